// cache_by() is given a function without a value.
// expect: cdash: cache_by() takes a function that returns a value for the page: a number, a text, a list; a
// const Context& may be its parameter
#include <cdash/app/app.hpp>

using namespace cdash;

void use(App& app) {
  auto callback = app.callback(Output("out", "children"), Input("in", "value"), [](int n) { return n; });
#ifdef CDASH_WRONG
  callback.cache_by([] {});
#else
  callback.cache_by([] { return 1; });
#endif
}
