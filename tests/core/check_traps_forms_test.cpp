// What looks like a fault of structure or of a table's numbers and is none: an edit of a report in which everything
// agrees leaves its rule silent, or as mild as said. Beside each stands an edit that does trip the rule.
#include <algorithm>
#include <catch2/catch.hpp>

#include "support/guide.h"
#include "xxgk/xxgk.h"

using namespace xxgk;
using namespace xxgk::testing;

namespace {

struct Trap {
  const char* base;
  const char* rule;
  std::optional<Severity> severity;  // none: the rule finds nothing
  const char* edit;                  // core/guide/README.md says what an edit is
};

constexpr std::nullopt_t kSilent = std::nullopt;
constexpr Severity kHint = Severity::hint;
constexpr Severity kWarning = Severity::warning;
constexpr Severity kError = Severity::error;

void check_traps(const std::vector<Trap>& traps) {
  for (const Trap& trap : traps) {
    INFO(trap.rule << " " << trap.edit);
    const std::string base = guide_base(trap.base);
    const std::string text = edited(base, nlohmann::json::parse(trap.edit));
    CHECK(text != base);
    Options options;
    options.input = InputKind::text;
    options.enable = {trap.rule};
    const Report report = check(text, options);
    const auto finding = std::find_if(report.findings.begin(), report.findings.end(),
                                      [&](const Finding& f) { return f.rule == trap.rule; });
    const bool found = finding != report.findings.end();
    CHECK(found == trap.severity.has_value());
    if (found && trap.severity) CHECK(finding->severity == *trap.severity);
  }
}

}  // namespace

TEST_CASE("headings and titles in the ways they come", "[traps-forms]") {
  check_traps({
      {"2021", "S-01", kSilent, R"({"replace": [["\n一、总体情况", "\n1.总体情况"],
        ["\n二、主动公开", "\n2.主动公开"], ["\n三、收到和处理", "\n3.收到和处理"],
        ["\n四、政府信息公开行政", "\n4.政府信息公开行政"], ["\n五、存在的", "\n5.存在的"], ["\n六、其他", "\n6.其他"]]})"},
      {"2021", "S-01", kError, R"({"section": {"5": null}})"},
      {"2021", "S-01", kSilent,
       R"({"replace": [["\n二、主动公开政府信息情况\n\n", "\n二、主动公开政府信息情况："],
        ["\n四、政府信息公开行政复议、行政诉讼情况\n\n", "\n四、政府信息公开行政复议、行政诉讼情况\n"]]})"},
      {"2021", "S-02", kSilent, R"({"section": {"5": ["主要问题有两个方面，改进措施一并说明。",
        "一、解读形式不够丰富，将制作图解。", "二、答复说理不充分，将逐件审核。"]}})"},
      {"2021", "S-02", kError, R"({"replace": [["\n三、收到和处理", "\n二、收到和处理"]]})"},
      {"2021", "S-03", kSilent,
       R"({"replace": [["\n2025年1月20日", "\n2025年1月20日\n\n附表：公开事项统计表"]]})"},
      {"2021", "S-03", kWarning, R"({"replace": [["\n\n蘅川县青禾镇人民政府\n\n2025",
        "\n\n七、内设机构\n\n设党政办公室。\n\n蘅川县青禾镇人民政府\n\n2025"]]})"},
      {"2019", "S-04", kSilent, R"({"replace": [["\n四、政府信息公开行政复议、行政诉讼情况",
        "\n四、因政府信息公开工作被申请行政复议、提起行政诉讼情况"]]})"},
      {"2019", "S-04", kWarning,
       R"({"replace": [["\n四、政府信息公开行政复议、行政诉讼情况", "\n四、复议诉讼"]]})"},
      {"2021", "S-05", kSilent, R"({"replace": [["蘅川县青禾镇人民政府2024年政府信息公开工作年度报告\n\n根据",
        "首页 > 政府信息公开 > 年度报告\n\n蘅川县青禾镇人民政府2024年政府信息公开工作年度报告\n\n根据"]]})"},
      {"2021", "S-05", kSilent, R"({"replace": [["蘅川县青禾镇人民政府2024年政府信息公开工作年度报告\n\n根据",
        "《蘅川县青禾镇人民政府2024年政府信息公开工作年度报告》\n\n根据"]]})"},
      {"2021", "S-05", kSilent, R"({"replace": [["蘅川县青禾镇人民政府2024年政府信息公开工作年度报告\n\n根据",
        "蘅川县人民政府办公室（蘅川县人民政府）2024年政府信息公开工作年度报告\n\n根据"]]})"},
      {"2021", "S-05", kWarning,
       R"({"replace": [["蘅川县青禾镇人民政府2024年政府信息公开工作年度报告\n\n根据",
        "蘅川县青禾镇人民政府政府信息公开工作年度报告\n\n根据"]]})"},
      {"2021", "S-06", kSilent, R"({"replace": [["六个部分组成", "6个部分组成"]]})"},
      {"2021", "S-06", kWarning, R"({"replace": [["六个部分组成", "七个部分组成"]]})"},
      {"2021", "S-07", kSilent,
       R"({"replace": [["（一）主动公开。", "主动公开。"], ["（二）依申请公开。", "依申请公开。"],
        ["（三）政府信息管理。", "政府信息管理。"], ["（四）政府信息公开平台", "政府信息公开平台"], ["（五）监督", "监督"]]})"},
      {"2021", "S-07", kWarning, R"({"replace": [["（一）主动公开。", "主动公开。"]]})"},
      {"2021", "S-24", kSilent, R"({"replace": [["\n2025年1月20日",
        "\n2025年1月20日\n\n附件：蘅川县青禾镇人民政府2024年政府信息公开工作年度报告.docx"]]})"},
      {"2021", "S-24", kSilent, R"({"replace": [["\n2025年1月20日",
        "\n2025年1月20日\n\n上一篇：蘅川县青禾镇人民政府2023年政府信息公开工作年度报告"]]})"},
      {"2021", "S-24", kWarning, R"({"replace": [["\n2025年1月20日",
        "\n2025年1月20日\n\n蘅川县白石乡人民政府2024年政府信息公开工作年度报告\n\n现公布年度报告。"]]})"},
  });
}

