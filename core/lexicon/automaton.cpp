#include "lexicon/automaton.h"

#include <cassert>
#include <map>

namespace xxgk::lexicon {
namespace {

constexpr std::size_t kCharacters = 0x10000;

// The words as a tree of their characters, before it is laid out flat.
struct Branch {
  std::map<char16_t, std::size_t> next;
  std::vector<std::pair<std::size_t, std::size_t>> ends;  // set and length of the words that end here
  std::size_t otherwise = 0;
};

std::vector<Branch> tree_of(const std::vector<Words>& sets) {
  std::vector<Branch> tree(1);
  for (std::size_t set = 0; set < sets.size(); ++set)
    for (const std::u16string_view word : sets[set]) {
      assert(!word.empty());
      std::size_t at = 0;
      for (const char16_t c : word) {
        const auto [edge, added] = tree[at].next.emplace(c, tree.size());
        at = edge->second;
        if (added) tree.emplace_back();
      }
      tree[at].ends.emplace_back(set, word.size());
    }
  return tree;
}

// In the order of their depth, so that where a shorter one leads is known.
void link(std::vector<Branch>& tree) {
  std::vector<std::size_t> queue{0};
  for (std::size_t i = 0; i < queue.size(); ++i) {
    const std::size_t at = queue[i];
    for (const auto& edge : tree[at].next) {
      const std::size_t child = edge.second;
      queue.push_back(child);
      if (at == 0) continue;
      std::size_t shorter = tree[at].otherwise;
      while (shorter != 0 && !tree[shorter].next.count(edge.first)) shorter = tree[shorter].otherwise;
      const auto on = tree[shorter].next.find(edge.first);
      tree[child].otherwise = on == tree[shorter].next.end() ? 0 : on->second;
      const auto& inner = tree[tree[child].otherwise].ends;
      tree[child].ends.insert(tree[child].ends.end(), inner.begin(), inner.end());
    }
  }
}

}  // namespace

Automaton::Automaton(const std::vector<Words>& sets) : first_(kCharacters, 0), set_count_(sets.size()) {
  std::vector<Branch> tree = tree_of(sets);
  link(tree);
  assert(tree.size() < kCharacters && sets.size() < kCharacters);
  for (const Branch& branch : tree) {
    Node& node = nodes_.emplace_back();
    node.edge = static_cast<std::uint32_t>(edges_.size());
    node.output = static_cast<std::uint32_t>(outputs_.size());
    node.otherwise = static_cast<State>(branch.otherwise);
    for (const auto& edge : branch.next) edges_.push_back({edge.first, static_cast<State>(edge.second)});
    for (const auto& end : branch.ends)
      outputs_.push_back({static_cast<Set>(end.first), static_cast<std::uint16_t>(end.second)});
    node.edge_end = static_cast<std::uint32_t>(edges_.size());
    node.output_end = static_cast<std::uint32_t>(outputs_.size());
  }
  for (const auto& edge : tree.front().next) first_[edge.first] = static_cast<State>(edge.second);
}

Automaton::State Automaton::next(State state, char16_t c) const {
  while (state != 0) {
    const Node& node = nodes_[state];
    for (std::uint32_t i = node.edge; i < node.edge_end; ++i)
      if (edges_[i].c == c) return edges_[i].to;
    state = node.otherwise;
  }
  return first_[c];
}

}  // namespace xxgk::lexicon
