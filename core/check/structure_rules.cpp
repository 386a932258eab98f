// S-01: the six sections.
#include <algorithm>
#include <set>

#include "check/rules.h"
#include "text/utf.h"

namespace xxgk::checking {
namespace {

constexpr std::size_t kFewestHeadings = 3;
constexpr std::ptrdiff_t kShortestReport = 300;  // characters
constexpr int kSections = 6;

std::ptrdiff_t visible_characters(const std::u16string& text) {
  return std::count_if(text.begin(), text.end(),
                       [](char16_t c) { return c > u' ' && c != 0x3000 && c != 0x00A0; });
}

// The last section found holds a table that was not read to its end: the rest was probably not pasted.
bool is_cut_off(const Context& context, int last) {
  if (last < 2 || last > 4) return false;
  const Table& table = context.report().tables[static_cast<std::size_t>(last - 2)];
  return table.state != TableState::read;
}

std::u16string official_heading(int number) {
  constexpr std::u16string_view numerals = u"一二三四五六";
  const auto index = static_cast<std::size_t>(number - 1);
  std::u16string heading(numerals.substr(index, 1));
  heading += u'、';
  heading += form::section_headings()[index].title.official;
  return heading;
}

}  // namespace

void check_structure(Context& context) {
  std::set<int> found;
  for (const Section& section : context.report().sections) found.insert(section.number);
  if (found.size() < kFewestHeadings || visible_characters(context.report().text) < kShortestReport) {
    context.skipped("S-01", "excerpt");
    return;
  }
  std::u16string missing;
  int first = 0;
  for (int number = 1; number <= kSections; ++number) {
    if (found.count(number) != 0) continue;
    if (first == 0) first = number;
    if (!missing.empty()) missing += u"；";
    missing += official_heading(number);
  }
  if (first > *found.rbegin() && is_cut_off(context, *found.rbegin())) {
    context.skipped("S-01", "cut_off");
    return;
  }
  if (first != 0) {
    const bool trial_year = context.report().year == 2019;  // the form was on trial
    Finding& finding = context.add("S-01", "", trial_year ? Severity::hint : Severity::error);
    finding.arguments = {argument("sections", std::u16string_view(missing))};
  }
  context.checked("S-01", kSections);
}

}  // namespace xxgk::checking
