// The shapes of callbacks: groups, lists of one, none at all, shared outputs, missing components, errors.
#include <boost/describe.hpp>
#include <catch2/catch.hpp>
#include <cdash/cdash.hpp>
#include <optional>
#include <stdexcept>
#include <string>
#include <tuple>
#include <vector>

#include "app_fixture.hpp"

using namespace cdash;
using namespace cdash_test;

namespace shapes {

struct Controls {
  Input<> go;
  State<types::Number> level;
};
BOOST_DESCRIBE_STRUCT(Controls, (), (go, level))

struct Values {
  double level = 0;  // in another order than the controls
  std::optional<std::string> go;
};
BOOST_DESCRIBE_STRUCT(Values, (), (level, go))

struct Screen {
  Output<Child> text;
  std::vector<Output<>> titles;
};
BOOST_DESCRIBE_STRUCT(Screen, (), (text, titles))

struct Shown {
  std::string text;
  std::vector<std::string> titles;
};
BOOST_DESCRIBE_STRUCT(Shown, (), (text, titles))

struct Partly {
  Update<std::string> text;
  NoUpdate titles;
};
BOOST_DESCRIBE_STRUCT(Partly, (), (text, titles))

const html::Div::Id out{"out"};
const dcc::Slider::Id level{"level"};

struct Page {
  explicit Page(AppSettings settings = {}) : app(std::move(settings)), asker(app) {
    app.layout(html::Div().id(out), html::Div().id("other"), dcc::Slider().id(level), dcc::Store().id("in"),
               html::Button().id("go"));
  }
  App app;
  Asker asker;
};

std::string answer(std::string_view response) {
  return R"({"multi":true,"response":{)" + std::string(response) + "}}";
}

}  // namespace shapes
using namespace shapes;

TEST_CASE("a struct of dependencies gives a struct of values") {
  Page page;
  page.app.callback(
      Output(out.children()), Controls{{"in", "data"}, State(level.value())},
      [](const Values& values) { return values.go.value_or("-") + std::to_string(int(values.level)); });
  CHECK(text(page.asker.post(PageCall{"out.children", entry("out", "children"),
                                      "[" + entry("in", "data", "\"a\"") + "]",
                                      "[" + entry("level", "value", "3") + "]"}
                                 .body())) == answer(R"("out":{"children":"a3"})"));
}

TEST_CASE("a required member of a struct that is null keeps the callback from being called") {
  Page page;
  page.app.callback(Output(out.children()), Controls{{"in", "data"}, State(level.value())},
                    [](const Values&) { return "called"; });
  CHECK(page.asker
            .post(PageCall{"out.children", entry("out", "children"), "[" + entry("in", "data") + "]",
                           "[" + entry("level", "value", "null") + "]"}
                      .body())
            .status == 204);
}

TEST_CASE("a misfit in a struct names its argument") {
  Page page;
  page.app.callback(Output(out.children()), Controls{{"in", "data"}, State(level.value())},
                    [](const Values&) { return "called"; });
  page.asker.post(PageCall{"out.children", entry("out", "children"), "[" + entry("in", "data") + "]",
                           "[" + entry("level", "value", "\"high\"") + "]"}
                      .body());
  CHECK(page.asker.log.ends_with(
      "wrong argument: argument 2 (level.value) is the text \"high\", but the function "
      "takes a number\n"));
}

TEST_CASE("a struct of outputs takes a struct of values") {
  Page page;
  page.app.callback(Screen{Output(out.children()), {{"out", "title"}, {"other", "title"}}},
                    Input("in", "data"), [](const Json&) { return Shown{"text", {"a", "b"}}; });
  const auto list =
      "[" + entry("out", "children") + "," + entry("out", "title") + "," + entry("other", "title") + "]";
  CHECK(text(page.asker.post(
            PageCall{"..out.children...out.title...other.title..", list, "[" + entry("in", "data", "1") + "]"}
                .body())) == answer(R"("out":{"children":"text","title":"a"},"other":{"title":"b"})"));
}

