// What sentences say in numbers that the tables say too: which slot takes which figure, and which sentences say nothing.
#include <algorithm>
#include <catch2/catch.hpp>

#include "prose/claims/claim_finder.h"
#include "text/decimal.h"
#include "text/utf.h"

using namespace xxgk;
using namespace xxgk::prose;

namespace {

constexpr int kYear = 2023;

Passage passage_of(std::u16string_view text) {
  Passage passage;
  passage.section = 1;
  passage.text = text;
  for (std::uint32_t i = 0; i < text.size(); ++i) passage.places.push_back(i);
  passage.paragraphs.push_back({0, text.size()});
  return passage;
}

// "N-03=2 N-01=16", in the order of the text.
std::string claims_in(std::u16string_view text, std::u16string_view unit) {
  const std::vector<Passage> passages{passage_of(text)};
  const std::vector<Narrative> narratives = narratives_of(passages);
  std::vector<Claim> claims = claims_of(narratives, kYear, unit);
  std::stable_sort(claims.begin(), claims.end(),
                   [](const Claim& a, const Claim& b) { return a.begin < b.begin; });
  std::string out;
  for (const Claim& claim : claims)
    out += (out.empty() ? "" : " ") + std::string(claim.slot->rule) + "=" + text::to_string(claim.value);
  return out;
}

struct Case {
  std::u16string_view text;
  std::string_view claims;
};

void check(std::initializer_list<Case> cases, std::u16string_view unit = u"云溪县青禾镇人民政府") {
  for (const Case& c : cases) {
    INFO(text::to_utf8(c.text));
    CHECK(claims_in(c.text, unit) == c.claims);
  }
}

}  // namespace

TEST_CASE("applications received, handled and carried over", "[claims]") {
  check({
      {u"全年共收到政府信息公开申请16件，已全部答复。", "N-01=16 N-23=0"},
      {u"2023年，我镇收到4件政府信息公开申请。", "N-01=4"},
      {u"本年度新收政府信息公开申请数量为12件，上年结转政府信息公开申请数量0件。", "N-01=12 N-03=0"},
      {u"受理依申请公开事项95宗，其中自然人89宗，法人或其他组织6宗。", "N-01=95 N-08=89 N-08=6"},
      {u"收到公民、法人和其他组织提出的政府信息公开申请7件。", "N-01=7"},
      {u"全年收办政府信息公开申请36件。", "N-02=36"},
      {u"共办理依申请公开事项23件，答复23件。", "N-02=23 N-04=23"},
      {u"收到政府信息公开申请8件，答复9件（含上年度结转申请2件，另有1件顺延至下年度答复）。",
       "N-01=8 N-04=9 N-03=2 N-05=1"},
      {u"除上年结转的2件政府信息公开申请外，全年收到申请21件，其中办结22件，结转下年度继续办理1件。",
       "N-03=2 N-01=21 N-04=22 N-05=1"},
      {u"2022年结转3件政府信息公开申请。", "N-03=3"},
      {u"收到政府信息公开申请5件，无结转下年度办理件。", "N-01=5 N-05=0"},
      {u"收到政府信息公开申请5件，除1件结转下年办理外均已答复。", "N-01=5 N-05=1"},
      {u"2件政府信息公开申请结转2024年度继续办理。", "N-05=2"},
      {u"依申请公开十二件。", "N-01=12"},
      {u"收到政府信息公开申请1，208件。", "N-01=1208"},
      {u"政府信息公开申请办结率100%。", "N-23=0"},
      {u"政府信息公开申请办结率98%。", ""},
      {u"（二）依申请公开。受理92件，答复94件（含上年度结转2件）。", "N-01=92 N-04=94 N-03=2"},
      {u"收到意见75件。", ""},
      {u"依申请公开政府信息均为自然人申请。", "N-08=0"},
  });
}

