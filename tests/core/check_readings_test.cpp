// What the sentences tell of all, of growth, of shares and of lists: each fault beside what looks like it and is right.
#include <catch2/catch.hpp>

#include "lexicon/expressions.h"
#include "lexicon/lexicon.h"
#include "output/messages.h"
#include "support/guide.h"
#include "support/text_report.h"

using namespace xxgk;
using namespace xxgk::testing;

namespace {

struct Line {
  std::string_view
      line;  // in section 一 of a report on 2024: received 26, carried in 2, processed 25, carried out 3
  std::string_view rule;
  bool trips;
};

void check_lines(const std::string& base, const std::vector<Line>& lines) {
  for (const Line& each : lines) {
    INFO(each.rule << ": " << each.line);
    const Report report = run(with_line(base, kFirstHeading, each.line));
    const Finding* finding = find(report, each.rule);
    if (finding && !each.trips) FAIL_CHECK(output::finding_words(report, *finding, Language::zh));
    if (!finding && each.trips) FAIL_CHECK("no finding");
  }
}

void check_lines(const std::vector<Line>& lines) { check_lines(guide_base("2021"), lines); }

// Expressions found nearly right, each as what is written.
std::vector<std::u16string> near_misses_in(std::u16string_view text) {
  std::vector<std::u16string> written;
  for (const lexicon::NearMiss& miss : lexicon::near_misses(text, lexicon::mentions_in(text)))
    written.emplace_back(text.substr(miss.begin, miss.end - miss.begin));
  return written;
}

}  // namespace

TEST_CASE("everything done, and yet carried over", "[readings]") {
  check_lines({
      {"新收政府信息公开申请26件，上年结转2件，所有申请均已按期办理完毕，其中结转下年度继续办理3件。", "N-23",
       true},
      {"新收政府信息公开申请26件，均已按时办结，结转下年度3件。", "N-23", true},
      {"上年结转2件，政府信息公开申请全部办理完毕。", "N-23", true},
      {"政府信息公开申请除结转下年度3件外，均已按时办结。", "N-23", false},
      {"新收政府信息公开申请26件，结转下年度3件，其余均已按时办结。", "N-23", false},
      {"办结政府信息公开申请25件，均已在法定期限内办结，结转下年度3件。", "N-23", false},
      {"建议提案均已按时办结。", "N-23", false},
  });
}

TEST_CASE("a balance told in one sentence", "[readings]") {
  // By the table 25 were dealt with, of which one otherwise: 24 and 25 are both right of those answered.
  check_lines({
      {"新收政府信息公开申请26件，上年度结转2件，办结24件，结转下年度办理3件。", "N-20", true},
      {"新收政府信息公开申请26件，上年度结转2件，办结25件，结转下年度办理3件。", "N-20", false},
      {"新收政府信息公开申请26件，上年度结转2件，答复24件，结转下年度办理3件。", "N-20", false},
      {"新收政府信息公开申请26件，上年度结转2件，办结24件，申请人撤回1件，结转下年度办理3件。", "N-20",
       false},
  });
}

TEST_CASE("growth by a difference, from nothing, and of percentages", "[readings]") {
  check_lines({
      {"受理群众留言22条，比上年增加22条，增长100%。", "N-22", true},
      {"受理群众留言22条，比上年增加6条，增长50%。", "N-22", true},
      {"受理群众留言22条，比上年增加6条，增长37.5%。", "N-22", false},
      {"受理群众留言22条，较上年减少6条，下降21.4%。", "N-22", false},
      {"受理群众留言22条，较上年减少6条，下降27.3%。", "N-22", true},
      {"受理群众留言22条，与上年的15条相比减少46.7%。", "N-22", true},
      {"受理群众留言22条，与上年的15条相比增加46.7%。", "N-22", false},
      {"受理群众留言22条，比上年增加6条，办结率提高50%。", "N-22", false},
      {"满意度由上年的90%提高到95%，提高了5%。", "N-22", true},
      {"满意度由上年的90%提高到95%，提高了5个百分点。", "N-22", false},
      {"满意度由上年的80%提高到90%，提高了12.5%。", "N-22", false},
  });
}

