#include "prose/sentences.h"

#include <algorithm>

#include "text/characters.h"
#include "xxgk/limits.h"

namespace xxgk::prose {
namespace {

using std::u16string_view;

constexpr u16string_view kSentenceEnds = u"。！？";
constexpr u16string_view kStatementEnds = u"。！？；";
constexpr u16string_view kClauseEnds = u"。！？；，";
constexpr u16string_view kBrackets = u"（）";
// A bracket that begins so, right behind a figure, says what the figure counts: 5件（属行政查询）.
constexpr u16string_view kNaming[] = {u"属", u"均属", u"为", u"系"};

bool is_in(char16_t c, u16string_view set) { return set.find(c) != u16string_view::npos; }

Occurrence around(const Passage& passage, std::size_t index, u16string_view ends) {
  constexpr std::size_t longest = 1000;  // to either side; what is longer is no sentence
  Occurrence here{&passage, index, index};
  const std::size_t least = index < longest ? 0 : index - longest;
  const std::size_t most = std::min(passage.text.size(), index + longest);
  while (here.begin > least && !is_in(passage.text[here.begin - 1], ends)) --here.begin;
  while (here.end < most && !is_in(passage.text[here.end], ends)) ++here.end;
  return here;
}

// Cuts a sentence into its clauses.
class ClauseSplitter {
 public:
  explicit ClauseSplitter(Sentence& sentence)
      : sentence_(sentence), text_(sentence.text), figures_(figures_in(sentence.text)) {}

  void run() { split(0, text_.size(), nullptr); }

 private:
  struct Bracket {
    std::size_t open;
    std::size_t close;
    const Figure* figure;  // right before it, or nullptr
  };

  void split(std::size_t begin, std::size_t end, const Bracket* within) {
    // Brackets in brackets, and one that was never opened, end a clause.
    const auto ends = [&](char16_t c) {
      return ends_clause(c) || (within ? is_in(c, kBrackets) : c == u'）');
    };
    while (begin < end) {
      Clause clause;
      std::vector<Bracket> brackets;
      std::size_t i = begin;
      std::size_t last = begin;  // behind the last character of its own
      while (i < end && !ends(text_[i])) {
        if (text_[i] != u'（') {
          last = i = take(i, clause);
          continue;
        }
        brackets.push_back({i, closing(i, end), figure_before(i)});
        i = std::min(brackets.back().close + 1, end);
        if (clause.pattern.empty()) break;  // （二）依申请公开
      }
      if (!clause.pattern.empty()) add(std::move(clause), begin, last, within);
      for (const Bracket& bracket : brackets) split(bracket.open + 1, bracket.close, &bracket);
      begin = i < end && ends(text_[i]) ? i + 1 : i;
    }
  }

  // Adds the character or the figure at `i` to the clause; where the next one begins.
  std::size_t take(std::size_t i, Clause& clause) const {
    if (const Figure* figure = figure_from(i)) {
      const std::size_t end = figure->end;
      put(*figure, clause);
      return end;
    }
    const bool taken = text_[i] >= mark::count && text_[i] <= mark::year;
    clause.pattern.push_back(taken ? u'\uFFFD' : text_[i]);
    return i + 1;
  }

  void put(Figure figure, Clause& clause) const {
    clause.pattern.push_back(figure.kind);
    figure.begin += sentence_.begin;
    figure.end += sentence_.begin;
    clause.figures.push_back(figure);
  }

  void add(Clause clause, std::size_t begin, std::size_t end, const Bracket* within) {
    clause.text = text_.substr(begin, end - begin);
    clause.begin = sentence_.begin + begin;
    clause.end = sentence_.begin + end;
    if (within) {
      clause.bracket = sentence_.begin + within->open;
      const bool names = std::any_of(std::begin(kNaming), std::end(kNaming),
                                     [&](u16string_view word) { return clause.text.starts_with(word); });
      if (names && within->figure && !has_figure(*within)) put(*within->figure, clause);
    }
    sentence_.clauses.push_back(std::move(clause));
  }

  // With figures of its own it tells of parts, even where one of them was left out.
  bool has_figure(const Bracket& bracket) const {
    return std::any_of(figures_.begin(), figures_.end(),
                       [&](const Figure& f) { return f.begin > bracket.open && f.begin < bracket.close; });
  }

