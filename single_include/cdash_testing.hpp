// cdash 0.1.0: <cdash/testing.hpp>, to be included beside cdash.hpp.
//
// Written by tools/amalgamate from include/; change it there.
//
// SPDX-License-Identifier: MIT
// Copyright (c) 2026 The cdash authors
#pragma once

#include "cdash.hpp"

// ---- cdash/testing/difference.hpp
// Compares two values as a browser would, and says in words where they differ.

namespace cdash::testing {

/// Whether two values are the same to JavaScript: 1 and 1.0 are, and so are an array and the typed array
/// (`{"dtype": …, "bdata": …}`) with its numbers. The order of an object's members does not matter.
CDASH_DECL bool same(const Json& left, const Json& right);

/// What a property's value is in the page: written as for the browser, and read again.
CDASH_DECL Json in_page(const Value& value);

/// Every place where `found` is not what was `expected`, one a line; empty if they are the same. Components
/// are named by their types and ids:
///
///     html.Div#out > children[1] html.P: children: expected "b", found "c"
CDASH_DECL std::string difference(const Json& expected, const Json& found);

/// The same for anything that a property or a layout can be: components, figures, ranges, structs.
///
/// `CHECK(testing::difference(html::Div("b"), page.get(out.children())) == "");`
template <class Expected, class Found>
  requires(Valuable<Expected> && Valuable<Found> &&
           !(std::same_as<Expected, Json> && std::same_as<Found, Json>))
std::string difference(const Expected& expected, const Found& found) {
  return difference(in_page(to_value(expected)), in_page(to_value(found)));
}

/// A tree of components in few lines, for a failure's message: one component a line, children indented, long
/// values shortened.
CDASH_DECL std::string outline(const Json& tree);

}  // namespace cdash::testing

// ---- cdash/testing/error.hpp
// The exception of cdash::testing.

namespace cdash::testing {

/// What a page under test cannot do, or what went wrong in it: an id that the page does not have, a callback
/// that failed, a value of another type. It is a std::exception, which every test framework reports.
struct PageError : Error {
  using Error::Error;
};

}  // namespace cdash::testing

// ---- cdash/testing/found.hpp
// A property's value as a page under test has it.

namespace cdash::testing {

/// What a page has for a property, or a part of it. A copy: it stays what it was when it was asked for.
///
///     page.get(graph.figure())["data"][0]["y"].as<std::vector<double>>()
///     page.get(out.children()) == "Hello"
class Found {
 public:
  /// `place` names the value in messages: "graph.figure".
  Found(Json value, std::string place);
  /// A property that the page does not have: null, but not set.
  static Found missing(std::string place);

  /// The value; null if the page has none.
  const Json& json() const noexcept { return *value_; }
  /// Whether the page has a value at all, be it null.
  bool is_set() const noexcept { return is_set_; }
  bool is_null() const noexcept { return value_->is_null(); }

  /// A member of an object; of a component, one of its properties. Throws PageError if there is none.
  Found operator[](std::string_view member) const;
  Found operator[](const char* member) const { return (*this)[std::string_view(member)]; }
  /// An element of a list, also of a typed array. Throws PageError if there is none.
  Found operator[](std::size_t element) const;
  Found operator[](int element) const;
  /// How many elements or members. Throws PageError if it is neither a list nor an object.
  std::size_t size() const;

  /// The value as a T: what a callback's parameter can be. Typed arrays read as lists of numbers.
  /// Throws PageError, which says what was found instead.
  template <class T>
  T as() const {
    static_assert(cdash::detail::is_readable<T>(), "cdash: this type cannot be read from JSON");
    static_assert(!std::is_same_v<T, std::string_view>, "cdash: read the text as std::string");
    try {
      return cdash::detail::read<T>(plain());
    } catch (const cdash::detail::Misfit& misfit) {
      misfits(misfit.wanted);
    }
  }

  /// The texts below, in their order: what a reader of the page sees of children.
  std::string text() const;

  /// Compares as the browser does, with anything a property can be: texts, numbers, components, lists.
  template <class T>
    requires Valuable<T>
  friend bool operator==(const Found& found, const T& wanted) {
    return same(in_page(to_value(wanted)), found.json());
  }
  friend bool operator==(const Found& left, const Found& right) { return same(left.json(), right.json()); }
  friend CDASH_DECL std::ostream& operator<<(std::ostream& out, const Found& found);

 private:
  Found(std::shared_ptr<const Json> root, const Json* value, std::string place);
  // With typed arrays as lists.
  const Json& plain() const;
  [[noreturn]] void misfits(const std::string& wanted) const;

  std::shared_ptr<const Json> root_;
  const Json* value_;
  std::string place_;
  bool is_set_ = true;
  mutable std::shared_ptr<const Json> plain_;
};

CDASH_DECL std::ostream& operator<<(std::ostream& out, const Found& found);

/// So that difference() takes what a page has: `testing::difference(html::Div("b"),
/// page.get(out.children()))`
template <class Expected>
  requires Valuable<Expected>
std::string difference(const Expected& expected, const Found& found) {
  return difference(in_page(to_value(expected)), found.json());
}

}  // namespace cdash::testing

// ---- cdash/testing/page.hpp
// Opens an app's page in process and drives it as a browser's front end would, without browser and sockets.

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

// ---- cdash/testing/record.hpp
// Records the traffic between pages and an app, and plays it back.

namespace cdash::testing {

/// What a Recorder writes besides requests and answers.
struct RecorderSettings {
  /// Request headers that callbacks look at, such as "Cookie": they are written down as they are, so keep the
  /// recording as secret as they are. None of them otherwise.
  std::vector<std::string> headers = {};
};

/// A handler that passes everything on to another one, and writes down what pages ask an app: the layout, the
/// callbacks and every call with its answer, one JSON object a line. Give it to the server in place of the
/// app's handler. Background jobs, whose handles differ each time, files and WebSockets pass unrecorded.
///
///     testing::Recorder recorder{app.handler(), "session.jsonl"};
///     cdash::Server server{loop, recorder, {.port = 8050}};
class Recorder final : public Handler {
 public:
  /// Replaces the file. Throws Error if it cannot be written.
  Recorder(Handler& to, const std::string& path, RecorderSettings settings = {});
  /// Hands each line over, without a line break; one at a time.
  Recorder(Handler& to, std::function<void(std::string_view line)> sink, RecorderSettings settings = {});
  ~Recorder() override;

  bool runs_user_code(std::string_view method, std::string_view target) const noexcept override;
  Response handle(const Request& request) noexcept override;
  std::optional<Response> begin(const Request& request,
                                const std::shared_ptr<Later>& later) noexcept override;
  Upgrade upgrade(const Request& request) noexcept override;
  std::string describe(const Request& request) const override;

 private:
  class Writer;
  Handler* to_;
  std::shared_ptr<Writer> writer_;
};

/// How recorded answers are compared.
struct ReplaySettings {
  /// Places of answers that may differ, as the differences name them: "response.clock.children" leaves out
  /// that value and what is in it.
  std::vector<std::string> ignore = {};
  /// For a Handler that is no App: its prefix takes the place of the recorded one.
  std::string url_base_pathname = "/";
};

/// What came of playing back.
struct Replay {
  std::size_t exchanges = 0;  ///< how many requests were made
  /// A text for each answer that was not the recorded one: the request, then every difference, a line each.
  std::vector<std::string> differences;
};

/// Makes the requests of a recording, in its order, and compares the answers; a callback's, as a page would.
/// Throws Error if the file cannot be read, or holds something else.
///
///     CHECK(testing::replay(app, "session.jsonl").differences.empty());
CDASH_DECL Replay replay(App& app, const std::string& path, ReplaySettings settings = {});
CDASH_DECL Replay replay(Handler& handler, const std::string& path, const ReplaySettings& settings = {});
/// The same for lines at hand.
CDASH_DECL Replay replay(Handler& handler, const std::vector<std::string>& lines,
                         const ReplaySettings& settings = {});

}  // namespace cdash::testing

// ---- cdash/testing.hpp
// Everything for testing an app without a browser: pages, comparisons, recorded traffic.

#if defined(CDASH_HEADER_ONLY) || defined(CDASH_SOURCE)
#include <boost/json/parse.hpp>
#include <fstream>
#include <ostream>
#include <set>
#include <unordered_set>

// ---- cdash/testing/impl/tree.hpp
// The tree of components as the front end keeps it, and where each id stands in it.

namespace cdash::testing::detail {

/// One step down a tree: a member's name, or an element's number.
struct Step {
  Step(std::string_view member) : name(member) {}
  Step(const char* member) : name(member) {}
  Step(std::size_t element) : index(element), is_index(true) {}
  friend bool operator==(const Step&, const Step&) = default;

  std::string name;
  std::size_t index = 0;
  bool is_index = false;
};
using Path = std::vector<Step>;

CDASH_DECL bool starts_with(const Path& path, const Path& start);
/// What stands there, or null.
CDASH_DECL const Json* at_path(const Json& tree, const Path& path);
CDASH_DECL Json* at_path(Json& tree, const Path& path);

/// A member, or null if `value` is no object or has none of that name.
CDASH_DECL const Json* member_of(const Json& value, std::string_view name);
/// Its text, or an empty one.
CDASH_DECL std::string_view text_of(const Json* value);

/// Which properties besides `children` hold components: the config's children_props.
class ChildrenProps {
 public:
  ChildrenProps() = default;
  explicit ChildrenProps(const Json* config);

  /// Calls `found` for every object below, outermost first, as the front end crawls a layout: with the object
  /// and its path, which starts with `start`.
  using Found = std::function<void(const Json& object, const Path& path)>;
  void crawl(const Json& tree, const Path& start, const Found& found) const;

  /// "a.b", "a[]", "a[].b", "a{}", "a{}.b" for that component's type.
  const std::vector<std::string>& of(const Json& component) const;

 private:
  void crawl_below(const Json& tree, Path& path, const Found& found) const;
  void crawl_property(const Json& value, std::string_view rest, Path& path, const Found& found) const;

  std::map<std::string, std::vector<std::string>, std::less<>> props_;  // by namespace + '/' + type
};

/// An id in one of its forms: text, or a dictionary with sorted keys.
struct Id {
  Id() = default;
  explicit Id(const Json& json);
  /// From a key: text, or the JSON of a dictionary.
  static Id from_key(std::string_view key);

  bool is_dictionary() const noexcept { return !keys.empty(); }

  std::string text;               ///< as it stands in keys
  std::vector<std::string> keys;  ///< sorted
  std::vector<Json> values;       ///< in the order of the keys
  std::string joined_keys;        ///< "index,type"
  std::string json;               ///< as it is sent
};

/// JavaScript's order of values in ids: numbers (and texts that are numbers), booleans, other texts.
CDASH_DECL int compare_id_values(const Json& left, const Json& right);
/// JavaScript's ===.
CDASH_DECL bool same_id_value(const Json& left, const Json& right);

/// Where every id stands. Ids with the same keys keep the order in which they came into the page, which is
/// the order of the values that ALL stands for.
struct Paths {
  struct Place {
    std::vector<Json> values;
    Path path;
    std::shared_ptr<const Id> id;
  };
  std::unordered_map<std::string, Path> texts;
  std::map<std::string, std::vector<Place>, std::less<>> dictionaries;

  const Path* find(const Id& id) const;
};
using PathsPtr = std::shared_ptr<const Paths>;

/// The places after `tree` has been put at `start`.
CDASH_DECL PathsPtr places(const ChildrenProps& children, const Json& tree, const Path& start,
                           const Paths& before);

/// The value with a patch's operations applied (`{"__dash_patch_update": …, "operations": […]}`).
/// Throws PageError for an operation that does not fit the value.
CDASH_DECL Json patched(const Json& before, const Json& patch);
CDASH_DECL bool is_patch(const Json& value);

}  // namespace cdash::testing::detail

// ---- cdash/testing/impl/typed_arrays.hpp
// Reads typed arrays as plotly.js does: base64 of numbers, with a type and perhaps a shape.

namespace cdash::testing::detail {

/// The numbers of `{"dtype": …, "bdata": …}`, as lists of lists if there is a shape; nothing for any other
/// value.
CDASH_DECL std::optional<Json> numbers_of_typed_array(const Json& value);

}  // namespace cdash::testing::detail

// ---- cdash/testing/impl/difference.ipp
// Bodies of testing/difference.hpp.

namespace cdash::testing {
namespace detail {

inline bool is_number(const Json& value) noexcept {
  return value.is_double() || value.is_int64() || value.is_uint64();
}

inline bool same_numbers(const Json& left, const Json& right) {
  if (left.is_double() || right.is_double()) {
    const auto a = left.to_number<double>();
    const auto b = right.to_number<double>();
    return a == b || (std::isnan(a) && std::isnan(b));
  }
  return left == right;  // signed and unsigned ones compare by value
}

// Only where one of the two is a typed array: a copy that the comparison can go on with.
inline std::optional<Json> as_list(const Json& value, const Json& other) {
  if (!value.is_object()) return std::nullopt;
  return other.is_array() || other.is_object() ? numbers_of_typed_array(value) : std::nullopt;
}

inline bool is_component(const Json& value) noexcept {
  const auto* props = member_of(value, "props");
  return props && props->is_object() && !text_of(member_of(value, "type")).empty() &&
         !text_of(member_of(value, "namespace")).empty();
}

// The prefix that Dash's documents use: dcc.Dropdown.
inline std::string component_name(const Json& component) {
  const auto space = text_of(member_of(component, "namespace"));
  const std::string_view prefix = space == "dash_html_components"   ? "html"
                                  : space == "dash_core_components" ? "dcc"
                                                                    : space;
  std::string name = std::string(prefix) + "." + std::string(text_of(member_of(component, "type")));
  if (const auto* id = member_of(*member_of(component, "props"), "id")) {
    name += '#';
    if (id->is_string())
      name += std::string_view(id->get_string());
    else
      write_json(name, *id);
  }
  return name;
}

/// A value in at most `limit` bytes, never cut inside a character.
inline std::string shortened(const Json& value, std::size_t limit = 120) {
  if (is_component(value)) return component_name(value);
  std::string text;
  write_json(text, value);
  if (text.size() <= limit) return text;
  while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xC0) == 0x80) --limit;
  return text.substr(0, limit) + "… (" + std::to_string(text.size()) + " bytes)";
}

class Comparison {
 public:
  std::string lines;

  void compare(const std::string& place, const Json& expected, const Json& found) {
    if (same(expected, found)) return;
    if (const auto list = as_list(expected, found)) return compare(place, *list, found);
    if (const auto list = as_list(found, expected)) return compare(place, expected, *list);
    if (expected.is_array() && found.is_array())
      return compare_lists(place, expected.get_array(), found.get_array());
    if (is_component(expected) && is_component(found) && component_name(expected) == component_name(found))
      return compare_members((place.empty() ? "" : place + " ") + component_name(expected) + ":",
                             member_of(expected, "props")->get_object(),
                             member_of(found, "props")->get_object());
    if (expected.is_object() && found.is_object() && !is_component(expected) && !is_component(found))
      return compare_members(place, expected.get_object(), found.get_object());
    tell(place, "expected " + shortened(expected) + ", found " + shortened(found));
  }

 private:
  void tell(const std::string& place, const std::string& what) {
    lines += (place.empty() ? "the value" : place) + (place.ends_with(':') ? " " : ": ") + what + "\n";
  }

  // "html.Div:" + "children" is "html.Div: children", "a" + "b" is "a.b".
  static std::string below(const std::string& place, std::string_view name) {
    if (place.empty()) return std::string(name);
    return place + (place.ends_with(':') ? " " : ".") + std::string(name);
  }

  void compare_members(const std::string& place, const boost::json::object& expected,
                       const boost::json::object& found) {
    for (const auto& [name, value] : expected) {
      const auto at = below(place, std::string_view(name));
      if (const auto* other = found.if_contains(name))
        compare(nested(at, value, *other), value, *other);
      else
        tell(at, "missing, expected " + shortened(value));
    }
    for (const auto& [name, value] : found)
      if (!expected.if_contains(name))
        tell(below(place, std::string_view(name)), "not expected, found " + shortened(value));
  }

  // Components inside a component: "html.Div: children" becomes "html.Div > children", so that the line names
  // the innermost one.
  static std::string nested(std::string at, const Json& expected, const Json& found) {
    const auto has_components = [](const Json& value) {
      return value.is_array() &&
             std::any_of(value.get_array().begin(), value.get_array().end(), is_component);
    };
    const bool go_on = is_component(expected) && is_component(found)
                           ? component_name(expected) == component_name(found)
                           : has_components(expected) && has_components(found);
    const auto colon = at.rfind(": ");
    if (colon != at.npos && go_on) at.replace(colon, 2, " > ");
    return at;
  }