TEST_CASE("sections that say it in other words", "[traps-forms]") {
  check_traps({
      {"2021", "S-08", kSilent, R"({"section": {"1": ["公开政策文件24条。依申请办理规范有序，全年办结25件。",
        "信息管理逐件审核。政务新媒体及时更新。开展业务培训2次，纳入考核。主动公开目录已修订。"]}})"},
      {"2021", "S-08", kWarning,
       R"({"section": {"1": ["主动公开政策文件24条。", "依申请公开规范有序，全年办结25件。"]}})"},
      {"2019", "S-08", kHint,
       R"({"section": {"1": ["主动公开政策文件24条。", "依申请公开规范有序，全年办结25件。"]}})"},
      {"2021", "S-09", kSilent, R"({"replace": [["蘅川县青禾镇人民政府2024年政府信息公开工作年度报告\n\n根据",
        "蘅川县青禾街道办事处2024年政府信息公开工作年度报告\n\n根据"],
        ["，把政府信息公开纳入年度工作考核，接受社会评议，未发生责任追究情形", ""]]})"},
      {"2021", "S-09", kSilent,
       R"({"replace": [["，把政府信息公开纳入年度工作考核，接受社会评议，未发生", "，未发生"]]})"},
      {"2021", "S-09", kHint,
       R"({"replace": [["，把政府信息公开纳入年度工作考核，接受社会评议，未发生责任追究情形", ""]]})"},
      {"2021", "S-18", kSilent,
       R"({"section": {"5": ["（一）存在的主要问题", "1.解读形式不够丰富。", "2.答复说理不充分。",
        "（二）改进情况", "1.制作图解。", "2.逐件审核答复文书。"]}})"},
      {"2021", "S-18", kWarning, R"({"section": {"5": ["（一）存在的主要问题", "（二）改进情况"]}})"},
      {"2021", "S-19", kSilent,
       R"({"section": {"5": ["（一）存在的主要问题", "解读形式不够丰富，答复说理不充分。",
        "（二）今后工作打算", "制作图解，逐件审核答复文书，每季度抽查一次。"]}})"},
      {"2021", "S-19", kWarning,
       R"({"section": {"5": ["（一）存在的主要问题", "解读形式不够丰富，答复说理不充分。",
        "（二）群众意见", "群众看不懂文件。"]}})"},
  });
}

TEST_CASE("labels and tables as pasting leaves them", "[traps-forms]") {
  check_traps({
      {"2021", "S-10", kSilent, R"({"replace": [["\n行政规范性文件\t2\t1\t11",
        "\n行政规范性文件\t2\t1\t11\n其他主动公开文件\t8\t0\t40"]]})"},
      {"2021", "S-10", kError, R"({"replace": [
        ["信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t2\t1\t11",
         ["信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量", "规章\t0\t0\t0", "规范性文件\t2\t2\t11",
          "其他主动公开文件\t8\t8\t40"]],
        ["信息内容\t本年处理决定数量\n行政许可\t32",
         ["信息内容\t上一年项目数量\t本年增/减\t处理决定数量", "行政许可\t12\t1\t32"]]]})"},
      {"2021", "S-12", kSilent, R"({"replace": [["1.申请人无正当理由逾期不补正、行政机关",
        "1.申请人无正当理由\n逾期不补正、行政机关"]]})"},
      {"2021", "S-12", kHint,
       R"({"replace": [["1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
        "1.逾期不补正"]]})"},
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

