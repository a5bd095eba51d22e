// Ids of components: text, dictionaries, and ids that know their component's type.
#pragma once

#include <cdash/config.hpp>
#include <cdash/core/literal.hpp>
#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <source_location>
#include <span>
#include <string>
#include <string_view>

namespace cdash {

class Component;

/// What a component type declares: its name in the front end, and its properties.
struct ComponentInfo {
  std::string_view type;        ///< "Dropdown"
  std::string_view name_space;  ///< "dash_core_components": the object of the page that holds the type
  std::string_view spelling;    ///< "dcc::Dropdown", for messages
  std::span<const std::string_view> properties;  ///< every property, sorted, without `data-*` and `aria-*`
  bool wildcards = false;                        ///< whether it takes `data-*` and `aria-*`
};

/// What stands for the values of a key in a callback's dictionary ids.
enum class Wildcard : unsigned char {
  match,       ///< one value, the same in all of a callback's ids: the callback is called once for each
  all,         ///< every value: a callback gets and gives lists
  all_smaller  ///< every value below the one that MATCH stands for
};
inline constexpr Wildcard MATCH = Wildcard::match;
inline constexpr Wildcard ALL = Wildcard::all;
inline constexpr Wildcard ALLSMALLER = Wildcard::all_smaller;

/// One `key: value` of a dictionary id. The value is text, a number, true or false; in the ids of a callback
/// also MATCH, ALL or ALLSMALLER.
struct IdPart {
  IdPart(std::string_view key_name, std::string_view text);
  IdPart(std::string_view key_name, const char* text) : IdPart(key_name, std::string_view(text)) {}
  IdPart(std::string_view key_name, const std::string& text) : IdPart(key_name, std::string_view(text)) {}
  template <std::integral T>
  IdPart(std::string_view key_name, T number);
  IdPart(std::string_view key_name, double number);
  IdPart(std::string_view key_name, Wildcard several);

  std::string key;
  std::string json;  ///< the value as JSON text; a wildcard as `["ALL"]`
  std::optional<Wildcard> wildcard;
};

/// An id as the protocol spells it: plain text, or a dictionary in canonical form: keys sorted, no spaces,
/// `{"index":3,"type":"filter"}`.
class ComponentId {
 public:
  ComponentId() = default;
  ComponentId(std::string text) : text_(std::move(text)), kind_(Kind::text) {}
  ComponentId(std::string_view text) : ComponentId(std::string(text)) {}
  ComponentId(const char* text) : ComponentId(std::string(text)) {}
  ComponentId(std::initializer_list<IdPart> parts) { set_parts(parts.begin(), parts.size()); }

  bool empty() const noexcept { return kind_ == Kind::none; }
  bool is_dictionary() const noexcept { return kind_ == Kind::dictionary; }
  /// Whether a key of the dictionary is MATCH, ALL or ALLSMALLER: such an id names no component, but those
  /// that fit.
  bool is_pattern() const noexcept { return wildcards_ != 0; }
  /// Whether a key is ALL or ALLSMALLER.
  bool stands_for_several() const noexcept { return (wildcards_ & ~1U) != 0; }
  /// The text as it stands in keys: for a dictionary its canonical JSON.
  const std::string& text() const noexcept { return text_; }
  /// Appends the id as JSON: a quoted text, or the dictionary.
  void write(std::string& out) const;

  friend bool operator==(const ComponentId&, const ComponentId&) = default;

 private:
  enum class Kind : unsigned char { none, text, dictionary };
  void set_parts(const IdPart* parts, std::size_t count);

  std::string text_;
  Kind kind_ = Kind::none;
  unsigned char wildcards_ = 0;  // a bit for each Wildcard
};

/// A property of a component that is named by its id.
struct PropertyRef {
  ComponentId id;
  std::string_view name;
  const ComponentInfo* component = nullptr;
};

/// A property whose type the compiler knows: what `year.value()` gives, and `Input`, `Output`, `State` take.
/// `Type` is the type that the component's setter takes.
template <class Type>
struct Property : PropertyRef {};

/// An id that belongs to one component type. Every component has its own, with a function a property:
/// `dcc::Slider::Id year{"year"}; … Input(year.value())`.
template <class C>
class TypedId {
 public:
  explicit TypedId(std::string text) : id_(std::move(text)) {}
  explicit TypedId(std::string_view text) : id_(text) {}
  explicit TypedId(const char* text) : id_(text) {}
  TypedId(std::initializer_list<IdPart> parts) : id_(parts) {}

  const ComponentId& id() const noexcept { return id_; }

 protected:
  PropertyRef ref(const char* name) const { return {id_, name, &C::info}; }
  template <class Type>
  Property<Type> property(std::string_view name) const {
    return {{id_, name, &C::info}};
  }

 private:
  ComponentId id_;
};

/// What `.id(…)` of a component takes: text, or that component's own typed id.
template <class C>
struct IdOf {
  IdOf(const char* text) : id(text) {}
  IdOf(std::string text) : id(std::move(text)) {}
  IdOf(std::string_view text) : id(text) {}
  IdOf(std::initializer_list<IdPart> parts) : id(parts) {}
  IdOf(const ComponentId& other) : id(other) {}
  template <class T>
  IdOf(const T& typed) {
    constexpr bool id_belongs_to_this_component = std::derived_from<T, TypedId<C>>;
    static_assert(id_belongs_to_this_component,
                  "cdash: this id belongs to another component type; give text or an id of this component: "
                  "Component::Id");
    if constexpr (id_belongs_to_this_component) id = typed.id();
  }

  ComponentId id;
};

namespace detail {
CDASH_DECL std::string json_number(std::int64_t number);
}  // namespace detail

template <std::integral T>
IdPart::IdPart(std::string_view key_name, T number) : key(key_name) {
  if constexpr (std::same_as<T, bool>)
    json = number ? "true" : "false";
  else
    json = detail::json_number(static_cast<std::int64_t>(number));
}

}  // namespace cdash

#ifdef CDASH_HEADER_ONLY
#include <cdash/core/impl/id.ipp>
#endif
