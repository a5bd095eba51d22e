// Bodies of app/impl/routes.hpp, and those of app/route.hpp.
#pragma once

#include <algorithm>
#include <cdash/app/impl/call.hpp>
#include <cdash/app/impl/context_state.hpp>
#include <cdash/app/impl/error_page.hpp>
#include <cdash/app/impl/operation.hpp>
#include <cdash/app/impl/pages.hpp>
#include <cdash/app/impl/parse.hpp>
#include <cdash/app/impl/paths.hpp>
#include <cdash/app/impl/request.hpp>
#include <cdash/app/impl/routes.hpp>
#include <cdash/app/impl/text.hpp>
#include <cdash/app/route.hpp>

namespace cdash::detail {

CDASH_DECL Json variable_json(std::string_view text, bool is_whole) {
  if (text.find_first_of(" \t\r\n") != text.npos) return nullptr;  // which JSON would skip
  auto value = parse_exactly(text);
  if (!value || !(value->is_bool() || (value->is_number() && !(is_whole && value->is_double()))))
    return nullptr;
  return std::move(*value);
}

CDASH_DECL Response text_answer(std::string text) {
  Response response;
  response.content_type = "text/plain; charset=utf-8";
  response.body = Body(std::move(text));
  return response;
}

CDASH_DECL Response json_answer(const Value& value) {
  std::string json;
  value.write(json);
  Response response;
  response.content_type = "application/json";
  response.body = Body(std::move(json));
  return response;
}

// Where a route's path stands in requests, without escapes.
inline std::string full_path(const Paths& paths, const Route& route) {
  return route.path.starts_with('/') ? route.path
                                     : decoded_part(paths.routes).value_or(paths.routes) + route.path;
}

// Calls f for what stands between the slashes of a path that starts with one, until it returns false.
template <class F>
void for_each_part(std::string_view path, F f) {
  path.remove_prefix(std::min<std::size_t>(path.size(), 1));
  for (;;) {
    const auto slash = path.find('/');
    if (!f(path.substr(0, slash), path) || slash == path.npos) return;
    path.remove_prefix(slash + 1);
  }
}

inline std::vector<PathPart> parts_of(std::string_view path) {
  constexpr std::string_view rest = "<path:";
  std::vector<PathPart> parts;
  for_each_part(path, [&](std::string_view part, std::string_view) {
    using Kind = PathPart::Kind;
    const auto is_variable = part.size() > 2 && part.front() == '<' && part.back() == '>';
    if (!is_variable)
      parts.push_back({Kind::text, std::string(part)});
    else if (part.starts_with(rest))
      parts.push_back({Kind::rest, std::string(part.substr(rest.size(), part.size() - rest.size() - 1))});
    else
      parts.push_back({Kind::variable, std::string(part.substr(1, part.size() - 2))});
    return true;
  });
  return parts;
}

// Whether one is tried before the other.
inline bool goes_before(const std::vector<PathPart>& a, const std::vector<PathPart>& b) {
  return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                      [](const PathPart& x, const PathPart& y) { return x.kind < y.kind; });
}

// The variables of a path that fits.
inline std::optional<std::vector<std::string>> fit(const std::vector<PathPart>& parts,
                                                   std::string_view path) {
  std::vector<std::string> variables;
  std::size_t at = 0;
  bool fits = true;
  for_each_part(path, [&](std::string_view raw, std::string_view raw_rest) {
    fits = at < parts.size();
    if (!fits) return false;
    const auto& part = parts[at++];
    const auto is_rest = part.kind == PathPart::Kind::rest;
    auto text = is_rest ? decoded_path(raw_rest) : decoded_part(raw);
    fits = text && (part.kind == PathPart::Kind::text ? *text == part.text : !text->empty());
    if (fits && part.kind != PathPart::Kind::text) variables.push_back(std::move(*text));
    return fits && !is_rest;
  });
  if (!fits || at != parts.size()) return std::nullopt;
  return variables;
}

inline bool answers(const Route& route, std::string_view method) {
  const auto& methods = route.settings.methods;
  return std::find(methods.begin(), methods.end(), method) != methods.end() ||
         (method == "HEAD" && answers(route, "GET"));
}

CDASH_DECL Routes::Routes(const AppState& app) : app_(app) {
  for (const auto& route : app.routes) {
    Entry entry{&route, parts_of(full_path(app.paths, route))};
    const auto place =
        std::upper_bound(entries_.begin(), entries_.end(), entry,
                         [](const Entry& a, const Entry& b) { return goes_before(a.parts, b.parts); });
    entries_.insert(place, std::move(entry));
  }
}

