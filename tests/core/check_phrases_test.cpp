// The ways in which reports say their figures: each is read to the cells it names, so that the right figure passes and a
// wrong one trips its rule. And the ways of saying that there was nothing.
#include <algorithm>
#include <catch2/catch.hpp>

#include "support/guide.h"
#include "support/text_report.h"

using namespace xxgk;
using namespace xxgk::testing;

namespace {

struct Phrase {
  std::string_view sentence;
  std::vector<std::string_view>
      rules;  // of each figure in turn, years and percentages left out; "" is not compared
};

struct Place {
  std::size_t begin = 0;
  std::size_t size = 0;
};

bool is_digit_at(std::string_view text, std::size_t i) {
  return i < text.size() && text[i] >= '0' && text[i] <= '9';
}

std::vector<Place> figures_in(std::string_view text) {
  std::vector<Place> places;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_digit_at(text, i)) continue;
    std::size_t end = i;
    while (is_digit_at(text, end) || (text[end] == '.' && is_digit_at(text, end + 1))) ++end;
    const std::string_view behind = text.substr(end);
    if (behind.substr(0, 1) != "%" && behind.substr(0, 3) != "年") places.push_back({i, end - i});
    i = end;
  }
  return places;
}

std::string with_sentence(const std::string& base, std::string_view sentence) {
  return with_line(base, kFirstHeading, sentence);
}

// The rules of family N that speak, each once.
std::string spoken(const Report& report) {
  std::string rules;
  for (const Finding& finding : report.findings)
    if (finding.rule.starts_with("N-") && rules.find(finding.rule) == std::string::npos)
      rules += (rules.empty() ? "" : " ") + finding.rule;
  return rules;
}

// Of 2024: received 26 (natural persons 20, enterprises 4), carried in 2, processed 25, carried out 3.
std::string township() { return guide_base("2021"); }
std::string county() { return replaced_all(township(), "蘅川县青禾镇", "蘅川县"); }

void check_phrases(const std::string& base, const std::vector<Phrase>& phrases) {
  for (const Phrase& phrase : phrases) {
    INFO(phrase.sentence);
    CHECK(spoken(run(with_sentence(base, phrase.sentence))) == "");
    const std::vector<Place> places = figures_in(phrase.sentence);
    REQUIRE(places.size() == phrase.rules.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
      std::string wrong(phrase.sentence);
      wrong.replace(places[i].begin, places[i].size, "5711");
      INFO(wrong);
      const std::string rules = spoken(run(with_sentence(base, wrong)));
      if (phrase.rules[i].empty())
        CHECK(rules == "");
      else
        CHECK(rules.find(phrase.rules[i]) != std::string::npos);
    }
  }
}

struct Statement {
  std::string_view sentence;
  std::vector<std::string_view> rules;  // that speak where there was something; none where there was nothing
};

void check_statements(const std::vector<Statement>& statements) {
  for (const Statement& statement : statements) {
    INFO(statement.sentence);
    CHECK(spoken(run(with_sentence(guide_base("zero"), statement.sentence))) == "");
    const std::string rules = spoken(run(with_sentence(township(), statement.sentence)));
    for (const std::string_view rule : statement.rules) CHECK(rules.find(rule) != std::string::npos);
    CHECK(rules.empty() == statement.rules.empty());
  }
}

}  // namespace

