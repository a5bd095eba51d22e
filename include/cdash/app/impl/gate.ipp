// Bodies of app/impl/gate.hpp.
#pragma once

#include <algorithm>
#include <cdash/app/access.hpp>
#include <cdash/app/impl/call.hpp>
#include <cdash/app/impl/csp.hpp>
#include <cdash/app/impl/gate.hpp>
#include <cdash/app/impl/headers.hpp>
#include <cdash/app/impl/hmac.hpp>
#include <cdash/app/impl/hub.hpp>
#include <cdash/app/impl/index_page.hpp>
#include <cdash/app/impl/text.hpp>
#include <chrono>

namespace cdash::detail {

CDASH_DECL std::optional<std::string> RareLines::admit(const std::string& kind, std::string line) {
  using namespace std::chrono;
  const auto now = duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
  const std::lock_guard lock(guard_);
  const auto seen =
      std::find_if(seen_.begin(), seen_.end(), [&](const Seen& each) { return each.kind == kind; });
  if (seen == seen_.end()) {
    if (seen_.size() == most) {
      const auto oldest = std::min_element(
          seen_.begin(), seen_.end(), [](const Seen& a, const Seen& b) { return a.written < b.written; });
      if (now - oldest->written < pause) return std::nullopt;
      seen_.erase(oldest);
    }
    seen_.push_back({kind, now, 0});
    return line;
  }
  if (now - seen->written < pause) {
    ++seen->held_back;
    return std::nullopt;
  }
  if (const auto more = std::exchange(seen->held_back, 0))
    line += " (" + std::to_string(more) + " more like it since the last time)";
  seen->written = now;
  return line;
}

inline void set(std::vector<std::pair<std::string, std::string>>& headers, const std::string& name,
                const std::string& value) {
  std::erase_if(headers, [&](const auto& header) { return same_name(header.first, name); });
  if (!value.empty()) headers.emplace_back(name, value);
}

CDASH_DECL Gate::Gate(const AppState& app, std::string_view page, std::string_view plotlyjs)
    : app_(app), proxies_(app.settings) {
  const auto& settings = app.settings;
  for (const auto& host : settings.trusted_hosts) hosts_.push_back(lower(host));

  of_all_ = {{"X-Content-Type-Options", "nosniff"}, {"Referrer-Policy", "strict-origin-when-cross-origin"}};
  const auto& ancestors = settings.frame_ancestors;
  // The older header knows these two alone.
  if (ancestors == std::vector<std::string>{"'self'"}) of_all_.emplace_back("X-Frame-Options", "SAMEORIGIN");
  if (ancestors == std::vector<std::string>{"'none'"}) of_all_.emplace_back("X-Frame-Options", "DENY");
  if (const auto& policy = settings.content_security_policy) {
    of_pages_.emplace_back(
        policy->report_only ? "Content-Security-Policy-Report-Only" : "Content-Security-Policy",
        policy_of(settings, page, plotlyjs));
  }
  if (!ancestors.empty() &&
      (!settings.content_security_policy || settings.content_security_policy->report_only)) {
    std::string only = "frame-ancestors";
    for (const auto& ancestor : ancestors) (only += ' ') += ancestor;
    of_pages_.emplace_back("Content-Security-Policy", only);
  }
  // Over http browsers ignore it, with a complaint in their console.
  of_https_pages_.emplace_back("Cross-Origin-Opener-Policy", "same-origin-allow-popups");
  for (const auto& [name, value] : settings.headers) {
    bool is_of_pages = false;
    for (auto* headers : {&of_pages_, &of_https_pages_}) {
      const auto is_it = [&, name = std::string_view(name)](const auto& h) {
        return same_name(h.first, name);
      };
      if (std::none_of(headers->begin(), headers->end(), is_it)) continue;
      set(*headers, name, value);
      is_of_pages = true;
    }
    if (!is_of_pages) set(of_all_, name, value);
  }
}

CDASH_DECL void Gate::note(const Request& request, int status, const std::string& kind,
                           const std::string& detail) const {
  if (kind.empty()) return;
  if (const auto line = rare_.admit(kind, "cdash: " + std::to_string(status) + " to " +
                                              std::string(request.remote) + ": " + kind + detail))
    log_line(app_.settings, *line, LogLevel::warn);
}

CDASH_DECL Response Gate::failure(std::string_view what) const {
  if (!app_.settings.debug) return plain_error(500);
  return text_response(500, std::string(what));
}

CDASH_DECL bool Gate::is_trusted_host(const Request& request) const {
  const auto count = std::count_if(request.headers.begin(), request.headers.end(),
                                   [](const HeaderView& header) { return same_name(header.name, "Host"); });
  if (count > 1) return false;
  const auto host = lower(request.host);
  const auto colon = host.rfind(':');
  const bool has_port = colon != host.npos && host.find(']', colon) == host.npos;
  const auto name = host.substr(0, has_port ? colon : host.npos);
  return std::any_of(hosts_.begin(), hosts_.end(),
                     [&](const std::string& trusted) { return trusted == host || trusted == name; });
}

CDASH_DECL bool Gate::has_csrf_token(const Request& request) const {
  for (const std::string_view method : {"GET", "HEAD", "OPTIONS", "TRACE"})
    if (request.method == method) return true;
  const auto& settings = app_.settings;
  const auto kept = request.cookie(settings.csrf_token_name);
  if (!kept.empty() && equal_in_constant_time(kept, request.header(settings.csrf_header_name))) return true;
  // A page that has gone says so with a beacon, which has no headers; all it can do is end its own calls.
  const auto path = decoded_path(request.target.substr(0, request.target.find_first_of("?#")));
  return path && *path == app_.paths.routes + std::string(websocket_path);
}

CDASH_DECL std::optional<Response> Gate::ask_app(Request& request) const {
  try {
    auto access = app_.settings.authorize(request);
    if (access.is_allowed()) {
      request.user = access.user();
      return std::nullopt;
    }
    auto answer = std::move(access.answer());
    note(request, answer.status, access.why());
    if (std::none_of(answer.headers.begin(), answer.headers.end(),
                     [](const auto& header) { return same_name(header.first, "Cache-Control"); }))
      answer.headers.emplace_back("Cache-Control", "no-store");
    return answer;
  } catch (const std::exception& error) {
    log_line(app_.settings,
             std::string("cdash: authorize failed, and the request was refused: ") + error.what());
    return failure(std::string("authorize failed: ") + error.what());
  } catch (...) {
    log_line(app_.settings,
             "cdash: authorize failed, and the request was refused: something that is no std::exception was "
             "thrown");
    return failure("authorize failed");
  }
}

CDASH_DECL std::optional<Response> Gate::refuse(Request& request) const {
  proxies_.resolve(request);
  const auto& settings = app_.settings;
  if (!hosts_.empty() && !is_trusted_host(request)) {
    note(request, 400, "its host is none of AppSettings::trusted_hosts: ",
         '"' + std::string(request.host.substr(0, 100)) + '"');
    return plain_error(400);
  }
  if (settings.authorize)
    if (auto refused = ask_app(request)) return refused;
  if (settings.csrf_protection && !has_csrf_token(request)) {
    note(
        request, 403,
        "no token of the cookie " + settings.csrf_token_name + " in the header " + settings.csrf_header_name);
    return plain_error(403);
  }
  return std::nullopt;
}

CDASH_DECL std::string Gate::sender(const Request& request) const {
  auto resolved = request;
  proxies_.resolve(resolved);
  return std::string(resolved.remote);
}

CDASH_DECL void Gate::give_csrf_token(const Request& request, Response& response) const {
  const auto& settings = app_.settings;
  if (request.method != "GET" || !request.cookie(settings.csrf_token_name).empty()) return;
  set_cookie(response, settings.csrf_token_name, random_name(),
             {.path = app_.paths.requests, .secure = request.scheme == "https", .same_site = "Strict"});
  response.headers.emplace_back("Cache-Control", "private");
}

CDASH_DECL Response Gate::finish(const Request& request, Response response) const {
  if (const auto name = unsendable(response.headers); !name.empty()) {
    const auto what = "the value of the header " + std::string(name) +
                      " has a line break or a NUL in it, or its name has; nothing was sent";
    log_line(app_.settings, "cdash: " + what);
    response = failure(what);
  }
  const auto add = [&](const Headers& more) {
    for (const auto& header : more)
      if (std::none_of(response.headers.begin(), response.headers.end(),
                       [&](const auto& there) { return same_name(there.first, header.first); }))
        response.headers.push_back(header);
  };
  response.headers.reserve(response.headers.size() + of_all_.size() + of_pages_.size());
  add(of_all_);
  // A page that the browser has already, too: the policy may have changed, and the cookie be lost.
  const bool is_page =
      response.content_type.starts_with("text/html") || (response.status == 304 && request.is_navigation());
  if (is_page) {
    add(of_pages_);
    if (request.scheme == "https") add(of_https_pages_);
  }
  if (app_.settings.csrf_protection && is_page) give_csrf_token(request, response);
  return response;
}

CDASH_DECL void check_access(const AppSettings& settings, std::vector<std::string>& problems) {
  for (const auto& host : settings.trusted_hosts)
    if (host.empty() || !is_host(host))
      problems.push_back("trusted_hosts has \"" + host +
                         "\"; it takes hosts as the Host header has them: \"example.org\", "
                         "\"example.org:8050\", \"[::1]\"");
  for (const auto& proxy : settings.trusted_proxies)
    if (!Network::parse(proxy))
      problems.push_back("trusted_proxies has \"" + proxy +
                         "\"; it takes addresses and networks: \"127.0.0.1\", \"10.0.0.0/8\", \"fd00::/8\", "
                         "with no bits set behind the prefix");
  for (const auto& [name, what] : {std::pair{&settings.csrf_token_name, "csrf_token_name"},
                                   std::pair{&settings.csrf_header_name, "csrf_header_name"}})
    if (!is_token(*name))
      problems.push_back(std::string(what) + " is \"" + *name +
                         "\"; it is made of letters, digits, dashes and underscores");
  for (const auto& [name, value] : settings.headers) {
    try {
      check_header(name, value);
    } catch (const std::exception& error) {
      problems.push_back("headers: " + std::string(error.what()).substr(std::string_view("cdash: ").size()));
    }
  }
  const auto check_source = [&](const std::string& what, std::string_view text) {
    if (text.find_first_of(std::string_view(";,\r\n\0", 5)) != text.npos)
      problems.push_back(what + " has \"" + std::string(text) +
                         "\", which would start another directive; leave out \";\", \",\" and line breaks");
  };
  for (const auto& ancestor : settings.frame_ancestors) check_source("frame_ancestors", ancestor);
  if (const auto& policy = settings.content_security_policy)
    for (const auto& [directive, sources] : policy->allow) {
      check_source("content_security_policy", directive);
      check_source("content_security_policy", sources);
    }
}

}  // namespace cdash::detail
