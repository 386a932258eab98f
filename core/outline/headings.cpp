#include "outline/headings.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <string>

#include "outline/heading_wordings.h"
#include "text/characters.h"
#include "text/fold.h"

namespace xxgk::outline {
namespace {

constexpr int kSections = 6;
constexpr std::size_t kLongestHeading =
    45;  // letters, with room for wordings much longer than the official ones
constexpr std::size_t kLongestLengthened = 20;  // letters; what is longer is text on the heading's line

enum class Marker { none, sub, top };  // nothing; 1. （一） 一是; 一、 第一部分

// What stands before the words: "一、" is {top, 1, letters: 1}.
struct LeadingNumber {
  Marker marker = Marker::none;
  int number = 0;
  std::size_t letters = 0;
};

struct Candidate {
  std::size_t first_line = 0;
  std::size_t last_line = 0;
  int section = 0;
  int written = 0;
  Marker marker = Marker::none;
  bool whole = false;  // nothing but the heading on its line
  double similarity = 0;
  double score = 0;
  Span span;
};

int numeral(char16_t letter) {
  const std::size_t at = text::kNumeralsToTen.find(letter);
  return at == std::u16string_view::npos ? 0 : static_cast<int>(at) + 1;
}

// Do marks or blanks stand before letter `next`, or does the line end there?
bool separated(const text::Letters& letters, std::size_t next) {
  if (next >= letters.places.size()) return true;
  return letters.places[next].begin > letters.places[next - 1].end;
}

bool bracketed(std::u16string_view text, Span place) {
  static constexpr std::u16string_view kOpen = u"(（〔[【﹙";
  if (text[place.begin] >= u'\u3220' && text[place.begin] <= u'\u3229') return true;  // ㈠
  return place.begin > 0 && kOpen.find(text[place.begin - 1]) != std::u16string_view::npos;
}

LeadingNumber leading_number(std::u16string_view text, const text::Letters& line) {
  const std::u16string_view letters = line.letters;
  if (letters.size() < 2) return {};
  if (letters[0] == u'第' && numeral(letters[1]) > 0) {
    std::size_t used = 2;
    for (std::u16string_view unit : {u"部分", u"章", u"条"}) {
      if (letters.substr(2, unit.size()) == unit) used = 2 + unit.size();
    }
    return {letters[2] == u'条' ? Marker::sub : Marker::top, numeral(letters[1]), used};
  }
  if (text::is_digit(letters[0])) {
    if (text::is_digit(letters[1]) || letters[0] == u'0') return {};
    return {Marker::sub, letters[0] - u'0', 1};
  }
  const int number = numeral(letters[0]);
  if (number == 0) return {};
  if (letters[1] == u'是') return {Marker::sub, number, 2};
  return {bracketed(text, line.places[0]) ? Marker::sub : Marker::top, number, 1};
}

struct Match {
  std::size_t letters = 0;  // how many of the line's letters are the heading
  double similarity = 0;
};

// Edit distance of `wanted` to every beginning of `seen`: result[n] is that to its first n letters.
std::vector<int> distances(std::u16string_view wanted, std::u16string_view seen) {
  std::vector<int> row(seen.size() + 1);
  std::iota(row.begin(), row.end(), 0);
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    int diagonal = row[0];
    row[0] = static_cast<int>(i) + 1;
    for (std::size_t j = 0; j < seen.size(); ++j) {
      const int replaced = diagonal + (wanted[i] == seen[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
    }
  }
  return row;
}

double similarity(int distance, std::size_t a, std::size_t b) {
  return 1.0 - static_cast<double>(distance) / static_cast<double>(std::max<std::size_t>({a, b, 1}));
}

bool is_abbreviation(std::u16string_view abbreviated, std::u16string_view full) {
  std::size_t at = 0;
  for (char16_t c : full) {
    if (at < abbreviated.size() && abbreviated[at] == c) ++at;
  }
  if (abbreviated.size() == 2) return full.starts_with(abbreviated);  // 六、其他
  return abbreviated.size() >= 3 && at == abbreviated.size();
}

// The best reading of a line as that wording: all of it, or its beginning where a mark ends the heading and
// text follows ("六、其他需要报告的事项：无").
Match match(const text::Letters& line, std::size_t from, std::u16string_view wording) {
  const std::u16string_view seen = std::u16string_view(line.letters).substr(from, kLongestHeading);
  const std::vector<int> distance = distances(wording, seen);
  Match best;
  for (std::size_t n = 2; n <= seen.size(); ++n) {
    if (!separated(line, from + n)) continue;
    const double s = similarity(distance[n], wording.size(), n);
    if (s > best.similarity) best = {from + n, s};
  }
  return best;
}

bool mentions_other_section(std::u16string_view letters, int section, const std::vector<Wording>& all) {
  return std::any_of(all.begin(), all.end(), [&](const Wording& w) {
    return w.section != section && letters.find(w.letters) != std::u16string_view::npos;
  });
}

// How alike the words must be, which depends on how much the number says.
double wanted_similarity(const Candidate& c) {
  const bool right_number = c.written == c.section;
  if (!c.whole) return c.marker == Marker::top && right_number ? 0.85 : 2;
  if (c.marker == Marker::none) return 0.8;
  if (right_number) return c.marker == Marker::top ? 0.5 : 0.7;
  return c.marker == Marker::top ? 0.85 : 2;
}

// Only the whole line would do, and its length alone makes it too different.
bool is_out_of_reach(Candidate c, std::size_t words, std::size_t wording) {
  if (c.marker == Marker::top && c.written == c.section) return false;
  c.whole = true;
  const std::size_t difference = std::max(words, wording) - std::min(words, wording);
  return similarity(static_cast<int>(difference), wording, words) < wanted_similarity(c);
}

double worth(const Candidate& c) {
  double worth = 1 + c.similarity;
  if (c.marker == Marker::top) worth += c.written == c.section ? 0.6 : -0.3;
  if (c.marker == Marker::sub) worth -= 0.3;
  if (c.last_line > c.first_line) worth -= 0.1;
  return worth;
}

std::optional<Candidate> candidate(std::u16string_view text, const text::Letters& line,
                                   const Wording& wording, const std::vector<Wording>& all) {
  const LeadingNumber before = leading_number(text, line);
  Candidate c;
  c.section = wording.section;
  c.marker = before.marker;
  c.written = before.number;
  const std::u16string_view words = std::u16string_view(line.letters).substr(before.letters);
  if (is_out_of_reach(c, words.size(), wording.letters.size())) return std::nullopt;
  Match found = match(line, before.letters, wording.letters);
  // 六、其他事项: shortened, where number and place leave no doubt.
  if (before.marker == Marker::top && before.number == wording.section &&
      is_abbreviation(words, wording.letters)) {
    found = {line.letters.size(), std::max(found.similarity, 0.5)};
  }
  // 一、总体情况及工作亮点: lengthened, with nothing between.
  if (before.marker == Marker::top && before.number == wording.section &&
      words.size() <= kLongestLengthened && words.starts_with(wording.letters) &&
      !separated(line, before.letters + wording.letters.size()))
    found = {line.letters.size(), std::max(found.similarity, 0.5)};
  if (found.letters == 0) return std::nullopt;
  c.whole = found.letters == line.letters.size();
  c.similarity = found.similarity;
  if (c.similarity < wanted_similarity(c)) return std::nullopt;
  const std::u16string_view rest = std::u16string_view(line.letters).substr(found.letters);
  if (!c.whole && mentions_other_section(rest, c.section, all)) return std::nullopt;
  c.span = {line.places.front().begin, line.places[found.letters - 1].end};
  if (before.marker == Marker::sub && bracketed(text, line.places.front()) && c.span.begin > 0 &&
      numeral(text[c.span.begin]) > 0) {
    --c.span.begin;  // the bracket before the number
  }
  return c;
}

void keep_better(std::optional<Candidate>& best, const std::optional<Candidate>& other) {
  if (other && (!best || other->score > best->score)) best = other;
}

// The best candidate for each section that begins with line `at`, alone or with the next one (a heading may
// be broken over two lines).
void collect(std::u16string_view text, const std::vector<Line>& lines, std::size_t at,
             const HeadingWordings& wordings, std::vector<Candidate>& candidates) {
  std::array<std::optional<Candidate>, kSections + 1> best;
  for (std::size_t last = at; last < std::min(at + 2, lines.size()); ++last) {
    if (last > at && lines[at].folded.letters.size() + lines[last].folded.letters.size() > kLongestHeading)
      break;
    const text::Letters both = last == at ? text::Letters() : joined(lines[at].folded, lines[last].folded);
    const text::Letters& letters = last == at ? lines[at].folded : both;
    for (const Wording* near :
         wordings.near(std::u16string_view(letters.letters).substr(0, kLongestHeading))) {
      const Wording& wording = *near;
      std::optional<Candidate> c = candidate(text, letters, wording, wordings.all());
      if (!c || (last > at && (!c->whole || c->marker == Marker::none))) continue;
      // A heading on the second line alone does not begin on the first.
      if (last > at && candidate(text, lines[last].folded, wording, wordings.all())) continue;
      c->first_line = at;
      c->last_line = last;
      c->score = worth(*c);
      keep_better(best[c->section], c);
    }
  }
  for (const std::optional<Candidate>& c : best) {
    if (c) candidates.push_back(*c);
  }
}

// A table of contents, or a list in the introduction, is headings without anything between them.
void mark_down_lists(std::vector<Candidate>& candidates) {
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    Candidate& c = candidates[i];
    for (std::size_t k = i + 1; k < candidates.size() && candidates[k].first_line <= c.last_line + 1; ++k) {
      const bool next =
          candidates[k].first_line > c.last_line && candidates[k].section == c.section % kSections + 1;
      if (next) {
        c.score -= 0.5;
        break;
      }
    }
  }
}

// The chain of candidates, ascending in line and section, that is worth most; of equal ones the earlier.
std::vector<Candidate> best_chain(const std::vector<Candidate>& candidates) {
  struct Link {
    double worth = 0;
    std::size_t previous = 0;  // index + 1
  };
  std::array<Link, kSections + 1> best_to{};  // best chain that ends with a section up to this one
  std::vector<Link> links(candidates.size());
  std::size_t done = 0;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    while (done < i && candidates[done].last_line < candidates[i].first_line) {
      for (int s = candidates[done].section; s <= kSections; ++s) {
        if (links[done].worth > best_to[s].worth) best_to[s] = {links[done].worth, done + 1};
      }
      ++done;
    }
    const Link& before = best_to[candidates[i].section - 1];
    links[i] = {before.worth + candidates[i].score, before.previous};
  }
  std::size_t at = 0;
  for (std::size_t i = 0; i < links.size(); ++i) {
    if (at == 0 || links[i].worth > links[at - 1].worth) at = i + 1;
  }
  std::vector<Candidate> chain;
  for (; at > 0; at = links[at - 1].previous) chain.push_back(candidates[at - 1]);
  std::reverse(chain.begin(), chain.end());
  return chain;
}

// No sentence, and no longer than headings are.
bool is_short_line(std::u16string_view text, const Line& line) {
  return line.folded.letters.size() <= kLongestLengthened &&
         text.substr(line.span.begin, line.span.end - line.span.begin).find_first_of(u"，。；：\t") ==
             std::u16string_view::npos;
}

// Sections that stand out of order are found too, where number and words leave no doubt.
void add_misplaced(std::vector<Candidate>& chain, const std::vector<Candidate>& candidates) {
  for (const Candidate& c : candidates) {
    const bool certain = c.marker == Marker::top && c.whole && c.similarity >= 0.85;
    const bool taken = std::any_of(chain.begin(), chain.end(), [&](const Candidate& other) {
      return other.section == c.section ||
             (other.first_line <= c.last_line && c.first_line <= other.last_line);
    });
    if (certain && !taken) chain.push_back(c);
  }
  std::sort(chain.begin(), chain.end(),
            [](const Candidate& a, const Candidate& b) { return a.first_line < b.first_line; });
}

// Sections 一, 五 and 六 are found by their numbers alone, where those beside them were found: 五、问题和打算. The
// numbers from 二 to 四 stand in labels of the table of section 三 too.
void add_numbered(std::u16string_view text, const std::vector<Line>& lines, std::vector<Candidate>& chain) {
  for (const int section : {1, 5, 6}) {
    const auto of = [&](int number) {
      return std::find_if(chain.begin(), chain.end(),
                          [&](const Candidate& c) { return c.section == number; });
    };
    if (of(section) != chain.end()) continue;
    const auto before = of(section - 1);
    const auto after = of(section + 1);
    if ((section > 1 && before == chain.end()) || (section < kSections && after == chain.end())) continue;
    const std::size_t from = section > 1 ? before->last_line + 1 : 0;
    const std::size_t to = section < kSections ? after->first_line : lines.size();
    std::vector<std::size_t> found;
    bool list = false;  // of items with the same kind of numbers
    for (std::size_t i = from; i < to; ++i) {
      const LeadingNumber number = leading_number(text, lines[i].folded);
      if (number.marker != Marker::top) continue;
      if (number.number == section && is_short_line(text, lines[i])) found.push_back(i);
      list = list || number.number != section;
    }
    if (found.size() != 1 || list) continue;
    Candidate c;
    c.section = c.written = section;
    c.first_line = c.last_line = found.front();
    c.span = lines[found.front()].span;
    chain.push_back(c);
    std::sort(chain.begin(), chain.end(),
              [](const Candidate& a, const Candidate& b) { return a.first_line < b.first_line; });
  }
}

}  // namespace

std::vector<Heading> find_headings(std::u16string_view text, const std::vector<Line>& lines) {
  std::vector<Candidate> candidates;
  for (std::size_t i = 0; i < lines.size(); ++i) collect(text, lines, i, heading_wordings(), candidates);
  mark_down_lists(candidates);
  std::vector<Candidate> chain = best_chain(candidates);
  add_misplaced(chain, candidates);
  add_numbered(text, lines, chain);

  std::vector<Heading> headings;
  for (const Candidate& c : chain) {
    if (!headings.empty()) headings.back().body.end = c.span.begin;
    headings.push_back({c.section, c.written, c.span, {c.span.end, static_cast<std::uint32_t>(text.size())}});
  }
  return headings;
}

}  // namespace xxgk::outline