  void compare_lists(const std::string& place, const boost::json::array& expected,
                     const boost::json::array& found) {
    // What is the same at both ends is left out, so that one element more does not shift all others.
    const auto shorter = std::min(expected.size(), found.size());
    std::size_t head = 0;
    while (head < shorter && same(expected[head], found[head])) ++head;
    std::size_t tail = 0;
    if (expected.size() != found.size())
      while (tail < shorter - head &&
             same(expected[expected.size() - 1 - tail], found[found.size() - 1 - tail]))
        ++tail;
    std::size_t told = 0;
    const auto at = [&](std::size_t i) { return place + "[" + std::to_string(i) + "]"; };
    for (auto i = head; i + tail < std::max(expected.size(), found.size()); ++i) {
      if (++told > 20) {
        tell(place, "and more, of " + std::to_string(expected.size()) + " expected and " +
                        std::to_string(found.size()) + " found elements");
        return;
      }
      if (i + tail >= found.size())
        tell(at(i), "missing, expected " + shortened(expected[i]));
      else if (i + tail >= expected.size())
        tell(at(i), "not expected, found " + shortened(found[i]));
      else
        compare(at(i), expected[i], found[i]);
    }
  }
};

inline void outline_of(std::string& out, const Json& value, const std::string& indent) {
  if (value.is_array()) {
    for (const auto& element : value.get_array()) outline_of(out, element, indent);
    return;
  }
  if (!is_component(value)) {
    if (!value.is_null()) out += indent + shortened(value) + "\n";
    return;
  }
  out += indent + component_name(value);
  const Json* children = nullptr;
  for (const auto& [name, property] : member_of(value, "props")->get_object()) {
    const std::string_view key = name;
    if (key == "children")
      children = &property;
    else if (key != "id")
      out += " " + std::string(key) + "=" + shortened(property, 60);
  }
  const bool on_this_line = children && !children->is_array() && !children->is_object();
  if (on_this_line && !children->is_null()) out += " " + shortened(*children);
  out += "\n";
  if (children && !on_this_line) outline_of(out, *children, indent + "  ");
}

}  // namespace detail

CDASH_DECL bool same(const Json& left, const Json& right) {
  if (detail::is_number(left) && detail::is_number(right)) return detail::same_numbers(left, right);
  if (left.is_array() && right.is_array()) {
    const auto& a = left.get_array();
    const auto& b = right.get_array();
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), same);
  }
  if (left.is_object() && right.is_object()) {
    const auto& a = left.get_object();
    const auto& b = right.get_object();
    if (a.size() == b.size() && std::all_of(a.begin(), a.end(), [&](const auto& each) {
          const auto* other = b.if_contains(each.key());
          return other && same(each.value(), *other);
        }))
      return true;
  }
  if (const auto list = detail::as_list(left, right)) {
    const auto other = detail::as_list(right, left);
    return same(*list, other ? *other : right);
  }
  if (const auto list = detail::as_list(right, left)) return same(left, *list);
  return left == right;
}

CDASH_DECL Json in_page(const Value& value) {
  if (const auto* json = value.json()) return *json;
  std::string text;
  value.write(text);
  return boost::json::parse(text);
}

CDASH_DECL std::string difference(const Json& expected, const Json& found) {
  detail::Comparison comparison;
  comparison.compare("", expected, found);
  if (comparison.lines.ends_with('\n')) comparison.lines.pop_back();
  return std::move(comparison.lines);
}

CDASH_DECL std::string outline(const Json& tree) {
  std::string text;
  detail::outline_of(text, tree, "");
  return text;
}

}  // namespace cdash::testing

// ---- cdash/testing/impl/tree.ipp
// Bodies of testing/impl/tree.hpp.

namespace cdash::testing::detail {

CDASH_DECL bool starts_with(const Path& path, const Path& start) {
  return path.size() >= start.size() && std::equal(start.begin(), start.end(), path.begin());
}

CDASH_DECL const Json* at_path(const Json& tree, const Path& path) {
  const Json* value = &tree;
  for (const auto& step : path) {
    if (step.is_index) {
      const auto* array = value->if_array();
      value = array && step.index < array->size() ? &(*array)[step.index] : nullptr;
    } else {
      value = member_of(*value, step.name);
    }
    if (!value) return nullptr;
  }
  return value;
}

CDASH_DECL Json* at_path(Json& tree, const Path& path) {
  return const_cast<Json*>(at_path(static_cast<const Json&>(tree), path));
}

CDASH_DECL const Json* member_of(const Json& value, std::string_view name) {
  const auto* object = value.if_object();
  return object ? object->if_contains(name) : nullptr;
}

CDASH_DECL std::string_view text_of(const Json* value) {
  return value && value->is_string() ? std::string_view(value->get_string()) : std::string_view();
}

CDASH_DECL ChildrenProps::ChildrenProps(const Json* config) {
  if (!config || !config->is_object()) return;
  for (const auto& [space, types] : config->get_object()) {
    if (!types.is_object()) continue;
    for (const auto& [type, props] : types.get_object()) {
      if (!props.is_array()) continue;
      auto& list = props_[std::string(std::string_view(space)) + "/" + std::string(std::string_view(type))];
      for (const auto& prop : props.get_array()) list.emplace_back(text_of(&prop));
    }
  }
}

CDASH_DECL const std::vector<std::string>& ChildrenProps::of(const Json& component) const {
  static const std::vector<std::string> none;
  if (props_.empty()) return none;
  const auto found = props_.find(std::string(text_of(member_of(component, "namespace"))) + "/" +
                                 std::string(text_of(member_of(component, "type"))));
  return found == props_.end() ? none : found->second;
}

CDASH_DECL void ChildrenProps::crawl(const Json& tree, const Path& start, const Found& found) const {
  Path path = start;
  crawl_below(tree, path, found);
}

CDASH_DECL void ChildrenProps::crawl_below(const Json& tree, Path& path, const Found& found) const {
  if (const auto* array = tree.if_array()) {
    for (std::size_t i = 0; i < array->size(); ++i) {
      path.emplace_back(i);
      crawl_below((*array)[i], path, found);
      path.pop_back();
    }
    return;
  }
  if (!tree.is_object()) return;
  found(tree, path);
  const auto* props = member_of(tree, "props");
  if (!props) return;
  path.emplace_back("props");
  if (const auto* children = member_of(*props, "children")) {
    path.emplace_back("children");
    crawl_below(*children, path, found);
    path.pop_back();
  }
  for (const auto& prop : of(tree)) crawl_property(*props, prop, path, found);
  path.pop_back();
}

CDASH_DECL void ChildrenProps::crawl_property(const Json& value, std::string_view rest, Path& path,
                                              const Found& found) const {
  if (rest.empty()) return crawl_below(value, path, found);
  const auto dot = rest.find('.');
  auto name = rest.substr(0, dot);
  rest = dot == rest.npos ? std::string_view() : rest.substr(dot + 1);
  const bool each_element = name.ends_with("[]");
  const bool each_member = name.ends_with("{}");
  if (each_element || each_member) name.remove_suffix(2);
  const auto* inner = member_of(value, name);
  if (!inner) return;
  path.emplace_back(name);
  if (each_element && inner->is_array()) {
    for (std::size_t i = 0; i < inner->get_array().size(); ++i) {
      path.emplace_back(i);
      crawl_property(inner->get_array()[i], rest, path, found);
      path.pop_back();
    }
  } else if (each_member && inner->is_object()) {
    for (const auto& [key, each] : inner->get_object()) {
      path.emplace_back(std::string_view(key));
      crawl_property(each, rest, path, found);
      path.pop_back();
    }
  } else if (!each_element && !each_member) {
    crawl_property(*inner, rest, path, found);
  }
  path.pop_back();
}

CDASH_DECL Id::Id(const Json& of) {
  if (const auto* object = of.if_object()) {
    std::vector<std::pair<std::string, Json>> members;
    for (const auto& [key, value] : *object) members.emplace_back(std::string(std::string_view(key)), value);
    std::sort(members.begin(), members.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    text = "{";
    for (auto& [key, value] : members) {
      if (!keys.empty()) {
        joined_keys += ',';
        text += ',';
      }
      joined_keys += key;
      write_json(text, std::string_view(key));
      text += ':';
      write_json(text, value);
      keys.push_back(std::move(key));
      values.push_back(std::move(value));
    }
    text += '}';
    json = text;
  } else {
    text = text_of(&of);
    write_json(json, std::string_view(text));
  }
}

CDASH_DECL Id Id::from_key(std::string_view key) {
  if (!key.starts_with('{')) return Id(Json(key));
  boost::system::error_code error;
  const auto parsed = boost::json::parse(key, error);
  return error ? Id(Json(key)) : Id(parsed);
}

// Numbers, and texts that are numbers.
inline std::optional<double> numeric(const Json& value) {
  if (value.is_number()) return value.to_number<double>();
  if (!value.is_string()) return std::nullopt;
  const std::string_view text = value.get_string();
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

inline int order(const auto& left, const auto& right) { return left > right ? 1 : left < right ? -1 : 0; }

CDASH_DECL int compare_id_values(const Json& left, const Json& right) {
  const auto a = numeric(left);
  const auto b = numeric(right);
  if (a || b) return a && b ? order(*a, *b) : a ? -1 : 1;
  if (left.is_bool() != right.is_bool()) return left.is_bool() ? -1 : 1;
  if (left.is_bool()) return order(left.get_bool(), right.get_bool());
  return order(text_of(&left), text_of(&right));
}

CDASH_DECL bool same_id_value(const Json& left, const Json& right) {
  if (left.is_number() && right.is_number()) return left.to_number<double>() == right.to_number<double>();
  return left == right;
}

inline bool same_values(const std::vector<Json>& a, const std::vector<Json>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), same_id_value);
}

CDASH_DECL const Path* Paths::find(const Id& id) const {
  if (!id.is_dictionary()) {
    const auto found = texts.find(id.text);
    return found == texts.end() ? nullptr : &found->second;
  }
  const auto found = dictionaries.find(id.joined_keys);
  if (found == dictionaries.end()) return nullptr;
  for (const auto& place : found->second)
    if (same_values(place.values, id.values)) return &place.path;
  return nullptr;
}

CDASH_DECL PathsPtr places(const ChildrenProps& children, const Json& tree, const Path& start,
                           const Paths& before) {
  auto now = std::make_shared<Paths>();
  if (!start.empty()) {
    for (const auto& [id, path] : before.texts)
      if (!starts_with(path, start)) now->texts.emplace(id, path);
    for (const auto& [keys, list] : before.dictionaries) {
      std::vector<Paths::Place> kept;
      std::copy_if(list.begin(), list.end(), std::back_inserter(kept),
                   [&](const Paths::Place& place) { return !starts_with(place.path, start); });
      if (!kept.empty()) now->dictionaries.emplace(keys, std::move(kept));
    }
  }
  children.crawl(tree, start, [&](const Json& object, const Path& path) {
    const auto* props = member_of(object, "props");
    const auto* json = props ? member_of(*props, "id") : nullptr;
    if (!json) return;
    auto id = std::make_shared<const Id>(*json);
    if (!id->is_dictionary()) {
      if (!id->text.empty()) now->texts.insert_or_assign(id->text, path);
      return;
    }
    auto& list = now->dictionaries[id->joined_keys];
    // What stood there before keeps its turn; what is new comes last.
    auto turn = list.size();
    if (const auto old = before.dictionaries.find(id->joined_keys); old != before.dictionaries.end()) {
      const auto same = std::find_if(old->second.begin(), old->second.end(), [&](const Paths::Place& place) {
        return same_values(place.values, id->values) && place.path == path;
      });
      if (same != old->second.end())
        turn = std::min(turn, static_cast<std::size_t>(same - old->second.begin()));
    }
    list.insert(list.begin() + static_cast<std::ptrdiff_t>(turn), Paths::Place{id->values, path, id});
  });
  return now;
}

CDASH_DECL bool is_patch(const Json& value) { return member_of(value, "__dash_patch_update") != nullptr; }

CDASH_DECL Json patched(const Json& before, const Json& patch) {
  Json value = before;
  try {
    cdash::detail::apply_patch(value, patch);
  } catch (const Error& error) {
    throw PageError(error.what());
  }
  return value;
}

}  // namespace cdash::testing::detail

// ---- cdash/testing/impl/typed_arrays.ipp
// Bodies of testing/impl/typed_arrays.hpp.

namespace cdash::testing::detail {

// Both ends of the wire are little-endian, as plotly.js assumes too.
template <class T>
boost::json::array numbers_in(std::string_view bytes) {
  boost::json::array numbers;
  numbers.reserve(bytes.size() / sizeof(T));
  for (std::size_t at = 0; at + sizeof(T) <= bytes.size(); at += sizeof(T)) {
    T number;
    std::memcpy(&number, bytes.data() + at, sizeof(T));
    numbers.emplace_back(number);
  }
  return numbers;
}

inline Json shaped(const boost::json::array& numbers, std::size_t& next,
                   const std::vector<std::size_t>& shape, std::size_t dimension) {
  boost::json::array list;
  for (std::size_t i = 0; i < shape[dimension] && next < numbers.size(); ++i)
    list.push_back(dimension + 1 == shape.size() ? numbers[next++]
                                                 : shaped(numbers, next, shape, dimension + 1));
  return list;
}

inline std::vector<std::size_t> shape_of(const Json* shape) {
  std::vector<std::size_t> sizes;
  if (!shape || !shape->is_string()) return sizes;
  const std::string_view text = shape->get_string();
  for (std::size_t at = 0; at < text.size();) {
    std::size_t size = 0;
    const auto [end, error] = std::from_chars(text.data() + at, text.data() + text.size(), size);
    if (error == std::errc()) sizes.push_back(size);
    at = std::max(at + 1, static_cast<std::size_t>(end - text.data()));
  }
  return sizes;
}

CDASH_DECL std::optional<Json> numbers_of_typed_array(const Json& value) {
  const auto* object = value.if_object();
  if (!object) return std::nullopt;
  const auto* type = object->if_contains("dtype");
  const auto* data = object->if_contains("bdata");
  if (!type || !data || !type->is_string() || !data->is_string()) return std::nullopt;
  const auto bytes = read_base64(data->get_string());
  if (!bytes) return std::nullopt;

  using Reader = boost::json::array (*)(std::string_view);
  static constexpr std::array<std::pair<std::string_view, Reader>, 8> readers{{
      {"f8", numbers_in<double>},
      {"f4", numbers_in<float>},
      {"i1", numbers_in<std::int8_t>},
      {"u1", numbers_in<std::uint8_t>},
      {"i2", numbers_in<std::int16_t>},
      {"u2", numbers_in<std::uint16_t>},
      {"i4", numbers_in<std::int32_t>},
      {"u4", numbers_in<std::uint32_t>},
  }};
  for (const auto& [name, read] : readers) {
    if (std::string_view(type->get_string()) != name) continue;
    auto numbers = read(*bytes);
    const auto shape = shape_of(object->if_contains("shape"));
    std::size_t next = 0;
    if (shape.size() > 1) return shaped(numbers, next, shape, 0);
    return Json(std::move(numbers));
  }
  return std::nullopt;
}

}  // namespace cdash::testing::detail

// ---- cdash/testing/impl/found.ipp
// Bodies of testing/found.hpp.

