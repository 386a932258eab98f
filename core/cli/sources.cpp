#include "cli/sources.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "xxgk/limits.h"

namespace xxgk::cli {
namespace {

namespace fs = std::filesystem;

// One byte more than allowed shows that a document is too large.
constexpr std::size_t kReadAtMost = limits::kInputBytes + 1;
// In JSON a character can take six bytes (\uXXXX).
constexpr std::size_t kLineAtMost = 6 * kReadAtMost;

bool is_document(const fs::path& path) {
  constexpr std::array<std::string_view, 5> extensions{".txt", ".md", ".html", ".htm", ".docx"};
  std::string extension = path.extension().string();
  std::transform(extension.begin(), extension.end(), extension.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  // ~$name.docx is Word's lock file.
  return std::find(extensions.begin(), extensions.end(), extension) != extensions.end() &&
         path.filename().string().rfind("~$", 0) != 0;
}

std::vector<std::string> walk(const fs::path& folder) {
  std::vector<std::string> files;
  std::error_code error;
  fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, error);
  for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
    std::error_code ignored;
    if (at->is_regular_file(ignored) && is_document(at->path())) files.push_back(at->path().string());
  }
  std::sort(files.begin(), files.end());
  return files;
}

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

}  // namespace

std::vector<std::string> list_files(const std::vector<std::string>& paths) {
  std::vector<std::string> files;
  for (const std::string& path : paths) {
    std::error_code error;
    if (path != "-" && fs::is_directory(path, error)) {
      for (std::string& file : walk(path)) files.push_back(std::move(file));
    } else {
      files.push_back(path);
    }
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
