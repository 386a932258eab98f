// The symbols as the alignment takes them: one by one where they are values or empty cells, and all letters at once
// between which no label begins or ends.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "tables/symbols.h"

namespace xxgk::tables {

class Tokens {
 public:
  explicit Tokens(const Symbols& symbols);
  static Tokens one_by_one(const Symbols& symbols);  // letters too: the same, for longer

  std::size_t size() const { return begins_.size() - 1; }
  // The first symbol of a token; of the one behind the last, the number of symbols.
  std::uint32_t begin(std::size_t token) const { return begins_[token]; }
  std::uint32_t end(std::size_t token) const { return begins_[token + 1]; }
  // The token that begins with a symbol. There is one wherever a piece, a label, a value or an empty cell begins or
  // ends.
  std::uint32_t at(std::uint32_t symbol) const { return tokens_[symbol]; }

 private:
  explicit Tokens(const std::vector<bool>& begins);  // by symbol, and at the end

  std::vector<std::uint32_t> begins_;
  std::vector<std::uint32_t> tokens_;  // by symbol
};

}  // namespace xxgk::tables
