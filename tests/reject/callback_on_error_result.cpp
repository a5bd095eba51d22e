// What on_error() returns fits the Outputs.
// expect: cdash: on_error() returns what the callback's function returns, or void, which leaves its outputs
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
      .on_error([](const std::exception&) { return 1; });
#else
  app.callback(Output(out.title()), Input("in", "value"), [](const std::string& text) { return text; })
      .on_error([](const std::exception&) { return "1"; });
#endif
}
