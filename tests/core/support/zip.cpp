#include "support/zip.h"

#include <minizip/ioapi.h>
#include <minizip/zip.h>
#include <zlib.h>

#include <algorithm>

namespace xxgk::testing {
namespace {

struct Memory {
  std::string bytes;
  std::size_t at = 0;
};

Memory& memory(voidpf stream) { return *static_cast<Memory*>(stream); }

voidpf open_memory(voidpf opaque, const void*, int) { return opaque; }

uLong read_memory(voidpf, voidpf stream, void* buffer, uLong size) {
  Memory& m = memory(stream);
  const std::size_t count = std::min<std::size_t>(size, m.bytes.size() - m.at);
  std::copy_n(m.bytes.data() + m.at, count, static_cast<char*>(buffer));
  m.at += count;
  return count;
}

uLong write_memory(voidpf, voidpf stream, const void* buffer, uLong size) {
  Memory& m = memory(stream);
  m.bytes.resize(std::max<std::size_t>(m.bytes.size(), m.at + size));
  std::copy_n(static_cast<const char*>(buffer), size, m.bytes.data() + m.at);
  m.at += size;
  return size;
}

ZPOS64_T tell_memory(voidpf, voidpf stream) { return memory(stream).at; }

long seek_memory(voidpf, voidpf stream, ZPOS64_T offset, int origin) {
  Memory& m = memory(stream);
  const std::size_t base = origin == ZLIB_FILEFUNC_SEEK_CUR   ? m.at
                           : origin == ZLIB_FILEFUNC_SEEK_END ? m.bytes.size()
                                                              : 0;
  m.at = std::min<std::size_t>(base + offset, m.bytes.size());
  return 0;
}

int close_memory(voidpf, voidpf) { return 0; }
int no_error(voidpf, voidpf) { return 0; }

}  // namespace

std::string zip(const std::vector<std::pair<std::string, std::string>>& files) {
  Memory archive;
  zlib_filefunc64_def functions{open_memory, read_memory,  write_memory, tell_memory,
                                seek_memory, close_memory, no_error,     &archive};
  const zipFile file = zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &functions);
  for (const auto& [path, content] : files) {
    const zip_fileinfo info{};
    zipOpenNewFileInZip(file, path.c_str(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, Z_BEST_SPEED);
    zipWriteInFileInZip(file, content.data(), static_cast<unsigned>(content.size()));
    zipCloseFileInZip(file);
  }
  zipClose(file, nullptr);
  return archive.bytes;
}

}  // namespace xxgk::testing
