// N-01 to N-12, N-23, N-26 to N-28 and N-30 to N-35: what the sentences say in the slots against what the tables say.
//
// Every number is compared with all readings that could be meant; only one that none of them gives is a finding.
#include <algorithm>
#include <set>

#include "causes/causes.h"
#include "prose/claims/claims.h"
#include "rules/cause_findings.h"
#include "rules/narrative/narrative.h"
#include "text/decimal.h"

namespace xxgk::rules {
namespace {

TableId table_of(const prose::Claim& claim) { return claim.slot->readings.front().most.table(); }

// The table was read and its sums hold: what contradicts it is certain.
bool is_sound(const facts::Facts& facts, TableId id) {
  if (facts.table(id).state != TableState::read) return false;
  const std::vector<Equation> equations = facts.equations_of(id);
  return std::all_of(equations.begin(), equations.end(),
                     [](const Equation& e) { return e.status == EquationStatus::holds; });
}

// The numbers that could be meant; of equal ones the first.
std::vector<TableNumber> readings_of(const prose::Claim& claim, const prose::TableFigures& figures) {
  std::vector<TableNumber> numbers;
  for (const prose::Reading& reading : claim.slot->readings) {
    const auto value = figures.has(reading.most) ? figures.value(reading.most) : std::nullopt;
    const auto is_said = [&](const TableNumber& number) { return number.value == value; };
    if (value && std::none_of(numbers.begin(), numbers.end(), is_said))
      numbers.push_back({reading.most.expression(), figures.terms(reading.most), *value});
  }
  return numbers;
}

// The cells that a reader should look at: those of the first reading that is a place of the form.
std::vector<CellRef> cells_of(const prose::Claim& claim, const prose::TableFigures& figures) {
  for (const prose::Reading& reading : claim.slot->readings) {
    if (reading.is_range() || !figures.has(reading.most)) continue;
    std::vector<CellRef> cells = figures.cells(reading.most);
    if (!cells.empty()) return cells;
  }
  return {};
}

// Whether the sentence gives a figure in one of the slots of a rule.
bool sentence_gives(const facts::Facts& facts, const prose::Claim& claim, std::string_view rule) {
  const auto claims = prose::claims_beside(facts.claims(), claim);
  return std::any_of(claims.begin(), claims.end(), [&](const prose::Claim& other) {
    return other.slot->rule == rule && !other.slot->says;
  });
}

// 办结25件，均在法定期限内答复: all of those 25, whatever was carried over.
bool is_of_those_answered(const facts::Facts& facts, const prose::Claim& claim) {
  return claim.slot->rule == "N-23" && !claim.slot->figure_is && sentence_gives(facts, claim, "N-04");
}

// The results that the sentence gives of its cases: 行政复议4件，其中维持3件、纠正1件.
enum class Results { none, add_up, differ };

Results results_of(const facts::Facts& facts, const prose::Claim& claim, const prose::TableFigures& figures) {
  if (claim.slot->rule != "N-09" && claim.slot->rule != "N-10") return Results::none;
  std::optional<Decimal> sum = Decimal{};
  bool any = false;
  bool right = true;
  for (const prose::Claim& result : prose::claims_beside(facts.claims(), claim)) {
    if (result.slot->rule != "N-12" || result.slot->says) continue;
    any = true;
    right = right && prose::verdict_of(result, figures) == prose::Verdict::agrees;
    sum = sum ? text::add(*sum, result.value) : sum;
  }
  if (!any || !sum) return Results::none;
  return *sum == claim.value && right ? Results::add_up : Results::differ;
}

Severity severity_of(const facts::Facts& facts, const prose::Claim& claim, Results results) {
  const prose::Slot& slot = *claim.slot;
  // Answered and carried over in one sentence: nothing is left to be read into it. Nor where its results do not add up.
  const bool plain = (slot.rule == "N-04" && slot.comparison == prose::Slot::equal &&
                      (sentence_gives(facts, claim, "N-03") || sentence_gives(facts, claim, "N-05"))) ||
                     results == Results::differ;
  const Severity severity = plain ? Severity::error : slot.severity;
  return claim.guarded || !is_sound(facts, table_of(claim)) ? std::min(severity, Severity::warning)
                                                            : severity;
}

// Applications in the text and a table of noughts: the table was not filled in. The claim that shows it, which explains
// whatever else the text says of them; or nullptr.
const prose::Claim* sign_of_unfilled_table(const facts::Facts& facts, const prose::TableFigures& figures) {
  static const prose::TableSum rows[] = {"applications.received", "applications.carried_in",
                                         "applications.total_processed"};
  for (const prose::TableSum& row : rows)
    if (figures.value(row) != Decimal{}) return nullptr;
  const prose::Claim* first = nullptr;
  int contradicted = 0;
  for (const prose::Claim& claim : facts.claims()) {
    if (claim.slot->says || table_of(claim) != TableId::applications ||
        prose::verdict_of(claim, figures) != prose::Verdict::contradicts)
      continue;
    if (claim.slot->rule == "N-01" || claim.slot->rule == "N-02") return &claim;
    if (!first) first = &claim;
    ++contradicted;
  }
  return contradicted > 1 ? first : nullptr;
}

// A statement about reconsiderations and lawsuits is one statement, and one finding: the last, where the claim is of the
// same words. What the tables say of its second subject is added.
bool joins(Judgement& last, const prose::Claim& claim, const prose::TableFigures& figures) {
  if (!claim.slot->says || last.rule != claim.slot->rule ||
      last.span != claim.passage->span(claim.begin, claim.end))
    return false;
  std::vector<TableNumber> readings = readings_of(claim, figures);
  if (!readings.empty()) readings.front().also = true;
  for (Argument& argument : last.arguments)
    if (auto* before = std::get_if<std::vector<TableNumber>>(&argument.value))
      before->insert(before->end(), readings.begin(), readings.end());
  for (const CellRef cell : cells_of(claim, figures)) last.cells.push_back(cell);
  last.claims.push_back(&claim);
  return true;
}

// Finds what the sentences say otherwise than the tables; the tables as they are and as findings say they should be.
class Contradictions {
 public:
  Contradictions(const facts::Facts& facts, Judgements& judgements)
      : facts_(facts), judgements_(judgements), now_(facts.tables()),
        corrected_(facts.tables(), judgements.settled().corrections),
        unfilled_(sign_of_unfilled_table(facts, corrected_)) {}

