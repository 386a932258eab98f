// The two official forms as data: sections, tables, rows, columns, labels with their known variants, and the
// equations they imply. Nothing else in the program lists a label or a cell.
//
// Source of the forms: 国办公开办函〔2019〕60号 (trial form, years 2019 and 2020) and 国办公开办函〔2021〕30号
// (from year 2021 on). Amounts are in 万元, every other value is a count in 件.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "xxgk/xxgk.h"

namespace xxgk::form {

// The years that the forms are for, by their notices; in the first of them reports were asked, not bound, to keep
// to the form. Earlier years have other statistics.
constexpr int kFirstYear = 2019;
constexpr int kTrialYear = kFirstYear;
constexpr int kFirstYearOfForm2021 = 2021;

struct Label {
  std::u16string_view official;
  std::vector<std::u16string_view> variants;  // other wordings known to mean the same
};

struct Column {
  std::string_view id;
  Label header;
  bool amount = false;    // a decimal in 万元; otherwise a count
  bool negative = false;  // a negative value is lawful (本年增/减)
};

struct Row {
  std::string_view id;
  Label label;                  // of a one-line table: the words above its places
  int group = -1;               // index into Table::groups, or -1
  std::vector<Column> columns;  // its places, in order
};

// A label that spans rows: 三、本年度办理结果, （三）不予公开, 第二十条第（五）项.
struct Group {
  Label label;
};

struct Equation {
  std::string id;
  struct Term {
    int row;     // index into Table::rows
    int column;  // index into that row's columns
    int sign;
  };
  std::vector<Term> left;
  std::vector<Term> right;
};

struct Table {
  TableId id;
  FormVersion version;
  std::string_view name;       // "applications"
  std::vector<Label> headers;  // the words above the rows, besides column headers and groups
  std::vector<Group> groups;
  std::vector<Row> rows;
  std::vector<Equation> equations;
  bool groups_beside = false;  // the words of groups stand in columns left of the row labels (section 三)
  bool one_line = false;       // all rows stand side by side in one printed line (section 四)
};

const Table& table(TableId id, FormVersion version);

struct SectionHeading {
  int number;
  Label title;  // without the number
};
const std::vector<SectionHeading>& section_headings();

std::string cell_id(const Table& table, const Row& row, const Column& column);

}  // namespace xxgk::form
