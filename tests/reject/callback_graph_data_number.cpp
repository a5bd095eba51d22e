// What a graph tells of a selection is no number.
// expect: cdash: a parameter's type does not fit the property that it is filled from
#include <cdash/app/app.hpp>
#include <cdash/dcc/graph.hpp>
#include <cdash/html/div.hpp>

using namespace cdash;

const html::Div::Id out{"out"};
const dcc::Graph::Id graph{"graph"};

void use(App& app) {
#ifdef CDASH_WRONG
  app.callback(Output(out.children()), Input(graph.selectedData()), [](double count) { return count; });
#else
  app.callback(Output(out.children()), Input(graph.selectedData()),
               [](const dcc::SelectedData& selected) { return selected.points.size(); });
#endif
}
