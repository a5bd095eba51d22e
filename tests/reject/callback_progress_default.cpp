// progress_default() has another number of values than the function's Progress.
// expect: cdash: progress_default() takes a value for each of the function's Progress<…>, of its type
#include <cdash/app/app.hpp>
#include <string>

using namespace cdash;

void use(App& app) {
  auto callback = app.callback(Output("out", "children"), Input("in", "value"),
                               [](const Progress<std::string>&, int n) { return n; });
#ifdef CDASH_WRONG
  callback.progress_default(1);
#else
  callback.progress_default("1");
#endif
}
