// Hooks: what libraries add to every app, in which order, and until when.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cdash/app/impl/hooks.hpp>
#include <cdash/cdash.hpp>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "app_fixture.hpp"

using namespace cdash;
using namespace cdash_test;

namespace {

// Hooks are the program's: each test starts and ends without any.
struct NoHooks {
  NoHooks() { detail::HookAccess::clear(); }
  ~NoHooks() { detail::HookAccess::clear(); }
};

bool has(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

std::string layout(App& app) { return text(Asker(app).get("/_dash-layout")); }

// Puts a text before the layout.
auto put(std::string text) {
  return [text = std::move(text)](Child layout) { return Child({text, layout}); };
}

}  // namespace

TEST_CASE("hook001: a layout hook makes another layout") {
  NoHooks none;
  hooks().layout([](Child layout) { return html::Div(html::Div("Header").id("header"), layout); });
  App app;
  app.layout(html::Div("Body").id("body"));
  CHECK(layout(app) ==
        R"({"props":{"children":[{"props":{"id":"header","children":"Header"},"type":"Div",)"
        R"("namespace":"dash_html_components"},{"props":{"id":"body","children":"Body"},"type":"Div",)"
        R"("namespace":"dash_html_components"}]},"type":"Div","namespace":"dash_html_components"})");
}

TEST_CASE("a layout function's hooks run for each page") {
  NoHooks none;
  int calls = 0;
  hooks().layout([&](Child layout) { return Child({std::to_string(++calls), layout}); });
  App app;
  app.layout([] { return "body"; });
  Asker asker(app);
  app.handler();
  const auto before = calls;
  asker.get("/_dash-layout");
  CHECK(calls == before + 1);
  CHECK(text(asker.get("/_dash-layout")) == "[\"" + std::to_string(before + 2) + "\",\"body\"]");
}

TEST_CASE("ids that a layout hook brings are known to callbacks and checked") {
  NoHooks none;
  hooks().layout([](Child layout) { return html::Div(html::Div().id("added"), layout); });
  App app;
  app.layout(dcc::Input().id("in"));
  app.callback(Output("added", "children"), Input("in", "value"), [](const std::string& s) { return s; });
  CHECK(app.problems().empty());
}

TEST_CASE("hook002: a setup hook sees the app and changes its settings") {
  NoHooks none;
  std::string seen;
  hooks().setup([&](App& app) {
    seen = app.settings().title;
    app.settings().title = "changed";
  });
  App app{{.title = "setup-test"}};
  app.layout(html::Div("setup"));
  Asker asker(app);
  CHECK(has(text(asker.get("/")), "<title>changed</title>"));
  CHECK(seen == "setup-test");
}

TEST_CASE("hook003: a route of a hook stands beside every app") {
  NoHooks none;
  hooks().route("hook_route", [] { return Json{{"success", true}}; }, {.methods = {"POST"}});
  App app{{.url_base_pathname = "/dash/"}};
  app.layout(html::Div("hook route"));
  CHECK(text(Asker(app).ask("POST", "/dash/hook_route")) == R"({"success":true})");
}

TEST_CASE("hook004: an error hook is told what a callback has thrown, behind the app's own") {
  NoHooks none;
  std::string told;
  hooks().error([&](const Context& context, const std::exception& error) {
    told += "hook: " + std::string(error.what());
    context.set_props("error", "children", std::string(error.what()));
  });
  App app{{.on_error = [&](const Context&, const std::exception&) { told += "app, "; }}};
  app.layout(html::Div().id("out"), html::Div().id("error"), dcc::Input().id("in"));
  app.callback(Output("out", "children"), Input("in", "value"),
               [](const std::string&) -> std::string { throw std::runtime_error("hook error"); });
  Asker asker(app);
  const auto response = asker.post(one_input("out.children", "in.value", "\"x\""));
  CHECK(response.status == 200);
  CHECK(has(text(response), R"("error":{"children":"hook error"})"));
  CHECK(told == "app, hook: hook error");
}

TEST_CASE("hook005: a callback hook registers on every app") {
  NoHooks none;
  hooks().callback([](App& app) {
    app.callback(Output("output", "children"), Input("start", "n_clicks"),
                 [](int n) { return "clicked " + std::to_string(n); })
        .prevent_initial_call();
  });
  for (int i = 0; i < 2; ++i) {
    App app;
    app.layout(html::Button("start").id("start"), html::Div().id("output"));
    Asker asker(app);
    CHECK(text(asker.post(one_input("output.children", "start.n_clicks", "1"))) ==
          R"({"multi":true,"response":{"output":{"children":"clicked 1"}}})");
    CHECK(app.problems().empty());
    CHECK(member(asker, "prevent_initial_call") == "true");
    CHECK_THROWS(record(asker, 1));
  }
}

TEST_CASE("hook006: hooks run by priority, then as they came, and the final one last") {
  NoHooks none;
  hooks().layout(put("final"), {.final = true});
  hooks().layout(put("first"));
  hooks().layout(put("second"));
  hooks().layout(put("prime"), {.priority = 12});
  hooks().layout(put("third"));
  hooks().layout(put("prime too"), {.priority = 12});
  App app;
  app.layout("layout");
  CHECK(layout(app) == R"(["final","third","second","first","prime too","prime","layout"])");
}

TEST_CASE("a kind has one final hook") {
  NoHooks none;
  hooks().layout(put("a"), {.final = true});
  CHECK_THROWS_WITH(hooks().layout(put("b"), {.final = true}),
                    "cdash: hooks().layout() was given a second final hook; one of a kind runs last");
  CHECK_NOTHROW(hooks().index([](std::string page) { return page; }, {.final = true}));
}

TEST_CASE("hook007: an index hook makes another page") {
  NoHooks none;
  hooks().index([](std::string page) {
    page.insert(page.find("<body>") + 6, "<div id=\"hooked\">Hooked</div>");
    return page;
  });
  App app;
  app.layout(html::Div("index"));
  CHECK(has(text(Asker(app).get("/")), "<body><div id=\"hooked\">Hooked</div>"));
}

TEST_CASE("an index hook that loses a part") {
  NoHooks none;
  hooks().index([](const std::string&) { return "nothing"; });
  App app;
  app.layout(html::Div());
  CHECK_THROWS_WITH(app.handler(), Catch::Contains("the page has no app_entry"));
}

TEST_CASE("hook008: scripts and stylesheets of hooks stand behind all others") {
  NoHooks none;
  hooks().script("https://example.com/none.js");
  hooks().script({{"src", "https://example.com/module.js"}, {"type", "module"}});
  hooks().stylesheet("https://example.com/none.css");
  App app;
  app.layout(html::Div(), dcc::Input());
  const auto html = text(Asker(app).get("/"));
  CHECK(has(html, "<link rel=\"stylesheet\" href=\"https://example.com/none.css\">"));
  CHECK(has(html, "<script src=\"https://example.com/module.js\" type=\"module\"></script>"));
  CHECK(html.find("dash_core_components.js") < html.find("https://example.com/none.js"));
}

TEST_CASE("hook009: a clientside callback of a hook is in the page") {
  NoHooks none;
  hooks().callback([](App& app) {
    app.clientside_callback("(n) => `Called ${n}`", Output("hook-output", "children"),
                            Input("hook-start", "n_clicks"));
  });
  App app;
  app.layout(html::Button("start").id("hook-start"), html::Div().id("hook-output"));
  CHECK(has(text(Asker(app).get("/")), "= (n) => `Called ${n}`;"));
}

TEST_CASE("hook010: custom data of a hook") {
  NoHooks none;
  hooks().custom_data("custom", [](const Context&) { return std::string("custom-data"); });
  App app;
  app.layout(html::Button("insert").id("btn"), html::Div().id("output"));
  app.callback(Output("output", "children"), Input("btn", "n_clicks"),
               [](const Context& context, int) { return context.custom_data<std::string>("custom"); });
  CHECK(has(text(Asker(app).post(one_input("output.children", "btn.n_clicks", "1"))), "custom-data"));
}

TEST_CASE("WebSocket hooks are asked behind the app's own, until one refuses") {
  NoHooks none;
  std::string asked;
  hooks().websocket_connect([&](const Request&) -> std::optional<WebSocketRefusal> {
    asked += "first ";
    return std::nullopt;
  });
  hooks().websocket_connect([&](const Request&) -> std::optional<WebSocketRefusal> {
    asked += "second ";
    return WebSocketRefusal{4001, "no session"};
  });
  hooks().websocket_connect([&](const Request&) -> std::optional<WebSocketRefusal> {
    asked += "third ";
    return std::nullopt;
  });
  hooks().websocket_message([&](const Request&, std::string_view message) -> std::optional<WebSocketRefusal> {
    return WebSocketRefusal{4002, std::string(message)};
  });
  App app{{.websocket_connect = [&](const Request&) -> std::optional<WebSocketRefusal> {
    asked += "app ";
    return std::nullopt;
  }}};
  app.layout(html::Div());
  app.handler();
  const auto& settings = std::as_const(app).settings();
  CHECK(settings.websocket_connect({})->reason == "no session");
  CHECK(asked == "app first second ");
  CHECK(settings.websocket_message({}, "text")->reason == "text");
}

TEST_CASE("a hook that comes too late is an error, until the app has gone") {
  NoHooks none;
  {
    App app;
    app.layout(html::Div());
    app.handler();
    CHECK_THROWS_WITH(hooks().layout(put("late")),
                      "cdash: hooks().layout() was called when an app had been checked or served already; "
                      "register hooks before");
    CHECK_THROWS_WITH(hooks().script("https://example.com/late.js"),
                      "cdash: hooks().script() was called when an app had been checked or served already; "
                      "register hooks before");
  }
  CHECK_NOTHROW(hooks().layout(put("in time")));
}

TEST_CASE("several threads may register hooks") {
  NoHooks none;
  constexpr int threads = 4, each = 50;
  std::vector<std::thread> libraries;
  for (int i = 0; i < threads; ++i)
    libraries.emplace_back([] {
      for (int n = 0; n < each; ++n) hooks().index([](std::string page) { return page; }, {.priority = n});
    });
  for (auto& library : libraries) library.join();
  const auto taken = detail::HookAccess::take();
  REQUIRE(taken->index.hooks.size() == threads * each);
  CHECK(std::is_sorted(taken->index.hooks.begin(), taken->index.hooks.end(),
                       [](const auto& a, const auto& b) { return a.priority > b.priority; }));
}

TEST_CASE(
    "hook011: components of the developer tools stand in the page's configuration where the tools are "
    "shown") {
  NoHooks none;
  hooks().devtool(html::Button("devtool").id("devtool"));
  hooks().devtool(html::B("x"), DevtoolPosition::left);
  const auto page = [](AppSettings settings) {
    App app(std::move(settings));
    app.layout(html::Div().id("out"));
    app.callback(Output("out", "children"), Input("devtool", "n_clicks").allow_optional(),
                 [](std::optional<int> clicks) { return clicks.value_or(0); });
    return text(Asker(app).get("/"));
  };
  const std::string tools =
      R"("dev_tools":[{"position":"right","props":{"id":"devtool","children":"devtool"},"type":"Button",)"
      R"("namespace":"dash_html_components"},{"position":"left","props":{"children":"x"},"type":"B",)"
      R"("namespace":"dash_html_components"}])";
  CHECK(has(page({.debug = true}), tools));
  CHECK_FALSE(has(page({}), "\"dev_tools\""));
}
