// Reports made by hand for the rules: tables filled from cells by id, without any text.
#pragma once

#include <string_view>

#include "support/generator.h"
#include "support/names.h"
#include "xxgk/xxgk.h"

namespace xxgk::testing {

// All tables read, every cell as generated (nullopt: blank).
Report report_of(const Generated& generated);

// The same with every cell 0.
Report zero_report(const form::Form& form, int year);

Cell& cell(Report& report, std::string_view id);
void set(Report& report, std::string_view id, std::int64_t value);
void set_state(Report& report, std::string_view id, CellState state, std::u16string raw = {});

// Runs the rules on the tables alone.
void run_rules(Report& report, const Options& options = {});

const Finding* find(const Report& report, std::string_view rule);
int count(const Report& report, std::string_view rule);

}  // namespace xxgk::testing
