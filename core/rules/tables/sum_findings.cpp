#include "rules/tables/sum_findings.h"

#include <algorithm>

#include "causes/evidence.h"
#include "causes/row_faults.h"
#include "tables/equations.h"
#include "text/decimal.h"

namespace xxgk::rules {
namespace {

bool fails(const Equation& equation) { return equation.status == EquationStatus::fails; }

// The cells that a reader should look at: those of the repairs, or all of the equation.
std::vector<CellRef> cells_to_look_at(const causes::Cause& cause, const Equation& equation) {
  std::vector<CellRef> cells;
  const auto add = [&](CellRef cell) {
    if (std::find(cells.begin(), cells.end(), cell) == cells.end()) cells.push_back(cell);
  };
  for (const Repair& repair : cause.repairs) {
    for (const CellChange& change : repair.changes) add(change.cell);
    if (cause.is_decided()) break;
  }
  if (cells.empty())
    for (const EquationTerm& term : equation.terms) add(term.cell);
  return cells;
}

// Of several ways, the one that changes only what anybody sees is no count: an empty cell, a number below 0.
void prefer_visible(causes::Cause& cause) {
  if (cause.is_decided()) return;
  const auto is_visible = [](const Repair& repair) {
    return std::all_of(repair.changes.begin(), repair.changes.end(),
                       [](const CellChange& change) { return !change.from || change.from->mantissa < 0; });
  };
  if (std::count_if(cause.repairs.begin(), cause.repairs.end(), is_visible) != 1) return;
  std::stable_partition(cause.repairs.begin(), cause.repairs.end(), is_visible);
  cause.by_sight = true;
}

std::optional<Span> place_of(const Table& table, const causes::Cause& cause, const Equation& equation) {
  // The total stands last; it is where a reader sees that a sum is wrong.
  const CellRef cell =
      cause.is_decided() ? cause.repairs.front().changes.front().cell : equation.terms.back().cell;
  if (const auto& span = tables::cell_at(table, cell).span) return span;
  for (const EquationTerm& term : equation.terms)
    if (const auto& span = tables::cell_at(table, term.cell).span) return span;
  return std::nullopt;
}

// Two columns are out of balance by the same amount in opposite directions: applicants were counted as one kind when
// they came in and as another when they went out. The other column's equation, or nullptr.
const Equation* counterpart(const facts::Facts& facts, const causes::Cause& cause, const Equation& equation) {
  const auto is_balance = [&](EquationRef id) {
    return tables::form_equation(facts.report().tables[id.table], id).kind == form::Equation::balance;
  };
  if (cause.equations.size() != 2 || !std::all_of(cause.equations.begin(), cause.equations.end(), is_balance))
    return nullptr;
  const Equation& other = facts.equation(cause.equations[1]);
  if (!other.left || !other.right) return nullptr;
  const auto gap = text::subtract(*equation.left, *equation.right);
  const auto opposite = text::subtract(*other.right, *other.left);
  return gap && gap == opposite ? &other : nullptr;
}

std::string_view rule_of(const Table& table, EquationRef equation) {
  return rule_of_equation(tables::form_equation(table, equation).kind);
}

// The first of the equations that belong to each rule: whichever of the rules are on, the first of them tells.
std::vector<EquationRef> first_of_each_rule(const Table& table, const std::vector<EquationRef>& equations) {
  std::vector<EquationRef> first;
  for (const EquationRef id : equations)
    if (std::none_of(first.begin(), first.end(),
                     [&](EquationRef other) { return rule_of(table, other) == rule_of(table, id); }))
      first.push_back(id);
  return first;
}

// The finding about a cause, told by the rule of one of its equations.
void add_for_sum(const facts::Facts& facts, Judgements& judgements, const Table& table,
                 const causes::Cause& cause, EquationRef id) {
  const Equation& equation = facts.equation(id);
  if (!equation.left || !equation.right) return;
  Judgement& finding = judgements.add(rule_of(table, id), "");
  finding.cause = name_of(facts.report(), cause.equations.front());
  if (id ==
      cause.equations.front()) {  // the others stand in for it, and leave what follows to be told beside them
    finding.explains = cause.settled;
    if (cause.is_decided()) finding.corrects = cause.repairs.front().changes;
  }
  finding.cells = cells_to_look_at(cause, equation);
  finding.equations = cause.equations;
  finding.repairs = cause.repairs;
  finding.span = place_of(table, cause, equation);
  finding.expected = *equation.left;
  finding.found = *equation.right;
  finding.arguments = {argument("sum", *equation.left), argument("total", *equation.right)};
  if (const auto difference = text::subtract(*equation.left, *equation.right)) {
    finding.arguments.push_back(
        argument("difference", difference->mantissa < 0 ? text::negate(*difference) : *difference));
  }
  const CellRef total = equation.terms.back().cell;
  finding.arguments.push_back(argument("row", RowRef{total.table, total.row}));
  finding.arguments.push_back(argument("column", ColumnRef{total}));
  if (const Equation* other = counterpart(facts, cause, equation)) {
    finding.variant = "reclassified";
    finding.arguments.push_back(argument("other_column", ColumnRef{other->terms.back().cell}));
  }
  if (!cause.evidence.empty())
    finding.arguments.push_back(argument("evidence", cause.evidence.front()->clause->text));
  if (cause.by_sight)
    finding.arguments.push_back(argument("no_count", cause.repairs.front().changes.front().cell));
  if (cause.is_decided() && cause.repairs.front().changes.size() == 1) {
    const CellChange& change = cause.repairs.front().changes.front();
    finding.expected = change.to;
    finding.found = change.from ? std::optional<Value>(*change.from) : std::nullopt;
  }
}

// The finding about all of its equations, told by the rule of one of them.
void add_for_rules(const facts::Facts& facts, Judgements& judgements, const Table& table, Judgement finding) {
  finding.cause = name_of(facts.report(), finding.equations.front());
  for (const EquationRef id : first_of_each_rule(table, finding.equations)) {
    Judgement& added = judgements.add(rule_of(table, id), finding.variant);
    finding.rule = added.rule;
    finding.severity = added.severity;
    added = finding;
    finding.explains.clear();  // the others leave what follows to be told beside them
    finding.corrects.clear();
  }
}

std::string_view variant_of(causes::Shift::Kind kind) {
  switch (kind) {
  case causes::Shift::Kind::exchanged: return "exchanged";
  case causes::Shift::Kind::moved_left: return "moved_left";
  case causes::Shift::Kind::moved_right: return "moved_right";
  }
  return {};
}

}  // namespace

std::string_view rule_of_equation(form::Equation::Kind kind) {
  switch (kind) {
  case form::Equation::row: return "T3-01";
  case form::Equation::processed: return "T3-02";
  case form::Equation::balance: return "T3-03";
  case form::Equation::group: return "T4-01";
  }
  return {};
}

void add_sum_finding(const facts::Facts& facts, Judgements& judgements, const Table& table,
                     causes::Cause cause) {
  causes::rank_by_prose(facts, table, cause);
  prefer_visible(cause);
  for (const EquationRef id : first_of_each_rule(table, cause.equations))
    add_for_sum(facts, judgements, table, cause, id);
}

void tally_sums(const facts::Facts& facts, Judgements& judgements, TableId id,
                std::initializer_list<std::string_view> rules) {
  const std::vector<Equation> equations = facts.equations_of(id);
  for (const std::string_view rule : rules) {
    const auto with = [&](EquationStatus status) {
      return static_cast<int>(std::count_if(equations.begin(), equations.end(), [&](const Equation& e) {
        return e.status == status && rule_of(facts.table(id), e.id) == rule;
      }));
    };
    const int holding = with(EquationStatus::holds);
    const int failing = with(EquationStatus::fails);
    const int open = with(EquationStatus::not_assessable);
    if (holding + failing > 0) judgements.checked(rule, holding + failing, failing > 0);
    if (open > 0)
      judgements.skipped(rule, tables::was_read(facts.table(id)) ? "cells_unread" : "table_absent", open);
  }
}

void add_shift_finding(const facts::Facts& facts, Judgements& judgements, const Table& table,
                       const causes::Shift& shift, const std::vector<Equation>& equations) {
  const auto first = std::find_if(equations.begin(), equations.end(), fails);
  if (first == equations.end()) return;
  Judgement finding;
  finding.variant = variant_of(shift.kind);
  finding.corrects = causes::changes_of(table, shift);
  for (const Equation& equation : equations)
    if (fails(equation)) finding.equations.push_back(equation.id);
  const int last = shift.row + (shift.kind == causes::Shift::Kind::exchanged);
  for (int r = shift.row; r <= last; ++r)
    for (const Cell& cell : tables::cells_of(table, r)) {
      finding.cells.push_back(cell.id);
      if (!finding.span) finding.span = cell.span;
    }
  finding.arguments = {argument("row", tables::row_ref(table, shift.row)),
                       argument("first_row", tables::row_ref(table, shift.row)),
                       argument("last_row", tables::row_ref(table, last))};
  add_for_rules(facts, judgements, table, std::move(finding));
}

void add_row_finding(const facts::Facts& facts, Judgements& judgements, const Table& table,
                     std::vector<Repair> faults, const std::vector<Equation>& equations) {
  causes::Cause cause;
  for (const Equation& equation : equations)
    if (fails(equation)) cause.equations.push_back(equation.id);
  const std::size_t likely = causes::likeliest(table, faults);
  faults.resize(likely);
  int first_row = causes::row_of(faults.front());
  int last_row = causes::row_of(faults.back());
  cause.repairs = std::move(faults);
  causes::rank_by_prose(facts, table, cause);
  Judgement finding;
  finding.explains = cause.settled;
  const bool decided = cause.is_decided();
  if (decided) {
    first_row = last_row = causes::row_of(cause.repairs.front());
    finding.corrects = cause.repairs.front().changes;
  }
  const bool pair = likely == 2 && last_row == first_row + 1 && causes::is_copy(table, first_row);
  finding.variant = decided ? "row" : pair ? "copied" : "some_row";
  finding.equations = cause.equations;
  if (decided || pair) {
    for (int r = first_row; r <= last_row; ++r)
      for (const Cell& cell : tables::cells_of(table, r)) {
        finding.cells.push_back(cell.id);
        if (!finding.span) finding.span = cell.span;
      }
  } else {
    const auto equation = std::find_if(equations.begin(), equations.end(), fails);
    for (const EquationTerm& term : equation->terms) finding.cells.push_back(term.cell);
    finding.span = tables::cell_at(table, finding.cells.back()).span;
  }
  finding.arguments = {argument("row", tables::row_ref(table, first_row)),
                       argument("first_row", tables::row_ref(table, first_row)),
                       argument("last_row", tables::row_ref(table, last_row))};
  if (decided) finding.expected = cause.repairs.front().changes.back().to;
  if (!cause.evidence.empty()) {
    finding.variant = "row_said";
    finding.arguments.push_back(argument("evidence", cause.evidence.front()->clause->text));
  }
  add_for_rules(facts, judgements, table, std::move(finding));
}

}  // namespace xxgk::rules