TEST_CASE("numbers written in ways that are right, or nearly", "[traps-forms]") {
  check_traps({
      {"2021", "V-02", kSilent, R"({"replace": [["\n行政处罚\t5", "\n-----\n行政处罚\t5"]]})"},
      {"2021", "V-02", kWarning, R"({"replace": [["\n行政处罚\t5", "\n行政处罚\t-----"]]})"},
      {"2021", "V-03", kHint, R"({"cells": {"disclosure.licensing.decisions": "1,808,595"}})"},
      {"2021", "V-03", kHint, R"({"cells": {"disclosure.licensing.decisions": "１２"}})"},
      {"2021", "V-03", kHint, R"({"cells": {"disclosure.licensing.decisions": "2.0"}})"},
      {"2021", "V-03", kError, R"({"cells": {"disclosure.licensing.decisions": "2.5"}})"},
      {"2021", "V-03", kSilent, R"({"cells": {"disclosure.licensing.decisions": "1808595"}})"},
      {"2021", "V-04", kError, R"({"cells": {"disclosure.licensing.decisions": "-8"}})"},
      {"2019", "V-04", kSilent, R"({"cells": {"disclosure.licensing.change": "-8"}})"},
      {"2019", "V-02", kSilent, R"({"cells": {"disclosure.licensing.change": "-8"}})"},
      {"2021", "V-05", kSilent, R"({"cells": {"disclosure.fees.amount": "59237.2449"}})"},
      {"2021", "V-05", kWarning, R"({"cells": {"disclosure.fees.amount": "59237.2449元"}})"},
      {"2021", "V-06", kSilent, R"({"cells": {"disclosure.fees.amount": "72701"},
        "replace": [["蘅川县青禾镇人民政府2024年政府信息公开工作年度报告\n\n根据",
        "蘅川市人民政府2024年政府信息公开工作年度报告\n\n根据"]]})"},
      {"2021", "V-06", kWarning, R"({"cells": {"disclosure.fees.amount": "72701"}})"},
      {"2021", "V-07", kSilent, R"({"replace": [["\n行政强制\t1\n",
        "\n行政强制\t1\n发布时间：2025-01-20  联系电话：0000-0123456\n"]]})"},
      {"2021", "V-07", kError, R"({"replace": [["\n行政强制\t1\n", "\n行政强制\t01\n"]]})"},
  });
}

TEST_CASE("documents, decisions and purchases that the text or the unit explains", "[traps-forms]") {
  check_traps({
      {"2021", "T2-01", kSilent, R"({"cells": {"disclosure.normative_documents.issued": "12"},
        "replace": [["清理失效链接9处。", "清理失效链接9处。其中2件规范性文件有效期届满。"]]})"},
      {"2021", "T2-01", kWarning, R"({"cells": {"disclosure.normative_documents.issued": "12"}})"},
      {"2021", "T2-04", kSilent, R"({"cells": {"disclosure.regulations.in_force": "3"},
        "replace": [["蘅川县青禾镇人民政府2024年政府信息公开工作年度报告\n\n根据",
        "蘅川自治州人民政府2024年政府信息公开工作年度报告\n\n根据"]]})"},
      {"2021", "T2-04", kSilent, R"({"cells": {"disclosure.regulations.in_force": "3"},
        "replace": [["蘅川县青禾镇人民政府2024年政府信息公开工作年度报告\n\n根据",
        "蘅川省人民政府办公厅2024年政府信息公开工作年度报告\n\n根据"]]})"},
      {"2021", "T2-04", kSilent, R"({"cells": {"disclosure.regulations.in_force": "3"},
        "replace": [["蘅川县青禾镇人民政府2024年政府信息公开工作年度报告\n\n根据",
        "国家蘅川局2024年政府信息公开工作年度报告\n\n根据"]]})"},
      {"2021", "T2-04", kWarning, R"({"cells": {"disclosure.regulations.in_force": "3"},
        "replace": [["蘅川县青禾镇人民政府2024年政府信息公开工作年度报告\n\n根据",
        "蘅川县林业局2024年政府信息公开工作年度报告\n\n根据"]]})"},
      {"zero", "T2-07", kSilent,
       R"({"replace": [["蘅川县白石乡人民政府2024年政府信息公开工作年度报告\n\n根据",
        "蘅川县城市管理局2024年政府信息公开工作年度报告\n\n根据"],
        ["清理失效链接9处。", "清理失效链接9处。行政处罚权已划转县综合行政执法局。"]]})"},
      {"zero", "T2-07", kHint, R"({"replace": [["蘅川县白石乡人民政府2024年政府信息公开工作年度报告\n\n根据",
        "蘅川县城市管理局2024年政府信息公开工作年度报告\n\n根据"]]})"},
      {"2021", "T2-07", kSilent, R"({"replace": [["清理失效链接9处。",
        "清理失效链接9处。本机关原没有行政处罚权，2024年起经省政府赋权行使。"]]})"},
      {"2021", "T2-07", kHint,
       R"({"replace": [["清理失效链接9处。", "清理失效链接9处。本机关没有行政处罚权。"]]})"},
      {"2019", "T2-10", kSilent, R"({"cells": {"disclosure.procurement.amount": "0"},
        "replace": [["清理失效链接9处。", "清理失效链接9处。3个采购项目签订框架协议。"]]})"},
      {"2019", "T2-10", kWarning, R"({"cells": {"disclosure.procurement.items": "0"}})"},
  });
}

