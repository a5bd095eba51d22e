// What a callback can ask about the call it is in, and what it can tell the page besides its outputs.
#pragma once

#include <any>
#include <cdash/app/message.hpp>
#include <cdash/app/read.hpp>
#include <cdash/app/result.hpp>
#include <cdash/app/time_span.hpp>
#include <cdash/config.hpp>
#include <cdash/core/id.hpp>
#include <cdash/core/json.hpp>
#include <concepts>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <typeinfo>
#include <utility>
#include <vector>

namespace cdash {

namespace detail {
struct AppState;
struct Callback;
struct ContextState;
class Call;
class CallPort;
struct ContextAccess;
struct PageQuestion;
}  // namespace detail

/// The id of a component in the page: text, or a dictionary in canonical form. Compares with texts and ids.
class IdView {
 public:
  constexpr IdView() = default;
  constexpr IdView(std::string_view text) : text_(text) {}

  constexpr std::string_view text() const noexcept { return text_; }
  constexpr operator std::string_view() const noexcept { return text_; }
  constexpr bool empty() const noexcept { return text_.empty(); }
  constexpr bool is_dictionary() const noexcept { return text_.starts_with('{'); }

  /// The value of a dictionary's key: `context.triggered_id().part<int>("index")`.
  /// Throws Error if the id has no such key, or its value is no T.
  template <class T = std::string>
  T part(std::string_view key) const {
    const Json value = part_json(key);
    try {
      return detail::read<T>(value);
    } catch (const detail::Misfit& misfit) {
      throw_part_misfit(key, misfit);
    }
  }

  friend bool operator==(IdView a, std::string_view b) noexcept { return a.text_ == b; }
  friend bool operator==(IdView a, const char* b) noexcept { return a.text_ == b; }
  friend bool operator==(IdView a, const std::string& b) noexcept { return a.text_ == b; }
  friend bool operator==(IdView a, const ComponentId& b) noexcept { return a.text_ == b.text(); }
  template <class C>
  friend bool operator==(IdView a, const TypedId<C>& b) noexcept {
    return a.text_ == b.id().text();
  }

 private:
  CDASH_DECL Json part_json(std::string_view key) const;
  [[noreturn]] CDASH_DECL void throw_part_misfit(std::string_view key, const detail::Misfit& misfit) const;

  std::string_view text_;
};

/// One property whose change led to a call.
struct Triggered {
  std::string_view prop_id;   ///< "submit.n_clicks"; a dictionary id in canonical form
  IdView id;                  ///< "submit"
  std::string_view property;  ///< "n_clicks"
  const Json* value;          ///< null where the page has no value yet
};

/// One value that the page sent with a call.
struct PageValue {
  std::string id;          ///< in canonical form
  std::string property;    ///< "n_clicks"
  const Json* value;       ///< null where the page has no value
  bool triggered = false;  ///< whether its change led to the call

  /// "submit.n_clicks"
  CDASH_DECL std::string prop_id() const;
};

/// How a cookie is kept by the browser; the names are those of RFC 6265.
struct CookieOptions {
  /// After how long it is forgotten; empty: with the browser's session.
  std::optional<TimeSpan> max_age = {};
  /// The path below which it is sent.
  std::string path = "/";
  /// The domain it is sent to; empty: this host alone.
  std::string domain = {};
  /// Over https only.
  bool secure = false;
  /// Kept from JavaScript.
  bool http_only = false;
  /// "Lax", "Strict" or "None"; empty: what the browser takes it for.
  std::string same_site = {};
};

/// The call a callback is in: what changed, and the request that brought it. Belongs to the call: a callback
/// takes it as `const Context&` in front of its other parameters, and keeps nothing of it.
class Context {
 public:
  /// What changed, in the page's order. Empty for a call that the page makes when it is loaded.
  std::span<const Triggered> triggered() const noexcept { return triggered_; }
  /// The id of the component that changed (the first, if several did); empty when the page was loaded.
  IdView triggered_id() const noexcept { return triggered_.empty() ? IdView() : triggered_[0].id; }
  /// The ids of what changed, by "id.property".
  CDASH_DECL std::map<std::string, IdView, std::less<>> triggered_prop_ids() const;
  /// Whether that component changed: text, or an id.
  template <class Id>
  bool is_triggered_by(const Id& id) const noexcept {
    for (const auto& t : triggered_)
      if (t.id == id) return true;
    return false;
  }
  /// Whether that property changed: `context.is_triggered_by(save.n_clicks())`.
  template <class T>
  bool is_triggered_by(const Property<T>& property) const noexcept {
    for (const auto& t : triggered_)
      if (t.id == property.id && t.property == property.name) return true;
    return false;
  }

