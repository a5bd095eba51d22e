// Pages under test: what is called when they are opened and changed, and what they show then.
#include <catch2/catch.hpp>
#include <cdash/cdash.hpp>
#include <cdash/testing.hpp>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "message_of.hpp"

using namespace cdash;
using testing::Page;
using Strings = std::vector<std::string>;

namespace {

const dcc::Input::Id name{"name"};
const html::Div::Id out{"out"};
const html::Div::Id more{"more"};
const html::Button::Id go{"go"};

// name -> out -> more
struct Greeting {
  Greeting() {
    app.layout(dcc::Input().value("you").id(name), html::Div().id(out), html::Div().id(more));
    app.callback(Output(out.children()), Input(name.value()),
                 [](const std::string& text) { return "Hello " + text; });
    app.callback(Output(more.children()), Input(out.children()),
                 [](const std::string& text) { return text + "!"; });
  }
  App app;
};

Strings changed(const testing::SentCall& call) { return call.changed; }

}  // namespace

TEST_CASE("a page makes its initial calls, each once, when it is opened") {
  Greeting greeting;
  Page page{greeting.app};
  CHECK(page.get(out.children()) == "Hello you");
  CHECK(page.get(more.children()) == "Hello you!");
  CHECK(page.take_calls() == Strings{"out.children", "more.children"});
}

TEST_CASE("a change calls, and what follows from it is called") {
  Greeting greeting;
  Page page{greeting.app};
  page.take_calls();
  page.set(name.value(), "me");
  CHECK(page.get(more.children()) == "Hello me!");
  REQUIRE(page.calls().size() == 2);
  CHECK(changed(page.calls()[0]) == Strings{"name.value"});
  CHECK(changed(page.calls()[1]) == Strings{"out.children"});
}

TEST_CASE("a value that is there already calls nothing") {
  Greeting greeting;
  Page page{greeting.app};
  page.take_calls();
  page.set(name.value(), "you");
  CHECK(page.take_calls() == Strings{});
}

TEST_CASE("a callback waits for inputs that another callback will set") {
  App app;
  app.layout(dcc::Input().value("a").id(name), html::Div().id("left"), html::Div().id("right"),
             html::Div().id(out));
  app.callback(Output("left", "children"), Input(name.value()), [](const std::string& x) { return "l" + x; });
  app.callback(Output("right", "children"), Input(name.value()),
               [](const std::string& x) { return "r" + x; });
  app.callback(Output(out.children()), Input("left", "children"), Input("right", "children"),
               [](const std::string& left, const std::string& right) { return left + right; });
  Page page{app};
  CHECK(page.take_calls() == Strings{"left.children", "right.children", "out.children"});
  page.set(name.value(), "b");
  CHECK(page.get(out.children()) == "lbrb");
  REQUIRE(page.calls().size() == 3);
  CHECK(changed(page.calls()[2]) == Strings{"left.children", "right.children"});
}

TEST_CASE("prevent_initial_call holds back the first call, not the later ones") {
  App app;
  app.layout(html::Button("Go").id(go), html::Div("before").id(out));
  app.callback(Output(out.children()), Input(go.n_clicks()), [](int clicks) { return clicks; })
      .prevent_initial_call();
  Page page{app};
  CHECK(page.get(out.children()) == "before");
  page.click(go);
  page.click(go);
  CHECK(page.get(out.children()) == 2);
}

TEST_CASE("a property that was never set reaches the app without a value") {
  App app;
  app.layout(dcc::Input().id(name), html::Div().id(out));
  app.callback(Output(out.children()), Input(name.value()),
               [](const std::optional<std::string>& text) { return text.value_or("nothing"); });
  Page page{app};
  CHECK(page.get(out.children()) == "nothing");
  CHECK_FALSE(page.get(name.value()).is_set());
  CHECK_FALSE(page.calls().at(0).request.at("inputs").at(0).as_object().contains("value"));
}

