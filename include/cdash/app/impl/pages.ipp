// Bodies of app/pages.hpp and app/impl/pages.hpp.
#pragma once

#include <algorithm>
#include <cdash/app/app.hpp>
#include <cdash/app/impl/call.hpp>
#include <cdash/app/impl/hooks.hpp>
#include <cdash/app/impl/index_page.hpp>
#include <cdash/app/impl/operation.hpp>
#include <cdash/app/impl/pages.hpp>
#include <cdash/app/impl/paths.hpp>
#include <cdash/app/impl/proxies.hpp>
#include <cdash/app/impl/request.hpp>
#include <cdash/app/impl/text.hpp>
#include <cdash/core/impl/node.hpp>
#include <cdash/error.hpp>
#include <charconv>
#include <cmath>
#include <filesystem>
#include <map>
#include <set>

namespace cdash {
namespace detail {

// ---- variables of paths

template <class N>
N parsed_number(const std::string& text) {
  N number{};
  const auto end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc() || stopped != end) throw PageNotFound();
  return number;
}

CDASH_DECL std::int64_t path_signed(const std::string& text, std::int64_t least, std::int64_t most) {
  const auto number = parsed_number<std::int64_t>(text);
  if (number < least || number > most) throw PageNotFound();
  return number;
}

CDASH_DECL std::uint64_t path_unsigned(const std::string& text, std::uint64_t most) {
  const auto number = parsed_number<std::uint64_t>(text);
  if (number > most) throw PageNotFound();
  return number;
}

CDASH_DECL double path_number(const std::string& text) {
  const auto number = parsed_number<double>(text);
  if (!std::isfinite(number)) throw PageNotFound();
  return number;
}

CDASH_DECL bool path_bool(const std::string& text) {
  if (text != "true" && text != "false") throw PageNotFound();
  return text == "true";
}

CDASH_DECL const std::string& text_of_path_value(PathValues values, std::size_t index) {
  if (index >= values.size()) throw PageNotFound();
  return values[index].text;
}

CDASH_DECL const std::string& text_of_path_value(PathValues values, std::string_view name) {
  for (const auto& value : values)
    if (value.name == name) return value.text;
  throw PageNotFound();
}

// ---- paths

inline std::string_view without_slashes(std::string_view path) {
  while (path.starts_with('/')) path.remove_prefix(1);
  while (path.ends_with('/')) path.remove_suffix(1);
  return path;
}

inline std::string_view take_segment(std::string_view& rest) {
  const auto slash = std::min(rest.find('/'), rest.size());
  const auto segment = rest.substr(0, slash);
  rest.remove_prefix(std::min(slash + 1, rest.size()));
  return segment;
}

// One part of a path between slashes. A variable ends where the text behind it first comes, the last one
// where the part does.
inline bool match_segment(std::string_view pattern, std::string_view rest, std::vector<PathValue>& values) {
  PathReader reader(pattern);
  PathReader::Part part, next;
  for (bool more = reader.next(part); more; part = next) {
    more = reader.next(next);
    if (!part.is_variable) {
      if (!rest.starts_with(part.text)) return false;
      rest.remove_prefix(part.text.size());
      continue;
    }
    auto end = rest.size();
    if (more) {
      auto ahead = reader;
      PathReader::Part after;
      if (ahead.next(after))
        end = rest.find(next.text, 1);
      else
        end = rest.ends_with(next.text) ? rest.size() - next.text.size() : rest.npos;
    }
    if (end == 0 || end > rest.size()) return false;
    values.push_back({std::string(part.text), std::string(rest.substr(0, end))});
    rest.remove_prefix(end);
  }
  return rest.empty();
}

// The variables of a path, if it is one of the template's.
inline std::optional<std::vector<PathValue>> match_path(std::string_view path_template,
                                                        std::string_view path) {
  auto pattern = without_slashes(path_template);
  auto rest = without_slashes(path);
  std::vector<PathValue> values;
  while (!pattern.empty() && !rest.empty()) {
    const auto segment = decoded_part(take_segment(rest));
    if (!segment || !match_segment(take_segment(pattern), *segment, values)) return std::nullopt;
  }
  if (!pattern.empty() || !rest.empty()) return std::nullopt;
  return values;
}

CDASH_DECL std::string shape_of(std::string_view path) {
  std::string shape;
  PathReader reader(without_slashes(path));
  for (PathReader::Part part; reader.next(part);) shape += part.is_variable ? "<>" : std::string(part.text);
  return shape;
}

inline void escape_url(std::string& out, std::string_view text, std::string_view plain) {
  constexpr std::string_view hex = "0123456789ABCDEF";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
        plain.find(c) != plain.npos)
      out += c;
    else
      ((out += '%') += hex[byte >> 4]) += hex[byte & 15];
  }
}

