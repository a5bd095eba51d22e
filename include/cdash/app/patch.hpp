// A change of a property in place of its whole value: what stays in the page is not sent again.
#pragma once

#include <cdash/config.hpp>
#include <cdash/core/child.hpp>
#include <cdash/core/convert.hpp>
#include <cdash/core/options.hpp>
#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace cdash {

namespace detail {

struct PatchSource;

/// What may be done at a place of a property.
class PatchOperations {
 public:
  /// `+=` adds a number or text to what is there; a range goes to the end of the list, element by element.
  template <Valuable V>
  void operator+=(const V& value) {
    if constexpr (RangeLike<const V> && !MapLike<V>)
      add("Extend", to_value(value));
    else
      add("Add", to_value(value));
  }
  template <NumberLike V>
  void operator-=(V value) {
    add("Sub", to_value(value));
  }
  template <NumberLike V>
  void operator*=(V value) {
    add("Mul", to_value(value));
  }
  template <NumberLike V>
  void operator/=(V value) {
    add("Div", to_value(value));
  }
  /// Puts a value at the end of a list.
  template <Valuable V>
  void append(const V& value) {
    add("Append", to_value(value));
  }
  /// Puts a value in front of a list.
  template <Valuable V>
  void prepend(const V& value) {
    add("Prepend", to_value(value));
  }
  /// Puts a value before the one at `index`; a negative index counts from the end.
  template <Valuable V>
  void insert(std::int64_t index, const V& value) {
    add_at(index, to_value(value));
  }
  /// Puts the values of a range at the end of a list.
  template <Valuable V>
    requires RangeLike<const V>
  void extend(const V& values) {
    add("Extend", to_value(values));
  }
  /// Sets the members of an object that `members` has: a map, JSON, a described struct. The others stay.
  template <Valuable V>
  void update(const V& members) {
    add("Merge", to_value(members));
  }
  /// Takes every element out of a list that equals the value.
  template <Valuable V>
  void remove(const V& value) {
    add("Remove", to_value(value));
  }
  /// Takes a member out of an object, or the element at an index (negative: from the end) out of a list.
  CDASH_DECL void erase(std::string_view key);
  template <std::integral I>
    requires(!std::same_as<I, bool>)
  void erase(I index) {
    erase_at(static_cast<std::int64_t>(index));
  }
  /// Empties a list or an object.
  CDASH_DECL void clear();
  /// Turns a list round.
  CDASH_DECL void reverse();

 protected:
  PatchOperations(PatchSource* patch, std::string location) : patch_(patch), location_(std::move(location)) {}

  CDASH_DECL void add(const char* operation, const Value& value);
  CDASH_DECL void add_at(std::int64_t index, const Value& value);
  CDASH_DECL void erase_at(std::int64_t index);
  CDASH_DECL std::string inner(std::string_view key) const;
  CDASH_DECL std::string inner_at(std::int64_t index) const;

  PatchSource* patch_;
  std::string location_;  // the steps as JSON, with commas between them
};

}  // namespace detail

/// Changes parts of a property; returned for an Output, or given to set_props, instead of a whole value. The
/// operations are applied in their order to what the property is in the page at that time.
///
///     Patch p;
///     p["layout"]["title"]["text"] = "After";
///     p["data"][0]["marker"]["color"] = "red";
///     p["data"].append(trace);
///     return p;
class Patch : public detail::PatchOperations {
 public:
  /// A place inside of the property. Belongs to its patch, and does not outlive it.
  class Place : public detail::PatchOperations {
   public:
    Place operator[](std::string_view key) const { return {patch_, inner(key)}; }
    Place operator[](const char* key) const { return {patch_, inner(key)}; }
    template <std::integral I>
      requires(!std::same_as<I, bool>)
    Place operator[](I index) const {
      return {patch_, inner_at(static_cast<std::int64_t>(index))};
    }
    /// Sets the value there; objects on the way exist already.
    template <Valuable V>
    void operator=(const V& value) {
      add("Assign", cdash::to_value(value));
    }
    CDASH_DECL void operator=(std::initializer_list<boost::json::value_ref> json);
    Place(const Place&) = default;
    void operator=(const Place&) = delete;  // a value from the page is not known here

