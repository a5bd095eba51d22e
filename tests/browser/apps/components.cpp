// components, controls: every component whose code is loaded when it is first shown; those one can operate
// alone.
#include "program.hpp"

namespace components_app {

const char* const markdown = R"(# Markdown

A *word*, and code:

```python
print("highlighted")
```

$E = mc^2$ and

$$\int_0^1 x^2\,dx = \tfrac{1}{3}$$
)";

Child pictures() {
  return {dcc::Markdown(markdown).mathjax(true).id("markdown"),
          dcc::Graph().id("graph").figure({{"data", {{{"type", "bar"}, {"x", {1, 2, 3}}, {"y", {5, 10, 6}}}}},
                                           {"layout", {{"height", 250}}}}),
          dcc::Tooltip("a tooltip")
              .id("tooltip")
              .show(true)
              .bbox(dcc::Bbox{.x0 = 600, .x1 = 640, .y0 = 300, .y1 = 320})};
}

// Formulas and plots take most of the time, so the tests that operate something do without.
enum class Shown { everything, controls };

template <Shown shown>
int show(const Program& program) {
  App app;
  const auto table = dash_table::DataTable()
                         .id("table")
                         .columns({{"Name", "name"}, {"Number", "number"}})
                         .data({{{"name", "one"}, {"number", 1}}, {{"name", "two"}, {"number", 2}}})
                         .sort_action("native")
                         .export_format("csv");
  app.layout(
      html::Div(dcc::Dropdown({"red", "green", "blue"}, "green").id("dropdown"),
                html::Div().id("dropdown-out")),
      html::Div(dcc::Slider(0, 10, 1).value(3).id("slider"), html::Div().id("slider-out")),
      html::Div(dcc::RangeSlider(0, 10, 1).value({2, 5}).id("range-slider"),
                html::Div().id("range-slider-out")),
      html::Div(dcc::DatePickerSingle().date("2024-02-29").id("date"), html::Div().id("date-out")),
      html::Div(dcc::DatePickerRange().start_date("2024-02-01").end_date("2024-02-29").id("dates"),
                html::Div().id("dates-out")),
      html::Div(dcc::Upload("Drop a file").id("upload"), html::Div().id("upload-out")),
      html::Div(dcc::Tabs(dcc::Tab("the first tab's content").label("First").value("first"),
                          dcc::Tab("the second tab's content").label(html::B("Second")).value("second"))
                    .value("first")
                    .id("tabs"),
                html::Div().id("tabs-out")),
      table, html::Div().id("table-out"),
      html::Div(html::Button("Load").id("load"), dcc::Loading(html::Div().id("loading-out"))
                                                     .id("loading")
                                                     .custom_spinner(html::B("wait").id("spinner"))),
      shown == Shown::everything ? pictures() : Child());

  const auto text = [](const Json& value) { return dumps(value); };
  app.callback(Output("dropdown-out", "children"), Input("dropdown", "value"), text);
  app.callback(Output("slider-out", "children"), Input("slider", "value"), text);
  app.callback(Output("range-slider-out", "children"), Input("range-slider", "value"), text);
  app.callback(Output("date-out", "children"), Input("date", "date"), text);
  app.callback(Output("dates-out", "children"), Input("dates", "start_date"), Input("dates", "end_date"),
               [](const Json& first, const Json& last) { return dumps(first) + " to " + dumps(last); });
  app.callback(Output("upload-out", "children"), Input("upload", "contents"), State("upload", "filename"),
               [](const std::string& contents, const std::string& name) { return name + " " + contents; });
  app.callback(Output("tabs-out", "children"), Input("tabs", "value"), text);
  app.callback(Output("table-out", "children"), Input("table", "sort_by"), text);
  app.callback(Output("loading-out", "children"), Input("load", "n_clicks"), [&](int n) {
    program.control.pass("load");
    return "loaded " + std::to_string(n);
  });
  return program.run(app);
}

const Registered components("components", show<Shown::everything>);
const Registered controls("controls", show<Shown::controls>);

}  // namespace components_app
