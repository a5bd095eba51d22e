// A dash is one of the known ones, or lengths.
// expect: cdash: this property takes a dash (solid, dot, dash …) or lengths: 5px,10px
#include <cdash/figure/go/scatter.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  go::Line().dash("dotted");
#else
  go::Line().dash("dot");
#endif
}
