// A property that takes one of several types takes no other.
// expect: cdash: this property takes a value of another type
#include <cdash/dcc/input.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  dcc::Input().value(true);
#else
  dcc::Input().value(1);
#endif
}
