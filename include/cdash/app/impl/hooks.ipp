// Bodies of app/hooks.hpp and app/impl/hooks.hpp.
#pragma once

#include <algorithm>
#include <cdash/app/hooks.hpp>
#include <cdash/app/impl/hooks.hpp>
#include <cdash/app/impl/state.hpp>
#include <cdash/error.hpp>
#include <mutex>

namespace cdash {
namespace detail {

class HookRegistry {
 public:
  template <class F>
  void add(std::string_view kind, HookList<F> HookSet::* list, F function, HookOrder order) {
    const std::lock_guard lock(guard_);
    check_open(kind);
    auto& hooks = (set_.*list).hooks;
    const bool has_final = !hooks.empty() && hooks.back().final;
    if (order.final) {
      if (has_final)
        throw Error("cdash: hooks()." + std::string(kind) +
                    "() was given a second final hook; one of a kind runs last");
      hooks.push_back({std::move(function), 0, true});
      return;
    }
    const auto end = hooks.end() - (has_final ? 1 : 0);
    const int lowest = end == hooks.begin() ? 1 : (end - 1)->priority;
    const int priority = order.priority.value_or(lowest - 1);
    const auto at =
        std::find_if(hooks.begin(), end, [&](const auto& hook) { return hook.priority < priority; });
    hooks.insert(at, {std::move(function), priority, false});
  }

  template <class T>
  void add(std::string_view kind, std::vector<T> HookSet::* list, T one) {
    const std::lock_guard lock(guard_);
    check_open(kind);
    (set_.*list).push_back(std::move(one));
  }

  std::shared_ptr<const HookSet> take() {
    const std::lock_guard lock(guard_);
    auto taken = taken_.lock();
    if (!taken) taken_ = taken = std::make_shared<const HookSet>(set_);
    return taken;
  }

  void clear() {
    const std::lock_guard lock(guard_);
    set_ = {};
    taken_.reset();
  }

 private:
  void check_open(std::string_view kind) const {
    if (!taken_.expired())
      throw Error("cdash: hooks()." + std::string(kind) +
                  "() was called when an app had been checked or served already; register hooks before");
  }

  std::mutex guard_;
  HookSet set_;
  std::weak_ptr<const HookSet> taken_;
};

CDASH_DECL std::shared_ptr<const HookSet> HookAccess::take() { return hooks().registry_->take(); }
CDASH_DECL void HookAccess::clear() { hooks().registry_->clear(); }

CDASH_DECL void apply_hooks(App& app, AppState& state) {
  if (state.hooks) return;
  state.hooks = HookAccess::take();
  for (const auto& hook : state.hooks->setup.hooks) hook.function(app);
  for (const auto& hook : state.hooks->callback.hooks) hook.function(app);
}

// Asks the app's own function first; the first that refuses is the last that is asked.
template <class F>
void ask_in_turn(F& own, const HookList<F>& list) {
  if (list.hooks.empty()) return;
  std::vector<F> all;
  if (own) all.push_back(std::move(own));
  for (const auto& hook : list.hooks) all.push_back(hook.function);
  own = [all = std::move(all)](const auto&... asked) {
    std::optional<WebSocketRefusal> refusal;
    for (const auto& ask : all)
      if ((refusal = ask(asked...))) break;
    return refusal;
  };
}

CDASH_DECL void put_hooks_into_settings(AppState& state) {
  const auto& hooks = *state.hooks;
  if (!hooks.error.hooks.empty())
    state.settings.on_error = [own = std::move(state.settings.on_error), taken = state.hooks](
                                  const Context& context, const std::exception& error) {
      if (own) own(context, error);
      for (const auto& hook : taken->error.hooks) hook.function(context, error);
    };
  ask_in_turn(state.settings.websocket_connect, hooks.websocket_connect);
  ask_in_turn(state.settings.websocket_message, hooks.websocket_message);
}

CDASH_DECL Value layout_of(const AppState& state) {
  auto layout = state.layout_function ? state.layout_function() : state.layout;
  // An app without a layout does not get one from what is put around it.
  if (state.hooks && !layout.is_null())
    for (const auto& hook : state.hooks->layout.hooks) layout = hook.function(layout);
  return layout;
}

}  // namespace detail

CDASH_DECL Hooks::Hooks() : registry_(std::make_unique<detail::HookRegistry>()) {}
CDASH_DECL Hooks::~Hooks() = default;

CDASH_DECL Hooks& hooks() {
  static Hooks all;
  return all;
}

CDASH_DECL void Hooks::setup(std::function<void(App&)> function, HookOrder order) {
  registry_->add("setup", &detail::HookSet::setup, std::move(function), order);
}
CDASH_DECL void Hooks::add_layout(std::function<Value(const Value&)> function, HookOrder order) {
  registry_->add("layout", &detail::HookSet::layout, std::move(function), order);
}
CDASH_DECL void Hooks::callback(std::function<void(App&)> function, HookOrder order) {
  registry_->add("callback", &detail::HookSet::callback, std::move(function), order);
}
CDASH_DECL void Hooks::error(std::function<void(const Context&, const std::exception&)> function,
                             HookOrder order) {
  registry_->add("error", &detail::HookSet::error, std::move(function), order);
}
CDASH_DECL void Hooks::index(std::function<std::string(std::string)> function, HookOrder order) {
  registry_->add("index", &detail::HookSet::index, std::move(function), order);
}
CDASH_DECL void Hooks::script(ExternalFile file) {
  registry_->add("script", &detail::HookSet::scripts, std::move(file));
}
CDASH_DECL void Hooks::stylesheet(ExternalFile file) {
  registry_->add("stylesheet", &detail::HookSet::stylesheets, std::move(file));
}
CDASH_DECL void Hooks::devtool(const Component& component, DevtoolPosition position) {
  std::string json;
  Value(component).write(json);
  json.insert(1, position == DevtoolPosition::left ? "\"position\":\"left\"," : "\"position\":\"right\",");
  registry_->add("devtool", &detail::HookSet::devtools, std::move(json));
}
CDASH_DECL void Hooks::websocket_connect(
    std::function<std::optional<WebSocketRefusal>(const Request& handshake)> function, HookOrder order) {
  registry_->add("websocket_connect", &detail::HookSet::websocket_connect, std::move(function), order);
}
CDASH_DECL void Hooks::websocket_message(
    std::function<std::optional<WebSocketRefusal>(const Request& handshake, std::string_view message)>
        function,
    HookOrder order) {
  registry_->add("websocket_message", &detail::HookSet::websocket_message, std::move(function), order);
}

}  // namespace cdash
