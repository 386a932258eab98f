#include "prose/prose.h"

#include <algorithm>
#include <optional>

#include "text/characters.h"
#include "text/lines.h"
#include "text/simplified.h"

namespace xxgk::prose {
namespace {

char16_t uniform(char16_t c) {
  constexpr std::u16string_view from = u",;:?!()〔〕［］[]";
  constexpr std::u16string_view to = u"，；：？！（）〔〕〔〕〔〕";
  if (const std::size_t at = from.find(c); at != std::u16string_view::npos) return to[at];
  if (text::is_wide_digit(c)) return static_cast<char16_t>(c - u'０' + u'0');
  if (c == u'．') return u'.';
  if (c == u'％') return u'%';
  return text::simplified(c);
}

// From the first to the last thing that was read of a table, as whole lines.
std::optional<Span> table_span(const Report& report, const tables::Recovery& recovery, TableId id) {
  std::optional<Span> span;
  const auto include = [&](const std::optional<Span>& part) {
    if (!part) return;
    if (!span) span = part;
    span->begin = std::min(span->begin, part->begin);
    span->end = std::max(span->end, part->end);
  };
  for (const tables::LabelReading& label : recovery.labels)
    if (label.table == id) include(label.span);
  for (const Row& row : report.tables[static_cast<std::size_t>(id)].rows)
    for (const Cell& cell : row.cells) include(cell.span);
  for (const tables::Misfit& misfit : recovery.misfits)
    if (misfit.table == id) include(misfit.span);
  if (!span) return span;
  return text::whole_lines(report.text, *span);
}

// Behind the mark of a heading in Markdown (### ) at the beginning of the line; else its beginning.
std::uint32_t heading_mark_end(const std::u16string& text, Span line) {
  std::uint32_t at = line.begin;
  while (at < line.end && text::is_blank(text[at])) ++at;
  const std::uint32_t mark = at;
  while (at < line.end && text[at] == u'#') ++at;
  return at > mark && at < line.end && text::is_blank(text[at]) ? at : line.begin;
}

void append_line(const std::u16string& text, Span line, Passage& passage) {
  line.begin = heading_mark_end(text, line);
  // A spreadsheet fills its lines up with the sign between cells.
  std::uint32_t filled = line.end;
  while (filled > line.begin && (text[filled - 1] == u',' || text[filled - 1] == u';')) --filled;
  if (filled + 1 < line.end) line.end = filled;
  const std::size_t begin = passage.text.size();
  for (std::uint32_t i = line.begin; i < line.end; ++i) {
    if (text::is_blank(text[i])) continue;
    passage.text.push_back(uniform(text[i]));
    passage.places.push_back(i);
  }
  if (passage.text.size() > begin) passage.paragraphs.push_back({begin, passage.text.size()});
}

Passage passage_within(const std::u16string& text, int section, Span within,
                       const std::vector<Span>& left_out) {
  Passage passage;
  passage.section = section;
  for (std::uint32_t begin = within.begin; begin < within.end;) {
    const auto end = std::min(static_cast<std::uint32_t>(text::line_end(text, begin)), within.end);
    const bool out = std::any_of(left_out.begin(), left_out.end(),
                                 [&](const Span& s) { return begin < s.end && s.begin < end; });
    if (!out) append_line(text, {begin, end}, passage);
    begin = static_cast<std::uint32_t>(text::next_line(text, end));
  }
  return passage;
}

}  // namespace

Span Passage::span(std::size_t begin, std::size_t end) const {
  if (places.empty()) return {};
  begin = std::min(begin, places.size() - 1);
  if (end <= begin) return {places[begin], places[begin]};
  return {places[begin], places[std::min(end, places.size()) - 1] + 1};
}

std::vector<Passage> passages_of(const Report& report, const tables::Recovery& recovery,
                                 const outline::Outline& outline) {
  std::vector<Span> left_out;
  for (const TableId id : {TableId::disclosure, TableId::applications, TableId::disputes})
    if (const auto span = table_span(report, recovery, id)) left_out.push_back(*span);
  if (outline.title) left_out.push_back(*outline.title);
  std::vector<Passage> passages;
  const auto end = static_cast<std::uint32_t>(report.text.size());
  const std::uint32_t first = outline.headings.empty() ? end : outline.headings.front().heading_line.begin;
  // What stands before the title is the frame of a web page.
  const std::uint32_t begin = outline.title && outline.title->end <= first ? outline.title->end : 0;
  passages.push_back(passage_within(report.text, 0, {begin, first}, left_out));
  for (const outline::Heading& h : outline.headings)
    passages.push_back(passage_within(report.text, h.number, {h.heading_line.end, h.body.end}, left_out));
  return passages;
}

std::u16string_view Occurrence::words() const { return words_at(*passage, begin, end - begin); }

std::u16string_view words_at(const Passage& passage, std::size_t from, std::size_t length) {
  return from >= passage.text.size() ? std::u16string_view()
                                     : std::u16string_view(passage.text).substr(from, length);
}

bool stands_at(const Passage& passage, std::size_t from, std::u16string_view phrase) {
  return words_at(passage, from, phrase.size()) == phrase;
}

std::u16string_view words_of(const Passage& passage, const Paragraph& paragraph) {
  return words_at(passage, paragraph.begin, paragraph.end - paragraph.begin);
}

const Paragraph* paragraph_at(const Passage& passage, std::size_t index) {
  const auto after = std::upper_bound(passage.paragraphs.begin(), passage.paragraphs.end(), index,
                                      [](std::size_t i, const Paragraph& p) { return i < p.end; });
  return after != passage.paragraphs.end() && after->begin <= index ? &*after : nullptr;
}

}  // namespace xxgk::prose
