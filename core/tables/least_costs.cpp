#include "tables/least_costs.h"

namespace xxgk::tables {

LeastCosts::LeastCosts(const Symbols& symbols, const Tokens& tokens, const Elements& elements,
                       const StepCosts& costs, const std::vector<std::vector<LabelMatch>>& matches,
                       bool cut_off)
    : rest_(tokens.size() + 1), places_(elements.size() + 1, 0),
      lost_place_(cut_off ? 0 : StepCosts::kLostPlace) {
  std::vector<bool> in_label(tokens.size(), false);
  for (std::size_t t = 0; t < tokens.size(); ++t)
    for (const LabelMatch& match : matches[t])
      std::fill(in_label.begin() + static_cast<std::ptrdiff_t>(t), in_label.begin() + match.end, true);
  for (std::size_t t = tokens.size(); t-- > 0;) {
    const SymbolKind kind = symbols.all[tokens.begin(t)].kind;
    rest_[t] = rest_[t + 1];
    if (kind != SymbolKind::letter)
      ++rest_[t].cells;
    else if (!in_label[t])
      rest_[t].letters += costs.pass_letters_at_least(t);
    rest_[t].values += kind == SymbolKind::value;
  }
  for (std::size_t j = elements.size(); j-- > 0;)
    places_[j] = elements.is_place(j) ? places_[elements[j].next] + 1 : places_[j + 1];
}

}  // namespace xxgk::tables
