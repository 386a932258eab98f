// The target of libFuzzer: all of xxgk::check, with what must be true of every report. See scripts/fuzz.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "fuzz/input.h"
#include "fuzz/invariants.h"

using namespace xxgk;
using namespace xxgk::testing;

namespace {

// The checks that run everything twice are for one input in eight.
bool is_sampled(std::string_view bytes) {
  unsigned sum = 0;
  for (const char c : bytes) sum = sum * 31 + static_cast<unsigned char>(c);
  return sum % 8 == 0;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const FuzzInput input = read_fuzz_input(bytes);
  Options options;
  options.input = input.kind;
  const std::vector<std::string> broken = broken_promises(input.bytes, options, is_sampled(bytes));
  for (const std::string& one : broken) std::fprintf(stderr, "BROKEN %s\n", one.c_str());
  if (!broken.empty()) std::abort();
  return 0;
}
