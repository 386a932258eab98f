#include "across/comparable.h"

#include <algorithm>
#include <string_view>

#include "form/form.h"
#include "lexicon/lexicon.h"

namespace xxgk::across {
namespace {

// FNV-1a: the same wherever it is reckoned.
class Hash {
 public:
  void add(std::uint64_t value) {
    for (int byte = 0; byte < 8; ++byte) {
      state_ = (state_ ^ (value & 0xff)) * 0x100000001b3;
      value >>= 8;
    }
  }
  std::uint64_t value() const { return state_; }

 private:
  std::uint64_t state_ = 0xcbf29ce484222325;
};

std::uint64_t hash_of(std::u16string_view text) {
  Hash hash;
  for (const char16_t c : text) hash.add(c);
  return hash.value();
}

std::uint64_t hash_of(const std::array<Table, 3>& tables) {
  Hash hash;
  bool says_something = false;
  for (const Table& table : tables)
    for (const Row& row : table.rows)
      for (const Cell& cell : row.cells) {
        hash.add(cell.value ? static_cast<std::uint64_t>(cell.value->mantissa) + 1 : 0);
        says_something = says_something || (cell.value && cell.value->mantissa != 0);
      }
  return says_something ? hash.value() : 0;
}

std::vector<std::optional<Figure>> figures_of(const Table& table, std::string_view row_id,
                                              const text::Lines& lines) {
  std::vector<std::optional<Figure>> figures;
  if (table.form == nullptr) return figures;
  const std::vector<form::RowForm>& rows = form::of(table).rows;
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    if (rows[r].id != row_id) continue;
    for (const Cell& cell : table.rows[r].cells) {
      std::optional<Figure>& figure = figures.emplace_back();
      // What is blank counts as 0, as in the sums of one report.
      if (cell.state == CellState::number && cell.span)
        figure = Figure{cell.id, *cell.value, *cell.span, lines.position(cell.span->begin)};
      else if ((cell.state == CellState::blank || cell.state == CellState::placeholder) && cell.span)
        figure = Figure{cell.id, {}, *cell.span, lines.position(cell.span->begin)};
    }
  }
  return figures;
}

}  // namespace

Comparable comparable(const Report& report) {
  Comparable out;
  out.source = report.source.name;
  out.unit = report.unit;
  out.year = report.year;
  for (std::size_t t = 0; t < report.tables.size(); ++t)
    if (report.tables[t].state != TableState::absent) out.forms[t] = report.tables[t].form;
  const Table& applications = report.tables[static_cast<std::size_t>(TableId::applications)];
  if (applications.state != TableState::absent) {
    const text::Lines lines(report.text);
    out.carried_in = figures_of(applications, "carried_in", lines);
    out.carried_out = figures_of(applications, "carried_out", lines);
  }
  out.explains_changes = lexicon::says(report.text, lexicon::Meaning::renaming) ||
                         lexicon::says(report.text, lexicon::Meaning::correction);
  out.text_hash = hash_of(report.text);
  out.tables_hash = hash_of(report.tables);
  return out;
}

Report names_of(const Comparable& comparable) {
  Report report;
  report.source.name = comparable.source;
  for (std::size_t t = 0; t < report.tables.size(); ++t) {
    report.tables[t].id = static_cast<TableId>(t);
    report.tables[t].form = comparable.forms[t];
  }
  return report;
}

}  // namespace xxgk::across
