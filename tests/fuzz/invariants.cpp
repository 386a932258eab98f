#include "fuzz/invariants.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "form/names.h"
#include "output/json.h"
#include "output/messages.h"
#include "rules/rules.h"
#include "tables/equations.h"
#include "text/chinese_numeral.h"
#include "text/decimal.h"
#include "text/number.h"
#include "text/simplified.h"
#include "text/utf.h"

namespace xxgk::testing {
namespace {

using View = std::u16string_view;
__extension__ using Wide = __int128;

bool is_low_surrogate(char16_t c) { return c >= 0xDC00 && c <= 0xDFFF; }
bool is_high_surrogate(char16_t c) { return c >= 0xD800 && c <= 0xDBFF; }

// The figures of a number without signs, points, grouping and zeros at the ends: 1,250.0 and 0.125 are 125.
std::string significant_figures(std::string digits) {
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
  while (!digits.empty() && digits.back() == '0') digits.pop_back();
  return digits;
}

std::string digits_in(View raw) {
  std::string digits;
  for (const char16_t c : raw) {
    if (c >= u'0' && c <= u'9') digits.push_back(static_cast<char>(c));
    if (c >= u'０' && c <= u'９') digits.push_back(static_cast<char>(c - u'０' + u'0'));
  }
  return digits;
}

bool holds_chinese_numeral(View raw) {
  return std::any_of(raw.begin(), raw.end(), [](char16_t c) {
    const char16_t simple = text::simplified(c);
    return text::is_chinese_numeral_text({&simple, 1});
  });
}

// Without a look at how the program reads numbers.
bool figures_stand_in(View raw, Decimal value) {
  const std::string digits = digits_in(raw);
  const std::string wanted =
      significant_figures(std::to_string(value.mantissa < 0 ? -value.mantissa : value.mantissa));
  const bool found = !digits.empty() && digits.find(wanted) != std::string::npos;
  return found || holds_chinese_numeral(raw);
}

bool is_normal(Decimal value) {
  const bool in_range = value.mantissa > -text::mantissa_limit && value.mantissa < text::mantissa_limit;
  return in_range && value.scale <= text::max_scale && (value.scale == 0 || value.mantissa % 10 != 0);
}

// In units of 10^-9, where nothing can overflow.
Wide exact(Decimal value) {
  Wide units = value.mantissa;
  for (int scale = value.scale; scale < text::max_scale; ++scale) units *= 10;
  return units;
}

class Inspection {
 public:
  explicit Inspection(const Report& report) : report_(report), text_(report.text) {}

  std::vector<std::string> run() {
    for (const Table& table : report_.tables) look_at(table);
    look_at_places();
    for (const Section& section : report_.sections) look_at(section);
    for (const Equation& equation : report_.equations) look_at(equation);
    for (const Finding& finding : report_.findings) look_at(finding);
    for (const Check& check : report_.checks) look_at(check);
    look_at_failed();
    look_at_outcome();
    look_at_json(Language::zh);
    look_at_json(Language::en);
    return std::move(broken_);
  }

 private:
  void expect(bool holds, const std::string& what) {
    if (!holds) broken_.push_back(what);
  }

  bool is_boundary(std::size_t at) const {
    return at == 0 || at >= text_.size() || !is_low_surrogate(text_[at]) || !is_high_surrogate(text_[at - 1]);
  }

  void expect_span(Span span, const std::string& whose) {
    expect(span.begin <= span.end && span.end <= text_.size(), whose + ": the span leaves the text");
    expect(is_boundary(span.begin) && is_boundary(span.end), whose + ": the span splits a character");
  }

  bool stands_at(View characters, std::size_t at) const {
    return at <= text_.size() && text_.substr(at, characters.size()) == characters;
  }

  // ---- tables

  void look_at(const Table& table) {
    std::size_t all = 0;
    std::size_t read = 0;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
      const Row& row = table.rows[r];
      const std::string name = "row " + form::row_name(form::of(table), static_cast<int>(r));
      if (row.span) expect_span(*row.span, name);
      expect(row.span.has_value() == row.label_read.has_value(), name + ": a label without its place");
      for (std::size_t c = 0; c < row.cells.size(); ++c) {
        const Cell& cell = row.cells[c];
        expect(cell.id == CellRef{static_cast<std::uint8_t>(table.id), static_cast<std::uint8_t>(r),
                                  static_cast<std::uint8_t>(c)},
               name + ": a cell that stands elsewhere");
        ++all;
        read += cell.state != CellState::missing && cell.state != CellState::ambiguous;
        look_at(cell);
      }
    }
    const std::string which = "table " + std::to_string(static_cast<int>(table.id));
    switch (table.state) {
    case TableState::read: expect(read == all && all > 0, which + ": read, but not every cell"); break;
    case TableState::partly_read: expect(read > 0 && read < all, which + ": not partly read"); break;
    default: expect(read == 0, which + ": cells of a table that could not be read");
    }
  }

