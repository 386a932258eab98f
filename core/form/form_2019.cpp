// 国办公开办函〔2019〕60号: the form on trial, for the reports on 2019 and 2020.
#include "form/parts.h"

namespace xxgk::form {
namespace {

TableForm disclosure() {
  const std::vector<Column> documents{{"made", {u"本年新制作数量", {u"本年制作数量", u"本年新制作"}}},
                                      {"disclosed", {u"本年新公开数量", {u"本年公开数量", u"本年新公开"}}},
                                      {"total_disclosed", {u"对外公开总数量", {u"对外公开总数"}}}};
  const Column previous_items{"previous_items", {u"上一年项目数量", {u"上年项目数量"}}};
  const Column change{"change", {u"本年增/减"}, false, true};
  const std::vector<Column> items{previous_items, change, {"decisions", {u"处理决定数量"}}};
  TableForm table{TableId::disclosure, "disclosure"};
  table.groups = {{kItem1}, {kItem5}, {kItem6}, {kItem8}, {{u"第二十条第（九）项", {u"第二十条（九）项"}}}};
  table.rows = {
      {"regulations", kRegulations, 0, documents},
      {"normative_documents", {u"规范性文件", {u"行政规范性文件", u"规范性档案"}}, 0, documents},
      {"licensing", kLicensing, 1, items},
      {"other_services", {u"其他对外管理服务事项"}, 1, items},
      {"penalties", kPenalties, 2, items},
      {"coercion", kCoercion, 2, items},
      {"fees", kFees, 3, {previous_items, change}},
      {"procurement",
       {u"政府集中采购"},
       4,
       {{"items", {u"采购项目数量"}},
        {"amount", {u"采购总金额", {u"采购总金额（单位：万元，保留4位小数）"}}, true}}},
  };
  return table;
}

}  // namespace

Form form_2019() {
  Form form;
  form.name = "2019";
  form.first_year = 2019;
  form.trial_year = 2019;
  form.notice = u"国办公开办函〔2019〕60号";
  form.notice_title = u"政府信息公开工作年度报告有关事项的通知";
  form.citations = {u"办函201960号", u"办函2019年60号", u"办函2019第60号", u"年度报告格式试行"};
  form.tables = {disclosure(), applications({{"other", {u"（六）其他处理"}, kResults, {}}}), disputes()};
  return form;
}

}  // namespace xxgk::form
