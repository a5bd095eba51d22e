// The ends of a domain are from 0 to 1.
// expect: cdash: this number is outside of the range that the property takes
#include <cdash/figure/go/layout.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  go::layout::XAxis().domain({0, 100});
#else
  go::layout::XAxis().domain({0, 1});
#endif
}