TEST_CASE("shares in brackets, without their mark, and of a whole that is named", "[readings]") {
  check_lines({
      {"受理群众留言120条，其中咨询66条（55%）、建议42条（35%）、其他12条（12%）。", "N-21", true},
      {"受理群众留言120条，其中咨询66条（55%）、建议42条（35%）、其他12条（10%）。", "N-21", false},
      {"受理群众留言120条，办结120条（100%），满意118条（98%）。", "N-21", false},
      {"受理群众留言80条，其中咨询20条（占25%）、建议60条（占75）。", "N-21", true},
      {"受理群众留言80条，其中咨询20条（占25%）、建议60条（占75%）。", "N-21", false},
      {"办结政府信息公开申请25件，其中不予公开3件，占办结总数的12%。", "N-21", false},
      {"收到政府信息公开申请26件，办结政府信息公开申请25件，其中不予公开3件，占办结总数的11.54%。", "N-21",
       true},
  });
}

TEST_CASE("lists that tell of the rest, and names behind their numbers", "[readings]") {
  check_lines({
      {"全年推送图解100条，包括惠农40条、民政30条、教育20条。", "N-20", true},
      {"全年推送图解90条，包括惠农40条、民政30条、教育20条。", "N-20", false},
      {"全年推送图解100条，其中惠农40条、民政30条、教育20条。", "N-20", false},
      {"全年推送图解100条，其中惠农40条，民政30条；教育15条；其他应当推送的10条。", "N-20", true},
      {"全年推送图解95条，其中惠农40条，民政30条；教育15条；其他应当推送的10条。", "N-20", false},
      {"全年推送图解100条，其中40条为惠农、70条为民政。", "N-20", true},
      {"全年推送图解110条，其中40条为惠农、70条为民政。", "N-20", false},
  });
}

TEST_CASE("under its heading an application need not be named again", "[readings]") {
  const std::string base = guide_base("2021");
  const std::string heading = "（二）依申请公开情况。均依法登记。新收申请中";
  check_lines(base, {{heading + "自然人提出18件，法人或其他组织提出8件。", "N-08", true},
                     {heading + "自然人提出20件，法人或其他组织提出6件。", "N-08", false}});
}

TEST_CASE("one verb for several decisions", "[readings]") {
  check_lines({
      {"全年办理行政许可32件、行政处罚7件。", "N-27", true},
      {"全年办理行政许可32件、行政处罚5件。", "N-27", false},
      {"全年作出行政许可32件、行政处罚5件、行政强制3件。", "N-27", true},
      {"全年公开行政许可21件、行政处罚3件。", "N-27", false},
  });
}

TEST_CASE("the same figure of one channel told twice", "[readings]") {
  check_lines({
      {"在县政府网站专栏发布信息312条。通过县政府网站专栏发布信息321条。", "N-25", true},
      {"在县政府网站专栏发布信息312条。通过县政府网站专栏发布信息312条。", "N-25", false},
      {"在县政府网站专栏发布信息312条。通过微信公众号发布信息321条。", "N-25", false},
  });
}

TEST_CASE("last year's words, and years without their century", "[readings]") {
  check_lines({
      {"本单位2023年度通过县政府网站主动公开信息90条。", "Q-01", true},
      {"我镇2023年受理群众留言90条。", "Q-01", true},
      {"本单位2024年度通过县政府网站主动公开信息186条。", "Q-01", false},
      {"与我镇2023年相比，留言多了90条。", "Q-01", false},
      {"24年全年开展培训2次。", "Q-01", true},
      {"24年来坚持开展培训2次。", "Q-01", false},
  });
}

TEST_CASE("another body is announced", "[readings]") {
  const std::string base = guide_base("2021");
  const auto announced = [&](std::string_view name) {
    return find(run(replaced_all(base, "现公布蘅川县青禾镇人民政府2024年",
                                 "现将" + std::string(name) + "2024年")),
                "Q-12") != nullptr;
  };
  CHECK(announced("漠渡县青禾镇人民政府"));
  CHECK(announced("蘅川县白石镇"));
  CHECK_FALSE(announced("青禾镇"));
  CHECK_FALSE(announced("蘅川县青禾镇"));
  CHECK_FALSE(announced("我镇"));
}

