// The wordings of the labels of a table in all forms, folded, each once; and what finds where one may stand.
//
// A wording of which k letters may differ is cut into k + 1 pieces: wherever it stands, one of them stands letter
// by letter. So one pass for all pieces shows the few places worth a closer look.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "form/form.h"
#include "lexicon/automaton.h"

namespace xxgk::tables {

struct Wording {
  std::u16string letters;
  int tolerance = 0;  // letters that may differ
};

// A piece of a wording, which begins so many letters after the wording does.
struct Piece {
  std::uint32_t wording = 0;
  std::uint32_t offset = 0;
};

class Vocabulary {
 public:
  explicit Vocabulary(const std::vector<const form::Label*>& labels);

  const std::vector<Wording>& wordings() const { return wordings_; }
  // Of a label's words, which must be among those of the labels it was made of.
  std::uint32_t wording(std::u16string_view words) const { return by_words_.find(words)->second; }

  const lexicon::Automaton& pieces() const { return pieces_; }
  const std::vector<Piece>& pieces_of(lexicon::Automaton::Set set) const { return by_piece_[set]; }

 private:
  void add(std::u16string_view words);
  lexicon::Automaton cut();

  std::vector<Wording> wordings_;
  std::map<std::u16string_view, std::uint32_t> by_words_;
  std::vector<std::vector<Piece>> by_piece_;
  lexicon::Automaton pieces_;
};

// Of the labels of some forms: those of each table, and its landmarks.
class Vocabularies {
 public:
  explicit Vocabularies(const form::Forms& forms);

  const form::Forms& forms() const { return forms_; }
  const Vocabulary& of(TableId table) const { return tables_[static_cast<std::size_t>(table)]; }
  const Vocabulary& landmarks() const { return landmarks_; }

 private:
  const form::Forms& forms_;
  std::array<Vocabulary, 3> tables_;
  Vocabulary landmarks_;
};

// How many letters of a label of this length may differ for it still to be that label.
int tolerance(std::size_t length);

}  // namespace xxgk::tables
