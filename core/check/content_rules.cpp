// S-07 to S-24: what the sections say, and what the tables need around them.
#include <algorithm>
#include <set>

#include "check/rules.h"
#include "check/unit_level.h"
#include "text/decimal.h"
#include "text/fold.h"

namespace xxgk::checking {
namespace {

using std::u16string_view;
using Phrases = std::initializer_list<u16string_view>;

constexpr u16string_view kNumerals = u"一二三四五六七八九十";
constexpr int kFirstYearOfForm2021 = 2021;
constexpr std::size_t kWholeReport = 5;  // headings of a text that was given as a whole

// The end of an excerpt says nothing about what the report holds.
bool is_whole(const Context& context) { return context.outline().headings.size() >= kWholeReport; }

std::u16string letters_of(const Passage& passage) { return text::fold_text(passage.text); }

Span whole(const Passage& passage) { return passage.span(0, passage.text.size()); }

// ---- S-07

// The number of a line like （二）…, 0 for any other line.
int subheading_number(u16string_view line) {
  if (line.size() < 3 || line[0] != u'（' || line[2] != u'）') return 0;
  const std::size_t at = kNumerals.find(line[1]);
  return at == u16string_view::npos ? 0 : static_cast<int>(at) + 1;
}

void check_subheadings(Context& context) {
  int count = 0;
  std::optional<Span> doubled;
  for (const Passage& passage : context.passages()) {
    if (passage.section != 1 && passage.section < 5) continue;
    int last = 0;
    for (const Paragraph& paragraph : passage.paragraphs) {
      const u16string_view line =
          u16string_view(passage.text).substr(paragraph.begin, paragraph.end - paragraph.begin);
      const int number = subheading_number(line);
      if (number == 0) continue;
      ++count;
      if (line.size() > 3 && line[3] == u'、' && !doubled)
        doubled = passage.span(paragraph.begin, paragraph.begin + 4);
      // A new （一） opens another list.
      if (number != 1 && number != last + 1) {
        Finding& finding = context.add("S-07", number == last ? "repeated" : "jump");
        finding.span = passage.span(paragraph.begin, std::min(paragraph.end, paragraph.begin + 12));
        finding.expected =
            argument("", kNumerals.substr(static_cast<std::size_t>(std::min(last, 9)), 1)).value;
        finding.found = argument("", kNumerals.substr(static_cast<std::size_t>(number - 1), 1)).value;
      }
      last = number;
    }
  }
  if (doubled) context.add("S-07", "doubled", Severity::hint).span = doubled;
  if (count > 0)
    context.checked("S-07", count);
  else
    context.skipped("S-07", "nothing_to_check");
}

// ---- S-08, S-09

struct Aspect {
  u16string_view name;
  std::vector<u16string_view> phrases;
};

const std::vector<Aspect>& aspects() {
  static const std::vector<Aspect> all{
      {u"主动公开", {u"主动公开"}},
      {u"依申请公开", {u"依申请", u"公开申请", u"申请公开"}},
      {u"政府信息管理",
       {u"信息管理", u"信息资源", u"规范性文件", u"保密审查", u"目录", u"审核发布", u"信息发布审"}},
      {u"平台建设", {u"平台", u"渠道", u"载体", u"网站", u"新媒体", u"公众号", u"公开栏"}},
      {u"监督保障", {u"监督", u"考核", u"培训", u"评议", u"责任追究", u"组织领导", u"领导小组"}},
  };
  return all;
}

void check_aspects(Context& context) {
  const Passage* overview = context.passage(1);
  if (!overview || !is_whole(context)) {
    context.skipped("S-08", "excerpt");
    return;
  }
  std::u16string missing;
  int count = 0;
  for (const Aspect& aspect : aspects()) {
    if (std::any_of(aspect.phrases.begin(), aspect.phrases.end(),
                    [&](u16string_view p) { return overview->contains(p); }))
      continue;
    if (count++ > 0) missing += u"、";
    missing += aspect.name;
  }
  if (count > 0) {
    const bool strict = count >= 2 && context.report().year.value_or(0) >= kFirstYearOfForm2021;
    Finding& finding = context.add("S-08", "", strict ? Severity::warning : Severity::hint);
    finding.span = whole(*overview);
    finding.arguments = {argument("missing", u16string_view(missing))};
  }
  context.checked("S-08", static_cast<int>(aspects().size()));
}

bool ends_with(u16string_view text, u16string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

void check_accountability(Context& context) {
  const auto& unit = context.report().unit;
  if (!unit || !is_whole(context)) {
    context.skipped("S-09", unit ? "excerpt" : "unit_unknown");
    return;
  }
  if (!is_government(*unit)) {
    context.skipped("S-09", "not_applicable");
    return;
  }
  const bool said =
      std::any_of(context.passages().begin(), context.passages().end(), [](const Passage& passage) {
        return contains_any(passage.text, {u"考核", u"评议", u"追究", u"问责"});
      });
  if (!said) context.add("S-09", "");
  context.checked("S-09", 1);
}

// ---- S-11

void check_cited_form(Context& context) {
  const std::optional<int> year = context.report().year;
  if (!year) {
    context.skipped("S-11", "year_unknown");
    return;
  }
  // 国办公开办函〔2019〕60号 in any brackets.
  const bool new_year = *year >= kFirstYearOfForm2021;
  const u16string_view wrong = new_year ? u"办函201960号" : u"办函202130号";
  int count = 0;
  for (const Passage& passage : context.passages()) {
    const text::Letters folded =
        text::fold(passage.text, {0, static_cast<std::uint32_t>(passage.text.size())});
    count += !passage.text.empty();
    const std::size_t at = folded.letters.find(wrong);
    if (at == std::u16string::npos) continue;
    Finding& finding = context.add("S-11", new_year ? "superseded" : "early");
    finding.span = passage.span(folded.places[at].begin, folded.places[at + wrong.size() - 1].end);
    finding.arguments = {argument("year", *year)};
    break;
  }
  context.checked("S-11", count);
}

// ---- S-14, S-16, S-17

void check_tables_present(Context& context) {
  const bool other_read = std::any_of(context.report().tables.begin(), context.report().tables.end(),
                                      [](const Table& t) { return t.state == TableState::read; });
  int count = 0;
  for (const Table& table : context.report().tables) {
    const int number = static_cast<int>(table.id) + 2;
    const Passage* section = context.passage(number);
    if (table.state != TableState::absent) {
      ++count;
    } else if (section && context.passage(number + 1) && other_read) {
      ++count;
      Finding& finding = context.add("S-14", "");
      for (const recover::Heading& heading : context.outline().headings)
        if (heading.number == number) finding.span = heading.heading_line;
      finding.arguments = {argument("table", context.grid(table.id).form->name)};
    } else {
      context.skipped("S-14", "table_absent");
    }
  }
  if (count > 0) context.checked("S-14", count);
}

void check_sums_note(Context& context) {
  bool others = false;
  bool note = false;
  const Grid& grid = context.grid(TableId::applications);
  for (const recover::LabelReading& label : context.recovery().labels) {
    if (label.table != TableId::applications || label.kind != recover::LabelKind::header) continue;
    const bool is_note = !grid.form->headers.empty() && label.official == grid.form->headers.front().official;
    (is_note ? note : others) |= label.span.has_value();
  }
  const std::u16string text = text::fold_text(context.report().text);
  note = note || text.find(u"第一项加第二项之和") != std::u16string::npos;
  if (!others || !grid.seen) {
    context.skipped("S-16", "table_absent");
    return;
  }
  if (!note) context.add("S-16", "");
  context.checked("S-16", 1);
}

// The amount's header and what follows it, up to the amount.
void check_amount_unit(Context& context) {
  const Grid& grid = context.grid(TableId::disclosure);
  const Cell* amount = nullptr;
  int row = -1;
  for (std::size_t r = 0; r < grid.cells.size(); ++r)
    for (std::size_t c = 0; c < grid.cells[r].size(); ++c)
      if (grid.form->rows[r].columns[c].amount) {
        amount = &grid.cells[r][c];
        row = static_cast<int>(r);
      }
  const auto& labels = context.recovery().labels;
  const auto header = std::find_if(labels.begin(), labels.end(), [&](const recover::LabelReading& label) {
    return label.table == TableId::disclosure && label.kind == recover::LabelKind::column &&
           label.row == row && label.span &&
           grid.form->rows[static_cast<std::size_t>(row)]
               .columns[static_cast<std::size_t>(label.column)]
               .amount;
  });
  if (!grid.seen || header == labels.end() || !amount || !amount->span ||
      amount->state != CellState::number || amount->span->begin < header->span->end) {
    context.skipped("S-17", "table_absent");
    return;
  }
  const std::u16string between =
      context.report().text.substr(header->span->begin, amount->span->begin - header->span->begin);
  const bool in_cell =
      amount->note == ReadingNote::yuan_converted || amount->note == ReadingNote::unit_in_cell;
  const bool in_header = contains_any(between, {u"万元", u"萬元"});
  if (!in_header && !in_cell) {
    const bool yuan = between.find(u'元') != std::u16string::npos;
    const bool zero = value_of(*amount).mantissa == 0;
    Finding& finding = context.add("S-17", yuan ? "yuan" : "", zero ? Severity::hint : Severity::warning);
    finding.span = header->span;
    finding.cells = {amount->id};
    finding.found = text::to_string(value_of(*amount));
    finding.arguments = {argument("cell", amount->id)};
  }
  context.checked("S-17", 1);
}

// ---- S-18 to S-21

constexpr std::size_t kFewLetters = 20;

bool says_nothing(const std::u16string& letters) {
  return letters.empty() || letters == u"无" || letters == u"没有" || letters == u"暂无";
}

void check_problems(Context& context) {
  const Passage* section = context.passage(5);
  if (!section || !is_whole(context)) {
    context.skipped("S-18", "excerpt");
    context.skipped("S-19", "excerpt");
    return;
  }
  const std::u16string letters = letters_of(*section);
  const bool problems = contains_any(section->text, {u"问题", u"不足", u"薄弱", u"差距", u"欠缺", u"有待",
                                                     u"不够", u"不高", u"不强", u"不深", u"不及时", u"不全面",
                                                     u"不完善", u"短板", u"困难", u"缺乏", u"缺少"});
  const bool measures = contains_any(section->text, {u"改进", u"措施", u"下一步", u"今后", u"将", u"加强",
                                                     u"进一步", u"完善", u"下步", u"提升", u"提高"});
  const auto add = [&](std::string_view rule, std::string_view variant, Severity severity) {
    context.add(rule, variant, severity).span = whole(*section);
  };
  if (says_nothing(letters))
    add("S-18", "empty", Severity::error);
  else if (letters.size() < kFewLetters)
    add("S-18", "short", Severity::warning);
  else if (!problems)
    add("S-18", "no_problem", Severity::warning);
  context.checked("S-18", 1);
  if (problems && !measures && letters.size() >= kFewLetters) add("S-19", "", Severity::warning);
  context.checked("S-19", 1);
}

void check_other_matters(Context& context) {
  const Passage* section = context.passage(6);
  if (!section) {
    context.skipped("S-20", "excerpt");
    return;
  }
  if (letters_of(*section).empty()) {
    const auto& headings = context.outline().headings;
    context.add("S-20", "").span = headings.back().heading_line;
  }
  context.checked("S-20", 1);
}

void check_fee_statement(Context& context) {
  const std::optional<int> year = context.report().year;
  if (!year || *year < kFirstYearOfForm2021 || !is_whole(context)) {
    context.skipped("S-21", !year                          ? "year_unknown"
                            : *year < kFirstYearOfForm2021 ? "not_applicable"
                                                           : "excerpt");
    return;
  }
  const bool said =
      std::any_of(context.passages().begin(), context.passages().end(), [](const Passage& passage) {
        return contains_any(passage.text, {u"信息处理费", u"收费", u"收取费用", u"收取任何费用"});
      });
  if (!said) context.add("S-21", "");
  context.checked("S-21", 1);
}

// ---- S-22 to S-24

void check_length(Context& context) {
  constexpr std::size_t most = 1000;
  const Passage* overview = context.passage(1);
  if (!overview) {
    context.skipped("S-22", "excerpt");
    return;
  }
  if (overview->text.size() > most) {
    Finding& finding = context.add("S-22", "");
    finding.span = whole(*overview);
    finding.found = std::to_string(overview->text.size());
    finding.expected = std::to_string(most);
  }
  context.checked("S-22", 1);
}

void check_prose_beside_tables(Context& context) {
  constexpr std::size_t much = 200;
  int count = 0;
  for (const TableId id : {TableId::disclosure, TableId::applications, TableId::disputes}) {
    const Passage* section = context.passage(static_cast<int>(id) + 2);
    if (!section || !context.grid(id).seen || context.grid(id).cells.empty()) continue;
    ++count;
    if (letters_of(*section).size() < much) continue;
    Finding& finding = context.add("S-23", "");
    finding.span = whole(*section);
    finding.arguments = {argument("table", context.grid(id).form->name)};
  }
  if (count > 0)
    context.checked("S-23", count);
  else
    context.skipped("S-23", "table_absent");
}

// A second title behind the first sections: two reports in one text.
void check_second_report(Context& context) {
  constexpr std::size_t longest_title = 60;
  const u16string_view title_end = u"政府信息公开工作年度报告";
  for (const Passage& passage : context.passages()) {
    if (passage.section < 5) continue;
    for (const Paragraph& paragraph : passage.paragraphs) {
      const u16string_view line =
          u16string_view(passage.text).substr(paragraph.begin, paragraph.end - paragraph.begin);
      if (line.size() > longest_title || line.size() <= title_end.size() || !ends_with(line, title_end))
        continue;
      context.add("S-24", "").span = passage.span(paragraph.begin, paragraph.end);
      context.checked("S-24", 1);
      return;
    }
  }
  context.checked("S-24", 1);
}

}  // namespace

void check_content(Context& context) {
  check_subheadings(context);
  check_aspects(context);
  check_accountability(context);
  check_cited_form(context);
  check_tables_present(context);
  check_sums_note(context);
  check_amount_unit(context);
  check_problems(context);
  check_other_matters(context);
  check_fee_statement(context);
  check_length(context);
  check_prose_beside_tables(context);
  check_second_report(context);
}

}  // namespace xxgk::checking