TEST_CASE("no_update and PreventUpdate end the chain of a page's first calls") {
  App app;
  app.layout(dcc::Input().value("a").id(name), html::Div("first").id(out), html::Div().id(more));
  app.callback(Output(out.children()), Input(name.value()),
               [](const std::string& text) -> Update<std::string> {
                 if (text == "a") return no_update;
                 if (text == "b") throw PreventUpdate();
                 return text;
               });
  app.callback(Output(more.children()), Input(out.children()), [](const std::string& text) { return text; });
  Page page{app};
  CHECK(page.take_calls() == Strings{"out.children"});
  page.set(name.value(), "b");
  CHECK(page.calls().back().status == 204);
  CHECK(page.take_calls() == Strings{"out.children"});
  page.set(name.value(), "c");
  CHECK(page.take_calls() == Strings{"out.children", "more.children"});
}

TEST_CASE("an answer that something newer has overtaken does not count") {
  Greeting greeting;
  Page page{greeting.app};
  page.take_calls();
  page.touch(name.value(), "a");
  REQUIRE(page.step());  // the call for "a" is on its way
  page.touch(name.value(), "b");
  page.settle();
  CHECK(page.get(more.children()) == "Hello b!");
  CHECK(page.take_calls() == Strings{"out.children", "out.children", "more.children"});
}

TEST_CASE("changes between two steps become one call") {
  App app;
  app.layout(dcc::Input().id("a"), dcc::Input().id("b"), html::Div().id(out));
  app.callback(Output(out.children()), Input("a", "value"), Input("b", "value"),
               [](const Json&, const Json&) { return 1; });
  Page page{app};
  page.take_calls();
  page.touch("a", "value", 1);
  page.touch("b", "value", 2);
  page.settle();
  REQUIRE(page.calls().size() == 1);
  CHECK(changed(page.calls()[0]) == Strings{"a.value", "b.value"});
}

TEST_CASE("components that a callback brings are called for when they come") {
  App app;
  app.settings().suppress_callback_exceptions = true;
  app.layout(html::Button().id(go), html::Div().id(out));
  app.callback(
         Output(out.children()), Input(go.n_clicks()),
         [](int clicks) { return html::Div(dcc::Input().value(clicks).id("new"), html::Div().id("shown")); })
      .prevent_initial_call();
  app.callback(Output("shown", "children"), Input("new", "value"), [](int value) { return value * 10; });
  Page page{app};
  CHECK(page.take_calls() == Strings{});
  CHECK_FALSE(page.has("shown"));
  page.click(go);
  CHECK(page.get("shown", "children") == 10);
  page.click(go);
  CHECK(page.get("shown", "children") == 20);
  CHECK(page.take_calls() == Strings{"out.children", "shown.children", "out.children", "shown.children"});
}

TEST_CASE("two callbacks that call each other run once round") {
  App app;
  app.layout(dcc::Input().value(1).id("celsius"), dcc::Input().value(33.8).id("fahrenheit"));
  app.callback(Output("celsius", "value"), Output("fahrenheit", "value"), Input("celsius", "value"),
               Input("fahrenheit", "value"), [](const Context& context, double celsius, double fahrenheit) {
                 return context.triggered_id() == "fahrenheit"
                            ? std::tuple{(fahrenheit - 32) / 1.8, fahrenheit}
                            : std::tuple{celsius, celsius * 1.8 + 32};
               });
  Page page{app};
  page.set("fahrenheit", "value", 212);
  CHECK(page.get("celsius", "value") == 100);
  page.set("celsius", "value", 0);
  CHECK(page.get("fahrenheit", "value") == 32);
}

TEST_CASE("running is set while the callback runs, and set back") {
  App app;
  app.layout(html::Button().id(go), html::Div().id(out));
  app.callback(Output(out.children()), Input(go.n_clicks()), [](int clicks) { return clicks; })
      .prevent_initial_call()
      .running(Output(go.disabled()), true, false);
  Page page{app};
  page.touch(go.n_clicks(), 1);
  REQUIRE(page.step());
  CHECK(page.get(go.disabled()) == true);
  page.settle();
  CHECK(page.get(go.disabled()) == false);
}

