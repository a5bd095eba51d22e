// Bodies of app/app.hpp.
#pragma once

#include <cdash/app/app.hpp>
#include <cdash/app/impl/csp.hpp>
#include <cdash/app/impl/hooks.hpp>
#include <cdash/app/impl/hub.hpp>
#include <cdash/app/impl/index_page.hpp>
#include <cdash/app/impl/pages.hpp>
#include <cdash/app/impl/request.hpp>
#include <cdash/app/impl/request_id.hpp>
#include <cdash/app/impl/state.hpp>
#include <cdash/client/sha256.hpp>
#include <cdash/core/impl/node.hpp>
#include <cdash/error.hpp>

namespace cdash {
namespace detail {

CDASH_DECL AppState& AppAccess::state(App& app) { return *app.state_; }

CDASH_DECL Paths paths_of(const AppState& app) { return app.handler ? app.paths : paths_of(app.settings); }

CDASH_DECL std::string place(std::source_location where) {
  return std::string(where.file_name()) + ":" + std::to_string(where.line());
}

CDASH_DECL void give_id(AppState& app, Dependency& dependency) {
  if (!dependency.component) return;
  if (dependency.component->id().empty())
    ComponentAccess::give_id(*dependency.component, ComponentId("_cdash_" + std::to_string(++app.ids_given)),
                             dependency.where);
  dependency.id = dependency.component->id();
}

CDASH_DECL void give_ids(AppState& app, Callback& callback) {
  for (auto& running : callback.running) give_id(app, running.output);
  for (auto* list : {&callback.background.progress, &callback.background.cancel})
    for (auto& dependency : *list) give_id(app, dependency);
}

CDASH_DECL std::string name_of(const Callback& callback) {
  const bool has_outputs = !callback.outputs.empty();
  std::string name;
  for (const auto& dependency : has_outputs ? callback.outputs : callback.inputs) {
    if (!name.empty()) name += ", ";
    name += key_of(dependency);
  }
  return has_outputs ? name : "no output" + (name.empty() ? name : " from " + name);
}

CDASH_DECL void log_line(const AppSettings& settings, std::string_view line, LogLevel level,
                         std::span<const LogField> fields) noexcept {
  if (!settings.log.wants(level)) return;
  constexpr std::string_view prefix = "cdash: ";
  if (line.starts_with(prefix)) line.remove_prefix(prefix.size());
  const auto* const request = current_request_id();
  char digits[16];
  std::string_view id;
  if (request != nullptr) {
    id = request->given;
    if (id.empty() && request->number != 0) {
      request->write(digits);
      id = {digits, sizeof digits};
    }
  }
  settings.log.write({.level = level, .message = line, .source = "app", .request_id = id, .fields = fields});
}

CDASH_DECL void log_failure(const AppSettings& settings, std::string_view line, LogField what,
                            std::string_view exception) noexcept {
  const LogField fields[] = {what, {"exception", exception}};
  log_line(settings, line, LogLevel::error, std::span(fields).subspan(what.name.empty() ? 1 : 0));
}

CDASH_DECL bool is_counter(std::string_view property) noexcept {
  return (property.starts_with("n_") && !property.ends_with("_timestamp")) || property.ends_with("n_clicks");
}

CDASH_DECL Clientside clientside_of(const JavaScript& source) {
  return {"_dashprivate_clientside_funcs", client::sha256_hex(source.text()), std::string(source.text())};
}

CDASH_DECL void throw_list_length(const Callback& callback, std::size_t wanted, std::size_t found) {
  throw Error("cdash: the callback for " + name_of(callback) + " returned " + std::to_string(found) +
              " values for its list of " + std::to_string(wanted) + " Outputs; return one value for each");
}

CDASH_DECL Results elements_of(const Value& list) {
  std::vector<std::optional<Value>> values;
  if (const auto* elements = list.elements()) {
    values.assign(elements->begin(), elements->end());
  } else if (const auto* json = list.json(); json && json->is_array()) {
    for (const auto& element : json->get_array())
      values.emplace_back(Value(Json(element, boost::json::storage_ptr())));
  } else {
    throw Error(
        "cdash: an Output with ALL takes a list with a value for each of its components, found another "
        "value");
  }
  return values;
}

CDASH_DECL Json list_of(const Argument& argument) {
  boost::json::array list;
  for (const auto* value : argument.values)
    list.push_back(value ? Json(*value, boost::json::storage_ptr()) : Json());
  return list;
}

}  // namespace detail

CDASH_DECL App::App(AppSettings settings) : state_(std::make_unique<detail::AppState>()) {
  state_->settings = std::move(settings);
}
CDASH_DECL App::App(App&&) noexcept = default;
CDASH_DECL App& App::operator=(App&&) noexcept = default;
CDASH_DECL App::~App() = default;

CDASH_DECL std::string App::get_asset_url(std::string_view path) const {
  return detail::paths_of(*state_).assets + std::string(path);
}
CDASH_DECL std::string App::get_relative_path(std::string_view path) const {
  return detail::relative_path(detail::paths_of(*state_).requests, path);
}
CDASH_DECL std::string App::strip_relative_path(std::string_view path) const {
  return detail::stripped_path(detail::paths_of(*state_).requests, path);
}

CDASH_DECL AppSettings& App::settings() {
  if (state_->handler)
    throw Error("cdash: settings() was called on an app that is already served; change them before run()");
  return state_->settings;
}
CDASH_DECL const AppSettings& App::settings() const noexcept { return state_->settings; }

CDASH_DECL detail::Callback& App::add_callback() {
  if (state_->handler && state_->creator.load() != std::this_thread::get_id())
    throw Error(
        "cdash: callback() was called on an app that is already served; register before run(), or in a "
        "callback that "
        "says allow_dynamic_callbacks()");
  return state_->callbacks.emplace_back();
}

CDASH_DECL void App::registered(detail::Callback& callback) {
  for (auto* list : {&callback.outputs, &callback.inputs, &callback.states})
    for (auto& dependency : *list) {
      detail::give_id(*state_, dependency);
      if (!callback.where.line()) callback.where = dependency.where;
    }
}

CDASH_DECL std::vector<std::string> App::csp_hashes() const {
  std::vector<std::string> hashes;
  for (const auto& text : detail::inline_scripts(*state_))
    hashes.push_back("'" + detail::csp_hash(text) + "'");
  return hashes;
}

CDASH_DECL void App::set_custom_data(std::string name, std::function<std::any(const Context&)> make) {
  if (state_->handler)
    throw Error("cdash: custom_data() was called on an app that is already served; register before run()");
  state_->custom_data[std::move(name)] = std::move(make);
}

CDASH_DECL Publisher App::publisher() const {
  return {state_->publishing.hub, state_->publishing.hub->everyone()};
}
CDASH_DECL Publisher App::topic(std::string_view name) const {
  if (name.empty())
    throw Error("cdash: topic() was given an empty name; publisher() publishes to every page");
  return {state_->publishing.hub, state_->publishing.hub->topic(name, false)};
}
CDASH_DECL Publisher App::session(std::string_view id) const {
  if (state_->settings.session_cookie.empty() || id.empty())
    throw Error(id.empty() ? "cdash: session() was given no id; Context::session() has it, where the browser "
                             "takes cookies"
                           : "cdash: session() was called on an app without sessions; set "
                             "AppSettings::session_cookie to the cookie's name");
  return {state_->publishing.hub, state_->publishing.hub->topic(id, true)};
}
CDASH_DECL void App::set_page_topics(std::function<std::vector<std::string>(const Context&)> topics) {
  if (state_->handler)
    throw Error("cdash: page_topics() was called on an app that is already served; set it before run()");
  state_->page_topics = std::move(topics);
}

CDASH_DECL void App::add_route(detail::Route route) {
  if (state_->handler)
    throw Error("cdash: route() was called on an app that is already served; register before run()");
  state_->routes.push_back(std::move(route));
}

CDASH_DECL void App::set_runner(detail::Runner runner) {
  if (state_->handler)
    throw Error(
        "cdash: run_coroutines_on() was called on an app that is already served; say it before run()");
  state_->runner = std::move(runner);
}

CDASH_DECL void App::set_validation_layout(Value layout) {
  if (state_->handler)
    throw Error(
        "cdash: validation_layout() was called on an app that is already served; set it before run()");
  state_->validation_layout = std::move(layout);
}

CDASH_DECL void App::set_layout(Value layout) {
  if (state_->handler)
    throw Error("cdash: layout() was called on an app that is already served; set it before run()");
  state_->layout = std::move(layout);
  state_->layout_function = nullptr;
}

CDASH_DECL void App::set_layout(std::function<Value()> layout) {
  set_layout(Value());
  state_->layout_function = std::move(layout);
}

CDASH_DECL std::vector<std::string> App::problems() {
  detail::apply_hooks(*this, *state_);
  for (auto& callback : state_->callbacks) detail::give_ids(*state_, callback);
  detail::prepare_pages(*state_);
  return detail::find_problems(*state_, detail::layout_of(*state_));
}

CDASH_DECL Handler& App::handler() {
  const std::lock_guard lock(state_->building);
  if (!state_->handler) {
    const auto found = problems();
    if (!found.empty()) {
      std::string text = "cdash: the app cannot be served: " + std::to_string(found.size()) +
                         (found.size() == 1 ? " problem" : " problems");
      for (const auto& problem : found) text += "\n  " + problem;
      throw AppError(text);
    }
    state_->paths = detail::paths_of(state_->settings);
    detail::put_hooks_into_settings(*state_);
    detail::finish_pages(*state_);
    state_->handler = detail::make_handler(*state_);
  }
  return *state_->handler;
}

}  // namespace cdash
