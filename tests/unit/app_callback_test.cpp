// Callbacks as the page calls them: arguments in, outputs back, and what happens when they do not fit.
#include <boost/describe.hpp>
#include <catch2/catch.hpp>
#include <cdash/cdash.hpp>
#include <limits>
#include <map>
#include <optional>
#include <random>
#include <stdexcept>
#include <string>
#include <tuple>
#include <vector>

#include "app_fixture.hpp"

using namespace cdash;
using namespace cdash_test;

namespace {

struct City {
  std::string name;
  int population;
};
BOOST_DESCRIBE_STRUCT(City, (), (name, population))

// An app with one callback from in.value to out.children.
template <class F>
struct Echo {
  explicit Echo(F function, AppSettings settings = {}) : app(std::move(settings)), asker(app) {
    app.layout(html::Div().id("out"), dcc::Store().id("in"));
    app.callback(Output("out", "children"), Input("in", "data"), std::move(function));
  }
  Response call(std::string_view value) { return asker.post(one_input("out.children", "in.data", value)); }
  std::string result(std::string_view value) { return text(call(value)); }
  std::string failure() const { return asker.log.substr(asker.log.find(") failed: ") + 10); }

  App app;
  Asker asker;
};

std::string children(std::string_view json) {
  return R"({"multi":true,"response":{"out":{"children":)" + std::string(json) + "}}}";
}

}  // namespace

TEST_CASE("a value goes through a callback") {
  Echo echo([](const std::string& text) { return text + "!"; });
  const auto response = echo.call("\"hi\"");
  CHECK(response.status == 200);
  CHECK(response.content_type == "application/json");
  CHECK(text(response) == children("\"hi!\""));
}

TEST_CASE("text may be taken as a view") {
  Echo echo([](std::string_view text) { return text.size(); });
  CHECK(echo.result("\"four\"") == children("4"));
}

TEST_CASE("a whole number may come as a double") {
  Echo echo([](int number) { return number * 2; });
  CHECK(echo.result("21.0") == children("42"));
}

TEST_CASE("lists and maps are read into containers") {
  Echo list([](const std::vector<double>& numbers) { return numbers.at(0) + numbers.at(1); });
  CHECK(list.result("[1,2.5]") == children("3.5"));
  Echo map([](const std::map<std::string, int>& numbers) { return numbers.at("b"); });
  CHECK(map.result(R"({"a":1,"b":2})") == children("2"));
}

TEST_CASE("a described struct is read and returned") {
  App app;
  Asker asker(app);
  app.layout(dcc::Store().id("out"), dcc::Store().id("in"));
  app.callback(Output("out", "data"), Input("in", "data"),
               [](const City& city) { return City{city.name, city.population + 1}; });
  CHECK(text(asker.post(one_input("out.data", "in.data", R"({"name":"Bern","population":1})"))) ==
        R"({"multi":true,"response":{"out":{"data":{"name":"Bern","population":2}}}})");
}

TEST_CASE("JSON goes through as it is") {
  Echo echo([](const Json& value) { return value.as_array().size(); });
  CHECK(echo.result("[1,[2],{}]") == children("3"));
}

TEST_CASE("an optional parameter receives null") {
  Echo echo([](std::optional<std::string> text) { return text ? *text : "nothing"; });
  CHECK(echo.result("null") == children("\"nothing\""));
  CHECK(echo.result("") == children("\"nothing\""));
}

TEST_CASE("a required parameter that is null keeps the callback from being called") {
  Echo echo([](const std::string&) -> std::string { throw std::logic_error("called"); });
  const auto response = echo.call("null");
  CHECK(response.status == 204);
  CHECK(text(response).empty());
}

TEST_CASE("a counter that the page does not have yet is 0") {
  App app;
  Asker asker(app);
  app.layout(html::Div().id("out"), html::Button().id("b"));
  app.callback(Output("out", "children"), Input("b", "n_clicks"), [](int clicks) { return clicks; });
  CHECK(text(asker.post(one_input("out.children", "b.n_clicks", ""))) == children("0"));
}

