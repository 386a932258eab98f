#include "output/messages.h"

#include <algorithm>

#include "form/names.h"
#include "output/labels.h"
#include "output/words.h"
#include "text/decimal.h"

namespace xxgk::output {
namespace {

constexpr std::size_t kCellsNamed = 3;
constexpr std::size_t kPossibleCellsNamed = 6;  // a group of section 四 has five

// A rule's own message, or the one that the rules of its family share.
const Message* find_message(const Words& words, std::string_view rule, std::string_view variant) {
  for (const std::string_view id : {rule, rule.substr(0, rule.find('-'))})
    for (const std::span<const Message> family : words.messages)
      for (const Message& message : family)
        if (message.rule == id && message.variant == variant) return &message;
  return nullptr;
}

std::string list_cells(const Report& report, const std::vector<CellRef>& cells, const Words& words,
                       std::size_t most = kCellsNamed) {
  std::string out;
  for (std::size_t i = 0; i < cells.size() && i < most; ++i) {
    if (i > 0) out += words.cell_separator;
    out += fill(words.quoted, {{"words", cell_words(report, cells[i])}});
  }
  if (cells.size() > most) out += words.more_cells;
  return out;
}

// Each number with the places of the form that give it.
std::string numbers_words(const Report& report, const std::vector<TableNumber>& numbers, const Words& words) {
  std::string out;
  for (const TableNumber& number : numbers) {
    if (!out.empty()) out += number.also ? words.and_reading : words.or_reading;
    out += fill(words.reading,
                {{"value", text::to_string(number.value)}, {"places", sum_words(report, number)}});
  }
  return out;
}

struct ValueWords {
  const Report& report;
  Language language;
  std::string operator()(CellRef cell) const { return cell_words(report, cell); }
  std::string operator()(RowRef row) const { return row_words(report, row); }
  std::string operator()(ColumnRef column) const { return column_words(report, column.cell); }
  std::string operator()(TableId table) const { return std::string(table_words(table, language)); }
  std::string operator()(FormRef form) const {
    const Words& words = words_in(language);
    if (form.by_notice) return form::plain(report, form);
    return fill(form.form->trial_year != 0 ? words.trial_form : words.form, {{"year", form.form->name}});
  }
  std::string operator()(const Reason& reason) const { return reason_words(reason.key, language); }
  std::string operator()(const std::vector<TableNumber>& numbers) const {
    return numbers_words(report, numbers, words_in(language));
  }
  template <class Other> std::string operator()(const Other& value) const {
    return form::plain(report, value);
  }
};

// The words for one name of a message.
class FindingWords {
 public:
  FindingWords(const Report& report, const Finding& finding, Language language)
      : report_(report), finding_(finding), language_(language) {}

  std::string operator()(std::string_view name) const {
    if (name == "expected") return words_of(finding_.expected);
    if (name == "found") return words_of(finding_.found);
    if (name == "cells") return list_cells(report_, finding_.cells, words_in(language_));
    if (name == "cell_count") return std::to_string(finding_.cells.size());
    if (name == "equation_count") return std::to_string(finding_.equations.size());
    for (const Argument& argument : finding_.arguments)
      if (argument.name == name) return words_of(argument.value);
    return {};
  }

 private:
  std::string words_of(const std::optional<Value>& value) const {
    return value ? std::visit(ValueWords{report_, language_}, *value) : std::string();
  }

  const Report& report_;
  const Finding& finding_;
  Language language_;
};

std::string change_words(const Report& report, const CellChange& change, const Words& words) {
  return fill(words.change, {{"cell", cell_words(report, change.cell)},
                             {"from", change.from ? text::to_string(*change.from) : std::string(words.blank)},
                             {"to", text::to_string(change.to)}});
}

std::string changes_words(const Report& report, const std::vector<CellChange>& changes, const Words& words) {
  std::string out;
  for (std::size_t i = 0; i < changes.size() && i < kCellsNamed; ++i) {
    if (i > 0) out += words.change_separator;
    out += change_words(report, changes[i], words);
  }
  if (changes.size() > kCellsNamed)
    out += fill(words.more_changes, {{"count", std::to_string(changes.size())}});
  return out;
}

// What would make the sums hold, appended to the finding it belongs to. One of several is told only where something
// besides the sums tells it from the others.
std::string repair_words(const Report& report, const Finding& finding, const FindingWords& value,
                         const Words& words) {
  const bool only = finding.repairs.size() == 1;
  const std::string evidence = value("evidence");
  std::string_view pattern = words.possible_repairs;
  if (!evidence.empty())
    pattern = only ? words.only_repair_said : words.repair_said;
  else if (only)
    pattern = words.only_repair;
  else if (!value("no_count").empty())
    pattern = words.repair_seen;
  return fill(pattern, {{"changes", changes_words(report, finding.repairs.front().changes, words)},
                        {"cells", list_cells(report, finding.cells, words, kPossibleCellsNamed)},
                        {"count", std::to_string(finding.repairs.size())},
                        {"evidence", evidence}});
}

// The equations that fail for the same reason are evidence of the one finding.
std::string related_words(const Finding& finding, const Words& words) {
  const bool known = !finding.repairs.empty() || !finding.variant.empty();
  return fill(known ? words.same_cause : words.connected,
              {{"count", std::to_string(finding.equations.size())}});
}

}  // namespace

std::string finding_words(const Report& report, const Finding& finding, Language language) {
  const Words& words = words_in(language);
  const FindingWords value(report, finding, language);
  const Message* message = find_message(words, finding.rule, finding.variant);
  std::string out = message ? fill_with(message->text, value) : finding.rule;
  if (finding.equations.size() > 1) out += related_words(finding, words);
  if (!finding.repairs.empty()) out += repair_words(report, finding, value, words);
  return out;
}

std::string_view note_words(ReadingNote note, Language language) {
  return words_in(language).notes[static_cast<std::size_t>(note)];
}

std::string reason_words(std::string_view key, Language language) {
  for (const Reason& reason : words_in(language).reasons)
    if (reason.key == key) return std::string(reason.text);
  return std::string(key);
}

std::string_view notice_words(Language language) { return words_in(language).notice; }

std::string_view severity_words(Severity severity, Language language) {
  return words_in(language).severities[static_cast<std::size_t>(severity)];
}

std::string_view rule_title(std::string_view rule, Language language) {
  for (const Title& title : words_in(language).titles)
    if (title.rule == rule) return title.text;
  return rule;
}

}  // namespace xxgk::output