// A path without variables; those that have no value are "none", as in Dash.
inline std::string filled_path(std::string_view path_template, PathValues values) {
  std::string path;
  PathReader reader(path_template);
  std::size_t number = 0;
  for (PathReader::Part part; reader.next(part);) {
    if (!part.is_variable) {
      escape_url(path, part.text, "-._~/!$&'()*+,;=:@");
      continue;
    }
    const auto at = number++;
    const auto value = std::find_if(values.begin(), values.end(), [&](const PathValue& each) {
      return each.name.empty() ? &each == &values[0] + at : each.name == part.text;
    });
    escape_url(path, value == values.end() ? std::string_view("none") : std::string_view(value->text),
               "-._~");
  }
  return path;
}

// The variables' values of an example, with their names, in the order of the path.
inline std::vector<PathValue> example_of(const PageRecord& page) {
  std::vector<PathValue> values;
  PathReader reader(page.path);
  for (PathReader::Part part; reader.next(part);) {
    if (!part.is_variable) continue;
    for (std::size_t i = 0; i < page.example.size(); ++i)
      if (page.example[i].name.empty() ? i == values.size() : page.example[i].name == part.text) {
        values.push_back({std::string(part.text), page.example[i].text});
        break;
      }
  }
  return values;
}

CDASH_DECL std::string label(const PageRecord& page) {
  return page.path.empty() && !page.where.line() ? "page_not_found()" : "the page \"" + page.path + '"';
}

// The same with its place.
inline std::string located(const PageRecord& page) {
  return label(page) + (page.where.line() ? " (" + place(page.where) + ")" : std::string());
}

inline std::string name_of(const PageRecord& page) {
  if (page.name) return *page.name;
  // The last part that is text; if there is none, the last variable.
  std::string_view found, variable;
  auto rest = without_slashes(page.path);
  if (rest.empty()) return "Home";
  while (!rest.empty()) {
    PathReader reader(take_segment(rest));
    for (PathReader::Part part; reader.next(part);) (part.is_variable ? variable : found) = part.text;
  }
  std::string name(found.empty() ? variable : found);
  std::replace(name.begin(), name.end(), '-', ' ');
  std::replace(name.begin(), name.end(), '_', ' ');
  if (name[0] >= 'a' && name[0] <= 'z') name[0] = static_cast<char>(name[0] - 32);
  return name;
}

// ---- the page of a path

struct FoundPage {
  const PageRecord* page = nullptr;
  std::vector<PathValue> values;
};

inline FoundPage find_page(const AppState& app, std::string_view path) {
  FoundPage found;
  for (const auto& page : app.pages.records) {
    const bool is_plain = variable_count(page.path) == 0;
    if (found.page && !is_plain) continue;
    if (auto values = match_path(page.path, path)) {
      found = {&page, std::move(*values)};
      if (is_plain) break;
    }
  }
  return found;
}

// While this lives, the context tells of a visit to a page instead of the request that brought the call.
class PageVisit {
 public:
  PageVisit(const Context& context, std::string target) : context_(context), target_(std::move(target)) {
    before_ = ContextAccess::exchange_request(context, nullptr);
    request_ = *before_;
    request_.method = "GET";
    request_.target = target_;
    request_.body = {};
    ContextAccess::exchange_request(context, &request_);
  }
  ~PageVisit() { ContextAccess::exchange_request(context_, before_); }
  PageVisit(const PageVisit&) = delete;

 private:
  const Context& context_;
  std::string target_;
  Request request_;
  const Request* before_;
};

