#include "tables/form_choice.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>
#include <vector>

#include "tables/spotting.h"

namespace xxgk::tables {
namespace {

// Words that only one form has say more of which it is than single values do.
constexpr int kLetterOfOtherForm = 100;

constexpr std::array<FormVersion, 2> kVersions{FormVersion::form2019, FormVersion::form2021};

void cover(Symbols& symbols, const form::Label& label, Cover cover) {
  for (const Occurrence& found : symbols.labels.of(label)) {
    for (std::uint32_t k = found.begin; k < found.end; ++k) {
      Cover& at = symbols.all[symbols.places[k]].cover;
      at = std::max(at, cover);
    }
  }
}

// Marks the letters of whatever may be a label in either form.
void mark_labels(Symbols& symbols, TableId id) {
  for (const FormVersion version : kVersions) {
    const form::Table& table = form::table(id, version);
    const Cover headers = table.groups_beside ? Cover::firm : Cover::loose;
    const Cover groups = table.groups_beside ? Cover::loose : Cover::firm;
    for (const form::Label& label : table.headers) cover(symbols, label, headers);
    for (const form::Group& group : table.groups) cover(symbols, group.label, groups);
    for (const form::Row& row : table.rows) {
      cover(symbols, row.label, table.one_line ? Cover::loose : Cover::row);
      for (const form::Column& column : row.columns) cover(symbols, column.header, headers);
    }
  }
}

// Letters of labels that only the other form has.
int letters_of_other_form(const Symbols& symbols, const form::Table& table, const form::Table& other) {
  const auto labels_of = [](const form::Table& form) {
    std::vector<const form::Label*> labels;
    for (const form::Group& group : form.groups) labels.push_back(&group.label);
    for (const form::Row& row : form.rows) {
      labels.push_back(&row.label);
      for (const form::Column& column : row.columns) labels.push_back(&column.header);
    }
    return labels;
  };
  std::vector<bool> own(symbols.letters.size());
  std::vector<bool> others(symbols.letters.size());
  const auto mark = [&](const form::Table& form, std::vector<bool>& letters) {
    for (const form::Label* label : labels_of(form)) {
      for (const Occurrence& found : symbols.labels.of(*label)) {
        for (std::uint32_t k = found.begin; k < found.end; ++k) letters[k] = true;
      }
    }
  };
  mark(table, own);
  mark(other, others);
  int count = 0;
  for (std::size_t k = 0; k < own.size(); ++k) count += others[k] && !own[k];
  return count;
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
  collect_letters(symbols);
}

}  // namespace

void condense(Symbols& symbols, TableId id) {
  const Vocabulary& vocabulary = Vocabulary::of(id);
  symbols.labels = LabelIndex(symbols.letters, vocabulary);
  mark_labels(symbols, id);
  const std::size_t letters = symbols.letters.size();
  condense_prose(symbols);
  if (symbols.letters.size() < letters) symbols.labels = LabelIndex(symbols.letters, vocabulary);
}

FormChoice choose_form(const Symbols& symbols, TableId id, FormVersion likely, bool cut_off) {
  const FormVersion unlikely =
      likely == FormVersion::form2019 ? FormVersion::form2021 : FormVersion::form2019;
  const form::Table& form = form::table(id, likely);
  const form::Table& other_form = form::table(id, unlikely);
  const Tokens tokens(symbols);
  FormChoice choice{&form, align(symbols, tokens, form, cut_off), false};
  if (form.one_line) return choice;  // the same in both
  const int cost =
      choice.alignment.cost + kLetterOfOtherForm * letters_of_other_form(symbols, form, other_form);
  int other_cost = kLetterOfOtherForm * letters_of_other_form(symbols, other_form, form);
  if (other_cost <= cost) {
    Alignment other = align(symbols, tokens, other_form, cut_off);
    other_cost += other.cost;
    if (other_cost < cost) choice = {&other_form, std::move(other), false};
  }
  choice.told_apart = other_cost != cost;
  return choice;
}

}  // namespace xxgk::tables
