#include "support/comparison.h"

#include <array>
#include <map>

#include "text/decimal.h"
#include "text/number.h"
#include "text/utf.h"

namespace xxgk::testing {
namespace {

std::string name(CellState state) {
  static constexpr std::array<const char*, 6> kNames{"number",  "blank",     "placeholder",
                                                     "missing", "ambiguous", "invalid"};
  return kNames[static_cast<std::size_t>(state)];
}

std::string words(const std::optional<Decimal>& value) { return value ? text::to_string(*value) : "nothing"; }

template <class Visit> void each_cell(const Report& read, Visit visit) {
  for (const Table& table : read.tables) {
    for (const Row& row : table.rows) {
      for (const Cell& cell : row.cells) visit(cell);
    }
  }
}

}  // namespace

std::vector<std::string> wrong_numbers(const Report& read, const Generated& report) {
  std::vector<std::string> wrong;
  each_cell(read, [&](const Cell& cell) {
    if (cell.state != CellState::number) return;
    const auto written = report.cells.find(name_of(read, cell.id));
    const std::optional<Decimal> value = written == report.cells.end() ? std::nullopt : written->second;
    if (value != cell.value)
      wrong.push_back(name_of(read, cell.id) + " read as " + words(cell.value) + ", written " + words(value));
  });
  return wrong;
}

std::vector<std::string> not_read(const Report& read, const Generated& report, bool blanks) {
  std::map<std::string, CellState> states;
  each_cell(read, [&](const Cell& cell) { states[name_of(read, cell.id)] = cell.state; });
  std::vector<std::string> missed;
  for (const auto& [id, value] : report.cells) {
    const auto found = states.find(id);
    const CellState state = found == states.end() ? CellState::missing : found->second;
    if (!value && !blanks) continue;
    const bool is_empty = report.written.at(id).empty();
    const CellState wanted = value ? CellState::number : is_empty ? CellState::blank : CellState::placeholder;
    if (state != wanted) missed.push_back(id + " is " + name(state) + ", written as " + name(wanted));
  }
  return missed;
}

std::vector<std::string> wrong_spans(const Report& read) {
  std::vector<std::string> wrong;
  each_cell(read, [&](const Cell& cell) {
    if (cell.state != CellState::number) return;
    if (!cell.span || cell.span->begin >= cell.span->end || cell.span->end > read.text.size()) {
      wrong.push_back(name_of(read, cell.id) + " has no place");
      return;
    }
    const std::u16string at = read.text.substr(cell.span->begin, cell.span->end - cell.span->begin);
    const text::WordValue value = text::read_value(at, true);
    if (at != cell.raw || value.value != *cell.value) {
      wrong.push_back(name_of(read, cell.id) + " = " + words(cell.value) + " points at \"" +
                      text::to_utf8(at) + "\"");
    }
  });
  return wrong;
}

std::string lines(const std::vector<std::string>& all) {
  std::string joined_lines;
  for (const std::string& one : all) joined_lines += one + "\n";
  return joined_lines;
}

}  // namespace xxgk::testing
