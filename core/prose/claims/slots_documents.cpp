// Slots about what section 二 counts: documents, decisions, fees.
#include "lexicon/lexicon.h"
#include "prose/claims/claims.h"

namespace xxgk::prose {
namespace {

using lexicon::Words;

const Words kNotTheCount{u"公开", u"解读", u"修改", u"修订", u"备案",
                         u"审查", u"代拟", u"其中", u"报送", u"评估"};
const Words& kDocuments = lexicon::words(lexicon::Meaning::document);

Slot documents(Patterns patterns, std::vector<Reading> readings) {
  Slot slot;
  slot.rule = "N-26";
  slot.patterns = std::move(patterns);
  slot.unless = kNotTheCount;
  // 制发2件、修改1件: the form counts those revised among those issued.
  slot.excepting = {u"，修改", u"、修改", u"和修改", u"，修订", u"、修订", u"和修订"};
  slot.readings = std::move(readings);
  return slot;
}

// Named as the form names them, they are what the form counts.
Slot as_in_form(Patterns patterns, std::vector<Reading> readings) {
  Slot slot = documents(std::move(patterns), std::move(readings));
  slot.severity = Severity::error;
  return slot;
}

// 废止10件 behind 制发规范性文件2件: of whichever was named before.
Slot continued(Patterns patterns, std::vector<Reading> readings) {
  Slot slot = documents(std::move(patterns), std::move(readings));
  slot.about = kDocuments;
  return slot;
}

Slot no_documents(Patterns patterns, std::vector<Reading> readings) {
  Slot slot;
  slot.rule = "N-35";
  slot.severity = Severity::error;
  slot.patterns = std::move(patterns);
  slot.unless = {u"解读", u"备案", u"审查", u"公开", u"权", u"违法", u"撤销", u"修改", u"规章"};
  slot.says = 0;
  slot.readings = std::move(readings);
  return slot;
}

// 制作规范性文件和解读材料0条: none of either.
Slot none_listed(Patterns patterns, std::vector<Reading> readings) {
  Slot slot = no_documents(std::move(patterns), std::move(readings));
  slot.unless = {u"公开", u"备案", u"审查", u"修改", u"撤销"};
  slot.figure_is = 0;
  return slot;
}

Slot decisions(Patterns patterns, std::string_view reading) {
  Slot slot;
  slot.rule = "N-27";
  slot.patterns = std::move(patterns);
  slot.unless = {u"公开", u"公示", u"其中", u"重大", u"一般程序", u"简易程序", u"事项", u"信息"};
  slot.readings = {reading};
  return slot;
}

// One verb for several: 办理行政许可1532件、行政处罚224件.
Slot listed_decisions(Patterns patterns, std::string_view reading) {
  Slot slot = decisions(std::move(patterns), reading);
  slot.about = lexicon::words(lexicon::Meaning::decided);
  slot.itself = true;
  slot.not_behind = {u"公开", u"公示", u"发布"};
  return slot;
}

// What was disclosed may be a part of what was decided, never more.
Slot disclosed_decisions(Patterns patterns, std::string_view reading) {
  Slot slot;
  slot.rule = "N-27";
  slot.severity = Severity::hint;
  slot.scope = Slot::part;
  slot.comparison = Slot::at_most;
  slot.patterns = std::move(patterns);
  slot.readings = {reading};
  return slot;
}

}  // namespace

std::vector<Slot> document_slots() {
  return {
      as_in_form({u"<issued>[了]行政规范性文件<n>#", u"<issued>[了]#行政规范性文件"},
                 {"disclosure.normative_documents.issued", "disclosure.normative_documents.made",
                  "disclosure.normative_documents.disclosed"}),
      as_in_form({u"<repealed>[了]行政规范性文件<n>#", u"<repealed>[了]#行政规范性文件"},
                 {"disclosure.normative_documents.repealed"}),
      as_in_form({u"现行有效[的]行政规范性文件<n>#"}, {"disclosure.normative_documents.in_force",
                                                       "disclosure.normative_documents.total_disclosed"}),
      documents({u"<issued>[了]规范性文件<n>#", u"<issued>[了]#规范性文件",
                 u"规范性文件(制发|制定|出台|发布)[件数|数量]<n>#"},
                {"disclosure.normative_documents.issued", "disclosure.normative_documents.made",
                 "disclosure.normative_documents.disclosed"}),
      documents({u"<repealed>[了]规范性文件<n>#", u"<repealed>[了]#规范性文件"},
                {"disclosure.normative_documents.repealed"}),
      documents({u"现行有效[的]规范性文件<n>#"}, {"disclosure.normative_documents.in_force",
                                                  "disclosure.normative_documents.total_disclosed"}),
      documents({u"<issued>[了][政府|部门]规章<n>#"},
                {"disclosure.regulations.issued", "disclosure.regulations.made",
                 "disclosure.regulations.disclosed"}),
      documents({u"<repealed>[了][政府|部门]规章<n>#"}, {"disclosure.regulations.repealed"}),
      documents({u"现行有效[的][政府|部门]规章<n>#"},
                {"disclosure.regulations.in_force", "disclosure.regulations.total_disclosed"}),
      continued({u"^<repealed>[文件][件数|数量][共|为]#"},
                {"disclosure.normative_documents.repealed", "disclosure.regulations.repealed"}),
      continued({u"^现行有效[件数|数量|文件][共|为]#"},
                {"disclosure.normative_documents.in_force", "disclosure.regulations.in_force",
                 "disclosure.normative_documents.total_disclosed", "disclosure.regulations.total_disclosed"}),
      none_listed({u"<issued>[了]<documents>*#"},
                  {"disclosure.normative_documents.issued", "disclosure.normative_documents.made"}),
      no_documents({u"(未|没有|未曾|尚未)(制发|制定|出台)[过|任何|新的|出台|发布|印发]<documents>",
                    u"(无|没有)新(制定|制发|出台|增)[的]<documents>", u"无<documents>"},
                   {"disclosure.normative_documents.issued", "disclosure.normative_documents.made"}),
      no_documents({u"(无|没有)现行有效[的]<documents>"}, {"disclosure.normative_documents.in_force"}),
      decisions({u"(作出|做出|实施|下达)行政许可[处理][决定]<n>#"}, "disclosure.licensing.decisions"),
      decisions({u"(作出|做出|实施|下达)行政处罚[处理][决定]<n>#"}, "disclosure.penalties.decisions"),
      decisions({u"(作出|做出|实施|下达)行政强制[处理][决定]<n>#"}, "disclosure.coercion.decisions"),
      listed_decisions({u"^行政许可[处理][决定|案件]<n>#", u"办理行政许可[事项]<n>#"},
                       "disclosure.licensing.decisions"),
      listed_decisions({u"^行政处罚[处理][决定|案件]<n>#", u"办理行政处罚[案件]<n>#"},
                       "disclosure.penalties.decisions"),
      listed_decisions({u"^行政强制[处理][决定|案件]<n>#", u"办理行政强制[案件]<n>#"},
                       "disclosure.coercion.decisions"),
      disclosed_decisions({u"(公开|公示|发布)[了]行政许可[处理][决定|结果|信息]<n>#",
                           u"^[共|共计]行政许可[处理][决定|结果|信息]<n>#"},
                          "disclosure.licensing.decisions"),
      disclosed_decisions({u"(公开|公示|发布)[了]行政处罚[处理][决定|结果|信息]<n>#",
                           u"^[共|共计]行政处罚[处理][决定|结果|信息]<n>#"},
                          "disclosure.penalties.decisions"),
      disclosed_decisions({u"(公开|公示|发布)[了]行政强制[处理][决定|结果|信息]<n>#",
                           u"^[共|共计]行政强制[处理][决定|结果|信息]<n>#"},
                          "disclosure.coercion.decisions"),
      {.rule = "N-28",
       .comparison = Slot::rounded,
       .patterns = {u"行政事业性收费[收入|金额|总额][共|共计|合计|总计|为|：]$"},
       .unless = {u"非税", u"其中", u"减免", u"降低"},
       .readings = {"disclosure.fees.amount"}},
  };
}

}  // namespace xxgk::prose
