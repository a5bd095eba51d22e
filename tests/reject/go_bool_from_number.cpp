// 1 is not true.
// expect: cdash: this property takes true or false
#include <cdash/figure/go/scatter.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  go::Scatter().showlegend(1);
#else
  go::Scatter().showlegend(true);
#endif
}
