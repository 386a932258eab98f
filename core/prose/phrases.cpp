#include "prose/phrases.h"

#include <algorithm>
#include <cassert>

#include "lexicon/word_classes.h"

namespace xxgk::prose {
namespace {

using std::u16string_view;

constexpr std::size_t kLongestGap = 12;
constexpr char16_t kAny = u'\0';  // of the characters that a match can begin with: all of them

bool is_mark(char16_t c) { return c >= mark::count && c <= mark::year; }

char16_t mark_of(char16_t c) {
  switch (c) {
  case u'#': return mark::count;
  case u'$': return mark::money;
  case u'%': return mark::percent;
  case u'@': return mark::year;
  }
  return c;
}

// Marks that stand before this place: the index of the figure at it.
std::size_t figure_at(u16string_view pattern, std::size_t place) {
  return static_cast<std::size_t>(
      std::count_if(pattern.begin(), pattern.begin() + static_cast<std::ptrdiff_t>(place), is_mark));
}

}  // namespace

// Compiles a pattern by recursive descent.
class PhraseParser {
 public:
  using Words = std::vector<std::u16string>;

  PhraseParser(u16string_view pattern, std::vector<Phrase::Step>& steps) : rest_(pattern), steps_(steps) {}

  // The words that the sequence cannot do without.
  Phrase::Required sequence() {
    Phrase::Required required;
    std::u16string letters;  // side by side
    const auto flush = [&] {
      if (!letters.empty()) required.push_back({letters});
      letters.clear();
    };
    while (!rest_.empty() && !closes(rest_.front())) {
      const char16_t c = take();
      const bool letter = u16string_view(u"([<*~^#$%@").find(c) == u16string_view::npos;
      if (!letter) flush();
      if (c == u'(' || c == u'[')
        append(required, group(c == u'['));
      else if (c == u'<')
        append(required, word());
      else if (c == u'*' || c == u'~')
        steps_.push_back({Phrase::Step::gap, c == u'*' ? u'、' : u'\0'});
      else if (c == u'^')
        steps_.push_back({Phrase::Step::item});
      else
        steps_.push_back({Phrase::Step::character, mark_of(c)});
      if (letter) letters.push_back(c);
    }
    flush();
    return required;
  }
  bool at_end() const { return rest_.empty(); }

 private:
  static bool closes(char16_t c) { return c == u'|' || c == u')' || c == u']'; }

  static void append(Phrase::Required& to, Phrase::Required from) {
    to.insert(to.end(), from.begin(), from.end());
  }

  char16_t take() {
    const char16_t c = rest_.front();
    rest_.remove_prefix(1);
    return c;
  }

  // Of the lists of an alternative the one that says most: with the longest words.
  static Words best_of(const Phrase::Required& required) {
    const auto shortest = [](const Words& words) {
      return std::min_element(words.begin(), words.end(),
                              [](const auto& a, const auto& b) { return a.size() < b.size(); })
          ->size();
    };
    const auto best = std::max_element(required.begin(), required.end(), [&](const Words& a, const Words& b) {
      return shortest(a) < shortest(b);
    });
    return best == required.end() ? Words{} : *best;
  }

  // split to the next alternative, the alternative, jump behind the group; and so on.
  Phrase::Required group(bool optional) {
    std::vector<std::size_t> jumps;
    Words any;
    bool known = !optional;  // whether every alternative has words of its own
    for (bool last = false; !last;) {
      const std::size_t split = steps_.size();
      steps_.push_back({Phrase::Step::split});
      const Words words = best_of(sequence());
      known = known && !words.empty();
      any.insert(any.end(), words.begin(), words.end());
      jumps.push_back(steps_.size());
      steps_.push_back({Phrase::Step::jump});
      steps_[split].to = steps_.size();
      assert(!rest_.empty());
      last = take() != u'|';
    }
    // Behind the last alternative the group has failed, unless it may be left out.
    if (!optional) steps_.push_back({Phrase::Step::fail});
    for (const std::size_t jump : jumps) steps_[jump].to = steps_.size();
    return known ? Phrase::Required{any} : Phrase::Required{};
  }

  Phrase::Required word() {
    const std::size_t end = rest_.find(u'>');
    assert(end != u16string_view::npos);
    const u16string_view definition = lexicon::word_class(rest_.substr(0, end));
    assert(!definition.empty());
    rest_.remove_prefix(end + 1);
    const u16string_view rest = rest_;
    rest_ = definition;
    Phrase::Required required = sequence();
    assert(at_end());
    rest_ = rest;
    return required;
  }

  u16string_view rest_;
  std::vector<Phrase::Step>& steps_;
};

Phrase::Phrase(const char16_t* pattern) {
  PhraseParser parser(pattern, steps_);
  required_ = parser.sequence();
  assert(parser.at_end());
  steps_.push_back({Step::done});
  for (const Step& step : steps_)
    if (step.op == Step::character && is_mark(step.c) && step.c != mark::year) figure_ = step.c;
  find_openings(0);
  if (openings_.find(kAny) != std::u16string::npos) openings_.clear();
}

// The characters that a match can begin with from this step on.
void Phrase::find_openings(std::size_t step) {
  for (;; ++step) {
    const Step& now = steps_[step];
    switch (now.op) {
    case Step::character: openings_.push_back(now.c); return;
    case Step::gap:
    case Step::done: openings_.push_back(kAny); return;
    case Step::fail: return;
    case Step::item: break;
    case Step::split: find_openings(step + 1); [[fallthrough]];
    case Step::jump: step = now.to - 1; break;
    }
  }
}

bool Phrase::run(const std::u16string& text, std::size_t step, std::size_t at, Match& match) const {
  for (;; ++step) {
    const Step& now = steps_[step];
    switch (now.op) {
    case Step::character:
      if (at >= text.size() || text[at] != now.c) return false;
      if (now.c == mark::year) match.year = figure_at(text, at);
      if (is_mark(now.c) && now.c != mark::year) match.figure = figure_at(text, at);
      ++at;
      break;
    case Step::gap:
      for (std::size_t length = 0; length <= kLongestGap; ++length) {
        if (try_run(text, step + 1, at + length, match)) return true;
        if (at + length >= text.size()) return false;
        const char16_t c = text[at + length];
        if (is_mark(c) || c == now.c) return false;
      }
      return false;
    case Step::item:
      if (at > 0 && text[at - 1] != u'、' && text[at - 1] != u'：') return false;
      break;
    case Step::split:
      if (try_run(text, step + 1, at, match)) return true;
      step = now.to - 1;
      break;
    case Step::fail: return false;
    case Step::jump: step = now.to - 1; break;
    case Step::done: match.end = at; return true;
    }
  }
}

// A way that fails leaves no trace in the match.
bool Phrase::try_run(const std::u16string& text, std::size_t step, std::size_t at, Match& match) const {
  Match attempt = match;
  if (!run(text, step, at, attempt)) return false;
  match = attempt;
  return true;
}

std::vector<Phrase::Match> Phrase::find(const Clause& clause) const {
  std::vector<Match> matches;
  // Most clauses have no figure at all.
  if (figure_ && clause.pattern.find(figure_) == std::u16string::npos) return matches;
  for (std::size_t begin = 0; begin < clause.pattern.size(); ++begin) {
    if (!may_open_with(clause.pattern[begin])) continue;
    Match match;
    match.begin = begin;
    if (!run(clause.pattern, 0, begin, match)) continue;
    const bool known =
        std::any_of(matches.begin(), matches.end(), [&](const Match& m) { return m.figure == match.figure; });
    if (!known) matches.push_back(match);
  }
  return matches;
}

}  // namespace xxgk::prose
