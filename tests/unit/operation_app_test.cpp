// What an app has for those who run it, seen through its handler: request ids, the health check, metrics.
#include <catch2/catch.hpp>
#include <cdash/dcc.hpp>
#include <cdash/html.hpp>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "app_fixture.hpp"

using namespace cdash;
using namespace cdash_test;

namespace {

// An app with a callback for out.children that fails for "bad".
struct Page {
  explicit Page(AppSettings settings = {}) : app(std::move(settings)) {
    app.settings().log = [this](const LogRecord& record) {
      messages.emplace_back(record.message);
      ids.emplace_back(record.request_id);
      levels.push_back(record.level);
      fields.clear();
      for (const auto& field : record.fields)
        fields += std::string(field.name) + "=" + std::string(field.value) + "\n";
    };
    app.layout(dcc::Input().id("in"), html::Div().id("out"));
    app.callback(Output("out", "children"), Input("in", "value"),
                 [this](const Context& context, const std::string& text) {
                   if (text == "bad") throw std::runtime_error("no");
                   called_with = context.request_id();
                   return text;
                 });
  }

  Response ask(std::string_view target, std::string_view method = "GET", RequestId id = {}) {
    return app.handler().handle({.method = method, .target = target, .remote = "127.0.0.1", .id = id});
  }
  Response call(std::string_view value, RequestId id = {}) {
    const auto body = one_input("out.children", "in.value", value);
    const std::vector<HeaderView> headers{{"Content-Type", "application/json"}};
    return app.handler().handle({.method = "POST",
                                 .target = "/_dash-update-component",
                                 .headers = headers,
                                 .body = body,
                                 .remote = "127.0.0.1",
                                 .id = id});
  }
  // Lines of the metrics that start so.
  std::string metric(std::string_view start) {
    const auto all = text(ask("/metrics"));
    std::string found;
    for (std::size_t at = 0; at < all.size();) {
      const auto end = all.find('\n', at);
      const auto line = all.substr(at, end - at);
      if (line.starts_with(start)) found += line + '\n';
      at = end + 1;
    }
    return found;
  }

  App app;
  std::vector<std::string> messages, ids;
  std::vector<LogLevel> levels;
  std::string called_with;
  std::string fields;  // of the last record
};

struct FakeServer final : ServerStatus {
  bool is_draining() const noexcept override { return drains; }
  ServerFigures figures() const override {
    return {.connections = 3,
            .websockets = 1,
            .queued_callbacks = 2,
            .callback_threads = 8,
            .bytes_received = 100,
            .bytes_sent = 2000,
            .refusals = {{413, 5}}};
  }
  bool drains = false;
};

}  // namespace

TEST_CASE("Every answer has an id of its own") {
  Page page;
  const auto first = header(page.ask("/"), "X-Request-ID");
  CHECK(first.size() == 16);
  CHECK(first.find_first_not_of("0123456789abcdef") == first.npos);
  CHECK(header(page.ask("/"), "X-Request-ID") != first);
}

TEST_CASE("A callback knows the id of its request") {
  Page page;
  const auto answer = page.call("\"good\"");
  CHECK(page.called_with == header(answer, "X-Request-ID"));
}

TEST_CASE("A server may name the request") {
  Page page;
  const auto answer = page.call("\"good\"", {.given = "trace-1"});
  CHECK(header(answer, "X-Request-ID") == "trace-1");
  CHECK(page.called_with == "trace-1");
}

TEST_CASE("The log line and the page of an error have the request's id") {
  Page page;
  const auto answer = page.call("\"bad\"");
  const auto id = header(answer, "X-Request-ID");
  CHECK(page.ids == std::vector{id});
  CHECK(page.levels == std::vector{LogLevel::error});
  CHECK(text(answer) ==
        "<!doctype html>\n<html lang=\"en\"><head><title>500 Internal Server Error</title></head><body>"
        "<h1>500 Internal Server Error</h1><p>Request " +
            id + "</p></body></html>\n");
}

TEST_CASE("A refused callback request is a warning") {
  Page page;
  page.ask("/_dash-update-component", "POST");
  CHECK(page.levels == std::vector{LogLevel::warn});
}

