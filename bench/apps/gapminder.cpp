// The guide's Gapminder app: a dropdown of countries, and a line of the chosen one's population.
#include <cdash/cdash.hpp>
#include <cstdlib>

using namespace cdash;

int main(int argc, char** argv) {
  const auto gapminder = data::read_csv(std::getenv("BENCH_GAPMINDER_CSV"));

  const dcc::Dropdown::Id country{"dropdown-selection"};
  const dcc::Graph::Id graph{"graph-content"};

  App app{{.compress = std::getenv("BENCH_COMPRESS") != nullptr}};
  app.layout(html::H1("Title of Dash App").style({{"textAlign", "center"}}),
             dcc::Dropdown(gapminder["country"].unique(), "Canada").id(country), dcc::Graph().id(graph));

  app.callback(Output(graph.figure()), Input(country.value()), [&](const std::string& name) {
    return px::line(gapminder.where(col("country") == name)).x("year").y("pop");
  });

  return app.run(argc, argv);
}
