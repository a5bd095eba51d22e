// A callback's parameter fits the property that it is filled from.
// expect: cdash: a parameter's type does not fit the property that it is filled from
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
  app.callback(Output(out.children()), Input(in.className()), [](double text) { return text; });
#else
  app.callback(Output(out.children()), Input(in.className()), [](const std::string& text) { return text; });
#endif
}
