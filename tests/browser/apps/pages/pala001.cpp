// pala001, pala005, pare001, pare002, arb003, inin027, inin029: apps with several pages.
#include "program.hpp"

namespace pages_app {

// A link to each page, with the ids that upstream's tests know.
Component links(const App& app, bool relative) {
  std::vector<Component> all;
  for (const auto& page : app.pages())
    all.push_back(
        html::Div(dcc::Link(page.name + " - " + page.path, relative ? page.relative_path : page.path)
                      .id(std::string(page.data.as_string()))));
  return html::Div(all);
}

Component text_of(const std::string& id) { return html::Div("text for " + id).id("text_" + id); }

void add_two(App& app) {
  app.page("/", text_of("multi_layout1"))
      .title("Supplied Title")
      .description("This is the supplied description")
      .name("Supplied name")
      .image("birds.jpeg")
      .data("multi_layout1");
  app.page("/layout2", text_of("multi_layout2")).name("Multi layout2").data("multi_layout2");
}

const Registered pala001("pala001", [](const Program& program) {
  App app;
  add_two(app);
  app.page("/defaults", text_of("defaults")).data("defaults");
  app.page("/supplied-path", [] { return text_of("metas"); }).title("Another title").data("metas");
  app.page("/page1", text_of("page1"), html::Button("goto page2").id("btn1").n_clicks(0)).data("page1");
  app.page("/page2", text_of("page2")).data("page2");
  app.page("/a/<id_a>/b/<id_b>",
           [](const std::string& a, const std::string& b) {
             return html::Div(text_of("register_page"),
                              html::Div("variables from pathname:" + a + " " + b).id("path_vars"));
           })
      .example("none", "none")
      .data("register_page");
  app.page("/query-string",
           [](const Context& context) {
             return html::Div(text_of("query_string"),
                              dcc::Input().id("velocity").value(context.query("velocity")));
           })
      .data("query_string");
  app.page("/redirect", text_of("redirect")).redirect_from("/old-home-page", "/v2").data("redirect");
  app.page_not_found(text_of("not_found_404"));
  app.layout(links(app, false), page_container(), dcc::Location().id("url").refresh(true));
  app.callback(Output("url", "pathname"), Input("btn1", "n_clicks"), [](int clicks) -> Update<std::string> {
    if (clicks > 0) return "/page2";
    return no_update;
  });
  return program.run(app);
});

const Registered pala005("pala005", [](const Program& program) {
  App app;
  const dcc::Dropdown::Id language{"language"};
  app.routing_inputs(State(pages_location, "hash"), Input(language.value()));
  app.page("/", html::Div("Home").id("contents"));
  app.page("/function-layout", [language](const Context& context) {
    const auto hash = context.value<std::string>(dcc::Location::Id(pages_location).hash());
    const bool is_french = context.value<std::string>(language.value()) == "fr";
    return html::Div((is_french ? "Le hash dit: " : "Hash says: ") + hash.value_or("")).id("contents");
  });
  app.layout(dcc::Dropdown({"en", "fr"}, "en").id(language), page_container());
  return program.run(app);
});

const Registered pare002("pare002", [](const Program& program) {
  App app{{.url_base_pathname = "/app1/"}};
  add_two(app);
  app.layout(links(app, true), page_container(), dcc::Location().id("url").refresh(true));
  return program.run(app);
});

const Registered arb003("arb003", [](const Program& program) {
  App app;
  app.page("/", html::Div().id("secondary-output"), html::Button("no-output").id("no-output"),
           html::Button("no-output2").id("no-output2"));
  for (const std::string name : {"no-output", "no-output2"})
    app.callback(
           Input(name, "n_clicks"),
           [name](const Context& context, int) { context.set_props("secondary-output", "children", name); })
        .prevent_initial_call();
  return program.run(app);
});

const Registered inin027("inin027", [](const Program& program) {
  App app;
  add_two(app);
  app.page_not_found(text_of("not_found_404")).title("Not here");
  app.layout(links(app, false), html::A("nowhere").href("/nowhere").id("nowhere"), page_container());
  return program.run(app);
});

const Registered inin029("inin029", [](const Program& program) {
  App app;
  app.page("/", std::vector<Child>{
                    html::Div("one").id("one"), html::Div("two").id("two"),
                    html::Button("direct").id("direct"), html::Div().id("direct-output"),
                    html::Div(html::Button("nested").id("nested"), html::Div().id("nested-output"))});
  for (const std::string name : {"direct", "nested"})
    app.callback(Output(name + "-output", "children"), Input(name, "n_clicks"),
                 [](int clicks) { return "Clicked " + std::to_string(clicks) + " times"; })
        .prevent_initial_call();
  return program.run(app);
});

}  // namespace pages_app