TEST_CASE("figures about something else say nothing of the applications", "[claims]") {
  check({
      {u"2022年，我镇收到政府信息公开申请3件。", ""},            // another year
      {u"收到政府信息公开申请比去年增加3件。", ""},              // a comparison
      {u"收到政府信息公开申请30余件。", ""},                     // about
      {u"通过信函收到政府信息公开申请2件。", ""},                // one channel
      {u"受理12345热线来电咨询政府信息公开申请事宜30件。", ""},  // enquiries
      {u"下一步，力争受理政府信息公开申请3件全部办结。", ""},    // a plan
      {u"全县各部门收到政府信息公开申请300件。", ""},            // a bigger whole
      {u"其中县政府本级收到政府信息公开申请9件。", ""},          // a part
      {u"《条例》第二十条规定的政府信息公开申请事项。", ""},     // an article
      {u"在20个工作日内答复政府信息公开申请人。", ""},           // a period
      {u"每一件政府信息公开申请都依法办理。", ""},               // a manner of speaking
      {u"主动公开政府信息124条。", ""},                          // no application
      {u"办结人大代表建议3件，办理政协提案2件。", ""},           // another matter
      {u"未收到因政府信息公开收费引起的投诉。", ""},             // another matter
      {u"除1件结转外，政府信息公开申请全部办结。", ""},          // the exception is named
  });
}

TEST_CASE("a government may speak of its whole area, an office may not", "[claims]") {
  check({{u"全县各级各部门共收到政府信息公开申请300件。", "N-01=300"}}, u"云溪县人民政府");
  check({{u"全县共收到政府信息公开申请300件。", ""}}, u"云溪县统计局");
  check({{u"我街道收到政府信息公开申请3件。", "N-01=3"}}, u"云溪县城南街道办事处");
}

TEST_CASE("an office may be called by its government", "[claims]") {
  check({{u"2023年，县政府办公室共收到政府信息公开申请7件，办结7件。", "N-01=7 N-04=7"},
         {u"县政府共收到政府信息公开申请7件。", ""}},
        u"云溪县人民政府办公室");
  check({{u"县政府办公室共收到政府信息公开申请7件。", ""},
         {u"通过县政府门户网站公开决算，本部门未收到政府信息公开申请。", "N-30=0"},
         {u"公布部门预算，共收到政府信息公开申请4件。", "N-01=4"}},
        u"云溪县水利局");
  check({{u"县林草局收到政府信息公开申请3件。", "N-01=3"}, {u"县水利局收到政府信息公开申请3件。", ""}},
        u"云溪县林业和草原局");
}

TEST_CASE("what else is answered and counted is no application", "[claims]") {
  check({
      {u"全年公开政府信息90条，回复网民留言21条，办结21条。", ""},
      {u"规范依申请公开。茶园热线共服务7300次，求助类90件，投诉举报类410件，均已办结。", ""},
      {u"收到留言12条，收到政府信息公开申请5件，办结5件。", "N-01=5 N-04=5"},
      {u"收到政府信息公开申请（含口头咨询转来的）6件，办结6件。", "N-01=6 N-04=6"},
      {u"全年产生政府信息96份，其中主动公开71份、依申请公开14份、不予公开11份。", ""},
      {u"主动公开71条、依申请公开14条、不予公开11条。", ""},
      {u"涉农政策文件予以公开19件。", ""},
      {u"规划计划类政府信息公开申请较多，收到政府信息公开申请8件，本年度办结6件。", "N-01=8 N-04=6"},
      {u"计划受理政府信息公开申请8件。", ""},
      {u"收到政府信息公开申请9件，答复6件，不予受理2件，补正后申请内容仍不明确1件。", "N-01=9 N-07=1"},
      {u"收到政府信息公开申请9件，不存在5件，告知其他途径4件。", "N-01=9 N-07=5"},
      {u"未收到政府信息公开申请.本镇没有部门网站。", "N-30=0"},
  });
}

