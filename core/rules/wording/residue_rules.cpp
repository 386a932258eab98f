// numbers that were never put in, leftovers of Word and of web pages.
#include <algorithm>
#include <set>

#include "document/readers/page_marks.h"
#include "prose/phrases.h"
#include "rules/missing_figures.h"
#include "rules/occurrences.h"
#include "rules/wording/wording.h"
#include "text/characters.h"

namespace xxgk::rules {
namespace {

using std::u16string_view;

struct Residue {
  u16string_view words;
  bool whole_line;
};
constexpr Residue kResidues[] = {
    {u"窗体顶端", true},      {u"窗体底端", true},   {u"〔bookmark：", false}, {u"_GoBack", false},
    {u"错误！未找到", false}, {u"HYPERLINK", false}, {u"MERGEFORMAT", false},  {u"PAGEREF", false},
    {u"未定义书签", false},   {u"Error！", false},
};

// Copied text has the numbers of its pages, which the document has in its footers. A line of its body is another matter.
bool is_page_number(const facts::Facts& facts, const prose::Passage& passage, const prose::Paragraph& line) {
  return facts.report().source.format != InputKind::text &&
         document::is_page_mark(facts.report().text, passage.span(line.begin, line.end));
}

std::optional<prose::Occurrence> residue_in(const facts::Facts& facts, const prose::Passage& passage,
                                            const prose::Paragraph& line) {
  const u16string_view words = prose::words_of(passage, line);
  for (const Residue& residue : kResidues) {
    const std::size_t found = words.find(residue.words);
    if (found == u16string_view::npos || (residue.whole_line && words.size() != residue.words.size()))
      continue;
    return prose::Occurrence{&passage, line.begin + found, line.begin + found + residue.words.size()};
  }
  // Before and behind the report the words of a page's frame are no part of it.
  const bool inside = passage.section >= 1 && &passage != &facts.passages().back();
  const lexicon::Words& controls = lexicon::words(lexicon::Meaning::control);
  const bool of_page = std::find(controls.begin(), controls.end(), words) != controls.end() ||
                       is_page_number(facts, passage, line);
  return inside && of_page ? std::optional(prose::Occurrence{&passage, line.begin, line.end}) : std::nullopt;
}

void check_residue(const facts::Facts& facts, Judgements& judgements) {
  int lines = 0;
  std::vector<prose::Occurrence> places;
  for (const prose::Passage& passage : facts.passages())
    for (const prose::Paragraph& line : passage.paragraphs) {
      ++lines;
      if (const auto residue = residue_in(facts, passage, line)) places.push_back(*residue);
    }
  if (!places.empty())
    add_at_first(judgements, "Q-08", places.size() == 1 ? "" : "many", Severity::warning, places);
  judgements.checked("Q-08", lines);
}

// Marks that stand for something to be put in.
void find_placeholders(const prose::Passage& passage, std::vector<prose::Occurrence>& places) {
  constexpr u16string_view placeholders[] = {u"XX", u"××",   u"＊＊",   u"**",
                                             u"__", u"【】", u"（）件", u"（）条"};
  for (const u16string_view mark : placeholders)
    for (std::size_t i = passage.text.find(mark); i != std::u16string::npos;) {
      std::size_t end = i + mark.size();
      while (end < passage.text.size() && passage.text[end] == passage.text[i]) ++end;
      places.push_back({&passage, i, end});
      i = passage.text.find(mark, end);
    }
  // 公开信息X条
  for (std::size_t i = 1; i + 1 < passage.text.size(); ++i)
    if (u16string_view(u"X×＊*").find(passage.text[i]) != u16string_view::npos &&
        u16string_view(u"条件份起宗次项期篇场元").find(passage.text[i + 1]) != u16string_view::npos &&
        text::is_ideograph(passage.text[i - 1]))
      places.push_back({&passage, i, i + 1});
}

// 共公开条, 累计达件: the number is left out, and the unit ends its clause.
void find_left_out(const prose::Passage& passage, std::vector<prose::Occurrence>& places) {
  static const prose::Phrase left_out(
      u"[信息|申请](共|共计|累计|合计|总计|达)[主动][公开|发布|收到|受理|办理|办结|"
      u"答复|收录][各类][政府信息|信息|申请]"
      u"[共|共计|达](条|件|份|起|宗)");
  for (const prose::Sentence& sentence : prose::sentences_of(passage))
    for (const prose::Clause& clause : sentence.clauses)
      for (const prose::Phrase::Match& match : left_out.find(clause))
        if (match.end == clause.pattern.size())
          places.push_back({&passage, clause.end - (match.end - match.begin), clause.end});
}

//
void check_unfilled_numbers(const facts::Facts& facts, Judgements& judgements) {
  int count = 0;
  std::set<std::uint32_t> told;  // where they end
  for (const prose::Passage& passage : facts.passages()) {
    count += static_cast<int>(passage.paragraphs.size());
    std::vector<prose::Occurrence> places;
    find_placeholders(passage, places);
    find_left_out(passage, places);
    for (const prose::Occurrence& here : places) {
      add_at(judgements, "Q-06", "", Severity::error, here);
      told.insert(here.span().end);
    }
  }
  for (const prose::Occurrence& here : missing_figures(facts)) {
    if (told.insert(here.span().end).second) add_at(judgements, "Q-06", "", Severity::error, here);
  }
  judgements.checked("Q-06", count);
}

}  // namespace

void check_leftovers(const facts::Facts& facts, Judgements& judgements) {
  check_unfilled_numbers(facts, judgements);
  check_residue(facts, judgements);
}

}  // namespace xxgk::rules
