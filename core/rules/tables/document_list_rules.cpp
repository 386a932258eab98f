// T2-11: a number of documents in force beside the list of their names.
#include <algorithm>

#include "rules/occurrences.h"
#include "rules/tables/tables.h"
#include "text/characters.h"

namespace xxgk::rules {
namespace {

using std::u16string_view;

struct List {
  int names = 0;
  std::size_t end = 0;    // in Passage::text
  bool complete = false;  // nothing follows that would go on with it
};

std::size_t skip_any(u16string_view text, std::size_t at, u16string_view set) {
  while (at < text.size() && set.find(text[at]) != u16string_view::npos) ++at;
  return at;
}

// Behind 《…》 at `at`, which may hold others, and a number in brackets behind it.
std::size_t skip_name(u16string_view text, std::size_t at) {
  constexpr std::size_t longest = 200;
  const std::size_t end = std::min(text.size(), at + longest);
  int depth = 0;
  for (; at < end; ++at) {
    if (text[at] == u'《') ++depth;
    if (text[at] == u'》' && --depth == 0) break;
  }
  if (at >= end) return end;
  ++at;
  const std::size_t close = text.substr(at, longest).find(u'）');
  return at < text.size() && text[at] == u'（' && close != u16string_view::npos ? at + close + 1 : at;
}

// The names that follow a number of documents: 3件，分别为《甲》、《乙》和《丙》。
List names_after(u16string_view text, std::size_t at) {
  List list;
  list.end = skip_any(text, at, u"，：（分别为是即包括有");
  if (list.end > at + 6) return list;
  while (list.end < text.size() && text[list.end] == u'《') {
    const std::size_t behind = skip_name(text, list.end);
    ++list.names;
    list.end = behind;
    const std::size_t next = skip_any(text, behind, u"、，；和及与以");
    if (next < text.size() && text[next] == u'《') list.end = next;
  }
  list.complete = list.end >= text.size() || u16string_view(u"。；，）").find(text[list.end]) != text.npos;
  return list;
}

// The number behind 现行有效 in its clause, with where it ends; 0 where there is none.
int number_behind(const prose::Occurrence& here, std::size_t& end) {
  const prose::Occurrence clause = prose::clause_at(*here.passage, here.begin);
  if (clause.words().find(u"规范性文件") == u16string_view::npos) return 0;
  std::size_t at = here.end;
  while (at < clause.end && !text::is_digit(here.passage->text[at])) ++at;
  int number = 0;
  constexpr std::size_t most_digits = 4;
  const std::size_t begin = at;
  while (at < clause.end && text::is_digit(here.passage->text[at]) && at - begin < most_digits)
    number = number * 10 + (here.passage->text[at++] - u'0');
  end = at + 1;
  const u16string_view unit = prose::words_at(*here.passage, at, 1);
  return !unit.empty() && u16string_view(u"件份个部").find(unit.front()) != u16string_view::npos ? number : 0;
}

}  // namespace

void check_document_list(const facts::Facts& facts, Judgements& judgements) {
  int count = 0;
  for (const prose::Occurrence& here : occurrences_of(u"现行有效", facts.passages())) {
    std::size_t end = 0;
    const int number = number_behind(here, end);
    if (number == 0) continue;
    const List list = names_after(here.passage->text, end);
    if (list.names < 2 || !list.complete) continue;
    ++count;
    if (list.names == number) continue;
    Judgement& finding = judgements.add("T2-11", "");
    finding.span = here.passage->span(here.begin, list.end);
    finding.expected = whole_number(list.names);
    finding.found = whole_number(number);
  }
  if (count > 0)
    judgements.checked("T2-11", count);
  else
    judgements.skipped("T2-11", "nothing_to_check");
}

}  // namespace xxgk::rules
