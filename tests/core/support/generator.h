// Makes reports about invented places: random numbers that agree with each other and with the prose.
//
//     Recipe recipe;
//     recipe.seed = 7;
//     Generated report = generate(recipe);
//     report.cells.at("applications.received.total");
//
// The same recipe gives the same report on every machine.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "form/form.h"
#include "xxgk/xxgk.h"

namespace xxgk::testing {

// A small random source that gives the same numbers with every standard library.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed + 0x9E3779B97F4A7C15u) {}
  std::uint64_t next();
  int below(int limit) {
    return limit <= 0 ? 0 : static_cast<int>(next() % static_cast<std::uint64_t>(limit));
  }
  int between(int least, int most) { return least + below(most - least + 1); }
  bool chance(double share) { return static_cast<double>(next() >> 11) * 0x1p-53 < share; }

 private:
  std::uint64_t state_;
};

enum class UnitKind { township, subdistrict, bureau, district, city };

// The form for the reports of a year.
const form::Form& form_of(int year);

struct Recipe {
  std::uint64_t seed = 1;
  int year = 2023;
  const form::Form* form = nullptr;  // that of the year unless told
  UnitKind unit = UnitKind::township;
  int largest = 60;              // of the numbers drawn; 0: every cell is zero
  double blank_share = 0;        // of the zero cells: left empty
  double placeholder_share = 0;  // of the other zero cells: hold a mark for none, such as /
};

// A cell of a printed table. It covers `rows` x `columns` places of the grid.
struct PrintedCell {
  std::u16string text;
  int rows = 1;
  int columns = 1;
  std::string id;  // of a value's cell, else empty
};

// A table as the form prints it; a row lists the cells that begin in it, as in HTML.
struct Printed {
  TableId id = TableId::disclosure;
  int columns = 0;
  int header_rows = 0;  // the rows that a page break repeats
  std::vector<std::vector<PrintedCell>> rows;
};

struct Section {
  std::u16string heading;
  std::vector<std::u16string> paragraphs;
  std::optional<Printed> table;
};

struct Generated {
  Recipe recipe;
  const form::Form* form = nullptr;
  std::u16string title;
  std::u16string unit;
  int year = 0;
  std::u16string introduction;
  std::vector<Section> sections;                        // the six
  std::map<std::string, std::optional<Decimal>> cells;  // nullopt: written as nothing or as a mark for none
  std::map<std::string, std::u16string> written;        // the characters in each cell
};

Generated generate(const Recipe& recipe);

// A recipe with everything drawn at random from `seed`; blanks and marks for none only where asked for.
Recipe random_recipe(std::uint64_t seed, bool with_blanks);

}  // namespace xxgk::testing
