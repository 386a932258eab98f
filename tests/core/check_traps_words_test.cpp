// Words and dates that only look like a slip, and beside them what is one: the traps of the rules on wording that a
// reader's guide need not tell of.
#include <catch2/catch.hpp>

#include "output/messages.h"
#include "support/guide.h"
#include "support/text_report.h"

using namespace xxgk;
using namespace xxgk::testing;

namespace {

struct Trap {
  std::string_view line;
  std::string_view rule;
  bool trips;
};

void check_report(const Report& report, std::string_view rule, bool trips) {
  const Finding* finding = find(report, rule);
  if (finding && !trips) FAIL_CHECK(output::finding_words(report, *finding, Language::zh));
  if (!finding && trips) FAIL_CHECK("no finding");
}

void check_traps(std::string_view heading, const std::vector<Trap>& traps) {
  for (const Trap& trap : traps) {
    INFO(trap.rule << ": " << trap.line);
    check_report(run(with_line(guide_base("2021"), heading, trap.line)), trap.rule, trap.trips);
  }
}

std::string base() { return guide_base("2021"); }

// Every line a paragraph of a page.
Report run_as_page(const std::string& text) {
  std::string page = "<html><body>";
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    page += "<p>" + text.substr(begin, end - begin) + "</p>";
    begin = end + 1;
  }
  Options options;
  options.input = InputKind::html;
  return check(page + "</body></html>", options);
}

}  // namespace

TEST_CASE("whose figures they are, and how exact", "[traps-words]") {
  check_traps(kFirstHeading, {
                                 // times
                                 {"近两年收到政府信息公开申请90件。", "N-01", false},
                                 {"五年来收到政府信息公开申请90件。", "N-01", false},
                                 {"“十四五”期间收到政府信息公开申请90件。", "N-01", false},
                                 {"将受理政府信息公开申请90件。", "N-01", false},
                                 {"2023年结转2件，收到政府信息公开申请90件。", "N-01", true},
                                 {"比2023年有所增加，收到政府信息公开申请90件。", "N-01", true},
                                 // offices
                                 {"县民政局收到政府信息公开申请90件。", "N-01", false},
                                 {"信息公开格局更加完善，收到政府信息公开申请90件。", "N-01", true},
                                 // about
                                 {"收到政府信息公开申请不到90件。", "N-01", false},
                                 {"收到政府信息公开申请90件上下。", "N-01", false},
                                 {"收到政府信息公开申请90件以下。", "N-01", false},
                                 // every channel, and one
                                 {"通过线上、线下收到政府信息公开申请90件。", "N-01", true},
                                 {"通过信函等方式收到政府信息公开申请90件。", "N-01", true},
                                 {"通过信函收到政府信息公开申请90件。", "N-01", false},
                                 // behind a bracket
                                 {"收到政府信息公开申请（含口头咨询转为申请的）90件。", "N-01", true},
                                 // 结转办理 is not 转办
                                 {"政府信息公开申请上年结转办理9件。", "N-03", true},
                                 // those that were answered in one way
                                 {"政府信息公开申请中，9件已书面答复。", "N-04", false},
                                 {"政府信息公开申请中，90件已书面答复。", "N-04", true},
                                 // completed may be all that came where it is said together
                                 {"受理并答复政府信息公开申请26件。", "N-04", false},
                                 {"答复政府信息公开申请26件。", "N-04", true},
                                 {"收到政府信息公开申请25件。", "N-01", true},
                                 // the unit as another's judge
                                 {"受理政府信息公开行政复议案件9件。", "N-09", false},
                                 {"指导镇村办理政府信息公开行政复议9件。", "N-09", false},
                                 {"因政府信息公开新发生行政复议9件。", "N-09", true},
                                 {"因政府信息公开新增行政诉讼1件。", "N-10", false},
                                 // the results that the sentence names are all there are of them
                                 {"因政府信息公开引发行政复议1件，其中维持1件。", "N-09", false},
                                 // cases that are carried over are no applications
                                 {"行政复议2件，其中上年结转1件。", "N-03", false},
                                 {"行政诉讼1件，结转下年度1件。", "N-05", false},
                                 {"没有新增规范性文件。", "N-35", true},
                             });
}

TEST_CASE("lists and rates that only look wrong", "[traps-words]") {
  check_traps(kFirstHeading,
              {
                  {"发布通知26条，解读2条，其中动态22条、公告6条。", "N-20", false},
                  {"发布通知26条，解读2条，其中动态22条、公告16条。", "N-20", true},
                  {"发布通知26条，其中动态20条、公告6条，其中图解4条、视频2条。", "N-20", false},
                  {"发布通知26条，其中动态20条（图解19条）、公告6条（图解5条）。", "N-20", false},
                  {"发布通知26条，其中动态20条、公告6条（图解15条、视频1条）。", "N-20", true},
                  {"开展培训2次，发布通知26条，其中线上1次、线下4次。", "N-20", false},
                  {"办结政府信息公开申请25件（予以公开15件，部分公开3件）。", "N-20", false},
                  {"公开信息80条，其中：文件50条，包含预案11条，方案39条；动态30条。", "N-20", false},
                  {"公开信息80条：公告50条，动态20条。", "N-20", false},
                  {"开放时间为每周2次：周一1次，周三3场。", "N-20", false},
                  {"公开文件12件，其中修改3件，废止10件，现行有效41件。", "N-20", false},
                  {"公开文件12件，其中修改3件、新制定10件，现行有效41件。", "N-20", true},
                  {"公开文件12件（新制定3件，修改4件，废止4件）。", "N-20", true},
                  {"收到来信26件（含上年2件），比2023年20件增长20%。", "N-22", false},
                  {"受理留言80条（咨询10条）中办结20条，占25%。", "N-21", false},
              });
}

