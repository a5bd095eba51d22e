// Outputs come first, then Inputs, then States.
// expect: cdash: a callback's Outputs come first, then its Inputs, then its States
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
  app.callback(Input(in.placeholder()), Output(out.children()), [](const std::string& text) { return text; });
#else
  app.callback(Output(out.children()), Input(in.placeholder()), [](const std::string& text) { return text; });
#endif
}