namespace cdash::testing {
namespace detail {

inline bool has_typed_arrays(const Json& value) {
  if (const auto* list = value.if_array()) {
    for (const auto& each : *list)
      if (has_typed_arrays(each)) return true;
  } else if (const auto* object = value.if_object()) {
    if (object->contains("bdata")) return true;
    for (const auto& member : *object)
      if (has_typed_arrays(member.value())) return true;
  }
  return false;
}

inline Json with_lists(const Json& value) {
  if (auto numbers = numbers_of_typed_array(value)) return std::move(*numbers);
  Json copy = value;
  if (auto* list = copy.if_array())
    for (auto& each : *list) each = with_lists(each);
  else if (auto* object = copy.if_object())
    for (auto& member : *object) member.value() = with_lists(member.value());
  return copy;
}

inline void append_text(std::string& text, const Json& value) {
  if (value.is_string())
    text += std::string_view(value.get_string());
  else if (value.is_number())
    write_json(text, value);
  else if (const auto* list = value.if_array())
    for (const auto& each : *list) append_text(text, each);
  else if (const auto* object = value.if_object())
    if (const auto* props = object->if_contains("props"); props && props->is_object())
      if (const auto* children = props->get_object().if_contains("children")) append_text(text, *children);
}

}  // namespace detail

CDASH_DECL Found::Found(Json value, std::string place)
    : root_(std::make_shared<const Json>(std::move(value))), value_(root_.get()), place_(std::move(place)) {}

CDASH_DECL Found::Found(std::shared_ptr<const Json> root, const Json* value, std::string place)
    : root_(std::move(root)), value_(value), place_(std::move(place)) {}

CDASH_DECL Found Found::missing(std::string place) {
  Found none(Json(), std::move(place));
  none.is_set_ = false;
  return none;
}

CDASH_DECL const Json& Found::plain() const {
  if (!detail::has_typed_arrays(*value_)) return *value_;
  if (!plain_) plain_ = std::make_shared<const Json>(detail::with_lists(*value_));
  return *plain_;
}

CDASH_DECL void Found::misfits(const std::string& wanted) const {
  throw PageError("cdash: " + place_ + " is " +
                  (is_set_ ? cdash::detail::describe(*value_) : std::string("not set")) + ", not " + wanted);
}

CDASH_DECL Found Found::operator[](std::string_view name) const {
  if (!value_->is_object()) misfits("an object with a member \"" + std::string(name) + "\"");
  const auto& object = value_->get_object();
  auto place = place_ + "." + std::string(name);
  if (const auto* found = object.if_contains(name)) return {root_, found, std::move(place)};
  if (const auto* props = object.if_contains("props"); props && props->is_object())
    if (const auto* found = props->get_object().if_contains(name)) return {root_, found, std::move(place)};
  std::string names;
  for (const auto& member : object) names += (names.empty() ? "" : ", ") + std::string(member.key());
  throw PageError("cdash: " + place_ + " has no member \"" + std::string(name) + "\"; it has: " + names);
}

CDASH_DECL Found Found::operator[](std::size_t element) const {
  const auto& list = plain();
  if (!list.is_array()) misfits("a list");
  if (element >= list.get_array().size())
    throw PageError("cdash: " + place_ + " has " + std::to_string(list.get_array().size()) +
                    " elements, there is no [" + std::to_string(element) + "]");
  auto keep = plain_ ? plain_ : root_;
  return {std::move(keep), &list.get_array()[element], place_ + "[" + std::to_string(element) + "]"};
}

CDASH_DECL Found Found::operator[](int element) const {
  if (element < 0)
    throw PageError("cdash: " + place_ + "[" + std::to_string(element) + "]: elements count from 0");
  return (*this)[static_cast<std::size_t>(element)];
}

CDASH_DECL std::size_t Found::size() const {
  const auto& value = plain();
  if (value.is_array()) return value.get_array().size();
  if (!value.is_object()) misfits("a list or an object");
  return value.get_object().size();
}

CDASH_DECL std::string Found::text() const {
  std::string text;
  detail::append_text(text, *value_);
  return text;
}

CDASH_DECL std::ostream& operator<<(std::ostream& out, const Found& found) {
  std::string text;
  write_json(text, found.json());
  return out << (found.is_set() ? text : "(not set)");
}

}  // namespace cdash::testing

// ---- cdash/testing/impl/browser.hpp
// A page's side of the network: requests with their cookies, answers, and what the app logs meanwhile.

namespace cdash::testing::detail {

/// What an app has logged since it was last asked.
class LogLines {
 public:
  void add(std::string_view line);
  std::vector<std::string> take();

 private:
  std::mutex guard_;
  std::vector<std::string> lines_;
};

/// From now on the app's log is kept for the messages of its pages; it still goes where the user has sent it.
/// Null if the app serves already and cannot be asked any more.
CDASH_DECL std::shared_ptr<LogLines> tap_log(App& app);

/// A request with everything that it refers to, and its answer, which may come from another thread.
class Answer final : public Later, public std::enable_shared_from_this<Answer> {
 public:
  Answer(std::string method, std::string target, std::string body,
         std::vector<std::pair<std::string, std::string>> headers);

  void ask(Handler& handler);
  /// Nothing if there is none after so many seconds.
  std::optional<Response> wait(double patience);
  void answer(Response response) noexcept override;

 private:
  std::string method_;
  std::string target_;
  std::string body_;
  std::vector<std::pair<std::string, std::string>> lines_;
  std::vector<HeaderView> headers_;
  std::mutex guard_;
  std::condition_variable there_;
  std::optional<Response> response_;
};
using AnswerPtr = std::shared_ptr<Answer>;

class Browser {
 public:
  Browser(Handler& handler, const PageSettings& settings, std::shared_ptr<LogLines> log);

  /// Opens the page: its `_dash-config`.
  Json config();
  /// GET below the app's prefix. Throws PageError if the answer is no JSON.
  Json get_json(std::string_view name);
  /// Calls a callback, with these query arguments.
  AnswerPtr post(std::string body, const std::vector<std::string>& arguments);

  /// window.location: pathname, href, hash and search.
  std::vector<std::pair<std::string, std::string>> location() const;
  /// From now on it is at that path and query, behind the prefix.
  void go(std::string_view url);
  /// Of the page when it was opened.
  const std::string& title() const noexcept { return title_; }

  void keep_cookies(const Response& response);
  std::optional<std::string> cookie(std::string_view name) const;
  /// What to say of an answer that is an error, with what the app has logged.
  std::string failure(std::string_view output, const Response& response) const;

 private:
  AnswerPtr ask(std::string method, std::string target, std::string body);
  Response get(std::string target);

  Handler* handler_;
  std::string prefix_;
  std::string url_;
  std::string title_;
  std::string end_id_;
  std::string csrf_cookie_;
  std::string csrf_header_;
  std::vector<std::pair<std::string, std::string>> headers_;
  double patience_;
  std::map<std::string, std::string, std::less<>> cookies_;
  std::shared_ptr<LogLines> log_;
};

/// An answer's body. Throws PageError, which names the callback, if it is no JSON.
CDASH_DECL Json parsed_answer(const Response& response, std::string_view output);

}  // namespace cdash::testing::detail

// ---- cdash/testing/impl/browser.ipp
// Bodies of testing/impl/browser.hpp.

namespace cdash::testing::detail {

CDASH_DECL void LogLines::add(std::string_view line) {
  const std::lock_guard lock(guard_);
  if (lines_.size() < 200) lines_.emplace_back(line);
}

CDASH_DECL std::vector<std::string> LogLines::take() {
  const std::lock_guard lock(guard_);
  return std::exchange(lines_, {});
}

// What stands in AppSettings::log once a page has been opened; found again by its type.
struct LogTap {
  std::shared_ptr<LogLines> lines;
  LogSink further;

  void operator()(const LogRecord& record) const {
    lines->add("cdash: " + std::string(record.message));
    if (further.has_function()) further.write(record);
  }
};

CDASH_DECL std::shared_ptr<LogLines> tap_log(App& app) {
  if (const auto* tap = std::as_const(app).settings().log.target<LogTap>()) return tap->lines;
  try {
    auto& log = app.settings().log;
    auto lines = std::make_shared<LogLines>();
    log = LogTap{lines, std::move(log)};
    return lines;
  } catch (const Error&) {
    return nullptr;
  }
}

CDASH_DECL Answer::Answer(std::string method, std::string target, std::string body,
                          std::vector<std::pair<std::string, std::string>> headers)
    : method_(std::move(method)),
      target_(std::move(target)),
      body_(std::move(body)),
      lines_(std::move(headers)) {
  for (const auto& [name, value] : lines_) headers_.push_back({name, value});
}

CDASH_DECL void Answer::ask(Handler& handler) {
  auto response = handler.begin({method_, target_, headers_, body_, "127.0.0.1"}, shared_from_this());
  if (response) answer(std::move(*response));
}

CDASH_DECL void Answer::answer(Response response) noexcept {
  {
    const std::lock_guard lock(guard_);
    response_ = std::move(response);
  }
  there_.notify_all();
}

CDASH_DECL std::optional<Response> Answer::wait(double patience) {
  std::unique_lock lock(guard_);
  if (!response_)
    there_.wait_for(lock, std::chrono::duration<double>(patience), [&] { return response_.has_value(); });
  return std::move(response_);
}

CDASH_DECL Browser::Browser(Handler& handler, const PageSettings& settings, std::shared_ptr<LogLines> log)
    : handler_(&handler),
      prefix_(settings.url_base_pathname),
      headers_(settings.headers),
      patience_(settings.patience),
      log_(std::move(log)) {
  go(settings.url);
}

CDASH_DECL void Browser::go(std::string_view url) {
  url_ = prefix_ + std::string(url.substr(url.starts_with('/') ? 1 : 0));
}

// The text between its tags: those of the escapes that cdash writes are taken back.
inline std::string title_of(std::string_view page) {
  constexpr std::string_view open = "<title>";
  const auto start = page.find(open);
  const auto end = page.find("</title>", start);
  if (end == page.npos) return {};
  std::string title(page.substr(start + open.size(), end - start - open.size()));
  for (const auto& [escape, text] : {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}})
    for (auto at = title.find(escape); at != title.npos; at = title.find(escape, at + 1))
      title.replace(at, std::string_view(escape).size(), text);
  return title;
}

CDASH_DECL AnswerPtr Browser::ask(std::string method, std::string target, std::string body) {
  auto headers = headers_;
  headers.emplace_back("Host", "localhost");
  headers.emplace_back("Accept", "application/json");
  if (!body.empty()) headers.emplace_back("Content-Type", "application/json");
  std::string cookies;
  for (const auto& [name, value] : cookies_) cookies += (cookies.empty() ? "" : "; ") + name + "=" + value;
  if (!cookies.empty()) headers.emplace_back("Cookie", std::move(cookies));
  if (const auto token = cookie(csrf_cookie_)) headers.emplace_back(csrf_header_, *token);
  auto answer =
      std::make_shared<Answer>(std::move(method), std::move(target), std::move(body), std::move(headers));
  answer->ask(*handler_);
  return answer;
}

CDASH_DECL Response Browser::get(std::string target) {
  auto response = ask("GET", target, {})->wait(patience_);
  if (!response) throw PageError("cdash: GET " + target + " was not answered");
  keep_cookies(*response);
  if (response->status != 200)
    throw PageError("cdash: GET " + target + " was answered with status " + std::to_string(response->status));
  return std::move(*response);
}

CDASH_DECL std::vector<std::pair<std::string, std::string>> Browser::location() const {
  const std::string_view url = url_;
  const auto hash = std::min(url.find('#'), url.size());
  const auto search = std::min(url.find('?'), hash);
  // A lone '?' or '#' is none.
  const auto part = [](std::string_view text) {
    return std::string(text.size() > 1 ? text : std::string_view());
  };
  return {{"pathname", std::string(url.substr(0, search))},
          {"href", "http://localhost" + url_},
          {"hash", part(url.substr(hash))},
          {"search", part(url.substr(search, hash - search))}};
}

CDASH_DECL Json Browser::config() {
  const auto target = url_.substr(0, url_.find('#'));
  const auto response = get(target);
  const auto page = response.body.view();
  title_ = title_of(page);
  constexpr std::string_view before = "id=\"_dash-config\"";
  const auto tag = page.find(before);
  const auto start = tag == page.npos ? page.npos : page.find('>', tag);
  const auto end = start == page.npos ? page.npos : page.find("</script", start);
  if (end == page.npos) throw PageError("cdash: GET " + target + " did not answer with the page of an app");
  auto config = boost::json::parse(page.substr(start + 1, end - start - 1));
  end_id_ = text_of(member_of(config, "end_id"));
  csrf_cookie_ = text_of(member_of(config, "csrf_token_name"));
  csrf_header_ = text_of(member_of(config, "csrf_header_name"));
  if (const auto prefix = text_of(member_of(config, "requests_pathname_prefix")); !prefix.empty())
    prefix_ = prefix;
  return config;
}

CDASH_DECL Json Browser::get_json(std::string_view name) {
  const auto target = prefix_ + std::string(name);
  const auto response = get(target);
  boost::system::error_code error;
  auto json = boost::json::parse(response.body.view(), error);
  if (error) throw PageError("cdash: GET " + target + " did not answer with JSON: " + error.message());
  return json;
}

CDASH_DECL AnswerPtr Browser::post(std::string body, const std::vector<std::string>& arguments) {
  auto target = prefix_ + "_dash-update-component";
  char separator = '?';
  const auto add = [&](const std::string& argument) {
    target += separator + argument;
    separator = '&';
  };
  if (!end_id_.empty()) add("endId=" + end_id_);
  for (const auto& argument : arguments) add(argument);
  if (log_) log_->take();
  return ask("POST", std::move(target), std::move(body));
}

CDASH_DECL void Browser::keep_cookies(const Response& response) {
  for (const auto& [name, value] : response.headers) {
    if (name != "Set-Cookie") continue;
    const std::string_view text = value;
    const auto pair = text.substr(0, text.find(';'));
    const auto equals = pair.find('=');
    if (equals != pair.npos)
      cookies_[std::string(pair.substr(0, equals))] = std::string(pair.substr(equals + 1));
  }
}

CDASH_DECL std::optional<std::string> Browser::cookie(std::string_view name) const {
  const auto found = cookies_.find(name);
  return found == cookies_.end() ? std::nullopt : std::optional(found->second);
}

CDASH_DECL std::string Browser::failure(std::string_view output, const Response& response) const {
  std::string text = "cdash: the callback for " + std::string(output) + " was answered with status " +
                     std::to_string(response.status);
  const auto lines = log_ ? log_->take() : std::vector<std::string>();
  for (const auto& line : lines) text += "\n  " + line;
  return text;
}

CDASH_DECL Json parsed_answer(const Response& response, std::string_view output) {
  boost::system::error_code error;
  auto json = boost::json::parse(response.body.view(), error);
  if (error)
    throw PageError("cdash: the answer of the callback for " + std::string(output) +
                    " is no JSON: " + error.message());
  return json;
}

}  // namespace cdash::testing::detail

// ---- cdash/testing/impl/graph.hpp
// The callbacks of an app as the front end resolves them: which are called by what, for which components.

namespace cdash::testing::detail {

enum class Wild : unsigned char { none, all, match, all_smaller };

/// An Output, Input or State as a record of `_dash-dependencies` names it.
struct Spec {
  Spec(std::string_view id_key, std::string_view property_name, bool may_be_missing);

  /// ALL or ALLSMALLER: a list of components.
  bool is_multiple() const noexcept;
  bool is_pattern() const noexcept { return id.is_dictionary(); }

  Id id;
  std::vector<Wild> wild;  ///< in the order of the id's keys
  std::string property;
  std::string name;  ///< "id.property"
  bool may_be_missing = false;
};

/// One record.
struct Definition {
  std::string output;
  std::vector<Spec> outputs;
  std::vector<Spec> inputs;
  std::vector<Spec> state;
  bool prevent_initial_call = false;
  bool no_output = false;
  bool creates_callbacks = false;
  bool websocket = false;
  std::optional<double> background_interval;  ///< milliseconds, for a background callback
  Json running;                               ///< the record's `running`, or null
  std::string clientside_namespace;           ///< not empty: it runs in the page
  std::string clientside_function;

  std::vector<std::string> match_keys;  ///< keys of the first output that are MATCH
  const Spec* single_output = nullptr;  ///< the first that is no list
  std::string identifier;               ///< what calls are told apart by, together with the MATCH values
};

/// A component's property that a call reads or sets.
struct Target {
  std::shared_ptr<const Id> id;
  const std::string* property;
  Path path;

  std::string name() const { return id->text + "." + *property; }
};
using Targets = std::vector<Target>;

/// The component whose id a pattern was found by: MATCH and ALLSMALLER of other patterns refer to it.
struct Reference {
  const Spec* pattern;
  std::vector<Json> values;
};

enum Change { indirect = 1, direct = 2 };

/// A call that is asked for, waits, runs or has run.
struct Call {
  const Definition* callback = nullptr;
  std::shared_ptr<const Reference> reference;
  std::string any_values;  ///< the MATCH values as JSON
  std::vector<std::pair<std::string, Change>> changed;
  bool is_initial = false;
  int group = 0;  ///< calls that one change of the layout asked for; 0: none
  std::vector<const Definition*> predecessors;

  std::string resolved_id() const { return callback->output + any_values; }
  std::string identifier() const { return callback->identifier + any_values; }
  void add_change(const std::string& name, Change change);

  std::vector<Targets> outputs(const Paths& paths) const;
  std::vector<Targets> inputs(const Paths& paths) const;
  std::vector<Targets> state(const Paths& paths) const;
};
using CallPtr = std::shared_ptr<Call>;
using Calls = std::vector<CallPtr>;

/// What is looked up when something changes.
class Graph {
 public:
  /// Throws PageError for records that are none.
  explicit Graph(const Json& records);
  Graph(const Graph&) = delete;
  Graph& operator=(const Graph&) = delete;

