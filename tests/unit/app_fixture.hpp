// Drives an app's handler without a server, for the tests of app/.
#pragma once

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <cdash/app/app.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdash_test {

struct Asker {
  explicit Asker(cdash::App& of) : app(of) {
    app.settings().log = [this](std::string_view line) { log += std::string(line) + "\n"; };
  }

  cdash::Response ask(std::string_view method, std::string_view target, std::string_view body = {},
                      std::vector<cdash::HeaderView> headers = {}) {
    return app.handler().handle({method, target, headers, body, "127.0.0.1"});
  }
  cdash::Response get(std::string_view target, std::vector<cdash::HeaderView> headers = {}) {
    return ask("GET", target, {}, std::move(headers));
  }
  cdash::Response post(std::string_view body, std::string_view type = "application/json") {
    return ask("POST", "/_dash-update-component", body, {{"content-type", type}});
  }

  cdash::App& app;
  std::string log;
};

inline std::string text(const cdash::Response& response) { return std::string(response.body.view()); }

inline std::string header(const cdash::Response& response, std::string_view name) {
  for (const auto& [key, value] : response.headers)
    if (key == name) return value;
  return {};
}

/// The request that a page sends for one output and one input; `value` is JSON, or empty for a property that
/// the page does not have.
inline std::string one_input(std::string_view out, std::string_view in, std::string_view value) {
  const auto split = [](std::string_view key) {
    const auto dot = key.rfind('.');
    return R"({"id":")" + std::string(key.substr(0, dot)) + R"(","property":")" +
           std::string(key.substr(dot + 1)) + '"';
  };
  return R"({"output":")" + std::string(out) + R"(","outputs":)" + split(out) + R"(},"inputs":[)" +
         split(in) + (value.empty() ? "" : ",\"value\":" + std::string(value)) + R"(}],"changedPropIds":[")" +
         std::string(in) + R"("]})";
}

/// One entry of a request: `entry("b", "n_clicks", "1")`. An id that starts with '{' is a dictionary; without
/// a value the page has none.
inline std::string entry(std::string_view id, std::string_view property, std::string_view value = {}) {
  const std::string quoted = id.starts_with('{') ? std::string(id) : '"' + std::string(id) + '"';
  return "{\"id\":" + quoted + ",\"property\":\"" + std::string(property) + '"' +
         (value.empty() ? "" : ",\"value\":" + std::string(value)) + "}";
}

/// What a page sends for a callback. Each part is JSON; `outputs` is empty for a callback without outputs.
struct PageCall {
  std::string output;
  std::string outputs;
  std::string inputs = "[]";
  std::string state = {};
  std::string changed = "[]";

  std::string body() const {
    std::string text = "{\"output\":";
    cdash::write_json(text, std::string_view(output));
    if (!outputs.empty()) text += ",\"outputs\":" + outputs;
    text += ",\"inputs\":" + inputs;
    if (!state.empty()) text += ",\"state\":" + state;
    return text + ",\"changedPropIds\":" + changed + "}";
  }
};

/// The first record of /_dash-dependencies.
inline boost::json::object record(Asker& asker, std::size_t number = 0) {
  return boost::json::parse(text(asker.get("/_dash-dependencies"))).as_array().at(number).as_object();
}

/// The text of a record's member.
inline std::string member(Asker& asker, std::string_view name, std::size_t number = 0) {
  return boost::json::serialize(record(asker, number).at(name));
}

}  // namespace cdash_test
