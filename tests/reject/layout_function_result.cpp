// A layout function returns what can stand in a page.
// expect: cdash: a layout function returns a component, or a range of components
#include <cdash/app/app.hpp>
#include <cdash/dcc/input.hpp>
#include <cdash/html/div.hpp>
#include <string>
#include <tuple>

using namespace cdash;

struct Report {};

void use(App& app) {
#ifdef CDASH_WRONG
  app.layout([] { return Report(); });
#else
  app.layout([] { return html::Div(); });
#endif
}
