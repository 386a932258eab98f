// What looks like a wrong value of a cell and is none: an edit of a report in which everything agrees leaves its rule silent, or
// as mild as said. Beside each stands an edit that does trip the rule.
#include <catch2/catch.hpp>

#include "support/guide.h"
#include "support/traps.h"

using namespace xxgk;
using namespace xxgk::testing;

TEST_CASE("numbers written in ways that are right, or nearly", "[traps-values]") {
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
      {"2019", "V-05", kSilent, R"({"replace": [["采购总金额（单位：万元）", "采购总金额"]],
        "cells": {"disclosure.procurement.amount": "31.5万元"}})"},
      {"2019", "V-05", kHint, R"({"cells": {"disclosure.procurement.amount": "31.5万元"}})"},
      {"2019", "V-05", kSilent, R"({"replace": [["采购总金额（单位：万元）", "采购总金额"]],
        "cells": {"disclosure.procurement.amount": "184200元"}})"},
      {"2019", "V-05", kWarning, R"({"cells": {"disclosure.procurement.amount": "184200元"}})"},
      {"2021", "V-06", kSilent, R"({"cells": {"disclosure.fees.amount": "72701"},
        "replace": [["蘅川县青禾镇人民政府2024年政府信息公开工作年度报告\n\n根据",
        "蘅川市人民政府2024年政府信息公开工作年度报告\n\n根据"]]})"},
      {"2021", "V-06", kWarning, R"({"cells": {"disclosure.fees.amount": "72701"}})"},
      {"2021", "V-07", kSilent, R"({"replace": [["\n行政强制\t1\n",
        "\n行政强制\t1\n发布时间：2025-01-20  联系电话：0000-0123456\n"]]})"},
      {"2021", "V-07", kError, R"({"replace": [["\n行政强制\t1\n", "\n行政强制\t01\n"]]})"},
  });
}

TEST_CASE("blank cells and marks for none", "[traps-values]") {
  const auto cells = [](const Pairs& of) { return changed({}, of); };
  check_traps({
      {"2021", "V-01", kWarning, cells({{"applications.total_processed.research", ""}})},
      {"2021", "V-01", kError, cells({{"applications.granted.total", ""}})},
      {"2021", "V-01", kError, cells({{"applications.received.total", ""}})},
      {"2021", "V-01", kError, cells({{"disputes.reconsideration.total", ""}})},
      {"2021", "V-01", kWarning, cells({{"disputes.litigation_after_reconsideration.total", ""}})},
      // the words of a group stand in a cell that holds no number
      {"2021", "V-01", kSilent, changed({{"（三）不予公开\t1.", "（三）不予公开\t\t1."}})},
      {"2021", "V-01", kSilent, changed({{"\n2.其他法律行政法规", "\n\t2.其他法律行政法规"}})},
      {"2021", "V-01", kSilent,
       changed({{"（三）不予公开\t1.属于国家秘密", "（三）不予公开\t\t\t\t\t\t\t\t\n\t1.属于国家秘密"}})},
      {"2021", "V-01", kSilent,
       changed({{"三、本年度办理结果\t（一）予以公开", "三、本年度办理结果\t\t\t\t\t\t\t\n（一）予以公开"}})},
      {"2021", "V-02", kWarning, cells({{"disclosure.penalties.decisions", "－"}})},
      {"2021", "V-02", kWarning, cells({{"disclosure.penalties.decisions", "×"}})},
      {"2021", "V-02", kWarning, cells({{"disclosure.penalties.decisions", "N/A"}})},
      {"2021", "V-02", kWarning, cells({{"disputes.reconsideration.corrected", "/"}})},
      {"2021", "V-02", kSilent, cells({{"disclosure.penalties.decisions", "-8"}})},
      {"2021", "V-02", kSilent, changed({{"\n行政处罚\t5", "\n|-----|-----|\n行政处罚\t5"}})},
  });
}

TEST_CASE("a table that is mostly blank is one finding", "[traps-values]") {
  std::string text = guide_base("2021");
  const std::size_t begin = text.find("一、本年新收");
  for (std::size_t at = begin; at < text.find("四、政府信息公开行政复议");) {
    const std::size_t zero = text.find("\t0", at);
    if (zero > text.find("四、政府信息公开行政复议")) break;
    text.erase(zero + 1, 1);
    at = zero + 1;
  }
  Options options;
  options.input = InputKind::text;
  const Report report = check(text, options);
  REQUIRE(report.findings.size() == 1);
  CHECK(report.findings[0].rule == "V-01");
  CHECK(report.findings[0].variant == "most");
  CHECK(report.findings[0].severity == Severity::warning);
  CHECK(report.findings[0].cells.size() > 100);
}

