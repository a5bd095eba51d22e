// What is wrong with an app's pages is said before the first request, with the place of each.
#include <boost/describe/class.hpp>
#include <catch2/catch.hpp>
#include <cdash/cdash.hpp>
#include <functional>
#include <string>

#include "message_of.hpp"

using namespace cdash;

namespace {

// Problems without the name of this file, which may be any path: "12: …".
std::vector<std::string> problems_of(App& app) {
  auto all = app.problems();
  for (auto& problem : all)
    for (auto at = problem.find("pages_problems_test.cpp:"); at != problem.npos;
         at = problem.find("pages_problems_test.cpp:")) {
      const auto start = problem.find_last_of(" (", at);
      const auto from = start == problem.npos ? 0 : start + 1;
      problem.erase(from, at - from + 24);
    }
  return all;
}

using Texts = std::vector<std::string>;
std::string line(int number) { return std::to_string(number); }

struct Place {
  std::string country;
};
BOOST_DESCRIBE_STRUCT(Place, (), (country))

}  // namespace

TEST_CASE("pages in order are no problem") {
  App app;
  app.layout(html::Nav(), page_container());
  app.page("/", html::P());
  app.page("/report/<id>", [](int) { return html::P(); }).example(3).redirect_from("/r/<id>");
  app.page("/a/<x>/b", html::P()).example("text");
  app.page_not_found(html::P());
  CHECK(app.problems().empty());
}

TEST_CASE("two pages with one path") {
  App app;
  const int here = __LINE__ + 1;
  app.page("/report/<id>", [](int) { return html::P(); });
  app.page("/report/<name>/", [](const std::string&) { return html::P(); });
  app.page("/x", html::P());
  app.page("/x", html::P());
  CHECK(problems_of(app) ==
        Texts{line(here + 1) + ": the page \"/report/<name>/\" has the same path as \"/report/<id>\" (" +
                  line(here) + "); give one of them another",
              line(here + 3) + ": the page \"/x\" has the same path as \"/x\" (" + line(here + 2) +
                  "); give one of them another"});
}

TEST_CASE("a page without a layout") {
  App app;
  const int here = __LINE__ + 1;
  app.page("/a", nullptr);
  app.page("/b", std::function<Component()>());
  app.page_not_found(nullptr);
  CHECK(problems_of(app) ==
        Texts{line(here) + ": the page \"/a\" has no layout; page() takes what it shows behind the path",
              line(here + 1) + ": the page \"/b\" has no layout; page() takes what it shows behind the path",
              "page_not_found() was given nothing that it shows"});
}

TEST_CASE("paths that the program has made and that cannot be") {
  App app;
  const auto add = [&](const std::string& path) { app.page(path, html::P()); };
  const auto at = line(__LINE__ - 1);
  for (const auto* path : {"", "report", "/a?b", "/a//b", "/a/../b", "/<", "/<a", "/a>", "/<a b>", "/<1>",
                           "/<a>/<a>", "/<a><b>"})
    add(path);
  const std::string start = "a path starts with \"/\", and has no ? and no # in it",
                    part = "a path has no empty part, no . and no .. between two slashes",
                    variable = "a variable is a name of letters, digits and _ between < and >, each once";
  CHECK(problems_of(app) ==
        Texts{at + ": the page's path is \"\"; " + start, at + ": the page's path is \"report\"; " + start,
              at + ": the page's path is \"/a?b\"; " + start, at + ": the page's path is \"/a//b\"; " + part,
              at + ": the page's path is \"/a/../b\"; " + part,
              at + ": the page's path is \"/<\"; " + variable,
              at + ": the page's path is \"/<a\"; " + variable,
              at + ": the page's path is \"/a>\"; " + variable,
              at + ": the page's path is \"/<a b>\"; " + variable,
              at + ": the page's path is \"/<1>\"; " + variable,
              at + ": the page's path is \"/<a>/<a>\"; " + variable,
              at + ": the page's path is \"/<a><b>\"; between two variables there is some text"});
}

TEST_CASE("paths that the app answers otherwise") {
  App app{{.assets_url_path = "files"}};
  const int here = __LINE__ + 1;
  app.page("/files/a", html::P());
  app.page("/_dash-layout", html::P());
  app.page("/filesystem", html::P()).redirect_from("/files/old");
  CHECK(problems_of(app) ==
        Texts{line(here) +
                  ": the page's path is \"/files/a\", where it would not be found: \"/files/\" has the files "
                  "of the assets folder",
              line(here + 1) + ": the page's path is \"/_dash-layout\", where it would not be found: "
                               "\"/_dash-\" is Dash's own",
              line(here + 2) + ": the page \"/filesystem\" has redirect_from(\"/files/old\"), which nobody "
                               "would be sent from: "
                               "\"/files/\" has the files of the assets folder"});
}

