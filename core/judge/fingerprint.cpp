#include "judge/fingerprint.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "form/names.h"
#include "text/characters.h"
#include "text/utf.h"

namespace xxgk::judge {
namespace {

class Hash {  // FNV-1a, 64 bits
 public:
  void add(std::string_view part) {
    for (const char c : part) mix(static_cast<unsigned char>(c));
    mix(0xFF);  // no UTF-8 byte: separates the parts
  }
  std::string text() const {
    constexpr char hex[] = "0123456789abcdef";
    std::string out;
    for (int shift = 60; shift >= 0; shift -= 4) out += hex[(state_ >> shift) & 15];
    return out;
  }

 private:
  void mix(unsigned char byte) { state_ = (state_ ^ byte) * 1099511628211ULL; }
  std::uint64_t state_ = 14695981039346656037ULL;
};

constexpr std::size_t kWordsBefore = 10;

// The last few characters before a place in its line, blanks left out.
std::u16string words_before(std::u16string_view text, std::size_t place) {
  std::u16string words;
  for (std::size_t i = std::min(place, text.size()); i > 0 && words.size() < kWordsBefore; --i) {
    if (text::is_line_end(text[i - 1])) break;
    if (!text::is_blank(text[i - 1])) words += text[i - 1];
  }
  return words;
}

// How many there are of something, and how much text, changes with any edit elsewhere: that is left out.
Hash hash_of(const Report& report, const rules::Judgement& finding) {
  const auto plain = [&](const std::optional<Value>& value) {
    return value ? form::plain(report, *value) : std::string();
  };
  Hash hash;
  hash.add(finding.rule);
  hash.add(finding.variant);
  for (const CellRef cell : finding.cells) hash.add(name_of(report, cell));
  for (const Argument& argument : finding.arguments)  // which form is meant follows from the others
    if (argument.name != "count" && !std::holds_alternative<FormRef>(argument.value))
      hash.add(plain(argument.value));
  if (!finding.measures_text) {
    hash.add(plain(finding.expected));
    hash.add(plain(finding.found));
  }
  if (finding.cells.empty() && finding.span)
    hash.add(text::to_utf8(words_before(report.text, finding.span->begin)));
  return hash;
}

}  // namespace

void set_fingerprints(const Report& report, std::vector<rules::Judgement>& findings) {
  std::map<std::string, int> seen;
  for (rules::Judgement& finding : findings) {
    Hash hash = hash_of(report, finding);
    const int earlier = seen[hash.text()]++;
    if (earlier > 0) hash.add(std::to_string(earlier));
    finding.fingerprint = hash.text();
  }
}

}  // namespace xxgk::judge
