// Slots about what became of applications.
#include "prose/claims/claims.h"

namespace xxgk::prose {
namespace {

using Words = std::vector<std::u16string_view>;

// A named outcome, with its number before or behind it.
Slot outcome(std::string_view rule, Severity severity, Patterns patterns, std::vector<Reading> readings) {
  Slot slot;
  slot.rule = rule;
  slot.severity = severity;
  slot.scope = Slot::part;
  slot.patterns = std::move(patterns);
  slot.unless = {u"复议", u"诉讼", u"不属于"};
  slot.readings = std::move(readings);
  return slot;
}

Slot row(Patterns patterns, std::vector<Reading> readings) {
  Slot slot = outcome("N-07", Severity::warning, std::move(patterns), std::move(readings));
  slot.about = {u"公开申请", u"依申请", u"申请公开", u"信息公开", u"不予公开", u"无法提供", u"不予处理"};
  return slot;
}

Slot block(Patterns patterns, std::vector<Reading> readings) {
  Slot slot = outcome("N-06", Severity::error, std::move(patterns), std::move(readings));
  slot.unless.insert(slot.unless.end(), {u"文件", u"政策", u"方案"});
  // 主动公开7条、不予公开4条 are kinds of information.
  slot.excepting = {u"主动公开"};
  return slot;
}

Slot not_held() {
  return row({u"(不掌握|未掌握)[相关|该][政府][信息]<n>#", u"信息不存在<n>#", u"^[其中]不存在<n>#",
              u"^<lead>#*(不掌握|未掌握|信息不存在)"},
             {"applications.unavailable.not_held", "applications.unavailable.*"});
}

// In older words what is another's is told apart from what does not exist; the form has one row for both.
Slot not_held_alone() {
  Slot slot = not_held();
  slot.excepting = {u"其他途径", u"其它途径", u"不属于本", u"不属本", u"非本机关", u"非本局", u"不属于我"};
  return slot;
}
Slot not_held_beside() {
  Slot slot = not_held();
  slot.comparison = Slot::at_most;
  return slot;
}

// What applicants took back is part of （六）; some were never registered.
Slot withdrawn() {
  Slot slot =
      row({u"(自行|自愿|自主|主动)(撤销|撤回)[申请]<n>#", u"^<lead>#*(自行|自愿|自主|主动)(撤销|撤回)"},
          {"applications.other*"});
  slot.severity = Severity::hint;
  slot.comparison = Slot::at_most;
  return slot;
}

// A short word that is an outcome only in a list of them.
Slot other_outcome(Patterns patterns, std::vector<Reading> readings) {
  Slot slot = row(std::move(patterns), std::move(readings));
  slot.about = {u"部分公开", u"不予公开", u"无法提供", u"不予处理", u"不存在", u"不掌握"};
  slot.itself = true;
  return slot;
}

Slot old_words(Patterns patterns, Slot::Comparison comparison, std::vector<Reading> readings) {
  Slot slot = outcome("N-06", Severity::hint, std::move(patterns), std::move(readings));
  slot.comparison = comparison;
  return slot;
}

// "故未出现不予公开政府信息情况"
Slot nothing_refused() {
  Slot slot =
      block({u"(未出现|未发生|没有出现|没有发生|未作出|不存在)*不予公开"}, {"applications.refused.*"});
  slot.unless = {u"复议", u"诉讼", u"投诉", u"应公开", u"应当公开", u"无正当", u"违规", u"违法", u"不当"};
  slot.says = 0;
  return slot;
}

}  // namespace

std::vector<Slot> outcome_slots() {
  return {
      row({u"(属于|涉及|因)[国家秘密]国家秘密<n>#", u"国家秘密<n>#", u"^<lead>#*国家秘密"},
          {"applications.refused.state_secret"}),
      row({u"法律[、]行政法规禁止[公开]<n>#", u"^<lead>#*法律[、]行政法规禁止"},
          {"applications.refused.prohibited_by_law"}),
      row({u"三安全一稳定[”]<n>#", u"^<lead>#*三安全一稳定"},
          {"applications.refused.security_and_stability"}),
      row({u"第三方[合法]权益<n>#", u"^<lead>#*第三方[合法]权益"},
          {"applications.refused.third_party_rights"}),
      row({u"内部[事务|管理][性]信息<n>#", u"^<lead>#*内部[事务|管理][性]信息"},
          {"applications.refused.internal_affairs"}),
      row({u"过程性信息<n>#", u"^<lead>#*过程[性]信息"}, {"applications.refused.process_information"}),
      row({u"执法案卷[信息]<n>#", u"^<lead>#*执法案卷"}, {"applications.refused.enforcement_files"}),
      row({u"行政查询[事项]<n>#", u"^<lead>#*行政查询"}, {"applications.refused.administrative_inquiry"}),
      not_held_alone(),
      not_held_beside(),
      row({u"另行制作<n>#", u"^<lead>#*另行制作"}, {"applications.unavailable.needs_creation"}),
      row({u"补正后*不明确<n>#", u"^<lead>#*补正后*不明确"}, {"applications.unavailable.still_unclear"}),
      row({u"(信访|举报|投诉)类[申请]<n>#", u"信访举报投诉<n>#", u"^<lead>#*信访举报投诉"},
          {"applications.not_processed.petition"}),
      row({u"重复申请<n>#", u"^<lead>#*重复申请"}, {"applications.not_processed.repeated"}),
      row({u"公开出版物<n>#", u"^<lead>#*公开出版物"}, {"applications.not_processed.publication"}),
      row({u"大量[、]反复申请<n>#", u"^<lead>#*大量反复申请"}, {"applications.not_processed.excessive"}),
      row({u"重新出具*<n>#", u"^<lead>#*重新出具"}, {"applications.not_processed.reissue"}),
      row({u"逾期(不|未)补正<n>#", u"^<lead>#*逾期(不|未)补正"}, {"applications.other.not_corrected"}),
      row({u"逾期(未|不)[按*]缴[纳]*费[用]<n>#", u"^<lead>#*逾期(未|不)*缴*费"},
          {"applications.other.fee_unpaid"}),
      withdrawn(),
      other_outcome({u"^公开<n>#"},
                    {"applications.granted", "applications.granted+applications.partly_granted"}),

      // The words of the years before 2019.
      old_words({u"同意公开[答复]<n>#"}, Slot::at_most, {"applications.granted+applications.partly_granted"}),
      old_words({u"区分处理[后][公开][答复]<n>#"}, Slot::equal, {"applications.partly_granted"}),

      nothing_refused(),
      block({u"予以公开[的](和|及|与|或|以及|或者)[予以]部分公开<n>#"},
            {"applications.granted+applications.partly_granted"}),
      block({u"予以公开、部分公开<n>#"},
            {"applications.granted+applications.partly_granted", "applications.partly_granted"}),
      block({u"(部分公开|部分予以公开|予以部分公开)<n>#",
             u"^<lead>#[均|已|依法|申请|的|内容]*(部分公开|部分予以公开)"},
            {"applications.partly_granted"}),
      block({u"(不予公开|不予以公开)<n>#", u"^<lead>#[申请|均|已|依法|决定|为|属|属于](不予公开|不予以公开)"},
            {"applications.refused.*"}),
      block({u"(予以公开|予以全部公开)<n>#", u"^<lead>#[申请|均|已|依法|的|内容]*予以[全部]公开"},
            {"applications.granted", "applications.granted+applications.partly_granted"}),
      block({u"无法提供<n>#", u"^<lead>#[申请|均|已|依法|为|因]*无法提供"},
            {"applications.unavailable.*", "applications.unavailable.not_held"}),
      block({u"不予处理<n>#", u"^<lead>#[申请|均|已|依法|为|因]*不予处理"}, {"applications.not_processed.*"}),
      block({u"其他处理<n>#", u"^<lead>#[申请|均|已|依法|为|作|作出][作]其他处理"}, {"applications.other*"}),
      other_outcome({u"^其他[情形][的]#"},
                    {"applications.other*", "applications.other.other", "applications.other",
                     "applications.received.other_org", "applications.total_processed.other_org"}),
  };
}

}  // namespace xxgk::prose
