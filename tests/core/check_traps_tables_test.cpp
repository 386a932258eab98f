// What looks like a fault of a table or its numbers and is none: an edit of a report in which everything agrees leaves
// its rule silent, or as mild as said. Beside each stands an edit that does trip the rule.
#include <catch2/catch.hpp>

#include "support/traps.h"

using namespace xxgk;
using namespace xxgk::testing;

TEST_CASE("labels and tables as pasting leaves them", "[traps-tables]") {
  check_traps({
      {"2021", "S-10", kSilent, R"({"replace": [["\n行政规范性文件\t2\t1\t11",
        "\n行政规范性文件\t2\t1\t11\n其他主动公开文件\t8\t0\t40"]]})"},
      {"2021", "S-10", kError, R"({"replace": [
        ["信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t2\t1\t11",
         ["信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量", "规章\t0\t0\t0", "规范性文件\t2\t2\t11",
          "其他主动公开文件\t8\t8\t40"]],
        ["信息内容\t本年处理决定数量\n行政许可\t32",
         ["信息内容\t上一年项目数量\t本年增/减\t处理决定数量", "行政许可\t12\t1\t32"]]]})"},
      {"2021", "S-12", kHint, R"({"replace": [["\t本年废止件数\t", "\t本年废止件\t"]]})"},
      {"2021", "S-12", kSilent,
       R"({"replace": [["本年制发件数\t本年废止件数\t现行有效件数", "本年制发件\t本年废止件\t现行有效件\n数\t数\t数"]]})"},
      {"2021", "S-12", kSilent, R"({"replace": [["1.申请人无正当理由逾期不补正、行政机关",
        "1.申请人无正当理由\n逾期不补正、行政机关"]]})"},
      {"2021", "S-12", kHint,
       R"({"replace": [["1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
        "1.逾期不补正"]]})"},
      {"2021", "S-12", kHint,
       R"({"replace": [["二、上年结转政府信息公开申请数量", "上年结转政府信息公开申请数量"],
        ["（二）部分公开", "部分公开"]]})"},
      {"2021", "S-12", kWarning,
       R"({"replace": [["二、上年结转政府信息公开申请数量", "三、上年结转政府信息公开申请数量"]]})"},
      // The last header, and the row in a table of its own.
      {"2021", "S-12", kSilent, R"({"replace": [["\n二、上年结转政府信息公开申请数量",
        "\n类别\t申请人甲\t总计\n|---|---|---|\n二、上年结转政府信息公开申请数量"]]})"},
      {"2021", "S-12", kWarning,
       R"({"replace": [["2.其他法律行政法规禁止公开", "2.其他法律法规禁止公开"]]})"},
      {"2021", "S-13", kWarning, R"({"replace": [["2.重复申请\t", "\t"]]})"},
      {"2021", "S-13", kError, R"({"replace": [["2.重复申请\t0\t0\t0\t0\t0\t0\t0\n", ""]]})"},
      {"2021", "S-14", kSilent, R"({"section": {"2": "见下表。", "3": "见下表。", "4": "见下表。"}})"},
      {"2021", "S-14", kError, R"({"section": {"3": "见下表。"}})"},
      {"2021", "S-17", kHint,
       R"({"replace": [["本年收费金额（单位：万元）", "本年收费金额"]], "cells": {"disclosure.fees.amount": "0"}})"},
      {"2021", "S-17", kWarning,
       R"({"replace": [["本年收费金额（单位：万元）", "本年收费金额（单位：元）"]]})"},
      {"2019", "S-17", kSilent, R"({"replace": [["采购总金额（单位：万元）", "采购总金额"]],
        "cells": {"disclosure.procurement.items": "0", "disclosure.procurement.amount": "0"}})"},
      {"2019", "S-17", kWarning, R"({"replace": [["采购总金额（单位：万元）", "采购总金额"]],
        "cells": {"disclosure.procurement.items": "2", "disclosure.procurement.amount": "31.5"}})"},
      {"2021", "S-12", kSilent, R"({"replace": [["1.申请人无正当理由逾期不补正、行政机关",
        "1.申请人无正当理由\n\f逾期不补正、行政机关"]]})"},
      {"2021", "S-12", kSilent, R"({"replace": [["1.申请人无正当理由逾期不补正、行政机关",
        "1.申请人无正当理由\n- 3 -\n逾期不补正、行政机关"]]})"},
      {"2021", "S-12", kSilent, R"({"replace": [["1.申请人无正当理由逾期不补正、行政机关",
        "1.申请人无正当理由\n第 3 页 共 9 页\n逾期不补正、行政机关"]]})"},
      {"2021", "S-15", kSilent, R"({"replace": [["（一）予以公开\t12\t2\t0\t1\t0\t0\t15",
        "（一）予以公开\t12\t2\t0\t1\t0\t0\t15\t"]]})"},
      {"2021", "S-15", kSilent, R"({"replace": [["（一）予以公开\t12\t2\t0\t1\t0\t0\t15",
        "（一）予以公开\t12\t2\t\t1\t\t\t15"]]})"},
      {"2021", "S-15", kWarning, R"({"replace": [["（一）予以公开\t12\t2\t0\t1\t0\t0\t15",
        "（一）予以公开\t12\t2\t0\t1\t0\t0\t0\t15"]]})"},
      {"2021", "S-23", kSilent, R"({"section": {"2": "以下数据由各站所报送，表格复制时未能保留。"}})"},
  });
}

