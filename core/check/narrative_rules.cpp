// N: what the sentences say against what the tables say.
//
// Every figure of a slot is compared with all readings that could be meant; only a figure that none of them
// gives is a finding.
#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "check/clauses.h"
#include "check/rules.h"
#include "text/decimal.h"

namespace xxgk::checking {
namespace {

using std::u16string_view;
using Words = std::vector<u16string_view>;

bool any_of(u16string_view text, const Words& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](u16string_view w) { return text.find(w) != u16string_view::npos; });
}

// ---- the tables as figures

class Figures {
 public:
  explicit Figures(const Context& context) : context_(context) {}

  // A row's total; where it is blank, the sum of its parts.
  std::optional<std::int64_t> row(std::string_view id) const {
    for (const Grid& grid : context_.grids())
      for (int r = 0; r < grid.row_count(); ++r)
        if (grid.row_id(r) == id) return total(grid.cells[static_cast<std::size_t>(r)]);
    return std::nullopt;
  }

  std::optional<std::int64_t> rows(std::initializer_list<std::string_view> ids) const {
    std::int64_t sum = 0;
    for (const std::string_view id : ids) {
      const auto value = row(id);
      if (!value) return std::nullopt;
      sum += *value;
    }
    return sum;
  }

  // The sum of all rows whose id begins so: "applications.refused.".
  std::optional<std::int64_t> block(std::string_view prefix) const {
    const Grid& grid = context_.grid(TableId::applications);
    std::int64_t sum = 0;
    int found = 0;
    for (int r = 0; r < grid.row_count(); ++r) {
      if (grid.row_id(r).rfind(prefix, 0) != 0) continue;
      const auto value = total(grid.cells[static_cast<std::size_t>(r)]);
      if (!value) return std::nullopt;
      sum += *value;
      ++found;
    }
    return found > 0 ? std::optional(sum) : std::nullopt;
  }

  std::optional<std::int64_t> cell(std::string_view id) const {
    for (const Grid& grid : context_.grids())
      for (const auto& row : grid.cells)
        for (const Cell& c : row)
          if (c.id == id && counts(c) && text::is_integer(value_of(c))) return value_of(c).mantissa;
    return std::nullopt;
  }

  // Section 三 was read and its sums hold: what contradicts it is certain.
  bool is_sound() const {
    if (context_.report().tables[1].state != TableState::read) return false;
    return std::none_of(context_.report().equations.begin(), context_.report().equations.end(),
                        [](const Equation& e) {
                          return e.status != EquationStatus::holds && e.id.rfind("applications.", 0) == 0;
                        });
  }

 private:
  static std::optional<std::int64_t> total(const std::vector<Cell>& cells) {
    const auto whole = [](const Cell& c) { return counts(c) && text::is_integer(value_of(c)); };
    if (cells.back().state == CellState::number && whole(cells.back()))
      return value_of(cells.back()).mantissa;
    std::int64_t sum = 0;
    for (const Cell& c : cells) {
      if (!whole(c)) return std::nullopt;
      sum += value_of(c).mantissa;
    }
    return sum;
  }

  const Context& context_;
};

// Every reading that could be meant; readings that cannot be worked out make the set open.
class Readings {
 public:
  void add(std::optional<std::int64_t> value) {
    if (value)
      values_.insert(*value);
    else
      open_ = true;
  }
  bool contradict(std::int64_t figure) const {
    return !open_ && !values_.empty() && values_.count(figure) == 0;
  }
  std::string text() const {
    std::string out;
    for (const std::int64_t value : values_) out += (out.empty() ? "" : " / ") + std::to_string(value);
    return out;
  }
  bool only_zero() const { return !open_ && values_ == std::set<std::int64_t>{0}; }

 private:
  std::set<std::int64_t> values_;
  bool open_ = false;
};

std::optional<std::int64_t> minus(std::optional<std::int64_t> a, std::optional<std::int64_t> b) {
  return a && b ? std::optional(*a - *b) : std::nullopt;
}

