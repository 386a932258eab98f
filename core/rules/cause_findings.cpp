#include "rules/cause_findings.h"

#include <algorithm>
#include <utility>

#include "rules/rules.h"
#include "tables/equations.h"
#include "text/decimal.h"

namespace xxgk::rules {
namespace {

using causes::Cause;
using causes::Hypothesis;
using Kind = Hypothesis::Kind;

// Of a cause and the rule that tells it, which may be that of one of its equations.
struct Telling {
  const facts::Facts& facts;
  const Table& table;
  const Cause& cause;
  const Equation* equation;

  const Hypothesis& best() const { return cause.best(); }
};

bool is_unfilled(const Hypothesis& hypothesis) {
  return hypothesis.kind == Kind::unfilled_column || hypothesis.kind == Kind::unfilled_row;
}

bool is_of_cells(const Hypothesis& hypothesis) {
  return hypothesis.kind == Kind::altered_cells || hypothesis.kind == Kind::many_cells;
}

bool is_of_a_row(const Hypothesis& hypothesis) {
  return hypothesis.kind == Kind::copied_row || hypothesis.kind == Kind::wrong_row;
}

// The rows that may be wrong, from the first to the last.
std::pair<int, int> rows_of(const Cause& cause) {
  std::pair rows{cause.best().first_row(), cause.best().last_row()};
  if (cause.is_decided()) return rows;
  for (const Hypothesis& hypothesis : cause.hypotheses) {
    rows.first = std::min(rows.first, hypothesis.first_row());
    rows.second = std::max(rows.second, hypothesis.last_row());
  }
  return rows;
}

// Two rows that are the same, of which one is wrong.
bool is_pair(const Cause& cause) {
  const auto [first, last] = rows_of(cause);
  return cause.best().kind == Kind::copied_row && cause.hypotheses.size() == 2 && last == first + 1;
}

bool names_whole_rows(const Cause& cause) {
  const Hypothesis& best = cause.best();
  return !best.settles.empty() && !is_unfilled(best) && !is_of_cells(best) &&
         (cause.is_decided() || is_pair(cause));
}

// Two columns are out of balance by the same amount in opposite directions: applicants were counted as one kind when
// they came in and as another when they went out. The other column's equation, or nullptr.
const Equation* counterpart(const Telling& of) {
  const auto is_balance = [&](EquationRef id) {
    return tables::form_equation(of.table, id).kind == form::EquationForm::balance;
  };
  const auto& equations = of.best().settles;
  if (equations.size() != 2 || !std::all_of(equations.begin(), equations.end(), is_balance)) return nullptr;
  const Equation& other = of.facts.equation(equations[1]);
  const auto gap = text::subtract(*of.equation->left, *of.equation->right);
  const auto opposite = text::subtract(*other.right, *other.left);
  return gap && gap == opposite ? &other : nullptr;
}

std::string_view variant_of(const Telling& of) {
  const auto is_none = [](const CellChange& change) { return change.to.mantissa == 0; };
  const auto& changes = of.best().changes;
  const bool partly = std::any_of(changes.begin(), changes.end(), is_none);
  switch (of.best().kind) {
  case Kind::unfilled_column: return partly ? "column_partly" : "column";
  case Kind::unfilled_row: return partly ? "row_partly" : "row";
  case Kind::exchanged_cells: return "exchanged_cells";
  case Kind::exchanged_rows: return of.equation ? "exchanged" : "exchanged_rows";
  case Kind::moved_left: return "moved_left";
  case Kind::moved_right: return "moved_right";
  case Kind::copied_row:
  case Kind::wrong_row:
    return of.cause.evidence       ? "row_said"
           : of.cause.is_decided() ? "row"
           : is_pair(of.cause)     ? "copied"
                                   : "some_row";
  case Kind::altered_cells:
  case Kind::many_cells: return counterpart(of) ? "reclassified" : "";
  }
  return {};
}

// The cells that a reader should look at: those that may be wrong, or all of the equation.
std::vector<CellRef> cells_of(const Telling& of) {
  std::vector<CellRef> cells;
  const auto add = [&](CellRef cell) {
    if (std::find(cells.begin(), cells.end(), cell) == cells.end()) cells.push_back(cell);
  };
  if (names_whole_rows(of.cause)) {
    const auto [first, last] = rows_of(of.cause);
    for (int r = first; r <= last; ++r)
      for (const Cell& cell : tables::cells_of(of.table, r)) add(cell.id);
  } else if (!is_of_a_row(of.best())) {
    for (const Hypothesis& hypothesis : of.cause.hypotheses) {
      for (const CellChange& change : hypothesis.changes) add(change.cell);
      if (of.cause.is_decided()) break;
    }
  }
  if (cells.empty())
    for (const EquationTerm& term : of.equation->terms) add(term.cell);
  return cells;
}

// Where the first of the cells stands that has a place; of a sum in which any cell may be wrong its total, where a reader
// sees that it is wrong.
std::optional<Span> place_of(const Telling& of, const std::vector<CellRef>& cells) {
  std::vector<CellRef> places = cells;
  if (of.equation && !names_whole_rows(of.cause)) {
    if (!of.cause.is_decided()) places = {of.equation->terms.back().cell};
    for (const EquationTerm& term : of.equation->terms) places.push_back(term.cell);
  }
  for (const CellRef cell : places)
    if (const auto& span = tables::cell_at(of.table, cell).span) return span;
  return std::nullopt;
}

void add_sum(Judgement& finding, const Telling& of) {
  const Equation& equation = *of.equation;
  finding.expected = *equation.left;
  finding.found = *equation.right;
  finding.arguments = {argument("sum", *equation.left), argument("total", *equation.right)};
  if (const auto difference = text::subtract(*equation.left, *equation.right))
    finding.arguments.push_back(
        argument("difference", difference->mantissa < 0 ? text::negate(*difference) : *difference));
  const CellRef total = equation.terms.back().cell;
  finding.arguments.push_back(argument("row", RowRef{total.table, total.row}));
  finding.arguments.push_back(argument("column", ColumnRef{total}));
  if (const Equation* other = counterpart(of))
    finding.arguments.push_back(argument("other_column", ColumnRef{other->terms.back().cell}));
  if (of.cause.is_decided() && of.best().changes.size() == 1) {
    const CellChange& change = of.best().changes.front();
    finding.expected = change.to;
    finding.found = change.from ? std::optional<Value>(*change.from) : std::nullopt;
  }
}

void add_rows(Judgement& finding, const Telling& of) {
  const auto [first, last] = rows_of(of.cause);
  if (of.equation) finding.arguments.push_back(argument("row", tables::row_ref(of.table, first)));
  finding.arguments.push_back(argument("first_row", tables::row_ref(of.table, first)));
  finding.arguments.push_back(argument("last_row", tables::row_ref(of.table, last)));
  if (!is_of_a_row(of.best()) || !of.cause.is_decided()) return;
  const Table corrected = tables::changed(of.table, of.best().changes);
  finding.expected = tables::value_of(tables::cells_of(corrected, first).back());
}

void add_totals(Judgement& finding, const Telling& of) {
  Repair repair{of.best().changes, of.best().slip};
  const std::vector<Equation> then = tables::equations_of(tables::changed(of.table, repair.changes));
  const bool fails = std::any_of(then.begin(), then.end(),
                                 [](const Equation& e) { return e.status == EquationStatus::fails; });
  std::erase_if(repair.changes, [](const CellChange& change) { return change.to.mantissa == 0; });
  finding.arguments = {argument("table", of.table.id),
                       argument("wanted", static_cast<int>(repair.changes.size()))};
  if (!fails) finding.repairs = {std::move(repair)};
}

void add_words_of_prose(Judgement& finding, const Telling& of) {
  if (!of.equation && !of.cause.settled.empty())
    finding.arguments.push_back(
        argument("sentence", of.cause.settled.front()->clause->text.substr(0, kLongestQuotation)));
  else if (of.cause.evidence && (is_of_cells(of.best()) || is_of_a_row(of.best())))
    finding.arguments.push_back(argument("evidence", of.cause.evidence->clause->text));
  if (of.cause.by_sight && is_of_cells(of.best()))
    finding.arguments.push_back(argument("no_count", of.best().changes.front().cell));
}

Judgement finding_of(const Telling& of) {
  Judgement finding;
  finding.variant = variant_of(of);
  finding.equations = of.best().settles;
  finding.cells = cells_of(of);
  finding.span = place_of(of, finding.cells);
  if (is_unfilled(of.best()))
    add_totals(finding, of);
  else if (is_of_cells(of.best()))
    add_sum(finding, of);
  else
    add_rows(finding, of);
  add_words_of_prose(finding, of);
  if (of.best().kind == Kind::altered_cells)
    for (const Hypothesis& hypothesis : of.cause.hypotheses)
      finding.repairs.push_back({hypothesis.changes, hypothesis.slip});
  return finding;
}

// The first rule that tells a cause says what follows from it; the others stand in for it, and leave that to be told.
void add(Judgements& judgements, std::string_view rule, Severity severity, const Telling& of, bool is_first) {
  Judgement& added = judgements.add(rule, {}, severity);
  Judgement finding = finding_of(of);
  finding.rule = added.rule;
  finding.severity = severity;
  if (of.equation) finding.cause = name_of(of.facts.report(), of.best().settles.front());
  if (is_first) {
    finding.explains = of.cause.settled;
    if (of.cause.is_decided()) finding.corrects = of.best().changes;
  }
  added = std::move(finding);
}

const Table& table_of(const facts::Facts& facts, const Hypothesis& hypothesis) {
  return facts.report().tables[hypothesis.changes.empty() ? hypothesis.settles.front().table
                                                          : hypothesis.changes.front().cell.table];
}

}  // namespace

std::string_view rule_of_equation(form::EquationForm::Kind kind) {
  switch (kind) {
  case form::EquationForm::row: return "T3-01";
  case form::EquationForm::processed: return "T3-02";
  case form::EquationForm::balance: return "T3-03";
  case form::EquationForm::group: return "T4-01";
  }
  return {};
}

void add_findings(const facts::Facts& facts, Judgements& judgements, const Cause& cause) {
  const Hypothesis& best = cause.best();
  const Table& table = table_of(facts, best);
  if (is_unfilled(best)) {
    const std::string_view rule = table.id == TableId::applications ? "T3-04" : "T4-02";
    return add(judgements, rule, find_rule(rule)->severity, {facts, table, cause, nullptr}, true);
  }
  if (best.settles.empty()) {
    Severity severity = Severity::hint;
    for (const prose::Claim* claim : cause.settled) severity = std::max(severity, claim->slot->severity);
    return add(judgements, cause.settled.front()->slot->rule, severity, {facts, table, cause, nullptr}, true);
  }
  std::vector<std::string_view> told;
  for (const EquationRef id : best.settles) {
    const std::string_view rule = rule_of_equation(tables::form_equation(table, id).kind);
    if (std::find(told.begin(), told.end(), rule) != told.end()) continue;
    add(judgements, rule, find_rule(rule)->severity, {facts, table, cause, &facts.equation(id)},
        told.empty());
    told.push_back(rule);
  }
}

}  // namespace xxgk::rules
