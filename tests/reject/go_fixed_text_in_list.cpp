// In a list, too, a text outside of the fixed set is none of the values.
// expect: cdash: this property takes one of a fixed set of values, and this is none of them
#include <cdash/figure/go/scatter.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  go::Marker().symbol({"circle", "circle-opened"});
#else
  go::Marker().symbol({"circle", "circle-open"});
#endif
}
