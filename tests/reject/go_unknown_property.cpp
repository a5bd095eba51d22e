// A trace has the properties that its type has; the compiler's own words name the type.
// expect: cdash::go::Scatter
#include <cdash/figure/go/scatter.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  go::Scatter().markers(go::Marker());
#else
  go::Scatter().marker(go::Marker());
#endif
}
