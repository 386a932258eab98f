#include "support/ole.h"

#include <cstdint>

namespace xxgk::testing {
namespace {

constexpr std::size_t kSector = 512;
constexpr std::size_t kSectorsOfStream = 8;  // a shorter stream would stand in the mini stream
constexpr std::uint32_t kEnd = 0xFFFFFFFE;
constexpr std::uint32_t kFree = 0xFFFFFFFF;

void put(std::string& bytes, std::size_t at, std::uint32_t value, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i, value >>= 8) bytes[at + i] = static_cast<char>(value & 0xFF);
}

std::string directory_entry(const std::string& name, char type, std::uint32_t first, std::uint32_t size) {
  std::string entry(128, '\0');
  for (std::size_t i = 0; i < name.size(); ++i) entry[2 * i] = name[i];
  put(entry, 64, static_cast<std::uint32_t>(2 * name.size() + 2), 2);
  entry[66] = type;
  for (const std::size_t at : {68, 72, 76}) put(entry, at, kFree, 4);
  put(entry, 116, first, 4);
  put(entry, 120, size, 4);
  return entry;
}

std::string header() {
  std::string bytes = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
  bytes.resize(kSector, '\0');
  put(bytes, 24, 0x3E, 2);
  put(bytes, 26, 3, 2);
  put(bytes, 28, 0xFFFE, 2);
  put(bytes, 30, 9, 2);
  put(bytes, 32, 6, 2);
  put(bytes, 44, 1, 4);
  put(bytes, 48, 1, 4);  // the directory
  put(bytes, 56, 4096, 4);
  put(bytes, 60, kEnd, 4);
  put(bytes, 68, kEnd, 4);
  for (std::size_t at = 76; at < kSector; at += 4) put(bytes, at, kFree, 4);
  put(bytes, 76, 0, 4);  // the allocation table
  return bytes;
}

}  // namespace

std::string ole(const std::vector<std::pair<std::string, std::string>>& streams) {
  std::string table(kSector, '\xFF');
  put(table, 0, 0xFFFFFFFD, 4);
  put(table, 4, kEnd, 4);
  std::string directory = directory_entry("Root Entry", 5, kEnd, 0);
  std::string contents;
  std::uint32_t next = 2;
  for (const auto& [name, bytes] : streams) {
    directory += directory_entry(name, 2, next, kSector * kSectorsOfStream);
    std::string stream = bytes;
    stream.resize(kSector * kSectorsOfStream, '\0');
    contents += stream;
    for (std::size_t i = 1; i < kSectorsOfStream; ++i, ++next) put(table, 4 * next, next + 1, 4);
    put(table, 4 * next++, kEnd, 4);
  }
  directory.resize(kSector, '\0');
  return header() + table + directory + contents;
}

}  // namespace xxgk::testing
