// V-03, V-04, V-05, V-07: how the numbers of cells are written.
#include <algorithm>

#include "rules/amount_header.h"
#include "rules/said_values.h"
#include "rules/tables/cell_places.h"
#include "rules/tables/tables.h"
#include "text/decimal.h"

namespace xxgk::rules {
namespace {

constexpr std::uint8_t kUsualDecimals = 6;

bool has(const std::u16string& text, std::u16string_view any_of) {
  return text.find_first_of(any_of) != std::u16string::npos;
}

// What is wrong with the writing of an invalid number; empty when it is no matter of digits (V-03, V-05).
std::string_view misspelling(const std::u16string& raw) {
  if (raw.find_first_not_of(u"OoＯｏlIｌＩ") == std::u16string::npos) return "letters";
  const bool digits = has(raw, u"0123456789０１２３４５６７８９");
  const bool only =
      raw.find_first_not_of(u"0123456789０１２３４５６７８９ .,，　\u00A0") == std::u16string::npos;
  if (!digits) return {};
  if (only && has(raw, u" 　\u00A0")) return "two_numbers";
  if (only && raw.size() > 1 && (raw.front() == u'0' || raw.front() == u'０')) return "leading_zero";
  if (has(raw, u"OoＯｏlIｌＩ")) return "letters";
  return {};
}

void check_invalid(Judgements& judgements, const Table& table) {
  for (const CellPlace& place : places_of(table)) {
    if (place.cell->state != CellState::invalid) continue;
    if (const std::string_view how = misspelling(place.cell->raw); !how.empty())
      add_for_cell(judgements, "V-07", how, Severity::error, *place.cell);
    else if (place.column->amount)
      add_for_cell(judgements, "V-05", "invalid", Severity::warning, *place.cell);
    else
      add_for_cell(judgements, "V-03", "words", Severity::error, *place.cell);
  }
}

// What the prose says of the cell instead is a part of the finding.
void add_impossible(const facts::Facts& facts, Judgements& judgements, std::string_view rule,
                    std::string_view variant, const Cell& cell) {
  Judgement& finding = add_for_cell(judgements, rule, variant, Severity::error, cell);
  finding.explains = claims_on(facts, cell);
  if (finding.explains.empty()) return;
  const prose::Claim* claim = finding.explains.front();
  finding.variant += finding.variant.empty() ? "said" : "_said";
  finding.expected = claim->value;
  finding.arguments.push_back(argument("sentence", claim->clause->text));
}

// Rules that a cell fails which a finding on a sum speaks of already.
struct ToldBySums {
  bool fraction = false;
  bool negative = false;
};

void check_counts(const facts::Facts& facts, Judgements& judgements, const Table& table, ToldBySums& told) {
  for (const CellPlace& place : places_of(table)) {
    if (place.cell->state != CellState::number || place.column->amount) continue;
    const bool fraction = !text::is_integer(tables::value_of(*place.cell));
    const bool negative = tables::value_of(*place.cell).mantissa < 0 && !place.column->negative;
    if (judgements.settled().is_corrected(place.cell->id)) {
      told.fraction |= fraction;
      told.negative |= negative;
      continue;
    }
    if (fraction) add_impossible(facts, judgements, "V-03", "fraction", *place.cell);
    if (negative) add_impossible(facts, judgements, "V-04", "", *place.cell);
  }
}

// Ways of writing a count that are understood but are no plain digits.
constexpr std::pair<ReadingNote, std::string_view> kStyles[] = {
    {ReadingNote::unit_in_cell, "unit"},      {ReadingNote::grouped_digits, "grouped"},
    {ReadingNote::wide_digits, "wide"},       {ReadingNote::chinese_numeral, "chinese"},
    {ReadingNote::trailing_remark, "remark"}, {ReadingNote::stray_characters, "stray"},
};

void check_styles(Judgements& judgements, const Table& table) {
  for (const auto& [note, variant] : kStyles) {
    const auto cells = cells_with(table, [wanted = note](const CellPlace& p) {
      return p.cell->state == CellState::number && p.cell->note == wanted && !p.column->amount;
    });
    if (!cells.empty()) add_for_cells(judgements, "V-03", variant, Severity::hint, table, cells);
  }
  const auto pointed = cells_with(table, [](const CellPlace& p) {
    return p.cell->state == CellState::number && !p.column->amount && has(p.cell->raw, u".") &&
           text::is_integer(tables::value_of(*p.cell));
  });
  if (!pointed.empty()) add_for_cells(judgements, "V-03", "point", Severity::hint, table, pointed);
}

void check_amounts(const facts::Facts& facts, Judgements& judgements, const Table& table) {
  const std::optional<AmountHeader> header = amount_header(facts);
  for (const CellPlace& place : places_of(table)) {
    if (place.cell->state != CellState::number || !place.column->amount) continue;
    const Cell& cell = *place.cell;
    const bool unit_only_here =
        header && header->amount == &cell && is_of_purchases(facts, cell) && !header->names_unit;
    const bool has_unit = cell.note == ReadingNote::yuan_converted || cell.note == ReadingNote::unit_in_cell;
    if (has_unit && unit_only_here) {
      // It does well to name the unit.
    } else if (cell.note == ReadingNote::yuan_converted) {
      Judgement& finding = add_for_cell(judgements, "V-05", "yuan", Severity::warning, cell);
      finding.expected = tables::value_of(cell);
    } else if (cell.note == ReadingNote::unit_in_cell) {
      add_for_cell(judgements, "V-05", "unit", Severity::hint, cell);
    } else if (std::any_of(std::begin(kStyles), std::end(kStyles),
                           [&](const auto& style) { return style.first == cell.note; })) {
      add_for_cell(judgements, "V-05", "style", Severity::hint, cell);
    } else if (tables::value_of(cell).scale > kUsualDecimals) {
      add_for_cell(judgements, "V-05", "decimals", Severity::hint, cell);
    }
    if (tables::value_of(cell).mantissa < 0) add_impossible(facts, judgements, "V-04", "", cell);
  }
}

}  // namespace

void check_values(const facts::Facts& facts, Judgements& judgements) {
  int cells = 0;
  int amounts = 0;
  ToldBySums told;
  for (const Table& table : facts.tables()) {
    if (!tables::was_read(table)) continue;
    for (const CellPlace& place : places_of(table)) {
      if (place.cell->state == CellState::missing || place.cell->state == CellState::ambiguous) continue;
      ++cells;
      amounts += place.column->amount;
    }
    check_invalid(judgements, table);
    check_counts(facts, judgements, table, told);
    check_styles(judgements, table);
    check_amounts(facts, judgements, table);
  }
  for (const std::string_view rule : {"V-03", "V-04", "V-05", "V-07"}) {
    const int count = rule == "V-05" ? amounts : cells;
    const bool elsewhere = (rule == "V-03" && told.fraction) || (rule == "V-04" && told.negative);
    if (count > 0 && elsewhere)
      judgements.checked(rule, count, true);
    else if (count > 0)
      judgements.checked(rule, count);
    else
      judgements.skipped(rule, "table_absent");
  }
}

}  // namespace xxgk::rules
