// S-12 and S-13: the labels of rows and columns.
#include <algorithm>
#include <map>
#include <set>

#include "check/rules.h"
#include "text/fold.h"

namespace xxgk::checking {
namespace {

using recover::LabelKind;
using recover::LabelReading;

// Letters whose absence or presence does not change what a label says.
constexpr std::u16string_view kLightLetters = u"第的之和及与数本度一0123456789";

// The letters that only one of two texts has, in the shortest way to turn one into the other.
std::u16string differing_letters(const std::u16string& a, const std::u16string& b) {
  std::vector<std::vector<int>> common(a.size() + 1, std::vector<int>(b.size() + 1, 0));
  for (std::size_t i = a.size(); i-- > 0;)
    for (std::size_t j = b.size(); j-- > 0;)
      common[i][j] = a[i] == b[j] ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
  std::u16string out;
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < a.size() || j < b.size()) {
    if (i < a.size() && j < b.size() && a[i] == b[j]) {
      ++i;
      ++j;
    } else if (j == b.size() || (i < a.size() && common[i + 1][j] >= common[i][j + 1])) {
      out += a[i++];
    } else {
      out += b[j++];
    }
  }
  return out;
}

enum class Difference { none, light, shortened, wording };

Difference compare(const LabelReading& label) {
  const std::u16string official = text::fold_text(label.official);
  const std::u16string read = text::fold_text(label.read);
  const std::u16string letters = differing_letters(official, read);
  if (letters.empty()) return Difference::none;
  if (letters.find_first_not_of(kLightLetters) == std::u16string::npos) return Difference::light;
  // 逾期不补正 for a label of some thirty letters is an abbreviation, not a slip.
  if (letters.size() + read.size() == official.size() && read.size() * 2 <= official.size()) return Difference::shortened;
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

void check_wording(Context& context) {
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
    Finding& finding = add_label(context, light.size() == 1 ? "light" : "light_many", Severity::hint, *light.front());
    finding.arguments.push_back(argument("count", static_cast<int>(light.size())));
  }
  if (count > 0)
    context.checked("S-12", count);
  else
    context.skipped("S-12", "table_absent");
}

bool any_value(const Grid& grid, int row) {
  const auto& cells = grid.cells[static_cast<std::size_t>(row)];
  return std::any_of(cells.begin(), cells.end(), [](const Cell& cell) { return cell.state != CellState::missing; });
}

// Labels of the form that were not found although those around them were.
void check_presence(Context& context) {
  int count = 0;
  for (const Grid& grid : context.grids()) {
    if (!grid.seen) continue;
    std::vector<const LabelReading*> rows;
    std::vector<const LabelReading*> labels;
    std::set<std::u16string> seen;
    for (const LabelReading& label : context.recovery().labels) {
      if (label.table != grid.id) continue;
      ++count;
      if (label.span || !seen.insert(label.official).second) continue;
      if (label.kind == LabelKind::row && !any_value(grid, label.row))
        rows.push_back(&label);
      else
        labels.push_back(&label);
    }
    const auto add = [&](const std::vector<const LabelReading*>& missing, std::string_view variant, Severity severity) {
      if (missing.empty()) return;
      Finding& finding = context.add("S-13", variant, severity);
      finding.arguments = {argument("table", grid.form->name), argument("count", static_cast<int>(missing.size())),
                           argument("label", std::u16string_view(missing.front()->official))};
    };
    add(rows, rows.size() == 1 ? "row" : "rows", Severity::error);
    add(labels, labels.size() == 1 ? "label" : "labels", Severity::warning);
  }
  if (count > 0)
    context.checked("S-13", count);
  else
    context.skipped("S-13", "table_absent");
}

}  // namespace

void check_labels(Context& context) {
  check_wording(context);
  check_presence(context);
}

// S-15: a row, or a block of rows, with more or fewer values than places.
void check_shape(Context& context) {
  int rows = 0;
  for (const Grid& grid : context.grids())
    if (grid.seen) rows += static_cast<int>(grid.form->rows.size());
  for (const recover::Misfit& misfit : context.recovery().misfits) {
    const Grid& grid = context.grid(misfit.table);
    const int count = misfit.last_row - misfit.first_row + 1;
    const bool whole = misfit.labels_lost || grid.form->one_line || misfit.values % count != 0;
    Finding& finding = context.add("S-15", count == 1 ? "row" : whole ? "block" : "rows");
    finding.span = misfit.span;
    for (int r = misfit.first_row; r <= misfit.last_row; ++r)
      for (const Cell& cell : grid.cells[static_cast<std::size_t>(r)]) finding.cells.push_back(cell.id);
    const int divisor = whole ? 1 : count;
    finding.expected = std::to_string(misfit.places / divisor);
    finding.found = std::to_string(misfit.values / divisor);
    finding.arguments = {argument("first_row", grid.row_id(misfit.first_row)),
                         argument("last_row", grid.row_id(misfit.last_row)), argument("count", count),
                         argument("table", grid.form->name), argument("settled", misfit.settled ? 1 : 0)};
    if (misfit.settled) finding.variant += "_settled";
  }
  if (rows > 0)
    context.checked("S-15", rows);
  else
    context.skipped("S-15", "table_absent");
}

}  // namespace xxgk::checking
