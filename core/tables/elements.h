// The form's side of the alignment: what it expects, one after another.
//
// The elements of a row are its label, its places as they follow the label, and its places once more as they
// stand without it. A group's label comes before its first row; a one-line table has no labels of rows.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "form/form.h"

namespace xxgk::tables {

struct Element {
  enum Kind : std::uint8_t { group, label, place, bare_place };
  Kind kind = place;
  int row = 0;
  int column = 0;
  std::size_t next = 0;  // the element after this one
};

class Elements {
 public:
  explicit Elements(const form::TableForm& table);

  std::size_t size() const { return all_.size(); }
  const Element& operator[](std::size_t j) const { return all_[j]; }

  const form::RowForm& row_of(std::size_t j) const {
    return table_.rows[static_cast<std::size_t>(all_[j].row)];
  }
  bool is_place(std::size_t j) const {
    return j < size() && (all_[j].kind == Element::place || all_[j].kind == Element::bare_place);
  }
  bool is_first_place(std::size_t j) const { return is_place(j) && all_[j].column == 0; }

  // Of a row's label: where its bare places begin, and what follows the row.
  std::size_t bare_places(std::size_t label) const { return label + 1 + row_of(label).columns.size(); }
  std::size_t row_end(std::size_t label) const { return label + 1 + 2 * row_of(label).columns.size(); }

  // The number of places of the row that a symbol passed or matched at element j would belong to, 0 for none.
  int places_around(std::size_t j) const { return places_around_[j]; }

  // A group of one row: the row can do without its own label.
  bool is_named_by_group(std::size_t j) const { return named_by_group_[j]; }

 private:
  void add(Element element);
  int count_places_around(std::size_t j) const;

  const form::TableForm& table_;
  std::vector<Element> all_;
  std::vector<bool> named_by_group_;
  std::vector<int> places_around_;  // of each, and of the end
};

}  // namespace xxgk::tables
