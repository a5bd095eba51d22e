// Everything before the function is an Output, an Input or a State.
// expect: cdash: callback() takes Output, then Input and State, and last the function
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
  app.callback(Output(out.children()), in.placeholder(), [](const std::string& text) { return text; });
#else
  app.callback(Output(out.children()), Input(in.placeholder()), [](const std::string& text) { return text; });
#endif
}
