#include "form/form.h"

#include <utility>

namespace xxgk::form {
namespace {

constexpr FormVersion kOld = FormVersion::form2019;
constexpr FormVersion kNew = FormVersion::form2021;

// ---- section 二: what was disclosed ---------------------------------------------------------------------------

// Columns of the 2019 form.
const Column kMade{"made", {u"本年新制作数量", {u"本年制作数量", u"本年新制作"}}};
const Column kDisclosed{"disclosed", {u"本年新公开数量", {u"本年公开数量", u"本年新公开"}}};
const Column kTotalDisclosed{"total_disclosed", {u"对外公开总数量", {u"对外公开总数"}}};
const Column kPreviousItems{"previous_items", {u"上一年项目数量", {u"上年项目数量"}}};
const Column kChange{"change", {u"本年增/减", {}}, false, true};
const Column kDecisionsOld{"decisions", {u"处理决定数量", {}}};
const Column kProcurementItems{"items", {u"采购项目数量", {}}};
const Column kProcurementAmount{"amount", {u"采购总金额", {u"采购总金额（单位：万元，保留4位小数）"}}, true};

// Columns of the 2021 form.
const Column kIssued{"issued", {u"本年制发件数", {u"本年制发数量"}}};
const Column kRepealed{"repealed", {u"本年废止件数", {u"废止数量", u"本年废止数量"}}};
const Column kInForce{"in_force", {u"现行有效件数", {u"现行有效数量", u"现行有效件数（历史累计）"}}};
const Column kDecisions{"decisions", {u"本年处理决定数量", {}}};
const Column kFeeAmount{"amount", {u"本年收费金额（单位：万元）", {u"本年收费金额"}}, true};

const Label kItem1{u"第二十条第（一）项", {u"第二十条（一）项"}};
const Label kItem5{u"第二十条第（五）项", {u"第二十条（五）项"}};
const Label kItem6{u"第二十条第（六）项", {u"第二十条（六）项"}};
const Label kItem8{u"第二十条第（八）项", {u"第二十条（八）项"}};
const Label kItem9{u"第二十条第（九）项", {u"第二十条（九）项"}};

const Label kRegulations{u"规章", {}};
const Label kLicensing{u"行政许可", {}};
const Label kPenalties{u"行政处罚", {}};
const Label kCoercion{u"行政强制", {}};
const Label kFees{u"行政事业性收费", {}};

Table disclosure_2019() {
  const std::vector<Column> documents{kMade, kDisclosed, kTotalDisclosed};
  const std::vector<Column> items{kPreviousItems, kChange, kDecisionsOld};
  Table table{TableId::disclosure, kOld, "disclosure", {}, {}, {}, {}};
  table.groups = {{kItem1}, {kItem5}, {kItem6}, {kItem8}, {kItem9}};
  table.rows = {
      {"regulations", kRegulations, 0, documents},
      {"normative_documents", {u"规范性文件", {u"行政规范性文件", u"规范性档案"}}, 0, documents},
      {"licensing", kLicensing, 1, items},
      {"other_services", {u"其他对外管理服务事项", {}}, 1, items},
      {"penalties", kPenalties, 2, items},
      {"coercion", kCoercion, 2, items},
      {"fees", kFees, 3, {kPreviousItems, kChange}},
      {"procurement", {u"政府集中采购", {}}, 4, {kProcurementItems, kProcurementAmount}},
  };
  return table;
}

Table disclosure_2021() {
  const std::vector<Column> documents{kIssued, kRepealed, kInForce};
  Table table{TableId::disclosure, kNew, "disclosure", {}, {}, {}, {}};
  table.groups = {{kItem1}, {kItem5}, {kItem6}, {kItem8}};
  table.rows = {
      {"regulations", kRegulations, 0, documents},
      {"normative_documents", {u"行政规范性文件", {u"规范性文件", u"行政规范性档案"}}, 0, documents},
      {"licensing", kLicensing, 1, {kDecisions}},
      {"penalties", kPenalties, 2, {kDecisions}},
      {"coercion", kCoercion, 2, {kDecisions}},
      {"fees", kFees, 3, {kFeeAmount}},
  };
  return table;
}

// ---- section 三: applications ---------------------------------------------------------------------------------

const std::vector<Column> kApplicants{
    {"natural_person", {u"自然人", {}}},      {"enterprise", {u"商业企业", {}}},
    {"research", {u"科研机构", {}}},          {"nonprofit", {u"社会公益组织", {}}},
    {"legal_service", {u"法律服务机构", {}}}, {"other_org", {u"其他", {}}},
    {"total", {u"总计", {u"合计"}}},
};

// Indices into the groups of section 三, in the order of `applications` below.
enum : int { kNoGroup = -1, kResults, kRefused, kUnavailable, kNotProcessed, kOther };

void add_row(Table& table, std::string_view id, Label label, int group) {
  table.rows.push_back({id, std::move(label), group, kApplicants});
}

void add_column_equations(Table& table) {
  const int total_processed = static_cast<int>(table.rows.size()) - 2;
  const int carried_out = total_processed + 1;
  for (int c = 0; c < static_cast<int>(kApplicants.size()); ++c) {
    const std::string column = "applications." + std::string(kApplicants[c].id);
    Equation processed{column + ".processed", {}, {{total_processed, c, 1}}};
    for (int r = 2; r < total_processed; ++r) processed.left.push_back({r, c, 1});
    table.equations.push_back(std::move(processed));
    table.equations.push_back(
        {column + ".balance", {{0, c, 1}, {1, c, 1}}, {{total_processed, c, 1}, {carried_out, c, 1}}});
  }
}

// parts = total, where the total is the last column among `columns` consecutive ones.
Equation row_sum(std::string id, int row, int first_column, int columns) {
  Equation equation{std::move(id), {}, {{row, first_column + columns - 1, 1}}};
  for (int c = 0; c < columns - 1; ++c) equation.left.push_back({row, first_column + c, 1});
  return equation;
}

Table applications(FormVersion version) {
  Table table{TableId::applications, version, "applications", {}, {}, {}, {}};
  table.groups_beside = true;
  table.headers = {
      {u"（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", {}},
      {u"申请人情况", {}},
      {u"法人或其他组织", {}},
  };
  table.groups = {
      {{u"三、本年度办理结果", {}}}, {{u"（三）不予公开", {}}}, {{u"（四）无法提供", {}}},
      {{u"（五）不予处理", {}}},     {{u"（六）其他处理", {}}},
  };
  add_row(table, "received", {u"一、本年新收政府信息公开申请数量", {}}, kNoGroup);
  add_row(table, "carried_in", {u"二、上年结转政府信息公开申请数量", {}}, kNoGroup);
  add_row(table, "granted", {u"（一）予以公开", {}}, kResults);
  add_row(table, "partly_granted",
          {u"（二）部分公开（区分处理的，只计这一情形，不计其他情形）", {u"（二）部分公开"}}, kResults);
  add_row(table, "refused.state_secret", {u"1.属于国家秘密", {}}, kRefused);
  add_row(table, "refused.prohibited_by_law", {u"2.其他法律行政法规禁止公开", {u"2.其他法律法规禁止公开"}},
          kRefused);
  add_row(table, "refused.security_and_stability", {u"3.危及“三安全一稳定”", {}}, kRefused);
  add_row(table, "refused.third_party_rights", {u"4.保护第三方合法权益", {}}, kRefused);
  add_row(table, "refused.internal_affairs", {u"5.属于三类内部事务信息", {}}, kRefused);
  add_row(table, "refused.process_information", {u"6.属于四类过程性信息", {}}, kRefused);
  add_row(table, "refused.enforcement_files", {u"7.属于行政执法案卷", {}}, kRefused);
  add_row(table, "refused.administrative_inquiry", {u"8.属于行政查询事项", {}}, kRefused);
  add_row(table, "unavailable.not_held", {u"1.本机关不掌握相关政府信息", {}}, kUnavailable);
  add_row(table, "unavailable.needs_creation", {u"2.没有现成信息需要另行制作", {}}, kUnavailable);
  add_row(table, "unavailable.still_unclear", {u"3.补正后申请内容仍不明确", {}}, kUnavailable);
  add_row(table, "not_processed.petition", {u"1.信访举报投诉类申请", {}}, kNotProcessed);
  add_row(table, "not_processed.repeated", {u"2.重复申请", {}}, kNotProcessed);
  add_row(table, "not_processed.publication", {u"3.要求提供公开出版物", {}}, kNotProcessed);
  add_row(table, "not_processed.excessive", {u"4.无正当理由大量反复申请", {}}, kNotProcessed);
  add_row(table, "not_processed.reissue", {u"5.要求行政机关确认或重新出具已获取信息", {}}, kNotProcessed);
  if (version == kOld) {
    table.groups.pop_back();
    add_row(table, "other", {u"（六）其他处理", {}}, kResults);
  } else {
    add_row(table, "other.not_corrected",
            {u"1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", {u"1.逾期不补正"}}, kOther);
    add_row(table, "other.fee_unpaid",
            {u"2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", {u"2.逾期不缴费"}},
            kOther);
    add_row(table, "other.other", {u"3.其他", {}}, kOther);
  }
  add_row(table, "total_processed", {u"（七）总计", {u"（七）合计"}}, kResults);
  add_row(table, "carried_out", {u"四、结转下年度继续办理", {u"四、结转下一年度继续办理"}}, kNoGroup);
  for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
    table.equations.push_back(row_sum("applications." + std::string(table.rows[r].id) + ".row", r, 0,
                                      static_cast<int>(kApplicants.size())));
  }
  add_column_equations(table);
  return table;
}

// ---- section 四: reconsideration and litigation -----------------------------------------------------------------

const std::vector<Column> kDisputeResults{
    {"upheld", {u"结果维持", {}}},  {"corrected", {u"结果纠正", {}}}, {"other", {u"其他结果", {}}},
    {"pending", {u"尚未审结", {}}}, {"total", {u"总计", {u"合计"}}},
};

// The form prints the three groups side by side in one line of fifteen places; a row here is one group.
Table disputes(FormVersion version) {
  Table table{TableId::disputes, version, "disputes", {}, {}, {}, {}};
  table.headers = {{u"行政复议", {}}, {u"行政诉讼", {}}};
  table.rows = {
      {"reconsideration", {u"行政复议", {}}, -1, kDisputeResults},
      {"litigation_direct", {u"未经复议直接起诉", {}}, -1, kDisputeResults},
      {"litigation_after_reconsideration", {u"复议后起诉", {}}, -1, kDisputeResults},
  };
  table.one_line = true;
  for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
    table.equations.push_back(row_sum("disputes." + std::string(table.rows[r].id) + ".sum", r, 0,
                                      static_cast<int>(kDisputeResults.size())));
  }
  return table;
}

}  // namespace

