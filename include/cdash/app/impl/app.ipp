// Bodies of app/app.hpp.
#pragma once

#include <cdash/app/app.hpp>
#include <cdash/app/impl/state.hpp>
#include <cdash/core/impl/node.hpp>
#include <cdash/error.hpp>
#include <cstdio>

namespace cdash {
namespace detail {

CDASH_DECL std::string place(std::source_location where) {
  return std::string(where.file_name()) + ":" + std::to_string(where.line());
}

CDASH_DECL std::string name_of(const Callback& callback) {
  std::string name;
  for (const auto& output : callback.outputs) {
    if (!name.empty()) name += ", ";
    name += key_of(output);
  }
  return name;
}

CDASH_DECL void log_line(const AppSettings& settings, std::string_view line) noexcept {
  // A request's words may stand in a line: they must not start another one, or steer a terminal.
  constexpr std::size_t longest = 4000;
  try {
    std::string text(line.substr(0, longest));
    for (char& c : text)
      if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
    if (settings.log) return settings.log(text);
    text += '\n';
    std::fwrite(text.data(), 1, text.size(), stderr);
  } catch (...) {
    // A log that fails is no reason to fail a request.
  }
}

CDASH_DECL bool is_counter(std::string_view property) noexcept {
  return (property.starts_with("n_") && !property.ends_with("_timestamp")) || property.ends_with("n_clicks");
}

CDASH_DECL bool null_argument(const Callback& callback, std::span<const Json* const> arguments,
                              std::span<const bool> nullable, std::span<const bool> number) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (nullable[i] || (arguments[i] && !arguments[i]->is_null())) continue;
    const auto& from =
        i < callback.inputs.size() ? callback.inputs[i] : callback.states[i - callback.inputs.size()];
    if (number[i] && is_counter(from.property)) continue;
    return true;
  }
  return false;
}

}  // namespace detail

CDASH_DECL App::App(AppSettings settings) : state_(std::make_unique<detail::AppState>()) {
  state_->settings = std::move(settings);
}
CDASH_DECL App::App(App&&) noexcept = default;
CDASH_DECL App& App::operator=(App&&) noexcept = default;
CDASH_DECL App::~App() = default;

CDASH_DECL AppSettings& App::settings() {
  if (state_->handler)
    throw Error("cdash: settings() was called on an app that is already served; change them before run()");
  return state_->settings;
}
CDASH_DECL const AppSettings& App::settings() const noexcept { return state_->settings; }

CDASH_DECL detail::Callback& App::add_callback() {
  if (state_->handler)
    throw Error("cdash: callback() was called on an app that is already served; register before run()");
  return state_->callbacks.emplace_back();
}

CDASH_DECL void App::registered(detail::Callback& callback) {
  // A component that stands for itself gets an id, the same in every process: counted in the order of use.
  for (auto* list : {&callback.outputs, &callback.inputs, &callback.states}) {
    for (auto& dependency : *list) {
      if (dependency.component) {
        if (dependency.component->id().empty())
          detail::ComponentAccess::give_id(*dependency.component,
                                           ComponentId("_cdash_" + std::to_string(++state_->ids_given)),
                                           dependency.where);
        dependency.id = dependency.component->id();
      }
      if (!callback.where.line()) callback.where = dependency.where;
    }
  }
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
  return detail::find_problems(*state_, state_->layout_function ? state_->layout_function() : state_->layout);
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
    state_->handler = detail::make_handler(*state_);
  }
  return *state_->handler;
}

}  // namespace cdash
