#include "output/names.h"

#include "form/form.h"

namespace xxgk::output {

std::string_view name_of(InputKind kind) {
  switch (kind) {
  case InputKind::automatic:
  case InputKind::text: return "text";
  case InputKind::html: return "html";
  case InputKind::docx: return "docx";
  case InputKind::doc: return "doc";
  case InputKind::xlsx: return "xlsx";
  case InputKind::xls: return "xls";
  case InputKind::rtf: return "rtf";
  case InputKind::odt: return "odt";
  case InputKind::mhtml: return "mhtml";
  case InputKind::ofd: return "ofd";
  case InputKind::pdf: return "pdf";
  }
  return "text";
}

std::string_view name_of(Severity severity) {
  switch (severity) {
  case Severity::error: return "error";
  case Severity::warning: return "warning";
  case Severity::hint: return "hint";
  }
  return {};
}

std::string_view name_of(Outcome outcome) {
  switch (outcome) {
  case Outcome::clean: return "clean";
  case Outcome::findings: return "findings";
  case Outcome::undetermined: return "undetermined";
  }
  return {};
}

std::string_view name_of(TableId table) { return form::table_name(table); }

std::string_view name_of(TableState state) {
  switch (state) {
  case TableState::read: return "read";
  case TableState::partly_read: return "partly_read";
  case TableState::unreadable: return "unreadable";
  case TableState::absent: return "absent";
  }
  return {};
}

std::string_view name_of(CellState state) {
  switch (state) {
  case CellState::number: return "number";
  case CellState::blank: return "blank";
  case CellState::placeholder: return "placeholder";
  case CellState::missing: return "missing";
  case CellState::ambiguous: return "ambiguous";
  case CellState::invalid: return "invalid";
  }
  return {};
}

std::string_view name_of(EquationStatus status) {
  switch (status) {
  case EquationStatus::holds: return "holds";
  case EquationStatus::fails: return "fails";
  case EquationStatus::not_assessable: return "not_assessable";
  }
  return {};
}

std::string_view name_of(Side side) { return side == Side::left ? "left" : "right"; }

std::string_view name_of(CheckStatus status) {
  switch (status) {
  case CheckStatus::passed: return "passed";
  case CheckStatus::failed: return "failed";
  case CheckStatus::skipped: return "skipped";
  }
  return {};
}

std::string_view name_of(Slip slip) {
  switch (slip) {
  case Slip::digits_swapped: return "digits_swapped";
  case Slip::digit_lost: return "digit_lost";
  case Slip::digit_doubled: return "digit_doubled";
  case Slip::neighbour_column: return "neighbour_column";
  case Slip::total_unfilled: return "total_unfilled";
  case Slip::other: return "other";
  }
  return {};
}

}  // namespace xxgk::output