TEST_CASE("years that are rightly others", "[traps-words]") {
  check_traps(kFirstHeading, {
                                 {"2019年修订的条例施行以来，我镇公开信息。", "Q-01", false},
                                 {"2022年党的二十大召开，我镇组织学习。", "Q-01", false},
                                 {"2022年我镇开通专栏。", "Q-01", false},
                                 {"2025年，我镇将公开信息120条。", "Q-01", false},
                                 {"2025年1月，我镇发布年度报告1篇。", "Q-01", false},
                                 {"2025年，我镇推进公开工作。", "Q-01", false},
                                 {"2023年问题整改情况：已开展公开专题培训2次。", "Q-01", false},
                                 {"2025年，我镇主动公开政府信息120条。", "Q-01", true},
                             });
}

TEST_CASE("words that are no blanks, and blanks", "[traps-words]") {
  check_traps(kFirstHeading,
              {
                  {"推进公共条目共享，达到条件的及时公开，做到条件公开、结果公开。", "Q-06", false},
                  {"全年共公开文件，累计办理申请事项12件，共计公开条例3部。", "Q-06", false},
                  {"A5X纸张，编号X12，计算机CPU×2。", "Q-06", false},
                  {"全年累计达条。", "Q-06", true},
                  {"2024年共收到件，均已答复。", "Q-06", true},
                  {"全年信息公开总数共计条。", "Q-06", true},
                  {"公开信息X条。", "Q-06", true},
                  {"公开信息*条。", "Q-06", true},
                  {"公开信息（）条。", "Q-06", true},
                  {"群众反应的问题已经答复。", "Q-04", true},
                  {"群众反应热烈，反映的问题已经答复。", "Q-04", false},
                  {"召开坐谈会。", "Q-04", true},
                  {"发布招聘启事，受到启示。", "Q-04", false},
              });
}

TEST_CASE("words of the page inside the report and around it", "[traps-words]") {
  check_traps(kFirstHeading, {
                                 {"打印", "Q-08", true},
                                 {"【打印】【关闭】", "Q-08", true},
                                 {"便民服务大厅可以打印、复制公开的文件。", "Q-08", false},
                                 {"- 4 -", "Q-08", false},
                             });
  check_report(run(base() + "\n打印\n关闭\n分享\n"), "Q-08", false);
  // In the body of a document a page number is no footer.
  check_report(run_as_page(with_line(base(), kFirstHeading, "- 4 -")), "Q-08", true);
  check_report(run_as_page(base() + "\n- 4 -\n"), "Q-08", false);
  check_report(run_as_page(base()), "Q-08", false);
}

TEST_CASE("names of the unit and of others", "[traps-words]") {
  check_traps(kFirstHeading,
              {
                  {"使用全省统一的政务公开系统，接入全市统一平台。", "Q-12", false},
                  {"全市共收到政府信息公开申请26件。", "Q-12", true},
                  {"我乡高度重视公开工作。", "Q-12", true},
                  {"青禾乡于5月更名为青禾镇，更名前我乡高度重视公开工作。", "Q-12", false},
                  {"编制《青禾乡2024年政府信息公开工作年度报告》。", "Q-12", true},
                  {"青禾乡撤乡设镇，原栏目《青禾乡2024年政府信息公开工作年度报告》保留。", "Q-12", false},
              });
}

TEST_CASE("numbers and names of persons", "[traps-words]") {
  check_traps(kFirstHeading,
              {
                  {"申请人开户行卡号6222021234567890128。", "Q-13", true},
                  {"申请人开户行卡号6222021234567890125。", "Q-13", false},  // no card has this number
                  {"缴费账号3301040160012345678。", "Q-13", false},
                  {"申请人王小明提出的申请已经答复。", "Q-13", true},
                  {"申请人李强，申请公开征地信息。", "Q-13", true},
                  {"申请人王某某提出的申请已经答复。", "Q-13", false},
                  {"申请人王某提出的申请已经答复。", "Q-13", false},
                  {"申请人陈述的理由已经记录，申请人张贴的材料已经取下。", "Q-13", false},
                  {"申请人提出的申请、申请人要求补正的材料、申请人周边的信息均已登记。", "Q-13", false},
              });
  // The unit's own telephone in its introduction.
  const std::string introduced = replaced(
      base(), "所列数据的统计期限", "如有疑问，请与镇党政办公室（13800000000）核对。所列数据的统计期限");
  check_report(run(introduced), "Q-13", false);
}

TEST_CASE("a short report of a small unit is brief only where it hardly says anything", "[traps-words]") {
  const auto with_overview = [](std::string_view words) {
    return run(with_section(base(), kFirstHeading, "二、主动公开", words));
  };
  const Report report = with_overview("我镇公开信息18条。");
  const Finding* finding = find(report, "Q-14");
  CHECK((!finding || finding->variant == "brief"));
  const Report vague = with_overview("多数部门公开意识增强，公开信息18条，各项工作稳步推进。");
  REQUIRE(find(vague, "Q-14"));
  CHECK(find(vague, "Q-14")->variant == "others");
  CHECK(find(vague, "Q-14")->severity == Severity::hint);
}
