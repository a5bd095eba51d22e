// An app: a layout, callbacks, and the handler that serves them.
#pragma once

#include <any>
#include <cdash/app/bind.hpp>
#include <cdash/app/callback.hpp>
#include <cdash/app/clientside.hpp>
#include <cdash/app/message.hpp>
#include <cdash/app/options.hpp>
#include <cdash/app/publish.hpp>
#include <cdash/app/route.hpp>
#include <cdash/app/settings.hpp>
#include <cdash/app/update.hpp>
#include <cdash/core/child.hpp>
#include <concepts>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <source_location>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace cdash {

namespace detail {
struct AppAccess;
struct AppState;
struct AppParts;
}  // namespace detail

/// A dashboard. Give it a layout and callbacks, then run() it, or hand its handler() to a server.
///
///     App app;
///     app.layout(html::H1("Hello"), dcc::Input().value("you").id("name"), html::Div().id("out"));
///     app.callback(Output("out", "children"), Input("name", "value"),
///                  [](const std::string& name) { return "Hello " + name; });
///     return app.run(argc, argv);
///
/// Callbacks run on several threads at once: what they capture is shared between them, so capture by value,
/// or by reference what does not change.
class App {
 public:
  explicit App(AppSettings settings = {});
  App(App&&) noexcept;
  App& operator=(App&&) noexcept;
  ~App();

  /// What the page shows: components, texts, ranges of them; or one function that makes them anew each time a
  /// page is loaded.
  template <class... C>
  void layout(C... content) {
    if constexpr (sizeof...(C) == 1 && (std::invocable<const C&> && ...)) {
      using Made = std::invoke_result_t<const std::tuple_element_t<0, std::tuple<C...>>&>;
      static_assert(Child::accepts<std::decay_t<Made>>,
                    "cdash: a layout function returns a component, or a range of components");
      if constexpr (Child::accepts<std::decay_t<Made>>)
        set_layout([... function = std::move(content)] { return Child((function(), ...)).to_value(); });
    } else if constexpr (sizeof...(C) == 1) {
      set_layout((Child(std::move(content)).to_value(), ...));
    } else {
      set_layout(Child(std::initializer_list<Child>{Child(std::move(content))...}).to_value());
    }
  }

  /// Components that come later, from callbacks: what callbacks name must be in the layout or here, so that
  /// a misspelt id is found all the same. A page in parts gives all of its parts.
  template <class... C>
  void validation_layout(C... content) {
    set_validation_layout(Child(std::initializer_list<Child>{Child(std::move(content))...}).to_value());
  }

  /// Registers a function that sets the outputs when an input changes: Outputs, Inputs, States, then the
  /// function. It gets the inputs' and states' values in their order, behind an optional `const Context&`.
  ///
  /// A parameter that is not std::optional is required: while its property is null, the function is not
  /// called and the outputs stay; counters such as n_clicks start at 0. Several outputs take a std::tuple, no
  /// output takes void. Return no_update (or Update<T>) to leave an output as it is; throw PreventUpdate to
  /// leave all. A std::vector of dependencies goes with a list of values, a described struct of them with a
  /// described struct whose members have the same names.
  template <class... A>
    requires(sizeof...(A) > 0)
  detail::OptionsOf<A...> callback(A... arguments) {
    auto& made = add_callback();
    auto all = std::tie(arguments...);
    constexpr auto last = sizeof...(A) - 1;
    [&]<std::size_t... N>(std::index_sequence<N...>) {
      detail::bind(made, std::move(std::get<last>(all)), std::get<N>(all)...);
    }(std::make_index_sequence<last>());
    registered(made);
    return detail::OptionsOf<A...>(made);
  }

