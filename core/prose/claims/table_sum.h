// Sums of cells and rows, as slots name them, compiled once to places of the forms.
//
//     TableSum("applications.received+applications.carried_in")
//
// The names of a sum are each a cell ("disputes.reconsideration.upheld"), a row ("applications.received": its total) or
// all rows of a block ("applications.refused.*").
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "form/form.h"

namespace xxgk::prose {

class TableSum {
 public:
  static constexpr int kTotal = -1;
  // Indices as in the form; of a row, its total.
  struct Place {
    int row;
    int column;
  };
  struct Term {
    int sign = 1;
    TableId table = TableId::disclosure;
    bool block = false;
    std::array<std::vector<Place>, 2> places;  // by version of the form; none where it has no such name
  };

  // A name that neither form has is a mistake in the program: it stops.
  TableSum(const char* expression) : TableSum(std::string_view(expression)) {}
  TableSum(std::string_view expression);

  std::string_view expression() const { return expression_; }
  const std::vector<Term>& terms() const { return terms_; }
  TableId table() const { return terms_.front().table; }  // of its first name

 private:
  std::string_view expression_;
  std::vector<Term> terms_;
};

// What a figure may mean: a sum, or any number from one to another ("a..b").
struct Reading {
  Reading(const char* notation) : Reading(std::string_view(notation)) {}
  Reading(std::string_view notation);
  bool is_range() const { return !least.empty(); }

  std::vector<TableSum> least;  // one, of a range
  TableSum most;
};

}  // namespace xxgk::prose
