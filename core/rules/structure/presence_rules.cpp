// S-13: rows and columns of the form that are not there.
#include <algorithm>
#include <set>

#include "rules/difference.h"
#include "rules/structure/label_findings.h"
#include "rules/structure/structure.h"
#include "text/fold.h"
#include "text/lines.h"

namespace xxgk::rules {
namespace {

using tables::LabelKind;
using tables::LabelReading;

bool any_value(const Table& table, int row) {
  const auto& cells = tables::cells_of(table, row);
  return std::any_of(cells.begin(), cells.end(),
                     [](const Cell& cell) { return cell.state != CellState::missing; });
}

bool any_filled(const Table& table, int row) {
  const auto& cells = tables::cells_of(table, row);
  return std::any_of(cells.begin(), cells.end(), [](const Cell& cell) {
    return cell.state == CellState::number || cell.state == CellState::placeholder ||
           cell.state == CellState::invalid;
  });
}

// The labels of one table as read, found or not.
std::vector<const tables::LabelReading*> labels_of(const facts::Facts& facts, TableId table) {
  std::vector<const tables::LabelReading*> labels;
  for (const tables::LabelReading& label : facts.recovery().labels)
    if (label.table == table) labels.push_back(&label);
  return labels;
}

// The words of a header that stand about in another order were torn apart on the way here, not left out.
bool stands_about(const facts::Facts& facts, const std::vector<const tables::LabelReading*>& labels,
                  const tables::LabelReading& label) {
  constexpr std::uint32_t kHeaderLength = 600;
  const auto row = std::find_if(labels.begin(), labels.end(), [&](const tables::LabelReading* l) {
    return l->kind == tables::LabelKind::row && l->row == label.row && l->span;
  });
  if (label.kind != tables::LabelKind::column || row == labels.end()) return false;
  const std::uint32_t end = (*row)->span->begin;
  const std::uint32_t begin = end > kHeaderLength ? end - kHeaderLength : 0;
  const std::u16string_view above = facts.letters_in({begin, end}).letters;
  const std::u16string letters = text::fold_text(label.official);
  return std::all_of(letters.begin(), letters.end(),
                     [&](char16_t letter) { return above.find(letter) != above.npos; });
}

// A row's label that stands elsewhere in its section: the columns of the table were torn apart.
bool is_displaced(const facts::Facts& facts, const tables::LabelReading& label) {
  const int number = static_cast<int>(label.table) + 2;
  std::u16string_view folded;
  for (const Section& section : facts.report().sections)
    if (section.number == number) folded = facts.letters_in(section.span).letters;
  return label.kind == tables::LabelKind::row && folded.find(text::fold_text(label.official)) != folded.npos;
}

// A line of the label's section that says almost the same, where the table was torn apart. Not a piece of the
// label: it may have been broken there.
std::optional<tables::LabelReading> nearly_written(const facts::Facts& facts,
                                                   const tables::LabelReading& label) {
  constexpr std::size_t shortest = 8;
  constexpr std::size_t most_letters = 3;
  const std::u16string official = text::fold_text(label.official);
  if (label.kind != tables::LabelKind::row) return std::nullopt;
  std::u16string confused = official;  // 3.其它
  std::replace(confused.begin(), confused.end(), u'他', u'它');
  const std::u16string& text = facts.report().text;
  for (const Section& section : facts.report().sections) {
    if (section.number != static_cast<int>(label.table) + 2) continue;
    for (std::size_t begin = section.span.begin; begin < section.span.end;) {
      const std::size_t end = std::min<std::size_t>(text::line_end(text, begin), section.span.end);
      const std::u16string line = text.substr(begin, end - begin);
      const std::u16string_view letters =
          facts.letters_in({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}).letters;
      if (confused != official && letters.starts_with(confused)) {
        tables::LabelReading reading = label;
        reading.read = line.substr(0, line.find(confused.back()) + 1);
        reading.span =
            Span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + reading.read.size())};
        return reading;
      }
      const bool piece =
          official.find(letters) != std::u16string::npos || letters.find(official) != letters.npos;
      if (!piece && official.size() >= shortest && letters.size() + most_letters >= official.size() &&
          differing_letters(official, letters).size() <= most_letters) {
        tables::LabelReading reading = label;
        reading.span = Span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
        reading.read = line;
        return reading;
      }
      begin = text::next_line(text, end);
    }
  }
  return std::nullopt;
}