TEST_CASE("a value of another type names the argument, what was found and what would fit") {
  Echo echo([](int number) { return number; });
  CHECK(echo.call("\"five\"").status == 500);
  CHECK(echo.failure() ==
        "wrong argument: argument 1 (in.data) is the text \"five\", but the function takes a whole number\n");
}

TEST_CASE("a number with a fraction is no whole number") {
  Echo echo([](int number) { return number; });
  echo.call("2.5");
  CHECK(echo.failure() ==
        "wrong argument: argument 1 (in.data) is the number 2.5, but the function takes a whole number\n");
}

TEST_CASE("a number out of range says the range") {
  Echo echo([](signed char number) { return static_cast<int>(number); });
  echo.call("200");
  CHECK(echo.failure() ==
        "wrong argument: argument 1 (in.data) is the number 200, but the function takes a whole "
        "number from -128 to 127\n");
}

TEST_CASE("several outputs come from a tuple, those of one component under one key") {
  App app;
  Asker asker(app);
  app.layout(html::Div().id("a"), html::Div().id("b"), dcc::Input().id("n"));
  app.callback(Output("a", "children"), Output("b", "children"), Output("a", "title"), Input("n", "value"),
               [](double x) { return std::tuple{x * x, x * x * x, "t"}; });
  CHECK(text(asker.post(R"({"output":"..a.children...b.children...a.title..",
    "outputs":[{"id":"a","property":"children"},{"id":"b","property":"children"},{"id":"a","property":"title"}],
    "inputs":[{"id":"n","property":"value","value":3}],"changedPropIds":["n.value"]})")) ==
        R"({"multi":true,"response":{"a":{"children":9,"title":"t"},"b":{"children":27}}})");
}

TEST_CASE("no_update leaves an output out") {
  Echo echo([](int) { return no_update; });
  const auto response = echo.call("1");
  CHECK(response.status == 200);
  CHECK(text(response) == R"({"multi":true,"response":{}})");
}

TEST_CASE("Update decides while the callback runs") {
  Echo echo([](int number) -> Update<std::string> {
    if (number < 0) return no_update;
    return "positive";
  });
  CHECK(echo.result("-1") == R"({"multi":true,"response":{}})");
  CHECK(echo.result("1") == children("\"positive\""));
}

TEST_CASE("PreventUpdate answers with nothing") {
  Echo echo([](int) -> int { throw PreventUpdate(); });
  const auto response = echo.call("1");
  CHECK(response.status == 204);
  CHECK(text(response).empty());
}

TEST_CASE("a component may be returned as children") {
  Echo echo([](const std::string& text) { return html::Span(text); });
  CHECK(echo.result("\"x\"") ==
        children(R"({"props":{"children":"x"},"type":"Span","namespace":"dash_html_components"})"));
}

TEST_CASE("a range of components may be returned as children") {
  Echo echo([](int count) { return std::vector<Component>(static_cast<std::size_t>(count), html::Br()); });
  CHECK(echo.result("2") == children(R"([{"props":{},"type":"Br","namespace":"dash_html_components"},)"
                                     R"({"props":{},"type":"Br","namespace":"dash_html_components"}])"));
}

TEST_CASE("what is not finite becomes null") {
  Echo echo([](int) { return std::vector{std::numeric_limits<double>::quiet_NaN(), 1.5}; });
  CHECK(echo.result("1") == children("[null,1.5]"));
}

TEST_CASE("bytes that are no UTF-8 are replaced") {
  Echo echo([](int) { return std::string("a\xff"); });
  CHECK(echo.result("1") == children("\"a\xEF\xBF\xBD\""));
}

TEST_CASE("State comes after Input and does not trigger") {
  App app;
  Asker asker(app);
  app.layout(html::Div().id("out"), html::Button().id("go"), dcc::Input().id("city"));
  app.callback(Output("out", "children"), Input("go", "n_clicks"), State("city", "value"),
               [](int clicks, const std::string& city) { return city + std::to_string(clicks); });
  CHECK(text(asker.post(R"({"output":"out.children","outputs":{"id":"out","property":"children"},
    "inputs":[{"id":"go","property":"n_clicks","value":2}],"state":[{"id":"city","property":"value","value":"Ulm"}],
    "changedPropIds":["go.n_clicks"]})")) == children("\"Ulm2\""));
}