  /// Registers a callback that runs in the page, without a request: JavaScript, then Outputs, Inputs and
  /// States. The function gets their values; it returns the output's value, a list for several, or a promise.
  ///
  ///     app.clientside_callback("(n) => `clicked ${n} times`", Output(out.children()),
  ///     Input(button.n_clicks()));
  template <class... D>
  ClientsideOptions clientside_callback(const JavaScript& source, const D&... dependencies) {
    auto& made = add_callback();
    detail::bind_clientside(made, detail::clientside_of(source), dependencies...);
    registered(made);
    return ClientsideOptions(made);
  }
  /// The same for a function that an asset defines: `ClientsideFunction{"clientside", "display"}`.
  template <class... D>
  ClientsideOptions clientside_callback(const ClientsideFunction& function, const D&... dependencies) {
    auto& made = add_callback();
    detail::bind_clientside(made, detail::clientside_of(function), dependencies...);
    registered(made);
    return ClientsideOptions(made);
  }

  /// What a Content-Security-Policy needs so that the page's own scripts may run, for `script-src`:
  /// `'sha256-…'` for each of them.
  std::vector<std::string> csp_hashes() const;

  /// What every callback may ask its context for by a name: `make(const Context&)` is called at most once a
  /// call, when it is asked for. A user's rights, a connection, a time.
  ///
  ///     app.custom_data("tenant", [](const Context& context) { return tenant_of(context.cookie("session"));
  ///     }); … context.custom_data<Tenant>("tenant")
  template <std::invocable<const Context&> F>
  void custom_data(std::string name, F make) {
    set_custom_data(std::move(name),
                    [make = std::move(make)](const Context& context) { return std::any(make(context)); });
  }

  /// Sets a property in every page that shows the component, from any thread: see Publisher::publish().
  ///
  ///     app.publish(status.children(), "armed");
  ///     app.publish(graph.figure(), std::move(figure));
  template <class T, class V>
  void publish(const Property<T>& property, V&& value) const {
    publisher().publish(property, std::forward<V>(value));
  }
  template <std::derived_from<Component> C, class V>
  void publish(const C& component, detail::NameIn<C> property, V&& value) const {
    publisher().publish(component, property, std::forward<V>(value));
  }
  template <class V>
  void publish(const ComponentId& id, std::string_view property, V&& value) const {
    publisher().publish(id, property, std::forward<V>(value));
  }
  /// Publishes to every page; for threads that should not know the app, or may outlive it.
  Publisher publisher() const;
  /// Publishes to the pages that follow a topic: page_topics(). Throws Error for an empty name.
  Publisher topic(std::string_view name) const;
  /// Publishes to the pages of one browser; a callback gets its id from Context::session(). Throws Error for
  /// an empty id, and without AppSettings::session_cookie.
  Publisher session(std::string_view id) const;
  /// Which topics a page follows: asked for each page when it has loaded, and when it has connected again.
  /// The context has the page's cookies, headers, path and query; what the path says is the browser's word
  /// alone.
  ///
  ///     app.page_topics([](const Context& page) { return std::vector{page.query("robot").value_or("none")};
  ///     });
  template <class F>
    requires std::is_invocable_r_v<std::vector<std::string>, const F&, const Context&>
  void page_topics(F topics) {
    set_page_topics(std::move(topics));
  }

  /// Answers requests for a path beside the dashboard. The path stands below the app's prefix, or with a '/'
  /// in front anywhere; `<name>` is a variable, one part between slashes, and `<path:name>` the rest with its
  /// slashes. The function takes `const Request&` or `const Context&` or neither, then a text, a number or a
  /// bool for each variable (a value that is none: 404); it returns a Response, a text, what has a JSON form,
  /// a std::optional of these (404 without a value) or nothing (204). What it throws is answered 500.
  ///
  ///     app.route("api/robots/<id>", [&](int id) { return fleet.find(id); });
  ///     app.route("api/stop", [&] { fleet.stop(); }, {.methods = {"POST"}});
  ///
  /// It runs on several threads at once, as callbacks do. Between paths that both fit, the one whose first
  /// difference is written out goes before a variable. Whoever may use the dashboard may use its routes.
  template <class F>
  void route(std::string path, F function, RouteSettings settings = {},
             std::source_location where = std::source_location::current()) {
    detail::Route made{std::move(path), std::move(settings), where};
    detail::bind_route(made, std::move(function));
    add_route(std::move(made));
  }

