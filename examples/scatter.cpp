// Points with a size, a colour and a name, on a logarithmic axis.
#include <cdash/cdash.hpp>

using namespace cdash;

int main(int argc, char** argv) {
  const auto df = data::read_csv(CDASH_EXAMPLE_DATA "/gapminder.csv").where(col("year") == 2007);

  App app;
  app.layout(dcc::Graph()
                 .id("life-exp-vs-gdp")
                 .figure(px::scatter(df)
                             .x("gdpPercap")
                             .y("lifeExp")
                             .size("pop")
                             .color("continent")
                             .hover_name("country")
                             .log_x(true)
                             .size_max(60)));

  return app.run(argc, argv);
}
