#include "tables/spotting.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace xxgk::tables {
namespace {

struct Entry {
  int distance;
  std::uint32_t begin;
};

// A stretch of the letters, [begin, end).
struct Window {
  std::uint32_t begin;
  std::uint32_t end;
};

// Nearer first, and among equals the one whose length is the wording's: it neither gains nor drops an end.
bool better(const LabelSpot& a, const LabelSpot& b, std::size_t length) {
  if (a.distance != b.distance) return a.distance < b.distance;
  const auto stretch = [&](const LabelSpot& o) {
    const auto size = static_cast<std::int64_t>(o.end - o.begin);
    return std::abs(size - static_cast<std::int64_t>(length));
  };
  return stretch(a) < stretch(b);
}

void spot_within(std::u16string_view letters, Window window, const Wording& wording,
                 std::vector<LabelSpot>& out) {
  const std::u16string_view pattern = wording.letters;
  const int limit = wording.tolerance;
  // Only the prefixes within the limit are worth following (Ukkonen's cut-off): column[0, active] are, and what
  // lies beyond is too far whatever comes.
  std::vector<Entry> column(pattern.size() + 1);
  for (std::size_t k = 0; k < column.size(); ++k) column[k] = {static_cast<int>(k), window.begin};
  std::size_t active = std::min(pattern.size(), static_cast<std::size_t>(limit));
  for (std::uint32_t i = window.begin; i < window.end; ++i) {
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
    const LabelSpot found{last.begin, i + 1, last.distance, 0};
    if (!out.empty() && out.back().end > found.begin) {
      if (better(found, out.back(), pattern.size())) out.back() = found;
    } else {
      out.push_back(found);
    }
  }
}

// Adds a window to those of a wording, which are apart and in order.
void add_window(std::vector<Window>& windows, Window window) {
  while (!windows.empty() && windows.back().end >= window.begin) {
    window.begin = std::min(window.begin, windows.back().begin);
    window.end = std::max(window.end, windows.back().end);
    windows.pop_back();
  }
  windows.push_back(window);
}

// Where the wording ends within its tolerance if the piece belongs to it, with the letters before that can have a
// say in how.
Window around(Piece piece, std::size_t piece_begin, const Wording& wording, std::size_t size) {
  const auto limit = static_cast<std::size_t>(wording.tolerance);
  const std::size_t before = piece.offset + 2 * limit + 1;
  const std::size_t end = piece_begin + wording.letters.size() + limit - piece.offset;
  return {static_cast<std::uint32_t>(piece_begin - std::min(piece_begin, before)),
          static_cast<std::uint32_t>(std::min(end, size))};
}

}  // namespace

std::vector<LabelSpot> spot(std::u16string_view letters, const Wording& wording) {
  std::vector<LabelSpot> found;
  if (!wording.letters.empty())
    spot_within(letters, {0, static_cast<std::uint32_t>(letters.size())}, wording, found);
  return found;
}

LabelIndex::LabelIndex(std::u16string_view letters, const Vocabulary& vocabulary)
    : vocabulary_(&vocabulary), size_(letters.size()), found_(vocabulary.wordings().size()) {
  std::vector<std::vector<Window>> windows(found_.size());
  lexicon::Automaton::State state = 0;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    state = vocabulary.pieces().read(state, letters[i], [&](lexicon::Automaton::Set set, std::size_t length) {
      for (const Piece& piece : vocabulary.pieces_of(set)) {
        const Wording& wording = vocabulary.wordings()[piece.wording];
        add_window(windows[piece.wording], around(piece, i + 1 - length, wording, letters.size()));
      }
    });
  }
  for (std::size_t w = 0; w < found_.size(); ++w)
    for (const Window& window : windows[w]) spot_within(letters, window, vocabulary.wordings()[w], found_[w]);
}

const std::vector<LabelSpot>& LabelIndex::of_official(const form::Label& label) const {
  return found_[vocabulary_->wording(label.official)];
}

std::vector<LabelSpot> LabelIndex::of(const form::Label& label) const {
  std::vector<LabelSpot> found = of_official(label);
  for (std::size_t v = 0; v < label.variants.size(); ++v) {
    for (LabelSpot o : found_[vocabulary_->wording(label.variants[v])]) {
      o.wording = static_cast<int>(v) + 1;
      found.push_back(o);
    }
  }
  std::sort(found.begin(), found.end(), [](const LabelSpot& a, const LabelSpot& b) {
    return a.begin != b.begin ? a.begin < b.begin : a.distance < b.distance;
  });
  return found;
}

const Wording& LabelIndex::wording_of(const form::Label& label, const LabelSpot& found) const {
  const std::u16string_view words =
      found.wording == 0 ? label.official : label.variants[static_cast<std::size_t>(found.wording) - 1];
  return vocabulary_->wordings()[vocabulary_->wording(words)];
}

std::vector<std::vector<LabelSpot>>
LabelIndex::told_apart(const std::vector<const form::Label*>& labels) const {
  std::vector<std::vector<LabelSpot>> all;
  for (const form::Label* label : labels) all.push_back(of(*label));
  // Of every letter, the two nearest claims of different labels.
  struct Claim {
    int distance = std::numeric_limits<int>::max();
    std::size_t label = 0;
  };
  struct Claims {
    Claim first;
    Claim second;
  };
  std::vector<Claims> claims(size_);
  for (std::size_t k = 0; k < all.size(); ++k) {
    for (const LabelSpot& o : all[k]) {
      for (std::uint32_t i = o.begin; i < o.end; ++i) {
        Claims& at = claims[i];
        if (o.distance < at.first.distance) {
          if (at.first.label != k) at.second = at.first;
          at.first = {o.distance, k};
        } else if (k != at.first.label && o.distance < at.second.distance) {
          at.second = {o.distance, k};
        }
      }
    }
  }
  for (std::size_t k = 0; k < all.size(); ++k) {
    const auto outdone = [&](const LabelSpot& o) {
      std::uint32_t lost = 0;
      for (std::uint32_t i = o.begin; i < o.end; ++i) {
        const Claim& other = claims[i].first.label == k ? claims[i].second : claims[i].first;
        lost += other.distance < o.distance;
      }
      return lost * 2 >= o.end - o.begin;
    };
    all[k].erase(std::remove_if(all[k].begin(), all[k].end(), outdone), all[k].end());
  }
  return all;
}

}  // namespace xxgk::tables
