// What a graph tells of a click is no hover.
// expect: cdash: a parameter's type does not fit the property that it is filled from
#include <cdash/app/app.hpp>
#include <cdash/dcc/graph.hpp>
#include <cdash/html/div.hpp>

using namespace cdash;

const html::Div::Id out{"out"};
const dcc::Graph::Id graph{"graph"};

void use(App& app) {
#ifdef CDASH_WRONG
  app.callback(Output(out.children()), Input(graph.clickData()),
               [](const dcc::HoverData& hover) { return hover.points.at(0).label.to_string(); });
#else
  app.callback(Output(out.children()), Input(graph.clickData()),
               [](const dcc::ClickData& click) { return click.points.at(0).label.to_string(); });
#endif
}
