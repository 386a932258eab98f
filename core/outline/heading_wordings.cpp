#include "outline/heading_wordings.h"

#include <algorithm>
#include <utility>

#include "form/form.h"
#include "text/fold.h"

namespace xxgk::outline {
namespace {

constexpr std::size_t kEnoughInCommon = 4;  // letters, or half of a short wording

std::vector<Wording> wordings() {
  std::vector<Wording> all;
  for (const form::SectionHeading& heading : form::section_headings()) {
    all.push_back({heading.number, text::fold_text(heading.title.official)});
    for (std::u16string_view variant : heading.title.variants) {
      all.push_back({heading.number, text::fold_text(variant)});
    }
  }
  return all;
}

}  // namespace

HeadingWordings::HeadingWordings(std::vector<Wording> all) : all_(std::move(all)) {
  for (const Wording& wording : all_) letters_ += wording.letters;
  std::sort(letters_.begin(), letters_.end());
  letters_.erase(std::unique(letters_.begin(), letters_.end()), letters_.end());
  for (const char16_t letter : letters_) {
    std::vector<Use>& users = users_.emplace_back();
    for (std::size_t w = 0; w < all_.size(); ++w) {
      const std::u16string& own = all_[w].letters;
      const auto times = static_cast<std::size_t>(std::count(own.begin(), own.end(), letter));
      if (times > 0) users.push_back({w, times});
    }
  }
}

std::vector<const Wording*> HeadingWordings::near(std::u16string_view letters) const {
  std::vector<const Wording*> found;
  if (letters.size() < 2) return found;
  std::vector<std::size_t> common(all_.size());
  std::vector<bool> counted(letters_.size());
  for (const char16_t letter : letters) {
    const auto at = std::lower_bound(letters_.begin(), letters_.end(), letter);
    const auto index = static_cast<std::size_t>(at - letters_.begin());
    if (at == letters_.end() || *at != letter || counted[index]) continue;
    counted[index] = true;
    for (const Use& use : users_[index]) common[use.wording] += use.times;
  }
  for (std::size_t w = 0; w < all_.size(); ++w)
    if (common[w] >= std::min(kEnoughInCommon, all_[w].letters.size() / 2)) found.push_back(&all_[w]);
  return found;
}

const HeadingWordings& heading_wordings() {
  static const HeadingWordings instance(wordings());
  return instance;
}

}  // namespace xxgk::outline
