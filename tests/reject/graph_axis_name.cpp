// The axis of a zoom is one of a layout's.
// expect: cdash: an axis of a layout is called xaxis, yaxis, xaxis2, scene.zaxis, …
#include <cdash/dcc/graph_events.hpp>

using namespace cdash;

bool use(const dcc::RelayoutData& zoomed) {
#ifdef CDASH_WRONG
  return zoomed.autorange("x");
#else
  return zoomed.autorange("xaxis2");
#endif
}
