// Frames and structs in a dcc::Store: what a callback gives it, and what another takes from it.
#include <boost/describe/class.hpp>
#include <catch2/catch.hpp>
#include <cdash/app/app.hpp>
#include <cdash/data/frame.hpp>
#include <cdash/dcc/store.hpp>
#include <cdash/html/div.hpp>
#include <chrono>
#include <cmath>
#include <limits>
#include <map>
#include <string>
#include <vector>

#include "app_fixture.hpp"

using namespace cdash;
using namespace cdash_test;
using namespace std::chrono_literals;

namespace {

struct Choice {
  std::string city;
  std::vector<int> years;
  data::Frame rows;
};
BOOST_DESCRIBE_STRUCT(Choice, (), (city, years, rows))

data::Frame all_types() {
  return {{"n", {1.0, nullptr, 2.5}},
          {"i", data::Column(std::vector<std::int64_t>{1, 9007199254740993, -9007199254740993})},
          {"b", {true, nullptr, false}},
          {"t", {"a", nullptr, "\"é"}},
          {"at", data::Column(std::vector{data::Timestamp(1ns), data::Timestamp(2s), data::Timestamp(-3h)})}};
}

const std::string all_types_json =
    R"({"columns":["n","i","b","t","at"],"types":["number","integer","boolean","text","timestamp"],)"
    R"("data":[[1,null,2.5],[1,"9007199254740993","-9007199254740993"],[true,null,false],["a",null,"\"é"],)"
    R"(["1970-01-01T00:00:00.000000001","1970-01-01T00:00:02","1969-12-31T21:00:00"]]})";

const dcc::Store::Id store{"store"};
const html::Div::Id out{"out"};

// What a callback that takes a T from the store makes of that JSON.
template <class T, class F>
std::string asked(const std::string& json, const F& f, std::string* log = nullptr) {
  App app;
  app.layout(dcc::Store(store), html::Div().id(out));
  app.callback(Output(out.children()), Input(store.data()), [&](const T& value) { return f(value); });
  Asker asker(app);
  const auto answer = text(asker.post(one_input("out.children", "store.data", json)));
  if (log) *log = asker.log;
  return answer;
}

std::string given(const std::function<Value()>& f) {
  App app;
  app.layout(dcc::Store(store), dcc::Store().id("from"));
  app.callback(Output(store.data()), Input("from", "data"), [&](int) { return f(); });
  return text(Asker(app).post(one_input("store.data", "from.data", "1")));
}

}  // namespace

TEST_CASE("a callback gives a frame to a store, with the types of its columns") {
  CHECK(given([] { return to_value(all_types()); }) ==
        R"({"multi":true,"response":{"store":{"data":)" + all_types_json + "}}}");
}

TEST_CASE("a callback takes a frame from a store as it was given") {
  const auto frame = all_types();
  int equal = 0;
  asked<data::Frame>(all_types_json, [&](const data::Frame& found) {
    REQUIRE(found.columns() == frame.columns());
    for (const auto& name : frame.columns())
      for (std::size_t row = 0; row < frame.rows(); ++row)
        equal += found[name].type() == frame[name].type() && found.cell(row, name) == frame.cell(row, name) &&
                 found[name].is_missing(row) == frame[name].is_missing(row);
    return "";
  });
  CHECK(equal == 15);
}

TEST_CASE("a frame without rows keeps the types of its columns") {
  const auto empty = all_types().head(0);
  std::string json;
  empty.source()->write(json);
  asked<data::Frame>(json, [&](const data::Frame& found) {
    CHECK(found["t"].type() == data::Type::text);
    CHECK(found["at"].type() == data::Type::timestamp);
    return "";
  });
}

TEST_CASE("what is not finite is missing afterwards") {
  std::string json;
  data::Frame{{"x", {HUGE_VAL, 1.0}}}.source()->write(json);
  CHECK(json == R"({"columns":["x"],"types":["number"],"data":[[null,1]]})");
}

TEST_CASE("an empty store calls no function that needs a frame") {
  int calls = 0;
  asked<data::Frame>("null", [&](const data::Frame&) { return ++calls, ""; });
  CHECK(calls == 0);
}

TEST_CASE("what is no frame is told with what one is") {
  const auto json = GENERATE(
      as<std::string>{}, R"({"a":1})", R"({"columns":["a"],"types":["number"],"data":[["x"]]})",
      R"({"columns":["a"],"types":["complex"],"data":[[]]})",
      R"({"columns":["a","b"],"types":["number","number"],"data":[[1],[1,2]]})",
      R"({"columns":["a"],"types":["integer"],"data":[[1.5]]})",
      R"({"columns":["a"],"types":["timestamp"],"data":[["soon"]]})", R"({"columns":[],"types":[]})");
  std::string log;
  asked<data::Frame>(json, [](const data::Frame&) { return ""; }, &log);
  CHECK(log.find("a frame: {\"columns\": […], \"types\": […], \"data\": [[…], …]}") != std::string::npos);
}

TEST_CASE("a struct with a frame inside goes to a store and comes back") {
  const Choice choice{"Turin", {2007, 2012}, {{"x", {1.5, 2.0}}}};
  const std::string json =
      R"({"city":"Turin","years":[2007,2012],"rows":{"columns":["x"],"types":["number"],"data":[[1.5,2]]}})";
  CHECK(given([&] { return to_value(choice); }) ==
        R"({"multi":true,"response":{"store":{"data":)" + json + "}}}");
  int right = 0;
  asked<Choice>(json, [&](const Choice& found) {
    right += found.city == "Turin" && found.years == choice.years && found.rows["x"].values<double>()[1] == 2;
    return "";
  });
  CHECK(right == 1);
}

TEST_CASE("several frames go to a store by name") {
  const std::map<std::string, data::Frame> frames{{"a", {{"x", {1}}}}, {"b", {{"y", {"z"}}}}};
  const std::string json = R"({"a":{"columns":["x"],"types":["integer"],"data":[[1]]},)"
                           R"("b":{"columns":["y"],"types":["text"],"data":[["z"]]}})";
  CHECK(given([&] { return to_value(frames); }) ==
        R"({"multi":true,"response":{"store":{"data":)" + json + "}}}");
  int right = 0;
  asked<std::map<std::string, data::Frame>>(json, [&](const std::map<std::string, data::Frame>& found) {
    right += found.at("b").cell(0, "y") == "z";
    return "";
  });
  CHECK(right == 1);
}

TEST_CASE("a layout's store starts with a frame") {
  App app;
  app.layout(dcc::Store(store).data(data::Frame{{"x", {1}}}));
  CHECK(text(Asker(app).get("/_dash-layout"))
            .find(R"("data":{"columns":["x"],"types":["integer"],"data":[[1]]})") != std::string::npos);
}
