// In a list every constant has to be in the range.
// expect: cdash: this number is outside of the range that the property takes
#include <cdash/figure/go/scatter.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  go::Marker().size({12, -3});
#else
  go::Marker().size({12, 3});
#endif
}
