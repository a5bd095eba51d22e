// Pattern matching: ids with MATCH, ALL and ALLSMALLER in requests, answers and before the app is served.
#include <catch2/catch.hpp>
#include <cdash/cdash.hpp>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "app_fixture.hpp"

using namespace cdash;
using namespace cdash_test;

namespace patterns {

const auto filter = [](auto index) { return dcc::Dropdown::Id{{"type", "filter"}, {"index", index}}; };
const auto shown = [](auto index) { return html::Div::Id{{"type", "shown"}, {"index", index}}; };
const html::Div::Id out{"out"};

std::string at(std::string_view type, std::string_view index) {
  return R"({"index":)" + std::string(index) + R"(,"type":")" + std::string(type) + "\"}";
}

struct Page {
  Page() : asker(app) {
    app.layout(dcc::Dropdown().id(filter(0)), dcc::Dropdown().id(filter(1)), html::Div().id(shown(0)),
               html::Div().id(shown(1)), html::Div().id(out), html::Button().id("go"));
  }
  std::string answer(const PageCall& call) { return text(asker.post(call.body())); }
  App app;
  Asker asker;
};

std::string response(std::string_view members) {
  return R"({"multi":true,"response":{)" + std::string(members) + "}}";
}

}  // namespace patterns
using namespace patterns;

TEST_CASE("wildcards stand in records as the front end knows them") {
  Page page;
  page.app.callback(Output(shown(MATCH).children()), Input(filter(MATCH).value()), State(filter(ALL).value()),
                    State(filter(ALLSMALLER).value()),
                    [](const Json&, const std::vector<Json>&, const std::vector<Json>&) { return 1; });
  CHECK(record(page.asker).at("output").as_string() == R"({"index":["MATCH"],"type":"shown"}.children)");
  CHECK(member(page.asker, "inputs") ==
        R"([{"id":"{\"index\":[\"MATCH\"],\"type\":\"filter\"}","property":"value"}])");
  CHECK(record(page.asker).at("state").as_array()[1].at("id").as_string() ==
        R"({"index":["ALLSMALLER"],"type":"filter"})");
}

