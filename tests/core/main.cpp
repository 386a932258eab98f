// The main of every Catch2 test program. Tests run in a random order with a seed taken from the clock, which is
// printed so that a run can be repeated: xxgk-tests --rng-seed SEED. The last line counts the test cases.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <cstdio>
#include <ctime>

namespace {

class Counter : public Catch::TestEventListenerBase {
 public:
  using TestEventListenerBase::TestEventListenerBase;

  void testRunEnded(const Catch::TestRunStats& stats) override {
    passed = stats.totals.testCases.passed + stats.totals.testCases.failedButOk;
    failed = stats.totals.testCases.failed;
  }

  static inline std::size_t passed = 0;
  static inline std::size_t failed = 0;
};

CATCH_REGISTER_LISTENER(Counter)

}  // namespace

int main(int argc, char* argv[]) {
  Catch::Session session;
  session.configData().runOrder = Catch::RunTests::InRandomOrder;
  session.configData().rngSeed = static_cast<unsigned>(std::time(nullptr));
  if (const int usage = session.applyCommandLine(argc, argv); usage != 0) return usage;
  std::printf("Random order with --rng-seed %u\n", session.configData().rngSeed);
  std::fflush(stdout);
  const int result = session.run();
  std::printf("%zu passed, %zu failed\n", Counter::passed, Counter::failed);
  return result;
}