TEST_CASE("a member of a struct may stay as it is") {
  Page page;
  page.app.callback(Screen{Output(out.children()), {{"out", "title"}}}, Input("in", "data"),
                    [](const Json&) { return Partly{"text", no_update}; });
  CHECK(text(page.asker.post(PageCall{"..out.children...out.title..",
                                      "[" + entry("out", "children") + "," + entry("out", "title") + "]",
                                      "[" + entry("in", "data", "1") + "]"}
                                 .body())) == answer(R"("out":{"children":"text"})"));
}

TEST_CASE("a list of one output takes a list of one value") {
  Page page;
  page.app.callback(std::vector{Output("out", "title")}, Input("in", "data"),
                    [](const Json&) { return std::vector{1}; });
  CHECK(member(page.asker, "output") == R"("..out.title..")");
  CHECK(text(page.asker.post(
            PageCall{"..out.title..", "[" + entry("out", "title") + "]", "[" + entry("in", "data", "1") + "]"}
                .body())) == answer(R"("out":{"title":1})"));
}

TEST_CASE("a list of outputs with another number of values is an error that names both") {
  Page page;
  page.app.callback(std::vector{Output("out", "title"), Output("other", "title")}, Input("in", "data"),
                    [](const Json&) { return std::vector{1, 2, 3}; });
  CHECK(page.asker
            .post(PageCall{"..out.title...other.title..",
                           "[" + entry("out", "title") + "," + entry("other", "title") + "]",
                           "[" + entry("in", "data", "1") + "]"}
                      .body())
            .status == 500);
  CHECK(page.asker.log.ends_with(
      "cdash: the callback for out.title, other.title returned 3 values for its list of 2 "
      "Outputs; return one value for each\n"));
}

TEST_CASE("a list of inputs gives a list of values") {
  Page page;
  page.app.callback(Output(out.children()), std::vector{Input("go", "n_clicks"), Input("other", "n_clicks")},
                    State("in", "data"), [](const std::vector<int>& clicks, int data) {
                      return clicks.at(0) * 10 + clicks.at(1) + data;
                    });
  CHECK(text(page.asker.post(
            PageCall{"out.children", entry("out", "children"),
                     "[" + entry("go", "n_clicks", "4") + "," + entry("other", "n_clicks") + "]",
                     "[" + entry("in", "data", "2") + "]"}
                .body())) == answer(R"("out":{"children":42})"));
}

TEST_CASE("a callback without outputs answers with nothing") {
  Page page;
  page.app.callback(Input("in", "data"), [](const Json&) {});
  const auto output = record(page.asker).at("output").as_string();
  CHECK(output.size() == 64);
  CHECK(member(page.asker, "no_output") == "true");
  const auto response =
      page.asker.post(PageCall{std::string(output), {}, "[" + entry("in", "data", "1") + "]"}.body());
  CHECK(response.status == 204);
  CHECK(text(response).empty());
}

TEST_CASE("two callbacks without outputs on the same input are told apart") {
  Page page;
  page.app.callback(Input("in", "data"), [](const Json&) {});
  page.app.callback(Input("in", "data"), [](const Json&) {});
  CHECK(member(page.asker, "output", 0) != member(page.asker, "output", 1));
}

TEST_CASE("a callback without inputs is called with nothing") {
  Page page;
  page.app.callback(Output(out.children()), [] { return "once"; });
  CHECK(text(page.asker.post(PageCall{"out.children", entry("out", "children")}.body())) ==
        answer(R"("out":{"children":"once"})"));
}