CDASH_DECL Routes::Found Routes::find(std::string_view method, std::string_view target) const {
  Found found;
  const auto path = target.substr(0, target.find_first_of("?#"));
  if (!path.starts_with('/')) return found;
  std::vector<std::string_view> allowed;
  const auto allow = [&](std::string_view name) {
    if (std::find(allowed.begin(), allowed.end(), name) == allowed.end()) allowed.push_back(name);
  };
  for (const auto& entry : entries_) {
    auto variables = fit(entry.parts, path);
    if (!variables) continue;
    if (answers(*entry.route, method)) return {&entry, std::move(*variables), {}};
    for (const auto& name : entry.route->settings.methods) {
      allow(name);
      if (name == "GET") allow("HEAD");
    }
  }
  if (allowed.empty()) return found;
  allow("OPTIONS");
  for (const auto name : allowed) (found.allowed += found.allowed.empty() ? "" : ", ") += name;
  return found;
}

CDASH_DECL bool Routes::has(std::string_view target) const noexcept {
  try {
    const auto found = find({}, target);
    return found.entry || !found.allowed.empty();
  } catch (...) {  // no memory for the path's variables
    return false;
  }
}

CDASH_DECL std::optional<bool> Routes::runs_user_code(std::string_view target) const noexcept {
  if (entries_.empty()) return std::nullopt;
  const auto path = target.substr(0, target.find_first_of("?#"));
  // An escaped path may mean any of them; what cannot be told at a glance goes where blocking hurts nobody.
  if (path.find('%') != path.npos) return true;
  if (!path.starts_with('/')) return std::nullopt;
  std::optional<bool> runs;
  for (const auto& entry : entries_) {
    std::size_t at = 0;
    bool fits = true;
    for_each_part(path, [&](std::string_view part, std::string_view) {
      fits = at < entry.parts.size();
      if (!fits) return false;
      const auto& wanted = entry.parts[at++];
      fits = wanted.kind != PathPart::Kind::text || wanted.text == part;
      return fits && wanted.kind != PathPart::Kind::rest;
    });
    if (fits && at == entry.parts.size())
      runs = runs.value_or(false) || entry.route->settings.runs_on == RunsOn::callback_thread;
  }
  return runs;
}

CDASH_DECL std::optional<std::string> Routes::describe(const Request& request) const {
  const auto found = find(request.method, request.target);
  if (!found.entry) return std::nullopt;
  return "the route " + full_path(app_.paths, *found.entry->route) + " (" + place(found.entry->route->where) +
         ")";
}

CDASH_DECL std::optional<Response> Routes::answer(const Request& request) const {
  const auto found = find(request.method, request.target);
  if (found.entry) return call(*found.entry, found.variables, request);
  if (found.allowed.empty()) return std::nullopt;
  Response response;
  if (request.method == "OPTIONS")
    response.status = 204;
  else
    response = plain_error(405);
  response.headers.emplace_back("Allow", found.allowed);
  return response;
}

CDASH_DECL Response Routes::call(const Entry& entry, const std::vector<std::string>& variables,
                                 const Request& request) const {
  Context context(request);
  ContextAccess::give_app(context, app_);
  std::string wrong;
  std::string type(unknown_exception);
  try {
    auto response = entry.route->answer(context, variables).value_or(plain_error(404));
    if (const auto* made = ContextAccess::made(context)) {
      for (const auto& header : made->headers) response.headers.push_back(header);
      if (!made->timings.empty()) response.headers.emplace_back("Server-Timing", made->timings);
    }
    return response;
  } catch (const std::exception& error) {
    wrong = error.what();
    type = thrown_by(std::current_exception())[0].type;
  } catch (...) {
    wrong = "something that is not a std::exception was thrown";
  }
  const auto path = full_path(app_.paths, *entry.route);
  log_failure(app_.settings,
              "cdash: the route " + path + " (" + place(entry.route->where) + ") failed: " + wrong,
              {"route", path}, type);
  if (!app_.settings.debug) return plain_error(500);
  auto response = text_answer(wrong + "\n");
  response.status = 500;
  return response;
}