TEST_CASE("The record of a failed callback names the callback and the type of what was thrown") {
  Page page;
  page.call("\"bad\"");
  CHECK(page.fields == "callback=out.children\nexception=std::runtime_error\n");
}

TEST_CASE("The record of a failed route names the route and the type of what was thrown") {
  Page page;
  page.app.route("r", []() -> std::string { throw 3; });
  page.ask("/r");
  CHECK(page.fields == "route=/r\nexception=unknown exception\n");
}

TEST_CASE("The record of a failed layout function has the type of what was thrown") {
  Page page;
  bool is_to_fail = false;
  page.app.layout([&] {
    if (is_to_fail) throw std::out_of_range("no");
    return html::Div(dcc::Input().id("in"), html::Div().id("out"));
  });
  page.app.handler();
  is_to_fail = true;
  page.ask("/_dash-layout");
  CHECK(page.fields == "exception=std::out_of_range\n");
}

TEST_CASE("A request for a callback that the app does not have is a warning") {
  Page page;
  const auto body = one_input("other.children", "in.value", "1");
  const HeaderView json{"Content-Type", "application/json"};
  page.app.handler().handle({"POST", "/_dash-update-component", {&json, 1}, body, "127.0.0.1"});
  CHECK(page.levels == std::vector{LogLevel::warn});
}

TEST_CASE("Without a health endpoint its path is the page") {
  Page page;
  CHECK(page.ask("/health").content_type == "text/html; charset=utf-8");
}

TEST_CASE("The health endpoint answers OK") {
  Page page({.health_endpoint = "health"});
  const auto answer = page.ask("/health");
  CHECK(answer.status == 200);
  CHECK(answer.content_type == "text/plain; charset=utf-8");
  CHECK(text(answer) == "OK");
  CHECK(header(answer, "Cache-Control") == "no-store");
}

TEST_CASE("An endpoint may be written with its slash, and stands below the app's prefix") {
  Page page({.url_base_pathname = "/app/", .health_endpoint = "/up/health"});
  CHECK(page.ask("/app/up/health").status == 200);
  CHECK(text(page.ask("/app/up/health")) == "OK");
  CHECK(page.ask("/up/health").status == 404);
}

TEST_CASE("The health endpoint takes HEAD, and no other method") {
  Page page({.health_endpoint = "health"});
  CHECK(page.ask("/health", "HEAD").status == 200);
  const auto refused = page.ask("/health", "POST");
  CHECK(refused.status == 405);
  CHECK(header(refused, "Allow") == "GET, HEAD");
}

TEST_CASE("The health endpoint answers 503 while a server of the app drains") {
  Page page({.health_endpoint = "health"});
  auto server = std::make_shared<FakeServer>();
  page.app.handler().carried_by(server);
  CHECK(page.ask("/health").status == 200);
  server->drains = true;
  CHECK(page.ask("/health").status == 503);
  server.reset();
  CHECK(page.ask("/health").status == 200);
}

TEST_CASE("Without a metrics endpoint nothing is told") {
  Page page;
  CHECK(text(page.ask("/metrics")).find("cdash_requests_total") == std::string::npos);
}

TEST_CASE("Metrics are Prometheus's text format, and are not kept") {
  Page page({.metrics_endpoint = "metrics"});
  const auto answer = page.ask("/metrics");
  CHECK(answer.content_type == "text/plain; version=0.0.4; charset=utf-8");
  CHECK(header(answer, "Cache-Control") == "no-store");
  CHECK(page.ask("/metrics", "POST").status == 405);
}

TEST_CASE("Requests are counted by what they ask for and by status") {
  Page page({.health_endpoint = "health", .metrics_endpoint = "metrics"});
  page.ask("/");
  page.ask("/deep/link?x=1");
  page.ask("/_dash-layout");
  page.ask("/_dash-dependencies");
  page.ask("/_dash-component-suites/none.js");
  page.ask("/assets/none.css");
  page.ask("/health");
  page.call("\"good\"");
  page.call("\"bad\"");
  CHECK(page.metric("cdash_requests_total") ==
        "cdash_requests_total{route=\"page\",status=\"200\"} 2\n"
        "cdash_requests_total{route=\"callback\",status=\"200\"} 1\n"
        "cdash_requests_total{route=\"callback\",status=\"500\"} 1\n"
        "cdash_requests_total{route=\"layout\",status=\"200\"} 1\n"
        "cdash_requests_total{route=\"dependencies\",status=\"200\"} 1\n"
        "cdash_requests_total{route=\"front_end\",status=\"404\"} 1\n"
        "cdash_requests_total{route=\"asset\",status=\"404\"} 1\n"
        "cdash_requests_total{route=\"operation\",status=\"200\"} 1\n");
}

