// Q rules: what trips each of them, and what must not.
#include <catch2/catch.hpp>

#include "support/text_report.h"

using namespace xxgk;
using namespace xxgk::testing;

TEST_CASE("enumerations are numbered without gaps", "[wording]") {
  check_lines(report_text(),
              {
                  {kFirstHeading, "一是更新网站；三是组织培训。", "Q-07", "三是"},
                  {kFirstHeading, "一是更新网站；二是组织培训；二是检查落实。", "Q-07", "二是"},
                  {kFirstHeading, "（六）其他。二是组织培训。", "Q-07", "二是"},
                  {kFirstHeading, "一是更新网站，二是组织培训，三是检查落实。", "Q-07", ""},
                  // lists inside a list
                  {kFirstHeading, "一是更新：一是网站，二是专栏。二是培训：一是新人，二是骨干。三是检查。",
                   "Q-07", ""},
                  // the words of a sub-heading before 一是, and other words with 是
                  {kFirstHeading, "（六）队伍建设情况一是增加人员。二是组织培训。", "Q-07", ""},
                  {kFirstHeading, "目标统一是前提，十二是本年的次数，二是否公开由专人判断。", "Q-07", ""},
                  {kFirstHeading, "一是更新网站。\n（七）培训。一是新人，二是骨干。", "Q-07", ""},
              });
  const Report report = run(with_line(report_text(), kFirstHeading, "一是更新；二是培训；二是检查。"));
  REQUIRE(find(report, "Q-07"));
  CHECK(find(report, "Q-07")->severity == Severity::warning);
  CHECK(plain(report, find(report, "Q-07")->expected) == "三是");
}

TEST_CASE("punctuation is told a kind at a time", "[wording]") {
  check_lines(report_text(),
              {
                  {kFirstHeading, "更新网站,组织培训。", "Q-09", ","},
                  {kFirstHeading, "全年更新网站(专栏)。", "Q-09", "("},
                  {kFirstHeading, "全年更新网站，，组织培训。", "Q-09", "，，"},
                  {kFirstHeading, "全年公开工作平稳。。", "Q-09", "。。"},
                  {kFirstHeading, "全镇干部认真学习条例和有关文件，切实做好信息 公开的各项日常工作。", "Q-09",
                   "息 公"},
                  {kFirstHeading,
                   "全镇干部认真学习条例和有关文件，切实做好信息公开的各项日常工作并接受群众监督\n（一）甲。",
                   "Q-09", "群众监督"},
                  // numbers, times, addresses, words in Latin letters, marks of lists
                  {kFirstHeading, "1) 全年1,234条，9:30开始，见http://example.com:80/a,b，移动端(APP)上线。",
                   "Q-09", ""},
                  {kFirstHeading, "第 12 期简报，2023 年 5 月。", "Q-09", ""},
              });
  std::string half = report_text();
  for (const auto& [full, narrow] :
       {std::pair{"，", ","}, {"：", ":"}, {"；", ";"}, {"（", "("}, {"）", ")"}})
    half = replaced_all(half, full, narrow);
  const Report report = run(half);
  CHECK(count(report, "Q-09") == 1);
  REQUIRE(find(report, "Q-09"));
  CHECK(find(report, "Q-09")->variant == "half_all");
}

TEST_CASE("names of the State and its doctrine are spelt out", "[wording]") {
  check_lines(
      report_text(),
      {
          {kFirstHeading, "以习近平新时代特色社会主义思想为指导。", "Q-11", "习近平新时代特色社会主义思想"},
          {kFirstHeading, "依据《中华人名共和国政府信息公开条例》。", "Q-11", "中华人名共和国"},
          {kFirstHeading, "以习近平新时代中国特色社会主义思想为指导，贯彻习近平总书记讲话精神。", "Q-11", ""},
          {kFirstHeading, "认真学习党的十九届二中、三中、四中全会精神。", "Q-11", ""},
          {kFirstHeading, "截止2023年12月31日更新12条。", "Q-15", "截止20"},
          {kFirstHeading, "征集意见的截止日期为5月1日，截至2023年12月31日更新12条。", "Q-15", ""},
          {kFirstHeading, "群众反映良好，反应迅速，登录网站查看。", "Q-04", ""},
      });
  const Report report = run(with_line(report_text(), kFirstHeading, "中华人民共合国。"));
  REQUIRE(find(report, "Q-11"));
  REQUIRE(find(report, "Q-11")->fix);
  CHECK(find(report, "Q-11")->fix->text == u"中华人民共和国");
}