inline std::string title_of(const AppState& app, const PageRecord& page, const Context& context,
                            PathValues values) {
  if (page.title.make) return page.title.make(context, values);
  if (page.title.text) return *page.title.text;
  const bool is_page = &page != app.pages.not_found.get();
  return app.settings.title != AppSettings().title || !is_page ? app.settings.title : name_of(page);
}

inline std::string description_of(const AppState& app, const PageRecord& page, const Context& context,
                                  PathValues values) {
  if (page.description.make) return page.description.make(context, values);
  return page.description.text.value_or(app.settings.description);
}

struct Shown {
  Value layout;
  std::string title;
};

inline Shown show(const AppState& app, const PageRecord& page, const Context& context, PathValues values) {
  try {
    return {page.make ? page.make(context, values) : page.layout, title_of(app, page, context, values)};
  } catch (const PageNotFound&) {
    throw;
  } catch (const PreventUpdate&) {
    throw;
  } catch (...) {
    log_line(app.settings, "cdash: " + located(page) + " failed; the next line says how");
    throw;
  }
}

inline constexpr std::string_view heading_properties[] = {"children"};
inline constexpr ComponentInfo heading_info{"H1", "dash_html_components", "html::H1", heading_properties,
                                            true};

inline Shown show_not_found(const AppState& app, const Context& context) {
  if (const auto* page = app.pages.not_found.get()) {
    try {
      return show(app, *page, context, {});
    } catch (const PageNotFound&) {
    }
  }
  Component heading(heading_info);
  heading.set("children", Value("404 - Page not found"));
  return {Value(heading), app.settings.title};
}

// The rest of a path below the prefix; nothing for a path elsewhere.
inline std::optional<std::string_view> below(std::string_view prefix, std::string_view path) {
  if (path.starts_with(prefix)) return path.substr(prefix.size());
  if (path.size() + 1 == prefix.size() && prefix.starts_with(path)) return std::string_view();
  return std::nullopt;
}

inline std::string_view text_argument(const Argument& argument) {
  return argument.value && argument.value->is_string() ? std::string_view(argument.value->get_string())
                                                       : std::string_view();
}

// The callback that shows the page of the browser's address.
inline void show_page(const AppState& app, const Context& context, std::span<const Argument> arguments,
                      std::span<Result> results) {
  const auto pathname = text_argument(arguments[0]);
  const auto search = text_argument(arguments[1]);
  const PageVisit visit(
      context, std::string(pathname) + (search.starts_with('?') ? std::string(search) : std::string()));
  const auto shown = [&] {
    const auto path = below(app.paths.requests, pathname);
    const auto found = path ? find_page(app, *path) : FoundPage();
    if (found.page) {
      try {
        return show(app, *found.page, context, found.values);
      } catch (const PageNotFound&) {
      }
    }
    return show_not_found(app, context);
  }();
  results[0].value = shown.layout;
  results[1].value = Value(Json({{"title", shown.title}}));
}

// ---- what comes with the index page

CDASH_DECL std::optional<Response> page_redirect(const AppState& app, std::string_view path,
                                                 const Request& request) {
  for (const auto& page : app.pages.records) {
    for (const auto& former : page.redirects) {
      const auto values = match_path(former, path);
      if (!values) continue;
      auto location = app.paths.requests + filled_path(page.path, *values).substr(1);
      if (const auto query = request.target.find('?'); query != request.target.npos)
        escape_url(location, request.target.substr(query), "-._~/!$&'()*+,;=:@?%");
      Response response = plain_error(301);
      response.headers.emplace_back("Location", std::move(location));
      return response;
    }
  }
  return std::nullopt;
}

CDASH_DECL bool page_texts_run_code(const AppState& app, std::string_view path) noexcept {
  return app.pages.has_functions_for_texts && !path.starts_with("_dash-") &&
         !(path.starts_with(app.settings.assets_url_path) &&
           path.substr(app.settings.assets_url_path.size()).starts_with('/'));
}

// What the browser calls this server, as far as its request tells; empty if that is no host.
inline std::string origin_of(const Request& request) {
  return is_host(request.host) ? std::string(request.scheme) + "://" + std::string(request.host)
                               : std::string();
}

