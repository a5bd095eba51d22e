// A cache in Redis: shared, away at the start and in the middle, slow, full, closed, and answering nonsense.
#include <catch2/catch.hpp>
#include <cdash/state/cache.hpp>
#include <cdash/state/redis.hpp>
#include <chrono>
#include <functional>
#include <string>

#include "message_of.hpp"
#include "state_redis_server.hpp"

using namespace cdash;
using namespace std::chrono_literals;

namespace {

const state::StoreKey key{"group", "name"};

std::string kilobyte(int n) { return std::string(1000, static_cast<char>('a' + n % 26)); }

// Tries again at once, so that a test does not wait.
state::RedisSettings eager(const std::string& url) { return {.url = url, .longest_pause = 0s}; }

struct Process {
  explicit Process(state::RedisSettings redis, const Lines& lines = {}, state::CacheSettings settings = {})
      : cache([&] {
          settings.store = state::redis_store(std::move(redis));
          settings.log = lines.sink();
          return std::move(settings);
        }()) {}

  std::atomic<int> calls = 0;
  std::function<void()> meanwhile = [] {};
  state::Cache cache;
  state::Memo<std::string(int)> text = cache.memoize("text", [this](int n) {
    ++calls;
    meanwhile();
    return kilobyte(n);
  });
};

std::string away(const std::string& why) {
  return "warn: the cache's store does not answer, results are kept in this process until it does: " + why;
}
const std::string back = "info: the cache's store is back";

}  // namespace

TEST_CASE("a result in Redis is found by another process") {
  const RedisServer redis;
  Process one(eager(redis.url())), two(eager(redis.url()));
  CHECK(one.text(3) == kilobyte(3));
  CHECK(two.text(3) == kilobyte(3));
  CHECK(two.calls == 0);
}

TEST_CASE("with Redis, a result is computed once for processes that ask at once") {
  const RedisServer redis;
  std::atomic<int> calls = 0, right = 0;
  std::latch all_ask(4);
  at_once(4, [&](int) {
    state::Cache cache({.store = state::redis_store({.url = redis.url()})});
    const auto slow = cache.memoize("slow", [&](int n) {
      all_ask.wait();
      ++calls;
      return n + 1;
    });
    all_ask.count_down();
    right += slow(1) == 2;
  });
  CHECK(right == 4);
  CHECK(calls == 1);
}

TEST_CASE("the lock of a process that died ends with its lease") {
  const RedisServer redis;
  Process process(eager(redis.url()));
  (void)process.text(1);
  const auto entry = redis.ask("KEYS *");
  redis.ask("DEL %s", entry.c_str());
  redis.ask("SET %s:lock theirs PX 150", entry.c_str());
  CHECK(process.text(1) == kilobyte(1));
  CHECK(process.calls == 2);
}

TEST_CASE("the lock of a process that lives is renewed") {
  const RedisServer redis;
  const auto store = state::redis_store({.url = redis.url(), .lock_lease = 300ms});
  const auto lock = store->try_lock(key);
  // The time that is left rises when it is renewed, and only then.
  for (long last = 1000, left = 300; left <= last;) {
    last = left;
    left = std::stol(redis.ask("PTTL cdash:group:name:lock"));
    REQUIRE(left > 0);
  }
  CHECK(store->try_lock(key) == nullptr);
}

TEST_CASE("a lock in Redis is given back") {
  const RedisServer redis;
  const auto store = state::redis_store({.url = redis.url()});
  CHECK(store->try_lock(key) != nullptr);
  CHECK(redis.ask("KEYS *").empty());
}

TEST_CASE("a lock that another has by now is not given back") {
  const RedisServer redis;
  const auto store = state::redis_store({.url = redis.url()});
  auto lock = store->try_lock(key);
  redis.ask("SET cdash:group:name:lock theirs");
  lock.reset();
  CHECK(redis.ask("GET cdash:group:name:lock") == "theirs");
}

