// Opens an app's page in process and drives it as a browser's front end would, without browser and sockets.
#pragma once

#include <cdash/app/time_span.hpp>
#include <cdash/config.hpp>
#include <cdash/core/component.hpp>
#include <cdash/core/types.hpp>
#include <cdash/fwd.hpp>
#include <cdash/testing/error.hpp>
#include <cdash/testing/found.hpp>
#include <functional>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace cdash::testing {

/// What to do when a callback fails, or the page cannot do what an answer asks of it.
enum class OnError {
  raise,   ///< the function of Page that led to it throws PageError, after the page has come to rest
  collect  ///< it is kept for Page::errors()
};

/// What stands in for a callback's JavaScript: it gets the values of Inputs and States, and returns the
/// output's value, a list for several; nothing leaves them as they are.
using StandIn = std::function<std::optional<Json>(const std::vector<Json>& arguments)>;

/// How a page is opened.
struct PageSettings {
  /// Path and query that it is opened at, as in the browser's address line, behind the app's prefix.
  std::string url = "/";
  /// For a Handler that is no App: its prefix.
  std::string url_base_pathname = "/";
  OnError on_error = OnError::raise;
  /// Stand-ins for clientside callbacks, by their output ("out.children"; for several outputs
  /// "..a.x...b.y.."). Such a callback without a stand-in is an error when it is called.
  std::vector<std::pair<std::string, StandIn>> clientside = {};
  /// Header lines that every request carries: {"Authorization", "…"}. Cookies come by themselves.
  std::vector<std::pair<std::string, std::string>> headers = {};
  /// Real seconds until a function that waits for a coroutine or a background job throws.
  double patience = 10;
};

/// One call of a callback, as the page has sent it.
struct SentCall {
  std::string output;                ///< "out.children", "..a.x...b.y.."
  std::vector<std::string> changed;  ///< "button.n_clicks"; none for an initial call
  Json request;                      ///< what was sent: inputs, state and the rest
  int status = 0;                    ///< 200; 204: nothing changes; 0 while it runs
  Json answer;                       ///< null if there was none, or if it is no JSON

  /// The values of the Inputs, in their order: a list for ALL.
  std::vector<Json> inputs() const;
  /// The values of the States.
  std::vector<Json> state() const;
};

/// `out.children <- button.n_clicks (200)`
CDASH_DECL std::ostream& operator<<(std::ostream& out, const SentCall& call);

/// A page of an app, with the front end's rules: what is called when it is loaded, which callbacks wait for
/// which others, what ALL and MATCH stand for, which answers are too late to count.
///
///     testing::Page page{app};
///     page.set(year.value(), 2007);
///     CHECK(page.get(title.children()) == "The year 2007");
///
/// Every function returns when the page has come to rest: all callbacks have answered, and those that follow
/// from them. For one thread. The app must outlive the page; several pages may show one app.
class Page {
 public:
  /// Opens the page: its initial calls have been made when this returns.
  /// Throws AppError if the app cannot be served, PageError if an initial call fails.
  explicit Page(App& app, PageSettings settings = {});
  explicit Page(Handler& handler, PageSettings settings = {});
  Page(Page&&) noexcept;
  Page& operator=(Page&&) noexcept;
  ~Page();

  /// Changes a property as a user does who types, chooses or clicks. Pairs of properties and values change
  /// at once, as an upload's contents and filename do. What has not changed calls nothing.
  ///
  ///     page.set(upload.contents(), "data:…", upload.filename(), "a.csv");
  template <class T, class... More>
  void set(const Property<T>& property, const std::type_identity_t<T>& value, const More&... more) {
    touch(property, value, more...);
    settle();
  }
  /// The same by names.
  void set(const ComponentId& id, std::string_view property, const types::Any& value) {
    touch(id, property, value);
    settle();
  }
  void set(const Component& component, std::string_view property, const types::Any& value) {
    set(component.id(), property, value);
  }

