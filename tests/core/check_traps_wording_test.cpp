// What looks wrong and is right: sentences and figures on which a rule has to keep silent, and beside them what it
// has to speak of.
#include <catch2/catch.hpp>

#include "output/messages.h"
#include "support/guide.h"
#include "support/text_report.h"

using namespace xxgk;
using namespace xxgk::testing;

namespace {

struct Edit {
  std::string_view what;
  std::string_view by;
};

struct Trap {
  std::string_view line;
  std::string_view rule;
  bool trips;
};

// Of 2024: received 26, carried in 2, processed 25, carried out 3; reconsiderations 2 with 1 pending; suits 1.
std::string report_with(const std::vector<Edit>& edits = {}) {
  std::string text = guide_base("2021");
  for (const Edit& edit : edits) text = replaced(text, edit.what, edit.by);
  return text;
}

void check_trap(const std::string& text, std::string_view rule, bool trips) {
  const Report report = run(text);
  const Finding* finding = find(report, rule);
  if (finding && !trips) FAIL_CHECK(output::finding_words(report, *finding, Language::zh));
  if (!finding && trips) FAIL_CHECK("no finding");
}

void check_traps(const std::string& base, std::string_view heading, const std::vector<Trap>& traps) {
  for (const Trap& trap : traps) {
    INFO(trap.rule << ": " << trap.line);
    check_trap(replaced(base, "\n" + std::string(heading) + "\n",
                        "\n" + std::string(heading) + "\n\n" + std::string(trap.line) + "\n"),
               trap.rule, trap.trips);
  }
}

constexpr std::string_view kNoFee = "本年度未收取信息处理费，没有其他需要报告的事项。";

}  // namespace

TEST_CASE("figures that are not those of the table", "[traps][wording]") {
  check_traps(report_with(), kFirstHeading,
              {
                  {"全年共收到政府信息公开申请40件。", "N-01", true},
                  // another clause, another time
                  {"收到信访件40件，政府信息公开申请按时办理。", "N-01", false},
                  {"近三年共收到政府信息公开申请90件。", "N-01", false},
                  {"历年收到政府信息公开申请90件。", "N-01", false},
                  {"累计收到政府信息公开申请90件。", "N-01", false},
                  {"截至目前，收到政府信息公开申请90件。", "N-01", false},
                  {"截至目前，累计收到政府信息公开申请90件。", "N-01", false},
                  {"近三年来，收到政府信息公开申请90件。", "N-01", false},
                  {"公开历年规划，收到政府信息公开申请90件。", "N-01", true},
                  {"2025年计划受理政府信息公开申请40件。", "N-01", false},
                  {"下一步，将受理政府信息公开申请40件。", "N-01", false},
                  // a part
                  {"其中网上收到政府信息公开申请19件。", "N-01", false},
                  {"新收到政府信息公开申请26件，其中自然人20件、商业企业4件。", "N-01", false},
                  {"收到12345热线、镇长信箱来件40件，答复政府信息公开申请25件。", "N-01", false},
                  {"延期答复政府信息公开申请4件。", "N-01", false},
                  {"要求补正政府信息公开申请5件。", "N-01", false},
                  {"协助县局答复政府信息公开申请4件。", "N-01", false},
                  {"协助县局答复政府信息公开申请4件。", "N-04", false},
                  // about
                  {"收到政府信息公开申请近40件。", "N-01", false},
                  {"收到政府信息公开申请约40件。", "N-01", false},
                  {"收到政府信息公开申请40多件。", "N-01", false},
                  {"收到政府信息公开申请40件左右。", "N-01", false},
                  {"收到政府信息公开申请20件以上。", "N-01", false},
                  // units and numerals
                  {"收到政府信息公开申请26宗。", "N-01", false},
                  {"收到政府信息公开申请40宗。", "N-01", true},
                  {"收到政府信息公开申请26件次。", "N-01", false},
                  {"收到政府信息公开申请二十六件。", "N-01", false},
                  {"收到政府信息公开申请四十件。", "N-01", true},
                  {"收到政府信息公开申请２６件。", "N-01", false},
                  {"收到政府信息公开申请４０件。", "N-01", true},
                  {"举办政府信息公开申请办理培训4场，参训40人次。", "N-01", false},
                  {"举办政府信息公开申请办理培训4场，参训40人次。", "N-02", false},
              });
}

