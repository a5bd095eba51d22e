// A link needs an address.
// expect: cdash: dcc::Link needs href: dcc::Link(children, href)
#include <cdash/dcc/link.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  dcc::Link("Home");
#else
  dcc::Link("Home", "/");
#endif
}