TEST_CASE("the number of a page inside a label is no value", "[traps-tables]") {
  const auto inside = [](const std::string& first, const std::string& number, const std::string& second) {
    return changed({{first + second, first + "\n" + number + "\n" + second}});
  };
  for (const char* rule : {"S-12", "S-13", "S-15"}) {
    check_traps({
        {"2021", rule, kSilent, inside("1.申请人无正当理由", "3", "逾期不补正、行政机关")},
        {"2021", rule, kSilent, inside("5.属于三类内部", "12", "事务信息")},
        {"2021", rule, kSilent, inside("一、本年新收政府信息", "2", "公开申请数量")},
        {"2021", rule, kSilent, inside("（三）不", "3", "予公开")},
        {"2021", rule, kSilent, inside("1.申请人无正当理由", "- 3 -", "逾期不补正、行政机关")},
        {"2021", rule, kSilent, inside("1.申请人无正当理由", "第 3 页 共 9 页", "逾期不补正、行政机关")},
        {"2021", rule, kSilent, inside("1.申请人无正当理由", "\f", "逾期不补正、行政机关")},
    });
  }
  check_traps({
      // with an eighth value behind the label, or on the number's line, it is not known which one is too many
      {"2021", "S-15", kWarning,
       changed({{"5.属于三类内部事务信息\t1", "5.属于三类内部\n3\n事务信息\t4\t1"}})},
      {"2021", "S-15", kWarning, changed({{"5.属于三类内部事务信息", "5.属于三类内部\n3\t4\n事务信息"}})},
      // a cell's value that stands in the middle of its label
      {"2021", "S-15", kSilent, changed({{"5.属于三类内部事务信息\t1", "5.属于三类内部\n1\n事务信息"}})},
      {"2021", "S-15", kSilent, changed({{"\n行政处罚\t5", "\n行政处\n5\n罚"}})},
  });
}

