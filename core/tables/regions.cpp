#include "tables/regions.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "tables/landmarks.h"
#include "tables/row_lines.h"
#include "tables/spotting.h"
#include "text/fold.h"

namespace xxgk::tables {
namespace {

constexpr std::array<TableId, 3> kTables{TableId::disclosure, TableId::applications, TableId::disputes};
constexpr int kFirstTableSection = 2;

// Where the landmarks of a table stand, in the order of the text.
std::vector<std::uint32_t> find_landmarks(const text::Letters& letters, const LabelIndex& found,
                                          const Vocabularies& vocabularies, TableId id) {
  const Vocabulary& words = vocabularies.landmarks();
  std::vector<std::uint32_t> places;
  for (const form::Label* label : landmarks(vocabularies.forms(), id)) {
    // Prose comes near a label by chance.
    const int limit = words.wordings()[words.wording(label->official)].tolerance / 2;
    for (const LabelSpot& o : found.of(*label)) {
      if (o.distance <= limit) places.push_back(letters.places[o.begin].begin);
    }
  }
  std::sort(places.begin(), places.end());
  return places;
}

}  // namespace

std::array<std::optional<Span>, 3> table_regions(const document::Document& document,
                                                 const outline::Outline& outline,
                                                 const Vocabularies& vocabularies) {
  const auto size = static_cast<std::uint32_t>(document.text.size());
  const text::Letters& letters = document.letters;
  const LabelIndex found(letters.letters, vocabularies.landmarks());
  std::array<std::vector<std::uint32_t>, 3> marks;
  std::array<std::optional<std::uint32_t>, 3> starts;
  std::vector<std::uint32_t> borders{size};
  for (const outline::Heading& heading : outline.headings) borders.push_back(heading.heading_line.begin);
  for (std::size_t t = 0; t < kTables.size(); ++t)
    marks[t] = find_landmarks(letters, found, vocabularies, kTables[t]);

  const auto next_border = [&](std::uint32_t from) {
    std::uint32_t end = size;
    for (const std::uint32_t border : borders) {
      if (border > from) end = std::min(end, border);
    }
    return end;
  };
  for (std::size_t t = 0; t < kTables.size(); ++t) {
    for (const outline::Heading& heading : outline.headings) {
      if (heading.number == kFirstTableSection + static_cast<int>(t)) starts[t] = heading.heading_line.end;
    }
    const auto inside = [&](std::uint32_t mark) {
      return mark >= *starts[t] && mark < next_border(*starts[t]);
    };
    const bool elsewhere =
        starts[t] && !marks[t].empty() && std::none_of(marks[t].begin(), marks[t].end(), inside);
    if (starts[t] && !elsewhere) continue;
    // Rows may stand before the first words that only their table has.
    const std::vector<std::uint32_t> rows = row_lines(document, vocabularies.forms(), kTables[t]);
    if (!rows.empty() && (marks[t].empty() || rows.front() < marks[t].front()))
      starts[t] = rows.front();
    else if (!marks[t].empty())
      starts[t] = marks[t].front();
  }
  for (const std::optional<std::uint32_t>& start : starts) {
    if (start) borders.push_back(*start);
  }
  std::array<std::optional<Span>, 3> regions;
  for (std::size_t t = 0; t < kTables.size(); ++t) {
    if (starts[t]) regions[t] = Span{*starts[t], next_border(*starts[t])};
  }
  return regions;
}

}  // namespace xxgk::tables
