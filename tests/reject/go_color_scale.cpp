// A colour scale has a name that Plotly knows.
// expect: cdash: this is not the name of a colour scale
#include <cdash/figure/go/scatter.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  go::Marker().colorscale("Viridiss");
#else
  go::Marker().colorscale("Viridis_r");
#endif
}
