// Which page is shown for a path, with which variables, title and context, followed as a browser does.
#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <catch2/catch.hpp>
#include <cdash/cdash.hpp>
#include <cdash/testing.hpp>
#include <string>

#include "app_fixture.hpp"

using namespace cdash;
using namespace cdash_test;

namespace {

// What the page shows, and the title of its tab.
std::string shown(const testing::Page& page) { return page.get("_pages_content", "children").text(); }

std::string shown_at(App& app, std::string_view url) {
  const testing::Page page{app, {.url = std::string(url)}};
  return shown(page);
}

struct Place {
  std::string country;
  int year = 0;
};
BOOST_DESCRIBE_STRUCT(Place, (), (country, year))

BOOST_DEFINE_ENUM_CLASS(Continent, Africa, Asia)

constexpr auto not_found = "404 - Page not found";

}  // namespace

TEST_CASE("the page of the path is shown, and the app needs no layout for that") {
  App app;
  app.page("/", html::H1("home"));
  app.page("/other", html::H1("other"));
  CHECK(shown_at(app, "/") == "home");
  CHECK(shown_at(app, "/other") == "other");
  CHECK(shown_at(app, "/other/?a=b#c") == "other");
}

TEST_CASE("several components, texts and ranges are a page") {
  App app;
  app.page("/", html::H1("one"), "two", std::vector{html::P("three"), html::P("four")});
  CHECK(shown_at(app, "/") == "onetwothreefour");
}

TEST_CASE("a path that no page has") {
  App app{{.title = "Levels"}};
  app.page("/", html::H1("home"));
  const testing::Page page{app, {.url = "/nowhere"}};
  CHECK(shown(page) == not_found);
  CHECK(page.title() == "Levels");
}

TEST_CASE("a page of one's own for paths that no page has") {
  App app;
  app.page("/", html::H1("home"));
  app.page_not_found(
         [](const Context& context) { return html::P("nothing at ", std::string(context.path())); })
      .title("Nothing here");
  const testing::Page page{app, {.url = "/nowhere?x=1"}};
  CHECK(shown(page) == "nothing at /nowhere?x=1");
  CHECK(page.title() == "Nothing here");
}

TEST_CASE("links and the back button show other pages without a reload") {
  App app;
  app.layout(html::Div("around").id("around"), page_container());
  app.page("/", html::H1("home"));
  app.page("/other", html::H1("other")).title("The other");
  testing::Page page{app};
  CHECK(page.title() == "Home");
  page.go("/other");
  CHECK(shown(page) == "other");
  CHECK(page.title() == "The other");
  page.go("/");
  CHECK(shown(page) == "home");
  CHECK(page.title() == "Home");
}

TEST_CASE("variables are read in the order of the path") {
  App app;
  app.page("/a/<name>/<count>/<share>/<flag>",
           [](const std::string& name, int count, double share, bool flag) {
             return html::P(name, " ", count * 2, " ", share / 2, " ", flag ? "true" : "false");
           });
  CHECK(shown_at(app, "/a/x%20y%2Fz/-21/0.5/true") == "x y/z -42 0.25 true");
}

TEST_CASE("variables are read by name into a struct") {
  App app;
  app.page("/<year>/<country>", [](const Context& context, const Place& place) {
    return html::P(place.country, " in ", place.year, context.query("q").value_or(""));
  });
  CHECK(shown_at(app, "/1952/C%C3%B4te%20d'Ivoire?q=!") == "Côte d'Ivoire in 1952!");
}

TEST_CASE("a described enum is one of its names") {
  App app;
  app.page("/<continent>", [](Continent continent) { return continent == Continent::Asia ? "A" : "B"; });
  CHECK(shown_at(app, "/Asia") == "A");
  CHECK(shown_at(app, "/Africa") == "B");
  CHECK(shown_at(app, "/Atlantis") == not_found);
}