const Table& table(TableId id, FormVersion version) {
  static const Table tables[3][2] = {
      {disclosure_2019(), disclosure_2021()},
      {applications(kOld), applications(kNew)},
      {disputes(kOld), disputes(kNew)},
  };
  return tables[static_cast<int>(id)][static_cast<int>(version)];
}

const std::vector<SectionHeading>& section_headings() {
  static const std::vector<SectionHeading> headings{
      {1, {u"总体情况", {}}},
      {2, {u"主动公开政府信息情况", {u"行政机关主动公开政府信息情况"}}},
      {3,
       {u"收到和处理政府信息公开申请情况",
        {u"政府信息依申请公开办理情况", u"行政机关收到和处理政府信息公开申请情况"}}},
      {4,
       {u"政府信息公开行政复议、行政诉讼情况",
        {u"因政府信息公开工作被申请行政复议、提起行政诉讼情况",
         u"因政府信息公开申请行政复议、提起行政诉讼情况"}}},
      {5, {u"存在的主要问题及改进情况", {u"政府信息公开工作存在的主要问题及改进情况"}}},
      {6, {u"其他需要报告的事项", {}}},
  };
  return headings;
}

std::string cell_id(const Table& table, const Row& row, const Column& column) {
  std::string id(table.name);
  id.append(".").append(row.id).append(".").append(column.id);
  return id;
}

}  // namespace xxgk::form
