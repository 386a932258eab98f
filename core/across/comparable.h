// What of a report others are compared with: some 2 KB, so that any number of reports can be compared in little memory.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "text/lines.h"
#include "xxgk/xxgk.h"

namespace xxgk::across {

// A number that was read, and where it stands.
struct Figure {
  CellRef cell;
  Decimal value;
  Span span;
  text::Position at;
};

struct Comparable {
  std::string source;  // its name, UTF-8
  std::optional<std::u16string> unit;
  std::optional<int> year;
  std::array<const form::Form*, 3> forms{};  // of its tables; unset where one was not read
  std::vector<std::optional<Figure>>
      carried_in;  // 二、上年结转, by column; empty where the table was not read
  std::vector<std::optional<Figure>> carried_out;  // 四、结转下年度继续办理
  bool explains_changes = false;                   // it tells of a correction, or of a unit merged or split
  std::uint64_t text_hash = 0;
  std::uint64_t tables_hash = 0;  // 0 where no number above 0 was read
};

Comparable comparable(const Report& report);

// A report with its name and forms alone, in which places have names.
Report names_of(const Comparable& comparable);

}  // namespace xxgk::across
