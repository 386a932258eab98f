// The names of cells, rows and tables in words, from the forms' own labels.
//
//     cell_words("applications.received.total") == "一、本年新收政府信息公开申请数量·总计"
//
// An id that no form has is returned as it is.
#pragma once

#include <string>
#include <string_view>

#include "xxgk/xxgk.h"

namespace xxgk::output {

std::string cell_words(std::string_view cell);
std::string row_words(std::string_view row);                // "applications.received"
std::string column_words(std::string_view cell);            // the column of this cell
std::string expression_words(std::string_view expression);  // of cells, rows, blocks "applications.refused.*"
std::string table_words(std::string_view table, Language language);  // "applications"

}  // namespace xxgk::output
