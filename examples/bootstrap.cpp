// A table and a histogram in a grid of Bootstrap, under one of its themes.
#include <cdash/cdash.hpp>
#include <cdash/dbc/col.hpp>
#include <cdash/dbc/container.hpp>
#include <cdash/dbc/radio_items.hpp>
#include <cdash/dbc/row.hpp>
#include <cdash/dbc/themes.hpp>

using namespace cdash;

int main(int argc, char** argv) {
  const auto df = data::read_csv(CDASH_EXAMPLE_DATA "/gapminder.csv").where(col("year") == 2007);

  const dbc::RadioItems::Id chosen{"radio-buttons-final"};
  const dcc::Graph::Id graph{"my-first-graph-final"};

  App app{{.external_stylesheets = {dbc::themes::CERULEAN}}};
  app.layout(
      dbc::Container(
          dbc::Row(html::Div("My First App with Data, Graph, and Controls")
                       .className("text-primary text-center fs-3")),
          dbc::Row(dbc::RadioItems({"pop", "lifeExp", "gdpPercap"}, "lifeExp").inline_(true).id(chosen)),
          dbc::Row(dbc::Col(dash_table::DataTable()
                                .data(df.records())
                                .page_size(12)
                                .style_table({{"overflowX", "auto"}}))
                       .width(6),
                   dbc::Col(dcc::Graph().figure({}).id(graph)).width(6)))
          .fluid(true));

  app.callback(Output(graph.figure()), Input(chosen.value()), [&](const std::string& column) {
    return px::histogram(df).x("continent").y(column).histfunc("avg");
  });

  return app.run(argc, argv);
}
