// A map's projection is one of plotly.js's.
// expect: cdash: this property takes one of a fixed set of values, and this is none of them
#include <cdash/figure/px/scatter_geo.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  px::scatter_geo().projection("natural-earth");
#else
  px::scatter_geo().projection("natural earth");
#endif
}
