// A callback takes one parameter for each Input and State.
// expect: cdash: the function takes one parameter for each Input and State, in their order (a const Context&
// may stand in front)
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
  app.callback(Output(out.children()), Input(in.value()), [](double a, double b) { return a + b; });
#else
  app.callback(Output(out.children()), Input(in.value()), [](double a) { return a; });
#endif
}
