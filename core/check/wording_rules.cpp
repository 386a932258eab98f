// Q: slips of the pen, leftovers of copying, years that belong to another report.
#include <algorithm>
#include <array>

#include "check/rules.h"
#include "xxgk/limits.h"

namespace xxgk::checking {
namespace {

using std::u16string_view;

bool in_list(u16string_view word, std::initializer_list<u16string_view> list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

u16string_view at(const Passage& passage, std::size_t from, std::size_t length) {
  return from >= passage.text.size() ? u16string_view() : u16string_view(passage.text).substr(from, length);
}

bool starts(const Passage& passage, std::size_t from, u16string_view phrase) {
  return at(passage, from, phrase.size()) == phrase;
}

// The paragraph that holds a character.
const Paragraph* paragraph_at(const Passage& passage, std::size_t index) {
  for (const Paragraph& paragraph : passage.paragraphs)
    if (index >= paragraph.begin && index < paragraph.end) return &paragraph;
  return nullptr;
}

// ---- the same words twice in a row

constexpr std::size_t kLongestRepeat = 8;
// A shorter line may be a sub-heading whose words the next line takes up.
constexpr std::size_t kRunningText = 30;

// Words that no other word ends or begins with, so that two in a row are a slip wherever they stand.
bool never_doubled(u16string_view word) {
  return in_list(word,
                 {u"根据", u"按照", u"通过", u"以及", u"对于", u"关于", u"为了", u"因此", u"同时", u"认真",
                  u"积极", u"加强", u"不断", u"做好", u"开展", u"落实", u"推进", u"提高", u"培训", u"申请",
                  u"收到", u"受理", u"其中", u"没有", u"完善", u"建立", u"健全", u"强化", u"我镇", u"我局",
                  u"我乡", u"我县", u"我市", u"我区", u"我委", u"本级", u"进行", u"结合", u"围绕", u"坚持",
                  u"贯彻", u"确保", u"严格", u"全面", u"并且", u"但是", u"已经"});
}

// 公开公开 is right where the second begins another word (公开公开属性), wrong before these.
bool is_doubled_disclosure(const Passage& passage, std::size_t after) {
  constexpr std::array<u16string_view, 6> followers{u"申请", u"条例", u"指南", u"年报", u"年度", u"专栏"};
  return std::any_of(followers.begin(), followers.end(),
                     [&](u16string_view f) { return starts(passage, after, f); });
}

bool is_doubled_character(const Passage& passage, std::size_t i) {
  const char16_t c = passage.text[i];
  const char16_t before = i > 0 ? passage.text[i - 1] : u' ';
  const auto preceded_by = [&](u16string_view set) { return set.find(before) != u16string_view::npos; };
  const auto followed_by = [&](u16string_view set) {
    const u16string_view next = at(passage, i + 2, 1);
    return !next.empty() && set.find(next.front()) != u16string_view::npos;
  };
  switch (c) {
  case u'的': return !preceded_by(u"目标");      // 以公开为目的的
  case u'性': return !followed_by(u"质能格别");  // 重要性性质
  case u'及': return !followed_by(u"时早格其");  // 以及及时
  case u'和': return !preceded_by(u"共饱温缓调总平和") && !followed_by(u"和气谐平睦");
  case u'与': return !preceded_by(u"参给赋授");  // 参与与否
  case u'为': return !preceded_by(u"行作认因成以") && !followed_by(u"为");
  case u'对': return !preceded_by(u"针应面核校");
  case u'将': return true;
  case u'把': return true;
  case u'并': return !preceded_by(u"合");
  case u'镇':
  case u'乡':
  case u'县':
  case u'市':
  case u'区':
  case u'局': return starts(passage, i + 2, u"人民政府") || starts(passage, i + 2, u"介绍");
  default: return false;
  }
}

// How long a string is repeated at i that must be a slip; 0 when there is none.
std::size_t repeat_at(const Passage& passage, std::size_t i) {
  const std::u16string& text = passage.text;
  for (std::size_t length = kLongestRepeat; length >= 2; --length) {
    const u16string_view word = at(passage, i, length);
    if (word.size() < length || at(passage, i + length, length) != word) continue;
    if (!std::all_of(word.begin(), word.end(), is_ideograph)) continue;
    if (std::all_of(word.begin(), word.end(), [&](char16_t c) { return c == word.front(); })) continue;
    if (word.front() == u'一' || word.back() == u'一') continue;  // 一件一件
    const Paragraph* first = paragraph_at(passage, i + length - 1);
    const Paragraph* second = paragraph_at(passage, i + length);
    if (first != second && first && first->end - first->begin < kRunningText) continue;
    if (length >= 3 || never_doubled(word)) return length;
    if (word == u"公开" && is_doubled_disclosure(passage, i + 2 * length)) return length;
  }
  if (i + 1 < text.size() && text[i] == text[i + 1] && is_doubled_character(passage, i)) return 1;
  return 0;
}

void check_repeats(Context& context) {
  int count = 0;
  for (const Passage& passage : context.passages()) {
    count += static_cast<int>(passage.paragraphs.size());
    for (std::size_t i = 0; i < passage.text.size();) {
      const std::size_t length = repeat_at(passage, i);
      if (length == 0) {
        ++i;
        continue;
      }
      Finding& finding = context.add("Q-05", "");
      finding.span = passage.span(i, i + 2 * length);
      finding.expected = argument("", at(passage, i, length)).value;
      finding.found = argument("", at(passage, i, 2 * length)).value;
      finding.fix = TextFix{passage.span(i + length, i + 2 * length), u""};
      i += 2 * length;
    }
  }
  context.checked("Q-05", count);
}

// ---- leftovers of Word and of web pages

struct Residue {
  u16string_view words;
  bool whole_line;
};
constexpr Residue kResidues[] = {
    {u"窗体顶端", true},      {u"窗体底端", true},   {u"〔bookmark：", false}, {u"_GoBack", false},
    {u"错误！未找到", false}, {u"HYPERLINK", false}, {u"MERGEFORMAT", false},  {u"PAGEREF", false},
    {u"未定义书签", false},   {u"Error！", false},
};

const Residue* residue_in(const Passage& passage, const Paragraph& paragraph, std::size_t& begin) {
  const u16string_view line =
      u16string_view(passage.text).substr(paragraph.begin, paragraph.end - paragraph.begin);
  for (const Residue& residue : kResidues) {
    const std::size_t found = line.find(residue.words);
    if (found == u16string_view::npos || (residue.whole_line && line.size() != residue.words.size()))
      continue;
    begin = paragraph.begin + found;
    return &residue;
  }
  return nullptr;
}

void check_residue(Context& context) {
  int lines = 0;
  std::optional<Span> first;
  std::u16string_view words;
  int count = 0;
  for (const Passage& passage : context.passages()) {
    for (const Paragraph& paragraph : passage.paragraphs) {
      ++lines;
      std::size_t begin = 0;
      const Residue* residue = residue_in(passage, paragraph, begin);
      if (!residue) continue;
      if (count++ == 0) {
        first = passage.span(begin, begin + residue->words.size());
        words = residue->words;
      }
    }
  }
  if (count > 0) {
    Finding& finding = context.add("Q-08", count == 1 ? "" : "many");
    finding.span = first;
    finding.found = argument("", words).value;
    finding.arguments = {argument("count", count)};
  }
  context.checked("Q-08", lines);
}

// ---- another year's text

constexpr std::size_t kYearLength = 4;

// The year written at i, followed by 年 or 年度; 0 when there is none.
int year_at(const Passage& passage, std::size_t i) {
  const u16string_view digits = at(passage, i, kYearLength);
  if (digits.size() < kYearLength || !std::all_of(digits.begin(), digits.end(), is_digit)) return 0;
  if (i > 0 && is_digit(passage.text[i - 1])) return 0;
  if (!starts(passage, i + kYearLength, u"年")) return 0;
  int year = 0;
  for (const char16_t c : digits) year = year * 10 + (c - u'0');
  return year;
}

bool ends_clause(char16_t c) { return u16string_view(u"，。；：！？").find(c) != u16string_view::npos; }

u16string_view clause_from(const Passage& passage, std::size_t begin) {
  std::size_t end = begin;
  while (end < passage.text.size() && !ends_clause(passage.text[end])) ++end;
  return u16string_view(passage.text).substr(begin, end - begin);
}

// A year that opens a sentence and says what was done in it. Everything that may name another year rightly is
// left alone: comparisons, carry-over, plans, budgets, documents, dates.
bool opens_report_of_year(const Passage& passage, std::size_t i) {
  const auto paragraph = std::lower_bound(passage.paragraphs.begin(), passage.paragraphs.end(), i,
                                          [](const Paragraph& p, std::size_t at) { return p.begin < at; });
  const bool opens = i == 0 || u16string_view(u"。；！").find(passage.text[i - 1]) != u16string_view::npos ||
                     (paragraph != passage.paragraphs.end() && paragraph->begin == i);
  if (!opens) return false;
  std::size_t after = i + kYearLength + 1;
  if (starts(passage, after, u"度")) ++after;
  if (after < passage.text.size() && is_digit(passage.text[after])) return false;  // 2021年5月
  const u16string_view rest = u16string_view(passage.text).substr(i, limits::kSentenceUnits);
  const u16string_view whole = rest.substr(0, rest.find_first_of(u"。；！"));
  if (whole.size() == limits::kSentenceUnits) return false;
  if (contains_any(whole, {u"结转", u"比", u"同期", u"上年",   u"去年", u"以来", u"起",   u"预算",
                           u"决算", u"将", u"计划", u"下一步", u"今后", u"印发", u"修订", u"《",
                           u"至",   u"底", u"末",   u"继续",   u"明年", u"下年", u"年初"}))
    return false;
  return contains_any(whole, {u"公开", u"发布", u"受理", u"收到", u"开展", u"组织"});
}

void check_years(Context& context) {
  const std::optional<int> year = context.report().year;
  if (!year) {
    context.skipped("Q-01", "year_unknown");
    return;
  }
  int count = 0;
  for (const Passage& passage : context.passages()) {
    if (passage.section != 1 && passage.section < 5) continue;
    for (std::size_t i = 0; i < passage.text.size(); ++i) {
      const int written = year_at(passage, i);
      if (written == 0) continue;
      ++count;
      // The year after is what section 五 plans for; earlier ones than the last are history.
      if (written != *year - 1 || !opens_report_of_year(passage, i)) continue;
      Finding& finding = context.add("Q-01", "");
      finding.span = passage.span(i, i + kYearLength + 1);
      finding.expected = std::to_string(*year);
      finding.found = std::to_string(written);
      finding.arguments = {argument("clause", clause_from(passage, i).substr(0, 30))};
    }
  }
  context.checked("Q-01", count);
}

// ---- dates and years that cannot be

void check_garbled_dates(Context& context) {
  int count = 0;
  for (const Passage& passage : context.passages()) {
    for (std::size_t i = 0; i < passage.text.size(); ++i) {
      if (passage.text[i] != u'年') continue;
      ++count;
      std::size_t begin = i;
      while (begin > 0 && is_digit(passage.text[begin - 1])) --begin;
      const std::size_t digits = i - begin;
      std::size_t month_end = i + 1;
      while (month_end < passage.text.size() && is_digit(passage.text[month_end])) ++month_end;
      int month = 0;
      for (std::size_t k = i + 1; k < month_end && k < i + 4; ++k)
        month = month * 10 + (passage.text[k] - u'0');
      const bool is_month = month_end > i + 1 && starts(passage, month_end, u"月");
      const bool doubled = digits == kYearLength && starts(passage, i + 1, u"年") &&
                           !starts(passage, i + 1, u"年度报告") && !starts(passage, i + 1, u"年报") &&
                           !starts(passage, i + 1, u"年初") && !starts(passage, i + 1, u"年底") &&
                           !starts(passage, i + 1, u"年末");
      const bool impossible = digits == kYearLength && is_month && (month < 1 || month > 12);
      if (!doubled && !impossible) continue;
      Finding& finding = context.add("Q-03", "");
      finding.span = passage.span(begin, impossible ? month_end + 1 : i + 2);
      finding.found = argument("", at(passage, begin, (impossible ? month_end + 1 : i + 2) - begin)).value;
    }
  }
  context.checked("Q-03", count);
}

// ---- numbers that were never put in

void check_unfilled_numbers(Context& context) {
  constexpr u16string_view patterns[] = {u"XX", u"××", u"＊＊", u"**", u"__", u"【】", u"（）件", u"（）条"};
  constexpr u16string_view verbs[] = {u"共公开", u"共计", u"累计公开", u"公开信息共", u"信息共", u"申请共"};
  constexpr u16string_view units = u"件条份";
  int count = 0;
  for (const Passage& passage : context.passages()) {
    count += static_cast<int>(passage.paragraphs.size());
    const auto report = [&](std::size_t begin, std::size_t length) {
      Finding& finding = context.add("Q-06", "");
      finding.span = passage.span(begin, begin + length);
      finding.found = argument("", at(passage, begin, length)).value;
    };
    for (const u16string_view pattern : patterns)
      for (std::size_t i = passage.text.find(pattern); i != std::u16string::npos;
           i = passage.text.find(pattern, i + pattern.size())) {
        std::size_t end = i;
        while (end < passage.text.size() && passage.text[end] == passage.text[i]) ++end;
        report(i, std::max(pattern.size(), end - i));
        i = std::max(i, end - std::min(end, pattern.size()));
      }
    // 共公开条, with a number missing: the unit stands at the end of the clause.
    for (const u16string_view verb : verbs)
      for (std::size_t i = passage.text.find(verb); i != std::u16string::npos;
           i = passage.text.find(verb, i + 1)) {
        const std::size_t unit = i + verb.size();
        if (unit + 1 >= passage.text.size()) continue;
        if (units.find(passage.text[unit]) == u16string_view::npos || !ends_clause(passage.text[unit + 1]))
          continue;
        report(i, verb.size() + 1);
      }
  }
  context.checked("Q-06", count);
}

// ---- words that are often confused

struct Confusion {
  u16string_view wrong;
  u16string_view right;
};
constexpr Confusion kConfusions[] = {
    {u"其它", u"其他"},
    {u"登陆网站", u"登录网站"},
    {u"按装", u"安装"},
    {u"帐户", u"账户"},
    {u"既使", u"即使"},
    {u"通迅", u"通讯"},
    {u"布署", u"部署"},
    {u"按排", u"安排"},
    {u"负总则", u"负总责"},
    {u"做为重要", u"作为重要"},
    {u"做为一项", u"作为一项"},
    {u"知情全", u"知情权"},
    {u"监督全", u"监督权"},
    {u"公开透名", u"公开透明"},
    {u"规犯", u"规范"},
    {u"勾嵇", u"勾稽"},
    {u"较好的服务了", u"较好地服务了"},
    {u"更加有效地措施", u"更加有效的措施"},
    {u"截止目前", u"截至目前"},
};

void check_confusions(Context& context) {
  int count = 0;
  for (const Passage& passage : context.passages()) {
    count += static_cast<int>(passage.paragraphs.size());
    for (const Confusion& confusion : kConfusions) {
      for (std::size_t i = passage.text.find(confusion.wrong); i != std::u16string::npos;
           i = passage.text.find(confusion.wrong, i + confusion.wrong.size())) {
        Finding& finding = context.add("Q-04", "");
        finding.span = passage.span(i, i + confusion.wrong.size());
        finding.expected = argument("", confusion.right).value;
        finding.found = argument("", confusion.wrong).value;
        finding.fix = TextFix{*finding.span, std::u16string(confusion.right)};
      }
    }
  }
  context.checked("Q-04", count);
}

// ---- the name of the regulation

void check_regulation_name(Context& context) {
  constexpr u16string_view wrong[] = {u"中华人民共和国信息公开条例", u"中华人民共和国政务公开条例",
                                      u"中华人民共和国政务信息公开条例", u"政府信息公开工作条例",
                                      u"中华人民共和国政府信息公开公开条例"};
  constexpr u16string_view right = u"中华人民共和国政府信息公开条例";
  int count = 0;
  for (const Passage& passage : context.passages()) {
    count += passage.contains(u"条例");
    for (const u16string_view name : wrong) {
      const std::size_t i = passage.text.find(name);
      if (i == std::u16string::npos) continue;
      Finding& finding = context.add("Q-10", "");
      finding.span = passage.span(i, i + name.size());
      finding.expected = argument("", right).value;
      finding.found = argument("", name).value;
    }
  }
  if (count > 0)
    context.checked("Q-10", count);
  else
    context.skipped("Q-10", "nothing_to_check");
}

// ---- personal data

bool is_identity_number(u16string_view digits) {
  constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  constexpr u16string_view checks = u"10X98765432";
  int sum = 0;
  for (std::size_t i = 0; i < 17; ++i) sum += (digits[i] - u'0') * weights[i];
  const char16_t last = digits[17] == u'x' ? u'X' : digits[17];
  return checks[static_cast<std::size_t>(sum % 11)] == last;
}

void check_personal_data(Context& context) {
  constexpr std::size_t identity_length = 18;
  constexpr std::size_t mobile_length = 11;
  int count = 0;
  for (const Passage& passage : context.passages()) {
    for (std::size_t i = 0; i < passage.text.size();) {
      if (!is_digit(passage.text[i])) {
        ++i;
        continue;
      }
      std::size_t end = i;
      while (end < passage.text.size() && is_digit(passage.text[end])) ++end;
      ++count;
      const bool with_x = end - i == identity_length - 1 && end < passage.text.size() &&
                          (passage.text[end] == u'X' || passage.text[end] == u'x');
      const std::size_t length = end - i + with_x;
      const u16string_view number = at(passage, i, length);
      // The unit's own telephone stands in the introduction or at the end, beside these words.
      const std::size_t context_begin = i > 20 ? i - 20 : 0;
      const bool contact =
          contains_any(at(passage, context_begin, i - context_begin), {u"电话", u"联系", u"传真", u"邮编"});
      std::string_view variant;
      if (length == identity_length && is_identity_number(number))
        variant = "identity";
      else if (length == mobile_length && number[0] == u'1' && number[1] >= u'3' && passage.section > 0 &&
               !contact)
        variant = "mobile";
      if (!variant.empty()) context.add("Q-13", variant).span = passage.span(i, i + length);
      i = end;
    }
  }
  context.checked("Q-13", count);
}

// ---- a paragraph twice

void check_repeated_paragraphs(Context& context) {
  constexpr std::size_t shortest = 40;
  std::vector<std::u16string> seen;
  for (const Passage& passage : context.passages()) {
    for (const Paragraph& paragraph : passage.paragraphs) {
      if (paragraph.end - paragraph.begin < shortest) continue;
      std::u16string text = passage.text.substr(paragraph.begin, paragraph.end - paragraph.begin);
      if (std::find(seen.begin(), seen.end(), text) != seen.end())
        context.add("Q-18", "").span = passage.span(paragraph.begin, paragraph.end);
      else
        seen.push_back(std::move(text));
    }
  }
  context.checked("Q-18", static_cast<int>(seen.size()));
}

}  // namespace

void check_wording(Context& context) {
  check_years(context);
  check_garbled_dates(context);
  check_confusions(context);
  check_repeats(context);
  check_unfilled_numbers(context);
  check_residue(context);
  check_regulation_name(context);
  check_personal_data(context);
  check_repeated_paragraphs(context);
}

}  // namespace xxgk::checking
