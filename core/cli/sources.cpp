#include "cli/sources.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "document/kinds.h"
#include "xxgk/limits.h"

namespace xxgk::cli {
namespace {

namespace fs = std::filesystem;

// One byte more than allowed shows that a document is too large.
constexpr std::size_t kReadAtMost = limits::kInputBytes + 1;
// In JSON a character can take six bytes (\uXXXX).
constexpr std::size_t kLineAtMost = 6 * kReadAtMost;

std::string read_stream(std::istream& in) {
  std::string bytes;
  std::array<char, 1 << 16> buffer;
  while (bytes.size() < kReadAtMost && in) {
    const std::size_t wanted = std::min(buffer.size(), kReadAtMost - bytes.size());
    in.read(buffer.data(), static_cast<std::streamsize>(wanted));
    bytes.append(buffer.data(), static_cast<std::size_t>(in.gcount()));
  }
  return bytes;
}

// The kind that files with such a name mostly are; null for what is no document. ~$name.docx is Word's lock file.
const document::Kind* kind_by_name(const fs::path& path) {
  std::string extension = path.extension().string();
  std::transform(extension.begin(), extension.end(), extension.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  if (path.filename().string().rfind("~$", 0) == 0) return nullptr;
  return document::kind_of_extension(extension);
}

void walk(const fs::path& folder, Files& files) {
  std::vector<std::string> found;
  std::error_code error;
  fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, error);
  for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
    std::error_code ignored;
    if (at->is_regular_file(ignored) && kind_by_name(at->path()) != nullptr)
      found.push_back(at->path().string());
  }
  std::sort(found.begin(), found.end());
  for (std::string& path : found) {
    const document::Kind* kind = kind_by_name(path);
    if (kind->read == nullptr) {  // many a .doc is a web page or a .docx
      std::ifstream in(path, std::ios::binary);
      kind = &document::kind_of(read_stream(in));
    }
    if (kind->read == nullptr)
      files.left_out.push_back({std::move(path), std::string(kind->name)});
    else
      files.read.push_back(std::move(path));
  }
}

}  // namespace

Files list_files(const std::vector<std::string>& paths) {
  Files files;
  for (const std::string& path : paths) {
    std::error_code error;
    if (path != "-" && fs::is_directory(path, error))
      walk(path, files);
    else
      files.read.push_back(path);
  }
  return files;
}

std::optional<std::string> read_source(const std::string& path, std::string& error) {
  if (path == "-") return read_stream(std::cin);
  errno = 0;
  std::ifstream in(path, std::ios::binary);
  if (!in) {
    error = std::strerror(errno);
    return std::nullopt;
  }
  std::string bytes = read_stream(in);
  if (in.bad()) {
    error = std::strerror(errno);
    return std::nullopt;
  }
  return bytes;
}

bool read_line(std::istream& in, std::string& line) {
  line.clear();
  std::streambuf* buffer = in.rdbuf();
  constexpr int end = std::char_traits<char>::eof();
  int c = buffer->sbumpc();
  if (c == end) return false;
  for (; c != end && c != '\n'; c = buffer->sbumpc()) {
    if (line.size() < kLineAtMost) line.push_back(static_cast<char>(c));
  }
  if (!line.empty() && line.back() == '\r') line.pop_back();
  return true;
}

}  // namespace xxgk::cli