TEST_CASE("the context tells what changed") {
  Echo echo([](const Context& context, const Json&) {
    return std::string(context.triggered_id()) + "/" + std::string(context.triggered()[0].property);
  });
  CHECK(echo.result("1") == children("\"in/data\""));
}

TEST_CASE("nothing has changed when the page is loaded") {
  Echo echo([](const Context& context, const Json&) { return context.triggered().size(); });
  auto request = one_input("out.children", "in.data", "1");
  request.replace(request.find("[\"in.data\"]"), 11, "[]");
  CHECK(text(echo.asker.post(request)) == children("0"));
}

TEST_CASE("the context reads headers and cookies and sets headers") {
  Echo echo([](const Context& context, const Json&) {
    context.set_header("X-Seen", "yes");
    return std::string(context.header("x-role")) + "," + std::string(context.cookie("b"));
  });
  const auto response = echo.asker.ask(
      "POST", "/_dash-update-component", one_input("out.children", "in.data", "1"),
      {{"Content-Type", "application/json"}, {"X-Role", "admin"}, {"Cookie", "a=1; b=\"two\"; bc=3"}});
  CHECK(text(response) == children("\"admin,two\""));
  CHECK(header(response, "X-Seen") == "yes");
}

TEST_CASE("a header with a line break is refused") {
  Echo echo([](const Context& context, const Json&) {
    context.set_header("X-Seen", "a\r\nSet-Cookie: b");
    return 1;
  });
  CHECK(echo.call("1").status == 500);
}

TEST_CASE("an exception becomes a 500 that names nothing of the app") {
  Echo echo([](int) -> int { throw std::runtime_error("secret detail"); });
  const auto response = echo.call("1");
  CHECK(response.status == 500);
  CHECK(text(response) ==
        "<!doctype html>\n<html lang=\"en\"><head><title>500 Internal Server Error</title></head><body>"
        "<h1>500 Internal Server Error</h1><p>Request " +
            header(response, "X-Request-ID") + "</p></body></html>\n");
  CHECK(echo.failure() == "std::runtime_error: secret detail\n");
}

TEST_CASE("something that is no exception becomes a 500 too") {
  Echo echo([](int) -> int { throw 7; });
  CHECK(echo.call("1").status == 500);
  CHECK(echo.failure() == "unknown exception: something that is not a std::exception was thrown\n");
}

TEST_CASE("in debug the answer shows the exception, escaped, and the callback") {
  Echo echo([](int) -> int { throw std::runtime_error("<b> & co"); }, {.debug = true});
  const auto page = text(echo.call("1"));
  CHECK(page.find("std::runtime_error") != page.npos);
  CHECK(page.find("&lt;b&gt; &amp; co") != page.npos);
  CHECK(page.find("out.children") != page.npos);
  CHECK(page.find("</head>") != page.npos);  // where the front end puts its own script
}

TEST_CASE("a returned text outside of a fixed set is an error") {
  App app;
  Asker asker(app);
  const dcc::Input::Id box{"box"};
  app.layout(dcc::Input().id(box), dcc::Store().id("in"));
  app.callback(Output(box.type()), Input("in", "data"), [](const std::string& type) { return type; });
  CHECK(asker.post(one_input("box.type", "in.data", "\"password\"")).status == 200);
  CHECK(asker.post(one_input("box.type", "in.data", "\"colour\"")).status == 500);
}