  /// The calls that a change of that property asks for.
  Calls by_input(const Paths& paths, const Id& id, std::string_view property, Change change) const;
  /// The call that sets that property, or null.
  CallPtr by_output(const Id& id, std::string_view property) const;
  /// Whether a callback has that property as an input.
  bool is_watched(const Id& id, std::string_view property) const;

  struct LayoutOptions {
    /// For a whole page: its outputs are enough to find all.
    bool outputs_only = false;
    /// Set to find lists that got shorter: the places after the components have gone.
    const Paths* removed_from = nullptr;
    /// The piece of the layout; callbacks with all outputs inside are found by their outputs.
    const Path* chunk = nullptr;
    /// Only callbacks with an input among these properties of the piece's own root.
    const std::vector<std::string>* root_properties = nullptr;
    int group = 0;
  };
  /// The calls that a new piece of layout asks for.
  Calls by_layout(const ChildrenProps& children, const Paths& paths, const Json& layout,
                  const LayoutOptions& options) const;

  /// Adds the names of everything that the call, and the calls that follow from it, may set.
  using Names = std::unordered_map<std::string, bool>;
  void add_outputs_to_come(const Paths& paths, const CallPtr& call, Names& names) const;

 private:
  struct Pattern {
    const Spec* spec;
    std::vector<const Definition*> callbacks;
  };
  using Properties = std::vector<std::pair<std::string, std::vector<const Definition*>>>;
  using PatternProperties = std::vector<std::pair<std::string, std::vector<Pattern>>>;
  struct Map {
    std::unordered_map<std::string, Properties> texts;
    std::unordered_map<std::string, PatternProperties> patterns;  // by joined keys
    void add(const Spec& spec, const Definition& callback);
  };

  void add_found(const Paths& paths, const Definition& callback,
                 const std::shared_ptr<const Reference>& reference, Calls& found) const;

  std::vector<std::unique_ptr<const Definition>> callbacks_;
  Map inputs_;
  Map outputs_;
};

/// The components that fit.
CDASH_DECL Targets resolve(const Paths& paths, const Spec& spec, const Reference* reference);
/// "id.property" of all.
CDASH_DECL std::vector<std::string> names_of(const std::vector<Targets>& targets);

}  // namespace cdash::testing::detail

// ---- cdash/testing/impl/graph.ipp
// Bodies of testing/impl/graph.hpp.

namespace cdash::testing::detail {

inline Wild wild_of(const Json& value) {
  const auto* list = value.if_array();
  if (!list || list->size() != 1) return Wild::none;
  const auto word = text_of(&(*list)[0]);
  return word == "ALL"          ? Wild::all
         : word == "MATCH"      ? Wild::match
         : word == "ALLSMALLER" ? Wild::all_smaller
                                : Wild::none;
}

CDASH_DECL Spec::Spec(std::string_view id_key, std::string_view property_name, bool missing)
    : id(Id::from_key(id_key)), property(property_name), may_be_missing(missing) {
  for (const auto& value : id.values) wild.push_back(wild_of(value));
  name = id.text + "." + property;
}

CDASH_DECL bool Spec::is_multiple() const noexcept {
  return std::any_of(wild.begin(), wild.end(),
                     [](Wild w) { return w == Wild::all || w == Wild::all_smaller; });
}

CDASH_DECL void Call::add_change(const std::string& name, Change change) {
  for (auto& [known, how] : changed) {
    if (known != name) continue;
    how = std::max(how, change);
    return;
  }
  changed.emplace_back(name, change);
}

inline std::vector<Targets> resolve_all(const Paths& paths, const std::vector<Spec>& specs,
                                        const std::shared_ptr<const Reference>& reference) {
  std::vector<Targets> all;
  all.reserve(specs.size());
  for (const auto& spec : specs) all.push_back(resolve(paths, spec, reference.get()));
  return all;
}

CDASH_DECL std::vector<Targets> Call::outputs(const Paths& paths) const {
  return resolve_all(paths, callback->outputs, reference);
}
CDASH_DECL std::vector<Targets> Call::inputs(const Paths& paths) const {
  return resolve_all(paths, callback->inputs, reference);
}
CDASH_DECL std::vector<Targets> Call::state(const Paths& paths) const {
  return resolve_all(paths, callback->state, reference);
}

// Whether an id's values fit a pattern, and its wildcards the component that the pattern was found by.
inline bool fits(const Spec& pattern, const std::vector<Json>& values, const Reference* reference) {
  for (std::size_t i = 0; i < values.size(); ++i) {
    const auto wild = pattern.wild[i];
    if (wild == Wild::none) {
      if (!same_id_value(values[i], pattern.id.values[i])) return false;
      continue;
    }
    if (!reference || wild == Wild::all) continue;
    const auto& keys = reference->pattern->id.keys;
    const auto found = std::find(keys.begin(), keys.end(), pattern.id.keys[i]);
    if (found == keys.end()) {
      // Compared with undefined: only a text that is no number counts as the same.
      if (compare_id_values(values[i], Json("")) < 0) return false;
      continue;
    }
    const auto at = static_cast<std::size_t>(found - keys.begin());
    const int wanted = wild == Wild::all_smaller                           ? -1
                       : reference->pattern->wild[at] == Wild::all_smaller ? 1
                                                                           : 0;
    if (compare_id_values(values[i], reference->values[at]) != wanted) return false;
  }
  return true;
}

// The values that stand for MATCH, as JSON; empty if there are none.
inline std::string match_values(const Spec& pattern, const std::vector<Json>& values) {
  std::string text;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (pattern.wild[i] != Wild::match) continue;
    text += text.empty() ? '[' : ',';
    write_json(text, values[i]);
  }
  return text.empty() ? text : text + "]";
}

CDASH_DECL Targets resolve(const Paths& paths, const Spec& spec, const Reference* reference) {
  Targets found;
  if (!spec.is_pattern()) {
    const auto place = paths.texts.find(spec.id.text);
    if (place != paths.texts.end())
      found.push_back(
          {std::shared_ptr<const Id>(std::shared_ptr<const Id>(), &spec.id), &spec.property, place->second});
    return found;
  }
  const auto list = paths.dictionaries.find(spec.id.joined_keys);
  if (list == paths.dictionaries.end()) return found;
  for (const auto& place : list->second)
    if (fits(spec, place.values, reference)) found.push_back({place.id, &spec.property, place.path});
  return found;
}

CDASH_DECL std::vector<std::string> names_of(const std::vector<Targets>& targets) {
  std::vector<std::string> names;
  for (const auto& list : targets)
    for (const auto& target : list) names.push_back(target.name());
  return names;
}

inline CallPtr make_call(const Definition& callback, std::shared_ptr<const Reference> reference = nullptr,
                         std::string any_values = {}) {
  auto call = std::make_shared<Call>();
  call->callback = &callback;
  call->reference = std::move(reference);
  call->any_values = std::move(any_values);
  return call;
}

template <class List>
auto* entry_of(List& list, std::string_view name) {
  const auto found =
      std::find_if(list.begin(), list.end(), [&](const auto& each) { return each.first == name; });
  return found == list.end() ? nullptr : &found->second;
}

CDASH_DECL void Graph::Map::add(const Spec& spec, const Definition& callback) {
  if (!spec.is_pattern()) {
    auto& properties = texts[spec.id.text];
    auto* callbacks = entry_of(properties, spec.property);
    if (!callbacks)
      callbacks = &properties.emplace_back(spec.property, std::vector<const Definition*>()).second;
    callbacks->push_back(&callback);
    return;
  }
  auto& properties = patterns[spec.id.joined_keys];
  auto* list = entry_of(properties, spec.property);
  if (!list) list = &properties.emplace_back(spec.property, std::vector<Pattern>()).second;
  auto pattern = std::find_if(list->begin(), list->end(),
                              [&](const Pattern& each) { return each.spec->id.text == spec.id.text; });
  if (pattern == list->end()) pattern = list->insert(list->end(), Pattern{&spec, {}});
  pattern->callbacks.push_back(&callback);
}

inline Definition definition_of(const Json& record) {
  const auto flag = [&](std::string_view name) {
    const auto* value = member_of(record, name);
    return value && value->is_bool() && value->get_bool();
  };
  const auto dependencies = [&](std::string_view name) {
    std::vector<Spec> list;
    const auto* entries = member_of(record, name);
    if (entries && entries->is_array())
      for (const auto& each : entries->get_array()) {
        const auto* missing = member_of(each, "allow_optional");
        list.emplace_back(text_of(member_of(each, "id")), text_of(member_of(each, "property")),
                          missing && missing->is_bool() && missing->get_bool());
      }
    return list;
  };
  const auto output_of = [](std::string_view key) {
    const auto dot = key.rfind('.');
    return Spec(key.substr(0, dot), dot == key.npos ? key : key.substr(dot + 1), false);
  };

  Definition made;
  made.output = text_of(member_of(record, "output"));
  if (made.output.empty()) throw PageError("cdash: a record of _dash-dependencies has no output");
  made.prevent_initial_call = flag("prevent_initial_call");
  made.no_output = flag("no_output");
  made.creates_callbacks = flag("dynamic_creator");
  made.websocket = flag("websocket");
  made.inputs = dependencies("inputs");
  made.state = dependencies("state");
  if (!made.no_output) {
    std::string_view rest = made.output;
    if (rest.starts_with("..")) {
      rest = rest.substr(2, rest.size() - 4);
      for (auto end = rest.find("..."); end != rest.npos; end = rest.find("...")) {
        made.outputs.push_back(output_of(rest.substr(0, end)));
        rest.remove_prefix(end + 3);
      }
    }
    made.outputs.push_back(output_of(rest));
  }
  if (const auto* background = member_of(record, "background"); background && background->is_object()) {
    const auto* interval = member_of(*background, "interval");
    made.background_interval = interval && interval->is_number() ? interval->to_number<double>() : 500;
  }
  if (const auto* running = member_of(record, "running"); running && running->is_object())
    made.running = *running;
  if (const auto* function = member_of(record, "clientside_function"); function && function->is_object()) {
    made.clientside_namespace = text_of(member_of(*function, "namespace"));
    made.clientside_function = text_of(member_of(*function, "function_name"));
  }

  if (!made.outputs.empty()) {
    const auto& first = made.outputs.front();
    for (std::size_t i = 0; i < first.wild.size(); ++i)
      if (first.wild[i] == Wild::match) made.match_keys.push_back(first.id.keys[i]);
  }
  for (const auto* list : {&made.inputs, &made.outputs, &made.state})
    for (const auto& spec : *list) made.identifier += spec.name + ",";
  return made;
}

CDASH_DECL Graph::Graph(const Json& records) {
  if (!records.is_array()) throw PageError("cdash: _dash-dependencies did not answer with a list");
  for (const auto& record : records.get_array()) {
    auto made = std::make_unique<Definition>(definition_of(record));
    for (const auto& spec : made->outputs) {
      if (!made->single_output && !spec.is_multiple()) made->single_output = &spec;
      outputs_.add(spec, *made);
    }
    for (const auto& spec : made->inputs) inputs_.add(spec, *made);
    callbacks_.push_back(std::move(made));
  }
}

CDASH_DECL void Graph::add_found(const Paths& paths, const Definition& callback,
                                 const std::shared_ptr<const Reference>& reference, Calls& found) const {
  if (callback.match_keys.empty()) {
    found.push_back(make_call(callback, reference));
    return;
  }
  // One call for each combination of MATCH values, found by the components that it sets.
  const auto add = [&](const Spec& pattern, const Targets& targets) {
    std::unordered_set<std::string> seen;
    for (const auto& target : targets) {
      auto values = match_values(pattern, target.id->values);
      if (seen.insert(values).second)
        found.push_back(make_call(callback,
                                  std::make_shared<Reference>(Reference{&pattern, target.id->values}),
                                  std::move(values)));
    }
  };
  if (callback.single_output)
    return add(*callback.single_output, resolve(paths, *callback.single_output, reference.get()));
  std::unordered_set<std::string> seen;
  for (const auto& pattern : callback.outputs) {
    auto targets = resolve(paths, pattern, reference.get());
    std::erase_if(targets, [&](const Target& target) {
      std::string values;
      for (const auto& key : callback.match_keys) {
        const auto at = std::find(target.id->keys.begin(), target.id->keys.end(), key);
        if (at != target.id->keys.end())
          write_json(values, target.id->values[static_cast<std::size_t>(at - target.id->keys.begin())]);
        values += ',';
      }
      return !seen.insert(std::move(values)).second;
    });
    add(pattern, targets);
  }
}

CDASH_DECL Calls Graph::by_input(const Paths& paths, const Id& id, std::string_view property,
                                 Change change) const {
  Calls found;
  if (!id.is_dictionary()) {
    const auto properties = inputs_.texts.find(id.text);
    if (properties == inputs_.texts.end()) return found;
    if (const auto* callbacks = entry_of(properties->second, property))
      for (const auto* callback : *callbacks) add_found(paths, *callback, nullptr, found);
  } else {
    const auto properties = inputs_.patterns.find(id.joined_keys);
    if (properties == inputs_.patterns.end()) return found;
    if (const auto* patterns = entry_of(properties->second, property))
      for (const auto& pattern : *patterns) {
        if (!fits(*pattern.spec, id.values, nullptr)) continue;
        const auto reference = std::make_shared<const Reference>(Reference{pattern.spec, id.values});
        for (const auto* callback : pattern.callbacks) add_found(paths, *callback, reference, found);
      }
  }
  const auto name = id.text + "." + std::string(property);
  for (const auto& call : found) call->changed.emplace_back(name, change);
  return found;
}

CDASH_DECL CallPtr Graph::by_output(const Id& id, std::string_view property) const {
  if (!id.is_dictionary()) {
    const auto properties = outputs_.texts.find(id.text);
    if (properties == outputs_.texts.end()) return nullptr;
    const auto* callbacks = entry_of(properties->second, property);
    return callbacks ? make_call(*callbacks->front()) : nullptr;
  }
  const auto properties = outputs_.patterns.find(id.joined_keys);
  if (properties == outputs_.patterns.end()) return nullptr;
  if (const auto* patterns = entry_of(properties->second, property))
    for (const auto& pattern : *patterns)
      if (fits(*pattern.spec, id.values, nullptr))
        return make_call(*pattern.callbacks.front(),
                         std::make_shared<Reference>(Reference{pattern.spec, id.values}),
                         match_values(*pattern.spec, id.values));
  return nullptr;
}

CDASH_DECL bool Graph::is_watched(const Id& id, std::string_view property) const {
  if (!id.is_dictionary()) {
    const auto properties = inputs_.texts.find(id.text);
    return properties != inputs_.texts.end() && entry_of(properties->second, property);
  }
  const auto properties = inputs_.patterns.find(id.joined_keys);
  if (properties == inputs_.patterns.end()) return false;
  const auto* patterns = entry_of(properties->second, property);
  return patterns && std::any_of(patterns->begin(), patterns->end(), [&](const Pattern& pattern) {
           return fits(*pattern.spec, id.values, nullptr);
         });
}

// Gathers the calls of a piece of layout, one for each callback and combination of MATCH values.
class FoundCalls {
 public:
  void add(const CallPtr& call) {
    const auto [at, is_new] = index_.emplace(call->resolved_id(), calls.size());
    if (is_new) {
      calls.push_back(call);
      return;
    }
    auto& known = *calls[at->second];
    for (const auto& [name, change] : call->changed) known.add_change(name, change);
    if (call->is_initial) known.is_initial = true;
  }

  Calls calls;

 private:
  std::unordered_map<std::string, std::size_t> index_;
};

// Leaves out initial calls whose inputs are all missing, or come only from such calls.
inline void drop_calls_without_inputs(const Paths& paths, Calls& calls) {
  std::unordered_set<std::string> missing;
  for (;;) {
    Calls included;
    std::vector<std::string> lost;
    for (const auto& call : calls) {
      const auto& inputs = call->callback->inputs;
      const auto names = names_of(call->inputs(paths));
      if (std::all_of(inputs.begin(), inputs.end(), [](const Spec& spec) { return spec.is_multiple(); }) ||
          std::any_of(names.begin(), names.end(),
                      [&](const std::string& name) { return !missing.contains(name); })) {
        included.push_back(call);
      } else {
        const auto outputs = names_of(call->outputs(paths));
        lost.insert(lost.end(), outputs.begin(), outputs.end());
      }
    }
    if (included.size() == calls.size()) return;
    calls = std::move(included);
    missing.insert(lost.begin(), lost.end());
  }
}

