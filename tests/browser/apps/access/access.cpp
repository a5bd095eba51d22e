// Apps whose pages live under the settings of access: a strict policy, tokens against forged requests, tokens
// of users.
#include "program.hpp"

#include <atomic>
#include <cdash/auth/jwt.hpp>
#include <cstdlib>
#include <ctime>
#include <memory>

namespace access_apps {

// All that is known to want something special of a page: styles, workers, images, fonts, scripts that come
// later.
const Registered csp("csp", [](const Program& program) {
  App app{{.assets_folder = BROWSER_ASSETS "/csp",
           .authorize = [](const Request&) { return Access::allow("ann"); },
           .content_security_policy = ContentSecurityPolicy{}}};
  const data::Frame table{{"city", {"Oslo", "Rome"}}, {"n", {1, 2}}};
  app.layout(html::Div(dcc::Input().id("in").value("a"), html::Div().id("out"), html::Div().id("inline"),
                       html::Div().id("asset"), html::Div().id("socket"),
                       html::Div().id("styled").style({{"color", "rgb(1, 2, 3)"}}),
                       dcc::Graph().id("graph").figure(px::scatter(table).x("n").y("n")),
                       dcc::Graph().id("surface").figure(px::line_3d(table).x("n").y("n").z("n")),
                       dash_table::DataTable(table.records()).id("table"),
                       dcc::Markdown("# Title\n\nWith **bold**, $\\alpha$ and\n```python\nprint('code')\n```")
                           .id("markdown")
                           .mathjax(true),
                       dcc::Dropdown({"x", "y"}, "x").id("dropdown"),
                       dcc::Slider().min(0).max(5).id("slider"), dcc::DatePickerSingle().id("date"),
                       dcc::Upload("upload").id("upload"), dcc::Clipboard().id("clipboard"),
                       dcc::Loading(html::Div().id("loaded")).id("loading")));
  app.callback(Output("out", "children"), Input("in", "value"),
               [](const std::string& text) { return "server " + text; });
  app.callback(Output("socket", "children"), Input("in", "value"),
               [](const Context& context, const std::string& text) {
                 return "socket " + text + " of " + std::string(context.user());
               })
      .websocket();
  app.clientside_callback("(text) => 'inline ' + text", Output("inline", "children"), Input("in", "value"));
  app.clientside_callback(ClientsideFunction{"access", "upper"}, Output("asset", "children"),
                          Input("in", "value"));
  return program.run(app);
});

const Registered csrf("csrf", [](const Program& program) {
  App app{{.csrf_protection = true}};
  app.layout(dcc::Input().id("in").value("a"), html::Div().id("out"));
  app.callback(Output("out", "children"), Input("in", "value"),
               [](const std::string& text) { return "server " + text; });
  return program.run(app);
});

const std::string secret = "0123456789abcdef0123456789abcdef";

// As a login service would make it.
std::string token(std::string_view user, long lifetime) {
  jwt_t* made = nullptr;
  jwt_new(&made);
  jwt_add_grant(made, "sub", std::string(user).c_str());
  jwt_add_grant_int(made, "exp", static_cast<long>(std::time(nullptr)) + lifetime);
  jwt_set_alg(made, JWT_ALG_HS256, reinterpret_cast<const unsigned char*>(secret.data()),
              static_cast<int>(secret.size()));
  char* text = jwt_encode_str(made);
  std::string result(text);
  std::free(text);
  jwt_free(made);
  return result;
}

// The page fetches its tokens itself; one of them has expired when the test has set "expire".
const Registered jwt("jwt", [](const Program& program) {
  AppSettings settings;
  settings.index_string =
      "<!DOCTYPE "
      "html><html><head>{%metas%}<title>{%title%}</title>{%favicon%}{%css%}</head><body>{%app_entry%}"
      "<footer>{%config%}{%scripts%}<script id=\"_dash-renderer\">"
      "const renderer = new DashRenderer({request_refresh_jwt: async (old) => {"
      "  window.refreshed = (window.refreshed || 0) + 1;"
      "  return (await (await fetch('/token')).text()).trim();"
      "}});</script></footer></body></html>";
  settings.content_security_policy = ContentSecurityPolicy{};
  settings.authorize = [&program, issued = std::make_shared<std::atomic<int>>(0),
                        has_expired = std::make_shared<std::atomic<bool>>(false),
                        check = auth::jwt({.keys = {auth::JwtKey::hs256(secret)},
                                           .open_paths = auth::page_paths()})](const Request& request) {
    if (request.path() == "/token")
      return Access::refuse(text_response(200, token("user" + std::to_string(++*issued), 3600)));
    if (request.method == "POST" && program.control.number("expire", 0) == 1 &&
        !has_expired->exchange(true)) {
      // As if the clock had gone on.
      const auto late = "Bearer " + token("late", -100);
      const HeaderView header{"Authorization", late};
      auto copy = request;
      copy.headers = {&header, 1};
      return check(copy);
    }
    return check(request);
  };
  App app(std::move(settings));
  app.layout(dcc::Input().id("in").value("a"), html::Div().id("out"));
  app.callback(Output("out", "children"), Input("in", "value"),
               [](const Context& context, const std::string& text) {
                 return text + " of " + std::string(context.user());
               });
  return program.run(app);
});

}  // namespace access_apps