// The file of the assets folder that stands for a page: its own, the app's, or the logo.
inline std::string image_of(const AppState& app, const PageRecord& page) {
  if (!page.image.empty()) return page.image;
  std::string_view own = without_slashes(page.path);
  own = own.empty() ? std::string_view("home") : own.substr(own.rfind('/') + 1);
  std::string other(own);
  std::replace(other.begin(), other.end(), '-', '_');
  std::string best;
  int rank = 4;
  std::error_code none;
  for (auto file = std::filesystem::directory_iterator(app.settings.assets_folder, none);
       !none && file != std::filesystem::directory_iterator(); file.increment(none)) {
    const auto name = file->path().filename().string();
    const auto dot = name.find('.');
    if (dot == name.npos) continue;
    const std::string_view stem(name.data(), dot), kind(name.data() + dot, name.size() - dot);
    constexpr std::string_view kinds[] = {".apng", ".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp"};
    if (std::find(std::begin(kinds), std::end(kinds), kind) == std::end(kinds)) continue;
    const int found = stem == own ? 0 : stem == other ? 1 : stem == "app" ? 2 : stem == "logo" ? 3 : 4;
    // Of two that fit, the first by name, whatever order the folder has.
    if (found < 4 && (found < rank || (found == rank && name < best))) {
      rank = found;
      best = name;
    }
  }
  return best;
}

inline std::string page_metas(const AppState& app, const PageRecord* page, const std::string& origin,
                              const std::string& target, const std::string& title,
                              const std::string& description) {
  auto image = page ? page->image_url : std::string();
  if (const auto file = page && image.empty() ? page->found_image : std::string(); !file.empty()) {
    image = origin + app.paths.requests + app.settings.assets_url_path + "/";
    escape_url(image, file, "-._~/");
  }
  const auto url = origin + target;
  const std::pair<const char*, std::string_view> tags[] = {{"twitter:url", url},
                                                           {"twitter:title", title},
                                                           {"twitter:description", description},
                                                           {"twitter:image", image},
                                                           {"og:title", title},
                                                           {"og:type", "website"},
                                                           {"og:description", description},
                                                           {"og:image", image}};
  std::string metas;
  write_tag(metas, "meta", {{"name", "description"}, {"content", description}});
  write_tag(metas, "meta", {{"property", "twitter:card"}, {"content", "summary_large_image"}});
  for (const auto& [property, content] : tags)
    write_tag(metas, "meta", {{"property", property}, {"content", std::string(content)}});
  return metas;
}

inline void replace_first(std::string& text, std::string_view place, std::string_view by) {
  if (const auto at = text.find(place); at != text.npos) text.replace(at, place.size(), by);
}

CDASH_DECL std::string page_index(const AppState& app, std::string_view index, std::string_view path,
                                  const Request& request) {
  // As the browser has it, where a proxy takes a part of the path away.
  const auto target =
      app.paths.requests + std::string(path) +
      std::string(request.target.substr(std::min(request.target.find('?'), request.target.size())));
  Context context(request);
  ContextAccess::give_app(context, app);
  const PageVisit visit(context, target);
  auto [page, values] = find_page(app, path);
  std::string title = app.settings.title, description = app.settings.description;
  const auto ask = [&] {
    try {
      title = title_of(app, *page, context, values);
      description = description_of(app, *page, context, values);
      return true;
    } catch (const PageNotFound&) {
      return false;
    } catch (...) {
      log_line(app.settings,
               "cdash: " + located(*page) + " has no title or description: their function has failed");
      return true;
    }
  };
  if (!page || !ask()) {
    page = app.pages.not_found.get();
    values.clear();
    if (page) ask();
  }
  std::string escaped;
  escape_html(escaped, title);
  std::string text(index);
  replace_first(text, page_title_place, escaped);
  replace_first(text, page_metas_place,
                app.settings.include_pages_meta
                    ? page_metas(app, page, origin_of(request), target, title, description)
                    : std::string());
  return text;
}

// ---- before the app is served

