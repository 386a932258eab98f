#include "judge/resolve.h"

#include <algorithm>
#include <set>
#include <utility>

#include "rules/rules.h"

namespace xxgk::judge {
namespace {

using rules::Judgement;

bool covers(const Finding& finding, const Finding& other) {
  return finding.span && other.span && finding.span->begin <= other.span->begin &&
         other.span->end <= finding.span->end;
}

bool names(const std::vector<std::string_view>& rules, const Judgement& judgement) {
  return std::find(rules.begin(), rules.end(), judgement.rule) != rules.end();
}

// One says already what the other would say.
bool says_already(const Judgement& one, const Judgement& other) {
  return names(other.yields_to, one) || (names(other.yields_there_to, one) && covers(one, other));
}

bool explains(const Judgement& judgement, const prose::Claim* claim) {
  return std::find(judgement.explains.begin(), judgement.explains.end(), claim) != judgement.explains.end();
}

// The judgements of one stage. Whether one stands depends on others: each is asked once, and those that depend on
// each other in a circle stand in their order.
class Stage {
 public:
  Stage(const std::vector<Judgement>& all, const std::vector<Judgement>& earlier,
        const rules::Settled& settled)
      : all_(all), earlier_(earlier), settled_(settled), answers_(all.size(), Answer::unknown) {}

  bool stands(std::size_t i) {
    if (answers_[i] == Answer::unknown) {
      answers_[i] = Answer::asked;
      answers_[i] = gives_way(i) ? Answer::no : Answer::yes;
    }
    return answers_[i] == Answer::yes;
  }

 private:
  enum class Answer { unknown, asked, yes, no };

  template <class Is> bool another_stands(std::size_t i, Is is) {
    for (std::size_t other = 0; other < all_.size(); ++other)
      if (other != i && is(all_[other]) && stands(other)) return true;
    return false;
  }

  bool is_told(std::size_t i) {
    const Judgement& judgement = all_[i];
    if (judgement.yields_to.empty() && judgement.yields_there_to.empty()) return false;
    const auto says_it = [&](const Judgement& other) { return says_already(other, judgement); };
    return std::any_of(earlier_.begin(), earlier_.end(), says_it) || another_stands(i, says_it);
  }

  bool is_explained(std::size_t i) {
    const auto& claims = all_[i].claims;
    return !claims.empty() && std::all_of(claims.begin(), claims.end(), [&](const prose::Claim* claim) {
      return settled_.is_explained(*claim) ||
             another_stands(i, [&](const Judgement& other) { return explains(other, claim); });
    });
  }

  bool gives_way(std::size_t i) { return is_told(i) || is_explained(i); }

  const std::vector<Judgement>& all_;
  const std::vector<Judgement>& earlier_;
  const rules::Settled& settled_;
  std::vector<Answer> answers_;
};

// What is switched off, and all but the first of one cause.
void drop_unwanted(std::vector<Judgement>& judgements, const Options& options) {
  std::set<std::string> causes;
  std::erase_if(judgements, [&](const Judgement& judgement) {
    const RuleInfo* rule = rules::find_rule(judgement.rule);
    if (!rule || !rules::is_enabled(*rule, options)) return true;
    return !judgement.cause.empty() && !causes.insert(judgement.cause).second;
  });
}

}  // namespace

void Resolution::settle(std::vector<Judgement> judgements) {
  drop_unwanted(judgements, options_);
  Stage stage(judgements, standing_, settled_);
  std::vector<bool> stands;
  for (std::size_t i = 0; i < judgements.size(); ++i) stands.push_back(stage.stands(i));
  for (std::size_t i = 0; i < judgements.size(); ++i) {
    if (!stands[i]) continue;
    Judgement& judgement = judgements[i];
    settled_.corrections.insert(settled_.corrections.end(), judgement.corrects.begin(),
                                judgement.corrects.end());
    settled_.explained.insert(settled_.explained.end(), judgement.explains.begin(), judgement.explains.end());
    standing_.push_back(std::move(judgement));
  }
}

}  // namespace xxgk::judge
