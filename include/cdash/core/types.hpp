// The types of properties: what a setter takes, what a callback may return for it and read from it.
#pragma once

#include <boost/json/value_to.hpp>
#include <cdash/core/component.hpp>
#include <cdash/core/convert.hpp>
#include <cdash/core/literal.hpp>
#include <cdash/error.hpp>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

/// A property type P converts from what it accepts, and names a wrong value in one sentence. It has
///   P::accepts<T>   whether a value of type T can be given,
///   P::reads<T>     whether a callback's parameter of type T can be filled from it,
///   to_value()      the value on its way to the browser.
/// Every property takes nullptr, which unsets it in the page, and std::optional of what it takes.
namespace cdash::types {

/// The base of all property types.
struct PropertyType {
  using cdash_property_type = void;
};

template <class T>
struct ListOf;
template <class T>
struct MapOf;
template <class... Ts>
struct AnyOf;

namespace detail {
using namespace cdash::detail;

template <class T>
inline constexpr bool is_null = std::same_as<T, std::nullptr_t> || std::same_as<T, std::nullopt_t>;

template <class P, class T>
constexpr bool accepts_or_optional() {
  if constexpr (is_null<T>)
    return true;
  else if constexpr (is_optional<T>)
    return P::template accepts<typename T::value_type>;
  else
    return false;
}

template <class T>
inline constexpr bool reads_anything = std::same_as<T, Json>;

// The type of what stands in braces: of a list's elements, .value({"a", "b"}), else of a map's members,
// .span({{"base", 12}, {"md", 6}}).
template <class... Ts>
struct FirstMap {
  struct Element {
    Element() = delete;
    Value to_value() const { return {}; }
  };
};
template <class T, class... Rest>
struct FirstMap<T, Rest...> : FirstMap<Rest...> {};
template <class E, class... Rest>
struct FirstMap<MapOf<E>, Rest...> {
  using Element = typename MapOf<E>::Member;
};
template <class... Ts, class... Rest>
struct FirstMap<AnyOf<Ts...>, Rest...> : FirstMap<Ts..., Rest...> {};

template <class... Ts>
struct FirstList {
  static constexpr bool found = false;
};
template <class T, class... Rest>
struct FirstList<T, Rest...> : FirstList<Rest...> {};
template <class E, class... Rest>
struct FirstList<ListOf<E>, Rest...> {
  static constexpr bool found = true;
  using Element = E;
};
template <class... Ts, class... Rest>
struct FirstList<AnyOf<Ts...>, Rest...> : FirstList<Ts..., Rest...> {};

template <class... Ts>
using InBraces =
    typename std::conditional_t<FirstList<Ts...>::found, FirstList<Ts...>, FirstMap<Ts...>>::Element;

template <class E>
  requires requires(const E& member) { member.key; }
Value in_braces(std::initializer_list<E> list) {
  std::vector<std::pair<std::string, Value>> members;
  members.reserve(list.size());
  for (const E& member : list) members.emplace_back(member.key, member.value.to_value());
  return Value::object(std::move(members));
}

template <class E>
Value in_braces(std::initializer_list<E> list) {
  std::vector<Value> elements;
  elements.reserve(list.size());
  for (const E& element : list) elements.push_back(element.to_value());
  return Value::list(std::move(elements));
}

template <class T>
concept ReadableStruct =
    boost::json::has_value_to<T>::value && std::is_class_v<T> && !TextLike<T> && !RangeLike<T>;
}  // namespace detail

/// Text, in UTF-8.
struct Text : PropertyType {
  template <class T>
  static constexpr bool accepts = detail::TextLike<T> || detail::accepts_or_optional<Text, T>();
  /// A type with a ReadFromText is made of a text by value_to: dcc::Contents.
  template <class T>
  static constexpr bool reads = std::same_as<T, std::string> || std::same_as<T, std::string_view> ||
                                requires { typename T::ReadFromText; };

  Text(const char* text) : value(text) {}
  Text(std::string_view text) : value(text) {}
  Text(const std::string& text) : value(std::string_view(text)) {}
  template <class T>
  Text(const T& x) {
    static_assert(accepts<T>, "cdash: this property takes text: a literal, std::string or std::string_view");
    if constexpr (accepts<T>) value = cdash::to_value(x);
  }
  Value to_value() const { return value; }

