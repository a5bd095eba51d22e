// Four things that a reader does in a graph, and what the page tells of each.
#include <cdash/cdash.hpp>

using namespace cdash;

namespace {

std::string described(const dcc::Point& point) {
  return point.custom<std::string>() + ", trace " + std::to_string(point.curveNumber) + ": (" +
         point.x.to_string() + ", " + point.y.to_string() + ")\n";
}

std::string described(const std::vector<dcc::Point>& points) {
  std::string text;
  for (const auto& point : points) text += described(point);
  return text;
}

std::string described(const char* axis, const std::optional<dcc::Range>& range) {
  return range
             ? std::string(axis) + " from " + range->from.to_string() + " to " + range->to.to_string() + "\n"
             : "";
}

auto column(const char* title, const char* text, const html::Pre::Id& shown) {
  return html::Div(html::H3(title), html::P(text),
                   html::Pre().id(shown).style({{"border", "thin lightgrey solid"}, {"minHeight", "5em"}}))
      .style({{"width", "23%"}, {"display", "inline-block"}, {"verticalAlign", "top"}, {"margin", "0 1%"}});
}

}  // namespace

int main(int argc, char** argv) {
  const data::Frame df{{"x", {1, 2, 1, 2}},
                       {"y", {1, 2, 3, 4}},
                       {"name", {"Ada", "Bea", "Cleo", "Dora"}},
                       {"team", {"north", "north", "south", "south"}}};

  const dcc::Graph::Id graph{"basic-interactions"};
  const html::Pre::Id hovered{"hover-data"}, clicked{"click-data"}, selected{"selected-data"},
      zoomed{"relayout-data"};

  App app;
  app.layout(
      dcc::Graph().id(graph).figure(px::scatter(df)
                                        .x("x")
                                        .y("y")
                                        .color("team")
                                        .custom_data({"name"})
                                        .update_layout({{"clickmode", "event+select"}})
                                        .update_traces({{"marker_size", 20}})),
      html::Div(
          column("Hover", "Point at a marker.", hovered), column("Click", "Click on a marker.", clicked),
          column("Selection", "Choose lasso or box above the graph, and draw around markers.", selected),
          column("Zoom and layout", "Drag over the graph, or double-click it.", zoomed)));

  app.callback(Output(hovered.children()), Input(graph.hoverData()),
               [](const dcc::HoverData& hover) { return described(hover.points); });

  app.callback(Output(clicked.children()), Input(graph.clickData()),
               [](const dcc::ClickData& click) { return described(click.points); });

  // The selection becomes null again when the reader gives it up.
  app.callback(Output(selected.children()), Input(graph.selectedData()),
               [](const std::optional<dcc::SelectedData>& selection) {
                 return selection ? described(selection->points) + described("x", selection->range_of("x")) +
                                        described("y", selection->range_of("y"))
                                  : "nothing is selected";
               });

  app.callback(Output(zoomed.children()), Input(graph.relayoutData()), [](const dcc::RelayoutData& layout) {
    if (layout.autosize()) return std::string("the graph has found its size");
    if (layout.autorange("xaxis")) return std::string("all points are shown again");
    return described("x", layout.range("xaxis")) + described("y", layout.range("yaxis"));
  });

  return app.run(argc, argv);
}