TEST_CASE("a page at the path of the health check or of the metrics") {
  App app{{.health_endpoint = "health", .metrics_endpoint = "/up/metrics"}};
  const int here = __LINE__ + 1;
  app.page("/health/", html::P());
  app.page("/x", html::P()).redirect_from("/up/metrics");
  CHECK(problems_of(app) ==
        Texts{line(here) + ": the page's path is \"/health/\", where it would not be found: \"/health/\" is "
                           "the health_endpoint",
              line(here + 1) + ": the page \"/x\" has redirect_from(\"/up/metrics\"), which nobody would be "
                               "sent from: \"/up/metrics\" is the metrics_endpoint"});
}

TEST_CASE("functions that do not take the variables of a path that the program has made") {
  App app;
  const std::string two = "/<a>/<b>", city = "/x/<city>";
  const int here = __LINE__ + 1;
  app.page(two, [](int) { return html::P(); });
  app.page(city, [](const Place&) { return html::P(); });
  CHECK(
      problems_of(app) ==
      Texts{line(here) +
                ": the function of the page \"/<a>/<b>\" does not take the variables of that path: it takes "
                "one parameter for each, in their order",
            line(here + 1) + ": the function of the page \"/x/<city>\" does not take the variables of that "
                             "path: its struct has "
                             "them as members, and no others"});
}

TEST_CASE("an example with other values than the path has variables") {
  App app;
  const int here = __LINE__ + 1;
  app.page("/a/<x>", html::P()).example("1", "2");
  CHECK(problems_of(app) ==
        Texts{line(here) + ": the page \"/a/<x>\" has an example() of 2 values; its path has 1 variables"});
}

TEST_CASE("former paths that cannot be") {
  App app;
  const int here = __LINE__ + 1;
  app.page("/", html::P()).redirect_from("old");
  app.page("/a", html::P()).redirect_from("/", "/a", "/b");
  app.page("/c", html::P()).redirect_from("/b");
  app.page("/r/<id>", [](int) { return html::P(); }).redirect_from("/q/<number>");
  CHECK(
      problems_of(app) ==
      Texts{line(here) +
                ": the page \"/\" has redirect_from(\"old\"); a path starts with \"/\", and has no ? and no "
                "# in it",
            line(here + 1) + ": the page \"/a\" has redirect_from(\"/\"), which is the path of the page at " +
                line(here) + "; leave it out, or give the page another path",
            line(here + 1) + ": the page \"/a\" has redirect_from(\"/a\"), which is the path of this page "
                             "itself; leave it out, or "
                             "give the page another path",
            line(here + 2) + ": the page \"/c\" has redirect_from(\"/b\"), and so has the page \"/a\" (" +
                line(here + 1) + "); a former path leads to one page",
            line(here + 3) + ": the page \"/r/<id>\" has redirect_from(\"/q/<number>\"), which has no <id>; "
                             "a former path has the "
                             "variables of its page"});
}

TEST_CASE("a layout without the container") {
  App app;
  app.layout(html::P());
  app.page("/", html::P());
  CHECK(problems_of(app) ==
        Texts{"the app has pages, and its layout has no page_container(); put it where they belong, "
              "or set no layout"});
  App later{{.suppress_callback_exceptions = true}};
  later.layout(html::P());
  later.page("/", html::P());
  CHECK(later.problems().empty());
}

TEST_CASE("a layout with the container twice") {
  App app;
  const int here = __LINE__ + 1;
  app.layout(page_container(), page_container());
  app.page("/", html::P());
  const auto problems = problems_of(app);
  REQUIRE(problems.size() == 4);
  CHECK(problems[0] == line(here) + ": the layout has the id \"_pages_location\" twice: dcc::Location (" +
                           line(here) + ") and dcc::Location; every id stands once");
}

TEST_CASE("ids of all pages are known to callbacks, and checked") {
  App app;
  app.page("/", html::Div().id("one"));
  app.page("/two", [] { return html::Button().id("two"); });
  app.page("/three/<id>", [](int id) { return html::Div().id("three-" + std::to_string(id)); }).example(3);
  app.page_not_found(html::Div().id("none"));
  for (const auto* out : {"one", "three-3", "none"})
    app.callback(Output(out, "children"), Input("two", "n_clicks"), [](int) { return 1; });
  CHECK(app.problems().empty());
  const int here = __LINE__ + 1;
  app.callback(Output("one", "titel"), Input("tow", "n_clicks"), [](int) { return 1; });
  CHECK(
      problems_of(app) ==
      Texts{line(here) + ": Output one.titel: html::Div has no property \"titel\" (did you mean \"title\"?)",
            line(here) +
                ": Input tow.n_clicks: the layout has no component with the id \"tow\" (did you mean "
                "\"two\"?); if it comes later, set suppress_callback_exceptions"});
}

