// What a callback can ask about its call, and tell the page besides its outputs.
#include <algorithm>
#include <boost/describe.hpp>
#include <catch2/catch.hpp>
#include <cdash/cdash.hpp>
#include <chrono>
#include <string>
#include <vector>

#include "app_fixture.hpp"

using namespace cdash;
using namespace cdash_test;

namespace contexts {

const html::Div::Id out{"out"};
const auto item = [](auto index) { return html::Div::Id{{"index", index}}; };

struct Arguments {
  Input<> go;
  std::vector<State<>> rest;
};
BOOST_DESCRIBE_STRUCT(Arguments, (), (go, rest))
struct Values {
  Json go;
  std::vector<Json> rest;
};
BOOST_DESCRIBE_STRUCT(Values, (), (go, rest))

// An app with one callback that asks its context.
template <class F>
struct Ask {
  explicit Ask(F function, AppSettings settings = {}) : app(std::move(settings)), asker(app) {
    app.layout(html::Div().id(out), html::Div().id("other"), html::Div().id(item(0)), html::Div().id(item(1)),
               dcc::Store().id("in"), html::Button().id("go"));
    app.callback(Output(out.children()), Input("go", "n_clicks"), Input(item(ALL).n_clicks()),
                 State("in", "data"),
                 [function](const Context& context, const Json&, const Json&, const Json&) {
                   return function(context);
                 });
  }
  Response call(std::string changed = R"(["go.n_clicks"])", std::vector<HeaderView> headers = {},
                std::string_view target = "/_dash-update-component") {
    headers.push_back({"Content-Type", "application/json"});
    const PageCall call{"out.children", entry("out", "children"),
                        "[" + entry("go", "n_clicks", "1") + ",[" + entry(R"({"index":0})", "n_clicks", "2") +
                            "," + entry(R"({"index":1})", "n_clicks") + "]]",
                        "[" + entry("in", "data", "\"s\"") + "]", std::move(changed)};
    return asker.ask("POST", target, call.body(), headers);
  }
  // What the function returned.
  Json result(std::string changed = R"(["go.n_clicks"])") {
    return boost::json::parse(text(call(std::move(changed)))).at("response").at("out").at("children");
  }
  App app;
  Asker asker;
};

}  // namespace contexts
using namespace contexts;

TEST_CASE("several changes are told in the page's order") {
  Ask ask([](const Context& context) {
    std::string ids;
    for (const auto& [prop_id, id] : context.triggered_prop_ids())
      ids += prop_id + "=" + std::string(id) + " ";
    return ids + std::string(context.triggered()[1].prop_id);
  });
  CHECK(ask.result(R"(["go.n_clicks","{\"index\":0}.n_clicks"])") ==
        R"(go.n_clicks=go {"index":0}.n_clicks={"index":0} {"index":0}.n_clicks)");
}

TEST_CASE("what is no Input of the callback is not told as a change") {
  Ask ask([](const Context& context) {
    std::string all;
    for (const auto& t : context.triggered()) all += std::string(t.prop_id) + " ";
    return all;
  });
  CHECK(ask.result(R"(["other.n_clicks","in.data","go.n_clicks","go"])") == "go.n_clicks ");
}