  Value value;
};

/// A number: any arithmetic type but bool and the characters.
struct Number : PropertyType {
  template <class T>
  static constexpr bool accepts = detail::NumberLike<T> || detail::accepts_or_optional<Number, T>();
  template <class T>
  static constexpr bool reads = detail::NumberLike<T>;

  template <class T>
  Number(const T& x) {
    static_assert(accepts<T>, "cdash: this property takes a number");
    if constexpr (accepts<T>) value = cdash::to_value(x);
  }
  Value to_value() const { return value; }

  Value value;
};

/// true or false; nothing converts to it.
struct Bool : PropertyType {
  template <class T>
  static constexpr bool accepts = std::same_as<T, bool> || detail::accepts_or_optional<Bool, T>();
  template <class T>
  static constexpr bool reads = std::same_as<T, bool>;

  template <class T>
  Bool(const T& x) {
    static_assert(accepts<T>, "cdash: this property takes true or false");
    if constexpr (accepts<T>) value = cdash::to_value(x);
  }
  Value to_value() const { return value; }

  Value value;
};

/// Whatever JSON can say: upstream leaves the type open.
struct Any : PropertyType {
  template <class T>
  static constexpr bool accepts = Valuable<T> || detail::is_null<T>;
  template <class T>
  static constexpr bool reads = true;

  Any(const char* text) : value(text) {}
  Any(const Value& x) : value(x) {}
  /// Elements or members as Boost.JSON's initializer lists write them: `{{"displayModeBar", false}}`.
  Any(std::initializer_list<boost::json::value_ref> list) : value(Json(list)) {}
  template <class T>
  Any(const T& x) {
    static_assert(
        accepts<T>,
        "cdash: this type has no JSON form; describe the struct (BOOST_DESCRIBE_STRUCT) or give it a "
        "tag_invoke for boost::json::value_from");
    if constexpr (accepts<T>) value = cdash::to_value(x);
  }
  Value to_value() const { return value; }

  Value value;
};

/// One of a fixed set of texts, written as a literal and checked by the compiler; `Also` is a further type
/// that the property takes: `OneOfOr<Bool, "hidden">`.
template <class Also, Literal... Allowed>
struct OneOfOr : PropertyType {
  template <class T>
  static constexpr bool accepts_also = [] {
    if constexpr (std::same_as<Also, void>)
      return false;
    else
      return Also::template accepts<T> && !detail::is_null<T>;
  }();
  // A callback returns such a text as std::string or literal; it is checked when it is returned.
  template <class T>
  static constexpr bool accepts = std::same_as<T, OneOfOr> || detail::TextLike<T> || accepts_also<T> ||
                                  detail::accepts_or_optional<OneOfOr, T>();
  template <class T>
  static constexpr bool reads = [] {
    if constexpr (std::same_as<Also, void>)
      return Text::reads<T>;
    else
      return Text::reads<T> || Also::template reads<T>;
  }();

  static constexpr bool allows(std::string_view text) { return ((Allowed.view() == text) || ...); }

  template <std::size_t N>
  consteval OneOfOr(const char (&literal)[N]) : text_(literal) {
    if (!allows(std::string_view(literal, N - 1)))
      throw "cdash: this property takes one of a fixed set of values, and this is none of them";
  }
  constexpr OneOfOr(std::nullptr_t) {}
  OneOfOr(std::initializer_list<detail::InBraces<Also>> list) : also_(new Value(detail::in_braces(list))) {}
  template <class T>
  OneOfOr(const T& x) {
    static_assert(accepts_also<T>,
                  "cdash: this property takes one of a fixed set of values, written as a literal; text known "
                  "only at run time goes through from_text()");
    if constexpr (accepts_also<T>) also_ = new Value(cdash::to_value(x));
  }
  constexpr OneOfOr(const OneOfOr& other)
      : text_(other.text_), also_(other.also_ ? new Value(*other.also_) : nullptr) {}
  constexpr OneOfOr(OneOfOr&& other) noexcept
      : text_(other.text_), also_(std::exchange(other.also_, nullptr)) {}
  constexpr OneOfOr& operator=(OneOfOr other) noexcept {
    text_ = other.text_;
    std::swap(also_, other.also_);
    return *this;
  }
  constexpr ~OneOfOr() { delete also_; }

