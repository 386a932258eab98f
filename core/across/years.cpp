#include "across/years.h"

#include <algorithm>

#include "text/decimal.h"

namespace xxgk::across {
namespace {

// The reports of a unit that can be told from each other by their years: of several with the same tables the first.
std::vector<UnitYear> plain_years(const Unit& unit, const std::vector<Comparable>& reports) {
  std::vector<UnitYear> plain;
  for (const UnitYear& each : unit.years) {
    const auto is_of_year = [&](const UnitYear& other) { return other.year == each.year; };
    const auto first = std::find_if(unit.years.begin(), unit.years.end(), is_of_year);
    const bool are_same = std::all_of(unit.years.begin(), unit.years.end(), [&](const UnitYear& other) {
      return !is_of_year(other) || reports[other.report].tables_hash == reports[each.report].tables_hash;
    });
    if (are_same && first->report == each.report) plain.push_back(each);
  }
  return plain;
}

Place place_of(std::size_t report, const Figure& figure) {
  return {report, figure.span, figure.at, {figure.cell}};
}

// One finding of two reports: at the total where that differs, else at the first column that does.
class CarriedOver {
 public:
  CarriedOver(const std::vector<Comparable>& reports, const UnitYear& last, const UnitYear& now)
      : last_(last), now_(now), before_(reports[last.report]), after_(reports[now.report]) {}

  // The equations of the columns; what fails is kept.
  void compare(std::size_t unit, std::vector<YearEquation>& equations) {
    const std::size_t columns = std::min(before_.carried_out.size(), after_.carried_in.size());
    for (std::size_t c = 0; c < columns; ++c) {
      const std::optional<Figure>& left = before_.carried_out[c];
      const std::optional<Figure>& right = after_.carried_in[c];
      if (!left && !right) continue;
      YearEquation equation;
      equation.unit = unit;
      equation.last_year = last_.year;
      equation.this_year = now_.year;
      equation.report = right ? now_.report : last_.report;
      equation.cell = (right ? right : left)->cell;
      if (left) equation.left = left->value;
      if (right) equation.right = right->value;
      if (left && right) {
        const bool holds = left->value == right->value;
        equation.status = holds ? EquationStatus::holds : EquationStatus::fails;
        if (!holds) failing_.push_back(c);
      }
      equations.push_back(equation);
    }
    total_fails_ = !failing_.empty() && failing_.back() + 1 == columns;
  }

  bool fails() const { return !failing_.empty(); }

  Finding finding() const {
    const std::size_t told = total_fails_ ? failing_.back() : failing_.front();
    const Figure& left = *before_.carried_out[told];
    const Figure& right = *after_.carried_in[told];
    Finding out;
    out.finding.rule = "Y-01";
    out.finding.variant = total_fails_ ? "" : "columns";
    out.finding.severity = severity();
    out.finding.span = right.span;
    out.finding.expected = left.value;
    out.finding.found = right.value;
    out.finding.arguments = {rules::argument("last_year", last_.year),
                             rules::argument("this_year", now_.year),
                             rules::argument("count", static_cast<int>(failing_.size())),
                             rules::argument("column", ColumnRef{right.cell})};
    out.places = {place_of(now_.report, right), place_of(last_.report, left)};
    for (const std::size_t c : failing_)
      if (c != told) {
        out.places[0].cells.push_back(after_.carried_in[c]->cell);
        out.places[1].cells.push_back(before_.carried_out[c]->cell);
      }
    out.finding.cells = out.places[0].cells;
    return out;
  }

 private:
  // A total that differs is wrong in one of the two; a column may have been put right since. A report that tells of a change
  // may have explained it.
  Severity severity() const {
    if (before_.explains_changes || after_.explains_changes) return Severity::hint;
    return total_fails_ ? Severity::error : Severity::warning;
  }

  const UnitYear& last_;
  const UnitYear& now_;
  const Comparable& before_;
  const Comparable& after_;
  std::vector<std::size_t> failing_;  // columns
  bool total_fails_ = false;
};

}  // namespace

void compare_years(const std::vector<Comparable>& reports, Batch& batch) {
  for (std::size_t unit = 0; unit < batch.units.size(); ++unit) {
    const std::vector<UnitYear> years = plain_years(batch.units[unit], reports);
    for (std::size_t i = 1; i < years.size(); ++i) {
      if (years[i].year != years[i - 1].year + 1) continue;
      CarriedOver carried(reports, years[i - 1], years[i]);
      carried.compare(unit, batch.equations);
      if (carried.fails()) batch.findings.push_back(carried.finding());
    }
  }
}

}  // namespace xxgk::across
