// The numbers of the prose among themselves: sums, shares, rates, fees, references.
#include <algorithm>
#include <catch2/catch.hpp>

#include "output/messages.h"
#include "support/layouts.h"
#include "support/text_report.h"
#include "text/utf.h"

using namespace xxgk;
using namespace xxgk::testing;

namespace {

Report run(std::u16string_view sentence, std::u16string_view heading) {
  Recipe recipe;
  recipe.seed = 11;
  recipe.largest = 0;
  Generated generated = generate(recipe);
  for (auto& section : generated.sections)
    if (section.heading == heading) section.paragraphs.emplace_back(sentence);
  Options options;
  options.input = InputKind::text;
  return check(layout("tabs_bare").render(generated).bytes, options);
}

struct Case {
  std::u16string_view sentence;
  std::string_view rule;
  std::u16string_view covered;  // what the finding covers; empty: no finding of the rule
};

void check_cases(std::initializer_list<Case> cases, std::u16string_view heading = u"一、总体情况") {
  for (const Case& c : cases) {
    INFO(c.rule << ": " << text::to_utf8(c.sentence));
    const Report report = run(c.sentence, heading);
    const auto found = std::find_if(report.findings.begin(), report.findings.end(),
                                    [&](const Finding& f) { return f.rule == c.rule; });
    if (c.covered.empty()) {
      CHECK(found == report.findings.end());
      continue;
    }
    REQUIRE(found != report.findings.end());
    CHECK(report.text.substr(found->span->begin, found->span->end - found->span->begin) == c.covered);
    CHECK(output::finding_words(report, *found, Language::zh).find('{') == std::string::npos);
  }
}

}  // namespace

TEST_CASE("parts add up to their whole", "[prose]") {
  check_cases({
      {u"公开信息124条，其中政务动态91条、公告通知43条。", "N-20", u"124条，其中政务动态91条、公告通知43条"},
      {u"公开信息124条，其中政务动态91条、公告通知33条。", "N-20", u""},
      {u"公开信息124条，其中政务动态91条、公告通知22条。", "N-20", u""},  // there may be others
      {u"公开信息124条，分别为政务动态91条、公告通知22条。", "N-20",
       u"124条，分别为政务动态91条、公告通知22条"},
      {u"发放资料36份（城区30份、乡村2份、学校2份）。", "N-20", u"36份（城区30份、乡村2份、学校2份"},
      {u"发放资料36份（城区32份、乡村2份、学校2份）。", "N-20", u""},
      {u"发放资料36份（含城区30份、乡村2份）。", "N-20", u""},
      {u"发放资料36份（城区30份、乡村2份等）。", "N-20", u""},
      {u"发布公告12条、通知8条，合计21条。", "N-20", u"发布公告12条、通知8条，合计21条"},
      {u"发布公告12条、通知8条，合计20条。", "N-20", u""},
      {u"发布公告12条，其中自然人关注的8条，答复5条。", "N-20", u""},  // another statement
      {u"公开信息100余条，其中动态91条、公告43条。", "N-20", u""},     // about
      {u"编写手册10份，其中动态91条、公告43条。", "N-20", u""},        // other units
      {u"公开信息十二条，其中政务动态九条、公告通知五条。", "N-20",
       u"十二条，其中政务动态九条、公告通知五条"},
      // Another statement behind ；, and parts of a part.
      {u"受理来件30件，其中纸质来件21件，电子来件9件；共转送27件。", "N-20", u""},
      {u"发放手册30份，其中城区11份、乡村19份；另印折页27份。", "N-20", u""},
      {u"公开信息30条，其中公告21条（含招考公告8条、招标公告7条），动态9条。", "N-20", u""},
      {u"公开信息30条，其中公告21条（含招考公告8条、招标公告7条），动态19条。", "N-20",
       u"30条，其中公告21条（含招考公告8条、招标公告7条），动态19条"},
      {u"公开信息30条，其中公告21条，动态9条，包括图文6条、视频3条。", "N-20", u""},
      {u"公开信息30条，其中公告21条，包含招考公告8条，招标公告7条；动态9条。", "N-20", u""},
      {u"编发简报12条，其中要情5条、通知7条；政策8条；其他10条。", "N-20", u""},
      {u"公开信息30条，其中：公告21条；动态9条，其中图文6条、视频3条；通知4条。", "N-20", u""},
      {u"公开信息30条，其中：公告21条；动态9条；通知4条。", "N-20",
       u"30条，其中：公告21条；动态9条；通知4条"},
      {u"公开信息12万条，其中动态8条、公告4条。", "N-24", u"12万条，其中动态8条、公告4条"},
      {u"公开信息12万条，其中动态8万条、公告4万条。", "N-24", u""},
  });
}

