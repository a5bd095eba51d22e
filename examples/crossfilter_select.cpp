// A selection in any of three graphs chooses the same countries in all of them.
#include <algorithm>
#include <cdash/cdash.hpp>

using namespace cdash;

namespace {

using Selection = std::optional<dcc::SelectedData>;

/// Europe in its first and in its last year, a country a row.
struct Years {
  data::Frame then;
  data::Frame now;
};

// The countries that are in every selection; a graph without one has them all.
std::vector<int> common(std::size_t count, std::initializer_list<const Selection*> selections) {
  std::vector<int> chosen;
  for (int row = 0; row < static_cast<int>(count); ++row) {
    const bool in_all = std::ranges::all_of(selections, [&](const Selection* selection) {
      return !*selection || std::ranges::count((*selection)->points, row, &dcc::Point::pointNumber) != 0;
    });
    if (in_all) chosen.push_back(row);
  }
  return chosen;
}

// Where the reader has drawn a box, else around everything.
boost::json::object box_of(const Selection& selection, const data::Column& x, const data::Column& y) {
  const auto along_x = selection ? selection->range_of("x") : std::nullopt;
  const auto along_y = selection ? selection->range_of("y") : std::nullopt;
  return {{"x0", along_x ? along_x->from.number() : x.min()},
          {"x1", along_x ? along_x->to.number() : x.max()},
          {"y0", along_y ? along_y->from.number() : y.min()},
          {"y1", along_y ? along_y->to.number() : y.max()}};
}

Figure figure_of(const Years& europe, const char* indicator, const std::vector<int>& chosen,
                 const Selection& selection) {
  const auto x = europe.then[indicator], y = europe.now[indicator];
  boost::json::object box{{"type", "rect"}, {"line", {{"width", 1}, {"dash", "dot"}, {"color", "darkgrey"}}}};
  for (const auto& [side, value] : box_of(selection, x, y)) box[side] = value;
  return px::scatter()
      .x(x)
      .y(y)
      .text(europe.now["iso_alpha"])
      .figure()
      .update_traces(
          {{"selectedpoints", boost::json::value_from(chosen)},
           {"mode", "markers+text"},
           {"marker", {{"color", "rgba(0, 116, 217, 0.7)"}, {"size", 20}}},
           {"textfont_size", 9},
           {"unselected", {{"marker", {{"opacity", 0.3}}}, {"textfont", {{"color", "rgba(0, 0, 0, 0)"}}}}}})
      .update_layout({{"margin", {{"l", 20}, {"r", 0}, {"b", 15}, {"t", 5}}},
                      {"dragmode", "select"},
                      {"hovermode", false}})
      .update_xaxes({{"title", std::string(indicator) + " 1952"}})
      .update_yaxes({{"title", std::string(indicator) + " 2007"}})
      .add_shape(box);
}

}  // namespace

int main(int argc, char** argv) {
  const auto df = data::read_csv(CDASH_EXAMPLE_DATA "/gapminder.csv").where(col("continent") == "Europe");
  const Years europe{df.where(col("year") == 1952), df.where(col("year") == 2007)};

  const dcc::Graph::Id life{"g1"}, income{"g2"}, people{"g3"};
  const auto third = [](const dcc::Graph::Id& graph) {
    return html::Div(dcc::Graph().id(graph)).style({{"width", "33%"}, {"display", "inline-block"}});
  };

  App app;
  app.layout(third(life), third(income), third(people));

  app.callback(Output(life.figure()), Output(income.figure()), Output(people.figure()),
               Input(life.selectedData()), Input(income.selectedData()), Input(people.selectedData()),
               [europe](const Selection& of_life, const Selection& of_income, const Selection& of_people) {
                 const auto chosen = common(europe.now.rows(), {&of_life, &of_income, &of_people});
                 return std::tuple{figure_of(europe, "lifeExp", chosen, of_life),
                                   figure_of(europe, "gdpPercap", chosen, of_income),
                                   figure_of(europe, "pop", chosen, of_people)};
               });

  return app.run(argc, argv);
}
