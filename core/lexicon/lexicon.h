// The words of these reports by what they mean, each list once; one automaton finds them all.
//
//     words(Meaning::dispute)                              复议, 诉讼, 应诉
//     says(u"被申请行政复议", Meaning::dispute)            true
//     mentions_in(text).any(Meaning::problem)              found with all others in one pass
//
// A word is added to its list; whoever looks for the meaning has it.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "lexicon/automaton.h"
#include "lexicon/mentions.h"

namespace xxgk::lexicon {

enum class Meaning : std::uint8_t {
  // What a sentence speaks of.
  application,     // 公开申请, 依申请: an application for information
  dispute,         // 复议, 诉讼: what may come of one
  dispute_result,  // 维持, 纠正
  case_role,       // 审理, 代理: another's case, which the unit decided or looked after
  outcome,         // 予以公开, 不予处理: what becomes of applications
  document,        // 规范性文件, 规章
  decided,         // 作出行政处罚, 办理行政许可
  other_document,  // 废止, 有效: documents told of beside those that were made
  other_matter,    // 热线, 提案: what is answered too, and no table counts
  other_subject,   // the same, where an application must be named again behind them
  // How figures belong together.
  part,           // 其中, 含
  inner,          // 包括, 涵盖: what is told of one part begins
  introduction,   // 其中, 包括, 即: a list of parts begins
  sum,            // 共计, 合计
  comparison,     // 同比, 增长: a figure compares
  rising,         // 增长, 上升
  falling,        // 下降, 减少
  other_years,    // 比, 同期: a year beside it is what this one is compared with
  several_years,  // 近三年: a sentence that begins so is of more years than one
  new_statement,  // 答复, 同比: what stands here is no item of a list
  // Ways.
  channel,       // 网上, 当面: what came this way is a part of all that came
  all_channels,  // 线上线下: all of them
  way,           // 当面, 窗口: names an item of a list by how it came
  medium,        // 微信, 公示栏: one thing may be in two of them
  // Who.
  area,    // 全县, 各级: parts of a government
  others,  // 下属, 县政府: not the unit itself
  // When.
  plan,  // 下一步, 力争: what is to come
  // Why figures may differ from those of another report.
  renaming,    // 更名, 撤镇: the unit got another name
  correction,  // 更正, 口径: figures were put right, or are counted in another way

  // ---- sought in a whole section, not in single sentences

  problem,         // 不足, 薄弱
  remedy,          // 改进, 加强: what is done about problems
  accountability,  // 考核, 问责
  fee,             // 信息处理费, 收取费用
  powers_moved,    // 综合执法, 划转: another body decides now
  republished,     // 更正, 重新发布: not for the first time
  draft,           // 征求意见稿
  letter,          // 请审阅: as one writes to an office
  self,            // 我局, 我镇
  whole_area,      // 全省, 全县
  some_areas,      // 部分地区: what only somebody above many units would say

  // ---- looked at where they stand beside something else

  denied,         // 没有, 未发现
  annex,          // 附件
  leading,        // 推动, 部署: others are led
  led,            // 各级, 政务公开工作: what is led
  counted,        // 共收到: a figure of one's own follows
  guidance,       // 按照, 会议: others asked for it, or held it
  announcing,     // 现将, 现公布
  body,           // 局, 政府: ends the full name of a unit
  signing,        // 局, 盖章）: ends the line of a unit below a report
  body_suffix,    // 人民政府, 代章: may be added to a name without naming another unit
  contact,        // 电话, 联系
  no_name,        // 张贴, 陈述: begins as a name of a person does
  behind_name,    // 提出, 不服: what follows a name
  control,        // 打印, 返回顶部: of the frame of a web page
  power,          // 权, 职能
  no_power,       // 没有, 不具备
  enforcer,       // 公安局: bodies whose daily work is to permit and to punish
  enacting,       // 制发, 有效: a text is in force
  ended,          // 届满, 修订: it is no more, or was counted in another way
  of_any_year,    // 预算, 提案: rightly of other years
  reporting,      // 公开, 受理: what was done in a year
  told_beside,    // 同期, 底: another year is named rightly
  behind_year,    // 全年, 我: what follows the year a sentence is about
  year_word,      // 年度, 年底
  carried,        // 结转
  no_intent,      // 纳入, 不足: tells what is, not what is to come
  plan_text,      // 工作计划
  intent,         // 计划, 打算
  to_come,        // 继续, 加强: what 将 speaks of when it means what is to come
  history,        // 取代, 原格式: of how the forms came to be
  period,         // 统计期限: the period of the figures follows
  bare_period,    // the same, where a period does follow
  reporter,       // 填报, 汇总: others report to the unit
  other_fees,     // 减免, 标准: money that is not, or not this year, among the fees taken
  not_taken,      // 未, 应收
  really,         // 实收
  taken,          // 收取, 缴纳
  nothing,        // 未, 没有: what follows is none
  piece,          // 办结件, 案件: a word that ends as a count does
  tells_count,    // 共, 自然人: beside such a word a count is due
  frame,          // 全年, 我镇: only frames what is counted
  information,    // 公开信息: information as a whole, not of one kind
  finished,       // 办结
  answered,       // 答复, 撤回: dealt with in one of several ways
  share_alone,    // 占, 仅占: the share goes on from the clause before
  before_plan,    // 审计: 计划 behind it is a kind of document
  behind_plan,    // 总结: the same of 计划 before it
  place_to_look,  // 门户, 预算: behind a name they make it a place to look at
  no_office,      // 布局: ends as the name of an office does
  count_
};
constexpr std::size_t kMeanings = static_cast<std::size_t>(Meaning::count_);
constexpr std::size_t kSentenceMeanings = static_cast<std::size_t>(Meaning::problem);
constexpr std::size_t kSoughtMeanings = static_cast<std::size_t>(Meaning::denied);

// The set of a meaning in an automaton that begins with the lists.
constexpr std::size_t set_of(Meaning meaning) { return static_cast<std::size_t>(meaning); }

const Words& words(Meaning meaning);
// All the lists, by meaning.
const std::vector<Words>& lists();

bool says(std::u16string_view text, Meaning meaning);
bool opens_with(std::u16string_view text, Meaning meaning);
bool ends_with(std::u16string_view text, Meaning meaning);

// All that is sought in a text: the lists up to `kSoughtMeanings`, by the numbers of their meanings, and behind them the
// misspellings and the expressions (sought.h).
Mentions mentions_in(std::u16string_view text);

}  // namespace xxgk::lexicon
