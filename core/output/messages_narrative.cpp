// The sentences of the rules on the text against the tables (N).
#include "output/catalogue.h"

namespace xxgk::output {

std::vector<Message> narrative_messages() {
  return {
      {"N-01", "", "文表不一致：正文“{sentence}”的数是 {found}，按表格可能的数是 {readings}。",
       "Text and table disagree: the text says {found} (\"{sentence}\"), the table gives {readings}."},
      {"N-03", "", "文表不一致：正文“{sentence}”的数是 {found}，按表格可能的数是 {readings}。",
       "Text and table disagree: the text says {found} (\"{sentence}\"), the table gives {readings}."},
      {"N-04", "", "文表不一致：正文“{sentence}”的数是 {found}，按表格可能的数是 {readings}。",
       "Text and table disagree: the text says {found} (\"{sentence}\"), the table gives {readings}."},
      {"N-05", "", "文表不一致：正文“{sentence}”的数是 {found}，按表格可能的数是 {readings}。",
       "Text and table disagree: the text says {found} (\"{sentence}\"), the table gives {readings}."},
      {"N-06", "", "文表不一致：正文“{sentence}”的数是 {found}，按表格可能的数是 {readings}。",
       "Text and table disagree: the text says {found} (\"{sentence}\"), the table gives {readings}."},
      {"N-09", "", "文表不一致：正文“{sentence}”的数是 {found}，按表格可能的数是 {readings}。",
       "Text and table disagree: the text says {found} (\"{sentence}\"), the table gives {readings}."},
      {"N-10", "", "文表不一致：正文“{sentence}”的数是 {found}，按表格可能的数是 {readings}。",
       "Text and table disagree: the text says {found} (\"{sentence}\"), the table gives {readings}."},
      {"N-11", "", "文表不一致：正文“{sentence}”的数是 {found}，按表格可能的数是 {readings}。",
       "Text and table disagree: the text says {found} (\"{sentence}\"), the table gives {readings}."},
      {"N-26", "", "文表不一致：正文“{sentence}”的数是 {found}，按表格可能的数是 {readings}。",
       "Text and table disagree: the text says {found} (\"{sentence}\"), the table gives {readings}."},
      {"N-30", "", "文表不一致：正文称“{sentence}”，而“{row}”总计为 {found}。",
       "Text and table disagree: the text says \"{sentence}\", but the total of \"{row}\" is {found}."},
      {"N-31", "", "文表不一致：正文称“{sentence}”，而“{row}”总计为 {found}。",
       "Text and table disagree: the text says \"{sentence}\", but the total of \"{row}\" is {found}."},
      {"N-32", "", "正文称“{sentence}”，而第三部分表格的申请数全是 0，可能没有填写。",
       "The text says \"{sentence}\", but the table of section 3 holds only zeros: was it filled in?"},
      {"N-33", "", "文表不一致：正文称“{sentence}”，而表中 {cells} 大于 0。",
       "Text and table disagree: the text says \"{sentence}\", but in the table {cells} is above 0."},
  };
}

}  // namespace xxgk::output
