// A property that is named beside a typed id is one of its component's.
// expect: cdash: this component has no property of that name
#include <cdash/app/app.hpp>
#include <cdash/dcc/input.hpp>
#include <cdash/html/div.hpp>
#include <string>
#include <tuple>

using namespace cdash;

const html::Div::Id out{"out"};
const dcc::Input::Id in{"in"};

void use(App& app) {
#ifdef CDASH_WRONG
  app.callback(Output(out, "childern"), Input("in", "value"), [](const std::string& text) { return text; });
#else
  app.callback(Output(out, "children"), Input("in", "value"), [](const std::string& text) { return text; });
#endif
}
