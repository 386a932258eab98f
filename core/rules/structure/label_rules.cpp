// S-12: the words of the labels of rows and columns.
#include <set>

#include "rules/difference.h"
#include "rules/structure/label_findings.h"
#include "rules/structure/structure.h"
#include "text/fold.h"

namespace xxgk::rules {
namespace {

using tables::LabelReading;

using std::u16string_view;

// Letters whose absence or presence does not change what a label says.
constexpr u16string_view kLightLetters = u"第的之和及与数本度一0123456789";

// The unit in the header of an amount is a matter of its own (S-17).
constexpr u16string_view kUnitLetters = u"单位万元";

enum class Difference { none, light, shortened, wording };

bool is_amount(const facts::Facts& facts, const tables::LabelReading& label) {
  return label.kind == tables::LabelKind::column && tables::form_row(facts.table(label.table), label.row)
                                                        .columns[static_cast<std::size_t>(label.column)]
                                                        .amount;
}

bool is_numbered(const std::u16string& label) {
  return !label.empty() && std::u16string_view(u"一二三四五六七八九").find(label.front()) != label.npos;
}

Difference compare(const facts::Facts& facts, const tables::LabelReading& label) {
  std::u16string official = text::fold_text(label.official);
  const std::u16string read = text::fold_text(label.read);
  const bool number_lost = is_numbered(official) && !is_numbered(read);
  if (number_lost) official.erase(0, 1);
  const std::u16string letters = differing_letters(official, read);
  if (letters.empty()) return number_lost ? Difference::light : Difference::none;
  if (is_amount(facts, label) && letters.find_first_not_of(kUnitLetters) == std::u16string::npos)
    return Difference::none;
  if (letters.find_first_not_of(kLightLetters) == std::u16string::npos) return Difference::light;
  // 逾期不补正 for a label of some thirty letters is an abbreviation, not a slip.
  const bool part_of_it = letters.size() + read.size() == official.size();
  if ((part_of_it || label.variant) && read.size() * 2 <= official.size()) return Difference::shortened;
  return Difference::wording;
}

int check_label_wording(const facts::Facts& facts, Judgements& judgements) {
  int count = 0;
  std::vector<const tables::LabelReading*> light;
  std::set<std::pair<std::u16string, std::u16string>> seen;  // the same header stands above several rows
  for (const tables::LabelReading& label : facts.recovery().labels) {
    if (!label.span) continue;
    ++count;
    if (is_sums_note(label)) continue;
    const Difference difference = compare(facts, label);
    if (difference == Difference::none || !seen.emplace(label.official, label.read).second) continue;
    if (difference == Difference::wording)
      add_label_finding(judgements, "", Severity::warning, label);
    else
      light.push_back(&label);
  }
  if (!light.empty()) {
    Judgement& finding = add_label_finding(judgements, light.size() == 1 ? "light" : "light_many",
                                           Severity::hint, *light.front());
    finding.arguments.push_back(argument("count", static_cast<int>(light.size())));
  }
  return count;
}

}  // namespace

void check_labels(const facts::Facts& facts, Judgements& judgements) {
  const int read = check_label_wording(facts, judgements);
  if (read > 0)
    judgements.checked("S-12", read);
  else
    judgements.skipped("S-12", "table_absent");
}

}  // namespace xxgk::rules