TEST_CASE("a change is asked for by text, by id and by property") {
  Ask ask([](const Context& context) {
    return context.is_triggered_by("go") && !context.is_triggered_by("in") &&
           context.is_triggered_by(item(0)) && !context.is_triggered_by(item(1)) &&
           context.is_triggered_by(item(0).n_clicks()) && !context.is_triggered_by(item(0).title());
  });
  CHECK(ask.result(R"(["go.n_clicks","{\"index\":0}.n_clicks"])") == true);
}

TEST_CASE("inputs and states are listed one by one") {
  Ask ask([](const Context& context) {
    std::string all;
    for (const auto& input : context.inputs()) all += input.prop_id() + (input.triggered ? "!" : "") + " ";
    for (const auto& state : context.states()) all += state.prop_id();
    return all;
  });
  CHECK(ask.result() == R"(go.n_clicks! {"index":0}.n_clicks {"index":1}.n_clicks in.data)");
}

TEST_CASE("a value is found by its name") {
  Ask ask([](const Context& context) {
    return context.value(R"({"index":0}.n_clicks)")->as_int64() == 2 &&
           context.value("in.data")->as_string() == "s" && !context.value("in.nothing");
  });
  CHECK(ask.result() == true);
}

TEST_CASE("the grouping of the arguments is that of callback()") {
  Ask ask([](const Context& context) { return boost::json::serialize(context.args_grouping()); });
  CHECK(
      ask.result() ==
      R"([{"id":"go","property":"n_clicks","value":1,"str_id":"go","triggered":true},)"
      R"([{"id":{"index":0},"property":"n_clicks","value":2,"str_id":"{\"index\":0}","triggered":false},)"
      R"({"id":{"index":1},"property":"n_clicks","value":null,"str_id":"{\"index\":1}","triggered":false}],)"
      R"({"id":"in","property":"data","value":"s","str_id":"in","triggered":false}])");
}

TEST_CASE("a struct of dependencies is an object in the grouping") {
  App app;
  Asker asker(app);
  app.layout(html::Div().id(out), dcc::Store().id("in"), html::Button().id("go"));
  app.callback(std::vector{Output(out.children())}, Arguments{{"go", "n_clicks"}, {{"in", "data"}}},
               [](const Context& context, const Values&) {
                 return std::vector{boost::json::serialize(context.args_grouping()) +
                                    boost::json::serialize(context.outputs_grouping())};
               });
  const auto answer =
      text(asker.post(PageCall{"..out.children..", "[" + entry("out", "children") + "]",
                               "[" + entry("go", "n_clicks", "1") + "]", "[" + entry("in", "data", "2") + "]"}
                          .body()));
  CHECK(boost::json::parse(answer).at("response").at("out").at("children") ==
        R"({"go":{"id":"go","property":"n_clicks","value":1,"str_id":"go","triggered":false},)"
        R"("rest":[{"id":"in","property":"data","value":2,"str_id":"in","triggered":false}]})"
        R"([{"id":"out","property":"children"}])");
}

TEST_CASE("all cookies and headers can be read") {
  Ask ask([](const Context& context) {
    const auto cookies = context.cookies();
    return cookies.at("a") + cookies.at("b") + std::to_string(cookies.size()) +
           std::string(context.headers()[0].name) + std::string(context.origin());
  });
  CHECK(text(ask.call("[]", {{"Cookie", "a=1; b=\"two\"; a=3"}, {"Origin", "http://here"}}))
            .find("1two2Cookiehttp://here") != std::string::npos);
}

TEST_CASE("the query of the request is decoded") {
  Ask ask([](const Context& context) {
    return context.query("a b").value_or("?") + context.query("none").value_or("-") +
           std::string(context.path());
  });
  CHECK(text(ask.call("[]", {}, "/_dash-update-component?x=1&a+b=%C3%A4%zz"))
            .find("ä%zz-/_dash-update-component?x=1&a+b=%C3%A4%zz") != std::string::npos);
}

TEST_CASE("cookies are set beside each other, quoted where they must be") {
  Ask ask([](const Context& context) {
    context.set_cookie("plain", "v");
    context.set_cookie("spaced", "a b",
                       {.max_age = std::chrono::hours(1),
                        .path = "/x",
                        .secure = true,
                        .http_only = true,
                        .same_site = "Strict"});
    return 1;
  });
  const auto response = ask.call();
  REQUIRE(response.headers.size() >= 2);
  CHECK(response.headers[0].second == "plain=v; Path=/");
  CHECK(response.headers[1].second ==
        "spaced=\"a b\"; Max-Age=3600; Path=/x; Secure; HttpOnly; SameSite=Strict");
}

TEST_CASE("a cookie that would start another header is refused") {
  Ask ask([](const Context& context) {
    context.set_cookie("a", "b; Path=/admin");
    return 1;
  });
  CHECK(ask.call().status == 500);
  CHECK(ask.asker.log.ends_with(
      "cdash: the value of the cookie a has a character that a cookie cannot hold; encode it\n"));
}

