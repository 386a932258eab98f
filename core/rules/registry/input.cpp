// The rules on the input itself (I).
#include "rules/registry/data.h"

namespace xxgk::rules {

std::vector<RuleInfo> input_rules() {
  return {
      {"I-01", "I", kError, true, "不是政府信息公开工作年度报告", "Not a report", basis::none()},
      {"I-02", "I", kError, true, "没有读到任何表格", "No table could be read", basis::none()},
      {"I-03", "I", kError, true, "不是文字", "Not text", basis::none()},
      {"I-04", "I", kError, true, "内容过大", "Too large", basis::none()},
      {"I-05", "I", kWarning, true, "有无法识别的字符", "Broken characters", basis::none()},
      {"I-06", "I", kError, true, "文件打不开", "The file cannot be opened", basis::none()},
      {"I-07", "I", kError, true, "不认识的编码名称", "Unknown encoding", basis::none()},
      {"I-08", "I", kError, true, "是2019年度以前的报告", "A report on a year before 2019", basis::none()},
  };
}

}  // namespace xxgk::rules