  /// The value for a text known at run time. Throws Error if it is none of the allowed ones.
  static OneOfOr from_text(std::string_view text) {
    OneOfOr result(nullptr);
    ((Allowed.view() == text ? void(result.text_ = Allowed.text) : void()), ...);
    if (!result.text_) {
      std::string message = "cdash: \"" + std::string(text) + "\" is none of";
      ((message += std::string(" \"") + Allowed.text + '"'), ...);
      throw Error(message);
    }
    return result;
  }

  /// The literal, or null if the value is none.
  const char* text() const noexcept { return text_; }
  Value to_value() const {
    if (text_) return Value(std::string_view(text_));
    return also_ ? *also_ : Value();
  }

 private:
  const char* text_ = nullptr;
  // Owned. A pointer, because what a consteval constructor makes must have a constant form, and a Value has
  // none.
  const Value* also_ = nullptr;
};

template <Literal... Allowed>
using OneOf = OneOfOr<void, Allowed...>;

/// A list; every element is a T.
template <class T>
struct ListOf : PropertyType {
  using Element = T;
  template <class U>
  static constexpr bool accepts = [] {
    if constexpr (std::same_as<U, ListOf> || detail::accepts_or_optional<ListOf, U>())
      return true;
    else if constexpr (detail::SelfWriting<U>)
      return U::writes == Writes::any || requires { requires U::writes == T::element_of; };
    else if constexpr (detail::MapLike<U>)
      return false;
    else if constexpr (detail::RangeLike<U>)
      return T::template accepts<detail::RangeElement<U>>;
    else
      return false;
  }();
  template <class U>
  static constexpr bool reads = [] {
    if constexpr (detail::reads_anything<U>)
      return true;
    else if constexpr (requires { typename U::value_type; } && detail::RangeLike<U> && !detail::MapLike<U>)
      return T::template reads<typename U::value_type> || std::same_as<typename U::value_type, Json>;
    else
      return false;
  }();

  // Elements that can be made of one text: the columns of a table.
  template <class U>
  static constexpr bool made_of_texts = [] {
    if constexpr (requires { typename T::made_of_text; } && detail::RangeLike<const U> &&
                  !detail::MapLike<const U>)
      return detail::TextLike<detail::RangeElement<const U>>;
    else
      return false;
  }();

  ListOf(std::initializer_list<T> list) : value(detail::in_braces(list)) {}
  template <class U>
  ListOf(const U& x) {
    static_assert(accepts<U> || made_of_texts<U>,
                  "cdash: this property takes a list, and its elements or the value given do not fit");
    if constexpr (accepts<U>) {
      value = cdash::to_value(x);
    } else if constexpr (made_of_texts<U>) {
      std::vector<Value> elements;
      for (const auto& text : x) elements.push_back(T(text).to_value());
      value = Value::list(std::move(elements));
    }
  }
  Value to_value() const { return value; }

  Value value;
};

/// An object whose members are all of type T; the keys are free.
template <class T>
struct MapOf : PropertyType {
  struct Member {
    std::string key;
    T value;
  };
  static constexpr Writes element_of = Writes::records;

  template <class U>
  static constexpr bool accepts = [] {
    if constexpr (std::same_as<U, MapOf> || detail::accepts_or_optional<MapOf, U>())
      return true;
    else if constexpr (detail::MapLike<U>)
      return T::template accepts<typename U::mapped_type>;
    else
      return std::same_as<U, boost::json::object> ||
             (detail::UserJson<U> && std::is_class_v<U> && !detail::TextLike<U> && !detail::RangeLike<U> &&
              !std::same_as<U, Json>);
  }();
  template <class U>
  static constexpr bool reads =
      detail::reads_anything<U> || std::same_as<U, boost::json::object> || detail::ReadableStruct<U> || [] {
        if constexpr (detail::MapLike<U>)
          return T::template reads<typename U::mapped_type> || std::same_as<typename U::mapped_type, Json>;
        else
          return false;
      }();

  MapOf(std::initializer_list<Member> list) : value(detail::in_braces(list)) {}
  template <class U>
  MapOf(const U& x) {
    static_assert(
        accepts<U>,
        "cdash: this property takes an object: {{\"key\", value}, …}, a map, or a described struct");
    if constexpr (accepts<U>) value = cdash::to_value(x);
  }
  Value to_value() const { return value; }

