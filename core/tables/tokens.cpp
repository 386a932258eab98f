#include "tables/tokens.h"

namespace xxgk::tables {
namespace {

std::vector<bool> begins_of(const Symbols& symbols) {
  const std::vector<Symbol>& all = symbols.all;
  std::vector<bool> begins(all.size() + 1, false);
  begins.front() = true;
  begins.back() = true;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const bool letter = all[i].kind == SymbolKind::letter;
    const bool begins_piece = i == 0 || all[i - 1].piece != all[i].piece;
    // To pass the first letter of a piece costs otherwise than to pass those behind it.
    if (!letter || begins_piece) begins[i] = begins[i + 1] = true;
  }
  symbols.labels.for_each([&](const LabelSpot& found) {
    begins[symbols.places[found.begin]] = true;
    begins[symbols.places[found.end - 1] + 1] = true;
  });
  return begins;
}

}  // namespace

Tokens::Tokens(const Symbols& symbols) : Tokens(begins_of(symbols)) {}

Tokens Tokens::one_by_one(const Symbols& symbols) {
  return Tokens(std::vector<bool>(symbols.all.size() + 1, true));
}

Tokens::Tokens(const std::vector<bool>& begins) : tokens_(begins.size(), 0) {
  for (std::uint32_t i = 0; i < begins.size(); ++i) {
    if (!begins[i]) continue;
    tokens_[i] = static_cast<std::uint32_t>(begins_.size());
    begins_.push_back(i);
  }
}

}  // namespace xxgk::tables