TEST_CASE("one cause is one finding", "[traps-tables]") {
  check_traps({
      // a blank cell that a wrong sum names
      {"2021", "V-01", kSilent, changed({}, {{"applications.total_processed.enterprise", ""}})},
      {"2021", "T3-01", kError, changed({}, {{"applications.total_processed.enterprise", ""}})},
      {"2021", "V-01", kSilent, changed({}, {{"applications.granted.natural_person", ""}})},
      // the unit of the amount
      {"2021", "S-12", kSilent, changed({{"本年收费金额（单位：万元）", "本年收费金额"}})},
      {"2021", "S-12", kSilent, changed({{"本年收费金额（单位：万元）", "本年收费金额（单位：元）"}})},
      {"2021", "S-12", kSilent, changed({{"本年收费金额（单位：万元）", "本年收费金额（万元）"}})},
      {"2021", "S-17", kSilent, changed({{"本年收费金额（单位：万元）", "本年收费金额（万元）"}})},
      {"2021", "S-12", kWarning, changed({{"本年收费金额（单位：万元）", "本年收费总额（单位：万元）"}})},
      // the note on sums
      {"2021", "S-13", kSilent,
       changed({{"（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", ""}})},
      {"2021", "S-12", kSilent,
       changed({{"第一项加第二项之和，等于第三项加", "第一项与第二项之和，等于第三项与"}})},
      // headers that stand above the first words by which a table without its heading is found
      {"2021", "S-13", kSilent,
       changed({{"四、政府信息公开行政复议、行政诉讼情况\n\n行政复议", "行政复议"}})},
  });
}

TEST_CASE("the note on sums, missing, altered and torn", "[traps-tables]") {
  const std::string note = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
  check_traps({
      {"2021", "S-16", kHint, changed({{note, ""}})},
      {"2021", "S-16", kHint, changed({{"等于第三项加第四项之和", "等于第三项"}})},
      {"2021", "S-16", kHint,
       changed({{"第一项加第二项之和，等于第三项加", "第一项与第二项之和，等于第三项与"}})},
      {"2021", "S-16", kSilent, changed({{"第二项之和，等于", "第二项之和等于"}})},
      {"2021", "S-16", kSilent,
       changed({{"第二项之和，等于第三项加第四", "第二项\n之和，等于第三项加第四\n"}})},
      {"2021", "S-16", kSilent,
       changed({{note + "\t申请人情况",
                 "（本列数据的勾稽关系为：第一项加第二项之和，\t申请人情况\n等于第三项加第四项之和）"}})},
  });
}

TEST_CASE("rows that hold no number at all", "[traps-tables]") {
  check_traps({
      {"2021", "S-15", kWarning, changed({{"\n行政处罚\t5", "\n行政处罚"}})},
      {"2021", "S-15", kWarning, changed({{"\n行政处罚\t5", "\n行政处罚\t若干"}})},
      {"2021", "S-15", kWarning, changed({{"2.重复申请\t0\t0\t0\t0\t0\t0\t0", "2.重复申请\t无此类情况"}})},
      {"2021", "S-15", kSilent, changed({{"2.重复申请\t0\t0\t0\t0\t0\t0\t0", "2.重复申请\t\t\t\t\t\t\t"}})},
      {"2021", "S-15", kSilent,
       R"({"text": ["三、收到和处理政府信息公开申请情况", "一、本年新收政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2",
        "二、上年结转政府信息公开申请数量"]})"},
  });
}

