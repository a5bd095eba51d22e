// Calls that no page sends, forged, cut off or mixed up: refused, in one line of the log, nothing told.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cdash/cdash.hpp>
#include <string>
#include <tuple>
#include <vector>

#include "app_fixture.hpp"

using namespace cdash;
using namespace cdash_test;

namespace bad_requests {

const auto box = [](auto index) { return html::Div::Id{{"type", "secret-box"}, {"index", index}}; };
const auto mark = [](auto index) { return html::Div::Id{{"type", "secret-mark"}, {"index", index}}; };

std::string at(std::string_view type, std::string_view index) {
  return R"({"index":)" + std::string(index) + R"(,"type":")" + std::string(type) + "\"}";
}

std::string list(std::initializer_list<std::string> entries) {
  std::string all;
  for (const auto& each : entries) all += (all.empty() ? "" : ",") + each;
  return "[" + all + "]";
}

// One callback of each shape; what is called is counted.
struct Page {
  Page() : asker(app) {
    app.layout(html::Div().id("secret-in"), html::Div().id("secret-out"), html::Div().id("secret-a"),
               html::Div().id("secret-b"), html::Div().id(box(0)), html::Div().id(box(1)),
               html::Div().id(mark(0)), html::Div().id(mark(1)), html::Div().id("secret-all"));
    const auto called = [this](const Json& value) {
      ++calls;
      return value;
    };
    app.callback(Output("secret-out", "children"), Input("secret-in", "title"), State("secret-in", "lang"),
                 [called](const Json& value, const Json&) { return called(value); });
    app.callback(Output("secret-a", "children"), Output("secret-b", "children"), Input("secret-in", "title"),
                 [called](const Json& value) { return std::tuple{called(value), value}; });
    app.callback(Output(mark(MATCH).children()), Input(box(MATCH).children()), called);
    app.callback(Output("secret-all", "children"), Input(box(ALL).children()),
                 [this](const std::vector<Json>&) { return ++calls; });
    app.callback(Input("secret-in", "title"), [called](const Json& value) { called(value); });
  }

  App app;
  int calls = 0;
  Asker asker;
};

PageCall plain() {
  return {"secret-out.children", entry("secret-out", "children"), list({entry("secret-in", "title", "1")}),
          list({entry("secret-in", "lang", "2")}), R"(["secret-in.title"])"};
}
PageCall several() {
  return {"..secret-a.children...secret-b.children..",
          list({entry("secret-a", "children"), entry("secret-b", "children")}),
          list({entry("secret-in", "title", "1")})};
}
PageCall matched() {
  return {R"({"index":["MATCH"],"type":"secret-mark"}.children)", entry(at("secret-mark", "0"), "children"),
          list({entry(at("secret-box", "0"), "children", "1")})};
}
PageCall all() {
  return {"secret-all.children", entry("secret-all", "children"),
          list({list({entry(at("secret-box", "0"), "children", "1"),
                      entry(at("secret-box", "1"), "children", "2")})})};
}

// A good call with one part replaced.
std::string with(PageCall call, std::string PageCall::* part, std::string instead) {
  call.*part = std::move(instead);
  return call.body();
}

using Call = PageCall;

