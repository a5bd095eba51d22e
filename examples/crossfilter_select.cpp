// A selection in any of three graphs chooses the same countries in all of them.
#include <algorithm>
#include <cdash/cdash.hpp>

using namespace cdash;

namespace {

using Selection = std::optional<dcc::SelectedData>;

bool holds(const Selection& selection, int country) {
  // Nothing selected is everything.
  return !selection || std::ranges::count(selection->points, country, &dcc::Point::pointNumber) != 0;
}

Figure figure_of(const data::Frame& then, const data::Frame& now, const std::string& indicator) {
  return px::scatter()
      .x(then[indicator])
      .y(now[indicator])
      .text(now["iso_alpha"])
      .figure()
      .update_traces(
          {{"mode", "markers+text"},
           {"marker", {{"color", "rgba(0, 116, 217, 0.7)"}, {"size", 20}, {"opacity", 1}}},
           {"textfont", {{"size", 9}, {"color", "black"}}},
           {"unselected", {{"marker", {{"opacity", 0.3}}}, {"textfont", {{"color", "rgba(0, 0, 0, 0)"}}}}}})
      .update_layout({{"margin", {{"l", 20}, {"r", 0}, {"b", 15}, {"t", 5}}},
                      {"dragmode", "select"},
                      {"hovermode", false}})
      .update_xaxes({{"title", indicator + " 1952"}})
      .update_yaxes({{"title", indicator + " 2007"}});
}

}  // namespace

int main(int argc, char** argv) {
  const auto df = data::read_csv(CDASH_EXAMPLE_DATA "/gapminder.csv").where(col("continent") == "Europe");
  const auto then = df.where(col("year") == 1952), now = df.where(col("year") == 2007);

  const dcc::Graph::Id life{"g1"}, income{"g2"}, people{"g3"};
  const auto third = [&](const dcc::Graph::Id& graph, const char* indicator) {
    return html::Div(dcc::Graph().id(graph).figure(figure_of(then, now, indicator)))
        .style({{"width", "33%"}, {"display", "inline-block"}});
  };

  App app;
  app.layout(third(life, "lifeExp"), third(income, "gdpPercap"), third(people, "pop"));

  // The page's figures are changed, not replaced: a figure sent anew would lose what the reader has drawn.
  app.callback(Output(life.figure()), Output(income.figure()), Output(people.figure()),
               Input(life.selectedData()), Input(income.selectedData()), Input(people.selectedData()),
               [count = static_cast<int>(now.rows())](const Selection& of_life, const Selection& of_income,
                                                      const Selection& of_people) {
                 std::vector<double> opacity;
                 std::vector<std::string> ink;
                 for (int country = 0; country < count; ++country) {
                   const bool chosen =
                       holds(of_life, country) && holds(of_income, country) && holds(of_people, country);
                   opacity.push_back(chosen ? 1 : 0.3);
                   ink.push_back(chosen ? "black" : "rgba(0, 0, 0, 0)");
                 }
                 Patch patch;
                 patch["data"][0]["marker"]["opacity"] = opacity;
                 patch["data"][0]["textfont"]["color"] = ink;
                 return std::tuple{patch, patch, patch};
               })
      .prevent_initial_call();

  return app.run(argc, argv);
}
