#include "tables/vocabulary.h"

#include "tables/landmarks.h"
#include "text/fold.h"

namespace xxgk::tables {
namespace {

std::vector<const form::Label*> labels_of(const form::Forms& forms, TableId id) {
  std::vector<const form::Label*> labels;
  for (const form::Form& form : forms) {
    const form::TableForm& table = form[id];
    for (const form::Label& header : table.headers) labels.push_back(&header);
    for (const form::Group& group : table.groups) labels.push_back(&group.label);
    for (const form::RowForm& row : table.rows) {
      labels.push_back(&row.label);
      for (const form::Column& column : row.columns) labels.push_back(&column.header);
    }
  }
  return labels;
}

std::vector<const form::Label*> landmarks_of(const form::Forms& forms) {
  std::vector<const form::Label*> all;
  for (const TableId id : {TableId::disclosure, TableId::applications, TableId::disputes})
    for (const form::Label* label : landmarks(forms, id)) all.push_back(label);
  return all;
}

}  // namespace

int tolerance(std::size_t length) {
  if (length <= 3) return 0;
  if (length <= 5) return 1;
  if (length <= 8) return 2;
  return static_cast<int>(length * 3 / 10);
}

Vocabularies::Vocabularies(const form::Forms& forms)
    : forms_(forms), tables_{Vocabulary(labels_of(forms, TableId::disclosure)),
                             Vocabulary(labels_of(forms, TableId::applications)),
                             Vocabulary(labels_of(forms, TableId::disputes))},
      landmarks_(landmarks_of(forms)) {}

Vocabulary::Vocabulary(const std::vector<const form::Label*>& labels) : pieces_({}) {
  for (const form::Label* label : labels) {
    add(label->official);
    for (const std::u16string_view variant : label->variants) add(variant);
  }
  pieces_ = cut();
}

void Vocabulary::add(std::u16string_view words) {
  if (by_words_.count(words) != 0) return;
  std::u16string letters = text::fold_text(words);
  std::uint32_t known = 0;
  while (known < wordings_.size() && wordings_[known].letters != letters) ++known;
  by_words_.emplace(words, known);
  if (known < wordings_.size()) return;
  const int differing = tolerance(letters.size());
  wordings_.push_back({std::move(letters), differing});
}

lexicon::Automaton Vocabulary::cut() {
  std::map<std::u16string_view, std::size_t> known;
  std::vector<lexicon::Words> sets;
  for (std::uint32_t w = 0; w < wordings_.size(); ++w) {
    const std::u16string_view letters = wordings_[w].letters;
    const auto count = static_cast<std::size_t>(wordings_[w].tolerance) + 1;
    for (std::size_t k = 0; k < count; ++k) {
      const std::size_t begin = letters.size() * k / count;
      const std::u16string_view piece = letters.substr(begin, letters.size() * (k + 1) / count - begin);
      if (piece.empty()) continue;
      const auto [at, added] = known.emplace(piece, sets.size());
      if (added) {
        sets.push_back({piece});
        by_piece_.emplace_back();
      }
      by_piece_[at->second].push_back({w, static_cast<std::uint32_t>(begin)});
    }
  }
  return lexicon::Automaton(sets);
}

}  // namespace xxgk::tables
