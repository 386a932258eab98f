#include "outline/unit_level.h"

#include <algorithm>
#include <array>

namespace xxgk::outline {
namespace {

using std::u16string_view;

template <std::size_t N> bool ends_with_any(u16string_view text, const std::array<u16string_view, N>& ends) {
  return std::any_of(ends.begin(), ends.end(), [&](u16string_view end) { return text.ends_with(end); });
}

// The place a government is of: without 人民政府.
u16string_view place_of(u16string_view unit) {
  for (const u16string_view end : {u16string_view(u"人民政府"), u16string_view(u"政府")})
    if (unit.ends_with(end)) return unit.substr(0, unit.size() - end.size());
  return unit;
}

// 某某县人民政府办公室（某某县人民政府）: what stands before the bracket.
u16string_view without_bracket(u16string_view unit) {
  const std::size_t open = unit.find(u'（');
  return unit.ends_with(u"）") && open != u16string_view::npos ? unit.substr(0, open) : unit;
}

constexpr std::array<u16string_view, 7> kDepartments{u"局", u"委员会", u"委",  u"中心",
                                                     u"厅", u"办公室", u"分局"};

}  // namespace

UnitLevel level_of(u16string_view name) {
  u16string_view unit = without_bracket(name);
  if (unit.starts_with(u"国家") || unit.starts_with(u"中国") || unit.starts_with(u"国务院"))
    return UnitLevel::higher;
  if (ends_with_any(unit, std::array<u16string_view, 2>{u"街道办事处", u"街道"})) return UnitLevel::township;
  // The office of a government often reports for the government.
  constexpr u16string_view office = u"办公室";
  if (unit.ends_with(u"办公厅")) return UnitLevel::unknown;
  if (unit.ends_with(u"政府办公室")) unit.remove_suffix(office.size());
  if (ends_with_any(unit, kDepartments)) return UnitLevel::department;
  const u16string_view place = place_of(unit);
  if (ends_with_any(place, std::array<u16string_view, 4>{u"自治区", u"省", u"州", u"市"}))
    return UnitLevel::higher;
  if (ends_with_any(place, std::array<u16string_view, 2>{u"镇", u"乡"})) return UnitLevel::township;
  if (ends_with_any(place, std::array<u16string_view, 2>{u"县", u"区"})) return UnitLevel::county;
  return UnitLevel::unknown;
}

bool is_government(u16string_view unit) {
  if (ends_with_any(unit, std::array<u16string_view, 2>{u"街道办事处", u"街道"})) return false;
  return unit.ends_with(u"政府") || unit.ends_with(u"镇") || unit.ends_with(u"乡");
}

}  // namespace xxgk::outline
