#include "rules/amount_header.h"

#include <algorithm>

#include "text/fold.h"

namespace xxgk::rules {
namespace {

using std::u16string_view;

// A line above the table that names the unit of its amounts: 单位：件、万元.
bool has_unit_caption(const facts::Facts& facts, std::uint32_t end) {
  for (const Section& section : facts.report().sections) {
    if (section.number != static_cast<int>(TableId::disclosure) + 2 || section.span.begin >= end) continue;
    const u16string_view letters = facts.letters_in({section.span.begin, end}).letters;
    constexpr std::size_t near = 8;
    const std::size_t unit = letters.find(u"单位");
    return unit != letters.npos && letters.substr(unit, near).find(u"万元") != letters.npos;
  }
  return false;
}

}  // namespace

std::optional<AmountHeader> amount_header(const facts::Facts& facts) {
  const Table& table = facts.table(TableId::disclosure);
  const Cell* amount = nullptr;
  int row = -1;
  for (const Row& each : table.rows)
    for (const Cell& cell : each.cells)
      if (tables::column_of(table, cell.id).amount) {
        amount = &cell;
        row = cell.id.row;
      }
  const auto& labels = facts.recovery().labels;
  const auto header = std::find_if(labels.begin(), labels.end(), [&](const tables::LabelReading& label) {
    return label.table == TableId::disclosure && label.kind == tables::LabelKind::column &&
           label.row == row && label.span &&
           form::of(table)
               .rows[static_cast<std::size_t>(row)]
               .columns[static_cast<std::size_t>(label.column)]
               .amount;
  });
  if (!tables::was_read(table) || header == labels.end() || !amount || !amount->span ||
      amount->state != CellState::number || amount->span->begin < header->span->end)
    return std::nullopt;
  AmountHeader found;
  found.amount = amount;
  found.span = *header->span;
  const std::u16string words =
      facts.report().text.substr(found.span.begin, amount->span->begin - found.span.begin);
  found.names_unit =
      prose::contains_any(words, {u"万元", u"萬元"}) || has_unit_caption(facts, found.span.begin);
  found.names_yuan = words.find(u'元') != std::u16string::npos;
  return found;
}

bool is_of_purchases(const facts::Facts& facts, const Cell& amount) {
  return tables::form_row(facts.table(TableId::disclosure), amount.id.row).id == "procurement";
}

}  // namespace xxgk::rules
