// The sentences of the rules on the years of one unit (Y).
#include "output/zh/zh.h"

namespace xxgk::output::zh {

std::span<const Message> years_messages() {
  static constexpr Message all[] = {
      {"Y-01", "",
       "跨年衔接不符：{last_year}年年报的结转下年度继续办理{column}是{expected}，{this_year}"
       "年年报的上年结转是{found}，"
       "共{count}列不一致。请核对两年的登记台账；如为机构合并或更正，请在报告里说明。"},
      {"Y-01", "columns",
       "跨年衔接不符：{last_year}年年报的结转下年度继续办理总计与{this_year}年年报的上年结转一致，但{count}"
       "列不一致，"
       "例如“{column}”一列上年是{expected}，本年是{found}。请核对申请人类型。"},
  };
  return all;
}

}  // namespace xxgk::output::zh
