#include "tables/spotting.h"

#include <algorithm>
#include <string>

#include "text/fold.h"

namespace xxgk::tables {
namespace {

struct Entry {
  int distance;
  std::uint32_t begin;
};

// Nearer first, and among equals the one whose length is the pattern's: it neither gains nor drops an end.
bool better(const Occurrence& a, const Occurrence& b, std::size_t length) {
  if (a.distance != b.distance) return a.distance < b.distance;
  const auto stretch = [&](const Occurrence& o) {
    const auto size = static_cast<std::int64_t>(o.end - o.begin);
    return std::abs(size - static_cast<std::int64_t>(length));
  };
  return stretch(a) < stretch(b);
}

void spot_wording(std::u16string_view letters, std::u16string_view pattern, int wording,
                  std::vector<Occurrence>& out) {
  if (pattern.empty()) return;
  const int limit = tolerance(pattern.size());
  // Only the prefixes within the limit are worth following (Ukkonen's cut-off): column[0, active] are, and what
  // lies beyond is too far whatever comes.
  std::vector<Entry> column(pattern.size() + 1);
  for (std::size_t k = 0; k < column.size(); ++k) column[k] = {static_cast<int>(k), 0};
  std::size_t active = std::min(pattern.size(), static_cast<std::size_t>(limit));
  const std::size_t first = out.size();
  for (std::uint32_t i = 0; i < letters.size(); ++i) {
    Entry diagonal = column[0];
    column[0] = {0, i + 1};
    const std::size_t reach = std::min(active + 1, pattern.size());
    if (reach > active) column[reach] = {limit + 1, 0};
    for (std::size_t k = 1; k <= reach; ++k) {
      Entry next{diagonal.distance + (pattern[k - 1] != letters[i]), diagonal.begin};
      if (column[k].distance + 1 < next.distance) next = {column[k].distance + 1, column[k].begin};
      if (column[k - 1].distance + 1 < next.distance)
        next = {column[k - 1].distance + 1, column[k - 1].begin};
      diagonal = column[k];
      column[k] = next;
    }
    active = reach;
    while (active > 0 && column[active].distance > limit) --active;
    if (active < pattern.size()) continue;
    const Entry& last = column.back();
    if (last.begin > i) continue;
    const Occurrence found{last.begin, i + 1, last.distance, wording};
    if (out.size() > first && out.back().end > found.begin) {
      if (better(found, out.back(), pattern.size())) out.back() = found;
    } else {
      out.push_back(found);
    }
  }
}

}  // namespace

int tolerance(std::size_t length) {
  if (length <= 3) return 0;
  if (length <= 5) return 1;
  if (length <= 8) return 2;
  return static_cast<int>(length * 3 / 10);
}

std::vector<Occurrence> spot(std::u16string_view letters, const form::Label& label) {
  std::vector<Occurrence> found;
  spot_wording(letters, text::fold_text(label.official), 0, found);
  for (std::size_t v = 0; v < label.variants.size(); ++v) {
    spot_wording(letters, text::fold_text(label.variants[v]), static_cast<int>(v) + 1, found);
  }
  std::sort(found.begin(), found.end(), [](const Occurrence& a, const Occurrence& b) {
    return a.begin != b.begin ? a.begin < b.begin : a.distance < b.distance;
  });
  return found;
}

std::vector<std::vector<Occurrence>> spot_all(std::u16string_view letters,
                                              const std::vector<const form::Label*>& labels) {
  std::vector<std::vector<Occurrence>> all;
  for (const form::Label* label : labels) all.push_back(spot(letters, *label));
  struct Claim {
    int distance;
    std::size_t label;
  };
  std::vector<std::vector<Claim>> claims(letters.size());
  for (std::size_t k = 0; k < all.size(); ++k) {
    for (const Occurrence& o : all[k]) {
      for (std::uint32_t i = o.begin; i < o.end; ++i) claims[i].push_back({o.distance, k});
    }
  }
  for (std::size_t k = 0; k < all.size(); ++k) {
    const auto outdone = [&](const Occurrence& o) {
      std::uint32_t lost = 0;
      for (std::uint32_t i = o.begin; i < o.end; ++i) {
        lost += std::any_of(claims[i].begin(), claims[i].end(),
                            [&](const Claim& c) { return c.label != k && c.distance < o.distance; });
      }
      return lost * 2 >= o.end - o.begin;
    };
    all[k].erase(std::remove_if(all[k].begin(), all[k].end(), outdone), all[k].end());
  }
  return all;
}

}  // namespace xxgk::tables
