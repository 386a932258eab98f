// Slots about reconsiderations and lawsuits.
#include "lexicon/lexicon.h"
#include "prose/claims/claims.h"

namespace xxgk::prose {
namespace {

using lexicon::Words;

constexpr std::string_view kReviews = "disputes.reconsideration";
constexpr std::string_view kReviewsDecided = "disputes.reconsideration-disputes.reconsideration.pending";
constexpr std::string_view kDirect = "disputes.litigation_direct";
constexpr std::string_view kDirectDecided = "disputes.litigation_direct-disputes.litigation_direct.pending";
constexpr std::string_view kAfter = "disputes.litigation_after_reconsideration";
constexpr std::string_view kAfterDecided =
    "disputes.litigation_after_reconsideration-disputes.litigation_after_reconsideration.pending";
constexpr std::string_view kSuits = "disputes.litigation_direct+disputes.litigation_after_reconsideration";
constexpr std::string_view kSuitsDecided =
    "disputes.litigation_direct-disputes.litigation_direct.pending+disputes.litigation_after_reconsideration-"
    "disputes.litigation_after_reconsideration.pending";
constexpr std::string_view kAll =
    "disputes.reconsideration+disputes.litigation_direct+disputes.litigation_after_reconsideration";
constexpr std::string_view kAllDecided =
    "disputes.reconsideration-disputes.reconsideration.pending+disputes.litigation_direct-"
    "disputes.litigation_direct.pending+disputes.litigation_after_reconsideration-"
    "disputes.litigation_after_reconsideration.pending";
constexpr std::string_view kReviewsUpheld = "disputes.reconsideration.upheld";
constexpr std::string_view kDirectUpheld = "disputes.litigation_direct.upheld";
constexpr std::string_view kAfterUpheld = "disputes.litigation_after_reconsideration.upheld";
constexpr std::string_view kSuitsUpheld =
    "disputes.litigation_direct.upheld+disputes.litigation_after_reconsideration.upheld";
constexpr std::string_view kReviewsCorrected = "disputes.reconsideration.corrected";
constexpr std::string_view kSuitsCorrected =
    "disputes.litigation_direct.corrected+disputes.litigation_after_reconsideration.corrected";

const Words& kOfResults = lexicon::words(lexicon::Meaning::dispute_result);
// Another's cases, which the unit decided or looked after.
const Words& kOfAnotherRole = lexicon::words(lexicon::Meaning::case_role);
const Words kAboutDisclosure{u"公开", u"申请人"};
const Words kCases{u"复议", u"诉讼"};

Slot result(Patterns patterns, std::vector<Reading> readings) {
  Slot slot;
  slot.rule = "N-12";
  slot.scope = Slot::part;
  slot.patterns = std::move(patterns);
  slot.about = kCases;
  slot.unless = {u"累计", u"均"};
  slot.readings = std::move(readings);
  return slot;
}

// Of one kind of cases, and not of the other that is named with it.
Slot upheld_alone(Patterns patterns, std::u16string_view other, std::vector<Reading> readings) {
  Slot slot = result(std::move(patterns), std::move(readings));
  slot.unless.push_back(other);
  return slot;
}

// What a case came to, where none came to it: 无被纠错案件.
Slot no_result(Patterns patterns, std::vector<Reading> readings) {
  Slot slot = result(std::move(patterns), std::move(readings));
  slot.says = 0;
  return slot;
}

Slot cases(std::string_view rule, Patterns patterns, std::vector<Reading> readings) {
  Slot slot;
  slot.rule = rule;
  slot.patterns = std::move(patterns);
  slot.about = kAboutDisclosure;
  slot.itself = true;
  slot.unless = kOfResults;
  slot.unless.insert(slot.unless.end(), kOfAnotherRole.begin(), kOfAnotherRole.end());
  slot.readings = std::move(readings);
  return slot;
}

// 新发生1件: earlier ones may be counted beside them.
Slot new_cases(std::string_view rule, Patterns patterns, std::string_view reading) {
  Slot slot = cases(rule, std::move(patterns), {reading});
  slot.comparison = Slot::at_most;
  return slot;
}

Slot none(Patterns patterns, std::vector<Reading> readings) {
  Slot slot;
  slot.rule = "N-31";
  slot.severity = Severity::error;
  slot.patterns = std::move(patterns);
  slot.unless = {u"新增", u"败诉", u"纠错",   u"纠正", u"撤销", u"超期",   u"不当",
                 u"无法", u"责任", u"无正当", u"违法", u"违规", u"不规范", u"不到位"};
  slot.says = 0;
  slot.readings = std::move(readings);
  return slot;
}

// The short words, which may be of other matters.
Slot none_of_disclosure(Patterns patterns, std::vector<Reading> readings) {
  Slot slot = none(std::move(patterns), std::move(readings));
  for (const std::u16string_view other :
       {u"行政复议", u"行政诉讼", u"决定", u"机关", u"民事", u"刑事", u"信访"})
    slot.unless.push_back(other);
  slot.about = {u"公开"};
  slot.itself = true;
  return slot;
}

Slot upheld(std::u16string_view about, std::vector<Reading> readings) {
  Slot slot;
  slot.rule = "N-33";
  slot.scope = Slot::part;
  slot.patterns = {u"(均|全部|全)[为|被|获|予|予以|得到|是|系][结果]维持"};
  slot.about = {about};
  slot.excepting = {u"已审结", u"已办结", u"审结的"};
  slot.says = 0;
  slot.readings = std::move(readings);
  return slot;
}

}  // namespace

std::vector<Slot> dispute_slots() {
  return {
      upheld_alone({u"行政复议[案件|申请][审理|复议][结果|结果为|结果均为][予以]维持[原*]<n>#"}, u"诉讼",
                   {kReviewsUpheld}),
      upheld_alone({u"行政诉讼[案件][审理|诉讼][结果|结果为|结果均为][予以]维持[原*]<n>#"}, u"复议",
                   {kDirectUpheld, kAfterUpheld, kSuitsUpheld}),
      result({u"(结果维持|予以维持|维持原*|维持)<n>#", u"^<lead>#[被|获|为|系]*(结果维持|予以维持|维持原)"},
             {kReviewsUpheld, kDirectUpheld, kAfterUpheld, kSuitsUpheld,
              "disputes.reconsideration.upheld+disputes.litigation_direct.upheld+"
              "disputes.litigation_after_reconsideration.upheld"}),
      no_result({u"<none>~行政复议~(纠错|纠正)"}, {kReviewsCorrected}),
      no_result({u"<none>~(行政诉讼|<and>诉讼)~(纠错|纠正|败诉)"}, {kSuitsCorrected}),
      result({u"(结果纠正|被纠正|予以纠正|纠正)<n>#", u"^<lead>#*(结果纠正|被纠正|予以纠正)"},
             {"disputes.reconsideration.corrected", "disputes.litigation_direct.corrected",
              "disputes.litigation_after_reconsideration.corrected",
              "disputes.litigation_direct.corrected+disputes.litigation_after_reconsideration.corrected",
              "disputes.reconsideration.corrected+disputes.litigation_direct.corrected+"
              "disputes.litigation_after_reconsideration.corrected"}),
      result({u"(其他结果)<n>#", u"^<lead>#[为|系]其他结果"},
             {"disputes.reconsideration.other", "disputes.litigation_direct.other",
              "disputes.litigation_after_reconsideration.other",
              "disputes.litigation_direct.other+disputes.litigation_after_reconsideration.other",
              "disputes.reconsideration.other+disputes.litigation_direct.other+"
              "disputes.litigation_after_reconsideration.other"}),
      result({u"(尚未审结|未审结|正在审理)<n>#", u"^<lead>#[正|目前|仍]*(尚未审结|未审结|正在审理)"},
             {"disputes.reconsideration.pending", "disputes.litigation_direct.pending",
              "disputes.litigation_after_reconsideration.pending",
              "disputes.litigation_direct.pending+disputes.litigation_after_reconsideration.pending",
              "disputes.reconsideration.pending+disputes.litigation_direct.pending+"
              "disputes.litigation_after_reconsideration.pending"}),
      cases("N-11", {u"行政复议[案件|申请]<and>[提起|被提起]行政诉讼[类][案件|案][均|均为|各]<n>#"},
            {kAll, kAllDecided, kReviews, kReviewsDecided, kSuits, kSuitsDecided, kDirect, kAfter}),
      {.rule = "N-10",
       .patterns = {u"(复议后起诉|复议后提起诉讼|复议后诉讼)<n>#"},
       .unless = kOfResults,
       .readings = {kAfter, kAfterDecided}},
      {.rule = "N-10",
       .patterns = {u"(未经复议直接起诉|直接起诉|直接提起诉讼)<n>#"},
       .unless = kOfResults,
       .readings = {kDirect, kDirectDecided}},
      new_cases("N-10", {u"(新发生|新增|新收)*行政诉讼<n>#"}, kSuits),
      cases("N-10",
            {u"(行政诉讼|被诉讼|诉讼)[类]<n>#", u"^<lead>#[的]行政诉讼", u"(提起|引发|发生|收到)#*行政诉讼"},
            {kSuits, kDirect, kAfter, kSuitsDecided, kDirectDecided, kAfterDecided}),
      new_cases("N-09", {u"(新发生|新增|新收)*行政复议<n>#"}, kReviews),
      cases("N-09",
            {u"(行政复议|被复议)[类]<n>#", u"^<lead>#[的]行政复议", u"(申请|引发|发生|收到)#*行政复议"},
            {kReviews, kReviewsDecided}),
      none({u"<none>**行政复议", u"<none>**行政诉讼*<and>*行政复议"}, {kReviews}),
      none({u"<none>**行政诉讼", u"<none>**行政复议*<and>*行政诉讼", u"<none>**行政复议<and>诉讼"}, {kSuits}),
      none_of_disclosure({u"<none>*复议", u"<none>*诉讼<and>复议"}, {kReviews}),
      none_of_disclosure({u"<none>*诉讼", u"<none>*复议<and>诉讼"}, {kSuits}),
      upheld(u"复议", {"disputes.reconsideration.corrected+disputes.reconsideration.other+"
                       "disputes.reconsideration.pending"}),
      upheld(u"诉讼",
             {"disputes.litigation_direct.corrected+disputes.litigation_direct.other+"
              "disputes.litigation_direct.pending+disputes.litigation_after_reconsideration.corrected+"
              "disputes.litigation_after_reconsideration.other+"
              "disputes.litigation_after_reconsideration.pending"}),
  };
}

}  // namespace xxgk::prose
