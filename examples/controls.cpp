// A table and a histogram whose column is chosen with radio buttons.
#include <cdash/cdash.hpp>

using namespace cdash;

int main(int argc, char** argv) {
  const auto df = data::read_csv(CDASH_EXAMPLE_DATA "/gapminder.csv").where(col("year") == 2007);

  const dcc::RadioItems::Id chosen{"controls-and-radio-item"};
  const dcc::Graph::Id graph{"controls-and-graph"};

  App app;
  app.layout(html::Div("My First App with Data, Graph, and Controls"), html::Hr(),
             dcc::RadioItems({"pop", "lifeExp", "gdpPercap"}, "lifeExp").id(chosen),
             dash_table::DataTable().data(df.records()).page_size(6), dcc::Graph().figure({}).id(graph));

  app.callback(Output(graph.figure()), Input(chosen.value()), [&](const std::string& column) {
    return px::histogram(df).x("continent").y(column).histfunc("avg");
  });

  return app.run(argc, argv);
}
