// A page of the app's own making, with hooks of the renderer and something to see while it loads.
#include "program.hpp"

namespace index_page_app {

const Registered index_page("index_page", [](const Program& program) {
  App app{{.interpolate_index =
               [](const IndexParts& parts) {
                 return "<!DOCTYPE html><html><head><title>My App</title></head><body>"
                        "<div id=\"custom-header\">My custom header</div>" +
                        parts.app_entry + parts.config + parts.scripts + parts.renderer +
                        "<div id=\"custom-footer\">My custom footer</div></body></html>";
               },
           .loading_html = "<p id=\"wait\">One moment</p><script>window.waited = "
                           "document.getElementById('wait').textContent;</script>",
           .hooks = {.layout_pre = R"js(() => {
               const made = document.createElement("div");
               made.id = "layout-pre";
               made.textContent = "layout_pre made this";
               document.body.append(made);
             })js",
                     .layout_post = "(layout) => { layout.props.title = 'layout_post set this'; }",
                     .request_pre = "() => { window.asked = (window.asked || 0) + 1; }  // each time",
                     .request_post = "() => { window.answered = (window.answered || 0) + 1; }",
                     .callback_resolved = "(callback) => { window.resolved = callback.output; }"}}};
  app.layout(html::Div(dcc::Input().value("initial").id("input"), html::Div().id("output")).id("layout"));
  app.callback(Output("output", "children"), Input("input", "value"),
               [](const std::string& text) { return text; });
  return program.run(app);
});

}  // namespace index_page_app
