#include "output/catalogue.h"

namespace xxgk::output {

const std::vector<Message>& messages() {
  static const std::vector<Message> all = [] {
    std::vector<Message> out;
    for (const auto& family : {input_messages(), structure_messages(), tables_messages(),
                               narrative_messages(), wording_messages()})
      out.insert(out.end(), family.begin(), family.end());
    return out;
  }();
  return all;
}

}  // namespace xxgk::output
