// prevent_initial_call() knows one word.
// expect: cdash: prevent_initial_call takes true, false or \"initial_duplicate\"
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
      .prevent_initial_call("initial");
#else
  app.callback(Output(out.title()), Input("in", "value"), [](const std::string& text) { return text; })
      .prevent_initial_call("initial_duplicate");
#endif
}
