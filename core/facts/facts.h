// Everything that was read of a report, the same whatever is switched on: what every rule works with.
//
//     const facts::Facts facts(report, document, recovery, outline, forms);
//     for (const prose::Claim& claim : facts.claims()) ...
//
// `report` has its tables, sections, text, title, unit and year; all five arguments outlive the facts.
#pragma once

#include <array>
#include <vector>

#include "document/document.h"
#include "form/form.h"
#include "lexicon/lexicon.h"
#include "outline/outline.h"
#include "prose/claims/claim_finder.h"
#include "prose/prose.h"
#include "tables/recovery.h"
#include "tables/table.h"

namespace xxgk::facts {

class Facts {
 public:
  Facts(const Report& report, const document::Document& document, const tables::Recovery& recovery,
        const outline::Outline& outline, const form::Forms& forms);
  Facts(const Facts&) = delete;
  Facts& operator=(const Facts&) = delete;

  const Report& report() const { return report_; }
  // What identifies a label in a part of the report's text.
  text::LettersView letters_in(Span span) const { return document_.letters.within(span); }
  const tables::Recovery& recovery() const { return recovery_; }
  const outline::Outline& outline() const { return outline_; }
  const form::Forms& forms() const { return forms_; }
  const Table& table(TableId id) const { return report_.tables[static_cast<std::size_t>(id)]; }
  const std::array<Table, 3>& tables() const { return report_.tables; }
  // The equations of all tables, in the order of the forms; those of one table.
  const std::vector<Equation>& equations() const { return equations_; }
  std::vector<Equation> equations_of(TableId table) const;
  const Equation& equation(EquationRef equation) const;
  // The introduction first, then every section found.
  const std::vector<prose::Passage>& passages() const { return passages_; }
  const prose::Passage* passage(int section) const;
  // The words of the lexicon that a passage has, found once.
  const lexicon::Mentions& said(const prose::Passage& passage) const {
    return said_[static_cast<std::size_t>(&passage - passages_.data())];
  }
  // The sentences of the sections that tell of the year's work, and what they say in numbers that the tables say
  // too; no claims where the report's year is not known.
  const std::vector<prose::Narrative>& narratives() const { return narratives_; }
  const std::vector<prose::Claim>& claims() const { return claims_; }

  // The headings of this section and of another stand in each other's place, each behind the other's number (S-02): what
  // stands below may be the other's.
  bool has_other_heading(int section) const;

  // Enough headings to be a whole report; what an excerpt does not say is no matter of the report.
  bool is_whole() const { return outline().headings.size() >= 5; }
  // The text ends inside this table: nothing after it was found, its last row neither.
  bool is_cut_off(TableId table) const;
  // The text begins inside this table: nothing that comes before it was found.
  bool begins_inside(TableId table) const;
  int last_row_found(TableId table) const;  // the last row whose label was found, or -1

 private:
  const Report& report_;
  const document::Document& document_;
  const tables::Recovery& recovery_;
  const outline::Outline& outline_;
  const form::Forms& forms_;
  std::vector<Equation> equations_;
  std::vector<prose::Passage> passages_;
  std::vector<lexicon::Mentions> said_;  // a passage each
  std::vector<prose::Narrative> narratives_;
  std::vector<prose::Claim> claims_;
};

}  // namespace xxgk::facts
