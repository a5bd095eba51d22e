// Bars of two groups side by side, from data written in the program.
#include <cdash/cdash.hpp>

using namespace cdash;

int main(int argc, char** argv) {
  // Long form: a row is one observation.
  const data::Frame df{{"Fruit", {"Apples", "Oranges", "Bananas", "Apples", "Oranges", "Bananas"}},
                       {"Amount", {4, 1, 2, 2, 4, 5}},
                       {"City", {"SF", "SF", "SF", "Montreal", "Montreal", "Montreal"}}};

  App app;
  app.layout(html::H1("Hello Dash"), html::Div("Dash: A web application framework for your data."),
             dcc::Graph()
                 .id("example-graph")
                 .figure(px::bar(df).x("Fruit").y("Amount").color("City").barmode("group")));

  return app.run(argc, argv);
}