TEST_CASE("an appended header stands beside the first") {
  Ask ask([](const Context& context) {
    context.set_header("X-A", "1");
    context.append_header("X-A", "2");
    return 1;
  });
  const auto headers = ask.call().headers;
  CHECK(std::count_if(headers.begin(), headers.end(), [](auto& line) { return line.first == "X-A"; }) == 2);
}

TEST_CASE("set_props reaches any component, by property, component and name") {
  const auto other = html::Div();
  App app;
  Asker asker(app);
  app.layout(html::Div().id(out), other, dcc::Store().id("in"));
  app.callback(Output(other, "title"), Input("in", "data"), [other](const Context& context, const Json&) {
    context.set_props(out.children(), std::vector{std::vector{1, 2}});
    context.set_props(out.title(), "first");
    context.set_props(out.title(), "second");
    context.set_props(other, "lang", "de");
    context.set_props(item(ALL).title(), "all");
    context.set_props({{"index", 0}}, "title", html::B("b"));
    return 1;
  });
  CHECK(
      text(asker.post(one_input("_cdash_1.title", "in.data", "1"))) ==
      R"({"multi":true,"sideUpdate":{"out":{"children":[1,2],"title":"second"},"_cdash_1":{"lang":"de"},)"
      R"("{\"index\":[\"ALL\"]}.title":"all","{\"index\":0}":{"title":{"props":{"children":"b"},"type":"B",)"
      R"("namespace":"dash_html_components"}}},"response":{"_cdash_1":{"title":1}}})");
}

TEST_CASE("set_props without outputs") {
  App app;
  Asker asker(app);
  app.layout(html::Div().id(out), dcc::Store().id("in"));
  app.callback(Input("in", "data"),
               [](const Context& context, const Json&) { context.set_props(out.children(), "x"); });
  const std::string name(record(asker).at("output").as_string());
  CHECK(text(asker.post(PageCall{name, {}, "[" + entry("in", "data", "1") + "]"}.body())) ==
        R"({"multi":true,"sideUpdate":{"out":{"children":"x"}},"response":{}})");
}

TEST_CASE("no_update given to set_props changes nothing") {
  Ask ask([](const Context& context) {
    context.set_props(out.title(), no_update);
    return 1;
  });
  CHECK(text(ask.call()) == R"({"multi":true,"response":{"out":{"children":1}}})");
}

TEST_CASE("timings are told to the browser in debug alone") {
  const auto time = [](const Context& context) {
    context.record_timing("query", std::chrono::milliseconds(12), "the \"slow\" one");
    return 1;
  };
  Ask debug(time, {.debug = true});
  const auto value = header(debug.call(), "Server-Timing");
  CHECK(value.starts_with("__dash_server;dur="));
  CHECK(value.ends_with(", query;desc=\"the  slow  one\";dur=12"));
  Ask production(time);
  CHECK(header(production.call(), "Server-Timing").empty());
}

TEST_CASE("custom data is made once a call, when it is asked for") {
  int made = 0;
  Ask ask([](const Context& context) {
    return context.custom_data<std::string>("user") + context.custom_data<std::string>("user");
  });
  ask.app.custom_data("user", [&made](const Context& context) {
    ++made;
    return std::string(context.header("X-User"));
  });
  CHECK(text(ask.call("[]", {{"X-User", "ann"}})).find("annann") != std::string::npos);
  CHECK(made == 1);
}

TEST_CASE("custom data that is not there, or of another type") {
  Ask missing([](const Context& context) { return context.custom_data<int>("usr"); });
  missing.call();
  CHECK(missing.asker.log.ends_with(
      "cdash: the app has no custom data \"usr\"; register it with App::custom_data()\n"));
  Ask wrong([](const Context& context) { return context.custom_data<int>("user"); });
  wrong.app.custom_data("user", [](const Context&) { return 1.5; });
  wrong.call();
  CHECK(wrong.asker.log.ends_with("cdash: the custom data \"user\" is a double, but a int was asked for\n"));
}
