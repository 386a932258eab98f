#include "output/labels.h"

#include "form/form.h"
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

std::u16string_view group_words(const form::TableForm& table, const form::RowForm& row) {
  return shorten(table.groups[static_cast<std::size_t>(row.group)].label.official);
}

std::string words_of(const form::TableForm& table, const form::RowForm& row) {
  std::u16string words;
  const std::u16string_view own = shorten(row.label.official);
  // 1.属于国家秘密 says little without （三）不予公开; （一）予以公开 stands for itself.
  const bool numbered = !own.empty() && own.front() >= u'0' && own.front() <= u'9';
  if (numbered && row.group >= 0) {
    words = group_words(table, row);
    words += u' ';
  }
  words += own;
  return text::to_utf8(words);
}

// The label above its rows, or of the only one.
std::string block_words(const Report& report, BlockRef block) {
  const form::TableForm& table = form::of(report.tables[block.table]);
  const form::RowForm& row = table.rows[block.row];
  return block.count == 1 || row.group < 0 ? words_of(table, row) : text::to_utf8(group_words(table, row));
}

struct PlaceWords {
  const Report& report;
  std::string operator()(CellRef cell) const { return cell_words(report, cell); }
  std::string operator()(RowRef row) const { return row_words(report, row); }
  std::string operator()(BlockRef block) const { return block_words(report, block); }
};

}  // namespace

std::string cell_words(const Report& report, CellRef cell) {
  const form::TableForm& table = form::of(report.tables[cell.table]);
  const form::RowForm& row = table.rows[cell.row];
  const std::string words = words_of(table, row);
  return row.columns.size() == 1 ? words : words + "·" + column_words(report, cell);
}

std::string row_words(const Report& report, RowRef row) {
  const form::TableForm& table = form::of(report.tables[row.table]);
  return words_of(table, table.rows[row.row]);
}

std::string column_words(const Report& report, CellRef cell) {
  const form::RowForm& row = form::of(report.tables[cell.table]).rows[cell.row];
  return text::to_utf8(shorten(row.columns[cell.column].header.official));
}

std::string sum_words(const Report& report, const TableNumber& number) {
  std::string out;
  for (const TableNumber::Term& term : number.terms) {
    if (term.sign < 0 || !out.empty()) out += term.sign < 0 ? "－" : "＋";
    out += std::visit(PlaceWords{report}, term.place);
  }
  return out;
}

std::string_view table_words(TableId table, Language language) {
  return words_in(language).tables[static_cast<std::size_t>(table)];
}

}  // namespace xxgk::output
