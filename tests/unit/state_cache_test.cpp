// The cache in memory: one computation for all who ask, what is kept and for how long.
#include <boost/describe/class.hpp>
#include <catch2/catch.hpp>
#include <cdash/data/frame.hpp>
#include <cdash/html/div.hpp>
#include <cdash/state/cache.hpp>
#include <chrono>
#include <cmath>
#include <functional>
#include <latch>
#include <memory>
#include <stdexcept>
#include <string>

#include "message_of.hpp"
#include "state_fixture.hpp"

using namespace cdash;
using namespace std::chrono_literals;

namespace {

struct Query {
  std::string region;
  int year = 0;
};
BOOST_DESCRIBE_STRUCT(Query, (), (region, year))

// A function that counts its calls.
auto counted(std::atomic<int>& calls) {
  return [&calls](int n) {
    ++calls;
    return n * n;
  };
}

std::string kilobyte(int n) { return std::string(1000, static_cast<char>('a' + n)); }

}  // namespace

TEST_CASE("a result is computed once and found afterwards") {
  state::Cache cache;
  std::atomic<int> calls = 0;
  const auto square = cache.memoize("square", counted(calls));
  CHECK(square(3) == 9);
  CHECK(square(3) == 9);
  CHECK(calls == 1);
}

TEST_CASE("other arguments are another result") {
  state::Cache cache;
  const auto join = cache.memoize(
      "join", [](const std::string& a, std::string_view b) { return a + "|" + std::string(b); });
  CHECK(join("ab", "c") == "ab|c");
  CHECK(join("a", "bc") == "a|bc");
}

TEST_CASE("numbers that are not finite are arguments of their own") {
  state::Cache cache;
  const auto text = cache.memoize("text", [](double x) { return std::to_string(x); });
  CHECK(text(HUGE_VAL) == "inf");
  CHECK(text(-HUGE_VAL) == "-inf");
}

TEST_CASE("described structs and frames are arguments") {
  state::Cache cache;
  std::atomic<int> calls = 0;
  const auto rows = cache.memoize("rows", [&](const Query& query, const data::Frame& df) {
    ++calls;
    return df.where(data::col("region") == query.region).rows();
  });
  const data::Frame df{{"region", {"north", "south", "north"}}};
  CHECK(rows({"north", 2024}, df) == 2);
  CHECK(rows({"north", 2024}, df) == 2);
  CHECK(rows({"north", 2025}, df) == 2);
  CHECK(calls == 2);
}

TEST_CASE("functions of one cache have results of their own") {
  state::Cache cache;
  const auto one = cache.memoize("one", [](int n) { return n; });
  const auto two = cache.memoize("two", [](int n) { return 2 * n; });
  CHECK(one(4) == 4);
  CHECK(two(4) == 8);
}

TEST_CASE("a name is one function's") {
  state::Cache cache;
  const auto one = cache.memoize("one", [](int n) { return n; });
  CHECK(message_of([&] { (void)cache.memoize("one", [](int n) { return n; }); }) ==
        "cdash: the cache has a function \"one\" already; each needs a name of its own");
}

TEST_CASE("many who ask at once have it computed once") {
  state::Cache cache;
  std::atomic<int> calls = 0;
  std::latch all_ask(8);
  const auto slow = cache.memoize("slow", [&](int n) {
    all_ask.wait();
    ++calls;
    return n + 1;
  });
  std::atomic<int> right = 0;
  at_once(8, [&](int) {
    all_ask.count_down();
    right += slow(1) == 2;
  });
  CHECK(right == 8);
  CHECK(calls == 1);
}

TEST_CASE("all who ask at once get what is thrown") {
  state::Cache cache;
  std::latch all_ask(8);
  const auto broken = cache.memoize("broken", [&](int) -> int {
    all_ask.wait();
    throw std::runtime_error("no data");
  });
  std::atomic<int> told = 0;
  at_once(8, [&](int) {
    all_ask.count_down();
    try {
      (void)broken(1);
    } catch (const std::runtime_error& error) {
      told += std::string(error.what()) == "no data";
    }
  });
  CHECK(told == 8);
}

