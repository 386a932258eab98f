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
    const std::u16string letters = text::fold_text(
        u16string_view(facts.report().text).substr(section.span.begin, end - section.span.begin));
    constexpr std::size_t near = 8;
    const std::size_t unit = letters.find(u"单位");
    return unit != std::u16string::npos && letters.substr(unit, near).find(u"万元") != std::u16string::npos;
  }
  return false;
}

}  // namespace

std::optional<AmountHeader> amount_header(const facts::Facts& facts) {
  const tables::Grid& grid = facts.grid(TableId::disclosure);
  const Cell* amount = nullptr;
  int row = -1;
  for (std::size_t r = 0; r < grid.cells.size(); ++r)
    for (std::size_t c = 0; c < grid.cells[r].size(); ++c)
      if (grid.form->rows[r].columns[c].amount) {
        amount = &grid.cells[r][c];
        row = static_cast<int>(r);
      }
  const auto& labels = facts.recovery().labels;
  const auto header = std::find_if(labels.begin(), labels.end(), [&](const tables::LabelReading& label) {
    return label.table == TableId::disclosure && label.kind == tables::LabelKind::column &&
           label.row == row && label.span &&
           grid.form->rows[static_cast<std::size_t>(row)]
               .columns[static_cast<std::size_t>(label.column)]
               .amount;
  });
  if (!grid.seen || header == labels.end() || !amount || !amount->span ||
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

bool is_of_purchases(const Cell& amount) { return amount.id == "disclosure.procurement.amount"; }

}  // namespace xxgk::rules
