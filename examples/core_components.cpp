// The usual controls beside each other: dropdowns, radio items, checkboxes, a text field and a slider.
#include <cdash/cdash.hpp>
#include <map>
#include <string>
#include <vector>

using namespace cdash;

int main(int argc, char** argv) {
  const std::vector<std::string> cities{"New York City", "Montreal", "San Francisco"};
  const std::vector<std::string> chosen{"Montreal", "San Francisco"};
  std::map<int, std::string> marks;
  for (int i = 1; i < 6; ++i) marks[i] = i == 1 ? "Label 1" : std::to_string(i);

  App app;
  app.layout(
      html::Div(html::Div(html::Label("Dropdown"), dcc::Dropdown(cities, "Montreal"), html::Br(),
                          html::Label("Multi-Select Dropdown"), dcc::Dropdown(cities, chosen).multi(true),
                          html::Br(), html::Label("Radio Items"), dcc::RadioItems(cities, "Montreal"))
                    .style({{"padding", 10}, {"flex", 1}}),
                html::Div(html::Label("Checkboxes"), dcc::Checklist(cities, chosen), html::Br(),
                          html::Label("Text Input"), dcc::Input().value("MTL").type("text"), html::Br(),
                          html::Label("Slider"), dcc::Slider().min(0).max(9).marks(marks).value(5))
                    .style({{"padding", 10}, {"flex", 1}}))
          .style({{"display", "flex"}, {"flexDirection", "row"}}));
  return app.run(argc, argv);
}
