// What is wrong with an app is said before the first request, all of it, with the place of each call.
#include <catch2/catch.hpp>
#include <cdash/cdash.hpp>
#include <string>

using namespace cdash;

namespace {

// A problem without the name of this file, which may be any path: "12: …".
std::string short_form(const std::string& problem) {
  const auto at = problem.find("app_problems_test.cpp:");
  return at == problem.npos ? problem : problem.substr(at + 22);
}

std::string line(int number) { return std::to_string(number); }

}  // namespace

TEST_CASE("an app without a layout") {
  App app;
  CHECK(app.problems() ==
        std::vector<std::string>{"the app has no layout; call layout(…) with what the page shows"});
}

TEST_CASE("an app in order has no problems") {
  App app;
  app.layout(html::Div().id("out"), dcc::Input().id("in"));
  app.callback(Output("out", "children"), Input("in", "value"), [](const std::string& text) { return text; });
  CHECK(app.problems().empty());
}

TEST_CASE("an id that stands twice") {
  App app;
  const int first = __LINE__ + 1;
  const auto one = html::Div().id("x");
  const auto other = html::Span().id("x");
  app.layout(one, other);
  REQUIRE(app.problems().size() == 1);
  const auto problem = app.problems()[0];
  CHECK(
      short_form(problem).starts_with(line(first + 1) + ": the layout has the id \"x\" twice: html::Div ("));
  CHECK(problem.ends_with(":" + line(first) + ") and html::Span; every id stands once"));
}

TEST_CASE("an id that contains what ids cannot") {
  App app;
  app.layout(html::Div().id("a.b"), html::Div().id("c{"), html::Div().id(""));
  const auto problems = app.problems();
  REQUIRE(problems.size() == 3);
  CHECK(problems[0].ends_with(
      ": the id \"a.b\" contains \".\", which the page uses to tell ids from properties; leave it out"));
  CHECK(problems[1].ends_with(
      ": the id \"c{\" contains \"{\", which the page uses to tell ids from properties; leave it out"));
}

TEST_CASE("an id that the layout does not have") {
  App app;
  app.layout(html::Div().id("output"), dcc::Input().id("in"));
  const int here = __LINE__ + 1;
  app.callback(Output("ouptut", "children"), Input("in", "value"),
               [](const std::string& text) { return text; });
  REQUIRE(app.problems().size() == 1);
  CHECK(short_form(app.problems()[0]) ==
        line(here) +
            ": Output ouptut.children: the layout has no component with the id \"ouptut\" (did you mean "
            "\"output\"?); if it comes later, set suppress_callback_exceptions");
}

TEST_CASE("an id that comes later is no problem if the app says so") {
  App app{{.suppress_callback_exceptions = true}};
  app.layout(dcc::Input().id("in"));
  app.callback(Output("later", "children"), Input("in", "value"),
               [](const std::string& text) { return text; });
  CHECK(app.problems().empty());
}

TEST_CASE("a property that the component does not have") {
  App app;
  app.layout(html::Div().id("out"), dcc::Input().id("in"));
  const int here = __LINE__ + 1;
  app.callback(Output("out", "childern"), Input("in", "value"), [](const std::string& text) { return text; });
  REQUIRE(app.problems().size() == 1);
  CHECK(short_form(app.problems()[0]) ==
        line(here) +
            ": Output out.childern: html::Div has no property \"childern\" (did you mean \"children\"?)");
}

TEST_CASE("a data attribute is a property where the component takes them") {
  App app;
  app.layout(html::Div().id("out"), dcc::Input().id("in"));
  app.callback(Output("out", "data-row"), Input("in", "value"), [](const std::string& text) { return text; });
  CHECK(app.problems().empty());
}

TEST_CASE("an output with two callbacks") {
  App app;
  app.layout(html::Div().id("out"), dcc::Input().id("in"));
  const auto echo = [](const std::string& text) { return text; };
  const int first = __LINE__ + 1;
  app.callback(Output("out", "children"), Input("in", "value"), echo);
  app.callback(Output("out", "children"), Input("in", "placeholder"), echo);
  REQUIRE(app.problems().size() == 1);
  const auto problem = app.problems()[0];
  CHECK(short_form(problem).starts_with(line(first + 1) +
                                        ": two callbacks set out.children: this one and the one at "));
  CHECK(problem.ends_with(":" + line(first) +
                          "; an output belongs to one callback, unless each says allow_duplicate()"));
}

TEST_CASE("callbacks that wait for each other") {
  App app;
  app.layout(html::Div().id("a"), html::Div().id("b"), html::Div().id("c"));
  const auto echo = [](const std::string& text) { return text; };
  const int first = __LINE__ + 1;
  app.callback(Output("a", "children"), Input("b", "children"), echo);
  app.callback(Output("b", "children"), Input("c", "children"), echo);
  app.callback(Output("c", "children"), Input("a", "children"), echo);
  REQUIRE(app.problems().size() == 1);
  CHECK(short_form(app.problems()[0]) ==
        line(first) +
            ": these callbacks wait for each other: c.children → b.children → a.children → c.children; "
            "take one of the inputs as State");
}

TEST_CASE("a callback may set what it listens to") {
  App app;
  app.layout(dcc::Input().id("in"));
  app.callback(Output("in", "value"), Input("in", "value"), [](const std::string& text) { return text; });
  CHECK(app.problems().empty());
}

