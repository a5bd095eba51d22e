// A component has the properties that its type has; the compiler's own words name the type.
// expect: cdash::html::Div
#include <cdash/html/div.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  html::Div().clasName("card");
#else
  html::Div().className("card");
#endif
}