inline std::string_view rule_of(PathFault fault) {
  switch (fault) {
    case PathFault::start:
      return "a path starts with \"/\", and has no ? and no # in it";
    case PathFault::part:
      return "a path has no empty part, no . and no .. between two slashes";
    case PathFault::variable:
      return "a variable is a name of letters, digits and _ between < and >, each once";
    case PathFault::neighbours:
      return "between two variables there is some text";
    case PathFault::none:
      break;
  }
  return {};
}

// Collects what is wrong with the pages' paths.
class PathCheck {
 public:
  explicit PathCheck(AppState& app) : app_(app) {}

  void run() {
    for (const auto& page : app_.pages.records) check_page(page);
    for (const auto& page : app_.pages.records)
      for (const auto& former : page.redirects) check_redirect(page, former);
  }

 private:
  template <class... Parts>
  void report(const PageRecord& page, const Parts&... parts) {
    std::string text = place(page.where) + ": ";
    ((text += parts), ...);
    app_.pages.problems.push_back(std::move(text));
  }

  // Why the app itself answers a path; empty if it does not.
  std::string taken(std::string_view path) const {
    const auto name = path.substr(1);
    const auto assets = app_.settings.assets_url_path + "/";
    if (name.starts_with(assets)) return "\"/" + assets + "\" has the files of the assets folder";
    for (const std::string_view own : {"_dash-", "_favicon.ico", "_reload-hash"})
      if (name.starts_with(own)) return "\"/" + std::string(own) + "\" is Dash's own";
    if (const auto endpoint = endpoint_at(app_.settings, without_slashes(name)); !endpoint.empty())
      return "\"" + std::string(path) + "\" is the " + std::string(endpoint);
    return {};
  }

  void check_page(const PageRecord& page) {
    const auto fault = path_fault(page.path);
    if (fault != PathFault::none)
      return report(page, "the page's path is \"", page.path, "\"; ", rule_of(fault));
    if (const auto why = taken(page.path); !why.empty())
      report(page, "the page's path is \"", page.path, "\", where it would not be found: ", why);
    if (!page.has_layout)
      report(page, "the page \"", page.path, "\" has no layout; page() takes what it shows behind the path");
    if (page.parameters_fit && !page.parameters_fit(page.path))
      report(page, "the function of the page \"", page.path, "\" does not take the variables of that path: ",
             page.by_name ? "its struct has them as members, and no others"
                          : "it takes one parameter for each, in their order");
    if (!page.example.empty() && page.example.size() != variable_count(page.path))
      report(page, "the page \"", page.path, "\" has an example() of ", std::to_string(page.example.size()),
             page.example.size() == 1 ? " value" : " values", "; its path has ",
             std::to_string(variable_count(page.path)), " variables");
    const auto [other, is_new] = pages_.try_emplace(shape_of(page.path), &page);
    if (!is_new)
      report(page, "the page \"", page.path, "\" has the same path as \"", other->second->path, "\" (",
             place(other->second->where), "); give one of them another");
  }

  void check_redirect(const PageRecord& page, const std::string& former) {
    const auto start = "the page \"" + page.path + "\" has redirect_from(\"" + former + "\")";
    const auto fault = path_fault(former);
    if (fault != PathFault::none) return report(page, start, "; ", rule_of(fault));
    if (const auto why = taken(former); !why.empty())
      report(page, start, ", which nobody would be sent from: ", why);
    PathReader reader(page.path);
    for (PathReader::Part part; reader.next(part);)
      if (part.is_variable && times_named(former, part.text) == 0)
        report(page, start, ", which has no <", part.text, ">; a former path has the variables of its page");
    const auto shape = shape_of(former);
    if (const auto other = pages_.find(shape); other != pages_.end())
      return report(page, start, ", which is the path of ",
                    other->second == &page ? std::string("this page itself")
                                           : "the page at " + place(other->second->where),
                    "; leave it out, or give the page another path");
    const auto [other, is_new] = redirects_.try_emplace(shape, &page);
    if (!is_new)
      report(page, start, ", and so has the page \"", other->second->path, "\" (",
             place(other->second->where), "); a former path leads to one page");
  }

  AppState& app_;
  std::map<std::string, const PageRecord*> pages_, redirects_;
};

