// Hooks of two libraries around one app.
#include <stdexcept>
#include "program.hpp"

namespace hooked_app {

// A library that puts a header with a callback of its own above every app.
void header_library() {
  hooks().layout([](Child layout) {
    return html::Div(html::Div("Header").id("header"), html::Button("start").id("hook-start"),
                     html::Div().id("hook-output"), html::Div().id("hook-clientside"), layout);
  });
  hooks().callback([](App& app) {
    app.callback(Output("hook-output", "children"), Input("hook-start", "n_clicks"),
                 [](int n) { return "clicked " + std::to_string(n); })
        .prevent_initial_call();
    app.clientside_callback("(n) => `Called ${n}`", Output("hook-clientside", "children"),
                            Input("hook-start", "n_clicks"))
        .prevent_initial_call();
  });
  hooks().route("header-library.js", [] {
    Response response;
    response.content_type = "text/javascript; charset=utf-8";
    response.body = "document.getElementById('hooked').dataset.script = 'ran';";
    return response;
  });
  hooks().setup([](App& app) {
    app.settings().external_scripts.push_back(app.get_relative_path("/header-library.js"));
  });
}

// Another that shows what callbacks throw.
void error_library() {
  hooks().error([](const Context& context, const std::exception& error) {
    context.set_props("error", "children", std::string(error.what()));
  });
  hooks().index([](std::string page) {
    const std::string_view body = "<body>";
    return page.insert(page.find(body) + body.size(), "<div id=\"hooked\">Hooked</div>");
  });
}

const Registered hooked("hooked", [](const Program& program) {
  header_library();
  error_library();
  App app{{.url_base_pathname = "/dash/"}};
  app.layout(html::Div("Body").id("body"), html::Button("fail").id("fail"), html::Div().id("error"));
  app.callback(Output("body", "title"), Input("fail", "n_clicks"),
               [](int) -> std::string { throw std::runtime_error("hook error"); })
      .prevent_initial_call();
  return program.run(app);
});

}  // namespace hooked_app
