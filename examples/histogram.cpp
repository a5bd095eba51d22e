// A table of data, and a histogram of it.
#include <cdash/cdash.hpp>

using namespace cdash;

int main(int argc, char** argv) {
  const auto df = data::read_csv(CDASH_EXAMPLE_DATA "/gapminder.csv").where(col("year") == 2007);

  App app;
  app.layout(html::Div("My First App with Data and a Graph"),
             dash_table::DataTable().data(df.records()).page_size(15),
             dcc::Graph().figure(px::histogram(df).x("continent").y("lifeExp").histfunc("avg")));

  return app.run(argc, argv);
}