TEST_CASE("a figure may be any of several of the table", "[traps][wording]") {
  check_traps(report_with(), kFirstHeading,
              {
                  {"受理并办结政府信息公开申请25件。", "N-01", false},
                  {"全年共收到政府信息公开申请28件。", "N-01", false},
                  {"全年办理政府信息公开申请28件。", "N-02", false},
                  {"全年办理政府信息公开申请25件。", "N-02", false},
                  {"全年办理政府信息公开申请40件。", "N-02", true},
                  {"收到政府信息公开申请28件，含2023年结转的2件。", "N-03", false},
                  {"收到政府信息公开申请28件，含2023年结转的5件。", "N-03", true},
                  {"政府信息公开申请中，申请人自行撤销1件，答复处理24件。", "N-04", false},
                  {"全年答复政府信息公开申请40件。", "N-04", true},
                  {"3件政府信息公开申请结转2025年办理。", "N-05", false},
                  {"4件政府信息公开申请结转2025年办理。", "N-05", true},
                  {"0件政府信息公开申请转结2024年。", "N-05", false},
                  {"政府信息公开申请中，予以公开及部分公开18件。", "N-06", false},
                  {"政府信息公开申请中，同意公开18件，信息不存在及非本机关公开9件。", "N-06", false},
                  {"政府信息公开申请中，告知向其他途径查询9件，非本机关公开9件。", "N-06", false},
                  {"政府信息公开申请中，予以公开16件。", "N-06", true},
                  {"政府信息公开申请中，不属于政府信息4起。", "N-07", false},
                  {"政府信息公开申请中，本机关不掌握4件。", "N-07", true},
                  {"收到政府信息公开申请28件，其中自然人22件。", "N-08", false},
                  {"收到政府信息公开申请26件，其中自然人23件。", "N-08", true},
              });
}

TEST_CASE("cases told in part, or by their end", "[traps][wording]") {
  check_traps(report_with(), kFirstHeading,
              {
                  {"政府信息公开行政复议审结1件。", "N-09", false},
                  {"因政府信息公开新发生行政复议1件。", "N-09", false},
                  {"因政府信息公开引发行政复议4件。", "N-09", true},
                  {"因政府信息公开被诉讼1件（一审案件）。", "N-10", false},
                  {"因政府信息公开被诉讼4件（一审案件）。", "N-10", true},
                  {"政府信息公开行政复议、行政诉讼案件3件。", "N-11", false},
                  {"已审结的政府信息公开行政复议、行政诉讼案件2件。", "N-11", false},
                  {"政府信息公开行政复议、行政诉讼案件9件。", "N-11", true},
                  {"政府信息公开行政复议、行政诉讼案件3件，结果维持2件。", "N-12", false},
                  {"政府信息公开行政复议、行政诉讼案件3件，结果维持3件。", "N-12", true},
                  {"已审结的政府信息公开行政复议均获维持。", "N-33", false},
                  {"政府信息公开行政复议均获维持。", "N-33", true},
                  {"未发生政府信息公开行政诉讼败诉案件，无行政复议被纠错情况。", "N-31", false},
                  {"未发生政府信息公开行政诉讼。", "N-31", true},
                  {"未收到科研机构提出的政府信息公开申请。", "N-30", false},
                  {"未收到商业企业提出的政府信息公开申请。", "N-30", false},
                  {"未收到其他组织提出的政府信息公开申请。", "N-30", false},
                  {"未收到自然人提出的政府信息公开申请。", "N-30", true},
                  {"未收到通过信函提出的政府信息公开申请。", "N-30", false},
                  {"未收到自然人、法人和其他组织提出的政府信息公开申请。", "N-30", true},
                  {"未收到因政府信息公开提出的行政复议申请。", "N-30", false},
                  {"全年未收到政府信息公开申请。", "N-30", true},
              });
}

