#include "tables/form_choice.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <utility>
#include <vector>

#include "tables/spotting.h"

namespace xxgk::tables {
namespace {

// Words that only one form has say more of which it is than single values do.
constexpr int kLetterOfOtherForm = 100;

void cover(Symbols& symbols, const form::Label& label, Cover cover) {
  for (const LabelSpot& found : symbols.labels.of(label)) {
    for (std::uint32_t k = found.begin; k < found.end; ++k) {
      Cover& at = symbols.all[symbols.places[k]].cover;
      at = std::max(at, cover);
    }
  }
}

// Marks the letters of whatever may be a label in any form.
void mark_labels(Symbols& symbols, const form::Forms& forms, TableId id) {
  for (const form::Form& form : forms) {
    const form::TableForm& table = form[id];
    const Cover headers = table.groups_beside ? Cover::firm : Cover::loose;
    const Cover groups = table.groups_beside ? Cover::loose : Cover::firm;
    for (const form::Label& label : table.headers) cover(symbols, label, headers);
    for (const form::Group& group : table.groups) cover(symbols, group.label, groups);
    for (const form::RowForm& row : table.rows) {
      cover(symbols, row.label, table.one_line ? Cover::loose : Cover::row);
      for (const form::Column& column : row.columns) cover(symbols, column.header, headers);
    }
  }
}

// Which letters stand in a label of the form.
std::vector<bool> label_letters(const Symbols& symbols, const form::TableForm& form) {
  std::vector<bool> letters(symbols.letters.size());
  const auto mark = [&](const form::Label& label) {
    for (const LabelSpot& found : symbols.labels.of(label))
      for (std::uint32_t k = found.begin; k < found.end; ++k) letters[k] = true;
  };
  for (const form::Group& group : form.groups) mark(group.label);
  for (const form::RowForm& row : form.rows) {
    mark(row.label);
    for (const form::Column& column : row.columns) mark(column.header);
  }
  return letters;
}

struct Candidate {
  const form::Form* form;
  std::size_t rank;           // the likeliest form's is 0
  std::vector<bool> letters;  // of its labels
  int cost = 0;               // of the letters that only labels of others have
};

// The forms whose tables differ from each other, the likely one first.
std::vector<Candidate> candidates(const Symbols& symbols, TableId id, const form::Forms& forms,
                                  const form::Form& likely) {
  std::vector<const form::Form*> different{&likely};
  for (const form::Form& form : forms)
    if (std::none_of(different.begin(), different.end(),
                     [&](const form::Form* other) { return (*other)[id] == form[id]; }))
      different.push_back(&form);
  std::vector<Candidate> all;
  if (different.size() > 1)
    for (const form::Form* form : different)
      all.push_back({form, all.size(), label_letters(symbols, (*form)[id])});
  for (Candidate& own : all)
    for (std::size_t k = 0; k < own.letters.size(); ++k)
      if (!own.letters[k] &&
          std::any_of(all.begin(), all.end(), [&](const Candidate& c) { return c.letters[k]; }))
        own.cost += kLetterOfOtherForm;
  return all;
}

// A blank line between the last row and what follows the table is no cell.
void drop_blank_lines_behind(std::vector<Symbol>& all) {
  bool behind = true;
  std::size_t kept = all.size();
  for (std::size_t i = all.size(); i-- > 0;) {
    if (behind && all[i].kind == SymbolKind::possible_blank) continue;
    behind = all[i].in_prose && all[i].kind == SymbolKind::letter;
    all[--kept] = all[i];
  }
  all.erase(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(kept));
}

// Marks the values of pieces that are sentences, and keeps one letter of each piece that holds no label: what
// prose says does not matter here.
void condense_prose(Symbols& symbols) {
  std::vector<Symbol> out;
  std::vector<Symbol>& all = symbols.all;
  for (std::size_t begin = 0; begin < all.size();) {
    std::size_t end = begin;
    std::size_t letters = 0;
    std::size_t covered = 0;
    for (; end < all.size() && all[end].piece == all[begin].piece; ++end) {
      letters += all[end].kind == SymbolKind::letter;
      covered += all[end].kind == SymbolKind::letter && all[end].cover != Cover::none;
    }
    bool kept = false;
    for (; begin < end; ++begin) {
      all[begin].in_prose = letters > 0 && covered * 2 < letters;
      if (all[begin].kind == SymbolKind::letter && covered == 0 && std::exchange(kept, true)) continue;
      out.push_back(all[begin]);
    }
  }
  symbols.all = std::move(out);
  drop_blank_lines_behind(symbols.all);
  collect_letters(symbols);
}

}  // namespace

void condense(Symbols& symbols, const Vocabularies& vocabularies, TableId id) {
  const Vocabulary& vocabulary = vocabularies.of(id);
  symbols.labels = LabelIndex(symbols.letters, vocabulary);
  mark_labels(symbols, vocabularies.forms(), id);
  const std::size_t letters = symbols.letters.size();
  condense_prose(symbols);
  if (symbols.letters.size() < letters) symbols.labels = LabelIndex(symbols.letters, vocabulary);
}

FormChoice choose_form(const Symbols& symbols, TableId id, const form::Forms& forms, const form::Form& likely,
                       bool cut_off) {
  const Tokens tokens(symbols);
  std::vector<Candidate> all = candidates(symbols, id, forms, likely);
  if (all.empty()) return {&likely, align(symbols, tokens, likely[id], cut_off), false};  // the same in all
  // Those that can be worse than the best by their labels alone need not be aligned; of equals the likelier one is taken.
  std::stable_sort(all.begin(), all.end(),
                   [](const Candidate& a, const Candidate& b) { return a.cost < b.cost; });
  FormChoice choice;
  int least = std::numeric_limits<int>::max();
  std::size_t rank = 0;  // of the chosen one
  for (const Candidate& candidate : all) {
    if (candidate.cost > least) break;
    Alignment alignment = align(symbols, tokens, (*candidate.form)[id], cut_off);
    const int cost = candidate.cost + alignment.cost;
    if (cost > least) continue;
    const bool equal = cost == least;
    if (!equal || candidate.rank < rank) {
      choice.form = candidate.form;
      choice.alignment = std::move(alignment);
      rank = candidate.rank;
    }
    choice.told_apart = !equal;
    least = cost;
  }
  return choice;
}

}  // namespace xxgk::tables