TEST_CASE("what came in went out", "[prose]") {
  check_cases({
      {u"全年收到政府信息公开申请8件，上年结转2件，答复9件，结转下年度2件。", "N-20",
       u""},  // the table decides
      {u"全年收到政府信息公开申请0件，上年结转0件，答复0件，结转下年度0件。", "N-20", u""},
  });
}

TEST_CASE("the same count is the same wherever it stands", "[prose]") {
  check_cases({
      {u"全年主动公开政府信息20条。年内共主动公开政府信息16条。", "N-25", u"年内共主动公开政府信息16条"},
      {u"全年主动公开政府信息20条。年内共主动公开政府信息20条。", "N-25", u""},
      {u"全年主动公开信息20条。年内共主动公开信息16条。", "N-25", u"年内共主动公开信息16条"},
      {u"全年发布信息20条。发布解读信息16条。", "N-25", u""},
      {u"全年主动公开政府信息20条。通过网站主动公开政府信息16条。", "N-25", u""},  // one channel
      {u"全年主动公开政府信息20条。2022年主动公开政府信息16条。", "N-25", u""},    // another year
      {u"全年主动公开政府信息20条。主动公开政府信息10余条。", "N-25", u""},        // about
      {u"全年主动公开政府信息20条。主动公开政府文件16件。", "N-25", u""},          // other things
  });
}

TEST_CASE("shares and rates are worked out again", "[prose]") {
  check_cases({
      {u"公开信息80条，其中公告20条，占25%。", "N-21", u""},
      {u"公开信息80条，其中公告20条，占35%。", "N-21", u"35%"},
      {u"公开信息90条，其中公告20条，占22.2%。", "N-21", u""},  // rounded
      {u"公开信息90条，其中公告25条，占27.7%。", "N-21", u""},  // cut off
      {u"公开信息80条，其中公告20条，约占30%。", "N-21", u"30%"},
      // The part itself is not counted.
      {u"收到来信50件，共转办40件，其中建议类或求助类占58.5%、其他占41.5%。", "N-21", u""},
      // One per mille more, so that all of them make 100 per cent.
      {u"收到来信300件。其中，寄来253件，占84.3%；送来40件，占13.3%；投箱7件，占2.4%。", "N-21", u""},
      {u"收到来信300件。其中，寄来253件，占84.3%；送来40件，占13.3%；投箱7件，占2.5%。", "N-21", u"2.5%"},
      {u"公开信息90条，其中公告20条，占22.2%。", "N-21", u""},  // rounded
      {u"公开信息90条，其中公告25条，占27.7%。", "N-21", u""},  // cut off
      {u"公开信息80条，其中公告20条，约占30%。", "N-21", u"30%"},
      {u"公告20条，占全部的35%。", "N-21", u""},  // no whole is known
      {u"收到来件22件，比2022年（31件）下降29%。", "N-22", u""},
      {u"收到来件22件，比2022年（31件）下降39%。", "N-22", u"比2022年（31件）下降39%"},
      {u"收到来件41件，比上年的31件下降32.2%。", "N-22", u"比上年的31件下降32.2%"},
      {u"收到来件41件，同比增长32.2%。", "N-22", u""},  // last year's number is not told
  });
}

