#include "document/containers/zip.h"

#include <minizip/unzip.h>

#include <algorithm>
#include <cstring>
#include <memory>

#include "xxgk/limits.h"

namespace xxgk::document {
namespace {

// minizip reads through these callbacks as from a file.
struct Memory {
  std::string_view bytes;
  std::size_t at = 0;
};

Memory& memory(voidpf stream) { return *static_cast<Memory*>(stream); }

voidpf ZCALLBACK open_memory(voidpf opaque, const char*, int) { return opaque; }

uLong ZCALLBACK read_memory(voidpf, voidpf stream, void* buffer, uLong size) {
  Memory& source = memory(stream);
  const std::size_t count = std::min<std::size_t>(size, source.bytes.size() - source.at);
  std::memcpy(buffer, source.bytes.data() + source.at, count);
  source.at += count;
  return static_cast<uLong>(count);
}

uLong ZCALLBACK write_memory(voidpf, voidpf, const void*, uLong) { return 0; }

long ZCALLBACK tell_memory(voidpf, voidpf stream) { return static_cast<long>(memory(stream).at); }

long ZCALLBACK seek_memory(voidpf, voidpf stream, uLong offset, int origin) {
  Memory& source = memory(stream);
  const std::size_t base = origin == ZLIB_FILEFUNC_SEEK_SET   ? 0
                           : origin == ZLIB_FILEFUNC_SEEK_CUR ? source.at
                                                              : source.bytes.size();
  if (offset > source.bytes.size() - base) return -1;
  source.at = base + offset;
  return 0;
}

int ZCALLBACK close_memory(voidpf, voidpf) { return 0; }
int ZCALLBACK memory_error(voidpf, voidpf) { return 0; }

struct Close {
  void operator()(void* file) const { unzClose(file); }
};
using Container = std::unique_ptr<void, Close>;

Container open_container(Memory& source) {
  zlib_filefunc_def functions{};
  functions.zopen_file = open_memory;
  functions.zread_file = read_memory;
  functions.zwrite_file = write_memory;
  functions.ztell_file = tell_memory;
  functions.zseek_file = seek_memory;
  functions.zclose_file = close_memory;
  functions.zerror_file = memory_error;
  functions.opaque = &source;
  return Container(unzOpen2("", &functions));
}

Part failed(Failure failure) { return {{}, true, failure}; }

// The sizes that the directory declares may lie: what is unpacked is counted.
Part unpack(unzFile file, std::size_t packed_size) {
  if (unzOpenCurrentFile(file) != UNZ_OK) return failed(Failure::damaged);
  Part part{{}, true, Failure::none};
  char buffer[16 * 1024];
  int count = 0;
  while ((count = unzReadCurrentFile(file, buffer, sizeof buffer)) > 0) {
    part.bytes.append(buffer, static_cast<std::size_t>(count));
    const std::size_t size = part.bytes.size();
    const bool is_bomb = size > limits::kPackingMattersFrom && size / limits::kPackingRatio > packed_size;
    if (size > limits::kPartBytes || is_bomb) {
      unzCloseCurrentFile(file);
      return failed(is_bomb ? Failure::packed_too_tightly : Failure::part_too_large);
    }
  }
  const bool sum_is_right = unzCloseCurrentFile(file) == UNZ_OK;
  return count == 0 && sum_is_right ? part : failed(Failure::damaged);
}

}  // namespace

std::vector<std::string> part_names(std::string_view zip) {
  Memory source{zip};
  const Container container = open_container(source);
  std::vector<std::string> names;
  if (!container) return names;
  char name[256];
  for (int found = unzGoToFirstFile(container.get()); found == UNZ_OK && names.size() <= limits::kParts;
       found = unzGoToNextFile(container.get())) {
    unz_file_info info{};
    if (unzGetCurrentFileInfo(container.get(), &info, name, sizeof name, nullptr, 0, nullptr, 0) != UNZ_OK)
      break;
    names.emplace_back(name, std::min<std::size_t>(info.size_filename, sizeof name - 1));
    std::replace(names.back().begin(), names.back().end(), '\\', '/');
  }
  return names;
}

Part read_part(std::string_view zip, const std::string& name) {
  Memory source{zip};
  const Container container = open_container(source);
  if (!container) return failed(Failure::damaged);
  unz_global_info totals{};
  if (unzGetGlobalInfo(container.get(), &totals) != UNZ_OK) return failed(Failure::damaged);
  if (totals.number_entry > limits::kParts) return failed(Failure::too_many_parts);

  constexpr int ignore_case = 2;
  if (unzLocateFile(container.get(), name.c_str(), ignore_case) != UNZ_OK) return {};
  unz_file_info info{};
  if (unzGetCurrentFileInfo(container.get(), &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
    return failed(Failure::damaged);
  constexpr uLong encrypted = 1;
  if ((info.flag & encrypted) != 0) return failed(Failure::encrypted);
  return unpack(container.get(), info.compressed_size);
}

}  // namespace xxgk::document
