// S-15, T4-07: rows with more or fewer values than places.
#include <algorithm>
#include <iterator>
#include <vector>

#include "rules/structure/structure.h"
#include "text/fold.h"

namespace xxgk::rules {
namespace {

// The text ends in the first of these rows; the others were never pasted. That is no matter of the row.
bool is_cut_off(const facts::Facts& facts, const tables::Misfit& misfit) {
  const std::size_t places = tables::cells_of(facts.table(misfit.table), misfit.first_row).size();
  return facts.is_cut_off(misfit.table) && misfit.last_row > facts.last_row_found(misfit.table) &&
         static_cast<std::size_t>(misfit.values) <= places;
}

// So many runs of one table that are short of values have one cause: its blank cells were lost on the way.
constexpr std::size_t kManyShort = 3;

bool is_short(const tables::Misfit& misfit) { return !misfit.settled && misfit.values < misfit.places; }

void add_cells(const facts::Facts& facts, const tables::Misfit& misfit, Finding& finding) {
  for (int r = misfit.first_row; r <= misfit.last_row; ++r)
    for (const Cell& cell : tables::cells_of(facts.table(misfit.table), r)) finding.cells.push_back(cell.id);
}

void add_many_short(const facts::Facts& facts, Judgements& judgements,
                    const std::vector<tables::Misfit>& misfits) {
  const Table& table = facts.table(misfits.front().table);
  Judgement& finding = judgements.add("S-15", "many_short");
  finding.span = misfits.front().span;
  int count = 0;
  int places = 0;
  int values = 0;
  for (const tables::Misfit& misfit : misfits) {
    add_cells(facts, misfit, finding);
    count += misfit.last_row - misfit.first_row + 1;
    places += misfit.places;
    values += misfit.values;
  }
  finding.expected = whole_number(places);
  finding.found = whole_number(values);
  finding.arguments = {argument("first_row", tables::row_ref(table, misfits.front().first_row)),
                       argument("count", count), argument("table", table.id)};
}

void add_misfit(const facts::Facts& facts, Judgements& judgements, const tables::Misfit& misfit) {
  const Table& table = facts.table(misfit.table);
  const int count = misfit.last_row - misfit.first_row + 1;
  const bool whole = misfit.labels_lost || form::of(table).one_line || misfit.values % count != 0;
  const int divisor = whole ? 1 : count;
  Judgement& finding = judgements.add("S-15", count == 1 ? "row" : whole ? "block" : "rows");
  if (misfit.settled)
    finding.variant += "_settled";
  else if (misfit.values == misfit.places)
    finding.variant += "_scattered";
  else if (!misfit.joined.empty())
    finding.variant += "_joined";
  finding.span = misfit.span;
  add_cells(facts, misfit, finding);
  finding.expected = whole_number(misfit.places / divisor);
  finding.found = whole_number(misfit.values / divisor);
  finding.arguments = {argument("first_row", tables::row_ref(table, misfit.first_row)),
                       argument("last_row", tables::row_ref(table, misfit.last_row)),
                       argument("count", count), argument("table", table.id)};
  if (!misfit.joined.empty())
    finding.arguments.push_back(argument("joined", std::u16string_view(misfit.joined)));
}

// ---- rows with a label and nothing else

// Such rows in a table that was read otherwise. Where many have nothing the table was torn apart.
std::vector<int> bare_rows(const facts::Facts& facts, const Table& table) {
  const int end = facts.is_cut_off(table.id) ? facts.last_row_found(table.id) : tables::row_count(table);
  std::vector<int> bare;
  for (int r = 0; r < end && !form::of(table).one_line; ++r) {
    const auto& cells = tables::cells_of(table, r);
    if (std::all_of(cells.begin(), cells.end(),
                    [](const Cell& c) { return c.state == CellState::missing; }) &&
        table.rows[static_cast<std::size_t>(r)].span)
      bare.push_back(r);
  }
  return bare.size() * 4 > table.rows.size() ? std::vector<int>() : bare;
}

void add_bare_rows(Judgements& judgements, const Table& table, const std::vector<int>& rows) {
  Judgement& finding = judgements.add("S-15", rows.size() == 1 ? "bare" : "bare_many");
  finding.span = table.rows[static_cast<std::size_t>(rows.front())].span;
  for (const int r : rows)
    for (const Cell& cell : tables::cells_of(table, r)) finding.cells.push_back(cell.id);
  finding.expected = whole_number(finding.cells.size());
  finding.found = whole_number(0);
  finding.arguments = {argument("first_row", tables::row_ref(table, rows.front())),
                       argument("count", static_cast<int>(rows.size())), argument("table", table.id)};
}

// One finding for all of them: somebody wrote them throughout.
void add_subtotals(const facts::Facts& facts, Judgements& judgements) {
  const auto& subtotals = facts.recovery().subtotals;
  if (subtotals.empty()) return;
  Judgement& finding = judgements.add("S-15", subtotals.size() == 1 ? "subtotal" : "subtotals");
  finding.span = subtotals.front().span;
  finding.arguments = {argument("table", subtotals.front().table),
                       argument("label", std::u16string_view(subtotals.front().group)),
                       argument("count", static_cast<int>(subtotals.size()))};
}

// Rows that the form does not have, and those that are there once more: one finding a table.
void add_added_rows(const facts::Facts& facts, Judgements& judgements) {
  for (const Table& table : facts.report().tables) {
    std::vector<const tables::AddedRow*> rows;
    for (const tables::AddedRow& row : facts.recovery().added_rows)
      if (row.table == table.id) rows.push_back(&row);
    if (rows.empty()) continue;
    const bool repeated =
        std::all_of(rows.begin(), rows.end(), [](const tables::AddedRow* row) { return row->repeated; });
    Finding& finding = judgements.add("S-15", repeated ? "repeated_rows" : "added_rows");
    finding.span = rows.front()->span;
    finding.arguments = {argument("table", table.id),
                         argument("label", std::u16string_view(rows.front()->words)),
                         argument("count", static_cast<int>(rows.size()))};
  }
}

// ---- T4-07

std::u16string_view letters_of_section(const facts::Facts& facts, int number) {
  const auto& sections = facts.report().sections;
  const auto at =
      std::find_if(sections.begin(), sections.end(), [&](const Section& s) { return s.number == number; });
  if (at == sections.end()) return {};
  return facts.letters_in(at->span).letters;
}

int occurrences(std::u16string_view text, std::u16string_view words) {
  int count = 0;
  for (std::size_t at = text.find(words); at != text.npos; at = text.find(words, at + 1)) ++count;
  return count;
}

// The group of lawsuits that is not there, where ten values and the headers of two groups were found: not lost
// on the way here, since the words around it are in place.
std::optional<RowRef> missing_group(const facts::Facts& facts, const tables::Misfit& misfit) {
  constexpr int values_of_two_groups = 10;
  if (misfit.table != TableId::disputes || misfit.values != values_of_two_groups) return std::nullopt;
  const std::u16string_view letters = letters_of_section(facts, static_cast<int>(TableId::disputes) + 2);
  const bool direct = occurrences(letters, u"直接起诉") > 0;
  const bool after = occurrences(letters, u"复议后起诉") > 0;
  if (direct == after || occurrences(letters, u"尚未审结") != 2) return std::nullopt;
  return tables::find_row(facts.table(misfit.table),
                          direct ? "litigation_after_reconsideration" : "litigation_direct");
}

void add_missing_group(Judgements& judgements, const tables::Misfit& misfit, RowRef group) {
  Judgement& finding = judgements.add("T4-07", "");
  finding.span = misfit.span;
  finding.expected = whole_number(misfit.places);
  finding.found = whole_number(misfit.values);
  finding.arguments = {argument("table", misfit.table), argument("row", group)};
  finding.unread_tables = {misfit.table};
}

// Whether a group is missing (T4-07).
bool add_misfits(const facts::Facts& facts, Judgements& judgements,
                 const std::vector<tables::Misfit>& misfits) {
  std::vector<tables::Misfit> short_ones;
  std::copy_if(misfits.begin(), misfits.end(), std::back_inserter(short_ones), is_short);
  const bool many = short_ones.size() >= kManyShort;
  if (many) add_many_short(facts, judgements, short_ones);
  bool group_missing = false;
  for (const tables::Misfit& misfit : misfits) {
    if (many && is_short(misfit)) continue;
    if (const auto group = missing_group(facts, misfit)) {
      add_missing_group(judgements, misfit, *group);
      group_missing = true;
    } else {
      add_misfit(facts, judgements, misfit);
    }
  }
  return group_missing;
}

}  // namespace

void check_shape(const facts::Facts& facts, Judgements& judgements) {
  int rows = 0;
  int cut_off = 0;
  bool group_missing = false;
  for (const Table& table : facts.tables()) {
    if (tables::was_read(table)) rows += tables::row_count(table);
    std::vector<tables::Misfit> misfits;
    for (const tables::Misfit& misfit : facts.recovery().misfits) {
      if (misfit.table != table.id) continue;
      if (is_cut_off(facts, misfit)) {
        ++cut_off;
        continue;
      }
      misfits.push_back(misfit);
      // Rows of a table in which nothing could be read are looked at where they hold too many values.
      if (!tables::was_read(table)) rows += misfit.last_row - misfit.first_row + 1;
    }
    const std::vector<int> bare =
        misfits.empty() && tables::was_read(table) ? bare_rows(facts, table) : std::vector<int>();
    if (!bare.empty()) add_bare_rows(judgements, table, bare);
    group_missing |= add_misfits(facts, judgements, misfits);
  }
  add_subtotals(facts, judgements);
  add_added_rows(facts, judgements);
  if (rows > 0)
    judgements.checked("S-15", rows);
  else
    judgements.skipped("S-15", "table_absent");
  if (cut_off > 0) judgements.skipped("S-15", "cut_off", cut_off);
  if (tables::was_read(facts.table(TableId::disputes)) || group_missing)
    judgements.checked("T4-07", 1);
  else
    judgements.skipped("T4-07", "table_absent");
}

}  // namespace xxgk::rules
