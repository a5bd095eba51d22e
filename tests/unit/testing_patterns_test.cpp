// Pages with pattern matching: what MATCH, ALL and ALLSMALLER stand for as components come and go.
#include <catch2/catch.hpp>
#include <cdash/cdash.hpp>
#include <cdash/testing.hpp>
#include <optional>
#include <string>
#include <vector>

#include "message_of.hpp"

using namespace cdash;
using testing::Page;
using Strings = std::vector<std::string>;

namespace {

const auto field = [](auto index) { return dcc::Input::Id{{"type", "field"}, {"index", index}}; };
const auto shown = [](auto index) { return html::Div::Id{{"type", "shown"}, {"index", index}}; };
const html::Div::Id out{"out"};
const html::Button::Id go{"go"};

std::string joined(const std::vector<std::string>& texts) {
  std::string all;
  for (const auto& text : texts) all += text + ";";
  return all;
}

std::vector<Component> fields(int number) {
  std::vector<Component> list;
  for (int i = 0; i < number; ++i)
    list.push_back(
        html::Div(dcc::Input().value("v" + std::to_string(i)).id(field(i)), html::Div().id(shown(i))));
  return list;
}

}  // namespace

TEST_CASE("MATCH calls once for each component that fits") {
  App app;
  app.layout(fields(2));
  app.callback(Output(shown(MATCH).children()), Input(field(MATCH).value()),
               [](const std::string& value) { return "<" + value + ">"; });
  Page page{app};
  CHECK(page.get(shown(0).children()) == "<v0>");
  CHECK(page.get(shown(1).children()) == "<v1>");
  page.take_calls();
  page.set(field(1).value(), "x");
  CHECK(page.get(shown(1).children()) == "<x>");
  REQUIRE(page.calls().size() == 1);
  CHECK(page.calls()[0].changed == Strings{R"({"index":1,"type":"field"}.value)"});
}

TEST_CASE("ALL gives the values in the order of the page") {
  App app;
  app.layout(html::Div(fields(3)), html::Div().id(out));
  app.callback(Output(out.children()), Input(field(ALL).value()), joined);
  Page page{app};
  CHECK(page.get(out.children()) == "v0;v1;v2;");
  page.set(field(1).value(), "x");
  CHECK(page.get(out.children()) == "v0;x;v2;");
}

TEST_CASE("ALLSMALLER gives the values before the one that is set") {
  App app;
  app.layout(fields(3));
  app.callback(
      Output(shown(MATCH).children()), Input(field(MATCH).value()), State(field(ALLSMALLER).value()),
      [](const std::string& own, const std::vector<std::string>& before) { return joined(before) + own; });
  Page page{app};
  CHECK(page.get(shown(0).children()) == "v0");
  CHECK(page.get(shown(2).children()) == "v0;v1;v2");
}

TEST_CASE("an output with ALL sets every component that fits") {
  App app;
  app.layout(html::Button().id(go), html::Div(fields(3)));
  app.callback(Output(shown(ALL).children()), Input(go.n_clicks()),
               [](int clicks) { return std::vector<int>(3, clicks); });
  Page page{app};
  page.click(go);
  CHECK(page.get(shown(0).children()) == 1);
  CHECK(page.get(shown(2).children()) == 1);
}

TEST_CASE("a list calls again when it gets longer, and when it gets shorter") {
  App app;
  app.settings().suppress_callback_exceptions = true;
  app.layout(dcc::Input().value(2).id("number"), html::Div().id("list"), html::Div().id(out));
  app.callback(Output("list", "children"), Input("number", "value"),
               [](int number) { return fields(number); });
  app.callback(Output(out.children()), Input(field(ALL).value()), joined);
  Page page{app};
  CHECK(page.get(out.children()) == "v0;v1;");
  page.set("number", "value", 3);
  CHECK(page.get(out.children()) == "v0;v1;v2;");
  page.set("number", "value", 1);
  CHECK(page.get(out.children()) == "v0;");
  page.set("number", "value", 0);
  CHECK(page.get(out.children()) == "");
}

TEST_CASE("an ALL that finds nothing calls with an empty list") {
  App app;
  app.layout(html::Div().id(out));
  app.settings().suppress_callback_exceptions = true;
  app.callback(Output(out.children()), Input(field(ALL).value()), joined);
  Page page{app};
  CHECK(page.get(out.children()) == "");
  CHECK(page.take_calls() == Strings{"out.children"});
}

TEST_CASE("a callback whose inputs are all missing is not called") {
  App app;
  app.settings().suppress_callback_exceptions = true;
  app.layout(html::Div().id(out));
  app.callback(Output(out.children()), Input("later", "value"), [](const Json&) { return 1; });
  Page page{app};
  CHECK(page.take_calls() == Strings{});
}

TEST_CASE("a callback with only some of its inputs is an error") {
  App app;
  app.settings().suppress_callback_exceptions = true;
  app.layout(html::Button().id(go), html::Div().id(out));
  app.callback(Output(out.children()), Input(go.n_clicks()), Input("later", "value"),
               [](int, const Json&) { return 1; })
      .prevent_initial_call();
  Page page{app};
  CHECK(message_of([&] { page.click(go); }) ==
        "cdash: the callback for out.children cannot be called: its Input later.value is not in the page");
}

TEST_CASE("an input that may be missing is null") {
  App app;
  app.layout(html::Button().id(go), html::Div().id(out));
  app.callback(Output(out.children()), Input(go.n_clicks()), Input("later", "value").allow_optional(),
               [](int clicks, const std::optional<int>& value) { return clicks + value.value_or(100); });
  Page page{app};
  CHECK(page.get(out.children()) == 100);
}
