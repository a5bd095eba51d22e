// A text outside a property's fixed set is none of its values.
// expect: cdash: this property takes one of a fixed set of values, and this is none of them
#include <cdash/figure/go/scatter.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  go::Scatter().line(go::Line().shape("splines"));
#else
  go::Scatter().line(go::Line().shape("spline"));
#endif
}
