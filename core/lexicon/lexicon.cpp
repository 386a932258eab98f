#include "lexicon/lexicon.h"

#include <algorithm>
#include <cassert>

namespace xxgk::lexicon {
namespace {

struct List {
  Meaning meaning;
  Words words;
};

// In the order of the meanings.
std::vector<List> all_lists() {
  return {
      {Meaning::application,
       {u"公开申请", u"公开的申请", u"依申请", u"申请公开", u"公开信息", u"公开政府信息", u"信息公开件",
        u"信息公开事项", u"信息公开案件"}},
      {Meaning::dispute, {u"复议", u"诉讼", u"应诉"}},
      {Meaning::dispute_result,
       {u"维持", u"纠正", u"纠错", u"撤销", u"驳回", u"败诉", u"胜诉", u"履行", u"调解", u"撤回"}},
      {Meaning::case_role, {u"审理", u"受理", u"办理", u"复议机关", u"上级", u"代理", u"应诉指导"}},
      {Meaning::outcome, {u"予以公开", u"部分公开", u"不予公开", u"无法提供", u"不予处理"}},
      {Meaning::document, {u"规范性文件", u"规章"}},
      {Meaning::decided,
       {u"作出行政许可", u"做出行政许可", u"实施行政许可", u"下达行政许可", u"办理行政许可", u"办结行政许可",
        u"作出行政处罚", u"做出行政处罚", u"实施行政处罚", u"下达行政处罚", u"办理行政处罚", u"办结行政处罚",
        u"作出行政强制", u"做出行政强制", u"实施行政强制", u"下达行政强制", u"办理行政强制"}},
      {Meaning::other_document, {u"废止", u"有效", u"失效"}},
      {Meaning::other_matter,
       {u"热线", u"来电", u"留言", u"咨询", u"提案", u"建议", u"诉求", u"信箱", u"审批", u"工单", u"转办件",
        u"转办的", u"12345", u"代表"}},
      {Meaning::other_subject,
       {u"热线", u"留言", u"咨询", u"提案", u"建议", u"诉求", u"信箱", u"工单", u"信件", u"12345", u"来访",
        u"网民"}},
      {Meaning::part, {u"其中", u"含", u"包括"}},
      {Meaning::inner, {u"其中", u"包括", u"包含", u"涵盖", u"内有", u"含"}},
      {Meaning::introduction, {u"其中", u"包括", u"包含", u"分为", u"具体为", u"即"}},
      {Meaning::sum, {u"共计", u"合计", u"总计", u"共"}},
      {Meaning::comparison,
       {u"同比", u"较", u"相比", u"增长", u"增加", u"上升", u"提高", u"下降", u"减少", u"降低", u"回落",
        u"历年", u"近三年", u"近五年", u"以来", u"截至目前", u"累计"}},
      {Meaning::rising, {u"增长", u"上升", u"增加", u"提高", u"上涨"}},
      {Meaning::falling, {u"下降", u"减少", u"降低", u"回落"}},
      {Meaning::other_years, {u"比", u"较", u"同期", u"结转", u"转结", u"顺延"}},
      {Meaning::several_years,
       {u"历年", u"近两年", u"近三年", u"近四年", u"近五年", u"近几年", u"近年来", u"两年来", u"三年来",
        u"四年来", u"五年来", u"几年来", u"多年来", u"十三五", u"“十三五", u"十四五", u"“十四五",
        u"截至目前"}},
      {Meaning::new_statement,
       {u"答复", u"办结", u"结转", u"转结", u"收到", u"受理", u"回复", u"累计", u"处理费", u"同比", u"较",
        u"比", u"增", u"减", u"办理"}},
      {Meaning::channel,
       {u"网上", u"线上", u"线下", u"当面", u"信函", u"邮件", u"来信", u"平台", u"网站", u"窗口", u"传真",
        u"网络", u"现场", u"邮寄", u"微信", u"公众号"}},
      {Meaning::all_channels,
       {u"线上、线下", u"线上线下", u"线上和线下", u"其他形式", u"其他方式", u"其他渠道", u"等形式",
        u"等方式", u"等渠道", u"各种"}},
      {Meaning::way,
       {u"当面", u"网上", u"线上", u"线下", u"来信", u"书面", u"信函", u"网络", u"邮寄", u"现场", u"窗口",
        u"传真"}},
      {Meaning::medium,
       {u"网站", u"微信", u"公众号", u"微博", u"公示栏", u"渠道", u"平台", u"广播", u"抖音", u"报", u"栏"}},
      {Meaning::area,
       {u"部门", u"乡镇", u"街道", u"各级", u"全县", u"全市", u"全区", u"全省", u"全州", u"镇街"}},
      {Meaning::others,
       {u"本级", u"下属", u"所属", u"直属", u"市政府", u"县政府", u"区政府", u"省政府", u"镇政府"}},
      {Meaning::plan,
       {u"下一步", u"力争", u"争取", u"拟", u"明年", u"今后", u"将受理", u"将收到", u"将办理", u"将答复",
        u"将办结"}},
      {Meaning::renaming,
       {u"更名", u"改名", u"撤镇", u"撤乡", u"撤县", u"撤市", u"改设", u"机构改革", u"原名"}},
      {Meaning::correction, {u"更正", u"口径", u"机构合并", u"职能划转", u"划入", u"划出", u"拆分", u"撤并"}},

      {Meaning::problem,
       {u"问题",   u"不足",   u"薄弱",   u"差距",   u"欠缺",   u"有待",   u"短板",   u"困难",
        u"缺乏",   u"缺少",   u"滞后",   u"单一",   u"不够",   u"不高",   u"不强",   u"不深",
        u"不细",   u"不严",   u"不准",   u"不全",   u"不熟",   u"不多",   u"不广",   u"不及时",
        u"不完善", u"不健全", u"不到位", u"不规范", u"不平衡", u"不充分", u"不丰富", u"不明显",
        u"不统一", u"不清晰", u"较弱",   u"较慢",   u"较低",   u"较少",   u"较差",   u"较窄",
        u"偏弱",   u"偏慢",   u"偏低",   u"偏少",   u"欠佳",   u"弱项"}},
      {Meaning::remedy,
       {u"改进", u"措施", u"下一步", u"下步", u"下一阶段", u"下阶段", u"今后", u"明年", u"将",
        u"计划", u"打算", u"加强",   u"加大", u"强化",     u"完善",   u"健全", u"优化", u"规范",
        u"拓宽", u"整改", u"改正",   u"解决", u"进一步",   u"提升",   u"提高", u"增强", u"努力"}},
      {Meaning::accountability, {u"考核", u"评议", u"追究", u"问责"}},
      {Meaning::fee, {u"信息处理费", u"公开处理费", u"收费", u"收取费用", u"收取任何费用"}},
      {Meaning::powers_moved, {u"综合行政执法", u"综合执法", u"划转", u"移交", u"集中行使"}},
      {Meaning::republished, {u"更正", u"重新发布", u"重新公布", u"重新公开"}},
      {Meaning::draft, {u"征求意见稿", u"送审稿", u"草稿"}},
      {Meaning::letter,
       {u"贵办", u"贵局", u"贵委", u"贵单位", u"请审阅", u"请审定", u"特此报告", u"特此汇报", u"特此函复",
        u"特此函告", u"专此报告", u"函告如下", u"函复如下", u"支持为盼", u"函复为盼", u"批复为盼", u"请批示",
        u"请予审议", u"此致敬礼"}},
      {Meaning::self,
       {u"我局", u"我委", u"我厅", u"我院", u"我校", u"我公司", u"我镇", u"我乡", u"我街道", u"本局", u"本厅",
        u"本校", u"本镇", u"本乡", u"本街道"}},
      {Meaning::whole_area,
       {u"全省", u"全市", u"全州", u"全县", u"全区", u"我省", u"我市", u"我州", u"我县", u"我区"}},
      {Meaning::some_areas, {u"部分地区", u"一些地区", u"多数地区", u"多数部门", u"有的地区"}},

      {Meaning::denied, {u"没有", u"不存在", u"未发现", u"未出现"}},
      {Meaning::annex, {u"附件", u"附表", u"附："}},
      {Meaning::leading, {u"推动", u"推进", u"组织", u"指导", u"统筹", u"督促", u"部署"}},
      {Meaning::led, {u"政府信息公开工作", u"政务公开工作", u"各级", u"各部门", u"各单位", u"各乡镇"}},
      {Meaning::counted, {u"共收到", u"共受理", u"共主动公开", u"主动公开政府信息", u"累计公开", u"共公开"}},
      {Meaning::guidance,
       {u"按照", u"根据", u"依据", u"会议", u"要求", u"培训", u"通知", u"精神", u"排名", u"系统", u"助力"}},
      {Meaning::announcing, {u"现将", u"现公布", u"现发布", u"现向社会公布", u"现就"}},
      {Meaning::body,
       {u"局", u"政府", u"委员会", u"办公室", u"办事处", u"厅", u"镇", u"乡", u"街道", u"中心", u"管委会",
        u"县"}},
      {Meaning::signing,
       {u"政府", u"镇", u"乡", u"街道", u"办事处", u"局", u"委员会", u"委", u"办公室", u"厅", u"中心",
        u"管委会", u"处", u"分局", u"盖章）"}},
      {Meaning::body_suffix, {u"人民政府", u"政府", u"办公室", u"办公厅", u"办事处", u"盖章", u"代章"}},
      {Meaning::contact, {u"电话", u"联系", u"传真", u"邮编", u"咨询"}},
      {Meaning::no_name, {u"张贴", u"陈述", u"周边", u"周围", u"周知", u"罗列", u"杜绝", u"孔径",
                          u"段落", u"钟爱", u"贺信", u"黄页", u"雷同", u"范围", u"曾经", u"曾向",
                          u"曾在", u"曾就", u"曾因", u"曾以", u"曾多", u"曾提", u"曾于"}},
      {Meaning::behind_name,
       {u"提出", u"提交", u"申请", u"要求", u"向", u"不服", u"等", u"诉", u"通过", u"的", u"，", u"、"}},
      {Meaning::control,
       {u"打印", u"关闭", u"复制", u"分享", u"打印本页", u"关闭窗口", u"打印关闭", u"【打印】【关闭】",
        u"返回顶部", u"扫一扫在手机打开当前页"}},
      {Meaning::power, {u"权", u"职能", u"事项"}},
      {Meaning::no_power, {u"无", u"没有", u"不具有", u"不具备"}},
      {Meaning::enforcer,
       {u"公安局", u"公安分局", u"市场监督管理局", u"市场监管局", u"城市管理局", u"城管局",
        u"城市管理和综合执法局", u"住房和城乡建设局", u"住房城乡建设局", u"住建局", u"自然资源局",
        u"自然资源和规划局", u"卫生健康局", u"卫生健康委员会", u"卫健委"}},
      {Meaning::enacting, {u"制发", u"制定", u"出台", u"有效"}},
      {Meaning::ended,
       {u"当年废止", u"同年废止", u"有效期", u"届满", u"到期", u"失效", u"替代", u"取代", u"修改", u"修订",
        u"重新公布", u"重新印发", u"仅统计", u"只统计", u"统计口径"}},
      {Meaning::of_any_year,
       {u"比", u"同期", u"以来", u"《", u"修订", u"预算", u"决算", u"年报", u"年度报告", u"绩效", u"建议",
        u"提案"}},
      {Meaning::reporting, {u"公开", u"发布", u"受理", u"收到", u"开展", u"组织"}},
      {Meaning::told_beside,
       {u"结转", u"比",   u"同期",   u"上年", u"去年", u"以来", u"起",  u"预算", u"决算",
        u"将",   u"计划", u"下一步", u"今后", u"印发", u"修订", u"《",  u"至",   u"底",
        u"末",   u"继续", u"明年",   u"下年", u"年初", u"整改", u"问题"}},
      {Meaning::behind_year,
       {u"全年", u"度", u"，", u"我", u"本", u"共", u"受理", u"收到", u"新收", u"主动", u"公开", u"以来",
        u"全", u"发布"}},
      {Meaning::year_word, {u"年度", u"年报", u"年初", u"年中", u"年底", u"年末"}},
      {Meaning::carried, {u"结转", u"转结", u"顺延"}},
      {Meaning::no_intent, {u"纳入", u"作为", u"列入", u"列为", u"存在", u"不足", u"虽", u"以来"}},
      {Meaning::plan_text, {u"工作计划", u"计划的"}},
      {Meaning::intent, {u"计划", u"打算"}},
      {Meaning::to_come, {u"继续", u"进一步", u"不断", u"持续", u"认真", u"着力",   u"加强", u"按照",
                          u"围绕", u"采取",   u"加大", u"深入", u"严格", u"积极",   u"坚持", u"结合",
                          u"努力", u"切实",   u"紧紧", u"更加", u"大力", u"从以下", u"做好", u"抓好"}},
      {Meaning::history,
       {u"废止", u"失效", u"取代", u"代替", u"替代", u"不再", u"此前", u"以来", u"原《", u"修订前", u"首次",
        u"停止执行", u"年度起", u"原格式", u"旧格式"}},
      {Meaning::period, {u"统计期限", u"统计时限", u"统计时间", u"统计周期"}},
      {Meaning::bare_period, {u"数据期限", u"涵盖"}},
      {Meaning::reporter, {u"填报", u"填列", u"统计", u"汇总", u"报送"}},
      {Meaning::other_fees, {u"退", u"减免", u"免收", u"次年", u"下年", u"下一年", u"由财政", u"标准"}},
      {Meaning::not_taken, {u"未", u"没有", u"无", u"应收", u"应缴"}},
      {Meaning::really, {u"实际", u"实收"}},
      {Meaning::taken, {u"收取", u"收到", u"缴纳", u"收费"}},
      {Meaning::nothing, {u"未", u"没有", u"无"}},
      {Meaning::piece,
       {u"申请件", u"信息公开件", u"申请公开件", u"办结件", u"答复件", u"受理件", u"办理件", u"案件", u"文件",
        u"邮件", u"信件"}},
      {Meaning::tells_count,
       {u"共", u"新收", u"全年", u"年度", u"其中", u"自然人", u"组织", u"企业", u"结转"}},
      {Meaning::frame,
       {u"全年", u"本年度", u"本年", u"今年", u"年内", u"累计", u"共计",   u"共",     u"总计",
        u"我镇", u"我乡",   u"我局", u"我县", u"我区", u"我市", u"我街道", u"我单位", u"本机关",
        u"我委", u"各类",   u"：",   u"通过", u"利用", u"依托", u"在"}},
      {Meaning::information, {u"公开政府信息", u"公开政务信息", u"公开信息", u"发布信息", u"发布政务信息"}},
      {Meaning::finished, {u"办结", u"办理完毕", u"办理完成"}},
      {Meaning::answered,
       {u"答复", u"回复", u"撤回", u"撤销", u"其他处理", u"其它处理", u"不再处理", u"作其他"}},
      {Meaning::share_alone, {u"占", u"约占", u"共占", u"合计占", u"分别占", u"仅占", u"各占"}},
      {Meaning::before_plan, {u"规划", u"工作", u"年度", u"审计", u"发展", u"总结"}},
      {Meaning::behind_plan, {u"总结", u"规划", u"类", u"信息", u"财政", u"、"}},
      {Meaning::place_to_look,
       {u"门户", u"网", u"信息公开", u"公报", u"预算", u"决算", u"预决算", u"动态", u"职能"}},
      {Meaning::no_office,
       {u"我局", u"本局", u"全局", u"当局", u"布局", u"格局", u"大局", u"各局", u"结局", u"新局"}},
  };
}

}  // namespace

const std::vector<Words>& lists() {
  static const std::vector<Words> all = [] {
    std::vector<Words> by_meaning;
    for (List& list : all_lists()) {
      assert(static_cast<std::size_t>(list.meaning) == by_meaning.size());
      by_meaning.push_back(std::move(list.words));
    }
    assert(by_meaning.size() == kMeanings);
    return by_meaning;
  }();
  return all;
}

const Words& words(Meaning meaning) { return lists()[static_cast<std::size_t>(meaning)]; }

bool says(std::u16string_view text, Meaning meaning) {
  const Words& list = words(meaning);
  return std::any_of(list.begin(), list.end(),
                     [&](std::u16string_view word) { return text.find(word) != std::u16string_view::npos; });
}

bool opens_with(std::u16string_view text, Meaning meaning) {
  const Words& list = words(meaning);
  return std::any_of(list.begin(), list.end(),
                     [&](std::u16string_view word) { return text.starts_with(word); });
}

bool ends_with(std::u16string_view text, Meaning meaning) {
  const Words& list = words(meaning);
  return std::any_of(list.begin(), list.end(),
                     [&](std::u16string_view word) { return text.ends_with(word); });
}

}  // namespace xxgk::lexicon
