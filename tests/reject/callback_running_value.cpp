// The values of running() are values of its property.
// expect: cdash: running() takes an Output and two values that its property takes: one while the callback
// runs, one for afterwards
#include <cdash/app/app.hpp>
#include <cdash/dcc/dropdown.hpp>
#include <cdash/html/div.hpp>
#include <string>

using namespace cdash;

const html::Div::Id out{"out"};
const dcc::Dropdown::Id in{"in"};

void use(App& app) {
#ifdef CDASH_WRONG
  app.callback(Output(out.title()), Input("in", "value"), [](const std::string& text) { return text; })
      .running(Output(in.disabled()), "yes", false);
#else
  app.callback(Output(out.title()), Input("in", "value"), [](const std::string& text) { return text; })
      .running(Output(in.disabled()), true, false);
#endif
}
