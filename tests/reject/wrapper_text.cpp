// A property that takes text takes no number.
// expect: cdash: this property takes text: a literal, std::string or std::string_view
#include <cdash/html/div.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  html::Div().className(5);
#else
  html::Div().className("5");
#endif
}
