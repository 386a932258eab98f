#include "form/parts.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace xxgk::form {
namespace {

RowForm application_row(std::string_view id, Label label, int group) {
  return {id, std::move(label), group, applicants()};
}

// parts = total, where the total is the last of the row.
EquationForm row_sum(EquationForm::Kind kind, const TableForm& table, int row) {
  const int total = static_cast<int>(table.rows[static_cast<std::size_t>(row)].columns.size()) - 1;
  EquationForm equation{kind, {}, {{row, total}}};
  for (int c = 0; c < total; ++c) equation.left.push_back({row, c});
  return equation;
}

// Rows: what came in, the outcomes, their total, what goes out.
void add_column_sums(const TableForm& table, std::vector<EquationForm>& equations) {
  const int total_processed = static_cast<int>(table.rows.size()) - 2;
  const int carried_out = total_processed + 1;
  for (int c = 0; c < static_cast<int>(table.rows.front().columns.size()); ++c) {
    EquationForm processed{EquationForm::processed, {}, {{total_processed, c}}};
    for (int r = 2; r < total_processed; ++r) processed.left.push_back({r, c});
    equations.push_back(std::move(processed));
    equations.push_back({EquationForm::balance, {{0, c}, {1, c}}, {{total_processed, c}, {carried_out, c}}});
  }
}

}  // namespace

const Label kItem1{u"第二十条第（一）项", {u"第二十条（一）项"}};
const Label kItem5{u"第二十条第（五）项", {u"第二十条（五）项"}};
const Label kItem6{u"第二十条第（六）项", {u"第二十条（六）项"}};
const Label kItem8{u"第二十条第（八）项", {u"第二十条（八）项"}};
const Label kRegulations{u"规章"};
const Label kLicensing{u"行政许可"};
const Label kPenalties{u"行政处罚"};
const Label kCoercion{u"行政强制"};
const Label kFees{u"行政事业性收费"};

std::vector<Column> applicants() {
  return {
      {"natural_person", {u"自然人"}},  {"enterprise", {u"商业企业"}},        {"research", {u"科研机构"}},
      {"nonprofit", {u"社会公益组织"}}, {"legal_service", {u"法律服务机构"}}, {"other_org", {u"其他"}},
      {"total", {u"总计", {u"合计"}}},
  };
}

std::vector<Column> dispute_results() {
  return {
      {"upheld", {u"结果维持"}},  {"corrected", {u"结果纠正"}},    {"other", {u"其他结果"}},
      {"pending", {u"尚未审结"}}, {"total", {u"总计", {u"合计"}}},
  };
}

TableForm applications(std::vector<RowForm> other) {
  TableForm table{TableId::applications, "applications"};
  table.groups_beside = true;
  table.headers = {
      {u"（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"},
      {u"申请人情况"},
      {u"法人或其他组织"},
  };
  table.groups = {
      {{u"三、本年度办理结果"}}, {{u"（三）不予公开"}}, {{u"（四）无法提供"}}, {{u"（五）不予处理"}}};
  const auto add = [&](std::string_view id, Label label, int group) {
    table.rows.push_back(application_row(id, std::move(label), group));
  };
  add("received", {u"一、本年新收政府信息公开申请数量"}, kNoGroup);
  add("carried_in", {u"二、上年结转政府信息公开申请数量"}, kNoGroup);
  add("granted", {u"（一）予以公开"}, kResults);
  add("partly_granted", {u"（二）部分公开（区分处理的，只计这一情形，不计其他情形）", {u"（二）部分公开"}},
      kResults);
  add("refused.state_secret", {u"1.属于国家秘密"}, kRefused);
  add("refused.prohibited_by_law", {u"2.其他法律行政法规禁止公开", {u"2.其他法律法规禁止公开"}}, kRefused);
  add("refused.security_and_stability", {u"3.危及“三安全一稳定”"}, kRefused);
  add("refused.third_party_rights", {u"4.保护第三方合法权益"}, kRefused);
  add("refused.internal_affairs", {u"5.属于三类内部事务信息"}, kRefused);
  add("refused.process_information", {u"6.属于四类过程性信息"}, kRefused);
  add("refused.enforcement_files", {u"7.属于行政执法案卷"}, kRefused);
  add("refused.administrative_inquiry", {u"8.属于行政查询事项"}, kRefused);
  add("unavailable.not_held", {u"1.本机关不掌握相关政府信息"}, kUnavailable);
  add("unavailable.needs_creation", {u"2.没有现成信息需要另行制作"}, kUnavailable);
  add("unavailable.still_unclear", {u"3.补正后申请内容仍不明确"}, kUnavailable);
  add("not_processed.petition", {u"1.信访举报投诉类申请"}, kNotProcessed);
  add("not_processed.repeated", {u"2.重复申请"}, kNotProcessed);
  add("not_processed.publication", {u"3.要求提供公开出版物"}, kNotProcessed);
  add("not_processed.excessive", {u"4.无正当理由大量反复申请"}, kNotProcessed);
  add("not_processed.reissue", {u"5.要求行政机关确认或重新出具已获取信息"}, kNotProcessed);
  for (RowForm& row : other) {
    row.columns = applicants();
    table.rows.push_back(std::move(row));
  }
  add("total_processed", {u"（七）总计", {u"（七）合计"}}, kResults);
  add("carried_out", {u"四、结转下年度继续办理", {u"四、结转下一年度继续办理"}}, kNoGroup);
  table.equations = equations_of(table);
  return table;
}

TableForm disputes() {
  TableForm table{TableId::disputes, "disputes"};
  table.headers = {{u"行政复议"}, {u"行政诉讼"}};
  table.rows = {
      {"reconsideration", {u"行政复议"}, kNoGroup, dispute_results()},
      {"litigation_direct", {u"未经复议直接起诉"}, kNoGroup, dispute_results()},
      {"litigation_after_reconsideration", {u"复议后起诉"}, kNoGroup, dispute_results()},
  };
  table.one_line = true;
  table.equations = equations_of(table);
  return table;
}

std::vector<EquationForm> equations_of(const TableForm& table) {
  const bool by_group = table.id == TableId::disputes;
  std::vector<EquationForm> equations;
  for (int r = 0; r < static_cast<int>(table.rows.size()); ++r)
    equations.push_back(row_sum(by_group ? EquationForm::group : EquationForm::row, table, r));
  if (!by_group) add_column_sums(table, equations);
  return equations;
}

}  // namespace xxgk::form
