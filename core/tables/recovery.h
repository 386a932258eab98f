// Lays a document over the official forms: which table, which form, which row, which cell.
//
// A value is read as a number only where every alignment of the document with the form that is about as good
// as the best one puts the same number there; where they differ the cell is ambiguous, where none finds
// anything it is missing. Nothing is guessed.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "document/document.h"
#include "form/form.h"
#include "outline/outline.h"
#include "xxgk/xxgk.h"

namespace xxgk::tables {

enum class LabelKind { row, column, group, header };

// How one label of the form was found in the document. Evidence for the rules on labels (S-12, S-13).
struct LabelReading {
  TableId table = TableId::disclosure;
  LabelKind kind = LabelKind::row;
  std::u16string official;
  int row = -1;              // of the label, or the first row under the column or group
  int column = -1;           // for columns
  std::optional<Span> span;  // unset: not there, although the labels around it are
  std::u16string read;       // as written, joined over line breaks; empty when not found
  int distance = 0;          // letters that differ from the nearest accepted wording
  bool variant = false;      // the nearest wording is a known variant, not the official one
};

// A run of rows for which the document has more or fewer values than the form has places (S-15).
struct Misfit {
  TableId table = TableId::disclosure;
  int first_row = 0;  // indices into Table::rows of the form
  int last_row = 0;
  int values = 0;            // seen in the run
  int places = 0;            // in the form
  bool labels_lost = false;  // the labels of rows inside the run were not found
  bool settled = false;      // every way of placing the values gives the same numbers
  std::u16string joined;     // of a value too many: two of them that, joined, make the row's sum hold
  Span span;
};

// Values beside the words of a group, which has no row of its own in the form: taken for no cell's.
struct Subtotal {
  TableId table = TableId::disclosure;
  std::u16string group;
  Span span;
};

// A row that the form does not have, or has had before: taken for no cell's.
struct AddedRow {
  TableId table = TableId::disclosure;
  std::u16string words;
  Span span;              // of words and values
  bool repeated = false;  // a row of the form once more
};

// A part of the text too large to be laid over a form (limits::kTableSymbols): its table is unreadable.
struct Oversized {
  TableId table = TableId::disclosure;
  Span region;
};

struct Recovery {
  std::array<Table, 3> tables;
  std::vector<Oversized> oversized;
  std::vector<LabelReading> labels;
  std::vector<Misfit> misfits;
  std::vector<Subtotal> subtotals;
  std::vector<AddedRow> added_rows;
};

// Reads the three tables by whichever of the forms fits each.
Recovery recover(const document::Document& document, const outline::Outline& outline,
                 const form::Forms& forms);

}  // namespace xxgk::tables