// What is wrong with the path of one route; empty if nothing is.
inline std::string path_fault(const AppState& app, const Paths& paths, const Route& route) {
  const auto full = full_path(paths, route);
  const auto prefix = decoded_part(paths.routes).value_or(paths.routes);
  const auto below = full.starts_with(prefix) ? std::optional(full.substr(prefix.size())) : std::nullopt;
  const auto first = below ? below->substr(0, below->find('/')) : std::string();
  if (below == "") return "is the page itself; give it a path of its own, such as \"api/state\"";
  if (first.starts_with("_dash-") || first == "_dash_startup_route" || first == "_favicon.ico" ||
      first == "_reload-hash")
    return "is one of Dash's own paths; choose another one";
  if (below && below->starts_with(app.settings.assets_url_path + "/"))
    return "lies among the assets (assets_url_path); choose another one";
  if (const auto endpoint = below ? endpoint_at(app.settings, *below) : std::string_view(); !endpoint.empty())
    return "is the " + std::string(endpoint) + ", which is asked before it; choose another one";
  if (route.path.find_first_of("?#%") != route.path.npos)
    return "has a ?, # or % in it; it is a path alone, without query and escapes";
  if (full.find("//") != full.npos) return "has two slashes in a row";
  const auto parts = parts_of(full);
  std::size_t variables = 0;
  for (const auto& part : parts) {
    const auto is_variable = part.kind != PathPart::Kind::text;
    variables += is_variable;
    if (part.text.find_first_of(is_variable ? "<>:" : "<>") != part.text.npos ||
        (is_variable && part.text.empty()))
      return "has the variable \"" + part.text +
             "\"; one is all that stands between two slashes, <name>, or <path:name> at the end, and its "
             "type is "
             "that of the function's parameter";
    if (part.kind == PathPart::Kind::rest && &part != &parts.back())
      return "has something behind <path:" + part.text + ">, which takes all that is left";
  }
  if (variables != route.variables)
    return "has " + std::to_string(variables) + (variables == 1 ? " variable" : " variables") +
           ", but its function takes " + std::to_string(route.variables) +
           (route.variables == 1 ? " value" : " values") + "; they are one each, in their order";
  return {};
}

// The page that stands at the path of a route, which would be answered in its place; null if there is none.
inline const PageRecord* page_at(const AppState& app, const Paths& paths, const Route& route) {
  const auto full = full_path(paths, route);
  const auto prefix = decoded_part(paths.routes).value_or(paths.routes);
  if (!answers(route, "GET") || !full.starts_with(prefix)) return nullptr;
  std::string shape;
  for (const auto& part : parts_of("/" + full.substr(prefix.size()))) {
    if (part.kind == PathPart::Kind::rest) return nullptr;
    shape += (shape.empty() ? "" : "/") + (part.kind == PathPart::Kind::text ? part.text : "<>");
  }
  for (const auto& page : app.pages.records)
    if (shape_of(page.path) == shape) return &page;
  return nullptr;
}

inline bool same_shape(const std::vector<PathPart>& a, const std::vector<PathPart>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const PathPart& x, const PathPart& y) {
    return x.kind == y.kind && (x.kind != PathPart::Kind::text || x.text == y.text);
  });
}

CDASH_DECL void check_routes(const AppState& app, std::vector<std::string>& problems) {
  const auto is_method = [](const std::string& name) {
    return !name.empty() &&
           std::all_of(name.begin(), name.end(), [](char c) { return (c >= 'A' && c <= 'Z') || c == '-'; });
  };
  const auto paths = paths_of(app.settings);
  for (const auto& route : app.routes) {
    const auto at = place(route.where) + ": the route \"" + route.path + "\" ";
    const auto& methods = route.settings.methods;
    if (const auto fault = path_fault(app, paths, route); !fault.empty())
      problems.push_back(at + fault);
    else if (const auto* page = page_at(app, paths, route))
      problems.push_back(at + "has the path of " + label(*page) + " (" + place(page->where) +
                         "), which nobody would see when it is loaded; choose another one");
    if (methods.empty()) problems.push_back(at + "answers no method; {\"GET\"} is the default");
    for (const auto& method : methods)
      if (!is_method(method))
        problems.push_back(at + "answers the method \"" + method +
                           "\"; methods are in capitals, such as \"POST\"");
    const auto parts = parts_of(full_path(paths, route));
    for (const auto& other : app.routes) {
      if (&other == &route) break;
      const auto shared = std::find_if(methods.begin(), methods.end(),
                                       [&](const std::string& method) { return answers(other, method); });
      if (shared == methods.end() || !same_shape(parts, parts_of(full_path(paths, other)))) continue;
      problems.push_back(at + "answers " + *shared + " as the one at " + place(other.where) +
                         " does; a path has one route for each method");
      break;
    }
  }
}

}  // namespace cdash::detail