TEST_CASE("rows and columns of the other form", "[traps-tables]") {
  const std::string services = "\n行政许可\t32\n其他对外管理服务事项\t6";
  const std::string purchases =
      "\n行政事业性收费\t3."
      "6\n第二十条第（九）项\n信息内容\t采购项目数量\t采购总金额（单位：万元）\n政府集中采购\t3\t18.6";
  check_traps({
      // one alone is no old table, and its values are not those of the row above it
      {"2021", "S-10", kSilent, changed({{"\n行政许可\t32", services}})},
      {"2021", "S-15", kSilent, changed({{"\n行政许可\t32", services}})},
      {"2021", "S-10", kSilent, changed({{"\n行政事业性收费\t3.6", purchases}})},
      {"2021", "S-10", kError, changed({{"\n行政许可\t32", services}, {"\n行政事业性收费\t3.6", purchases}})},
      {"2021", "S-10", kError,
       changed({{"本年处理决定数量\n行政许可\t32",
                 "上一年项目数量\t本年增/"
                 "减\t处理决定数量\n行政许可\t12\t1\t32\n其他对外管理服务事项\t6\t-2\t18"}})},
      {"2021", "S-10", kSilent,
       changed({{"\n二、主动公开政府信息情况\n",
                 "\n二、主动公开政府信息情况\n\n不再填报政府集中采购、其他对外管理服务事项。\n"}})},
      {"2021", "T3-13", kWarning,
       changed({{"（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
                 "（六）其他处理"},
                {"2."
                 "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0"
                 "\n3.其他\t0\t0\t0\t0\t0\t0\t0\n",
                 ""}})},
      // a page break that swallowed the labels of the three rows
      {"2021", "T3-13", kSilent,
       changed({{"1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1", "1"},
                {"2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0", "\t0"},
                {"3.其他\t0", "\t0"}})},
      {"2021", "S-12", kWarning, changed({{"（七）总计", "（七）合计"}})},
      {"2021", "S-13", kSilent, changed({{"（七）总计", "（七）合计"}})},
  });
}

TEST_CASE("the forms and their years", "[traps-tables]") {
  const auto of_year = [](const std::string& year, Pairs more = {}) {
    more.insert(more.end(),
                {{"蘅川县青禾镇人民政府2024年政府信息公开工作年度报告\n\n根据",
                  "蘅川县青禾镇人民政府" + year + "年政府信息公开工作年度报告\n\n根据"},
                 {"青禾镇人民政府2024年政府信息公开工作年度报告。",
                  "青禾镇人民政府" + year + "年政府信息公开工作年度报告。"},
                 {"自2024年1月1日起至2024年12月31日", "自" + year + "年1月1日起至" + year + "年12月31日"}});
    return changed(more);
  };
  const Pairs no_fee{{"本年度未收取信息处理费，没有其他需要报告的事项。", "没有其他需要报告的事项。"}};
  check_traps({
      {"2021", "S-10", kHint, of_year("2020")},
      {"2021", "T3-13", kWarning, of_year("2020")},
      {"2021", "S-10", kSilent, of_year("2019")},
      {"2021", "T3-13", kHint, of_year("2019")},
      {"2021", "S-21", kSilent, of_year("2019", no_fee)},
      {"2021", "S-21", kHint, of_year("2022", no_fee)},
      {"2021", "S-10", kSilent, of_year("2025")},
  });
}

