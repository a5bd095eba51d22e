// The same bars in colours of one's own, kept in a dictionary: the page's and the figure's.
#include <cdash/cdash.hpp>
#include <map>

using namespace cdash;

int main(int argc, char** argv) {
  const std::map<std::string, std::string> colors{{"background", "#111111"}, {"text", "#7FDBFF"}};

  const data::Frame df{{"Fruit", {"Apples", "Oranges", "Bananas", "Apples", "Oranges", "Bananas"}},
                       {"Amount", {4, 1, 2, 2, 4, 5}},
                       {"City", {"SF", "SF", "SF", "Montreal", "Montreal", "Montreal"}}};

  auto fig = px::bar(df).x("Fruit").y("Amount").color("City").barmode("group").figure();
  fig.update_layout({{"plot_bgcolor", colors.at("background")},
                     {"paper_bgcolor", colors.at("background")},
                     {"font_color", colors.at("text")}});

  App app;
  app.layout(html::Div(html::H1("Hello Dash").style({{"textAlign", "center"}, {"color", colors.at("text")}}),
                       html::Div("Dash: A web application framework for your data.")
                           .style({{"textAlign", "center"}, {"color", colors.at("text")}}),
                       dcc::Graph().id("example-graph-2").figure(fig))
                 .style({{"backgroundColor", colors.at("background")}}));

  return app.run(argc, argv);
}