CDASH_DECL Calls Graph::by_layout(const ChildrenProps& children, const Paths& paths, const Json& layout,
                                  const LayoutOptions& options) const {
  FoundCalls found;
  const auto add_by_outputs = [&](const Id& id, const auto& properties) {
    for (const auto& [property, ignored] : properties)
      if (const auto call = by_output(id, property); call && !call->callback->prevent_initial_call) {
        call->is_initial = true;
        found.add(call);
      }
  };
  // A list that lost this component calls although nothing that is still there has changed.
  const auto lost_an_element = [&](const Id& id, const CallPtr& call) {
    const auto inputs = call->inputs(paths);
    for (std::size_t i = 0; i < inputs.size(); ++i) {
      if (!call->callback->inputs[i].is_pattern()) continue;
      for (const auto& target : inputs[i])
        if (target.id->text == id.text) return !names_of(call->outputs(*options.removed_from)).empty();
    }
    return false;
  };
  const auto has_outputs_elsewhere = [&](const CallPtr& call) {
    for (const auto& list : call->outputs(paths))
      for (const auto& target : list)
        if (!starts_with(target.path, *options.chunk)) return true;
    return false;
  };
  const auto add_by_inputs = [&](const Id& id, const auto& properties) {
    for (const auto& [property, ignored] : properties)
      for (const auto& call : by_input(paths, id, property, indirect)) {
        if (options.chunk && !has_outputs_elsewhere(call)) continue;
        if (options.removed_from) {
          if (!lost_an_element(id, call)) continue;
          call->is_initial = true;
          call->changed.clear();
        }
        found.add(call);
      }
  };
  const auto entry = [](const auto& map, const std::string& key) {
    const auto at = map.find(key);
    return at == map.end() ? nullptr : &at->second;
  };

  std::optional<Id> root;
  children.crawl(layout, {}, [&](const Json& object, const Path& path) {
    const auto* props = member_of(object, "props");
    const auto* json = props ? member_of(*props, "id") : nullptr;
    if (!json) return;
    const Id id(*json);
    if (path.empty()) root = id;
    if (id.is_dictionary()) {
      const auto* outputs = entry(outputs_.patterns, id.joined_keys);
      const auto* inputs = entry(inputs_.patterns, id.joined_keys);
      if (outputs && !options.removed_from) add_by_outputs(id, *outputs);
      if (inputs && !options.outputs_only) add_by_inputs(id, *inputs);
    } else if (!options.removed_from) {
      const auto* outputs = entry(outputs_.texts, id.text);
      const auto* inputs = entry(inputs_.texts, id.text);
      if (outputs) add_by_outputs(id, *outputs);
      if (inputs && !options.outputs_only) add_by_inputs(id, *inputs);
    }
  });

  auto calls = std::move(found.calls);
  drop_calls_without_inputs(paths, calls);
  if (options.root_properties && root)
    std::erase_if(calls, [&](const CallPtr& call) {
      const auto& wanted = *options.root_properties;
      return std::none_of(call->callback->inputs.begin(), call->callback->inputs.end(),
                          [&](const Spec& input) {
                            return input.id.text == root->text &&
                                   std::find(wanted.begin(), wanted.end(), input.property) != wanted.end();
                          });
    });
  for (const auto& call : calls) call->group = options.group;
  return calls;
}

CDASH_DECL void Graph::add_outputs_to_come(const Paths& paths, const CallPtr& call, Names& names) const {
  Names seen;
  Calls next{call};
  while (!next.empty()) {
    Calls following;
    for (const auto& each : next)
      for (const auto& list : each->outputs(paths))
        for (const auto& target : list) {
          if (!seen.emplace(target.name(), true).second) continue;
          auto calls = by_input(paths, *target.id, *target.property, indirect);
          following.insert(following.end(), calls.begin(), calls.end());
        }
    next = std::move(following);
  }
  names.merge(seen);
}

}  // namespace cdash::testing::detail

// ---- cdash/testing/impl/payload.hpp
// What a call sends: the values of its inputs and states, and the places of its outputs.

namespace cdash::testing::detail {

class Payload {
 public:
  /// Not complete if the call is silently not made: its inputs, or its outputs, are not in the page.
  /// Throws PageError if only some of them are.
  static Payload of(const Call& call, const std::vector<Targets>& outputs, const Paths& paths,
                    const Json& layout);

  /// The request's body. One that asks for a background job's result carries no values.
  std::string body(bool is_poll) const;
  /// The values of the inputs, then of the states; lists for ALL.
  std::vector<Json> values() const;
  /// What the page's own function has returned, as the response of a server would have it.
  Json answer_of(Json returned) const;
  /// Replaces every patch of a response by what it makes of the page's value.
  /// Throws PageError where that does not work.
  void apply_patches(Json& response, const Paths& paths, const Json& layout) const;

  bool is_complete = false;
  std::string outputs;  ///< as JSON; empty for a callback without any

 private:
  struct Entry {
    std::string head;  // {"id":…,"property":…
    std::optional<std::string> value;
  };
  struct Argument {
    bool is_multiple = false;
    std::vector<Entry> entries;
  };
  static std::optional<std::vector<Argument>> arguments_of(const Call& call, const std::vector<Spec>& specs,
                                                           const std::vector<Targets>& targets,
                                                           const Json& layout, std::string_view kind);
  static void write(std::string& out, const std::vector<Argument>& arguments, bool is_poll);
  static void add_values(std::vector<Json>& values, const std::vector<Argument>& arguments);

  std::string output_;
  std::vector<std::string> changed_;
  std::vector<Argument> inputs_;
  std::vector<Argument> state_;
  bool is_list_of_outputs_ = false;
  std::vector<std::pair<bool, Targets>> targets_;  // each with whether it is a list
};

}  // namespace cdash::testing::detail

// ---- cdash/testing/impl/page.ipp
// Bodies of testing/page.hpp: the front end's queue of calls, run in one thread and in one order.

namespace cdash::testing {

class Page::Engine {
 public:
  Engine(Handler& handler, PageSettings settings, std::shared_ptr<detail::LogLines> log)
      : settings_(std::move(settings)), browser_(handler, settings_, std::move(log)) {
    config_ = browser_.config();
    children_ = detail::ChildrenProps(detail::member_of(config_, "children_props"));
    layout_ = browser_.get_json("_dash-layout");
    load_graph();
    paths_ = detail::places(children_, layout_, {}, {});
    detail::Graph::LayoutOptions options;
    options.outputs_only = true;
    options.group = ++groups_;
    request(graph().by_layout(children_, *paths_, layout_, options));
    note_mounted(layout_);
    mount();
  }

  // ---- what a user does

  void touch(std::vector<Change> changes) {
    // What one component reports at once is one change; several components change one after the other.
    std::vector<std::pair<detail::Id, boost::json::object>> by_component;
    for (auto& change : changes) {
      detail::Id id = id_of(change.id);
      auto known = std::find_if(by_component.begin(), by_component.end(),
                                [&](const auto& each) { return each.first.text == id.text; });
      if (known == by_component.end())
        known = by_component.insert(by_component.end(), {std::move(id), boost::json::object()});
      known->second[change.property] = in_page(change.value);
    }
    for (const auto& [id, props] : by_component) set_props(id, props);
  }

  // A click goes up: every element of the page around the one that is clicked counts it, if it has an id.
  void click(const ComponentId& of) {
    const auto id = id_of(of);
    if (is_true(detail::member_of(props_at(id), "disabled")))
      throw PageError("cdash: " + id.text + " cannot be clicked: it is disabled");
    auto path = *paths_->find(id);
    count_click(id);
    while (!path.empty()) {
      path.pop_back();
      const auto* around = detail::at_path(layout_, path);
      if (detail::text_of(detail::member_of(*around, "namespace")) != "dash_html_components") continue;
      const auto* props = detail::member_of(*around, "props");
      const auto* around_id = props ? detail::member_of(*props, "id") : nullptr;
      if (around_id && !is_true(detail::member_of(*props, "disable_n_clicks"))) count_click(Id(*around_id));
    }
  }

  // ---- what a test looks at

  Found get(const ComponentId& of, std::string_view property) const {
    const auto id = id_of(of);
    auto place = id.text + "." + std::string(property);
    const auto* value = detail::member_of(props_at(id), property);
    return value ? Found(*value, std::move(place)) : Found::missing(std::move(place));
  }
  Found component(const ComponentId& of) const {
    const auto id = id_of(of);
    return {*detail::at_path(layout_, *paths_->find(id)), id.text};
  }
  Found layout() const { return {layout_, "the page"}; }
  bool has(const ComponentId& id) const {
    const auto* path = paths_->find(detail::Id::from_key(id.text()));
    return path && detail::at_path(layout_, *path);
  }
  double now() const noexcept { return now_; }
  std::optional<std::string> cookie(std::string_view name) const { return browser_.cookie(name); }

  std::vector<SentCall> calls;
  std::vector<std::string> errors;

  // ---- the passing of time

  void settle() {
    while (take_step()) {
    }
    raise_errors();
  }

  bool step() {
    const bool did_something = take_step();
    raise_errors();
    return did_something;
  }

  void advance(double milliseconds) {
    const double until = now_ + milliseconds;
    settle();
    while (run_next_timer(until)) {
    }
    now_ = until;
  }

  // Goes on to whatever comes next; for those who wait for something.
  void wait_once() {
    if (!waiting_since_) waiting_since_ = std::chrono::steady_clock::now();
    if (step()) return;
    if (patience_is_over(*waiting_since_))
      throw PageError("cdash: waited " + seconds(settings_.patience) + " in vain" +
                      (jobs_.empty()
                           ? std::string()
                           : "; a background job still runs: " + jobs_.front().run->call->callback->output));
    const bool polls = !polls_.empty();
    if (!run_next_timer(std::numeric_limits<double>::infinity()))
      throw PageError("cdash: waited in vain: nothing runs any more that could change the page");
    // A job runs in real time, its page asks at its own.
    if (polls) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  void waited() noexcept { waiting_since_.reset(); }
  // The browser's address has changed, which every dcc.Location tells.
  void go(std::string_view url) {
    browser_.go(url);
    std::vector<Id> locations;
    children_.crawl(layout_, {}, [&](const Json& object, const Path&) {
      if (!is_core_component(object, "Location")) return;
      const auto* props = detail::member_of(object, "props");
      if (const auto* id = props ? detail::member_of(*props, "id") : nullptr) locations.emplace_back(*id);
    });
    boost::json::object now;
    for (const auto& [name, value] : browser_.location()) now[name] = value;
    for (const auto& id : locations) set_props(id, now);
  }
  const std::string& title() const noexcept { return title_ ? *title_ : browser_.title(); }
  bool has_jobs() const noexcept { return !jobs_.empty() || !polls_.empty(); }

 private:
  using Call = detail::Call;
  using CallPtr = detail::CallPtr;
  using Calls = detail::Calls;
  using Id = detail::Id;
  using Path = detail::Path;
  using Targets = detail::Targets;

  // A call that has been sent, up to the end of its background job.
  struct Run {
    CallPtr call;
    std::vector<Targets> outputs;
    detail::Payload payload;
    detail::PathsPtr paths;  // as they were when it was sent
    std::string cache_key;
    std::string job;
    const Json* running_off = nullptr;
    Json progress_default;
    std::vector<std::string> once;    // query arguments of the next request: "oldJob=…"
    std::vector<std::string> always;  // of every one: "cancelJob=…"
    std::size_t sent = 0;             // number in `calls`
    // What came of it: neither is a call that was not made at all.
    std::optional<Json> data;
    std::optional<std::string> error;
  };
  using RunPtr = std::shared_ptr<Run>;

  struct Stored {
    int group;
    std::vector<std::string> all;      // what the call may have set
    std::vector<std::string> updated;  // what it has set
  };
  struct Job {
    RunPtr run;
    Json cancel_inputs;
    bool outdated = false;
  };
  struct Poll {
    double due;
    RunPtr run;
  };
  struct Ticker {
    double started;
    double period;
  };

  const detail::Graph& graph() const noexcept { return *graphs_.back(); }
  void load_graph() {
    graphs_.push_back(std::make_unique<detail::Graph>(browser_.get_json("_dash-dependencies")));
  }

  static std::string seconds(double number) {
    std::string text;
    write_json(text, number);
    return text + " s";
  }
  bool patience_is_over(std::chrono::steady_clock::time_point since) const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - since).count() >
           settings_.patience;
  }

  // ---- ids and properties

  Id id_of(const ComponentId& of) const {
    auto id = Id::from_key(of.text());
    const auto* path = paths_->find(id);
    if (path && detail::at_path(layout_, *path)) return id;
    std::vector<std::string_view> names;
    for (const auto& [name, ignored] : paths_->texts) names.push_back(name);
    for (const auto& [keys, places] : paths_->dictionaries)
      for (const auto& place : places) names.push_back(place.id->text);
    std::sort(names.begin(), names.end());
    std::string list;
    for (const auto& name : names) list += (list.empty() ? "" : ", ") + std::string(name);
    throw PageError("cdash: the page has no component with the id " + (id.text.empty() ? "\"\"" : id.text) +
                    did_you_mean(id.text, names) +
                    (list.empty() ? std::string("; it has none with an id") : "; it has " + list));
  }

  const Json& props_at(const Id& id) const {
    static const Json none = boost::json::object();
    const auto* path = paths_->find(id);
    const auto* component = path ? detail::at_path(layout_, *path) : nullptr;
    const auto* props = component ? detail::member_of(*component, "props") : nullptr;
    return props ? *props : none;
  }
  boost::json::object* own_props(const Path& path) {
    auto* component = detail::at_path(layout_, path);
    if (!component || !component->is_object()) return nullptr;
    auto& props = component->get_object()["props"];
    if (!props.is_object()) props = boost::json::object();
    return &props.get_object();
  }
  static void assign(boost::json::object& props, std::string_view name, Json value) {
    if (auto* known = props.if_contains(name))
      *known = std::move(value);
    else
      props.emplace(name, std::move(value));
  }

  static bool is_true(const Json* value) { return value && value->is_bool() && value->get_bool(); }

  void count_click(const Id& id) {
    const auto* clicks = detail::member_of(props_at(id), "n_clicks");
    set_props(id, {{"n_clicks", (clicks && clicks->is_number() ? clicks->to_number<std::int64_t>() : 0) + 1},
                   {"n_clicks_timestamp", static_cast<std::int64_t>(now_)}});
  }

  // A component reports what its user has done.
  void set_props(const Id& id, const boost::json::object& given) {
    const auto* path = paths_->find(id);
    auto* props = path ? own_props(*path) : nullptr;
    if (!props) return;
    std::vector<const boost::json::key_value_pair*> changed;
    for (const auto& each : given) {
      const auto* before = props->if_contains(each.key());
      if (!before || !same(*before, each.value())) changed.push_back(&each);
    }
    for (const auto* each : changed)
      if (graph().is_watched(id, each->key()))
        request(graph().by_input(*paths_, id, each->key(), detail::direct));
    const Path place = *path;
    for (const auto* each : changed) assign(*props, each->key(), each->value());
    for (const auto* each : changed)
      if (each->key() == "data") store_changed(id, place);
  }

  // ---- what components do by themselves

  static bool is_core_component(const Json& object, std::string_view type) {
    return detail::text_of(detail::member_of(object, "type")) == type &&
           detail::text_of(detail::member_of(object, "namespace")) == "dash_core_components";
  }

  // Those of a new piece of layout that report something as soon as they are there.
  void note_mounted(const Json& piece) {
    children_.crawl(piece, {}, [&](const Json& object, const Path&) {
      if (!is_core_component(object, "Location") && !is_core_component(object, "Store")) return;
      const auto* props = detail::member_of(object, "props");
      if (const auto* id = props ? detail::member_of(*props, "id") : nullptr) mounted_.emplace_back(*id);
    });
  }

  void mount() {
    for (const auto& id : std::exchange(mounted_, {})) {
      const auto* path = paths_->find(id);
      const auto* component = path ? detail::at_path(layout_, *path) : nullptr;
      if (!component) continue;
      if (is_core_component(*component, "Store")) {
        const auto* data = detail::member_of(props_at(id), "data");
        if (data && !data->is_null()) store_changed(id, Path(*path));
      } else {
        boost::json::object missing;
        for (const auto& [name, value] : browser_.location()) {
          const auto* known = detail::member_of(props_at(id), name);
          if (!known || known->is_null()) missing[name] = value;
        }
        set_props(id, missing);
      }
    }
  }

