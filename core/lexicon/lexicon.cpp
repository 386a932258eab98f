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
      {Meaning::introduction, {u"其中", u"包括", u"即"}},
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

}  // namespace xxgk::lexicon