TEST_CASE("typed ids carry types from input to output") {
  App app;
  Asker asker(app);
  const dcc::Dropdown::Id country{"country"};
  const dcc::RadioItems::Id cities{"cities"};
  app.layout(dcc::Dropdown({"CH"}, "CH").id(country), dcc::RadioItems().id(cities));
  app.callback(Output(cities.options()), Output(cities.value()), Input(country.value()),
               [](const std::string& code) {
                 return std::tuple{std::vector<Option>{{"Bern", code + "1"}}, std::optional<std::string>()};
               });
  CHECK(text(asker.post(R"({"output":"..cities.options...cities.value..",
    "outputs":[{"id":"cities","property":"options"},{"id":"cities","property":"value"}],
    "inputs":[{"id":"country","property":"value","value":"CH"}],"changedPropIds":[]})")) ==
        R"({"multi":true,"response":{"cities":{"options":[{"label":"Bern","value":"CH1"}],"value":null}}})");
}

TEST_CASE("a component that stands for itself gets an id, before or after it is in the layout") {
  App app;
  Asker asker(app);
  const auto in = dcc::Input().value("a");
  const auto out = html::Div();
  app.layout(in, out);
  app.callback(Output(out, "children"), Input(in, "value"), [](const std::string& text) { return text; });
  CHECK(out.id().text() == "_cdash_1");
  CHECK(in.id().text() == "_cdash_2");
  CHECK(text(asker.get("/_dash-layout")) ==
        R"([{"props":{"id":"_cdash_2","value":"a"},"type":"Input","namespace":"dash_core_components"},)"
        R"({"props":{"id":"_cdash_1"},"type":"Div","namespace":"dash_html_components"}])");
}

TEST_CASE("made ids are the same in another app") {
  const auto made = [] {
    App app;
    const auto out = html::Div();
    app.layout(out, dcc::Store().id("in"));
    app.callback(Output(out, "children"), Input("in", "data"), [](const Json&) { return 1; });
    return out.id().text();
  };
  CHECK(made() == made());
}

TEST_CASE("an optional text outside of a fixed set is an error too") {
  App app;
  Asker asker(app);
  const dcc::Input::Id box{"box"};
  app.layout(dcc::Input().id(box), dcc::Store().id("in"));
  app.callback(Output(box.type()), Input("in", "data"),
               [](const std::string& type) { return std::optional<std::string>(type); });
  CHECK(asker.post(one_input("box.type", "in.data", "\"colour\"")).status == 500);
}

TEST_CASE("lists of lists become one list of children") {
  Echo echo([](int) { return std::vector{std::vector{1, 2}, std::vector{3}}; });
  CHECK(echo.result("1") == children("[1,2,3]"));
}

TEST_CASE("a number comes back as it was sent, to the last digit") {
  Echo echo([](double number) { return number; });
  std::mt19937_64 random(7);
  std::uniform_real_distribution<double> anywhere(0, 100);
  for (int i = 0; i < 2000; ++i) {
    std::string number;
    write_json(number, anywhere(random));
    CHECK(echo.result(number) == children(number));
  }
}

TEST_CASE("a header is replaced by another of its name") {
  Echo echo([](const Context& context, const Json&) {
    context.set_header("X-Seen", "first");
    context.set_header("x-seen", "second");
    return 1;
  });
  const auto response = echo.call("1");
  CHECK(header(response, "X-Seen") == "second");
  CHECK(header(response, "x-seen").empty());
}

TEST_CASE("a header that is the server's own is refused") {
  Echo echo([](const Context& context, const Json&) {
    context.set_header("Content-Length", "1");
    return 1;
  });
  echo.call("1");
  CHECK(echo.failure().find("cdash: the header Content-Length is the server's own; leave it out") !=
        std::string::npos);
}

TEST_CASE("a data attribute may be named beside its component") {
  App app;
  const auto row = html::Div();
  app.layout(row, dcc::Store().id("in"));
  app.callback(Output(row, "data-row"), Input("in", "data"), [](int number) { return number; });
  CHECK(app.problems().empty());
}

TEST_CASE("a property of any component may be named beside it") {
  App app;
  const Component any = html::Div();
  app.layout(any, dcc::Store().id("in"));
  app.callback(Output(any, "children"), Input("in", "data"), [](int number) { return number; });
  CHECK(app.problems().empty());
}
