// A range has two ends.
// expect: cdash: this property takes a list of another length
#include <cdash/figure/go/layout.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  go::layout::XAxis().range({0, 5, 10});
#else
  go::layout::XAxis().range({0, 10});
#endif
}