  void add_all() {
    Judgement* last = nullptr;
    for (const prose::Claim& claim : facts_.claims()) {
      if (!is_open(claim)) continue;
      const Results results = results_of(facts_, claim, now_);
      if (results == Results::add_up || (last && joins(*last, claim, now_))) continue;
      last = &add(claim, results);
    }
  }

 private:
  bool is_open(const prose::Claim& claim) const {
    return !judgements_.settled().is_explained(claim) &&
           prose::verdict_of(claim, now_) == prose::Verdict::contradicts &&
           prose::verdict_of(claim, corrected_) != prose::Verdict::agrees &&
           !is_of_those_answered(facts_, claim);
  }

  Judgement& add(const prose::Claim& claim, Results results) {
    const prose::Slot& slot = *claim.slot;
    std::string variant = slot.says                                 ? "statement"
                          : slot.comparison == prose::Slot::at_most ? "more"
                                                                    : "figure";
    if (!is_sound(facts_, table_of(claim))) variant += "_unsure";
    Judgement* finding = nullptr;
    if (&claim == unfilled_) {
      finding = &judgements_.add("N-32", "", Severity::error);
      finding->cause = "unfilled";
      describe(*finding, claim);
      for (const prose::Claim& other : facts_.claims())
        if (&other != &claim && !other.slot->says && table_of(other) == TableId::applications)
          finding->explains.push_back(&other);
    }
    finding = &judgements_.add(slot.rule, variant, severity_of(facts_, claim, results));
    if (&claim == unfilled_) finding->cause = "unfilled";
    describe(*finding, claim);
    return *finding;
  }

  void describe(Judgement& finding, const prose::Claim& claim) const {
    finding.claims = {&claim};
    finding.span = claim.passage->span(claim.begin, claim.end);
    finding.found = claim.value;
    finding.cells = cells_of(claim, now_);
    finding.arguments = {argument("sentence", claim.clause->text.substr(0, kLongestQuotation)),
                         argument("readings", readings_of(claim, now_))};
  }

  const facts::Facts& facts_;
  Judgements& judgements_;
  const prose::TableFigures now_;
  const prose::TableFigures corrected_;
  const prose::Claim* unfilled_;
};

// Two rows or cells that hold each other's figures: the claims that the exchange settles are one matter.
void add_exchanges(const facts::Facts& facts, Judgements& judgements) {
  std::vector<const prose::Claim*> open;
  for (const prose::Claim& claim : facts.claims())
    if (!judgements.settled().is_explained(claim)) open.push_back(&claim);
  for (const causes::Cause& cause : causes::find_exchanges(facts, open))
    add_findings(facts, judgements, cause);
}

std::set<std::string_view> rules_of_slots() {
  std::set<std::string_view> rules{"N-32"};
  for (const prose::Slot& slot : prose::slots()) rules.insert(slot.rule);
  return rules;
}

}  // namespace

void check_narrative(const facts::Facts& facts, Judgements& judgements) {
  add_exchanges(facts, judgements);
  Contradictions(facts, judgements).add_all();
  for (const std::string_view rule : rules_of_slots()) {
    const std::string_view slot = rule == "N-32" ? "N-01" : rule;
    const auto count = std::count_if(facts.claims().begin(), facts.claims().end(),
                                     [&](const prose::Claim& claim) { return claim.slot->rule == slot; });
    if (!facts.report().year)
      judgements.skipped(rule, "year_unknown");
    else
      judgements.tally(rule, static_cast<int>(count));
  }
}

}  // namespace xxgk::rules
