// Bodies of testing/record.hpp.
#pragma once

#include <boost/json/parse.hpp>
#include <cdash/app/app.hpp>
#include <cdash/app/impl/state.hpp>
#include <cdash/testing/difference.hpp>
#include <cdash/testing/impl/tree.hpp>
#include <cdash/testing/record.hpp>
#include <fstream>
#include <mutex>
#include <optional>

namespace cdash::testing {
namespace detail {

// The part of a target that names what is asked for: "_dash-layout"; empty for what is not recorded.
inline std::string_view recorded_name(std::string_view target) {
  const auto path = target.substr(0, target.find_first_of("?#"));
  for (const std::string_view name : {"_dash-update-component", "_dash-layout", "_dash-dependencies"})
    if (path.ends_with(name) && path.size() > name.size() && path[path.size() - name.size() - 1] == '/')
      return name;
  return {};
}

inline bool is_about_a_job(std::string_view target) {
  return target.find("job=") != target.npos || target.find("Job=") != target.npos ||
         target.find("cacheKey=") != target.npos;
}

// JSON as it is, anything else as a text.
inline Json json_or_text(std::string_view text) {
  boost::system::error_code error;
  auto json = boost::json::parse(text, error);
  return error ? Json(text) : json;
}

}  // namespace detail

class Recorder::Writer {
 public:
  Writer(std::function<void(std::string_view)> sink, RecorderSettings settings)
      : sink_(std::move(sink)), settings_(std::move(settings)) {}

  // A recording that fails must not fail the request.
  void write(const Request& request, const Response& response) noexcept try {
    const auto name = detail::recorded_name(request.target);
    if (name.empty() || response.status == 304 || detail::is_about_a_job(request.target)) return;
    const auto answer = detail::json_or_text(response.body.view());
    if (detail::member_of(answer, "cacheKey")) return;
    boost::json::object line{{"method", request.method}, {"name", name}};
    boost::json::object headers;
    for (const auto& wanted : settings_.headers)
      if (const auto value = request.header(wanted); !value.empty()) headers[wanted] = value;
    if (!headers.empty()) line["headers"] = std::move(headers);
    if (!request.body.empty()) line["body"] = detail::json_or_text(request.body);
    line["status"] = response.status;
    if (response.body.size() > 0) line["answer"] = answer;
    std::string text;
    write_json(text, Json(std::move(line)));
    const std::lock_guard lock(guard_);
    sink_(text);
  } catch (...) {
  }

 private:
  std::mutex guard_;
  std::function<void(std::string_view)> sink_;
  RecorderSettings settings_;
};

namespace detail {

inline std::function<void(std::string_view)> lines_into(const std::string& path) {
  auto file = std::make_shared<std::ofstream>(path, std::ios::binary | std::ios::trunc);
  if (!*file) throw Error("cdash: cannot write the recording " + path);
  return [file](std::string_view line) { *file << line << '\n' << std::flush; };
}

// Writes an answer down on its way.
template <class Writer>
class RecordedLater final : public Later {
 public:
  RecordedLater(std::shared_ptr<Writer> writer, const Request& request, std::shared_ptr<Later> to)
      : writer_(std::move(writer)), request_(request), to_(std::move(to)) {}

  void answer(Response response) noexcept override {
    writer_->write(request_, response);
    to_->answer(std::move(response));
  }

 private:
  std::shared_ptr<Writer> writer_;
  Request request_;
  std::shared_ptr<Later> to_;
};

}  // namespace detail

CDASH_DECL Recorder::Recorder(Handler& to, const std::string& path, RecorderSettings settings)
    : Recorder(to, detail::lines_into(path), std::move(settings)) {}
CDASH_DECL Recorder::Recorder(Handler& to, std::function<void(std::string_view)> sink,
                              RecorderSettings settings)
    : to_(&to), writer_(std::make_shared<Writer>(std::move(sink), std::move(settings))) {}
CDASH_DECL Recorder::~Recorder() = default;

CDASH_DECL bool Recorder::runs_user_code(std::string_view method, std::string_view target) const noexcept {
  return to_->runs_user_code(method, target);
}
CDASH_DECL Response Recorder::handle(const Request& request) noexcept {
  auto response = to_->handle(request);
  writer_->write(request, response);
  return response;
}
CDASH_DECL std::optional<Response> Recorder::begin(const Request& request,
                                                   const std::shared_ptr<Later>& later) noexcept {
  auto response =
      to_->begin(request, std::make_shared<detail::RecordedLater<Writer>>(writer_, request, later));
  if (response) writer_->write(request, *response);
  return response;
}
CDASH_DECL Upgrade Recorder::upgrade(const Request& request) noexcept { return to_->upgrade(request); }
CDASH_DECL std::string Recorder::describe(const Request& request) const { return to_->describe(request); }

namespace detail {

struct Exchange {
  std::string method;
  std::string name;
  std::string body;
  std::vector<std::pair<std::string, std::string>> headers;
  int status = 0;
  Json answer;

