#include "prose/claims/table_sum.h"

#include <algorithm>
#include <cassert>

namespace xxgk::prose {
namespace {

using std::string_view;

constexpr string_view kRange = "..";

// The places of a name in one form.
std::vector<TableSum::Place> places_of(const form::TableForm& table, string_view name, bool block) {
  std::vector<TableSum::Place> places;
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    const form::RowForm& row = table.rows[r];
    const int at = static_cast<int>(r);
    if (block ? row.id.starts_with(name) : row.id == name) places.push_back({at, TableSum::kTotal});
    if (block || !name.starts_with(row.id) || name.size() <= row.id.size() || name[row.id.size()] != '.')
      continue;
    for (std::size_t c = 0; c < row.columns.size(); ++c)
      if (name.substr(row.id.size() + 1) == row.columns[c].id) places.push_back({at, static_cast<int>(c)});
  }
  return places;
}

TableSum::Term term_of(string_view name, int sign) {
  TableSum::Term term;
  term.sign = sign;
  const std::size_t star = name.find('*');
  term.block = star != string_view::npos;
  for (const TableId id : {TableId::disclosure, TableId::applications, TableId::disputes})
    if (name.starts_with(form::table_name(id))) term.table = id;
  term.name = name.substr(0, star).substr(form::table_name(term.table).size() + 1);
  for (const form::Form& form : form::official_forms())
    term.places.push_back(places_of(form[term.table], term.name, term.block));
  assert(std::any_of(term.places.begin(), term.places.end(), [](const auto& p) { return !p.empty(); }));
  return term;
}

string_view part_of(string_view notation, bool most) {
  const std::size_t range = notation.find(kRange);
  if (range == string_view::npos) return notation;
  return most ? notation.substr(range + kRange.size()) : notation.substr(0, range);
}

}  // namespace

TableSum::TableSum(string_view expression) : expression_(expression) {
  for (int sign = 1; !expression.empty();) {
    const std::size_t end = std::min(expression.find_first_of("+-"), expression.size());
    terms_.push_back(term_of(expression.substr(0, end), sign));
    sign = end < expression.size() && expression[end] == '-' ? -1 : 1;
    expression.remove_prefix(std::min(end + 1, expression.size()));
  }
}

std::span<const TableSum::Place> TableSum::places_in(const form::Form& form, const Term& term,
                                                     std::vector<Place>& found) {
  std::size_t index = 0;
  for (const form::Form& official : form::official_forms()) {
    if (&official == &form) return term.places[index];
    ++index;
  }
  found = places_of(form[term.table], term.name, term.block);
  return found;
}

Reading::Reading(string_view notation) : most(part_of(notation, true)) {
  if (notation.find(kRange) != string_view::npos) least.emplace_back(part_of(notation, false));
}

}  // namespace xxgk::prose