TEST_CASE("what is thrown is not kept") {
  state::Cache cache;
  int calls = 0;
  const auto second_time = cache.memoize("second_time", [&](int n) {
    if (++calls == 1) throw std::runtime_error("not yet");
    return n;
  });
  CHECK_THROWS_WITH(second_time(5), "not yet");
  CHECK(second_time(5) == 5);
}

TEST_CASE("a function that asks for its own result is told so") {
  state::Cache cache;
  std::function<int(int)> again;
  const auto endless = cache.memoize("endless", [&](int n) { return again(n); });
  again = [&](int n) { return endless(n); };
  CHECK(message_of([&] { (void)endless(1); }) ==
        "cdash: the memoised function \"endless\" asks for its own result, with the same arguments; it would "
        "wait "
        "for itself");
}

TEST_CASE("a memoised function may ask another") {
  state::Cache cache;
  const auto inner = cache.memoize("inner", [](int n) { return n + 1; });
  const auto outer = cache.memoize("outer", [&](int n) { return inner(n) * 10; });
  CHECK(outer(1) == 20);
}

TEST_CASE("a result is forgotten when its time is over") {
  const Clock clock;
  state::Cache cache({.lifetime = 10s, .clock = clock});
  std::atomic<int> calls = 0;
  const auto square = cache.memoize("square", counted(calls));
  (void)square(3);
  clock.pass(9.9);
  (void)square(3);
  CHECK(calls == 1);
  clock.pass(0.2);
  (void)square(3);
  CHECK(calls == 2);
}

TEST_CASE("a function may have another lifetime than its cache") {
  const Clock clock;
  state::Cache cache({.lifetime = 10s, .clock = clock});
  std::atomic<int> calls = 0;
  const auto square = cache.memoize("square", counted(calls), {.lifetime = 100s});
  (void)square(3);
  clock.pass(50);
  (void)square(3);
  CHECK(calls == 1);
}

TEST_CASE("past the limit in bytes, what was not asked for longest goes") {
  state::Cache cache({.max_bytes = 4000});
  std::atomic<int> calls = 0;
  const auto text = cache.memoize("text", [&](int n) {
    ++calls;
    return kilobyte(n);
  });
  (void)text(0);
  (void)text(1);
  (void)text(2);
  (void)text(0);
  (void)text(3);  // in place of 1
  CHECK(calls == 4);
  (void)text(0);
  (void)text(2);
  (void)text(3);
  CHECK(calls == 4);
  (void)text(1);
  CHECK(calls == 5);
}

TEST_CASE("memory stays below the limit") {
  state::Cache cache({.max_bytes = 10000});
  const auto text = cache.memoize("text", kilobyte);
  for (int n = 0; n < 1000; ++n) (void)text(n);
  CHECK(cache.statistics().bytes <= 10000);
  CHECK(cache.statistics().evictions == 1000 - cache.statistics().entries);
}

TEST_CASE("a result larger than the limit is given out and not kept") {
  state::Cache cache({.max_bytes = 500});
  const auto text = cache.memoize("text", kilobyte);
  CHECK(text(0) == kilobyte(0));
  CHECK(cache.statistics().entries == 0);
}

TEST_CASE("the bytes of a frame count") {
  state::Cache cache;
  const auto numbers = cache.memoize("numbers", [](int rows) {
    return data::Frame{{"x", std::vector<double>(static_cast<std::size_t>(rows))}};
  });
  (void)numbers(100000);
  CHECK(cache.statistics().bytes >= 800000);
  CHECK(cache.statistics().bytes < 810000);
}

