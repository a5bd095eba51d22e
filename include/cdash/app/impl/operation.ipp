// Bodies of app/impl/operation.hpp and app/impl/request_id.hpp.
#pragma once

#include <algorithm>
#include <cdash/app/impl/call.hpp>
#include <cdash/app/impl/hub.hpp>
#include <cdash/app/impl/jobs.hpp>
#include <cdash/app/impl/operation.hpp>
#include <cdash/app/impl/request_id.hpp>
#include <cdash/app/impl/text.hpp>
#include <random>
#include <utility>

namespace cdash {

namespace detail {

CDASH_DECL std::uint64_t new_request_number() noexcept {
  // splitmix64: each thread walks its own way through the numbers.
  static thread_local std::uint64_t state = [] {
    std::random_device random;
    return std::uint64_t{random()} << 32 | random();
  }();
  auto z = state += 0x9e3779b97f4a7c15;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
  z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
  z ^= z >> 31;
  return z == 0 ? 1 : z;
}

CDASH_DECL bool is_request_id(std::string_view text) noexcept {
  return !text.empty() && text.size() <= 128 && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("-._~:+/=@").find(c) != std::string_view::npos;
  });
}

// Endpoints may be written with the slash in front of them.
inline std::string_view endpoint(std::string_view setting) {
  return setting.starts_with('/') ? setting.substr(1) : setting;
}

// Whether `path` is the endpoint.
inline bool asks_for(std::string_view setting, std::string_view path) {
  return !setting.empty() && path == endpoint(setting);
}

inline Response plain_text(int status, std::string_view type, std::string text) {
  Response response;
  response.status = status;
  response.content_type = type;
  response.headers.emplace_back("Cache-Control", "no-store");
  response.body = Body(std::move(text));
  return response;
}

inline Response only_get() {
  auto response = plain_error(405);
  response.headers.emplace_back("Allow", "GET, HEAD");
  return response;
}

inline bool is_get(const Request& request) { return request.method == "GET" || request.method == "HEAD"; }

CDASH_DECL Operation::Operation(AppState& app) : app_(app) {
  if (!app.settings.metrics_endpoint.empty()) app.metrics = std::make_shared<AppMetrics>();
}

CDASH_DECL Request Operation::named(const Request& request) const {
  auto named = request;
  if (named.id.given.empty() && named.id.number == 0) named.id.number = new_request_number();
  return named;
}

CDASH_DECL bool Operation::is_health(std::string_view path) const noexcept {
  return asks_for(app_.settings.health_endpoint, path);
}

CDASH_DECL std::optional<Response> Operation::health(std::string_view path, const Request& request) const {
  if (!is_health(path)) return std::nullopt;
  if (!is_get(request)) return only_get();
  constexpr std::string_view type = "text/plain; charset=utf-8";
  return is_draining() ? plain_text(503, type, "draining") : plain_text(200, type, "OK");
}

CDASH_DECL std::optional<Response> Operation::metrics(std::string_view path, const Request& request) const {
  if (!app_.metrics || !asks_for(app_.settings.metrics_endpoint, path)) return std::nullopt;
  if (!is_get(request)) return only_get();
  ServerFigures all;
  for (const auto& server : servers()) {
    const auto one = server->figures();
    all.connections += one.connections;
    all.websockets += one.websockets;
    all.queued_callbacks += one.queued_callbacks;
    all.callback_threads += one.callback_threads;
    all.bytes_received += one.bytes_received;
    all.bytes_sent += one.bytes_sent;
    for (const auto& [status, count] : one.refusals) {
      const auto known = std::find_if(all.refusals.begin(), all.refusals.end(),
                                      [status = status](const auto& r) { return r.first == status; });
      if (known == all.refusals.end())
        all.refusals.emplace_back(status, count);
      else
        known->second += count;
    }
  }
  AppFigures app;
  app_.publishing.hub->add_figures(app);
  if (app_.jobs) app_.jobs->add_figures(app);
  return plain_text(200, "text/plain; version=0.0.4; charset=utf-8", app_.metrics->text(app, all));
}

CDASH_DECL void Operation::complete(const Request& request, Response& response) const {
  auto id = request.id.text();
  // What a user can tell whoever reads the log.
  if (response.status == 500 && !response.body.is_fetched() &&
      response.body.view() == plain_error(500).body.view())
    response.body = plain_error(500, id).body;
  std::erase_if(response.headers, [](const auto& line) { return same_name(line.first, "X-Request-ID"); });
  response.headers.emplace_back("X-Request-ID", std::move(id));
  if (!app_.metrics) return;
  const auto path = request.target.substr(0, request.target.find_first_of("?#"));
  const auto is = [&](const std::string& setting) {
    const auto name = endpoint(setting);
    return !name.empty() && path.ends_with(name) && path.substr(0, path.size() - name.size()).ends_with('/');
  };
  const bool is_operation = is(app_.settings.health_endpoint) || is(app_.settings.metrics_endpoint);
  app_.metrics->count(is_operation ? Asked::operation : asked_of(path, app_.settings.assets_url_path),
                      response.status);
}

CDASH_DECL void Operation::connected() const noexcept {
  if (app_.metrics) app_.metrics->count(Asked::websocket, 101);
}

CDASH_DECL void Operation::carried_by(std::weak_ptr<const ServerStatus> server) {
  const std::lock_guard lock(guard_);
  std::erase_if(servers_, [](const auto& known) { return known.expired(); });
  servers_.push_back(std::move(server));
}

CDASH_DECL std::vector<std::shared_ptr<const ServerStatus>> Operation::servers() const {
  const std::lock_guard lock(guard_);
  std::vector<std::shared_ptr<const ServerStatus>> there;
  for (const auto& known : servers_)
    if (auto server = known.lock()) there.push_back(std::move(server));
  return there;
}

CDASH_DECL bool Operation::is_draining() const {
  const auto all = servers();
  return std::any_of(all.begin(), all.end(), [](const auto& server) { return server->is_draining(); });
}

CDASH_DECL std::string_view endpoint_at(const AppSettings& settings, std::string_view path) noexcept {
  return asks_for(settings.health_endpoint, path)    ? "health_endpoint"
         : asks_for(settings.metrics_endpoint, path) ? "metrics_endpoint"
                                                     : "";
}

CDASH_DECL std::vector<std::string> endpoint_problems(const AppSettings& settings) {
  std::vector<std::string> problems;
  const auto check = [&](std::string_view name, const std::string& value) {
    const auto path = endpoint(value);
    if (value.empty()) return;
    const bool is_taken = path.empty() || path.starts_with("_dash-") || path == "_favicon.ico" ||
                          path == "_reload-hash" || path.starts_with(settings.assets_url_path + "/");
    if (is_taken || path.find_first_of("?#% ") != path.npos)
      problems.push_back(std::string(name) + " is \"" + value +
                         "\"; it takes a path that the app has no other use for, such as \"" +
                         (name == "health_endpoint" ? "health" : "metrics") + "\"");
  };
  check("health_endpoint", settings.health_endpoint);
  check("metrics_endpoint", settings.metrics_endpoint);
  if (!settings.health_endpoint.empty() &&
      endpoint(settings.health_endpoint) == endpoint(settings.metrics_endpoint))
    problems.push_back("health_endpoint and metrics_endpoint are both \"" + settings.health_endpoint +
                       "\"; give them different paths");
  return problems;
}

}  // namespace detail
}  // namespace cdash
