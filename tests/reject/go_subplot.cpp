// A trace is drawn on an x axis called x, x2 and so on.
// expect: cdash: this property takes the name of an axis or another subplot
#include <cdash/figure/go/scatter.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  go::Scatter().xaxis("x1");
#else
  go::Scatter().xaxis("x2");
#endif
}
