// Slots about applications: received, handled, carried in and out, by whom.
#include "lexicon/lexicon.h"
#include "prose/claims/claims.h"

namespace xxgk::prose {
namespace {

using lexicon::Words;

const Words& kApplications = lexicon::words(lexicon::Meaning::application);
const Words kOfSomethingElse{u"复议", u"诉讼", u"予公开", u"以公开", u"部分公开", u"无法提供", u"结转",
                             u"转结", u"撤销", u"撤回",   u"不予",   u"逾期",     u"超期",     u"收费",
                             u"费用", u"未答", u"未办",   u"未按",   u"延期",     u"补正",     u"协助"};
// Beside these not all of them are meant, or not all of them yet.
const Words kNotAll{u"除",   u"其余", u"剩余", u"余下",     u"其他均", u"其他申请", u"其它", u"另有",
                    u"尚有", u"还有", u"将",   u"正在办理", u"未到期", u"应答复",   u"建议", u"提案"};
// Their cases are carried over too.
const Words& kDisputes = lexicon::words(lexicon::Meaning::dispute);

constexpr std::string_view kReceived = "applications.received";
constexpr std::string_view kReceivedAndCarriedIn = "applications.received+applications.carried_in";
constexpr std::string_view kProcessed = "applications.total_processed";
// 其他处理 may or may not be called answered, and not all of it is.
constexpr std::string_view kAnswered =
    "applications.total_processed-applications.other*..applications.total_processed";
constexpr std::string_view kProcessedAndCarriedOut = "applications.total_processed+applications.carried_out";
// Of those that came this year.
constexpr std::string_view kAnsweredOfReceived = "applications.received-applications.carried_out";

constexpr std::string_view kNaturalPersons = "applications.received.natural_person";
constexpr std::string_view kOrganisations = "applications.received-applications.received.natural_person";

// How many came from one column or another: of those received, with those carried in, or of those processed.
Slot applicants(Patterns patterns, std::vector<Reading> readings) {
  Slot slot;
  slot.rule = "N-08";
  slot.scope = Slot::part;
  slot.patterns = std::move(patterns);
  slot.about = kApplications;
  slot.unless = {u"复议", u"诉讼", u"法人", u"自然人", u"公民", u"个人"};
  slot.readings = std::move(readings);
  for (const std::string_view sum :
       {kOrganisations,
        std::string_view("applications.received-applications.received.natural_person+applications.carried_in-"
                         "applications.carried_in.natural_person"),
        std::string_view("applications.total_processed-applications.total_processed.natural_person")})
    slot.readings.push_back(sum);
  return slot;
}

}  // namespace

std::vector<Slot> application_slots() {
  return {
      {.rule = "N-03",
       .severity = Severity::error,
       .scope = Slot::part,
       .patterns = {u"<last_year>(结转|转结|转入|遗留)*#", u"结转<last_year>*#", u"@(结转|转结|转入)*#",
                    u"^<lead>#[的]*[均](为|系|是|属|属于)(<last_year>|@)(结转|转结|转入)",
                    u"^<lead>#<last_year>结转"},
       .unless = {u"下年", u"下一年", u"次年", u"办结", u"答复"},
       .not_behind = kDisputes,
       .year = -1,
       .readings = {"applications.carried_in"}},
      {.rule = "N-03",
       .severity = Severity::error,
       .scope = Slot::part,
       .patterns = {u"(无|没有)<last_year>[度](结转|转结)"},
       .not_behind = kDisputes,
       .says = 0,
       .readings = {"applications.carried_in"}},
      {.rule = "N-05",
       .severity = Severity::error,
       .scope = Slot::part,
       .patterns = {u"<carried>[到|至|入]<next_year>*#", u"^<lead>#*<carried>[到|至|入]<next_year>"},
       .unless = {u"上年", u"上一年"},
       .not_behind = kDisputes,
       .year = 1,
       .readings = {"applications.carried_out"}},
      {.rule = "N-05",
       .severity = Severity::error,
       .scope = Slot::part,
       .patterns = {u"(无|没有)*<carried>[到|至|入]<next_year>", u"(无|没有)<next_year>(结转|转结)"},
       .unless = {u"上年", u"上一年"},
       .not_behind = kDisputes,
       .year = 1,
       .says = 0,
       .readings = {"applications.carried_out"}},
      {.rule = "N-08",
       .scope = Slot::part,
       .patterns = {u"(自然人|个人|公民)[提出|提交|申请人]<n>#",
                    u"^<lead>#[均][为|系|是|由](自然人|个人|公民)"},
       .about = kApplications,
       .unless = {u"复议", u"诉讼", u"法人"},
       .readings = {kNaturalPersons,
                    "applications.received.natural_person+applications.carried_in.natural_person",
                    "applications.total_processed.natural_person"}},
      {.rule = "N-08",
       .scope = Slot::part,
       .patterns = {u"(均为|全部为|全部是|都是|皆为|均系|均由)(自然人|个人|公民)(申请|提出|提交)"},
       .about = kApplications,
       .says = 0,
       .readings = {kOrganisations,
                    "applications.total_processed-applications.total_processed.natural_person"}},
      {.rule = "N-08",
       .scope = Slot::part,
       .patterns = {u"法人(或|和|或者|及|、|以及)(其他|其它)组织[提出|提交]<n>#"},
       .about = kApplications,
       .unless = {u"复议", u"诉讼", u"自然人", u"公民"},
       .readings = {kOrganisations,
                    "applications.received-applications.received.natural_person+applications.carried_in-"
                    "applications.carried_in.natural_person",
                    "applications.total_processed-applications.total_processed.natural_person"}},
      applicants({u"企业[提出|提交]<n>#", u"^<lead>#[均][为|系|是|由][商业]企业"},
                 {"applications.received.enterprise",
                  "applications.received.enterprise+applications.carried_in.enterprise",
                  "applications.total_processed.enterprise"}),
      applicants({u"科研机构[提出|提交]<n>#"},
                 {"applications.received.research",
                  "applications.received.research+applications.carried_in.research",
                  "applications.total_processed.research"}),
      applicants({u"社会公益组织[提出|提交]<n>#"},
                 {"applications.received.nonprofit",
                  "applications.received.nonprofit+applications.carried_in.nonprofit",
                  "applications.total_processed.nonprofit"}),
      applicants({u"法律服务机构[提出|提交]<n>#"},
                 {"applications.received.legal_service",
                  "applications.received.legal_service+applications.carried_in.legal_service",
                  "applications.total_processed.legal_service"}),
      applicants(
          {u"(其他|其它)组织[提出|提交]<n>#"},
          {"applications.received.other_org",
           "applications.received.other_org+applications.carried_in.other_org",
           "applications.total_processed.other_org",
           "applications.received-applications.received.natural_person-applications.received.enterprise"}),
      {.rule = "N-04",
       .scope = Slot::part,
       .patterns = {u"(受理|办理|收到|接收)[并|、|和|及]<answered>[了]*<application>*#",
                    u"(受理|办理|收到|接收)[并|、|和|及]<answered>[了|申请]<n>#"},
       .about = kApplications,
       .unless = kOfSomethingElse,
       .readings = {kProcessed, kAnswered, kReceived, kReceivedAndCarriedIn, kProcessedAndCarriedOut}},
      {.rule = "N-04",
       .scope = Slot::part,
       .patterns =
           {u"<answered>[了]*<application>*#",
            u"(已|已经|共|共计|全部|均|按时|按期|依法|书面|实际|全年)<answered>[完毕|处理|申请|的|了|件]<n>#",
            u"已<duly><answered>[了]<n>#", u"^[其中]<answered>[处理|申请|了]<n>#",
            u"^[本年度|本年|当年|年内|目前](办结|办理完毕)[申请|了]<n>#",
            u"^(其余|剩余|其他)[的]#[申请][均|全部]<duly><answered>"},
       .about = kApplications,
       .unless = {u"复议", u"诉讼", u"予公开", u"以公开", u"部分公开", u"无法提供", u"结转", u"转结", u"超期",
                  u"逾期", u"未答", u"未办", u"未按", u"延期", u"协助", u"不予", u"撤销", u"政府信息不存在"},
       // Beside these not everything that was dealt with is called answered.
       .excepting = {u"不予受理", u"不予答复", u"不再处理", u"补正后"},
       .readings = {kProcessed, kAnswered, kAnsweredOfReceived}},
      // 3件已书面回复: the others may have been answered otherwise.
      {.rule = "N-04",
       .scope = Slot::part,
       .comparison = Slot::at_most,
       .patterns = {u"^#[申请][已|均已|已经][书面|当面|全部|依法|按时|按期|及时]<answered>"},
       .about = kApplications,
       .unless = {u"复议", u"诉讼"},
       .readings = {kProcessed}},
      {.rule = "N-02",
       .severity = Severity::error,
       .patterns = {u"<handled>[了]*<application>*#", u"<handled>#<application>"},
       .about = kApplications,
       .unless = kOfSomethingElse,
       .readings = {kReceivedAndCarriedIn, kAnswered, kProcessedAndCarriedOut, kReceived}},
      {.rule = "N-02",
       .patterns = {u"(已|共|共计|全年|全年共)<handled>[了]#"},
       .about = kApplications,
       .itself = true,
       .unless = kOfSomethingElse,
       .readings = {kReceivedAndCarriedIn, kAnswered, kProcessedAndCarriedOut, kReceived}},
      {.rule = "N-01",
       .severity = Severity::error,
       .patterns = {u"<received>[并|、|和|及|以及][按时|全部](办理|处理)[了]~<application>*#"},
       .about = kApplications,
       .unless = kOfSomethingElse,
       .readings = {kReceived, kReceivedAndCarriedIn, kProcessedAndCarriedOut, kAnswered}},
      {.rule = "N-01",
       .severity = Severity::error,
       .patterns = {u"<received>~<application>*#", u"<received>[了|的]#*<application>",
                    u"<received>[了]申请[件|事项]<n>#", u"<received>[了]政府信息公开[共|共计]#",
                    u"(其他|其它)(形式|方式|渠道)*<application>*#"},
       .about = kApplications,
       .unless = kOfSomethingElse,
       .readings = {kReceived, kReceivedAndCarriedIn, kProcessedAndCarriedOut}},
      {.rule = "N-01",
       .severity = Severity::error,
       .patterns = {u"<application>[申请][受理][总数|数量|数|量][共|共计|合计|总计|有|为|：]#"},
       .about = kApplications,
       .unless = kOfSomethingElse,
       .excepting = {u"不予公开"},  // beside it, a kind of information
       .never_in = u"条",
       .readings = {kReceived, kReceivedAndCarriedIn, kProcessedAndCarriedOut}},
      // Under the heading 依申请公开 the object may be left out.
      {.rule = "N-01",
       .patterns = {u"(收到|受理|新收|新收到)[了]#"},
       .about = kApplications,
       .unless = kOfSomethingElse,
       .readings = {kReceived, kReceivedAndCarriedIn, kProcessedAndCarriedOut}},
      {.rule = "N-30",
       .severity = Severity::error,
       .patterns = {u"<not_received>*<application>", u"<not_received>[任何]<everyone>*<application>",
                    u"(无|没有)[人|单位](依申请公开|政府信息公开申请|信息公开申请)", u"零(申请|受理|报告)"},
       .about = kApplications,
       .unless = {u"复议", u"诉讼", u"投诉", u"举报", u"费", u"逾期", u"制度", u"对法人", u"由法人",
                  u"到法人", u"到企业", u"到商业企业", u"到科研机构", u"到社会公益组织", u"到法律服务机构",
                  u"到其他组织", u"到自然人提"},
       .says = 0,
       .readings = {"applications.received"}},
      {.rule = "N-30",
       .severity = Severity::error,
       .patterns = {u"<not_received>[由|来自]法人[或|和|及|或者|、|与][其他组织|其它组织]*<application>"},
       .about = kApplications,
       .unless = {u"复议", u"诉讼", u"投诉", u"举报", u"费", u"逾期", u"自然人", u"公民"},
       .says = 0,
       .readings = {kOrganisations}},
      {.rule = "N-30",
       .severity = Severity::error,
       .patterns = {u"<not_received>[由|来自](自然人|公民|个人)(提出|提交)*<application>"},
       .about = kApplications,
       .unless = {u"复议", u"诉讼", u"投诉", u"举报", u"费", u"逾期", u"法人"},
       .says = 0,
       .readings = {kNaturalPersons}},
      {.rule = "N-23",
       .scope = Slot::part,
       .patterns = {u"(全部|均|都)<duly>(办结|答复|办理完毕|办理完成|回复|办复)"},
       .about = kApplications,
       .unless = {u"应"},
       .excepting = kNotAll,
       .says = 0,
       .readings = {"applications.carried_out"}},
      {.rule = "N-23",
       .severity = Severity::hint,
       .scope = Slot::part,
       .patterns = {u"(办结|答复|办复|回复)率*%"},
       .about = kApplications,
       .excepting = kNotAll,
       .says = 0,
       .figure_is = 100,
       .readings = {"applications.carried_out"}},
  };
}

}  // namespace xxgk::prose
