// attribute() is for data-* and aria-*.
// expect: cdash: an attribute's name starts with data- or aria-; the others have functions
#include <cdash/html/div.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  html::Div().attribute("title", "hint");
#else
  html::Div().attribute("data-title", "hint");
#endif
}
