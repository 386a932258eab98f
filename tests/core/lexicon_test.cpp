// The lexicon finds every word that looking for them one by one finds.
#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <set>
#include <tuple>

#include "lexicon/lexicon.h"
#include "lexicon/mentions.h"
#include "lexicon/misspellings.h"
#include "prose/claims/slot_index.h"

using namespace xxgk;
using lexicon::Automaton;
using lexicon::Mentions;

namespace {

using Place = std::tuple<std::size_t, std::size_t, std::size_t>;  // set, begin, end

std::set<Place> one_by_one(const std::vector<lexicon::Words>& sets, std::u16string_view text) {
  std::set<Place> places;
  for (std::size_t set = 0; set < sets.size(); ++set)
    for (const std::u16string_view word : sets[set])
      for (std::size_t at = text.find(word); at != std::u16string_view::npos; at = text.find(word, at + 1))
        places.emplace(set, at, at + word.size());
  return places;
}

std::set<Place> in_one_pass(const std::vector<lexicon::Words>& sets, std::u16string_view text) {
  const Automaton automaton(sets);
  const Mentions mentions(automaton, text);
  std::set<Place> places;
  for (std::size_t set = 0; set < sets.size(); ++set) {
    CHECK(mentions.any(set) == !mentions.of(set).empty());
    for (const Mentions::Place& place : mentions.of(set)) places.emplace(set, place.begin, place.end);
  }
  return places;
}

}  // namespace

TEST_CASE("words in words are found", "[core][lexicon]") {
  const std::vector<lexicon::Words> sets{{u"复议", u"行政复议", u"议"}, {u"政复", u"行政复议"}, {}};
  CHECK(in_one_pass(sets, u"行政复议") ==
        std::set<Place>{{0, 0, 4}, {0, 2, 4}, {0, 3, 4}, {1, 0, 4}, {1, 1, 3}});
  CHECK(in_one_pass(sets, u"").empty());
}

TEST_CASE("what one pass finds is what looking for each word finds", "[core][lexicon]") {
  std::mt19937 random(20260131);
  const auto letters = [&](std::size_t most) {
    std::u16string word;
    for (std::size_t i = random() % most + 1; i > 0; --i)
      word.push_back(static_cast<char16_t>(u'一' + random() % 3));
    return word;
  };
  for (int round = 0; round < 300; ++round) {
    std::vector<std::vector<std::u16string>> kept(1 + random() % 4);
    std::vector<lexicon::Words> sets;
    for (auto& words : kept) {
      for (std::size_t i = random() % 6; i > 0; --i) words.push_back(letters(4));
      sets.emplace_back(words.begin(), words.end());
    }
    const std::u16string text = letters(40);
    CHECK(in_one_pass(sets, text) == one_by_one(sets, text));
  }
}

TEST_CASE("mentions are asked for between places", "[core][lexicon]") {
  const std::vector<lexicon::Words> sets{{u"复议", u"诉讼"}};
  const Automaton automaton(sets);
  const Mentions said(automaton, u"复议和诉讼");
  CHECK(said.opens_with(0));
  CHECK(said.any(0, 1, 5));
  CHECK_FALSE(said.any(0, 1, 4));
  CHECK(said.last_end(0) == 5);
  CHECK(Mentions(automaton, u"公开").last_end(0) == 0);
}

TEST_CASE("a text read in pieces has the words that its pieces make together", "[core][lexicon]") {
  const std::vector<lexicon::Words> sets{{u"公开申请"}};
  const Automaton automaton(sets);
  lexicon::LastMentions last(automaton);
  last.read(u"信息公开");
  CHECK(last.end_of(0) == 0);
  last.read(u"申请件");
  CHECK(last.end_of(0) == 6);
}

TEST_CASE("no list of the lexicon has a word twice, or none", "[core][lexicon]") {
  for (const lexicon::Words& words : lexicon::lists()) {
    CHECK_FALSE(words.empty());
    CHECK(std::set<std::u16string_view>(words.begin(), words.end()).size() == words.size());
  }
}

TEST_CASE("no two lists of the lexicon are the same", "[core][lexicon]") {
  std::set<std::set<std::u16string_view>> seen;
  for (const lexicon::Words& words : lexicon::lists())
    CHECK(seen.insert(std::set<std::u16string_view>(words.begin(), words.end())).second);
}

TEST_CASE("what is sought in a text is found by its meaning", "[core][lexicon]") {
  for (std::size_t set = 0; set < lexicon::kSoughtMeanings; ++set)
    for (const std::u16string_view word : lexicon::lists()[set]) {
      const std::u16string text = u"本机关" + std::u16string(word) + u"。";
      const Mentions said = lexicon::mentions_in(text);
      for (std::size_t other = 0; other < lexicon::kSoughtMeanings; ++other)
        CHECK(said.any(other) == lexicon::says(text, static_cast<lexicon::Meaning>(other)));
      CHECK(said.any(set));
    }
}

TEST_CASE("every misspelling is found where it stands, and its right spelling is none", "[core][lexicon]") {
  for (const lexicon::Misspelling& misspelling : lexicon::misspellings()) {
    const std::u16string text = u"甲乙" + std::u16string(misspelling.wrong);
    const std::vector<lexicon::Misspelled> found = lexicon::misspelled(lexicon::mentions_in(text));
    CHECK(std::any_of(found.begin(), found.end(), [&](const lexicon::Misspelled& wrong) {
      return wrong.misspelling == &misspelling && wrong.begin == 2 && wrong.end == text.size();
    }));
    CHECK(lexicon::misspelled(lexicon::mentions_in(misspelling.right)).empty());
  }
}

TEST_CASE("a phrase has a match only where it has the words that it requires", "[core][lexicon][phrases]") {
  // Every phrase of the slots, with each sentence of a report that any of them matches.
  const std::u16string_view sentences[] = {
      u"共收到政府信息公开申请26件，其中自然人申请20件、企业4件，上年结转2件，办结25件，结转下年度3件",
      u"未发生因政府信息公开申请行政复议、提起行政诉讼的情况",
      u"行政复议3件，其中结果维持2件、尚未审结1件",
      u"制发行政规范性文件2件，废止1件，现行有效5件",
      u"予以公开11件，部分公开4件，不予公开3件，无法提供7件",
      u"作出行政许可决定1532件、行政处罚224件",
      u"所有申请均已按时办结，答复率100%"};
  const prose::SlotIndex& index = prose::slot_index();
  for (const std::u16string_view words : sentences) {
    prose::Passage passage;
    passage.text = words;
    passage.paragraphs = {{0, words.size()}};
    int matched = 0;
    for (const prose::Sentence& sentence : prose::sentences_of(passage))
      for (const prose::Clause& clause : sentence.clauses) {
        std::set<const prose::Phrase*> possible;
        index.each_phrase(index.mentions_in(clause.pattern),
                          [&](const prose::Slot&, const prose::Phrase& phrase) { possible.insert(&phrase); });
        for (const prose::Slot& slot : prose::slots())
          for (const prose::Phrase& phrase : slot.phrases) {
            if (phrase.find(clause).empty()) continue;
            ++matched;
            CHECK(possible.count(&phrase) == 1);
          }
      }
    CHECK(matched > 0);
  }
}

TEST_CASE("every phrase of the slots requires words", "[core][lexicon][phrases]") {
  for (const prose::Slot& slot : prose::slots())
    for (const prose::Phrase& phrase : slot.phrases) CHECK_FALSE(phrase.required().empty());
}
