// S-08, S-09, S-22: what section 一 says, and how much.
#include <algorithm>

#include "outline/unit_level.h"
#include "rules/occurrences.h"
#include "rules/structure/structure.h"

namespace xxgk::rules {
namespace {

using std::u16string_view;

struct Aspect {
  u16string_view name;
  std::vector<u16string_view> phrases;
};

const std::vector<Aspect>& aspects() {
  static const std::vector<Aspect> all{
      {u"主动公开", {u"主动公开"}},
      {u"依申请公开", {u"依申请", u"公开申请", u"申请公开"}},
      {u"政府信息管理",
       {u"信息管理", u"信息资源", u"规范性文件", u"保密审查", u"目录", u"审核发布", u"信息发布审"}},
      {u"平台建设", {u"平台", u"渠道", u"载体", u"网站", u"新媒体", u"公众号", u"公开栏"}},
      {u"监督保障", {u"监督", u"考核", u"培训", u"评议", u"责任追究", u"组织领导", u"领导小组"}},
  };
  return all;
}

void check_aspects(const facts::Facts& facts, Judgements& judgements) {
  const prose::Passage* overview = facts.passage(1);
  if (!overview || !facts.is_whole() || facts.has_other_heading(1)) {
    judgements.skipped("S-08", facts.has_other_heading(1) ? "headings_mixed" : "excerpt");
    return;
  }
  std::u16string missing;
  int count = 0;
  for (const Aspect& aspect : aspects()) {
    if (std::any_of(aspect.phrases.begin(), aspect.phrases.end(),
                    [&](u16string_view p) { return overview->contains(p); }))
      continue;
    if (count++ > 0) missing += u"、";
    missing += aspect.name;
  }
  if (count > 0) {
    const bool strict =
        count >= 2 && facts.report().year && facts.forms().of_year(facts.report().year).asks_for_overview;
    Judgement& finding = judgements.add("S-08", "", strict ? Severity::warning : Severity::hint);
    finding.span = whole_of(facts, *overview);
    finding.arguments = {argument("missing", u16string_view(missing))};
  }
  judgements.checked("S-08", static_cast<int>(aspects().size()));
}

void check_accountability(const facts::Facts& facts, Judgements& judgements) {
  const auto& unit = facts.report().unit;
  if (!unit || !facts.is_whole()) {
    judgements.skipped("S-09", unit ? "excerpt" : "unit_unknown");
    return;
  }
  if (!outline::is_government(*unit)) {
    judgements.skipped("S-09", "not_applicable");
    return;
  }
  const prose::Passage* overview = facts.passage(1);
  if (!overview || overview->text.empty()) {  // S-01 or S-08 says so
    judgements.skipped("S-09", "excerpt");
    return;
  }
  if (!says(facts, lexicon::Meaning::accountability)) judgements.add("S-09", "");
  judgements.checked("S-09", 1);
}

void check_length(const facts::Facts& facts, Judgements& judgements) {
  constexpr std::size_t most = 1000;
  const prose::Passage* overview = facts.passage(1);
  if (!overview) {
    judgements.skipped("S-22", "excerpt");
    return;
  }
  // The reports of provinces and cities cover a whole area.
  const auto& unit = facts.report().unit;
  if (unit && outline::level_of(*unit) == outline::UnitLevel::higher) {
    judgements.skipped("S-22", "not_applicable");
    return;
  }
  if (overview->text.size() > most) {
    Judgement& finding = judgements.add("S-22", "");
    finding.span = whole_of(facts, *overview);
    finding.found = whole_number(overview->text.size());
    finding.expected = whole_number(most);
  }
  judgements.checked("S-22", 1);
}

}  // namespace

void check_overview(const facts::Facts& facts, Judgements& judgements) {
  check_aspects(facts, judgements);
  check_accountability(facts, judgements);
  check_length(facts, judgements);
}

}  // namespace xxgk::rules