TEST_CASE("applications received, answered and carried over, in the words of reports", "[phrases]") {
  check_phrases(county(), {
                              {"全县全年共收办政府信息公开申请案件28件，同比增长1.05%。", {"N-02"}},
                              {"2024年全县共收到政府信息公开申请26件，共办理完成25件，结转下年办理3件。",
                               {"N-01", "N-04", "N-05"}},
                          });
  check_phrases(
      township(),
      {
          {"受理政府信息公开申请26件，申请数量较去年回落2.3%"
           "；答复25件（含上年度结转申请2件，另有3件按规定顺延到"
           "下年度答复）。",
           {"N-01", "N-04", "N-03", "N-05"}},
          {"受理政府信息公开申请26件，其中自然人20件，法人或其他组织6件。答复25件（含上年度转结申请2件，另有3"
           "件"
           "申请转结下年度）。",
           {"N-01", "N-08", "N-08", "N-04", "N-03", "N-05"}},
          {"全年共处理政府信息公开申请28件（含上年度结转2件），答复25件，结转下年度3件。",
           {"N-02", "N-03", "N-04", "N-05"}},
          {"全年共收到公开申请28件（上年度结转2件，结转下年度3件）。", {"N-01", "N-03", "N-05"}},
          {"政府信息公开申请收到26件，当面6，来信9，网上11。办结25件（含2023年结转的2件），予以公开15，部分公"
           "开3，"
           "不予公开3，无法提供2，不予处理1，其他处理1。",
           {"N-01", "N-20", "N-20", "N-20", "N-04", "N-03", "N-06", "N-06", "N-06", "N-06", "N-06", "N-06"}},
          {"政府信息公开申请新收到26件、上年度结转2件；已办理25件、结转下年度继续办理3件。",
           {"N-01", "N-03", "N-02", "N-05"}},
          {"政府信息公开申请共收到26起，比2023年（40起）下降35%，答复25起。", {"N-01", "N-22", "N-04"}},
          {"共收到信息公开申请26件，上年度结转2件；予以公开15件，无法提供2件，结转下年继续办理3件。",
           {"N-01", "N-03", "N-06", "N-06", "N-05"}},
          {"除去上年结转的2件政府信息公开申请，全年线上、线下共收到依申请公开26件，办结25件，结转下年继续办理"
           "3件"
           "。",
           {"N-03", "N-01", "N-04", "N-05"}},
          {"除上年度结转的2件政府信息公开申请，共收到依申请公开26件。全年共办理依申请公开25件，结转下年度继续"
           "办理"
           "3件。",
           {"N-03", "N-01", "N-02", "N-05"}},
          {"政府信息公开申请受理26件，答复25件（含上年度结转2件）。", {"N-01", "N-04", "N-03"}},
          {"政府信息公开申请共收到26件，上年度结转办理2件，其中结转2025年度3件，其余25件全部按时答复。",
           {"N-01", "N-03", "N-05", "N-04"}},
          {"政府信息公开申请受理26件（自然人提交20件），同比上升16.13%，按期办结25件。",
           {"N-01", "N-08", "N-04"}},
          {"共收到政府信息公开申请26件，除3件结转下年办理外，均依法依规答复，答复率100%。", {"N-01", "N-05"}},
          {"共收到26份政府信息依申请公开件，申请人自行撤销1件，答复处理24件。", {"N-01", "N-07", "N-04"}},
          {"受理政府信息公开申请26件，结转下年度继续办理3件。", {"N-01", "N-05"}},
          {"2024年，本机关收到26件政府信息公开申请。", {"N-01"}},
          {"收到26件政府信息公开申请，25件已书面回复，3件结转2025年度，2件均属于本机关不掌握。",
           {"N-01", "N-04", "N-05", "N-07"}},
          {"全年新收政府信息公开申请数量26件，上年结转政府信息公开申请数量2件。", {"N-01", "N-03"}},
          {"依申请公开情况。共收到申请26件，共办结25件。", {"N-01", "N-04"}},
          {"收到政府信息依申请公开共26件，其中书面申请6件，通过信息公开平台申请20件。",
           {"N-01", "N-20", "N-20"}},
          {"我镇收到当面申请、电子邮件、传真、信函和其他形式的政府信息公开申请26条。", {"N-01"}},
          {"收到政府信息公开申请26宗。", {"N-01"}},
          {"新收政府信息公开公开申请26件。", {"N-01"}},
          {"2024年度共收到政府信息公开申请数26件，已按流程回复申请人。", {"N-01"}},
          {"收到政府信息依申请公开办理事项26件，已在规定时间内办结25件。", {"N-01", "N-04"}},
          {"共办理回复依申请公开事项25件，网上22，书面3。", {"N-04", "N-20", "N-20"}},
          {"依申请公开受理答复25件次，线下6件次，线上19件次。", {"N-04", "N-20", "N-20"}},
          {"我镇2024年共受理依申请信息公开26件。", {"N-01"}},
          {"未收到其他申请，依申请公开受理量为26件。", {"N-01"}},
          {"全年办结答复依申请公开25件，其中网站申请19件，信函申请6件。", {"N-04", "N-20", "N-20"}},
      });
}

