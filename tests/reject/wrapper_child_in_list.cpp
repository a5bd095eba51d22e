// A child in braces is something that can stand in a page.
// expect: cdash: a child is text, a number, true or false, null, a component, or a range of these
#include <cdash/html/div.hpp>

using namespace cdash;

struct Point {
  int x, y;
};

void use() {
#ifdef CDASH_WRONG
  html::Div({"Position: ", Point{1, 2}});
#else
  html::Div({"Position: ", Point{1, 2}.x});
#endif
}