TEST_CASE("outcomes of applications", "[claims]") {
  check({
      {u"予以公开14件、部分公开4件、不予公开9件、无法提供3件、不予处理2件、其他处理1件。",
       "N-06=14 N-06=4 N-06=9 N-06=3 N-06=2 N-06=1"},
      {u"其中予以公开及部分公开42件，占42.8%。", "N-06=42"},
      {u"予以公开60，部分公开51。", "N-06=60 N-06=51"},
      {u"办结政府信息公开申请12件，其中4件申请的内容予以公开，1件因过程性信息不予公开，5件因本机关不掌握而无"
       u"法提供。",
       "N-04=12 N-06=4 N-07=1 N-07=5"},
      {u"不予公开政府信息公开申请5件（属行政查询事项），无法提供13件（本机关不掌握11件，补正后仍不明确2件）"
       u"。",
       "N-06=5 N-07=5 N-06=13 N-07=11 N-07=2"},
      {u"政府信息公开申请中，信息不存在5件，属于行政执法案卷5件，重复申请1件。", "N-07=5 N-07=5 N-07=1"},
      {u"收到政府信息公开申请3件、不予公开1件。", "N-01=3 N-06=1"},
      {u"不属于国家秘密的政府信息3件。", ""},
  });
}

TEST_CASE("reconsiderations and lawsuits", "[claims]") {
  check({
      {u"因政府信息公开引起的行政复议5件、行政诉讼1件，均为结果维持。", "N-09=5 N-10=1 N-33=0 N-33=0"},
      {u"政府信息公开类行政复议、行政诉讼案件743件，结果维持461件。", "N-11=743 N-12=461"},
      {u"因政府信息公开申请引发行政复议1件。", "N-09=1"},
      {u"涉及政府信息公开的行政复议案件6件和行政诉讼案件3件，其中行政复议尚未审结1件。",
       "N-09=6 N-10=3 N-12=1"},
      {u"未发生因政府信息公开申请行政复议、提起行政诉讼的情况。", "N-31=0 N-31=0"},
      {u"无政府信息公开类行政复议和行政诉讼案件。", "N-31=0 N-31=0"},
      {u"全年没有行政诉讼。", "N-31=0"},
      {u"没有发生因办理政府信息公开申请事项而引起的行政复议、行政诉讼。", "N-31=0 N-31=0"},
      {u"未接到政府信息公开方面的行政复议和行政诉讼。", "N-31=0 N-31=0"},
      {u"未发生因答复不规范引起的行政复议。", ""},
      {u"无行政复议、行政诉讼纠错案件。", "N-12=0 N-12=0"},
      {u"未发生行政诉讼败诉案件。", "N-12=0"},
      {u"因政府信息公开申请被行政复议7件，其中3件维持原答复，2件被纠正，1件为其他结果，1件尚未审结。",
       "N-09=7 N-12=3 N-12=2 N-12=1 N-12=1"},
      {u"涉及政府信息公开的行政复议2件，1件已审结，均维持原答复。", "N-09=2"},
      {u"年内无新增行政诉讼。", ""},  // there may be earlier ones
      {u"已审结的政府信息公开行政复议均获维持。", ""},
  });
}

TEST_CASE("documents, decisions and fees", "[claims]") {
  check({
      {u"制发行政规范性文件2件，废止10件，现行有效件数14件。", "N-26=2 N-26=10 N-26=14"},
      {u"制发3份规范性文件。", "N-26=3"},
      {u"现行有效的行政规范性文件5件。", "N-26=5"},
      {u"公开行政规范性文件3件。", ""},
      {u"修订规范性文件3件。", ""},
      {u"本年度未制发规范性文件。", "N-35=0"},
      {u"形成文件目录，无规范性文件。", "N-35=0"},
      {u"无规范性文件被撤销。", ""},
      {u"作出行政处罚决定12件。", "N-27=12"},
      {u"公开行政许可决定135件。", "N-27=135"},
      {u"行政事业性收费金额共72.5万元。", "N-28=72.5"},
      {u"行政事业性收费5000元。", "N-28=0.5"},
      {u"足额上缴非税收入和行政事业性收费9472.93万元。", ""},
  });
}

TEST_CASE("nothing is received", "[claims]") {
  check({
      {u"2023年我镇未收到书面或其他形式的政府信息公开申请。", "N-30=0"},
      {u"未收到公民、法人和其他组织提出的政府信息公开申请。", "N-30=0"},
      {u"全年未接收到依申请公开。", "N-30=0"},
      {u"没有收到任何单位和个人提出的政府信息公开申请。", "N-30=0"},
      {u"政府信息依申请公开实行零申请报告。", "N-30=0"},
      {u"未收到对法人提出的政府信息公开申请。", ""},
      {u"未收到政府信息公开申请费用。", ""},
  });
}

