// Labels are spotted as trying every place and counting letters one by one would spot them.
#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "tables/spotting.h"

using namespace xxgk;
using namespace xxgk::tables;

namespace {

// The obvious edit distance.
int distance(std::u16string_view a, std::u16string_view b) {
  std::vector<int> row(b.size() + 1);
  for (std::size_t j = 0; j < row.size(); ++j) row[j] = static_cast<int>(j);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    int diagonal = row[0];
    row[0] = static_cast<int>(i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const int next = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] != b[j - 1])});
      diagonal = row[j];
      row[j] = next;
    }
  }
  return row[b.size()];
}

int nearest_ending_at(std::u16string_view letters, std::size_t end, std::u16string_view label) {
  int best = static_cast<int>(label.size());
  for (std::size_t begin = 0; begin < end; ++begin)
    best = std::min(best, distance(letters.substr(begin, end - begin), label));
  return best;
}

std::u16string random_letters(std::mt19937& random, std::size_t length) {
  std::u16string letters;
  for (std::size_t i = 0; i < length; ++i) letters.push_back(u"公开申请数量"[random() % 6]);
  return letters;
}

}  // namespace

TEST_CASE("a label is spotted where it stands, also with a letter wrong or lost", "[spotting]") {
  const form::Label label{u"属于行政执法案卷", {}};
  const Vocabulary vocabulary({&label});
  for (const std::u16string written : {u"属于行政执法案卷", u"属于行政执发案卷", u"属于行政执案卷"}) {
    const std::vector<LabelSpot> found = LabelIndex(u"六七" + written + u"八", vocabulary).of(label);
    REQUIRE(found.size() == 1);
    CHECK(found.front().begin == 2);
    CHECK(found.front().end == 2 + written.size());
    CHECK(found.front().distance == distance(written, label.official));
  }
  CHECK(LabelIndex(u"属于国家秘密", vocabulary).of(label).empty());
}

TEST_CASE("a short label is spotted only letter for letter", "[spotting]") {
  const form::Label label{u"规章", {}};
  const Vocabulary vocabulary({&label});
  CHECK(LabelIndex(u"规章制度", vocabulary).of(label).size() == 1);
  CHECK(LabelIndex(u"规则", vocabulary).of(label).empty());
}

TEST_CASE("a variant is a wording of its own", "[spotting]") {
  const form::Label label{u"行政规范性文件", {u"规范性文件"}};
  const Vocabulary vocabulary({&label});
  const std::vector<LabelSpot> found = LabelIndex(u"另规范性文件", vocabulary).of(label);
  REQUIRE_FALSE(found.empty());
  CHECK(std::any_of(found.begin(), found.end(), [](const LabelSpot& o) {
    return o.wording == 1 && o.distance == 0 && o.begin == 1 && o.end == 6;
  }));
}

TEST_CASE("of two labels the nearer one has the letters", "[spotting]") {
  const form::Label received{u"一、本年新收政府信息公开申请数量", {}};
  const form::Label carried{u"二、上年结转政府信息公开申请数量", {}};
  const Vocabulary vocabulary({&received, &carried});
  const auto found =
      LabelIndex(u"一本年新收政府信息公开申请数量", vocabulary).told_apart({&received, &carried});
  CHECK(found[0].size() == 1);
  CHECK(found[1].empty());
}

TEST_CASE("spotting agrees with trying every place", "[spotting]") {
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round) {
    const std::u16string label = random_letters(random, 3 + random() % 12);
    const std::u16string letters = random_letters(random, 1 + random() % 40);
    const std::vector<LabelSpot> found = spot(letters, {label, tolerance(label.size())});
    for (const LabelSpot& o : found) {
      CHECK(distance(std::u16string_view(letters).substr(o.begin, o.end - o.begin), label) == o.distance);
      CHECK(o.distance <= tolerance(label.size()));
    }
    for (std::size_t end = 1; end <= letters.size(); ++end) {
      const int nearest = nearest_ending_at(letters, end, label);
      if (nearest > tolerance(label.size())) continue;
      CHECK(
          std::any_of(found.begin(), found.end(), [&](const LabelSpot& o) { return o.distance <= nearest; }));
    }
  }
}

TEST_CASE("looking only where a piece of a label stands finds what looking everywhere finds", "[spotting]") {
  std::mt19937 random(11);
  for (int round = 0; round < 400; ++round) {
    std::vector<std::u16string> words;
    for (int k = 0; k < 4; ++k) words.push_back(random_letters(random, 2 + random() % 20));
    std::vector<form::Label> labels;
    for (const std::u16string& word : words) labels.push_back({word, {}});
    // What is written: the labels, more or less, among other letters.
    std::u16string letters = random_letters(random, random() % 30);
    for (int k = 0; k < 6; ++k) {
      std::u16string written = words[random() % words.size()];
      for (unsigned slips = random() % 4; slips > 0; --slips) {
        const std::size_t at = random() % written.size();
        if (random() % 2 == 0)
          written[at] = random_letters(random, 1)[0];
        else if (written.size() > 1)
          written.erase(at, 1);
      }
      letters += written + random_letters(random, random() % 10);
    }
    std::vector<const form::Label*> all;
    for (const form::Label& label : labels) all.push_back(&label);
    const Vocabulary vocabulary(all);
    const LabelIndex index(letters, vocabulary);
    for (std::size_t k = 0; k < labels.size(); ++k) {
      const std::vector<LabelSpot> found = index.of(labels[k]);
      const std::vector<LabelSpot> expected = spot(letters, {words[k], tolerance(words[k].size())});
      REQUIRE(found.size() == expected.size());
      for (std::size_t i = 0; i < found.size(); ++i) {
        CHECK(found[i].begin == expected[i].begin);
        CHECK(found[i].end == expected[i].end);
        CHECK(found[i].distance == expected[i].distance);
      }
    }
  }
}
