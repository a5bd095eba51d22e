// A cache in Redis and sessions in memory, without the rest of cdash; the Redis is away, and nothing fails
// for it.
#include <cdash/state/cache.hpp>
#include <cdash/state/redis.hpp>
#include <cdash/state/session.hpp>

int main() {
  using namespace cdash;
  const state::Cache cache({.store = state::redis_store({.url = "redis://127.0.0.1:1"})});
  const auto twice = cache.memoize("twice", [](int n) { return 2 * n; });
  const state::Sessions<int> sessions;
  const auto id = sessions.open();
  sessions.update(id, [](int& n) { n = 7; });
  return twice(21) == 42 && twice(21) == 42 && sessions.get(id) == 7 ? 0 : 1;
}
