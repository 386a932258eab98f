#include "prose/claims/claim_finder.h"

#include <algorithm>

#include "prose/claims/sentence_words.h"
#include "prose/claims/slot_index.h"

namespace xxgk::prose {
namespace {

using lexicon::Meaning;
using std::u16string_view;

std::size_t set(Meaning meaning) { return static_cast<std::size_t>(meaning); }

// Whether a sentence so far is about the words of a slot, and has not come to something else since.
enum class About { yes, no, unsaid };

About about(std::size_t said, std::size_t other) {
  return said > other ? About::yes : other > 0 ? About::no : About::unsaid;
}

// （二）依申请公开情况: what stands below is about it, until the next.
constexpr std::size_t kLongestHeading = 20;

bool opens_item(u16string_view sentence) {
  return sentence.size() > 3 && sentence[0] == u'（' && (sentence[2] == u'）' || sentence[3] == u'）');
}

// The words of a sentence up to a clause, without what other brackets hold.
class WordsSoFar {
 public:
  WordsSoFar() : outside_(slot_index().automaton()), here_(outside_) {}

  void read(const Clause& clause) {
    if (!clause.bracket) outside_.read(clause.pattern);
    if (!clause.bracket || clause.bracket != bracket_) here_ = outside_;
    if (clause.bracket) here_.read(clause.pattern);
    bracket_ = clause.bracket;
  }
  std::size_t end_of(std::size_t words) const { return here_.end_of(words); }

 private:
  lexicon::LastMentions outside_;
  lexicon::LastMentions here_;
  std::optional<std::size_t> bracket_;
};

class Finder {
 public:
  Finder(int year, u16string_view unit) : year_(year), reporter_(unit) {}

  void look_at(const Narrative& narrative, std::vector<Claim>& claims) {
    before_ = nullptr;
    topic_ = {};
    for (const Sentence& sentence : narrative.sentences) {
      sentence_ = &sentence;
      words_ = SentenceWords(sentence, reporter_);
      if (opens_item(sentence.text))
        topic_ = slot_index().mentions_in(sentence.text.substr(0, kLongestHeading));
      if (!words_.is_plan()) look_at_clauses(*narrative.passage, claims);
      words_before_ = std::move(words_);
      before_ = &sentence;
    }
  }

 private:
  void look_at_clauses(const Passage& passage, std::vector<Claim>& claims) {
    int named = year_;  // the year that the words are about
    WordsSoFar so_far;
    for (const Clause& clause : sentence_->clauses) {
      clause_ = &clause;
      said_ = slot_index().mentions_in(clause.pattern);
      so_far.read(clause);
      const std::vector<int> years = years_of(clause);
      std::vector<bool> taken(clause.figures.size(), false);
      const bool about_year = named == year_ || std::find(years.begin(), years.end(), year_) != years.end();
      slot_index().each_phrase(said_, [&](const Slot& slot, const Phrase& phrase) {
        if (!about_year && slot.year == 0) return;
        for (const Phrase::Match& match : phrase.find(clause)) {
          if (!fits(slot, match, so_far)) continue;
          if (match.figure && !slot.says) {
            if (taken[*match.figure]) continue;
            taken[*match.figure] = true;
          }
          add(slot, passage, match, claims);
        }
      });
      if (!years.empty() && !clause.bracket && !said_.any(set(Meaning::other_years))) named = years.back();
    }
  }

  bool fits(const Slot& slot, const Phrase::Match& match, const WordsSoFar& so_far) const {
    const Figure* figure = match.figure ? &clause_->figures[*match.figure] : nullptr;
    if (figure && figure->approximate) return false;
    if (slot.figure_is && (!figure || figure->value != Decimal{*slot.figure_is, 0})) return false;
    // A number without a unit is one of a list, or a nought.
    const bool bare = figure && figure->kind == mark::count && figure->unit == 0;
    if (bare && slot.scope == Slot::whole && figure->value != Decimal{}) return false;
    if (!years_fit(slot, match)) return false;
    const SlotIndex::Lists& lists = slot_index().lists_of(slot);
    const lexicon::Mentions& sentence = words_.said();
    const std::size_t begin = slot.says ? 0 : item_begin(match);
    const std::size_t end = slot.says ? clause_->pattern.size() : match.end;
    if (said_.any(lists.unless, begin, end) || sentence.any(lists.excepting) ||
        said_.any(set(Meaning::comparison), begin, end) || said_.any(set(Meaning::other_matter)))
      return false;
    if (sentence.any(lists.not_behind, 0, clause_end())) return false;
    if (figure && slot.never_in.find(figure->unit) != u16string_view::npos) return false;
    return is_about(slot, lists, so_far) && scope_fits(slot, begin, end);
  }

