// set_props() gives what the property takes.
// expect: cdash: set_props() gives a value that the property does not take
#include <cdash/app/app.hpp>
#include <cdash/dcc/dropdown.hpp>
#include <cdash/html/div.hpp>
#include <string>

using namespace cdash;

const html::Div::Id out{"out"};
const dcc::Dropdown::Id in{"in"};

void use(App& app) {
#ifdef CDASH_WRONG
  app.callback(Input(in.value()),
               [](const Context& context, const Json&) { context.set_props(in.disabled(), "x"); });
#else
  app.callback(Input(in.value()),
               [](const Context& context, const Json&) { context.set_props(in.disabled(), true); });
#endif
}
