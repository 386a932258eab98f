// numbers that were never put in, leftovers of Word and of web pages.
#include <algorithm>

#include "check/occurrences.h"
#include "check/rules.h"

namespace xxgk::checking {
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

const Residue* residue_in(const Passage& passage, const Paragraph& paragraph, std::size_t& begin) {
  const u16string_view line =
      u16string_view(passage.text).substr(paragraph.begin, paragraph.end - paragraph.begin);
  for (const Residue& residue : kResidues) {
    const std::size_t found = line.find(residue.words);
    if (found == u16string_view::npos || (residue.whole_line && line.size() != residue.words.size()))
      continue;
    begin = paragraph.begin + found;
    return &residue;
  }
  return nullptr;
}

void check_residue(Context& context) {
  int lines = 0;
  std::optional<Span> first;
  std::u16string_view words;
  int count = 0;
  for (const Passage& passage : context.passages()) {
    for (const Paragraph& paragraph : passage.paragraphs) {
      ++lines;
      std::size_t begin = 0;
      const Residue* residue = residue_in(passage, paragraph, begin);
      if (!residue) continue;
      if (count++ == 0) {
        first = passage.span(begin, begin + residue->words.size());
        words = residue->words;
      }
    }
  }
  if (count > 0) {
    Finding& finding = context.add("Q-08", count == 1 ? "" : "many");
    finding.span = first;
    finding.found = argument("", words).value;
    finding.arguments = {argument("count", count)};
  }
  context.checked("Q-08", lines);
}

void check_unfilled_numbers(Context& context) {
  constexpr u16string_view patterns[] = {u"XX", u"××", u"＊＊", u"**", u"__", u"【】", u"（）件", u"（）条"};
  constexpr u16string_view verbs[] = {u"共公开", u"共计", u"累计公开", u"公开信息共", u"信息共", u"申请共"};
  constexpr u16string_view units = u"件条份";
  int count = 0;
  for (const Passage& passage : context.passages()) {
    count += static_cast<int>(passage.paragraphs.size());
    const auto report = [&](std::size_t begin, std::size_t length) {
      Finding& finding = context.add("Q-06", "");
      finding.span = passage.span(begin, begin + length);
      finding.found = argument("", words_at(passage, begin, length)).value;
    };
    for (const u16string_view pattern : patterns)
      for (std::size_t i = passage.text.find(pattern); i != std::u16string::npos;
           i = passage.text.find(pattern, i + pattern.size())) {
        std::size_t end = i;
        while (end < passage.text.size() && passage.text[end] == passage.text[i]) ++end;
        report(i, std::max(pattern.size(), end - i));
        i = std::max(i, end - std::min(end, pattern.size()));
      }
    // 共公开条, with a number missing: the unit stands at the end of the clause.
    for (const u16string_view verb : verbs)
      for (std::size_t i = passage.text.find(verb); i != std::u16string::npos;
           i = passage.text.find(verb, i + 1)) {
        const std::size_t unit = i + verb.size();
        if (unit + 1 >= passage.text.size()) continue;
        if (units.find(passage.text[unit]) == u16string_view::npos || !ends_clause(passage.text[unit + 1]))
          continue;
        report(i, verb.size() + 1);
      }
  }
  context.checked("Q-06", count);
}

}  // namespace

void check_leftovers(Context& context) {
  check_unfilled_numbers(context);
  check_residue(context);
}

}  // namespace xxgk::checking