// The layout of a page as far as it is known before the first request.
inline MadePage make_page(AppState& app, const PageRecord& page) {
  if (!page.make) return {&page, page.layout, true};
  const auto values = example_of(page);
  if (!page.has_layout || values.size() != variable_count(page.path)) return {&page, {}, false};
  auto path = paths_of(app.settings).requests;
  path += without_slashes(filled_path(page.path, values));
  const Request request{"GET", path, {}, {}, {}};
  Context context(request);
  ContextAccess::give_app(context, app);
  std::string what = "something that is no std::exception";
  try {
    return {&page, page.make(context, values), true};
  } catch (const PageNotFound&) {
    return {&page, {}, false};
  } catch (const PreventUpdate&) {
    return {&page, {}, false};
  } catch (const std::exception& error) {
    what = error.what();
  } catch (...) {
  }
  app.pages.problems.push_back((page.where.line() ? place(page.where) + ": " : std::string()) +
                               "the function of " + label(page) + " has thrown: " + what +
                               "; it is called once before the app is served, so that callbacks may name its "
                               "ids, unless suppress_callback_exceptions is set");
  return {&page, {}, true};
}

CDASH_DECL void prepare_pages(AppState& app) {
  auto& pages = app.pages;
  pages.problems.clear();
  pages.made.clear();
  pages.has_functions_for_texts = false;
  if (!has_pages(app)) return;
  if (app.layout.is_null() && !app.layout_function) app.layout = Value(page_container());
  PathCheck(app).run();
  const auto add = [&](const PageRecord& page) {
    if (page.title.make || page.description.make) pages.has_functions_for_texts = true;
    if (!app.settings.suppress_callback_exceptions && pages.problems.empty())
      pages.made.push_back(make_page(app, page));
  };
  for (auto& page : pages.records) {
    page.found_image = image_of(app, page);
    add(page);
  }
  if (pages.not_found) {
    pages.not_found->found_image = pages.not_found->image;
    if (!pages.not_found->has_layout)
      pages.problems.push_back("page_not_found() was given nothing that it shows");
    add(*pages.not_found);
  }
}

CDASH_DECL void finish_pages(AppState& app) {
  if (!has_pages(app)) return;
  struct Collected final : ComponentVisitor {
    void visit(const Component& component) override {
      if (!component.id().empty() && (all || named.contains(component.id().text()))) {
        Component bare(component.info());
        ComponentAccess::give_id(bare, component.id(), component.where());
        values.emplace_back(bare);
      }
      component.visit_components(*this);
    }
    bool all = false;  // for callbacks that come later
    std::set<std::string, std::less<>> named;
    std::vector<Value> values;
  } collected;
  for (const auto& callback : app.callbacks) {
    collected.all = collected.all || callback.creates_callbacks;
    for (const auto* list : {&callback.outputs, &callback.inputs, &callback.states})
      for (const auto& dependency : *list) collected.named.insert(dependency.id.text());
  }
  layout_of(app).visit_components(collected);
  for (const auto& page : app.pages.made) page.layout.visit_components(collected);
  app.pages.components = std::move(collected.values);
  app.pages.made.clear();
}

}  // namespace detail

// ---- the container

namespace detail {
inline constexpr std::string_view div_properties[] = {"children", "className", "disable_n_clicks", "style"};
inline constexpr ComponentInfo div_info{"Div", "dash_html_components", "html::Div", div_properties, true};
inline constexpr std::string_view location_properties[] = {"hash", "href", "pathname", "refresh", "search"};
inline constexpr ComponentInfo location_info{"Location", "dash_core_components", "dcc::Location",
                                             location_properties, false};
inline constexpr std::string_view store_properties[] = {"clear_data", "data", "modified_timestamp",
                                                        "storage_type"};
inline constexpr ComponentInfo store_info{"Store", "dash_core_components", "dcc::Store", store_properties,
                                          false};
}  // namespace detail

CDASH_DECL Component page_container(std::source_location where) {
  const auto part = [&](const ComponentInfo& info, std::string_view id) {
    Component made(info);
    detail::ComponentAccess::give_id(made, ComponentId(id), where);
    return made;
  };
  auto location = part(detail::location_info, pages_location);
  location.set("refresh", Value("callback-nav"));
  auto content = part(detail::div_info, "_pages_content");
  content.set("disable_n_clicks", Value(true));
  auto dummy = part(detail::div_info, "_pages_dummy");
  dummy.set("disable_n_clicks", Value(true));
  Component container(detail::div_info);
  container.set("children", Value::list({Value(location), Value(content),
                                         Value(part(detail::store_info, "_pages_store")), Value(dummy)}));
  return container;
}

