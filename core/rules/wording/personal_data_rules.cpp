// personal data.
#include <algorithm>

#include "rules/occurrences.h"
#include "rules/wording/wording.h"
#include "text/characters.h"

namespace xxgk::rules {
namespace {

using lexicon::Meaning;
using std::u16string_view;

bool is_identity_number(u16string_view digits) {
  constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  constexpr u16string_view checks = u"10X98765432";
  int sum = 0;
  for (std::size_t i = 0; i < 17; ++i) sum += (digits[i] - u'0') * weights[i];
  const char16_t last = digits[17] == u'x' ? u'X' : digits[17];
  return checks[static_cast<std::size_t>(sum % 11)] == last;
}

// A card of the kind that begins with 62: the last digit proves the others (Luhn).
bool is_bank_card(u16string_view digits) {
  constexpr std::size_t shortest = 16;
  constexpr std::size_t longest = 19;
  if (digits.size() < shortest || digits.size() > longest || !digits.starts_with(u"62")) return false;
  int sum = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const int digit = digits[digits.size() - 1 - i] - u'0';
    const int doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
    sum += i % 2 == 0 ? digit : doubled;
  }
  return sum % 10 == 0;
}

bool is_mobile_number(u16string_view digits) {
  constexpr std::size_t length = 11;
  return digits.size() == length && digits[0] == u'1' && digits[1] >= u'3';
}

// What kind of number the digits from `begin` to `end` are; empty where nothing personal. `end` takes in an X.
std::string_view kind_of_number(const prose::Passage& passage, std::size_t begin, std::size_t& end) {
  constexpr std::size_t identity_length = 18;
  const u16string_view digits = prose::words_at(passage, begin, end - begin);
  const bool with_x = prose::stands_at(passage, end, u"X") || prose::stands_at(passage, end, u"x");
  if (digits.size() + with_x == identity_length) {
    end += with_x;
    return is_identity_number(prose::words_at(passage, begin, identity_length)) ? "identity" : "";
  }
  if (is_bank_card(digits)) return "card";
  // The unit's own telephone stands in the introduction or at the end, beside these words.
  const std::size_t from = begin > 20 ? begin - 20 : 0;
  const bool contact = lexicon::says(prose::words_at(passage, from, begin - from), Meaning::contact);
  return is_mobile_number(digits) && passage.section > 0 && !contact ? "mobile" : "";
}

int check_numbers(const facts::Facts& facts, Judgements& judgements) {
  int count = 0;
  for (const prose::Passage& passage : facts.passages()) {
    for (std::size_t i = 0; i < passage.text.size();) {
      std::size_t end = i;
      while (end < passage.text.size() && text::is_digit(passage.text[end])) ++end;
      if (end == i) {
        ++i;
        continue;
      }
      ++count;
      const std::string_view kind = kind_of_number(passage, i, end);
      if (!kind.empty()) judgements.add("Q-13", kind).span = passage.span(i, end);
      i = end;
    }
  }
  return count;
}

// Family names that hardly begin another word behind 申请人.
constexpr u16string_view kFamilyNames = u"王李张刘陈杨赵黄周吴徐孙朱胡郭林罗梁宋郑谢韩唐冯董萧曹袁邓傅沈曾彭"
                                        u"吕苏卢蒋蔡贾丁魏薛叶阎潘杜戴钟汪姜范姚谭廖邹"
                                        u"熊陆郝孔崔邱秦顾侯邵孟段雷钱汤尹黎贺赖龚";

// 申请人王小明提出: a name of two or three characters. 王某某 hides it.
void check_names(const facts::Facts& facts, Judgements& judgements) {
  constexpr u16string_view applicant = u"申请人";
  for (const prose::Occurrence& here : occurrences_of(applicant, facts.passages())) {
    const u16string_view words = prose::words_at(*here.passage, here.end, 8);
    if (words.empty() || kFamilyNames.find(words.front()) == u16string_view::npos) continue;
    if (lexicon::opens_with(words, Meaning::no_name)) continue;
    for (const std::size_t length : {2, 3}) {
      const u16string_view name = words.substr(0, length);
      const u16string_view behind = words.substr(std::min(length, words.size()));
      const bool plain = name.size() == length && std::all_of(name.begin(), name.end(), text::is_ideograph) &&
                         name.find(u'某') == u16string_view::npos;
      if (!plain || !lexicon::opens_with(behind, Meaning::behind_name)) continue;
      judgements.add("Q-13", "name").span = here.passage->span(here.end, here.end + length);
      break;
    }
  }
}

}  // namespace

void check_privacy(const facts::Facts& facts, Judgements& judgements) {
  const int count = check_numbers(facts, judgements);
  check_names(facts, judgements);
  judgements.checked("Q-13", count);
}

}  // namespace xxgk::rules