TEST_CASE("a typed id that the layout gives to another component") {
  App app;
  const dcc::Input::Id in{"in"};
  app.layout(html::Div().id("out"), dcc::Textarea().id("in"));
  app.callback(Output("out", "children"), Input(in.value()), [](const std::string& text) { return text; });
  REQUIRE(app.problems().size() == 1);
  CHECK(app.problems()[0].find(
            "Input in.value belongs to a dcc::Input, but the layout's \"in\" is a dcc::Textarea") !=
        std::string::npos);
}

TEST_CASE("a component that is not in the layout") {
  App app;
  const auto out = html::Div();
  app.layout(dcc::Input().id("in"));
  app.callback(Output(out, "children"), Input("in", "value"), [](const std::string& text) { return text; });
  REQUIRE(app.problems().size() == 1);
  CHECK(app.problems()[0].ends_with(
      "Output names a html::Div that is not in the layout; put it there (a copy that was "
      "changed afterwards is another component)"));
}

TEST_CASE("handler() throws with every problem at once") {
  App app;
  app.layout(html::Div().id("x"), html::Div().id("x"));
  app.callback(Output("y", "children"), Input("x", "title"), [](const std::string& text) { return text; });
  try {
    app.handler();
    FAIL("no exception");
  } catch (const AppError& error) {
    const std::string text = error.what();
    CHECK(text.starts_with("cdash: the app cannot be served: 2 problems\n  "));
    CHECK(text.find("the id \"x\" twice") != text.npos);
    CHECK(text.find("no component with the id \"y\"") != text.npos);
  }
}

TEST_CASE("an app that is served does not change any more") {
  App app;
  app.layout(html::Div().id("out"), dcc::Input().id("in"));
  app.handler();
  CHECK_THROWS_WITH(app.layout(html::Div()),
                    "cdash: layout() was called on an app that is already served; set it before run()");
  CHECK_THROWS_WITH(app.callback(Output("out", "children"), Input("in", "value"),
                                 [](const std::string& text) { return text; }),
                    "cdash: callback() was called on an app that is already served; register before run(), "
                    "or in a callback "
                    "that says allow_dynamic_callbacks()");
}

TEST_CASE("settings that cannot be") {
  App app{{.index_string = "<html>{%config%}</html>", .assets_ignore = "(", .url_base_pathname = "dash"}};
  app.layout(html::Div());
  const auto problems = app.problems();
  REQUIRE(problems.size() == 3);
  CHECK(problems[0] ==
        "index_string has no {%app_entry%}, {%scripts%}; put it where that part of the page belongs");
  CHECK(problems[1].starts_with("assets_ignore \"(\" is no regular expression: "));
  CHECK(problems[2] ==
        "url_base_pathname is \"dash\"; it starts and ends with \"/\", has no two of them in a row, and "
        "nothing that a URL's path has to escape");
}

TEST_CASE("a path of the assets that would lead elsewhere") {
  App app{{.assets_url_path = "/assets"}};
  app.layout(html::Div());
  REQUIRE(app.problems().size() == 1);
  CHECK(app.problems()[0] ==
        "assets_url_path is \"/assets\"; it is a path without a \"/\" at its ends, such as \"assets\"");
}

TEST_CASE("settings do not change once the app is served") {
  App app;
  app.layout(html::Div());
  app.handler();
  CHECK_THROWS_WITH(
      app.settings(),
      "cdash: settings() was called on an app that is already served; change them before run()");
}

TEST_CASE("components that come later are looked for in the validation layout") {
  App app;
  app.layout(html::Div().id("content"));
  app.validation_layout(html::Div().id("out"), html::Div(html::Div().id("out"), dcc::Input().id("in")));
  app.callback(Output("out", "children"), Input("in", "value"), [](const std::string& text) { return text; });
  CHECK(app.problems().empty());
  app.callback(Output("out", "title"), Input("inn", "value"), [](const std::string& text) { return text; });
  REQUIRE(app.problems().size() == 1);
  CHECK(app.problems()[0].find("no component with the id \"inn\" (did you mean \"in\"?)") !=
        std::string::npos);
}

TEST_CASE("the page gets the validation layout beside the layout") {
  App app;
  app.layout(html::Div().id("content"));
  app.validation_layout(html::P().id("later"));
  const auto page = app.handler().handle({"GET", "/", {}, {}, "127.0.0.1"});
  CHECK(page.body.view().find(R"("validation_layout":[{"props":{"id":"content"},"type":"Div","namespace":)"
                              R"("dash_html_components"},{"props":{"id":"later"},"type":"P")") !=
        std::string_view::npos);
}

TEST_CASE("the page of a layout function gets the validation layout, too") {
  App app;
  app.layout([] { return html::Div().id("content"); });
  app.validation_layout(html::P().id("later"));
  const auto page = app.handler().handle({"GET", "/", {}, {}, "127.0.0.1"});
  CHECK(page.body.view().find(R"("validation_layout":[{"props":{"id":"content"},"type":"Div","namespace":)"
                              R"("dash_html_components"},{"props":{"id":"later"},"type":"P")") !=
        std::string_view::npos);
}

TEST_CASE("a callback that nothing ever calls is a problem") {
  App app;
  app.layout(html::Div().id("out"));
  app.callback(Output("out", "children"), [] { return 1; }).prevent_initial_call();
  REQUIRE(app.problems().size() == 1);
  CHECK(app.problems()[0].find(": the callback for out.children has no Input and is not called when the page "
                               "is loaded, so nothing "
                               "ever calls it; give it an Input, or say prevent_initial_call(false)") !=
        std::string::npos);
}
