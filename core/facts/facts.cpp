#include "facts/facts.h"

#include <algorithm>
#include <utility>

#include "tables/equations.h"

namespace xxgk::facts {

Facts::Facts(const Report& report, const document::Document& document, const tables::Recovery& recovery,
             const outline::Outline& outline, const form::Forms& forms)
    : report_(report), document_(document), recovery_(recovery), outline_(outline), forms_(forms),
      passages_(prose::passages_of(report, recovery, outline)), narratives_(prose::narratives_of(passages_)) {
  for (const prose::Passage& passage : passages_) said_.push_back(lexicon::mentions_in(passage.text));
  for (const Table& table : report.tables)
    for (Equation& equation : tables::equations_of(table)) equations_.push_back(std::move(equation));
  if (report.year) claims_ = prose::claims_of(narratives_, *report.year, report.unit.value_or(u""));
}

std::vector<Equation> Facts::equations_of(TableId table) const {
  std::vector<Equation> out;
  for (const Equation& equation : equations_)
    if (equation.id.table == static_cast<std::size_t>(table)) out.push_back(equation);
  return out;
}

const Equation& Facts::equation(EquationRef equation) const {
  return *std::find_if(equations_.begin(), equations_.end(),
                       [&](const Equation& e) { return e.id == equation; });
}

const prose::Passage* Facts::passage(int section) const {
  for (const prose::Passage& passage : passages_)
    if (passage.section == section) return &passage;
  return nullptr;
}

bool Facts::has_other_heading(int section) const {
  const auto& headings = outline().headings;
  return std::any_of(headings.begin(), headings.end(), [&](const outline::Heading& own) {
    return own.number == section && own.written != 0 && own.written != section &&
           std::any_of(headings.begin(), headings.end(), [&](const outline::Heading& other) {
             return other.number == own.written && other.written == section;
           });
  });
}

int Facts::last_row_found(TableId table) const {
  int last = -1;
  for (const tables::LabelReading& label : recovery().labels)
    if (label.table == table && label.kind == tables::LabelKind::row && label.span)
      last = std::max(last, label.row);
  return last;
}

bool Facts::is_cut_off(TableId table) const {
  const auto index = static_cast<std::size_t>(table);
  const int section = static_cast<int>(index) + 2;
  const auto& sections = report().sections;
  if (std::any_of(sections.begin(), sections.end(), [&](const Section& s) { return s.number > section; }))
    return false;
  if (std::any_of(tables().begin() + static_cast<std::ptrdiff_t>(index) + 1, tables().end(),
                  tables::was_read))
    return false;
  return last_row_found(table) < tables::row_count(tables()[index]) - 1;
}

bool Facts::begins_inside(TableId table) const {
  const auto index = static_cast<std::size_t>(table);
  const int section = static_cast<int>(index) + 2;
  const auto& sections = report().sections;
  return std::none_of(sections.begin(), sections.end(),
                      [&](const Section& s) { return s.number <= section; }) &&
         std::none_of(tables().begin(), tables().begin() + static_cast<std::ptrdiff_t>(index),
                      tables::was_read);
}

}  // namespace xxgk::facts
