// Places of the tables in words, from the labels of their form.
//
//     cell_words(report, cell) == "一、本年新收政府信息公开申请数量·总计"
#pragma once

#include <string>

#include "xxgk/xxgk.h"

namespace xxgk::output {

std::string cell_words(const Report& report, CellRef cell);
std::string row_words(const Report& report, RowRef row);
std::string column_words(const Report& report, CellRef cell);  // the column of this cell
// The sum of which a number of the tables is the result.
std::string sum_words(const Report& report, const TableNumber& number);
std::string_view table_words(TableId table, Language language);

}  // namespace xxgk::output
