// Hooks: what a library adds to every app of the program that it is part of.
#pragma once

#include <any>
#include <cdash/app/app.hpp>
#include <concepts>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <source_location>
#include <string>
#include <string_view>
#include <utility>

namespace cdash {

/// When a hook runs among the others of its kind.
struct HookOrder {
  /// Hooks run from the highest to the lowest. Not set: behind all that are there.
  std::optional<int> priority = {};
  /// It runs behind all others, also those that come later. There is one such hook of a kind.
  bool final = false;
};

/// On which side of the developer tools' own menu a component stands.
enum class DevtoolPosition : std::uint8_t { right, left };

namespace detail {
struct HookAccess;
class HookRegistry;
}  // namespace detail

/// What is done to every app of the program. Several libraries may register; their hooks run one after the
/// other, each with what the one before has made.
///
///     void my_library::install() {
///       hooks().layout([](Child layout) { return html::Div(banner(), layout); });
///       hooks().callback([](App& app) { app.callback(Output("banner", "hidden"), …).optional(); });
///     }
///
/// An app takes its hooks when it is checked: by App::problems(), App::handler() or App::run(). While there
/// is such an app, a further hook is refused with an Error, as is a second final hook of a kind. Every
/// function may be called from any thread.
class Hooks {
 public:
  /// Sees each app before it is checked: changes settings, adds callbacks, routes, custom data.
  void setup(std::function<void(App&)> function, HookOrder order = {});

  /// Makes another layout of an app's: once if that is fixed, for each page if it is a function, and a few
  /// times for checks. Gets a Child, returns components.
  template <std::invocable<Child> F>
  void layout(F function, HookOrder order = {}) {
    using Made = std::invoke_result_t<const F&, Child>;
    static_assert(Child::accepts<std::decay_t<Made>>,
                  "cdash: a layout hook takes a Child and returns a component, or a range of components");
    if constexpr (Child::accepts<std::decay_t<Made>>)
      add_layout(
          [function = std::move(function)](const Value& layout) {
            Child now;
            now.value = layout;
            return Child(function(std::move(now))).to_value();
          },
          order);
  }

  /// Registers callbacks on each app, after all setup() hooks. What they name need not be there in every app:
  /// say optional().
  void callback(std::function<void(App&)> function, HookOrder order = {});

  /// Answers requests for a path beside each app: see App::route().
  ///
  ///     hooks().route("my-library/version", [] { return "1.4.2"; });
  template <class F>
  void route(std::string path, F function, RouteSettings settings = {},
             std::source_location where = std::source_location::current()) {
    callback([=](App& app) { app.route(path, function, settings, where); });
  }

  /// Is told of what callbacks throw that have no on_error() of their own, after AppSettings::on_error. The
  /// outputs stay, and what the context sets goes to the page. From several threads at once.
  void error(std::function<void(const Context&, const std::exception&)> function, HookOrder order = {});

  /// Makes another page of the whole page that a browser loads first. Before the app is served, not for each
  /// page.
  void index(std::function<std::string(std::string)> function, HookOrder order = {});

  /// A script of every page, behind those of the components; `"/…"` is its path on the server.
  void script(ExternalFile file);
  /// A stylesheet of every page, behind those of the assets.
  void stylesheet(ExternalFile file);

  /// A component in the menu of the developer tools, of every app that shows them (`debug`). Callbacks that
  /// name its id say optional(), since it is not always there.
  ///
  ///     hooks().devtool(html::Button("Dump state").id("acme-dump"));
  void devtool(const Component& component, DevtoolPosition position = DevtoolPosition::right);

  /// Context::custom_data() of every app: see App::custom_data().
  template <std::invocable<const Context&> F>
  void custom_data(std::string name, F make) {
    setup([name = std::move(name), make = std::move(make)](App& app) { app.custom_data(name, make); });
  }

  /// Asked before a page may connect over a WebSocket, after AppSettings::websocket_connect: nothing, or why
  /// not. The first that refuses is the last that is asked.
  void websocket_connect(std::function<std::optional<WebSocketRefusal>(const Request& handshake)> function,
                         HookOrder order = {});
  /// Asked for each message of a page, after AppSettings::websocket_message, likewise.
  void websocket_message(
      std::function<std::optional<WebSocketRefusal>(const Request& handshake, std::string_view message)>
          function,
      HookOrder order = {});

  Hooks(const Hooks&) = delete;
  ~Hooks();

 private:
  friend struct detail::HookAccess;
  friend Hooks& hooks();
  Hooks();
  void add_layout(std::function<Value(const Value&)> function, HookOrder order);

  std::unique_ptr<detail::HookRegistry> registry_;
};

/// The hooks of this program.
CDASH_DECL Hooks& hooks();

}  // namespace cdash

#ifdef CDASH_HEADER_ONLY
#include <cdash/app/impl/hooks.ipp>
#endif