TEST_CASE("set_props reaches components besides the outputs, and calls for them") {
  App app;
  app.layout(html::Button().id(go), html::Div().id(out), html::Div().id(more));
  app.callback(Input(go.n_clicks()),
               [](const Context& context, int clicks) { context.set_props(out.children(), clicks); })
      .prevent_initial_call();
  app.callback(Output(more.children()), Input(out.children()), [](const Json& value) { return value; });
  Page page{app};
  page.click(go);
  CHECK(page.get(more.children()) == 1);
}

TEST_CASE("a callback that throws is reported with what the app logs") {
  App app;
  app.layout(html::Button().id(go), html::Div().id(out));
  app.callback(Output(out.children()), Input(go.n_clicks()),
               [](int) -> int { throw std::runtime_error("no luck"); })
      .prevent_initial_call();
  Page page{app};
  const auto message = message_of([&] { page.click(go); });
  CHECK_THAT(message,
             Catch::StartsWith("cdash: the callback for out.children was answered with status 500\n"));
  CHECK_THAT(message, Catch::Contains("no luck"));
  CHECK(page.errors().empty());
}

TEST_CASE("errors may be collected") {
  App app;
  app.layout(html::Button().id(go), html::Div().id(out));
  app.callback(Output(out.children()), Input(go.n_clicks()), [](int clicks) {
    if (clicks == 1) throw std::runtime_error("no luck");
    return clicks;
  });
  Page page{app, {.on_error = testing::OnError::collect}};
  page.click(go);
  CHECK(page.take_errors().size() == 1);
  page.click(go);
  CHECK(page.get(out.children()) == 2);
}

TEST_CASE("an id that the page does not have is named, with those it has") {
  Greeting greeting;
  Page page{greeting.app};
  CHECK(message_of([&] { page.set("nam", "value", "x"); }) ==
        "cdash: the page has no component with the id nam (did you mean \"name\"?); it has more, name, out");
  CHECK(message_of([&] { page.get("nowhere", "children"); }) ==
        "cdash: the page has no component with the id nowhere; it has more, name, out");
}

TEST_CASE("an app with problems is refused with all of them") {
  App app;
  app.layout(html::Div().id(out));
  app.callback(Output(out.children()), Input("nobody", "value"), [](const Json&) { return 1; });
  CHECK_THROWS_AS(Page{app}, AppError);
}

TEST_CASE("an interval ticks on the page's own clock") {
  App app;
  app.layout(dcc::Interval().interval(1000).max_intervals(3).id("tick"), html::Div().id(out));
  app.callback(Output(out.children()), Input("tick", "n_intervals"), [](int n) { return n; });
  Page page{app};
  CHECK(page.get(out.children()) == 0);
  page.advance(std::chrono::milliseconds(999));
  CHECK(page.get(out.children()) == 0);
  page.advance(std::chrono::milliseconds(1));
  CHECK(page.get(out.children()) == 1);
  page.advance(std::chrono::hours(1));
  CHECK(page.get(out.children()) == 3);
  CHECK(page.milliseconds() == 3'601'000);
}

TEST_CASE("clientside callbacks have stand-ins") {
  App app;
  app.layout(dcc::Input().value(2).id(name), html::Div().id(out));
  app.clientside_callback("(x) => x * 2", Output(out.children()), Input(name.value()));
  CHECK(message_of([&] { Page page{app}; }) ==
        "cdash: the clientside callback for out.children runs JavaScript, which no browser is here for; give "
        "PageSettings::clientside a stand-in for \"out.children\"");
  Page page{app,
            {.clientside = {{"out.children", [](const std::vector<Json>& arguments) -> std::optional<Json> {
                               return Json(arguments.at(0).to_number<int>() * 2);
                             }}}}};
  CHECK(page.get(out.children()) == 4);
}

