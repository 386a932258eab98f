#include "across/pairing.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>

#include "text/fold.h"

namespace xxgk::across {
namespace {

using std::u16string;
using std::u16string_view;

// The last letters of the names of places that have a government.
constexpr u16string_view kPlaces = u"省市区州盟县旗乡镇";

bool ends_place(u16string_view name) {
  return !name.empty() && kPlaces.find(name.back()) != u16string_view::npos;
}

// A government is called by its place as well.
u16string core_of(u16string_view name) {
  u16string core = text::fold_text(name);
  for (const u16string_view ending : {u"人民政府", u"政府"}) {
    if (!core.ends_with(ending) || !ends_place(u16string_view(core).substr(0, core.size() - ending.size())))
      continue;
    core.erase(core.size() - ending.size());
    break;
  }
  return core;
}

// A different name of a unit, and the reports that have it.
struct Named {
  u16string name;
  u16string core;
  std::vector<std::size_t> reports;
};

std::vector<Named> names_in(const std::vector<Comparable>& reports) {
  std::vector<Named> names;
  std::map<u16string_view, std::size_t> places;
  for (std::size_t i = 0; i < reports.size(); ++i) {
    if (!reports[i].unit || !reports[i].year) continue;
    const auto [at, is_new] = places.emplace(*reports[i].unit, names.size());
    if (is_new) names.push_back({*reports[i].unit, core_of(*reports[i].unit), {}});
    names[at->second].reports.push_back(i);
  }
  return names;
}

// For each name the longest ones that it belongs to with more of its places said. Several stand for different units, and
// nothing tells which is meant.
std::vector<std::vector<std::size_t>> longest_names(const std::vector<Named>& names) {
  std::multimap<u16string_view, std::size_t> by_core;
  for (std::size_t i = 0; i < names.size(); ++i) by_core.emplace(names[i].core, i);
  std::vector<std::vector<std::size_t>> longer(names.size());
  for (std::size_t i = 0; i < names.size(); ++i) {
    const u16string_view core = names[i].core;
    for (std::size_t at = 1; at < core.size(); ++at) {
      if (!ends_place(core.substr(0, at))) continue;
      const auto [first, last] = by_core.equal_range(core.substr(at));
      for (auto shorter = first; shorter != last; ++shorter) longer[shorter->second].push_back(i);
    }
  }
  std::vector<std::vector<std::size_t>> longest(names.size());
  for (std::size_t i = 0; i < names.size(); ++i)
    std::copy_if(longer[i].begin(), longer[i].end(), std::back_inserter(longest[i]),
                 [&](std::size_t other) { return longer[other].empty(); });
  return longest;
}

void add(Unit& unit, const Named& named, const std::vector<Comparable>& reports) {
  if (named.name != unit.name) unit.other_names.push_back(named.name);
  for (const std::size_t report : named.reports) unit.years.push_back({*reports[report].year, report});
}

}  // namespace

std::vector<Unit> pair_units(const std::vector<Comparable>& reports) {
  const std::vector<Named> names = names_in(reports);
  const std::vector<std::vector<std::size_t>> longest = longest_names(names);
  std::vector<Unit> units;
  std::map<u16string_view, std::size_t> places;  // of the units, by what their names come down to
  for (std::size_t i = 0; i < names.size(); ++i) {
    const Named& whole = names[longest[i].size() == 1 ? longest[i].front() : i];
    const auto [at, is_new] = places.emplace(whole.core, units.size());
    if (is_new) units.push_back({whole.name, {}, {}});
    add(units[at->second], names[i], reports);
  }
  for (Unit& unit : units)
    std::stable_sort(unit.years.begin(), unit.years.end(),
                     [](const UnitYear& a, const UnitYear& b) { return a.year < b.year; });
  return units;
}

}  // namespace xxgk::across
