// What the forms have in common, each of them being made of it with what is its own.
#pragma once

#include <string_view>
#include <vector>

#include "form/form.h"

namespace xxgk::form {

// Labels of section 二.
extern const Label kItem1;
extern const Label kItem5;
extern const Label kItem6;
extern const Label kItem8;
extern const Label kRegulations;
extern const Label kLicensing;
extern const Label kPenalties;
extern const Label kCoercion;
extern const Label kFees;

// Groups of section 三, by their index.
enum ApplicationGroup : int { kNoGroup = -1, kResults, kRefused, kUnavailable, kNotProcessed, kOther };

std::vector<Column> applicants();
std::vector<Column> dispute_results();

// Section 三 with the rows of （六）其他处理 that are the form's own: their label, or those below it.
TableForm applications(std::vector<RowForm> other);

// Section 四. The form prints the three groups side by side in one line of fifteen places; a row here is one group.
TableForm disputes();

// The equations that the rows and columns of a table of section 三 or 四 imply.
std::vector<EquationForm> equations_of(const TableForm& table);

Form form_2019();
Form form_2021();

}  // namespace xxgk::form