   private:
    friend class Patch;
    Place(detail::PatchSource* patch, std::string location) : PatchOperations(patch, std::move(location)) {}
  };

  CDASH_DECL Patch();
  CDASH_DECL Patch(const Patch& other);
  CDASH_DECL Patch(Patch&&) noexcept;
  CDASH_DECL Patch& operator=(Patch other) noexcept;
  CDASH_DECL ~Patch();

  Place operator[](std::string_view key) { return {patch_, inner(key)}; }
  Place operator[](const char* key) { return {patch_, inner(key)}; }
  template <std::integral I>
    requires(!std::same_as<I, bool>)
  Place operator[](I index) {
    return {patch_, inner_at(static_cast<std::int64_t>(index))};
  }
  /// Whether no operation was given: such a patch changes nothing.
  CDASH_DECL bool empty() const noexcept;

  CDASH_DECL Value to_value() const;
};

namespace detail {

// What the elements of a property's list, or the members of its object, are; void where it is open.
template <class P>
struct PatchedElement {
  using Type = void;
};
template <class E>
struct PatchedElement<types::ListOf<E>> {
  using Type = E;
};
template <class E>
struct PatchedElement<types::MapOf<E>> {
  using Type = E;
};
template <>
struct PatchedElement<types::Options> {
  using Type = Option;
};
template <>
struct PatchedElement<Child> {
  using Type = Child;
};

template <class E, class V>
constexpr bool is_element() {
  if constexpr (std::is_void_v<E>)
    return Valuable<V>;
  else if constexpr (std::same_as<E, Option>)
    return std::convertible_to<V, Option>;
  else
    return E::template accepts<V>;
}

template <class E, class V>
Value element_value(const V& value) {
  if constexpr (std::is_void_v<E>)
    return to_value(value);
  else
    return E(value).to_value();
}

}  // namespace detail

/// A Patch of a property whose type the compiler knows: what is put into its list or object is checked.
///
///     PatchOf p(dropdown.options());
///     p.append(Option("Bern", "BE"));
template <class P>
class PatchOf {
 public:
  using Element = typename detail::PatchedElement<P>::Type;

  PatchOf() = default;
  /// Names the property; its id does not matter.
  explicit PatchOf(const Property<P>&) {}

  /// See Patch.
  template <class V>
  void append(const V& value) {
    static_assert(fits<V>, "cdash: this value is no element of the property that the patch changes");
    if constexpr (fits<V>) patch_.append(detail::element_value<Element>(value));
  }
  template <class V>
  void prepend(const V& value) {
    static_assert(fits<V>, "cdash: this value is no element of the property that the patch changes");
    if constexpr (fits<V>) patch_.prepend(detail::element_value<Element>(value));
  }
  template <class V>
  void insert(std::int64_t index, const V& value) {
    static_assert(fits<V>, "cdash: this value is no element of the property that the patch changes");
    if constexpr (fits<V>) patch_.insert(index, detail::element_value<Element>(value));
  }
  template <class V>
  void remove(const V& value) {
    static_assert(fits<V>, "cdash: this value is no element of the property that the patch changes");
    if constexpr (fits<V>) patch_.remove(detail::element_value<Element>(value));
  }
  template <class V>
  void extend(const V& values) {
    for (auto&& value : values) append(value);
  }
  /// Sets the element at an index, or the member of a name.
  template <class K, class V>
  void set(const K& at, const V& value) {
    static_assert(fits<V>, "cdash: this value is no element of the property that the patch changes");
    if constexpr (fits<V>) patch_[at] = detail::element_value<Element>(value);
  }
  template <class K>
  void erase(const K& at) {
    patch_.erase(at);
  }
  void clear() { patch_.clear(); }
  void reverse() { patch_.reverse(); }
  /// The places inside of an element, whose types are not checked.
  template <class K>
  Patch::Place operator[](const K& at) {
    return patch_[at];
  }

  Value to_value() const { return patch_.to_value(); }

 private:
  template <class V>
  static constexpr bool fits = detail::is_element<Element, std::decay_t<V>>();

  Patch patch_;
};

}  // namespace cdash

#ifdef CDASH_HEADER_ONLY
#include <cdash/app/impl/patch.ipp>
#endif
