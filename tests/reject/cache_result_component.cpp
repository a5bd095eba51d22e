// A component cannot be read back from where results are shared.
// expect: cdash: the result of a memoised function is kept as bytes
#include <cdash/core/component.hpp>
#include <cdash/state/cache.hpp>

cdash::Component page_of(int user);

void f(cdash::state::Cache& cache) {
#ifdef CDASH_WRONG
  (void)cache.memoize("page", page_of);
#else
  (void)cache.memoize_here("page", page_of);
#endif
}
