// A text outside a property's fixed set is none of its values.
// expect: cdash: this property takes one of a fixed set of values, and this is none of them
#include <cdash/dcc/input.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  dcc::Input().type("txt");
#else
  dcc::Input().type("text");
#endif
}