  void look_at(const Cell& cell) {
    const std::string id = name_of(report_, cell.id);
    expect(cells_.emplace(cell.id, &cell).second, id + ": twice");
    if (cell.span) {
      expect_span(*cell.span, id);
      expect(stands_at(cell.raw, cell.span->begin) && cell.raw.size() == cell.span->end - cell.span->begin,
             id + ": other characters stand at its place");
    }
    expect(cell.value.has_value() == (cell.state == CellState::number), id + ": state and value disagree");
    const text::WordValue again =
        text::read_value(cell.raw, tables::column_of(report_.tables[cell.id.table], cell.id).amount);
    switch (cell.state) {
    case CellState::number:
      expect(cell.span && !cell.raw.empty(), id + ": a number without a place");
      if (!cell.value) break;
      expect(is_normal(*cell.value), id + ": a value beyond the limits");
      expect(again.kind == text::WordValue::number && again.value == *cell.value,
             id + ": its characters say something else");
      expect(figures_stand_in(cell.raw, *cell.value), id + ": a number that the text does not hold");
      break;
    case CellState::placeholder:
      expect(cell.span && again.kind == text::WordValue::placeholder, id + ": no mark for none");
      break;
    case CellState::invalid:
      expect(cell.span && again.kind != text::WordValue::number, id + ": invalid, but a number");
      break;
    default: expect(cell.raw.empty(), id + ": characters of a cell in which nothing was read");
    }
  }

  // No number is used for two cells.
  void look_at_places() {
    std::vector<std::pair<Span, std::string>> places;
    for (const auto& [id, cell] : cells_)
      if (cell->state == CellState::number && cell->span)
        places.emplace_back(*cell->span, name_of(report_, id));
    std::sort(places.begin(), places.end(),
              [](const auto& a, const auto& b) { return a.first.begin < b.first.begin; });
    for (std::size_t i = 1; i < places.size(); ++i) {
      expect(places[i - 1].first.end <= places[i].first.begin,
             places[i - 1].second + " and " + places[i].second + ": the same characters");
    }
  }

  void look_at(const Section& section) {
    const std::string name = "section " + std::to_string(section.number);
    expect(section.number >= 1 && section.number <= 6, name + ": no such number");
    expect_span(section.span, name);
    expect(stands_at(section.heading, section.span.begin), name + ": the heading stands elsewhere");
  }

  // ---- equations

  void look_at(const Equation& equation) {
    const std::string id = name_of(report_, equation.id);
    expect(equations_.insert(equation.id).second, id + ": twice");
    bool complete = true;
    Wide sum = 0;
    for (const EquationTerm& term : equation.terms) {
      look_at(term, id);
      complete = complete && term.value;
      if (term.value) sum += exact(*term.value) * tables::sign_in_difference(term);
    }
    const bool assessed = equation.status != EquationStatus::not_assessable;
    expect(equation.left.has_value() == assessed && equation.right.has_value() == assessed,
           id + ": sides and status disagree");
    if (!assessed || !equation.left || !equation.right) return;
    expect(complete, id + ": assessed without the value of a term");
    expect(sum == exact(*equation.left) - exact(*equation.right), id + ": the terms do not add up");
    expect((sum == 0) == (equation.status == EquationStatus::holds), id + ": the status is wrong");
  }

  void look_at(const EquationTerm& term, const std::string& equation) {
    const auto found = cells_.find(term.cell);
    expect(found != cells_.end(), equation + ": no cell of a term");
    if (found == cells_.end()) return;
    const Cell& cell = *found->second;
    const std::string name = name_of(report_, term.cell);
    const bool empty = cell.state == CellState::blank || cell.state == CellState::placeholder;
    expect(term.sign == 1 || term.sign == -1, equation + ": the sign of " + name);
    expect(term.assumed_zero == empty, equation + ": " + name + " and assumed_zero");
    expect(term.value == (empty ? Decimal{} : cell.value), equation + ": " + name + " has another value");
  }

  // ---- findings

  void look_at(const Finding& finding) {
    const std::string& rule = finding.rule;
    expect(fingerprints_.insert(finding.fingerprint).second, rule + ": another finding has its fingerprint");
    expect(rules::find_rule(rule) != nullptr, rule + ": not in the registry");
    if (finding.span) expect_span(*finding.span, rule);
    if (finding.fix) expect_span(finding.fix->span, rule + ", fix");
    for (const CellRef cell : finding.cells) expect(cells_.count(cell) > 0, rule + ": no such cell");
    for (const EquationRef id : finding.equations)
      expect(equations_.count(id) > 0, rule + ": no such equation");
    for (const Repair& repair : finding.repairs) look_at(repair, finding);
    expect(output::finding_words(report_, finding, Language::zh) != rule,
           rule + ": no message " + finding.variant);
    found_rules_.insert(rule);
  }

