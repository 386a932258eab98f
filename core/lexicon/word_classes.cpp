#include "lexicon/word_classes.h"

namespace xxgk::lexicon {
namespace {

struct WordClass {
  std::u16string_view name;
  std::u16string_view pattern;
};

constexpr WordClass kClasses[] = {
    {u"received", u"(新收|收到|接到|接收到|接收|收悉|受理)"},
    {u"handled", u"(收办|处理|办理)"},
    {u"answered", u"(办结|办理完毕|办理完成|处理完毕|答复|办复|回复)"},
    // How all of them were answered.
    {u"duly",
     u"[已|已经][依法|严格][依规|按规定|按照规定|按要求][按时|按期|及时|如期|在规定时间内|在规定时限内|"
     u"在规定期限内|在法定时间内|在法定时限内|在法定期限内][完成|予以|进行|给予|作出|全部|书面]"},
    {u"application", u"(公开[的](申请|办件|件|事项|事宜|案件)|依申请公开|依申请信息公开|申请公开|公开(政府|)"
                     u"信息[的]申请|依申请)"},
    {u"none", u"(未发生|没有发生|没发生|没产生|没出现|没涉及|未产生|没有产生|未出现|没有出现|未收到|没有收到|"
              u"未涉及|未引发|未引起|未被|"
              u"未接到|未接收到|未有|没有|不存在|无)"},
    {u"not_received", u"(未|没有|没|尚未|暂未|均未|从未)(收到|接到|接收到|接收|受理)"},
    {u"everyone", u"(公民、法人(和|或|或者|及)(其他|其它)组织|自然人、法人(和|或|或者|及)(其他|其它)组织|"
                  u"单位(和|或|及)个人)"},
    // Between what is counted and its number.
    {u"n",
     u"[的][政府信息公开|信息公开|政府信息][申请|答复|决定|处理|案件|案|情形|情况|的情况][件数|数量|数|量|件]"
     u"[共|共计|合计|总计|计|有|为|是|：|共有]"},
    // Before a number that begins an item.
    {u"lead", u"[其中][另有|另|有|尚有|还有|剩余|余|除|其余|仅|仅有|对|共|共有|已]"},
    {u"last_year", u"(上年|上年度|上一年|上一年度|去年|去年度)"},
    {u"next_year", u"(下年|下年度|下一年|下一年度|次年|次年度|明年|@)"},
    {u"carried", u"(结转|转结|结转转入|转入|顺延|转)"},
    {u"and", u"(、|和|及|与|以及|或|或者)"},
    {u"documents", u"[行政]规范性文件"},
    {u"issued", u"(制发|制定|出台|制定发布|新制作|制作|印发)"},
    {u"repealed", u"[清理](废止|宣布失效)"},
};

}  // namespace

std::u16string_view word_class(std::u16string_view name) {
  for (const WordClass& word : kClasses)
    if (word.name == name) return word.pattern;
  return {};
}

}  // namespace xxgk::lexicon
