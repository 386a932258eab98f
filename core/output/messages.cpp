#include "output/messages.h"

#include <algorithm>

#include "output/labels.h"
#include "text/decimal.h"

namespace xxgk::output {
namespace {

constexpr std::size_t kCellsNamed = 3;

// A rule's own message, or the one that the rules of its family share.
const Message* find_message(std::string_view rule, std::string_view variant) {
  const auto& all = messages();
  for (const std::string_view id : {rule, rule.substr(0, rule.find('-'))}) {
    const auto at = std::find_if(all.begin(), all.end(),
                                 [&](const Message& m) { return m.rule == id && m.variant == variant; });
    if (at != all.end()) return &*at;
  }
  return nullptr;
}

std::string_view in(const Message& message, Language language) {
  return language == Language::zh ? message.zh : message.en;
}

std::string list_cells(const std::vector<std::string>& cells, Language language) {
  const bool zh = language == Language::zh;
  std::string out;
  for (std::size_t i = 0; i < cells.size() && i < kCellsNamed; ++i) {
    if (i > 0) out += zh ? "、" : ", ";
    out += zh ? "“" + cell_words(cells[i]) + "”" : "\"" + cell_words(cells[i]) + "\"";
  }
  if (cells.size() > kCellsNamed) out += zh ? "等" : " and others";
  return out;
}

// "applications.received=3;applications.granted=1": each number with the places of the form that give it;
// ; is or, & is and.
std::string readings_words(std::string_view readings, Language language) {
  const bool zh = language == Language::zh;
  std::string out;
  while (!readings.empty()) {
    const std::string_view reading = readings.substr(0, readings.find_first_of(";&"));
    readings.remove_prefix(reading.size());
    const std::size_t equals = reading.find('=');
    out += std::string(reading.substr(equals + 1)) + (zh ? "（" : " (") +
           expression_words(reading.substr(0, equals)) + (zh ? "）" : ")");
    if (readings.empty()) break;
    const bool both = readings.front() == '&';
    out += both ? (zh ? "，以及 " : " and ") : (zh ? "，或 " : ", or ");
    readings.remove_prefix(1);
  }
  return out;
}

std::string value_for(std::string_view name, const Finding& finding, Language language) {
  if (name == "expected") return finding.expected.value_or("");
  if (name == "found") return finding.found.value_or("");
  if (name == "cells") return list_cells(finding.cells, language);
  if (name == "cell_count") return std::to_string(finding.cells.size());
  if (name == "equation_count") return std::to_string(finding.equations.size());
  for (const Argument& argument : finding.arguments) {
    if (argument.name != name) continue;
    if (name == "cell") return cell_words(argument.value);
    if (name == "row" || name == "first_row" || name == "last_row") return row_words(argument.value);
    if (name == "column" || name == "other_column") return column_words(argument.value);
    if (name == "detail") return reason_words(argument.value, language);
    if (name == "readings") return readings_words(argument.value, language);
    if (name == "table") return table_words(argument.value, language);
    return argument.value;
  }
  return {};
}

std::string fill(std::string_view pattern, const Finding& finding, Language language) {
  std::string out;
  while (!pattern.empty()) {
    const std::size_t open = pattern.find('{');
    const std::size_t close = open == std::string_view::npos ? open : pattern.find('}', open);
    if (close == std::string_view::npos) break;
    out += pattern.substr(0, open);
    out += value_for(pattern.substr(open + 1, close - open - 1), finding, language);
    pattern.remove_prefix(close + 1);
  }
  out += pattern;
  return out;
}

std::string change_words(const CellChange& change, Language language) {
  const bool zh = language == Language::zh;
  const std::string from = change.from ? text::to_string(*change.from) : zh ? "空" : "blank";
  const std::string to = text::to_string(change.to);
  return zh ? "“" + cell_words(change.cell) + "”由" + from + "改为" + to
            : "\"" + cell_words(change.cell) + "\" from " + from + " to " + to;
}

// What would make the sums hold, appended to the finding it belongs to.
std::string repair_words(const std::vector<Repair>& repairs, const std::string& evidence, Language language) {
  const bool zh = language == Language::zh;
  std::string out;
  const auto& changes = repairs.front().changes;
  for (std::size_t i = 0; i < changes.size() && i < kCellsNamed; ++i) {
    if (i > 0) out += zh ? "，" : ", ";
    out += change_words(changes[i], language);
  }
  if (changes.size() > kCellsNamed) out += zh ? "等" + std::to_string(changes.size()) + "处" : " and others";
  if (repairs.size() == 1) {
    const std::string said = evidence.empty() ? ""
                             : zh             ? "，与正文“" + evidence + "”也相符"
                                              : "; the text agrees (\"" + evidence + "\")";
    return zh ? "只有一种最少的改法能使勾稽全部成立：" + out + said + "。"
              : " Only one smallest change makes every sum hold: " + out + said + ".";
  }
  const std::string count = std::to_string(repairs.size());
  if (!evidence.empty()) {
    return zh ? "能使勾稽成立的最少改法有" + count + "种，与正文“" + evidence + "”相符的是：" + out + "。"
              : " " + count + " smallest changes make the sums hold; the one that agrees with the text (\"" +
                    evidence + "\"): " + out + ".";
  }
  return zh ? "能使勾稽成立的最少改法有" + count + "种，最可能的是：" + out + "。"
            : " " + count + " smallest changes make the sums hold, the likeliest: " + out + ".";
}

// The equations that fail for the same reason are evidence of the one finding.
std::string related_words(const Finding& finding, Language language) {
  const bool zh = language == Language::zh;
  const std::string count = std::to_string(finding.equations.size());
  if (!finding.repairs.empty() || !finding.variant.empty()) {
    return zh ? "同一原因共使 " + count + " 条勾稽不成立。"
              : " For the same reason " + count + " sums in all do not hold.";
  }
  return zh ? "与之相连的共有 " + count + " 条勾稽不成立，改动三个以内的数据不能使其全部成立，请逐条核对。"
            : " With it " + count +
                  " connected sums do not hold, and no change of up to three cells mends them all; "
                  "please check them one by one.";
}

}  // namespace

std::string finding_words(const Finding& finding, Language language) {
  const Message* message = find_message(finding.rule, finding.variant);
  std::string out = message ? fill(in(*message, language), finding, language) : finding.rule;
  if (finding.equations.size() > 1) out += related_words(finding, language);
  if (!finding.repairs.empty())
    out += repair_words(finding.repairs, value_for("evidence", finding, language), language);
  return out;
}

std::string note_words(ReadingNote note, Language language) {
  const bool zh = language == Language::zh;
  switch (note) {
  case ReadingNote::none: return {};
  case ReadingNote::minus_word: return zh ? "“减”读作负号" : "减 read as a minus sign";
  case ReadingNote::plus_sign: return zh ? "带有正号" : "written with a plus sign";
  case ReadingNote::yuan_converted:
    return zh ? "以元为单位，已换算为万元" : "written in 元, converted to 万元";
  case ReadingNote::unit_in_cell: return zh ? "单元格内写有单位" : "a unit stands in the cell";
  case ReadingNote::grouped_digits: return zh ? "数字带有千位分隔符" : "digits grouped by thousands";
  case ReadingNote::wide_digits: return zh ? "全角数字" : "full-width digits";
  case ReadingNote::chinese_numeral: return zh ? "汉字数字" : "a Chinese numeral";
  case ReadingNote::trailing_remark: return zh ? "数字后有说明文字" : "a remark follows the number";
  case ReadingNote::stray_characters: return zh ? "数字旁有多余字符" : "stray characters beside the number";
  case ReadingNote::several_same:
    return zh ? "数据个数多于格数，但各数相同" : "more values than places, all of them equal";
  }
  return {};
}

std::string_view notice_words(Language language) {
  return language == Language::zh
             ? "勾稽关系成立，不等于数字属实；一件申请该归入哪一行，这里不作判断；报告仍须由人通读。"
             : "Sums that hold do not prove the figures true; whether an application was put into the right "
               "row is not judged; the report still has to be read by people.";
}

std::string_view severity_words(Severity severity, Language language) {
  const bool zh = language == Language::zh;
  switch (severity) {
  case Severity::error: return zh ? "错误" : "error";
  case Severity::warning: return zh ? "警告" : "warning";
  case Severity::hint: return zh ? "提示" : "hint";
  }
  return {};
}

}  // namespace xxgk::output