TEST_CASE("outcomes and applicants in the words of reports", "[phrases]") {
  check_phrases(
      township(),
      {
          {"政府信息公开申请中，予以公开15件、部分公开3件、不予公开3件、无法提供2件、不予处理1件、作其他处理"
           "（含申请"
           "人主动撤回的）1件、转下年度办理3件。",
           {"N-06", "N-06", "N-06", "N-06", "N-06", "N-06", "N-05"}},
          {"政府信息公开申请中，自然人申请22件，法人或其他组织申请6件。", {"N-08", "N-08"}},
          {"受理政府信息公开申请26件（自然人20件、企业4件、其他组织2件），上年结转2件，予以公开15件、部分公开"
           "3件、无法"
           "提供2件、结转下年度办理3件。",
           {"N-01", "N-08", "N-08", "N-08", "N-03", "N-06", "N-06", "N-06", "N-05"}},
          {"共收到政府信息公开申请26份。予以公开15件，部分公开3件，四类过程性信息1件，不掌握2件，其他1件（申"
           "请人自"
           "主撤销）。",
           {"N-01", "N-06", "N-06", "N-07", "N-07", "N-07"}},
          {"不予公开政府信息公开申请3条（第三方权益1条），无法提供2条（属本机关不掌握）。",
           {"N-06", "N-07", "N-07"}},
          {"政府信息公开申请中，公开15起，不属于政府信息4起，告知其他途径3起，不存在2起，属于过程性信息1起。",
           {"N-07", "", "", "N-07", "N-07"}},
          {"政府信息公开申请中，予以公开及部分公开18件，占72%；不予公开3件，占12%；无法提供2件，占8%。",
           {"N-06", "N-06", "N-06"}},
          {"政府信息公开申请中，同意公开答复数15件，区分处理后公开数3件，不予公开答复数3件。",
           {"N-06", "N-06", "N-06"}},
          {"政府信息公开申请中，部分公开3件，因信息不存在的2件，结转至下一年度办理3件。",
           {"N-06", "N-07", "N-05"}},
          {"政府信息公开申请中，法律、行政法规禁止公开0件，国家秘密0件，危及三安全一稳定0件，第三方合法权益1"
           "件，内"
           "部事务信息1件，行政执法案卷0件，行政查询事项0件。",
           {"N-07", "N-07", "N-07", "N-07", "N-07", "N-07", "N-07"}},
          {"政府信息公开申请中，需另行制作0件，补正后仍不明确0件，信访举报投诉1件，重复申请0件，公开出版物0件"
           "，大量反"
           "复申请0件，重新出具0件，逾期不补正1件，逾期未缴费0件。",
           {"N-07", "N-07", "N-07", "N-07", "N-07", "N-07", "N-07", "N-07", "N-07"}},
          {"政府信息公开申请中，科研机构0件，社会公益组织1件，法律服务机构1件。", {"N-08", "N-08", "N-08"}},
      });
}

TEST_CASE("cases, documents and decisions in the words of reports", "[phrases]") {
  check_phrases(county(),
                {{"全县全年备案政府信息依申请公开领域行政复议案件1件，行政诉讼案件1件。", {"N-09", "N-10"}}});
  check_phrases(
      township(),
      {
          {"政府信息公开行政复议2件、行政诉讼1件。", {"N-09", "N-10"}},
          {"政府信息公开被复议2件，被诉讼1件（一审案件）。", {"N-09", "N-10"}},
          {"政府信息公开行政复议案件2件和行政诉讼案件1件，其中行政复议结果维持1件，尚未审结1件，行政诉讼结果"
           "维持1件。",
           {"N-09", "N-10", "N-12", "N-12", "N-12"}},
          {"信息公开类行政复议2件，诉讼1件。", {"N-09", "N-10"}},
          {"因政府信息公开引起的行政复议共2件。", {"N-09"}},
          {"涉政府信息公开行政复议、行政诉讼案件3件，结果维持2件。", {"N-11", "N-12"}},
          {"政府信息公开复议后起诉0件，直接起诉1件。", {"N-10", "N-10"}},
          {"制发（修改）政府规章0份，废止0份，现行有效0份；制发2份规范性文件，废止1份，现行有效11份。",
           {"N-26", "N-26", "N-26", "N-26", "N-26", "N-26"}},
          {"制发行政规范性文件2件，废止1件，现行有效件数11件。", {"N-26", "N-26", "N-26"}},
          {"共制发行政规范性文件2个，废止行政规范性文件1个。", {"N-26", "N-26"}},
          {"制定发布规范性文件2件，清理废止文件1件，现行有效文件11件。", {"N-26", "N-26", "N-26"}},
          {"现行有效行政规范性文件11件、废止1件。", {"N-26", "N-26"}},
          {"行政规范性文件发布2条，废止数量1条，现行有效数量11条。", {"N-26", "N-26", "N-26"}},
          {"本级规章13件（含新制定5件，修改4件，废止4件），主动公开行政规范性文件42件。",
           {"", "N-20", "N-20", "N-20", ""}},
          {"公开行政规范性文件3件、行政许可处理决定32件、行政处罚处理决定5件。", {"", "N-27", "N-27"}},
          {"主动公开行政许可信息21件、行政处罚信息4件、行政强制信息1件。", {"N-27", "N-27", "N-27"}},
          {"行政许可32宗、行政处罚5宗。", {"N-27", "N-27"}},
          {"共计行政处罚5起。", {"N-27"}},
          {"足额上缴非税收入9472.93万元。", {""}},
      });
}