// Where a reader looks for a label that is not there: after the one before it.
std::optional<Span> place_of(const std::vector<const tables::LabelReading*>& labels,
                             const tables::LabelReading& missing) {
  std::optional<Span> before;
  for (const tables::LabelReading* label : labels) {
    if (label == &missing) return before;
    if (label->span) before = label->span;
  }
  return before;
}

// Without its heading a table is looked for from its first telling words on, which may stand below its headers.
bool begins_with_heading(const facts::Facts& facts, const Table& table) {
  const auto& headings = facts.outline().headings;
  const auto& labels = facts.recovery().labels;
  return std::any_of(headings.begin(), headings.end(), [&](const outline::Heading& heading) {
    return heading.number == static_cast<int>(table.id) + 2 &&
           std::any_of(labels.begin(), labels.end(), [&](const tables::LabelReading& label) {
             return label.table == table.id && label.span && label.span->begin >= heading.body.begin &&
                    label.span->end <= heading.body.end;
           });
  });
}

struct Absent {
  std::vector<const tables::LabelReading*> rows;    // without label and values
  std::vector<const tables::LabelReading*> labels;  // values, but no label; or the header of a column
};

Absent absent_labels(const facts::Facts& facts, Judgements& judgements, const Table& table,
                     const std::vector<const tables::LabelReading*>& labels) {
  Absent absent;
  std::set<std::u16string> seen;
  int last_row = tables::row_count(table) - 1;
  if (facts.is_cut_off(table.id))
    while (last_row > facts.last_row_found(table.id) && !any_filled(table, last_row)) --last_row;
  int first_row = 0;
  if (facts.begins_inside(table.id))
    while (first_row < last_row && !any_filled(table, first_row)) ++first_row;
  for (const tables::LabelReading* label : labels) {
    if (label->span || label->row < first_row || label->row > last_row ||
        !seen.insert(label->official).second)
      continue;
    if (is_sums_note(*label) ||
        (label->kind == tables::LabelKind::header && !begins_with_heading(facts, table)))
      continue;
    if (stands_about(facts, labels, *label) || is_displaced(facts, *label)) continue;
    if (const auto near = nearly_written(facts, *label)) {
      add_label_finding(judgements, "", Severity::warning, *near);
      continue;
    }
    const bool is_row = label->kind == tables::LabelKind::row && !any_value(table, label->row);
    (is_row ? absent.rows : absent.labels).push_back(label);
  }
  return absent;
}

void add_absent(Judgements& judgements, const Table& table,
                const std::vector<const tables::LabelReading*>& labels,
                const std::vector<const tables::LabelReading*>& missing, std::string_view variant,
                Severity severity) {
  if (missing.empty()) return;
  const std::string plural = missing.size() == 1 ? "" : "s";
  Judgement& finding = judgements.add("S-13", std::string(variant) + plural, severity);
  finding.span = place_of(labels, *missing.front());
  finding.arguments = {argument("table", table.id), argument("count", static_cast<int>(missing.size())),
                       argument("label", std::u16string_view(missing.front()->official))};
  for (const tables::LabelReading* label : missing)
    if (label->kind == tables::LabelKind::row)
      finding.unread_rows.push_back(tables::row_ref(table, label->row));
}

}  // namespace

// Labels of the form that were not found although those around them were.
void check_presence(const facts::Facts& facts, Judgements& judgements) {
  int count = 0;
  int torn = 0;
  for (const Table& table : facts.tables()) {
    if (!tables::was_read(table)) continue;
    const std::vector<const tables::LabelReading*> labels = labels_of(facts, table.id);
    const Absent absent = absent_labels(facts, judgements, table, labels);
    // When so much is not where it belongs, the table was torn apart on the way here.
    if ((absent.rows.size() + absent.labels.size()) * 2 > labels.size()) {
      ++torn;
      continue;
    }
    count += static_cast<int>(labels.size());
    add_absent(judgements, table, labels, absent.rows, "row", Severity::error);
    add_absent(judgements, table, labels, absent.labels, "label", Severity::warning);
  }
  if (count > 0) judgements.checked("S-13", count);
  if (torn > 0) judgements.skipped("S-13", "torn", torn);
  if (count == 0 && torn == 0) judgements.skipped("S-13", "table_absent");
}

}  // namespace xxgk::rules
