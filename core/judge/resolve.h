// Which of the findings stand: what is switched off is dropped first, and only then does what is left explain its
// consequences.
//
//     Resolution resolution(options);
//     resolution.settle(judgements of the rules on sums);     // in stages: the later take the earlier for granted
//     resolution.settle(judgements of the rules on cells);
//     resolution.standing();
#pragma once

#include <vector>

#include "rules/judgements.h"

namespace xxgk::judge {

class Resolution {
 public:
  explicit Resolution(const Options& options) : options_(options) {}

  // In the order in which findings at one place are told.
  void settle(std::vector<rules::Judgement> judgements);

  const std::vector<rules::Judgement>& standing() const { return standing_; }
  const rules::Settled& settled() const { return settled_; }

 private:
  const Options& options_;
  std::vector<rules::Judgement> standing_;
  rules::Settled settled_;
};

}  // namespace xxgk::judge
