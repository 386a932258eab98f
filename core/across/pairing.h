// Which reports are of one unit, and of which years.
//
// Names of one unit differ: 库普乡人民政府, 库普乡, 托里县库普乡人民政府. A government and its office (市政府, 市政府办公室) are two
// units, and so are two towns of one name in two counties.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "across/comparable.h"

namespace xxgk::across {

struct UnitYear {
  int year = 0;
  std::size_t report = 0;
};

struct Unit {
  std::u16string name;                      // the longest of its names
  std::vector<std::u16string> other_names;  // in the order in which they come
  std::vector<UnitYear> years;              // by year; a year twice where two reports are of it
};

// Units in the order of their first reports: the same but for 人民政府 behind a place, or for the places before it that it lies in.
// Reports without unit or year are in none.
std::vector<Unit> pair_units(const std::vector<Comparable>& reports);

}  // namespace xxgk::across
