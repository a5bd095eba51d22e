// Bodies of app/context.hpp.
#pragma once

#include <boost/core/demangle.hpp>
#include <cdash/app/context.hpp>
#include <cdash/app/impl/call_port.hpp>
#include <cdash/app/impl/context_state.hpp>
#include <cdash/app/impl/headers.hpp>
#include <cdash/app/impl/libraries.hpp>
#include <cdash/app/impl/parse.hpp>
#include <cdash/app/impl/request.hpp>
#include <cdash/app/impl/state.hpp>
#include <cdash/error.hpp>
#include <chrono>
#include <cmath>
#include <future>
#include <memory>

namespace cdash {
namespace detail {

// What is made of one declared Input or State, and what the page sent for it: an entry, or a list of them.
template <class F>
Json grouped(const Grouping& grouping, F& leaf) {
  if (grouping.kind == Grouping::Kind::leaf) return leaf();
  if (grouping.kind == Grouping::Kind::list) {
    boost::json::array list;
    for (const auto& member : grouping.members) list.push_back(grouped(member, leaf));
    return list;
  }
  boost::json::object object;
  for (std::size_t i = 0; i < grouping.members.size(); ++i)
    object.emplace(grouping.names[i], grouped(grouping.members[i], leaf));
  return object;
}

inline const boost::json::array* entries(const boost::json::object* body, std::string_view name) {
  const auto* list = body ? find(*body, name) : nullptr;
  return list ? list->if_array() : nullptr;
}

CDASH_DECL void refuse_get_prop(const ComponentId& id, std::string_view property) {
  throw Error("cdash: get_prop() was asked for " + id.text() + "." + std::string(property) +
              " in a callback that is called over HTTP; only a WebSocket callback can ask the page");
}

inline Json own_copy(const Json& value) { return Json(value, boost::json::storage_ptr()); }

}  // namespace detail

CDASH_DECL Json IdView::part_json(std::string_view key) const {
  const auto parsed = is_dictionary() ? detail::parse_exactly(text_) : std::nullopt;
  const auto* part = parsed && parsed->is_object() ? detail::find(parsed->get_object(), key) : nullptr;
  if (!part)
    throw Error("cdash: the id " + std::string(text_.empty() ? std::string_view("of nothing") : text_) +
                " has no key \"" + std::string(key) + "\"");
  return *part;
}

CDASH_DECL void IdView::throw_part_misfit(std::string_view key, const detail::Misfit& misfit) const {
  throw Error("cdash: \"" + std::string(key) + "\" of the id " + std::string(text_) + " is " + misfit.found +
              ", but " + misfit.wanted + " was asked for");
}

CDASH_DECL std::string PageValue::prop_id() const { return id + "." + property; }

CDASH_DECL Context::Context(const Request& request) noexcept : request_(&request) {}

CDASH_DECL Context::~Context() { delete state_; }

CDASH_DECL detail::ContextState& Context::state() const {
  if (!state_) state_ = new detail::ContextState;
  return *state_;
}

CDASH_DECL std::map<std::string, IdView, std::less<>> Context::triggered_prop_ids() const {
  std::map<std::string, IdView, std::less<>> ids;
  for (const auto& t : triggered_) ids.emplace(t.prop_id, t.id);
  return ids;
}

CDASH_DECL bool Context::is_triggered(std::string_view prop_id) const noexcept {
  for (const auto& t : triggered_)
    if (t.prop_id == prop_id) return true;
  return false;
}

CDASH_DECL const detail::ContextState& Context::values() const {
  auto& made = state();
  if (made.has_values) return made;
  made.has_values = true;
  const auto collect = [&](std::string_view name, std::vector<PageValue>& into) {
    const auto add = [&](const Json& entry) {
      const auto* object = entry.if_object();
      if (!object) return;
      const auto* id = detail::find(*object, "id");
      const auto* property = detail::find(*object, "property");
      if (!id || !property || !property->is_string()) return;
      PageValue value{detail::request_id(*id), std::string(std::string_view(property->get_string())),
                      detail::find(*object, "value"), false};
      value.triggered = is_triggered(value.prop_id());
      into.push_back(std::move(value));
    };
    const auto* list = detail::entries(body_, name);
    if (!list) return;
    for (const auto& entry : *list) {
      if (const auto* several = entry.if_array())
        for (const auto& one : *several) add(one);
      else
        add(entry);
    }
  };
  collect("inputs", made.inputs);
  collect("state", made.states);
  return made;
}

CDASH_DECL std::span<const PageValue> Context::inputs() const { return values().inputs; }

CDASH_DECL std::span<const PageValue> Context::states() const { return values().states; }

CDASH_DECL const Json* Context::value(std::string_view prop_id) const {
  for (const auto* list : {&values().inputs, &values().states})
    for (const auto& value : *list)
      if (value.prop_id() == prop_id) return value.value;
  return nullptr;
}

CDASH_DECL Json Context::args_grouping() const {
  if (!callback_) return nullptr;
  const auto* inputs = detail::entries(body_, "inputs");
  const auto* states = detail::entries(body_, "state");
  const auto described = [&](const Json& entry) -> Json {
    const auto* object = entry.if_object();
    if (!object) return nullptr;
    boost::json::object result;
    const auto* id = detail::find(*object, "id");
    const auto* property = detail::find(*object, "property");
    const auto* value = detail::find(*object, "value");
    const auto text = id ? detail::request_id(*id) : std::string();
    const auto name = property && property->is_string()
                          ? std::string(std::string_view(property->get_string()))
                          : std::string();
    result["id"] = id ? detail::own_copy(*id) : Json();
    result["property"] = name;
    result["value"] = value ? detail::own_copy(*value) : Json();
    result["str_id"] = text;
    result["triggered"] = is_triggered(text + "." + name);
    return result;
  };
  // The groups are in the order of registration: their inputs and their states each in the wire's order.
  // Which of the two a leaf is stands beside the leaves.
  std::size_t leaf = 0, input = 0, state = 0;
  const auto next = [&]() -> Json {
    const bool is_state = callback_->leaf_is_state[leaf++];
    const auto* list = is_state ? states : inputs;
    const auto at = is_state ? state++ : input++;
    if (!list || at >= list->size()) return nullptr;
    const auto& entry = (*list)[at];
    if (!entry.is_array()) return described(entry);
    boost::json::array several;
    for (const auto& one : entry.get_array()) several.push_back(described(one));
    return several;
  };
  return detail::grouped(callback_->argument_grouping, next);
}

CDASH_DECL Json Context::outputs_grouping() const {
  if (!callback_ || callback_->outputs.empty()) return nullptr;
  const auto* outputs = body_ ? detail::find(*body_, "outputs") : nullptr;
  std::size_t leaf = 0;
  const auto next = [&]() -> Json {
    const auto at = leaf++;
    if (!outputs) return nullptr;
    if (!callback_->multi) return detail::own_copy(*outputs);
    return outputs->is_array() && at < outputs->get_array().size()
               ? detail::own_copy(outputs->get_array()[at])
               : Json();
  };
  return detail::grouped(callback_->output_grouping, next);
}

CDASH_DECL std::string Context::request_id() const { return request_->id.text(); }

CDASH_DECL std::string_view Context::header(std::string_view name) const noexcept {
  return request_->header(name);
}

CDASH_DECL std::string_view Context::cookie(std::string_view name) const noexcept {
  return request_->cookie(name);
}

CDASH_DECL std::map<std::string, std::string, std::less<>> Context::cookies() const {
  std::map<std::string, std::string, std::less<>> all;
  detail::for_each_cookie(request_->header("Cookie"), [&](std::string_view key, std::string_view value) {
    all.emplace(key, value);
    return false;
  });
  return all;
}

CDASH_DECL std::optional<std::string> Context::query(std::string_view name) const {
  return request_->query(name);
}

CDASH_DECL std::vector<std::string> Context::queries(std::string_view name) const {
  std::vector<std::string> all;
  detail::for_each_query(request_->target, [&](const std::string& key, std::string value) {
    if (key == name) all.push_back(std::move(value));
    return false;
  });
  return all;
}

CDASH_DECL void Context::set_header(std::string name, std::string value) const {
  detail::check_header(name, value);
  const auto key = detail::lower(name);
  for (auto& header : state().headers) {
    if (detail::lower(header.first) == key) {
      header.second = std::move(value);
      return;
    }
  }
  state().headers.emplace_back(std::move(name), std::move(value));
}

CDASH_DECL void Context::append_header(std::string name, std::string value) const {
  detail::check_header(name, value);
  state().headers.emplace_back(std::move(name), std::move(value));
}

CDASH_DECL void Context::set_cookie(std::string_view name, std::string_view value,
                                    const CookieOptions& options) const {
  state().headers.emplace_back("Set-Cookie", detail::cookie_line(name, value, options));
}

CDASH_DECL void Context::set_cookie(std::string_view name, std::string_view value) const {
  set_cookie(name, value, CookieOptions());
}

CDASH_DECL void Context::set_prop(const ComponentId& id, std::string_view property, Value value) const {
  if (id.empty())
    throw Error(
        "cdash: set_props() was given a component without an id, so the page cannot find it; give it one");
  if (property == "children") value = detail::flat(value);
  if (app_) detail::require_libraries(value, app_->own_scripts);
  if (port_ && port_->set_prop(id, property, value)) return;
  auto& props = state().props;
  for (auto& known : props) {
    if (known.id != id) continue;
    for (auto& [name, old] : known.values) {
      if (name == property) {
        old = std::move(value);
        return;
      }
    }
    known.values.emplace_back(property, std::move(value));
    return;
  }
  props.push_back({id, {}});
  props.back().values.emplace_back(property, std::move(value));
}

CDASH_DECL bool Context::is_websocket() const noexcept { return port_ && port_->is_websocket(); }

CDASH_DECL bool Context::is_shutdown() const noexcept { return port_ && port_->is_shutdown(); }

CDASH_DECL Json Context::ask_page(const ComponentId& id, std::string_view property) const {
  const auto told = std::make_shared<std::promise<std::optional<Json>>>();
  auto answer = told->get_future();
  const auto question =
      ask_page(id, property, [told](std::optional<Json> value) { told->set_value(std::move(value)); });
  if (answer.wait_for(std::chrono::seconds(seconds_of_patience)) != std::future_status::ready) {
    forget_question(question);
    throw_unanswered(id, property, Unanswered::silent);
  }
  auto value = answer.get();
  if (!value) throw_unanswered(id, property, Unanswered::gone);
  return std::move(*value);
}

CDASH_DECL std::string Context::ask_page(const ComponentId& id, std::string_view property,
                                         std::function<void(std::optional<Json>)> answered) const {
  if (!port_) detail::refuse_get_prop(id, property);
  return port_->ask(id, property, std::move(answered));
}

CDASH_DECL void Context::forget_question(const std::string& question) const noexcept {
  if (port_) port_->forget(question);
}

CDASH_DECL void Context::throw_unanswered(const ComponentId& id, std::string_view property, Unanswered why) {
  throw Error("cdash: get_prop() of " + id.text() + "." + std::string(property) + ": the page has " +
              (why == Unanswered::gone
                   ? std::string("gone")
                   : "not answered within " + std::to_string(seconds_of_patience) + " s"));
}

CDASH_DECL void Context::throw_page_misfit(const ComponentId& id, std::string_view property,
                                           const detail::Misfit& misfit) {
  throw Error("cdash: " + id.text() + "." + std::string(property) + " is " + misfit.found +
              " in the page, but " + misfit.wanted + " was asked for");
}

CDASH_DECL void Context::record_timing(std::string_view name, TimeSpan time,
                                       std::string_view description) const {
  if (!detail::is_token(name))
    throw Error("cdash: \"" + std::string(name) +
                "\" is no name of a timing; it is made of letters, digits and dashes");
  if (!app_ || !app_->settings.debug) return;
  auto& timings = state().timings;
  timings += timings.empty() ? "" : ", ";
  timings += name;
  if (!description.empty()) {
    timings += ";desc=\"";
    for (const char c : description)
      timings += static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\' || c == 0x7f ? ' ' : c;
    timings += '"';
  }
  timings += ";dur=";
  write_json(timings, std::round(time.seconds * 1e6) / 1e3);
}

CDASH_DECL std::string_view Context::session() const noexcept {
  return app_ && !app_->settings.session_cookie.empty() ? cookie(app_->settings.session_cookie) : "";
}

CDASH_DECL const std::any& Context::custom(std::string_view name) const {
  if (const auto made = state().custom.find(name); made != state().custom.end()) return made->second;
  const auto maker = app_ ? app_->custom_data.find(name) : decltype(app_->custom_data.find(name))();
  if (!app_ || maker == app_->custom_data.end())
    throw Error("cdash: the app has no custom data \"" + std::string(name) +
                "\"; register it with App::custom_data()");
  return state().custom.emplace(std::string(name), maker->second(*this)).first->second;
}

CDASH_DECL void Context::throw_custom_type(std::string_view name, const std::type_info& found,
                                           const std::type_info& wanted) {
  throw Error("cdash: the custom data \"" + std::string(name) + "\" is a " +
              boost::core::demangle(found.name()) + ", but a " + boost::core::demangle(wanted.name()) +
              " was asked for");
}

}  // namespace cdash
