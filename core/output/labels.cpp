#include "output/labels.h"

#include <optional>

#include "form/form.h"
#include "output/names.h"
#include "output/words.h"
#include "text/utf.h"

namespace xxgk::output {
namespace {

// A label without what only explains it: （二）部分公开（区分处理的…） is （二）部分公开.
std::u16string_view shorten(std::u16string_view label) {
  for (std::size_t i = 4; i < label.size(); ++i) {
    if (label[i] == u'（' || label[i] == u'、') return label.substr(0, i);
  }
  return label;
}

std::string words_of(const form::Table& table, const form::Row& row) {
  std::u16string words;
  const std::u16string_view own = shorten(row.label.official);
  // 1.属于国家秘密 says little without （三）不予公开; （一）予以公开 stands for itself.
  const bool numbered = !own.empty() && own.front() >= u'0' && own.front() <= u'9';
  if (numbered && row.group >= 0) {
    words = shorten(table.groups[static_cast<std::size_t>(row.group)].label.official);
    words += u' ';
  }
  words += own;
  return text::to_utf8(words);
}

struct Place {
  const form::Table* table;
  const form::Row* row;
  const form::Column* column;  // null: a row's id
};

std::optional<Place> find_in(const form::Table& table, std::string_view id) {
  for (const form::Row& row : table.rows) {
    const std::string row_id = std::string(table.name) + "." + std::string(row.id);
    if (id == row_id) return Place{&table, &row, nullptr};
    if (id.substr(0, row_id.size()) != row_id) continue;
    for (const form::Column& column : row.columns) {
      if (id == form::cell_id(table, row, column)) return Place{&table, &row, &column};
    }
  }
  return std::nullopt;
}

std::optional<Place> find_place(std::string_view id) {
  for (const FormVersion version : {FormVersion::form2021, FormVersion::form2019}) {
    for (const TableId table : {TableId::disclosure, TableId::applications, TableId::disputes}) {
      if (auto place = find_in(form::table(table, version), id)) return place;
    }
  }
  return std::nullopt;
}

// "applications.refused.*": the label above its rows, or of the only one.
std::string block_words(std::string_view block) {
  const std::string_view start = block.substr(0, block.size() - 1);
  const form::Table& table = form::table(TableId::applications, FormVersion::form2021);
  for (const form::Row& row : table.rows) {
    const std::string id = std::string(table.name) + "." + std::string(row.id);
    if (id.substr(0, start.size()) != start) continue;
    if (row.group < 0) return words_of(table, row);
    return text::to_utf8(shorten(table.groups[static_cast<std::size_t>(row.group)].label.official));
  }
  return std::string(block);
}

}  // namespace

std::string cell_words(std::string_view cell) {
  const auto place = find_place(cell);
  if (!place || !place->column) return std::string(cell);
  const std::string row = words_of(*place->table, *place->row);
  if (place->row->columns.size() == 1) return row;
  return row + "·" + text::to_utf8(shorten(place->column->header.official));
}

std::string row_words(std::string_view row) {
  const auto place = find_place(row);
  return place ? words_of(*place->table, *place->row) : std::string(row);
}

std::string column_words(std::string_view cell) {
  const auto place = find_place(cell);
  return place && place->column ? text::to_utf8(shorten(place->column->header.official)) : std::string(cell);
}

bool is_cell(std::string_view id) {
  const auto place = find_place(id);
  return place && place->column;
}

std::string expression_words(std::string_view expression) {
  std::string out;
  while (!expression.empty()) {
    const std::size_t end = std::min(expression.find_first_of("+-"), expression.size());
    const std::string_view name = expression.substr(0, end);
    out += name.back() == '*' ? block_words(name) : is_cell(name) ? cell_words(name) : row_words(name);
    if (end < expression.size()) out += expression[end] == '+' ? "＋" : "－";
    expression.remove_prefix(std::min(end + 1, expression.size()));
  }
  return out;
}

std::string table_words(std::string_view table, Language language) {
  for (const TableId id : {TableId::disclosure, TableId::applications, TableId::disputes})
    if (table == name_of(id)) return std::string(words_in(language).tables[static_cast<std::size_t>(id)]);
  return std::string(table);
}

}  // namespace xxgk::output