  // dcc.Store tells when its data has changed; never twice the same time.
  void store_changed(const Id& id, const Path& place) {
    const auto* component = detail::at_path(layout_, place);
    if (!component || !is_core_component(*component, "Store")) return;
    last_change_ = std::max(last_change_ + 1, static_cast<std::int64_t>(now_));
    set_props(id, {{"modified_timestamp", last_change_}});
  }

  // ---- the queue

  void request(Calls calls) {
    if (calls.empty()) return;
    requested_.insert(requested_.end(), calls.begin(), calls.end());
    look_again_ = true;
  }

  bool take_step() {
    if (look_again_) {
      look_at_requested();
    } else if (!flights_.empty()) {
      take_answer();
    } else if (reload_graph_) {
      reload_graph_ = false;
      load_graph();
    } else {
      return false;
    }
    return true;
  }

  Calls pending() const {
    Calls all = prioritized_;
    all.insert(all.end(), requested_.begin(), requested_.end());
    for (const auto& run : watched_) all.push_back(run->call);
    return all;
  }

  // Calls that were asked for are made when nothing they wait for is still to come.
  void look_at_requested() {
    look_again_ = false;
    const auto before = requested_;
    const auto all_pending = pending();

    auto requested = merged(without_circles(before));
    drop_older(requested);
    requested = pruned(requested);
    prioritized_ = pruned(prioritized_);
    prune_watched();

    auto ready = ready_calls(requested, all_pending);
    if (ready.empty() && !requested.empty() && requested.size() == all_pending.size())
      ready = entries_of_circle(requested);
    remove(requested, ready);
    std::erase_if(ready, [&](const CallPtr& call) { return is_irrelevant(*call); });

    // What was there keeps its turn; what has changed goes to the end.
    Calls now;
    for (const auto& call : before)
      if (contains(requested, call)) now.push_back(call);
    for (const auto& call : requested)
      if (!contains(before, call)) now.push_back(call);
    if (now != before) look_again_ = true;
    requested_ = std::move(now);
    prioritized_.insert(prioritized_.end(), ready.begin(), ready.end());
    look_at_prioritized();
  }

  static bool contains(const Calls& calls, const CallPtr& call) {
    return std::find(calls.begin(), calls.end(), call) != calls.end();
  }
  static void remove(Calls& from, const Calls& what) {
    std::erase_if(from, [&](const CallPtr& call) { return contains(what, call); });
  }

  // A circle that has come round ends.
  static Calls without_circles(const Calls& calls) {
    Calls kept;
    for (const auto& call : calls)
      if (std::find(call->predecessors.begin(), call->predecessors.end(), call->callback) ==
          call->predecessors.end())
        kept.push_back(call);
    return kept;
  }

  // One of a kind: an initial call gives way to another, others become one that has all their changes.
  static Calls merged(const Calls& calls) {
    std::vector<std::pair<std::string, Calls>> groups;
    std::unordered_map<std::string, std::size_t> known;
    for (const auto& call : calls) {
      auto identifier = call->identifier();
      const auto [at, is_new] = known.emplace(identifier, groups.size());
      if (is_new) groups.emplace_back(std::move(identifier), Calls());
      groups[at->second].second.push_back(call);
    }
    Calls result;
    for (auto& [identifier, group] : groups) {
      if (group.size() > 1) {
        const auto initial =
            std::find_if(group.begin(), group.end(), [](const CallPtr& call) { return call->is_initial; });
        if (initial != group.end()) group.erase(initial);
      }
      if (group.size() == 1) {
        result.push_back(group.front());
        continue;
      }
      auto one = std::make_shared<Call>(*group.back());
      one->changed.clear();
      one->group = 0;
      for (const auto& call : group) {
        for (const auto& [name, change] : call->changed) one->add_change(name, change);
        if (call->group) one->group = call->group;
      }
      result.push_back(std::move(one));
    }
    return result;
  }

  // What waits or runs for the same outputs is out of date: its answer will not count.
  void drop_older(const Calls& requested) {
    std::set<std::string> identifiers;
    for (const auto& call : requested) identifiers.insert(call->identifier());
    const auto is_older = [&](const Call& call) { return identifiers.contains(call.identifier()); };
    std::erase_if(prioritized_, [&](const CallPtr& call) { return is_older(*call); });
    std::erase_if(watched_, [&](const RunPtr& run) { return is_older(*run->call); });
  }

  static std::size_t count(const std::vector<Targets>& targets) {
    std::size_t number = 0;
    for (const auto& list : targets) number += list.size();
    return number;
  }

  // Without changes that no longer exist.
  CallPtr with_existing_changes(const CallPtr& call) const {
    auto kept = call->changed;
    std::erase_if(kept, [&](const auto& change) {
      return !paths_->find(Id::from_key(std::string_view(change.first).substr(0, change.first.rfind('.'))));
    });
    if (kept.size() == call->changed.size()) return call;
    auto copy = std::make_shared<Call>(*call);
    copy->changed = std::move(kept);
    return copy;
  }

  // Calls whose outputs have all gone are dropped; those with a list of outputs come last.
  Calls pruned(const Calls& calls) const {
    Calls kept;
    Calls moved;
    for (const auto& call : calls) {
      const auto outputs = count(call->outputs(*paths_));
      if (outputs == call->callback->outputs.size())
        kept.push_back(call);
      else if (outputs > 0)
        moved.push_back(with_existing_changes(call));
    }
    kept.insert(kept.end(), moved.begin(), moved.end());
    return kept;
  }
  void prune_watched() {
    std::erase_if(watched_, [&](const RunPtr& run) {
      return !run->call->callback->outputs.empty() && count(run->call->outputs(*paths_)) == 0;
    });
  }

  bool waits_for(const Call& call, const detail::Graph::Names& to_come) const {
    const auto own = detail::names_of(call.outputs(*paths_));
    for (const auto& list : call.inputs(*paths_))
      for (const auto& target : list) {
        const auto name = target.name();
        if (to_come.contains(name) && std::find(own.begin(), own.end(), name) == own.end()) return true;
      }
    return false;
  }

  Calls ready_calls(const Calls& requested, const Calls& all_pending) const {
    detail::Graph::Names to_come;
    for (const auto& call : all_pending) graph().add_outputs_to_come(*paths_, call, to_come);
    Calls ready;
    for (const auto& call : requested)
      if (!waits_for(*call, to_come)) ready.push_back(call);
    return ready;
  }

  // All wait for each other: somebody has to begin.
  Calls entries_of_circle(Calls candidates) const {
    Calls ready;
    detail::Graph::Names set;
    while (!candidates.empty()) {
      ready.push_back(candidates.front());
      for (auto& name : detail::names_of(ready.back()->outputs(*paths_))) set.emplace(std::move(name), true);
      candidates.erase(candidates.begin());
      std::erase_if(candidates, [&](const CallPtr& call) { return waits_for(*call, set); });
    }
    return ready;
  }

  // One of a new layout's calls, all of whose inputs the others could have set and none has.
  bool is_irrelevant(const Call& call) const {
    if (call.group == 0) return false;
    std::set<std::string> all;
    std::set<std::string> updated;
    bool has_group = false;
    for (const auto& stored : stored_) {
      if (stored.group != call.group) continue;
      has_group = true;
      all.insert(stored.all.begin(), stored.all.end());
      updated.insert(stored.updated.begin(), stored.updated.end());
    }
    if (!has_group) return false;
    const auto inputs = detail::names_of(call.inputs(*paths_));
    const auto& specs = call.callback->inputs;
    return std::none_of(inputs.begin(), inputs.end(),
                        [&](const auto& name) { return updated.contains(name); }) &&
           std::all_of(inputs.begin(), inputs.end(), [&](const auto& name) { return all.contains(name); }) &&
           !std::all_of(specs.begin(), specs.end(), [](const auto& spec) { return spec.is_multiple(); });
  }

  // ---- sending

  void look_at_prioritized() {
    constexpr std::size_t at_once = 12;  // the front end's own limit
    while (!prioritized_.empty() && watched_.size() < at_once) {
      const auto number = std::min(prioritized_.size(), at_once - watched_.size());
      const Calls picked(prioritized_.begin(), prioritized_.begin() + static_cast<std::ptrdiff_t>(number));
      prioritized_.erase(prioritized_.begin(), prioritized_.begin() + static_cast<std::ptrdiff_t>(number));
      // They are sent together: none sees what another one's `running` sets.
      std::vector<RunPtr> runs;
      for (const auto& call : picked) runs.push_back(prepared(call));
      std::vector<RunPtr> ended;
      for (const auto& run : runs) {
        if (run->payload.is_complete && !run->error) {
          watched_.push_back(run);
          start(run);
        } else {
          ended.push_back(run);
        }
      }
      if (!ended.empty()) take_results(std::move(ended));
    }
  }

  RunPtr prepared(const CallPtr& call) const {
    auto run = std::make_shared<Run>();
    run->call = call;
    run->paths = paths_;
    run->outputs = call->outputs(*paths_);
    try {
      run->payload = detail::Payload::of(*call, run->outputs, *paths_, layout_);
    } catch (const PageError& error) {
      run->error = error.what();
    }
    return run;
  }

  void start(const RunPtr& run) {
    try {
      if (!run->call->callback->clientside_function.empty()) {
        run->data = run_stand_in(*run);
        flights_.push_back({run, nullptr});
        return;
      }
      settle_old_jobs(*run);
      if (const auto* running = detail::member_of(run->call->callback->running, "running"))
        side_update(*running, *run);
      run->running_off = detail::member_of(run->call->callback->running, "runningOff");
      send(run, false);
    } catch (const PageError& error) {
      run->error = error.what();
      flights_.push_back({run, nullptr});
    }
  }

  // Nothing for a callback that leaves its outputs as they are.
  Json run_stand_in(const Run& run) {
    const auto& callback = *run.call->callback;
    if (callback.clientside_function == cdash::detail::page_title_function) {
      const auto data = run.payload.values().at(0);
      title_ = detail::text_of(detail::member_of(data, "title"));
      return boost::json::object();
    }
    const auto found = std::find_if(settings_.clientside.begin(), settings_.clientside.end(),
                                    [&](const auto& each) { return each.first == callback.output; });
    if (found == settings_.clientside.end())
      throw PageError(
          "cdash: the clientside callback for " + callback.output +
          " runs JavaScript, which no browser is here for; give PageSettings::clientside a stand-in "
          "for \"" +
          callback.output + "\"");
    auto returned = found->second(run.payload.values());
    return returned ? run.payload.answer_of(std::move(*returned)) : Json(boost::json::object());
  }

  // Jobs for the same outputs are out of date, jobs that this call cancels reset their progress.
  void settle_old_jobs(Run& run) {
    for (auto& job : jobs_) {
      if (job.run->payload.outputs == run.payload.outputs) {
        run.once.push_back("oldJob=" + job.run->job);
        job.outdated = true;
      }
      if (!cancels(*run.call->callback, job.cancel_inputs)) continue;
      run.always.push_back("cancelJob=" + job.run->job);
      if (!job.run->progress_default.is_null()) side_update(job.run->progress_default, run);
    }
  }
  static bool cancels(const detail::Definition& callback, const Json& inputs) {
    const auto* list = inputs.if_array();
    if (!list) return false;
    for (const auto& each : *list) {
      const auto* id = detail::member_of(each, "id");
      const auto name =
          (id && id->is_string() ? Id::from_key(detail::text_of(id)) : Id(id ? *id : Json())).text + "." +
          std::string(detail::text_of(detail::member_of(each, "property")));
      for (const auto& input : callback.inputs)
        if (input.name == name) return true;
    }
    return false;
  }

  void send(const RunPtr& run, bool is_poll) {
    std::vector<std::string> arguments;
    if (is_poll) {
      if (!run->cache_key.empty()) arguments.push_back("cacheKey=" + run->cache_key);
      if (!run->job.empty()) arguments.push_back("job=" + run->job);
    }
    arguments.insert(arguments.end(), run->once.begin(), run->once.end());
    arguments.insert(arguments.end(), run->always.begin(), run->always.end());
    run->once.clear();
    auto body = run->payload.body(is_poll);
    if (!is_poll) {
      run->sent = sent_before_ + calls.size();
      SentCall sent;
      sent.output = run->call->callback->output;
      for (const auto& [name, ignored] : run->call->changed) sent.changed.push_back(name);
      sent.request = boost::json::parse(body);
      calls.push_back(std::move(sent));
    }
    flights_.push_back({run, browser_.post(std::move(body), arguments)});
  }

  // ---- answers

  void take_answer() {
    auto [run, answer] = std::move(flights_.front());
    flights_.pop_front();
    if (!answer) return resolve(run);
    const auto since = std::chrono::steady_clock::now();
    const auto response = answer->wait(settings_.patience);
    try {
      if (!response)
        throw PageError(
            "cdash: the callback for " + run->call->callback->output + " has not answered in " +
            seconds(std::chrono::duration<double>(std::chrono::steady_clock::now() - since).count()));
      take_response(run, *response);
    } catch (const PageError& error) {
      run->error = error.what();
      resolve(run);
    }
  }

  void take_response(const RunPtr& run, const Response& response) {
    browser_.keep_cookies(response);
    Json answer;
    if (response.status == 200) answer = detail::parsed_answer(response, run->call->callback->output);
    if (run->sent >= sent_before_ && run->sent - sent_before_ < calls.size()) {
      auto& sent = calls[run->sent - sent_before_];
      sent.status = response.status;
      sent.answer = answer;
    }
    const auto job =
        std::find_if(jobs_.begin(), jobs_.end(), [&](const Job& each) { return each.run == run; });
    if (job != jobs_.end() && job->outdated) {
      jobs_.erase(job);
      run->data = boost::json::object();
      return resolve(run);
    }
    if (response.status != 200 && response.status != 204) {
      complete(run);
      run->error = browser_.failure(run->call->callback->output, response);
      return resolve(run);
    }
    if (response.status == 204) {
      complete(run);
      run->data = boost::json::object();
      return resolve(run);
    }
    take_job(run, answer);
    if (const auto* update = detail::member_of(answer, "sideUpdate")) side_update(*update, *run);
    if (const auto* progress = detail::member_of(answer, "progress")) side_update(*progress, *run);

    auto* data = answer.is_object() ? answer.get_object().if_contains("response") : nullptr;
    if (!data && run->call->callback->background_interval) {
      polls_.push_back({now_ + *run->call->callback->background_interval, run});
      return;
    }
    complete(run);
    if (!data || !data->is_object())
      throw PageError("cdash: the answer of the callback for " + run->call->callback->output +
                      " has no response");
    run->payload.apply_patches(*data, *run->paths, layout_);
    run->data = std::move(*data);
    if (run->call->callback->creates_callbacks) reload_graph_ = true;
    resolve(run);
  }

  void take_job(const RunPtr& run, const Json& answer) {
    if (run->cache_key.empty()) run->cache_key = detail::text_of(detail::member_of(answer, "cacheKey"));
    if (run->progress_default.is_null())
      if (const auto* progress = detail::member_of(answer, "progressDefault"))
        run->progress_default = *progress;
    const auto job = detail::text_of(detail::member_of(answer, "job"));
    if (!run->job.empty() || job.empty()) return;
    run->job = job;
    const auto* cancel = detail::member_of(answer, "cancel");
    jobs_.push_back({run, cancel ? *cancel : Json(), false});
  }

  // A call has ended, well or not: `running` and the progress go back.
  void complete(const RunPtr& run) {
    std::erase_if(jobs_, [&](const Job& job) { return job.run == run; });
    if (run->running_off) side_update(*run->running_off, *run);
    if (!run->progress_default.is_null()) side_update(run->progress_default, *run);
  }

  // The answer counts only if nothing newer has been asked for meanwhile.
  void resolve(const RunPtr& run) {
    const auto found = std::find(watched_.begin(), watched_.end(), run);
    if (found == watched_.end()) return;
    watched_.erase(found);
    take_results({run});
    if (!prioritized_.empty()) look_at_prioritized();
  }

  void take_results(std::vector<RunPtr> runs) {
    for (const auto& run : runs) {
      if (!run->data && !run->error) continue;
      auto following = run->call->predecessors;
      following.push_back(run->call->callback);
      Stored stored{run->call->group, {}, {}};
      if (run->error) {
        errors.push_back(*run->error);
      } else {
        for (auto& each : run->data->get_object()) {
          const std::string key(std::string_view(each.key()));
          if (!each.value().is_object()) continue;
          for (const auto& prop : each.value().get_object())
            stored.updated.push_back(key + "." + std::string(prop.key()));
          update(Id::from_key(key), each.value().get_object(), following);
        }
      }
      stored.all = detail::names_of(run->call->outputs(*paths_));
      if (stored.group != 0) stored_.push_back(std::move(stored));
    }
    look_again_ = true;
    forget_finished_groups();
    mount();
  }

