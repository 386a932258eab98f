// S-14, S-16, S-17, S-23: the tables in their sections, and what stands around them.
#include <algorithm>

#include "rules/amount_header.h"
#include "rules/occurrences.h"
#include "rules/structure/label_findings.h"
#include "rules/structure/structure.h"
#include "text/decimal.h"
#include "text/fold.h"

namespace xxgk::rules {
namespace {

using std::u16string_view;

// Nothing stands between the heading of a section and the next: its table, found by words elsewhere, is not there.
bool is_empty_section(const facts::Facts& facts, int number) {
  const auto& headings = facts.outline().headings;
  const auto heading = std::find_if(headings.begin(), headings.end(),
                                    [&](const outline::Heading& h) { return h.number == number; });
  if (heading == headings.end() || heading + 1 == headings.end()) return false;
  const std::uint32_t begin = heading->heading_line.end;
  const std::uint32_t end = (heading + 1)->heading_line.begin;
  return begin < end && facts.letters_in({begin, end}).letters.empty();
}

void check_tables_present(const facts::Facts& facts, Judgements& judgements) {
  const bool other_read = std::any_of(facts.report().tables.begin(), facts.report().tables.end(),
                                      [](const Table& t) { return t.state == TableState::read; });
  int count = 0;
  int unknown = 0;  // may have been lost in pasting
  for (const Table& table : facts.report().tables) {
    const int number = static_cast<int>(table.id) + 2;
    const prose::Passage* section = facts.passage(number);
    const bool is_lost = table.state == TableState::unreadable && is_empty_section(facts, number);
    if (table.state != TableState::absent && !is_lost) {
      ++count;
    } else if (section && facts.passage(number + 1) && other_read) {
      ++count;
      Judgement& finding = judgements.add("S-14", "");
      for (const outline::Heading& heading : facts.outline().headings)
        if (heading.number == number) finding.span = heading.heading_line;
      finding.arguments = {argument("table", table.id)};
      finding.unread_tables = {table.id};
    } else {
      ++unknown;
    }
  }
  if (unknown > 0) judgements.skipped("S-14", "table_absent", unknown);
  if (count > 0) judgements.checked("S-14", count);
}

void check_sums_note(const facts::Facts& facts, Judgements& judgements) {
  constexpr u16string_view first_half = u"第一项加第二项之和";
  constexpr u16string_view second_half = u"等于第三项加第四项之和";
  bool others = false;
  const tables::LabelReading* note = nullptr;
  const Table& table = facts.table(TableId::applications);
  for (const tables::LabelReading& label : facts.recovery().labels) {
    if (label.table != TableId::applications || label.kind != tables::LabelKind::header) continue;
    if (is_sums_note(label) && label.span) note = &label;
    others |= !is_sums_note(label) && label.span.has_value();
  }
  if (!others || !tables::was_read(table)) {
    judgements.skipped("S-16", "table_absent");
    return;
  }
  // Where another cell stands between the halves the note was torn apart on the way here.
  const u16string_view text =
      facts.letters_in({0, static_cast<std::uint32_t>(facts.report().text.size())}).letters;
  const std::size_t at = text.find(first_half);
  const std::size_t behind = at == text.npos ? at : at + first_half.size();
  const bool whole = at != text.npos && text.compare(behind, second_half.size(), second_half) == 0;
  const bool torn = at != text.npos && text.compare(behind, 2, second_half.substr(0, 2)) != 0;
  if (!whole && !torn) {
    const bool altered = note || at != text.npos;
    Judgement& finding = judgements.add("S-16", altered ? "altered" : "");
    if (note) finding.span = note->span;
  }
  judgements.checked("S-16", 1);
}

// Neither the header nor the cell says in what unit the amount is.
void check_amount_unit(const facts::Facts& facts, Judgements& judgements) {
  const std::optional<AmountHeader> header = amount_header(facts);
  if (!header) {
    judgements.skipped("S-17", "table_absent");
    return;
  }
  const Cell& amount = *header->amount;
  const bool in_cell = amount.note == ReadingNote::yuan_converted || amount.note == ReadingNote::unit_in_cell;
  const bool zero = tables::value_of(amount).mantissa == 0;
  // Of purchases that were none there is nothing to mistake.
  if (!header->names_unit && !in_cell && !(zero && is_of_purchases(facts, amount))) {
    Judgement& finding =
        judgements.add("S-17", header->names_yuan ? "yuan" : "", zero ? Severity::hint : Severity::warning);
    finding.span = header->span;
    finding.cells = {amount.id};
    finding.found = tables::value_of(amount);
    finding.arguments = {argument("cell", amount.id)};
  }
  judgements.checked("S-17", 1);
}

void check_prose_beside_tables(const facts::Facts& facts, Judgements& judgements) {
  constexpr std::size_t much = 200;
  int count = 0;
  for (const TableId id : {TableId::disclosure, TableId::applications, TableId::disputes}) {
    const prose::Passage* section = facts.passage(static_cast<int>(id) + 2);
    if (!section || !tables::was_read(facts.table(id))) continue;
    if (facts.has_other_heading(section->section)) continue;
    ++count;
    if (letters_of(*section).size() < much) continue;
    Judgement& finding = judgements.add("S-23", "");
    finding.span = whole_of(facts, *section);
    finding.arguments = {argument("table", id)};
  }
  if (count > 0)
    judgements.checked("S-23", count);
  else
    judgements.skipped("S-23", "table_absent");
}

}  // namespace

void check_table_places(const facts::Facts& facts, Judgements& judgements) {
  check_tables_present(facts, judgements);
  check_sums_note(facts, judgements);
  check_amount_unit(facts, judgements);
  check_prose_beside_tables(facts, judgements);
}

}  // namespace xxgk::rules