// ---- App

CDASH_DECL detail::Callback& App::pages_router() {
  auto& pages = state_->pages;
  if (state_->handler)
    throw Error(
        "cdash: a page was registered with an app that is already served; register pages before run()");
  if (pages.router) return *pages.router;
  auto& router = add_callback();
  detail::add_dependency<void>(router, Output("_pages_content", "children"),
                               detail::group_of(router.output_grouping, 2));
  detail::add_dependency<void>(router, Output("_pages_store", "data"),
                               detail::group_of(router.output_grouping, 2));
  for (const std::string_view property : {"pathname", "search"})
    detail::add_dependency<void>(router, Input(pages_location, property),
                                 detail::group_of(router.argument_grouping, 2));
  router.multi = true;
  router.hidden = true;
  router.prevent_initial_call = true;  // it is called when the browser's address is known
  router.may_bring_components = false;
  router.are_present = [](const detail::Callback&, std::span<const detail::Argument> arguments) {
    return arguments[0].value && !arguments[0].value->is_null();
  };
  router.invoke = [state = state_.get()](const Context& context, std::span<const detail::Argument> arguments,
                                         std::span<detail::Result> results) {
    detail::show_page(*state, context, arguments, results);
  };
  pages.router = &router;

  auto& titles = add_callback();
  detail::add_dependency<void>(titles, Output("_pages_dummy", "children"), titles.output_grouping);
  detail::add_dependency<void>(titles, Input("_pages_store", "data"), titles.argument_grouping);
  titles.clientside = {"_dashprivate_clientside_funcs", std::string(detail::page_title_function),
                       "(data) => { if (data) document.title = data.title; return "
                       "window.dash_clientside.no_update; }"};
  titles.hidden = true;
  titles.prevent_initial_call = true;
  titles.may_bring_components = false;
  pages.titles = &titles;
  return router;
}

CDASH_DECL detail::PageRecord& App::add_page(std::string_view path, std::source_location where) {
  auto& router = pages_router();
  if (!router.where.line()) router.where = where;
  auto& page = state_->pages.records.emplace_back();
  page.path = path;
  page.where = where;
  return page;
}

CDASH_DECL detail::PageRecord& App::add_page_not_found() {
  pages_router();
  state_->pages.not_found = std::make_unique<detail::PageRecord>();
  return *state_->pages.not_found;
}

CDASH_DECL void App::page_added(const detail::PageRecord& page) {
  if (page.make) state_->pages.router->may_bring_components = true;
}

CDASH_DECL std::vector<PageInfo> App::pages() const {
  const auto& records = state_->pages.records;
  const bool has_order =
      std::any_of(records.begin(), records.end(), [](const auto& page) { return page.order; });
  std::multimap<double, const detail::PageRecord*> sorted;  // those of one number as they were registered
  for (const auto& page : records)
    sorted.emplace(has_order ? page.order.value_or(std::numeric_limits<double>::infinity())
                             : (detail::without_slashes(page.path).empty() ? 0.0 : 1.0),
                   &page);
  const auto& settings = state_->settings;
  const auto prefix = detail::paths_of(settings).requests;
  std::vector<PageInfo> pages;
  for (const auto& [place, page] : sorted) {
    const auto name = detail::name_of(*page);
    const auto path = detail::filled_path(page->path, detail::example_of(*page));
    pages.push_back(
        {name,
         page->title.make                        ? name
         : page->title.text                      ? *page->title.text
         : settings.title != AppSettings().title ? settings.title
                                                 : name,
         page->path, path, prefix + path.substr(std::min<std::size_t>(path.size(), 1)),
         page->description.make ? std::string() : page->description.text.value_or(settings.description),
         detail::image_of(*state_, *page), page->image_url, page->order, page->data});
  }
  return pages;
}

}  // namespace cdash
