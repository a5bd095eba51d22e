// Flags are out of a fixed set.
// expect: cdash: this property takes flags out of a fixed set with + between them, and these are others
#include <cdash/figure/go/scatter.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  go::Scatter().mode("lines+marker");
#else
  go::Scatter().mode("lines+markers");
#endif
}
