#include "support/guide.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <vector>

#include "text/utf.h"
#include "xxgk/xxgk.h"

namespace xxgk::testing {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

const fs::path kFolder = XXGK_GUIDE;

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string lines(const json& words) {
  if (words.is_string()) return words.get<std::string>();
  std::string text;
  for (const json& line : words) text += (text.empty() ? "" : "\n") + line.get<std::string>();
  return text;
}

std::string with_cells(const std::string& base, const json& cells) {
  const Report report = check(base, {});
  std::vector<std::pair<Span, std::string>> changes;
  for (const auto& [id, value] : cells.items()) {
    const Cell* found = nullptr;
    for (const Table& table : report.tables)
      for (const Row& row : table.rows)
        for (const Cell& cell : row.cells)
          if (name_of(report, cell.id) == id && cell.span) found = &cell;
    if (!found) throw std::runtime_error("no cell " + id);
    changes.emplace_back(*found->span, value.get<std::string>());
  }
  std::sort(changes.begin(), changes.end(),
            [](const auto& a, const auto& b) { return a.first.begin > b.first.begin; });
  std::u16string text = report.text;
  for (const auto& [span, value] : changes)
    text.replace(span.begin, span.end - span.begin, text::to_utf16(value));
  return text::to_utf8(text);
}

// Where the line begins that opens a section: its number, and no cell of a table.
std::size_t heading_at(const std::string& text, int number) {
  static const char* numerals[] = {"一、", "二、", "三、", "四、", "五、", "六、"};
  if (number < 1 || number > 6) return std::string::npos;
  const std::string start = std::string("\n") + numerals[number - 1];
  for (std::size_t at = text.find(start); at != std::string::npos; at = text.find(start, at + 1))
    if (text.substr(at + 1, text.find('\n', at + 1) - at - 1).find('\t') == std::string::npos) return at + 1;
  return std::string::npos;
}

std::string with_section(const std::string& text, const std::string& number, const json& words) {
  const std::size_t begin = heading_at(text, std::stoi(number));
  if (begin == std::string::npos) throw std::runtime_error("no section " + number);
  const std::size_t end = std::min(heading_at(text, std::stoi(number) + 1), text.size());
  if (words.is_null()) return text.substr(0, begin) + text.substr(end);
  const std::size_t body = text.find('\n', begin) + 1;
  return text.substr(0, body) + "\n" + lines(words) + "\n\n" + text.substr(end);
}

std::string with_replacement(std::string text, const std::string& old_words, const json& new_words) {
  const std::size_t at = text.find(old_words);
  if (at == std::string::npos || text.find(old_words, at + 1) != std::string::npos)
    throw std::runtime_error("not exactly once: " + old_words);
  return text.replace(at, old_words.size(), lines(new_words));
}

json load_guide() {
  json all = json::object();
  for (const fs::directory_entry& entry : fs::directory_iterator(kFolder)) {
    const fs::path& path = entry.path();
    if (path.extension() == ".json" && path.stem() != "limits") all.update(json::parse(read_file(path)));
  }
  return all;
}

}  // namespace

const json& guide() {
  static const json all = load_guide();
  return all;
}

const json& guide_limits() {
  static const json limits = json::parse(read_file(kFolder / "limits.json"));
  return limits;
}

std::string guide_base(const std::string& name) { return read_file(kFolder / ("base-" + name + ".txt")); }

std::string edited(const std::string& base, const json& edit) {
  if (edit.contains("text")) return lines(edit["text"]);
  std::string text = edit.contains("cells") ? with_cells(base, edit["cells"]) : base;
  const json sections = edit.value("section", json::object());
  for (const auto& [number, words] : sections.items()) text = with_section(text, number, words);
  for (const json& pair : edit.value("replace", json::array()))
    text = with_replacement(std::move(text), pair.at(0).get<std::string>(), pair.at(1));
  return text;
}

}  // namespace xxgk::testing