TEST_CASE("a result in Redis expires with Redis' clock") {
  const RedisServer redis;
  Process process(eager(redis.url()), {}, {.lifetime = 100s});
  (void)process.text(1);
  const auto left = std::stol(redis.ask("PTTL %s", redis.ask("KEYS *").c_str()));
  CHECK(left > 90000);
  CHECK(left <= 100000);
}

TEST_CASE("a result without a lifetime stays in Redis") {
  const RedisServer redis;
  Process process(eager(redis.url()));
  (void)process.text(1);
  CHECK(redis.ask("PTTL %s", redis.ask("KEYS *").c_str()) == "-1");
}

TEST_CASE("what one process invalidates in Redis, another computes anew") {
  const RedisServer redis;
  Process one(eager(redis.url())), two(eager(redis.url()));
  (void)one.text(1);
  (void)one.text(2);
  two.text.invalidate(1);
  (void)one.text(1);
  (void)one.text(2);
  CHECK(one.calls == 3);
  two.cache.invalidate_all();
  CHECK(redis.ask("KEYS *").empty());
}

TEST_CASE("what is invalidated in Redis while another process computes it is not kept") {
  const RedisServer redis;
  Process one(eager(redis.url())), two(eager(redis.url()));
  one.meanwhile = [&] { two.text.invalidate(1); };
  (void)one.text(1);
  CHECK(redis.ask("KEYS *").empty());
}

TEST_CASE("all of a group are erased, also more than Redis names at once, and no others") {
  const RedisServer redis;
  const auto store = state::redis_store({.url = redis.url()});
  for (int i = 0; i < 2500; ++i) store->put({"group", std::to_string(i)}, "x", 0);
  store->put({"group2", "x"}, "y", 0);
  store->erase_group("group");
  CHECK(redis.ask("DBSIZE") == "1");
  CHECK(store->get({"group2", "x"}) == "y");
}

TEST_CASE("apps with prefixes of their own share a Redis") {
  const RedisServer redis;
  const auto one = state::redis_store({.url = redis.url(), .prefix = "one"});
  const auto two = state::redis_store({.url = redis.url(), .prefix = "two"});
  one->put(key, "1", 0);
  CHECK(two->get(key) == std::nullopt);
}

TEST_CASE("Redis is away at the start: memory stands in, told once, and Redis is used when it is there") {
  RedisServer redis;
  redis.kill();
  const Lines lines;
  Process process(eager(redis.url()), lines);
  (void)process.text(1);
  (void)process.text(1);
  (void)process.text(2);
  CHECK(process.calls == 2);
  CHECK(lines.all() == std::vector{away(redis.name() + ": Connection refused")});
  redis.start();
  (void)process.text(1);
  (void)process.text(1);
  CHECK(process.calls == 3);
  CHECK(lines.all() == std::vector{away(redis.name() + ": Connection refused"), back});
  CHECK(redis.ask("DBSIZE") == "1");
}

TEST_CASE("Redis goes away in the middle and comes back: told twice, no call fails") {
  RedisServer redis;
  const Lines lines;
  Process process(eager(redis.url()), lines);
  (void)process.text(1);
  redis.kill();
  CHECK(process.text(1) == kilobyte(1));
  CHECK(process.text(1) == kilobyte(1));
  CHECK(process.calls == 2);
  redis.start();
  CHECK(process.text(1) == kilobyte(1));
  CHECK(lines.all() == std::vector{away(redis.name() + ": Connection refused"), back});
}

TEST_CASE("Redis is started anew between two calls: nobody notices") {
  RedisServer redis;
  const Lines lines;
  Process process(eager(redis.url()), lines);
  (void)process.text(1);
  redis.kill();
  redis.start();
  CHECK(process.text(1) == kilobyte(1));
  CHECK(lines.all().empty());
}

TEST_CASE("Redis goes away while a result is computed: the result is given out, and kept here") {
  RedisServer redis;
  const Lines lines;
  Process process(eager(redis.url()), lines);
  process.meanwhile = [&] { redis.kill(); };
  CHECK(process.text(1) == kilobyte(1));
  CHECK(process.text(1) == kilobyte(1));
  CHECK(process.calls == 1);
}

