// A title is text or an object of its class.
// expect: cdash: this property takes a title
#include <cdash/figure/go/layout.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  go::Layout().title(42);
#else
  go::Layout().title("42");
#endif
}
