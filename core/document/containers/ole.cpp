#include "document/containers/ole.h"

#include <algorithm>

#include "xxgk/limits.h"

namespace xxgk::document {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view kSignature = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;
constexpr std::size_t kHeaderSize = 512;
constexpr std::uint32_t kEndOfChain = 0xFFFFFFFE;
constexpr std::size_t kEntrySize = 128;

// Little-endian; 0 beyond the end.
std::uint32_t number_at(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint32_t value = 0;
  if (at + size > bytes.size()) return 0;
  for (std::size_t i = size; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

}  // namespace

bool Ole::is_ole(std::string_view bytes) { return bytes.starts_with(kSignature); }

Ole::Ole(std::string_view bytes) : bytes_(bytes) {
  constexpr std::size_t shift_at = 30, directory_at = 48, shortest_at = 56, table_at = 76,
                        tables_in_header = 109;
  if (!is_ole(bytes) || bytes.size() < kHeaderSize) return;
  const std::uint32_t shift = number_at(bytes, shift_at, 2);
  if (shift != 9 && shift != 12) return;
  sector_size_ = std::size_t{1} << shift;
  shortest_ = number_at(bytes, shortest_at, 4);
  for (std::size_t i = 0; i < tables_in_header; ++i) fat_.push_back(number_at(bytes, table_at + 4 * i, 4));
  std::size_t steps = 0;
  for (std::uint32_t at = number_at(bytes, directory_at, 4); !sector(at).empty(); at = next_sector(at)) {
    read_directory(sector(at));
    if (++steps > limits::kDirectorySectors) break;  // a chain that ends nowhere
  }
}

// The last one may be shorter: WPS does not fill it.
std::string_view Ole::sector(std::uint32_t index) const {
  if (index >= kEndOfChain) return {};
  const std::uint64_t begin = (std::uint64_t{index} + 1) * sector_size_;
  return begin < bytes_.size() ? bytes_.substr(static_cast<std::size_t>(begin), sector_size_) : ""sv;
}

std::uint32_t Ole::next_sector(std::uint32_t index) const {
  const std::size_t in_sector = sector_size_ / 4;
  const std::size_t table = index / in_sector;
  if (table >= fat_.size()) return kEndOfChain;
  const std::string_view entries = sector(fat_[table]);
  const std::size_t at = index % in_sector * 4;
  return at + 4 <= entries.size() ? number_at(entries, at, 4) : kEndOfChain;
}

void Ole::read_directory(std::string_view entries) {
  constexpr std::size_t length_at = 64, type_at = 66, first_at = 116, size_at = 120;
  for (std::size_t at = 0; at + kEntrySize <= entries.size(); at += kEntrySize) {
    const std::string_view entry = entries.substr(at, kEntrySize);
    if (entry[type_at] == 0) continue;
    Stream stream;
    const std::size_t length = std::min<std::size_t>(number_at(entry, length_at, 2), length_at);
    for (std::size_t i = 0; i + 2 < length; i += 2) {
      const std::uint32_t unit = number_at(entry, i, 2);
      stream.name.push_back(unit < 0x80 ? static_cast<char>(unit) : '?');
    }
    stream.first_sector = number_at(entry, first_at, 4);
    stream.size = number_at(entry, size_at, 4);
    streams_.push_back(std::move(stream));
  }
}

bool Ole::has(std::string_view stream) const {
  return std::any_of(streams_.begin(), streams_.end(), [&](const Stream& s) { return s.name == stream; });
}

std::string_view Ole::beginning(std::string_view stream) const {
  for (const Stream& found : streams_)
    if (found.name == stream && found.size >= shortest_) return sector(found.first_sector);
  return {};
}

}  // namespace xxgk::document