TEST_CASE("counts of what was disclosed, in the words of reports", "[phrases]") {
  check_phrases(
      township(),
      {
          {"全镇累计主动公开政府信息186条。", {""}},
          {"公开各类信息50余条，微信推送900余条。", {"", ""}},
          {"公开信息124条，其中政策解读21条、督查信息45条、财政信息10条、会议20条，其他28条。",
           {"N-20", "N-20", "N-20", "N-20", "N-20", "N-20"}},
          {"公开信息73条，其中：机构职能12条，领导信息21条，人事信息40条。", {"", "N-20", "N-20", "N-20"}},
          {"公开信息58条：公告31条，动态15条，解读12条。", {"", "N-20", "N-20", "N-20"}},
          {"公开信息63条。其中：公告31条，动态15条，解读17条。", {"", "N-20", "N-20", "N-20"}},
          {"公开信息35条，其中机构职能2条、领导信息1条等。", {"", "N-20", "N-20"}},
      });
}

TEST_CASE("nothing came, in the words of reports", "[phrases]") {
  check_statements({
      {"我镇全年没有收到依申请公开的申请，未发生因政府信息公开而引起的行政诉讼、举报投诉案件。",
       {"N-30", "N-31"}},
      {"2024年我镇未收到书面或其它形式要求公开政府信息的申请。", {"N-30"}},
      {"2024年我镇没有发生因政府信息公开申请行政复议和提起行政诉讼案件。", {"N-31"}},
      {"全年未收到政府信息公开申请，依申请公开受理量为0件。", {"N-30", "N-01"}},
      {"全年未接收到政府信息公开申请。", {"N-30"}},
      {"2024年本单位未接收到依申请公开。", {"N-30"}},
      {"2024年，未收到依申请公开事项。", {"N-30"}},
      {"2024年，未收到依申请公开事宜。", {"N-30"}},
      {"未收到法人或者其他组织对依申请公开政府信息的申请。", {"N-30"}},
      {"未收到和处理政府信息公开申请，零报告。", {"N-30"}},
      {"全镇未收到任何单位和个人提出的政府信息公开申请。", {"N-30"}},
      {"未收到申请人提出的依申请公开申请，故也未出现不予公开政府信息情况。", {"N-30", "N-06"}},
      {"政府信息公开申请无下年度结转，上年度结转0件。", {"N-05", "N-03"}},
      {"政府信息公开申请无结转2025年继续办理件，无上年度结转。", {"N-05", "N-03"}},
      {"政府信息公开申请均为自然人提交。", {"N-08"}},
      {"政府信息公开申请全部依法依规按时办结。", {"N-23"}},
      {"政府信息公开申请均在法定时限内完成答复。", {"N-23"}},
      {"政府信息公开申请办结率100%。", {"N-23"}},
      {"无信息公开类行政复议及诉讼案件。", {"N-31"}},
      {"未发生因政府信息公开产生行政复议、行政诉讼的情况。", {"N-31"}},
      {"政府信息公开行政复议、行政诉讼均维持结果（因上年度的申请引发）。", {"N-33"}},
      {"政府信息公开行政复议结果均为维持。", {"N-33"}},
      {"信息公开类行政复议、诉讼均获维持。", {"N-33"}},
      {"政府信息公开无行政复议、行政诉讼纠错案件。", {}},
      {"本年新制作规范性文件和发布政策解读信息0条。", {"N-35"}},
      {"对镇内的文件进行梳理，形成文件全目录，无规范性文件。", {"N-35"}},
      {"我镇没有现行有效的行政规范性文件。", {"N-35"}},
      {"收到政府信息公开申请0宗，答复0宗。", {"N-01", "N-04"}},
  });
  const std::string corrected =
      edited(township(), nlohmann::json::parse(R"({"cells": {"disputes.reconsideration.upheld": "0",
                                                   "disputes.reconsideration.corrected": "1"}})"));
  CHECK(spoken(run(with_sentence(corrected, "政府信息公开无行政复议、行政诉讼纠错案件。"))) == "N-12");
}

TEST_CASE("no fee was taken, in the words of reports", "[phrases]") {
  const std::string paid =
      replaced(township(), "本年度未收取信息处理费，", "本年度实际收取信息处理费共计400元，");
  for (const std::string_view sentence :
       {"本年度青禾镇不存在收取信息处理费的情况。", "本年度暂未开展信息处理费收取工作。",
        "无收取信息处理费情况。", "未向政府信息公开申请人收取费用。"}) {
    INFO(sentence);
    CHECK(spoken(run(with_sentence(township(), sentence))) == "");
    CHECK(spoken(run(with_sentence(paid, sentence))) == "N-34");
  }
  for (const std::string_view words : {"无其他需要报告的事项。", "无。", "暂无其它需要报告的事项。"}) {
    INFO(words);
    CHECK(spoken(run(replaced(township(), "本年度未收取信息处理费，没有其他需要报告的事项。", words))) == "");
  }
}