TEST_CASE("a report speaks of its own unit", "[wording]") {
  check_lines(
      report_text(),
      {
          {kFirstHeading, "根据贵办通知要求开展工作。", "Q-12", "贵办"},
          {kLastHeading, "特此报告。", "Q-12", "特此报告"},
          {kFirstHeading, "名贵办公用品一律不购置。", "Q-12", ""},
          {kFirstHeading, "我局高度重视公开工作。", "Q-12", "我局"},
          {kFirstHeading, "我乡高度重视公开工作。", "Q-12", "我乡"},
          {kFirstHeading, "我镇高度重视，我乡镇干部均参加，我委托第三方检测，县局所说的“我局”不在此列。",
           "Q-12", ""},
          {kFirstHeading, "我县统一部署，我市统一平台。", "Q-12", ""},
          {kFirstHeading, "组织推动全省政府信息公开工作。", "Q-12", "全省"},
          {kFirstHeading, "全市共收到申请0件。", "Q-12", "全市"},
          // others' systems, meetings and demands
          {kFirstHeading, "使用全省政务公开系统和全市统一平台，参加全市政务公开工作培训。", "Q-12", ""},
          {kFirstHeading, "按照推进全市政务公开工作的要求开展工作。", "Q-12", ""},
          {kFirstHeading, "编制《岫泉镇2023年政府信息公开工作年度报告》。", "Q-12", "岫泉镇"},
          {kFirstHeading, "编制《棠洲镇2023年度政府信息公开工作年度报告》。", "Q-12", ""},
          {kFirstHeading, "按《关于编制各乡镇2023年政府信息公开工作年度报告》的通知办理。", "Q-12", ""},
      });
  check_lines(report_text({2023, 0, UnitKind::bureau}),
              {
                  {kFirstHeading, "我镇高度重视公开工作。", "Q-12", "我镇"},
                  {kFirstHeading, "我局高度重视，指导全县政务公开工作。", "Q-12", ""},
              });
  check_lines(report_text({2023, 0, UnitKind::district}),
              {
                  {kFirstHeading, "推动全省政务公开工作。", "Q-12", "全省"},
                  {kFirstHeading, "推动全区政务公开工作，全区共收到申请0件。", "Q-12", ""},
              });
}

TEST_CASE("text that could be about anybody", "[wording]") {
  const std::string base = report_text();
  const auto with_overview = [&](std::string_view body) {
    return run(with_section(base, kFirstHeading, "二、主动公开", body));
  };
  const std::string generic =
      "各项工作稳步推进，主动公开、依申请公开、信息管理、平台建设和监督保障均有成效，成绩显著。";
  Report report = with_overview(generic);
  REQUIRE(find(report, "Q-14"));
  CHECK(find(report, "Q-14")->variant == "generic");
  report = with_overview("2023年5月1日起，" + generic);
  REQUIRE(find(report, "Q-14"));
  CHECK(find(report, "Q-14")->variant == "generic");  // a date is no figure
  CHECK((!find(with_overview(generic + "全年公开12条。"), "Q-14") ||
         find(with_overview(generic + "全年公开12条。"), "Q-14")->variant == "brief"));
  CHECK((!find(with_overview("我镇" + generic), "Q-14") ||
         find(with_overview("我镇" + generic), "Q-14")->variant == "brief"));
  report = with_overview("全年公开12条，部分地区还开发了应用。" + generic);
  REQUIRE(find(report, "Q-14"));
  CHECK(find(report, "Q-14")->variant == "others");
  report = run(replaced(report_text({2023, 0, UnitKind::city}), kFirstHeading,
                        std::string(kFirstHeading) + "\n部分地区公开不够及时。"));
  CHECK((!find(report, "Q-14") || find(report, "Q-14")->variant != "others"));
  CHECK(is_skipped(run(base.substr(0, base.find("三、"))), "Q-14"));
}