const std::vector<std::pair<const char* const, std::string>> forged{
    {"the name of no callback", with(plain(), &Call::output, "secret-in.children")},
    {"an empty name", with(plain(), &Call::output, "")},
    {"half a name", with(several(), &Call::output, "..secret-a.children..")},
    {"the names in another order",
     with(several(), &Call::output, "..secret-b.children...secret-a.children..")},
    {"a very long name", with(plain(), &Call::output, std::string(300'000, 'x'))},
    {"an output that the callback does not have",
     with(plain(), &Call::outputs, entry("secret-a", "children"))},
    {"another property", with(plain(), &Call::outputs, entry("secret-out", "title"))},
    {"the outputs in another order",
     with(several(), &Call::outputs, list({entry("secret-b", "children"), entry("secret-a", "children")}))},
    {"one output of two", with(several(), &Call::outputs, list({entry("secret-a", "children")}))},
    {"an output too many", with(several(), &Call::outputs,
                                list({entry("secret-a", "children"), entry("secret-b", "children"),
                                      entry("secret-out", "children")}))},
    {"one output where a list belongs", with(several(), &Call::outputs, entry("secret-a", "children"))},
    {"a list where one output belongs",
     with(plain(), &Call::outputs, list({entry("secret-out", "children")}))},
    {"outputs that are a number", with(plain(), &Call::outputs, "7")},
    {"the input of another callback",
     with(plain(), &Call::inputs, list({entry(at("secret-box", "0"), "children", "1")}))},
    {"no input", with(plain(), &Call::inputs, "[]")},
    {"an input too many", with(plain(), &Call::inputs,
                               list({entry("secret-in", "title", "1"), entry("secret-in", "title", "1")}))},
    {"inputs that are an object", with(plain(), &Call::inputs, "{}")},
    {"an input without an id", with(plain(), &Call::inputs, R"([{"property":"title","value":1}])")},
    {"an input without a property", with(plain(), &Call::inputs, R"([{"id":"secret-in","value":1}])")},
    {"an id that is a number", with(plain(), &Call::inputs, R"([{"id":7,"property":"title","value":1}])")},
    {"a property that is a list",
     with(plain(), &Call::inputs, R"([{"id":"secret-in","property":[],"value":1}])")},
    {"an input in place of a state", with(plain(), &Call::state, list({entry("secret-in", "title", "1")}))},
    {"no state", with(plain(), &Call::state, "")},
    {"a wildcard that does not fit",
     with(matched(), &Call::outputs, entry(at("secret-mark", "1"), "children"))},
    {"a wildcard for another type",
     with(matched(), &Call::inputs, list({entry(at("secret-mark", "0"), "children", "1")}))},
    {"a wildcard that was not filled",
     with(matched(), &Call::outputs, entry(at("secret-mark", R"(["MATCH"])"), "children"))},
    {"a wildcard filled by an object",
     with(matched(), &Call::outputs, entry(at("secret-mark", "{}"), "children"))},
    {"text for a dictionary", with(matched(), &Call::outputs, entry("secret-mark", "children"))},
    {"one value for an ALL",
     with(all(), &Call::inputs, list({entry(at("secret-box", "0"), "children", "1")}))},
    {"an ALL with another's component",
     with(all(), &Call::inputs, list({list({entry(at("secret-mark", "0"), "children", "1")})}))},
    {"changes that are a text", with(plain(), &Call::changed, R"("secret-in.title")")},
    {"changes that are an object", with(plain(), &Call::changed, "{}")},
    {"a change that is a number", with(plain(), &Call::changed, "[7]")},
    {"an ALL in an ALL",
     with(all(), &Call::inputs, list({list({list({entry(at("secret-box", "0"), "children", "1")})})}))},
};

std::ptrdiff_t lines(const std::string& log) { return std::count(log.begin(), log.end(), '\n'); }

}  // namespace bad_requests
using namespace bad_requests;

TEST_CASE("calls as a page sends them are answered") {
  Page page;
  for (const auto& call : {plain(), several(), matched(), all()})
    CHECK(page.asker.post(call.body()).status == 200);
  CHECK(page.calls == 4);
  CHECK(page.asker.log.empty());
}

TEST_CASE("a forged call is refused without a call, and without a word of the app") {
  Page page;
  for (const auto& [what, body] : forged) {
    INFO(what);
    const auto answer = page.asker.post(body);
    CHECK((answer.status == 400 || answer.status == 500));
    CHECK(text(answer).find("secret") == std::string::npos);
    CHECK(text(answer).size() < 500);
  }
  CHECK(page.calls == 0);
  CHECK(page.asker.post(plain().body()).status == 200);
}

TEST_CASE("a forged call is one line of the log, of bounded length") {
  Page page;
  for (const auto& [what, body] : forged) {
    INFO(what);
    page.asker.log.clear();
    page.asker.post(body);
    CHECK(lines(page.asker.log) == 1);
    CHECK(page.asker.log.size() < 5000);
  }
}

TEST_CASE("a call that is cut off anywhere is refused") {
  Page page;
  for (const auto& call : {plain(), several(), matched(), all()}) {
    const auto whole = call.body();
    for (std::size_t length = 0; length < whole.size(); ++length) {
      INFO(whole.substr(0, length));
      CHECK(page.asker.post(whole.substr(0, length)).status == 400);
    }
  }
  CHECK(page.calls == 0);
}

TEST_CASE("a call with something behind it is refused") {
  Page page;
  for (const char* behind : {"x", "{}", "]", ",", "\\"}) {
    INFO(behind);
    CHECK(page.asker.post(plain().body() + behind).status == 400);
  }
}

TEST_CASE("a call whose text is no UTF-8 is refused") {
  Page page;
  CHECK(
      page.asker.post(with(plain(), &Call::inputs, list({entry("secret-in", "title", "\"\xff\"")}))).status ==
      400);
  CHECK(page.calls == 0);
}

TEST_CASE("a call whose changes are no texts is refused") {
  Page page;
  for (const char* changed : {"[7]", "[null]", R"([["secret-in.title"]])"}) {
    INFO(changed);
    CHECK(page.asker.post(with(plain(), &Call::changed, changed)).status == 400);
  }
  CHECK(page.calls == 0);
}
