// A bar's marker is another class than a scatter's.
// expect: cdash: this property takes an object of a class of its own, and this is none
#include <cdash/figure/go/bar.hpp>
#include <cdash/figure/go/scatter.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  go::Bar().marker(go::Marker().size(14));
#else
  go::Bar().marker(go::Bar::Marker().opacity(0.5));
#endif
}
