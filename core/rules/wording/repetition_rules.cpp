// the same words, or the same paragraph, twice.
#include <algorithm>
#include <array>

#include "rules/occurrences.h"
#include "rules/repeated_paragraphs.h"
#include "rules/wording/wording.h"
#include "text/characters.h"

namespace xxgk::rules {
namespace {

using std::u16string_view;

bool in_list(u16string_view word, std::initializer_list<u16string_view> list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

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
                  u"人民", u"结转", u"上年", u"下年", u"及时", u"主动", u"更新", u"审核", u"平台", u"群众",
                  u"措施", u"渠道", u"指南", u"评议", u"业务", u"需要", u"答复", u"办结", u"贯彻", u"确保",
                  u"严格", u"全面", u"并且", u"但是", u"已经", u"问题", u"机制", u"网站", u"公众", u"内容",
                  u"领域", u"意识", u"能力", u"力度", u"效率", u"栏目", u"队伍", u"资金", u"精神", u"程序",
                  u"时限", u"期限", u"主要", u"相关", u"有关", u"各级", u"方式", u"形式", u"途径", u"范围",
                  u"水平", u"要求"});
}

// 公开公开 is right where the second begins another word (公开公开属性), wrong before these.
bool is_doubled_disclosure(const prose::Passage& passage, std::size_t after) {
  constexpr std::array<u16string_view, 6> followers{u"申请", u"条例", u"指南", u"年报", u"年度", u"专栏"};
  return std::any_of(followers.begin(), followers.end(),
                     [&](u16string_view f) { return prose::stands_at(passage, after, f); });
}

// 政务信息信息员, 公开工作工作人员: the second begins another word.
bool is_doubled_before_no_word(const prose::Passage& passage, u16string_view word, std::size_t after) {
  constexpr u16string_view of_information[] = {u"员",   u"化",   u"系统", u"技术", u"中心",
                                               u"处理", u"安全", u"平台", u"网",   u"资源"};
  constexpr u16string_view of_work[] = {u"人员", u"组",   u"日",   u"报告",     u"总结", u"要点", u"机制",
                                        u"制度", u"方案", u"计划", u"领导小组", u"流程", u"规则", u"任务",
                                        u"会议", u"部署", u"台账", u"专班",     u"年报", u"动态"};
  const auto follows = [&](u16string_view other) { return prose::stands_at(passage, after, other); };
  if (word == u"信息") return std::none_of(std::begin(of_information), std::end(of_information), follows);
  if (word == u"工作") return std::none_of(std::begin(of_work), std::end(of_work), follows);
  return false;
}

bool is_doubled_character(const prose::Passage& passage, std::size_t i) {
  const char16_t c = passage.text[i];
  const char16_t before = i > 0 ? passage.text[i - 1] : u' ';
  const auto preceded_by = [&](u16string_view set) { return set.find(before) != u16string_view::npos; };
  const auto followed_by = [&](u16string_view set) {
    const u16string_view next = prose::words_at(passage, i + 2, 1);
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
  case u'局':
    return prose::stands_at(passage, i + 2, u"人民政府") || prose::stands_at(passage, i + 2, u"介绍");
  default: return false;
  }
}

// How long a string is repeated at i that must be a slip; 0 when there is none.
std::size_t repeat_at(const prose::Passage& passage, std::size_t i) {
  const std::u16string& text = passage.text;
  for (std::size_t length = kLongestRepeat; length >= 2; --length) {
    const u16string_view word = prose::words_at(passage, i, length);
    if (word.size() < length || prose::words_at(passage, i + length, length) != word) continue;
    if (!std::all_of(word.begin(), word.end(), text::is_ideograph)) continue;
    if (std::all_of(word.begin(), word.end(), [&](char16_t c) { return c == word.front(); })) continue;
    if (word.front() == u'一' || word.back() == u'一') continue;  // 一件一件
    const prose::Paragraph* first = prose::paragraph_at(passage, i + length - 1);
    const prose::Paragraph* second = prose::paragraph_at(passage, i + length);
    if (first != second && first && first->end - first->begin < kRunningText) continue;
    if (length >= 3 || never_doubled(word)) return length;
    if (is_doubled_before_no_word(passage, word, i + 2 * length)) return length;
    if (word == u"公开" && is_doubled_disclosure(passage, i + 2 * length)) return length;
  }
  if (i + 1 < text.size() && text[i] == text[i + 1] && is_doubled_character(passage, i)) return 1;
  return 0;
}

void check_repeats(const facts::Facts& facts, Judgements& judgements) {
  int count = 0;
  for (const prose::Passage& passage : facts.passages()) {
    count += static_cast<int>(passage.paragraphs.size());
    for (std::size_t i = 0; i < passage.text.size();) {
      const std::size_t length = repeat_at(passage, i);
      if (length == 0) {
        ++i;
        continue;
      }
      Judgement& finding = judgements.add("Q-05", "");
      finding.span = passage.span(i, i + 2 * length);
      finding.expected = std::u16string(prose::words_at(passage, i, length));
      finding.found = std::u16string(prose::words_at(passage, i, 2 * length));
      finding.fix = TextFix{passage.span(i + length, i + 2 * length), u""};
      i += 2 * length;
    }
  }
  judgements.checked("Q-05", count);
}

// Between the two stands nothing but what may be a repetition as well: lines too short to tell.
bool goes_on(const prose::Occurrence& one, const prose::Occurrence& next) {
  return std::none_of(
      one.passage->paragraphs.begin(), one.passage->paragraphs.end(), [&](const prose::Paragraph& line) {
        return line.begin >= one.end && line.end <= next.begin && line.end - line.begin >= kShortestParagraph;
      });
}

void check_repeated_paragraphs(const facts::Facts& facts, Judgements& judgements) {
  int count = 0;
  const prose::Occurrence* before = nullptr;
  Judgement* last = nullptr;
  const std::vector<prose::Occurrence> all = repeated_paragraphs(facts, &count);
  for (const prose::Occurrence& again : all) {
    // A section that stands there twice is one repetition.
    if (last && before->passage == again.passage && goes_on(*before, again)) {
      last->variant = "block";
      last->span->end = again.span().end;
    } else {
      last = &judgements.add("Q-18", "");
      last->span = again.span();
    }
    before = &again;
  }
  judgements.checked("Q-18", count);
}

}  // namespace

void check_repetitions(const facts::Facts& facts, Judgements& judgements) {
  check_repeats(facts, judgements);
  check_repeated_paragraphs(facts, judgements);
}

}  // namespace xxgk::rules
