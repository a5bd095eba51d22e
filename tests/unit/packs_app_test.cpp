// Packs in a program: those that it contains, and components of those that it does not.
#include "app_fixture.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <cdash/app/app.hpp>
#include <cdash/client/front_end.hpp>
#include <cdash/core/stylesheet.hpp>
#include <cdash/dcc/input.hpp>
#include <cdash/dcc/store.hpp>
#include <cdash/html/div.hpp>
#include <cdash/http/options.hpp>
#include <string>
#include <string_view>
#include <vector>

using namespace cdash;
using cdash_test::Asker;
using cdash_test::one_input;
using cdash_test::text;

namespace {

namespace announced {
constexpr client::File files[] = {{"announced", "theme.css", "text/css", "00", 4, {}, {}, "b {}"}};
constexpr client::Package packages[] = {{"announced", "1.0", "MIT", "abc", "5a"}};
constexpr client::StandIn sheets[] = {
    {"https://cdn.example/theme@1.0/theme.css", "announced", "theme.css", "sha384-t"}};
constexpr client::Pack pack{.packages = packages, .files = files, .stand_ins = sheets};
const client::Announcement here{pack};
}  // namespace announced

constexpr auto properties = std::to_array<std::string_view>({"children", "title"});

// A component of a library that is not wrapped.
struct Any : Component {
  explicit Any(const ComponentInfo& info) : Component(info) {}
};

Any card() {
  static constexpr ComponentInfo info{"Card", "packs_test_parts", "parts::Card", properties, false};
  return Any(info);
}
Any button() {
  static constexpr ComponentInfo info{"Button", "dash_bootstrap_components", "dbc::Button", properties,
                                      false};
  return Any(info);
}
Any map() {
  static constexpr ComponentInfo info{"Map", "my_maps", "my_maps::Map", properties, false};
  return Any(info);
}

constexpr std::string_view no_bootstrap =
    "dbc::Button is a component of dash_bootstrap_components, whose scripts this program does not contain; "
    "link "
    "cdash::dbc";
constexpr std::string_view no_maps =
    "my_maps::Map is a component of my_maps, whose scripts this program does not contain; link its pack, "
    "which "
    "cdash_add_pack() of CMake makes, or put its script into the assets";

std::string refusal(App& app) {
  try {
    app.handler();
  } catch (const Error& error) {
    return error.what();
  }
  return "none";
}

std::string refused(std::string_view sentence) {
  return "cdash: the app cannot be served: 1 problem\n  the layout's " + std::string(sentence);
}

bool has(std::string_view all, std::string_view part) { return all.find(part) != all.npos; }

}  // namespace

TEST_CASE("A pack that a library of the program links is in the program") {
  App app;
  app.layout(html::Div(card()));
  Asker asker(app);
  const auto page = text(asker.get("/"));
  const auto pack = page.find("src=\"/_dash-component-suites/packs_test_parts/-");
  const auto renderer = page.find("dash-renderer/build");
  REQUIRE(pack != page.npos);
  CHECK(page.find("deps/react") < pack);
  CHECK(pack < renderer);
  CHECK(has(page, "/parts.css\""));
  CHECK(has(page, R"("packs_test_parts":{"Card":["title"]})"));
  CHECK(text(asker.get("/_dash-component-suites/packs_test_parts/parts.js")) ==
        "window.packs_test_parts = {Card: props => props.title};\n");
}

TEST_CASE("A page without a pack's components loads nothing of it") {
  App app;
  app.layout(html::Div("plain"));
  Asker asker(app);
  CHECK_FALSE(has(text(asker.get("/")), "/packs_test_parts/"));
}

TEST_CASE("A stylesheet of a CDN that the program contains comes from the program") {
  constexpr Stylesheet theme{"https://cdn.example/theme@1.0/theme.css", "sha384-cdn"};
  App app{{.external_stylesheets = {theme}}};
  app.layout(html::Div());
  Asker asker(app);
  CHECK(has(text(asker.get("/")),
            R"(<link rel="stylesheet" href="/_dash-component-suites/announced/-abc/theme.css">)"));
}