TEST_CASE("sentences cut by a line break", "[wording]") {
  const std::string long_line = "全镇干部认真学习条例和有关文件，健全审核发布制度，细化公开目录，及时更新栏目"
                                "内容，接受社会监督，听取意见建议，对群";
  const std::string base = report_text();
  Report report =
      run(with_line(base, kFirstHeading, long_line + "\n\n众提出的意见逐条答复，并公开办理结果。"));
  REQUIRE(find(report, "Q-16"));
  CHECK(find(report, "Q-16")->severity == Severity::hint);
  for (const std::string_view next :
       {"（二）依申请公开。", "加强组织领导", "二是逐条答复，公开办理结果。", "2024年1月20日"}) {
    INFO(next);
    CHECK_FALSE(find(run(with_line(base, kFirstHeading, long_line + "众\n" + std::string(next))), "Q-16"));
  }
  // Set in lines, as a page is printed.
  std::string page;
  for (int i = 0; i < 6; ++i) page += "全镇干部认真学习条例和有关文件，健全审核发布制度，细化公开\n";
  report = run(with_line(base, kFirstHeading, page));
  CHECK_FALSE(find(report, "Q-16"));
  CHECK(is_skipped(report, "Q-16"));
}

TEST_CASE("brackets and quotation marks come in pairs", "[wording]") {
  check_lines(report_text(),
              {
                  {kFirstHeading, "在棠洲发布”平台公开信息。", "Q-17", "”"},
                  {kFirstHeading, "依据《条例的要求开展工作。", "Q-17", "《"},
                  {kFirstHeading, "更新专栏（含子栏目12个。", "Q-17", "（"},
                  {kFirstHeading, "《关于印发《某某办法》的通知》（2023版）“一站式”。", "Q-17", ""},
                  {kFirstHeading, "1）更新专栏；2) 组织培训；a）检查；一）落实。", "Q-17", ""},
                  {kFirstHeading, "依据《中华人民共和国\n政府信息公开条例》开展工作。", "Q-17", ""},
              });
  const std::string base = report_text();
  const std::string cut =
      base.substr(0, base.find(kFifthHeading)) + std::string(kFifthHeading) + "\n依据《中华";
  CHECK_FALSE(find(run(cut), "Q-17"));
}

TEST_CASE("words that are doubled rightly", "[wording]") {
  check_lines(
      report_text(),
      {
          {kFirstHeading,
           "常常检查，一一落实，层层负责，多多联系，人人参与，天天更新，步步推进，件件有着落。", "Q-05", ""},
          {kFirstHeading, "年年开展，各个部门，研究研究，逐条逐条核对，等等。", "Q-05", ""},
          {kFirstHeading, "主动公开公开属性的审查，第22期，2022年。", "Q-05", ""},
          {kFirstHeading, "政府信息公开公开专栏。", "Q-05", "公开公开"},
      });
}

TEST_CASE("personal data and what is none", "[wording]") {
  check_lines(report_text(), {
                                 {kFirstHeading, "固定电话05271234567。", "Q-13", ""},
                                 {kFirstHeading, "浏览量13900000000000次。", "Q-13", ""},
                             });
}

TEST_CASE("the regulation is called by its name", "[wording]") {
  check_lines(
      report_text(),
      {
          {kFirstHeading, "依据《条例》和《某某市政府信息公开规定》编制。", "Q-10", ""},
          {kFirstHeading, "依据条例（国务院令第492号）编制。", "Q-10", "国务院令第492号"},
          {kFirstHeading, "条例（国务院令第492号）已被取代。", "Q-10", ""},
          {kFirstHeading, "依据条例（国务院令第711号）编制。", "Q-10", ""},
          {kFirstHeading,
           "按照《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2021〕30号）编制。", "Q-10",
           "政府信息公开工作年度报告有关事项的通知"},
          {kFirstHeading,
           "按照《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）编制。", "Q-10",
           ""},
          {kFirstHeading,
           "按照《关于政府信息公开工作年度报告有关事项的通知》和新格式（国办公开办函〔2021〕30号）编制。",
           "Q-10", ""},
      });
}

TEST_CASE("a paragraph that stands twice", "[wording]") {
  const std::string paragraph =
      "全镇干部认真学习条例和有关文件，健全审核发布制度，细化公开目录，及时更新栏目内容，接受监督。";
  const std::string base = report_text();
  CHECK(find(run(with_line(with_line(base, kFirstHeading, paragraph), kFifthHeading, paragraph)), "Q-18"));
  CHECK_FALSE(find(run(with_line(base, kFirstHeading, "同上。\n同上。")), "Q-18"));
}
