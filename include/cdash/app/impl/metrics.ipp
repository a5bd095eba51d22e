// Bodies of app/impl/metrics.hpp.
#pragma once

#include <algorithm>
#include <cdash/app/impl/metrics.hpp>
#include <charconv>
#include <cstdio>
#include <iterator>

#ifdef __linux__
#include <dirent.h>
#include <unistd.h>

#include <ctime>
#endif

namespace cdash::detail {

CDASH_DECL std::string_view name_of(Asked asked) noexcept {
  static constexpr std::string_view names[] = {"page",  "callback",  "layout",    "dependencies", "front_end",
                                               "asset", "websocket", "operation", "other"};
  return names[static_cast<std::size_t>(asked)];
}

CDASH_DECL Asked asked_of(std::string_view target, std::string_view assets_url_path) noexcept {
  const auto path = target.substr(0, target.find_first_of("?#"));
  const auto dash = path.find("/_dash-");
  if (dash != path.npos) {
    const auto name = path.substr(dash + 7);
    if (name == "update-component") return Asked::callback;
    if (name == "layout") return Asked::layout;
    if (name == "dependencies") return Asked::dependencies;
    if (name.starts_with("component-suites/")) return Asked::front_end;
    return name.starts_with("ws") ? Asked::websocket : Asked::other;
  }
  if (path.ends_with("/_favicon.ico")) return Asked::front_end;
  const auto assets = assets_url_path.empty() ? path.npos : path.find(assets_url_path);
  const bool is_asset = assets != path.npos && assets != 0 && path[assets - 1] == '/' &&
                        path.substr(assets + assets_url_path.size()).starts_with('/');
  return is_asset ? Asked::asset : Asked::page;
}

CDASH_DECL void Durations::add(std::chrono::steady_clock::duration took, bool failed) noexcept {
  static constexpr std::array<std::int64_t, bounds.size()> limits{1'000,   2'500,     5'000,     10'000,
                                                                  25'000,  50'000,    100'000,   250'000,
                                                                  500'000, 1'000'000, 5'000'000, 30'000'000};
  const std::int64_t us = std::chrono::duration_cast<std::chrono::microseconds>(took).count();
  const auto bucket = std::lower_bound(limits.begin(), limits.end(), us) - limits.begin();
  counters_.add(static_cast<std::size_t>(bucket));
  counters_.add(sum_at, static_cast<std::uint64_t>(us));
  if (failed) counters_.add(failures_at);
}

CDASH_DECL std::array<std::uint64_t, Durations::bounds.size() + 1> Durations::counts() const noexcept {
  std::array<std::uint64_t, bounds.size() + 1> counts{};
  std::uint64_t sum = 0;
  for (std::size_t i = 0; i < counts.size(); ++i) counts[i] = sum += counters_.sum(i);
  return counts;
}

CDASH_DECL void AppMetrics::count(Asked asked, int status) noexcept {
  const auto known = std::find(statuses.begin(), statuses.end() - 1, status);
  requests_.add(static_cast<std::size_t>(asked) * statuses.size() +
                static_cast<std::size_t>(known - statuses.begin()));
}

CDASH_DECL Durations* AppMetrics::durations(std::string name) {
  const std::lock_guard lock(guard_);
  return &durations_[std::move(name)];
}

// Writes metrics line by line.
class MetricsText {
 public:
  /// The lines of that metric follow.
  void begin(std::string_view name, std::string_view type, std::string_view help) {
    name_ = name;
    for (const auto& [word, text] : {std::pair{"# HELP ", help}, std::pair{"# TYPE ", type}})
      ((((out_ += word) += name) += ' ') += text) += '\n';
  }
  /// `labels`: `{route="page"}`, or nothing.
  template <class N>
  void line(N number, std::string_view labels = {}, std::string_view suffix = {}) {
    char text[64];
    std::to_chars_result end{};
    if constexpr (std::is_floating_point_v<N>)
      end = std::to_chars(text, std::end(text), number, std::chars_format::fixed, 6);
    else
      end = std::to_chars(text, std::end(text), number);
    ((((out_ += name_) += suffix) += labels) += ' ').append(text, end.ptr) += '\n';
  }
  template <class N>
  void one(std::string_view name, std::string_view type, std::string_view help, N number) {
    begin(name, type, help);
    line(number);
  }
  static std::string quoted(std::string_view value) {
    std::string text = "\"";
    for (const char c : value) {
      if (c == '\\' || c == '"') text += '\\';
      if (c == '\n')
        text += "\\n";
      else
        text += c;
    }
    return text += '"';
  }
  std::string take() { return std::move(out_); }

 private:
  std::string out_;
  std::string name_;
};

// What every process of a Prometheus has, by its usual names; where the system says it.
inline void write_process(MetricsText& text) {
#ifdef __linux__
  timespec used{};
  if (::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used) == 0)
    text.one("process_cpu_seconds_total", "counter", "Processor time of the process.",
             static_cast<double>(used.tv_sec) + static_cast<double>(used.tv_nsec) / 1e9);
  if (auto* const file = std::fopen("/proc/self/statm", "re")) {
    unsigned long all = 0, resident = 0;
    if (std::fscanf(file, "%lu %lu", &all, &resident) == 2)
      text.one("process_resident_memory_bytes", "gauge", "Memory of the process that is in use.",
               resident * static_cast<unsigned long>(::sysconf(_SC_PAGESIZE)));
    std::fclose(file);
  }
  if (auto* const folder = ::opendir("/proc/self/fd")) {
    std::size_t files = 0;
    while (const auto* entry = ::readdir(folder)) files += entry->d_name[0] != '.';
    ::closedir(folder);
    text.one("process_open_fds", "gauge", "Open file descriptors.", files - 1);  // without the folder's own
  }
#else
  static_cast<void>(text);
#endif
}

CDASH_DECL std::string AppMetrics::text(const AppFigures& app, const ServerFigures& servers) const {
  MetricsText text;
  text.begin("cdash_requests_total", "counter", "Answers of the app, by what was asked for and by status.");
  for (std::size_t route = 0; route < routes; ++route) {
    for (std::size_t i = 0; i < statuses.size(); ++i) {
      const auto sum = requests_.sum(route * statuses.size() + i);
      if (sum == 0) continue;
      text.line(sum, "{route=\"" + std::string(name_of(static_cast<Asked>(route))) + "\",status=\"" +
                         (statuses[i] == 0 ? "other" : std::to_string(statuses[i])) + "\"}");
    }
  }

  std::vector<std::pair<std::string, const Durations*>> callbacks;
  {
    const std::lock_guard lock(guard_);
    for (const auto& [name, durations] : durations_)
      callbacks.emplace_back("callback=" + MetricsText::quoted(name), &durations);
  }
  text.begin("cdash_callback_duration_seconds", "histogram",
             "Time from a callback's request to its answer, by the callback's outputs.");
  for (const auto& [label, durations] : callbacks) {
    const auto counts = durations->counts();
    for (std::size_t i = 0; i < Durations::bounds.size(); ++i)
      text.line(counts[i], "{" + label + ",le=\"" + std::string(Durations::bounds[i]) + "\"}", "_bucket");
    text.line(counts.back(), "{" + label + ",le=\"+Inf\"}", "_bucket");
    text.line(durations->seconds(), "{" + label + "}", "_sum");
    text.line(counts.back(), "{" + label + "}", "_count");
  }
  text.begin("cdash_callback_failures_total", "counter", "Calls that ended with an exception.");
  for (const auto& [label, durations] : callbacks) text.line(durations->failures(), "{" + label + "}");

  text.one("cdash_published_total", "counter", "Values that were published to pages.", app.published);
  text.one("cdash_push_pages", "gauge", "Pages that follow what is published.", app.push_pages);
  text.one("cdash_jobs_waiting", "gauge", "Background jobs that wait for a thread.", app.jobs_waiting);
  text.one("cdash_jobs_running", "gauge", "Background jobs that run.", app.jobs_running);

  text.one("cdash_connections", "gauge", "Open connections.", servers.connections);
  text.one("cdash_websockets", "gauge", "Open WebSocket connections.", servers.websockets);
  text.one("cdash_queued_callbacks", "gauge", "Requests that wait for a callback thread.",
           servers.queued_callbacks);
  text.one("cdash_callback_threads", "gauge", "Callback threads.", servers.callback_threads);
  text.one("cdash_received_bytes_total", "counter", "Bytes from clients.", servers.bytes_received);
  text.one("cdash_sent_bytes_total", "counter", "Bytes to clients.", servers.bytes_sent);
  text.begin("cdash_refusals_total", "counter", "Requests that the server itself refused, by status.");
  for (const auto& [status, count] : servers.refusals)
    text.line(count, "{status=\"" + std::to_string(status) + "\"}");
  write_process(text);
  return text.take();
}

}  // namespace cdash::detail
