// A list of annotations holds no shapes.
// expect: cdash: this property takes a list of objects of the class in the setter's parameter
#include <cdash/figure/go/layout.hpp>

using namespace cdash;

void use(const std::vector<go::layout::Shape>& shapes) {
#ifdef CDASH_WRONG
  go::Layout().annotations(shapes);
#else
  go::Layout().shapes(shapes);
#endif
}
