// T2, T4-03, T4-05, V-06: figures that are possible but want a second look.
#include <algorithm>

#include "check/rules.h"
#include "check/unit_level.h"
#include "text/decimal.h"

namespace xxgk::checking {
namespace {

// The cell of an id ("disclosure.fees.amount") if it holds a number, else nothing.
const Cell* number_at(const Context& context, std::string_view id) {
  for (const Grid& grid : context.grids())
    for (const auto& row : grid.cells)
      for (const Cell& cell : row)
        if (cell.id == id && cell.state == CellState::number && cell.value) return &cell;
  return nullptr;
}

bool positive(const Context& context, std::string_view id) {
  const Cell* cell = number_at(context, id);
  return cell && is_positive(*cell);
}

bool zero(const Context& context, std::string_view id) {
  const Cell* cell = number_at(context, id);
  return cell && value_of(*cell).mantissa == 0;
}

Finding& add_for(Context& context, std::string_view rule, std::string_view variant, Severity severity,
                 std::initializer_list<const Cell*> cells) {
  Finding& finding = context.add(rule, variant, severity);
  for (const Cell* cell : cells) {
    finding.cells.push_back(cell->id);
    if (!finding.span) finding.span = cell->span;
  }
  const Cell& first = **cells.begin();
  finding.found = text::to_string(value_of(first));
  finding.arguments = {argument("cell", first.id), argument("row", first.id.substr(0, first.id.rfind('.')))};
  return finding;
}

constexpr std::string_view kDocumentRows[] = {"disclosure.regulations", "disclosure.normative_documents"};

// smaller <= larger for one row; true when it could be compared.
bool check_at_most(Context& context, std::string_view rule, const std::string& smaller,
                   const std::string& larger) {
  const Cell* a = number_at(context, smaller);
  const Cell* b = number_at(context, larger);
  if (!a || !b) return false;
  if (text::compare(value_of(*a), value_of(*b)) > 0) {
    Finding& finding = add_for(context, rule, "", Severity::warning, {a, b});
    finding.arguments.push_back(argument("other", value_of(*b)));
  }
  return true;
}

void tally(Context& context, std::string_view rule, int count) {
  if (count > 0)
    context.checked(rule, count);
  else
    context.skipped(rule, context.grid(TableId::disclosure).seen ? "not_applicable" : "table_absent");
}

void check_documents(Context& context) {
  int stocks = 0;
  int disclosed = 0;
  for (const std::string_view row : kDocumentRows) {
    const std::string id(row);
    stocks += check_at_most(context, "T2-01", id + ".issued", id + ".in_force");
    disclosed += check_at_most(context, "T2-08", id + ".disclosed", id + ".total_disclosed");
  }
  tally(context, "T2-01", stocks);
  tally(context, "T2-08", disclosed);
}

// T2-04: 规章 of a body that has no power to make them.
void check_regulations(Context& context) {
  const auto& unit = context.report().unit;
  const UnitLevel level = unit ? level_of(*unit) : UnitLevel::unknown;
  if (level == UnitLevel::unknown || level == UnitLevel::higher) {
    context.skipped("T2-04", unit ? "not_applicable" : "unit_unknown");
    return;
  }
  int count = 0;
  for (const std::string_view column :
       {"issued", "repealed", "in_force", "made", "disclosed", "total_disclosed"}) {
    const Cell* cell = number_at(context, "disclosure.regulations." + std::string(column));
    count += cell != nullptr;
    if (!cell || !is_positive(*cell) || context.has_finding("T2-04")) continue;
    add_for(context, "T2-04", level == UnitLevel::department ? "department" : "", Severity::warning, {cell});
  }
  tally(context, "T2-04", count);
}

// T2-09, T2-10: the form of 2019.
void check_old_items(Context& context) {
  int count = 0;
  for (const std::string_view row : {"licensing", "other_services", "penalties", "coercion", "fees"}) {
    const std::string id = "disclosure." + std::string(row);
    const Cell* items = number_at(context, id + ".previous_items");
    const Cell* change = number_at(context, id + ".change");
    if (!items || !change) continue;
    ++count;
    const auto sum = text::add(value_of(*items), value_of(*change));
    if (sum && sum->mantissa < 0) {
      Finding& finding = add_for(context, "T2-09", "", Severity::error, {change, items});
      finding.arguments.push_back(argument("other", value_of(*items)));
    }
  }
  tally(context, "T2-09", count);
  const Cell* items = number_at(context, "disclosure.procurement.items");
  const Cell* amount = number_at(context, "disclosure.procurement.amount");
  if (items && amount && is_positive(*items) != is_positive(*amount))
    add_for(context, "T2-10", is_positive(*items) ? "amount" : "items", Severity::warning, {items, amount});
  tally(context, "T2-10", items && amount ? 1 : 0);
}

// V-06: a township or a department with ten thousand 万元 of fees has probably written 元.
void check_fee_size(Context& context) {
  constexpr std::int64_t suspicious = 10'000;
  const auto& unit = context.report().unit;
  const UnitLevel level = unit ? level_of(*unit) : UnitLevel::unknown;
  const Cell* fee = number_at(context, "disclosure.fees.amount");
  if (!fee || (level != UnitLevel::township && level != UnitLevel::department)) {
    context.skipped("V-06", !fee ? "table_absent" : unit ? "not_applicable" : "unit_unknown");
    return;
  }
  const Decimal value = value_of(*fee);
  if (value.scale == 0 && value.mantissa >= suspicious)
    add_for(context, "V-06", "", Severity::warning, {fee});
  context.checked("V-06", 1);
}

void check_cases(Context& context) {
  const bool seen = context.grid(TableId::disputes).seen;
  if (!seen) {
    context.skipped("T4-03", "table_absent");
    context.skipped("T4-05", "table_absent");
    return;
  }
  const Cell* after = number_at(context, "disputes.litigation_after_reconsideration.total");
  if (after && is_positive(*after) && zero(context, "disputes.reconsideration.total"))
    add_for(context, "T4-03", "", Severity::hint, {after});
  context.checked("T4-03", 1);
  if (zero(context, "applications.total_processed.total") && zero(context, "applications.carried_in.total")) {
    for (const std::string_view id : {"disputes.reconsideration.total", "disputes.litigation_direct.total",
                                      "disputes.litigation_after_reconsideration.total"}) {
      if (!positive(context, id)) continue;
      add_for(context, "T4-05", "", Severity::hint, {number_at(context, id)});
      break;
    }
  }
  context.checked("T4-05", 1);
}

}  // namespace

void check_plausibility(Context& context) {
  check_documents(context);
  check_regulations(context);
  check_old_items(context);
  check_fee_size(context);
  check_cases(context);
}

}  // namespace xxgk::checking
