// brackets and quotation marks come in pairs.
#include "rules/occurrences.h"
#include "rules/wording/wording.h"
#include "text/characters.h"

namespace xxgk::rules {
namespace {

struct Pair {
  char16_t open;
  char16_t close;
};
constexpr Pair kPairs[] = {{u'（', u'）'}, {u'《', u'》'}, {u'“', u'”'}, {u'【', u'】'}, {u'〔', u'〕'}};

// 1） and a） are marks of a list.
bool is_list_mark(const prose::Passage& passage, std::size_t at) {
  const std::u16string_view before = prose::words_at(passage, at == 0 ? 0 : at - 1, at == 0 ? 0 : 1);
  if (passage.text[at] != u'）' || before.empty()) return false;
  return text::is_digit(before[0]) || (before[0] < 0x80 && before[0] > u' ') ||
         std::u16string_view(u"一二三四五六七八九十").find(before[0]) != std::u16string_view::npos;
}

// The marks of one pair that have no partner.
void find_single(const prose::Passage& passage, const Pair& pair, std::vector<prose::Occurrence>& single) {
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < passage.text.size(); ++i) {
    if (passage.text[i] == pair.open) {
      open.push_back(i);
    } else if (passage.text[i] == pair.close) {
      if (!open.empty())
        open.pop_back();
      else if (!is_list_mark(passage, i))
        single.push_back({&passage, i, i + 1});
    }
  }
  for (const std::size_t i : open) single.push_back({&passage, i, i + 1});
}

}  // namespace

void check_pairs(const facts::Facts& facts, Judgements& judgements) {
  std::vector<prose::Occurrence> single;
  int count = 0;
  for (const prose::Passage& passage : facts.passages()) {
    // The end of an excerpt may cut a pair in two; what stands around tables may be words of the tables.
    const bool cut = &passage == &facts.passages().back() && passage.section != 6;
    if (cut || (passage.section >= 2 && passage.section <= 4)) continue;
    count += static_cast<int>(passage.paragraphs.size());
    for (const Pair& pair : kPairs) find_single(passage, pair, single);
  }
  if (!single.empty()) {
    Judgement& finding =
        add_at_first(judgements, "Q-17", single.size() == 1 ? "" : "many", Severity::hint, single);
    const prose::Passage& passage = *single.front().passage;
    const std::size_t begin = single.front().begin < 8 ? 0 : single.front().begin - 8;
    finding.arguments.push_back(argument("words", prose::words_at(passage, begin, 16)));
  }
  if (count > 0)
    judgements.checked("Q-17", count);
  else
    judgements.skipped("Q-17", "excerpt");
}

}  // namespace xxgk::rules
