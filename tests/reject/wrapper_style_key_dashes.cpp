// The keys of a style are in camelCase.
// expect: cdash: style keys are written in camelCase: textAlign, not text-align
#include <cdash/html/div.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  html::Div().style({{"text-align", "center"}});
#else
  html::Div().style({{"textAlign", "center"}});
#endif
}
