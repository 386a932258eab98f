#include "lexicon/mentions.h"

#include <algorithm>

namespace xxgk::lexicon {

Mentions::Mentions(const Automaton& automaton, std::u16string_view text)
    : sets_((automaton.set_count() + 63) / 64, 0) {
  Automaton::State state = 0;
  for (std::uint32_t end = 1; end <= text.size(); ++end)
    state = automaton.read(state, text[end - 1], [&](Automaton::Set set, std::uint32_t length) {
      places_.push_back({set, end - length, end});
      sets_[set / 64] |= std::uint64_t{1} << set % 64;
    });
  std::stable_sort(places_.begin(), places_.end(),
                   [](const Place& a, const Place& b) { return a.set < b.set; });
}

// Until `see` says that it has seen enough.
template <class See> void Mentions::each(std::size_t set, See see) const {
  if (!any(set)) return;
  auto place = std::lower_bound(places_.begin(), places_.end(), set,
                                [](const Place& p, std::size_t wanted) { return p.set < wanted; });
  for (; place != places_.end() && place->set == set; ++place)
    if (see(*place)) return;
}

bool Mentions::any(std::size_t set, std::size_t begin, std::size_t end) const {
  bool found = false;
  each(set, [&](const Place& place) { return found = place.begin >= begin && place.end <= end; });
  return found;
}

bool Mentions::any_at(std::size_t set, std::size_t begin) const {
  bool found = false;
  each(set, [&](const Place& place) { return found = place.begin == begin; });
  return found;
}

std::size_t Mentions::last_end(std::size_t set) const {
  std::size_t last = 0;
  each(set, [&](const Place& place) {
    last = place.end;
    return false;
  });
  return last;
}

std::vector<Mentions::Place> Mentions::of(std::size_t set) const {
  std::vector<Place> places;
  each(set, [&](const Place& place) {
    places.push_back(place);
    return false;
  });
  return places;
}

void LastMentions::read(std::u16string_view piece) {
  for (const char16_t c : piece) {
    ++length_;
    state_ = automaton_->read(state_, c, [&](Automaton::Set set, std::uint32_t) { ends_[set] = length_; });
  }
}

}  // namespace xxgk::lexicon
