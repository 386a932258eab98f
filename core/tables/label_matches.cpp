#include "tables/label_matches.h"

#include <string_view>

namespace xxgk::tables {
namespace {

class Matcher {
 public:
  Matcher(const Symbols& symbols, const form::TableForm& table) : symbols_(symbols), table_(table) {
    for (const form::RowForm& row : table.rows) labels_.push_back(&row.label);
    for (const form::Group& group : table.groups) labels_.push_back(&group.label);
    for (const form::Label& header : table.headers) labels_.push_back(&header);
    found_ = symbols.labels.told_apart(labels_);
    label_ends_.assign(symbols.letters.size() + 1, false);
    for (const std::vector<LabelSpot>& of_label : found_)
      for (const LabelSpot& o : of_label) label_ends_[o.end] = true;
  }

  std::vector<std::vector<LabelMatch>> run(const Tokens& tokens, const Elements& elements,
                                           const StepCosts& costs) const {
    std::vector<std::vector<LabelMatch>> matches(tokens.size() + 1);
    for (std::size_t j = 0; j < elements.size(); ++j) {
      if (elements.is_place(j)) continue;
      const std::size_t label = label_of(elements[j]);
      for (const LabelSpot& spotted : found_[label]) {
        const LabelSpot o = without_end_of_other_piece(*labels_[label], spotted);
        const std::uint32_t first = symbols_.places[o.begin];
        const Cost cost = costs.match_label(o, inside_words(first) && !label_ends_[o.begin]);
        matches[tokens.at(first)].push_back({j, tokens.at(symbol_after(symbols_, o)), o, cost});
      }
    }
    return matches;
  }

 private:
  std::size_t label_of(const Element& element) const {
    const auto row = static_cast<std::size_t>(element.row);
    if (element.kind == Element::label) return row;
    return table_.rows.size() + static_cast<std::size_t>(table_.rows[row].group);
  }

  std::uint32_t piece_at(std::uint32_t letter) const { return symbols_.all[symbols_.places[letter]].piece; }

  // A label that begins with the last letters of another cell (总计 | 上年结转…), and is as near without them.
  LabelSpot without_end_of_other_piece(const form::Label& label, LabelSpot o) const {
    if (o.distance == 0 || o.begin == 0 || piece_at(o.begin - 1) != piece_at(o.begin)) return o;
    std::uint32_t next = o.begin;
    while (next < o.end && piece_at(next) == piece_at(o.begin)) ++next;
    if (next == o.end) return o;
    const std::u16string_view rest = std::u16string_view(symbols_.letters).substr(next, o.end - next);
    for (const LabelSpot& shorter : spot(rest, symbols_.labels.wording_of(label, o)))
      if (shorter.distance <= o.distance && shorter.begin == 0 && shorter.end == rest.size()) o.begin = next;
    return o;
  }

  bool inside_words(std::uint32_t symbol) const {
    return symbol > 0 && symbols_.all[symbol - 1].kind == SymbolKind::letter &&
           symbols_.all[symbol - 1].piece == symbols_.all[symbol].piece;
  }

  const Symbols& symbols_;
  const form::TableForm& table_;
  std::vector<const form::Label*> labels_;
  std::vector<std::vector<LabelSpot>> found_;  // by label
  std::vector<bool> label_ends_;               // before a letter
};

}  // namespace

std::vector<std::vector<LabelMatch>> label_matches(const Symbols& symbols, const Tokens& tokens,
                                                   const form::TableForm& table, const Elements& elements,
                                                   const StepCosts& costs) {
  return Matcher(symbols, table).run(tokens, elements, costs);
}

std::uint32_t symbol_after(const Symbols& symbols, const LabelSpot& label) {
  const std::uint32_t last = symbols.places[label.end - 1];
  for (std::uint32_t i = symbols.places[label.begin]; i < last; ++i) {
    if (symbols.all[i].kind == SymbolKind::value) return i;
  }
  return last + 1;
}

}  // namespace xxgk::tables
