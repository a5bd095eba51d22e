// A function with auto parameters has no types to check calls against.
// expect: cdash: a memoised function has one signature: no auto parameters, no overloads
#include <cdash/state/cache.hpp>

void f(cdash::state::Cache& cache) {
#ifdef CDASH_WRONG
  (void)cache.memoize("twice", [](auto n) { return 2 * n; });
#else
  (void)cache.memoize("twice", [](int n) { return 2 * n; });
#endif
}
