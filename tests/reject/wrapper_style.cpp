// A style is no text.
// expect: cdash: a style is {{"textAlign", "center"}, …}, or a map or JSON object made at run time
#include <cdash/html/div.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  html::Div().style("color: red");
#else
  html::Div().style({{"color", "red"}});
#endif
}
