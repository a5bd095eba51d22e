// Turns values into bytes and back, exactly: the keys and the entries of a cache, the data of a session.
#pragma once

#include <algorithm>
#include <boost/describe/enum.hpp>
#include <boost/describe/enumerators.hpp>
#include <boost/describe/members.hpp>
#include <boost/describe/modifiers.hpp>
#include <boost/json/value_from.hpp>
#include <boost/json/value_to.hpp>
#include <boost/mp11/algorithm.hpp>
#include <cdash/config.hpp>
#include <cdash/core/convert.hpp>
#include <cdash/core/json.hpp>
#include <cdash/core/literal.hpp>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <typeinfo>
#include <utility>
#include <vector>

namespace cdash::data {
class Frame;
}

namespace cdash::state::detail {

using cdash::detail::is_optional;
using cdash::detail::RangeElement;
using cdash::detail::RangeLike;
using cdash::detail::TextLike;
using cdash::detail::UserJson;

// Bytes that are not what pack() has made of that type.
struct Unpackable {};

// What is left to be read.
struct Packed {
  const char* at;
  const char* end;

  std::size_t size() const noexcept { return static_cast<std::size_t>(end - at); }
  std::string_view take(std::uint64_t count) {
    if (count > size()) throw Unpackable();
    at += count;
    return {at - count, static_cast<std::size_t>(count)};
  }
};

CDASH_DECL void pack_json(std::string& out, const Json& value);
CDASH_DECL Json unpack_json(Packed& in);
CDASH_DECL void pack_frame(std::string& out, const data::Frame& frame);
CDASH_DECL void unpack_frame(Packed& in, data::Frame& frame);
// What it takes in memory.
CDASH_DECL std::size_t frame_bytes(const data::Frame& frame);

template <class T>
concept Described = std::is_class_v<T> && boost::describe::has_describe_members<T>::value;
template <class T>
using MembersOf =
    boost::describe::describe_members<T, boost::describe::mod_public | boost::describe::mod_inherited>;
template <class T>
concept Moment = requires(const T& time) {
  typename T::duration;
  { time.time_since_epoch().count() } -> std::convertible_to<std::int64_t>;
};
template <class T>
concept Duration = requires(const T& span) {
  typename T::period;
  { span.count() } -> std::integral;
};
template <class T>
concept Tuple = requires { std::tuple_size<T>::value; };
template <class T>
concept Growing =
    requires(T& range, RangeElement<T> element) { range.insert(range.end(), std::move(element)); };
template <class T>
concept Hashed = requires { typename T::hasher; };
template <class T>
concept JsonLike = std::same_as<T, Json> || std::same_as<T, boost::json::object> ||
                   std::same_as<T, boost::json::array> || std::same_as<T, boost::json::string>;

// What of a range is written: a map's keys are const in its elements.
template <class T>
struct Bare {
  using Type = T;
};
template <class A, class B>
struct Bare<std::pair<const A, B>> {
  using Type = std::pair<A, B>;
};
template <class T>
using ElementOf = typename Bare<std::remove_cvref_t<RangeElement<T>>>::Type;

template <class T>
constexpr bool packs();

template <class T, std::size_t... N>
constexpr bool packs_each(std::index_sequence<N...>) {
  return (packs<std::tuple_element_t<N, T>>() && ...);
}

// Members of described structs are looked at when they are packed: a struct may hold itself.
template <class T>
constexpr bool packs() {
  if constexpr (std::is_arithmetic_v<T> || std::is_enum_v<T> || std::same_as<T, std::string> || JsonLike<T> ||
                std::same_as<T, data::Frame> || Moment<T> || Duration<T>)
    return true;
  else if constexpr (std::is_pointer_v<T> || TextLike<T>)
    return false;  // what it looks at is not kept
  else if constexpr (is_optional<T>)
    return packs<typename T::value_type>();
  else if constexpr (Tuple<T>)
    return packs_each<T>(std::make_index_sequence<std::tuple_size_v<T>>());
  else if constexpr (RangeLike<T>) {
    if constexpr (Growing<T>)
      return packs<ElementOf<T>>();
    else
      return false;
  } else
    return std::is_default_constructible_v<T> && Described<T>
               ? true
               : boost::json::has_value_from<T>::value && boost::json::has_value_to<T>::value;
}

template <class T>
void pack_bits(std::string& out, T value) {
  out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

template <class T>
T unpack_bits(Packed& in) {
  T value;
  std::memcpy(&value, in.take(sizeof value).data(), sizeof value);
  return value;
}

inline void pack_text(std::string& out, std::string_view text) {
  pack_bits(out, std::uint64_t{text.size()});
  out += text;
}

template <class T>
void pack(std::string& out, const T& value) {
  if constexpr (std::is_arithmetic_v<T>) {
    pack_bits(out, value);
  } else if constexpr (std::is_enum_v<T>) {
    pack_bits(out, static_cast<std::underlying_type_t<T>>(value));
  } else if constexpr (Moment<T>) {
    pack_bits(out, static_cast<std::int64_t>(value.time_since_epoch().count()));
  } else if constexpr (Duration<T>) {
    pack_bits(out, static_cast<std::int64_t>(value.count()));
  } else if constexpr (JsonLike<T>) {
    pack_json(out, value);
  } else if constexpr (TextLike<T>) {
    pack_text(out, value);
  } else if constexpr (std::same_as<T, data::Frame>) {
    pack_frame(out, value);
  } else if constexpr (is_optional<T>) {
    pack_bits(out, value.has_value());
    if (value) pack(out, *value);
  } else if constexpr (Tuple<T>) {
    std::apply([&](const auto&... elements) { (pack(out, elements), ...); }, value);
  } else if constexpr (Hashed<T>) {  // in an order that is the same for equal ones
    std::vector<std::string> elements;
    for (const auto& element : value) pack(elements.emplace_back(), element);
    std::sort(elements.begin(), elements.end());
    pack_bits(out, std::uint64_t{elements.size()});
    for (const auto& element : elements) out += element;
  } else if constexpr (RangeLike<const T>) {
    pack_bits(out, static_cast<std::uint64_t>(std::distance(std::begin(value), std::end(value))));
    if constexpr (std::contiguous_iterator<decltype(std::begin(value))> &&
                  std::is_arithmetic_v<ElementOf<T>>) {
      if (std::size(value) != 0)
        out.append(reinterpret_cast<const char*>(std::data(value)), std::size(value) * sizeof(ElementOf<T>));
    } else {
      for (const auto& element : value) pack(out, static_cast<const ElementOf<const T>&>(element));
    }
  } else if constexpr (Described<T>) {
    boost::mp11::mp_for_each<MembersOf<T>>([&](auto member) { pack(out, value.*decltype(member)::pointer); });
  } else if constexpr (boost::json::has_value_from<T>::value) {
    pack_json(out, boost::json::value_from(value));
  } else {
    static_assert(
        cdash::detail::always_false<T>,
        "cdash: this type has no bytes to be kept as; describe the struct (BOOST_DESCRIBE_STRUCT), or "
        "give it tag_invoke for boost::json::value_from and value_to");
  }
}

// Throws Unpackable.
template <class T>
T unpack(Packed& in) {
  if constexpr (std::same_as<T, bool>) {
    return unpack_bits<char>(in) != 0;
  } else if constexpr (std::is_arithmetic_v<T>) {
    return unpack_bits<T>(in);
  } else if constexpr (std::is_enum_v<T>) {
    return static_cast<T>(unpack_bits<std::underlying_type_t<T>>(in));
  } else if constexpr (Moment<T>) {
    return T(typename T::duration(static_cast<typename T::rep>(unpack_bits<std::int64_t>(in))));
  } else if constexpr (Duration<T>) {
    return T(static_cast<typename T::rep>(unpack_bits<std::int64_t>(in)));
  } else if constexpr (std::same_as<T, std::string>) {
    return T(in.take(unpack_bits<std::uint64_t>(in)));
  } else if constexpr (std::same_as<T, Json>) {
    return unpack_json(in);
  } else if constexpr (JsonLike<T>) {
    auto json = unpack_json(in);
    auto* const held = [&] {
      if constexpr (std::same_as<T, boost::json::object>)
        return json.if_object();
      else if constexpr (std::same_as<T, boost::json::array>)
        return json.if_array();
      else
        return json.if_string();
    }();
    if (!held) throw Unpackable();
    return std::move(*held);
  } else if constexpr (std::same_as<T, data::Frame>) {
    T frame;
    unpack_frame(in, frame);
    return frame;
  } else if constexpr (is_optional<T>) {
    if (unpack_bits<char>(in) == 0) return T();
    return T(unpack<typename T::value_type>(in));
  } else if constexpr (Tuple<T>) {
    return [&]<std::size_t... N>(std::index_sequence<N...>) {
      return T{unpack<std::tuple_element_t<N, T>>(in)...};  // in order, between braces
    }(std::make_index_sequence<std::tuple_size_v<T>>());
  } else if constexpr (RangeLike<T>) {
    using Element = ElementOf<T>;
    const auto count = unpack_bits<std::uint64_t>(in);
    if (count > in.size()) throw Unpackable();  // before anything of that size is allocated
    T range;
    if constexpr (std::same_as<T, std::vector<Element>> && std::is_arithmetic_v<Element> &&
                  !std::same_as<Element, bool>) {
      if (count > in.size() / sizeof(Element)) throw Unpackable();
      range.resize(static_cast<std::size_t>(count));
      const auto bytes = in.take(count * sizeof(Element));
      if (count != 0) std::memcpy(range.data(), bytes.data(), bytes.size());
    } else {
      for (std::uint64_t i = 0; i < count; ++i) range.insert(range.end(), unpack<Element>(in));
    }
    return range;
  } else if constexpr (Described<T>) {
    T value;
    boost::mp11::mp_for_each<MembersOf<T>>([&](auto member) {
      auto& field = value.*decltype(member)::pointer;
      field = unpack<std::remove_reference_t<decltype(field)>>(in);
    });
    return value;
  } else {
    auto value = boost::json::try_value_to<T>(unpack_json(in));
    if (!value) throw Unpackable();
    return std::move(*value);
  }
}

// What pack() writes of a type, so that the bytes of another one are told apart: the names and types of
// members.
template <class T>
void write_layout(std::string& out, std::vector<const std::type_info*>& open) {
  if constexpr (std::is_arithmetic_v<T>) {
    out += std::floating_point<T> ? 'f' : std::signed_integral<T> ? 'i' : std::same_as<T, bool> ? 'b' : 'u';
    out += std::to_string(sizeof(T));
  } else if constexpr (std::is_enum_v<T>) {
    out += 'e' + std::to_string(sizeof(T));
    if constexpr (boost::describe::has_describe_enumerators<T>::value)
      boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>([&](auto enumerator) {
        ((out += ',') += enumerator.name) += std::to_string(static_cast<std::int64_t>(enumerator.value));
      });
  } else if constexpr (Moment<T>) {
    out += "time1/" + std::to_string(T::period::den) + '*' + std::to_string(T::period::num);
  } else if constexpr (Duration<T>) {
    out += "span1/" + std::to_string(T::period::den) + '*' + std::to_string(T::period::num);
  } else if constexpr (JsonLike<T>) {
    out += "json";
  } else if constexpr (TextLike<T>) {
    out += "text";
  } else if constexpr (std::same_as<T, data::Frame>) {
    out += "frame";
  } else if constexpr (is_optional<T>) {
    out += '?';
    write_layout<typename T::value_type>(out, open);
  } else if constexpr (Tuple<T>) {
    out += '(';
    [&]<std::size_t... N>(std::index_sequence<N...>) {
      ((write_layout<std::remove_cvref_t<std::tuple_element_t<N, T>>>(out, open), out += ','), ...);
    }(std::make_index_sequence<std::tuple_size_v<T>>());
    out += ')';
  } else if constexpr (RangeLike<const T>) {
    out += '[';
    write_layout<ElementOf<const T>>(out, open);
    out += ']';
  } else if constexpr (Described<T>) {
    for (std::size_t i = 0; i < open.size(); ++i)
      if (*open[i] == typeid(T)) {  // it holds itself
        out += '^' + std::to_string(i);
        return;
      }
    open.push_back(&typeid(T));
    out += '{';
    boost::mp11::mp_for_each<MembersOf<T>>([&](auto member) {
      (out += member.name) += ':';
      write_layout<std::remove_cvref_t<decltype(std::declval<T&>().*decltype(member)::pointer)>>(out, open);
      out += ',';
    });
    out += '}';
    open.pop_back();
  } else {
    (out += "json as ") += typeid(T).name();
  }
}

template <class... T>
std::string layout_of() {
  std::string out;
  std::vector<const std::type_info*> open;
  ((write_layout<T>(out, open), out += ';'), ...);
  return out;
}

}  // namespace cdash::state::detail

namespace cdash::state {

/// Whether a T can be kept outside of the process, and come back as it was: numbers, bools, texts, enums,
/// times, JSON, frames, optionals, pairs and tuples, ranges and maps, structs that BOOST_DESCRIBE_STRUCT
/// lists the members of, and what Boost.JSON converts both ways.
template <class T>
concept Packable = detail::packs<T>();

}  // namespace cdash::state

#ifdef CDASH_HEADER_ONLY
#include <cdash/state/impl/pack.ipp>
#endif
