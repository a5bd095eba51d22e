// A misspelt colour is none.
// expect: cdash: this is no colour
#include <cdash/figure/go/scatter.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  go::Marker().color("stealblue");
#else
  go::Marker().color("steelblue");
#endif
}