constexpr std::string_view kReceived = "applications.received";
constexpr std::string_view kCarriedIn = "applications.carried_in";
constexpr std::string_view kProcessed = "applications.total_processed";
constexpr std::string_view kCarriedOut = "applications.carried_out";
constexpr std::string_view kReviews = "disputes.reconsideration";
constexpr std::string_view kDirect = "disputes.litigation_direct";
constexpr std::string_view kAfter = "disputes.litigation_after_reconsideration";

void received(const Figures& f, Readings& out) {
  out.add(f.row(kReceived));
  out.add(f.rows({kReceived, kCarriedIn}));
  out.add(f.row(kProcessed));
  out.add(f.rows({kProcessed, kCarriedOut}));
}

void carried_in(const Figures& f, Readings& out) { out.add(f.row(kCarriedIn)); }
void carried_out(const Figures& f, Readings& out) { out.add(f.row(kCarriedOut)); }

void answered(const Figures& f, Readings& out) {
  received(f, out);
  const auto processed = f.row(kProcessed);
  const auto other = f.block("applications.other");
  out.add(minus(processed, other));
  out.add(minus(f.row(kReceived), f.row(kCarriedOut)));
  // Withdrawn applications are not answered: any part of （六）.
  if (processed && other && *other < 1000)
    for (std::int64_t part = 1; part < *other; ++part) out.add(*processed - part);
}

void granted(const Figures& f, Readings& out) {
  out.add(f.row("applications.granted"));
  out.add(f.rows({"applications.granted", "applications.partly_granted"}));
}
void granted_together(const Figures& f, Readings& out) {
  out.add(f.rows({"applications.granted", "applications.partly_granted"}));
}
void partly_granted(const Figures& f, Readings& out) { out.add(f.row("applications.partly_granted")); }
void refused(const Figures& f, Readings& out) { out.add(f.block("applications.refused.")); }
void unavailable(const Figures& f, Readings& out) {
  out.add(f.block("applications.unavailable."));
  out.add(f.row("applications.unavailable.not_held"));
}
void not_processed(const Figures& f, Readings& out) { out.add(f.block("applications.not_processed.")); }
void other(const Figures& f, Readings& out) { out.add(f.block("applications.other")); }

std::optional<std::int64_t> pending(const Figures& f, std::string_view row) {
  return f.cell(std::string(row) + ".pending");
}

void reviews(const Figures& f, Readings& out) {
  out.add(f.row(kReviews));
  out.add(minus(f.row(kReviews), pending(f, kReviews)));
}

void suits(const Figures& f, Readings& out) {
  out.add(f.row(kDirect));
  out.add(f.row(kAfter));
  out.add(f.rows({kDirect, kAfter}));
  out.add(minus(minus(f.rows({kDirect, kAfter}), pending(f, kDirect)), pending(f, kAfter)));
}

void reviews_and_suits(const Figures& f, Readings& out) {
  out.add(f.rows({kReviews, kDirect, kAfter}));
  reviews(f, out);
  suits(f, out);
}

void issued(const Figures& f, Readings& out) { out.add(f.cell("disclosure.normative_documents.issued")); }
void repealed(const Figures& f, Readings& out) { out.add(f.cell("disclosure.normative_documents.repealed")); }
void in_force(const Figures& f, Readings& out) { out.add(f.cell("disclosure.normative_documents.in_force")); }

// ---- slots

// A place in a sentence where a figure says something that a table says too.
struct Slot {
  std::string_view rule;
  Severity severity;
  Words before;    // one of these among the words before the figure
  Words ends;      // ... which end with one of these, where there are any
  Words with;      // one of these somewhere in the clause
  Words without;   // none of these in the clause
  int year_shift;  // the only other year that the clause may name
  void (*readings)(const Figures&, Readings&);
  std::string_view row;  // of the cells to look at
};

// Comparisons, parts and wholes, plans: the figure is not the table's.
const Words& guards() {
  static const Words words{u"同比", u"增长", u"下降", u"较",   u"累计", u"历年", u"近三年", u"其中",
                           u"将",   u"计划", u"代表", u"热线", u"来信", u"来电", u"留言",   u"信访",
                           u"咨询", u"网上", u"线上", u"线下", u"当面", u"信函", u"邮件",   u"平台",
                           u"网站", u"窗口", u"部门", u"乡镇", u"街道", u"各级", u"全县",   u"全市",
                           u"全区", u"全省", u"提案", u"建议", u"转办", u"超期", u"逾期"};
  return words;
}