  const Figure* figure_from(std::size_t i) const {
    const auto at =
        std::lower_bound(figures_.begin(), figures_.end(), i,
                         [](const Figure& figure, std::size_t place) { return figure.begin < place; });
    return at != figures_.end() && at->begin == i ? &*at : nullptr;
  }

  const Figure* figure_before(std::size_t i) const {
    const auto at =
        std::find_if(figures_.begin(), figures_.end(), [&](const Figure& f) { return f.end == i; });
    return at == figures_.end() ? nullptr : &*at;
  }

  // Where the bracket opened at `open` is closed, or `end`.
  std::size_t closing(std::size_t open, std::size_t end) const {
    int depth = 0;
    for (std::size_t i = open; i < end; ++i) {
      if (text_[i] == u'（') ++depth;
      if (text_[i] == u'）' && --depth == 0) return i;
    }
    return end;
  }

  Sentence& sentence_;
  u16string_view text_;
  const std::vector<Figure> figures_;
};

// Cuts a passage into its sentences.
class Splitter {
 public:
  explicit Splitter(const Passage& passage) : passage_(passage), text_(passage.text) {}

  std::vector<Sentence> run() {
    std::size_t begin = 0;
    while (begin < text_.size()) {
      const std::size_t end = sentence_end(begin);
      if (end > begin) add_sentence(begin, end);
      begin = end < text_.size() && ends_sentence(end) ? end + 1 : end;
    }
    return std::move(sentences_);
  }

 private:
  // A line that begins with a number of its own begins a sentence, whatever the line before ends with.
  bool starts_numbered(std::size_t at) const {
    const u16string_view line = text_.substr(at);
    return line.size() > 3 && line[0] == u'（' && (line[2] == u'）' || line[3] == u'）');
  }

  // A full stop of Latin writing ends a sentence too, but neither 1.5 nor www.…
  bool ends_sentence(std::size_t at) const {
    if (is_in(text_[at], kSentenceEnds)) return true;
    return text_[at] == u'.' && at > 0 && text::is_ideograph(text_[at - 1]) &&
           (at + 1 == text_.size() || text::is_ideograph(text_[at + 1]));
  }

  std::size_t sentence_end(std::size_t begin) {
    std::size_t end = begin;
    while (end < text_.size() && !ends_sentence(end)) {
      if (end > begin && is_line_start(end) && starts_numbered(end)) break;
      ++end;
    }
    return end;
  }

  bool is_line_start(std::size_t at) {
    const auto& lines = passage_.paragraphs;
    while (line_ < lines.size() && lines[line_].begin < at) ++line_;
    return line_ < lines.size() && lines[line_].begin == at;
  }

  void add_sentence(std::size_t begin, std::size_t end) {
    Sentence& sentence = sentences_.emplace_back();
    sentence.text = text_.substr(begin, end - begin);
    sentence.begin = begin;
    sentence.end = end;
    const auto& lines = passage_.paragraphs;
    while (paragraph_ + 1 < lines.size() && lines[paragraph_ + 1].begin <= begin) ++paragraph_;
    sentence.paragraph = paragraph_;
    // What is longer is no sentence, and every figure in it would be compared with all of it.
    if (sentence.text.size() <= limits::kSentenceUnits) ClauseSplitter(sentence).run();
  }

  const Passage& passage_;
  u16string_view text_;
  std::vector<Sentence> sentences_;
  std::size_t line_ = 0;
  std::size_t paragraph_ = 0;
};

}  // namespace

Occurrence statement_at(const Passage& passage, std::size_t index) {
  return around(passage, index, kStatementEnds);
}

Occurrence clause_at(const Passage& passage, std::size_t index) {
  return around(passage, index, kClauseEnds);
}

bool ends_clause(char16_t c) { return is_in(c, kClauseEnds); }

bool opens_statement(const Passage& passage, std::size_t index) {
  if (index == 0 || is_in(passage.text[index - 1], kStatementEnds)) return true;
  const Paragraph* paragraph = paragraph_at(passage, index);
  return paragraph && paragraph->begin == index;
}

std::vector<Sentence> sentences_of(const Passage& passage) { return Splitter(passage).run(); }

std::vector<int> years_of(const Clause& clause) {
  std::vector<int> years;
  for (const Figure& figure : clause.figures)
    if (figure.kind == mark::year) years.push_back(static_cast<int>(figure.value.mantissa));
  return years;
}

}  // namespace xxgk::prose
