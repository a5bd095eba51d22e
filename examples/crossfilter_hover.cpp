// Pointing at a country draws its history: the hover of one graph is an input of two others.
#include <cdash/cdash.hpp>
#include <map>

using namespace cdash;

namespace {

Figure history(const data::Frame& rows, const std::string& indicator, const std::string& scale,
               const std::string& title) {
  return px::line(rows)
      .x("year")
      .y(indicator)
      .markers(true)
      .figure()
      .update_layout({{"height", 225}, {"margin", {{"l", 20}, {"b", 30}, {"r", 10}, {"t", 10}}}})
      .update_xaxes({{"showgrid", false}, {"title", nullptr}})
      .update_yaxes({{"type", scale}, {"title", nullptr}})
      .add_annotation({{"x", 0},
                       {"y", 0.85},
                       {"xref", "paper"},
                       {"yref", "paper"},
                       {"xanchor", "left"},
                       {"yanchor", "bottom"},
                       {"align", "left"},
                       {"showarrow", false},
                       {"text", title}});
}

}  // namespace

int main(int argc, char** argv) {
  const auto df = data::read_csv(CDASH_EXAMPLE_DATA "/gapminder.csv");
  const std::vector<std::string> indicators{"lifeExp", "gdpPercap", "pop"};

  const dcc::Dropdown::Id x_column{"crossfilter-xaxis-column"}, y_column{"crossfilter-yaxis-column"};
  const dcc::RadioItems::Id x_scale{"crossfilter-xaxis-type"}, y_scale{"crossfilter-yaxis-type"};
  const dcc::Graph::Id scatter{"crossfilter-indicator-scatter"};
  const dcc::Graph::Id x_history{"x-time-series"}, y_history{"y-time-series"};
  const dcc::Slider::Id slider{"crossfilter-year--slider"};

  std::map<int, std::string> marks;
  for (const int year : df["year"].unique().as<int>()) marks[year] = std::to_string(year);
  App app;
  app.layout(
      html::Div(html::Div(dcc::Dropdown(indicators, "gdpPercap").id(x_column),
                          dcc::RadioItems({"Linear", "Log"}, "Log").id(x_scale).inline_(true))
                    .style({{"width", "49%"}, {"display", "inline-block"}}),
                html::Div(dcc::Dropdown(indicators, "lifeExp").id(y_column),
                          dcc::RadioItems({"Linear", "Log"}, "Linear").id(y_scale).inline_(true))
                    .style({{"width", "49%"}, {"float", "right"}, {"display", "inline-block"}}))
          .style({{"padding", "10px 5px"}}),
      // Until somebody points at a country, Japan is shown.
      html::Div(dcc::Graph().id(scatter).hoverData(dcc::HoverData{.points = {{.customdata = "Japan"}}}))
          .style({{"width", "49%"}, {"display", "inline-block"}, {"padding", "0 20"}}),
      html::Div(dcc::Graph().id(x_history), dcc::Graph().id(y_history))
          .style({{"width", "49%"}, {"display", "inline-block"}}),
      html::Div(dcc::Slider()
                    .min(df["year"].min())
                    .max(df["year"].max())
                    .step(nullptr)
                    .id(slider)
                    .value(df["year"].max())
                    .marks(marks))
          .style({{"width", "49%"}, {"padding", "0px 20px 20px 20px"}}));

  app.callback(Output(scatter.figure()), Input(x_column.value()), Input(y_column.value()),
               Input(x_scale.value()), Input(y_scale.value()), Input(slider.value()),
               [&](const std::string& x, const std::string& y, const std::string& x_type,
                   const std::string& y_type, int year) {
                 return px::scatter(df.where(col("year") == year))
                     .x(x)
                     .y(y)
                     .hover_name("country")
                     .custom_data({"country"})
                     .update_layout(
                         {{"margin", {{"l", 40}, {"b", 40}, {"t", 10}, {"r", 0}}}, {"hovermode", "closest"}})
                     .update_xaxes({{"type", x_type == "Log" ? "log" : "linear"}})
                     .update_yaxes({{"type", y_type == "Log" ? "log" : "linear"}});
               });

  const auto history_of = [&](const dcc::HoverData& hover, const std::string& indicator,
                              const std::string& scale) {
    const auto country = hover.points.at(0).custom<std::string>();
    return history(df.where(col("country") == country), indicator, scale == "Log" ? "log" : "linear",
                   "<b>" + country + "</b><br>" + indicator);
  };
  app.callback(Output(x_history.figure()), Input(scatter.hoverData()), Input(x_column.value()),
               Input(x_scale.value()), history_of);
  app.callback(Output(y_history.figure()), Input(scatter.hoverData()), Input(y_column.value()),
               Input(y_scale.value()), history_of);

  return app.run(argc, argv);
}
