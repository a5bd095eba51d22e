// true is no number.
// expect: cdash: this property takes a number
#include <cdash/figure/go/layout.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  go::Layout().width(true);
#else
  go::Layout().width(800);
#endif
}