const std::vector<Slot>& slots() {
  const Words objects{u"公开申请", u"依申请", u"申请公开", u"公开信息申请"};
  const Words cases{u"复议", u"诉讼", u"不予公开", u"予以公开", u"部分公开", u"无法提供", u"结转", u"转结"};
  static const std::vector<Slot> all{
      {"N-01",
       Severity::error,
       {u"收到", u"接到", u"受理", u"新收"},
       {},
       objects,
       cases,
       0,
       received,
       kReceived},
      {"N-03",
       Severity::error,
       {u"上年结转", u"上年度结转", u"上一年结转", u"上一年度结转", u"上年度转结"},
       {},
       {},
       {u"下年", u"下一年"},
       -1,
       carried_in,
       kCarriedIn},
      {"N-05",
       Severity::error,
       {u"结转下年", u"结转下一年", u"结转至下年", u"结转至下一年", u"结转到下年", u"结转到下一年"},
       {},
       {},
       {},
       1,
       carried_out,
       kCarriedOut},
      {"N-04", Severity::warning, {u"办结", u"答复", u"办复"}, {}, objects, cases, 0, answered, kProcessed},
      {"N-06",
       Severity::error,
       {},
       {u"予以公开及部分公开", u"予以公开和部分公开", u"予以公开或部分公开"},
       {},
       {},
       0,
       granted_together,
       "applications.granted"},
      {"N-06",
       Severity::error,
       {},
       {u"部分公开"},
       {},
       {u"及部分公开", u"和部分公开", u"或部分公开"},
       0,
       partly_granted,
       "applications.partly_granted"},
      {"N-06", Severity::error, {}, {u"予以公开"}, {}, {}, 0, granted, "applications.granted"},
      {"N-06", Severity::error, {}, {u"不予公开"}, {}, {}, 0, refused, "applications.refused.state_secret"},
      {"N-06",
       Severity::error,
       {},
       {u"无法提供"},
       {},
       {},
       0,
       unavailable,
       "applications.unavailable.not_held"},
      {"N-06",
       Severity::error,
       {},
       {u"不予处理"},
       {},
       {},
       0,
       not_processed,
       "applications.not_processed.petition"},
      {"N-06", Severity::error, {}, {u"其他处理"}, {}, {}, 0, other, "applications.total_processed"},
      {"N-11",
       Severity::warning,
       {u"行政复议、行政诉讼", u"行政复议和行政诉讼", u"行政复议及行政诉讼"},
       {},
       {},
       {u"维持", u"纠正"},
       0,
       reviews_and_suits,
       kReviews},
      {"N-09",
       Severity::warning,
       {},
       {u"行政复议", u"行政复议案件", u"行政复议共"},
       {},
       {u"维持", u"纠正"},
       0,
       reviews,
       kReviews},
      {"N-10",
       Severity::warning,
       {},
       {u"行政诉讼", u"行政诉讼案件", u"行政诉讼共"},
       {},
       {u"维持", u"纠正"},
       0,
       suits,
       kDirect},
      {"N-26",
       Severity::warning,
       {},
       {u"制发行政规范性文件", u"制定行政规范性文件", u"制发规范性文件", u"制定规范性文件"},
       {},
       {u"公开", u"解读"},
       0,
       issued,
       "disclosure.normative_documents"},
      {"N-26",
       Severity::warning,
       {},
       {u"废止行政规范性文件", u"废止规范性文件"},
       {},
       {u"公开", u"解读"},
       0,
       repealed,
       "disclosure.normative_documents"},
      {"N-26",
       Severity::warning,
       {},
       {u"现行有效行政规范性文件", u"现行有效规范性文件", u"现行有效的行政规范性文件"},
       {},
       {u"公开", u"解读"},
       0,
       in_force,
       "disclosure.normative_documents"},
  };
  return all;
}