TEST_CASE("a variable that cannot be read shows the page for what is not there") {
  App app;
  app.page("/byte/<x>", [](signed char x) { return int(x); });
  app.page("/natural/<x>", [](unsigned x) { return x; });
  app.page("/number/<x>", [](double x) { return x; });
  app.page("/flag/<x>", [](bool x) { return x; });
  CHECK(shown_at(app, "/byte/-128") == "-128");
  for (const auto* path :
       {"/byte/128", "/byte/1.0", "/byte/ab", "/byte/12a", "/byte/%20", "/byte/+1",
        "/byte/99999999999999999999", "/natural/-1", "/natural/4294967296", "/number/nan", "/number/inf",
        "/number/1e999", "/number/1,5", "/flag/1", "/flag/TRUE", "/byte", "/byte/1/2"})
    CHECK(std::string(path) + ": " + shown_at(app, path) == std::string(path) + ": " + not_found);
}

TEST_CASE("variables stand between texts") {
  App app;
  app.page("/from-<a>-to-<b>.html", [](const std::string& a, const std::string& b) { return a + "|" + b; });
  CHECK(shown_at(app, "/from-x-to-y-to-z.html") == "x|y-to-z");
  CHECK(shown_at(app, "/from--to-to-.html") == not_found);
  CHECK(shown_at(app, "/from-x-to-.html") == not_found);
  CHECK(shown_at(app, "/from-x-to-y.htm") == not_found);
}

TEST_CASE("a page without variables comes before one with them, and then the first") {
  App app;
  app.page("/<a>/<b>", [](const std::string&, const std::string&) { return "any"; });
  app.page("/report/<id>", [](int) { return "one"; });
  app.page("/report/new", html::P("new"));
  CHECK(shown_at(app, "/report/new") == "new");
  CHECK(shown_at(app, "/report/7") == "any");
}

TEST_CASE("a function can say that its page is not there") {
  App app;
  app.page("/report/<id>", [](int id) {
    if (id > 9) throw PageNotFound();
    return html::P(id);
  });
  CHECK(shown_at(app, "/report/9") == "9");
  CHECK(shown_at(app, "/report/10") == not_found);
}

TEST_CASE("a page for what is not there that is not there either") {
  App app;
  app.page("/", html::P("home"));
  app.page_not_found([]() -> Component { throw PageNotFound(); });
  CHECK(shown_at(app, "/x") == not_found);
}

TEST_CASE("a function that throws: status 500, and the log says which page") {
  App app{{.suppress_callback_exceptions = true}};
  Asker asker(app);
  app.page("/", []() -> Component { throw std::runtime_error("no data"); });
  const testing::Page page{app, {.on_error = testing::OnError::collect}};
  REQUIRE(page.errors().size() == 1);
  CHECK(page.calls()[0].status == 500);
  CHECK(asker.log.find("cdash: the page \"/\" (") == 0);
  CHECK(asker.log.find("_test.cpp:") != std::string::npos);
  CHECK(asker.log.find(") failed; the next line says how\n") != std::string::npos);
  CHECK(asker.log.find("failed: std::runtime_error: no data") != std::string::npos);
}

TEST_CASE("PreventUpdate leaves what was shown before") {
  App app;
  app.page("/", html::P("home"));
  app.page("/x", []() -> Component { throw PreventUpdate(); });
  testing::Page page{app};
  page.go("/x");
  CHECK(shown(page) == "home");
}

TEST_CASE("a page's function has the page's path, query and cookies, and sets a cookie") {
  App app;
  app.page("/", html::P("home"));
  app.page("/q", [](const Context& context) {
    context.set_cookie("seen", "yes");
    std::string tags;
    for (const auto& tag : context.queries("tag")) tags += tag + ".";
    return std::string(context.path()) + " " + context.query("x").value_or("none") + " " + tags + " " +
           std::string(context.cookie("seen"));
  });
  testing::Page page{app};
  page.go("/q?tag=a&x=1%202&tag=b");
  CHECK(shown(page) == "/q?tag=a&x=1%202&tag=b 1 2 a.b. ");
  page.go("/q?x=");
  CHECK(shown(page) == "/q?x=   yes");
}

