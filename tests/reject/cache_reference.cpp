// A function that changes its argument does so once, and then its result is found.
// expect: cdash: a memoised function takes its arguments by value or by reference to const
#include <cdash/state/cache.hpp>
#include <vector>

void f(cdash::state::Cache& cache) {
#ifdef CDASH_WRONG
  (void)cache.memoize("sorted", [](std::vector<int>& values) { return values.size(); });
#else
  (void)cache.memoize("sorted", [](const std::vector<int>& values) { return values.size(); });
#endif
}