  void forget_finished_groups() {
    if (stored_.empty()) return;
    std::set<int> groups;
    for (const auto& call : pending()) groups.insert(call->group);
    std::erase_if(stored_, [&](const Stored& stored) { return !groups.contains(stored.group); });
  }

  static bool is_falsy(const Json& value) {
    return value.is_null() || (value.is_bool() && !value.get_bool()) ||
           (value.is_string() && value.get_string().empty()) ||
           (value.is_number() && value.to_number<double>() == 0);
  }

  bool changes_data(const Id& id, const boost::json::object& given) const {
    const auto* data = given.if_contains("data");
    const auto* before = data ? detail::member_of(props_at(id), "data") : nullptr;
    return data && !(before ? same(*before, *data) : data->is_null());
  }

  // Moves an answer's properties of one component into the page, and asks for what follows from them.
  void update(const Id& id, boost::json::object& given, const std::vector<const detail::Definition*>& after) {
    const auto ask = [&](Calls calls) {
      for (const auto& call : calls) call->predecessors = after;
      request(std::move(calls));
    };
    const auto before = paths_;
    const auto* found = before->find(id);
    const bool has_new_data = changes_data(id, given);
    auto* component = found ? detail::at_path(layout_, *found) : nullptr;
    std::vector<std::string> pieces{"children"};
    bool whole = false;
    std::optional<Json> old_component;
    if (component) {
      const auto& more = children_.of(*component);
      pieces.insert(pieces.end(), more.begin(), more.end());
      for (const auto& piece : pieces) {
        const auto list = piece.find("[]");
        whole = whole || (list != piece.npos && given.contains(std::string_view(piece).substr(0, list)));
      }
      if (whole) old_component = *component;
    }
    std::vector<std::pair<std::string, Json>> replaced;
    if (auto* props = found ? own_props(*found) : nullptr)
      for (auto& each : given) {
        if (auto* known = props->if_contains(each.key()))
          replaced.emplace_back(std::string(std::string_view(each.key())), std::move(*known));
        assign(*props, each.key(), std::move(each.value()));
      }
    for (const auto& each : given) ask(graph().by_input(*before, id, each.key(), detail::indirect));
    if (!component) return;

    const Path base = *found;
    if (has_new_data) store_changed(id, base);
    for (const auto& piece : pieces) {
      if (piece.find("[]") != piece.npos) {
        if (!whole || !given.contains(std::string_view(piece).substr(0, piece.find("[]")))) continue;
        std::vector<std::string> names;
        for (const auto& each : given) names.emplace_back(std::string_view(each.key()));
        replace_piece(*detail::at_path(layout_, base), *old_component, base, before, &names, ask);
        break;
      }
      Path inside;
      for (std::string_view rest = piece; !rest.empty();) {
        const auto dot = rest.find('.');
        inside.emplace_back(rest.substr(0, dot));
        rest = dot == rest.npos ? std::string_view() : rest.substr(dot + 1);
      }
      if (!given.contains(inside.front().name)) continue;
      Path place = base;
      place.emplace_back("props");
      place.insert(place.end(), inside.begin(), inside.end());
      const auto* now = detail::at_path(layout_, place);
      if (!now || is_falsy(*now)) continue;
      const Path below(inside.begin() + 1, inside.end());
      const Json* old = nullptr;
      for (const auto& [name, value] : replaced)
        if (name == inside.front().name) old = detail::at_path(value, below);
      replace_piece(*now, old ? *old : Json(), place, before, nullptr, ask);
    }
  }

  // A piece of the layout is another one: its components are looked up anew, and its callbacks called.
  template <class Ask>
  void replace_piece(const Json& now, const Json& old, const Path& place, const detail::PathsPtr& before,
                     const std::vector<std::string>* root_properties, const Ask& ask) {
    paths_ = detail::places(children_, now, place, *paths_);
    note_mounted(now);
    detail::Graph::LayoutOptions options;
    options.chunk = &place;
    options.root_properties = root_properties;
    options.group = ++groups_;
    ask(graph().by_layout(children_, *paths_, now, options));
    options.removed_from = paths_.get();
    options.group = ++groups_;
    ask(graph().by_layout(children_, *before, old, options));
  }

  // ---- running, progress and set_props

  void side_update(const Json& updates, const Run& run) {
    if (!updates.is_object()) return;
    std::vector<std::pair<Id, Json>> list;
    std::size_t number = 0;
    for (const auto& [key, value] : updates.get_object())
      for (auto& id : ids_of_update(key, run, number++)) {
        const auto property = property_of_update(key);
        list.emplace_back(std::move(id),
                          property.empty() ? value : Json(boost::json::object{{property, value}}));
      }
    for (const auto& [id, props] : list) update_beside(id, props, run);
  }

  static std::string property_of_update(std::string_view key) {
    if (key.starts_with('{')) {
      const auto end = key.rfind('}');
      return end + 2 < key.size() ? std::string(key.substr(end + 2)) : std::string();
    }
    const auto dot = key.find('.');
    return dot == key.npos ? std::string()
                           : std::string(key.substr(dot + 1, key.find('.', dot + 1) - dot - 1));
  }

  std::vector<Id> ids_of_update(std::string_view key, const Run& run, std::size_t number) const {
    if (!key.starts_with('{')) return {Id::from_key(key.substr(0, key.find('.')))};
    const detail::Spec spec(key.substr(0, key.rfind('}') + 1), "", false);
    boost::json::object one;
    for (std::size_t i = 0; i < spec.wild.size(); ++i) {
      const auto& name = spec.id.keys[i];
      if (spec.wild[i] == detail::Wild::none) {
        one[name] = spec.id.values[i];
        continue;
      }
      const auto trigger = trigger_value(run, number, name);
      if (spec.wild[i] == detail::Wild::match) {
        one[name] = trigger;
        continue;
      }
      auto several = ids_like(spec, i, trigger);
      if (!several.empty()) return several;
    }
    return {Id(Json(std::move(one)))};
  }

  // Wildcards in `running` and the like refer to what has called.
  static Json trigger_value(const Run& run, std::size_t number, const std::string& key) {
    const auto& changed = run.call->changed;
    if (changed.empty())
      throw PageError("cdash: the callback for " + run.call->callback->output +
                      " updates an id with a wildcard, and nothing has called it that would tell which");
    const auto& name = changed[number < changed.size() ? number : 0].first;
    const auto id = Id::from_key(std::string_view(name).substr(0, name.rfind('.')));
    const auto at = std::find(id.keys.begin(), id.keys.end(), key);
    return at == id.keys.end() ? Json() : id.values[static_cast<std::size_t>(at - id.keys.begin())];
  }

  std::vector<Id> ids_like(const detail::Spec& spec, std::size_t wild, const Json& trigger) const {
    std::vector<Id> found;
    const auto list = paths_->dictionaries.find(spec.id.joined_keys);
    if (list == paths_->dictionaries.end()) return found;
    for (const auto& place : list->second) {
      bool fits =
          spec.wild[wild] == detail::Wild::all || detail::compare_id_values(place.values[wild], trigger) < 0;
      for (std::size_t i = 0; i < place.values.size(); ++i)
        fits = fits && (i == wild || detail::same_id_value(place.values[i], spec.id.values[i]));
      if (fits) found.push_back(*place.id);
    }
    return found;
  }

  void update_beside(const Id& id, const Json& props, const Run& run) {
    const auto* found = paths_->find(id);
    auto* own = found ? own_props(*found) : nullptr;
    if (!own) {
      if (!is_true(detail::member_of(config_, "suppress_callback_exceptions")))
        errors.push_back("cdash: the callback for " + run.call->callback->output + " updates the component " +
                         id.text + ", which the page does not have");
      return;
    }
    if (!props.is_object()) return;
    const Path place = *found;
    boost::json::object given;
    for (const auto& [name, value] : props.get_object()) {
      const auto* before = own->if_contains(name);
      if (detail::is_patch(value) && !before)
        throw PageError("cdash: a patch for " + id.text + "." + std::string(std::string_view(name)) +
                        ", which is not set in the page");
      given[name] = detail::is_patch(value) ? detail::patched(*before, value) : value;
    }
    const bool has_new_data = changes_data(id, given);
    for (const auto& each : given) assign(*own, each.key(), each.value());
    for (const auto& each : given) request(graph().by_input(*paths_, id, each.key(), detail::direct));
    if (has_new_data) store_changed(id, place);
    paths_ = detail::places(children_, *detail::at_path(layout_, place), place, *paths_);
  }

  // ---- time

  // dcc.Interval ticks while it is in the page; a change of its interval starts it anew.
  std::optional<std::pair<double, Id>> next_tick() {
    std::map<std::string, std::pair<double, Id>> found;
    children_.crawl(layout_, {}, [&](const Json& object, const Path&) {
      if (!is_core_component(object, "Interval")) return;
      const auto& props = *detail::member_of(object, "props");
      const auto number = [&](std::string_view name, double otherwise) {
        const auto* value = detail::member_of(props, name);
        return value && value->is_number() ? value->to_number<double>() : otherwise;
      };
      const auto* id = detail::member_of(props, "id");
      const auto most = number("max_intervals", -1);
      if (!id || is_true(detail::member_of(props, "disabled")) || most == 0 ||
          (most != -1 && number("n_intervals", 0) >= most))
        return;
      Id key(*id);
      found.emplace(key.text, std::pair(number("interval", 1000), key));
    });
    std::erase_if(tickers_, [&](const auto& ticker) { return !found.contains(ticker.first); });
    std::optional<std::pair<double, Id>> next;
    for (const auto& [key, each] : found) {
      const auto& [period, id] = each;
      auto [ticker, is_new] = tickers_.emplace(key, Ticker{now_, period});
      if (ticker->second.period != period) ticker->second = {now_, period};
      const auto due = ticker->second.started + std::max(period, 1.0);
      if (!next || due < next->first) next.emplace(due, id);
    }
    return next;
  }

  bool run_next_timer(double until) {
    const auto tick = next_tick();
    const auto poll = std::min_element(polls_.begin(), polls_.end(),
                                       [](const Poll& a, const Poll& b) { return a.due < b.due; });
    const bool ask = poll != polls_.end() && (!tick || poll->due <= tick->first);
    if (!ask && !tick) return false;
    const auto due = ask ? poll->due : tick->first;
    if (due > until) return false;
    now_ = std::max(now_, due);
    if (ask) {
      const auto run = poll->run;
      polls_.erase(poll);
      send(run, true);
    } else {
      const auto& id = tick->second;
      tickers_.at(id.text).started = due;
      const auto* ticks = detail::member_of(props_at(id), "n_intervals");
      set_props(id,
                {{"n_intervals", (ticks && ticks->is_number() ? ticks->to_number<std::int64_t>() : 0) + 1}});
    }
    settle();
    return true;
  }

  void raise_errors() {
    if (settings_.on_error != OnError::raise || errors.empty()) return;
    std::string all;
    for (const auto& error : errors) all += (all.empty() ? "" : "\n") + error;
    errors.clear();
    throw PageError(all);
  }

 public:
  std::vector<std::string> take_calls() {
    std::vector<std::string> outputs;
    for (const auto& call : calls) outputs.push_back(call.output);
    sent_before_ += calls.size();
    calls.clear();
    return outputs;
  }

 private:
  struct Flight {
    RunPtr run;
    detail::AnswerPtr answer;  // null: it came to its end in the page
  };

  PageSettings settings_;
  detail::Browser browser_;
  Json config_;
  detail::ChildrenProps children_;
  Json layout_;
  detail::PathsPtr paths_;
  std::vector<std::unique_ptr<const detail::Graph>> graphs_;  // calls refer to those that were
  bool reload_graph_ = false;

  Calls requested_;
  Calls prioritized_;
  std::vector<RunPtr> watched_;
  std::vector<Stored> stored_;
  bool look_again_ = false;
  int groups_ = 0;
  std::deque<Flight> flights_;
  std::size_t sent_before_ = 0;

  std::optional<std::string> title_;  // once the page has changed it
  std::vector<Id> mounted_;
  std::int64_t last_change_ = -1;
  double now_ = 0;
  std::vector<Job> jobs_;
  std::vector<Poll> polls_;
  std::map<std::string, Ticker> tickers_;
  std::optional<std::chrono::steady_clock::time_point> waiting_since_;
};

CDASH_DECL Page::Page(App& app, PageSettings settings) {
  auto log = detail::tap_log(app);
  auto& handler = app.handler();
  settings.url_base_pathname = cdash::detail::AppAccess::state(app).paths.routes;
  engine_ = std::make_unique<Engine>(handler, std::move(settings), std::move(log));
  settle();
}
CDASH_DECL Page::Page(Handler& handler, PageSettings settings)
    : engine_(std::make_unique<Engine>(handler, std::move(settings), nullptr)) {
  settle();
}
CDASH_DECL Page::Page(Page&&) noexcept = default;
CDASH_DECL Page& Page::operator=(Page&&) noexcept = default;
CDASH_DECL Page::~Page() = default;

CDASH_DECL void Page::apply(std::vector<Change> changes) { engine_->touch(std::move(changes)); }
CDASH_DECL void Page::touch(const ComponentId& id, std::string_view property, const types::Any& value) {
  apply({{id, std::string(property), value.to_value()}});
}
CDASH_DECL void Page::click(const ComponentId& id) {
  engine_->click(id);
  settle();
}
CDASH_DECL void Page::go(std::string_view url) {
  engine_->go(url);
  settle();
}
CDASH_DECL const std::string& Page::title() const noexcept { return engine_->title(); }
CDASH_DECL Found Page::get(const ComponentId& id, std::string_view property) const {
  return engine_->get(id, property);
}
CDASH_DECL bool Page::has(const ComponentId& id) const { return engine_->has(id); }
CDASH_DECL Found Page::component(const ComponentId& id) const { return engine_->component(id); }
CDASH_DECL Found Page::layout() const { return engine_->layout(); }
CDASH_DECL void Page::advance(TimeSpan time) { engine_->advance(std::round(time.seconds * 1e6) / 1e3); }
CDASH_DECL double Page::milliseconds() const noexcept { return engine_->now(); }
CDASH_DECL void Page::finish() {
  settle();
  const Waiting waiting{*this};
  while (engine_->has_jobs()) engine_->wait_once();
}
CDASH_DECL void Page::settle() { engine_->settle(); }
CDASH_DECL bool Page::step() { return engine_->step(); }
CDASH_DECL void Page::wait_once() { engine_->wait_once(); }
CDASH_DECL void Page::waited() noexcept { engine_->waited(); }
CDASH_DECL const std::vector<SentCall>& Page::calls() const noexcept { return engine_->calls; }
CDASH_DECL std::vector<std::string> Page::take_calls() { return engine_->take_calls(); }
CDASH_DECL const std::vector<std::string>& Page::errors() const noexcept { return engine_->errors; }
CDASH_DECL std::vector<std::string> Page::take_errors() { return std::exchange(engine_->errors, {}); }
CDASH_DECL std::optional<std::string> Page::cookie(std::string_view name) const {
  return engine_->cookie(name);
}

namespace detail {

inline std::vector<Json> values_in(const Json& request, std::string_view list_name) {
  std::vector<Json> values;
  const auto value_in = [](const Json& entry) {
    const auto* value = member_of(entry, "value");
    return value ? *value : Json();
  };
  const auto* list = member_of(request, list_name);
  if (!list || !list->is_array()) return values;
  for (const auto& entry : list->get_array()) {
    if (const auto* several = entry.if_array()) {
      boost::json::array each;
      for (const auto& one : *several) each.push_back(value_in(one));
      values.emplace_back(std::move(each));
    } else {
      values.push_back(value_in(entry));
    }
  }
  return values;
}

}  // namespace detail

CDASH_DECL std::vector<Json> SentCall::inputs() const { return detail::values_in(request, "inputs"); }
CDASH_DECL std::vector<Json> SentCall::state() const { return detail::values_in(request, "state"); }

CDASH_DECL std::ostream& operator<<(std::ostream& out, const SentCall& call) {
  out << call.output << " <- ";
  if (call.changed.empty()) out << "(initial)";
  for (const auto& name : call.changed) out << (&name == call.changed.data() ? "" : ", ") << name;
  return out << " (" << call.status << ")";
}

}  // namespace cdash::testing

// ---- cdash/testing/impl/payload.ipp
// Bodies of testing/impl/payload.hpp.

