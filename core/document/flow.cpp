#include "document/flow.h"

#include <algorithm>
#include <utility>

#include "text/characters.h"

namespace xxgk::document {

void Traced::append(std::u16string_view characters, std::uint32_t source, std::uint32_t offset) {
  if (characters.empty()) return;
  const std::size_t at = text_.size();
  text_ += characters;
  if (marks_.empty() && source == 0) return;
  if (!marks_.empty()) {
    const Mark& last = marks_.back();
    const bool goes_on = last.source == source && (source == 0 || last.offset + (at - last.begin) == offset);
    if (goes_on) return;
  }
  marks_.push_back({at, source, offset});
}

void Traced::append(const Traced& other) {
  const std::u16string_view text = other.text_;
  const std::size_t first = other.marks_.empty() ? text.size() : other.marks_.front().begin;
  append(text.substr(0, first), 0, 0);
  for (std::size_t i = 0; i < other.marks_.size(); ++i) {
    const Mark& mark = other.marks_[i];
    const std::size_t end = i + 1 < other.marks_.size() ? other.marks_[i + 1].begin : text.size();
    append(text.substr(mark.begin, end - mark.begin), mark.source, mark.offset);
  }
}

void Traced::clear() {
  text_.clear();
  marks_.clear();
}

void Flow::text(std::u16string_view characters, std::uint32_t source, std::uint32_t offset) {
  line_.append(characters, source, offset);
}

void Flow::superscript() {
  if (!line_.empty() && text::is_digit(line_.text().back())) line_.append(u" ", 0, 0);
}

bool Flow::line_is_empty() const {
  return std::all_of(line_.text().begin(), line_.text().end(), text::is_white);
}

void Flow::end_line() {
  if (!line_is_empty()) blocks_.push_back({std::move(line_), {}, false});
  line_.clear();
}

FlowBlock& Flow::table() {
  end_line();
  blocks_.push_back({{}, {}, true});
  return blocks_.back();
}

std::vector<FlowBlock> Flow::take() {
  end_line();
  return std::move(blocks_);
}

}  // namespace xxgk::document
