// A slider chooses the year that a graph shows; the points move to their new places.
#include <cdash/cdash.hpp>
#include <map>

using namespace cdash;

int main(int argc, char** argv) {
  const auto df = data::read_csv(CDASH_EXAMPLE_DATA "/gapminder.csv");

  const dcc::Graph::Id graph{"graph-with-slider"};
  const dcc::Slider::Id slider{"year-slider"};

  std::map<int, std::string> marks;
  for (const int year : df["year"].unique().as<int>()) marks[year] = std::to_string(year);

  App app;
  app.layout(dcc::Graph().id(graph), dcc::Slider()
                                         .min(df["year"].min())
                                         .max(df["year"].max())
                                         .step(nullptr)
                                         .value(df["year"].min())
                                         .marks(marks)
                                         .id(slider));

  app.callback(Output(graph.figure()), Input(slider.value()), [&](int year) {
    return px::scatter(df.where(col("year") == year))
        .x("gdpPercap")
        .y("lifeExp")
        .size("pop")
        .color("continent")
        .hover_name("country")
        .log_x(true)
        .size_max(55)
        .update_layout({{"transition_duration", 500}});
  });

  return app.run(argc, argv);
}
