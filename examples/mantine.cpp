// The same table and histogram with the components of Mantine.
#include <cdash/cdash.hpp>
#include <cdash/dmc/container.hpp>
#include <cdash/dmc/grid.hpp>
#include <cdash/dmc/grid_col.hpp>
#include <cdash/dmc/mantine_provider.hpp>
#include <cdash/dmc/radio.hpp>
#include <cdash/dmc/radio_group.hpp>
#include <cdash/dmc/title.hpp>

using namespace cdash;

int main(int argc, char** argv) {
  const auto df = data::read_csv(CDASH_EXAMPLE_DATA "/gapminder.csv").where(col("year") == 2007);

  const dmc::RadioGroup::Id chosen{"my-dmc-radio-item"};
  const dcc::Graph::Id graph{"graph-placeholder"};

  App app;
  app.layout(dmc::MantineProvider(
      dmc::Container(dmc::Title("My First App with Data, Graph, and Controls").size("h3"),
                     dmc::RadioGroup(dmc::Radio("pop").value("pop"), dmc::Radio("lifeExp").value("lifeExp"),
                                     dmc::Radio("gdpPercap").value("gdpPercap"))
                         .id(chosen)
                         .value("lifeExp")
                         .size("sm"),
                     dmc::Grid(dmc::GridCol(dash_table::DataTable()
                                                .data(df.records())
                                                .page_size(12)
                                                .style_table({{"overflowX", "auto"}}))
                                   .span(6),
                               dmc::GridCol(dcc::Graph().figure({}).id(graph)).span(6)))
          .fluid(true)));

  app.callback(Output(graph.figure()), Input(chosen.value()), [&](const std::string& column) {
    return px::histogram(df).x("continent").y(column).histfunc("avg");
  });

  return app.run(argc, argv);
}