TEST_CASE("cookies that a callback sets come back with the next request") {
  App app;
  app.layout(html::Button().id(go), html::Div().id(out));
  app.callback(Output(out.children()), Input(go.n_clicks()), [](const Context& context, int) {
    context.set_cookie("seen", "yes");
    return std::string(context.cookie("seen"));
  });
  Page page{app};
  CHECK(page.cookie("seen") == "yes");
  CHECK(page.get(out.children()) == "");
  page.click(go);
  CHECK(page.get(out.children()) == "yes");
}

TEST_CASE("several pages show one app") {
  Greeting greeting;
  Page one{greeting.app};
  Page two{greeting.app};
  one.set(name.value(), "one");
  CHECK(one.get(out.children()) == "Hello one");
  CHECK(two.get(out.children()) == "Hello you");
}

TEST_CASE("an app below a prefix is found there") {
  App app{{.url_base_pathname = "/dash/"}};
  app.layout(html::Div("here").id(out));
  Page page{app};
  CHECK(page.get(out.children()) == "here");
}

TEST_CASE("twelve calls are under way at most") {
  App app;
  std::vector<Component> boxes;
  for (int i = 0; i < 20; ++i) boxes.push_back(html::Div().id("box" + std::to_string(i)));
  app.layout(html::Button().id(go), html::Div(boxes));
  for (int i = 0; i < 20; ++i)
    app.callback(Output("box" + std::to_string(i), "children"), Input(go.n_clicks()), [i](int) { return i; })
        .prevent_initial_call();
  Page page{app};
  page.touch(go.n_clicks(), 1);
  REQUIRE(page.step());
  CHECK(page.calls().size() == 12);
  page.settle();
  CHECK(page.calls().size() == 20);
  CHECK(page.get("box19", "children") == 19);
}

TEST_CASE("a click counts for the elements around, too") {
  App app;
  app.layout(html::Div(html::P(html::Button().id(go))).id(out),
             html::Div(html::Button().id("in")).id("quiet").disable_n_clicks(true));
  Page page{app};
  page.click(go);
  CHECK(page.get(out.n_clicks()) == 1);
  page.click("in");
  CHECK_FALSE(page.get("quiet", "n_clicks").is_set());
}

TEST_CASE("what is disabled cannot be clicked") {
  App app;
  app.layout(html::Button().id(go).disabled(true));
  Page page{app};
  CHECK(message_of([&] { page.click(go); }) == "cdash: go cannot be clicked: it is disabled");
}

TEST_CASE("a location tells where the page is opened") {
  App app{{.url_base_pathname = "/dash/"}};
  app.layout(dcc::Location().id("url"), html::Div().id(out));
  app.callback(Output(out.children()), Input("url", "pathname"), Input("url", "search"), Input("url", "hash"),
               [](const std::string& path, const std::string& search, const std::string& hash) {
                 return path + " " + search + " " + hash;
               });
  Page page{app, {.url = "/deep/link?a=1#there"}};
  CHECK(page.get(out.children()) == "/dash/deep/link ?a=1 #there");
  CHECK(page.take_calls() == Strings{"out.children"});
}

TEST_CASE("a store tells each time that its data has changed") {
  App app;
  app.layout(html::Button().id(go), dcc::Store().id("store"), html::Div().id(out));
  app.callback(Output("store", "data"), Input(go.n_clicks()), [](int clicks) { return clicks / 2; });
  app.callback(Output(out.children()), Input("store", "modified_timestamp"), State("store", "data"),
               [](const Json&, int data) { return data; })
      .prevent_initial_call();
  Page page{app};
  page.take_calls();
  page.click(go);
  CHECK(page.take_calls() == Strings{"store.data"});
  page.click(go);
  CHECK(page.take_calls() == Strings{"store.data", "out.children"});
  CHECK(page.get(out.children()) == 1);
}
