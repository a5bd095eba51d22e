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

}  // namespace cdash_test
