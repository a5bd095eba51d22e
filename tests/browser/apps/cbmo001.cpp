// cbmo001 to cbmo005: outputs that are not in the page, or no longer.
#include "program.hpp"

#include <numeric>
#include <stdexcept>

namespace cbmo001_app {

const auto at = [](auto i) { return html::Div::Id{{"i", i}}; };
const auto also_at = [](auto j) { return html::Div::Id{{"j", j}}; };
const auto cell = [](auto i, auto j) { return html::Div::Id{{"i", i}, {"j", j}}; };

using Numbers = std::vector<int>;
int sum(const Numbers& numbers) { return std::accumulate(numbers.begin(), numbers.end(), 0); }

// A value for each component that an Output with ALL stands for in this call.
Numbers for_each_target(const Json& outputs, int value) {
  if (outputs.as_array().empty()) throw std::logic_error("called without a component to set");
  return Numbers(outputs.as_array().size(), value);
}

std::vector<Component> divs(int count) {
  std::vector<Component> made;
  for (int i = 0; i < count; ++i) made.push_back(html::Div().id(at(i)));
  return made;
}

App app_with_buttons(std::vector<Component> more) {
  App app;
  app.layout(html::Div(html::Button("items").id("items"), html::Button("values").id("values"), more));
  return app;
}

template <bool with_simple>
int all_output(const Program& program) {
  auto app = app_with_buttons({html::Div().id("content"), html::Div("Output init").id("output")});
  app.callback(Output("content", "children"), Input("items", "n_clicks"),
               [](int clicks) { return divs(clicks % 4); });
  if constexpr (with_simple) {
    app.callback(Output(at(ALL).children()), Output("output", "children"), Input("values", "n_clicks"),
                 Input(at(ALL), "id"), [](int clicks, const std::vector<Json>& ids) {
                   const Numbers content(ids.size(), clicks);
                   return std::tuple{content, sum(content)};
                 });
  } else {
    app.callback(Output(at(ALL).children()), Input("values", "n_clicks"),
                 [](const Context& context, int clicks) {
                   return for_each_target(context.outputs_grouping(), clicks);
                 });
    app.callback(Output("output", "children"), Input(at(ALL).children()), sum);
  }
  return program.run(app);
}

const Registered cbmo001("cbmo001", all_output<false>);
const Registered cbmo001_simple("cbmo001_simple", all_output<true>);

template <bool with_simple>
int all_and_match_output(const Program& program) {
  auto app = app_with_buttons({html::Div().id("content")});
  app.callback(Output("content", "children"), Input("items", "n_clicks"), [](int clicks) {
    std::vector<Component> columns;
    for (int j = 0; j < 4; ++j) {
      std::vector<Component> cells;
      for (int i = 0; i < (clicks + j) % 4; ++i) cells.push_back(html::Div().id(cell(i, j)));
      columns.push_back(html::Div(html::Div(cells).className("content" + std::to_string(j)),
                                  html::Div().id(also_at(j)).className("output" + std::to_string(j)),
                                  html::Hr()));
    }
    return columns;
  });
  if constexpr (with_simple) {
    app.callback(Output(cell(ALL, MATCH).children()), Output(also_at(MATCH).children()),
                 Input("values", "n_clicks"), Input(cell(ALL, MATCH), "id"),
                 [](int clicks, const std::vector<Json>& ids) {
                   const Numbers content(ids.size(), clicks);
                   return std::tuple{content, sum(content)};
                 });
  } else {
    app.callback(Output(cell(ALL, MATCH).children()), Input("values", "n_clicks"),
                 [](const Context& context, int clicks) {
                   return for_each_target(context.outputs_grouping(), clicks);
                 });
    app.callback(Output(also_at(MATCH).children()), Input(cell(ALL, MATCH).children()), sum);
  }
  return program.run(app);
}

const Registered cbmo002("cbmo002", all_and_match_output<false>);
const Registered cbmo002_simple("cbmo002_simple", all_and_match_output<true>);

const Registered cbmo003("cbmo003", [](const Program& program) {
  auto app = app_with_buttons({html::Div().id("content1"), html::Hr(), html::Div().id("content2"), html::Hr(),
                               html::Div("Output init").id("output")});
  app.callback(Output("content1", "children"), Output("content2", "children"), Input("items", "n_clicks"),
               [](int clicks) {
                 std::vector<Component> second;
                 for (int j = 0; j < clicks % 3; ++j) second.push_back(html::Div().id(also_at(j)));
                 return std::tuple{divs((clicks + 2) % 4), second};
               });
  app.callback(Output(at(ALL).children()), Output(also_at(ALL).children()), Input("values", "n_clicks"),
               [](const Context& context, int clicks) {
                 const auto outputs = context.outputs_grouping();
                 const auto first = outputs.as_array()[0].as_array().size();
                 const auto second = outputs.as_array()[1].as_array().size();
                 if (first + second == 0) throw std::logic_error("called without a component to set");
                 return std::tuple{Numbers(first, clicks), Numbers(second, clicks + 2)};
               });
  app.callback(Output("output", "children"), Input(at(ALL).children()), Input(also_at(ALL).children()),
               [](const Numbers& first, const Numbers& second) { return sum(first) + sum(second); });
  return program.run(app);
});

const Registered cbmo004("cbmo004", [](const Program& program) {
  App app{{.suppress_callback_exceptions = true}};
  app.layout(html::Div(dcc::RadioItems({"1", "2"}).value("1").id("toc"), html::Div().id("body")));
  auto& control = program.control;
  app.callback(
      Output("body", "children"), Input("toc", "value"), [&control](const std::string& chapter) -> Child {
        control.count("body");
        if (chapter == "2") return "Chapter 2";
        return std::vector<Component>{html::Div("Chapter 1").id("ch1-title"),
                                      html::Button("slow").id("button"), html::Div().id("button-output")};
      });
  app.callback(Output("button-output", "children"), Input("button", "n_clicks"), [&control](int clicks) {
    if (clicks == 0) return "Initial Value";
    control.pass("slow");
    control.count("button-output");
    return "New value!";
  });
  return program.run(app);
});

const Registered cbmo005("cbmo005", [](const Program& program) {
  App app;
  app.layout(html::Div(dcc::Input().id("input-box").type("text").value(""),
                       html::Button("Submit").id("button"), html::Div("1").id("output-1"),
                       html::Div("2").id("output-2")));
  app.callback(Output("output-1", "children"), Output("output-2", "children"), Input("button", "n_clicks"),
               Input("input-box", "value"), [&control = program.control](int, const std::string&) {
                 control.count("calls");
                 return no_update;
               });
  return program.run(app);
});

}  // namespace cbmo001_app
