// The dcc wrappers: positional arguments, objects, fixed values, and what they send.
#include "wrappers_json.hpp"

#include <catch2/catch.hpp>
#include <cdash/dcc.hpp>
#include <cdash/error.hpp>
#include <cdash/html/div.hpp>
#include <cdash/html/span.hpp>
#include <limits>
#include <map>
#include <string>
#include <vector>

using namespace cdash;

TEST_CASE("a dropdown is made of choices and a value") {
  const std::vector<std::string> cities{"Montreal", "Paris"};
  CHECK(props_of(dcc::Dropdown()) == "{}");
  CHECK(props_of(dcc::Dropdown(cities)) == R"({"options":["Montreal","Paris"]})");
  CHECK(props_of(dcc::Dropdown({"a", "b"}, "a")) ==
        R"({"options":[{"label":"a","value":"a"},{"label":"b","value":"b"}],"value":"a"})");
  CHECK(
      props_of(dcc::Dropdown({{"Montreal", "MTL"}, {"Paris", "PAR"}}, {"MTL"})) ==
      R"({"options":[{"label":"Montreal","value":"MTL"},{"label":"Paris","value":"PAR"}],"value":["MTL"]})");
}

TEST_CASE("a map of choices goes from value to label") {
  CHECK(props_of(dcc::RadioItems(std::map<std::string, std::string>{{"MTL", "Montreal"}}, "MTL")) ==
        R"({"options":{"MTL":"Montreal"},"value":"MTL"})");
}

TEST_CASE("a choice's label can be a component") {
  CHECK(
      props_of(dcc::Checklist({Option(html::Span("new"), 1).disabled(true)}, {1})) ==
      R"({"options":[{"label":{"props":{"children":"new"},"type":"Span","namespace":"dash_html_components"},)"
      R"("value":1,"disabled":true}],"value":[1]})");
}

TEST_CASE("a property that is a keyword of C++ is sent under its own name") {
  CHECK(props_of(dcc::Checklist().inline_(true)) == R"({"inline":true})");
}

TEST_CASE("a slider is made of its range, steps, marks and value") {
  CHECK(props_of(dcc::Slider(0, 20)) == R"({"min":0,"max":20})");
  CHECK(props_of(dcc::Slider(0, 20, 5)) == R"({"min":0,"max":20,"step":5})");
  CHECK(props_of(
            dcc::Slider(0, 20, nullptr, {{0, "cold"}, {7.5, Mark("hot").style({{"color", "red"}})}}, 7.5)) ==
        R"({"min":0,"max":20,"step":null,"marks":{"0":"cold","7.5":{"label":"hot","style":{"color":"red"}}},)"
        R"("value":7.5})");
  CHECK(props_of(dcc::RangeSlider(0, 20, 5, nullptr, {5, 10})) ==
        R"({"min":0,"max":20,"step":5,"marks":null,"value":[5,10]})");
}

TEST_CASE("an object has a function a member") {
  CHECK(props_of(dcc::Slider().tooltip(
            dcc::Slider::Tooltip().placement("bottom").always_visible(true).style({{"color", "red"}}))) ==
        R"({"tooltip":{"placement":"bottom","always_visible":true,"style":{"color":"red"}}})");
}

TEST_CASE("an object in an object has its own type") {
  using Config = dcc::Graph::Config;
  CHECK(props_of(dcc::Graph("g").config(
            Config().displayModeBar(false).edits(Config::Edits().titleText(true)).doubleClick("reset"))) ==
        R"({"id":"g","config":{"displayModeBar":false,"edits":{"titleText":true},"doubleClick":"reset"}})");
}

TEST_CASE("a member that was set twice has its last value") {
  CHECK(props_of(dcc::Dropdown().labels(dcc::Dropdown::Labels().search("a").search("b"))) ==
        R"({"labels":{"search":"b"}})");
}

TEST_CASE("an object that is null unsets the property, an empty one does not") {
  CHECK(props_of(dcc::Graph().config(nullptr)) == R"({"config":null})");
  CHECK(props_of(dcc::Graph().config({})) == R"({"config":{}})");
}

TEST_CASE("an input is made of its value and its type") {
  CHECK(props_of(dcc::Input("Montreal", "text")) == R"({"value":"Montreal","type":"text"})");
  CHECK(props_of(dcc::Input(3, "number").debounce(0.5).min(0).max("10")) ==
        R"({"value":3,"type":"number","debounce":0.5,"min":0,"max":"10"})");
}

