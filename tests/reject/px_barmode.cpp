// A bar mode that plotly.js does not have is none of barmode's values.
// expect: cdash: this property takes one of a fixed set of values, and this is none of them
#include <cdash/figure/px/bar.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  px::bar().barmode("grouped");
#else
  px::bar().barmode("group");
#endif
}