TEST_CASE("fees for processing information agree with each other", "[prose]") {
  constexpr std::u16string_view last = u"六、其他需要报告的事项";
  check_cases(
      {
          {u"2023年对3件申请收取信息处理费2230元。其中，甲局1件，收取880元；乙局1件，收取1080元；丙局1件，收"
           u"取270元。",
           "N-29", u""},
          {u"2023年对3件申请收取信息处理费2230元。其中，甲局1件，收取880元；乙局1件，收取1180元；丙局1件，收"
           u"取270元。",
           "N-29", u"2230元。其中，甲局1件，收取880元；乙局1件，收取1180元；丙局1件，收取270元"},
          {u"2023年对4件申请收取信息处理费2230元。其中，甲局1件，收取880元；乙局1件，收取1080元；丙局1件，收"
           u"取270元。",
           "N-29",
           u"4件申请收取信息处理费2230元。其中，甲局1件，收取880元；乙局1件，收取1080元；丙局1件，收取270元"},
          {u"2023年收取信息处理费405元。", "N-29", u"405元"},
          {u"2023年收取信息处理费0.223万元。", "N-29", u""},
          {u"2022年收取信息处理费405元。", "N-29", u""},
          // The generated section says that no fee was taken.
          {u"2023年收取信息处理费400元。", "N-34", u"本年度未收取信息处理费"},
          {u"2023年收取信息处理费0元。", "N-34", u""},
          {u"2022年收取信息处理费400元。", "N-34", u""},
      },
      last);
}

TEST_CASE("references lead somewhere, and something was disclosed", "[prose]") {
  check_cases({
      {u"具体数据详见第三部分。", "N-37", u""},
      {u"全年主动公开政府信息0条，通过网站发布公告30条。", "N-38", u"0条"},
      {u"全年主动公开政府信息5条，通过网站发布公告30条。", "N-38", u""},
      {u"全年主动公开政府信息0条。", "N-38", u""},
      {u"全年受理依申请公开政府信息共计0条，通过网站发布公告30条。", "N-38", u""},  // what was asked for
  });
}

TEST_CASE("a report on a year before the forms is said to be one, without a flood of findings", "[prose]") {
  const std::string text =
      "禾溪县青杨镇人民政府2017年政府信息公开工作年度报告\n一、概述\n2017年，我镇做好各项工作。\n"
      "二、主动公开政府信息情况\n全年主动公开政府信息36条。\n三、依申请公开办理情况\n全年收到申请2件。\n";
  const Report report = check(text, {});
  CHECK(report.outcome == Outcome::undetermined);
  REQUIRE(report.findings.size() == 1);
  CHECK(report.findings.front().rule == "I-08");
}

TEST_CASE("what is told beside the table of section 二 is compared as well", "[prose]") {
  check_cases(
      {
          {u"主动公开的61条信息中，全文电子化的共61条，其中：预算公开7条，工作动态12条，其他文件51条等。",
           "N-20", u"61条，其中：预算公开7条，工作动态12条，其他文件51条"},
          {u"主动公开信息61条，其中预算公开7条、工作动态12条。", "N-20", u""},
      },
      u"二、主动公开政府信息情况");
}

TEST_CASE("figures at the largest that a cell can hold are compared without overflow", "[prose]") {
  std::string text = replaced(report_text(), "行政许可\t0", "行政许可\t999999999999999");
  text = with_line(
      text, kFirstHeading,
      "全年办理行政许可999999999999999件，占全部处理决定的99.99%，比上年增加999999999999998件，增长99.99%。"
      "对999999999999999件申请发出收费通知，实际收取信息处理费999999999999999元。");
  const Report report = run(text);
  CHECK(report.tables[0].rows[2].cells[0].value == Decimal{999'999'999'999'999, 0});
  for (const Finding& finding : report.findings) {
    INFO(finding.rule << " " << output::finding_words(report, finding, Language::zh));
    CHECK(finding.rule.substr(0, 4) != "N-21");
  }
}
