// What kind of body a unit is, by its name.
#pragma once

#include <string_view>

namespace xxgk::outline {

enum class UnitLevel {
  unknown,
  township,    // 镇, 乡, 街道
  department,  // 局, 委, 办, 中心 ... of any level below the State
  county,      // 县 and 区 governments
  higher,      // 省, 自治区, 自治州, and cities, which may or may not be of prefecture level
};

// "青禾镇人民政府" is township; "某某市人民政府" is higher, and so is its office, which reports for it.
UnitLevel level_of(std::u16string_view unit);

// 各级人民政府: subdistrict offices and departments are none.
bool is_government(std::u16string_view unit);

}  // namespace xxgk::outline