TEST_CASE("numbers in other writings", "[traps-values]") {
  const auto count = [](const std::string& value) {
    return changed({}, {{"disclosure.licensing.decisions", value}});
  };
  const auto amount = [](const std::string& value) {
    return changed({}, {{"disclosure.fees.amount", value}});
  };
  const auto petition = [](const std::string& values) {
    return changed({{"2.重复申请\t0\t0\t0\t0\t0\t0\t0", "2.重复申请\t" + values}});
  };
  check_traps({
      {"2021", "V-03", kHint, count("3件")},
      {"2021", "V-03", kHint, count("1，808，595")},
      {"2021", "V-03", kHint, count("十二")},
      {"2021", "V-03", kHint, count("12（含上年2件）")},
      {"2021", "V-03", kError, count("约3")},
      {"2021", "V-03", kError, count("3家")},
      // a blank inside a number, or two of them: never one number read with certainty
      {"2021", "V-03", kSilent, count("1 2")},
      {"2021", "V-03", kSilent, count("1 808,595")},
      {"2021", "S-15", kWarning, count("1 808,595")},
      {"2021", "V-03", kSilent, petition("0\t1 2\t0\t0\t0\t0\t0")},
      {"2021", "V-07", kError, petition("0\t1 2\t0\t0\t0\t0\t0")},
      {"2021", "V-07", kError, petition("1 808,595\t0\t0\t0\t0\t0\t0")},
      {"2021", "T3-01", kSilent, petition("1 808,595\t0\t0\t0\t0\t0\t0")},
      {"2021", "V-04", kError, amount("-3.6")},
      {"2019", "V-04", kError, changed({}, {{"disclosure.licensing.previous_items", "-12"}})},
      {"2019", "V-04", kSilent, changed({}, {{"disclosure.other_services.change", "减2"}})},
      {"2021", "V-05", kWarning, amount("36000元")},
      {"2021", "V-05", kWarning, amount("约3")},
      {"2021", "V-05", kHint, amount("3.6万元")},
      {"2021", "V-05", kHint, amount("三万")},
      {"2021", "V-05", kHint, amount("3.6045123")},
      {"2021", "V-05", kSilent, amount("0.223")},
      {"2021", "V-07", kError, count("007")},
      {"2021", "V-07", kError, count("O")},
      {"2021", "V-07", kError, count("1O")},
      {"2021", "V-07", kSilent, count("0")},
  });
}

TEST_CASE("dates and telephones beside a table are no values of it", "[traps-values]") {
  const auto behind = [](const std::string& words) {
    return changed({{"\n行政强制\t1\n", "\n行政强制\t1" + words + "\n"}});
  };
  const auto below = [](const std::string& words) {
    return changed({{"1\t0\t0\t1\t2\t1\t0\t0\t0\t1\t0\t0\t0\t0\t0",
                     "1\t0\t0\t1\t2\t1\t0\t0\t0\t1\t0\t0\t0\t0\t0" + words}});
  };
  for (const char* rule : {"V-07", "V-03", "S-15"}) {
    check_traps({
        {"2021", rule, kSilent, behind("\n2025-01-20")},
        {"2021", rule, kSilent, behind("\t2025/1/20")},
        {"2021", rule, kSilent, behind("\n0731-82345678")},
        {"2021", rule, kSilent, behind("\n13900000000")},
        {"2021", rule, kSilent, behind("\n联系电话\t0731-82345678")},
        {"2021", rule, kSilent, below("\n2025.01.20\n0731-82345678")},
    });
  }
  check_traps({
      {"2021", "S-15", kWarning, behind("\n20")},
      {"2021", "S-15", kWarning, changed({{"\n行政强制\t1\n", "\n行政强制\t2025-01-20\n"}})},
  });
}

TEST_CASE("fees that are too large for who reports them", "[traps-values]") {
  const auto fees_of = [](const std::string& unit, const std::string& amount) {
    return changed({{"蘅川县青禾镇人民政府2024年政府信息公开工作年度报告\n\n根据",
                     unit + "2024年政府信息公开工作年度报告\n\n根据"}},
                   {{"disclosure.fees.amount", amount}});
  };
  check_traps({
      {"2021", "V-06", kWarning, fees_of("蘅川县林业局", "36000")},
      {"2021", "V-06", kWarning, fees_of("青禾街道办事处", "10000")},
      {"2021", "V-06", kSilent, fees_of("蘅川县林业局", "9999")},
      {"2021", "V-06", kSilent, fees_of("蘅川县林业局", "10000.5")},
      {"2021", "V-06", kSilent, fees_of("蘅川市人民政府", "72701")},
      {"2021", "V-06", kSilent, fees_of("蘅川市人民政府办公室", "72701")},
      {"2021", "V-06", kSilent, fees_of("蘅川省财政厅", "96171")},
      {"2021", "V-06", kSilent, fees_of("蘅川集团", "96171")},  // of no level that is known
      {"2021", "V-06", kWarning,
       changed({{"本年度未收取信息处理费，没有其他需要报告的事项。", "本年度收取信息处理费400元。"}},
               {{"disclosure.fees.amount", "400"}})},
  });
}
