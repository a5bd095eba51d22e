// A property that takes a number takes no text.
// expect: cdash: this property takes a number
#include <cdash/dcc/interval.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  dcc::Interval().interval("1000");
#else
  dcc::Interval().interval(1000);
#endif
}