TEST_CASE("fees that the table need not hold", "[traps-forms]") {
  check_traps({
      {"zero", "T2-06", kSilent, R"({"section": {"6": "2023年收取的信息处理费400元已全部退还。"}})"},
      {"zero", "T2-06", kSilent, R"({"section": {"6": "发出收费通知1件，信息处理费400元，申请人未缴纳。"}})"},
      {"zero", "T2-06", kSilent, R"({"section": {"6": "收取信息处理费400元，已退付申请人。"}})"},
      {"zero", "T2-06", kWarning, R"({"section": {"6": "收取信息处理费400元。"}})"},
  });
}

TEST_CASE("cases that stem from earlier years", "[traps-forms]") {
  check_traps({
      {"2021", "T4-03", kSilent, R"({"cells": {"disputes.reconsideration.upheld": "0",
        "disputes.reconsideration.pending": "0", "disputes.reconsideration.total": "0",
        "disputes.litigation_after_reconsideration.upheld": "1", "disputes.litigation_after_reconsideration.total": "1"},
        "section": {"6": "复议后起诉的1件，行政复议已于2023年审结。"}})"},
      {"2021", "T4-03", kHint, R"({"cells": {"disputes.reconsideration.upheld": "0",
        "disputes.reconsideration.pending": "0", "disputes.reconsideration.total": "0",
        "disputes.litigation_after_reconsideration.upheld": "1", "disputes.litigation_after_reconsideration.total": "1"}})"},
      {"zero", "T4-05", kSilent, R"({"cells": {"disputes.reconsideration.upheld": "1",
        "disputes.reconsideration.total": "1"},
        "section": {"6": "办理因2023年度政府信息公开申请引发的行政复议1件。"}})"},
      {"zero", "T4-05", kHint, R"({"cells": {"disputes.reconsideration.upheld": "1",
        "disputes.reconsideration.total": "1"}})"},
  });
}

TEST_CASE("numbers of section 四 that were lost on the way", "[traps-forms]") {
  check_traps({
      {"2021", "T4-01", kSilent, R"({"replace": [["1\t0\t0\t1\t2\t1\t0\t0\t0\t1\t0\t0\t0\t0\t0",
        "1\t0\t0\t1\t2\t1\t0\t0\t0\t1\t0\t0\t0"]]})"},
      {"2021", "T4-01", kError, R"({"cells": {"disputes.reconsideration.total": "3"}})"},
      {"2021", "T4-07", kSilent, R"({"replace": [["1\t0\t0\t1\t2\t1\t0\t0\t0\t1\t0\t0\t0\t0\t0",
        "1\t0\t0\t1\t2\t1\t0\t0\t0\t1"]]})"},
      {"2021", "T4-07", kSilent, R"({"replace": [["1\t0\t0\t1\t2\t1\t0\t0\t0\t1\t0\t0\t0\t0\t0",
        "1\t\t\t1\t2\t1\t\t\t\t1\t\t\t\t\t"]]})"},
      {"2021", "T4-07", kError,
       R"({"replace": [["未经复议直接起诉\t复议后起诉\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持",
        "未经复议直接起诉\n结果维持"], ["1\t0\t0\t1\t2\t1\t0\t0\t0\t1\t0\t0\t0\t0\t0", "1\t0\t0\t1\t2\t1\t0\t0\t0\t1"]]})"},
  });
}