TEST_CASE("an id in a page that cannot be made without an example") {
  App app;
  app.page("/", html::Button().id("go"));
  app.page("/report/<id>", [](int) { return html::Div().id("report"); });
  app.page("/shy", []() -> Component { throw PageNotFound(); });
  const int here = __LINE__ + 1;
  app.callback(Output("report", "children"), Input("go", "n_clicks"), [](int) { return 1; });
  CHECK(problems_of(app) ==
        Texts{line(here) +
              ": Output report.children: the layout has no component with the id \"report\"; if it comes "
              "later, set suppress_callback_exceptions; if it is in a page whose layout was not made "
              "(the page \"/report/<id>\", the page \"/shy\"), give that an example() with which it can be"});
}

TEST_CASE("two pages may have one id, of different components too") {
  App app;
  app.page("/a", html::Div().id("x"));
  app.page("/b", dcc::Input().id("x"));
  app.callback(Output("x", "value"), Input("x", "n_clicks"), [](int) { return 1; });
  CHECK(app.problems().empty());
}

TEST_CASE("an id of a page that the layout around it has, too") {
  App app;
  const int here = __LINE__ + 1;
  app.layout(html::Div().id("x"), page_container());
  app.page("/a", html::Div().id("x"));
  CHECK(problems_of(app) == Texts{line(here + 1) +
                                  ": the page \"/a\" has the id \"x\", which the layout around it has, "
                                  "too (" +
                                  line(here) + "); every id stands once"});
}

TEST_CASE("a page's function that throws before the app is served") {
  App app;
  const int here = __LINE__ + 1;
  app.page("/a", []() -> Component { throw std::runtime_error("no data"); });
  CHECK(problems_of(app) ==
        Texts{line(here) +
              ": the function of the page \"/a\" has thrown: no data; it is called once before the app is "
              "served, so that callbacks may name its ids, unless suppress_callback_exceptions is set"});
}

TEST_CASE("a function for paths that no page has, that throws before the app is served") {
  App app;
  app.page_not_found([]() -> Component { throw std::runtime_error("no data"); });
  CHECK(problems_of(app) ==
        Texts{"the function of page_not_found() has thrown: no data; it is called once before the app is "
              "served, so "
              "that callbacks may name its ids, unless suppress_callback_exceptions is set"});
}

TEST_CASE("a typed id of the container's parts is theirs") {
  App app;
  const dcc::Location::Id location{"_pages_location"};
  app.page("/", html::Button().id("go"));
  app.callback(Output(location.pathname()), Input("go", "n_clicks"), [](int) { return "/"; });
  CHECK(app.problems().empty());
}

TEST_CASE("pages come before the app is served") {
  App app;
  app.page("/", html::P());
  app.handler();
  const std::string late =
      "cdash: a page was registered with an app that is already served; register pages before run()";
  CHECK(message_of([&] { app.page("/a", html::P()); }) == late);
  CHECK(message_of([&] { app.page_not_found(html::P()); }) == late);
  CHECK(message_of([&] { app.routing_inputs(State(pages_location, "hash")); }) == late);
}

TEST_CASE("what pages are called, and where they are, for links") {
  App app{{.url_base_pathname = "/app1/"}};
  app.page("/", html::P());
  app.page("/weekly_report-2", html::P()).data({{"icon", "bar"}});
  app.page("/report/<id>", [](int) { return html::P(); }).example(7);
  app.page("/<any>", [](const std::string&) { return html::P(); });
  app.page("/of/<country>", [](const Place&) { return html::P(); })
      .example(Place{"C\xc3\xb4te/d"})
      .name("Countries");
  const auto pages = app.pages();
  REQUIRE(pages.size() == 5);
  Texts names, paths, links;
  for (const auto& page : pages) {
    names.push_back(page.name);
    paths.push_back(page.path);
    links.push_back(page.relative_path);
  }
  CHECK(names == Texts{"Home", "Weekly report 2", "Report", "Any", "Countries"});
  CHECK(paths == Texts{"/", "/weekly_report-2", "/report/7", "/none", "/of/C%C3%B4te%2Fd"});
  CHECK(links ==
        Texts{"/app1/", "/app1/weekly_report-2", "/app1/report/7", "/app1/none", "/app1/of/C%C3%B4te%2Fd"});
  CHECK(pages[1].data.at("icon") == "bar");
  CHECK(pages[2].path_template == "/report/<id>");
}

TEST_CASE("paor001: pages are ordered by number, then as they were registered") {
  App app;
  const auto add = [&](const std::string& path) { return app.page(path, html::P()); };
  add("/a").order(2);
  add("/b");
  add("/");
  add("/c").order(10);
  add("/d").order(-1);
  add("/e").order(2.5);
  add("/f").order(2);
  Texts paths;
  for (const auto& page : app.pages()) paths.push_back(page.path);
  CHECK(paths == Texts{"/d", "/a", "/f", "/e", "/c", "/b", "/"});
}

TEST_CASE("the home page is the first, if no page has a number") {
  App app;
  app.page("/a", html::P());
  app.page("/", html::P());
  app.page("/b", html::P());
  Texts paths;
  for (const auto& page : app.pages()) paths.push_back(page.path);
  CHECK(paths == Texts{"/", "/a", "/b"});
}
