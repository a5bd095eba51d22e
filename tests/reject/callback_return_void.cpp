// A callback returns something.
// expect: cdash: the function returns nothing, but has an Output to set (return no_update to leave it)
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
  app.callback(Output(out.children()), Input(in.placeholder()), [](const std::string&) {});
#else
  app.callback(Output(out.children()), Input(in.placeholder()), [](const std::string&) { return no_update; });
#endif
}
