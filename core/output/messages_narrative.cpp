// The sentences of the rules on the text against the tables (N).
#include "output/catalogue.h"

namespace xxgk::output {

std::vector<Message> narrative_messages() {
  return {
      {"N", "figure", "文表不一致：正文“{sentence}”写的是 {found}，表中是 {readings}。",
       "Text and table disagree: the text says {found} (\"{sentence}\"), the table gives {readings}."},
      {"N", "statement", "文表不一致：正文称“{sentence}”，而表中是 {readings}。",
       "Text and table disagree: the text says \"{sentence}\", the table gives {readings}."},
      {"N", "more", "正文“{sentence}”写的是 {found}，多于表中的 {readings}，请核对。",
       "The text says {found} (\"{sentence}\"), more than the table has: {readings}; please check."},
      {"N-32", "", "正文称“{sentence}”，而第三部分表格的申请数全是 0，可能没有填写。",
       "The text says \"{sentence}\", but the table of section 3 holds only zeros: was it filled in?"},
  };
}

}  // namespace xxgk::output