TEST_CASE("a slow Redis counts as away") {
  const RedisServer redis;
  const Lines lines;
  Process process({.url = redis.url(), .timeout = 50ms, .longest_pause = 0s}, lines);
  (void)process.text(1);
  redis.stop();
  CHECK(process.text(1) == kilobyte(1));
  redis.go_on();
  CHECK(lines.all() == std::vector{away(redis.name() + ": no answer in time")});
}

TEST_CASE("a late answer is nobody else's") {
  const RedisServer redis;
  const auto store = state::redis_store({.url = redis.url(), .timeout = 50ms, .longest_pause = 0s});
  store->put(key, "one", 0);
  store->put({"group", "other"}, "two", 0);
  redis.stop();
  CHECK_THROWS_AS(store->get(key), state::StoreError);
  redis.go_on();
  CHECK(store->get({"group", "other"}) == "two");
}

TEST_CASE("Redis is out of memory: results are computed, told once, and kept again when there is room") {
  const RedisServer redis;
  const Lines lines;
  Process process(eager(redis.url()), lines);
  redis.ask("CONFIG SET maxmemory 1");
  (void)process.text(1);
  (void)process.text(1);
  CHECK(process.calls == 2);
  redis.ask("CONFIG SET maxmemory 0");
  (void)process.text(1);
  (void)process.text(1);
  CHECK(process.calls == 3);
  CHECK(lines.all() == std::vector<std::string>{
                           "warn: the cache's store keeps no more results, they are computed each time: " +
                               redis.name() + ": OOM command not allowed when used memory > 'maxmemory'.",
                           "info: the cache's store keeps results again"});
}

TEST_CASE("Redis runs out of memory while a result is computed: the result is given out") {
  const RedisServer redis;
  const Lines lines;
  Process process(eager(redis.url()), lines);
  process.meanwhile = [&] { redis.ask("CONFIG SET maxmemory 1"); };
  CHECK(process.text(1) == kilobyte(1));
  REQUIRE(lines.all().size() == 1);
  CHECK(lines.all()[0].starts_with("warn: the cache's store keeps no more results"));
  CHECK(redis.ask("KEYS *").empty());
}

TEST_CASE("a wrong password is told, and is in no message") {
  const RedisServer redis({"--requirepass", "swordfish"});
  const Lines lines;
  auto settings = eager("redis://:trout@127.0.0.1:" + std::to_string(redis.port()));
  Process process(settings, lines);
  CHECK(process.text(1) == kilobyte(1));
  CHECK(lines.all() ==
        std::vector{away(redis.name() + ": WRONGPASS invalid username-password pair or user is disabled.")});
}

TEST_CASE("no password where one is needed is told") {
  const RedisServer redis({"--requirepass", "swordfish"});
  const Lines lines;
  Process process(eager(redis.url()), lines);
  CHECK(process.text(1) == kilobyte(1));
  CHECK(lines.all() == std::vector{away(redis.name() + ": NOAUTH Authentication required.")});
}

TEST_CASE("user, password and database of the URL are used") {
  const RedisServer redis;
  redis.ask("ACL SETUSER dash on >p%%40ss/word ~* +@all");
  const auto store = state::redis_store(
      {.url = "redis://dash:p%2540ss%2Fword@127.0.0.1:" + std::to_string(redis.port()) + "/3"});
  store->put(key, "x", 0);
  CHECK(redis.ask("INFO keyspace").find("db3:keys=1") != std::string::npos);
}

TEST_CASE("what is no Redis at all counts as away") {
  const auto answer = GENERATE(as<std::string>{}, "HTTP/1.1 400 Bad Request\r\n\r\n",
                               "$99999999999999999999\r\n", ":1\r\n", "*1000000000\r\n", "", "$5\r\nab");
  const Babbler babbler(answer);
  const Lines lines;
  Process process(eager(babbler.url()), lines);
  CHECK(process.text(1) == kilobyte(1));
  CHECK(process.text(1) == kilobyte(1));
  CHECK(process.calls == 1);
  REQUIRE(lines.all().size() == 1);
  CHECK(lines.all()[0].starts_with(away(babbler.name())));
}