TEST_CASE("every verb goes with every object, and with every unit and numeral", "[claims]") {
  const auto say = [](std::initializer_list<std::u16string_view> words) {
    std::u16string sentence;
    for (const std::u16string_view word : words) sentence += word;
    return sentence + u"。";
  };
  const auto expect = [](const std::u16string& sentence, std::string_view claims) {
    INFO(text::to_utf8(sentence));
    CHECK(claims_in(sentence, u"云溪县青禾镇人民政府") == claims);
  };
  constexpr std::u16string_view objects[] = {
      u"政府信息公开申请",  u"政府信息公开的申请", u"政府信息依申请公开事项", u"依申请公开",
      u"依申请公开申请",    u"依申请信息公开",     u"信息公开申请",           u"信息公开件",
      u"公开政府信息申请",  u"政务公开申请",       u"信息公开事项",           u"信息公开案件",
      u"公开政府信息的申请"};
  for (const std::u16string_view object : objects) {
    for (const std::u16string_view verb :
         {u"收到", u"新收到", u"接收到", u"接收", u"收悉", u"受理", u"新收", u"收到了"}) {
      expect(say({verb, object, u"7件"}), "N-01=7");
      expect(say({verb, object, u"共7件"}), "N-01=7");
      expect(say({verb, u"7件", object}), "N-01=7");
    }
    expect(say({object, u"7件"}), "N-01=7");
    expect(say({u"共", object, u"7件"}), "N-01=7");
    for (const std::u16string_view verb : {u"答复", u"办结", u"办复", u"回复", u"书面答复", u"处理完毕"})
      expect(say({verb, object, u"7件"}), "N-04=7");
    for (const std::u16string_view none : {u"未", u"没有", u"没", u"尚未", u"暂未", u"均未"})
      for (const std::u16string_view verb : {u"收到", u"接到", u"接收到", u"受理"})
        expect(say({none, verb, object}), "N-30=0");
  }
  for (const std::u16string_view unit :
       {u"件", u"份", u"条", u"宗", u"起", u"例", u"次", u"件次", u"个", u"项"})
    expect(say({u"收到政府信息公开申请7", unit}), "N-01=7");
  for (const auto& [numeral, claims] : {std::pair<std::u16string_view, std::string_view>{u"十二", "N-01=12"},
                                        {u"两", "N-01=2"},
                                        {u"一百零三", "N-01=103"},
                                        {u"1，234", "N-01=1234"},
                                        {u"零", "N-01=0"}})
    expect(say({u"收到政府信息公开申请", numeral, u"件"}), claims);
  for (const std::u16string_view year :
       {u"上年", u"上年度", u"上一年", u"上一年度", u"去年", u"2022年", u"2022年度"})
    for (const std::u16string_view verb : {u"结转", u"转结", u"转入"}) {
      expect(say({u"政府信息公开申请", year, verb, u"7件"}), "N-03=7");
      expect(say({u"含", year, verb, u"的政府信息公开申请7件"}), "N-03=7");
    }
  for (const std::u16string_view year :
       {u"下年", u"下年度", u"下一年", u"下一年度", u"次年", u"2024年", u"2024年度"})
    for (const std::u16string_view verb : {u"结转", u"转结", u"结转到", u"结转至", u"顺延至", u"转"}) {
      expect(say({u"政府信息公开申请", verb, year, u"继续办理7件"}), "N-05=7");
      expect(say({u"7件政府信息公开申请", verb, year, u"办理"}), "N-05=7");
    }
  for (const std::u16string_view none :
       {u"未发生", u"没有发生", u"没发生", u"未产生", u"未出现", u"未涉及", u"无"}) {
    expect(say({none, u"因政府信息公开引起的行政复议、行政诉讼"}), "N-31=0 N-31=0");
    expect(say({none, u"政府信息公开复议、诉讼"}), "N-31=0 N-31=0");
  }
  for (const std::u16string_view zero : {u"零申请", u"零受理", u"零报告"})
    expect(say({u"依申请公开", zero}), "N-30=0");
  expect(say({u"依申请公开实行零报告制度"}), "");
}
