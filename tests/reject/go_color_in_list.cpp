// In a list of colours every one is checked.
// expect: cdash: this is no colour
#include <cdash/figure/go/layout.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  go::Layout().colorway({"red", "rgb(0, 0)"});
#else
  go::Layout().colorway({"red", "rgb(0, 0, 0)"});
#endif
}
