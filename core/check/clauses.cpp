#include "check/clauses.h"

#include "xxgk/limits.h"

namespace xxgk::checking {
namespace {

using std::u16string_view;

constexpr u16string_view kClauseEnds = u"，。；：！？（）";
constexpr u16string_view kSentenceEnds = u"。！？";
constexpr u16string_view kUnits = u"件份条宗起例次个项";
constexpr u16string_view kAbout = u"余多";
constexpr std::size_t kMostDigits = 12;

bool is_in(char16_t c, u16string_view set) { return set.find(c) != u16string_view::npos; }

void read_figures(Clause& clause) {
  std::size_t before = 0;
  for (std::size_t i = 0; i < clause.text.size();) {
    if (!is_digit(clause.text[i])) {
      ++i;
      continue;
    }
    const std::size_t begin = i;
    std::int64_t value = 0;
    while (i < clause.text.size() && is_digit(clause.text[i])) {
      if (i - begin < kMostDigits) value = value * 10 + (clause.text[i] - u'0');
      ++i;
    }
    const std::size_t digits = i - begin;
    const char16_t next = i < clause.text.size() ? clause.text[i] : u' ';
    if (next == u'年' && digits == 4) clause.years.push_back(static_cast<int>(value));
    const bool approximate = is_in(next, kAbout) || (begin > 0 && is_in(clause.text[begin - 1], u"近约超逾"));
    if (is_in(next, kAbout)) ++i;
    const bool part_of_decimal = next == u'.' || (begin > 0 && clause.text[begin - 1] == u'.');
    if (i >= clause.text.size() || !is_in(clause.text[i], kUnits) || part_of_decimal || digits > kMostDigits)
      continue;
    ++i;
    clause.figures.push_back({value, approximate, clause.text.substr(before, begin - before),
                              clause.begin + begin, clause.begin + i});
    before = i;
  }
}

}  // namespace

std::vector<Clause> clauses_of(const Passage& passage) {
  const u16string_view text = passage.text;
  std::vector<Clause> clauses;
  std::size_t sentence = 0;
  while (sentence < text.size()) {
    std::size_t sentence_end = sentence;
    while (sentence_end < text.size() && !is_in(text[sentence_end], kSentenceEnds)) ++sentence_end;
    // What is longer is no sentence, and every figure in it would be compared with all of it.
    const bool is_sentence = sentence_end - sentence <= limits::kSentenceUnits;
    for (std::size_t begin = sentence; is_sentence && begin < sentence_end;) {
      std::size_t end = begin;
      while (end < sentence_end && !is_in(text[end], kClauseEnds)) ++end;
      if (end > begin) {
        Clause& clause = clauses.emplace_back();
        clause.text = text.substr(begin, end - begin);
        clause.sentence = text.substr(sentence, sentence_end - sentence);
        clause.begin = begin;
        clause.end = end;
        read_figures(clause);
      }
      begin = end + 1;
    }
    sentence = sentence_end + 1;
  }
  return clauses;
}

}  // namespace xxgk::checking