TEST_CASE("a component whose first argument in Dash is its id takes that") {
  CHECK(props_of(dcc::Graph("figure")) == R"({"id":"figure"})");
  CHECK(props_of(dcc::Store("store").storage_type("session").data({{"rows", 3}})) ==
        R"({"id":"store","storage_type":"session","data":{"rows":3}})");
  const dcc::Interval::Id clock{"clock"};
  CHECK(props_of(dcc::Interval(clock).interval(500)) == R"({"id":"clock","interval":500})");
}

TEST_CASE("the place of a positional id is where the component was made") {
  const auto line = static_cast<unsigned>(__LINE__) + 1;
  const auto component = dcc::Graph("g");
  CHECK(component.where().line() == line);
}

TEST_CASE("a link is made of its children and its address") {
  CHECK(props_of(dcc::Link("Home", "/")) == R"({"children":"Home","href":"/"})");
  CHECK(props_of(dcc::Link({"Go ", 2}, "/2")) == R"({"children":["Go ",2],"href":"/2"})");
}

TEST_CASE("markdown is text or a list of texts") {
  CHECK(props_of(dcc::Markdown("# Title")) == R"({"children":"# Title"})");
  CHECK(props_of(dcc::Markdown({"# Title", "text"}).mathjax(true)) ==
        R"({"children":["# Title","text"],"mathjax":true})");
}

TEST_CASE("tabs hold tabs, labels may be components") {
  auto tabs = dcc::Tabs(dcc::Tab("inside").label("First").value("1"), dcc::Tab().label(html::Span("2")));
  CHECK(
      props_of(tabs.value("1")) ==
      R"({"children":[{"props":{"children":"inside","label":"First","value":"1"},"type":"Tab",)"
      R"("namespace":"dash_core_components"},{"props":{"label":{"props":{"children":"2"},"type":"Span",)"
      R"("namespace":"dash_html_components"}},"type":"Tab","namespace":"dash_core_components"}],"value":"1"})");
}

TEST_CASE("dates are texts") {
  CHECK(props_of(dcc::DatePickerRange("2024-01-01", "2024-02-01").first_day_of_week(1)) ==
        R"({"start_date":"2024-01-01","end_date":"2024-02-01","first_day_of_week":1})");
}

TEST_CASE("maps may hold texts and lists side by side") {
  CHECK(
      props_of(dcc::Loading("…").target_components({{"graph", "figure"}, {"table", {"data", "columns"}}})) ==
      R"({"children":"…","target_components":{"graph":"figure","table":["data","columns"]}})");
}

TEST_CASE("an object with required members is made of them") {
  CHECK(props_of(dcc::Download().data({"a.txt", "text"})) ==
        R"({"data":{"filename":"a.txt","content":"text"}})");
  CHECK(props_of(dcc::Download().data(dcc::Download::Data("a.txt", "QQ==").base64(true))) ==
        R"({"data":{"filename":"a.txt","content":"QQ==","base64":true}})");
}

TEST_CASE("the empty figure is an object") { CHECK(props_of(dcc::Graph().figure({})) == R"({"figure":{}})"); }

TEST_CASE("infinity becomes null, as JSON has no other word") {
  CHECK(props_of(dcc::Geolocation().timeout(std::numeric_limits<double>::infinity())) ==
        R"({"timeout":null})");
}

TEST_CASE("a text known only at run time is checked against the fixed set") {
  using Type = dcc::Input::TypeChoice;
  const std::string text = "number";
  CHECK(props_of(dcc::Input().type(Type::from_text(text))) == R"({"type":"number"})");
  CHECK_THROWS_WITH(dcc::Store().storage_type(types::OneOf<"local", "session", "memory">::from_text("disk")),
                    R"(cdash: "disk" is none of "local" "session" "memory")");
}

TEST_CASE("a number known only at run time is checked against the fixed set") {
  using Day = dcc::DatePickerSingle::FirstDayOfWeekChoice;
  CHECK(props_of(dcc::DatePickerSingle().first_day_of_week(Day::from_number(6))) ==
        R"({"first_day_of_week":6})");
  CHECK_THROWS_WITH(Day::from_number(7), "cdash: 7 is none of 0 1 2 3 4 5 6");
}

TEST_CASE("what the renderer sets itself has no name here") {
  auto dropdown = dcc::Dropdown();
  CHECK_THROWS_WITH(dropdown.set("setProps", Value(true)),
                    "cdash: dcc::Dropdown has no property \"setProps\"");
  CHECK_THROWS_WITH(dropdown.set("componentPath", Value(true)),
                    Catch::StartsWith("cdash: dcc::Dropdown has no property \"componentPath\""));
}