TEST_CASE("an output that says so may have several callbacks") {
  Page page;
  page.app.callback(Output(out.children()), Input("in", "data"), [](const Json&) { return 1; });
  page.app
      .callback(Output(out.children()).allow_duplicate(), Input("in", "data"), [](const Json&) { return 2; })
      .prevent_initial_call();
  page.app
      .callback(Output(out.children()).allow_duplicate(), Input("in", "data"), [](const Json&) { return 3; })
      .prevent_initial_call("initial_duplicate");
  REQUIRE(page.app.problems().empty());
  const std::string second(record(page.asker, 1).at("output").as_string());
  const std::string third(record(page.asker, 2).at("output").as_string());
  CHECK(second.starts_with("out.children@"));
  CHECK(second != third);
  CHECK(member(page.asker, "prevent_initial_call", 1) == "true");
  CHECK(member(page.asker, "prevent_initial_call", 2) == "false");
  CHECK(text(page.asker.post(
            PageCall{second, entry("out", second.substr(4)), "[" + entry("in", "data", "1") + "]"}.body())) ==
        answer(R"("out":{"children":2})"));
}

TEST_CASE("a shared output and a call when the page is loaded do not go together") {
  Page page;
  page.app.callback(Output(out.children()).allow_duplicate(), Input("in", "data"),
                    [](const Json&) { return 2; });
  REQUIRE(page.app.problems().size() == 1);
  CHECK(page.app.problems()[0].ends_with(
      ": Output out.children says allow_duplicate(), and which of its callbacks comes last when the page is "
      "loaded is "
      "open; say prevent_initial_call(), or prevent_initial_call(\"initial_duplicate\")"));
}

TEST_CASE("an app may prevent all initial calls, and a callback have its own all the same") {
  Page page({.prevent_initial_callbacks = true});
  page.app.callback(Output("out", "title"), Input("in", "data"), [](const Json&) { return 1; });
  page.app.callback(Output("other", "title"), Input("in", "data"), [](const Json&) { return 1; })
      .prevent_initial_call(false);
  CHECK(member(page.asker, "prevent_initial_call", 0) == "true");
  CHECK(member(page.asker, "prevent_initial_call", 1) == "false");
}

TEST_CASE("an app may let shared outputs be set when the page is loaded") {
  Page page({.prevent_initial_callbacks = "initial_duplicate"});
  page.app.callback(Output(out.children()).allow_duplicate(), Input("in", "data"),
                    [](const Json&) { return 2; });
  CHECK(page.app.problems().empty());
  CHECK(member(page.asker, "prevent_initial_call") == "false");
}

TEST_CASE("a component that need not be there is not looked for in the layout") {
  Page page;
  page.app.callback(
      Output("out", "title"), Input("later", "n_clicks").allow_optional(),
      State("later", "title").allow_optional(),
      [](std::optional<int> clicks, const std::optional<std::string>&) { return clicks.has_value(); });
  CHECK(page.app.problems().empty());
  CHECK(member(page.asker, "inputs") == R"([{"id":"later","property":"n_clicks","allow_optional":true}])");
  CHECK(text(page.asker.post(PageCall{"out.title", entry("out", "title"),
                                      "[" + entry("later", "n_clicks", "null") + "]",
                                      "[" + entry("later", "title", "null") + "]"}
                                 .body())) == answer(R"("out":{"title":false})"));
}

TEST_CASE("optional() and hidden() are told to the page") {
  Page page;
  page.app.callback(Output("out", "title"), Input("later", "n_clicks"), [](int clicks) { return clicks; })
      .optional()
      .hidden();
  CHECK(page.app.problems().empty());
  CHECK(member(page.asker, "optional") == "true");
  CHECK(member(page.asker, "hidden") == "true");
}

TEST_CASE("what shows while a callback runs stands in its record") {
  Page page;
  const auto button = html::Button();
  page.app.layout(html::Div().id(out), dcc::Store().id("in"), button);
  page.app.callback(Output("out", "title"), Input("in", "data"), [](const Json&) { return 1; })
      .running(Output(button, "disabled"), true, false)
      .running(Output(out.children()), html::B("busy"), "done");
  REQUIRE(page.app.problems().empty());
  CHECK(
      member(page.asker, "running") ==
      R"({"running":{"_cdash_1.disabled":true,"out.children":{"props":{"children":"busy"},"type":"B",)"
      R"("namespace":"dash_html_components"}},"runningOff":{"_cdash_1.disabled":false,"out.children":"done"}})");
}