TEST_CASE("what somebody else wrote under the key is no result") {
  const RedisServer redis;
  Process process(eager(redis.url()));
  (void)process.text(1);
  const auto entry = redis.ask("KEYS *");
  redis.ask("SET %s wrong", entry.c_str());
  CHECK(process.text(1) == kilobyte(1));
  CHECK(process.calls == 2);
  CHECK(process.text(1) == kilobyte(1));
  CHECK(process.calls == 2);
}

TEST_CASE("a list under the key is no result, and is replaced") {
  const RedisServer redis;
  const Lines lines;
  Process process(eager(redis.url()), lines);
  (void)process.text(1);
  const auto entry = redis.ask("KEYS *");
  redis.ask("DEL %s", entry.c_str());
  redis.ask("LPUSH %s x", entry.c_str());
  CHECK(process.text(1) == kilobyte(1));
  CHECK(process.text(1) == kilobyte(1));
  CHECK(process.calls == 2);
  CHECK(lines.all() ==
        std::vector{
            "warn: an entry of \"text\" in the cache's store is no result and is computed anew: " +
            redis.name() +
            ": WRONGTYPE Operation against a key holding the wrong kind of value; others are not told of"});
}

TEST_CASE("while it is too early to try again, Redis is not asked") {
  const Babbler babbler("");
  const auto store = state::redis_store({.url = babbler.url(), .longest_pause = 1h});
  CHECK_THROWS_AS(store->get(key), state::StoreError);
  CHECK_FALSE(store->is_ready());
  CHECK_THROWS_AS(store->get(key), state::StoreError);
  CHECK(babbler.connections() == 1);
}

TEST_CASE("many threads share a store in Redis that is killed and started under them") {
  RedisServer redis;
  const Lines lines;
  Process process(eager(redis.url()), lines);
  std::atomic<int> wrong = 0;
  std::atomic<int> done = 0;
  std::jthread chaos([&] {
    for (int i = 0; i < 5; ++i) {
      redis.kill();
      redis.start();
    }
  });
  at_once(4, [&](int thread) {
    for (int i = 0; i < 300; ++i) {
      const int n = (i + thread) % 20;
      wrong += process.text(n) != kilobyte(n);
      ++done;
    }
  });
  CHECK(wrong == 0);
  CHECK(done == 1200);
}

TEST_CASE("URLs of Redis that are none") {
  const auto said = [](const std::string& url) {
    return message_of([&] { state::redis_store({.url = url}); });
  };
  const std::string form = "; it is redis://user:password@host:port/database";
  CHECK(said("http://x") == "cdash: the URL of Redis does not start with redis://" + form);
  CHECK(said("redis://h:0") == "cdash: the URL of Redis has no port from 1 to 65535 behind its host" + form);
  CHECK(said("redis://h:99999") ==
        "cdash: the URL of Redis has no port from 1 to 65535 behind its host" + form);
  CHECK(said("redis://h/x") == "cdash: the URL of Redis has no number behind its \"/\"" + form);
  CHECK(said("redis://:a%2@h") ==
        "cdash: the URL of Redis has a \"%\" without two hexadecimal digits in its user or password" + form);
  CHECK(said("redis://[::1") == "cdash: the URL of Redis has a \"[\" without \"]\"" + form);
  CHECK(said("rediss://h") ==
        "cdash: the URL of Redis starts with rediss://, and hiredis 0.14 speaks no TLS; let a tunnel on this "
        "machine "
        "do it (stunnel), and give redis:// with the tunnel's port");
}

TEST_CASE("REDIS_URL is taken where no URL is given") {
  const RedisServer redis;
  setenv("REDIS_URL", redis.url().c_str(), 1);
  const auto store = state::redis_store();
  unsetenv("REDIS_URL");
  store->put(key, "x", 0);
  CHECK(redis.ask("DBSIZE") == "1");
}
