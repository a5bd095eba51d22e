// A property may take false, but not true.
// expect: cdash: this property takes one of a fixed set of values, and this is none of them
#include <cdash/figure/go/layout.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  go::Layout().hovermode(true);
#else
  go::Layout().hovermode(false);
#endif
}