namespace cdash::testing::detail {

inline std::string without_hash(const std::string& property) {
  return property.substr(0, property.find('@'));
}

inline void write_place(std::string& out, std::string_view id_json, std::string_view property) {
  out += "{\"id\":";
  out += id_json;
  out += ",\"property\":";
  write_json(out, property);
}

// Where a call takes one component and the page has none, or several.
[[noreturn]] inline void throw_misfit_of(const Call& call, const Spec& spec, std::string_view kind,
                                         const Targets& found) {
  std::string text = "cdash: the callback for " + call.callback->output + " cannot be called: its " +
                     std::string(kind) + " " + spec.name;
  if (!call.any_values.empty()) text += " (MATCH is " + call.any_values + ")";
  if (found.empty()) throw PageError(text + " is not in the page");
  text += " stands for several components:";
  for (const auto& target : found) text += " " + target.id->text;
  throw PageError(text);
}

CDASH_DECL std::optional<std::vector<Payload::Argument>> Payload::arguments_of(
    const Call& call, const std::vector<Spec>& specs, const std::vector<Targets>& targets, const Json& layout,
    std::string_view kind) {
  std::vector<Argument> arguments;
  arguments.reserve(specs.size());
  const Spec* wrong = nullptr;
  const Targets* found = nullptr;
  std::size_t without_value = 0;
  for (std::size_t i = 0; i < specs.size(); ++i) {
    Argument argument;
    argument.is_multiple = specs[i].is_multiple();
    if (!argument.is_multiple && targets[i].empty() && specs[i].may_be_missing) {
      Entry entry;
      write_place(entry.head, specs[i].id.json, specs[i].property);
      entry.head += ",\"allow_optional\":true";
      entry.value = "null";
      argument.entries.push_back(std::move(entry));
    } else if (!argument.is_multiple && targets[i].size() != 1) {
      ++without_value;
      if (!wrong) {
        wrong = &specs[i];
        found = &targets[i];
      }
    } else {
      if (targets[i].empty()) ++without_value;
      for (const auto& target : targets[i]) {
        Entry entry;
        write_place(entry.head, target.id->json, specs[i].property);
        const auto* component = at_path(layout, target.path);
        const auto* props = component ? member_of(*component, "props") : nullptr;
        if (const auto* value = props ? member_of(*props, specs[i].property) : nullptr)
          write_json(entry.value.emplace(), *value);
        argument.entries.push_back(std::move(entry));
      }
    }
    arguments.push_back(std::move(argument));
  }
  if (!wrong) return arguments;
  if (kind == "Input" && without_value == specs.size()) return std::nullopt;
  throw_misfit_of(call, *wrong, kind, *found);
}

CDASH_DECL Payload Payload::of(const Call& call, const std::vector<Targets>& outputs, const Paths& paths,
                               const Json& layout) {
  Payload made;
  const auto& callback = *call.callback;
  made.output_ = callback.output;
  for (const auto& [name, ignored] : call.changed) made.changed_.push_back(name);
  auto inputs = arguments_of(call, callback.inputs, call.inputs(paths), layout, "Input");
  if (!inputs) return made;
  made.inputs_ = std::move(*inputs);

  made.is_list_of_outputs_ = callback.output.starts_with("..");
  const auto write_target = [&](const Target& target) {
    write_place(made.outputs, target.id->json, *target.property);
    made.outputs += '}';
  };
  if (made.is_list_of_outputs_) made.outputs += '[';
  for (std::size_t i = 0; i < outputs.size(); ++i) {
    const bool is_multiple = callback.outputs[i].is_multiple();
    if (!is_multiple && outputs[i].size() != 1) {
      bool has_inputs = false;
      for (const auto& argument : made.inputs_) has_inputs = has_inputs || !argument.entries.empty();
      if (has_inputs) throw_misfit_of(call, callback.outputs[i], "Output", outputs[i]);
      return made;  // nothing to read and nowhere to write
    }
    made.targets_.emplace_back(is_multiple, outputs[i]);
    if (i > 0) made.outputs += ',';
    if (is_multiple) made.outputs += '[';
    for (std::size_t n = 0; n < outputs[i].size(); ++n) {
      if (n > 0) made.outputs += ',';
      write_target(outputs[i][n]);
    }
    if (is_multiple) made.outputs += ']';
  }
  if (made.is_list_of_outputs_) made.outputs += ']';
  made.state_ = *arguments_of(call, callback.state, call.state(paths), layout, "State");
  made.is_complete = true;
  return made;
}

CDASH_DECL void Payload::write(std::string& out, const std::vector<Argument>& arguments, bool is_poll) {
  out += '[';
  for (const auto& argument : arguments) {
    if (&argument != arguments.data()) out += ',';
    if (argument.is_multiple) out += '[';
    for (const auto& entry : argument.entries) {
      if (&entry != argument.entries.data()) out += ',';
      out += entry.head;
      if (is_poll && !argument.is_multiple)
        out += ",\"value\":null";
      else if (entry.value)
        out += ",\"value\":" + *entry.value;
      out += '}';
    }
    if (argument.is_multiple) out += ']';
  }
  out += ']';
}

CDASH_DECL std::string Payload::body(bool is_poll) const {
  std::string out = "{\"output\":";
  write_json(out, std::string_view(output_));
  if (!outputs.empty()) out += ",\"outputs\":" + outputs;
  out += ",\"inputs\":";
  write(out, inputs_, is_poll);
  std::string parsed;
  out += ",\"changedPropIds\":[";
  for (const auto& name : changed_) {
    if (&name != changed_.data()) {
      out += ',';
      parsed += ',';
    }
    write_json(out, std::string_view(name));
    if (name.starts_with('{'))
      parsed += name.substr(0, name.rfind('}') + 1);
    else
      write_json(parsed, std::string_view(name));
  }
  out += "],\"parsedChangedPropsIds\":[" + parsed + ']';
  if (!state_.empty()) {
    out += ",\"state\":";
    write(out, state_, is_poll);
  }
  return out + '}';
}

CDASH_DECL void Payload::add_values(std::vector<Json>& values, const std::vector<Argument>& arguments) {
  const auto value_of = [](const Entry& entry) {
    return entry.value ? boost::json::parse(*entry.value) : Json();
  };
  for (const auto& argument : arguments) {
    if (!argument.is_multiple) {
      values.push_back(value_of(argument.entries.front()));
      continue;
    }
    boost::json::array list;
    for (const auto& entry : argument.entries) list.push_back(value_of(entry));
    values.emplace_back(std::move(list));
  }
}

CDASH_DECL std::vector<Json> Payload::values() const {
  std::vector<Json> all;
  add_values(all, inputs_);
  add_values(all, state_);
  return all;
}

CDASH_DECL Json Payload::answer_of(Json returned) const {
  boost::json::object response;
  const auto put = [&](const Target& target, Json value) {
    auto& props = response[target.id->text];
    if (!props.is_object()) props = boost::json::object();
    props.get_object()[without_hash(*target.property)] = std::move(value);
  };
  const auto element = [&](const Json& list, std::size_t at, std::size_t wanted) -> const Json& {
    if (!list.is_array() || list.get_array().size() != wanted)
      throw PageError("cdash: the stand-in for " + output_ + " returned " +
                      (list.is_array() ? std::to_string(list.get_array().size()) + " values" : "no list") +
                      ", not " + std::to_string(wanted));
    return list.get_array()[at];
  };
  for (std::size_t i = 0; i < targets_.size(); ++i) {
    const auto& [is_multiple, targets] = targets_[i];
    const Json& value = is_list_of_outputs_ ? element(returned, i, targets_.size()) : returned;
    for (std::size_t n = 0; n < targets.size(); ++n)
      put(targets[n], is_multiple ? element(value, n, targets.size()) : value);
  }
  return response;
}

CDASH_DECL void Payload::apply_patches(Json& response, const Paths& paths, const Json& layout) const {
  for (auto& [key, props] : response.get_object()) {
    if (!props.is_object()) continue;
    for (auto& [property, value] : props.get_object()) {
      if (!is_patch(value)) continue;
      const auto* place = paths.find(Id::from_key(key));
      const auto* component = place ? at_path(layout, *place) : nullptr;
      const auto* props_before = component ? member_of(*component, "props") : nullptr;
      const auto* before = props_before ? member_of(*props_before, property) : nullptr;
      if (!before)
        throw PageError("cdash: the callback for " + output_ + " patches " +
                        std::string(std::string_view(key)) + "." + std::string(std::string_view(property)) +
                        ", which is not set in the page");
      value = patched(*before, value);
    }
  }
}

}  // namespace cdash::testing::detail

// ---- cdash/testing/impl/record.ipp
// Bodies of testing/record.hpp.

namespace cdash::testing {
namespace detail {

// The part of a target that names what is asked for: "_dash-layout"; empty for what is not recorded.
inline std::string_view recorded_name(std::string_view target) {
  const auto path = target.substr(0, target.find_first_of("?#"));
  for (const std::string_view name : {"_dash-update-component", "_dash-layout", "_dash-dependencies"})
    if (path.ends_with(name) && path.size() > name.size() && path[path.size() - name.size() - 1] == '/')
      return name;
  return {};
}

inline bool is_about_a_job(std::string_view target) {
  return target.find("job=") != target.npos || target.find("Job=") != target.npos ||
         target.find("cacheKey=") != target.npos;
}

// JSON as it is, anything else as a text.
inline Json json_or_text(std::string_view text) {
  boost::system::error_code error;
  auto json = boost::json::parse(text, error);
  return error ? Json(text) : json;
}

}  // namespace detail

class Recorder::Writer {
 public:
  Writer(std::function<void(std::string_view)> sink, RecorderSettings settings)
      : sink_(std::move(sink)), settings_(std::move(settings)) {}

  // A recording that fails must not fail the request.
  void write(const Request& request, const Response& response) noexcept try {
    const auto name = detail::recorded_name(request.target);
    if (name.empty() || response.status == 304 || detail::is_about_a_job(request.target)) return;
    const auto answer = detail::json_or_text(response.body.view());
    if (detail::member_of(answer, "cacheKey")) return;
    boost::json::object line{{"method", request.method}, {"name", name}};
    boost::json::object headers;
    for (const auto& wanted : settings_.headers)
      if (const auto value = request.header(wanted); !value.empty()) headers[wanted] = value;
    if (!headers.empty()) line["headers"] = std::move(headers);
    if (!request.body.empty()) line["body"] = detail::json_or_text(request.body);
    line["status"] = response.status;
    if (response.body.size() > 0) line["answer"] = answer;
    std::string text;
    write_json(text, Json(std::move(line)));
    const std::lock_guard lock(guard_);
    sink_(text);
  } catch (...) {
  }

 private:
  std::mutex guard_;
  std::function<void(std::string_view)> sink_;
  RecorderSettings settings_;
};

namespace detail {

inline std::function<void(std::string_view)> lines_into(const std::string& path) {
  auto file = std::make_shared<std::ofstream>(path, std::ios::binary | std::ios::trunc);
  if (!*file) throw Error("cdash: cannot write the recording " + path);
  return [file](std::string_view line) { *file << line << '\n' << std::flush; };
}

// Writes an answer down on its way.
template <class Writer>
class RecordedLater final : public Later {
 public:
  RecordedLater(std::shared_ptr<Writer> writer, const Request& request, std::shared_ptr<Later> to)
      : writer_(std::move(writer)), request_(request), to_(std::move(to)) {}

  void answer(Response response) noexcept override {
    writer_->write(request_, response);
    to_->answer(std::move(response));
  }

 private:
  std::shared_ptr<Writer> writer_;
  Request request_;
  std::shared_ptr<Later> to_;
};

}  // namespace detail

CDASH_DECL Recorder::Recorder(Handler& to, const std::string& path, RecorderSettings settings)
    : Recorder(to, detail::lines_into(path), std::move(settings)) {}
CDASH_DECL Recorder::Recorder(Handler& to, std::function<void(std::string_view)> sink,
                              RecorderSettings settings)
    : to_(&to), writer_(std::make_shared<Writer>(std::move(sink), std::move(settings))) {}
CDASH_DECL Recorder::~Recorder() = default;

CDASH_DECL bool Recorder::runs_user_code(std::string_view method, std::string_view target) const noexcept {
  return to_->runs_user_code(method, target);
}
CDASH_DECL Response Recorder::handle(const Request& request) noexcept {
  auto response = to_->handle(request);
  writer_->write(request, response);
  return response;
}
CDASH_DECL std::optional<Response> Recorder::begin(const Request& request,
                                                   const std::shared_ptr<Later>& later) noexcept {
  auto response =
      to_->begin(request, std::make_shared<detail::RecordedLater<Writer>>(writer_, request, later));
  if (response) writer_->write(request, *response);
  return response;
}
CDASH_DECL Upgrade Recorder::upgrade(const Request& request) noexcept { return to_->upgrade(request); }
CDASH_DECL std::string Recorder::describe(const Request& request) const { return to_->describe(request); }

namespace detail {

struct Exchange {
  std::string method;
  std::string name;
  std::string body;
  std::vector<std::pair<std::string, std::string>> headers;
  int status = 0;
  Json answer;

  static Exchange of(const std::string& line) {
    boost::system::error_code error;
    const auto json = boost::json::parse(line, error);
    Exchange exchange;
    exchange.method = text_of(member_of(json, "method"));
    exchange.name = text_of(member_of(json, "name"));
    const auto* status = member_of(json, "status");
    if (exchange.method.empty() || exchange.name.empty() || !status || !status->is_int64())
      throw Error("cdash: a line of the recording is no recorded request: " + line.substr(0, 80));
    exchange.status = static_cast<int>(status->get_int64());
    if (const auto* body = member_of(json, "body")) write_json(exchange.body, *body);
    if (const auto* answer = member_of(json, "answer")) exchange.answer = *answer;
    if (const auto* headers = member_of(json, "headers"); headers && headers->is_object())
      for (const auto& [name, value] : headers->get_object())
        exchange.headers.emplace_back(std::string_view(name), text_of(&value));
    return exchange;
  }

  std::string title() const {
    const auto called = body.empty() ? Json() : json_or_text(body);
    const auto* output = member_of(called, "output");
    return method + " " + name + (output ? " for " + std::string(text_of(output)) : std::string());
  }
};

inline std::string without_ignored(const std::string& differences, const std::vector<std::string>& ignore) {
  std::string kept;
  for (std::size_t at = 0; at < differences.size();) {
    const auto end = std::min(differences.find('\n', at), differences.size());
    const auto line = std::string_view(differences).substr(at, end - at);
    bool is_ignored = false;
    for (const auto& place : ignore)
      is_ignored =
          is_ignored || (line.starts_with(place) && line.size() > place.size() &&
                         std::string_view(":.[ ").find(line[place.size()]) != std::string_view::npos);
    if (!is_ignored) kept += "\n  " + std::string(line);
    at = end + 1;
  }
  return kept;
}

inline std::string difference_of(Handler& handler, const Exchange& exchange, const ReplaySettings& settings) {
  const auto target = settings.url_base_pathname + exchange.name;
  std::vector<HeaderView> headers{{"Host", "localhost"}, {"Accept", "application/json"}};
  if (!exchange.body.empty()) headers.push_back({"Content-Type", "application/json"});
  for (const auto& [name, value] : exchange.headers) headers.push_back({name, value});
  const auto response = handler.handle({exchange.method, target, headers, exchange.body, "127.0.0.1"});
  if (response.status != exchange.status)
    return "\n  status: expected " + std::to_string(exchange.status) + ", found " +
           std::to_string(response.status);
  // What an error says is for people.
  if (response.status != 200) return {};
  return without_ignored(difference(exchange.answer, json_or_text(response.body.view())), settings.ignore);
}

}  // namespace detail

CDASH_DECL Replay replay(Handler& handler, const std::vector<std::string>& lines,
                         const ReplaySettings& settings) {
  Replay result;
  for (const auto& line : lines) {
    if (line.empty()) continue;
    const auto exchange = detail::Exchange::of(line);
    ++result.exchanges;
    const auto differences = detail::difference_of(handler, exchange, settings);
    if (!differences.empty()) result.differences.push_back(exchange.title() + differences);
  }
  return result;
}

CDASH_DECL Replay replay(Handler& handler, const std::string& path, const ReplaySettings& settings) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw Error("cdash: cannot read the recording " + path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) lines.push_back(line);
  return replay(handler, lines, settings);
}

CDASH_DECL Replay replay(App& app, const std::string& path, ReplaySettings settings) {
  auto& handler = app.handler();
  settings.url_base_pathname = cdash::detail::AppAccess::state(app).paths.routes;
  return replay(handler, path, settings);
}

}  // namespace cdash::testing
#endif  // defined(CDASH_HEADER_ONLY) || defined(CDASH_SOURCE)