  static Exchange of(const std::string& line) {
    boost::system::error_code error;
    const auto json = boost::json::parse(line, error);
    Exchange exchange;
    exchange.method = text_of(member_of(json, "method"));
    exchange.name = text_of(member_of(json, "name"));
    const auto* status = member_of(json, "status");
    if (exchange.method.empty() || exchange.name.empty() || !status || !status->is_int64())
      throw Error("cdash: a line of the recording is no recorded request: " + line.substr(0, 80));
    exchange.status = static_cast<int>(status->get_int64());
    if (const auto* body = member_of(json, "body")) write_json(exchange.body, *body);
    if (const auto* answer = member_of(json, "answer")) exchange.answer = *answer;
    if (const auto* headers = member_of(json, "headers"); headers && headers->is_object())
      for (const auto& [name, value] : headers->get_object())
        exchange.headers.emplace_back(std::string_view(name), text_of(&value));
    return exchange;
  }

  std::string title() const {
    const auto called = body.empty() ? Json() : json_or_text(body);
    const auto* output = member_of(called, "output");
    return method + " " + name + (output ? " for " + std::string(text_of(output)) : std::string());
  }
};

inline std::string without_ignored(const std::string& differences, const std::vector<std::string>& ignore) {
  std::string kept;
  for (std::size_t at = 0; at < differences.size();) {
    const auto end = std::min(differences.find('\n', at), differences.size());
    const auto line = std::string_view(differences).substr(at, end - at);
    bool is_ignored = false;
    for (const auto& place : ignore)
      is_ignored =
          is_ignored || (line.starts_with(place) && line.size() > place.size() &&
                         std::string_view(":.[ ").find(line[place.size()]) != std::string_view::npos);
    if (!is_ignored) kept += "\n  " + std::string(line);
    at = end + 1;
  }
  return kept;
}

inline std::string difference_of(Handler& handler, const Exchange& exchange, const ReplaySettings& settings) {
  const auto target = settings.url_base_pathname + exchange.name;
  std::vector<HeaderView> headers{{"Host", "localhost"}, {"Accept", "application/json"}};
  if (!exchange.body.empty()) headers.push_back({"Content-Type", "application/json"});
  for (const auto& [name, value] : exchange.headers) headers.push_back({name, value});
  const auto response = handler.handle({exchange.method, target, headers, exchange.body, "127.0.0.1"});
  if (response.status != exchange.status)
    return "\n  status: expected " + std::to_string(exchange.status) + ", found " +
           std::to_string(response.status);
  // What an error says is for people.
  if (response.status != 200) return {};
  return without_ignored(difference(exchange.answer, json_or_text(response.body.view())), settings.ignore);
}

}  // namespace detail

CDASH_DECL Replay replay(Handler& handler, const std::vector<std::string>& lines,
                         const ReplaySettings& settings) {
  Replay result;
  for (const auto& line : lines) {
    if (line.empty()) continue;
    const auto exchange = detail::Exchange::of(line);
    ++result.exchanges;
    const auto differences = detail::difference_of(handler, exchange, settings);
    if (!differences.empty()) result.differences.push_back(exchange.title() + differences);
  }
  return result;
}

CDASH_DECL Replay replay(Handler& handler, const std::string& path, const ReplaySettings& settings) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw Error("cdash: cannot read the recording " + path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) lines.push_back(line);
  return replay(handler, lines, settings);
}

CDASH_DECL Replay replay(App& app, const std::string& path, ReplaySettings settings) {
  auto& handler = app.handler();
  settings.url_base_pathname = cdash::detail::AppAccess::state(app).paths.routes;
  return replay(handler, path, settings);
}

}  // namespace cdash::testing
