// A callback returns what its output's property takes.
// expect: cdash: the function returns a type that its Output's property does not take
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
  app.callback(Output(out.className()), Input(in.placeholder()),
               [](const std::string& text) { return text.size(); });
#else
  app.callback(Output(out.className()), Input(in.placeholder()),
               [](const std::string& text) { return text; });
#endif
}
