#include "check/fingerprint.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace xxgk::checking {
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

Hash hash_of(const Finding& finding) {
  Hash hash;
  hash.add(finding.rule);
  hash.add(finding.variant);
  for (const std::string& cell : finding.cells) hash.add(cell);
  for (const Argument& argument : finding.arguments) hash.add(argument.value);
  hash.add(finding.expected.value_or(""));
  hash.add(finding.found.value_or(""));
  return hash;
}

}  // namespace

void set_fingerprints(std::vector<Finding>& findings) {
  std::map<std::string, int> seen;
  for (Finding& finding : findings) {
    Hash hash = hash_of(finding);
    const int earlier = seen[hash.text()]++;
    if (earlier > 0) hash.add(std::to_string(earlier));
    finding.fingerprint = hash.text();
  }
}

}  // namespace xxgk::checking
