// Recorded traffic, and playing it back.
#include <catch2/catch.hpp>
#include <cdash/cdash.hpp>
#include <cdash/testing.hpp>
#include <cstdio>
#include <string>
#include <vector>

#include "message_of.hpp"

using namespace cdash;

namespace {

const dcc::Input::Id name{"name"};
const html::Div::Id out{"out"};

struct Greeting {
  explicit Greeting(std::string word, AppSettings settings = {}) : app(std::move(settings)) {
    app.layout(dcc::Input().value("you").id(name), html::Div().id(out));
    app.callback(Output(out.children()), Input(name.value()),
                 [word](const std::string& text) { return word + " " + text; });
  }
  App app;
};

// What a page's visit leaves in a recording.
std::vector<std::string> recorded(App& app, testing::RecorderSettings settings = {}) {
  std::vector<std::string> lines;
  testing::Recorder recorder(
      app.handler(), [&](std::string_view line) { lines.emplace_back(line); }, std::move(settings));
  testing::Page page{recorder};
  page.set(name.value(), "me");
  return lines;
}

}  // namespace

TEST_CASE("a recording has the layout, the callbacks and every call, a line each") {
  Greeting greeting("Hello");
  const auto lines = recorded(greeting.app);
  REQUIRE(lines.size() == 4);
  CHECK_THAT(lines[0], Catch::StartsWith(R"({"method":"GET","name":"_dash-layout","status":200,"answer":)"));
  CHECK_THAT(lines[1], Catch::StartsWith(R"({"method":"GET","name":"_dash-dependencies","status":200,)"));
  CHECK(
      lines[3] ==
      R"({"method":"POST","name":"_dash-update-component","body":{"output":"out.children","outputs":{"id":"out",)"
      R"("property":"children"},"inputs":[{"id":"name","property":"value","value":"me"}],"changedPropIds":)"
      R"(["name.value"],"parsedChangedPropsIds":["name.value"]},"status":200,"answer":{"multi":true,"response":)"
      R"({"out":{"children":"Hello me"}}}})");
}

TEST_CASE("an app that still answers the same has no differences") {
  Greeting greeting("Hello");
  const auto lines = recorded(greeting.app);
  const auto replay = testing::replay(greeting.app.handler(), lines);
  CHECK(replay.exchanges == 4);
  CHECK(replay.differences.empty());
}

TEST_CASE("an answer that has changed is told with its place") {
  Greeting before("Hello"), after("Bye");
  const auto replay = testing::replay(after.app.handler(), recorded(before.app));
  CHECK(replay.differences ==
        std::vector<std::string>{"POST _dash-update-component for out.children\n"
                                 "  response.out.children: expected \"Hello you\", found \"Bye you\"",
                                 "POST _dash-update-component for out.children\n"
                                 "  response.out.children: expected \"Hello me\", found \"Bye me\""});
}

TEST_CASE("what may differ can be left out of a replay") {
  Greeting before("Hello"), after("Bye");
  CHECK(testing::replay(after.app.handler(), recorded(before.app), {.ignore = {"response.out"}})
            .differences.empty());
}

TEST_CASE("a recording may be replayed below another prefix") {
  Greeting before("Hello"), after("Hello", {.url_base_pathname = "/dash/"});
  CHECK(testing::replay(after.app.handler(), recorded(before.app), {.url_base_pathname = "/dash/"})
            .differences.empty());
}

TEST_CASE("headers are recorded only where it is asked for") {
  App app;
  app.layout(dcc::Input().value("you").id(name), html::Div().id(out));
  app.callback(Output(out.children()), Input(name.value()),
               [](const Context& context, const std::string& text) {
                 context.set_cookie("name", text);
                 return std::string(context.cookie("name"));
               });
  for (const auto& line : recorded(app)) CHECK_THAT(line, !Catch::Contains("\"headers\""));
  const auto lines = recorded(app, {.headers = {"Cookie"}});
  CHECK_THAT(lines.back(), Catch::Contains(R"("headers":{"Cookie":"name=you"})"));
  CHECK(testing::replay(app.handler(), lines).differences.empty());
}

TEST_CASE("a recording is kept in a file") {
  Greeting greeting("Hello");
  const std::string path = "testing_record_test.jsonl";
  {
    testing::Recorder recorder(greeting.app.handler(), path);
    testing::Page page{recorder};
  }
  const auto replay = testing::replay(greeting.app, path);
  std::remove(path.c_str());
  CHECK(replay.exchanges == 3);
  CHECK(replay.differences.empty());
}

TEST_CASE("what is no recording is refused") {
  Greeting greeting("Hello");
  CHECK(message_of([&] { testing::replay(greeting.app, "no/such.jsonl"); }) ==
        "cdash: cannot read the recording no/such.jsonl");
  CHECK(message_of([&] { testing::replay(greeting.app.handler(), std::vector<std::string>{"{}"}); }) ==
        "cdash: a line of the recording is no recorded request: {}");
  CHECK(message_of([&] { testing::Recorder(greeting.app.handler(), "no/such/folder.jsonl"); }) ==
        "cdash: cannot write the recording no/such/folder.jsonl");
}