  /// The values of the Inputs, those of an id with ALL one by one.
  CDASH_DECL std::span<const PageValue> inputs() const;
  /// The values of the States, likewise.
  CDASH_DECL std::span<const PageValue> states() const;
  /// The value of an Input or State by "id.property"; null if the call has none of that name, or no value.
  CDASH_DECL const Json* value(std::string_view prop_id) const;
  /// Inputs and States as they were grouped in callback(): a list, or an object with the members' names; each
  /// `{"id", "property", "value", "str_id", "triggered"}`, a list of these for an id with ALL.
  CDASH_DECL Json args_grouping() const;
  /// The Outputs likewise, each `{"id", "property"}`.
  CDASH_DECL Json outputs_grouping() const;

  /// The request that brought the call, as the server has read it.
  const Request& request() const noexcept { return *request_; }
  /// A header of the request; names in any case; empty if it is not there.
  CDASH_DECL std::string_view header(std::string_view name) const noexcept;
  /// All headers, in the order of the wire.
  std::span<const HeaderView> headers() const noexcept { return request_->headers; }
  /// A cookie of the request, without quotes; empty if it is not there.
  CDASH_DECL std::string_view cookie(std::string_view name) const noexcept;
  /// All cookies, by name; of two with one name the first.
  CDASH_DECL std::map<std::string, std::string, std::less<>> cookies() const;
  /// What App::session() knows the browser by: the value of the cookie AppSettings::session_cookie; empty
  /// where there is none.
  CDASH_DECL std::string_view session() const noexcept;
  /// The path and query of the request that brought the call, as sent.
  std::string_view path() const noexcept { return request_->target; }
  /// A value of that request's query, decoded; nothing if it is not there.
  CDASH_DECL std::optional<std::string> query(std::string_view name) const;
  /// The peer's address.
  std::string_view remote() const noexcept { return request_->remote; }
  /// The page's origin, "https://example.org", where the browser tells it; otherwise empty.
  std::string_view origin() const noexcept { return header("Origin"); }

  /// Sets a header of the answer; a second call of that name replaces the first. Throws Error for what cannot
  /// be a name, for the server's own headers, and for a value with CR, LF or NUL.
  CDASH_DECL void set_header(std::string name, std::string value) const;
  /// Adds a header line beside others of that name. Throws Error likewise.
  CDASH_DECL void append_header(std::string name, std::string value) const;
  /// Sets a cookie; a value with spaces or commas is quoted. Throws Error for what a cookie cannot hold.
  CDASH_DECL void set_cookie(std::string_view name, std::string_view value,
                             const CookieOptions& options) const;
  CDASH_DECL void set_cookie(std::string_view name, std::string_view value) const;

  /// Sets a property of any component of the page, besides the outputs: `context.set_props(out.children(),
  /// "x")`. With ALL in the id: of each that fits.
  template <class T, class V>
  void set_props(const Property<T>& property, const V& value) const {
    constexpr bool property_takes_the_value = detail::takes<T, std::decay_t<const V&>>();
    static_assert(property_takes_the_value,
                  "cdash: set_props() gives a value that the property does not take");
    if constexpr (property_takes_the_value)
      if (auto result = detail::result_of<T, std::decay_t<const V&>>(value))
        set_prop(property.id, property.name, std::move(*result));
  }
  /// The same for a component, whose property's name is checked: `context.set_props(out, "children", "x")`.
  template <std::derived_from<Component> C, class V>
  void set_props(const C& component, detail::NameIn<C> property, const V& value) const {
    set_props(component.id(), property.text, value);
  }
  /// The same for an id and a property by their names.
  template <class V>
  void set_props(const ComponentId& id, std::string_view property, const V& value) const {
    set_props(Property<types::Any>{{id, property, nullptr}}, value);
  }

