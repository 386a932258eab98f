// figures that were left out, and words that end in a unit.
#include <catch2/catch.hpp>

#include "support/text_report.h"

using namespace xxgk;
using namespace xxgk::testing;

TEST_CASE("a unit without its figure, where one is due", "[missing-figures]") {
  check_lines(
      report_text(),
      {
          {kFirstHeading, "予以公开0件，部分公开件，不予公开0件。", "Q-06", "部分公开件"},
          {kFirstHeading, "予以公开0件、部分公开0件、不予公开件、无法提供0件。", "Q-06", "不予公开件"},
          {kFirstHeading, "制发行政规范性文件件，废止0件，现行有效0件。", "Q-06", "发行政规范性文件件"},
          {kFirstHeading, "收到政府信息公开申请0件，办结件，结转下年度继续办理0件。", "Q-06", "办结件"},
          {kFirstHeading, "发生政府信息公开行政复议0件、行政诉讼件。", "Q-06", "行政诉讼件"},
          {kFirstHeading, "公开信息90条，其中公告条、动态50条、解读10条。", "Q-06", "其中公告条"},
          {kFirstHeading, "收到申请0件，比上年增长%。", "Q-06", "长%"},
          {kFirstHeading, "作出行政许可0件，行政事业性收费万元。", "Q-06", "收费万元"},
          {kLastHeading, "全年收取信息处理费元。", "Q-06", "处理费元"},
      });
}

TEST_CASE("words that end in a unit are not left without a figure", "[missing-figures]") {
  check_lines(report_text(),
              {
                  {kFirstHeading, "公开指南0件，补充申请条件、格式文本文件、办事附件。", "Q-06", ""},
                  {kFirstHeading, "收到来信0件，对来信、来件逐一登记，按件办理申请件。", "Q-06", ""},
                  {kFirstHeading, "登记申请0件，依申请公开件均专人办理，随时受理申请件。", "Q-06", ""},
                  {kFirstHeading, "发布信息20条，其中头条、链条管理信息12条、公告8条。", "Q-06", ""},
                  {kFirstHeading, "注明公开属性的文件0件，不予公开的文件说明理由。", "Q-06", ""},
                  {kFirstHeading, "答复率100%，收费标准依照规定，单位为元。", "Q-06", ""},
              });
}
