// A number is not written as text.
// expect: cdash: this property takes a number
#include <cdash/figure/go/scatter.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  go::Scatter().opacity("0.5");
#else
  go::Scatter().opacity(0.5);
#endif
}