TEST_CASE("routing inputs: an Input makes the page anew, a State does not") {
  App app;
  const dcc::Dropdown::Id language{"language"};
  app.layout(dcc::Dropdown({"en", "fr"}, "en").id(language), dcc::Input().value("a").id("note"),
             page_container());
  app.routing_inputs(Input(language.value()), State("note", "value"), State(pages_location, "hash"));
  app.page("/", [language](const Context& context) {
    const auto* note = context.value("note.value");
    const auto* hash = context.value("_pages_location.hash");
    return context.value<std::string>(language.value()).value_or("-") + " " +
           (note ? std::string(note->as_string()) : "-") + " " +
           (hash ? std::string(hash->as_string()) : "-");
  });
  testing::Page page{app, {.url = "/#top"}};
  CHECK(shown(page) == "en a #top");
  page.set("note", "value", "b");
  CHECK(shown(page) == "en a #top");
  page.set(language.value(), "fr");
  CHECK(shown(page) == "fr b #top");
}

TEST_CASE("a routing input that is no such value fails the call") {
  App app;
  const dcc::Input::Id note{"note"};
  app.layout(dcc::Input().value("a").id(note), page_container());
  app.routing_inputs(Input(note.value()));
  app.page("/", [note](const Context& context) { return context.value<int>(note.value()).value_or(3); });
  testing::Page page{app, {.on_error = testing::OnError::collect}};
  REQUIRE(page.errors().size() == 1);
  CHECK(page.errors()[0].find(
            "cdash: note.value is the text \"a\" in the page, but a whole number was asked for") !=
        std::string::npos);
}

TEST_CASE("callbacks of a page work when it is shown") {
  App app;
  const html::Button::Id button{"button"};
  const html::Div::Id out{"out"};
  app.page("/", html::P("home"));
  app.page("/clicks", html::Button().id(button), html::Div().id(out));
  app.callback(Output(out.children()), Input(button.n_clicks()), [](int clicks) { return clicks; });
  testing::Page page{app};
  CHECK_FALSE(page.has(button));
  page.go("/clicks");
  CHECK(page.get(out.children()) == 0);
  page.click(button);
  CHECK(page.get(out.children()) == 1);
  page.go("/");
  CHECK_FALSE(page.has(button));
}

TEST_CASE("a callback shows another page through the container's Location") {
  App app;
  const html::Button::Id button{"button"};
  app.page("/", html::Button().id(button));
  app.page("/next", html::P("next"));
  app.callback(Output(pages_location, "pathname"), Input(button.n_clicks()), [](int) { return "/next"; })
      .prevent_initial_call();
  testing::Page page{app};
  page.click(button);
  CHECK(shown(page) == "next");
}

TEST_CASE("title and description may be functions of the variables") {
  App app;
  app.page("/report/<id>", [](int id) { return html::P(id); })
      .title([](const Context& context, int id) {
        return "Report " + std::to_string(id) + context.query("x").value_or("");
      })
      .description([] { return std::string("of the week"); });
  testing::Page page{app, {.url = "/report/7?x=!"}};
  CHECK(page.title() == "Report 7!");
  page.go("/report/8");
  CHECK(page.title() == "Report 8");
  page.go("/report/abc");
  CHECK(page.title() == "Dash");
}

TEST_CASE("below a prefix") {
  App app{{.url_base_pathname = "/app1/"}};
  app.page("/", html::P("home"));
  app.page("/report/<id>", [](const Context& context, int id) {
    return std::to_string(id) + " " + std::string(context.path());
  });
  testing::Page page{app, {.url = "/report/3"}};
  CHECK(shown(page) == "3 /app1/report/3");
  page.go("/");
  CHECK(shown(page) == "home");
  CHECK(app.pages()[1].relative_path == "/app1/report/none");
}
