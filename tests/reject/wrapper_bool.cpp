// A property that takes true or false takes no number.
// expect: cdash: this property takes true or false
#include <cdash/dcc/dropdown.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  dcc::Dropdown().multi(1);
#else
  dcc::Dropdown().multi(true);
#endif
}
