// How often passwords may be tried from one address; the time is the test's.
#include <catch2/catch.hpp>
#include <cdash/auth/try_limit.hpp>
#include <cdash/error.hpp>
#include <string>
#include <thread>
#include <vector>

using namespace cdash;
using namespace std::literals;
using auth::TryLimit;

namespace {

const TryLimit::Clock::time_point start{1h};

// Three tries at once, and one more every ten seconds.
TryLimit three(std::size_t addresses = 100) {
  return TryLimit({.at_once = 3, .one_more_after = 10s, .addresses = addresses});
}

void fail(const TryLimit& tries, std::string_view address, int times,
          TryLimit::Clock::time_point when = start) {
  for (int i = 0; i < times; ++i) tries.failed(address, when);
}

}  // namespace

TEST_CASE("as many wrong tries as the limit may be made, and the next one waits") {
  const auto tries = three();
  CHECK(tries.wait("10.0.0.1", start) == 0s);
  fail(tries, "10.0.0.1", 2);
  CHECK(tries.wait("10.0.0.1", start) == 0s);
  fail(tries, "10.0.0.1", 1);
  CHECK(tries.wait("10.0.0.1", start) == 10s);
}

TEST_CASE("one more try may be made after the time for one, and as many as at first when all are forgotten") {
  const auto tries = three();
  fail(tries, "10.0.0.1", 3);
  CHECK(tries.wait("10.0.0.1", start + 9999ms) == 1s);
  CHECK(tries.wait("10.0.0.1", start + 10s) == 0s);
  fail(tries, "10.0.0.1", 1, start + 10s);
  CHECK(tries.wait("10.0.0.1", start + 10s) == 10s);
  fail(tries, "10.0.0.1", 2, start + 40s);
  CHECK(tries.wait("10.0.0.1", start + 40s) == 0s);
}

TEST_CASE("tries that were checked at the same time are waited for afterwards") {
  const auto tries = three();
  fail(tries, "10.0.0.1", 6);
  CHECK(tries.wait("10.0.0.1", start) == 40s);
}

TEST_CASE("other addresses may try, but not those of the same IPv6 network") {
  const auto tries = three();
  fail(tries, "10.0.0.1", 3);
  fail(tries, "2001:db8:1:2::1", 3);
  CHECK(tries.wait("10.0.0.2", start) == 0s);
  CHECK(tries.wait("2001:db8:1:2:ffff::9", start) == 10s);
  CHECK(tries.wait("2001:db8:1:3::1", start) == 0s);
}

TEST_CASE("an IPv4 address is the same when it is written as one of IPv6") {
  const auto tries = three();
  fail(tries, "::ffff:10.0.0.1", 3);
  CHECK(tries.wait("10.0.0.1", start) == 10s);
  CHECK(tries.wait("::ffff:10.0.0.2", start) == 0s);
}

TEST_CASE("what is no address counts as it is written") {
  const auto tries = three();
  fail(tries, "", 3);
  fail(tries, std::string(1000, 'x'), 3);
  CHECK(tries.wait("", start) == 10s);
  CHECK(tries.wait(std::string(1000, 'x'), start) == 10s);
  CHECK(tries.wait("unix", start) == 0s);
}

TEST_CASE("as many addresses as the limit are kept, and one more takes the place of the one with the least") {
  const auto tries = three(2);
  fail(tries, "10.0.0.1", 4);
  fail(tries, "10.0.0.2", 3);
  CHECK(tries.wait("10.0.0.1", start) == 20s);
  CHECK(tries.wait("10.0.0.2", start) == 10s);
  fail(tries, "10.0.0.3", 3);
  CHECK(tries.wait("10.0.0.1", start) == 20s);
  CHECK(tries.wait("10.0.0.2", start) == 0s);
  CHECK(tries.wait("10.0.0.3", start) == 10s);
}

TEST_CASE("copies of a limit count together") {
  const auto tries = three();
  const auto copy = tries;
  fail(copy, "10.0.0.1", 3);
  CHECK(tries.wait("10.0.0.1", start) == 10s);
}

TEST_CASE("many threads count without losing any") {
  const TryLimit tries({.at_once = 1000, .one_more_after = 10s});
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i)
    threads.emplace_back([&tries] {
      for (int n = 0; n < 250; ++n) {
        tries.wait("10.0.0.1", start);
        tries.failed("10.0.0.1", start);
      }
    });
  for (auto& thread : threads) thread.join();
  CHECK(tries.wait("10.0.0.1", start) == 10s);
}

TEST_CASE("a limit of nothing is refused") {
  CHECK_THROWS_WITH(
      TryLimit({.at_once = 0}),
      "cdash: a TryLimit was given a limit of 0; at_once, one_more_after and addresses are more than "
      "that");
  CHECK_THROWS_AS(TryLimit({.one_more_after = 0s}), Error);
  CHECK_THROWS_AS(TryLimit({.addresses = 0}), Error);
}