TEST_CASE("A stylesheet of a pack that the program does not contain is told before the app is served") {
  App app{{.external_stylesheets = {Stylesheet{"pack:theme@2.0/theme.css", "sha384-t"}}}};
  app.layout(html::Div("x"));
  CHECK(refusal(app) ==
        "cdash: the app cannot be served: 1 problem\n  the stylesheet theme@2.0/theme.css is one that this "
        "program "
        "does not contain; say cdash_add_theme() or cdash_add_icons() of CMake for it, or give the address "
        "of a "
        "server that has the file");
}

TEST_CASE("A stylesheet that the program does not contain comes from its CDN, with its hash") {
  constexpr Stylesheet theme{"https://cdn.example/theme@2.0/theme.css", "sha384-cdn"};
  App app{{.external_stylesheets = {theme}}};
  app.layout(html::Div());
  Asker asker(app);
  CHECK(has(text(asker.get("/")), R"(<link rel="stylesheet" href="https://cdn.example/theme@2.0/theme.css" )"
                                  R"(integrity="sha384-cdn" crossorigin="anonymous">)"));
}

TEST_CASE("A component without its pack is told before the app is served") {
  App app;
  app.layout(html::Div(html::Div(button()), button()));
  CHECK(refusal(app) == refused(no_bootstrap));
}

TEST_CASE("A component that nothing brings is told, too") {
  App app;
  app.layout(html::Div(map()));
  CHECK(refusal(app) == refused(no_maps));
}

TEST_CASE("A component in the layout of a page is told before the app is served") {
  App app;
  app.layout(html::Div(page_container()));
  app.page("/", html::Div("home"));
  app.page("/map", html::Div(map()));
  CHECK(refusal(app) == refused(no_maps));
}

TEST_CASE("Scripts of the app may bring any library that is not known here") {
  App app{{.external_scripts = {"https://example.org/my.js"}}};
  app.layout(html::Div(map()));
  CHECK(refusal(app) == "none");
}

TEST_CASE("Scripts of the app bring a known library only by its name") {
  App other{{.external_scripts = {"https://example.org/my.js"}}};
  other.layout(html::Div(button()));
  CHECK(refusal(other) == refused(no_bootstrap));
  App own{{.external_scripts = {"https://example.org/dash-bootstrap-components@2.0.4/main.js"}}};
  own.layout(html::Div(button()));
  CHECK(refusal(own) == "none");
}

TEST_CASE("A component that a callback returns without its pack fails the callback") {
  App app;
  app.layout(html::Div(dcc::Input().id("in"), html::Div().id("out")));
  app.callback(Output("out", "children"), Input("in", "value"),
               [](std::string) { return html::Div(button()); });
  Asker asker(app);
  CHECK(asker.post(one_input("out.children", "in.value", R"("x")")).status == 500);
  CHECK(has(asker.log, no_bootstrap));
}

TEST_CASE("A component that a callback sets without its pack fails the callback") {
  App app;
  app.layout(html::Div(dcc::Input().id("in"), html::Div().id("out"), html::Div().id("side")));
  app.callback(Output("out", "children"), Input("in", "value"), [](const Context& context, std::string) {
    context.set_props("side", "children", button());
    return std::string("done");
  });
  Asker asker(app);
  CHECK(asker.post(one_input("out.children", "in.value", R"("x")")).status == 500);
  CHECK(has(asker.log, no_bootstrap));
}

TEST_CASE("A component that a layout function brings later fails the layout") {
  App app;
  bool later = false;
  app.layout([&] { return later ? html::Div(button()) : html::Div(); });
  Asker asker(app);
  CHECK(asker.get("/_dash-layout").status == 200);
  later = true;
  CHECK(asker.get("/_dash-layout").status == 500);
  CHECK(has(asker.log, "a request failed: cdash: the layout's " + std::string(no_bootstrap)));
}

TEST_CASE("--packs prints what the program contains, and ends it") {
  const char* const argv[] = {"program", "--packs"};
  const auto options = read_options(2, argv, {}, {}, [](const char*) -> const char* { return nullptr; });
  CHECK(options.exit_code == 0);
  CHECK(has(options.text, "\nplotly "));
  CHECK(has(options.text, "\npacks_test_parts  1.2.3 "));
  CHECK(has(options.text, "  5a\n"));
}
