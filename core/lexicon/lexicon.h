// The words of these reports by what they mean, each list once; one automaton finds them all.
//
//     words(Meaning::dispute)                              复议, 诉讼, 应诉
//     says(u"被申请行政复议", Meaning::dispute)            true
//
// A word is added to its list; whoever looks for the meaning has it.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "lexicon/automaton.h"

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
  count_
};
constexpr std::size_t kMeanings = static_cast<std::size_t>(Meaning::count_);

const Words& words(Meaning meaning);
// All the lists, by meaning.
const std::vector<Words>& lists();

bool says(std::u16string_view text, Meaning meaning);
bool opens_with(std::u16string_view text, Meaning meaning);

}  // namespace xxgk::lexicon
