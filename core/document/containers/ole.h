// An OLE compound file (.doc, .xls, .ppt, .wps, .et and what is packed in it), held in memory: the names of its
// streams and where they begin. What is broken or beyond the limits is not there.
//
//     const Ole ole(bytes);
//     if (ole.has("WordDocument")) use(ole.beginning("WordDocument"));
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace xxgk::document {

class Ole {
 public:
  static bool is_ole(std::string_view bytes);

  explicit Ole(std::string_view bytes);

  bool is_readable() const { return !streams_.empty(); }
  bool has(std::string_view stream) const;
  // Its first sector; empty for a stream that is not there, or too short to have a sector of its own.
  std::string_view beginning(std::string_view stream) const;

 private:
  struct Stream {
    std::string name;  // other characters than ASCII are "?"
    std::uint32_t first_sector = 0;
    std::uint32_t size = 0;
  };

  std::string_view sector(std::uint32_t index) const;
  std::uint32_t next_sector(std::uint32_t index) const;
  void read_directory(std::string_view sector);

  std::string_view bytes_;
  std::size_t sector_size_ = 0;
  std::uint32_t shortest_ = 0;      // what is smaller has no sectors of its own
  std::vector<std::uint32_t> fat_;  // the sectors that hold the allocation table
  std::vector<Stream> streams_;
};

}  // namespace xxgk::document
