// cblp001: chapters of a book that replace each other, each with a graph and callbacks of its own.
#include "program.hpp"

namespace cblp001_app {

Child chapter1() {
  return html::Div(html::H1("Chapter 1").id("chapter1-header"),
                   dcc::Dropdown({"NYC", "MTL", "SF"}, "NYC").id("chapter1-controls"),
                   html::Label().id("chapter1-label"), dcc::Graph().id("chapter1-graph"));
}
// The same components in the same order: they are updated, not mounted anew.
Child chapter2() {
  return html::Div(html::H1("Chapter 2").id("chapter2-header"),
                   dcc::RadioItems({"USA", "Canada"}, "USA").id("chapter2-controls"),
                   html::Label().id("chapter2-label"), dcc::Graph().id("chapter2-graph"));
}
Child chapter3() {
  return {html::Div(html::Div(html::H3("Chapter 3").id("chapter3-header"), html::Label().id("chapter3-label"),
                              dcc::Graph().id("chapter3-graph"),
                              dcc::RadioItems({"Summer", "Winter"}, "Winter").id("chapter3-controls")))};
}

const Registered cblp001("cblp001", [](const Program& program) {
  auto& control = program.control;
  App app{{.suppress_callback_exceptions = true}};
  app.layout(html::Div(dcc::RadioItems({Option("Chapter 1", "chapter1"), Option("Chapter 2", "chapter2"),
                                        Option("Chapter 3", "chapter3"), Option("Chapter 4", "chapter4")},
                                       "chapter1")
                           .id("toc"),
                       html::Div().id("body")));
  app.callback(Output("body", "children"), Input("toc", "value"), [&](const std::string& chapter) -> Child {
    control.count("body");
    return chapter == "chapter1"   ? chapter1()
           : chapter == "chapter2" ? chapter2()
           : chapter == "chapter3" ? chapter3()
                                   : Child("Just a string");
  });
  for (const std::string chapter : {"chapter1", "chapter2", "chapter3"}) {
    app.callback(Output(chapter + "-graph", "figure"), Input(chapter + "-controls", "value"),
                 [&, chapter](const std::string& value) {
                   const auto calls = control.count(chapter + "-graph");
                   return boost::json::object{
                       {"data", {{{"x", {"Call Counter for: " + chapter}}, {"y", {calls}}, {"type", "bar"}}}},
                       {"layout", {{"title", value}, {"width", 500}, {"height", 400}}}};
                 });
    app.callback(Output(chapter + "-label", "children"), Input(chapter + "-controls", "value"),
                 [&, chapter](const std::string& value) {
                   control.count(chapter + "-label");
                   return value;
                 });
  }
  return program.run(app);
});

}  // namespace cblp001_app
