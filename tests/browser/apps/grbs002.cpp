// grbs002, grbs005, grbs007, grbs008, grva002, grva004, grva005, grva008: what graphs tell, and what is added
// to them.
#include "program.hpp"

#include <cdash/figure/go/bar.hpp>
#include <cdash/figure/go/heatmap.hpp>
#include <cdash/figure/go/pie.hpp>
#include <cdash/figure/go/scatter.hpp>

namespace grbs002_app {

const dcc::Graph::Id graph{"graph"};
const html::Div::Id output{"output"};

const Registered grbs002("grbs002", [](const Program& program) {
  const auto figure = [] {
    std::vector<double> rows(50 * 50);
    for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = static_cast<double>(i % 7);
    return Figure()
        .add_trace(go::Heatmap().z(figure::TypedArray(std::move(rows), 50)))
        .update_layout({{"xaxis", {{"scaleanchor", "y"}}}});
  };
  App app;
  app.layout(html::Div(dcc::Loading(dcc::Graph().id(graph).figure(figure()).style(
                           {{"position", "absolute"}, {"width", "100%"}, {"height", "100%"}})))
                 .style({{"height", "100vmin"}, {"width", "100vmin"}, {"position", "relative"}}));
  app.callback(Output(graph.figure()), Input(graph.relayoutData()),
               [&control = program.control, figure](const std::optional<dcc::RelayoutData>&) {
                 control.count("relayout");
                 return figure();
               });
  return program.run(app);
});

// Answers a click with the trace's customdata for the first of its points, and the place of that point.
int tell_click(const Program& program, const Figure& figure) {
  App app;
  app.layout(html::Div(dcc::Graph().id(graph).figure(figure).style({{"width", "600px"}, {"height", "300px"}}),
                       html::Div().id(output)));
  app.callback(Output(output.children()), Input(graph.clickData()), [](const dcc::ClickData& click) {
    const auto& point = click.points.at(0);
    const int place = point.pointNumbers.empty() ? 0 : point.pointNumbers.front();
    return std::to_string(place) + ": " + point.custom<std::string>();
  });
  return program.run(app);
}

const Registered grbs005("grbs005", [](const Program& program) {
  App app;
  app.layout(dcc::Graph().id(graph).figure(
                 Figure().add_trace(go::Pie()
                                        .labels({"Sun", "Sat", "Sun", "Thur"})
                                        .ids({"0", "1", "2", "3"})
                                        .customdata(data::Column(std::vector<int>{10, 11, 12, 13})))),
             html::Div().id(output));
  app.callback(Output(output.children()), Input(graph.clickData()), [](const dcc::ClickData& click) {
    const auto& point = click.points.at(0);
    std::string text = point.label.to_string();
    for (std::size_t i = 0; i < point.pointNumbers.size(); ++i)
      text += " " + std::to_string(point.pointNumbers[i]) + "=" + std::to_string(point.custom<int>(i));
    return text;
  });
  return program.run(app);
});

const Registered grbs007("grbs007", [](const Program& program) {
  return tell_click(program, Figure().add_trace(go::Scatter()
                                                    .x({0, 1, 1, 0, 0})
                                                    .y({1, 1, 2, 2, 1})
                                                    .mode("lines")
                                                    .fill("toself")
                                                    .customdata({"obj-1"})));
});

const Registered grbs008("grbs008", [](const Program& program) {
  const html::Button::Id button{"btn"};
  App app;
  app.layout(html::Div(html::Button("Toggle graph").id(button), dcc::Graph().id(graph).figure(nullptr)));
  app.callback(Output(graph.figure()), Input(button.n_clicks()), [](int clicks) -> std::optional<Figure> {
    if (clicks % 2 != 0) return std::nullopt;
    return Figure().update_layout({{"title", {{"text", "Valid Figure"}}}});
  });
  return program.run(app);
});

const Registered grva002("grva002", [](const Program& program) {
  const html::Div::Id restyle{"restyle-data"}, relayout{"relayout-data"};
  const auto bars = [](std::vector<int> x, std::vector<int> first, std::vector<int> second) {
    return Figure()
        .add_trace(go::Bar().x(x).y(first).name("SF"))
        .add_trace(go::Bar().x(x).y(second).name("Montréal"))
        .update_layout({{"title", {{"text", "Dash Data Visualization"}}}});
  };
  App app;
  app.layout(html::Div(dcc::Graph().id(graph).figure(bars({1, 2, 3}, {4, 1, 2}, {2, 4, 5})),
                       dcc::Graph("graph-2").figure(bars({20, 24, 33}, {5, 2, 3}, {22, 44, 55})),
                       html::Div().id(restyle), html::Div().id(relayout)));
  app.callback(Output(restyle.children()), Input(graph.restyleData()), [](const dcc::RestyleData& restyled) {
    std::string text;
    write_json(text, boost::json::value_from(restyled));
    return text;
  });
  app.callback(Output(relayout.children()), Input(graph.relayoutData()),
               [](const dcc::RelayoutData& relaid) -> Update<std::string> {
                 if (relaid.autosize()) return no_update;
                 return relaid.autorange("xaxis") ? "autorange" : "another change";
               });
  return program.run(app);
});

// Graphs whose traces get more points, in each of the forms that extendData and prependData take.
int amended(const Program& program, const std::string& property, double from) {
  const auto trace = [&](double y) {
    return go::Scatter().x({from, from + 1, from + 2}).y({y, y, y}).mode("markers");
  };
  const auto one = Figure().add_trace(trace(0)), two = Figure().add_trace(trace(0)).add_trace(trace(1));
  const Json more{{"x", {{7, 8}}}, {"y", {{0.5, 0.6}}}};
  const std::vector<std::pair<std::string, Json>> forms{
      {"plain", more},
      {"indices", Json{more, Json(boost::json::array{0})}},
      {"selective", Json{more, Json(boost::json::array{1})}},
      {"most", Json{more, Json(boost::json::array{0}), 4}},
      {"twice", more}};
  std::vector<Component> graphs;
  for (const auto& form : forms)
    graphs.push_back(dcc::Graph(form.first).figure(form.first == "selective" ? two : one));
  App app;
  app.layout(html::Div(html::Button("once").id("once"), html::Button("again").id("again"), graphs));
  for (const auto& [id, value] : forms)
    app.callback(Output(id, property), Input(id == "twice" ? "again" : "once", "n_clicks"),
                 [value = value](int) { return value; })
        .prevent_initial_call();
  return program.run(app);
}

const Registered grva004("grva004",
                         [](const Program& program) { return amended(program, "prependData", 10); });
const Registered grva005("grva005", [](const Program& program) { return amended(program, "extendData", 0); });

const Registered grva008("grva008", [](const Program& program) {
  const html::Button::Id button{"button"};
  App app;
  app.layout(html::Div(
      dcc::Graph().id(graph).figure({{"data", boost::json::array()}, {"layout", {{"dragmode", "drawrect"}}}}),
      html::Button("Clone figure").id(button), html::Div().id(output)));
  app.clientside_callback("(_, figure) => [{...figure}, (figure.layout.shapes || []).length]",
                          Output(graph.figure()), Output(output.children()), Input(button.n_clicks()),
                          State(graph.figure()));
  return program.run(app);
});

}  // namespace grbs002_app