TEST_CASE("MATCH answers for the component that asks") {
  Page page;
  page.app.callback(Output(shown(MATCH).children()), Input(filter(MATCH).value()),
                    [](const std::string& value) { return value; });
  const std::string name = R"({"index":["MATCH"],"type":"shown"}.children)";
  CHECK(page.answer({name, entry(at("shown", "1"), "children"),
                     "[" + entry(at("filter", "1"), "value", "\"x\"") + "]"}) ==
        response(R"("{\"index\":1,\"type\":\"shown\"}":{"children":"x"})"));
}

TEST_CASE("an input with ALL gives a list") {
  Page page;
  page.app.callback(Output(out.children()), Input(filter(ALL).value()),
                    [](const std::vector<std::optional<std::string>>& values) {
                      return values.at(0).value_or("-") + values.at(1).value_or("-");
                    });
  CHECK(page.answer({"out.children", entry("out", "children"),
                     "[[" + entry(at("filter", "0"), "value", "\"a\"") + "," +
                         entry(at("filter", "1"), "value") + "]]"}) ==
        response(R"("out":{"children":"a-"})"));
}

TEST_CASE("an input with ALL may find nothing") {
  Page page;
  page.app.callback(Output(out.children()), Input(filter(ALL).value()),
                    [](const std::vector<std::string>& values) { return values.size(); });
  CHECK(page.answer({"out.children", entry("out", "children"), "[[]]"}) ==
        response(R"("out":{"children":0})"));
}

TEST_CASE("JSON takes the list of an ALL as an array") {
  Page page;
  page.app.callback(Output(out.children()), Input(filter(ALL).value()),
                    [](const Json& values) { return values.as_array().size(); });
  CHECK(page.answer(
            {"out.children", entry("out", "children"), "[[" + entry(at("filter", "0"), "value") + "]]"}) ==
        response(R"("out":{"children":1})"));
}

TEST_CASE("a required value of an ALL that is null keeps the callback from being called") {
  Page page;
  page.app.callback(Output(out.children()), Input(filter(ALL).value()),
                    [](const std::vector<std::string>&) { return 1; });
  CHECK(page.asker
            .post(PageCall{"out.children", entry("out", "children"),
                           "[[" + entry(at("filter", "0"), "value") + "]]"}
                      .body())
            .status == 204);
}

TEST_CASE("counters of an ALL start at 0") {
  Page page;
  page.app.callback(Output(out.children()), Input(shown(ALL).n_clicks()),
                    [](const std::vector<int>& clicks) { return clicks.at(0); });
  CHECK(page.answer(
            {"out.children", entry("out", "children"), "[[" + entry(at("shown", "0"), "n_clicks") + "]]"}) ==
        response(R"("out":{"children":0})"));
}

TEST_CASE("a wrong value of an ALL names the argument") {
  Page page;
  page.app.callback(Output(out.children()), Input(filter(ALL).value()),
                    [](const std::vector<std::string>&) { return 1; });
  page.answer(
      {"out.children", entry("out", "children"), "[[" + entry(at("filter", "0"), "value", "5") + "]]"});
  CHECK(
      page.asker.log.ends_with("wrong argument: argument 1 ({\"index\":[\"ALL\"],\"type\":\"filter\"}.value) "
                               "is the number 5, but the function "
                               "takes text\n"));
}

TEST_CASE("an output with ALL takes a list, and each of its values may stay") {
  Page page;
  page.app.callback(Output(shown(ALL).children()), Input("go", "n_clicks"),
                    [](int) { return std::vector<Update<std::string>>{"a", no_update}; });
  CHECK(page.answer(
            {R"({"index":["ALL"],"type":"shown"}.children)",
             "[" + entry(at("shown", "0"), "children") + "," + entry(at("shown", "1"), "children") + "]",
             "[" + entry("go", "n_clicks", "1") + "]"}) ==
        response(R"("{\"index\":0,\"type\":\"shown\"}":{"children":"a"})"));
}

TEST_CASE("an output with ALL and another number of values is an error that names both") {
  Page page;
  page.app.callback(Output(shown(ALL).children()), Input("go", "n_clicks"),
                    [](int) { return std::vector<std::string>{"a", "b", "c"}; });
  CHECK(page.asker
            .post(PageCall{
                R"({"index":["ALL"],"type":"shown"}.children)",
                "[" + entry(at("shown", "0"), "children") + "," + entry(at("shown", "1"), "children") + "]",
                "[" + entry("go", "n_clicks", "1") + "]"}
                      .body())
            .status == 500);
  CHECK(
      page.asker.log.ends_with("cdash: the callback returned 3 values for "
                               "{\"index\":[\"ALL\"],\"type\":\"shown\"}.children, which stands for 2 "
                               "components; return one value for each\n"));
}

TEST_CASE("JSON given for an ALL is an array") {
  Page page;
  page.app.callback(Output(shown(ALL).title()), Input("go", "n_clicks"), [](int) { return Json{"a", "b"}; });
  CHECK(
      page.answer({R"({"index":["ALL"],"type":"shown"}.title)",
                   "[" + entry(at("shown", "0"), "title") + "," + entry(at("shown", "1"), "title") + "]",
                   "[" + entry("go", "n_clicks", "1") + "]"}) ==
      response(
          R"("{\"index\":0,\"type\":\"shown\"}":{"title":"a"},"{\"index\":1,\"type\":\"shown\"}":{"title":"b"})"));
}

TEST_CASE("several outputs of one component stand under one key") {
  Page page;
  page.app.callback(Output(shown(MATCH).children()), Output(shown(MATCH).title()),
                    Input(filter(MATCH).value()), [](const Json&) { return std::tuple{1, "t"}; });
  CHECK(page.answer(
            {R"(..{"index":["MATCH"],"type":"shown"}.children...{"index":["MATCH"],"type":"shown"}.title..)",
             "[" + entry(at("shown", "0"), "children") + "," + entry(at("shown", "0"), "title") + "]",
             "[" + entry(at("filter", "0"), "value", "1") + "]"}) ==
        response(R"("{\"index\":0,\"type\":\"shown\"}":{"children":1,"title":"t"})"));
}

TEST_CASE("what triggered is a dictionary whose parts can be read") {
  Page page;
  page.app.callback(Output(out.children()), Input(filter(ALL).value()),
                    [](const Context& context, const Json&) {
                      const auto& id = context.triggered_id();
                      return id.part("type") + std::to_string(id.part<int>("index")) +
                             (id == filter(1) ? " is it " : " is not it ") +
                             std::string(context.triggered()[0].value->as_string());
                    });
  CHECK(page.answer({"out.children",
                     entry("out", "children"),
                     "[[" + entry(at("filter", "0"), "value") + "," +
                         entry(at("filter", "1"), "value", "\"v\"") + "]]",
                     {},
                     R"(["{\"index\":1,\"type\":\"filter\"}.value"])"}) ==
        response(R"("out":{"children":"filter1 is it v"})"));
}

TEST_CASE("requests whose ids do not fit are refused") {
  Page page;
  page.app.callback(Output(shown(MATCH).children()), Input(filter(MATCH).value()),
                    [](const Json&) { return 1; });
  const std::string name = R"({"index":["MATCH"],"type":"shown"}.children)";
  const auto status = [&](const std::string& output, const std::string& input) {
    return page.asker
        .post(PageCall{name, entry(output, "children"), "[" + entry(input, "value", "1") + "]"}.body())
        .status;
  };
  CHECK(status(at("shown", "0"), at("filter", "0")) == 200);
  CHECK(status(at("shown", "0"), at("filter", "1")) == 500);                       // MATCH is one value
  CHECK(status(at("shown", "0"), at("shown", "0")) == 500);                        // another type
  CHECK(status(R"({"index":0})", at("filter", "0")) == 500);                       // a key is missing
  CHECK(status(R"({"index":0,"type":"shown","x":1})", at("filter", "0")) == 500);  // a key too many
  CHECK(status(R"({"index":[0],"type":"shown"})", at("filter", "0")) == 500);      // a list is no value
  CHECK(status("shown", at("filter", "0")) == 500);                                // text is no dictionary
}

TEST_CASE("a request without a list for an ALL is refused") {
  Page page;
  page.app.callback(Output(out.children()), Input(filter(ALL).value()), [](const Json&) { return 1; });
  CHECK(page.asker
            .post(PageCall{"out.children", entry("out", "children"),
                           "[" + entry(at("filter", "0"), "value") + "]"}
                      .body())
            .status == 400);
}

TEST_CASE("an id may have a fraction, and three dots") {
  App app;
  Asker asker(app);
  const html::Div::Id odd{{"index", 3.1}, {"type", "a...b"}};
  app.layout(html::Div().id(odd), dcc::Store().id("in"));
  app.callback(Output(odd.children()), Input("in", "data"), [](const Json&) { return 1; });
  const std::string name(record(asker).at("output").as_string());
  CHECK(name == R"({"index":3.1,"type":"a\u002e\u002e\u002eb"}.children)");
  CHECK(text(asker.post(PageCall{name, entry(R"({"type":"a...b","index":3.1})", "children"),
                                 "[" + entry("in", "data", "1") + "]"}
                            .body())) == response(R"("{\"index\":3.1,\"type\":\"a...b\"}":{"children":1})"));
}

namespace patterns {
// The one problem of an app.
template <class... A>
std::string problem(A... arguments) {
  Page page;
  page.app.callback(std::move(arguments)...);
  const auto found = page.app.problems();
  REQUIRE(found.size() == 1);
  return found[0].substr(found[0].find(": ") + 2);
}
}  // namespace patterns

TEST_CASE("ALL goes with a list") {
  CHECK(problem(Output(out.children()), Input(filter(ALL).value()),
                [](const std::string& value) { return value; }) ==
        "Input {\"index\":[\"ALL\"],\"type\":\"filter\"}.value stands for several components, but the "
        "function takes "
        "one value for it; it takes a std::vector");
  CHECK(problem(Output(shown(ALL).children()), Input("go", "n_clicks"), [](int clicks) { return clicks; }) ==
        "Output {\"index\":[\"ALL\"],\"type\":\"shown\"}.children stands for several components, but the "
        "function "
        "returns one value for it; it returns a std::vector");
  CHECK(problem(Output(out.children()), Input("go", "title"), State(out.title()),
                [](const Json&, const std::vector<std::string>& titles) { return titles.size(); }) ==
        "State out.title stands for one component, but the function takes a list for it; ALL in the id would "
        "stand for "
        "several");
}

TEST_CASE("MATCH stands on the same keys everywhere") {
  CHECK(problem(Output(out.children()), Input(filter(MATCH).value()), [](const Json&) { return 1; }) ==
        "Input {\"index\":[\"MATCH\"],\"type\":\"filter\"}.value has MATCH or ALLSMALLER on \"index\", where "
        "the Outputs "
        "have no MATCH; give out.children a MATCH on that key");
  CHECK(problem(Output(shown(MATCH).children()), Output(out.children()), Input(filter(MATCH).value()),
                [](const Json&) { return std::tuple{1, 2}; }) ==
        "Output out.children does not have MATCH on the same keys as "
        "{\"index\":[\"MATCH\"],\"type\":\"shown\"}.children; "
        "all Outputs of a callback do");
}

TEST_CASE("ALLSMALLER is no output") {
  CHECK(problem(Output(shown(ALLSMALLER).children()), Input("go", "n_clicks"),
                [](int) { return std::vector<int>(); }) ==
        "Output {\"index\":[\"ALLSMALLER\"],\"type\":\"shown\"}.children has ALLSMALLER, which stands in "
        "Inputs and "
        "States only; an Output takes MATCH or ALL");
}

TEST_CASE("outputs whose patterns overlap belong to one callback") {
  Page page;
  page.app.callback(Output(shown(MATCH).children()), Input(filter(MATCH).value()),
                    [](const Json&) { return 1; });
  page.app.callback(Output(shown(0).children()), Input("go", "n_clicks"), [](int) { return 1; });
  page.app.callback(Output(shown(0).title()), Input("go", "n_clicks"), [](int) { return "t"; });
  REQUIRE(page.app.problems().size() == 1);
  CHECK(page.app.problems()[0].find("two callbacks set {\"index\":0,\"type\":\"shown\"}.children") !=
        std::string::npos);
}

TEST_CASE("a wildcard is no id of a component") {
  App app;
  app.layout(html::Div().id(shown(ALL)));
  REQUIRE(app.problems().size() == 1);
  CHECK(
      app.problems()[0].ends_with(": the layout has a component with the id "
                                  "{\"index\":[\"ALL\"],\"type\":\"shown\"}; MATCH, ALL and ALLSMALLER stand "
                                  "in callbacks only"));
}