TEST_CASE("labels in the ways they are written", "[traps-tables]") {
  check_traps({
      {"2021", "S-12", kWarning, changed({{"只计这一情形", "只计这一清醒"}})},
      {"2021", "S-12", kWarning, changed({{"\n行政规范性文件\t2", "\n规范性文件\t2"}})},
      {"2021", "S-12", kWarning, changed({{"本年废止件数", "本年度止件数"}})},
      {"2021", "S-12", kWarning,
       changed({{"二、上年结转政府信息公开申请数量", "二、上年结转信息公开申请数量"}})},
      {"2021", "S-12", kHint, changed({{"第二十条第（五）项", "第二十条（五）项"}})},
      {"2021", "S-12", kHint, changed({{"现行有效件数", "现行有效件"}})},
      {"2021", "S-12", kHint, changed({{"四、结转下年度继续办理", "四、结转下一年度继续办理"}})},
      {"2021", "S-12", kHint,
       changed({{"（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "（二）部分公开"}})},
      {"2021", "S-12", kHint,
       changed(
           {{"2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "2.逾期不缴费"}})},
      {"2021", "S-12", kSilent, changed({{"1.属于国家秘密", "1、属于国家秘密"}})},
      {"2021", "S-12", kSilent, changed({{"1.属于国家秘密", "（1）属于国家秘密"}})},
      {"2021", "S-12", kSilent, changed({{"本年收费金额（单位：万元）", "本年收费金额(单位:万元)"}})},
      {"2021", "S-12", kSilent, changed({{"3.危及“三安全一稳定”", "3.危及\"三安全一稳定\""}})},
      {"2021", "S-12", kSilent, changed({{"\t法律服务机构\t", "\t法律服务\n机构\t"}})},
      {"2021", "S-12", kSilent, changed({{"（四）无法提供\t1.本机关", "（四）无\t法提供\t1.本机关"}})},
      {"2021", "S-12", kSilent, changed({{"三、本年度办理结果\t", "三、\t"}})},
  });
}

TEST_CASE("rows and columns that were lost", "[traps-tables]") {
  check_traps({
      {"2021", "S-13", kError, changed({{"行政规范性文件\t2\t1\t11\n", ""}})},
      {"2021", "S-13", kError, changed({{"（七）总计\t20\t3\t0\t1\t1\t0\t25\n", ""}})},
      {"2021", "S-13", kWarning, changed({{"2.重复申请\t0\t0\t0\t0\t0\t0\t0\n", "0\t0\t0\t0\t0\t0\t0\n"}})},
      {"2021", "S-13", kSilent,
       R"({"text": ["三、收到和处理政府信息公开申请情况", "一、本年新收政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2",
        "二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0"]})"},
      // the cell of a group's words holds a subtotal
      {"2021", "T3-02", kSilent, changed({{"（三）不予公开\t1.", "（三）不予公开（3）\t1."}})},
      {"2021", "T3-02", kSilent, changed({{"（三）不予公开\t1.", "（三）不予公开3件\t1."}})},
      {"2021", "T3-02", kSilent, changed({{"（三）不予公开\t1.", "（三）不予公开\t3\t1."}})},
      {"2021", "T3-02", kSilent,
       changed({{"（三）不予公开\t1.", "（三）不予公开\t3\t0\t0\t0\t0\t0\t3\n1."}})},
      {"2021", "S-15", kWarning, changed({{"（三）不予公开\t1.", "（三）不予公开\t3\t1."}})},
      {"2021", "T3-01", kError,
       changed({{"（三）不予公开\t1.", "（三）不予公开\t3\t1."}}, {{"applications.granted.total", "14"}})},
      // not on the line of the words: the number of a page
      {"2021", "S-15", kSilent, changed({{"（三）不予公开\t1.", "（三）不予公开\n3\n1."}})},
      {"2021", "S-15", kSilent, changed({{"（三）不予公开\t1.", "（三）不予公开\t\t1."}})},
      // the row lacks a value: it may be the number beside the group
      {"2021", "S-15", kWarning,
       changed({{"（三）不予公开\t1.属于国家秘密\t0", "（三）不予公开\t0\t1.属于国家秘密"}})},
      {"2021", "S-14", kError, R"({"section": {"4": "本年度未发生行政复议、行政诉讼。"}})"},
      {"2021", "S-14", kSilent, R"({"section": {"2": "见附图。", "3": "见附图。", "4": "见附图。"}})"},
      // eight zeros for seven places; more values than places otherwise
      {"2021", "S-15", kWarning,
       changed({{"3.其他\t0\t0\t0\t0\t0\t0\t0", "3.其他\t0\t0\t0\t0\t0\t0\t0\t0"}})},
      {"2021", "T3-01", kSilent,
       changed({{"3.其他\t0\t0\t0\t0\t0\t0\t0", "3.其他\t0\t0\t0\t0\t0\t0\t0\t0"}})},
      {"2021", "S-15", kWarning, changed({{"\n行政许可\t32", "\n行政许可\t0\t0\t0"}})},
      {"2021", "S-15", kWarning, changed({{"（七）总计\t20\t3", "（七）总计\t0\t20\t3"}})},
      {"2021", "T3-02", kSilent, changed({{"（七）总计\t20\t3", "（七）总计\t0\t20\t3"}})},
  });
}
