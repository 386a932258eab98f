// The official forms as data: sections, tables, rows, columns, labels with their known variants, and the
// equations they imply. Nothing else in the program lists a label or a cell.
//
// Source of the forms: 国办公开办函〔2019〕60号 (trial form, years 2019 and 2020) and 国办公开办函〔2021〕30号
// (from year 2021 on). Amounts are in 万元, every other value is a count in 件.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "xxgk/xxgk.h"

namespace xxgk::form {

struct Label {
  std::u16string_view official;
  std::vector<std::u16string_view> variants = {};  // other wordings known to mean the same
  bool operator==(const Label&) const = default;
};

struct Column {
  std::string_view id;
  Label header;
  bool amount = false;    // a decimal in 万元; otherwise a count
  bool negative = false;  // a negative value is lawful (本年增/减)
  bool operator==(const Column&) const = default;
};

struct RowForm {
  std::string_view id;          // "refused.state_secret"
  Label label;                  // of a one-line table: the words above its places
  int group = -1;               // index into TableForm::groups, or -1
  std::vector<Column> columns;  // its places, in order
  bool operator==(const RowForm&) const = default;
};

// A label that spans rows: 三、本年度办理结果, （三）不予公开, 第二十条第（五）项.
struct Group {
  Label label;
  bool operator==(const Group&) const = default;
};

struct EquationForm {
  enum Kind {
    row,        // six applicants = total
    processed,  // outcomes = （七）总计, of a column
    balance,    // 一 + 二 = （七）+ 四, of a column
    group,      // four results = total
  };
  struct Term {
    int row;     // index into TableForm::rows
    int column;  // index into that row's columns
    int sign = 1;
    bool operator==(const Term&) const = default;
  };
  Kind kind = row;
  std::vector<Term> left;
  std::vector<Term> right;
  bool operator==(const EquationForm&) const = default;
};

struct TableForm {
  TableId id;
  std::string_view name;            // "applications"
  std::vector<Label> headers = {};  // the words above the rows, besides column headers and groups
  std::vector<Group> groups = {};
  std::vector<RowForm> rows = {};
  std::vector<EquationForm> equations = {};
  bool groups_beside = false;  // the words of groups stand in columns left of the row labels (section 三)
  bool one_line = false;       // all rows stand side by side in one printed line (section 四)
  bool operator==(const TableForm&) const = default;
};

// What a notice prescribes for the reports of some years.
struct Form {
  std::string_view name;       // what it is called everywhere: "2021"
  int first_year = 0;          // of the reports it is for, up to those of the next form
  int trial_year = 0;          // in which reports were asked, not bound, to keep to it; 0 for none
  std::u16string_view notice;  // its number
  std::vector<std::u16string_view> citations;  // how that is written, folded
  std::u16string_view notice_title = {};       // where it is taken for that of another
  bool asks_for_fees = false;                  // whether and what was charged for processing information
  bool asks_for_overview = false;              // section 一 has five aspects
  std::array<TableForm, 3> tables;             // by TableId

  const TableForm& operator[](TableId id) const { return tables[static_cast<std::size_t>(id)]; }
};

// The forms in the order of their years. Reports keep pointers into the list.
class Forms {
 public:
  explicit Forms(std::vector<Form> forms) : all_(std::move(forms)) {}
  Forms(const Forms&) = delete;
  Forms& operator=(const Forms&) = delete;

  auto begin() const { return all_.begin(); }
  auto end() const { return all_.end(); }
  // The form for the reports of a year: of years before all forms the first, of an unknown year the last.
  const Form& of_year(std::optional<int> year) const;
  const Form* before(const Form& form) const;  // nullptr for the first
  int first_year() const { return all_.front().first_year; }
  bool is_trial_year(std::optional<int> year) const { return year && of_year(year).trial_year == *year; }

 private:
  std::vector<Form> all_;
};

// Those that were issued: a new one is one more entry.
const Forms& official_forms();

std::string_view table_name(TableId table);  // "applications", in every form

// The form that the rows and columns of a report's table are of.
const TableForm& of(const xxgk::Table& table);

struct SectionHeading {
  int number;
  Label title;  // without the number
};
const std::vector<SectionHeading>& section_headings();

}  // namespace xxgk::form
