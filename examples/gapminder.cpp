// The Gapminder dashboard: pick a country, see its population over the years.
#include <cdash/cdash.hpp>

using namespace cdash;

int main(int argc, char** argv) {
  const auto gapminder = data::read_csv(CDASH_EXAMPLE_DATA "/gapminder.csv");

  const dcc::Dropdown::Id country{"dropdown-selection"};
  const dcc::Graph::Id graph{"graph-content"};

  App app;
  app.layout(html::H1("Title of Dash App").style({{"textAlign", "center"}}),
             dcc::Dropdown(gapminder["country"].unique(), "Canada").id(country), dcc::Graph().id(graph));

  app.callback(Output(graph.figure()), Input(country.value()), [&](const std::string& name) {
    return px::line(gapminder.where(col("country") == name)).x("year").y("pop");
  });

  return app.run(argc, argv);
}