TEST_CASE("fixed expressions nearly right", "[readings][lexicon]") {
  using Words = std::vector<std::u16string>;
  CHECK(near_misses_in(u"转载扫黑险恶专项斗争") == Words{u"扫黑险恶"});
  CHECK(near_misses_in(u"以习近新时代中国特色社会主义思想为指导") ==
        Words{u"习近新时代中国特色社会主义思想"});
  CHECK(near_misses_in(u"《中华人名共和国政府信息公开条例》") == Words{u"中华人名共和国政府信息公开条例"});
  CHECK(near_misses_in(u"在依申申请公开中") == Words{u"依申申请公开"});
  CHECK(near_misses_in(u"加强政府信息公工作") == Words{u"政府信息公工作"});
  // Of names and set phrases the first and the last character as well.
  CHECK(near_misses_in(u"巩固脱贫攻艰成果") == Words{u"脱贫攻艰"});
  CHECK(near_misses_in(u"认真贯彻党的二十大精申部署") == Words{u"党的二十大精申"});
  CHECK(near_misses_in(u"做到良有目共睹") == Words{});
  CHECK(near_misses_in(u"解读引地制宜") == Words{u"引地制宜"});
  // Right as they are, or other words.
  for (const std::u16string_view right : {u"科学发展的思路",
                                          u"村民委员选举",
                                          u"公开形式、意识形成",
                                          u"坚持人民为中心",
                                          u"全面依法治县",
                                          u"居民代表大会",
                                          u"乡镇退役军人服务站",
                                          u"住房城乡建设局",
                                          u"自然资源规划局",
                                          u"落实见效",
                                          u"尽心尽责",
                                          u"深得人心",
                                          u"逐步到位",
                                          u"信息相关工作",
                                          u"法人或其他组织",
                                          u"政务门户网站",
                                          u"公民、法人或其他组织",
                                          u"打黑除恶",
                                          u"政务信息公开",
                                          u"财政信息公开",
                                          u"因时制宜",
                                          u"三审两校",
                                          u"现行有效",
                                          u"县人民政府办公室",
                                          u"交流等形式",
                                          u"学习习近平总书记重要讲话",
                                          u"政府信息公开请示制度",
                                          u"政策信息公开"})
    CHECK(near_misses_in(right).empty());
}

TEST_CASE("no expression is a near miss of another", "[readings][lexicon]") {
  for (const lexicon::Expression& expression : lexicon::expressions()) {
    CHECK(expression.words.size() >= 4);
    CHECK(near_misses_in(expression.words).empty());
  }
}

TEST_CASE("words of two characters written twice", "[readings]") {
  check_lines({
      {"核对补贴资金资金发放名单。", "Q-05", true},
      {"落实全会精神精神。", "Q-05", true},
      {"发布信息信息不准确。", "Q-05", true},
      {"培训政务信息信息员。", "Q-05", false},
      {"安排专职工作工作人员。", "Q-05", false},
      {"深入研究研究方法。", "Q-05", false},
  });
}

TEST_CASE("shares of a list that are not 100 together, ranges, and 万 too many", "[readings]") {
  check_lines({
      {"访问者中本地占60%，外地占30%，境外占5%。", "N-21", true},
      {"访问者中本地占60%，外地占30%，境外占15%。", "N-21", true},
      {"访问者中本地占60%，外地占30%，境外占10%。", "N-21", false},
      {"访问者中本地占33.3%，外地占33.3%，境外占33.3%。", "N-21", false},
      {"访问者中本地占60%，外地占30%，境外占5%，其余不明。", "N-21", false},
      {"访问者中本地占60%，其中城区占45%，外地占40%。", "N-21", false},
      {"受理留言25件，咨询18件，占72%；建议3件，占12%；投诉2件，占8%。", "N-21", false},
      {"新收政府信息公开申请26件，不予公开3件（15%）。", "N-21", true},
      {"办结政府信息公开申请25件，其中予以公开15件（60%）。", "N-21", false},
      {"受理留言120件，其中咨询12件（12%）。", "N-21", true},
      {"收到留言120件，办结118件（98.3%），其中满意110件（93.2%）。", "N-21", false},
      {"收到留言120件，办结118件（100%）。", "N-21", false},
      {"发布信息120条，其中原创60条（同比增长12%）。", "N-21", false},
      {"差错率下降30-40%。", "N-22", true},
      {"差错率下降30%-40%。", "N-22", false},
      {"用时3-5个工作日，差错率下降40%。", "N-22", false},
      {"公开信息312条，包括118条公告、96条动态、88条解读。", "N-20", true},
      {"公开信息302条，即118条公告、96条动态、88条解读。", "N-20", false},
      {"公开信息312条，其中118条公告、96条动态、88条解读。", "N-20", false},
      {"公开信息312条，其中118条公告、96条动态、108条解读。", "N-20", true},
      {"公开信息312条，包括118条公告、96条动态、88条解读等。", "N-20", false},
      {"联系电话0531-40%。", "N-22", false},
      {"专栏浏览3241654万次。", "N-24", true},
      {"专栏浏览324.1654万次。", "N-24", false},
      {"专栏浏览324万次。", "N-24", false},
  });
}

