// A callback does not change itself: it runs on several threads at once.
// expect: cdash: a callback runs on several threads at once
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
  app.callback(Output(out.children()), Input(in.n_submit()), [calls = 0](int) mutable { return ++calls; });
#else
  app.callback(Output(out.children()), Input(in.n_submit()), [calls = 0](int) { return calls; });
#endif
}