TEST_CASE("a component of running() that is not in the layout") {
  Page page;
  page.app.callback(Output("out", "title"), Input("in", "data"), [](const Json&) { return 1; })
      .running(Output("buton", "disabled"), true, false);
  REQUIRE(page.app.problems().size() == 1);
  CHECK(page.app.problems()[0].find(
            ": running() of an Output buton.disabled: the layout has no component with the id \"buton\"") !=
        std::string::npos);
}

TEST_CASE("on_error() makes an answer of an exception") {
  Page page;
  page.app
      .callback(Output(out.children()), Input("in", "data"),
                [](const Json&) -> std::string { throw std::runtime_error("broken"); })
      .on_error([](const Context& context, const std::exception& error) {
        context.set_props("other", "title", "seen");
        return std::string("error: ") + error.what();
      });
  CHECK(
      text(page.asker.post(one_input("out.children", "in.data", "1"))) ==
      R"({"multi":true,"sideUpdate":{"other":{"title":"seen"}},"response":{"out":{"children":"error: broken"}}})");
  CHECK(page.asker.log.empty());
}

TEST_CASE("on_error() that returns nothing leaves the outputs") {
  Page page;
  page.app
      .callback(Output(out.children()), Output("out", "title"), Input("in", "data"),
                [](const Json&) -> std::tuple<int, int> { throw std::runtime_error("broken"); })
      .on_error([](const std::exception&) {});
  CHECK(text(page.asker.post(PageCall{"..out.children...out.title..",
                                      "[" + entry("out", "children") + "," + entry("out", "title") + "]",
                                      "[" + entry("in", "data", "1") + "]"}
                                 .body())) == answer(""));
}

TEST_CASE("the app's on_error takes what no callback takes") {
  Page page({.on_error = [](const Context& context, const std::exception& error) {
    context.set_props("other", "title", std::string("app: ") + error.what());
  }});
  page.app.callback(Output(out.children()), Input("in", "data"), [](int number) { return number; });
  CHECK(
      text(page.asker.post(one_input("out.children", "in.data", "\"x\""))) ==
      R"({"multi":true,"sideUpdate":{"other":{"title":"app: argument 1 (in.data) is the text \"x\", but the )"
      R"(function takes a whole number"}},"response":{}})");
}

TEST_CASE("what is thrown and is no exception reaches on_error() too") {
  Page page;
  page.app.callback(Output(out.children()), Input("in", "data"), [](const Json&) -> std::string { throw 7; })
      .on_error([](const std::exception& error) { return std::string(error.what()); });
  CHECK(text(page.asker.post(one_input("out.children", "in.data", "1"))) ==
        answer(R"("out":{"children":"something that is not a std::exception was thrown"})"));
}

TEST_CASE("PreventUpdate is no error") {
  Page page;
  page.app
      .callback(Output(out.children()), Input("in", "data"),
                [](const Json&) -> std::string { throw PreventUpdate(); })
      .on_error([](const std::exception&) { return "called"; });
  CHECK(page.asker.post(one_input("out.children", "in.data", "1")).status == 204);
}

TEST_CASE("an error of on_error() is an error of the callback") {
  Page page;
  page.app
      .callback(Output(out.children()), Input("in", "data"),
                [](const Json&) -> std::string { throw std::runtime_error("first"); })
      .on_error([](const std::exception&) -> std::string { throw std::runtime_error("second"); });
  CHECK(page.asker.post(one_input("out.children", "in.data", "1")).status == 500);
  CHECK(page.asker.log.ends_with("failed: std::runtime_error: second\n"));
}