  void look_at(const Repair& repair, const Finding& finding) {
    std::map<CellRef, Decimal> changed;
    for (const CellChange& change : repair.changes) {
      const auto cell = cells_.find(change.cell);
      expect(cell != cells_.end() && cell->second->value == change.from,
             finding.rule + ": a repair of another value");
      changed[change.cell] = change.to;
    }
    for (const Equation& equation : report_.equations) {
      if (std::count(finding.equations.begin(), finding.equations.end(), equation.id) == 0) continue;
      Wide sum = 0;
      for (const EquationTerm& term : equation.terms) {
        const auto to = changed.find(term.cell);
        const std::optional<Decimal> value = to == changed.end() ? term.value : to->second;
        if (value) sum += exact(*value) * tables::sign_in_difference(term);
      }
      expect(sum == 0, finding.rule + ": the repair leaves " + name_of(report_, equation.id) + " wrong");
    }
  }

  void look_at(const Check& check) {
    expect(rules::find_rule(check.rule) != nullptr, check.rule + ": not in the registry");
    expect(check.count >= 0, check.rule + ": a negative count");
    expect(check.why.empty() == (check.status != CheckStatus::skipped),
           check.rule + ": reason and status disagree");
    expect(check.status != CheckStatus::passed || found_rules_.count(check.rule) == 0,
           check.rule + ": found something, and yet passed");
    if (check.status == CheckStatus::failed) failed_rules_.insert(check.rule);
  }

  // Not the other way round: sums that fail for one reason share one finding.
  void look_at_failed() {
    for (const std::string& rule : found_rules_)
      expect(rule.front() == 'I' || failed_rules_.count(rule) > 0,
             rule + ": found something, and yet not failed");
  }

  void look_at_outcome() {
    const bool rejected =
        std::any_of(report_.findings.begin(), report_.findings.end(), [](const Finding& finding) {
          return finding.rule.substr(0, 2) == "I-" &&
                 finding.severity == Severity::error;  // I-05 is a warning
        });
    expect(rejected == (report_.outcome == Outcome::undetermined),
           "outcome: undetermined and its finding disagree");
    expect(report_.findings.empty() == (report_.outcome == Outcome::clean),
           "outcome: clean and findings disagree");
    expect(!report_.year || (*report_.year >= 1000 && *report_.year <= 9999), "year: not of four digits");
  }

  // ---- JSON

  void look_at_json(Language language) {
    const std::string json = output::report_json(report_, {language, true});
    const auto parsed = nlohmann::json::parse(json, nullptr, false);
    expect(!parsed.is_discarded(), "json: not well formed");
    if (parsed.is_discarded()) return;
    expect(parsed["text"] == text::to_utf8(report_.text), "json: another text");
    expect(parsed["findings"].size() == report_.findings.size(), "json: findings are missing");
    expect(parsed["equations"].size() == report_.equations.size(), "json: equations are missing");
    expect(parsed["summary"]["cells"]["expected"] == cells_.size(), "json: cells are missing");
  }

  const Report& report_;
  const View text_;
  std::map<CellRef, const Cell*> cells_;
  std::set<EquationRef> equations_;
  std::set<std::string> fingerprints_;
  std::set<std::string> found_rules_;
  std::set<std::string> failed_rules_;
  std::vector<std::string> broken_;
};

std::string json_of(const Report& report) { return output::report_json(report, {Language::zh, true}); }

// The rendered text says less of the grid, so that less may be certain in it; a number is the same in both.
bool agree(const Cell& a, const Cell& b) {
  return a.state != CellState::number || b.state != CellState::number || a.value == b.value;
}

void compare_cells(const Report& one, const Report& other, std::vector<std::string>& broken) {
  for (std::size_t t = 0; t < one.tables.size(); ++t) {
    const Table& table = one.tables[t];
    bool same = table.rows.size() == other.tables[t].rows.size() || table.form != other.tables[t].form;
    for (std::size_t r = 0; same && table.form == other.tables[t].form && r < table.rows.size(); ++r) {
      const std::vector<Cell>& cells = other.tables[t].rows[r].cells;
      same = std::equal(table.rows[r].cells.begin(), table.rows[r].cells.end(), cells.begin(), cells.end(),
                        agree);
    }
    if (!same) broken.push_back("table " + std::to_string(t) + ": another one in the rendered text");
  }
}

}  // namespace

std::vector<std::string> broken_invariants(const Report& report) { return Inspection(report).run(); }

std::vector<std::string> broken_promises(std::string_view bytes, const Options& options, bool twice) {
  const Report report = check(bytes, options);
  std::vector<std::string> broken = broken_invariants(report);
  if (!twice) return broken;
  if (json_of(check(bytes, options)) != json_of(report))
    broken.push_back("json: another one the second time");
  if (report.source.format == InputKind::text || report.outcome == Outcome::undetermined) return broken;
  Options as_text;
  as_text.input = InputKind::text;
  as_text.encoding = "UTF-8";
  const Report rendered = check(text::to_utf8(report.text), as_text);
  // Half a surrogate pair is not the same after a turn through UTF-8.
  if (rendered.text == report.text) compare_cells(report, rendered, broken);
  return broken;
}

}  // namespace xxgk::testing