TEST_CASE("one result is invalidated") {
  state::Cache cache;
  std::atomic<int> calls = 0;
  const auto square = cache.memoize("square", counted(calls));
  (void)square(2);
  (void)square(3);
  square.invalidate(2);
  (void)square(2);
  (void)square(3);
  CHECK(calls == 3);
}

TEST_CASE("all results of one function are invalidated, and no others") {
  state::Cache cache;
  std::atomic<int> ones = 0, twos = 0;
  const auto one = cache.memoize("one", counted(ones));
  const auto two = cache.memoize("two", counted(twos));
  (void)one(1);
  (void)one(2);
  (void)two(1);
  one.invalidate_all();
  (void)one(1);
  (void)one(2);
  (void)two(1);
  CHECK(ones == 4);
  CHECK(twos == 1);
}

TEST_CASE("everything is invalidated") {
  state::Cache cache;
  const auto one = cache.memoize("one", [](int n) { return n; });
  const auto two = cache.memoize("two", [](int n) { return n; });
  (void)one(1);
  (void)two(1);
  cache.invalidate_all();
  CHECK(cache.statistics().entries == 0);
  CHECK(cache.statistics().bytes == 0);
}

TEST_CASE("what was invalidated while it was computed is given out and not kept") {
  state::Cache cache;
  std::atomic<int> version = 1;
  std::function<void()> meanwhile = [] {};
  const auto read = cache.memoize("read", [&](int) {
    const int found = version;
    meanwhile();
    return found;
  });
  meanwhile = [&] {
    version = 2;
    read.invalidate(0);
    meanwhile = [] {};
  };
  CHECK(read(0) == 1);
  CHECK(read(0) == 2);
}

TEST_CASE("statistics count calls, computations and what is in memory") {
  state::Cache cache;
  const auto one = cache.memoize("one", [](int n) { return n; });
  const auto two = cache.memoize("two", [](int n) { return n; });
  (void)one(1);
  (void)one(1);
  (void)one(2);
  (void)two(1);
  const auto of_one = one.statistics();
  CHECK(of_one.hits == 1);
  CHECK(of_one.misses == 2);
  CHECK(of_one.computations == 2);
  CHECK(of_one.entries == 2);
  CHECK(cache.statistics().misses == 3);
  CHECK(cache.statistics().entries == 3);
}

TEST_CASE("shared() gives the kept result itself") {
  state::Cache cache;
  const auto text = cache.memoize("text", kilobyte);
  CHECK(text.shared(1) == text.shared(1));
}

TEST_CASE("memoize_here keeps what has no bytes: components") {
  state::Cache cache;
  int calls = 0;
  const auto page = cache.memoize_here("page", [&](int n) {
    ++calls;
    return html::Div(std::to_string(n));
  });
  (void)page(1);
  (void)page(1);
  CHECK(calls == 1);
}

TEST_CASE("a memoised function may outlive the cache it was made by") {
  auto cache = std::make_unique<state::Cache>();
  const auto square = cache->memoize("square", [](int n) { return n * n; });
  cache.reset();
  CHECK(square(5) == 25);
}

TEST_CASE("many threads that ask, invalidate and evict see right results only") {
  state::Cache cache({.max_bytes = 5000});
  const auto text =
      cache.memoize("text", [](int n) { return std::string(static_cast<std::size_t>(100 * n), 'x'); });
  std::atomic<int> wrong = 0;
  at_once(4, [&](int thread) {
    for (int i = 0; i < 2000; ++i) {
      const int n = (i * 7 + thread) % 12;
      if (text(n).size() != static_cast<std::size_t>(100 * n)) ++wrong;
      if (i % 50 == thread) text.invalidate(n);
      if (i % 700 == 0) cache.invalidate_all();
    }
  });
  CHECK(wrong == 0);
}

TEST_CASE("a short secret is refused") {
  CHECK(message_of([] { state::Cache cache({.secret = "swordfish"}); }) ==
        "cdash: CacheSettings::secret has 9 bytes; it takes 16 or more: openssl rand -hex 32");
}
