// What looks like a wrong figure of a section and is none: an edit of a report in which everything agrees leaves its rule silent, or
// as mild as said. Beside each stands an edit that does trip the rule.
#include <catch2/catch.hpp>

#include "support/traps.h"

using namespace xxgk;
using namespace xxgk::testing;

TEST_CASE("documents, decisions and purchases that the text or the unit explains", "[traps-figures]") {
  check_traps({
      {"2021", "T2-01", kSilent, R"({"cells": {"disclosure.normative_documents.issued": "12"},
        "replace": [["清理失效链接9处。", "清理失效链接9处。其中2件规范性文件有效期届满。"]]})"},
      {"2021", "T2-01", kWarning, R"({"cells": {"disclosure.normative_documents.issued": "12"},
        "replace": [["制发行政规范性文件2件", "制发行政规范性文件12件"]]})"},
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

TEST_CASE("fees that the table need not hold", "[traps-figures]") {
  check_traps({
      {"zero", "T2-06", kSilent, R"({"section": {"6": "2023年收取的信息处理费400元已全部退还。"}})"},
      {"zero", "T2-06", kSilent, R"({"section": {"6": "发出收费通知1件，信息处理费400元，申请人未缴纳。"}})"},
      {"zero", "T2-06", kSilent, R"({"section": {"6": "收取信息处理费400元，已退付申请人。"}})"},
      {"zero", "T2-06", kWarning, R"({"section": {"6": "收取信息处理费400元。"}})"},
  });
}

TEST_CASE("cases that stem from earlier years", "[traps-figures]") {
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

TEST_CASE("numbers of section 四 that were lost on the way", "[traps-figures]") {
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

TEST_CASE("documents in force, and why they may be fewer than those issued", "[traps-figures]") {
  const auto issued = [](const std::string& words) {
    return changed({{"制发行政规范性文件2件，废止1件，现行有效11件。", words}},
                   {{"disclosure.normative_documents.issued", "12"}});
  };
  check_traps({
      {"2021", "T2-01", kWarning, issued("制发行政规范性文件12件，废止1件，现行有效11件。")},
      {"2021", "T2-01", kSilent, issued("制发行政规范性文件12件（含修改后重新公布3件），现行有效11件。")},
      {"2021", "T2-01", kSilent, issued("制发行政规范性文件12件，修订3件，现行有效11件。")},
      {"2021", "T2-01", kSilent, issued("制发行政规范性文件12件，均为有效期一年以内的文件，现行有效11件。")},
      {"2021", "T2-01", kSilent, issued("制发行政规范性文件12件，有效期6个月的2件已到期，现行有效11件。")},
      {"2021", "T2-01", kSilent, issued("制发行政规范性文件12件，当年制定当年废止2件，现行有效11件。")},
      {"2021", "T2-01", kSilent,
       issued("制发行政规范性文件12件，现行有效的11件仅统计以本机关名义制发的文件。")},
      {"2021", "T2-01", kWarning,
       changed({{"制发行政规范性文件2件，废止1件，现行有效11件。", ""}},
               {{"disclosure.regulations.issued", "2"}, {"disclosure.regulations.in_force", "1"}})},
      {"2021", "T2-11", kWarning,
       changed({{"现行有效11件。", "现行有效规范性文件11件，分别为《甲办法》《乙办法》。"}})},
      {"2021", "T2-11", kSilent,
       changed({{"现行有效11件。", "现行有效规范性文件11件，其中《甲办法》《乙办法》于本年修订。"}})},
      {"2021", "T2-11", kSilent,
       changed({{"现行有效11件。", "现行有效规范性文件11件，包括《甲办法》《乙办法》等。"}})},
  });
}

TEST_CASE("who may have made regulations", "[traps-figures]") {
  const auto of = [](const std::string& unit, const std::string& prose = "制发行政规范性文件2件") {
    return changed({{"蘅川县青禾镇人民政府2024年政府信息公开工作年度报告\n\n根据",
                     unit + "2024年政府信息公开工作年度报告\n\n根据"},
                    {"制发行政规范性文件2件", prose}},
                   {{"disclosure.regulations.in_force", "3"}});
  };
  check_traps({
      {"2021", "T2-04", kWarning, of("蘅川县青禾乡人民政府")},
      {"2021", "T2-04", kWarning, of("青禾街道办事处")},
      {"2021", "T2-04", kWarning, of("蘅川县人民政府")},
      {"2021", "T2-04", kWarning, of("蘅川县人民政府办公室")},
      {"2021", "T2-04", kWarning, of("蘅川市蘅阳区人民政府")},
      {"2021", "T2-04", kWarning, of("蘅川市林业局")},
      {"2021", "T2-04", kWarning, of("蘅川省林业厅")},
      {"2021", "T2-04", kSilent, of("蘅川市林业局", "代管市政府规章3件，制发行政规范性文件2件")},
      {"2021", "T2-04", kSilent, of("蘅川市司法局", "负责实施的政府规章3件，制发行政规范性文件2件")},
      {"2021", "T2-04", kWarning, of("蘅川县青禾乡人民政府", "代管市政府规章3件，制发行政规范性文件2件")},
      // with or without districts: a city may have the power
      {"2021", "T2-04", kSilent, of("蘅川市人民政府")},
      {"2021", "T2-04", kSilent, of("蘅川市人民政府办公室（蘅川市人民政府）")},
      {"2021", "T2-04", kSilent, of("蘅川自治州人民政府")},
      {"2021", "T2-04", kSilent, of("蘅川省人民政府办公厅")},
      {"2021", "T2-04", kSilent, of("国家蘅川局")},
      {"2021", "T2-04", kSilent, of("国务院蘅川委员会")},
  });
}

TEST_CASE("fees for processing information, among the fees or not", "[traps-figures]") {
  const auto paid = [](const std::string& words, const std::string& amount) {
    return changed({{"本年度未收取信息处理费，没有其他需要报告的事项。", words}},
                   {{"disclosure.fees.amount", amount}});
  };
  check_traps({
      {"2021", "T2-06", kWarning, paid("收取信息处理费400元。", "0")},
      {"2021", "T2-06", kWarning, paid("收取信息处理费40000元。", "3.6")},
      {"2021", "T2-06", kWarning, paid("发出收费通知3件，总金额400元，实际收取400元。", "0")},
      {"2021", "T2-06", kSilent, paid("收取信息处理费400元。", "0.04")},
      {"2021", "T2-06", kSilent, paid("收取信息处理费400元，由市财政局统一填报。", "0")},
      {"2021", "T2-06", kSilent, paid("收取信息处理费400元，该款于次年1月入账。", "0")},
      {"2021", "T2-06", kSilent, paid("收取信息处理费400元（款项于2025年1月到账）。", "0")},
      {"2021", "T2-06", kSilent, paid("收取信息处理费400元，已退付申请人。", "0")},
      {"2021", "T2-06", kSilent, paid("发出收费通知3件，总金额400元，申请人均未缴纳。", "0")},
  });
}

TEST_CASE("items, purchases and what was disclosed in the form of 2019", "[traps-figures]") {
  const auto cells = [](const Pairs& of) { return changed({}, of); };
  check_traps({
      {"2019", "T2-08", kSilent, cells({{"disclosure.normative_documents.total_disclosed", "2"}})},
      {"2019", "T2-08", kWarning, cells({{"disclosure.normative_documents.total_disclosed", "1"}})},
      {"2019", "T2-09", kSilent, cells({{"disclosure.other_services.change", "-6"}})},
      {"2019", "T2-09", kError, cells({{"disclosure.other_services.change", "-8"}})},
      {"2019", "T2-09", kError, cells({{"disclosure.other_services.change", "减8"}})},
      {"2019", "T2-10", kWarning, cells({{"disclosure.procurement.amount", "0"}})},
      {"2019", "T2-10", kSilent,
       cells({{"disclosure.procurement.amount", "0"}, {"disclosure.procurement.items", "0"}})},
      {"2019", "S-17", kWarning, changed({{"采购总金额（单位：万元）", "采购总金额（保留4位小数）"}})},
      {"2019", "S-17", kWarning, changed({{"采购总金额（单位：万元）", "采购总金额"}})},
  });
}

TEST_CASE("sums of applications that do not hold, each cause once", "[traps-figures]") {
  check_traps({
      {"2021", "T3-01", kError, changed({}, {{"applications.granted.enterprise", "3"}})},
      {"2021", "T3-02", kError,
       changed({}, {{"applications.granted.enterprise", "1"}, {"applications.granted.total", "14"}})},
      // the totals agree, single columns do not: an application under two kinds of applicants
      {"2021", "T3-03", kError,
       changed({},
               {{"applications.received.natural_person", "19"}, {"applications.received.other_org", "1"}})},
      {"2021", "T3-01", kSilent,
       changed({},
               {{"applications.received.natural_person", "19"}, {"applications.received.other_org", "1"}})},
      // a value lost: the row is not added up
      {"2021", "T3-01", kSilent,
       changed({{"（一）予以公开\t12\t2\t0\t1\t0\t0\t15", "（一）予以公开\t12\t2\t1\t0\t0\t15"}})},
  });
}

TEST_CASE("fees, shares and what the text says of them", "[traps-figures]") {
  const std::string none = "本年度未收取信息处理费，没有其他需要报告的事项。";
  const Pairs unpaid{{"applications.other.not_corrected.natural_person", "0"},
                     {"applications.other.not_corrected.total", "0"},
                     {"applications.other.fee_unpaid.natural_person", "1"},
                     {"applications.other.fee_unpaid.total", "1"}};
  const Pairs excessive{{"applications.not_processed.petition.natural_person", "0"},
                        {"applications.not_processed.petition.total", "0"},
                        {"applications.not_processed.excessive.natural_person", "1"},
                        {"applications.not_processed.excessive.total", "1"}};
  const Pairs carried{{"applications.received.natural_person", "3"},
                      {"applications.received.total", "9"},
                      {"applications.carried_out.natural_person", "7"},
                      {"applications.carried_out.total", "8"}};
  check_traps({
      {"2021", "T3-08", kWarning, changed({{none, "没有其他需要报告的事项。"}}, unpaid)},
      {"2021", "T3-08", kWarning, changed({{none, "发出收费通知0件。"}}, unpaid)},
      {"2021", "T3-08", kSilent,
       changed({{none, "发出收费通知1件，申请人逾期未缴纳，实际收取0元。"}}, unpaid)},
      {"2021", "T3-08", kSilent, changed({{none, "发出收费通知3件，收取信息处理费0元。"}}, unpaid)},
      {"2021", "T3-09", kHint, changed({{none, "没有其他需要报告的事项。"}}, excessive)},
      {"2021", "T3-09", kSilent, changed({{none, "对大量反复申请依法不予处理，未收费。"}}, excessive)},
      {"2019", "T3-09", kSilent, changed({{none, "没有其他需要报告的事项。"}}, excessive)},
      {"2021", "T3-11", kSilent, changed({}, carried)},  // fewer than ten
  });
}
