// Two indicators of all countries against each other: five inputs of one graph.
#include <cdash/cdash.hpp>
#include <map>

using namespace cdash;

int main(int argc, char** argv) {
  // Long form: a row is one indicator of one country in one year.
  const auto df = data::read_csv(CDASH_EXAMPLE_DATA "/gapminder.csv")
                      .melt({.id_vars = {"country", "year"},
                             .value_vars = {"lifeExp", "gdpPercap", "pop"},
                             .var_name = "Indicator Name",
                             .value_name = "Value"});
  const auto indicators = df["Indicator Name"].unique();

  const dcc::Dropdown::Id x_column{"xaxis-column"}, y_column{"yaxis-column"};
  const dcc::RadioItems::Id x_type{"xaxis-type"}, y_type{"yaxis-type"};
  const dcc::Graph::Id graph{"indicator-graphic"};
  const dcc::Slider::Id slider{"year--slider"};

  std::map<int, std::string> marks;
  for (const int year : df["year"].unique().as<int>()) marks[year] = std::to_string(year);

  App app;
  app.layout(html::Div(html::Div(dcc::Dropdown(indicators, "gdpPercap").id(x_column),
                                 dcc::RadioItems({"Linear", "Log"}, "Linear").id(x_type).inline_(true))
                           .style({{"width", "48%"}, {"display", "inline-block"}}),
                       html::Div(dcc::Dropdown(indicators, "lifeExp").id(y_column),
                                 dcc::RadioItems({"Linear", "Log"}, "Linear").id(y_type).inline_(true))
                           .style({{"width", "48%"}, {"float", "right"}, {"display", "inline-block"}})),
             dcc::Graph().id(graph),
             dcc::Slider()
                 .min(df["year"].min())
                 .max(df["year"].max())
                 .step(nullptr)
                 .id(slider)
                 .value(df["year"].max())
                 .marks(marks));

  app.callback(Output(graph.figure()), Input(x_column.value()), Input(y_column.value()),
               Input(x_type.value()), Input(y_type.value()), Input(slider.value()),
               [&](const std::string& x_name, const std::string& y_name, const std::string& x_scale,
                   const std::string& y_scale, int year) {
                 const auto of_year = df.where(col("year") == year);
                 const auto xs = of_year.where(col("Indicator Name") == x_name);
                 const auto ys = of_year.where(col("Indicator Name") == y_name);
                 return px::scatter()
                     .x(xs["Value"])
                     .y(ys["Value"])
                     .hover_name(ys["country"])
                     .update_layout(
                         {{"margin", {{"l", 40}, {"b", 40}, {"t", 10}, {"r", 0}}}, {"hovermode", "closest"}})
                     .update_xaxes({{"title", x_name}, {"type", x_scale == "Linear" ? "linear" : "log"}})
                     .update_yaxes({{"title", y_name}, {"type", y_scale == "Linear" ? "linear" : "log"}});
               });

  return app.run(argc, argv);
}
