// What callbacks share in memory, asked for by many at once: data that never changes, snapshots, a value
// behind a lock.
#include <atomic>
#include <catch2/catch.hpp>
#include <cdash/app/app.hpp>
#include <cdash/data/frame.hpp>
#include <cdash/html/div.hpp>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "app_fixture.hpp"
#include "state_fixture.hpp"

using namespace cdash;
using namespace cdash_test;

namespace {

const html::Div::Id out{"out"};

// Asks a callback from four threads, each of them for every score often; returns how many answers were not
// expected.
template <class F, class Expected>
int wrong_answers(const F& callback, const Expected& is_right) {
  App app;
  app.layout(html::Div().id(out), html::Div().id("score"));
  app.callback(Output(out.children()), Input("score", "children"), callback);
  app.settings().log = LogSink([](std::string_view) {});
  (void)app.handler();
  std::atomic<int> wrong = 0;
  at_once(4, [&](int) {
    for (int i = 0; i < 100; ++i) {
      const int score = 1 + i % 5;
      const auto body = one_input("out.children", "score.children", std::to_string(score));
      const std::vector<HeaderView> headers{{"content-type", "application/json"}};
      const auto answer =
          text(app.handler().handle({"POST", "/_dash-update-component", headers, body, "127.0.0.1"}));
      if (!is_right(score, answer)) ++wrong;
    }
  });
  return wrong;
}

data::Frame students() {
  return {{"student_id", {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}}, {"score", {1, 5, 2, 5, 2, 3, 1, 5, 1, 5}}};
}

std::string children(const std::string& value) { return R"("children":)" + value + "}"; }

}  // namespace

TEST_CASE("a frame that never changes gives every visitor the same answer") {
  const auto df = students();
  const std::map<int, int> expected{{1, 3}, {2, 2}, {3, 1}, {4, 0}, {5, 4}};
  CHECK(wrong_answers([&](int score) { return df.where(data::col("score") == score).rows(); },
                      [&](int score, const std::string& answer) {
                        return answer.find(children(std::to_string(expected.at(score)))) != answer.npos;
                      }) == 0);
}

TEST_CASE("a snapshot is whole, whoever swaps it meanwhile") {
  std::mutex guard;
  auto latest = std::make_shared<const data::Frame>(students());
  CHECK(wrong_answers(
            [&](int score) {
              auto next = std::make_shared<const data::Frame>(
                  data::Frame{{"a", std::vector<int>(10, score)}, {"b", std::vector<int>(10, -score)}});
              std::shared_ptr<const data::Frame> found;
              {
                const std::lock_guard lock(guard);
                latest.swap(next);
                found = latest;
              }
              return found->has("a") && (*found)["a"].sum() + (*found)["b"].sum() == 0 ? "whole" : "torn";
            },
            [](int, const std::string& answer) {
              return answer.find(children("\"whole\"")) != answer.npos;
            }) == 0);
}

TEST_CASE("a count behind a lock loses no call") {
  std::mutex guard;
  int count = 0;
  CHECK(wrong_answers(
            [&](int) {
              const std::lock_guard lock(guard);
              return ++count;
            },
            [](int, const std::string& answer) { return answer.find("children") != answer.npos; }) == 0);
  CHECK(count == 400);
}
