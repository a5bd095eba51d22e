// Publishing: what a service tells the pages that are open, from any of its threads.
#pragma once

#include <cdash/app/result.hpp>
#include <cdash/config.hpp>
#include <cdash/core/component.hpp>
#include <cdash/core/types.hpp>
#include <concepts>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace cdash {

namespace detail {

class Hub;
struct Topic;

/// What was published, until the hub's thread writes it.
struct Published {
  Published(const ComponentId& of, std::string_view name) : id(of.text()), property(name) {}
  Published(const Published&) = delete;
  virtual ~Published() = default;

  /// Nothing: the property stays as it is.
  virtual std::optional<Value> value() const = 0;

  std::string id;
  std::string property;
  bool is_patch = false;
  std::shared_ptr<Topic> topic;
  Published* next = nullptr;
};

template <class P, class V>
struct PublishedAs final : Published {
  template <class G>
  PublishedAs(const PropertyRef& of, G&& value) : Published(of.id, of.name), given(std::forward<G>(value)) {}
  std::optional<Value> value() const override {
    if constexpr (std::same_as<V, std::optional<Value>>)
      return given;
    else
      return result_of<P, V>(given);
  }

  V given;
};

template <class V>
inline constexpr bool is_patch = std::same_as<V, Patch>;
template <class P>
inline constexpr bool is_patch<PatchOf<P>> = true;

// Whether a V can be kept after the call that brought it: views of somebody else's memory cannot.
template <class V>
constexpr bool owns_its_data() {
  if constexpr (NumberLike<V> || std::same_as<V, bool> || std::same_as<V, std::string> ||
                std::same_as<V, Value> || ComponentLike<V> || SelfWriting<V> || is_patch<V>)
    return true;
  else if constexpr (is_optional<V>)
    return owns_its_data<typename V::value_type>();
  else if constexpr (MapLike<V> && requires { typename V::allocator_type; })
    return owns_its_data<typename V::key_type>() && owns_its_data<typename V::mapped_type>();
  else if constexpr (RangeLike<V> && requires { typename V::allocator_type; })
    return owns_its_data<typename V::value_type>();
  else
    return false;
}

// Set before main() in a program that publishes anything: its pages carry the script that listens.
CDASH_DECL bool note_publishing() noexcept;
template <class>
struct Publishing {
  static inline const bool noted = note_publishing();
};

}  // namespace detail

/// Publishes to some of an app's pages: App::publisher(), App::topic(), App::session(). A cheap handle, to be
/// copied into any thread; it may outlive the app, and publishes to nobody then.
class Publisher {
 public:
  /// Sets a property in every page that shows the component, now or later, and keeps it as the current value
  /// for pages that come. From any thread; does not wait for anything. Give a large value with std::move: it
  /// is written on another thread, once for all pages. Of values that follow each other quickly a slow page
  /// gets the last one.
  ///
  /// A Patch, and a Graph's extendData and prependData, are changes: each of them reaches the page, in order.
  /// With ALL in the id: every component that fits.
  ///
  ///     publisher.publish(status.children(), "armed");
  template <class T, class V>
  void publish(const Property<T>& property, V&& value) const {
    using Given = std::decay_t<V>;
    constexpr bool property_takes_the_value = detail::takes<T, Given>();
    static_assert(property_takes_the_value, "cdash: publish() gives a value that the property does not take");
    if constexpr (property_takes_the_value) {
      static_cast<void>(&detail::Publishing<T>::noted);
      // What is no more than a view, or is checked against a fixed set of texts, becomes a value at once.
      constexpr bool is_change = detail::is_patch<typename detail::Bare<Given>::Type>;
      if constexpr (detail::owns_its_data<Given>() && !requires { T::from_text; })
        send<T, Given>(property, std::forward<V>(value), is_change);
      else if constexpr (detail::TextLike<Given> && !requires { T::from_text; })
        send<T, std::string>(property, std::string(std::string_view(value)), false);
      else if constexpr (std::same_as<Given, Json>)
        send<T, Value>(property, Value(Json(std::forward<V>(value), boost::json::storage_ptr())), false);
      else
        send<T, std::optional<Value>>(property, detail::result_of<T, Given>(value), is_change);
    }
  }
  /// The same for a component, whose property's name is checked: `publish(out, "children", "x")`.
  template <std::derived_from<Component> C, class V>
  void publish(const C& component, detail::NameIn<C> property, V&& value) const {
    publish(component.id(), property.text, std::forward<V>(value));
  }
  /// The same for an id and a property by their names: `publish("out", "children", "x")`.
  template <class V>
  void publish(const ComponentId& id, std::string_view property, V&& value) const {
    publish(Property<types::Any>{{id, property, nullptr}}, std::forward<V>(value));
  }

 private:
  friend class App;
  Publisher(std::shared_ptr<detail::Hub> hub, std::shared_ptr<detail::Topic> topic)
      : hub_(std::move(hub)), topic_(std::move(topic)) {}

  template <class T, class Kept, class V>
  void send(const PropertyRef& property, V&& value, bool is_patch) const {
    auto made = std::make_unique<detail::PublishedAs<T, Kept>>(property, std::forward<V>(value));
    made->is_patch = is_patch;
    check(property);
    put(std::move(made));
  }
  CDASH_DECL static void check(const PropertyRef& property);
  CDASH_DECL void put(std::unique_ptr<detail::Published> published) const;

  std::shared_ptr<detail::Hub> hub_;
  std::shared_ptr<detail::Topic> topic_;
};

}  // namespace cdash

#ifdef CDASH_HEADER_ONLY
#include <cdash/app/impl/hub.ipp>
#endif
