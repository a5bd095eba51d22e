// What stands for all flags or none cannot be joined with others.
// expect: cdash: this property takes flags out of a fixed set with + between them, and these are others
#include <cdash/figure/go/scatter.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  go::Scatter().mode("lines+none");
#else
  go::Scatter().mode("none");
#endif
}