TEST_CASE("sums, shares and rates that only look wrong", "[traps][wording]") {
  check_traps(report_with(), kFirstHeading,
              {
                  // the same item on two channels
                  {"全年发布通知186条，通过网站发布150条、微信公众号发布120条。", "N-20", false},
                  {"全年发布通知80条，其中财政类50条、民生类40条。", "N-20", true},
                  {"办结政府信息公开申请25件，其中予以公开15件，占60%。", "N-21", false},
                  {"办结政府信息公开申请25件，其中予以公开15件，占70%。", "N-21", true},
                  {"收到来信22件，比2023年（11件）增长1倍。", "N-22", false},
                  {"收到来信26件，比上年增加6件，增长30%。", "N-22", false},
                  {"收到来信26件，比2023年少6件，下降18.8%。", "N-22", false},
                  {"公开率比2023年提高5个百分点。", "N-22", false},
                  {"收到来信22件，比2023年（31件）下降39%。", "N-22", true},
                  {"除3件结转外，政府信息公开申请均已答复，答复率100%。", "N-23", false},
                  {"政府信息公开申请已全部办结。", "N-23", true},
                  {"收到政府信息公开申请26件、办结25件，均在法定期限内答复。", "N-23", false},
                  {"收到政府信息公开申请26件，均在法定期限内答复。", "N-23", true},
                  {"发布信息14万余条，其中动态9条、公告5条。", "N-24", false},
                  {"发布信息14万条，其中动态9条、公告5条。", "N-24", true},
                  {"具体数据见附表。", "N-37", false},
                  {"具体数据详见第三部分表格。", "N-37", false},
              });
}

TEST_CASE("documents, decisions and fees of another kind", "[traps][wording]") {
  check_traps(report_with(), kFirstHeading,
              {
                  {"公开政策文件9件。", "N-26", false},
                  {"主动公开行政规范性文件9件。", "N-26", false},
                  {"制发党内规范性文件9件。", "N-26", false},
                  {"修改行政规范性文件9件。", "N-26", false},
                  {"报送备案行政规范性文件9件。", "N-26", false},
                  {"制发行政规范性文件9件。", "N-26", true},
                  {"主动公开行政处罚信息3条。", "N-27", false},
                  {"主动公开行政处罚信息9条。", "N-27", true},
                  {"非税收入40万元。", "N-28", false},
                  {"行政事业性收费等非税收入40万元。", "N-28", false},
                  {"行政事业性收费40万元。", "N-28", true},
                  {"本年度无规范性文件被撤销。", "N-35", false},
                  {"本年度未制发规范性文件。", "N-35", true},
              });
  const std::string paid = report_with({{kNoFee, "本年度收取信息处理费120元。"}});
  check_traps(paid, kFirstHeading,
              {
                  {"未收取检索、复制、邮寄费用。", "N-34", false},
                  {"未收取信息处理费。", "N-34", true},
              });
  check_traps(report_with({{kNoFee, "没有其他需要报告的事项。"}}), kLastHeading,
              {
                  {"本年度收取信息处理费120元，因撤回申请退付40元。", "N-29", false},
                  {"本年度收取信息处理费125元。", "N-29", true},
              });
}

TEST_CASE("beside a table that does not add up the text is only warned of", "[traps][wording]") {
  constexpr std::string_view line = "全年共收到政府信息公开申请40件。";
  const auto severity = [&](const std::string& base) {
    const Report report = run(with_line(base, "\n一、总体情况\n", line));
    REQUIRE(find(report, "N-01"));
    return find(report, "N-01")->severity;
  };
  const std::string broken = report_with({{"申请数量\t20\t4\t0", "申请数量\t20\t5\t0"}});
  REQUIRE(find(run(broken), "T3-01"));
  CHECK(severity(report_with()) == Severity::error);
  CHECK(severity(broken) == Severity::warning);
}

