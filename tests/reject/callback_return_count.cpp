// A callback with several outputs returns a tuple of as many values.
// expect: cdash: the function returns one value for each Output: std::tuple for several
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
  app.callback(Output(out.className()), Output(out.title()), Input(in.placeholder()),
               [](const std::string& text) { return text; });
#else
  app.callback(Output(out.className()), Output(out.title()), Input(in.placeholder()),
               [](const std::string& text) { return std::tuple{text, text}; });
#endif
}
