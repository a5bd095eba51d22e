// rdrh001 to rdrh004, inin008, inin009, dada002 to dada004, incs001: pages, files and hooks of the app's own.
#include "served.hpp"

#include <atomic>

namespace rdrh001_app {

// The default page with a <script> of its own in the place of the renderer's, and words around the app.
std::string page_with(const std::string& renderer, const std::string& above = "",
                      const std::string& below = "") {
  return "<!DOCTYPE html><html><head>{%metas%}<title>{%title%}</title>{%favicon%}{%css%}</head><body>" +
         above + "{%app_entry%}<footer>{%config%}{%scripts%}" + renderer + "</footer>" + below +
         "</body></html>";
}

std::string renderer_with(const std::string& hooks) {
  return "<script id=\"_dash-renderer\">"
         "const show = (id, text) => {"
         "  const element = document.getElementById(id);"
         "  if (element) element.textContent = text;"
         "};"
         "const renderer = new DashRenderer({" +
         hooks + "});</script>";
}

App app_with_field(std::string index_string, const std::vector<std::string>& outputs) {
  App app{{.index_string = std::move(index_string)}};
  std::vector<Component> parts{html::Div().id("output-1")};
  for (const auto& output : outputs) parts.push_back(html::Div().id(output));
  app.layout(html::Div(dcc::Input().id("input").value("initial value"), html::Div(html::Div(parts))));
  return app;
}

auto echo(App& app) {
  return app.callback(Output("output-1", "children"), Input("input", "value"),
                      [](const std::string& value) { return value; });
}

const Registered rdrh001("rdrh001", [](const Program& program) {
  auto app = app_with_field(
      page_with(renderer_with("request_pre: (payload) => {"
                              "  show('output-pre', 'request_pre changed this text!');"
                              "  show('output-pre-payload', JSON.stringify(payload));"
                              "},"
                              "request_post: (payload, response) => {"
                              "  show('output-post', 'request_post changed this text!');"
                              "  show('output-post-payload', JSON.stringify(payload));"
                              "  show('output-post-response', JSON.stringify(response));"
                              "}"),
                "<div id=\"top\">Testing custom DashRenderer</div>",
                "<div id=\"bottom\">With request hooks</div>"),
      {"output-pre", "output-pre-payload", "output-post", "output-post-payload", "output-post-response"});
  echo(app);
  return program.run(app);
});

const Registered rdrh002("rdrh002", [](const Program& program) {
  auto app =
      app_with_field(page_with(renderer_with("request_pre: () => show('output-pre', 'request_pre was here!'),"
                                             "request_post: () => show('output-post', 'request_post!!!')"),
                               "<div id=\"custom-header\">My custom header</div>",
                               "<div id=\"custom-footer\">My custom footer</div>"),
                     {"output-pre", "output-post"});
  echo(app);
  return program.run(app);
});

// Each value wants a token longer than the last: the page has it refreshed by its hook, and asks again.
int refreshed(const Program& program, int status) {
  auto app = app_with_field(page_with(renderer_with("request_refresh_jwt: (old) => {"
                                                    "  const token = '.' + (old || '');"
                                                    "  show('output-token', token);"
                                                    "  return token;"
                                                    "}")),
                            {"output-token"});
  auto length = std::make_shared<std::atomic<std::size_t>>(0);
  app.callback(Output("output-1", "children"), Input("input", "value"),
               [length](const std::string& value) {
                 *length = value.size() + 1;
                 return value;
               })
      .prevent_initial_call();
  return serve_with(program, app, [length, status](const Request& request, auto inner) {
    const auto token = request.header("Authorization");
    if (*length == 0 || token.size() == *length + std::string_view("Bearer ").size()) return inner(request);
    Response expired;
    expired.status = status;
    expired.content_type = "text/html; charset=utf-8";
    expired.body = "<p>JWT Expired " + std::string(token) + "</p>";
    return expired;
  });
}

const Registered rdrh003("rdrh003", [](const Program& program) { return refreshed(program, 401); });
const Registered rdrh003_400("rdrh003_400", [](const Program& program) { return refreshed(program, 400); });

const Registered rdrh004("rdrh004", [](const Program& program) {
  App app{{.index_string = page_with(renderer_with(
               "layout_pre: () => {"
               "  const added = document.body.appendChild(document.createElement('div'));"
               "  added.id = 'layout-pre';"
               "  added.textContent = 'layout_pre generated this text';"
               "},"
               "layout_post: (layout) => { layout.props.children = 'layout_post generated this text'; }"))}};
  app.layout(html::Div().id("layout"));
  return program.run(app);
});

const Registered inin008("inin008", [](const Program& program) {
  App app{{.index_string = page_with("{%renderer%}",
                                     "<div id=\"custom-header\">My custom header</div><div id=\"add\"></div>",
                                     "<div id=\"custom-footer\">My custom footer</div>"
                                     "<script>{"
                                     "  const element = document.getElementById('add');"
                                     "  if (!element) { throw Error('could not find container to add'); }"
                                     "  element.innerHTML = 'Got added';"
                                     "}</script>")}};
  app.layout(html::Div("Dash app").id("app"));
  return program.run(app);
});

const Registered inin009("inin009", [](const Program& program) {
  App app{{.index_string = "<!DOCTYPE html><html><head>{%metas%}</head><body>{%css%}</body></html>"}};
  app.layout(html::Div("Hello World").id("a"));
  return program.run(app);
});

const char* const placeholders = "<div id=\"tested\"></div><button id=\"btn\">Btn</button>";

const Registered dada002("dada002", [](const Program& program) {
  // Two files that stand for ones from elsewhere: of the assets folder, but not put into the page as assets.
  App app{{.external_stylesheets = {{{"href", "/assets/external.css"}},
                                    {{"href", "/assets/external_too.css"},
                                     {"integrity", "sha256-8F/ZOyok3HulAL//RPMJ5YYeRWysfLSZv/oPZBOKDjQ="},
                                     {"crossorigin", "anonymous"}}},
           .external_scripts = {{{"src", "/assets/external.js"}},
                                {{"src", "/assets/external_too.js"},
                                 {"integrity", "sha256-0z6ze7iR7K6Gd8sSFMctEdmrBCo2xbIvtg0df+dYNoE="},
                                 {"crossorigin", "anonymous"}}},
           .index_string = page_with("{%renderer%}", placeholders),
           .assets_folder = BROWSER_ASSETS "/dada002",
           .assets_ignore = "external"}};
  app.layout(html::Div());
  return program.run(app);
});

// Never visited by a browser: these addresses are nobody's.
const Registered dada003("dada003", [](const Program& program) {
  App app{
      {.external_stylesheets = {{{"href", "https://cdn.example.com/regular-styles.css"}},
                                {{"href", "https://cdn.example.com/print-styles.css"}, {"media", "print"}},
                                {{"href", "https://cdn.example.com/dark-theme.css"},
                                 {"media", "(prefers-color-scheme: dark)"}}},
       .external_scripts = {
           {{"src", "https://cdn.example.com/regular-script.js"}},
           {{"src", "https://cdn.example.com/module-script.js"}, {"type", "module"}},
           {{"src", "https://cdn.example.com/async-script.js"}, {"async", "true"}, {"data-test", "custom"}},
           {{"src", "https://cdn.example.com/integrity-script.js"},
            {"integrity", "sha256-test123"},
            {"crossorigin", "anonymous"}}}}};
  app.layout(html::Div("Test Layout").id("content"));
  return program.run(app);
});

const Registered incs001("incs001", [](const Program& program) {
  App app;
  app.layout(html::Div(dcc::Input().id("input_element").type("text"), html::Div().id("output_element")));
  app.clientside_callback("(value) => value", Output("output_element", "children"),
                          Input("input_element", "value"));
  std::string allowed = "script-src 'self'";
  for (const auto& hash : app.csp_hashes()) allowed += " " + hash;
  return serve_with(program, app, [&program, allowed](const Request& request, auto inner) {
    auto response = inner(request);
    const bool with_hashes = program.control.number("hashes", 1) == 1;
    response.headers.emplace_back("Content-Security-Policy", with_hashes ? allowed : "script-src 'self'");
    return response;
  });
});

}  // namespace rdrh001_app
