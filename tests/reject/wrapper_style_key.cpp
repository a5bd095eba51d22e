// The keys of a style are names of CSS properties.
// expect: cdash: this style key is not a CSS property
#include <cdash/html/div.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  html::Div().style({{"textAling", "center"}});
#else
  html::Div().style({{"textAlign", "center"}});
#endif
}
