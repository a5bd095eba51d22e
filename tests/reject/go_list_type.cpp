// Where a list is wanted, one value is none.
// expect: cdash: this property takes a list
#include <cdash/figure/go/scatter.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  go::Scatter().x(3);
#else
  go::Scatter().x({3});
#endif
}
