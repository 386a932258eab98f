// Checks a report whose only application was lost between two tables' columns, with nothing but the public header.
#include <iostream>

#include <xxgk/xxgk.h>

int main() {
  const xxgk::Report report =
      xxgk::check("甲镇2023年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n"
                  "1\t0\t0\t0\t2\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\n",
                  {});
  for (const xxgk::Finding& finding : report.findings) std::cout << finding.rule << '\n';
  return report.year == 2023 ? 0 : 1;
}