TEST_CASE("Callbacks are measured by their outputs' names") {
  Page page({.metrics_endpoint = "metrics"});
  page.call("\"good\"");
  page.call("\"good\"");
  page.call("\"bad\"");
  CHECK(page.metric("cdash_callback_duration_seconds_count") ==
        "cdash_callback_duration_seconds_count{callback=\"out.children\"} 3\n");
  CHECK(page.metric("cdash_callback_duration_seconds_bucket{callback=\"out.children\",le=\"+Inf\"}") ==
        "cdash_callback_duration_seconds_bucket{callback=\"out.children\",le=\"+Inf\"} 3\n");
  CHECK(page.metric("cdash_callback_failures_total") ==
        "cdash_callback_failures_total{callback=\"out.children\"} 1\n");
}

TEST_CASE("A callback that was never called has its zeros") {
  Page page({.metrics_endpoint = "metrics"});
  CHECK(page.metric("cdash_callback_failures_total") ==
        "cdash_callback_failures_total{callback=\"out.children\"} 0\n");
}

TEST_CASE("The figures of an app's servers add up") {
  Page page({.metrics_endpoint = "metrics"});
  const std::vector servers{std::make_shared<FakeServer>(), std::make_shared<FakeServer>()};
  for (const auto& server : servers) page.app.handler().carried_by(server);
  CHECK(page.metric("cdash_connections ") == "cdash_connections 6\n");
  CHECK(page.metric("cdash_websockets ") == "cdash_websockets 2\n");
  CHECK(page.metric("cdash_queued_callbacks ") == "cdash_queued_callbacks 4\n");
  CHECK(page.metric("cdash_callback_threads ") == "cdash_callback_threads 16\n");
  CHECK(page.metric("cdash_received_bytes_total ") == "cdash_received_bytes_total 200\n");
  CHECK(page.metric("cdash_sent_bytes_total ") == "cdash_sent_bytes_total 4000\n");
  CHECK(page.metric("cdash_refusals_total") == "cdash_refusals_total{status=\"413\"} 10\n");
}

TEST_CASE("An endpoint that the app has another use for is a problem") {
  const auto problems_of = [](AppSettings settings) {
    Page page(std::move(settings));
    return page.app.problems();
  };
  CHECK(problems_of({.health_endpoint = "_dash-layout"}) ==
        std::vector<std::string>{"health_endpoint is \"_dash-layout\"; it takes a path that the app has no "
                                 "other use for, such as \"health\""});
  CHECK(problems_of({.health_endpoint = "/_reload-hash"}) ==
        std::vector<std::string>{"health_endpoint is \"/_reload-hash\"; it takes a path that the app has no "
                                 "other use for, such as \"health\""});
  CHECK(problems_of({.metrics_endpoint = "/"}) ==
        std::vector<std::string>{"metrics_endpoint is \"/\"; it takes a path that the app has no other use "
                                 "for, such as \"metrics\""});
  CHECK(problems_of({.health_endpoint = "x", .metrics_endpoint = "/x"}) ==
        std::vector<std::string>{"health_endpoint and metrics_endpoint are both \"x\"; give them different "
                                 "paths"});
}

TEST_CASE("the health check waits for no callback, whoever may use the app") {
  App app;
  app.settings().health_endpoint = "health";
  app.settings().authorize = [](const Request&) { return Access::refuse({.status = 401}); };
  app.layout(html::Div());
  auto& handler = app.handler();
  CHECK_FALSE(handler.runs_user_code("GET", "/health"));
  CHECK(handler.runs_user_code("GET", "/"));
  CHECK(handler.handle({.method = "GET", .target = "/health"}).status == 200);
  CHECK(handler.handle({.method = "GET", .target = "/"}).status == 401);
  CHECK(handler.upgrade({.method = "GET", .target = "/health"}).refusal.status == 404);
}