TEST_CASE("telephone numbers", "[readings]") {
  check_lines({
      {"咨询电话：0531-812345678。", "Q-03", true},
      {"咨询电话：（0531）812345。", "Q-03", true},
      {"咨询电话：010-1234567。", "Q-03", true},
      {"咨询电话：0531-81234567，传真0531-8123456。", "Q-03", true},
      {"咨询电话：0531-8123456。", "Q-03", false},
      {"咨询电话：010-12345678。", "Q-03", false},
      {"咨询电话：13800001234，热线12345。", "Q-03", false},
      {"统计期限自2024-01-01至2024-12-31。", "Q-03", false},
  });
}

TEST_CASE("as many points as were announced", "[readings]") {
  check_lines({
      {"主要做了以下三方面工作。存在以下三个问题：一是甲项较慢；二是乙项不全。", "Q-07", true},
      {"存在以下三个问题：一是甲项较慢；二是乙项不全；三是丙项较少。", "Q-07", false},
      {"存在两个问题：一是甲项较慢；二是乙项不全。改进措施：一是加快甲项；二是补全乙项；三是增加丙项。",
       "Q-07", false},
      {"存在以下三个问题，将逐一整改。", "Q-07", false},
      {"一方面存在不足，另一方面力量薄弱。一是甲项较慢；二是乙项不全。", "Q-07", false},
  });
}

TEST_CASE("the own name with a slip, and another township's", "[readings]") {
  check_lines({
      {"青禾禾镇人民政府2024年公开信息80条。", "Q-12", true},
      {"青和镇人民政府2024年公开信息80条。", "Q-12", true},
      {"白杨镇2024年公开信息80条。", "Q-12", true},
      {"青禾镇2024年公开信息80条。", "Q-12", false},
      {"蘅川县青禾镇2024年度公开信息80条。", "Q-12", false},
      {"各乡镇2024年公开信息80条。", "Q-12", false},
      {"全县乡镇2024年公开信息80条。", "Q-12", false},
      {"加强与白杨镇的交流。", "Q-12", false},
  });
}

TEST_CASE("texts of another kind", "[readings]") {
  const auto rules_of = [](std::string_view text) {
    std::string rules;
    for (const Finding& finding : run(std::string(text)).findings) rules += finding.rule + " ";
    return rules;
  };
  CHECK(rules_of("蘅川学院2023—2024学年信息公开工作报告\n一、概述\n本学年公开信息320条。") == "I-10 ");
  CHECK(rules_of("蘅川县青禾镇2024年政府信息公开工作年度报告解读\n一、背景\n依照条例编制。") == "I-10 ");
  CHECK(rules_of("青禾镇2024年政务公开工作总结\n一、做法\n召开会议3次。") == "I-10 ");
  // A year before the forms is told as such, and what is none of these as no report.
  CHECK(rules_of("青禾镇2017年政府信息公开工作年度报告\n一、概述\n发布信息36条。") == "I-08 ");
  CHECK(rules_of("青禾镇2024年防汛工作总结\n一、做法\n巡堤120次。") == "I-01 ");
  // Who publishes a report on the form makes no difference.
  const Report company = run(replaced_all(guide_base("2021"), "蘅川县青禾镇人民政府", "蘅川县自来水公司"));
  CHECK(find(company, "I-10") == nullptr);
}
