// Calls of callbacks that do not come over HTTP: what the port is told, and what the page is asked.
#include <catch2/catch.hpp>
#include <cdash/app/bind.hpp>
#include <cdash/app/impl/dispatch.hpp>
#include <cdash/error.hpp>

#include "message_of.hpp"

using namespace cdash;

namespace {

// A page that remembers what it was told, and has one answer to every question.
struct FakePage final : detail::CallPort {
  void finish(Response response) noexcept override { answers.push_back(std::move(response)); }
  bool set_prop(const ComponentId& id, std::string_view property, const Value& value) override {
    set.push_back(id.text() + "." + std::string(property) + "=");
    value.write(set.back());
    return takes_props;
  }
  std::string ask(const ComponentId&, std::string_view, detail::Answered answered) override {
    answered(has);
    return "question";
  }
  bool is_shutdown() const noexcept override { return gone; }

  bool takes_props = true;
  bool gone = false;
  Json has = nullptr;
  std::vector<Response> answers;
  std::vector<std::string> set;
};

Json body_of(int value) {
  return {{"output", "out.children"},
          {"outputs", {{"id", "out"}, {"property", "children"}}},
          {"inputs", {{{"id", "in"}, {"property", "value"}, {"value", value}}}},
          {"changedPropIds", {"in.value"}}};
}

struct OneCallback {
  template <class F>
  explicit OneCallback(F function) {
    detail::bind(state.callbacks.emplace_back(), std::move(function), Output("out", "children"),
                 Input("in", "value"));
    state.settings.log = [this](std::string_view line) { log += line; };
  }
  std::string call(Json body) {
    Dispatch(state).begin(std::move(body), page);
    REQUIRE(page->answers.size() == 1);
    const auto& answer = page->answers[0];
    return std::to_string(answer.status) + " " + std::string(answer.body.view());
  }

  std::string log;
  detail::AppState state;
  std::shared_ptr<FakePage> page = std::make_shared<FakePage>();
};

}  // namespace

TEST_CASE("a call that comes over another way is answered through its port") {
  OneCallback app([](int n) { return n + 1; });
  CHECK(app.call(body_of(41)) == R"(200 {"multi":true,"response":{"out":{"children":42}}})");
}

TEST_CASE("a call's port takes properties at once, and the answer has only the outputs") {
  OneCallback app([](const Context& context, int n) {
    context.set_props(ComponentId("bar"), "value", n);
    return n;
  });
  CHECK(app.call(body_of(7)) == R"(200 {"multi":true,"response":{"out":{"children":7}}})");
  CHECK(app.page->set == std::vector<std::string>{"bar.value=7"});
}

TEST_CASE("properties that a call's port leaves are in the answer") {
  OneCallback app([](const Context& context, int n) {
    context.set_props(ComponentId("bar"), "value", n);
    return n;
  });
  app.page->takes_props = false;
  CHECK(app.call(body_of(7)) ==
        R"(200 {"multi":true,"sideUpdate":{"bar":{"value":7}},"response":{"out":{"children":7}}})");
}

TEST_CASE("get_prop() reads what the page has as the type that was asked for") {
  OneCallback app([](const Context& context, int) {
    return context.get_prop<std::string>(ComponentId("name"), "value") + "!";
  });
  app.page->has = "Ada";
  CHECK(app.call(body_of(1)) == R"(200 {"multi":true,"response":{"out":{"children":"Ada!"}}})");
}

TEST_CASE("get_prop() of another type says what the page has") {
  OneCallback app(
      [](const Context& context, int) { return context.get_prop<double>(ComponentId("name"), "value"); });
  app.page->has = "Ada";
  app.call(body_of(1));
  CHECK_THAT(app.log,
             Catch::EndsWith("name.value is the text \"Ada\" in the page, but a number was asked for"));
}

TEST_CASE("is_shutdown() asks the call's port") {
  OneCallback app([](const Context& context, int) { return context.is_shutdown() ? "gone" : "there"; });
  app.page->gone = true;
  CHECK(app.call(body_of(1)) == R"(200 {"multi":true,"response":{"out":{"children":"gone"}}})");
}

TEST_CASE("a body for no callback of the app is refused through the port") {
  OneCallback app([](int n) { return n; });
  auto body = body_of(1);
  body.as_object()["output"] = "other.children";
  CHECK_THAT(app.call(body), Catch::StartsWith("500 "));
  CHECK(app.log == "cdash: a request names a callback that the app does not have; answered with 500");
}

TEST_CASE("a body that is no object is refused through the port") {
  OneCallback app([](int n) { return n; });
  CHECK_THAT(app.call(Json(3)), Catch::StartsWith("400 "));
}

TEST_CASE("get_prop() over HTTP says that only a WebSocket callback can ask") {
  const Context context{Request{}};
  CHECK(message_of([&] { context.get_prop(ComponentId("name"), "value"); }) ==
        "cdash: get_prop() was asked for name.value in a callback that is called over HTTP; only a WebSocket "
        "callback can ask the page");
}