  Value value;
};

/// One of several types.
template <class... Ts>
struct AnyOf : PropertyType {
  template <class T>
  static constexpr bool accepts =
      (Ts::template accepts<T> || ...) || std::same_as<T, AnyOf> || detail::accepts_or_optional<AnyOf, T>();
  template <class T>
  static constexpr bool reads = (Ts::template reads<T> || ...) || detail::reads_anything<T>;

  AnyOf(std::initializer_list<detail::InBraces<Ts...>> list) : value(detail::in_braces(list)) {}
  template <class T>
  AnyOf(const T& x) {
    static_assert(accepts<T>,
                  "cdash: this property takes a value of another type; hover over its name for the list");
    if constexpr (accepts<T>) value = cdash::to_value(x);
  }
  Value to_value() const { return value; }

  Value value;
};

namespace detail {

// What Object is made of, once for all of them.
class ObjectMembers : public types::PropertyType {
 public:
  Value to_value() const;

 protected:
  ObjectMembers() = default;
  explicit ObjectMembers(std::nullptr_t) : null_(true) {}
  void set(std::string_view name, const Value& value);

 private:
  std::vector<std::pair<std::string, Value>> members_;
  bool null_ = false;
};

}  // namespace detail

/// An object with known members: generated structs derive from it and have one function a member.
template <class Derived>
struct Object : detail::ObjectMembers {
  template <class T>
  static constexpr bool accepts = std::same_as<T, Derived> || detail::accepts_or_optional<Object, T>();
  template <class T>
  static constexpr bool reads =
      detail::reads_anything<T> || std::same_as<T, boost::json::object> || detail::ReadableStruct<T>;

  Object() = default;
  Object(std::nullptr_t) : ObjectMembers(nullptr) {}

 protected:
  Derived& put(std::string_view name, const Value& value) {
    set(name, value);
    return static_cast<Derived&>(*this);
  }
};

/// A figure: data, layout, frames.
struct Figure : PropertyType {
  template <class T>
  static constexpr bool accepts = [] {
    if constexpr (detail::SelfWriting<T>)
      return T::writes == Writes::figure || T::writes == Writes::any;
    else
      return std::same_as<T, Json> || std::same_as<T, boost::json::object> || std::same_as<T, Figure> ||
             detail::accepts_or_optional<Figure, T>();
  }();
  template <class T>
  static constexpr bool reads =
      detail::reads_anything<T> || std::same_as<T, boost::json::object> || detail::ReadableStruct<T>;

  /// `{}` is the empty figure.
  Figure(std::initializer_list<boost::json::value_ref> list) : value(Json(boost::json::object())) {
    if (list.size() != 0) value = Value(Json(list));
  }
  template <class T>
  Figure(const T& x) {
    static_assert(accepts<T>, "cdash: this property takes a figure: a Figure, px::…, or a JSON object");
    if constexpr (accepts<T>) value = cdash::to_value(x);
  }
  Value to_value() const { return value; }

  Value value;
};

/// One of a fixed set of whole numbers, written as a constant and checked by the compiler.
template <int... Allowed>
struct NumberOf : PropertyType {
  template <class T>
  static constexpr bool accepts = detail::NumberLike<T> || detail::accepts_or_optional<NumberOf, T>();
  template <class T>
  static constexpr bool reads = detail::NumberLike<T>;

  consteval NumberOf(int number) : number_(number), null_(false) {
    if (((number != Allowed) && ...))
      throw "cdash: this property takes one of a fixed set of numbers, and this is none of them";
  }
  constexpr NumberOf(std::nullptr_t) {}

  /// The value for a number known at run time. Throws Error if it is none of the allowed ones.
  static NumberOf from_number(int number) {
    NumberOf result(nullptr);
    ((Allowed == number ? void((result.number_ = number, result.null_ = false)) : void()), ...);
    if (result.null_) {
      std::string message = "cdash: " + std::to_string(number) + " is none of";
      ((message += ' ' + std::to_string(Allowed)), ...);
      throw Error(message);
    }
    return result;
  }

  Value to_value() const { return null_ ? Value() : Value(std::int64_t{number_}); }

 private:
  int number_ = 0;
  bool null_ = true;
};

}  // namespace cdash::types

#ifdef CDASH_HEADER_ONLY
#include <cdash/core/impl/types.ipp>
#endif
