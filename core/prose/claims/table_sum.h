// Sums of cells and rows, as slots name them, compiled once to places of the forms.
//
//     TableSum("applications.received+applications.carried_in")
//
// The names of a sum are each a cell ("disputes.reconsideration.upheld"), a row ("applications.received": its total) or
// all rows of a block ("applications.refused.*").
#pragma once

#include <span>
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
    std::string_view name;                   // without the table's, and without the star of a block
    std::vector<std::vector<Place>> places;  // in each of the official forms; none where it has no such name
  };

  // A name that no official form has is a mistake in the program: it stops.
  TableSum(const char* expression) : TableSum(std::string_view(expression)) {}
  TableSum(std::string_view expression);

  // The places of a term in a form. Those in one that is not official are looked up, and kept in `found`.
  static std::span<const Place> places_in(const form::Form& form, const Term& term,
                                          std::vector<Place>& found);

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
