// A colour in hexadecimal digits has 3, 4, 6 or 8 of them.
// expect: cdash: this is no colour
#include <cdash/figure/go/layout.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  go::Layout().plot_bgcolor("#11111");
#else
  go::Layout().plot_bgcolor("#111111");
#endif
}
