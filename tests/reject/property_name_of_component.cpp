// A property that is named beside its component is one of its own.
// expect: cdash: this component has no property of that name
#include <cdash/app/app.hpp>
#include <cdash/dcc/input.hpp>
#include <cdash/html/div.hpp>
#include <string>
#include <tuple>

using namespace cdash;

void use(App& app) {
#ifdef CDASH_WRONG
  const auto mine = html::Div();
  app.callback(Output(mine, "childern"), Input("in", "value"), [](const std::string& text) { return text; });
#else
  const auto mine = html::Div();
  app.callback(Output(mine, "children"), Input("in", "value"), [](const std::string& text) { return text; });
#endif
}