  /// The URL of an asset, as a browser asks for it: `get_asset_url("logo.png")` is "/assets/logo.png".
  std::string get_asset_url(std::string_view path) const;
  /// A path of the app as a browser sees it: behind "/dash/", `get_relative_path("/page-2")` is
  /// "/dash/page-2", and that of "" is "/dash/". Throws Error for a path that does not start with '/'.
  std::string get_relative_path(std::string_view path) const;
  /// The other way round, without slashes at the ends: behind "/dash/",
  /// `strip_relative_path("/dash/page-2/")` is "page-2". Throws Error for a path that is not the app's.
  std::string strip_relative_path(std::string_view path) const;
  /// Nothing for nothing: what dcc.Location has before the page is there.
  template <std::same_as<std::optional<std::string>> Path>
  std::optional<std::string> strip_relative_path(const Path& path) const {
    return path ? Path(strip_relative_path(std::string_view(*path))) : std::nullopt;
  }

  /// May be changed until the app is served. Throws Error after that.
  AppSettings& settings();
  const AppSettings& settings() const noexcept;

  /// Everything that is wrong with the app, a sentence each with its place; empty if it can be served. Calls
  /// a layout function once.
  std::vector<std::string> problems();

  /// Answers requests, on whatever server; from the first call on the app does not change any more.
  /// Throws AppError, with every problem listed, if the app cannot be served.
  Handler& handler();

  /// Serves until SIGINT or SIGTERM. Knows --host, --port, --debug, --help and the variables HOST, PORT,
  /// DASH_DEBUG. Returns the exit code of the program: 0 after a stop, 1 if the app has problems or the
  /// server cannot start (the reason is on stderr), 2 for a wrong command line.
  int run(int argc = 0, const char* const* argv = nullptr);

 private:
  friend struct detail::AppAccess;
  detail::Callback& add_callback();
  void registered(detail::Callback& callback);
  void set_custom_data(std::string name, std::function<std::any(const Context&)> make);
  void set_page_topics(std::function<std::vector<std::string>(const Context&)> topics);
  void add_route(detail::Route route);
  friend struct detail::AppParts;
  void set_runner(detail::Runner runner);
  void set_validation_layout(Value layout);
  void set_layout(Value layout);
  void set_layout(std::function<Value()> layout);

  std::unique_ptr<detail::AppState> state_;
};

}  // namespace cdash

#ifdef CDASH_HEADER_ONLY
#include <cdash/app/hooks.hpp>
#include <cdash/app/impl/app.ipp>
#include <cdash/app/impl/around.ipp>
#include <cdash/app/impl/assets.ipp>
#include <cdash/app/impl/call.ipp>
#include <cdash/app/impl/conversation.ipp>
#include <cdash/app/impl/dev_tools.ipp>
#include <cdash/app/impl/dispatch.ipp>
#include <cdash/app/impl/error_page.ipp>
#include <cdash/app/impl/folder_watch.ipp>
#include <cdash/app/impl/handler.ipp>
#include <cdash/app/impl/hot_reload.ipp>
#include <cdash/app/impl/index_page.ipp>
#include <cdash/app/impl/interpolate.ipp>
#include <cdash/app/impl/jobs.ipp>
#include <cdash/app/impl/parse.ipp>
#include <cdash/app/impl/paths.ipp>
#include <cdash/app/impl/people.ipp>
#include <cdash/app/impl/problems.ipp>
#include <cdash/app/impl/request.ipp>
#include <cdash/app/impl/routes.ipp>
#endif
