// A number of things is whole.
// expect: cdash: this property takes a whole number
#include <cdash/figure/go/layout.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  go::layout::XAxis().nticks(4.5);
#else
  go::layout::XAxis().nticks(4);
#endif
}
