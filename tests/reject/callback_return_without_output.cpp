// A callback without an Output returns nothing.
// expect: cdash: the function returns something, but the callback has no Output to set
#include <cdash/app/app.hpp>
#include <cdash/dcc/dropdown.hpp>
#include <cdash/html/div.hpp>
#include <string>

using namespace cdash;

const html::Div::Id out{"out"};
const dcc::Dropdown::Id in{"in"};

void use(App& app) {
#ifdef CDASH_WRONG
  app.callback(Input("in", "value"), [](const std::string& text) { return text; });
#else
  app.callback(Input("in", "value"), [](const std::string&) {});
#endif
}