  bool is_about(const Slot& slot, const SlotIndex::Lists& lists, const WordsSoFar& so_far) const {
    if (slot.about.empty()) return true;
    const About here = about(so_far.end_of(lists.about), so_far.end_of(set(Meaning::other_subject)));
    if (here != About::unsaid) return here == About::yes;
    if (words_.said().any(lists.about)) return true;
    if (!before_ || slot.itself) return false;
    const About before = about_in(words_before_.said(), lists);
    return before == About::yes || (before == About::unsaid && about_in(topic_, lists) == About::yes);
  }

  static About about_in(const lexicon::Mentions& said, const SlotIndex::Lists& lists) {
    return about(said.last_end(lists.about), said.last_end(set(Meaning::other_subject)));
  }

  // Where the words of a match begin: behind the figure before, or with the clause.
  std::size_t item_begin(const Phrase::Match& match) const {
    std::size_t begin = match.begin;
    while (begin > 0 &&
           (clause_->pattern[begin - 1] < mark::count || clause_->pattern[begin - 1] > mark::percent))
      --begin;
    return begin;
  }

  std::size_t clause_end() const { return clause_->end - sentence_->begin; }

  bool years_fit(const Slot& slot, const Phrase::Match& match) const {
    for (std::size_t i = 0; i < clause_->figures.size(); ++i) {
      if (clause_->figures[i].kind != mark::year) continue;
      const int wanted = match.year == i ? year_ + slot.year : year_;
      if (clause_->figures[i].value.mantissa != wanted) return false;
    }
    return true;
  }

  // `begin` and `end` are those of the slot's words in the clause's pattern.
  bool scope_fits(const Slot& slot, std::size_t begin, std::size_t end) const {
    if (words_.names_others(clause_end()) || words_.is_of_other_span()) return false;
    const bool is_part = said_.any(set(Meaning::part), begin, end) || clause_->bracket;
    const bool by_channel =
        said_.any(set(Meaning::channel), begin, end) && !said_.any(set(Meaning::all_channels), begin, end);
    if (slot.scope == Slot::whole) return !is_part && !by_channel;
    return !by_channel && !(is_part && words_.names_channel(clause_end()));
  }

  void add(const Slot& slot, const Passage& passage, const Phrase::Match& match,
           std::vector<Claim>& claims) const {
    Claim claim;
    claim.slot = &slot;
    claim.passage = &passage;
    claim.sentence = sentence_;
    claim.clause = clause_;
    claim.guarded = words_.said().any(set(Meaning::other_matter)) || words_.said().any(set(Meaning::others));
    if (slot.says) {
      // Those of the clause stand together at the end.
      for (auto known = claims.rbegin(); known != claims.rend() && known->clause == clause_; ++known)
        if (known->slot == &slot) return;
      claim.value = Decimal{*slot.says, 0};
      claim.begin = clause_->begin;
      claim.end = clause_->end;
    } else if (match.figure) {
      const Figure& figure = clause_->figures[*match.figure];
      claim.value = figure.value;
      claim.scale = figure.in_myriads ? figure.scale : figure.scale + 4;
      claim.begin = figure.begin;
      claim.end = figure.end;
    }
    claims.push_back(claim);
  }

  int year_;
  Reporter reporter_;
  // Where it has come to.
  const Sentence* sentence_ = nullptr;
  const Sentence* before_ = nullptr;
  const Clause* clause_ = nullptr;
  SentenceWords words_;
  SentenceWords words_before_;
  lexicon::Mentions topic_;  // the heading below which it stands: （二）依申请公开情况
  lexicon::Mentions said_;   // in the clause's pattern
};

}  // namespace

std::vector<Narrative> narratives_of(const std::vector<Passage>& passages) {
  std::vector<Narrative> out;
  for (const Passage& passage : passages)
    if (passage.section != 0) out.push_back({&passage, sentences_of(passage)});
  return out;
}

std::vector<Claim> claims_of(const std::vector<Narrative>& narratives, int year, u16string_view unit) {
  std::vector<Claim> claims;
  Finder finder(year, unit);
  for (const Narrative& narrative : narratives) finder.look_at(narrative, claims);
  return claims;
}

}  // namespace xxgk::prose
