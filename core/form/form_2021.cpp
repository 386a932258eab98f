// 国办公开办函〔2021〕30号: the form for the reports on 2021 and after.
#include "form/parts.h"

namespace xxgk::form {
namespace {

TableForm disclosure() {
  const std::vector<Column> documents{
      {"issued", {u"本年制发件数", {u"本年制发数量"}}},
      {"repealed", {u"本年废止件数", {u"废止数量", u"本年废止数量"}}},
      {"in_force", {u"现行有效件数", {u"现行有效数量", u"现行有效件数（历史累计）"}}}};
  const std::vector<Column> decisions{{"decisions", {u"本年处理决定数量"}}};
  TableForm table{TableId::disclosure, "disclosure"};
  table.groups = {{kItem1}, {kItem5}, {kItem6}, {kItem8}};
  table.rows = {
      {"regulations", kRegulations, 0, documents},
      {"normative_documents", {u"行政规范性文件", {u"规范性文件", u"行政规范性档案"}}, 0, documents},
      {"licensing", kLicensing, 1, decisions},
      {"penalties", kPenalties, 2, decisions},
      {"coercion", kCoercion, 2, decisions},
      {"fees", kFees, 3, {{"amount", {u"本年收费金额（单位：万元）", {u"本年收费金额"}}, true}}},
  };
  return table;
}

TableForm applications_with_other() {
  TableForm table = applications({
      {"other.not_corrected",
       {u"1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", {u"1.逾期不补正"}},
       kOther,
       {}},
      {"other.fee_unpaid",
       {u"2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", {u"2.逾期不缴费"}},
       kOther,
       {}},
      {"other.other", {u"3.其他"}, kOther, {}},
  });
  table.groups.push_back({{u"（六）其他处理"}});
  return table;
}

}  // namespace

Form form_2021() {
  Form form;
  form.name = "2021";
  form.first_year = 2021;
  form.notice = u"国办公开办函〔2021〕30号";
  form.citations = {u"办函202130号", u"办函2021年30号", u"办函2021第30号"};
  form.asks_for_fees = true;
  form.asks_for_overview = true;
  form.tables = {disclosure(), applications_with_other(), disputes()};
  return form;
}

}  // namespace xxgk::form
