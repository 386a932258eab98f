#include "support/zip_writer.h"

#include <zlib.h>

#include <cstdint>

namespace xxgk::testing {
namespace {

constexpr unsigned deflated = 8;

void put(std::string& out, std::size_t value, int bytes) {
  for (int i = 0; i < bytes; ++i) out.push_back(static_cast<char>(i < 8 ? value >> (8 * i) & 0xFF : 0));
}

// A ZIP holds bare deflate streams: zlib's without its two bytes of header and four of checksum.
std::string packed(const std::string& bytes) {
  uLongf size = compressBound(static_cast<uLong>(bytes.size()));
  std::string out(size, '\0');
  compress(reinterpret_cast<Bytef*>(out.data()), &size, reinterpret_cast<const Bytef*>(bytes.data()),
           static_cast<uLong>(bytes.size()));
  return out.substr(2, size - 6);
}

}  // namespace

std::string zip(const std::vector<std::pair<std::string, std::string>>& parts, Damage damage) {
  std::string out;
  std::string directory;
  for (const auto& [name, bytes] : parts) {
    const std::string data = packed(bytes);
    const auto sum = crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size()));
    std::string header;
    put(header, 20, 2);  // version
    put(header, damage == Damage::encrypted ? 1 : 0, 2);
    put(header, deflated, 2);
    put(header, 0, 4);  // time
    put(header, damage == Damage::wrong_checksum ? sum ^ 1 : sum, 4);
    put(header, data.size(), 4);
    put(header, damage == Damage::wrong_size ? 1 : bytes.size(), 4);
    put(header, name.size(), 2);
    put(header, 0, 2);  // extra field

    directory += "PK\x01\x02";
    put(directory, 20, 2);
    directory += header;
    put(directory, 0, 2 + 2 + 2 + 4);  // comment, disk, attributes
    put(directory, out.size(), 4);
    directory += name;
    out += "PK\x03\x04" + header + name + data;
  }
  const std::size_t begin = out.size();
  out += directory + "PK\x05\x06";
  put(out, 0, 4);
  put(out, parts.size(), 2);
  put(out, parts.size(), 2);
  put(out, directory.size(), 4);
  put(out, begin, 4);
  put(out, 0, 2);
  return out;
}

}  // namespace xxgk::testing