  /// The same, but the page is left as it is right after: nothing is sent before the next settle() or
  /// step(). For what happens when a user is quicker than the app.
  template <class T, class... More>
  void touch(const Property<T>& property, const std::type_identity_t<T>& value, const More&... more) {
    std::vector<Change> changes;
    gather(changes, property, value, more...);
    apply(std::move(changes));
  }
  void touch(const ComponentId& id, std::string_view property, const types::Any& value);

  /// Clicks: n_clicks goes up by one, n_clicks_timestamp is the page's time; html components with ids around
  /// it count the click, too. Throws PageError if the component is disabled.
  void click(const ComponentId& id);
  void click(const Component& component) { click(component.id()); }
  template <class C>
  void click(const TypedId<C>& id) {
    click(id.id());
  }

  /// Goes to a path and query of the app, as a click on a dcc::Link or the browser's back button does,
  /// without a reload: `page.go("/report/7")`.
  void go(std::string_view url);
  /// The title of the browser's tab.
  const std::string& title() const noexcept;

  /// What the page has for a property. Throws PageError if it has no such component.
  template <class T>
  Found get(const Property<T>& property) const {
    return get(property.id, property.name);
  }
  Found get(const ComponentId& id, std::string_view property) const;
  Found get(const Component& component, std::string_view property) const {
    return get(component.id(), property);
  }

  /// Whether a component with that id is in the page.
  bool has(const ComponentId& id) const;
  template <class C>
  bool has(const TypedId<C>& id) const {
    return has(id.id());
  }
  /// The component itself, with all that is in it.
  Found component(const ComponentId& id) const;
  template <class C>
  Found component(const TypedId<C>& id) const {
    return component(id.id());
  }
  /// The whole page: `testing::outline(page.layout().json())` shows it.
  Found layout() const;

  /// Lets the page's own time pass, which stands still otherwise: dcc::Interval ticks, and background jobs
  /// are asked for, when their time has come; after each the page comes to rest.
  void advance(TimeSpan time);
  /// How much of it has passed.
  double milliseconds() const noexcept;

  /// Waits for background jobs, however long they run in reality (see PageSettings::patience); the page's
  /// time goes on as they are asked for.
  void finish();
  /// The same, but only until `condition` holds. Throws PageError when nothing is left to wait for.
  template <class Condition>
    requires std::is_invocable_r_v<bool, Condition&>
  void wait_until(Condition condition) {
    const Waiting waiting{*this};
    while (!condition()) wait_once();
  }

  /// Sends what is due and takes in all answers, in the order of their calls.
  void settle();
  /// Takes one step: sends what is due, or else takes in the oldest answer. False if there was nothing to do.
  bool step();

  /// All calls so far, in the order in which they were sent.
  const std::vector<SentCall>& calls() const noexcept;
  /// The outputs of calls(), which is often enough to compare; and forgets the calls.
  std::vector<std::string> take_calls();
  /// What went wrong so far: a sentence each.
  const std::vector<std::string>& errors() const noexcept;
  /// The same, and forgets them.
  std::vector<std::string> take_errors();

  /// The value of a cookie that the app has set, or nothing.
  std::optional<std::string> cookie(std::string_view name) const;

 private:
  struct Change {
    ComponentId id;
    std::string property;
    Value value;
  };
  template <class T, class... More>
  static void gather(std::vector<Change>& changes, const Property<T>& property,
                     const std::type_identity_t<T>& value, const More&... more) {
    changes.push_back({property.id, std::string(property.name), value.to_value()});
    if constexpr (sizeof...(More) > 0) gather(changes, more...);
  }
  // Ends a wait, also by an exception: the next one has its own patience.
  struct Waiting {
    Page& page;
    ~Waiting() { page.waited(); }
  };
  void apply(std::vector<Change> changes);
  void wait_once();
  void waited() noexcept;

  class Engine;
  std::unique_ptr<Engine> engine_;
};

}  // namespace cdash::testing

#ifdef CDASH_HEADER_ONLY
#include <cdash/testing/impl/browser.ipp>
#include <cdash/testing/impl/graph.ipp>
#include <cdash/testing/impl/page.ipp>
#include <cdash/testing/impl/payload.ipp>
#include <cdash/testing/impl/tree.ipp>
#endif
