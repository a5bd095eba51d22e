// Text is not made of a list.
// expect: cdash: this property takes text
#include <cdash/figure/go/scatter.hpp>

using namespace cdash;

void use(const std::vector<std::string>& names) {
#ifdef CDASH_WRONG
  go::Scatter().name(names);
#else
  go::Scatter().name(names.front());
#endif
}