  /// What a property of any component of the page is now, asked for over its WebSocket: the callback waits
  /// for the answer. Throws Error for a callback that is called over HTTP, when the page has gone, and when
  /// it does not answer in 30 s.
  ///
  ///     const auto text = context.get_prop<std::string>(name.value());
  template <class V = Json, class T>
  V get_prop(const Property<T>& property) const {
    return get_prop<V>(property.id, property.name);
  }
  /// The same for an id and a property by their names.
  template <class V = Json>
  V get_prop(const ComponentId& id, std::string_view property) const {
    return page_value<V>(id, property, ask_page(id, property));
  }
  /// The same for coroutines, which keep no thread while they wait:
  ///
  ///     #include <cdash/app/coroutine.hpp>
  ///     const auto text = co_await context.async_get_prop<std::string>(name.value());
  template <class V = Json, class T>
  auto async_get_prop(const Property<T>& property) const;
  template <class V = Json>
  auto async_get_prop(ComponentId id, std::string property) const;
  /// Whether the call came over a WebSocket: set_props() reaches the page at once, and get_prop() asks it.
  /// The cookies, headers and path are those of the connection then, and cookies cannot be set.
  CDASH_DECL bool is_websocket() const noexcept;
  /// Whether nobody waits for the call any more: the page has gone, the job was cancelled, or the server
  /// stops. For callbacks that run long.
  CDASH_DECL bool is_shutdown() const noexcept;

  /// Notes how long something took, for the browser's network panel and Dash's profiler: the header
  /// Server-Timing. The description is for people. Only in debug. Throws Error for a name that is no word.
  CDASH_DECL void record_timing(std::string_view name, TimeSpan time,
                                std::string_view description = {}) const;

  /// What the app's function of that name makes for a call (App::custom_data), made once a call.
  /// Throws Error if the app has none of that name, or it makes no T.
  template <class T>
  const T& custom_data(std::string_view name) const {
    const auto& data = custom(name);
    if (const auto* found = std::any_cast<T>(&data)) return *found;
    throw_custom_type(name, data.type(), typeid(T));
  }

  CDASH_DECL explicit Context(const Request& request) noexcept;
  CDASH_DECL ~Context();
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;

 private:
  friend class detail::Call;
  friend struct detail::ContextAccess;
  friend struct detail::PageQuestion;
  CDASH_DECL detail::ContextState& state() const;
  CDASH_DECL const detail::ContextState& values() const;
  CDASH_DECL bool is_triggered(std::string_view prop_id) const noexcept;
  CDASH_DECL void set_prop(const ComponentId& id, std::string_view property, Value value) const;
  CDASH_DECL Json ask_page(const ComponentId& id, std::string_view property) const;
  // `answered` is told at most once, from any thread: what the page has, or nothing when it has gone. Returns
  // a name for forget_question().
  CDASH_DECL std::string ask_page(const ComponentId& id, std::string_view property,
                                  std::function<void(std::optional<Json>)> answered) const;
  CDASH_DECL void forget_question(const std::string& question) const noexcept;
  // The end of a question without an answer: the page has gone, or is silent.
  enum class Unanswered : unsigned char { gone, silent };
  [[noreturn]] CDASH_DECL static void throw_unanswered(const ComponentId& id, std::string_view property,
                                                       Unanswered why);
  static constexpr int seconds_of_patience = 30;
  template <class V>
  static V page_value(const ComponentId& id, std::string_view property, const Json& value) {
    try {
      return detail::read<V>(value);
    } catch (const detail::Misfit& misfit) {
      throw_page_misfit(id, property, misfit);
    }
  }
  [[noreturn]] CDASH_DECL static void throw_page_misfit(const ComponentId& id, std::string_view property,
                                                        const detail::Misfit& misfit);
  CDASH_DECL const std::any& custom(std::string_view name) const;
  [[noreturn]] CDASH_DECL static void throw_custom_type(std::string_view name, const std::type_info& found,
                                                        const std::type_info& wanted);

  const Request* request_;
  const detail::AppState* app_ = nullptr;
  const detail::Callback* callback_ = nullptr;
  const boost::json::object* body_ = nullptr;
  detail::CallPort* port_ = nullptr;
  std::span<const Triggered> triggered_;
  // Made when something asks for it; a callback sees its context as const, and uses it on one thread.
  mutable detail::ContextState* state_ = nullptr;
};

}  // namespace cdash

#ifdef CDASH_HEADER_ONLY
#include <cdash/app/impl/context.ipp>
#include <cdash/app/impl/parse.ipp>
#include <cdash/app/impl/request.ipp>
#endif
