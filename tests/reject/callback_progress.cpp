// progress() names other outputs than the function's Progress has values for.
// expect: cdash: progress() names an Output for each value of the function's Progress<…>, which its property
// takes
#include <cdash/app/app.hpp>
#include <cdash/dcc/graph.hpp>
#include <cdash/html/div.hpp>
#include <string>

using namespace cdash;

const html::Div::Id out{"out"};
const dcc::Graph::Id graph{"graph"};

void use(App& app) {
  auto callback = app.callback(Output(out.children()), Input("in", "value"),
                               [](const Progress<std::string>&, int n) { return n; });
#ifdef CDASH_WRONG
  callback.progress(Output(graph.figure()));
#else
  callback.progress(Output(out.title()));
#endif
}