bool ends_with(u16string_view text, u16string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

// 共 and 了 before a figure say nothing.
u16string_view without_fillers(u16string_view words) {
  constexpr u16string_view fillers = u"共计了的为、有";
  while (!words.empty() && fillers.find(words.back()) != u16string_view::npos) words.remove_suffix(1);
  return words;
}

bool fits(const Slot& slot, const Clause& clause, const Figure& figure, int year) {
  const u16string_view before = without_fillers(figure.before);
  if (!slot.before.empty() && !any_of(before, slot.before)) return false;
  if (!slot.ends.empty() && std::none_of(slot.ends.begin(), slot.ends.end(),
                                         [&](u16string_view end) { return ends_with(before, end); }))
    return false;
  if (!slot.with.empty() && !any_of(clause.text, slot.with)) return false;
  if (any_of(clause.text, slot.without) || any_of(clause.text, guards())) return false;
  return std::all_of(clause.years.begin(), clause.years.end(), [&](int y) {
    return y == year || (slot.year_shift != 0 && y == year + slot.year_shift);
  });
}

// What a sentence says to narrow its scope: 其中, a part of the unit, another year's figures.
bool is_aside(const Clause& clause) { return any_of(clause.sentence, {u"其中市", u"其中县", u"其中区"}); }

// Applications in the text, and none at all in the table: it was not filled in, which has a rule of its own.
std::string_view rule_of(const Slot& slot, const Readings& readings) {
  return slot.rule == "N-01" && readings.only_zero() ? "N-32" : slot.rule;
}

void add_contradiction(Context& context, const Slot& slot, const Passage& passage, const Clause& clause,
                       const Figure& figure, const Readings& readings, bool sound) {
  const Severity severity = sound ? slot.severity : std::min(slot.severity, Severity::warning);
  Finding& finding = context.add(rule_of(slot, readings), "", severity);
  finding.span = passage.span(figure.begin, figure.end);
  finding.found = std::to_string(figure.value);
  finding.cells = {std::string(slot.row) + ".total"};
  if (slot.row == "disclosure.normative_documents") finding.cells.clear();
  finding.arguments = {argument("sentence", clause.text.substr(0, 40)), argument("readings", readings.text()),
                       argument("row", slot.row)};
}

bool is_narrative(const Passage& passage) {
  return passage.section != 0 && passage.section != 2 && passage.section != 5;
}

void check_slots(Context& context, const Figures& figures, int year) {
  std::map<std::string_view, int> counts{{"N-32", 0}};
  for (const Slot& slot : slots()) counts.emplace(slot.rule, 0);
  const bool sound = figures.is_sound();
  for (const Passage& passage : context.passages()) {
    if (!is_narrative(passage)) continue;
    for (const Clause& clause : clauses_of(passage)) {
      if (is_aside(clause)) continue;
      for (const Figure& figure : clause.figures) {
        if (figure.approximate) continue;
        const auto slot = std::find_if(slots().begin(), slots().end(),
                                       [&](const Slot& s) { return fits(s, clause, figure, year); });
        if (slot == slots().end()) continue;
        Readings readings;
        slot->readings(figures, readings);
        ++counts[rule_of(*slot, readings)];
        if (readings.contradict(figure.value))
          add_contradiction(context, *slot, passage, clause, figure, readings, sound);
      }
    }
  }
  for (const auto& [rule, count] : counts) {
    if (count > 0)
      context.checked(rule, count);
    else
      context.skipped(rule, "nothing_to_check");
  }
}

// ---- statements without a figure

struct Statement {
  std::string_view rule;
  Severity severity;
  Words says;                          // one of these in the clause
  Words with;                          // and one of these
  Words without;                       // and none of these
  std::vector<std::string_view> rows;  // which then are all 0
};

const std::vector<Statement>& zero_statements() {
  static const std::vector<Statement> all{
      {"N-30",
       Severity::error,
       {u"未收到", u"没有收到", u"未接到", u"未接收到", u"没有接到", u"未受理"},
       {u"公开申请", u"公开的申请", u"依申请公开", u"公开政府信息的申请"},
       {u"法人", u"组织", u"自然人", u"复议", u"诉讼", u"投诉", u"举报", u"费", u"逾期"},
       {kReceived}},
      {"N-31",
       Severity::error,
       {u"未发生", u"没有发生", u"未产生", u"未出现", u"未收到", u"未涉及"},
       {u"行政复议"},
       {u"败诉", u"纠错", u"纠正", u"被撤销", u"超期", u"不当"},
       {kReviews}},
      {"N-31",
       Severity::error,
       {u"未发生", u"没有发生", u"未产生", u"未出现", u"未收到", u"未涉及"},
       {u"行政诉讼"},
       {u"败诉", u"纠错", u"纠正", u"被撤销", u"超期", u"不当"},
       {kDirect, kAfter}},
  };
  return all;
}

bool names_other_year(const Clause& clause, int year) {
  return std::any_of(clause.years.begin(), clause.years.end(), [&](int y) { return y != year; });
}

void add_statement(Context& context, const Statement& statement, const Passage& passage, const Clause& clause,
                   std::string_view row, std::int64_t value, bool sound) {
  Finding& finding = context.add(statement.rule, "", sound ? statement.severity : Severity::warning);
  finding.span = passage.span(clause.begin, clause.end);
  finding.cells = {std::string(row) + ".total"};
  finding.expected = "0";
  finding.found = std::to_string(value);
  finding.arguments = {argument("sentence", clause.text.substr(0, 40)), argument("row", row)};
}

void check_zero_statements(Context& context, const Figures& figures, int year) {
  int applications = 0;
  int disputes = 0;
  for (const Passage& passage : context.passages()) {
    if (!is_narrative(passage)) continue;
    for (const Clause& clause : clauses_of(passage)) {
      if (names_other_year(clause, year)) continue;
      for (const Statement& statement : zero_statements()) {
        if (!any_of(clause.text, statement.says) || !any_of(clause.text, statement.with) ||
            any_of(clause.text, statement.without))
          continue;
        ++(statement.rule == "N-30" ? applications : disputes);
        for (const std::string_view row : statement.rows) {
          const auto value = figures.row(row);
          if (value && *value > 0)
            add_statement(context, statement, passage, clause, row, *value, figures.is_sound());
        }
      }
    }
  }
  const auto tally = [&](std::string_view rule, int count) {
    if (count > 0)
      context.checked(rule, count);
    else
      context.skipped(rule, "nothing_to_check");
  };
  tally("N-30", applications);
  tally("N-31", disputes);
}

// N-33: 均获维持, although the table has other results.
void check_upheld(Context& context, const Figures& figures, int year) {
  const Words says{u"均获维持", u"均维持",       u"全部维持", u"均为维持",
                   u"均被维持", u"均为结果维持", u"均予维持"};
  int count = 0;
  for (const Passage& passage : context.passages()) {
    if (!is_narrative(passage)) continue;
    for (const Clause& clause : clauses_of(passage)) {
      if (!any_of(clause.text, says) || any_of(clause.sentence, {u"已审结", u"已办结", u"审结的"})) continue;
      if (names_other_year(clause, year)) continue;
      ++count;
      const bool of_reviews = any_of(clause.sentence, {u"复议"});
      const bool of_suits = any_of(clause.sentence, {u"诉讼"});
      std::vector<std::string> others;
      for (const std::string_view row : {kReviews, kDirect, kAfter}) {
        if (row == kReviews ? !of_reviews : !of_suits) continue;
        for (const std::string_view result : {"corrected", "other", "pending"}) {
          const std::string id = std::string(row) + "." + std::string(result);
          if (figures.cell(id).value_or(0) > 0) others.push_back(id);
        }
      }
      if (others.empty()) continue;
      Finding& finding = context.add("N-33", "");
      finding.span = passage.span(clause.begin, clause.end);
      finding.cells = others;
      finding.arguments = {argument("sentence", clause.sentence.substr(0, 40))};
    }
  }
  if (count > 0)
    context.checked("N-33", count);
  else
    context.skipped("N-33", "nothing_to_check");
}

}  // namespace

void check_narrative(Context& context) {
  const std::optional<int> year = context.report().year;
  if (!year) {
    for (const std::string_view rule : {"N-01", "N-03", "N-04", "N-05", "N-06", "N-09", "N-10", "N-11",
                                        "N-26", "N-30", "N-31", "N-32", "N-33"})
      context.skipped(rule, "year_unknown");
    return;
  }
  const Figures figures(context);
  check_slots(context, figures, *year);
  check_zero_statements(context, figures, *year);
  check_upheld(context, figures, *year);
}

}  // namespace xxgk::checking
