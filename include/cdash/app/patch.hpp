// A change of a property in place of its whole value: what stays in the page is not sent again.
#pragma once

#include <cdash/config.hpp>
#include <cdash/core/child.hpp>
#include <cdash/core/convert.hpp>
#include <cdash/core/options.hpp>
#include <concepts>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace cdash {

namespace detail {

using PatchStep = std::variant<std::string, std::int64_t>;
using PatchLocation = std::vector<PatchStep>;

/// The operations of a patch, in the form in which the page takes them.
struct PatchSource final : JsonSource {
  struct Operation {
    const char* name;
    PatchLocation location;
    Value value = {};
    bool has_value = false;
    std::int64_t index = 0;
    bool has_index = false;
  };
  std::vector<Operation> operations;

  CDASH_DECL void write(std::string& out) const override;
  CDASH_DECL void visit_components(ComponentVisitor& visitor) const override;
};

/// What may be done at a place of a property; `Self` gives the operations and the place.
template <class Self>
class PatchOperations {
 public:
  /// `+=` adds a number or text to what is there; a range goes to the end of the list, element by element.
  template <Valuable V>
  void operator+=(const V& value) {
    if constexpr (RangeLike<const V> && !MapLike<V>)
      add("Extend", value);
    else
      add("Add", value);
  }
  template <NumberLike V>
  void operator-=(V value) {
    add("Sub", value);
  }
  template <NumberLike V>
  void operator*=(V value) {
    add("Mul", value);
  }
  template <NumberLike V>
  void operator/=(V value) {
    add("Div", value);
  }
  /// Puts a value at the end of a list.
  template <Valuable V>
  void append(const V& value) {
    add("Append", value);
  }
  /// Puts a value in front of a list.
  template <Valuable V>
  void prepend(const V& value) {
    add("Prepend", value);
  }
  /// Puts a value before the one at `index`; a negative index counts from the end.
  template <Valuable V>
  void insert(std::int64_t index, const V& value) {
    self().add({"Insert", {}, to_value(value), true, index, true});
  }
  /// Puts the values of a range at the end of a list.
  template <Valuable V>
    requires RangeLike<const V>
  void extend(const V& values) {
    add("Extend", values);
  }
  /// Sets the members of an object that `members` has: a map, JSON, a described struct. The others stay.
  template <Valuable V>
  void update(const V& members) {
    add("Merge", members);
  }
  /// Takes every element out of a list that equals the value.
  template <Valuable V>
  void remove(const V& value) {
    add("Remove", value);
  }
  /// Takes a member out of an object, or the element at an index (negative: from the end) out of a list.
  void erase(std::string_view key) { self()[key].del(); }
  template <std::integral I>
    requires(!std::same_as<I, bool>)
  void erase(I index) {
    self()[index].del();
  }
  /// Empties a list or an object.
  void clear() { self().add({"Clear", {}}); }
  /// Turns a list round.
  void reverse() { self().add({"Reverse", {}}); }

 private:
  Self& self() { return static_cast<Self&>(*this); }

 protected:
  template <class V>
  void add(const char* operation, const V& value) {
    self().add({operation, {}, to_value(value), true});
  }
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
class Patch : public detail::PatchOperations<Patch> {
 public:
  /// A place inside of the property. Belongs to its patch, and does not outlive it.
  class Place : public detail::PatchOperations<Place> {
   public:
    Place operator[](std::string_view key) const { return step(std::string(key)); }
    Place operator[](const char* key) const { return step(std::string(key)); }
    template <std::integral I>
      requires(!std::same_as<I, bool>)
    Place operator[](I index) const {
      return step(static_cast<std::int64_t>(index));
    }
    /// Sets the value there; objects on the way exist already.
    template <Valuable V>
    void operator=(const V& value) {
      detail::PatchOperations<Place>::add("Assign", value);
    }
    void operator=(std::initializer_list<boost::json::value_ref> json) { *this = Json(json); }
    Place(const Place&) = default;
    void operator=(const Place&) = delete;  // a value from the page is not known here

   private:
    friend class Patch;
    friend class detail::PatchOperations<Place>;
    friend class detail::PatchOperations<Patch>;
    explicit Place(detail::PatchSource& patch) : patch_(&patch) {}
    Place step(detail::PatchStep next) const {
      Place inner = *this;
      inner.location_.push_back(std::move(next));
      return inner;
    }
    void add(detail::PatchSource::Operation operation) const {
      operation.location = location_;
      patch_->operations.push_back(std::move(operation));
    }
    void del() const { add({"Delete", {}}); }

    detail::PatchSource* patch_;
    detail::PatchLocation location_;
  };

  Patch() : source_(std::make_shared<detail::PatchSource>()) {}
  Patch(const Patch& other) : source_(std::make_shared<detail::PatchSource>(*other.source_)) {}
  Patch(Patch&&) noexcept = default;
  Patch& operator=(Patch other) noexcept {
    source_.swap(other.source_);
    return *this;
  }

  Place operator[](std::string_view key) { return Place(*source_)[key]; }
  Place operator[](const char* key) { return Place(*source_)[key]; }
  template <std::integral I>
    requires(!std::same_as<I, bool>)
  Place operator[](I index) {
    return Place(*source_)[index];
  }
  /// Whether no operation was given: such a patch changes nothing.
  bool empty() const noexcept { return source_->operations.empty(); }

  Value to_value() const {
    return Value(std::shared_ptr<const JsonSource>(std::make_shared<detail::PatchSource>(*source_)));
  }

 private:
  friend class detail::PatchOperations<Patch>;
  void add(detail::PatchSource::Operation operation) { source_->operations.push_back(std::move(operation)); }

  std::shared_ptr<detail::PatchSource> source_;
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
