// S-12 and S-13: the labels of rows and columns.
#include <algorithm>
#include <map>
#include <set>

#include "check/difference.h"
#include "check/rules.h"
#include "text/fold.h"

namespace xxgk::checking {
namespace {

using recover::LabelKind;
using recover::LabelReading;

// Letters whose absence or presence does not change what a label says.
constexpr std::u16string_view kLightLetters = u"第的之和及与数本度一0123456789";

enum class Difference { none, light, shortened, wording };

Difference compare(const LabelReading& label) {
  const std::u16string official = text::fold_text(label.official);
  const std::u16string read = text::fold_text(label.read);
  const std::u16string letters = differing_letters(official, read);
  if (letters.empty()) return Difference::none;
  if (letters.find_first_not_of(kLightLetters) == std::u16string::npos) return Difference::light;
  // 逾期不补正 for a label of some thirty letters is an abbreviation, not a slip.
  const bool part_of_it = letters.size() + read.size() == official.size();
  if ((part_of_it || label.variant) && read.size() * 2 <= official.size()) return Difference::shortened;
  return Difference::wording;
}

Finding& add_label(Context& context, std::string_view variant, Severity severity, const LabelReading& label) {
  Finding& finding = context.add("S-12", variant, severity);
  finding.span = label.span;
  finding.expected = argument("", std::u16string_view(label.official)).value;
  finding.found = argument("", std::u16string_view(label.read)).value;
  finding.arguments = {argument("table", context.grid(label.table).form->name)};
  return finding;
}

int check_label_wording(Context& context) {
  int count = 0;
  std::vector<const LabelReading*> light;
  std::set<std::pair<std::u16string, std::u16string>> seen;  // the same header stands above several rows
  for (const LabelReading& label : context.recovery().labels) {
    if (!label.span) continue;
    ++count;
    const Difference difference = compare(label);
    if (difference == Difference::none || !seen.emplace(label.official, label.read).second) continue;
    if (difference == Difference::wording)
      add_label(context, "", Severity::warning, label);
    else
      light.push_back(&label);
  }
  if (!light.empty()) {
    Finding& finding =
        add_label(context, light.size() == 1 ? "light" : "light_many", Severity::hint, *light.front());
    finding.arguments.push_back(argument("count", static_cast<int>(light.size())));
  }
  return count;
}

bool any_value(const Grid& grid, int row) {
  const auto& cells = grid.cells[static_cast<std::size_t>(row)];
  return std::any_of(cells.begin(), cells.end(),
                     [](const Cell& cell) { return cell.state != CellState::missing; });
}

bool any_filled(const Grid& grid, int row) {
  const auto& cells = grid.cells[static_cast<std::size_t>(row)];
  return std::any_of(cells.begin(), cells.end(), [](const Cell& cell) {
    return cell.state != CellState::missing && cell.state != CellState::blank;
  });
}

// ---- S-13

// The labels of one table as read, found or not.
std::vector<const LabelReading*> labels_of(const Context& context, TableId table) {
  std::vector<const LabelReading*> labels;
  for (const LabelReading& label : context.recovery().labels)
    if (label.table == table) labels.push_back(&label);
  return labels;
}

// The words of a header that stand about in another order were torn apart on the way here, not left out.
bool stands_about(const Context& context, const std::vector<const LabelReading*>& labels,
                  const LabelReading& label) {
  constexpr std::uint32_t kHeaderLength = 600;
  const auto row = std::find_if(labels.begin(), labels.end(), [&](const LabelReading* l) {
    return l->kind == LabelKind::row && l->row == label.row && l->span;
  });
  if (label.kind != LabelKind::column || row == labels.end()) return false;
  const std::uint32_t end = (*row)->span->begin;
  const std::uint32_t begin = end > kHeaderLength ? end - kHeaderLength : 0;
  const std::u16string above = text::fold_text(context.report().text.substr(begin, end - begin));
  const std::u16string letters = text::fold_text(label.official);
  return std::all_of(letters.begin(), letters.end(),
                     [&](char16_t letter) { return above.find(letter) != std::u16string::npos; });
}

// A row's label that stands elsewhere in its section: the columns of the table were torn apart.
bool is_displaced(const Context& context, const LabelReading& label) {
  const int number = static_cast<int>(label.table) + 2;
  const std::u16string& text = context.report().text;
  std::u16string folded;
  for (const Section& section : context.report().sections)
    if (section.number == number)
      folded = text::fold_text(text.substr(section.span.begin, section.span.end - section.span.begin));
  return label.kind == LabelKind::row && folded.find(text::fold_text(label.official)) != std::u16string::npos;
}

// A line of the label's section that says almost the same, where the table was torn apart. Not a piece of the
// label: it may have been broken there.
std::optional<LabelReading> nearly_written(const Context& context, const LabelReading& label) {
  constexpr std::size_t shortest = 8;
  constexpr std::size_t most_letters = 3;
  const std::u16string official = text::fold_text(label.official);
  if (label.kind != LabelKind::row || official.size() < shortest) return std::nullopt;
  const std::u16string& text = context.report().text;
  for (const Section& section : context.report().sections) {
    if (section.number != static_cast<int>(label.table) + 2) continue;
    for (std::size_t begin = section.span.begin; begin < section.span.end;) {
      const std::size_t end = std::min<std::size_t>(text.find(u'\n', begin), section.span.end);
      const std::u16string line = text.substr(begin, end - begin);
      const std::u16string letters = text::fold_text(line);
      const bool piece =
          official.find(letters) != std::u16string::npos || letters.find(official) != std::u16string::npos;
      if (!piece && letters.size() + most_letters >= official.size() &&
          differing_letters(official, letters).size() <= most_letters) {
        LabelReading reading = label;
        reading.span = Span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
        reading.read = line;
        return reading;
      }
      begin = end + 1;
    }
  }
  return std::nullopt;
}

// Where a reader looks for a label that is not there: after the one before it.
std::optional<Span> place_of(const std::vector<const LabelReading*>& labels, const LabelReading& missing) {
  std::optional<Span> before;
  for (const LabelReading* label : labels) {
    if (label == &missing) return before;
    if (label->span) before = label->span;
  }
  return before;
}

struct Absent {
  std::vector<const LabelReading*> rows;    // without label and values
  std::vector<const LabelReading*> labels;  // values, but no label; or the header of a column
};

Absent absent_labels(Context& context, const Grid& grid, const std::vector<const LabelReading*>& labels) {
  Absent absent;
  std::set<std::u16string> seen;
  int last_row = grid.row_count() - 1;
  if (context.is_cut_off(grid.id))
    while (last_row > context.last_row_found(grid.id) && !any_filled(grid, last_row)) --last_row;
  int first_row = 0;
  if (context.begins_inside(grid.id))
    while (first_row < last_row && !any_filled(grid, first_row)) ++first_row;
  for (const LabelReading* label : labels) {
    if (label->span || label->row < first_row || label->row > last_row ||
        !seen.insert(label->official).second)
      continue;
    if (stands_about(context, labels, *label) || is_displaced(context, *label)) continue;
    if (const auto near = nearly_written(context, *label)) {
      add_label(context, "", Severity::warning, *near);
      continue;
    }
    const bool is_row = label->kind == LabelKind::row && !any_value(grid, label->row);
    (is_row ? absent.rows : absent.labels).push_back(label);
  }
  return absent;
}

void add_absent(Context& context, const Grid& grid, const std::vector<const LabelReading*>& labels,
                const std::vector<const LabelReading*>& missing, std::string_view variant,
                Severity severity) {
  if (missing.empty()) return;
  const std::string plural = missing.size() == 1 ? "" : "s";
  Finding& finding = context.add("S-13", std::string(variant) + plural, severity);
  finding.span = place_of(labels, *missing.front());
  finding.arguments = {argument("table", grid.form->name),
                       argument("count", static_cast<int>(missing.size())),
                       argument("label", std::u16string_view(missing.front()->official))};
}

// Labels of the form that were not found although those around them were.
void check_presence(Context& context) {
  int count = 0;
  int torn = 0;
  for (const Grid& grid : context.grids()) {
    if (!grid.seen) continue;
    const std::vector<const LabelReading*> labels = labels_of(context, grid.id);
    const Absent absent = absent_labels(context, grid, labels);
    // When so much is not where it belongs, the table was torn apart on the way here.
    if ((absent.rows.size() + absent.labels.size()) * 2 > labels.size()) {
      ++torn;
      continue;
    }
    count += static_cast<int>(labels.size());
    add_absent(context, grid, labels, absent.rows, "row", Severity::error);
    add_absent(context, grid, labels, absent.labels, "label", Severity::warning);
  }
  if (count > 0) context.checked("S-13", count);
  if (torn > 0) context.skipped("S-13", "torn", torn);
  if (count == 0 && torn == 0) context.skipped("S-13", "table_absent");
}

// ---- S-15

// The text ends in the first of these rows; the others were never pasted. That is no matter of the row.
bool is_cut_off(const Context& context, const recover::Misfit& misfit) {
  const std::size_t places =
      context.grid(misfit.table).cells[static_cast<std::size_t>(misfit.first_row)].size();
  return context.is_cut_off(misfit.table) && misfit.last_row > context.last_row_found(misfit.table) &&
         static_cast<std::size_t>(misfit.values) <= places;
}

void add_misfit(Context& context, const recover::Misfit& misfit) {
  const Grid& grid = context.grid(misfit.table);
  const int count = misfit.last_row - misfit.first_row + 1;
  const bool whole = misfit.labels_lost || grid.form->one_line || misfit.values % count != 0;
  const int divisor = whole ? 1 : count;
  Finding& finding = context.add("S-15", count == 1 ? "row" : whole ? "block" : "rows");
  if (misfit.settled)
    finding.variant += "_settled";
  else if (misfit.values == misfit.places)
    finding.variant += "_scattered";
  finding.span = misfit.span;
  for (int r = misfit.first_row; r <= misfit.last_row; ++r)
    for (const Cell& cell : grid.cells[static_cast<std::size_t>(r)]) finding.cells.push_back(cell.id);
  finding.expected = std::to_string(misfit.places / divisor);
  finding.found = std::to_string(misfit.values / divisor);
  finding.arguments = {argument("first_row", grid.row_id(misfit.first_row)),
                       argument("last_row", grid.row_id(misfit.last_row)), argument("count", count),
                       argument("table", grid.form->name)};
}

}  // namespace

void check_labels(Context& context) {
  const int read = check_label_wording(context);
  check_presence(context);
  if (read > 0)
    context.checked("S-12", read);
  else
    context.skipped("S-12", "table_absent");
}

// S-15: a row, or a block of rows, with more or fewer values than places.
void check_shape(Context& context) {
  int rows = 0;
  int cut_off = 0;
  for (const Grid& grid : context.grids())
    if (grid.seen) rows += grid.row_count();
  for (const recover::Misfit& misfit : context.recovery().misfits) {
    if (is_cut_off(context, misfit)) {
      ++cut_off;
      continue;
    }
    add_misfit(context, misfit);
    // Rows of a table in which nothing could be read are looked at where they hold too many values.
    if (!context.grid(misfit.table).seen) rows += misfit.last_row - misfit.first_row + 1;
  }
  if (rows > 0)
    context.checked("S-15", rows);
  else
    context.skipped("S-15", "table_absent");
  if (cut_off > 0) context.skipped("S-15", "cut_off", cut_off);
}

}  // namespace xxgk::checking
