#include "cli/uri.h"

#include <filesystem>
#include <string_view>

namespace xxgk::cli {
namespace {

namespace fs = std::filesystem;

bool stands_for_itself(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("-._~/").find(c) != std::string_view::npos;
}

std::string percent_encoded(const std::string& path) {
  constexpr char hex[] = "0123456789ABCDEF";
  std::string out;
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    if (stands_for_itself(c)) {
      out += c;
    } else {
      out += '%';
      out += hex[byte >> 4];
      out += hex[byte & 15];
    }
  }
  return out;
}

}  // namespace

std::string uri_of(const std::string& path) {
  if (path.empty() || path == "-") return {};
  std::error_code error;
  const fs::path here = fs::current_path(error);
  const fs::path whole = (here / path).lexically_normal();
  const fs::path below = whole.lexically_relative(here);
  const bool is_below = !error && !below.empty() && *below.begin() != "..";
  return is_below ? percent_encoded(below.generic_string())
                  : "file://" + percent_encoded(whole.generic_string());
}

std::string own_rule_pages() {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  if (error) return {};
  const fs::path folder = program.parent_path().parent_path() / "web" / "rules";
  return fs::is_directory(folder, error) ? "file://" + percent_encoded(folder.generic_string()) + "/" : "";
}

}  // namespace xxgk::cli
