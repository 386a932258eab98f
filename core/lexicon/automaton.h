// Many words looked for in one pass (Aho and Corasick), in sets: a word may be in several.
//
//     const std::vector<Words> sets{{u"复议", u"诉讼"}, {u"诉讼费"}};
//     Mentions(Automaton(sets), u"行政诉讼费");   // set 0 at 2 to 4, set 1 at 2 to 5
//
// The work is that of reading the text, however many words there are.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace xxgk::lexicon {

using Words = std::vector<std::u16string_view>;

class Automaton {
 public:
  using Set = std::uint16_t;    // index into what it was made of
  using State = std::uint16_t;  // where reading has come to; 0 at the beginning of a text

  explicit Automaton(const std::vector<Words>& sets);

  // Reads on from `state`; `see(set, length)` is called for each word that ends with the character read.
  template <class See> State read(State state, char16_t c, See see) const {
    state = next(state, c);
    const Node& node = nodes_[state];
    for (std::uint32_t i = node.output; i < node.output_end; ++i) see(outputs_[i].set, outputs_[i].length);
    return state;
  }
  std::size_t set_count() const { return set_count_; }

 private:
  struct Node {
    std::uint32_t edge = 0;  // the first of its edges; they end where those of the next node begin
    std::uint32_t edge_end = 0;
    std::uint32_t output = 0;
    std::uint32_t output_end = 0;
    State otherwise = 0;  // where the longest word goes on that ends here and begins later
  };
  struct Edge {
    char16_t c;
    State to;
  };
  struct Output {
    Set set;
    std::uint16_t length;
  };

  State next(State state, char16_t c) const;

  std::vector<Node> nodes_;
  std::vector<Edge> edges_;
  std::vector<Output> outputs_;
  std::vector<State> first_;  // from the beginning, by character
  std::size_t set_count_;
};

}  // namespace xxgk::lexicon
