#include "output/messages.h"

#include <algorithm>

#include "output/labels.h"
#include "output/words.h"
#include "text/decimal.h"

namespace xxgk::output {
namespace {

constexpr std::size_t kCellsNamed = 3;

// A rule's own message, or the one that the rules of its family share.
const Message* find_message(const Words& words, std::string_view rule, std::string_view variant) {
  for (const std::string_view id : {rule, rule.substr(0, rule.find('-'))})
    for (const std::span<const Message> family : words.messages)
      for (const Message& message : family)
        if (message.rule == id && message.variant == variant) return &message;
  return nullptr;
}

std::string list_cells(const std::vector<std::string>& cells, const Words& words) {
  std::string out;
  for (std::size_t i = 0; i < cells.size() && i < kCellsNamed; ++i) {
    if (i > 0) out += words.cell_separator;
    out += fill(words.quoted, {{"words", cell_words(cells[i])}});
  }
  if (cells.size() > kCellsNamed) out += words.more_cells;
  return out;
}

// "applications.received=3;applications.granted=1": each number with the places of the form that give it;
// ; is or, & is and.
std::string readings_words(std::string_view readings, const Words& words) {
  std::string out;
  while (!readings.empty()) {
    const std::string_view reading = readings.substr(0, readings.find_first_of(";&"));
    readings.remove_prefix(reading.size());
    const std::size_t equals = reading.find('=');
    out += fill(words.reading, {{"value", reading.substr(equals + 1)},
                                {"places", expression_words(reading.substr(0, equals))}});
    if (readings.empty()) break;
    out += readings.front() == '&' ? words.and_reading : words.or_reading;
    readings.remove_prefix(1);
  }
  return out;
}

std::string value_for(std::string_view name, const Finding& finding, Language language) {
  if (name == "expected") return finding.expected.value_or("");
  if (name == "found") return finding.found.value_or("");
  if (name == "cells") return list_cells(finding.cells, words_in(language));
  if (name == "cell_count") return std::to_string(finding.cells.size());
  if (name == "equation_count") return std::to_string(finding.equations.size());
  for (const Argument& argument : finding.arguments) {
    if (argument.name != name) continue;
    if (name == "cell") return cell_words(argument.value);
    if (name == "row" || name == "first_row" || name == "last_row") return row_words(argument.value);
    if (name == "column" || name == "other_column") return column_words(argument.value);
    if (name == "detail") return reason_words(argument.value, language);
    if (name == "readings") return readings_words(argument.value, words_in(language));
    if (name == "table") return table_words(argument.value, language);
    return argument.value;
  }
  return {};
}

std::string change_words(const CellChange& change, const Words& words) {
  return fill(words.change, {{"cell", cell_words(change.cell)},
                             {"from", change.from ? text::to_string(*change.from) : std::string(words.blank)},
                             {"to", text::to_string(change.to)}});
}

// What would make the sums hold, appended to the finding it belongs to.
std::string repair_words(const std::vector<Repair>& repairs, const std::string& evidence,
                         const Words& words) {
  std::string out;
  const auto& changes = repairs.front().changes;
  for (std::size_t i = 0; i < changes.size() && i < kCellsNamed; ++i) {
    if (i > 0) out += words.change_separator;
    out += change_words(changes[i], words);
  }
  if (changes.size() > kCellsNamed)
    out += fill(words.more_changes, {{"count", std::to_string(changes.size())}});
  const bool only = repairs.size() == 1;
  const std::string_view pattern = evidence.empty() ? (only ? words.only_repair : words.likeliest_repair)
                                                    : (only ? words.only_repair_said : words.repair_said);
  return fill(pattern, {{"changes", out}, {"count", std::to_string(repairs.size())}, {"evidence", evidence}});
}

// The equations that fail for the same reason are evidence of the one finding.
std::string related_words(const Finding& finding, const Words& words) {
  const bool known = !finding.repairs.empty() || !finding.variant.empty();
  return fill(known ? words.same_cause : words.connected,
              {{"count", std::to_string(finding.equations.size())}});
}

}  // namespace

std::string finding_words(const Finding& finding, Language language) {
  const Words& words = words_in(language);
  const auto value = [&](std::string_view name) { return value_for(name, finding, language); };
  const Message* message = find_message(words, finding.rule, finding.variant);
  std::string out = message ? fill_with(message->text, value) : finding.rule;
  if (finding.equations.size() > 1) out += related_words(finding, words);
  if (!finding.repairs.empty()) out += repair_words(finding.repairs, value("evidence"), words);
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
