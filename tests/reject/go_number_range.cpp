// A constant has to be in the property's range.
// expect: cdash: this number is outside of the range that the property takes
#include <cdash/figure/go/scatter.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  go::Scatter().opacity(1.5);
#else
  go::Scatter().opacity(0.5);
#endif
}
