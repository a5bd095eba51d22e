// A component of the page: a cheap handle on its type, its id and its properties.
#pragma once

#include <boost/json/value.hpp>
#include <cdash/config.hpp>
#include <cdash/core/id.hpp>
#include <cdash/core/literal.hpp>
#include <cdash/core/value.hpp>
#include <initializer_list>
#include <memory>
#include <source_location>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdash {

namespace detail {
struct Node;
struct ComponentAccess;
}  // namespace detail

struct Child;

/// Any component, whatever its type; `dcc::Dropdown` and the others derive from it and add one function a
/// property. Copying copies a handle. A change through one handle is not seen through another: what is
/// shared is copied first.
class Component {
 public:
  /// A component of a type that has no wrapper. Its properties are set by name with set().
  explicit Component(const ComponentInfo& info);

  const ComponentInfo& info() const noexcept;
  /// The id; empty if none was given and none was needed so far.
  const ComponentId& id() const noexcept;
  /// Where the id was given.
  std::source_location where() const noexcept;

  /// Sets a property by its name, for names known only at run time.
  /// Throws Error if the component has no such property.
  void set(std::string_view name, Value value);
  /// The value of a property, or null if it was not set.
  const Value* get(std::string_view name) const noexcept;

  /// Appends `{"props":{…},"type":…,"namespace":…}`.
  void write(std::string& out) const;
  /// Tells of the components inside its properties, not of itself.
  void visit_components(ComponentVisitor& visitor) const;

  /// The part that outlives the handle: what a Value keeps.
  std::shared_ptr<const JsonSource> source() const noexcept;

 protected:
  void put(std::string_view name, Value value);
  /// The same, in the form that costs the generated setters least to compile. `name` lives forever.
  void put(const char* name, const Value& value);
  void put_attribute(std::string_view name, Value value);
  void put_id(ComponentId id, std::source_location where);
  /// One child stays what it is; several become one flat list.
  void put_children(std::initializer_list<Child> children);

 private:
  friend struct detail::ComponentAccess;
  explicit Component(std::shared_ptr<detail::Node> node) noexcept;
  detail::Node& own();

  std::shared_ptr<detail::Node> node_;
};

/// The name of a property of `C`, checked by the compiler: `Output(my_div, "children")`.
template <class C>
struct PropertyName {
  template <std::size_t N>
  consteval PropertyName(const char (&name)[N]) : text(name, N - 1) {
    // A plain Component has no list of its own: its names are checked before the app is served.
    if constexpr (requires { C::info.properties; }) {
      const auto& names = C::info.properties;
      const bool is_attribute = C::info.wildcards && (text.starts_with("data-") || text.starts_with("aria-"));
      if (!detail::contains(names.data(), names.data() + names.size(), text) && text != "id" && !is_attribute)
        throw "cdash: this component has no property of that name";
    }
  }
  std::string_view text;
};

/// The name of a `data-*` or `aria-*` attribute.
struct AttributeName {
  template <std::size_t N>
  consteval AttributeName(const char (&name)[N]) : text(name, N - 1) {
    if (!text.starts_with("data-") && !text.starts_with("aria-"))
      throw "cdash: an attribute's name starts with data- or aria-; the others have functions";
  }
  std::string_view text;
};

}  // namespace cdash

#ifdef CDASH_HEADER_ONLY
#include <cdash/core/impl/component.ipp>
#endif