TEST_CASE("fees and what becomes of applications", "[traps][figures]") {
  constexpr Edit kLate{"其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1", "其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0"};
  constexpr Edit kUnpaid{"缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0",
                         "缴纳费用、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1"};
  constexpr Edit kComplaint{"1.信访举报投诉类申请\t1\t0\t0\t0\t0\t0\t1",
                            "1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0"};
  constexpr Edit kRepeated{"4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0",
                           "4.无正当理由大量反复申请\t1\t0\t0\t0\t0\t0\t1"};
  const auto fees = [](std::string_view says) { return Edit{kNoFee, says}; };
  struct Case {
    std::vector<Edit> edits;
    std::string_view rule;
    bool trips;
  };
  const Case cases[] = {
      {{kUnpaid, kLate, fees("没有其他需要报告的事项。")}, "T3-08", true},
      // asked to pay and not paid
      {{kUnpaid, kLate, fees("本年度发出信息处理费收费通知1件，实际收取信息处理费0元。")}, "T3-08", false},
      {{kRepeated, kComplaint, fees("没有其他需要报告的事项。")}, "T3-09", true},
      // not processed rather than charged
      {{kRepeated, kComplaint}, "T3-09", false},
      // a page break took the labels of the three rows with it
      {{{"1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", ""},
        {"2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", ""},
        {"3.其他\t", "\t"}},
       "T3-13",
       false},
  };
  for (const Case& c : cases) {
    INFO(c.rule << (c.trips ? " trips" : " does not"));
    check_trap(report_with(c.edits), c.rule, c.trips);
  }
}

TEST_CASE("a share of other outcomes is told when asked for", "[traps][figures]") {
  const auto told = [](std::int64_t other, const std::vector<std::string>& enable) {
    Report report = zero_report(form_of(2021), 2024);
    const auto put = [&](const std::string& row, std::int64_t value) {
      set(report, "applications." + row + ".natural_person", value);
      set(report, "applications." + row + ".total", value);
    };
    put("received", other + 4);
    put("granted", 4);
    put("other.other", other);
    put("total_processed", other + 4);
    Options options;
    options.enable = enable;
    run_rules(report, options);
    return find(report, "T3-12") != nullptr;
  };
  CHECK(told(7, {"T3-12"}));
  CHECK_FALSE(told(5, {"T3-12"}));  // nine in all: too few
  CHECK_FALSE(told(4, {"T3-12"}));
  CHECK_FALSE(told(7, {}));
}

TEST_CASE("words that only look like a slip", "[traps][wording]") {
  check_traps(report_with(), kFirstHeading,
              {
                  {"全年共公开信息XX条。", "Q-06", true},
                  {"全年累计公开信息____条。", "Q-06", true},
                  {"推动信息共享条件成熟，公共条目清晰，做到件件有回音。", "Q-06", false},
                  {"在网站【政策解读】栏目公开信息9条。", "Q-06", false},
                  {"李丽丽老师讲课，双方互谈互信，共22场。", "Q-05", false},
                  {"加强规范性性建设。", "Q-05", true},
                  {"解决问题问题4个。", "Q-05", true},
                  {"2024年更新《2023年要点》，公开2023年度部门决算。", "Q-01", false},
                  {"2023年度我镇通过网站公开信息12条。", "Q-01", true},
                  {"依据《条例》和某政办发〔2019〕12号文件开展工作。", "Q-10", false},
                  {"依据《中华人民共和国政务公开条例》开展工作。", "Q-10", true},
                  {"网站用户登录、开户行账户信息均已核对。", "Q-04", false},
                  {"认真布署工作。", "Q-04", true},
              });
  // What stands around the report on its page is not of the report.
  const std::string base = report_with();
  check_trap("首页\n打印\n关闭\n\n" + base, "Q-08", false);
  check_trap(base + "\n打印\n关闭\n", "Q-08", false);
  check_trap(replaced(base, "（三）政府信息管理", "窗体顶端\n\n（三）政府信息管理"), "Q-08", true);
}
