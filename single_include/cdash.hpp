// cdash 0.1.0, the whole library as one header: include it and be done.
//
// Written by tools/amalgamate from include/; change it there. Needs C++20, Boost 1.81 or later (headers and
// Boost.JSON), fmt and zlib.
//
// SPDX-License-Identifier: MIT
// Copyright (c) 2026 The cdash authors
#pragma once

#ifdef CDASH_COMPILED
#error "cdash: the single header is header-only: leave CDASH_COMPILED out, or include <cdash/cdash.hpp> instead"
#endif

#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/core/demangle.hpp>
#include <boost/json/array.hpp>
#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>
#include <boost/json/value_from.hpp>
#include <boost/json/value_stack.hpp>
#include <boost/json/value_to.hpp>
#include <zlib.h>
#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <cmath>
#include <concepts>
#include <condition_variable>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <deque>
#include <exception>
#include <filesystem>
#include <fstream>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <limits>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <new>
#include <numeric>
#include <optional>
#include <random>
#include <regex>
#include <set>
#include <source_location>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <thread>
#include <tuple>
#include <type_traits>
#include <typeinfo>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <variant>
#include <vector>

// ---- cdash/config.hpp
// How cdash is built into a program: header-only, or against the compiled library.
//
// Header-only is the default: include a header and be done. With CDASH_COMPILED the headers carry
// declarations only, and one translation unit of the program (the target cdash::compiled) includes
// <cdash/src.hpp>. One program uses one of the two.

#if defined(CDASH_COMPILED) && defined(CDASH_HEADER_ONLY)
#error "cdash: CDASH_COMPILED with CDASH_HEADER_ONLY: link either cdash::compiled or cdash::cdash, not both"
#endif

#if !defined(CDASH_COMPILED) && !defined(CDASH_HEADER_ONLY)
#define CDASH_HEADER_ONLY 1
#endif

#if defined(CDASH_COMPILED)
#define CDASH_DECL
#else
#define CDASH_DECL inline
#endif

// ---- cdash/core/literal.hpp
// Texts that the compiler knows: as template arguments, and in lists that are searched at compile time.

namespace cdash {

/// A string literal as a template argument: `OneOf<"text", "number">`.
template <std::size_t N>
struct Literal {
  char text[N]{};
  consteval Literal(const char (&literal)[N]) {
    for (std::size_t i = 0; i < N; ++i) text[i] = literal[i];
  }
  constexpr std::string_view view() const noexcept { return {text, N - 1}; }
};

namespace detail {

template <class...>
inline constexpr bool always_false = false;

constexpr bool contains(const std::string_view* first, const std::string_view* last, std::string_view text) {
  for (; first != last; ++first)
    if (*first == text) return true;
  return false;
}

}  // namespace detail
}  // namespace cdash

// ---- cdash/core/id.hpp
// Ids of components: text, dictionaries, and ids that know their component's type.

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

/// One `key: value` of a dictionary id.
struct IdPart {
  IdPart(std::string_view key_name, std::string_view text);
  IdPart(std::string_view key_name, const char* text) : IdPart(key_name, std::string_view(text)) {}
  template <std::integral T>
  IdPart(std::string_view key_name, T number);

  std::string key;
  std::string json;  ///< the value as JSON text
};

/// An id as the protocol spells it: plain text, or a dictionary in canonical form: keys sorted, no spaces,
/// `{"index":3,"type":"filter"}`.
class ComponentId {
 public:
  ComponentId() = default;
  ComponentId(std::string text) : text_(std::move(text)), kind_(Kind::text) {}
  ComponentId(std::string_view text) : ComponentId(std::string(text)) {}
  ComponentId(const char* text) : ComponentId(std::string(text)) {}
  ComponentId(std::initializer_list<IdPart> parts) { set_parts(parts); }

  bool empty() const noexcept { return kind_ == Kind::none; }
  bool is_dictionary() const noexcept { return kind_ == Kind::dictionary; }
  /// The text as it stands in keys: for a dictionary its canonical JSON.
  const std::string& text() const noexcept { return text_; }
  /// Appends the id as JSON: a quoted text, or the dictionary.
  void write(std::string& out) const;

  friend bool operator==(const ComponentId&, const ComponentId&) = default;

 private:
  enum class Kind : unsigned char { none, text, dictionary };
  void set_parts(std::span<const IdPart> parts);

  std::string text_;
  Kind kind_ = Kind::none;
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

// ---- cdash/core/json.hpp
// Writes JSON text as a browser can read it.

namespace cdash {

/// The one JSON type of the library: what upstream calls "any", and what a user's own struct becomes through
/// Boost.Describe or `tag_invoke`.
using Json = boost::json::value;

class ComponentVisitor;

/// Appends `value` to `out`. Unlike boost::json::serialize: NaN and the infinities become null (a browser's
/// parser takes nothing else), bytes that are not UTF-8 become U+FFFD, numbers are written as JavaScript
/// writes them (1, not 1.0).
CDASH_DECL void write_json(std::string& out, const Json& value);
/// Appends a number in its shortest form that reads back as the same double; null if it is not finite.
CDASH_DECL void write_json(std::string& out, double number);
CDASH_DECL void write_json(std::string& out, std::int64_t number);
CDASH_DECL void write_json(std::string& out, std::uint64_t number);
/// Appends a quoted, escaped text.
CDASH_DECL void write_json(std::string& out, std::string_view text);

/// Something that writes itself as JSON, so that large values (a figure, the rows of a table) go from the
/// user's memory to the wire without a tree in between. Immutable once handed over.
class JsonSource {
 public:
  virtual ~JsonSource() = default;
  virtual void write(std::string& out) const = 0;
  /// Tells the visitor of the components inside; most sources have none.
  virtual void visit_components(ComponentVisitor&) const {}
};

/// Appends `"` + the standard base64 of the bytes + `"`: the bdata of a typed array.
CDASH_DECL void write_base64(std::string& out, const void* bytes, std::size_t count);

}  // namespace cdash

// ---- cdash/core/impl/json.ipp
// Bodies of core/json.hpp.

namespace cdash {
namespace detail {

// Length of the well-formed UTF-8 sequence at `p`, 0 if there is none (Unicode 15, table 3-7).
inline std::size_t utf8_sequence(const unsigned char* p, const unsigned char* end) noexcept {
  const auto left = static_cast<std::size_t>(end - p);
  const auto tail = [&](std::size_t i) { return i < left && (p[i] & 0xC0) == 0x80; };
  if (p[0] < 0x80) return 1;
  if (p[0] >= 0xC2 && p[0] <= 0xDF) return tail(1) ? 2 : 0;
  if (p[0] >= 0xE0 && p[0] <= 0xEF) {
    if (!tail(1) || !tail(2)) return 0;
    if (p[0] == 0xE0 && p[1] < 0xA0) return 0;
    if (p[0] == 0xED && p[1] > 0x9F) return 0;  // surrogates
    return 3;
  }
  if (p[0] >= 0xF0 && p[0] <= 0xF4) {
    if (!tail(1) || !tail(2) || !tail(3)) return 0;
    if (p[0] == 0xF0 && p[1] < 0x90) return 0;
    if (p[0] == 0xF4 && p[1] > 0x8F) return 0;
    return 4;
  }
  return 0;
}

template <class Integer>
inline void write_integer(std::string& out, Integer number) {
  char buffer[24];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, number).ptr;
  out.append(buffer, end);
}

}  // namespace detail

CDASH_DECL void write_json(std::string& out, double number) {
  if (!std::isfinite(number)) {
    out += "null";
    return;
  }
  // JavaScript writes 100000, not 1e+05: no exponent from 1e-6 up to 1e21.
  char buffer[32];
  const auto size = std::fabs(number);
  const auto end = size >= 1e-6 && size < 1e21
                       ? std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::fixed).ptr
                       : std::to_chars(buffer, buffer + sizeof buffer, number).ptr;
  out.append(buffer, end);
}

CDASH_DECL void write_json(std::string& out, std::int64_t number) { detail::write_integer(out, number); }
CDASH_DECL void write_json(std::string& out, std::uint64_t number) { detail::write_integer(out, number); }

CDASH_DECL void write_json(std::string& out, std::string_view text) {
  static constexpr char hex[] = "0123456789abcdef";
  out += '"';
  auto p = reinterpret_cast<const unsigned char*>(text.data());
  const auto end = p + text.size();
  auto run = p;  // start of the bytes not yet copied
  const auto flush = [&] {
    out.append(reinterpret_cast<const char*>(run), static_cast<std::size_t>(p - run));
  };
  while (p != end) {
    if (*p >= 0x20 && *p < 0x80 && *p != '"' && *p != '\\') {
      ++p;
    } else if (*p >= 0x80) {
      const auto length = detail::utf8_sequence(p, end);
      if (length != 0) {
        p += length;
      } else {
        flush();
        out += "\xEF\xBF\xBD";
        run = ++p;
      }
    } else {
      flush();
      switch (*p) {
        case '"':
          out += "\\\"";
          break;
        case '\\':
          out += "\\\\";
          break;
        case '\n':
          out += "\\n";
          break;
        case '\r':
          out += "\\r";
          break;
        case '\t':
          out += "\\t";
          break;
        default:
          out += "\\u00";
          out += hex[*p >> 4];
          out += hex[*p & 15];
      }
      run = ++p;
    }
  }
  flush();
  out += '"';
}

CDASH_DECL void write_json(std::string& out, const Json& value) {
  switch (value.kind()) {
    case boost::json::kind::null:
      out += "null";
      break;
    case boost::json::kind::bool_:
      out += value.get_bool() ? "true" : "false";
      break;
    case boost::json::kind::int64:
      write_json(out, value.get_int64());
      break;
    case boost::json::kind::uint64:
      write_json(out, value.get_uint64());
      break;
    case boost::json::kind::double_:
      write_json(out, value.get_double());
      break;
    case boost::json::kind::string:
      write_json(out, std::string_view(value.get_string()));
      break;
    case boost::json::kind::array: {
      out += '[';
      bool first = true;
      for (const auto& element : value.get_array()) {
        if (!first) out += ',';
        first = false;
        write_json(out, element);
      }
      out += ']';
      break;
    }
    case boost::json::kind::object: {
      out += '{';
      bool first = true;
      for (const auto& member : value.get_object()) {
        if (!first) out += ',';
        first = false;
        write_json(out, std::string_view(member.key()));
        out += ':';
        write_json(out, member.value());
      }
      out += '}';
      break;
    }
  }
}

CDASH_DECL void write_base64(std::string& out, const void* bytes, std::size_t count) {
  static constexpr char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  // Two digits at a time: a table of all 12-bit groups halves the work on large arrays.
  static const auto pairs = [] {
    std::array<std::array<char, 2>, 4096> table{};
    for (std::size_t i = 0; i < table.size(); ++i) table[i] = {digits[i >> 6], digits[i & 63]};
    return table;
  }();
  const auto in = static_cast<const unsigned char*>(bytes);
  const auto at = out.size();
  out.resize(at + 2 + (count + 2) / 3 * 4);
  char* to = out.data() + at;
  *to++ = '"';
  std::size_t i = 0;
  for (; i + 3 <= count; i += 3) {
    const auto group = static_cast<std::uint32_t>(in[i] << 16 | in[i + 1] << 8 | in[i + 2]);
    const auto& high = pairs[group >> 12];
    const auto& low = pairs[group & 4095];
    *to++ = high[0];
    *to++ = high[1];
    *to++ = low[0];
    *to++ = low[1];
  }
  if (i < count) {
    const bool two = i + 2 == count;
    const auto group = static_cast<std::uint32_t>(in[i] << 16 | (two ? in[i + 1] << 8 : 0));
    *to++ = digits[group >> 18];
    *to++ = digits[group >> 12 & 63];
    *to++ = two ? digits[group >> 6 & 63] : '=';
    *to++ = '=';
  }
  *to = '"';
}

}  // namespace cdash

// ---- cdash/core/impl/id.ipp
// Bodies of core/id.hpp.

namespace cdash {

CDASH_DECL IdPart::IdPart(std::string_view key_name, std::string_view text) : key(key_name) {
  write_json(json, text);
}

CDASH_DECL void ComponentId::set_parts(std::span<const IdPart> parts) {
  std::vector<const IdPart*> sorted;
  for (const auto& part : parts) sorted.push_back(&part);
  std::sort(sorted.begin(), sorted.end(), [](auto a, auto b) { return a->key < b->key; });
  kind_ = Kind::dictionary;
  text_ = "{";
  for (const auto* part : sorted) {
    if (text_.size() > 1) text_ += ',';
    write_json(text_, std::string_view(part->key));
    text_ += ':';
    text_ += part->json;
  }
  text_ += '}';
}

CDASH_DECL void ComponentId::write(std::string& out) const {
  switch (kind_) {
    case Kind::none:
      out += "null";
      break;
    case Kind::text:
      write_json(out, std::string_view(text_));
      break;
    case Kind::dictionary:
      out += text_;
      break;
  }
}

namespace detail {
CDASH_DECL std::string json_number(std::int64_t number) {
  std::string out;
  write_json(out, number);
  return out;
}
}  // namespace detail

}  // namespace cdash

// ---- cdash/core/value.hpp
// A property's value as it is kept until it is written: JSON, a component, or something that writes itself.

namespace cdash {

class Component;

/// Told of every component below a value, outermost first.
class ComponentVisitor {
 public:
  virtual void visit(const Component& component) = 0;

 protected:
  ~ComponentVisitor() = default;
};

/// A value on its way to the browser. Cheap to copy when it holds a component or a large source.
class Value {
 public:
  /// null
  Value() noexcept = default;
  Value(std::nullptr_t) noexcept {}
  explicit Value(Json json) : json_(std::move(json)) {}
  explicit Value(std::shared_ptr<const JsonSource> source) : source_(std::move(source)) {}
  explicit Value(std::string_view text);
  explicit Value(const char* text) : Value(std::string_view(text)) {}
  explicit Value(double number);
  explicit Value(std::int64_t number);
  explicit Value(std::uint64_t number);
  explicit Value(bool flag);
  explicit Value(const Component& component);

  /// A list whose elements may hold components.
  static Value list(std::vector<Value> elements);
  /// An object whose members may hold components; keeps their order.
  static Value object(std::vector<std::pair<std::string, Value>> members);

  bool is_null() const noexcept { return source_ == nullptr && json_.is_null(); }
  /// The JSON, if the value is held as such.
  const Json* json() const noexcept { return source_ ? nullptr : &json_; }
  const std::shared_ptr<const JsonSource>& source() const noexcept { return source_; }
  /// The elements, if the value came from list().
  const std::vector<Value>* elements() const noexcept;

  /// Appends the value as JSON.
  void write(std::string& out) const;
  void visit_components(ComponentVisitor& visitor) const;

 private:
  Json json_;
  std::shared_ptr<const JsonSource> source_;
};

}  // namespace cdash

// ---- cdash/core/impl/value.ipp
// Bodies of core/value.hpp.

namespace cdash {
namespace detail {

struct ListSource final : JsonSource {
  explicit ListSource(std::vector<Value> values) : elements(std::move(values)) {}
  void write(std::string& out) const override {
    out += '[';
    for (std::size_t i = 0; i < elements.size(); ++i) {
      if (i != 0) out += ',';
      elements[i].write(out);
    }
    out += ']';
  }
  void visit_components(ComponentVisitor& visitor) const override {
    for (const auto& element : elements) element.visit_components(visitor);
  }
  std::vector<Value> elements;
};

struct ObjectSource final : JsonSource {
  explicit ObjectSource(std::vector<std::pair<std::string, Value>> values) : members(std::move(values)) {}
  void write(std::string& out) const override {
    out += '{';
    for (std::size_t i = 0; i < members.size(); ++i) {
      if (i != 0) out += ',';
      write_json(out, std::string_view(members[i].first));
      out += ':';
      members[i].second.write(out);
    }
    out += '}';
  }
  void visit_components(ComponentVisitor& visitor) const override {
    for (const auto& member : members) member.second.visit_components(visitor);
  }
  std::vector<std::pair<std::string, Value>> members;
};

}  // namespace detail

CDASH_DECL Value::Value(std::string_view text) : json_(boost::json::string(text)) {}
CDASH_DECL Value::Value(double number) : json_(number) {}
CDASH_DECL Value::Value(std::int64_t number) : json_(number) {}
CDASH_DECL Value::Value(std::uint64_t number) : json_(number) {}
CDASH_DECL Value::Value(bool flag) : json_(flag) {}

CDASH_DECL Value Value::list(std::vector<Value> elements) {
  return Value(std::shared_ptr<const JsonSource>(std::make_shared<detail::ListSource>(std::move(elements))));
}
CDASH_DECL Value Value::object(std::vector<std::pair<std::string, Value>> members) {
  return Value(std::shared_ptr<const JsonSource>(std::make_shared<detail::ObjectSource>(std::move(members))));
}

CDASH_DECL const std::vector<Value>* Value::elements() const noexcept {
  const auto* list = dynamic_cast<const detail::ListSource*>(source_.get());
  return list ? &list->elements : nullptr;
}

CDASH_DECL void Value::write(std::string& out) const {
  if (source_)
    source_->write(out);
  else
    write_json(out, json_);
}

}  // namespace cdash

// ---- cdash/core/component.hpp
// A component of the page: a cheap handle on its type, its id and its properties.

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

// ---- cdash/core/impl/node.hpp
// What a component's handle points to; for the bodies of core/ and app/ alone.

namespace cdash {
namespace detail {

struct Node final : JsonSource {
  explicit Node(const ComponentInfo& component) : info(&component) {}

  void write(std::string& out) const override;
  void visit_components(ComponentVisitor& visitor) const override {
    for (const auto& [name, value] : properties) value.visit_components(visitor);
  }

  const ComponentInfo* info;
  ComponentId id;
  std::source_location where;
  std::vector<std::pair<std::string_view, Value>> properties;  // names of static storage, in order of setting
  std::vector<std::pair<std::string, Value>> attributes;       // data-* and aria-*
};

struct ComponentAccess {
  static Component handle(std::shared_ptr<Node> node) { return Component(std::move(node)); }
  // An id given by the library itself is seen through every handle: the component may already stand in the
  // layout. Nothing is served yet when this is called.
  static void give_id(const Component& component, ComponentId id, std::source_location where) {
    component.node_->id = std::move(id);
    component.node_->where = where;
  }
};

inline void Node::write(std::string& out) const {
  out += "{\"props\":{";
  const auto start = out.size();
  const auto key = [&](std::string_view name) {
    if (out.size() != start) out += ',';
    out += '"';
    out += name;
    out += "\":";
  };
  if (!id.empty()) {
    key("id");
    id.write(out);
  }
  for (const auto& [name, value] : properties) {
    key(name);
    value.write(out);
  }
  for (const auto& [name, value] : attributes) {
    if (out.size() != start) out += ',';
    write_json(out, std::string_view(name));
    out += ':';
    value.write(out);
  }
  out += "},\"type\":\"";
  out += info->type;
  out += "\",\"namespace\":\"";
  out += info->name_space;
  out += "\"}";
}

}  // namespace detail

}  // namespace cdash

// ---- cdash/core/nearest.hpp
// Finds the name that somebody probably meant, for error messages.

namespace cdash {

/// The candidate with the fewest edits (insert, delete, replace, swap of neighbours; case counts half) to
/// `name`, or an empty view if none is near enough to be meant: at most a third of the letters differ.
CDASH_DECL std::string_view nearest_name(std::string_view name, std::span<const std::string_view> candidates);

/// ` (did you mean "className"?)`, or nothing.
CDASH_DECL std::string did_you_mean(std::string_view name, std::span<const std::string_view> candidates);

}  // namespace cdash

// ---- cdash/core/impl/nearest.ipp
// Bodies of core/nearest.hpp.

namespace cdash {
namespace detail {

// Optimal string alignment distance, in half edits: another case of the same letter costs one half.
inline int half_edits(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  const auto width = b.size() + 1;
  std::vector<int> table((a.size() + 1) * width);
  const auto at = [&](std::size_t i, std::size_t j) -> int& { return table[i * width + j]; };
  for (std::size_t i = 0; i <= a.size(); ++i) at(i, 0) = 2 * static_cast<int>(i);
  for (std::size_t j = 0; j <= b.size(); ++j) at(0, j) = 2 * static_cast<int>(j);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const int replace = a[i - 1] == b[j - 1] ? 0 : lower(a[i - 1]) == lower(b[j - 1]) ? 1 : 2;
      int best = std::min({at(i - 1, j) + 2, at(i, j - 1) + 2, at(i - 1, j - 1) + replace});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        best = std::min(best, at(i - 2, j - 2) + 2);
      at(i, j) = best;
    }
  }
  return at(a.size(), b.size());
}

}  // namespace detail

CDASH_DECL std::string_view nearest_name(std::string_view name,
                                         std::span<const std::string_view> candidates) {
  if (name.size() > 64) return {};
  std::string_view best;
  int fewest = 2 * std::max(1, static_cast<int>(name.size()) / 3) + 1;
  for (const auto candidate : candidates) {
    if (candidate.size() > name.size() + 8 || name.size() > candidate.size() + 8) continue;
    if (const int edits = detail::half_edits(name, candidate); edits < fewest) {
      fewest = edits;
      best = candidate;
    }
  }
  return best;
}

CDASH_DECL std::string did_you_mean(std::string_view name, std::span<const std::string_view> candidates) {
  const auto nearest = nearest_name(name, candidates);
  return nearest.empty() ? std::string() : " (did you mean \"" + std::string(nearest) + "\"?)";
}

}  // namespace cdash

// ---- cdash/error.hpp
// The exceptions that cdash throws.

namespace cdash {

/// Base of everything cdash throws; what() is a sentence that names the thing, what was found, and what
/// would be right.
struct Error : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// An app that cannot be served: duplicate or unknown ids, unknown properties, outputs with two callbacks,
/// cycles. what() lists every problem found, one a line, each with the place of the call.
struct AppError : Error {
  using Error::Error;
};

/// Data that cannot be read or used: a missing file, a ragged line, an unknown column.
struct DataError : Error {
  using Error::Error;
};

/// A server that cannot start or stay up: a port that is taken, an address that does not exist.
struct ServerError : Error {
  using Error::Error;
};

}  // namespace cdash

// ---- cdash/core/impl/component.ipp
// Bodies of core/component.hpp.

namespace cdash {

CDASH_DECL Component::Component(const ComponentInfo& info) : node_(std::make_shared<detail::Node>(info)) {}
CDASH_DECL Component::Component(std::shared_ptr<detail::Node> node) noexcept : node_(std::move(node)) {}

CDASH_DECL const ComponentInfo& Component::info() const noexcept { return *node_->info; }
CDASH_DECL const ComponentId& Component::id() const noexcept { return node_->id; }
CDASH_DECL std::source_location Component::where() const noexcept { return node_->where; }

CDASH_DECL detail::Node& Component::own() {
  if (node_.use_count() != 1) node_ = std::make_shared<detail::Node>(*node_);
#ifndef __SANITIZE_THREAD__  // GCC does not know fences under TSan
  else
    std::atomic_thread_fence(std::memory_order_acquire);  // whoever dropped the last other handle had read it
#endif
  return *node_;
}

CDASH_DECL void Component::put(std::string_view name, Value value) {
  auto& properties = own().properties;
  for (auto& property : properties) {
    if (property.first == name) {
      property.second = std::move(value);
      return;
    }
  }
  properties.emplace_back(name, std::move(value));
}

CDASH_DECL void Component::put(const char* name, const Value& value) { put(std::string_view(name), value); }

CDASH_DECL void Component::put_attribute(std::string_view name, Value value) {
  auto& attributes = own().attributes;
  for (auto& attribute : attributes) {
    if (attribute.first == name) {
      attribute.second = std::move(value);
      return;
    }
  }
  attributes.emplace_back(std::string(name), std::move(value));
}

CDASH_DECL void Component::put_id(ComponentId id, std::source_location where) {
  auto& node = own();
  node.id = std::move(id);
  node.where = where;
}

CDASH_DECL void Component::set(std::string_view name, Value value) {
  if (name.starts_with("data-") || name.starts_with("aria-")) {
    if (info().wildcards) return put_attribute(name, std::move(value));
  }
  const auto names = info().properties;
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end() || name == "id") {
    throw Error("cdash: " + std::string(info().spelling) + " has no property \"" + std::string(name) + "\"" +
                (name == "id" ? ": an id is given with .id()" : did_you_mean(name, names)));
  }
  put(*found, std::move(value));
}

CDASH_DECL const Value* Component::get(std::string_view name) const noexcept {
  for (const auto& property : node_->properties)
    if (property.first == name) return &property.second;
  for (const auto& attribute : node_->attributes)
    if (attribute.first == name) return &attribute.second;
  return nullptr;
}

CDASH_DECL void Component::write(std::string& out) const { node_->write(out); }
CDASH_DECL void Component::visit_components(ComponentVisitor& visitor) const {
  node_->visit_components(visitor);
}
CDASH_DECL Value::Value(const Component& component) : source_(component.source()) {}
CDASH_DECL void Value::visit_components(ComponentVisitor& visitor) const {
  if (const auto node = std::dynamic_pointer_cast<const detail::Node>(source_))
    visitor.visit(detail::ComponentAccess::handle(std::const_pointer_cast<detail::Node>(node)));
  else if (source_)
    source_->visit_components(visitor);
}
CDASH_DECL std::shared_ptr<const JsonSource> Component::source() const noexcept { return node_; }

}  // namespace cdash

// ---- cdash/core/convert.hpp
// Turns C++ values into Values: what a property without a type of its own takes, and what a callback returns.

namespace cdash {

/// What a self-writing type writes; decides which properties take it.
enum class Writes {
  any,      ///< JSON of some form
  records,  ///< an array of flat objects: the rows of a table
  figure    ///< a figure: data, layout, frames
};

namespace detail {

template <class T>
concept TextLike = std::convertible_to<const T&, std::string_view> && !std::same_as<T, std::nullptr_t>;

template <class T>
concept NumberLike = std::is_arithmetic_v<T> && !std::same_as<T, bool> && !std::same_as<T, char> &&
                     !std::same_as<T, wchar_t> && !std::same_as<T, char8_t> && !std::same_as<T, char16_t> &&
                     !std::same_as<T, char32_t>;

template <class T>
concept ComponentLike = std::derived_from<T, Component>;

// A type that hands out something that writes itself: a figure, the rows of a frame.
template <class T>
concept SelfWriting = requires(const T& value) {
  { value.source() } -> std::convertible_to<std::shared_ptr<const JsonSource>>;
  { T::writes } -> std::convertible_to<Writes>;
};

template <class T>
concept PropertyType = requires { typename T::cdash_property_type; };

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

template <class T>
concept RangeLike = requires(T& range) {
  std::begin(range);
  std::end(range);
} && !TextLike<std::remove_const_t<T>> && !std::same_as<std::remove_const_t<T>, Json>;

template <class T>
using RangeElement = std::iter_value_t<decltype(std::begin(std::declval<T&>()))>;

template <class T>
concept MapLike = RangeLike<T> && requires { typename std::remove_const_t<T>::mapped_type; } &&
                  TextLike<typename std::remove_const_t<T>::key_type>;

// The primary use of value_from's own trait: a Boost.Describe'd struct, or one with a tag_invoke.
template <class T>
concept UserJson = boost::json::has_value_from<T>::value && !std::integral<T>;  // a char is no number

template <class T>
constexpr bool has_value();

template <class T>
constexpr bool has_value() {
  using U = std::remove_cvref_t<T>;
  if constexpr (std::same_as<U, std::nullptr_t> || std::same_as<U, Json> || std::same_as<U, Value> ||
                std::same_as<U, boost::json::object> || std::same_as<U, boost::json::array> ||
                std::same_as<U, boost::json::string> || std::same_as<U, bool> || TextLike<U> ||
                NumberLike<U> || ComponentLike<U> || SelfWriting<U> || PropertyType<U>)
    return true;
  else if constexpr (is_optional<U>)
    return has_value<typename U::value_type>();
  else if constexpr (MapLike<U>)
    return has_value<typename U::mapped_type>();
  else if constexpr (RangeLike<U>)
    return has_value<RangeElement<U>>();
  else
    return UserJson<U>;
}

}  // namespace detail

/// Whether a T can become a Value.
template <class T>
concept Valuable = detail::has_value<T>();

/// The Value of text, a number, a bool, null, JSON, a component, a figure, rows, an optional, a range, a map
/// with text keys, or a struct that Boost.JSON can convert (Boost.Describe or `tag_invoke`).
template <class T>
Value to_value(const T& x) {
  if constexpr (std::same_as<T, std::nullptr_t>)
    return {};
  else if constexpr (std::same_as<T, Value>)
    return x;
  else if constexpr (std::same_as<T, Json> || std::same_as<T, boost::json::object> ||
                     std::same_as<T, boost::json::array> || std::same_as<T, boost::json::string>)
    return Value(Json(x));
  else if constexpr (std::same_as<T, bool>)
    return Value(x);
  else if constexpr (detail::TextLike<T>)
    return Value(std::string_view(x));
  else if constexpr (detail::NumberLike<T>) {
    if constexpr (std::floating_point<T>)
      return Value(static_cast<double>(x));
    else if constexpr (std::unsigned_integral<T>)
      return Value(static_cast<std::uint64_t>(x));
    else
      return Value(static_cast<std::int64_t>(x));
  } else if constexpr (detail::ComponentLike<T>)
    return Value(static_cast<const Component&>(x));
  else if constexpr (detail::SelfWriting<T>)
    return Value(std::shared_ptr<const JsonSource>(x.source()));
  else if constexpr (detail::PropertyType<T>)
    return x.to_value();
  else if constexpr (detail::is_optional<T>)
    return x ? to_value(*x) : Value();
  else if constexpr (detail::MapLike<const T>) {
    std::vector<std::pair<std::string, Value>> members;
    for (const auto& [key, value] : x)
      members.emplace_back(std::string(std::string_view(key)), to_value(value));
    return Value::object(std::move(members));
  } else if constexpr (detail::RangeLike<const T>) {
    std::vector<Value> elements;
    for (auto&& element : x) elements.push_back(to_value<detail::RangeElement<const T>>(element));
    return Value::list(std::move(elements));
  } else if constexpr (detail::UserJson<T>)
    return Value(boost::json::value_from(x));
  else
    static_assert(
        detail::always_false<T>,
        "cdash: this type has no JSON form; describe the struct (BOOST_DESCRIBE_STRUCT) or give it a "
        "tag_invoke for boost::json::value_from");
}

}  // namespace cdash

// ---- cdash/core/types.hpp
// The types of properties: what a setter takes, what a callback may return for it and read from it.

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

// The element type of the first list among the alternatives, for braces: .value({"a", "b"}).
template <class... Ts>
struct FirstList {
  struct Element {
    Element() = delete;
    Value to_value() const { return {}; }
  };
};
template <class T, class... Rest>
struct FirstList<T, Rest...> : FirstList<Rest...> {};
template <class E, class... Rest>
struct FirstList<ListOf<E>, Rest...> {
  using Element = E;
};
template <class... Ts, class... Rest>
struct FirstList<AnyOf<Ts...>, Rest...> : FirstList<Ts..., Rest...> {};

template <class E>
Value list_of(std::initializer_list<E> list) {
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
  template <class T>
  static constexpr bool reads = std::same_as<T, std::string> || std::same_as<T, std::string_view>;

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
  OneOfOr(std::initializer_list<typename detail::FirstList<Also>::Element> list)
      : also_(new Value(detail::list_of(list))) {}
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

  ListOf(std::initializer_list<T> list) : value(detail::list_of(list)) {}
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

  MapOf(std::initializer_list<Member> list) {
    std::vector<std::pair<std::string, Value>> members;
    members.reserve(list.size());
    for (const Member& member : list) members.emplace_back(member.key, member.value.to_value());
    value = Value::object(std::move(members));
  }
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

  AnyOf(std::initializer_list<typename detail::FirstList<Ts...>::Element> list)
      : value(detail::list_of(list)) {}
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

// ---- cdash/core/impl/types.ipp
// Bodies of core/types.hpp.

namespace cdash::types::detail {

CDASH_DECL Value ObjectMembers::to_value() const {
  return null_ && members_.empty() ? Value() : Value::object(members_);
}

CDASH_DECL void ObjectMembers::set(std::string_view name, const Value& value) {
  for (auto& member : members_) {
    if (member.first == name) {
      member.second = value;
      return;
    }
  }
  members_.emplace_back(std::string(name), value);
}

}  // namespace cdash::types::detail

// ---- cdash/app/dependency.hpp
// What a callback depends on: Output, Input and State.

namespace cdash {

/// One property of one component, as a callback names it.
struct Dependency {
  ComponentId id;
  std::string property;
  /// The component type, where it is known before the layout is looked at.
  const ComponentInfo* info = nullptr;
  /// The component itself, if it was given instead of an id.
  std::optional<Component> component;
  std::source_location where;
};

namespace detail {

// Not deduced from: the component says what C is.
template <class C>
using NameIn = std::type_identity_t<PropertyName<C>>;

// The three kinds differ in name only; each is constructed from a typed property, from a component or a typed
// id and a checked name, or from two texts.
template <class T>
struct TypedDependency : Dependency {
  using Type = T;

  TypedDependency(Property<T> named, std::source_location at)
      : Dependency{std::move(named.id), std::string(named.name), named.component, {}, at} {}
  TypedDependency(ComponentId of, std::string_view name, const ComponentInfo* component,
                  std::source_location at)
      : Dependency{std::move(of), std::string(name), component, {}, at} {}
  TypedDependency(const Component& of, std::string_view name, std::source_location at)
      : Dependency{of.id(), std::string(name), &of.info(), of, at} {}
};

}  // namespace detail

/// A property that a callback sets.
///
/// `Output(graph.figure())`, `Output(my_div, "children")`, `Output("graph-content", "figure")`
template <class T = types::Any>
struct Output : detail::TypedDependency<T> {
  static constexpr bool cdash_output = true;
  using Base = detail::TypedDependency<T>;

  Output(Property<T> property, std::source_location where = std::source_location::current())
      : Base(std::move(property), where) {}
  template <std::derived_from<Component> C>
  Output(const C& component, detail::NameIn<C> name,
         std::source_location where = std::source_location::current())
      : Base(static_cast<const Component&>(component), name.text, where) {}
  template <class C>
  Output(const TypedId<C>& id, detail::NameIn<C> name,
         std::source_location where = std::source_location::current())
      : Base(id.id(), name.text, &C::info, where) {}
  Output(const char* id, std::string_view property,
         std::source_location where = std::source_location::current())
      : Base(ComponentId(id), property, nullptr, where) {}
  Output(std::string_view id, std::string_view property,
         std::source_location where = std::source_location::current())
      : Base(ComponentId(id), property, nullptr, where) {}
};

/// A property whose change calls a callback, and whose value the callback gets.
///
/// `Input(country.value())`, `Input(my_input, "value")`, `Input("dropdown-selection", "value")`
template <class T = types::Any>
struct Input : detail::TypedDependency<T> {
  static constexpr bool cdash_input = true;
  using Base = detail::TypedDependency<T>;

  Input(Property<T> property, std::source_location where = std::source_location::current())
      : Base(std::move(property), where) {}
  template <std::derived_from<Component> C>
  Input(const C& component, detail::NameIn<C> name,
        std::source_location where = std::source_location::current())
      : Base(static_cast<const Component&>(component), name.text, where) {}
  template <class C>
  Input(const TypedId<C>& id, detail::NameIn<C> name,
        std::source_location where = std::source_location::current())
      : Base(id.id(), name.text, &C::info, where) {}
  Input(const char* id, std::string_view property,
        std::source_location where = std::source_location::current())
      : Base(ComponentId(id), property, nullptr, where) {}
  Input(std::string_view id, std::string_view property,
        std::source_location where = std::source_location::current())
      : Base(ComponentId(id), property, nullptr, where) {}
};

/// A property whose value a callback gets, and whose change does not call it.
///
/// `State(city.value())`, `State(my_input, "value")`, `State("city", "value")`
template <class T = types::Any>
struct State : detail::TypedDependency<T> {
  static constexpr bool cdash_state = true;
  using Base = detail::TypedDependency<T>;

  State(Property<T> property, std::source_location where = std::source_location::current())
      : Base(std::move(property), where) {}
  template <std::derived_from<Component> C>
  State(const C& component, detail::NameIn<C> name,
        std::source_location where = std::source_location::current())
      : Base(static_cast<const Component&>(component), name.text, where) {}
  template <class C>
  State(const TypedId<C>& id, detail::NameIn<C> name,
        std::source_location where = std::source_location::current())
      : Base(id.id(), name.text, &C::info, where) {}
  State(const char* id, std::string_view property,
        std::source_location where = std::source_location::current())
      : Base(ComponentId(id), property, nullptr, where) {}
  State(std::string_view id, std::string_view property,
        std::source_location where = std::source_location::current())
      : Base(ComponentId(id), property, nullptr, where) {}
};

template <class T, class... Rest>
Output(Property<T>, Rest...) -> Output<T>;
template <class T, class... Rest>
Input(Property<T>, Rest...) -> Input<T>;
template <class T, class... Rest>
State(Property<T>, Rest...) -> State<T>;

namespace detail {

template <class T>
concept IsOutput = requires { T::cdash_output; };
template <class T>
concept IsInput = requires { T::cdash_input; };
template <class T>
concept IsState = requires { T::cdash_state; };
template <class T>
concept IsDependency = IsOutput<T> || IsInput<T> || IsState<T>;

}  // namespace detail
}  // namespace cdash

// ---- cdash/app/callback.hpp
// A registered callback: what it depends on, and how to call it, without its C++ types.

namespace cdash {

class Context;

namespace detail {

/// One value of a call's answer; nothing for no_update.
using Result = std::optional<Value>;

/// Calls the user's function with the arguments, inputs first, then states; null pointers stand for values
/// that the page does not have. Fills one result an output. False: a required argument is null, and the
/// function was not called.
using Invoke = std::function<bool(const Context&, std::span<const Json* const>, std::span<Result>)>;

/// A callback as the registry keeps it.
struct Callback {
  std::vector<Dependency> outputs;
  std::vector<Dependency> inputs;
  std::vector<Dependency> states;
  Invoke invoke;
  bool prevent_initial_call = false;
  /// Whether its results may hold components, of whatever library: the page then loads the scripts of all.
  bool may_bring_components = true;
  std::source_location where;
};

/// A parameter that could not be filled; counted over inputs and states, from 0.
struct ArgumentMisfit {
  std::size_t index;
  std::string found;
  std::string wanted;
};

}  // namespace detail

/// What can be said of a callback after it was registered: `app.callback(…).prevent_initial_call();`
class CallbackOptions {
 public:
  explicit CallbackOptions(detail::Callback& callback) : callback_(&callback) {}

  /// Not called when the page is loaded, only when an input changes. Default: called.
  CallbackOptions& prevent_initial_call() {
    callback_->prevent_initial_call = true;
    return *this;
  }

 private:
  detail::Callback* callback_;
};

}  // namespace cdash

// ---- cdash/app/message.hpp
// An HTTP request and its answer as plain values: what passes between a server and an app's handler.

namespace cdash {

/// One header line of a request. Names compare without regard to case.
struct HeaderView {
  std::string_view name;
  std::string_view value;
};

/// A request as a server has read it. Everything is a view into the server's own buffer, which outlives the
/// call that gets the request.
struct Request {
  std::string_view method;              ///< "GET", "POST", … as sent
  std::string_view target;              ///< path and query as sent, percent escapes and all: "/a%20b?c=d"
  std::span<const HeaderView> headers;  ///< in the order of the wire
  std::string_view body;                ///< without transfer coding
  std::string_view remote;              ///< the peer's address: "127.0.0.1", "::1"

  /// The first header of that name (any case), or an empty view.
  std::string_view header(std::string_view name) const noexcept;
};

/// The bytes of an answer: owned text, or a view of bytes that something else keeps alive (a file built into
/// the program, a layout serialised once for every page).
class Body {
 public:
  Body() = default;
  Body(std::string text) : owned_(std::move(text)), is_owned_(true) {}
  Body(const char* text) : Body(std::string(text)) {}
  /// `keep` lives as long as the body; null for bytes of static storage.
  Body(std::string_view bytes, std::shared_ptr<const void> keep) : view_(bytes), keep_(std::move(keep)) {}

  std::string_view view() const noexcept { return is_owned_ ? std::string_view(owned_) : view_; }
  std::size_t size() const noexcept { return view().size(); }

 private:
  std::string owned_;
  std::string_view view_;
  std::shared_ptr<const void> keep_;
  bool is_owned_ = false;
};

/// What goes back. The server adds Content-Length, Date and Connection; everything else stands here.
struct Response {
  int status = 200;
  std::string_view content_type;                             ///< static text; empty: no Content-Type line
  std::vector<std::pair<std::string, std::string>> headers;  ///< no CR, LF or NUL in any of them
  Body body;
};

/// Answers requests without knowing about sockets: an app's face to whatever server carries it.
///
/// handle() may be called from many threads at once.
class Handler {
 public:
  virtual ~Handler() = default;

  /// Whether answering may run the user's code (a callback, a layout function), so that a server answers on
  /// its pool instead of on a network thread.
  virtual bool runs_user_code(std::string_view method, std::string_view target) const noexcept = 0;

  /// The answer. Does not throw: what goes wrong inside becomes a status of 500.
  virtual Response handle(const Request& request) noexcept = 0;
};

inline std::string_view Request::header(std::string_view name) const noexcept {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  for (const auto& h : headers) {
    if (h.name.size() != name.size()) continue;
    std::size_t i = 0;
    while (i < name.size() && lower(h.name[i]) == lower(name[i])) ++i;
    if (i == name.size()) return h.value;
  }
  return {};
}

}  // namespace cdash

// ---- cdash/app/context.hpp
// What a callback can ask about the call it is in.

namespace cdash {

/// One property whose change led to a call.
struct Triggered {
  std::string_view prop_id;   ///< "submit.n_clicks"; a dictionary id in canonical form
  std::string_view id;        ///< "submit"
  std::string_view property;  ///< "n_clicks"
  const Json* value;          ///< null where the page has no value yet
};

/// The call a callback is in: what changed, and the request that brought it. Belongs to the call: a callback
/// takes it as `const Context&` in front of its other parameters, and keeps nothing of it.
class Context {
 public:
  /// What changed, in the page's order. Empty for a call that the page makes when it is loaded.
  std::span<const Triggered> triggered() const noexcept { return triggered_; }
  /// The id of the component that changed (the first, if several did); empty when the page was loaded.
  std::string_view triggered_id() const noexcept {
    return triggered_.empty() ? std::string_view() : triggered_[0].id;
  }
  /// Whether that component changed.
  bool is_triggered_by(std::string_view id) const noexcept {
    for (const auto& t : triggered_)
      if (t.id == id) return true;
    return false;
  }

  /// A header of the request; names in any case; empty if it is not there.
  std::string_view header(std::string_view name) const noexcept { return request_->header(name); }
  /// A cookie of the request, without quotes; empty if it is not there.
  CDASH_DECL std::string_view cookie(std::string_view name) const noexcept;
  /// The peer's address.
  std::string_view remote() const noexcept { return request_->remote; }

  /// Sets a header of the answer; a second call of that name replaces the first. Throws Error for what cannot
  /// be a name, for the server's own headers, and for a value with CR, LF or NUL.
  CDASH_DECL void set_header(std::string name, std::string value) const;

  explicit Context(const Request& request) : request_(&request) {}

 private:
  friend class Dispatch;
  const Request* request_;
  std::vector<Triggered> triggered_;
  // What the answer carries besides the outputs; a callback sees its context as const.
  mutable std::vector<std::pair<std::string, std::string>> response_headers_;
};

}  // namespace cdash

// ---- cdash/app/impl/context.ipp
// Bodies of app/context.hpp.

namespace cdash {

CDASH_DECL std::string_view Context::cookie(std::string_view name) const noexcept {
  auto rest = request_->header("Cookie");
  while (!rest.empty()) {
    const auto end = rest.find(';');
    auto pair = rest.substr(0, end);
    rest = end == rest.npos ? std::string_view() : rest.substr(end + 1);
    while (!pair.empty() && pair.front() == ' ') pair.remove_prefix(1);
    if (pair.size() <= name.size() || !pair.starts_with(name) || pair[name.size()] != '=') continue;
    auto value = pair.substr(name.size() + 1);
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
      value = value.substr(1, value.size() - 2);
    return value;
  }
  return {};
}

CDASH_DECL void Context::set_header(std::string name, std::string value) const {
  const auto lower = [](std::string_view text) {
    std::string result(text);
    for (char& c : result)
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return result;
  };
  const auto key = lower(name);
  // RFC 9110, section 5.6.2: what a name may be made of.
  if (key.empty() || key.find_first_not_of("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyz") != key.npos)
    throw Error("cdash: \"" + name + "\" is no name of a header; it is made of letters, digits and dashes");
  for (const std::string_view own :
       {"connection", "content-length", "content-type", "date", "transfer-encoding"})
    if (key == own) throw Error("cdash: the header " + name + " is the server's own; leave it out");
  if (value.find_first_of(std::string_view("\r\n\0", 3)) != value.npos)
    throw Error("cdash: the value of the header " + name + " has a line break or a NUL in it; remove it");
  for (auto& header : response_headers_) {
    if (lower(header.first) == key) {
      header.second = std::move(value);
      return;
    }
  }
  response_headers_.emplace_back(std::move(name), std::move(value));
}

}  // namespace cdash

// ---- cdash/app/read.hpp
// Reads what the browser sent into the types of a callback's parameters.

namespace cdash::detail {

/// A value that does not fit a parameter.
struct Misfit {
  std::string found;   ///< "the text \"abc\""
  std::string wanted;  ///< "a whole number"
};

/// What a JSON value is, for messages: "null", "the number 2.5", "the text \"abc\"", "a list of 3", "an
/// object".
CDASH_DECL std::string describe(const Json& value);

[[noreturn]] CDASH_DECL void throw_misfit(const Json& found, std::string wanted);
CDASH_DECL bool read_bool(const Json& value);
CDASH_DECL double read_number(const Json& value);
/// A whole number between the limits. A double without a fraction counts as whole.
CDASH_DECL std::int64_t read_signed(const Json& value, std::int64_t least, std::int64_t most);
CDASH_DECL std::uint64_t read_unsigned(const Json& value, std::uint64_t most);
CDASH_DECL std::string_view read_text(const Json& value);

template <class T>
concept ListLike =
    requires(T& list, typename T::value_type element) { list.push_back(element); } && !TextLike<T>;

template <class T>
concept DictionaryLike = requires {
  typename T::mapped_type;
  typename T::key_type;
} && std::constructible_from<typename T::key_type, std::string_view>;

template <class T>
constexpr bool is_readable() {
  if constexpr (std::same_as<T, Json> || std::same_as<T, bool> || NumberLike<T> ||
                std::same_as<T, std::string> || std::same_as<T, std::string_view> ||
                std::same_as<T, boost::json::object> || std::same_as<T, boost::json::array>)
    return true;
  else if constexpr (is_optional<T>)
    return is_readable<typename T::value_type>();
  else if constexpr (DictionaryLike<T>)
    return is_readable<typename T::mapped_type>();
  else if constexpr (ListLike<T>)
    return is_readable<typename T::value_type>();
  else
    return boost::json::has_value_to<T>::value;
}

/// Throws Misfit.
template <class T>
T read(const Json& value) {
  // A copy of JSON with its own storage: the plain copy constructor would share the request's.
  if constexpr (std::same_as<T, Json>)
    return Json(value, boost::json::storage_ptr());
  else if constexpr (is_optional<T>)
    return value.is_null() ? T() : T(read<typename T::value_type>(value));
  else if constexpr (std::same_as<T, bool>)
    return read_bool(value);
  else if constexpr (std::floating_point<T>)
    return static_cast<T>(read_number(value));
  else if constexpr (std::signed_integral<T>)
    return static_cast<T>(read_signed(value, std::numeric_limits<T>::min(), std::numeric_limits<T>::max()));
  else if constexpr (std::unsigned_integral<T>)
    return static_cast<T>(read_unsigned(value, std::numeric_limits<T>::max()));
  else if constexpr (std::same_as<T, std::string> || std::same_as<T, std::string_view>)
    return T(read_text(value));
  else if constexpr (std::same_as<T, boost::json::object>) {
    if (!value.is_object()) throw_misfit(value, "an object");
    return T(value.get_object(), boost::json::storage_ptr());
  } else if constexpr (std::same_as<T, boost::json::array>) {
    if (!value.is_array()) throw_misfit(value, "a list");
    return T(value.get_array(), boost::json::storage_ptr());
  } else if constexpr (DictionaryLike<T>) {
    if (!value.is_object()) throw_misfit(value, "an object");
    T result;
    for (const auto& member : value.get_object())
      result.emplace(typename T::key_type(std::string_view(member.key())),
                     read<typename T::mapped_type>(member.value()));
    return result;
  } else if constexpr (ListLike<T>) {
    if (!value.is_array()) throw_misfit(value, "a list");
    T result;
    for (const auto& element : value.get_array()) result.push_back(read<typename T::value_type>(element));
    return result;
  } else {
    auto result = boost::json::try_value_to<T>(value);
    if (!result) throw_misfit(value, "an object that fits " + boost::core::demangle(typeid(T).name()));
    return std::move(*result);
  }
}

}  // namespace cdash::detail

// ---- cdash/app/impl/read.ipp
// Bodies of app/read.hpp.

namespace cdash::detail {

CDASH_DECL std::string describe(const Json& value) {
  switch (value.kind()) {
    case boost::json::kind::null:
      return "null";
    case boost::json::kind::bool_:
      return value.get_bool() ? "true" : "false";
    case boost::json::kind::string: {
      const std::string_view text = value.get_string();
      std::string quoted = "the text ";
      write_json(quoted, text.substr(0, 40));
      return text.size() > 40 ? quoted + "…" : quoted;
    }
    case boost::json::kind::array:
      return "a list of " + std::to_string(value.get_array().size());
    case boost::json::kind::object:
      return "an object";
    default: {
      std::string number = "the number ";
      write_json(number, value);
      return number;
    }
  }
}

CDASH_DECL void throw_misfit(const Json& found, std::string wanted) {
  throw Misfit{describe(found), std::move(wanted)};
}

CDASH_DECL bool read_bool(const Json& value) {
  if (!value.is_bool()) throw_misfit(value, "true or false");
  return value.get_bool();
}

CDASH_DECL double read_number(const Json& value) {
  if (!value.is_number()) throw_misfit(value, "a number");
  return value.to_number<double>();
}

CDASH_DECL std::int64_t read_signed(const Json& value, std::int64_t least, std::int64_t most) {
  std::int64_t number = 0;
  if (value.is_int64()) {
    number = value.get_int64();
  } else if (value.is_double() && std::trunc(value.get_double()) == value.get_double() &&
             std::abs(value.get_double()) < 9.2e18) {
    number = static_cast<std::int64_t>(value.get_double());
  } else {
    throw_misfit(value, "a whole number");
  }
  if (number < least || number > most)
    throw_misfit(value, "a whole number from " + std::to_string(least) + " to " + std::to_string(most));
  return number;
}

CDASH_DECL std::uint64_t read_unsigned(const Json& value, std::uint64_t most) {
  if (value.is_uint64()) {
    if (value.get_uint64() > most) throw_misfit(value, "a whole number from 0 to " + std::to_string(most));
    return value.get_uint64();
  }
  const auto number =
      read_signed(value, std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max());
  if (number < 0 || static_cast<std::uint64_t>(number) > most)
    throw_misfit(value, "a whole number from 0 to " + std::to_string(most));
  return static_cast<std::uint64_t>(number);
}

CDASH_DECL std::string_view read_text(const Json& value) {
  if (!value.is_string()) throw_misfit(value, "text");
  return value.get_string();
}

}  // namespace cdash::detail

// ---- cdash/app/update.hpp
// How a callback says that something stays as it is.

namespace cdash {

/// The type of no_update.
struct NoUpdate {};

/// Returned in place of a value: that output stays as it is in the page.
inline constexpr NoUpdate no_update{};

/// Thrown by a callback: all of its outputs stay as they are, and no callback further on is called.
struct PreventUpdate : std::exception {
  const char* what() const noexcept override { return "cdash: PreventUpdate"; }
};

/// A T or no_update, for callbacks that decide while they run:
/// `-> Update<std::string> { if (x < 0) return no_update; return "ok"; }`
template <class T>
class Update {
 public:
  Update(NoUpdate) {}
  template <class U>
    requires std::convertible_to<U&&, T>
  Update(U&& value) : value_(std::forward<U>(value)) {}

  /// The value, or nothing for no_update.
  const std::optional<T>& value() const noexcept { return value_; }

 private:
  std::optional<T> value_;
};

}  // namespace cdash

// ---- cdash/core/child.hpp
// What can stand inside a component: text, numbers, components, and ranges of them.

namespace cdash {

struct Child;

namespace detail {

template <class T>
constexpr bool can_be_child() {
  using U = std::remove_cvref_t<T>;
  if constexpr (std::same_as<U, Child> || TextLike<U> || NumberLike<U> || ComponentLike<U> ||
                std::same_as<U, bool> || std::same_as<U, std::nullptr_t> || std::same_as<U, Json> ||
                std::same_as<U, Value>)
    return true;
  else if constexpr (is_optional<U>)
    return can_be_child<typename U::value_type>();
  else if constexpr (MapLike<U>)
    return false;
  else if constexpr (RangeLike<T>)
    return can_be_child<RangeElement<T>>();
  else
    return false;
}

template <class T>
Value child_value(T&& x);

}  // namespace detail

/// One child, or a range of them: text, a number, true or false, null, a component, an optional, or a range
/// (a vector, a view) of any of these. Ranges inside ranges become one flat list.
struct Child : types::PropertyType {
  template <class T>
  static constexpr bool accepts = detail::can_be_child<T>() || types::detail::is_null<T>;
  template <class T>
  static constexpr bool reads = types::Text::reads<T> || types::Number::reads<T> || types::Bool::reads<T> ||
                                types::detail::reads_anything<T>;

  Child() = default;
  Child(const char* text) : value(text) {}
  Child(const Component& component) : value(component) {}
  Child(std::initializer_list<Child> children);
  template <class T>
    requires(!std::same_as<std::remove_cvref_t<T>, Child> && !detail::ComponentLike<std::remove_cvref_t<T>>)
  Child(T&& x) {
    static_assert(accepts<T>,
                  "cdash: a child is text, a number, true or false, null, a component, or a range of these");
    if constexpr (accepts<T>) value = detail::child_value(std::forward<T>(x));
  }
  Value to_value() const { return value; }

  Value value;
};

namespace detail {

CDASH_DECL void append_flat(std::vector<Value>& list, const Value& value);
/// Children as the front end takes them: a list in a list becomes part of it.
CDASH_DECL Value flat(const Value& children);

template <class T>
Value child_value(T&& x) {
  using U = std::remove_cvref_t<T>;
  if constexpr (std::same_as<U, Child>)
    return x.value;
  else if constexpr (is_optional<U>)
    return x ? child_value(*x) : Value();
  else if constexpr (RangeLike<std::remove_reference_t<T>>) {
    std::vector<Value> list;
    for (auto&& element : x) append_flat(list, child_value(element));
    return Value::list(std::move(list));
  } else
    return to_value<U>(x);
}

}  // namespace detail
}  // namespace cdash

// ---- cdash/core/impl/child.ipp
// Bodies of core/child.hpp.

namespace cdash {

CDASH_DECL Child::Child(std::initializer_list<Child> children) {
  std::vector<Value> list;
  for (const auto& child : children) detail::append_flat(list, child.value);
  value = Value::list(std::move(list));
}

CDASH_DECL void Component::put_children(std::initializer_list<Child> children) {
  if (children.size() == 1)
    put("children", children.begin()->value);
  else
    put("children", Child(children).value);
}

namespace detail {

CDASH_DECL void append_flat(std::vector<Value>& list, const Value& value) {
  if (const auto* elements = value.elements()) {
    for (const auto& element : *elements) append_flat(list, element);
  } else if (const auto* json = value.json(); json && json->is_array()) {
    for (const auto& element : json->get_array())
      append_flat(list, Value(Json(element, boost::json::storage_ptr())));
  } else {
    list.push_back(value);
  }
}

CDASH_DECL Value flat(const Value& children) {
  if (!children.elements() && !(children.json() && children.json()->is_array())) return children;
  std::vector<Value> list;
  append_flat(list, children);
  return Value::list(std::move(list));
}

}  // namespace detail
}  // namespace cdash

// ---- cdash/core/css_names.hpp
// The names of CSS properties as a style object spells them.
//
// What the CSSStyleDeclaration of Chromium 156 lists, and some names that only other browsers know; vendor
// prefixes start with a capital, as React wants them.

namespace cdash::detail {

// Sorted: searched by halves.
inline constexpr std::string_view css_names[] = {
    "MozOsxFontSmoothing", "WebkitAlignContent", "WebkitAlignItems", "WebkitAlignSelf", "WebkitAnimation",
    "WebkitAnimationDelay", "WebkitAnimationDirection", "WebkitAnimationDuration",
    "WebkitAnimationFillMode", "WebkitAnimationIterationCount", "WebkitAnimationName",
    "WebkitAnimationPlayState", "WebkitAnimationTimingFunction", "WebkitAppRegion", "WebkitAppearance",
    "WebkitBackfaceVisibility", "WebkitBackgroundClip", "WebkitBackgroundOrigin", "WebkitBackgroundSize",
    "WebkitBorderAfter", "WebkitBorderAfterColor", "WebkitBorderAfterStyle", "WebkitBorderAfterWidth",
    "WebkitBorderBefore", "WebkitBorderBeforeColor", "WebkitBorderBeforeStyle", "WebkitBorderBeforeWidth",
    "WebkitBorderBottomLeftRadius", "WebkitBorderBottomRightRadius", "WebkitBorderEnd",
    "WebkitBorderEndColor", "WebkitBorderEndStyle", "WebkitBorderEndWidth", "WebkitBorderHorizontalSpacing",
    "WebkitBorderImage", "WebkitBorderRadius", "WebkitBorderStart", "WebkitBorderStartColor",
    "WebkitBorderStartStyle", "WebkitBorderStartWidth", "WebkitBorderTopLeftRadius",
    "WebkitBorderTopRightRadius", "WebkitBorderVerticalSpacing", "WebkitBoxAlign",
    "WebkitBoxDecorationBreak", "WebkitBoxDirection", "WebkitBoxFlex", "WebkitBoxOrdinalGroup",
    "WebkitBoxOrient", "WebkitBoxPack", "WebkitBoxReflect", "WebkitBoxShadow", "WebkitBoxSizing",
    "WebkitClipPath", "WebkitColumnBreakAfter", "WebkitColumnBreakBefore", "WebkitColumnBreakInside",
    "WebkitColumnCount", "WebkitColumnGap", "WebkitColumnRule", "WebkitColumnRuleColor",
    "WebkitColumnRuleStyle", "WebkitColumnRuleWidth", "WebkitColumnSpan", "WebkitColumnWidth",
    "WebkitColumns", "WebkitFilter", "WebkitFlex", "WebkitFlexBasis", "WebkitFlexDirection",
    "WebkitFlexFlow", "WebkitFlexGrow", "WebkitFlexShrink", "WebkitFlexWrap", "WebkitFontFeatureSettings",
    "WebkitFontSmoothing", "WebkitHyphenateCharacter", "WebkitJustifyContent", "WebkitLineBreak",
    "WebkitLineClamp", "WebkitLocale", "WebkitLogicalHeight", "WebkitLogicalWidth", "WebkitMarginAfter",
    "WebkitMarginBefore", "WebkitMarginEnd", "WebkitMarginStart", "WebkitMask", "WebkitMaskBoxImage",
    "WebkitMaskBoxImageOutset", "WebkitMaskBoxImageRepeat", "WebkitMaskBoxImageSlice",
    "WebkitMaskBoxImageSource", "WebkitMaskBoxImageWidth", "WebkitMaskClip", "WebkitMaskComposite",
    "WebkitMaskImage", "WebkitMaskOrigin", "WebkitMaskPosition", "WebkitMaskPositionX",
    "WebkitMaskPositionY", "WebkitMaskRepeat", "WebkitMaskSize", "WebkitMaxLogicalHeight",
    "WebkitMaxLogicalWidth", "WebkitMinLogicalHeight", "WebkitMinLogicalWidth", "WebkitOpacity",
    "WebkitOrder", "WebkitOverflowScrolling", "WebkitPaddingAfter", "WebkitPaddingBefore",
    "WebkitPaddingEnd", "WebkitPaddingStart", "WebkitPerspective", "WebkitPerspectiveOrigin",
    "WebkitPerspectiveOriginX", "WebkitPerspectiveOriginY", "WebkitPrintColorAdjust", "WebkitRtlOrdering",
    "WebkitRubyPosition", "WebkitShapeImageThreshold", "WebkitShapeMargin", "WebkitShapeOutside",
    "WebkitTapHighlightColor", "WebkitTextCombine", "WebkitTextDecorationsInEffect", "WebkitTextEmphasis",
    "WebkitTextEmphasisColor", "WebkitTextEmphasisPosition", "WebkitTextEmphasisStyle",
    "WebkitTextFillColor", "WebkitTextOrientation", "WebkitTextSecurity", "WebkitTextSizeAdjust",
    "WebkitTextStroke", "WebkitTextStrokeColor", "WebkitTextStrokeWidth", "WebkitTransform",
    "WebkitTransformOrigin", "WebkitTransformOriginX", "WebkitTransformOriginY", "WebkitTransformOriginZ",
    "WebkitTransformStyle", "WebkitTransition", "WebkitTransitionDelay", "WebkitTransitionDuration",
    "WebkitTransitionProperty", "WebkitTransitionTimingFunction", "WebkitUserDrag", "WebkitUserModify",
    "WebkitUserSelect", "WebkitWritingMode", "accentColor", "additiveSymbols", "alignContent", "alignItems",
    "alignSelf", "alignmentBaseline", "all", "anchorName", "anchorScope", "animation",
    "animationComposition", "animationDelay", "animationDirection", "animationDuration",
    "animationFillMode", "animationIterationCount", "animationName", "animationPlayState", "animationRange",
    "animationRangeEnd", "animationRangeStart", "animationTimeline", "animationTimingFunction",
    "animationTrigger", "appRegion", "appearance", "ascentOverride", "aspectRatio", "backdropFilter",
    "backfaceVisibility", "background", "backgroundAttachment", "backgroundBlendMode", "backgroundClip",
    "backgroundColor", "backgroundImage", "backgroundOrigin", "backgroundPosition", "backgroundPositionX",
    "backgroundPositionY", "backgroundRepeat", "backgroundSize", "basePalette", "baselineShift",
    "baselineSource", "blockSize", "border", "borderBlock", "borderBlockColor", "borderBlockEnd",
    "borderBlockEndColor", "borderBlockEndStyle", "borderBlockEndWidth", "borderBlockStart",
    "borderBlockStartColor", "borderBlockStartStyle", "borderBlockStartWidth", "borderBlockStyle",
    "borderBlockWidth", "borderBottom", "borderBottomColor", "borderBottomLeftRadius",
    "borderBottomRightRadius", "borderBottomStyle", "borderBottomWidth", "borderCollapse", "borderColor",
    "borderEndEndRadius", "borderEndStartRadius", "borderImage", "borderImageOutset", "borderImageRepeat",
    "borderImageSlice", "borderImageSource", "borderImageWidth", "borderInline", "borderInlineColor",
    "borderInlineEnd", "borderInlineEndColor", "borderInlineEndStyle", "borderInlineEndWidth",
    "borderInlineStart", "borderInlineStartColor", "borderInlineStartStyle", "borderInlineStartWidth",
    "borderInlineStyle", "borderInlineWidth", "borderLeft", "borderLeftColor", "borderLeftStyle",
    "borderLeftWidth", "borderRadius", "borderRight", "borderRightColor", "borderRightStyle",
    "borderRightWidth", "borderShape", "borderSpacing", "borderStartEndRadius", "borderStartStartRadius",
    "borderStyle", "borderTop", "borderTopColor", "borderTopLeftRadius", "borderTopRightRadius",
    "borderTopStyle", "borderTopWidth", "borderWidth", "bottom", "boxDecorationBreak", "boxShadow",
    "boxSizing", "breakAfter", "breakBefore", "breakInside", "bufferedRendering", "captionSide",
    "caretAnimation", "caretColor", "caretShape", "clear", "clip", "clipPath", "clipRule", "color",
    "colorInterpolation", "colorInterpolationFilters", "colorRendering", "colorScheme", "columnCount",
    "columnFill", "columnGap", "columnHeight", "columnRule", "columnRuleBreak", "columnRuleColor",
    "columnRuleInset", "columnRuleInsetCap", "columnRuleInsetCapEnd", "columnRuleInsetCapStart",
    "columnRuleInsetEnd", "columnRuleInsetJunction", "columnRuleInsetJunctionEnd",
    "columnRuleInsetJunctionStart", "columnRuleInsetStart", "columnRuleStyle", "columnRuleVisibilityItems",
    "columnRuleWidth", "columnSpan", "columnWidth", "columnWrap", "columns", "contain",
    "containIntrinsicBlockSize", "containIntrinsicHeight", "containIntrinsicInlineSize",
    "containIntrinsicSize", "containIntrinsicWidth", "container", "containerName", "containerType",
    "content", "contentVisibility", "cornerBlockEndShape", "cornerBlockStartShape", "cornerBottomLeftShape",
    "cornerBottomRightShape", "cornerBottomShape", "cornerEndEndShape", "cornerEndStartShape",
    "cornerInlineEndShape", "cornerInlineStartShape", "cornerLeftShape", "cornerRightShape", "cornerShape",
    "cornerStartEndShape", "cornerStartStartShape", "cornerTopLeftShape", "cornerTopRightShape",
    "cornerTopShape", "counterIncrement", "counterReset", "counterSet", "cursor", "cx", "cy", "d",
    "descentOverride", "direction", "display", "dominantBaseline", "dynamicRangeLimit", "emptyCells",
    "fallback", "fieldSizing", "fill", "fillOpacity", "fillRule", "filter", "flex", "flexBasis",
    "flexDirection", "flexFlow", "flexGrow", "flexLineCount", "flexShrink", "flexWrap", "float",
    "floodColor", "floodOpacity", "font", "fontDisplay", "fontFamily", "fontFeatureSettings", "fontKerning",
    "fontLanguageOverride", "fontOpticalSizing", "fontPalette", "fontSize", "fontSizeAdjust", "fontSmooth",
    "fontStretch", "fontStyle", "fontSynthesis", "fontSynthesisSmallCaps", "fontSynthesisStyle",
    "fontSynthesisWeight", "fontVariant", "fontVariantAlternates", "fontVariantCaps",
    "fontVariantEastAsian", "fontVariantEmoji", "fontVariantLigatures", "fontVariantNumeric",
    "fontVariantPosition", "fontVariationSettings", "fontWeight", "forcedColorAdjust", "frameSizing", "gap",
    "grid", "gridArea", "gridAutoColumns", "gridAutoFlow", "gridAutoRows", "gridColumn", "gridColumnEnd",
    "gridColumnGap", "gridColumnStart", "gridGap", "gridRow", "gridRowEnd", "gridRowGap", "gridRowStart",
    "gridTemplate", "gridTemplateAreas", "gridTemplateColumns", "gridTemplateRows", "hangingPunctuation",
    "height", "hyphenateCharacter", "hyphenateLimitChars", "hyphens", "imageOrientation", "imageRendering",
    "inherits", "initialLetter", "initialValue", "inlineSize", "inset", "insetBlock", "insetBlockEnd",
    "insetBlockStart", "insetInline", "insetInlineEnd", "insetInlineStart", "interactivity",
    "interestDelay", "interestDelayEnd", "interestDelayStart", "interpolateSize", "isolation",
    "justifyContent", "justifyItems", "justifySelf", "left", "letterSpacing", "lightingColor", "lineBreak",
    "lineClamp", "lineGapOverride", "lineHeight", "lineHeightStep", "listStyle", "listStyleImage",
    "listStylePosition", "listStyleType", "margin", "marginBlock", "marginBlockEnd", "marginBlockStart",
    "marginBottom", "marginInline", "marginInlineEnd", "marginInlineStart", "marginLeft", "marginRight",
    "marginTop", "marginTrim", "marker", "markerEnd", "markerMid", "markerStart", "mask", "maskBorder",
    "maskClip", "maskComposite", "maskImage", "maskMode", "maskOrigin", "maskPosition", "maskRepeat",
    "maskSize", "maskType", "mathDepth", "mathShift", "mathStyle", "maxBlockSize", "maxHeight",
    "maxInlineSize", "maxWidth", "minBlockSize", "minHeight", "minInlineSize", "minWidth", "mixBlendMode",
    "msOverflowStyle", "navigation", "negative", "objectFit", "objectPosition", "objectViewBox", "offset",
    "offsetAnchor", "offsetDistance", "offsetPath", "offsetPosition", "offsetRotate", "opacity", "order",
    "orphans", "outline", "outlineColor", "outlineOffset", "outlineStyle", "outlineWidth", "overflow",
    "overflowAnchor", "overflowBlock", "overflowClipMargin", "overflowInline", "overflowWrap", "overflowX",
    "overflowY", "overlay", "overrideColors", "overscrollBehavior", "overscrollBehaviorBlock",
    "overscrollBehaviorInline", "overscrollBehaviorX", "overscrollBehaviorY", "pad", "padding",
    "paddingBlock", "paddingBlockEnd", "paddingBlockStart", "paddingBottom", "paddingInline",
    "paddingInlineEnd", "paddingInlineStart", "paddingLeft", "paddingRight", "paddingTop", "page",
    "pageBreakAfter", "pageBreakBefore", "pageBreakInside", "pageMarginSafety", "pageOrientation",
    "paintOrder", "perspective", "perspectiveOrigin", "placeContent", "placeItems", "placeSelf",
    "pointerEvents", "position", "positionAnchor", "positionArea", "positionTry", "positionTryFallbacks",
    "positionTryOrder", "positionVisibility", "prefix", "printColorAdjust", "quotes", "r", "range",
    "readingFlow", "readingOrder", "resize", "result", "right", "rotate", "rowGap", "rowRule",
    "rowRuleBreak", "rowRuleColor", "rowRuleInset", "rowRuleInsetCap", "rowRuleInsetCapEnd",
    "rowRuleInsetCapStart", "rowRuleInsetEnd", "rowRuleInsetJunction", "rowRuleInsetJunctionEnd",
    "rowRuleInsetJunctionStart", "rowRuleInsetStart", "rowRuleStyle", "rowRuleVisibilityItems",
    "rowRuleWidth", "rubyAlign", "rubyOverhang", "rubyPosition", "rule", "ruleBreak", "ruleColor",
    "ruleInset", "ruleInsetCap", "ruleInsetEnd", "ruleInsetJunction", "ruleInsetStart", "ruleOverlap",
    "ruleStyle", "ruleVisibilityItems", "ruleWidth", "rx", "ry", "scale", "scrollAxisLock",
    "scrollBehavior", "scrollInitialTarget", "scrollMargin", "scrollMarginBlock", "scrollMarginBlockEnd",
    "scrollMarginBlockStart", "scrollMarginBottom", "scrollMarginInline", "scrollMarginInlineEnd",
    "scrollMarginInlineStart", "scrollMarginLeft", "scrollMarginRight", "scrollMarginTop",
    "scrollMarkerGroup", "scrollPadding", "scrollPaddingBlock", "scrollPaddingBlockEnd",
    "scrollPaddingBlockStart", "scrollPaddingBottom", "scrollPaddingInline", "scrollPaddingInlineEnd",
    "scrollPaddingInlineStart", "scrollPaddingLeft", "scrollPaddingRight", "scrollPaddingTop",
    "scrollSnapAlign", "scrollSnapStop", "scrollSnapType", "scrollTargetGroup", "scrollTimeline",
    "scrollTimelineAxis", "scrollTimelineName", "scrollbarColor", "scrollbarGutter", "scrollbarWidth",
    "shapeImageThreshold", "shapeMargin", "shapeOutside", "shapeRendering", "size", "sizeAdjust", "speak",
    "speakAs", "src", "stopColor", "stopOpacity", "stroke", "strokeDasharray", "strokeDashoffset",
    "strokeLinecap", "strokeLinejoin", "strokeMiterlimit", "strokeOpacity", "strokeWidth", "suffix",
    "symbols", "syntax", "system", "tabSize", "tableLayout", "textAlign", "textAlignLast", "textAnchor",
    "textAutospace", "textBox", "textBoxEdge", "textBoxTrim", "textCombineUpright", "textDecoration",
    "textDecorationColor", "textDecorationLine", "textDecorationSkip", "textDecorationSkipInk",
    "textDecorationStyle", "textDecorationThickness", "textEmphasis", "textEmphasisColor",
    "textEmphasisPosition", "textEmphasisStyle", "textFit", "textIndent", "textJustify", "textOrientation",
    "textOverflow", "textRendering", "textShadow", "textSizeAdjust", "textSpacingTrim", "textTransform",
    "textUnderlineOffset", "textUnderlinePosition", "textWrap", "textWrapMode", "textWrapStyle",
    "timelineScope", "timelineTrigger", "timelineTriggerActivationRange",
    "timelineTriggerActivationRangeEnd", "timelineTriggerActivationRangeStart",
    "timelineTriggerActiveRange", "timelineTriggerActiveRangeEnd", "timelineTriggerActiveRangeStart",
    "timelineTriggerName", "timelineTriggerSource", "top", "touchAction", "transform", "transformBox",
    "transformOrigin", "transformStyle", "transition", "transitionBehavior", "transitionDelay",
    "transitionDuration", "transitionProperty", "transitionTimingFunction", "translate", "triggerScope",
    "types", "unicodeBidi", "unicodeRange", "userDrag", "userSelect", "vectorEffect", "verticalAlign",
    "viewTimeline", "viewTimelineAxis", "viewTimelineInset", "viewTimelineName", "viewTransitionClass",
    "viewTransitionGroup", "viewTransitionName", "viewTransitionScope", "visibility", "whiteSpace",
    "whiteSpaceCollapse", "widows", "width", "willChange", "windowDrag", "wordBreak", "wordSpacing",
    "wordWrap", "writingMode", "x", "y", "zIndex", "zoom"};

}  // namespace cdash::detail

// ---- cdash/core/style.hpp
// Inline styles whose keys are checked by the compiler.

namespace cdash {

namespace detail {

consteval bool is_css_name(std::string_view name) {
  if (name.starts_with("--") && name.size() > 2) return true;
  const auto at = std::lower_bound(std::begin(css_names), std::end(css_names), name);
  return at != std::end(css_names) && *at == name;
}

}  // namespace detail

/// The name of a CSS property in camelCase ("textAlign"), or of a custom one ("--accent").
struct StyleName {
  template <std::size_t N>
  consteval StyleName(const char (&name)[N]) : text(name, N - 1) {
    if (text.find('-') != text.npos && !text.starts_with("--"))
      throw "cdash: style keys are written in camelCase: textAlign, not text-align";
    if (!detail::is_css_name(text)) throw "cdash: this style key is not a CSS property";
  }
  std::string_view text;
};

/// One `key: value` of a style. A number is a length in pixels where CSS wants a length.
struct StyleEntry {
  StyleName name;
  types::AnyOf<types::Text, types::Number> value;
};

namespace types {

/// An inline style: `{{"textAlign", "center"}, {"fontSize", 30}}`. Styles whose keys are only known at run
/// time are a map from text to text or a JSON object.
struct Style : PropertyType {
  template <class T>
  static constexpr bool accepts = [] {
    if constexpr (std::same_as<T, Style> || std::same_as<T, Json> || std::same_as<T, boost::json::object> ||
                  detail::accepts_or_optional<Style, T>())
      return true;
    else if constexpr (detail::MapLike<T>)
      return detail::TextLike<typename T::mapped_type> || detail::NumberLike<typename T::mapped_type>;
    else
      return false;
  }();
  template <class T>
  static constexpr bool reads = detail::reads_anything<T> || std::same_as<T, boost::json::object> ||
                                detail::MapLike<T> || detail::ReadableStruct<T>;

  Style(std::initializer_list<StyleEntry> list) {
    std::vector<std::pair<std::string, Value>> members;
    members.reserve(list.size());
    for (const auto& entry : list) members.emplace_back(std::string(entry.name.text), entry.value.to_value());
    value = Value::object(std::move(members));
  }
  template <class T>
  Style(const T& x) {
    static_assert(
        accepts<T>,
        "cdash: a style is {{\"textAlign\", \"center\"}, …}, or a map or JSON object made at run time");
    if constexpr (accepts<T>) value = cdash::to_value(x);
  }
  Value to_value() const { return value; }

  Value value;
};

/// A style with a condition beside its keys, as the table's conditional styles are: `{"if": {…}, "color":
/// "red"}`.
struct ConditionalStyle : PropertyType {
  template <class T>
  static constexpr bool accepts = std::derived_from<T, ConditionalStyle>;
  template <class T>
  static constexpr bool reads = detail::reads_anything<T> || std::same_as<T, boost::json::object>;

  Value to_value() const { return value; }

  Value value;

 protected:
  ConditionalStyle(const Value& condition, const Value& style);
};

}  // namespace types
}  // namespace cdash

// ---- cdash/core/impl/style.ipp
// Bodies of core/style.hpp.

namespace cdash::types {
namespace detail {

struct ConditionalStyleSource final : JsonSource {
  ConditionalStyleSource(const Value& if_value, const Value& style_value)
      : condition(if_value), style(style_value) {}
  void write(std::string& out) const override {
    out += "{\"if\":";
    condition.write(out);
    std::string members;
    style.write(members);
    if (members.size() > 2 && members.front() == '{') {
      out += ',';
      out.append(members, 1);
    } else {
      out += '}';
    }
  }
  Value condition;
  Value style;
};

}  // namespace detail

CDASH_DECL ConditionalStyle::ConditionalStyle(const Value& condition, const Value& style)
    : value(std::shared_ptr<const JsonSource>(
          std::make_shared<detail::ConditionalStyleSource>(condition, style))) {}

}  // namespace cdash::types

// ---- cdash/core/options.hpp
// The choices of a dropdown, of radio items and checklists, and the marks of a slider.

namespace cdash {

/// One choice: `Option("Montreal")`, `Option("Montreal", "MTL")`, `Option(html::Span("…"),
/// "MTL").disabled(true)`.
class Option : public types::Object<Option> {
 public:
  /// Label and value in one.
  template <class T>
    requires(detail::TextLike<T> || detail::NumberLike<T> || std::same_as<T, bool>)
  Option(const T& value) : Option(value, value) {}
  Option(const char* value) : Option(value, value) {}
  /// `label`: text, a number or a component; `value`: text, a number or a bool.
  Option(Child label, types::AnyOf<types::Text, types::Number, types::Bool> value) {
    put("label", std::move(label.value));
    put("value", std::move(value.value));
  }

  /// Shown, but cannot be chosen. Default: false.
  Option& disabled(types::Bool value) { return put("disabled", value.to_value()); }
  /// Shown when the pointer rests on the choice.
  Option& title(types::Text value) { return put("title", value.to_value()); }
  /// What a dropdown's search looks in instead of the label.
  Option& search(types::Text value) { return put("search", value.to_value()); }
};

/// A place on a slider's rail: `Mark("5 °C")`, `Mark("26 °C").style({{"color", "red"}})`.
class Mark : public types::Object<Mark> {
 public:
  template <class T>
    requires(detail::TextLike<T> || detail::NumberLike<T>)
  Mark(const T& label) : Mark(to_value(label)) {}
  Mark(const char* label) : Mark(Value(label)) {}

  Mark& style(types::Style value) {
    styled_ = true;
    return put("style", value.to_value());
  }
  Value to_value() const { return styled_ ? types::Object<Mark>::to_value() : label_; }

 private:
  explicit Mark(Value label) : label_(label) { put("label", std::move(label)); }
  static Value to_value(const auto& label) { return cdash::to_value(label); }

  Value label_;
  bool styled_ = false;
};

namespace types {

/// Choices: a list or range of Option, of plain texts or numbers, or a map from value to label.
struct Options : PropertyType {
  template <class T>
  static constexpr bool accepts = [] {
    if constexpr (std::same_as<T, Options> || std::same_as<T, Json> || std::same_as<T, boost::json::array> ||
                  detail::accepts_or_optional<Options, T>())
      return true;
    else if constexpr (detail::MapLike<T>)
      return Child::accepts<typename T::mapped_type>;
    else if constexpr (detail::SelfWriting<T>)
      return T::writes == Writes::any;
    else if constexpr (detail::RangeLike<T>) {
      using E = detail::RangeElement<T>;
      return std::same_as<E, Option> || std::same_as<E, Json> || detail::TextLike<E> ||
             detail::NumberLike<E> || std::same_as<E, bool> || detail::UserJson<E>;
    } else
      return false;
  }();
  template <class T>
  static constexpr bool reads = [] {
    if constexpr (detail::reads_anything<T> || std::same_as<T, boost::json::array>)
      return true;
    else if constexpr (requires { typename T::value_type; } && detail::RangeLike<T> && !detail::MapLike<T>)
      return true;
    else
      return false;
  }();

  Options(std::initializer_list<Option> list) {
    std::vector<Value> elements;
    elements.reserve(list.size());
    for (const auto& option : list) elements.push_back(option.to_value());
    value = Value::list(std::move(elements));
  }
  template <class T>
  Options(const T& x) {
    static_assert(
        accepts<T>,
        "cdash: options are a list or range of texts, numbers or Option(label, value), or a map from "
        "value to label");
    if constexpr (accepts<T>) value = cdash::to_value(x);
  }
  Value to_value() const { return value; }

  Value value;
};

/// Marks of a slider: `{{0, "cold"}, {100, Mark("hot").style(…)}}`, or a map from number to label.
struct Marks : PropertyType {
  struct At {
    double value;
    Mark mark;
  };
  template <class T>
  static constexpr bool accepts = [] {
    if constexpr (std::same_as<T, Marks> || std::same_as<T, Json> || std::same_as<T, boost::json::object> ||
                  detail::accepts_or_optional<Marks, T>())
      return true;
    else if constexpr (requires { typename T::mapped_type; })
      return detail::NumberLike<typename T::key_type> && std::is_convertible_v<typename T::mapped_type, Mark>;
    else
      return std::same_as<T, std::vector<At>>;
  }();
  template <class T>
  static constexpr bool reads = detail::reads_anything<T> || std::same_as<T, boost::json::object>;

  Marks(std::initializer_list<At> list) {
    std::vector<std::pair<std::string, Value>> members;
    for (const auto& at : list) members.emplace_back(key(at.value), at.mark.to_value());
    value = Value::object(std::move(members));
  }
  template <class T>
  Marks(const T& x) {
    static_assert(accepts<T>, "cdash: marks are {{number, \"label\"}, …} or a map from number to label");
    if constexpr (!accepts<T>) {
    } else if constexpr (std::same_as<T, Marks>) {
      value = x.value;
    } else if constexpr (requires { typename T::mapped_type; }) {
      std::vector<std::pair<std::string, Value>> members;
      for (const auto& [at, label] : x)
        members.emplace_back(key(static_cast<double>(at)), Mark(label).to_value());
      value = Value::object(std::move(members));
    } else if constexpr (std::same_as<T, std::vector<At>>) {
      std::vector<std::pair<std::string, Value>> members;
      for (const auto& at : x) members.emplace_back(key(at.value), at.mark.to_value());
      value = Value::object(std::move(members));
    } else if constexpr (accepts<T>) {
      value = cdash::to_value(x);
    }
  }
  Value to_value() const { return value; }

  Value value;

 private:
  static std::string key(double number) {
    std::string text;
    write_json(text, number);
    return text;
  }
};

}  // namespace types
}  // namespace cdash

// ---- cdash/app/bind.hpp
// Checks a callback's function against what it depends on, and hides its types from the registry.

namespace cdash::detail {

template <class... T>
struct List {
  static constexpr std::size_t size = sizeof...(T);
};

// The parameters and the result of a function, a function object or a lambda without auto.
template <class F>
struct Signature : Signature<decltype(&F::operator())> {};
template <class R, class... A>
struct Signature<R (*)(A...)> {
  using Return = R;
  using Parameters = List<std::decay_t<A>...>;
};
template <class R, class... A>
struct Signature<R (*)(A...) noexcept> : Signature<R (*)(A...)> {};
template <class R, class C, class... A>
struct Signature<R (C::*)(A...)> : Signature<R (*)(A...)> {};
template <class R, class C, class... A>
struct Signature<R (C::*)(A...) const> : Signature<R (*)(A...)> {};
template <class R, class C, class... A>
struct Signature<R (C::*)(A...) noexcept> : Signature<R (*)(A...)> {};
template <class R, class C, class... A>
struct Signature<R (C::*)(A...) const noexcept> : Signature<R (*)(A...)> {};

// Callbacks run on several threads at once: one that changes itself would be a race.
template <class F, class Parameters>
inline constexpr bool is_const_callable = false;
template <class F, class... A>
inline constexpr bool is_const_callable<F, List<A...>> =
    std::is_invocable_v<const F&, const A&...> || std::is_invocable_v<const F&, A...>;

template <class F>
concept HasSignature = std::is_pointer_v<F> || requires { &F::operator(); };

template <class L>
struct DropContext {
  using Parameters = L;
  static constexpr bool has_context = false;
};
template <class... Rest>
struct DropContext<List<Context, Rest...>> {
  using Parameters = List<Rest...>;
  static constexpr bool has_context = true;
};

template <class T>
inline constexpr bool is_update = std::same_as<T, NoUpdate>;
template <class T>
inline constexpr bool is_update<Update<T>> = true;

template <class R>
struct Bare {
  using Type = R;
};
template <class T>
struct Bare<Update<T>> {
  using Type = T;
};

template <class T>
concept TupleLike = requires { std::tuple_size<T>::value; };

// Whether a property of type P can be given an R, or be left as it is.
template <class P, class R>
constexpr bool takes() {
  return std::same_as<R, NoUpdate> || std::same_as<typename Bare<R>::Type, Json> || std::same_as<R, Value> ||
         P::template accepts<typename Bare<R>::Type>;
}

template <class P, class T>
constexpr bool gives() {
  if constexpr (is_optional<T>)
    return P::template reads<typename T::value_type> || std::same_as<typename T::value_type, Json>;
  else
    return P::template reads<T> || std::same_as<T, Json>;
}

template <class P, class R>
Result result_of(const R& returned) {
  if constexpr (std::same_as<R, NoUpdate>)
    return std::nullopt;
  else if constexpr (is_update<R>)
    return returned.value() ? result_of<P>(*returned.value()) : Result();
  else if constexpr (is_optional<R>)
    return returned ? result_of<P>(*returned) : Result(Value());
  else if constexpr (requires { P::from_text; } && TextLike<R>)
    return P::from_text(returned).to_value();  // a fixed set of texts, known only now
  else if constexpr (std::same_as<P, Child>)
    return Child(returned).to_value();
  else if constexpr ((std::same_as<P, types::Options> || std::same_as<P, types::Marks>) &&
                     !std::same_as<R, Value>)
    return P(returned).to_value();
  else
    return to_value(returned);
}

// Whether a result can hold no component, whatever the function returns.
template <class R>
constexpr bool holds_no_component() {
  if constexpr (TextLike<R> || NumberLike<R> || std::same_as<R, bool> || std::same_as<R, std::nullptr_t> ||
                std::same_as<R, NoUpdate>)
    return true;
  else if constexpr (SelfWriting<R>)
    return R::writes != Writes::any;
  else if constexpr (is_optional<R> || ListLike<R>)
    return holds_no_component<typename R::value_type>();
  else if constexpr (is_update<R>)
    return holds_no_component<typename Bare<R>::Type>();
  else if constexpr (!ComponentLike<R> && TupleLike<R>)
    return []<std::size_t... N>(std::index_sequence<N...>) {
      return (holds_no_component<std::remove_cvref_t<std::tuple_element_t<N, R>>>() && ...);
    }(std::make_index_sequence<std::tuple_size<R>::value>());
  else
    return false;
}

template <class T>
T argument(std::size_t index, const Json* value) {
  static const Json null;
  try {
    return read<T>(value ? *value : null);
  } catch (Misfit& misfit) {
    throw ArgumentMisfit{index, std::move(misfit.found), std::move(misfit.wanted)};
  }
}

// Counters start at 0, though the page sends nothing for them until the first click.
CDASH_DECL bool is_counter(std::string_view property) noexcept;

template <class T>
inline constexpr bool takes_null = is_optional<T> || std::same_as<T, Json>;

CDASH_DECL bool null_argument(const Callback& callback, std::span<const Json* const> arguments,
                              std::span<const bool> nullable, std::span<const bool> number);

template <class Outputs, class Inputs, class Parameters>
struct Binding;

template <class... O, class... I, class... P>
struct Binding<List<O...>, List<I...>, List<P...>> {
  template <class R>
  static consteval bool result_fits() {
    if constexpr (sizeof...(O) == 1)
      return (takes<O, R>() && ...);
    else if constexpr (std::same_as<R, NoUpdate>)
      return true;
    else if constexpr (TupleLike<R>)
      return []<std::size_t... N>(std::index_sequence<N...>) {
        return (takes<O, std::remove_cvref_t<std::tuple_element_t<N, R>>>() && ...);
      }(std::index_sequence_for<O...>());
    else
      return false;
  }
  template <class R>
  static consteval bool result_count() {
    if constexpr (sizeof...(O) == 1 || std::same_as<R, NoUpdate>)
      return true;
    else if constexpr (TupleLike<R>)
      return std::tuple_size<R>::value == sizeof...(O);
    else
      return false;
  }
  static consteval bool parameters_fit() { return (gives<I, P>() && ...); }
  static consteval bool parameters_readable() { return (is_readable<P>() && ...); }

  template <class R>
  static void store(const R& returned, std::span<Result> results) {
    if constexpr (std::same_as<R, NoUpdate>) {
      for (auto& result : results) result.reset();
    } else if constexpr (sizeof...(O) == 1) {
      ((results[0] = result_of<O>(returned)), ...);
    } else {
      [&]<std::size_t... N>(std::index_sequence<N...>) {
        ((results[N] = result_of<O>(std::get<N>(returned))), ...);
      }(std::index_sequence_for<O...>());
    }
  }

  template <bool with_context, class F>
  static Invoke invoker(F function, const Callback& callback) {
    return [function = std::move(function), &callback](const Context& context,
                                                       std::span<const Json* const> arguments,
                                                       std::span<Result> results) mutable -> bool {
      static constexpr std::array<bool, sizeof...(P) + 1> nullable{takes_null<P>...};
      static constexpr std::array<bool, sizeof...(P) + 1> number{NumberLike<P>...};
      if (null_argument(callback, arguments, nullable, number)) return false;
      [&]<std::size_t... N>(std::index_sequence<N...>) {
        static const Json zero(0);
        const auto value = [&](std::size_t i, bool counter) {
          return counter && (!arguments[i] || arguments[i]->is_null()) ? &zero : arguments[i];
        };
        if constexpr (with_context)
          store(std::as_const(function)(context, argument<P>(N, value(N, number[N]))...), results);
        else
          store(std::as_const(function)(argument<P>(N, value(N, number[N]))...), results);
      }(std::index_sequence_for<P...>());
      return true;
    };
  }
};

// Splits the dependencies' types into outputs and inputs (states behind the inputs).
template <class Outputs, class Inputs, class... D>
struct Split {
  using Out = Outputs;
  using In = Inputs;
};
template <class... O, class... I, class D, class... Rest>
struct Split<List<O...>, List<I...>, D, Rest...>
    : std::conditional_t<IsOutput<D>, Split<List<O..., typename D::Type>, List<I...>, Rest...>,
                         Split<List<O...>, List<I..., typename D::Type>, Rest...>> {};

template <class D>
constexpr int order() {
  return IsOutput<D> ? 0 : IsInput<D> ? 1 : 2;
}

template <class... D>
constexpr bool in_order() {
  constexpr std::array<int, sizeof...(D) + 1> orders{order<D>()..., 3};
  for (std::size_t i = 1; i < orders.size(); ++i)
    if (orders[i] < orders[i - 1]) return false;
  return true;
}

template <class D>
void add_dependency(Callback& callback, const D& dependency) {
  if constexpr (IsOutput<D>)
    callback.outputs.push_back(dependency);
  else if constexpr (IsInput<D>)
    callback.inputs.push_back(dependency);
  else
    callback.states.push_back(dependency);
}

/// Fills `callback` (whose address stays) from the dependencies and the function. One static_assert says what
/// is wrong; nothing further is instantiated then.
template <class F, class... D>
void bind(Callback& callback, F function, const D&... dependencies) {
  constexpr bool only_dependencies_before_the_function = (IsDependency<D> && ...);
  static_assert(only_dependencies_before_the_function,
                "cdash: callback() takes Output, then Input and State, and last the function");
  if constexpr (only_dependencies_before_the_function) {
    constexpr bool outputs_then_inputs_then_states = in_order<D...>();
    static_assert(outputs_then_inputs_then_states,
                  "cdash: a callback's Outputs come first, then its Inputs, then its States");
    constexpr bool has_an_output = (IsOutput<D> || ...);
    static_assert(has_an_output, "cdash: a callback needs an Output");
    constexpr bool function_can_be_copied = std::copy_constructible<F>;
    static_assert(
        function_can_be_copied,
        "cdash: a callback's function is copied; capture a std::shared_ptr instead of a std::unique_ptr");
    constexpr bool parameters_have_types = HasSignature<F>;
    static_assert(
        parameters_have_types,
        "cdash: a callback is a function or a lambda whose parameters have types; auto hides what to read");
    if constexpr (outputs_then_inputs_then_states && has_an_output && function_can_be_copied &&
                  parameters_have_types) {
      using Parameters = DropContext<typename Signature<F>::Parameters>;
      using Return = std::decay_t<typename Signature<F>::Return>;
      using Types = Split<List<>, List<>, D...>;
      constexpr bool function_is_const = is_const_callable<F, typename Signature<F>::Parameters>;
      static_assert(
          function_is_const,
          "cdash: a callback runs on several threads at once: its lambda cannot be mutable, and its "
          "parameters are taken by value or by const reference");
      constexpr bool one_parameter_each = Parameters::Parameters::size == Types::In::size;
      static_assert(
          one_parameter_each,
          "cdash: the function takes one parameter for each Input and State, in their order (a const "
          "Context& may stand in front)");
      if constexpr (function_is_const && one_parameter_each) {
        using B = Binding<typename Types::Out, typename Types::In, typename Parameters::Parameters>;
        constexpr bool parameters_readable = B::parameters_readable();
        static_assert(parameters_readable,
                      "cdash: a parameter's type cannot be read from JSON; describe the struct "
                      "(BOOST_DESCRIBE_STRUCT) or give it a tag_invoke for boost::json::value_to");
        constexpr bool returns_something = !std::is_void_v<Return>;
        static_assert(
            returns_something,
            "cdash: the function returns nothing, but has an Output to set (return no_update to leave it)");
        if constexpr (parameters_readable && returns_something) {
          constexpr bool parameters_fit = B::parameters_fit();
          static_assert(parameters_fit,
                        "cdash: a parameter's type does not fit the property that it is filled from");
          constexpr bool one_value_each = B::template result_count<Return>();
          static_assert(one_value_each,
                        "cdash: the function returns one value for each Output: std::tuple for several");
          if constexpr (parameters_fit && one_value_each) {
            constexpr bool result_fits = B::template result_fits<Return>();
            static_assert(result_fits,
                          "cdash: the function returns a type that its Output's property does not take");
            if constexpr (result_fits) {
              (add_dependency(callback, dependencies), ...);
              callback.may_bring_components = !holds_no_component<Return>();
              callback.invoke = B::template invoker<Parameters::has_context>(std::move(function), callback);
            }
          }
        }
      }
    }
  }
}

}  // namespace cdash::detail

// ---- cdash/app/settings.hpp
// What can be set about an app.

namespace cdash {

/// The attributes of a <meta>, <link> or <script> tag of the page, in their order.
using Attributes = std::vector<std::pair<std::string, std::string>>;

/// Settings of an App, with Dash's names and defaults: `App app{{.title = "Gapminder"}};`
struct AppSettings {
  /// The page's title.
  std::string title = "Dash";
  /// The title while callbacks run; empty: it does not change.
  std::string update_title = "Updating...";
  /// Stylesheets from elsewhere: {{"href", "…"}}, with integrity and crossorigin if wanted; "rel" is added.
  std::vector<Attributes> external_stylesheets = {};
  /// Scripts from elsewhere: {{"src", "…"}}, likewise.
  std::vector<Attributes> external_scripts = {};
  /// Further <meta> tags. The viewport, charset and compatibility tags are there unless given here.
  std::vector<Attributes> meta_tags = {};
  /// The page around the app: HTML with the places {%metas%}, {%title%}, {%favicon%}, {%css%}, {%app_entry%},
  /// {%config%}, {%scripts%} and {%renderer%}, of which app_entry, config and scripts must be there. Empty:
  /// the default page.
  std::string index_string = {};
  /// Folder whose files are served below assets_url_path, its CSS and JavaScript put into the page. Relative
  /// to the working directory. It need not exist.
  std::string assets_folder = "assets";
  /// A regular expression (ECMAScript) searched in the names of the assets: a match keeps a file out of the
  /// page; it is served all the same. Empty: none.
  std::string assets_ignore = {};
  /// Where the assets stand in URLs.
  std::string assets_url_path = "assets";
  /// Path that the app is served under; starts and ends with '/'.
  std::string url_base_pathname = "/";
  /// Ids and properties that callbacks name need not be in the layout: they come later, from other callbacks.
  bool suppress_callback_exceptions = false;
  /// No callback is called when the page is loaded, as if each said prevent_initial_call().
  bool prevent_initial_callbacks = false;
  /// Error messages in the browser, with the names and values of the app: for development only.
  bool debug = false;
  /// Where log lines go, one a call, without a line break, from several threads at once; empty: stderr.
  std::function<void(std::string_view)> log = {};
};

}  // namespace cdash

// ---- cdash/app/app.hpp
// An app: a layout, callbacks, and the handler that serves them.

namespace cdash {

namespace detail {
struct AppState;
}

/// A dashboard. Give it a layout and callbacks, then run() it, or hand its handler() to a server.
///
///     App app;
///     app.layout(html::H1("Hello"), dcc::Input().value("you").id("name"), html::Div().id("out"));
///     app.callback(Output("out", "children"), Input("name", "value"),
///                  [](const std::string& name) { return "Hello " + name; });
///     return app.run(argc, argv);
///
/// Callbacks run on several threads at once: what they capture is shared between them, so capture by value,
/// or by reference what does not change.
class App {
 public:
  explicit App(AppSettings settings = {});
  App(App&&) noexcept;
  App& operator=(App&&) noexcept;
  ~App();

  /// What the page shows: components, texts, ranges of them; or one function that makes them anew each time a
  /// page is loaded.
  template <class... C>
  void layout(C... content) {
    if constexpr (sizeof...(C) == 1 && (std::invocable<const C&> && ...)) {
      using Made = std::invoke_result_t<const std::tuple_element_t<0, std::tuple<C...>>&>;
      static_assert(Child::accepts<std::decay_t<Made>>,
                    "cdash: a layout function returns a component, or a range of components");
      if constexpr (Child::accepts<std::decay_t<Made>>)
        set_layout([... function = std::move(content)] { return Child((function(), ...)).to_value(); });
    } else if constexpr (sizeof...(C) == 1) {
      set_layout((Child(std::move(content)).to_value(), ...));
    } else {
      set_layout(Child(std::initializer_list<Child>{Child(std::move(content))...}).to_value());
    }
  }

  /// Registers a function that sets the outputs when an input changes: Outputs, Inputs, States, then the
  /// function. It gets the inputs' and states' values in their order, behind an optional `const Context&`.
  ///
  /// A parameter that is not std::optional is required: while its property is null, the function is not
  /// called and the outputs stay; counters such as n_clicks start at 0. Several outputs take a std::tuple.
  /// Return no_update (or Update<T>) to leave an output as it is; throw PreventUpdate to leave all.
  template <class... A>
    requires(sizeof...(A) > 0)
  CallbackOptions callback(A... arguments) {
    auto& made = add_callback();
    auto all = std::tie(arguments...);
    constexpr auto last = sizeof...(A) - 1;
    [&]<std::size_t... N>(std::index_sequence<N...>) {
      detail::bind(made, std::move(std::get<last>(all)), std::get<N>(all)...);
    }(std::make_index_sequence<last>());
    registered(made);
    return CallbackOptions(made);
  }

  /// May be changed until the app is served. Throws Error after that.
  AppSettings& settings();
  const AppSettings& settings() const noexcept;

  /// Everything that is wrong with the app, a sentence each with its place; empty if it can be served. Calls
  /// a layout function once.
  std::vector<std::string> problems();

  /// Answers requests, on whatever server; from the first call on the app does not change any more.
  /// Throws AppError, with every problem listed, if the app cannot be served.
  Handler& handler();

  /// Serves until SIGINT or SIGTERM. Knows --host, --port, --debug, --help and the variables HOST, PORT,
  /// DASH_DEBUG. Returns the exit code of the program: 0 after a stop, 1 if the app has problems or the
  /// server cannot start (the reason is on stderr), 2 for a wrong command line.
  int run(int argc = 0, const char* const* argv = nullptr);

 private:
  detail::Callback& add_callback();
  void registered(detail::Callback& callback);
  void set_layout(Value layout);
  void set_layout(std::function<Value()> layout);

  std::unique_ptr<detail::AppState> state_;
};

}  // namespace cdash

// ---- cdash/client/encoding.hpp
// Agrees with a browser on how a file is compressed and whether it must be sent at all.

namespace cdash::client {

enum class Encoding : std::uint8_t { identity, gzip, brotli };

/// The name in Content-Encoding: "gzip", "br"; empty for identity, which has no such line.
constexpr std::string_view content_encoding(Encoding encoding) noexcept {
  return encoding == Encoding::gzip ? "gzip" : encoding == Encoding::brotli ? "br" : "";
}

/// The best of `available` (best first; identity is always available) by a request's Accept-Encoding header:
/// the highest q counts, then the order of `available`. An empty header asks for identity. Identity is also
/// what remains when the header refuses everything: an answer serves better than a 406.
///
///     negotiate("gzip, deflate, br;q=0", {{Encoding::brotli, Encoding::gzip}})  // Encoding::gzip
CDASH_DECL Encoding negotiate(std::string_view accept_encoding, std::span<const Encoding> available) noexcept;

/// Whether an If-None-Match header names `etag` (with its quotes): a list, weak tags, or `*`.
CDASH_DECL bool etag_matches(std::string_view if_none_match, std::string_view etag) noexcept;

/// The plain bytes of a gzip member; throws Error unless they are whole and `size` long.
CDASH_DECL std::string gunzip(std::string_view gzip, std::size_t size);

}  // namespace cdash::client

// ---- cdash/client/impl/encoding.ipp
// Bodies of client/encoding.hpp.

namespace cdash::client {
namespace detail {

inline std::string_view trimmed(std::string_view text) noexcept {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

/// Takes what stands before the next `separator` off `text`.
inline std::string_view next_part(std::string_view& text, char separator) noexcept {
  const auto end = text.find(separator);
  const auto part = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return trimmed(part);
}

inline bool same_word(std::string_view text, std::string_view lower) noexcept {
  if (text.size() != lower.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] + 32) : text[i];
    if (c != lower[i]) return false;
  }
  return true;
}

/// A q-value in thousandths; 0, which refuses, for what is none.
inline int thousandths(std::string_view q) noexcept {
  if (q.empty() || q.size() > 5 || (q[0] != '0' && q[0] != '1') || (q.size() > 1 && q[1] != '.')) return 0;
  int value = (q[0] - '0') * 1000;
  int weight = 100;
  for (std::size_t i = 2; i < q.size(); ++i, weight /= 10) {
    if (q[i] < '0' || q[i] > '9') return 0;
    value += (q[i] - '0') * weight;
  }
  return value > 1000 ? 0 : value;
}

}  // namespace detail

CDASH_DECL Encoding negotiate(std::string_view accept_encoding,
                              std::span<const Encoding> available) noexcept {
  int gzip = -1;
  int brotli = -1;
  int identity = -1;
  int others = 0;  // what the header does not name is not wanted, unless it says *
  while (!accept_encoding.empty()) {
    auto item = detail::next_part(accept_encoding, ',');
    const auto name = detail::next_part(item, ';');
    int q = 1000;
    while (!item.empty()) {
      const auto parameter = detail::next_part(item, ';');
      if (parameter.size() >= 2 && (parameter[0] == 'q' || parameter[0] == 'Q') && parameter[1] == '=')
        q = detail::thousandths(detail::trimmed(parameter.substr(2)));
    }
    if (detail::same_word(name, "gzip") || detail::same_word(name, "x-gzip")) gzip = q;
    if (detail::same_word(name, "br")) brotli = q;
    if (detail::same_word(name, "identity")) identity = q;
    if (name == "*") others = q;
  }
  if (identity < 0) identity = others;
  Encoding best = Encoding::identity;
  int best_q = 0;
  for (const auto encoding : available) {
    const int named = encoding == Encoding::gzip ? gzip : encoding == Encoding::brotli ? brotli : identity;
    const int q = named < 0 ? others : named;
    if (q > best_q) {
      best = encoding;
      best_q = q;
    }
  }
  return identity > best_q ? Encoding::identity : best;
}

CDASH_DECL bool etag_matches(std::string_view if_none_match, std::string_view etag) noexcept {
  if (detail::trimmed(if_none_match) == "*") return true;
  while (!if_none_match.empty()) {
    auto tag = detail::next_part(if_none_match, ',');
    if (tag.starts_with("W/")) tag.remove_prefix(2);
    if (!tag.empty() && tag == etag) return true;
  }
  return false;
}

CDASH_DECL std::string gunzip(std::string_view gzip, std::size_t size) {
  constexpr std::size_t limit = std::numeric_limits<uInt>::max();
  z_stream stream{};
  if (gzip.size() > limit || size >= limit || inflateInit2(&stream, 15 + 16) != Z_OK)
    throw Error("cdash: cannot unpack a front-end file of " + std::to_string(gzip.size()) + " bytes");
  std::string plain(size + 1, '\0');  // one more than expected, so that a longer one is noticed
  // zlib's interface is older than const.
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(gzip.data()));
  stream.avail_in = static_cast<uInt>(gzip.size());
  stream.next_out = reinterpret_cast<Bytef*>(plain.data());
  stream.avail_out = static_cast<uInt>(plain.size());
  const int result = inflate(&stream, Z_FINISH);
  const std::size_t found = stream.total_out;
  inflateEnd(&stream);
  if (result != Z_STREAM_END || found != size) {
    throw Error("cdash: a front-end file does not unpack: " + std::to_string(found) + " bytes came out of " +
                std::to_string(gzip.size()) + ", wanted " + std::to_string(size));
  }
  plain.resize(size);
  return plain;
}

}  // namespace cdash::client

// ---- cdash/client/table.hpp
// The packed front end as plain constants: what the packer writes and client/front_end.hpp serves.

/// The form of the table below. A packed header of another form does not compile.
#define CDASH_CLIENT_TABLE 1

namespace cdash::client {

/// One file that a page may ask for. The bytes are there in at least one of the three forms, except those
/// that a CDN serves, which have none.
struct File {
  std::string_view package;       ///< the Python package: "dash", "plotly"
  std::string_view path;          ///< inside the package: "dcc/async-graph.js"
  std::string_view content_type;  ///< with charset where there is one
  std::string_view sha256;        ///< of the plain bytes, 64 hexadecimal digits
  std::size_t size;               ///< of the plain bytes
  std::string_view gzip;
  std::string_view brotli;
  std::string_view identity;
};

/// One published package, at one version.
struct Package {
  std::string_view name;
  std::string_view version;
  std::string_view licence;
  std::string_view hash;  ///< of all its files, hexadecimal: the directory in its files' addresses
};

/// A script or stylesheet that stands in the page.
struct Resource {
  std::string_view package;
  std::string_view path;
  std::string_view component_namespace;  ///< whose components it brings; empty: every page needs it
  std::string_view integrity;            ///< "sha384-…" of the plain bytes
};

/// A property besides children that holds components (config key children_props).
struct NodeProp {
  std::string_view component_namespace;
  std::string_view component;
  std::string_view path;
};

/// Everything a pack run makes.
struct Table {
  std::string_view dash_version;
  std::string_view renderer_version;
  std::string_view plotlyjs_version;
  std::string_view base_url;  ///< empty: the files are here; else where the browser finds them, ending in "/"
  Resource plotlyjs;          ///< loaded by dcc.Graph alone, so not among the scripts
  std::span<const Package> packages;
  std::span<const Resource> scripts;  ///< in load order
  std::span<const Resource> styles;
  std::span<const NodeProp> node_props;
  std::span<const File> files;  ///< sorted by package, then path
};

namespace detail {
inline const Table*& announced_table() noexcept {
  static const Table* table = nullptr;
  return table;
}
}  // namespace detail

/// Makes `table` the front end of this program; including cdash_client.hpp calls it before main().
inline bool announce(const Table& table) noexcept {
  detail::announced_table() = &table;
  return true;
}

}  // namespace cdash::client

// ---- cdash/client/front_end.hpp
// The browser's side as an app sees it: which scripts a page loads, and which file an address means.

namespace cdash::client {

/// A script or stylesheet to put into the page.
struct Tag {
  std::string url;             ///< "https://…" on a CDN, else relative to the app: "_dash-component-suites/…"
  std::string_view integrity;  ///< "sha384-…"; with a url on another host, put it and crossorigin="anonymous"
  bool absolute = false;       ///< whether url is complete; if not, requests_pathname_prefix goes before it
};

/// What an address under _dash-component-suites/ means; false if there is no such file.
struct Match {
  const File* file = nullptr;
  /// The address changes when the file does: a browser may keep the file for a year. If not, send the ETag.
  bool immutable = false;

  explicit operator bool() const noexcept { return file != nullptr; }
};

/// A file in the form one client wants it.
struct Encoded {
  Encoding encoding = Encoding::identity;
  std::string_view bytes;
  std::shared_ptr<const void> keep;  ///< keeps bytes alive; null if they live as long as the FrontEnd
  std::string etag;                  ///< with its quotes; another one for each encoding
};

/// One front end, read-only: all of it may be called from many threads at once.
class FrontEnd {
 public:
  /// From a table that outlives this object, or that `keep` keeps alive. Throws Error if the table is not in
  /// order (files sorted, every script there).
  explicit FrontEnd(const Table& table, std::shared_ptr<const void> keep = {});

  /// From a folder that tools/pack_client wrote. Every file is read and compared with its hash at once, so
  /// that a damaged one is told here and not by a page that stays blank. Throws Error.
  static std::shared_ptr<const FrontEnd> from_folder(const std::string& folder);

  /// The scripts of a page whose components come from `namespaces`, in load order. Those of namespaces that
  /// the front end does not know are not its business and left out.
  ///
  ///     front.scripts({{"dash_html_components", "dash_core_components"}})
  std::vector<Tag> scripts(std::span<const std::string_view> namespaces) const;
  std::vector<Tag> styles(std::span<const std::string_view> namespaces) const;
  /// Every namespace that has scripts, in load order.
  std::span<const std::string_view> namespaces() const noexcept { return namespaces_; }

  /// Where dcc.Graph finds plotly.js: config key plotlyjs_url, with serve_locally false.
  Tag plotlyjs() const;

  /// The file of an address after "_dash-component-suites/", percent escapes resolved, no query. The package
  /// may be followed by a directory "-<hash>", and the file's name may have a fingerprint ".v…m…" after its
  /// first part; both are left out, whatever they say. Only names are compared: nothing here opens a file.
  Match find(std::string_view address) const noexcept;
  Match find(std::string_view package, std::string_view path) const noexcept;

  /// The file's bytes by a request's Accept-Encoding header. Throws Error if the file has no bytes (a CDN's
  /// table) or does not unpack.
  Encoded encode(const File& file, std::string_view accept_encoding) const;

  /// The relative address of a file, its package's hash in it.
  std::string address(std::string_view package, std::string_view path) const;

  const Table& table() const noexcept { return *table_; }

 private:
  const Package* package(std::string_view name) const noexcept;
  Tag tag(const Resource& resource) const;
  std::vector<Tag> tags(std::span<const Resource> from, std::span<const std::string_view> namespaces) const;
  std::shared_ptr<const std::string> plain(const File& file) const;

  const Table* table_;
  std::shared_ptr<const void> keep_;
  std::vector<std::string_view> namespaces_;
  mutable std::mutex mutex_;  // of plain_
  mutable std::unordered_map<const File*, std::weak_ptr<const std::string>> plain_;
};

/// Where default_front_end() looks; the first that is there wins.
struct Places {
  const Table* built_in = nullptr;           ///< a table without bytes, for a CDN, comes last
  std::string folder{};                      ///< $CDASH_CLIENT_DIR; set but wrong is an error
  std::vector<std::string> share_folders{};  ///< where an installation puts the folder
};

/// The front end that `places` lead to. Throws Error if there is none.
CDASH_DECL std::shared_ptr<const FrontEnd> find_front_end(const Places& places);

/// The front end of this program: the one built in; else the folder $CDASH_CLIENT_DIR; else the installed
/// folder; else the CDN it was built for. Made at the first call. Throws Error if there is none of them.
CDASH_DECL std::shared_ptr<const FrontEnd> default_front_end();

}  // namespace cdash::client

// ---- cdash/client/folder.hpp
// Reads a front end from the folder that tools/pack_client wrote.

namespace cdash::client {

/// A table together with everything it points to.
struct LoadedTable {
  Table table{};
  std::deque<std::string> texts;  // a deque: its elements stay where they are
  std::vector<Package> packages;
  std::vector<Resource> scripts;
  std::vector<Resource> styles;
  std::vector<NodeProp> node_props;
  std::vector<File> files;
};

/// Reads manifest.json and every file it names; throws Error that names the file and what is wrong with it.
CDASH_DECL std::shared_ptr<const LoadedTable> load_folder(const std::string& folder);

CDASH_DECL bool is_folder(const std::string& path) noexcept;

}  // namespace cdash::client

// ---- cdash/client/sha256.hpp
// SHA-256, for comparing files with the hashes they were packed under.

namespace cdash::client {

/// The hash of `bytes` as 64 lower-case hexadecimal digits.
CDASH_DECL std::string sha256_hex(std::string_view bytes);

}  // namespace cdash::client

// ---- cdash/client/impl/sha256.ipp
// Bodies of client/sha256.hpp.

namespace cdash::client {
namespace detail {

// FIPS 180-4: the first 32 bits of the fractional parts of the cube roots of the first 64 primes.
inline constexpr std::array<std::uint32_t, 64> sha256_constants{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

inline void sha256_block(std::array<std::uint32_t, 8>& state, const unsigned char* block) noexcept {
  std::array<std::uint32_t, 64> w;
  for (std::size_t i = 0; i < 16; ++i) {
    w[i] = std::uint32_t{block[4 * i]} << 24 | std::uint32_t{block[4 * i + 1]} << 16 |
           std::uint32_t{block[4 * i + 2]} << 8 | std::uint32_t{block[4 * i + 3]};
  }
  for (std::size_t i = 16; i < 64; ++i) {
    const auto s0 = std::rotr(w[i - 15], 7) ^ std::rotr(w[i - 15], 18) ^ (w[i - 15] >> 3);
    const auto s1 = std::rotr(w[i - 2], 17) ^ std::rotr(w[i - 2], 19) ^ (w[i - 2] >> 10);
    w[i] = w[i - 16] + s0 + w[i - 7] + s1;
  }
  auto [a, b, c, d, e, f, g, h] = state;
  for (std::size_t i = 0; i < 64; ++i) {
    const auto s1 = std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25);
    const auto t1 = h + s1 + ((e & f) ^ (~e & g)) + sha256_constants[i] + w[i];
    const auto s0 = std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22);
    const auto t2 = s0 + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = d + t1;
    d = c;
    c = b;
    b = a;
    a = t1 + t2;
  }
  const std::array<std::uint32_t, 8> add{a, b, c, d, e, f, g, h};
  for (std::size_t i = 0; i < 8; ++i) state[i] += add[i];
}

}  // namespace detail

CDASH_DECL std::string sha256_hex(std::string_view bytes) {
  std::array<std::uint32_t, 8> state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                     0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  const auto bits = std::uint64_t{bytes.size()} * 8;
  const auto* at = reinterpret_cast<const unsigned char*>(bytes.data());
  std::size_t left = bytes.size();
  for (; left >= 64; left -= 64, at += 64) detail::sha256_block(state, at);

  std::array<unsigned char, 128> tail{};  // what is left, a one bit, and the length in the last eight bytes
  for (std::size_t i = 0; i < left; ++i) tail[i] = at[i];
  tail[left] = 0x80;
  const std::size_t end = left < 56 ? 64 : 128;
  for (std::size_t i = 0; i < 8; ++i) tail[end - 1 - i] = static_cast<unsigned char>(bits >> (8 * i));
  detail::sha256_block(state, tail.data());
  if (end == 128) detail::sha256_block(state, tail.data() + 64);

  std::string hex;
  hex.reserve(64);
  for (const auto word : state)
    for (int shift = 28; shift >= 0; shift -= 4) hex += "0123456789abcdef"[word >> shift & 15];
  return hex;
}

}  // namespace cdash::client

// ---- cdash/client/impl/folder.ipp
// Bodies of client/folder.hpp.

namespace cdash::client {
namespace detail {

inline constexpr std::string_view run_packer = "; run tools/pack_client --folder again";

inline std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary | std::ios::ate);
  if (!in) throw Error("cdash: " + path.string() + " cannot be opened" + std::string(run_packer));
  const auto size = static_cast<std::streamoff>(in.tellg());
  std::string text(size > 0 ? static_cast<std::size_t>(size) : 0, '\0');
  in.seekg(0);
  in.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (size < 0 || !in) throw Error("cdash: " + path.string() + " cannot be read" + std::string(run_packer));
  return text;
}

/// A manifest while it is read: knows where it stands, for the messages.
class ManifestReader {
 public:
  ManifestReader(const std::string& folder, LoadedTable& out)
      : folder_(folder), manifest_((folder_ / "manifest.json").string()), out_(out) {}

  void read() {
    const auto text = read_file(manifest_);
    boost::system::error_code error;
    const auto document = boost::json::parse(text, error);
    if (error) fail("is not JSON: " + error.message());
    const auto& root = object(document, "the manifest");
    if (const auto* format = root.if_contains("format"); format == nullptr || *format != 1)
      fail("has format " + (format == nullptr ? "none" : boost::json::serialize(*format)) + ", wanted 1");
    auto& table = out_.table;
    table.dash_version = string(root, "dash_version", "the manifest");
    table.renderer_version = string(root, "renderer_version", "the manifest");
    table.plotlyjs_version = string(root, "plotlyjs_version", "the manifest");
    const auto& plotly = object(member(root, "plotlyjs", "the manifest"), "plotlyjs");
    table.plotlyjs = {string(plotly, "package", "plotlyjs"),
                      string(plotly, "path", "plotlyjs"),
                      {},
                      string(plotly, "integrity", "plotlyjs")};
    for (const auto& v : array(root, "packages")) {
      const auto& o = object(v, "packages");
      out_.packages.push_back({string(o, "name", "packages"), string(o, "version", "packages"),
                               string(o, "licence", "packages"), string(o, "hash", "packages")});
    }
    resources(root, "scripts", out_.scripts);
    resources(root, "styles", out_.styles);
    for (const auto& v : array(root, "node_props")) {
      const auto& o = object(v, "node_props");
      out_.node_props.push_back({string(o, "namespace", "node_props"), string(o, "component", "node_props"),
                                 string(o, "path", "node_props")});
    }
    for (const auto& v : array(root, "files")) file(object(v, "files"));
    std::sort(out_.files.begin(), out_.files.end(), [](const File& a, const File& b) {
      return a.package != b.package ? a.package < b.package : a.path < b.path;
    });
    table.packages = out_.packages;
    table.scripts = out_.scripts;
    table.styles = out_.styles;
    table.node_props = out_.node_props;
    table.files = out_.files;
  }

 private:
  [[noreturn]] void fail(const std::string& what) const {
    throw Error("cdash: " + manifest_ + ": " + what + std::string(run_packer));
  }

  const boost::json::value& member(const boost::json::object& in, const char* name,
                                   std::string_view of) const {
    const auto* found = in.if_contains(name);
    if (found == nullptr) fail(std::string(of) + " has no " + name);
    return *found;
  }

  const boost::json::object& object(const boost::json::value& v, std::string_view what) const {
    if (!v.is_object()) fail(std::string(what) + " is no object");
    return v.get_object();
  }

  const boost::json::array& array(const boost::json::object& in, const char* name) const {
    const auto& found = member(in, name, "the manifest");
    if (!found.is_array()) fail(std::string(name) + " is no array");
    return found.get_array();
  }

  std::string_view string(const boost::json::object& in, const char* name, std::string_view of) {
    const auto& found = member(in, name, of);
    if (!found.is_string()) fail(std::string(name) + " of " + std::string(of) + " is no text");
    return keep(std::string(found.get_string()));
  }

  std::string_view keep(std::string text) { return out_.texts.emplace_back(std::move(text)); }

  void resources(const boost::json::object& root, const char* name, std::vector<Resource>& out) {
    for (const auto& v : array(root, name)) {
      const auto& o = object(v, name);
      out.push_back({string(o, "package", name), string(o, "path", name), string(o, "namespace", name),
                     string(o, "integrity", name)});
    }
  }

  void file(const boost::json::object& o) {
    File f{};
    f.package = string(o, "package", "files");
    f.path = string(o, "path", "files");
    f.content_type = string(o, "content_type", "files");
    f.sha256 = string(o, "sha256", "files");
    const auto& size = member(o, "size", "files");
    if (!size.is_int64() || size.get_int64() < 0)
      fail("size of " + std::string(f.path) + " is no count of bytes");
    f.size = static_cast<std::size_t>(size.get_int64());
    f.gzip = form(o, "gzip");
    f.brotli = form(o, "brotli");
    f.identity = form(o, "identity");
    if (f.size != 0 && f.gzip.empty() && f.identity.empty())
      fail("has neither gzip nor identity of " + std::string(f.package) + "/" + std::string(f.path));
    out_.files.push_back(f);
  }

  std::string_view form(const boost::json::object& o, const char* name) {
    const auto* found = o.if_contains(name);
    if (found == nullptr) return {};
    const auto& entry = object(*found, name);
    const std::filesystem::path relative(string(entry, "file", name));
    const auto wanted = string(entry, "sha256", name);
    if (relative.empty() || relative.is_absolute() || relative.has_root_path() ||
        std::find(relative.begin(), relative.end(), "..") != relative.end())
      fail("names the file " + relative.string() + ", which is not inside the folder");
    const auto path = folder_ / relative;
    auto bytes = read_file(path);
    const auto hash = sha256_hex(bytes);
    if (hash != wanted) {
      throw Error("cdash: " + path.string() + ": sha256 is " + hash + ", the manifest says " +
                  std::string(wanted) + std::string(run_packer));
    }
    return keep(std::move(bytes));
  }

  std::filesystem::path folder_;
  std::string manifest_;
  LoadedTable& out_;
};

}  // namespace detail

CDASH_DECL bool is_folder(const std::string& path) noexcept {
  std::error_code error;
  return std::filesystem::is_directory(path, error);
}

CDASH_DECL std::shared_ptr<const LoadedTable> load_folder(const std::string& folder) {
  if (!is_folder(folder)) {
    throw Error("cdash: the front end's folder " + folder +
                " does not exist; make it with tools/pack_client --folder");
  }
  auto loaded = std::make_shared<LoadedTable>();
  detail::ManifestReader(folder, *loaded).read();
  return loaded;
}

}  // namespace cdash::client

// ---- cdash/client/impl/front_end.ipp
// Bodies of client/front_end.hpp, the folder apart.

namespace cdash::client {

#ifdef CDASH_CLIENT_LINKED
const Table& linked_table() noexcept;  // in the source file that the packer writes
#endif

namespace detail {

inline constexpr std::string_view suites = "_dash-component-suites/";

inline std::string full_name(std::string_view package, std::string_view path) {
  return std::string(package).append("/").append(path);
}

inline bool is_hex(char c) noexcept {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Whether a dotted part of a file's name is Dash's fingerprint: v, version, m, time or hash.
inline bool is_fingerprint(std::string_view part) noexcept {
  const auto m = part.rfind('m');
  if (part.size() < 4 || part[0] != 'v' || m == std::string_view::npos || m < 2 || m + 1 == part.size())
    return false;
  const auto word = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
  };
  return std::all_of(part.begin() + 1, part.begin() + static_cast<std::ptrdiff_t>(m), word) &&
         std::all_of(part.begin() + static_cast<std::ptrdiff_t>(m) + 1, part.end(), is_hex);
}

/// The order of Table::files, against a name in up to two pieces (before and after a fingerprint).
inline int compare(std::string_view path, std::string_view head, std::string_view tail) noexcept {
  const auto first = path.substr(0, head.size());
  if (const int c = first.compare(head); c != 0) return c;
  return path.substr(head.size()).compare(tail);
}

}  // namespace detail

CDASH_DECL FrontEnd::FrontEnd(const Table& table, std::shared_ptr<const void> keep)
    : table_(&table), keep_(std::move(keep)) {
  const auto key = [](const File& f) { return std::tie(f.package, f.path); };
  for (std::size_t i = 1; i < table.files.size(); ++i) {
    if (!(key(table.files[i - 1]) < key(table.files[i]))) {
      throw Error("cdash: the front end's files are not sorted: " +
                  detail::full_name(table.files[i].package, table.files[i].path) + " comes after " +
                  detail::full_name(table.files[i - 1].package, table.files[i - 1].path));
    }
  }
  const auto check = [&](const Resource& resource, const char* what) {
    if (!package(resource.package) || !find(resource.package, resource.path)) {
      throw Error(std::string("cdash: the front end has no ") +
                  detail::full_name(resource.package, resource.path) + ", which it names as " + what);
    }
  };
  check(table.plotlyjs, "plotly.js");
  for (const auto& style : table.styles) check(style, "a stylesheet");
  for (const auto& script : table.scripts) {
    check(script, "a script");
    const auto space = script.component_namespace;
    if (!space.empty() && std::find(namespaces_.begin(), namespaces_.end(), space) == namespaces_.end())
      namespaces_.push_back(space);
  }
}

CDASH_DECL std::shared_ptr<const FrontEnd> FrontEnd::from_folder(const std::string& folder) {
  auto loaded = load_folder(folder);
  return std::make_shared<const FrontEnd>(loaded->table, loaded);
}

CDASH_DECL const Package* FrontEnd::package(std::string_view name) const noexcept {
  for (const auto& p : table_->packages)
    if (p.name == name) return &p;
  return nullptr;
}

CDASH_DECL std::string FrontEnd::address(std::string_view package_name, std::string_view path) const {
  const auto* p = package(package_name);
  std::string out(detail::suites);
  out.append(package_name).append("/");
  if (p != nullptr) out.append("-").append(p->hash).append("/");
  return out.append(path);
}

CDASH_DECL Tag FrontEnd::tag(const Resource& resource) const {
  const auto relative = address(resource.package, resource.path);
  if (table_->base_url.empty()) return {relative, resource.integrity, false};
  // The directory of the suites stands in the address there too: without it the bundles would ask for their
  // later parts under other names.
  return {std::string(table_->base_url).append(relative), resource.integrity, true};
}

CDASH_DECL std::vector<Tag> FrontEnd::tags(std::span<const Resource> from,
                                           std::span<const std::string_view> namespaces) const {
  std::vector<Tag> out;
  for (const auto& resource : from) {
    const auto space = resource.component_namespace;
    if (space.empty() || std::find(namespaces.begin(), namespaces.end(), space) != namespaces.end())
      out.push_back(tag(resource));
  }
  return out;
}

CDASH_DECL std::vector<Tag> FrontEnd::scripts(std::span<const std::string_view> namespaces) const {
  return tags(table_->scripts, namespaces);
}

CDASH_DECL std::vector<Tag> FrontEnd::styles(std::span<const std::string_view> namespaces) const {
  return tags(table_->styles, namespaces);
}

CDASH_DECL Tag FrontEnd::plotlyjs() const { return tag(table_->plotlyjs); }

CDASH_DECL Match FrontEnd::find(std::string_view address) const noexcept {
  const auto slash = address.find('/');
  if (slash == std::string_view::npos) return {};
  return find(address.substr(0, slash), address.substr(slash + 1));
}

CDASH_DECL Match FrontEnd::find(std::string_view package_name, std::string_view path) const noexcept {
  Match match;
  bool other_hash = false;
  if (path.starts_with('-')) {
    const auto slash = path.find('/');
    const auto hash = path.substr(1, slash == std::string_view::npos ? slash : slash - 1);
    if (slash == std::string_view::npos || hash.empty() ||
        !std::all_of(hash.begin(), hash.end(), detail::is_hex))
      return {};
    path.remove_prefix(slash + 1);
    // A page of another version of the program: what it gets must not stay under that address.
    const auto* p = package(package_name);
    match.immutable = p != nullptr && p->hash == hash;
    other_hash = !match.immutable;
  }
  const auto name = path.rfind('/') == std::string_view::npos ? 0 : path.rfind('/') + 1;
  const auto dot = path.find('.', name);
  auto head = path;
  std::string_view tail;
  if (dot != std::string_view::npos) {
    const auto next = path.find('.', dot + 1);
    if (next != std::string_view::npos && detail::is_fingerprint(path.substr(dot + 1, next - dot - 1))) {
      head = path.substr(0, dot);
      tail = path.substr(next);
      if (!other_hash) match.immutable = true;
    }
  }
  const auto files = table_->files;
  const auto at = std::lower_bound(files.begin(), files.end(), 0, [&](const File& f, int) {
    if (f.package != package_name) return f.package < package_name;
    return detail::compare(f.path, head, tail) < 0;
  });
  if (at == files.end() || at->package != package_name || detail::compare(at->path, head, tail) != 0)
    return {};
  match.file = &*at;
  return match;
}

CDASH_DECL std::shared_ptr<const std::string> FrontEnd::plain(const File& file) const {
  // Few clients want this, so it is not kept; those that do at the same time share it.
  const std::lock_guard lock(mutex_);
  auto& known = plain_[&file];
  auto text = known.lock();
  if (!text) {
    text = std::make_shared<const std::string>(gunzip(file.gzip, file.size));
    known = text;
  }
  return text;
}

CDASH_DECL Encoded FrontEnd::encode(const File& file, std::string_view accept_encoding) const {
  Encoding available[2];
  std::size_t count = 0;
  if (!file.brotli.empty()) available[count++] = Encoding::brotli;
  if (!file.gzip.empty()) available[count++] = Encoding::gzip;
  Encoded out;
  out.encoding = negotiate(accept_encoding, {available, count});
  out.etag += '"';  // GCC 12 warns of an assigned literal here (-Wrestrict), wrongly
  out.etag.append(file.sha256.substr(0, 20));
  if (out.encoding != Encoding::identity) out.etag.append("-").append(content_encoding(out.encoding));
  out.etag += '"';
  if (out.encoding == Encoding::gzip) {
    out.bytes = file.gzip;
  } else if (out.encoding == Encoding::brotli) {
    out.bytes = file.brotli;
  } else if (!file.identity.empty() || file.size == 0) {
    out.bytes = file.identity;
  } else if (!file.gzip.empty()) {
    const auto text = plain(file);
    out.bytes = *text;
    out.keep = text;
  } else {
    throw Error("cdash: the front end has no bytes of " + detail::full_name(file.package, file.path) +
                ": it was packed for a CDN, which serves them");
  }
  return out;
}

CDASH_DECL std::shared_ptr<const FrontEnd> find_front_end(const Places& places) {
  if (places.built_in != nullptr && places.built_in->base_url.empty())
    return std::make_shared<const FrontEnd>(*places.built_in);
  if (!places.folder.empty()) return FrontEnd::from_folder(places.folder);
  std::string looked = "none is built in, the environment variable CDASH_CLIENT_DIR is not set";
  for (const auto& folder : places.share_folders) {
    if (is_folder(folder)) return FrontEnd::from_folder(folder);
    looked += ", there is no folder " + folder;
  }
  if (places.built_in != nullptr) return std::make_shared<const FrontEnd>(*places.built_in);
  throw Error("cdash: this program has no front end: " + looked +
              "; include cdash_client.hpp, link cdash::client, or set CDASH_CLIENT_DIR to a folder that "
              "tools/pack_client --folder has written");
}

CDASH_DECL std::shared_ptr<const FrontEnd> default_front_end() {
  static const auto front_end = [] {
    Places places;
    places.built_in = detail::announced_table();
#ifdef CDASH_CLIENT_LINKED
    if (places.built_in == nullptr) places.built_in = &linked_table();
#endif
    if (const char* folder = std::getenv("CDASH_CLIENT_DIR"); folder != nullptr) places.folder = folder;
#ifdef CDASH_CLIENT_FOLDERS
    places.share_folders = {CDASH_CLIENT_FOLDERS};  // text literals with commas between them
#endif
    return find_front_end(places);
  }();
  return front_end;
}

}  // namespace cdash::client

// ---- cdash/app/impl/state.hpp
// What an App holds, behind its pointer.

namespace cdash::detail {

struct AppState {
  AppSettings settings;
  Value layout;
  std::function<Value()> layout_function;
  std::deque<Callback> callbacks;  // addresses stay: each callback's function knows its record
  std::size_t ids_given = 0;
  std::unique_ptr<Handler> handler;
  std::mutex building;  // of the handler
};

// "id.property" as the protocol spells it in keys.
inline std::string key_of(const Dependency& dependency) {
  return dependency.id.text() + "." + dependency.property;
}

// How messages name a callback: its outputs.
CDASH_DECL std::string name_of(const Callback& callback);
CDASH_DECL std::string place(std::source_location where);
CDASH_DECL std::vector<std::string> find_problems(const AppState& app, const Value& layout);
CDASH_DECL std::unique_ptr<Handler> make_handler(const AppState& app);
CDASH_DECL void log_line(const AppSettings& settings, std::string_view line) noexcept;

}  // namespace cdash::detail

// ---- cdash/app/impl/app.ipp
// Bodies of app/app.hpp.

namespace cdash {
namespace detail {

CDASH_DECL std::string place(std::source_location where) {
  return std::string(where.file_name()) + ":" + std::to_string(where.line());
}

CDASH_DECL std::string name_of(const Callback& callback) {
  std::string name;
  for (const auto& output : callback.outputs) {
    if (!name.empty()) name += ", ";
    name += key_of(output);
  }
  return name;
}

CDASH_DECL void log_line(const AppSettings& settings, std::string_view line) noexcept {
  // A request's words may stand in a line: they must not start another one, or steer a terminal.
  constexpr std::size_t longest = 4000;
  try {
    std::string text(line.substr(0, longest));
    for (char& c : text)
      if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
    if (settings.log) return settings.log(text);
    text += '\n';
    std::fwrite(text.data(), 1, text.size(), stderr);
  } catch (...) {
    // A log that fails is no reason to fail a request.
  }
}

CDASH_DECL bool is_counter(std::string_view property) noexcept {
  return (property.starts_with("n_") && !property.ends_with("_timestamp")) || property.ends_with("n_clicks");
}

CDASH_DECL bool null_argument(const Callback& callback, std::span<const Json* const> arguments,
                              std::span<const bool> nullable, std::span<const bool> number) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (nullable[i] || (arguments[i] && !arguments[i]->is_null())) continue;
    const auto& from =
        i < callback.inputs.size() ? callback.inputs[i] : callback.states[i - callback.inputs.size()];
    if (number[i] && is_counter(from.property)) continue;
    return true;
  }
  return false;
}

}  // namespace detail

CDASH_DECL App::App(AppSettings settings) : state_(std::make_unique<detail::AppState>()) {
  state_->settings = std::move(settings);
}
CDASH_DECL App::App(App&&) noexcept = default;
CDASH_DECL App& App::operator=(App&&) noexcept = default;
CDASH_DECL App::~App() = default;

CDASH_DECL AppSettings& App::settings() {
  if (state_->handler)
    throw Error("cdash: settings() was called on an app that is already served; change them before run()");
  return state_->settings;
}
CDASH_DECL const AppSettings& App::settings() const noexcept { return state_->settings; }

CDASH_DECL detail::Callback& App::add_callback() {
  if (state_->handler)
    throw Error("cdash: callback() was called on an app that is already served; register before run()");
  return state_->callbacks.emplace_back();
}

CDASH_DECL void App::registered(detail::Callback& callback) {
  // A component that stands for itself gets an id, the same in every process: counted in the order of use.
  for (auto* list : {&callback.outputs, &callback.inputs, &callback.states}) {
    for (auto& dependency : *list) {
      if (dependency.component) {
        if (dependency.component->id().empty())
          detail::ComponentAccess::give_id(*dependency.component,
                                           ComponentId("_cdash_" + std::to_string(++state_->ids_given)),
                                           dependency.where);
        dependency.id = dependency.component->id();
      }
      if (!callback.where.line()) callback.where = dependency.where;
    }
  }
}

CDASH_DECL void App::set_layout(Value layout) {
  if (state_->handler)
    throw Error("cdash: layout() was called on an app that is already served; set it before run()");
  state_->layout = std::move(layout);
  state_->layout_function = nullptr;
}

CDASH_DECL void App::set_layout(std::function<Value()> layout) {
  set_layout(Value());
  state_->layout_function = std::move(layout);
}

CDASH_DECL std::vector<std::string> App::problems() {
  return detail::find_problems(*state_, state_->layout_function ? state_->layout_function() : state_->layout);
}

CDASH_DECL Handler& App::handler() {
  const std::lock_guard lock(state_->building);
  if (!state_->handler) {
    const auto found = problems();
    if (!found.empty()) {
      std::string text = "cdash: the app cannot be served: " + std::to_string(found.size()) +
                         (found.size() == 1 ? " problem" : " problems");
      for (const auto& problem : found) text += "\n  " + problem;
      throw AppError(text);
    }
    state_->handler = detail::make_handler(*state_);
  }
  return *state_->handler;
}

}  // namespace cdash

// ---- cdash/app/impl/assets.hpp
// Serves the app's own assets folder, and finds the scripts and stylesheets in it.

namespace cdash::detail {

CDASH_DECL std::string_view content_type_of(std::string_view file_name);
/// 64-bit FNV-1a, as 16 hex digits: names a version of some bytes, resists nobody.
CDASH_DECL std::string fingerprint(std::string_view bytes);

class Assets {
 public:
  explicit Assets(const AppSettings& settings);

  /// Tags for the page's head and end, in Dash's order: root files by name, then folders by path.
  const std::string& style_tags() const noexcept { return styles_; }
  const std::string& script_tags() const noexcept { return scripts_; }
  /// URL of a favicon.ico in the folder, or nothing.
  const std::string& favicon() const noexcept { return favicon_; }

  /// `path` is decoded and relative to the folder. 404 for whatever is not a plain file below it.
  Response serve(std::string_view path, const Request& request) const;

 private:
  void add(const std::filesystem::path& file, const AppSettings& settings);

  std::filesystem::path root_;
  std::string styles_, scripts_, favicon_;
};

}  // namespace cdash::detail

// ---- cdash/app/impl/dispatch.hpp
// Answers the page's callback requests: POST _dash-update-component.

namespace cdash {

/// The callbacks of an app, found by the output text of their record, and called.
class Dispatch {
 public:
  explicit Dispatch(const detail::AppState& app);

  /// The body of `_dash-dependencies`.
  std::string dependencies() const;
  Response update(const Request& request) const;

 private:
  struct Group {
    std::string id_key;                                        // "\"out\":", quoted for the answer
    std::vector<std::pair<std::string, std::size_t>> members;  // quoted property name, index of the output
  };
  struct Entry {
    const detail::Callback* callback;
    std::string output;  // "id.property", or "..a.b...c.d.."
    std::vector<Group> groups;
  };
  struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept {
      return std::hash<std::string_view>()(text);
    }
  };
  struct Call;

  Response call(const Entry& entry, const boost::json::object& body, const Request& request) const;
  Response failure(const Entry* entry, std::string_view type, std::string_view what) const;

  const detail::AppState& app_;
  std::vector<Entry> entries_;
  std::unordered_map<std::string, std::size_t, TextHash, std::equal_to<>> by_output_;
};

namespace detail {
/// The answer to a request that cannot be answered: a page that names nothing of the app.
CDASH_DECL Response plain_error(int status);
CDASH_DECL void escape_html(std::string& out, std::string_view text);
}  // namespace detail

}  // namespace cdash

// ---- cdash/app/impl/assets.ipp
// Bodies of app/impl/assets.hpp.

namespace cdash::detail {

CDASH_DECL std::string_view content_type_of(std::string_view file_name) {
  static constexpr std::pair<std::string_view, std::string_view> types[] = {
      {".js", "text/javascript; charset=utf-8"},
      {".mjs", "text/javascript; charset=utf-8"},
      {".css", "text/css; charset=utf-8"},
      {".html", "text/html; charset=utf-8"},
      {".txt", "text/plain; charset=utf-8"},
      {".md", "text/markdown; charset=utf-8"},
      {".csv", "text/csv; charset=utf-8"},
      {".json", "application/json"},
      {".map", "application/json"},
      {".svg", "image/svg+xml"},
      {".png", "image/png"},
      {".jpg", "image/jpeg"},
      {".jpeg", "image/jpeg"},
      {".gif", "image/gif"},
      {".webp", "image/webp"},
      {".avif", "image/avif"},
      {".ico", "image/x-icon"},
      {".woff", "font/woff"},
      {".woff2", "font/woff2"},
      {".ttf", "font/ttf"},
      {".otf", "font/otf"},
      {".wasm", "application/wasm"},
      {".pdf", "application/pdf"},
      {".mp4", "video/mp4"},
      {".webm", "video/webm"},
      {".mp3", "audio/mpeg"},
      {".xml", "application/xml"}};
  for (const auto& [ending, type] : types)
    if (file_name.ends_with(ending)) return type;
  return "application/octet-stream";
}

CDASH_DECL std::string fingerprint(std::string_view bytes) {
  std::uint64_t hash = 0xcbf29ce484222325u;
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
  static constexpr char hex[] = "0123456789abcdef";
  std::string text(16, '0');
  for (std::size_t i = 16; i-- > 0; hash >>= 4) text[i] = hex[hash & 15];
  return text;
}

inline long long modified(const std::filesystem::path& file) {
  std::error_code none;
  const auto written = std::filesystem::last_write_time(file, none);
  if (none) return 0;
  return std::chrono::duration_cast<std::chrono::seconds>(
             std::chrono::file_clock::to_sys(written).time_since_epoch())
      .count();
}

CDASH_DECL Assets::Assets(const AppSettings& settings) {
  std::error_code none;
  root_ = std::filesystem::canonical(settings.assets_folder, none);
  if (none || !std::filesystem::is_directory(root_)) {
    root_.clear();
    return;
  }
  std::vector<std::filesystem::path> files;
  const auto options = std::filesystem::directory_options::skip_permission_denied;
  for (std::filesystem::recursive_directory_iterator entry(root_, options, none), end; !none && entry != end;
       entry.increment(none))
    if (entry->is_regular_file(none)) files.push_back(entry->path());
  std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) {
    const auto folder_a = a.parent_path().generic_string(), folder_b = b.parent_path().generic_string();
    return folder_a != folder_b ? folder_a < folder_b : a.filename() < b.filename();
  });
  for (const auto& file : files) add(file, settings);
}

inline bool is_inside(const std::filesystem::path& file, const std::filesystem::path& folder) {
  return std::mismatch(folder.begin(), folder.end(), file.begin(), file.end()).first == folder.end();
}

// A path as a URL has it: everything but the unreserved characters and slashes in percent escapes.
inline std::string escape_path(std::string_view path) {
  static constexpr char hex[] = "0123456789ABCDEF";
  std::string url;
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                       std::string_view("-._~/").find(c) != std::string_view::npos;
    if (plain)
      url += c;
    else
      (url += '%') += {hex[byte >> 4], hex[byte & 15]};
  }
  return url;
}

CDASH_DECL void Assets::add(const std::filesystem::path& file, const AppSettings& settings) {
  const auto relative = file.lexically_relative(root_).generic_string();
  std::error_code none;
  if (!is_inside(std::filesystem::canonical(file, none), root_)) return;  // a link that serve() would refuse
  if (!settings.assets_ignore.empty() &&
      std::regex_search(file.filename().string(), std::regex(settings.assets_ignore)))
    return;
  const auto url = settings.url_base_pathname + settings.assets_url_path + "/" + escape_path(relative) +
                   "?m=" + std::to_string(modified(file));
  std::string quoted;
  escape_html(quoted, url);
  if (relative.ends_with(".css"))
    styles_ += "<link rel=\"stylesheet\" href=\"" + quoted + "\">\n";
  else if (relative.ends_with(".mjs"))
    scripts_ += "<script type=\"module\" src=\"" + quoted + "\"></script>\n";
  else if (relative.ends_with(".js"))
    scripts_ += "<script src=\"" + quoted + "\"></script>\n";
  else if (relative == "favicon.ico")
    favicon_ = url;
}

CDASH_DECL Response Assets::serve(std::string_view path, const Request& request) const {
  if (root_.empty() || path.empty() || path.find('\\') != path.npos) return plain_error(404);
  // Every segment is a plain name; what links point to is checked below.
  for (auto rest = path; !rest.empty();) {
    const auto slash = rest.find('/');
    const auto segment = rest.substr(0, slash);
    if (segment.empty() || segment == "." || segment == "..") return plain_error(404);
    rest = slash == rest.npos ? std::string_view() : rest.substr(slash + 1);
  }
  std::error_code none;
  const auto file = std::filesystem::canonical(root_ / std::filesystem::path(path), none);
  if (none || !std::filesystem::is_regular_file(file, none)) return plain_error(404);
  if (!is_inside(file, root_)) return plain_error(404);

  std::ifstream in(file, std::ios::binary);
  if (!in) return plain_error(404);
  std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  Response response;
  const auto etag = '"' + fingerprint(bytes) + '"';
  response.headers.emplace_back("ETag", etag);
  response.headers.emplace_back("Cache-Control", "no-cache");
  if (client::etag_matches(request.header("If-None-Match"), etag)) {
    response.status = 304;
    return response;
  }
  response.content_type = content_type_of(path);
  response.body = Body(std::move(bytes));
  return response;
}

}  // namespace cdash::detail

// ---- cdash/app/impl/parse.hpp
// Reads a request's JSON with every number as exact as it was written.

namespace cdash::detail {

/// The value, or nothing if the text is not one JSON value, or is nested deeper than 128. Boost.JSON's own
/// parser is off by one unit in the last place for some doubles; here they are what std::from_chars makes of
/// their text.
CDASH_DECL std::optional<Json> parse_exactly(std::string_view text);

}  // namespace cdash::detail

// ---- cdash/app/impl/status.hpp
// The words that stand behind a status code in an HTTP answer.

namespace cdash::detail {

inline std::string_view reason_phrase(int status) noexcept {
  switch (status) {
    case 200:
      return "OK";
    case 201:
      return "Created";
    case 202:
      return "Accepted";
    case 204:
      return "No Content";
    case 206:
      return "Partial Content";
    case 301:
      return "Moved Permanently";
    case 302:
      return "Found";
    case 303:
      return "See Other";
    case 304:
      return "Not Modified";
    case 307:
      return "Temporary Redirect";
    case 308:
      return "Permanent Redirect";
    case 400:
      return "Bad Request";
    case 401:
      return "Unauthorized";
    case 403:
      return "Forbidden";
    case 404:
      return "Not Found";
    case 405:
      return "Method Not Allowed";
    case 408:
      return "Request Timeout";
    case 409:
      return "Conflict";
    case 411:
      return "Length Required";
    case 412:
      return "Precondition Failed";
    case 413:
      return "Content Too Large";
    case 414:
      return "URI Too Long";
    case 415:
      return "Unsupported Media Type";
    case 416:
      return "Range Not Satisfiable";
    case 417:
      return "Expectation Failed";
    case 422:
      return "Unprocessable Content";
    case 426:
      return "Upgrade Required";
    case 429:
      return "Too Many Requests";
    case 431:
      return "Request Header Fields Too Large";
    case 500:
      return "Internal Server Error";
    case 501:
      return "Not Implemented";
    case 502:
      return "Bad Gateway";
    case 503:
      return "Service Unavailable";
    case 504:
      return "Gateway Timeout";
    case 505:
      return "HTTP Version Not Supported";
    default:
      return "Status";
  }
}

}  // namespace cdash::detail

// ---- cdash/app/impl/dispatch.ipp
// Bodies of app/impl/dispatch.hpp.

namespace cdash {
namespace detail {

CDASH_DECL void escape_html(std::string& out, std::string_view text) {
  for (const char c : text) {
    switch (c) {
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '&':
        out += "&amp;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += c;
    }
  }
}

CDASH_DECL Response plain_error(int status) {
  const auto title = std::to_string(status) + " " + std::string(reason_phrase(status));
  Response response;
  response.status = status;
  response.content_type = "text/html; charset=utf-8";
  response.body = Body("<!doctype html>\n<html lang=\"en\"><head><title>" + title +
                       "</title></head><body><h1>" + title + "</h1></body></html>\n");
  return response;
}

// Adds `"id":…,"property":…` of a dependency record.
inline void write_record(std::string& out, const Dependency& dependency) {
  out += "{\"id\":";
  write_json(out, std::string_view(dependency.id.text()));
  out += ",\"property\":";
  write_json(out, std::string_view(dependency.property));
  out += '}';
}

inline void write_records(std::string& out, const std::vector<Dependency>& dependencies) {
  out += '[';
  for (const auto& dependency : dependencies) {
    if (&dependency != dependencies.data()) out += ',';
    write_record(out, dependency);
  }
  out += ']';
}

// The id of a request's entry in canonical text: texts as they are, dictionaries with sorted keys.
inline std::string request_id(const Json& id) {
  if (const auto* text = id.if_string()) return std::string(std::string_view(*text));
  if (const auto* object = id.if_object()) {
    std::vector<const boost::json::key_value_pair*> members;
    for (const auto& member : *object) members.push_back(&member);
    std::sort(members.begin(), members.end(), [](auto* a, auto* b) { return a->key() < b->key(); });
    std::string text = "{";
    for (const auto* member : members) {
      if (text.size() > 1) text += ',';
      write_json(text, std::string_view(member->key()));
      text += ':';
      write_json(text, member->value());
    }
    return text + "}";
  }
  return {};
}

// A request that does not fit the app's callbacks, or is none at all.
struct BadCall {
  int status;
  std::string why;  // for the log
};

// A form of another page may send "text/plain; application/json" without asking first: only the type itself
// counts.
inline bool is_json_type(std::string_view content_type) {
  auto type = content_type.substr(0, content_type.find(';'));
  while (!type.empty() && type.back() == ' ') type.remove_suffix(1);
  constexpr std::string_view wanted = "application/json";
  return std::equal(type.begin(), type.end(), wanted.begin(), wanted.end(),
                    [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; });
}

inline const Json* find(const boost::json::object& object, std::string_view key) {
  const auto at = object.find(key);
  return at == object.end() ? nullptr : &at->value();
}

}  // namespace detail

CDASH_DECL Dispatch::Dispatch(const detail::AppState& app) : app_(app) {
  for (const auto& callback : app.callbacks) {
    Entry entry{&callback, {}, {}};
    for (std::size_t i = 0; i < callback.outputs.size(); ++i) {
      const auto& output = callback.outputs[i];
      entry.output += (i == 0 ? "" : "...") + detail::key_of(output);
      std::string id_key;
      write_json(id_key, std::string_view(output.id.text()));
      std::string property_key;
      write_json(property_key, std::string_view(output.property));
      auto group =
          std::find_if(entry.groups.begin(), entry.groups.end(), [&](auto& g) { return g.id_key == id_key; });
      if (group == entry.groups.end()) group = entry.groups.insert(group, Group{id_key, {}});
      group->members.emplace_back(property_key, i);
    }
    if (callback.outputs.size() > 1) entry.output = ".." + entry.output + "..";
    by_output_.emplace(entry.output, entries_.size());
    entries_.push_back(std::move(entry));
  }
}

CDASH_DECL std::string Dispatch::dependencies() const {
  std::string out = "[";
  for (const auto& entry : entries_) {
    const auto& callback = *entry.callback;
    if (out.size() > 1) out += ',';
    out += "{\"output\":";
    write_json(out, std::string_view(entry.output));
    out += ",\"inputs\":";
    detail::write_records(out, callback.inputs);
    out += ",\"state\":";
    detail::write_records(out, callback.states);
    out += ",\"clientside_function\":null,\"prevent_initial_call\":";
    out += callback.prevent_initial_call || app_.settings.prevent_initial_callbacks ? "true" : "false";
    out +=
        ",\"background\":null,\"dynamic_creator\":null,\"no_output\":false,\"optional\":false,\"hidden\":"
        "null}";
  }
  return out + "]";
}

// One request's way from its body to the arguments of the function.
struct Dispatch::Call {
  const Entry& entry;
  const boost::json::object& body;
  std::vector<const Json*> arguments;

  const boost::json::array* list(std::string_view name, std::size_t wanted) const {
    const auto* value = detail::find(body, name);
    if (!value && wanted == 0) return nullptr;
    if (!value || !value->is_array())
      throw detail::BadCall{400, "the list \"" + std::string(name) + "\" is missing"};
    const auto& array = value->get_array();
    if (array.size() != wanted)
      throw detail::BadCall{500, entry.output + ": the request has " + std::to_string(array.size()) + " " +
                                     std::string(name) + ", the callback " + std::to_string(wanted)};
    return &array;
  }

  static const boost::json::object& checked(const Json& item, const Dependency& wanted) {
    const auto* object = item.if_object();
    const auto* id = object ? detail::find(*object, "id") : nullptr;
    const auto* property = object ? detail::find(*object, "property") : nullptr;
    if (!id || !property || !property->is_string())
      throw detail::BadCall{400, "an entry has no id or property"};
    const std::string_view name = property->get_string();
    if (name != wanted.property || (id->is_string() ? std::string_view(id->get_string()) != wanted.id.text()
                                                    : detail::request_id(*id) != wanted.id.text()))
      throw detail::BadCall{500, "the request names " + detail::request_id(*id) + "." + std::string(name) +
                                     " where the callback has " + detail::key_of(wanted)};
    return *object;
  }

  void take(std::string_view name, const std::vector<Dependency>& wanted) {
    const auto* array = list(name, wanted.size());
    for (std::size_t i = 0; array && i < wanted.size(); ++i)
      arguments.push_back(detail::find(checked((*array)[i], wanted[i]), "value"));
  }

  void check_outputs() const {
    const auto& outputs = entry.callback->outputs;
    const auto* value = detail::find(body, "outputs");
    if (!value) throw detail::BadCall{400, "\"outputs\" is missing"};
    if (outputs.size() == 1) {
      checked(*value, outputs[0]);
    } else {
      const auto* array = list("outputs", outputs.size());
      for (std::size_t i = 0; i < outputs.size(); ++i) checked((*array)[i], outputs[i]);
    }
  }
};

CDASH_DECL Response Dispatch::update(const Request& request) const {
  if (!detail::is_json_type(request.header("Content-Type"))) return detail::plain_error(415);
  const auto parsed = detail::parse_exactly(request.body);
  if (!parsed || !parsed->is_object()) return detail::plain_error(400);
  const Json& body = *parsed;
  const auto* output = detail::find(body.get_object(), "output");
  if (!output || !output->is_string()) return detail::plain_error(400);
  const auto entry = by_output_.find(std::string_view(output->get_string()));
  if (entry == by_output_.end()) {
    detail::log_line(app_.settings,
                     "cdash: a request names a callback that the app does not have; answered with 500");
    return detail::plain_error(500);
  }
  return call(entries_[entry->second], body.get_object(), request);
}

CDASH_DECL Response Dispatch::call(const Entry& entry, const boost::json::object& body,
                                   const Request& request) const {
  const auto& callback = *entry.callback;
  Call call{entry, body, {}};
  Context context(request);
  std::vector<std::string> changed;
  try {
    call.check_outputs();
    call.take("inputs", callback.inputs);
    call.take("state", callback.states);
    if (const auto* ids = detail::find(body, "changedPropIds"); ids && ids->is_array()) {
      for (const auto& id : ids->get_array()) {
        if (!id.is_string()) throw detail::BadCall{400, "changedPropIds holds something that is not text"};
        const std::string_view prop_id = id.get_string();
        const auto dot = prop_id.rfind('.');
        if (dot == prop_id.npos) continue;
        Triggered triggered{prop_id, prop_id.substr(0, dot), prop_id.substr(dot + 1), nullptr};
        for (std::size_t i = 0; i < callback.inputs.size(); ++i) {
          if (callback.inputs[i].id.text() == triggered.id &&
              callback.inputs[i].property == triggered.property)
            triggered.value = call.arguments[i];
        }
        context.triggered_.push_back(triggered);
      }
    }
  } catch (const detail::BadCall& bad) {
    detail::log_line(app_.settings, "cdash: a callback request was refused: " + bad.why);
    return detail::plain_error(bad.status);
  }

  std::vector<detail::Result> results(callback.outputs.size());
  Response response;
  try {
    if (!callback.invoke(context, call.arguments, results)) throw PreventUpdate();
    for (std::size_t i = 0; i < results.size(); ++i)
      if (results[i] && callback.outputs[i].property == "children") results[i] = detail::flat(*results[i]);
    std::string out = "{\"multi\":true,\"response\":{";
    const auto start = out.size();
    for (const auto& group : entry.groups) {
      bool open = false;
      for (const auto& [property, index] : group.members) {
        if (!results[index]) continue;
        if (!open) {
          if (out.size() != start) out += ',';
          out += group.id_key;
          out += ":{";
        } else {
          out += ',';
        }
        open = true;
        out += property;
        out += ':';
        results[index]->write(out);
      }
      if (open) out += '}';
    }
    out += "}}";
    response.content_type = "application/json";
    response.body = Body(std::move(out));
  } catch (const PreventUpdate&) {
    response.status = 204;
  } catch (const detail::ArgumentMisfit& misfit) {
    const auto& from = misfit.index < callback.inputs.size()
                           ? callback.inputs[misfit.index]
                           : callback.states[misfit.index - callback.inputs.size()];
    return failure(&entry, "wrong argument",
                   "argument " + std::to_string(misfit.index + 1) + " (" + detail::key_of(from) + ") is " +
                       misfit.found + ", but the function takes " + misfit.wanted);
  } catch (const std::exception& error) {
    return failure(&entry, boost::core::demangle(typeid(error).name()), error.what());
  } catch (...) {
    return failure(&entry, "unknown exception", "something that is not a std::exception was thrown");
  }
  response.headers = std::move(context.response_headers_);
  return response;
}

CDASH_DECL Response Dispatch::failure(const Entry* entry, std::string_view type,
                                      std::string_view what) const {
  const auto name = detail::name_of(*entry->callback);
  const auto where = detail::place(entry->callback->where);
  detail::log_line(app_.settings, "cdash: the callback for " + name + " (" + where +
                                      ") failed: " + std::string(type) + ": " + std::string(what));
  if (!app_.settings.debug) return detail::plain_error(500);
  std::string page = "<!doctype html>\n<html lang=\"en\"><head><title>";
  detail::escape_html(page, type);
  page += "</title></head><body><h1>";
  detail::escape_html(page, type);
  page += "</h1><p>";
  detail::escape_html(page, what);
  page += "</p><p>in the callback for <b>";
  detail::escape_html(page, name);
  page += "</b>, registered at ";
  detail::escape_html(page, where);
  page += "</p></body></html>\n";
  Response response = detail::plain_error(500);
  response.body = Body(std::move(page));
  return response;
}

}  // namespace cdash

// ---- cdash/app/impl/index_page.hpp
// Writes the page that a browser loads first.

namespace cdash::detail {

/// The whole page: tags in the order that the front end needs, its configuration, and its start.
CDASH_DECL std::string index_page(const AppState& app, const client::FrontEnd& front_end,
                                  const Assets& assets);

}  // namespace cdash::detail

// ---- cdash/app/impl/handler.ipp
// An app's routes: which path is answered by what.

namespace cdash::detail {

// Bytes that are made once and sent to every page, with the tag that lets a browser keep them.
struct Made {
  explicit Made(std::string text) : bytes(std::make_shared<const std::string>(std::move(text))) {
    etag = '"' + fingerprint(*bytes) + '"';
  }
  std::shared_ptr<const std::string> bytes;
  std::string etag;
};

class AppHandler final : public Handler {
 public:
  explicit AppHandler(const AppState& app)
      : app_(app),
        front_end_(client::default_front_end()),
        assets_(app.settings),
        dispatch_(app),
        dependencies_(dispatch_.dependencies()),
        index_(index_page(app, *front_end_, assets_)) {
    if (!app.layout_function) layout_.emplace(layout_json(app.layout));
  }

  bool runs_user_code(std::string_view, std::string_view target) const noexcept override {
    const auto name = below_prefix(target);
    // An escaped path may mean either; what cannot be told at a glance goes where blocking hurts nobody.
    return name.find('%') != name.npos || name.starts_with("_dash-update-component") ||
           (!layout_ && name.starts_with("_dash-layout"));
  }

  Response handle(const Request& request) noexcept override {
    try {
      return route(request);
    } catch (const std::exception& error) {
      log_line(app_.settings, std::string("cdash: a request failed: ") + error.what());
    } catch (...) {
      log_line(app_.settings, "cdash: a request failed: something that is not a std::exception was thrown");
    }
    return plain_error(500);
  }

 private:
  // The path behind the app's prefix, still escaped; "/" stands for a path outside of it.
  std::string_view below_prefix(std::string_view target) const noexcept {
    const auto path = target.substr(0, target.find_first_of("?#"));
    const std::string_view prefix = app_.settings.url_base_pathname;
    return path.starts_with(prefix) ? path.substr(prefix.size()) : std::string_view("/");
  }

  static std::optional<std::string> decoded(std::string_view path) {
    std::string text;
    text.reserve(path.size());
    const auto digit = [](char c) {
      return c >= '0' && c <= '9'   ? c - '0'
             : c >= 'a' && c <= 'f' ? c - 'a' + 10
             : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                    : -1;
    };
    for (std::size_t i = 0; i < path.size(); ++i) {
      char c = path[i];
      if (c == '%') {
        if (i + 2 >= path.size() || digit(path[i + 1]) < 0 || digit(path[i + 2]) < 0) return std::nullopt;
        c = static_cast<char>(digit(path[i + 1]) * 16 + digit(path[i + 2]));
        i += 2;
      }
      if (c == '\0') return std::nullopt;
      text += c;
    }
    return text;
  }

  static Response not_allowed(std::string_view allowed) {
    auto response = plain_error(405);
    response.headers.emplace_back("Allow", allowed);
    return response;
  }

  static Response send(const Made& made, std::string_view type, const Request& request) {
    Response response;
    response.headers.emplace_back("ETag", made.etag);
    response.headers.emplace_back("Cache-Control", "no-cache");
    if (client::etag_matches(request.header("If-None-Match"), made.etag)) {
      response.status = 304;
      return response;
    }
    response.content_type = type;
    response.body = Body(std::string_view(*made.bytes), made.bytes);
    return response;
  }

  static std::string layout_json(const Value& layout) {
    std::string json;
    layout.write(json);
    // The front end takes a component or a list; a lone text becomes a list of one.
    return layout.json() && !layout.json()->is_array() ? "[" + json + "]" : json;
  }

  Response route(const Request& request) {
    const auto raw = below_prefix(request.target);
    if (raw == "/") {
      // The prefix without its last slash is meant to be the page.
      const auto path = request.target.substr(0, request.target.find_first_of("?#"));
      if (path.size() + 1 != app_.settings.url_base_pathname.size() ||
          !app_.settings.url_base_pathname.starts_with(path))
        return plain_error(404);
      Response response = plain_error(404);
      response.status = 308;
      response.body = Body();
      response.headers.emplace_back("Location", app_.settings.url_base_pathname);
      return response;
    }
    const auto path = decoded(raw);
    if (!path) return plain_error(400);

    if (*path == "_dash-update-component")
      return request.method == "POST" ? dispatch_.update(request) : not_allowed("POST");
    if (request.method != "GET" && request.method != "HEAD") return not_allowed("GET, HEAD");
    if (*path == "_dash-layout") return layout(request);
    if (*path == "_dash-dependencies") return send(dependencies_, "application/json", request);
    if (path->starts_with("_dash-component-suites/"))
      return suite(std::string_view(*path).substr(std::string_view("_dash-component-suites/").size()),
                   request);
    if (*path == "_favicon.ico") return suite("dash/favicon.ico", request);
    const auto assets = app_.settings.assets_url_path + "/";
    if (path->starts_with(assets))
      return assets_.serve(std::string_view(*path).substr(assets.size()), request);
    // Everything else is the page itself: deep links are resolved by the page.
    return send(index_, "text/html; charset=utf-8", request);
  }

  Response layout(const Request& request) {
    if (layout_) return send(*layout_, "application/json", request);
    Response response;
    response.content_type = "application/json";
    response.headers.emplace_back("Cache-Control", "no-store");
    response.body = Body(layout_json(app_.layout_function()));
    return response;
  }

  Response suite(std::string_view address, const Request& request) const {
    const auto match = front_end_->find(address);
    if (!match) return plain_error(404);
    auto encoded = front_end_->encode(*match.file, request.header("Accept-Encoding"));
    Response response;
    response.headers.emplace_back("Vary", "Accept-Encoding");
    if (match.immutable) {
      response.headers.emplace_back("Cache-Control", "public, max-age=31536000, immutable");
    } else {
      response.headers.emplace_back("ETag", encoded.etag);
      response.headers.emplace_back("Cache-Control", "no-cache");
      if (client::etag_matches(request.header("If-None-Match"), encoded.etag)) {
        response.status = 304;
        return response;
      }
    }
    if (encoded.encoding != client::Encoding::identity)
      response.headers.emplace_back("Content-Encoding", client::content_encoding(encoded.encoding));
    response.content_type = match.file->content_type;
    response.body = Body(encoded.bytes, encoded.keep ? std::move(encoded.keep) : front_end_);
    return response;
  }

  const AppState& app_;
  std::shared_ptr<const client::FrontEnd> front_end_;
  Assets assets_;
  Dispatch dispatch_;
  Made dependencies_;
  Made index_;
  std::optional<Made> layout_;
};

CDASH_DECL std::unique_ptr<Handler> make_handler(const AppState& app) {
  return std::make_unique<AppHandler>(app);
}

}  // namespace cdash::detail

// ---- cdash/app/impl/index_page.ipp
// Bodies of app/impl/index_page.hpp.

namespace cdash::detail {

inline void write_tag(std::string& page, std::string_view name, const Attributes& attributes) {
  page += '<';
  page += name;
  for (const auto& [key, value] : attributes) {
    page += ' ';
    page += key;
    page += "=\"";
    escape_html(page, value);
    page += '"';
  }
  page += '>';
}

inline bool has(const Attributes& attributes, std::string_view key, std::string_view value = {}) {
  return std::any_of(attributes.begin(), attributes.end(),
                     [&](const auto& a) { return a.first == key && (value.empty() || a.second == value); });
}

inline void write_metas(std::string& page, const std::vector<Attributes>& given) {
  const auto missing = [&](std::string_view key, std::string_view value = {}) {
    return std::none_of(given.begin(), given.end(), [&](const auto& tag) { return has(tag, key, value); });
  };
  if (missing("http-equiv", "X-UA-Compatible"))
    write_tag(page, "meta", {{"http-equiv", "X-UA-Compatible"}, {"content", "IE=edge"}});
  if (missing("charset")) write_tag(page, "meta", {{"charset", "UTF-8"}});
  if (missing("name", "viewport"))
    write_tag(page, "meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
  for (const auto& tag : given) write_tag(page, "meta", tag);
}

// JSON inside a <script>: nothing in it may end the tag, or start a comment.
inline std::string inline_json(std::string_view json) {
  std::string text;
  text.reserve(json.size());
  for (const char c : json) {
    if (c == '<')
      text += "\\u003c";
    else if (c == '>')
      text += "\\u003e";
    else
      text += c;
  }
  return text;
}

// {namespace: {component: [paths]}}
inline void write_children_props(std::string& json, const client::Table& table) {
  std::map<std::string_view, std::map<std::string_view, std::vector<std::string_view>>> tree;
  for (const auto& prop : table.node_props)
    tree[prop.component_namespace][prop.component].push_back(prop.path);
  std::vector<std::pair<std::string, Value>> namespaces;
  for (const auto& [name, components] : tree)
    namespaces.emplace_back(std::string(name), to_value(components));
  Value::object(std::move(namespaces)).write(json);
}

inline std::string page_config(const AppState& app, const client::FrontEnd& front_end) {
  const auto& settings = app.settings;
  std::string json = "{\"url_base_pathname\":null,\"requests_pathname_prefix\":";
  write_json(json, std::string_view(settings.url_base_pathname));
  const auto flag = [&](std::string_view key, bool value) {
    json += ",\"" + std::string(key) + (value ? "\":true" : "\":false");
  };
  flag("ui", settings.debug);
  flag("props_check", false);
  flag("show_undo_redo", false);
  flag("suppress_callback_exceptions", settings.suppress_callback_exceptions);
  flag("validate_callbacks", settings.debug);
  json += ",\"update_title\":";
  write_json(json, std::string_view(settings.update_title));
  json += ",\"children_props\":";
  write_children_props(json, front_end.table());
  // With serve_locally the front end would ask for plotly.js under a name that cannot be kept for a year.
  json += ",\"serve_locally\":false,\"plotlyjs_url\":";
  const auto plotlyjs = front_end.plotlyjs();
  write_json(json,
             std::string_view(plotlyjs.absolute ? plotlyjs.url : settings.url_base_pathname + plotlyjs.url));
  json += ",\"dash_version\":";
  write_json(json, front_end.table().dash_version);
  flag("disable_version_check", true);
  flag("plotly_cloud_installed", true);
  return inline_json(json + "}");
}

inline Attributes with_integrity(Attributes attributes, const client::Tag& file) {
  if (file.absolute && !file.integrity.empty()) {
    attributes.emplace_back("integrity", file.integrity);
    attributes.emplace_back("crossorigin", "anonymous");
  }
  return attributes;
}

// The libraries whose scripts the page needs from the start: those of the layout, or all of them where a
// function decides later what comes into the page.
inline std::vector<std::string_view> namespaces_in_use(const AppState& app,
                                                       const client::FrontEnd& front_end) {
  struct Seen final : ComponentVisitor {
    void visit(const Component& component) override {
      names.insert(component.info().name_space);
      component.visit_components(*this);
    }
    std::set<std::string_view> names;
  } seen;
  const auto all = front_end.namespaces();
  const bool later = app.settings.debug || app.layout_function != nullptr ||
                     std::any_of(app.callbacks.begin(), app.callbacks.end(),
                                 [](const Callback& callback) { return callback.may_bring_components; });
  if (later) return {all.begin(), all.end()};
  app.layout.visit_components(seen);
  return {seen.names.begin(), seen.names.end()};
}

inline std::string stylesheets(const AppState& app, const client::FrontEnd& front_end, const Assets& assets) {
  const auto& settings = app.settings;
  std::string tags;
  for (auto sheet : settings.external_stylesheets) {
    if (!has(sheet, "rel")) sheet.insert(sheet.begin(), {"rel", "stylesheet"});
    write_tag(tags, "link", sheet);
    tags += '\n';
  }
  for (const auto& sheet : front_end.styles(namespaces_in_use(app, front_end))) {
    Attributes attributes{{"rel", "stylesheet"},
                          {"href", sheet.absolute ? sheet.url : settings.url_base_pathname + sheet.url}};
    write_tag(tags, "link", with_integrity(std::move(attributes), sheet));
    tags += '\n';
  }
  return tags + assets.style_tags();
}

inline std::string scripts(const AppState& app, const client::FrontEnd& front_end, const Assets& assets) {
  const auto& settings = app.settings;
  std::string tags;
  const auto script = [&](const client::Tag& file) {
    const auto url = file.absolute ? file.url : settings.url_base_pathname + file.url;
    write_tag(tags, "script", with_integrity({{"src", url}}, file));
    tags += "</script>\n";
  };
  // React and its like first, then what users bring, then the renderer and Dash's own components.
  auto files = front_end.scripts(namespaces_in_use(app, front_end));
  const auto renderer = std::find_if(files.begin(), files.end(), [](const client::Tag& file) {
    return file.url.find("dash-renderer/") != std::string::npos;
  });
  // Upstream cut the error panel and the debug menu out of the small renderer; the development one has them.
  if (settings.debug && renderer != files.end() &&
      front_end.find("dash", "dash-renderer/build/dash_renderer.dev.js")) {
    if (const auto at = renderer->url.rfind(".min.js"); at != std::string::npos) {
      renderer->url.replace(at, 7, ".dev.js");
      renderer->integrity = {};
    }
  }
  std::for_each(files.begin(), renderer, script);
  for (const auto& tag : settings.external_scripts) {
    write_tag(tags, "script", tag);
    tags += "</script>\n";
  }
  tags += assets.script_tags();
  std::for_each(renderer, files.end(), script);
  return tags;
}

// The page around its parts, for apps that bring none of their own.
inline constexpr std::string_view default_index =
    "<!DOCTYPE "
    "html>\n<html>\n<head>\n{%metas%}\n<title>{%title%}</title>\n{%favicon%}\n{%css%}</head>\n<body>\n"
    "{%app_entry%}\n<footer>\n{%config%}\n{%scripts%}{%renderer%}\n</footer>\n</body>\n</html>\n";

CDASH_DECL std::string index_page(const AppState& app, const client::FrontEnd& front_end,
                                  const Assets& assets) {
  const auto& settings = app.settings;
  std::string metas, title, favicon;
  write_metas(metas, settings.meta_tags);
  escape_html(title, settings.title);
  write_tag(favicon, "link",
            {{"rel", "icon"},
             {"type", "image/x-icon"},
             {"href", assets.favicon().empty() ? settings.url_base_pathname + "_favicon.ico?v=" +
                                                     std::string(front_end.table().dash_version)
                                               : assets.favicon()}});
  const std::pair<std::string_view, std::string> parts[] = {
      {"{%metas%}", metas},
      {"{%title%}", title},
      {"{%favicon%}", favicon},
      {"{%css%}", stylesheets(app, front_end, assets)},
      {"{%app_entry%}", "<div id=\"react-entry-point\"><div class=\"_dash-loading\">Loading...</div></div>"},
      {"{%config%}",
       "<script id=\"_dash-config\" type=\"application/json\">" + page_config(app, front_end) + "</script>"},
      {"{%scripts%}", scripts(app, front_end, assets)},
      {"{%renderer%}",
       "<script id=\"_dash-renderer\" type=\"application/javascript\">var renderer = new "
       "DashRenderer();</script>"}};

  // One pass from left to right: what a part brings is not looked at again.
  std::string_view rest =
      settings.index_string.empty() ? default_index : std::string_view(settings.index_string);
  std::string page;
  while (true) {
    const auto open = rest.find("{%");
    page += rest.substr(0, open);
    if (open == rest.npos) return page;
    rest.remove_prefix(open);
    const auto* part = std::find_if(std::begin(parts), std::end(parts),
                                    [&](const auto& candidate) { return rest.starts_with(candidate.first); });
    if (part == std::end(parts)) {
      page += "{%";
      rest.remove_prefix(2);
    } else {
      page += part->second;
      rest.remove_prefix(part->first.size());
    }
  }
}

}  // namespace cdash::detail

// ---- cdash/app/impl/parse.ipp
// Bodies of app/impl/parse.hpp.

namespace cdash::detail {

// What Boost.JSON's parser tells, stacked into a value.
struct ExactHandler {
  using Error = boost::json::error_code;
  using Text = boost::json::string_view;

  static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);

  bool on_document_begin(Error&) { return true; }
  bool on_document_end(Error&) { return true; }
  bool on_object_begin(Error&) { return true; }
  bool on_object_end(std::size_t count, Error&) { return stack.push_object(count), true; }
  bool on_array_begin(Error&) { return true; }
  bool on_array_end(std::size_t count, Error&) { return stack.push_array(count), true; }
  bool on_key_part(Text text, std::size_t, Error&) { return stack.push_chars(text), true; }
  bool on_key(Text text, std::size_t, Error&) { return stack.push_key(text), true; }
  bool on_string_part(Text text, std::size_t, Error&) { return stack.push_chars(text), true; }
  bool on_string(Text text, std::size_t, Error&) { return stack.push_string(text), true; }
  bool on_number_part(Text text, Error&) { return number.append(text.data(), text.size()), true; }
  bool on_int64(std::int64_t value, Text, Error&) { return number.clear(), stack.push_int64(value), true; }
  bool on_uint64(std::uint64_t value, Text, Error&) { return number.clear(), stack.push_uint64(value), true; }
  bool on_double(double value, Text text, Error&) {
    number.append(text.data(), text.size());
    // Out of range: the parser's own zero or infinity stays.
    std::from_chars(number.data(), number.data() + number.size(), value);
    number.clear();
    stack.push_double(value);
    return true;
  }
  bool on_bool(bool value, Error&) { return stack.push_bool(value), true; }
  bool on_null(Error&) { return stack.push_null(), true; }
  bool on_comment_part(Text, Error&) { return true; }
  bool on_comment(Text, Error&) { return true; }

  boost::json::value_stack stack;
  std::string number;
};

CDASH_DECL std::optional<Json> parse_exactly(std::string_view text) {
  boost::json::parse_options options;
  options.max_depth = 128;  // a figure's template is about 10 deep; what is written again recurses
  boost::json::basic_parser<ExactHandler> parser(options);
  parser.handler().stack.reset();
  boost::json::error_code error;
  const auto read = parser.write_some(false, text.data(), text.size(), error);
  if (error || read != text.size()) return std::nullopt;
  return parser.handler().stack.release();
}

}  // namespace cdash::detail

// ---- cdash/app/impl/problems.ipp
// Finds everything that is wrong with an app before it is served.

namespace cdash::detail {

struct LayoutIndex final : ComponentVisitor {
  struct Known {
    const ComponentInfo* info;
    std::source_location where;
  };
  std::unordered_map<std::string, Known> ids;
  std::vector<std::string> order;
  std::vector<std::string> problems;

  static std::optional<std::string> fault(const ComponentId& id) {
    if (id.is_dictionary()) return std::nullopt;
    const auto& text = id.text();
    const auto bad = text.empty()                  ? std::string("nothing")
                     : text.find('.') != text.npos ? std::string("\".\"")
                     : text.find('{') != text.npos ? std::string("\"{\"")
                                                   : std::string();
    if (bad.empty()) return std::nullopt;
    return "the id \"" + text + "\" contains " + bad +
           ", which the page uses to tell ids from properties; leave it out";
  }

  void visit(const Component& component) override {
    if (const auto& id = component.id(); !id.empty()) {
      if (const auto wrong = fault(id)) problems.push_back(place(component.where()) + ": " + *wrong);
      const auto [at, is_new] = ids.try_emplace(id.text(), Known{&component.info(), component.where()});
      if (is_new) {
        order.push_back(id.text());
      } else {
        problems.push_back(place(component.where()) + ": the layout has the id \"" + id.text() +
                           "\" twice: " + std::string(at->second.info->spelling) + " (" +
                           place(at->second.where) + ") and " + std::string(component.info().spelling) +
                           "; every id stands once");
      }
    }
    component.visit_components(*this);
  }
};

// Callbacks that wait for each other in a ring: each one's output is an input of the next.
class CycleSearch {
 public:
  explicit CycleSearch(const std::deque<Callback>& callbacks)
      : callbacks_(callbacks), marks_(callbacks.size()) {
    for (std::size_t i = 0; i < callbacks.size(); ++i)
      for (const auto& output : callbacks[i].outputs) setters_[key_of(output)].push_back(i);
  }

  std::vector<std::string> run() {
    for (std::size_t i = 0; i < callbacks_.size(); ++i)
      if (marks_[i] == Mark::untouched) walk(i);
    return std::move(found_);
  }

 private:
  enum class Mark : unsigned char { untouched, on_path, done };

  void walk(std::size_t at) {
    marks_[at] = Mark::on_path;
    path_.push_back(at);
    for (const auto& input : callbacks_[at].inputs) {
      const auto setters = setters_.find(key_of(input));
      if (setters == setters_.end()) continue;
      for (const auto next : setters->second) {
        if (next == at) continue;  // a callback may set what it listens to: the page does not call it again
        if (marks_[next] == Mark::untouched)
          walk(next);
        else if (marks_[next] == Mark::on_path)
          report(next);
      }
    }
    path_.pop_back();
    marks_[at] = Mark::done;
  }

  void report(std::size_t first) {
    std::string ring;
    for (auto i = path_.size(); i-- > 0;) {
      ring += name_of(callbacks_[path_[i]]) + " → ";
      if (path_[i] == first) break;
    }
    ring += name_of(callbacks_[path_.back()]);
    found_.push_back(place(callbacks_[first].where) + ": these callbacks wait for each other: " + ring +
                     "; take one of the inputs as State");
  }

  const std::deque<Callback>& callbacks_;
  std::unordered_map<std::string, std::vector<std::size_t>> setters_;
  std::vector<Mark> marks_;
  std::vector<std::size_t> path_;
  std::vector<std::string> found_;
};

inline void check_settings(const AppSettings& settings, std::vector<std::string>& problems) {
  std::string missing;
  for (const std::string_view part : {"{%app_entry%}", "{%config%}", "{%scripts%}"})
    if (settings.index_string.find(part) == std::string::npos)
      missing += (missing.empty() ? "" : ", ") + std::string(part);
  if (!settings.index_string.empty() && !missing.empty())
    problems.push_back("index_string has no " + missing + "; put it where that part of the page belongs");
  try {
    const std::regex valid(settings.assets_ignore);
  } catch (const std::regex_error& error) {
    problems.push_back("assets_ignore \"" + settings.assets_ignore +
                       "\" is no regular expression: " + error.what());
  }
  const std::string_view prefix = settings.url_base_pathname;
  if (!prefix.starts_with('/') || !prefix.ends_with('/') || prefix.find("//") != prefix.npos)
    problems.push_back("url_base_pathname is \"" + std::string(prefix) +
                       "\"; it starts and ends with \"/\", and has no two of them in a row");
  const std::string_view assets = settings.assets_url_path;
  if (assets.empty() || assets.starts_with('/') || assets.ends_with('/') || assets.find("//") != assets.npos)
    problems.push_back("assets_url_path is \"" + std::string(assets) +
                       "\"; it is a path without a \"/\" at its ends, such as \"assets\"");
}

CDASH_DECL std::vector<std::string> find_problems(const AppState& app, const Value& layout) {
  LayoutIndex index;
  auto& problems = index.problems;
  check_settings(app.settings, problems);
  if (layout.is_null()) {
    problems.push_back("the app has no layout; call layout(…) with what the page shows");
    return problems;
  }
  layout.visit_components(index);

  std::vector<std::string_view> known_ids(index.order.begin(), index.order.end());
  std::unordered_map<std::string, const Callback*> setters;
  for (const auto& callback : app.callbacks) {
    const auto check = [&](const Dependency& dependency, std::string_view kind) {
      const auto at = place(dependency.where) + ": " + std::string(kind) + " ";
      const ComponentInfo* info = dependency.info;
      if (const auto wrong = LayoutIndex::fault(dependency.id)) {
        problems.push_back(at + "names a component that cannot be: " + *wrong);
        return;
      }
      const auto known = index.ids.find(dependency.id.text());
      if (known != index.ids.end()) {
        if (info && info != known->second.info) {
          problems.push_back(at + key_of(dependency) + " belongs to a " + std::string(info->spelling) +
                             ", but the layout's \"" + dependency.id.text() + "\" is a " +
                             std::string(known->second.info->spelling) + " (" + place(known->second.where) +
                             ")");
          return;
        }
        info = known->second.info;
      } else if (dependency.component && !app.settings.suppress_callback_exceptions) {
        problems.push_back(
            at + "names a " + std::string(info->spelling) +
            " that is not in the layout; put it there (a copy that was changed afterwards is another "
            "component)");
        return;
      } else if (!app.settings.suppress_callback_exceptions) {
        problems.push_back(at + key_of(dependency) + ": the layout has no component with the id \"" +
                           dependency.id.text() + "\"" + did_you_mean(dependency.id.text(), known_ids) +
                           "; if it comes later, set suppress_callback_exceptions");
        return;
      }
      if (!info) return;
      const auto& name = dependency.property;
      const bool is_wildcard = info->wildcards && (name.starts_with("data-") || name.starts_with("aria-"));
      if (name != "id" && !is_wildcard &&
          std::find(info->properties.begin(), info->properties.end(), name) == info->properties.end()) {
        problems.push_back(at + key_of(dependency) + ": " + std::string(info->spelling) +
                           " has no property \"" + name + "\"" + did_you_mean(name, info->properties));
      }
    };
    for (const auto& output : callback.outputs) {
      check(output, "Output");
      const auto [other, is_new] = setters.try_emplace(key_of(output), &callback);
      if (!is_new) {
        problems.push_back(place(output.where) + ": two callbacks set " + key_of(output) +
                           ": this one and the one at " + place(other->second->where) +
                           "; an output belongs to one callback");
      }
    }
    for (const auto& input : callback.inputs) check(input, "Input");
    for (const auto& state : callback.states) check(state, "State");
  }
  for (auto& cycle : CycleSearch(app.callbacks).run()) problems.push_back(std::move(cycle));
  return problems;
}

}  // namespace cdash::detail

// ---- cdash/dash_table/format.hpp
// dash_table::Format, how a numeric column of a table writes its numbers.

namespace cdash::dash_table {

/// Where a number stands in the width that padding_width() gives; right_sign: right, but the sign stays left.
enum class Align { default_, left, right, center, right_sign };
/// Whether groups of digits are parted: 1,000.
enum class Group { no, yes };
/// Whether the width is filled with zeros.
enum class Padding { no, yes };
/// The unit that all numbers are written in: `milli` writes 0.5 as 500m.
enum class Prefix {
  yocto,
  zepto,
  atto,
  femto,
  pico,
  nano,
  micro,
  milli,
  none,
  kilo,
  mega,
  giga,
  tera,
  peta,
  exa,
  zetta,
  yotta
};
/// The notation. `decimal` keeps significant digits; `percentage` multiplies by 100.
enum class Scheme {
  default_,
  decimal,
  decimal_integer,
  decimal_or_exponent,
  decimal_si_prefix,
  exponent,
  fixed,
  percentage,
  percentage_rounded,
  binary,
  octal,
  lower_case_hex,
  upper_case_hex,
  unicode
};
/// Which numbers have a sign; `parantheses` (sic) writes negative ones in brackets.
enum class Sign { default_, negative, positive, parantheses, space };
/// The symbol in front: a currency's, or 0b, 0o, 0x.
enum class Symbol { no, yes, binary, octal, hex };
/// Whether zeros at the end are left out.
enum class Trim { no, yes };

/// A format of numbers, built step by step:
/// `Format().precision(2).scheme(Scheme::fixed).symbol(Symbol::yes).symbol_suffix(" €")`.
/// Every function throws Error if its value cannot be one.
class Format : public types::PropertyType {
 public:
  template <class T>
  static constexpr bool accepts = std::same_as<T, Format> || types::detail::is_null<T>;
  template <class T>
  static constexpr bool reads = types::detail::reads_anything<T> || std::same_as<T, boost::json::object>;

  Format() = default;
  Format(std::nullptr_t) : null_(true) {}

  Format& align(Align value) { return align_ = value, *this; }
  /// What fills the width on the side that align() leaves free: one character.
  Format& fill(std::string_view character);
  Format& group(Group value) { return group_ = value, *this; }
  Format& padding(Padding value) { return padding_ = value, *this; }
  /// Characters, at least 0.
  Format& padding_width(int characters);
  /// Digits, at least 0: behind the point or, with some schemes, significant ones.
  Format& precision(int digits);
  Format& scheme(Scheme value) { return scheme_ = value, *this; }
  Format& sign(Sign value) { return sign_ = value, *this; }
  Format& symbol(Symbol value) { return symbol_ = value, *this; }
  Format& trim(Trim value) { return trim_ = value, *this; }

  /// The text in front of the number where symbol() asks for one.
  Format& symbol_prefix(std::string_view text);
  /// The text behind it.
  Format& symbol_suffix(std::string_view text);
  /// What stands before the fraction: one character.
  Format& decimal_delimiter(std::string_view character);
  /// What stands between groups of digits: one character.
  Format& group_delimiter(std::string_view character);
  /// The sizes of the groups from the right, each at least 1.
  Format& groups(std::vector<int> sizes);

  /// What stands in cells without a value. Default: nothing.
  Format& nully(const types::Any& value);
  Format& si_prefix(Prefix value) { return prefix_ = value, *this; }

  /// A d3-format specifier as text, used instead of what the functions above add up to.
  Format& specifier(std::string_view text);

  Value to_value() const;

 private:
  std::string specifier_text() const;

  Align align_ = Align::default_;
  Group group_ = Group::no;
  Padding padding_ = Padding::no;
  Prefix prefix_ = Prefix::none;
  Scheme scheme_ = Scheme::default_;
  Sign sign_ = Sign::default_;
  Symbol symbol_ = Symbol::no;
  Trim trim_ = Trim::no;
  int width_ = -1;
  int precision_ = -1;
  std::string fill_;
  std::optional<std::string> symbol_prefix_;
  std::optional<std::string> symbol_suffix_;
  std::string decimal_;
  std::string group_delimiter_;
  std::vector<int> groups_;
  std::optional<std::string> specifier_;
  Value nully_{std::string_view()};
  bool null_ = false;
};

}  // namespace cdash::dash_table

// ---- cdash/dash_table/impl/format.ipp
// Bodies of dash_table/format.hpp.

namespace cdash::dash_table {
namespace detail {

inline void check_character(std::string_view function, std::string_view text) {
  const auto characters = std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; });
  if (characters != 1)
    throw Error("cdash: dash_table::Format::" + std::string(function) + " takes one character, not \"" +
                std::string(text) + "\"");
}

inline void check_at_least(std::string_view function, int least, int number) {
  if (number < least)
    throw Error("cdash: dash_table::Format::" + std::string(function) + " takes at least " +
                std::to_string(least) + ", not " + std::to_string(number));
}

// The letters of a specifier, in the order of the enumerators.
inline constexpr std::string_view align_letters[] = {"", "<", ">", "^", "="};
inline constexpr std::string_view sign_letters[] = {"", "-", "+", "(", " "};
inline constexpr std::string_view symbol_letters[] = {"", "$", "#b", "#o", "#x"};
inline constexpr std::string_view scheme_letters[] = {"",  "r", "d", "g", "s", "e", "f",
                                                      "%", "p", "b", "o", "x", "X", "c"};
inline constexpr double prefix_factors[] = {1e-24, 1e-21, 1e-18, 1e-15, 1e-12, 1e-9, 1e-6, 1e-3, 1,
                                            1e3,   1e6,   1e9,   1e12,  1e15,  1e18, 1e21, 1e24};

}  // namespace detail

CDASH_DECL Format& Format::fill(std::string_view character) {
  detail::check_character("fill", character);
  fill_ = character;
  return *this;
}

CDASH_DECL Format& Format::padding_width(int characters) {
  detail::check_at_least("padding_width", 0, characters);
  width_ = characters;
  return *this;
}

CDASH_DECL Format& Format::precision(int digits) {
  detail::check_at_least("precision", 0, digits);
  precision_ = digits;
  return *this;
}

CDASH_DECL Format& Format::symbol_prefix(std::string_view text) {
  symbol_prefix_ = text;
  return *this;
}

CDASH_DECL Format& Format::symbol_suffix(std::string_view text) {
  symbol_suffix_ = text;
  return *this;
}

CDASH_DECL Format& Format::decimal_delimiter(std::string_view character) {
  detail::check_character("decimal_delimiter", character);
  decimal_ = character;
  return *this;
}

CDASH_DECL Format& Format::group_delimiter(std::string_view character) {
  detail::check_character("group_delimiter", character);
  group_delimiter_ = character;
  return *this;
}

CDASH_DECL Format& Format::groups(std::vector<int> sizes) {
  if (sizes.empty()) throw Error("cdash: dash_table::Format::groups takes one or more sizes, not none");
  for (const int size : sizes) detail::check_at_least("groups", 1, size);
  groups_ = std::move(sizes);
  return *this;
}

CDASH_DECL Format& Format::nully(const types::Any& value) {
  nully_ = value.value;
  return *this;
}

CDASH_DECL Format& Format::specifier(std::string_view text) {
  specifier_ = text;
  return *this;
}

CDASH_DECL std::string Format::specifier_text() const {
  if (specifier_) return *specifier_;
  std::string text;
  if (align_ != Align::default_) text += fill_;
  text += detail::align_letters[static_cast<std::size_t>(align_)];
  text += detail::sign_letters[static_cast<std::size_t>(sign_)];
  text += detail::symbol_letters[static_cast<std::size_t>(symbol_)];
  if (padding_ == Padding::yes) text += '0';
  if (width_ >= 0) text += std::to_string(width_);
  if (group_ == Group::yes) text += ',';
  if (precision_ >= 0) text += '.' + std::to_string(precision_);
  if (trim_ == Trim::yes) text += '~';
  text += detail::scheme_letters[static_cast<std::size_t>(scheme_)];
  return text;
}

CDASH_DECL Value Format::to_value() const {
  if (null_) return {};
  using Members = std::vector<std::pair<std::string, Value>>;
  const auto text = [](const std::string& value) { return Value(std::string_view(value)); };
  Members locale;
  if (symbol_prefix_ || symbol_suffix_)
    locale.emplace_back("symbol",
                        Value::list({text(symbol_prefix_.value_or("")), text(symbol_suffix_.value_or(""))}));
  if (!decimal_.empty()) locale.emplace_back("decimal", text(decimal_));
  if (!group_delimiter_.empty()) locale.emplace_back("group", text(group_delimiter_));
  if (!groups_.empty()) locale.emplace_back("grouping", cdash::to_value(groups_));

  Members members;
  members.emplace_back("locale", Value::object(std::move(locale)));
  members.emplace_back("nully", nully_);
  members.emplace_back("prefix", prefix_ == Prefix::none
                                     ? Value()
                                     : Value(detail::prefix_factors[static_cast<std::size_t>(prefix_)]));
  members.emplace_back("specifier", text(specifier_text()));
  return Value::object(std::move(members));
}

}  // namespace cdash::dash_table

// ---- cdash/dash_table/data_table.hpp
// dash_table::DataTable, the component DataTable of dash_table.
//
// Written by tools/wrap.

namespace cdash::dash_table {

/// The component `DataTable` of dash_table.
struct DataTable : Component {
  static constexpr std::string_view property_names[] = {
      {"active_cell", 11}, {"cell_selectable", 15}, {"column_selectable", 17}, {"columns", 7}, {"css", 3},
      {"data", 4}, {"data_previous", 13}, {"data_timestamp", 14}, {"derived_filter_query_structure", 30},
      {"derived_viewport_data", 21}, {"derived_viewport_indices", 24}, {"derived_viewport_row_ids", 24},
      {"derived_viewport_selected_columns", 33}, {"derived_viewport_selected_row_ids", 33},
      {"derived_viewport_selected_rows", 30}, {"derived_virtual_data", 20}, {"derived_virtual_indices", 23},
      {"derived_virtual_row_ids", 23}, {"derived_virtual_selected_row_ids", 32},
      {"derived_virtual_selected_rows", 29}, {"dropdown", 8}, {"dropdown_conditional", 20},
      {"dropdown_data", 13}, {"editable", 8}, {"end_cell", 8}, {"export_columns", 14}, {"export_format", 13},
      {"export_headers", 14}, {"fill_width", 10}, {"filter_action", 13}, {"filter_options", 14},
      {"filter_query", 12}, {"fixed_columns", 13}, {"fixed_rows", 10}, {"hidden_columns", 14},
      {"include_headers_on_copy_paste", 29}, {"is_focused", 10}, {"loading_state", 13}, {"locale_format", 13},
      {"markdown_options", 16}, {"merge_duplicate_headers", 23}, {"page_action", 11}, {"page_count", 10},
      {"page_current", 12}, {"page_size", 9}, {"persisted_props", 15}, {"persistence", 11},
      {"persistence_type", 16}, {"row_deletable", 13}, {"row_selectable", 14}, {"selected_cells", 14},
      {"selected_columns", 16}, {"selected_row_ids", 16}, {"selected_rows", 13}, {"sort_action", 11},
      {"sort_as_null", 12}, {"sort_by", 7}, {"sort_mode", 9}, {"start_cell", 10}, {"style_as_list_view", 18},
      {"style_cell", 10}, {"style_cell_conditional", 22}, {"style_data", 10}, {"style_data_conditional", 22},
      {"style_filter", 12}, {"style_filter_conditional", 24}, {"style_header", 12},
      {"style_header_conditional", 24}, {"style_table", 11}, {"tooltip", 7}, {"tooltip_conditional", 19},
      {"tooltip_data", 12}, {"tooltip_delay", 13}, {"tooltip_duration", 16}, {"tooltip_header", 14},
      {"virtualization", 14},
  };
  static constexpr ComponentInfo info{"DataTable", "dash_table", "dash_table::DataTable", property_names,
      false};

  /// An object; a function a member. Made as `Column(name, id)`.
  class Column : public types::Object<Column> {
   public:
    using Object::Object;
    /// An object; a function a member.
    class FilterOptions : public types::Object<FilterOptions> {
     public:
      using Object::Object;
      /// "sensitive" or "insensitive".
      FilterOptions& case_(const types::OneOf<"sensitive", "insensitive">& value) {
        return put("case", value.to_value());
      }
      /// Text.
      FilterOptions& placeholder_text(const types::Text& value) {
        return put("placeholder_text", value.value);
      }
    };

    /// An object; a function a member.
    class OnChange : public types::Object<OnChange> {
     public:
      using Object::Object;
      /// "coerce", "none" or "validate".
      OnChange& action(const types::OneOf<"coerce", "none", "validate">& value) {
        return put("action", value.to_value());
      }
      /// "accept", "default" or "reject".
      OnChange& failure(const types::OneOf<"accept", "default", "reject">& value) {
        return put("failure", value.to_value());
      }
    };

    /// An object; a function a member.
    class Validation : public types::Object<Validation> {
     public:
      using Object::Object;
      /// True or false.
      Validation& allow_null(const types::Bool& value) { return put("allow_null", value.value); }
      /// Anything that JSON can say.
      Validation& default_(const types::Any& value) { return put("default", value.value); }
      /// True or false.
      Validation& allow_YY(const types::Bool& value) { return put("allow_YY", value.value); }
    };

    Column(const types::AnyOf<types::Text, types::ListOf<types::Text>>& name, const types::Text& id) {
      put("name", name.value); put("id", id.value);
    }
    /// name and id in one.
    using made_of_text = void;
    template <cdash::detail::TextLike T>
    Column(const T& text) : Column(text, text) {}
    Column(const char* text) : Column(text, text) {}
    /// Text. Required.
    Column& id(const types::Text& value) { return put("id", value.value); }
    /// Text or a list of texts. Required.
    Column& name(const types::AnyOf<types::Text, types::ListOf<types::Text>>& value) {
      return put("name", value.value);
    }
    /// "any", "numeric", "text" or "datetime".
    Column& type(const types::OneOf<"any", "numeric", "text", "datetime">& value) {
      return put("type", value.to_value());
    }
    /// "input", "dropdown" or "markdown".
    Column& presentation(const types::OneOf<"input", "dropdown", "markdown">& value) {
      return put("presentation", value.to_value());
    }
    /// "first" or "last", or true or false or a list of bools.
    Column& selectable(const types::OneOfOr<types::AnyOf<types::Bool, types::ListOf<types::Bool>>, "first",
        "last">& value) {
      return put("selectable", value.to_value());
    }
    /// "first" or "last", or true or false or a list of bools.
    Column& clearable(const types::OneOfOr<types::AnyOf<types::Bool, types::ListOf<types::Bool>>, "first",
        "last">& value) {
      return put("clearable", value.to_value());
    }
    /// "first" or "last", or true or false or a list of bools.
    Column& deletable(const types::OneOfOr<types::AnyOf<types::Bool, types::ListOf<types::Bool>>, "first",
        "last">& value) {
      return put("deletable", value.to_value());
    }
    /// True or false.
    Column& editable(const types::Bool& value) { return put("editable", value.value); }
    /// "first" or "last", or true or false or a list of bools.
    Column& hideable(const types::OneOfOr<types::AnyOf<types::Bool, types::ListOf<types::Bool>>, "first",
        "last">& value) {
      return put("hideable", value.to_value());
    }
    /// "first" or "last", or true or false or a list of bools.
    Column& renamable(const types::OneOfOr<types::AnyOf<types::Bool, types::ListOf<types::Bool>>, "first",
        "last">& value) {
      return put("renamable", value.to_value());
    }
    /// `FilterOptions` (case_, placeholder_text).
    Column& filter_options(const FilterOptions& value) { return put("filter_options", value.to_value()); }
    /// `Format`.
    Column& format(const dash_table::Format& value) { return put("format", value.to_value()); }
    /// `OnChange` (action, failure).
    Column& on_change(const OnChange& value) { return put("on_change", value.to_value()); }
    /// A list of texts, numbers or bools.
    Column& sort_as_null(const types::ListOf<types::AnyOf<types::Text, types::Number, types::Bool>>& value) {
      return put("sort_as_null", value.value);
    }
    /// `Validation` (allow_null, default_, allow_YY).
    Column& validation(const Validation& value) { return put("validation", value.to_value()); }
  };

  /// An object; a function a member.
  class FixedColumns : public types::Object<FixedColumns> {
   public:
    using Object::Object;
    /// A number.
    FixedColumns& data(const types::Number& value) { return put("data", value.value); }
    /// True or false.
    FixedColumns& headers(const types::Bool& value) { return put("headers", value.value); }
  };

  /// An object; a function a member.
  class FixedRows : public types::Object<FixedRows> {
   public:
    using Object::Object;
    /// A number.
    FixedRows& data(const types::Number& value) { return put("data", value.value); }
    /// True or false.
    FixedRows& headers(const types::Bool& value) { return put("headers", value.value); }
  };

  /// An object; a function a member.
  class ActiveCell : public types::Object<ActiveCell> {
   public:
    using Object::Object;
    /// A number.
    ActiveCell& row(const types::Number& value) { return put("row", value.value); }
    /// A number.
    ActiveCell& column(const types::Number& value) { return put("column", value.value); }
    /// Text or a number.
    ActiveCell& row_id(const types::AnyOf<types::Text, types::Number>& value) {
      return put("row_id", value.value);
    }
    /// Text.
    ActiveCell& column_id(const types::Text& value) { return put("column_id", value.value); }
  };

  /// An object; a function a member.
  class SelectedCell : public types::Object<SelectedCell> {
   public:
    using Object::Object;
    /// A number.
    SelectedCell& row(const types::Number& value) { return put("row", value.value); }
    /// A number.
    SelectedCell& column(const types::Number& value) { return put("column", value.value); }
    /// Text or a number.
    SelectedCell& row_id(const types::AnyOf<types::Text, types::Number>& value) {
      return put("row_id", value.value);
    }
    /// Text.
    SelectedCell& column_id(const types::Text& value) { return put("column_id", value.value); }
  };

  /// An object; a function a member.
  class StartCell : public types::Object<StartCell> {
   public:
    using Object::Object;
    /// A number.
    StartCell& row(const types::Number& value) { return put("row", value.value); }
    /// A number.
    StartCell& column(const types::Number& value) { return put("column", value.value); }
    /// Text or a number.
    StartCell& row_id(const types::AnyOf<types::Text, types::Number>& value) {
      return put("row_id", value.value);
    }
    /// Text.
    StartCell& column_id(const types::Text& value) { return put("column_id", value.value); }
  };

  /// An object; a function a member.
  class EndCell : public types::Object<EndCell> {
   public:
    using Object::Object;
    /// A number.
    EndCell& row(const types::Number& value) { return put("row", value.value); }
    /// A number.
    EndCell& column(const types::Number& value) { return put("column", value.value); }
    /// Text or a number.
    EndCell& row_id(const types::AnyOf<types::Text, types::Number>& value) {
      return put("row_id", value.value);
    }
    /// Text.
    EndCell& column_id(const types::Text& value) { return put("column_id", value.value); }
  };

  /// An object; a function a member. Made as `FilterAction(type)`.
  class FilterAction : public types::Object<FilterAction> {
   public:
    using Object::Object;
    FilterAction(const types::OneOf<"custom", "native">& type) { put("type", type.to_value()); }
    /// "custom" or "native". Required.
    FilterAction& type(const types::OneOf<"custom", "native">& value) {
      return put("type", value.to_value());
    }
    /// "and" or "or".
    FilterAction& operator_(const types::OneOf<"and", "or">& value) {
      return put("operator", value.to_value());
    }
  };

  /// An object; a function a member.
  class FilterOptions : public types::Object<FilterOptions> {
   public:
    using Object::Object;
    /// "sensitive" or "insensitive".
    FilterOptions& case_(const types::OneOf<"sensitive", "insensitive">& value) {
      return put("case", value.to_value());
    }
    /// Text.
    FilterOptions& placeholder_text(const types::Text& value) { return put("placeholder_text", value.value); }
  };

  /// An object; a function a member. Made as `SortBy(column_id, direction)`.
  class SortBy : public types::Object<SortBy> {
   public:
    using Object::Object;
    SortBy(const types::Text& column_id, const types::OneOf<"asc", "desc">& direction) {
      put("column_id", column_id.value); put("direction", direction.to_value());
    }
    /// Text. Required.
    SortBy& column_id(const types::Text& value) { return put("column_id", value.value); }
    /// "asc" or "desc". Required.
    SortBy& direction(const types::OneOf<"asc", "desc">& value) { return put("direction", value.to_value()); }
  };

  /// An object; a function a member. Made as `Dropdown(options)`.
  class Dropdown : public types::Object<Dropdown> {
   public:
    using Object::Object;
    /// An object; a function a member. Made as `Option(label, value)`.
    class Option : public types::Object<Option> {
     public:
      using Object::Object;
      Option(const types::Text& label, const types::AnyOf<types::Number, types::Text, types::Bool>& value) {
        put("label", label.value); put("value", value.value);
      }
      /// Text. Required.
      Option& label(const types::Text& value) { return put("label", value.value); }
      /// A number, text or true or false. Required.
      Option& value(const types::AnyOf<types::Number, types::Text, types::Bool>& value) {
        return put("value", value.value);
      }
    };

    Dropdown(const types::ListOf<Option>& options) { put("options", options.value); }
    /// True or false.
    Dropdown& clearable(const types::Bool& value) { return put("clearable", value.value); }
    /// A list of `Option`. Required.
    Dropdown& options(const types::ListOf<Option>& value) { return put("options", value.value); }
  };

  /// An object; a function a member. Made as `DropdownConditional(options)`.
  class DropdownConditional : public types::Object<DropdownConditional> {
   public:
    using Object::Object;
    /// An object; a function a member.
    class If : public types::Object<If> {
     public:
      using Object::Object;
      /// Text.
      If& column_id(const types::Text& value) { return put("column_id", value.value); }
      /// Text.
      If& filter_query(const types::Text& value) { return put("filter_query", value.value); }
    };

    /// An object; a function a member. Made as `Option(label, value)`.
    class Option : public types::Object<Option> {
     public:
      using Object::Object;
      Option(const types::Text& label, const types::AnyOf<types::Number, types::Text, types::Bool>& value) {
        put("label", label.value); put("value", value.value);
      }
      /// Text. Required.
      Option& label(const types::Text& value) { return put("label", value.value); }
      /// A number, text or true or false. Required.
      Option& value(const types::AnyOf<types::Number, types::Text, types::Bool>& value) {
        return put("value", value.value);
      }
    };

    DropdownConditional(const types::ListOf<Option>& options) { put("options", options.value); }
    /// True or false.
    DropdownConditional& clearable(const types::Bool& value) { return put("clearable", value.value); }
    /// `If` (column_id, filter_query).
    DropdownConditional& if_(const If& value) { return put("if", value.to_value()); }
    /// A list of `Option`. Required.
    DropdownConditional& options(const types::ListOf<Option>& value) { return put("options", value.value); }
  };

  /// An object; a function a member. Made as `DropdownData(options)`.
  class DropdownData : public types::Object<DropdownData> {
   public:
    using Object::Object;
    /// An object; a function a member. Made as `Option(label, value)`.
    class Option : public types::Object<Option> {
     public:
      using Object::Object;
      Option(const types::Text& label, const types::AnyOf<types::Number, types::Text, types::Bool>& value) {
        put("label", label.value); put("value", value.value);
      }
      /// Text. Required.
      Option& label(const types::Text& value) { return put("label", value.value); }
      /// A number, text or true or false. Required.
      Option& value(const types::AnyOf<types::Number, types::Text, types::Bool>& value) {
        return put("value", value.value);
      }
    };

    DropdownData(const types::ListOf<Option>& options) { put("options", options.value); }
    /// True or false.
    DropdownData& clearable(const types::Bool& value) { return put("clearable", value.value); }
    /// A list of `Option`. Required.
    DropdownData& options(const types::ListOf<Option>& value) { return put("options", value.value); }
  };

  /// An object; a function a member. Made as `Tooltip(value)`.
  class Tooltip : public types::Object<Tooltip> {
   public:
    using Object::Object;
    Tooltip(const types::Text& value) { put("value", value.value); }
    /// A number.
    Tooltip& delay(const types::Number& value) { return put("delay", value.value); }
    /// A number.
    Tooltip& duration(const types::Number& value) { return put("duration", value.value); }
    /// "text" or "markdown".
    Tooltip& type(const types::OneOf<"text", "markdown">& value) { return put("type", value.to_value()); }
    /// "both", "data" or "header".
    Tooltip& use_with(const types::OneOf<"both", "data", "header">& value) {
      return put("use_with", value.to_value());
    }
    /// Text. Required.
    Tooltip& value(const types::Text& value) { return put("value", value.value); }
  };

  /// An object; a function a member. Made as `TooltipConditional(if, value)`.
  class TooltipConditional : public types::Object<TooltipConditional> {
   public:
    using Object::Object;
    /// An object; a function a member.
    class If : public types::Object<If> {
     public:
      using Object::Object;
      /// Text.
      If& column_id(const types::Text& value) { return put("column_id", value.value); }
      /// Text.
      If& filter_query(const types::Text& value) { return put("filter_query", value.value); }
      /// "odd" or "even", or a number.
      If& row_index(const types::OneOfOr<types::Number, "odd", "even">& value) {
        return put("row_index", value.to_value());
      }
    };

    TooltipConditional(const If& if_, const types::Text& value) {
      put("if", if_.to_value()); put("value", value.value);
    }
    /// A number.
    TooltipConditional& delay(const types::Number& value) { return put("delay", value.value); }
    /// A number.
    TooltipConditional& duration(const types::Number& value) { return put("duration", value.value); }
    /// `If` (column_id, filter_query, row_index). Required.
    TooltipConditional& if_(const If& value) { return put("if", value.to_value()); }
    /// "text" or "markdown".
    TooltipConditional& type(const types::OneOf<"text", "markdown">& value) {
      return put("type", value.to_value());
    }
    /// Text. Required.
    TooltipConditional& value(const types::Text& value) { return put("value", value.value); }
  };

  /// An object; a function a member. Made as `TooltipData(value)`.
  class TooltipData : public types::Object<TooltipData> {
   public:
    using Object::Object;
    TooltipData(const types::Text& value) { put("value", value.value); }
    /// A number.
    TooltipData& delay(const types::Number& value) { return put("delay", value.value); }
    /// A number.
    TooltipData& duration(const types::Number& value) { return put("duration", value.value); }
    /// "text" or "markdown".
    TooltipData& type(const types::OneOf<"text", "markdown">& value) { return put("type", value.to_value()); }
    /// Text. Required.
    TooltipData& value(const types::Text& value) { return put("value", value.value); }
  };

  /// An object; a function a member. Made as `TooltipHeader(value)`.
  class TooltipHeader : public types::Object<TooltipHeader> {
   public:
    using Object::Object;
    TooltipHeader(const types::Text& value) { put("value", value.value); }
    /// A number.
    TooltipHeader& delay(const types::Number& value) { return put("delay", value.value); }
    /// A number.
    TooltipHeader& duration(const types::Number& value) { return put("duration", value.value); }
    /// "text" or "markdown".
    TooltipHeader& type(const types::OneOf<"text", "markdown">& value) {
      return put("type", value.to_value());
    }
    /// Text. Required.
    TooltipHeader& value(const types::Text& value) { return put("value", value.value); }
  };

  /// An object; a function a member.
  class LocaleFormat : public types::Object<LocaleFormat> {
   public:
    using Object::Object;
    /// A list of texts.
    LocaleFormat& symbol(const types::ListOf<types::Text>& value) { return put("symbol", value.value); }
    /// Text.
    LocaleFormat& decimal(const types::Text& value) { return put("decimal", value.value); }
    /// Text.
    LocaleFormat& group(const types::Text& value) { return put("group", value.value); }
    /// A list of numbers.
    LocaleFormat& grouping(const types::ListOf<types::Number>& value) { return put("grouping", value.value); }
    /// A list of texts.
    LocaleFormat& numerals(const types::ListOf<types::Text>& value) { return put("numerals", value.value); }
    /// Text.
    LocaleFormat& percent(const types::Text& value) { return put("percent", value.value); }
    /// True or false.
    LocaleFormat& separate_4digits(const types::Bool& value) { return put("separate_4digits", value.value); }
  };

  /// An object; a function a member.
  class MarkdownOptions : public types::Object<MarkdownOptions> {
   public:
    using Object::Object;
    /// Text ("_blank", "_parent", "_self" or "_top").
    MarkdownOptions& link_target(const types::Text& value) { return put("link_target", value.value); }
    /// True or false.
    MarkdownOptions& html(const types::Bool& value) { return put("html", value.value); }
  };

  /// An object; a function a member. Made as `Css(selector, rule)`.
  class Css : public types::Object<Css> {
   public:
    using Object::Object;
    Css(const types::Text& selector, const types::Text& rule) {
      put("selector", selector.value); put("rule", rule.value);
    }
    /// Text. Required.
    Css& selector(const types::Text& value) { return put("selector", value.value); }
    /// Text. Required.
    Css& rule(const types::Text& value) { return put("rule", value.value); }
  };

  /// A style for the cells that a condition names: `{StyleCellConditional::If().…, {{"color", "red"}}}`.
  class StyleCellConditional : public types::ConditionalStyle {
   public:
    /// An object; a function a member.
    class If : public types::Object<If> {
     public:
      using Object::Object;
      /// Text or a list of texts.
      If& column_id(const types::AnyOf<types::Text, types::ListOf<types::Text>>& value) {
        return put("column_id", value.value);
      }
      /// "any", "numeric", "text" or "datetime".
      If& column_type(const types::OneOf<"any", "numeric", "text", "datetime">& value) {
        return put("column_type", value.to_value());
      }
    };

     StyleCellConditional(const If& condition, const types::Style& style)
         : ConditionalStyle(condition.to_value(), style.value) {}
  };

  /// A style for the cells that a condition names: `{StyleDataConditional::If().…, {{"color", "red"}}}`.
  class StyleDataConditional : public types::ConditionalStyle {
   public:
    /// An object; a function a member.
    class If : public types::Object<If> {
     public:
      using Object::Object;
      /// Text or a list of texts.
      If& column_id(const types::AnyOf<types::Text, types::ListOf<types::Text>>& value) {
        return put("column_id", value.value);
      }
      /// "any", "numeric", "text" or "datetime".
      If& column_type(const types::OneOf<"any", "numeric", "text", "datetime">& value) {
        return put("column_type", value.to_value());
      }
      /// Text.
      If& filter_query(const types::Text& value) { return put("filter_query", value.value); }
      /// "active" or "selected".
      If& state(const types::OneOf<"active", "selected">& value) { return put("state", value.to_value()); }
      /// "odd" or "even", or a number or a list of numbers.
      If& row_index(const types::OneOfOr<types::AnyOf<types::Number, types::ListOf<types::Number>>, "odd",
          "even">& value) {
        return put("row_index", value.to_value());
      }
      /// True or false.
      If& column_editable(const types::Bool& value) { return put("column_editable", value.value); }
    };

     StyleDataConditional(const If& condition, const types::Style& style)
         : ConditionalStyle(condition.to_value(), style.value) {}
  };

  /// A style for the cells that a condition names: `{StyleFilterConditional::If().…, {{"color", "red"}}}`.
  class StyleFilterConditional : public types::ConditionalStyle {
   public:
    /// An object; a function a member.
    class If : public types::Object<If> {
     public:
      using Object::Object;
      /// Text or a list of texts.
      If& column_id(const types::AnyOf<types::Text, types::ListOf<types::Text>>& value) {
        return put("column_id", value.value);
      }
      /// "any", "numeric", "text" or "datetime".
      If& column_type(const types::OneOf<"any", "numeric", "text", "datetime">& value) {
        return put("column_type", value.to_value());
      }
      /// True or false.
      If& column_editable(const types::Bool& value) { return put("column_editable", value.value); }
    };

     StyleFilterConditional(const If& condition, const types::Style& style)
         : ConditionalStyle(condition.to_value(), style.value) {}
  };

  /// A style for the cells that a condition names: `{StyleHeaderConditional::If().…, {{"color", "red"}}}`.
  class StyleHeaderConditional : public types::ConditionalStyle {
   public:
    /// An object; a function a member.
    class If : public types::Object<If> {
     public:
      using Object::Object;
      /// Text or a list of texts.
      If& column_id(const types::AnyOf<types::Text, types::ListOf<types::Text>>& value) {
        return put("column_id", value.value);
      }
      /// "any", "numeric", "text" or "datetime".
      If& column_type(const types::OneOf<"any", "numeric", "text", "datetime">& value) {
        return put("column_type", value.to_value());
      }
      /// "odd" or "even", or a number or a list of numbers.
      If& header_index(const types::OneOfOr<types::AnyOf<types::Number, types::ListOf<types::Number>>, "odd",
          "even">& value) {
        return put("header_index", value.to_value());
      }
      /// True or false.
      If& column_editable(const types::Bool& value) { return put("column_editable", value.value); }
    };

     StyleHeaderConditional(const If& condition, const types::Style& style)
         : ConditionalStyle(condition.to_value(), style.value) {}
  };

  /// An object; a function a member.
  class LoadingState : public types::Object<LoadingState> {
   public:
    using Object::Object;
    /// True or false.
    LoadingState& is_loading(const types::Bool& value) { return put("is_loading", value.value); }
    /// Text.
    LoadingState& prop_name(const types::Text& value) { return put("prop_name", value.value); }
    /// Text.
    LoadingState& component_name(const types::Text& value) { return put("component_name", value.value); }
  };

  using DataType = types::ListOf<types::MapOf<types::AnyOf<types::Text, types::Number, types::Bool>>>;
  using ColumnsType = types::ListOf<Column>;
  using ColumnSelectableChoice = types::OneOfOr<types::Bool, "single", "multi">;
  using RowSelectableChoice = types::OneOfOr<types::Bool, "single", "multi">;
  using SelectedCellsType = types::ListOf<SelectedCell>;
  using SelectedRowIdsType = types::ListOf<types::AnyOf<types::Text, types::Number>>;
  using DataPreviousType = types::ListOf<types::MapOf<types::AnyOf<types::Text, types::Number, types::Bool>>>;
  using ExportFormatChoice = types::OneOf<"csv", "xlsx", "none">;
  using ExportHeadersChoice = types::OneOf<"none", "ids", "names", "display">;
  using PageActionChoice = types::OneOf<"custom", "native", "none">;
  using FilterActionChoice = types::OneOfOr<FilterAction, "custom", "native", "none">;
  using SortActionChoice = types::OneOf<"custom", "native", "none">;
  using SortByType = types::ListOf<SortBy>;
  using SortAsNullType = types::ListOf<types::AnyOf<types::Text, types::Number, types::Bool>>;
  using DropdownType = types::MapOf<Dropdown>;
  using DropdownConditionalType = types::ListOf<DropdownConditional>;
  using DropdownDataType = types::ListOf<types::MapOf<DropdownData>>;
  using TooltipType = types::MapOf<types::AnyOf<types::Text, Tooltip>>;
  using TooltipConditionalType = types::ListOf<TooltipConditional>;
  using TooltipDataType = types::ListOf<types::MapOf<types::AnyOf<types::Text, TooltipData>>>;
  using TooltipHeaderType = types::MapOf<types::AnyOf<types::Text, TooltipHeader,
      types::ListOf<types::AnyOf<types::Text, TooltipHeader>>>>;
  using CssType = types::ListOf<Css>;
  using StyleCellConditionalType = types::ListOf<StyleCellConditional>;
  using StyleDataConditionalType = types::ListOf<StyleDataConditional>;
  using StyleFilterConditionalType = types::ListOf<StyleFilterConditional>;
  using StyleHeaderConditionalType = types::ListOf<StyleHeaderConditional>;
  using DerivedViewportDataType = types::ListOf<types::MapOf<types::AnyOf<types::Text, types::Number,
      types::Bool>>>;
  using DerivedViewportRowIdsType = types::ListOf<types::AnyOf<types::Text, types::Number>>;
  using DerivedViewportSelectedRowIdsType = types::ListOf<types::AnyOf<types::Text, types::Number>>;
  using DerivedVirtualDataType = types::ListOf<types::MapOf<types::AnyOf<types::Text, types::Number,
      types::Bool>>>;
  using DerivedVirtualRowIdsType = types::ListOf<types::AnyOf<types::Text, types::Number>>;
  using DerivedVirtualSelectedRowIdsType = types::ListOf<types::AnyOf<types::Text, types::Number>>;
  using PersistenceType = types::AnyOf<types::Bool, types::Text, types::Number>;
  using PersistedPropsType = types::ListOf<types::OneOf<"columns.name", "data", "filter_query",
      "hidden_columns", "page_current", "selected_columns", "selected_rows", "sort_by">>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<DataType> data() const { return {this->ref("data")}; }
    Property<ColumnsType> columns() const { return {this->ref("columns")}; }
    Property<types::Bool> editable() const { return {this->ref("editable")}; }
    Property<FixedColumns> fixed_columns() const { return {this->ref("fixed_columns")}; }
    Property<FixedRows> fixed_rows() const { return {this->ref("fixed_rows")}; }
    Property<ColumnSelectableChoice> column_selectable() const { return {this->ref("column_selectable")}; }
    Property<types::Bool> cell_selectable() const { return {this->ref("cell_selectable")}; }
    Property<RowSelectableChoice> row_selectable() const { return {this->ref("row_selectable")}; }
    Property<types::Bool> row_deletable() const { return {this->ref("row_deletable")}; }
    Property<ActiveCell> active_cell() const { return {this->ref("active_cell")}; }
    Property<SelectedCellsType> selected_cells() const { return {this->ref("selected_cells")}; }
    Property<types::ListOf<types::Number>> selected_rows() const { return {this->ref("selected_rows")}; }
    Property<types::ListOf<types::Text>> selected_columns() const { return {this->ref("selected_columns")}; }
    Property<SelectedRowIdsType> selected_row_ids() const { return {this->ref("selected_row_ids")}; }
    Property<StartCell> start_cell() const { return {this->ref("start_cell")}; }
    Property<EndCell> end_cell() const { return {this->ref("end_cell")}; }
    Property<DataPreviousType> data_previous() const { return {this->ref("data_previous")}; }
    Property<types::ListOf<types::Text>> hidden_columns() const { return {this->ref("hidden_columns")}; }
    Property<types::Bool> is_focused() const { return {this->ref("is_focused")}; }
    Property<types::Bool> merge_duplicate_headers() const { return {this->ref("merge_duplicate_headers")}; }
    Property<types::Number> data_timestamp() const { return {this->ref("data_timestamp")}; }
    Property<types::Bool> include_headers_on_copy_paste() const {
      return {this->ref("include_headers_on_copy_paste")};
    }
    Property<types::OneOf<"all", "visible">> export_columns() const { return {this->ref("export_columns")}; }
    Property<ExportFormatChoice> export_format() const { return {this->ref("export_format")}; }
    Property<ExportHeadersChoice> export_headers() const { return {this->ref("export_headers")}; }
    Property<PageActionChoice> page_action() const { return {this->ref("page_action")}; }
    Property<types::Number> page_current() const { return {this->ref("page_current")}; }
    Property<types::Number> page_count() const { return {this->ref("page_count")}; }
    Property<types::Number> page_size() const { return {this->ref("page_size")}; }
    Property<types::Text> filter_query() const { return {this->ref("filter_query")}; }
    Property<FilterActionChoice> filter_action() const { return {this->ref("filter_action")}; }
    Property<FilterOptions> filter_options() const { return {this->ref("filter_options")}; }
    Property<SortActionChoice> sort_action() const { return {this->ref("sort_action")}; }
    Property<types::OneOf<"single", "multi">> sort_mode() const { return {this->ref("sort_mode")}; }
    Property<SortByType> sort_by() const { return {this->ref("sort_by")}; }
    Property<SortAsNullType> sort_as_null() const { return {this->ref("sort_as_null")}; }
    Property<DropdownType> dropdown() const { return {this->ref("dropdown")}; }
    Property<DropdownConditionalType> dropdown_conditional() const {
      return {this->ref("dropdown_conditional")};
    }
    Property<DropdownDataType> dropdown_data() const { return {this->ref("dropdown_data")}; }
    Property<TooltipType> tooltip() const { return {this->ref("tooltip")}; }
    Property<TooltipConditionalType> tooltip_conditional() const {
      return {this->ref("tooltip_conditional")};
    }
    Property<TooltipDataType> tooltip_data() const { return {this->ref("tooltip_data")}; }
    Property<TooltipHeaderType> tooltip_header() const { return {this->ref("tooltip_header")}; }
    Property<types::Number> tooltip_delay() const { return {this->ref("tooltip_delay")}; }
    Property<types::Number> tooltip_duration() const { return {this->ref("tooltip_duration")}; }
    Property<LocaleFormat> locale_format() const { return {this->ref("locale_format")}; }
    Property<types::Bool> style_as_list_view() const { return {this->ref("style_as_list_view")}; }
    Property<types::Bool> fill_width() const { return {this->ref("fill_width")}; }
    Property<MarkdownOptions> markdown_options() const { return {this->ref("markdown_options")}; }
    Property<CssType> css() const { return {this->ref("css")}; }
    Property<types::Style> style_table() const { return {this->ref("style_table")}; }
    Property<types::Style> style_cell() const { return {this->ref("style_cell")}; }
    Property<types::Style> style_data() const { return {this->ref("style_data")}; }
    Property<types::Style> style_filter() const { return {this->ref("style_filter")}; }
    Property<types::Style> style_header() const { return {this->ref("style_header")}; }
    Property<StyleCellConditionalType> style_cell_conditional() const {
      return {this->ref("style_cell_conditional")};
    }
    Property<StyleDataConditionalType> style_data_conditional() const {
      return {this->ref("style_data_conditional")};
    }
    Property<StyleFilterConditionalType> style_filter_conditional() const {
      return {this->ref("style_filter_conditional")};
    }
    Property<StyleHeaderConditionalType> style_header_conditional() const {
      return {this->ref("style_header_conditional")};
    }
    Property<types::Bool> virtualization() const { return {this->ref("virtualization")}; }
    Property<types::Any> derived_filter_query_structure() const {
      return {this->ref("derived_filter_query_structure")};
    }
    Property<DerivedViewportDataType> derived_viewport_data() const {
      return {this->ref("derived_viewport_data")};
    }
    Property<types::ListOf<types::Number>> derived_viewport_indices() const {
      return {this->ref("derived_viewport_indices")};
    }
    Property<DerivedViewportRowIdsType> derived_viewport_row_ids() const {
      return {this->ref("derived_viewport_row_ids")};
    }
    Property<types::ListOf<types::Text>> derived_viewport_selected_columns() const {
      return {this->ref("derived_viewport_selected_columns")};
    }
    Property<types::ListOf<types::Number>> derived_viewport_selected_rows() const {
      return {this->ref("derived_viewport_selected_rows")};
    }
    Property<DerivedViewportSelectedRowIdsType> derived_viewport_selected_row_ids() const {
      return {this->ref("derived_viewport_selected_row_ids")};
    }
    Property<DerivedVirtualDataType> derived_virtual_data() const {
      return {this->ref("derived_virtual_data")};
    }
    Property<types::ListOf<types::Number>> derived_virtual_indices() const {
      return {this->ref("derived_virtual_indices")};
    }
    Property<DerivedVirtualRowIdsType> derived_virtual_row_ids() const {
      return {this->ref("derived_virtual_row_ids")};
    }
    Property<types::ListOf<types::Number>> derived_virtual_selected_rows() const {
      return {this->ref("derived_virtual_selected_rows")};
    }
    Property<DerivedVirtualSelectedRowIdsType> derived_virtual_selected_row_ids() const {
      return {this->ref("derived_virtual_selected_row_ids")};
    }
    Property<LoadingState> loading_state() const { return {this->ref("loading_state")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<PersistedPropsType> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dash_table::DataTable::Id name{"name"}`.
  using Id = Reference<DataTable>;

  DataTable() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  DataTable& id(const IdOf<DataTable>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// A list of maps from text to texts, numbers or bools.
  DataTable& data(const DataType& value) { return put("data", value.value), *this; }
  /// A list of `Column`.
  DataTable& columns(const ColumnsType& value) { return put("columns", value.value), *this; }
  /// True or false. Default: false.
  DataTable& editable(const types::Bool& value) { return put("editable", value.value), *this; }
  /// `FixedColumns` (data, headers). Default: { headers: false, data: 0 }.
  DataTable& fixed_columns(const FixedColumns& value) {
    return put("fixed_columns", value.to_value()), *this;
  }
  /// `FixedRows` (data, headers). Default: { headers: false, data: 0 }.
  DataTable& fixed_rows(const FixedRows& value) { return put("fixed_rows", value.to_value()), *this; }
  /// "single" or "multi", or false. Default: false.
  DataTable& column_selectable(const ColumnSelectableChoice& value) {
    return put("column_selectable", value.to_value()), *this;
  }
  /// True or false. Default: true.
  DataTable& cell_selectable(const types::Bool& value) { return put("cell_selectable", value.value), *this; }
  /// "single" or "multi", or false. Default: false.
  DataTable& row_selectable(const RowSelectableChoice& value) {
    return put("row_selectable", value.to_value()), *this;
  }
  /// True or false.
  DataTable& row_deletable(const types::Bool& value) { return put("row_deletable", value.value), *this; }
  /// `ActiveCell` (row, column, row_id, column_id).
  DataTable& active_cell(const ActiveCell& value) { return put("active_cell", value.to_value()), *this; }
  /// A list of `SelectedCell`. Default: [].
  DataTable& selected_cells(const SelectedCellsType& value) {
    return put("selected_cells", value.value), *this;
  }
  /// A list of numbers. Default: [].
  DataTable& selected_rows(const types::ListOf<types::Number>& value) {
    return put("selected_rows", value.value), *this;
  }
  /// A list of texts. Default: [].
  DataTable& selected_columns(const types::ListOf<types::Text>& value) {
    return put("selected_columns", value.value), *this;
  }
  /// A list of texts or numbers. Default: [].
  DataTable& selected_row_ids(const SelectedRowIdsType& value) {
    return put("selected_row_ids", value.value), *this;
  }
  /// `StartCell` (row, column, row_id, column_id).
  DataTable& start_cell(const StartCell& value) { return put("start_cell", value.to_value()), *this; }
  /// `EndCell` (row, column, row_id, column_id).
  DataTable& end_cell(const EndCell& value) { return put("end_cell", value.to_value()), *this; }
  /// A list of maps from text to texts, numbers or bools.
  DataTable& data_previous(const DataPreviousType& value) { return put("data_previous", value.value), *this; }
  /// A list of texts.
  DataTable& hidden_columns(const types::ListOf<types::Text>& value) {
    return put("hidden_columns", value.value), *this;
  }
  /// True or false.
  DataTable& is_focused(const types::Bool& value) { return put("is_focused", value.value), *this; }
  /// True or false.
  DataTable& merge_duplicate_headers(const types::Bool& value) {
    return put("merge_duplicate_headers", value.value), *this;
  }
  /// A number.
  DataTable& data_timestamp(const types::Number& value) { return put("data_timestamp", value.value), *this; }
  /// True or false. Default: false.
  DataTable& include_headers_on_copy_paste(const types::Bool& value) {
    return put("include_headers_on_copy_paste", value.value), *this;
  }
  /// "all" or "visible". Default: "visible".
  DataTable& export_columns(const types::OneOf<"all", "visible">& value) {
    return put("export_columns", value.to_value()), *this;
  }
  /// "csv", "xlsx" or "none". Default: "none".
  DataTable& export_format(const ExportFormatChoice& value) {
    return put("export_format", value.to_value()), *this;
  }
  /// "none", "ids", "names" or "display".
  DataTable& export_headers(const ExportHeadersChoice& value) {
    return put("export_headers", value.to_value()), *this;
  }
  /// "custom", "native" or "none". Default: "native".
  DataTable& page_action(const PageActionChoice& value) {
    return put("page_action", value.to_value()), *this;
  }
  /// A number. Default: 0.
  DataTable& page_current(const types::Number& value) { return put("page_current", value.value), *this; }
  /// A number.
  DataTable& page_count(const types::Number& value) { return put("page_count", value.value), *this; }
  /// A number. Default: 250.
  DataTable& page_size(const types::Number& value) { return put("page_size", value.value), *this; }
  /// Text. Default: "".
  DataTable& filter_query(const types::Text& value) { return put("filter_query", value.value), *this; }
  /// "custom", "native" or "none", or `FilterAction` (type, operator_). Default: "none".
  DataTable& filter_action(const FilterActionChoice& value) {
    return put("filter_action", value.to_value()), *this;
  }
  /// `FilterOptions` (case_, placeholder_text). Default: {}.
  DataTable& filter_options(const FilterOptions& value) {
    return put("filter_options", value.to_value()), *this;
  }
  /// "custom", "native" or "none". Default: "none".
  DataTable& sort_action(const SortActionChoice& value) {
    return put("sort_action", value.to_value()), *this;
  }
  /// "single" or "multi". Default: "single".
  DataTable& sort_mode(const types::OneOf<"single", "multi">& value) {
    return put("sort_mode", value.to_value()), *this;
  }
  /// A list of `SortBy`. Default: [].
  DataTable& sort_by(const SortByType& value) { return put("sort_by", value.value), *this; }
  /// A list of texts, numbers or bools. Default: [].
  DataTable& sort_as_null(const SortAsNullType& value) { return put("sort_as_null", value.value), *this; }
  /// A map from text to `Dropdown`. Default: {}.
  DataTable& dropdown(const DropdownType& value) { return put("dropdown", value.value), *this; }
  /// A list of `DropdownConditional`. Default: [].
  DataTable& dropdown_conditional(const DropdownConditionalType& value) {
    return put("dropdown_conditional", value.value), *this;
  }
  /// A list of maps from text to `DropdownData`. Default: [].
  DataTable& dropdown_data(const DropdownDataType& value) { return put("dropdown_data", value.value), *this; }
  /// A map from text to texts or `Tooltip`. Default: {}.
  DataTable& tooltip(const TooltipType& value) { return put("tooltip", value.value), *this; }
  /// A list of `TooltipConditional`. Default: [].
  DataTable& tooltip_conditional(const TooltipConditionalType& value) {
    return put("tooltip_conditional", value.value), *this;
  }
  /// A list of maps from text to texts or `TooltipData`. Default: [].
  DataTable& tooltip_data(const TooltipDataType& value) { return put("tooltip_data", value.value), *this; }
  /// A map from text to texts, `TooltipHeader` or lists of texts or `TooltipHeader`. Default: {}.
  DataTable& tooltip_header(const TooltipHeaderType& value) {
    return put("tooltip_header", value.value), *this;
  }
  /// A number. Default: 350.
  DataTable& tooltip_delay(const types::Number& value) { return put("tooltip_delay", value.value), *this; }
  /// A number. Default: 2000.
  DataTable& tooltip_duration(const types::Number& value) {
    return put("tooltip_duration", value.value), *this;
  }
  /// `LocaleFormat` (symbol, decimal, group, grouping, numerals, percent, separate_4digits).
  DataTable& locale_format(const LocaleFormat& value) {
    return put("locale_format", value.to_value()), *this;
  }
  /// True or false. Default: false.
  DataTable& style_as_list_view(const types::Bool& value) {
    return put("style_as_list_view", value.value), *this;
  }
  /// True or false. Default: true.
  DataTable& fill_width(const types::Bool& value) { return put("fill_width", value.value), *this; }
  /// `MarkdownOptions` (link_target, html). Default: { link_target: "_blank", html: false }.
  DataTable& markdown_options(const MarkdownOptions& value) {
    return put("markdown_options", value.to_value()), *this;
  }
  /// A list of `Css`. Default: [].
  DataTable& css(const CssType& value) { return put("css", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`. Default: {}.
  DataTable& style_table(const types::Style& value) { return put("style_table", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  DataTable& style_cell(const types::Style& value) { return put("style_cell", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  DataTable& style_data(const types::Style& value) { return put("style_data", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  DataTable& style_filter(const types::Style& value) { return put("style_filter", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  DataTable& style_header(const types::Style& value) { return put("style_header", value.value), *this; }
  /// A list of `StyleCellConditional`. Default: [].
  DataTable& style_cell_conditional(const StyleCellConditionalType& value) {
    return put("style_cell_conditional", value.value), *this;
  }
  /// A list of `StyleDataConditional`. Default: [].
  DataTable& style_data_conditional(const StyleDataConditionalType& value) {
    return put("style_data_conditional", value.value), *this;
  }
  /// A list of `StyleFilterConditional`. Default: [].
  DataTable& style_filter_conditional(const StyleFilterConditionalType& value) {
    return put("style_filter_conditional", value.value), *this;
  }
  /// A list of `StyleHeaderConditional`. Default: [].
  DataTable& style_header_conditional(const StyleHeaderConditionalType& value) {
    return put("style_header_conditional", value.value), *this;
  }
  /// True or false. Default: false.
  DataTable& virtualization(const types::Bool& value) { return put("virtualization", value.value), *this; }
  /// Anything that JSON can say.
  DataTable& derived_filter_query_structure(const types::Any& value) {
    return put("derived_filter_query_structure", value.value), *this;
  }
  /// A list of maps from text to texts, numbers or bools. Default: [].
  DataTable& derived_viewport_data(const DerivedViewportDataType& value) {
    return put("derived_viewport_data", value.value), *this;
  }
  /// A list of numbers. Default: [].
  DataTable& derived_viewport_indices(const types::ListOf<types::Number>& value) {
    return put("derived_viewport_indices", value.value), *this;
  }
  /// A list of texts or numbers. Default: [].
  DataTable& derived_viewport_row_ids(const DerivedViewportRowIdsType& value) {
    return put("derived_viewport_row_ids", value.value), *this;
  }
  /// A list of texts.
  DataTable& derived_viewport_selected_columns(const types::ListOf<types::Text>& value) {
    return put("derived_viewport_selected_columns", value.value), *this;
  }
  /// A list of numbers. Default: [].
  DataTable& derived_viewport_selected_rows(const types::ListOf<types::Number>& value) {
    return put("derived_viewport_selected_rows", value.value), *this;
  }
  /// A list of texts or numbers. Default: [].
  DataTable& derived_viewport_selected_row_ids(const DerivedViewportSelectedRowIdsType& value) {
    return put("derived_viewport_selected_row_ids", value.value), *this;
  }
  /// A list of maps from text to texts, numbers or bools. Default: [].
  DataTable& derived_virtual_data(const DerivedVirtualDataType& value) {
    return put("derived_virtual_data", value.value), *this;
  }
  /// A list of numbers. Default: [].
  DataTable& derived_virtual_indices(const types::ListOf<types::Number>& value) {
    return put("derived_virtual_indices", value.value), *this;
  }
  /// A list of texts or numbers. Default: [].
  DataTable& derived_virtual_row_ids(const DerivedVirtualRowIdsType& value) {
    return put("derived_virtual_row_ids", value.value), *this;
  }
  /// A list of numbers. Default: [].
  DataTable& derived_virtual_selected_rows(const types::ListOf<types::Number>& value) {
    return put("derived_virtual_selected_rows", value.value), *this;
  }
  /// A list of texts or numbers. Default: [].
  DataTable& derived_virtual_selected_row_ids(const DerivedVirtualSelectedRowIdsType& value) {
    return put("derived_virtual_selected_row_ids", value.value), *this;
  }
  /// `LoadingState` (is_loading, prop_name, component_name).
  DataTable& loading_state(const LoadingState& value) {
    return put("loading_state", value.to_value()), *this;
  }
  /// True or false, text or a number.
  DataTable& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of "columns.name", "data", "filter_query", "hidden_columns", "page_current", "selected_columns",
  /// "selected_rows" or "sort_by".
  DataTable& persisted_props(const PersistedPropsType& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory". Default: "local".
  DataTable& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct DataTable DataTable() { return {}; }
inline struct DataTable DataTable(const DataTable::DataType& data) {
  struct DataTable made;
  made.data(data);
  return made;
}
inline struct DataTable DataTable(const DataTable::DataType& data, const DataTable::ColumnsType& columns) {
  struct DataTable made;
  made.data(data);
  made.columns(columns);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dash_table

// ---- cdash/dash_table/format_template.hpp
// dash_table::FormatTemplate, ready formats for money and percentages.

namespace cdash::dash_table::FormatTemplate {

/// $1,234.50: groups, `decimals` digits behind the point, the locale's currency symbol.
inline Format money(int decimals, Sign sign = Sign::default_) {
  return Format().group(Group::yes).precision(decimals).scheme(Scheme::fixed).sign(sign).symbol(Symbol::yes);
}

/// 0.123 as 12.3%, with `decimals` digits behind the point.
inline Format percentage(int decimals) { return Format().scheme(Scheme::percentage).precision(decimals); }

/// The same with `digits` significant digits.
inline Format percentage_rounded(int digits) {
  return Format().scheme(Scheme::percentage_rounded).precision(digits);
}

}  // namespace cdash::dash_table::FormatTemplate

// ---- cdash/dash_table.hpp
// All components of dash_table, and what belongs to them.
//
// Written by tools/wrap.

// ---- cdash/data/detail/dictionary.hpp
// The different texts of a text column, each once.

namespace cdash::data::detail {

// Entry 0 stands for a missing value and is empty.
struct Dictionary {
  std::string bytes;
  std::vector<std::size_t> ends{0};  // entry i is bytes [ends[i - 1], ends[i])
  std::size_t size() const noexcept { return ends.size(); }
  std::string_view operator[](std::size_t i) const noexcept {
    const auto from = i == 0 ? 0 : ends[i - 1];
    return {bytes.data() + from, ends[i] - from};
  }
};

}  // namespace cdash::data::detail

// ---- cdash/data/column.hpp
// One column of a frame: values of one type, some of them perhaps missing.

namespace cdash::data {

/// What a column holds.
enum class Type : std::uint8_t {
  number,   ///< double; NaN is a missing value
  integer,  ///< std::int64_t
  boolean,  ///< true or false
  text      ///< UTF-8, each different text stored once
};

/// "numbers", "whole numbers", "true/false values", "text": as messages say it.
CDASH_DECL std::string_view plural_of(Type type);

namespace detail {

template <class T>
concept Character = std::same_as<T, char> || std::same_as<T, wchar_t> || std::same_as<T, char8_t> ||
                    std::same_as<T, char16_t> || std::same_as<T, char32_t>;
template <class T>
concept Integer = std::integral<T> && !std::same_as<T, bool> && !Character<T>;
template <class T>
concept TextLike = std::is_convertible_v<const T&, std::string_view> && !std::same_as<T, std::nullptr_t>;

}  // namespace detail

/// One value of any column type, or none: a literal in an expression, a cell of a column written by hand.
class Scalar {
 public:
  enum class Kind : std::uint8_t { none, boolean, integer, number, text };

  Scalar() noexcept = default;
  Scalar(std::nullptr_t) noexcept {}
  template <std::same_as<bool> T>
  Scalar(T flag) noexcept : kind_(Kind::boolean), integer_(flag) {}
  template <detail::Integer T>
  Scalar(T number) noexcept : kind_(Kind::integer), integer_(static_cast<std::int64_t>(number)) {
    if (std::in_range<std::int64_t>(number)) return;
    kind_ = Kind::number;
    number_ = static_cast<double>(number);
  }
  template <std::floating_point T>
  Scalar(T number) noexcept : kind_(Kind::number), number_(static_cast<double>(number)) {}
  template <detail::TextLike T>
  Scalar(const T& text) : kind_(Kind::text), text_(std::string_view(text)) {}
  template <class T>
  Scalar(const std::optional<T>& value) : Scalar(value ? Scalar(*value) : Scalar()) {}
  /// Throws DataError for a list or an object.
  template <std::same_as<Json> T>
  Scalar(const T& json) : Scalar(of(json)) {}

  Kind kind() const noexcept { return kind_; }
  bool boolean() const noexcept { return integer_ != 0; }
  /// Of a whole number.
  std::int64_t integer() const noexcept { return integer_; }
  /// Of any number.
  double number() const noexcept { return kind_ == Kind::integer ? static_cast<double>(integer_) : number_; }
  const std::string& text() const noexcept { return text_; }

 private:
  static Scalar of(const Json& json);

  Kind kind_ = Kind::none;
  std::int64_t integer_ = 0;
  double number_ = 0;
  std::string text_;
};

class Column;

namespace detail {

template <class T>
concept Cell = std::same_as<T, bool> || Integer<T> || std::floating_point<T> || TextLike<T>;
template <class T>
inline constexpr bool is_optional_cell = false;
template <class T>
inline constexpr bool is_optional_cell<std::optional<T>> = Cell<T>;
template <class T>
using ElementOf = std::remove_cvref_t<decltype(*std::begin(std::declval<const T&>()))>;
template <class T>
concept RangeOfCells =
    !std::derived_from<T, Column> && !TextLike<T> && !std::same_as<T, Json> && requires(const T& range) {
      std::begin(range);
      std::end(range);
    } && (Cell<ElementOf<T>> || is_optional_cell<ElementOf<T>>);

// The values, wherever they live: `keep` owns them, be it a vector of ours or another library's array.
struct ColumnData {
  Type type = Type::number;
  std::size_t size = 0;
  const void* values = nullptr;         // double, int64_t, bool as uint8_t, or codes (uint32_t) of texts
  const std::uint8_t* valid = nullptr;  // integer and boolean: bit i (lowest first) is set where a value is;
                                        // null: nothing is missing
  std::shared_ptr<const Dictionary> dictionary;
  std::shared_ptr<const void> keep;
  std::shared_ptr<const void> keep_valid;

  const double* numbers() const noexcept { return static_cast<const double*>(values); }
  const std::int64_t* integers() const noexcept { return static_cast<const std::int64_t*>(values); }
  const std::uint8_t* booleans() const noexcept { return static_cast<const std::uint8_t*>(values); }
  const std::uint32_t* codes() const noexcept { return static_cast<const std::uint32_t*>(values); }
  bool is_valid(std::size_t row) const noexcept {
    return valid == nullptr || (valid[row >> 3] >> (row & 7) & 1) != 0;
  }
};
using ColumnPtr = std::shared_ptr<const ColumnData>;

CDASH_DECL ColumnPtr column_of_numbers(std::vector<double> values);
// `missing` lists rows in rising order.
CDASH_DECL ColumnPtr column_of_integers(std::vector<std::int64_t> values,
                                        const std::vector<std::uint32_t>& missing);
CDASH_DECL ColumnPtr column_of_booleans(std::vector<std::uint8_t> values,
                                        const std::vector<std::uint32_t>& missing);
CDASH_DECL ColumnPtr column_of_codes(std::vector<std::uint32_t> codes,
                                     std::shared_ptr<const Dictionary> dictionary);
CDASH_DECL ColumnPtr column_of_scalars(const std::vector<Scalar>& values);
CDASH_DECL ColumnPtr gather(const ColumnData& column, std::span<const std::uint32_t> rows);
// The row is there and holds a value of the type asked for.
CDASH_DECL std::string text_of_cell(const ColumnData& column, std::size_t row);
[[noreturn]] CDASH_DECL void throw_wrong_type(const std::string& name, Type found, std::string_view wanted);
[[noreturn]] CDASH_DECL void throw_missing(const std::string& name, std::size_t row);
[[noreturn]] CDASH_DECL void throw_no_row(const std::string& name, std::size_t row, std::size_t size);
CDASH_DECL bool is_missing(const ColumnData& column, std::size_t row) noexcept;

}  // namespace detail

/// Values of one type. Immutable and cheap to copy: copies share their memory. A range of Json.
///
///     const auto years = df["year"].unique();
///     for (int year : years.as<int>()) …
class Column {
 public:
  Column() : data_(detail::column_of_numbers({})) {}
  /// From values written out; nullptr is a missing one: `{4, 1.5, nullptr}`, `{"SF", "Montreal"}`. Throws
  /// DataError if texts, numbers and bools are mixed.
  Column(std::initializer_list<Scalar> values);
  /// Takes over the memory: no copy.
  Column(std::vector<double>&& values) : data_(detail::column_of_numbers(std::move(values))) {}
  Column(std::vector<std::int64_t>&& values) : data_(detail::column_of_integers(std::move(values), {})) {}
  /// From any range of numbers, bools, texts, or optionals of them; copies.
  template <detail::RangeOfCells R>
  Column(const R& values);
  Column(std::string name, detail::ColumnPtr data) : name_(std::move(name)), data_(std::move(data)) {}

  /// The name in the frame it came from; empty for one made by itself.
  const std::string& name() const noexcept { return name_; }
  Type type() const noexcept { return data_->type; }
  bool is_numeric() const noexcept { return type() == Type::number || type() == Type::integer; }
  std::size_t size() const noexcept { return data_->size; }
  bool empty() const noexcept { return size() == 0; }
  /// Number of missing values.
  std::size_t missing() const noexcept;

  /// The cell as JSON, null if it is missing. Throws DataError past the end.
  Json operator[](std::size_t row) const;
  bool is_missing(std::size_t row) const noexcept { return detail::is_missing(*data_, row); }

  /// A copy as `std::vector<T>`: T is a number type, bool, std::string (any column as text, "2007", "true"),
  /// or std::optional of one. In `double` a missing value is NaN, in std::string it is empty; elsewhere
  /// it throws DataError, as does a column of another type, or a whole number that T cannot hold.
  template <class T>
  std::vector<T> as() const;

  /// The memory itself, without a copy: T is double or std::int64_t and exactly the column's type (DataError
  /// if not). A missing value is NaN, or some whole number: see is_missing().
  template <class T>
  std::span<const T> values() const;

  /// Smallest and greatest value of a numeric column; missing values do not count. NaN (for a whole-number
  /// T: DataError) if there is none. Throws DataError for text and bools.
  template <class T = double>
  T min() const;
  template <class T = double>
  T max() const;

  /// Each value once, in order of first appearance, without the missing ones.
  Column unique() const;

  class Iterator {
   public:
    using iterator_concept = std::forward_iterator_tag;
    using iterator_category = std::input_iterator_tag;
    using value_type = Json;
    using difference_type = std::ptrdiff_t;
    using pointer = void;
    using reference = Json;
    Iterator() = default;
    Iterator(const Column* column, std::size_t row) : column_(column), row_(row) {}
    Json operator*() const { return (*column_)[row_]; }
    Iterator& operator++() {
      ++row_;
      return *this;
    }
    Iterator operator++(int) {
      auto old = *this;
      ++row_;
      return old;
    }
    bool operator==(const Iterator&) const = default;

   private:
    const Column* column_ = nullptr;
    std::size_t row_ = 0;
  };
  Iterator begin() const noexcept { return {this, 0}; }
  Iterator end() const noexcept { return {this, size()}; }

  const detail::ColumnPtr& data() const noexcept { return data_; }

 private:
  std::string name_;
  detail::ColumnPtr data_;
};

namespace detail {

struct Extremes {
  double number = std::numeric_limits<double>::quiet_NaN();
  std::int64_t integer = 0;
  bool found = false;
};
enum class Side : std::uint8_t { low, high };
CDASH_DECL Extremes extreme(const Column& column, Side side);
[[noreturn]] CDASH_DECL void throw_out_of_range(const std::string& name, std::string_view text);

template <class T>
inline constexpr bool is_optional_v = false;
template <class T>
inline constexpr bool is_optional_v<std::optional<T>> = true;

template <class T>
T narrowed(const Column& column, std::int64_t number) {
  if (!std::in_range<T>(number)) throw_out_of_range(column.name(), std::to_string(number));
  return static_cast<T>(number);
}

// One present cell as a T; the type of the column was checked.
template <class T>
T cell_as(const Column& column, std::size_t row) {
  const auto& data = *column.data();
  if constexpr (std::same_as<T, bool>)
    return data.booleans()[row] != 0;
  else if constexpr (std::same_as<T, std::string>)
    return text_of_cell(data, row);
  else if constexpr (std::floating_point<T>)
    return static_cast<T>(data.type == Type::number ? data.numbers()[row]
                                                    : static_cast<double>(data.integers()[row]));
  else
    return narrowed<T>(column, data.integers()[row]);
}

template <class T>
void check_type(const Column& column) {
  const auto type = column.type();
  if constexpr (std::same_as<T, bool>) {
    if (type != Type::boolean) throw_wrong_type(column.name(), type, "true/false values");
  } else if constexpr (std::floating_point<T>) {
    if (!column.is_numeric()) throw_wrong_type(column.name(), type, "numbers");
  } else if constexpr (Integer<T>) {
    if (type != Type::integer) throw_wrong_type(column.name(), type, "whole numbers");
  } else {
    static_assert(std::same_as<T, std::string>,
                  "cdash: a column can be read as a number type, bool, std::string, or std::optional of one");
  }
}

}  // namespace detail

template <class T>
std::vector<T> Column::as() const {
  std::vector<T> result;
  result.reserve(size());
  if constexpr (detail::is_optional_v<T>) {
    using U = typename T::value_type;
    detail::check_type<U>(*this);
    for (std::size_t row = 0; row < size(); ++row)
      result.push_back(is_missing(row) ? T() : T(detail::cell_as<U>(*this, row)));
  } else {
    detail::check_type<T>(*this);
    for (std::size_t row = 0; row < size(); ++row) {
      if (!is_missing(row))
        result.push_back(detail::cell_as<T>(*this, row));
      else if constexpr (std::floating_point<T>)
        result.push_back(std::numeric_limits<T>::quiet_NaN());
      else if constexpr (std::same_as<T, std::string>)
        result.emplace_back();
      else
        detail::throw_missing(name_, row);
    }
  }
  return result;
}

template <class T>
std::span<const T> Column::values() const {
  static_assert(std::same_as<T, double> || std::same_as<T, std::int64_t>,
                "cdash: a column's memory is double or std::int64_t; as<T>() copies into other types");
  constexpr auto wanted = std::same_as<T, double> ? Type::number : Type::integer;
  if (type() != wanted) detail::throw_wrong_type(name_, type(), plural_of(wanted));
  return {static_cast<const T*>(data_->values), size()};
}

namespace detail {
template <class T>
T extreme_as(const Column& column, Side side) {
  const auto found = extreme(column, side);
  if constexpr (std::floating_point<T>) {
    return static_cast<T>(found.number);
  } else {
    static_assert(Integer<T>, "cdash: min and max give a number");
    if (column.type() != Type::integer) throw_wrong_type(column.name(), column.type(), "whole numbers");
    if (!found.found) throw_out_of_range(column.name(), "nothing");
    return narrowed<T>(column, found.integer);
  }
}
}  // namespace detail

template <class T>
T Column::min() const {
  return detail::extreme_as<T>(*this, detail::Side::low);
}
template <class T>
T Column::max() const {
  return detail::extreme_as<T>(*this, detail::Side::high);
}

template <detail::RangeOfCells R>
Column::Column(const R& values) {
  using Element = detail::ElementOf<R>;
  if constexpr (std::floating_point<Element>) {
    std::vector<double> numbers;
    for (const auto& value : values) numbers.push_back(static_cast<double>(value));
    data_ = detail::column_of_numbers(std::move(numbers));
  } else if constexpr (detail::Integer<Element> && !std::same_as<Element, std::uint64_t>) {
    std::vector<std::int64_t> numbers;
    for (const auto& value : values) numbers.push_back(static_cast<std::int64_t>(value));
    data_ = detail::column_of_integers(std::move(numbers), {});
  } else {
    std::vector<Scalar> scalars;
    for (const auto& value : values) scalars.emplace_back(static_cast<Element>(value));
    data_ = detail::column_of_scalars(scalars);
    // What an empty range would have held.
    if (scalars.empty() && detail::TextLike<Element>)
      data_ = detail::column_of_codes({}, std::make_shared<const detail::Dictionary>());
  }
}

}  // namespace cdash::data

// ---- cdash/data/detail/interner.hpp
// Gives each different text one small code: how text columns are built.

namespace cdash::data::detail {

// Differs from run to run, so that nobody can prepare a file whose texts all fall into one slot.
inline std::uint64_t hash_seed() {
  static const std::uint64_t seed = [] {
    std::random_device device;
    return std::uint64_t{device()} << 32 | device();
  }();
  return seed;
}

// High half of a 128-bit product, folded into the low one.
inline std::uint64_t folded_product(std::uint64_t a, std::uint64_t b) noexcept {
#ifdef __SIZEOF_INT128__
  __extension__ using Wide = unsigned __int128;
  const auto product = static_cast<Wide>(a) * b;
  return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
#else
  const std::uint64_t a0 = a & 0xFFFFFFFF, a1 = a >> 32, b0 = b & 0xFFFFFFFF, b1 = b >> 32;
  const auto middle = a1 * b0 + (a0 * b0 >> 32);
  const auto other = a0 * b1 + (middle & 0xFFFFFFFF);
  return (a * b) ^ (a1 * b1 + (middle >> 32) + (other >> 32));
#endif
}

inline std::uint64_t hash_text(std::string_view text, std::uint64_t seed) noexcept {
  constexpr std::uint64_t odd = 0x9E3779B97F4A7C15;
  auto hash = seed ^ (text.size() * odd);
  auto p = text.data();
  auto left = text.size();
  std::uint64_t word = 0;
  for (; left >= 8; p += 8, left -= 8) {
    std::memcpy(&word, p, 8);
    hash = folded_product(hash ^ word, odd);
  }
  if (left != 0) {
    word = 0;
    std::memcpy(&word, p, left);
    hash = folded_product(hash ^ word, odd);
  }
  return folded_product(hash, seed | 1);
}

class Interner {
 public:
  Interner() : dictionary_(std::make_shared<Dictionary>()), slots_(64), seed_(hash_seed()) {}

  /// The code of that text, from 1 upwards for new ones.
  std::uint32_t code(std::string_view text) {
    return code(text, [](std::string_view) { return false; });
  }

  /// As above; `is_missing` is asked once for each different text and makes its code 0.
  template <class IsMissing>
  std::uint32_t code(std::string_view text, const IsMissing& is_missing) {
    return code(text, tag(text), is_missing);
  }

  /// Whether lookups wait for memory: then it pays to announce() several and look them up afterwards.
  bool is_large() const noexcept { return slots_.size() > 1 << 16; }
  std::uint32_t tag(std::string_view text) const noexcept {
    return static_cast<std::uint32_t>(hash_text(text, seed_) >> 32);
  }
  void announce(std::uint32_t tag) const noexcept {
#ifdef __GNUC__
    __builtin_prefetch(&slots_[tag & (slots_.size() - 1)]);
#else
    static_cast<void>(tag);
#endif
  }
  template <class IsMissing>
  std::uint32_t code(std::string_view text, std::uint32_t tag, const IsMissing& is_missing) {
    for (auto at = tag & (slots_.size() - 1);; at = (at + 1) & (slots_.size() - 1)) {
      auto& slot = slots_[at];
      if (slot.entry == 0) {
        if (dictionary_->size() >= missing_mark)
          throw DataError("cdash: more than 2147483647 different texts in one column");
        slot = {tag, static_cast<std::uint32_t>(dictionary_->size())};
        if (is_missing(text)) slot.entry |= missing_mark;
        const auto code = code_of(slot);
        dictionary_->bytes.append(text);
        dictionary_->ends.push_back(dictionary_->bytes.size());
        if (dictionary_->size() * 2 > slots_.size()) grow();
        return code;
      }
      if (slot.tag == tag && (*dictionary_)[slot.entry & ~missing_mark] == text) return code_of(slot);
    }
  }

  std::shared_ptr<const Dictionary> take() { return std::move(dictionary_); }

 private:
  // Small, because a column of many different texts waits for memory here.
  struct Slot {
    std::uint32_t tag = 0;    // of the text's hash: where the slot belongs, and what tells most texts apart
    std::uint32_t entry = 0;  // 0: the slot is free
  };
  static constexpr std::uint32_t missing_mark = 0x80000000;
  static std::uint32_t code_of(const Slot& slot) noexcept {
    return (slot.entry & missing_mark) != 0 ? 0 : slot.entry;
  }

  void grow() {
    std::vector<Slot> old(slots_.size() * 2);
    old.swap(slots_);
    for (const auto& slot : old) {
      if (slot.entry == 0) continue;
      auto at = slot.tag & (slots_.size() - 1);
      while (slots_[at].entry != 0) at = (at + 1) & (slots_.size() - 1);
      slots_[at] = slot;
    }
  }

  std::shared_ptr<Dictionary> dictionary_;
  std::vector<Slot> slots_;
  std::uint64_t seed_;
};

}  // namespace cdash::data::detail

// ---- cdash/data/impl/column.ipp
// Bodies of data/column.hpp.

namespace cdash::data {

CDASH_DECL std::string_view plural_of(Type type) {
  switch (type) {
    case Type::number:
      return "numbers";
    case Type::integer:
      return "whole numbers";
    case Type::boolean:
      return "true/false values";
    case Type::text:
      return "text";
  }
  return "values";
}

CDASH_DECL Scalar Scalar::of(const Json& json) {
  switch (json.kind()) {
    case boost::json::kind::null:
      return {};
    case boost::json::kind::bool_:
      return json.get_bool();
    case boost::json::kind::int64:
      return json.get_int64();
    case boost::json::kind::uint64:
      return json.get_uint64();
    case boost::json::kind::double_:
      return json.get_double();
    case boost::json::kind::string: {
      const auto& text = json.get_string();
      return std::string_view(text.data(), text.size());
    }
    case boost::json::kind::array:
      throw DataError(
          "cdash: a list of values is not one value; col(\"x\").isin(list) asks for one of several");
    case boost::json::kind::object:
      throw DataError(
          "cdash: a JSON object is not a value that a column could hold; give a text, a number or a bool");
  }
  return {};
}

namespace detail {

template <class T>
inline ColumnPtr column_of(Type type, std::vector<T> values, const std::vector<std::uint32_t>& missing,
                           std::shared_ptr<const Dictionary> dictionary) {
  auto keep = std::make_shared<const std::vector<T>>(std::move(values));
  auto column = std::make_shared<ColumnData>();
  column->type = type;
  column->size = keep->size();
  column->values = keep->data();
  column->dictionary = std::move(dictionary);
  column->keep = keep;
  if (!missing.empty()) {
    auto bits = std::make_shared<std::vector<std::uint8_t>>((keep->size() + 7) / 8, std::uint8_t{0xFF});
    for (const auto row : missing) (*bits)[row >> 3] &= static_cast<std::uint8_t>(~(1U << (row & 7)));
    column->valid = bits->data();
    column->keep_valid = std::move(bits);
  }
  return column;
}

CDASH_DECL ColumnPtr column_of_numbers(std::vector<double> values) {
  return column_of(Type::number, std::move(values), {}, nullptr);
}
CDASH_DECL ColumnPtr column_of_integers(std::vector<std::int64_t> values,
                                        const std::vector<std::uint32_t>& missing) {
  return column_of(Type::integer, std::move(values), missing, nullptr);
}
CDASH_DECL ColumnPtr column_of_booleans(std::vector<std::uint8_t> values,
                                        const std::vector<std::uint32_t>& missing) {
  return column_of(Type::boolean, std::move(values), missing, nullptr);
}
CDASH_DECL ColumnPtr column_of_codes(std::vector<std::uint32_t> codes,
                                     std::shared_ptr<const Dictionary> dictionary) {
  return column_of(Type::text, std::move(codes), {}, std::move(dictionary));
}

CDASH_DECL ColumnPtr column_of_scalars(const std::vector<Scalar>& values) {
  using Kind = Scalar::Kind;
  const auto size = values.size();
  const auto count = [&](Kind kind) {
    return std::count_if(values.begin(), values.end(),
                         [&](const Scalar& value) { return value.kind() == kind; });
  };
  const auto flags = count(Kind::boolean);
  const auto integers = count(Kind::integer);
  const auto numbers = integers + count(Kind::number);
  const auto texts = count(Kind::text);
  if (static_cast<int>(flags != 0) + static_cast<int>(numbers != 0) + static_cast<int>(texts != 0) > 1) {
    std::string found;
    const auto add = [&](std::ptrdiff_t of_it, std::string_view what) {
      if (of_it == 0) return;
      if (!found.empty()) found += " and ";
      found += std::to_string(of_it);
      found += what;
    };
    add(texts, " texts");
    add(numbers, " numbers");
    add(flags, " bools");
    throw DataError("cdash: a column holds values of one type; this one was given " + found);
  }
  std::vector<std::uint32_t> missing;
  for (std::size_t i = 0; i < size; ++i)
    if (values[i].kind() == Kind::none) missing.push_back(static_cast<std::uint32_t>(i));
  if (flags != 0) {
    std::vector<std::uint8_t> column(size);
    for (std::size_t i = 0; i < size; ++i) column[i] = values[i].boolean() ? 1 : 0;
    return column_of_booleans(std::move(column), missing);
  }
  if (texts != 0) {
    Interner interner;
    std::vector<std::uint32_t> codes(size);
    for (std::size_t i = 0; i < size; ++i)
      if (values[i].kind() == Kind::text) codes[i] = interner.code(values[i].text());
    return column_of_codes(std::move(codes), interner.take());
  }
  if (integers != 0 && integers == numbers) {
    std::vector<std::int64_t> column(size);
    for (std::size_t i = 0; i < size; ++i) column[i] = values[i].integer();
    return column_of_integers(std::move(column), missing);
  }
  std::vector<double> column(size);
  for (std::size_t i = 0; i < size; ++i) column[i] = values[i].number();
  for (const auto row : missing) column[row] = std::numeric_limits<double>::quiet_NaN();
  return column_of_numbers(std::move(column));
}

template <class T>
inline std::vector<T> gathered(const T* values, std::span<const std::uint32_t> rows) {
  std::vector<T> result(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) result[i] = values[rows[i]];
  return result;
}

CDASH_DECL ColumnPtr gather(const ColumnData& column, std::span<const std::uint32_t> rows) {
  std::vector<std::uint32_t> missing;
  if (column.valid != nullptr)
    for (std::size_t i = 0; i < rows.size(); ++i)
      if (!column.is_valid(rows[i])) missing.push_back(static_cast<std::uint32_t>(i));
  switch (column.type) {
    case Type::number:
      return column_of_numbers(gathered(column.numbers(), rows));
    case Type::integer:
      return column_of_integers(gathered(column.integers(), rows), missing);
    case Type::boolean:
      return column_of_booleans(gathered(column.booleans(), rows), missing);
    case Type::text:
      break;
  }
  return column_of_codes(gathered(column.codes(), rows), column.dictionary);
}

CDASH_DECL bool is_missing(const ColumnData& column, std::size_t row) noexcept {
  switch (column.type) {
    case Type::number:
      return std::isnan(column.numbers()[row]);
    case Type::text:
      return column.codes()[row] == 0;
    case Type::integer:
    case Type::boolean:
      break;
  }
  return !column.is_valid(row);
}

CDASH_DECL std::string text_of_cell(const ColumnData& column, std::size_t row) {
  switch (column.type) {
    case Type::text:
      return std::string((*column.dictionary)[column.codes()[row]]);
    case Type::boolean:
      return column.booleans()[row] != 0 ? "true" : "false";
    case Type::integer:
      return std::to_string(column.integers()[row]);
    case Type::number:
      break;
  }
  const auto number = column.numbers()[row];
  if (std::isinf(number)) return number > 0 ? "Infinity" : "-Infinity";
  std::string text;
  write_json(text, number);
  return text;
}

// `column "pop"`, or `the column` for one that has no name.
inline std::string named(const std::string& name) {
  return name.empty() ? "the column" : "column \"" + name + '"';
}

[[noreturn]] CDASH_DECL void throw_wrong_type(const std::string& name, Type found, std::string_view wanted) {
  throw DataError("cdash: " + named(name) + " holds " + std::string(plural_of(found)) + ", not " +
                  std::string(wanted));
}
[[noreturn]] CDASH_DECL void throw_missing(const std::string& name, std::size_t row) {
  throw DataError("cdash: " + named(name) + " has no value in row " + std::to_string(row) +
                  "; read it as std::optional, or as double (NaN)");
}
[[noreturn]] CDASH_DECL void throw_no_row(const std::string& name, std::size_t row, std::size_t size) {
  throw DataError("cdash: " + named(name) + " has no row " + std::to_string(row) + ": it has " +
                  std::to_string(size) + " rows, counted from 0");
}
[[noreturn]] CDASH_DECL void throw_out_of_range(const std::string& name, std::string_view text) {
  throw DataError("cdash: " + named(name) + " holds " + std::string(text) +
                  ", which the number type asked for cannot");
}

CDASH_DECL Extremes extreme(const Column& column, Side side) {
  if (!column.is_numeric()) throw_wrong_type(column.name(), column.type(), "numbers");
  const auto& data = *column.data();
  Extremes result;
  const auto scan = [&](const auto* values) {
    auto best = *values;
    for (std::size_t row = 0; row < data.size; ++row) {
      if (is_missing(data, row)) continue;
      if (!result.found || (side == Side::low ? values[row] < best : values[row] > best)) best = values[row];
      result.found = true;
    }
    if (!result.found) return;
    result.number = static_cast<double>(best);
    if (data.type == Type::integer) result.integer = static_cast<std::int64_t>(best);
  };
  if (data.size == 0) return result;
  if (data.type == Type::number)
    scan(data.numbers());
  else
    scan(data.integers());
  return result;
}

template <class T, class Bits>
inline std::vector<std::uint32_t> first_rows(const ColumnData& column, const T* values, Bits bits) {
  std::unordered_set<std::uint64_t> seen;
  std::vector<std::uint32_t> rows;
  for (std::size_t row = 0; row < column.size; ++row)
    if (!is_missing(column, row) && seen.insert(bits(values[row])).second)
      rows.push_back(static_cast<std::uint32_t>(row));
  return rows;
}

}  // namespace detail

CDASH_DECL Column::Column(std::initializer_list<Scalar> values)
    : data_(detail::column_of_scalars(std::vector<Scalar>(values))) {}

CDASH_DECL std::size_t Column::missing() const noexcept {
  if (data_->valid == nullptr && (type() == Type::integer || type() == Type::boolean)) return 0;
  std::size_t count = 0;
  for (std::size_t row = 0; row < size(); ++row)
    if (detail::is_missing(*data_, row)) ++count;
  return count;
}

CDASH_DECL Json Column::operator[](std::size_t row) const {
  if (row >= size()) detail::throw_no_row(name_, row, size());
  if (detail::is_missing(*data_, row)) return nullptr;
  switch (type()) {
    case Type::number:
      return data_->numbers()[row];
    case Type::integer:
      return data_->integers()[row];
    case Type::boolean:
      return data_->booleans()[row] != 0;
    case Type::text:
      break;
  }
  const auto text = (*data_->dictionary)[data_->codes()[row]];
  return boost::json::string_view(text.data(), text.size());
}

CDASH_DECL Column Column::unique() const {
  const auto& data = *data_;
  std::vector<std::uint32_t> rows;
  switch (type()) {
    case Type::number:
      // 0.0 and -0.0 are one value.
      rows = detail::first_rows(data, data.numbers(), [](double x) {
        std::uint64_t bits = 0;
        x = x == 0 ? 0 : x;
        std::memcpy(&bits, &x, sizeof bits);
        return bits;
      });
      break;
    case Type::integer:
      rows = detail::first_rows(data, data.integers(),
                                [](std::int64_t x) { return static_cast<std::uint64_t>(x); });
      break;
    case Type::boolean:
      rows = detail::first_rows(data, data.booleans(), [](std::uint8_t x) { return std::uint64_t{x}; });
      break;
    case Type::text: {
      std::vector<bool> seen(data.dictionary->size());
      for (std::size_t row = 0; row < data.size; ++row) {
        const auto code = data.codes()[row];
        if (code == 0 || seen[code]) continue;
        seen[code] = true;
        rows.push_back(static_cast<std::uint32_t>(row));
      }
    }
  }
  return Column(name_, detail::gather(data, rows));
}

}  // namespace cdash::data

// ---- cdash/data/expr.hpp
// Conditions on the rows of a frame: col("year") == 2007 && col("continent") != "Asia".

namespace cdash::data {

namespace detail {

enum class Op : std::uint8_t { equal, less, less_or_equal, in, missing, both, either, negated };

struct Condition;
using ConditionPtr = std::shared_ptr<const Condition>;
struct Condition {
  Op op;
  std::string column;            // of a comparison
  std::vector<Scalar> literals;  // what it is compared with: one, or several for `in`
  std::string other;             // or another column, if there is no literal
  ConditionPtr left, right;      // of both, either, negated
};

}  // namespace detail

/// A condition that holds for a row or not. Knows no frame yet: names and types are checked by Frame::where.
///
/// A missing value equals nothing, is neither less nor greater than anything, and differs (`!=`) from all.
class Expr {
 public:
  explicit Expr(detail::ConditionPtr condition) : condition_(std::move(condition)) {}
  const detail::Condition& condition() const noexcept { return *condition_; }

  friend Expr operator&&(const Expr& a, const Expr& b);
  friend Expr operator||(const Expr& a, const Expr& b);
  friend Expr operator!(const Expr& a);

 private:
  detail::ConditionPtr condition_;
};

/// A column by name, to be compared: with a text, a number, a bool, or another column of the same kind.
class ColumnName {
 public:
  explicit ColumnName(std::string name) : name_(std::move(name)) {}

  /// Whether the value is one of these.
  Expr isin(std::initializer_list<Scalar> values) const { return isin(std::vector<Scalar>(values)); }
  Expr isin(std::vector<Scalar> values) const;
  Expr isin(const Column& values) const;
  template <detail::RangeOfCells R>
  Expr isin(const R& values) const {
    std::vector<Scalar> scalars;
    for (const auto& value : values) scalars.emplace_back(static_cast<detail::ElementOf<R>>(value));
    return isin(std::move(scalars));
  }
  /// Whether there is no value.
  Expr is_missing() const;

  friend Expr operator==(const ColumnName& a, const Scalar& b);
  friend Expr operator!=(const ColumnName& a, const Scalar& b);
  friend Expr operator<(const ColumnName& a, const Scalar& b);
  friend Expr operator<=(const ColumnName& a, const Scalar& b);
  friend Expr operator>(const ColumnName& a, const Scalar& b);
  friend Expr operator>=(const ColumnName& a, const Scalar& b);

  friend Expr operator==(const Scalar& a, const ColumnName& b);
  friend Expr operator!=(const Scalar& a, const ColumnName& b);
  friend Expr operator<(const Scalar& a, const ColumnName& b);
  friend Expr operator<=(const Scalar& a, const ColumnName& b);
  friend Expr operator>(const Scalar& a, const ColumnName& b);
  friend Expr operator>=(const Scalar& a, const ColumnName& b);

  friend Expr operator==(const ColumnName& a, const ColumnName& b);
  friend Expr operator!=(const ColumnName& a, const ColumnName& b);
  friend Expr operator<(const ColumnName& a, const ColumnName& b);
  friend Expr operator<=(const ColumnName& a, const ColumnName& b);
  friend Expr operator>(const ColumnName& a, const ColumnName& b);
  friend Expr operator>=(const ColumnName& a, const ColumnName& b);

 private:
  std::string name_;
};

/// Names a column in a condition: `df.where(col("year") > 1990 && col("continent").isin({"Asia",
/// "Africa"}))`.
inline ColumnName col(std::string name) { return ColumnName(std::move(name)); }

}  // namespace cdash::data

namespace cdash {
using data::col;
}

// ---- cdash/data/impl/expr.ipp
// Bodies of data/expr.hpp.

namespace cdash::data {
namespace detail {

inline Expr compared(Op op, const std::string& column, std::vector<Scalar> literals) {
  return Expr(
      std::make_shared<const Condition>(Condition{op, column, std::move(literals), {}, nullptr, nullptr}));
}
inline Expr compared(Op op, const std::string& column, const std::string& other) {
  return Expr(std::make_shared<const Condition>(Condition{op, column, {}, other, nullptr, nullptr}));
}
inline Expr combined(Op op, ConditionPtr left, ConditionPtr right) {
  return Expr(
      std::make_shared<const Condition>(Condition{op, {}, {}, {}, std::move(left), std::move(right)}));
}

}  // namespace detail

using detail::Op;

CDASH_DECL Expr operator&&(const Expr& a, const Expr& b) {
  return detail::combined(Op::both, a.condition_, b.condition_);
}
CDASH_DECL Expr operator||(const Expr& a, const Expr& b) {
  return detail::combined(Op::either, a.condition_, b.condition_);
}
CDASH_DECL Expr operator!(const Expr& a) { return detail::combined(Op::negated, a.condition_, nullptr); }

CDASH_DECL Expr ColumnName::isin(std::vector<Scalar> values) const {
  return detail::compared(Op::in, name_, std::move(values));
}
CDASH_DECL Expr ColumnName::isin(const Column& values) const {
  std::vector<Scalar> scalars;
  for (const auto& value : values) scalars.emplace_back(value);
  return isin(std::move(scalars));
}
CDASH_DECL Expr ColumnName::is_missing() const {
  return detail::compared(Op::missing, name_, std::vector<Scalar>());
}

CDASH_DECL Expr operator==(const ColumnName& a, const Scalar& b) {
  return detail::compared(Op::equal, a.name_, std::vector<Scalar>{b});
}
CDASH_DECL Expr operator!=(const ColumnName& a, const Scalar& b) { return !(a == b); }
CDASH_DECL Expr operator<(const ColumnName& a, const Scalar& b) {
  return detail::compared(Op::less, a.name_, std::vector<Scalar>{b});
}
CDASH_DECL Expr operator<=(const ColumnName& a, const Scalar& b) {
  return detail::compared(Op::less_or_equal, a.name_, std::vector<Scalar>{b});
}
// Not the opposite of <=: a missing value is neither.
CDASH_DECL Expr operator>(const ColumnName& a, const Scalar& b) { return !(a <= b) && !a.is_missing(); }
CDASH_DECL Expr operator>=(const ColumnName& a, const Scalar& b) { return !(a < b) && !a.is_missing(); }

CDASH_DECL Expr operator==(const Scalar& a, const ColumnName& b) { return b == a; }
CDASH_DECL Expr operator!=(const Scalar& a, const ColumnName& b) { return b != a; }
CDASH_DECL Expr operator<(const Scalar& a, const ColumnName& b) { return b > a; }
CDASH_DECL Expr operator<=(const Scalar& a, const ColumnName& b) { return b >= a; }
CDASH_DECL Expr operator>(const Scalar& a, const ColumnName& b) { return b < a; }
CDASH_DECL Expr operator>=(const Scalar& a, const ColumnName& b) { return b <= a; }

CDASH_DECL Expr operator==(const ColumnName& a, const ColumnName& b) {
  return detail::compared(Op::equal, a.name_, b.name_);
}
CDASH_DECL Expr operator!=(const ColumnName& a, const ColumnName& b) { return !(a == b); }
CDASH_DECL Expr operator<(const ColumnName& a, const ColumnName& b) {
  return detail::compared(Op::less, a.name_, b.name_);
}
CDASH_DECL Expr operator<=(const ColumnName& a, const ColumnName& b) {
  return detail::compared(Op::less_or_equal, a.name_, b.name_);
}
CDASH_DECL Expr operator>(const ColumnName& a, const ColumnName& b) { return b < a; }
CDASH_DECL Expr operator>=(const ColumnName& a, const ColumnName& b) { return b <= a; }

}  // namespace cdash::data

// ---- cdash/data/frame.hpp
// A table of named columns in memory: what a dashboard reads, filters and hands to tables and figures.

namespace cdash::data {

/// A column on its way into a frame: {"Amount", {4, 1, 2}}.
struct NamedColumn {
  NamedColumn(std::string column_name, Column column)
      : name(std::move(column_name)), values(std::move(column)) {}
  std::string name;
  Column values;
};

enum class Order : std::uint8_t { ascending, descending };

class Records;

/// Columns of one length, by name. Immutable; a copy shares everything; safe to read from many threads.
///
///     const auto df = data::read_csv("gapminder.csv");
///     const auto one = df.where(col("country") == "Canada");
///     auto years = df["year"].unique();
///
/// At most 4,294,967,295 rows.
class Frame {
 public:
  /// No columns, no rows.
  Frame();
  /// From columns of one length: `Frame{{"Fruit", {"Apples", "Oranges"}}, {"Amount", {4, 1}}}`. Throws
  /// DataError if lengths differ or a name comes twice.
  Frame(std::initializer_list<NamedColumn> columns);
  explicit Frame(std::vector<NamedColumn> columns);

  std::size_t rows() const noexcept;
  /// The same as rows(), as for any container.
  std::size_t size() const noexcept { return rows(); }
  bool empty() const noexcept { return rows() == 0; }
  /// The columns' names, in order.
  const std::vector<std::string>& columns() const noexcept;
  bool has(std::string_view name) const noexcept;

  /// A column by name. Throws DataError that offers the nearest name. On a frame that is a selection of rows
  /// the first access copies them together, later ones return the same memory.
  Column operator[](std::string_view name) const;
  /// One value, null if missing. Throws DataError for a row or column that is not there.
  Json cell(std::size_t row, std::string_view name) const;

  /// The rows for which the condition holds. Throws DataError for an unknown column, and for a column that
  /// is compared with another type than its own.
  Frame where(const Expr& condition) const;
  /// The first `count` rows, or all if there are fewer.
  Frame head(std::size_t count = 5) const;
  /// These columns, in this order.
  Frame select(std::span<const std::string> names) const;
  Frame select(std::initializer_list<std::string> names) const {
    return select(std::vector<std::string>(names));
  }
  /// With that column added, or replaced. Throws DataError if its length is not rows().
  Frame with_column(std::string name, Column values) const;
  /// Rows by the values of one column; equal ones keep their order, missing ones come last.
  Frame sort_by(std::string_view name, Order order = Order::ascending) const;
  /// The rows at these positions, in that order, repeats allowed.
  Frame take(std::vector<std::uint32_t> positions) const;

  /// The rows as JSON objects, for a table: `[{"country":"Canada","year":1952}, …]`.
  Records records() const;

 private:
  struct State;
  explicit Frame(std::shared_ptr<const State> state) : state_(std::move(state)) {}
  std::size_t index_of(std::string_view name) const;
  const detail::ColumnPtr& column(std::size_t index) const;
  std::shared_ptr<const State> state_;
};

/// The rows of a frame as an array of objects; writes itself, so that no JSON tree of the rows ever exists.
/// Missing values and numbers that are not finite are null. Cheap to copy.
class Records {
 public:
  static constexpr Writes writes = Writes::records;

  explicit Records(Frame frame) : frame_(std::move(frame)) {}
  std::size_t size() const noexcept { return frame_.rows(); }
  const Frame& frame() const noexcept { return frame_; }

  /// Appends the JSON array.
  void write(std::string& out) const;
  std::string to_json() const;
  /// For whoever writes JSON later.
  std::shared_ptr<const JsonSource> source() const;

 private:
  Frame frame_;
};

namespace detail {
// One byte a row: 1 where the condition holds. Throws DataError.
CDASH_DECL std::vector<std::uint8_t> evaluate(const Condition& condition, const Frame& frame);
}  // namespace detail

}  // namespace cdash::data

// ---- cdash/data/impl/evaluate.ipp
// Bodies of detail::evaluate of data/frame.hpp: which rows a condition selects.

namespace cdash::data::detail {

using Mask = std::vector<std::uint8_t>;

template <class A, class B>
inline bool holds(Op op, const A& a, const B& b) noexcept {
  return op == Op::equal ? a == b : op == Op::less ? a < b : a <= b;
}

// The loop is instantiated for each operation, so that the compiler can make it wide.
template <class T, class Get>
inline void fill(Mask& mask, Op op, T literal, Get get) {
  const auto size = mask.size();
  if (op == Op::equal)
    for (std::size_t i = 0; i < size; ++i) mask[i] = static_cast<std::uint8_t>(get(i) == literal);
  else if (op == Op::less)
    for (std::size_t i = 0; i < size; ++i) mask[i] = static_cast<std::uint8_t>(get(i) < literal);
  else
    for (std::size_t i = 0; i < size; ++i) mask[i] = static_cast<std::uint8_t>(get(i) <= literal);
}

inline void clear_missing(Mask& mask, const ColumnData& column) {
  if (column.valid == nullptr) return;
  for (std::size_t i = 0; i < mask.size(); ++i)
    if (!column.is_valid(i)) mask[i] = 0;
}

[[noreturn]] inline void throw_mismatch(const Column& column, const Scalar& literal) {
  std::string found = "the number ";
  if (literal.kind() == Scalar::Kind::boolean) found = literal.boolean() ? "true" : "false";
  if (literal.kind() == Scalar::Kind::text) found = "the text \"" + literal.text() + '"';
  if (literal.kind() == Scalar::Kind::integer) write_json(found, literal.integer());
  if (literal.kind() == Scalar::Kind::number) write_json(found, literal.number());
  std::string right = "a number";
  if (column.type() == Type::text) right = "a text";
  if (column.type() == Type::boolean) right = "true or false";
  throw DataError("cdash: column \"" + column.name() + "\" holds " + std::string(plural_of(column.type())) +
                  " and cannot be compared with " + found + "; compare it with " + right);
}

// Where `column op literal` holds; never where a value is missing.
inline Mask compare(const Column& column, Op op, const Scalar& literal) {
  using Kind = Scalar::Kind;
  const auto& data = *column.data();
  Mask mask(data.size);
  const auto kind = literal.kind();
  if (kind == Kind::none) return mask;
  const bool fits = data.type == Type::text      ? kind == Kind::text
                    : data.type == Type::boolean ? kind == Kind::boolean
                                                 : kind == Kind::integer || kind == Kind::number;
  if (!fits) throw_mismatch(column, literal);
  switch (data.type) {
    case Type::number:
      fill(mask, op, literal.number(), [values = data.numbers()](std::size_t i) { return values[i]; });
      break;
    case Type::integer:
      if (kind == Kind::integer)
        fill(mask, op, literal.integer(), [values = data.integers()](std::size_t i) { return values[i]; });
      else
        fill(mask, op, literal.number(),
             [values = data.integers()](std::size_t i) { return static_cast<double>(values[i]); });
      clear_missing(mask, data);
      break;
    case Type::boolean:
      fill(mask, op, static_cast<std::uint8_t>(literal.boolean()),
           [values = data.booleans()](std::size_t i) { return values[i]; });
      clear_missing(mask, data);
      break;
    case Type::text: {
      const auto& dictionary = *data.dictionary;
      const std::string_view text = literal.text();
      // Once for each different text, then only codes.
      Mask by_code(dictionary.size());
      for (std::size_t code = 1; code < by_code.size(); ++code)
        by_code[code] = static_cast<std::uint8_t>(holds(op, dictionary[code], text));
      for (std::size_t i = 0; i < mask.size(); ++i) mask[i] = by_code[data.codes()[i]];
    }
  }
  return mask;
}

inline Mask compare(const Column& a, Op op, const Column& b) {
  Mask mask(a.size());
  const auto each = [&](const auto& left, const auto& right) {
    for (std::size_t i = 0; i < mask.size(); ++i)
      mask[i] =
          static_cast<std::uint8_t>(!a.is_missing(i) && !b.is_missing(i) && holds(op, left(i), right(i)));
  };
  const auto& x = *a.data();
  const auto& y = *b.data();
  if (a.type() == Type::integer && b.type() == Type::integer) {
    each([&](std::size_t i) { return x.integers()[i]; }, [&](std::size_t i) { return y.integers()[i]; });
  } else if (a.is_numeric() && b.is_numeric()) {
    const auto number = [](const ColumnData& data) {
      return [&data](std::size_t i) {
        return data.type == Type::number ? data.numbers()[i] : static_cast<double>(data.integers()[i]);
      };
    };
    each(number(x), number(y));
  } else if (a.type() != b.type()) {
    throw DataError("cdash: column \"" + a.name() + "\" holds " + std::string(plural_of(a.type())) +
                    " and cannot be compared with column \"" + b.name() + "\", which holds " +
                    std::string(plural_of(b.type())));
  } else if (a.type() == Type::boolean) {
    each([&](std::size_t i) { return x.booleans()[i]; }, [&](std::size_t i) { return y.booleans()[i]; });
  } else {
    each([&](std::size_t i) { return (*x.dictionary)[x.codes()[i]]; },
         [&](std::size_t i) { return (*y.dictionary)[y.codes()[i]]; });
  }
  return mask;
}

// A list of texts costs one table of codes; a list of numbers a pass for each entry.
inline Mask one_of(const Column& column, const std::vector<Scalar>& literals) {
  const auto& data = *column.data();
  Mask mask(data.size);
  if (data.type == Type::text) {
    std::vector<std::string_view> texts;
    for (const auto& literal : literals) {
      if (literal.kind() == Scalar::Kind::none) continue;
      if (literal.kind() != Scalar::Kind::text) throw_mismatch(column, literal);
      texts.push_back(literal.text());
    }
    std::sort(texts.begin(), texts.end());
    Mask by_code(data.dictionary->size());
    for (std::size_t code = 1; code < by_code.size(); ++code)
      by_code[code] =
          static_cast<std::uint8_t>(std::binary_search(texts.begin(), texts.end(), (*data.dictionary)[code]));
    for (std::size_t i = 0; i < mask.size(); ++i) mask[i] = by_code[data.codes()[i]];
    return mask;
  }
  for (const auto& literal : literals) {
    const auto one = compare(column, Op::equal, literal);
    for (std::size_t i = 0; i < mask.size(); ++i) mask[i] = static_cast<std::uint8_t>(mask[i] | one[i]);
  }
  return mask;
}

CDASH_DECL std::vector<std::uint8_t> evaluate(const Condition& condition, const Frame& frame) {
  switch (condition.op) {
    case Op::both:
    case Op::either: {
      auto mask = evaluate(*condition.left, frame);
      const auto other = evaluate(*condition.right, frame);
      for (std::size_t i = 0; i < mask.size(); ++i)
        mask[i] =
            static_cast<std::uint8_t>(condition.op == Op::both ? mask[i] & other[i] : mask[i] | other[i]);
      return mask;
    }
    case Op::negated: {
      auto mask = evaluate(*condition.left, frame);
      for (auto& byte : mask) byte ^= 1;
      return mask;
    }
    case Op::missing: {
      const auto column = frame[condition.column];
      Mask mask(column.size());
      for (std::size_t i = 0; i < mask.size(); ++i) mask[i] = static_cast<std::uint8_t>(column.is_missing(i));
      return mask;
    }
    case Op::in:
      return one_of(frame[condition.column], condition.literals);
    case Op::equal:
    case Op::less:
    case Op::less_or_equal:
      break;
  }
  const auto column = frame[condition.column];
  if (condition.literals.empty()) return compare(column, condition.op, frame[condition.other]);
  return compare(column, condition.op, condition.literals.front());
}

}  // namespace cdash::data::detail

// ---- cdash/data/impl/frame.ipp
// Bodies of data/frame.hpp.

namespace cdash::data {

// Whole columns, and which of their rows the frame has. A selection is one list of positions however many
// columns there are; a column's own rows are copied together when it is first asked for.
struct Frame::State {
  std::vector<std::string> names;
  std::vector<detail::ColumnPtr> columns;
  std::optional<std::vector<std::uint32_t>> selection;
  std::size_t rows = 0;
  mutable std::mutex mutex;
  mutable std::vector<detail::ColumnPtr> gathered;  // guarded by mutex; entries never change once set

  std::uint32_t base_row(std::size_t row) const noexcept {
    return selection ? (*selection)[row] : static_cast<std::uint32_t>(row);
  }
};

CDASH_DECL Frame::Frame() {
  static const auto none = std::make_shared<const State>();
  state_ = none;
}

CDASH_DECL Frame::Frame(std::initializer_list<NamedColumn> columns)
    : Frame(std::vector<NamedColumn>(columns)) {}

CDASH_DECL Frame::Frame(std::vector<NamedColumn> columns) {
  auto state = std::make_shared<State>();
  for (auto& column : columns) {
    if (std::find(state->names.begin(), state->names.end(), column.name) != state->names.end())
      throw DataError("cdash: a frame was given two columns named \"" + column.name + "\"; names differ");
    if (!state->columns.empty() && column.values.size() != state->rows)
      throw DataError("cdash: column \"" + column.name + "\" has " + std::to_string(column.values.size()) +
                      " values where \"" + state->names.front() + "\" has " + std::to_string(state->rows) +
                      "; the columns of a frame have one length");
    state->rows = column.values.size();
    state->names.push_back(std::move(column.name));
    state->columns.push_back(column.values.data());
  }
  if (state->rows > 0xFFFFFFFF)
    throw DataError("cdash: " + std::to_string(state->rows) + " rows; a frame takes at most 4294967295");
  state_ = std::move(state);
}

CDASH_DECL std::size_t Frame::rows() const noexcept { return state_->rows; }
CDASH_DECL const std::vector<std::string>& Frame::columns() const noexcept { return state_->names; }
CDASH_DECL bool Frame::has(std::string_view name) const noexcept {
  return std::find(columns().begin(), columns().end(), name) != columns().end();
}

CDASH_DECL std::size_t Frame::index_of(std::string_view name) const {
  const auto& names = state_->names;
  const auto found = std::find(names.begin(), names.end(), name);
  if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
  const std::vector<std::string_view> views(names.begin(), names.end());
  std::string message =
      "cdash: the frame has no column \"" + std::string(name) + '"' + did_you_mean(name, views);
  if (names.empty()) throw DataError(message + "; it has no columns");
  message += "; its columns are ";
  constexpr std::size_t most = 20;
  for (std::size_t i = 0; i < names.size() && i < most; ++i) {
    if (i != 0) message += ", ";
    message += '"' + names[i] + '"';
  }
  if (names.size() > most) message += " and " + std::to_string(names.size() - most) + " more";
  throw DataError(message);
}

CDASH_DECL const detail::ColumnPtr& Frame::column(std::size_t index) const {
  const auto& state = *state_;
  if (!state.selection) return state.columns[index];
  const std::lock_guard lock(state.mutex);
  if (state.gathered.empty()) state.gathered.resize(state.columns.size());
  auto& column = state.gathered[index];
  if (column == nullptr) column = detail::gather(*state.columns[index], *state.selection);
  return column;
}

CDASH_DECL Column Frame::operator[](std::string_view name) const {
  const auto index = index_of(name);
  return Column(state_->names[index], column(index));
}

CDASH_DECL Json Frame::cell(std::size_t row, std::string_view name) const {
  const auto index = index_of(name);
  if (row >= rows())
    throw DataError("cdash: the frame has no row " + std::to_string(row) + ": it has " +
                    std::to_string(rows()) + " rows, counted from 0");
  return Column(state_->names[index], state_->columns[index])[state_->base_row(row)];
}

CDASH_DECL Frame Frame::where(const Expr& condition) const {
  const auto mask = detail::evaluate(condition.condition(), *this);
  std::size_t count = 0;
  for (const auto byte : mask) count += byte;
  std::vector<std::uint32_t> positions(count + 1);  // one more, so that the loop below needs no branch
  std::size_t at = 0;
  for (std::size_t row = 0; row < mask.size(); ++row) {
    positions[at] = static_cast<std::uint32_t>(row);
    at += mask[row];
  }
  positions.resize(count);
  return take(std::move(positions));
}

CDASH_DECL Frame Frame::take(std::vector<std::uint32_t> positions) const {
  for (const auto position : positions)
    if (position >= rows())
      throw DataError("cdash: the frame has no row " + std::to_string(position) + ": it has " +
                      std::to_string(rows()) + " rows, counted from 0");
  if (state_->selection)
    for (auto& position : positions) position = (*state_->selection)[position];
  auto state = std::make_shared<State>();
  state->names = state_->names;
  state->columns = state_->columns;
  state->rows = positions.size();
  state->selection = std::move(positions);
  return Frame(std::move(state));
}

CDASH_DECL Frame Frame::head(std::size_t count) const {
  std::vector<std::uint32_t> positions(std::min(count, rows()));
  std::iota(positions.begin(), positions.end(), std::uint32_t{0});
  return take(std::move(positions));
}

CDASH_DECL Frame Frame::select(std::span<const std::string> names) const {
  auto state = std::make_shared<State>();
  for (const auto& name : names) {
    if (std::find(state->names.begin(), state->names.end(), name) != state->names.end())
      throw DataError("cdash: column \"" + name + "\" was selected twice");
    state->names.push_back(name);
    state->columns.push_back(state_->columns[index_of(name)]);
  }
  state->rows = rows();
  state->selection = state_->selection;
  return Frame(std::move(state));
}

CDASH_DECL Frame Frame::with_column(std::string name, Column values) const {
  std::vector<NamedColumn> result;
  bool replaced = false;
  for (std::size_t i = 0; i < state_->names.size(); ++i) {
    const bool same = state_->names[i] == name;
    result.emplace_back(state_->names[i], same ? values : Column({}, column(i)));
    replaced = replaced || same;
  }
  if (!replaced) result.emplace_back(std::move(name), std::move(values));
  return Frame(std::move(result));
}

CDASH_DECL Frame Frame::sort_by(std::string_view name, Order order) const {
  const auto column = (*this)[name];
  const auto& data = *column.data();
  std::vector<std::uint32_t> positions;
  std::vector<std::uint32_t> missing;
  for (std::size_t row = 0; row < rows(); ++row)
    (detail::is_missing(data, row) ? missing : positions).push_back(static_cast<std::uint32_t>(row));
  const auto by = [&](const auto* values) {
    // By position where values are equal: std::sort keeps their order then.
    std::sort(positions.begin(), positions.end(), [=](std::uint32_t a, std::uint32_t b) {
      if (values[a] == values[b]) return a < b;
      return (values[a] < values[b]) == (order == Order::ascending);
    });
  };
  switch (data.type) {
    case Type::number:
      by(data.numbers());
      break;
    case Type::integer:
      by(data.integers());
      break;
    case Type::boolean:
      by(data.booleans());
      break;
    case Type::text: {
      // Sort the different texts once, then the rows by their place among them.
      const auto& texts = *data.dictionary;
      std::vector<std::uint32_t> codes(texts.size());
      std::iota(codes.begin(), codes.end(), std::uint32_t{0});
      std::sort(codes.begin(), codes.end(), [&](auto a, auto b) { return texts[a] < texts[b]; });
      std::vector<std::uint32_t> place(texts.size());
      for (std::size_t i = 0; i < codes.size(); ++i) place[codes[i]] = static_cast<std::uint32_t>(i);
      std::vector<std::uint32_t> ranks(data.size);
      for (std::size_t row = 0; row < data.size; ++row) ranks[row] = place[data.codes()[row]];
      by(ranks.data());
    }
  }
  positions.insert(positions.end(), missing.begin(), missing.end());
  return take(std::move(positions));
}

CDASH_DECL Records Frame::records() const { return Records(*this); }

CDASH_DECL void Records::write(std::string& out) const {
  struct Field {
    std::string key;  // {"name": or ,"name":
    detail::ColumnPtr column;
    std::vector<std::string> texts;  // the dictionary as JSON, unless it is large beside the rows
  };
  std::vector<Field> fields;
  std::size_t estimate = 2;
  for (const auto& name : frame_.columns()) {
    Field field{fields.empty() ? "{" : ",", frame_[name].data(), {}};
    write_json(field.key, std::string_view(name));
    field.key += ':';
    if (field.column->type == Type::text && field.column->dictionary->size() <= frame_.rows() / 2 + 16) {
      const auto& dictionary = *field.column->dictionary;
      field.texts.resize(dictionary.size(), "null");
      for (std::size_t code = 1; code < dictionary.size(); ++code) {
        field.texts[code].clear();
        write_json(field.texts[code], dictionary[code]);
      }
    }
    estimate += (field.key.size() + 12) * frame_.rows();
    fields.push_back(std::move(field));
  }
  out.reserve(out.size() + estimate);
  out += '[';
  for (std::size_t row = 0; row < frame_.rows(); ++row) {
    if (row != 0) out += ',';
    if (fields.empty()) out += '{';
    for (const auto& field : fields) {
      out += field.key;
      const auto& column = *field.column;
      switch (column.type) {
        case Type::number:
          write_json(out, column.numbers()[row]);
          break;  // NaN becomes null
        case Type::integer:
          if (column.is_valid(row))
            write_json(out, column.integers()[row]);
          else
            out += "null";
          break;
        case Type::boolean:
          out += !column.is_valid(row) ? "null" : column.booleans()[row] != 0 ? "true" : "false";
          break;
        case Type::text: {
          const auto code = column.codes()[row];
          if (!field.texts.empty())
            out += field.texts[code];
          else if (code == 0)
            out += "null";
          else
            write_json(out, (*column.dictionary)[code]);
        }
      }
    }
    out += '}';
  }
  out += ']';
}

CDASH_DECL std::string Records::to_json() const {
  std::string out;
  write(out);
  return out;
}

CDASH_DECL std::shared_ptr<const JsonSource> Records::source() const {
  struct Source final : JsonSource {
    explicit Source(Records rows) : records(std::move(rows)) {}
    void write(std::string& out) const override { records.write(out); }
    Records records;
  };
  return std::make_shared<const Source>(*this);
}

}  // namespace cdash::data

// ---- cdash/data/csv.hpp
// Reads CSV into a frame.

namespace cdash::data {

/// How CSV is read.
struct CsvOptions {
  /// Between two fields: one byte, neither a quote nor a line end.
  char delimiter = ',';
  /// The columns' names, for data without a line of names. Empty: the first line has them.
  std::vector<std::string> names = {};
  /// Columns whose type is known, by name: `{{"zip", Type::text}}` keeps "00501" as it stands. The others
  /// are found out from all their values.
  std::vector<std::pair<std::string, Type>> types = {};
  /// Texts that mean "no value". Not given: the empty field, NA, N/A, NaN, null, None and what else pandas
  /// takes for one. An empty list keeps them all, the empty text too; an empty field of a column of numbers
  /// or bools is missing nonetheless.
  std::optional<std::vector<std::string>> missing = std::nullopt;
};

/// Reads a CSV file (RFC 4180: quotes, doubled quotes, line ends inside quotes; also a byte order mark and
/// any line ends), in UTF-8.
///
/// A column is of whole numbers if every value in it is one, missing ones apart (pandas would make it
/// double); else of numbers, else of bools (true, True, TRUE, …), else of text. A column without any value is
/// of numbers. Whole numbers that std::int64_t cannot hold make it a column of numbers. Lines without a
/// character are skipped. A column without a name is called "Unnamed: 0" after its place, a second "x"
/// becomes "x.1".
///
/// Throws DataError that names file, line and column: a file that cannot be read, a line with too few or too
/// many fields, a quote that is never closed, a value that is not of the type given.
///
///     const auto df = data::read_csv("people.csv", {.delimiter = ';', .types = {{"zip",
///     data::Type::text}}});
CDASH_DECL Frame read_csv(const std::string& path, const CsvOptions& options = {});
/// The same from text in memory.
CDASH_DECL Frame parse_csv(std::string_view text, const CsvOptions& options = {});

}  // namespace cdash::data

// ---- cdash/data/impl/csv.ipp
// Bodies of data/csv.hpp.

namespace cdash::data {
namespace detail {

// What pandas' read_csv takes for a missing value, the empty field included.
inline constexpr std::string_view default_missing[] = {
    "",     "#N/A", "#N/A N/A", "#NA",  "-1.#IND", "-1.#QNAN", "-NaN", "-nan", "1.#IND", "1.#QNAN",
    "<NA>", "N/A",  "NA",       "NULL", "NaN",     "None",     "n/a",  "nan",  "null"};

// Text, with a line end behind it that belongs to nobody: loops over a field need no other stop.
struct CsvBuffer {
  std::unique_ptr<char[]> bytes;
  std::size_t size = 0;

  void allocate(std::size_t count) {
    bytes.reset(new char[count + 1]);  // not make_unique: no zeros first
    size = count;
  }
};

inline std::optional<std::int64_t> whole_number(std::string_view text) noexcept {
  if (text.size() > 1 && text[0] == '+' && text[1] != '-') text.remove_prefix(1);
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

inline std::optional<double> any_number(std::string_view text) noexcept {
  auto digits = text;
  if (!digits.empty() && (digits.front() == '+' || digits.front() == '-')) digits.remove_prefix(1);
  if (digits.empty()) return std::nullopt;
  const bool is_digit = (digits.front() >= '0' && digits.front() <= '9') || digits.front() == '.';
  const auto letter = static_cast<char>(digits.front() | 0x20);
  if (!is_digit && letter != 'i') return std::nullopt;  // infinity, but no nan(…) and no second sign
  if (text.front() == '+') text.remove_prefix(1);
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (end != text.data() + text.size()) return std::nullopt;
  if (error == std::errc::result_out_of_range) {
    // Too large or too small? Not by strtod: it reads a comma for the point in some locales.
    const auto exponent = digits.find_first_of("eE");
    const bool small = exponent != std::string_view::npos ? digits[exponent + 1] == '-'
                                                          : digits.front() == '0' || digits.front() == '.';
    const auto size = small ? 0.0 : std::numeric_limits<double>::infinity();
    return text.front() == '-' ? -size : size;
  }
  if (error != std::errc()) return std::nullopt;
  return number;
}

inline std::optional<bool> truth(std::string_view text) noexcept {
  if (text == "true" || text == "True" || text == "TRUE") return true;
  if (text == "false" || text == "False" || text == "FALSE") return false;
  return std::nullopt;
}

// Numbers may stand among blanks.
inline std::string_view trimmed(std::string_view text) noexcept {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

class CsvReader {
 public:
  CsvReader(std::string source, const CsvBuffer& buffer, const CsvOptions& options)
      : source_(std::move(source)),
        begin_(buffer.bytes.get()),
        end_(begin_ + buffer.size),
        options_(options) {
    if (options.missing) missing_.assign(options.missing->begin(), options.missing->end());
    if (!options.missing) missing_.assign(std::begin(default_missing), std::end(default_missing));
    plain_numbers_ = std::none_of(missing_.begin(), missing_.end(),
                                  [](std::string_view text) { return any_number(trimmed(text)); });
    if (options.delimiter == '"' || options.delimiter == '\n' || options.delimiter == '\r')
      throw DataError("cdash: " + source_ + ": the delimiter of CSV is neither a quote nor a line end");
    stops_[static_cast<unsigned char>(options.delimiter)] = true;
    stops_[static_cast<unsigned char>('\n')] = true;
    stops_[static_cast<unsigned char>('\r')] = true;
  }

  Frame read() {
    skip_mark();
    read_names();
    const auto body = p_;
    // Types from the first lines, so that most files are read once. A column that turns out to be text only
    // later costs one more pass: its numbers must be kept as they were written.
    constexpr std::size_t sample = 256;
    read_rows(sample);
    if (p_ == end_ && !again_) return take();
    again_ = false;
    restart(body);
    read_rows(std::numeric_limits<std::size_t>::max());
    if (again_) {
      restart(body);
      read_rows(std::numeric_limits<std::size_t>::max());
    }
    return take();
  }

 private:
  enum class Kind : std::uint8_t { unknown, boolean, integer, number, text };

  struct Builder {
    std::string name;
    Kind kind = Kind::unknown;
    bool given = false;  // the type was told, not found out
    std::size_t rows = 0;
    std::vector<std::int64_t> integers;
    std::vector<double> numbers;
    std::vector<std::uint8_t> booleans;
    std::vector<std::uint32_t> codes;
    std::vector<std::uint32_t> missing;  // rows, for integers and booleans
    Interner interner;
    std::uint32_t last_code = 0;
    std::string_view last_text;  // in the input; repeats are common
    bool has_last = false;
    std::array<std::pair<std::string_view, std::uint32_t>, 32> waiting;  // texts in the input, and their tags
    std::size_t waiting_count = 0;
  };

  // --- the parts of a file ---

  void skip_mark() {
    p_ = begin_;
    const auto starts_with = [&](std::string_view mark) {
      return static_cast<std::size_t>(end_ - p_) >= mark.size() &&
             std::memcmp(p_, mark.data(), mark.size()) == 0;
    };
    if (starts_with("\xEF\xBB\xBF")) p_ += 3;
    if (starts_with("\xFF\xFE") || starts_with("\xFE\xFF"))
      throw DataError("cdash: " + source_ + " is UTF-16; save it as UTF-8");
  }

  void read_names() {
    if (!options_.names.empty()) {
      for (const auto& name : options_.names) add_column(name);
    } else {
      skip_blank_lines();
      if (p_ == end_)
        throw DataError("cdash: " + source_ + " is empty; CSV starts with a line of column names");
      line_ = p_;
      for (;;) {
        const auto place = builders_.size();
        std::string name(field("column " + std::to_string(place + 1)));
        if (name.empty()) name = "Unnamed: " + std::to_string(place);
        add_column(name);
        if (p_ == end_ || *p_ != options_.delimiter) break;
        ++p_;
      }
      end_line();
    }
    for (const auto& [name, type] : options_.types) {
      const auto found =
          std::find_if(builders_.begin(), builders_.end(), [&](auto& b) { return b.name == name; });
      if (found == builders_.end()) {
        std::vector<std::string_view> names;
        for (const auto& builder : builders_) names.push_back(builder.name);
        throw DataError("cdash: " + source_ + " has no column \"" + name + "\" to give a type to" +
                        did_you_mean(name, names));
      }
      found->given = true;
      found->kind = type == Type::text      ? Kind::text
                    : type == Type::boolean ? Kind::boolean
                    : type == Type::integer ? Kind::integer
                                            : Kind::number;
    }
  }

  void add_column(const std::string& name) {
    auto unique = name;
    const auto taken = [&] {
      return std::any_of(builders_.begin(), builders_.end(), [&](auto& b) { return b.name == unique; });
    };
    for (int i = 1; taken(); ++i) unique = name + '.' + std::to_string(i);
    builders_.emplace_back();
    builders_.back().name = std::move(unique);
  }

  void skip_blank_lines() {
    while (p_ != end_ && (*p_ == '\n' || *p_ == '\r')) ++p_;
  }

  void end_line() {
    if (p_ == end_) return;
    if (*p_ == '\r') ++p_;
    if (p_ != end_ && *p_ == '\n') ++p_;
  }

  void restart(const char* body) {
    const auto per_row =
        rows_ == 0 ? 16 : std::max<std::size_t>(1, static_cast<std::size_t>(p_ - body) / rows_);
    const auto expected = static_cast<std::size_t>(end_ - body) / per_row;
    for (auto& builder : builders_) {
      Builder fresh;
      fresh.name = std::move(builder.name);
      fresh.kind = builder.kind;
      fresh.given = builder.given;
      const auto room = expected + expected / 50 + 16;
      if (fresh.kind == Kind::integer) fresh.integers.reserve(room);
      if (fresh.kind == Kind::number) fresh.numbers.reserve(room);
      if (fresh.kind == Kind::boolean) fresh.booleans.reserve(room);
      if (fresh.kind == Kind::text) fresh.codes.reserve(room);
      builder = std::move(fresh);
    }
    p_ = body;
    rows_ = 0;
  }

  void read_rows(std::size_t most) {
    const auto columns = builders_.size();
    for (skip_blank_lines(); p_ != end_ && rows_ < most; skip_blank_lines()) {
      if (rows_ == 0xFFFFFFFF) throw DataError("cdash: " + source_ + " has more than 4294967295 rows");
      line_ = p_;
      for (std::size_t i = 0; i < columns; ++i) {
        read_cell(builders_[i]);
        const bool more = p_ != end_ && *p_ == options_.delimiter;
        if (more != (i + 1 < columns)) throw_ragged(i + 1);
        if (more) ++p_;
      }
      end_line();
      ++rows_;
    }
  }

  // --- one field ---

  bool at_stop(const char* p) const noexcept { return stops_[static_cast<unsigned char>(*p)]; }

  // The field at p_, quotes taken off; p_ then stands behind it. The view is into the input or scratch_.
  std::string_view field(std::string_view column) {
    if (p_ == end_ || *p_ != '"') {
      const auto from = p_;
      while (!at_stop(p_)) ++p_;
      return {from, static_cast<std::size_t>(p_ - from)};
    }
    const auto open = p_++;
    auto from = p_;
    bool copied = false;
    for (;;) {
      const auto quote = static_cast<const char*>(std::memchr(p_, '"', static_cast<std::size_t>(end_ - p_)));
      if (quote == nullptr)
        throw DataError(place(open, column) + ": the quote that opens this field is never closed");
      p_ = quote + 1;
      if (p_ == end_ || *p_ != '"') {
        if (!at_stop(p_))
          throw DataError(place(open, column) +
                          ": text after the closing quote; a quote inside a quoted field is written twice");
        const std::string_view rest(from, static_cast<std::size_t>(quote - from));
        if (!copied) return rest;
        scratch_.append(rest);
        return scratch_;
      }
      if (!copied) scratch_.clear();
      copied = true;
      scratch_.append(from, p_);  // up to and with the first of the two quotes
      from = ++p_;
    }
  }

  bool is_missing(std::string_view text) const noexcept {
    return std::find(missing_.begin(), missing_.end(), text) != missing_.end();
  }

  void read_cell(Builder& column) {
    switch (column.kind) {
      case Kind::integer:
      case Kind::number:
        if (plain_numbers_ && read_plain_number(column)) return;
        break;
      case Kind::text: {
        const auto text = field(column.name);
        if (column.interner.is_large()) {
          add_later(column, text);
          return;
        }
        if (!column.has_last || text != column.last_text) {
          column.last_code = column.interner.code(text, [this](std::string_view t) { return is_missing(t); });
          column.has_last = text.data() != scratch_.data();
          column.last_text = text;
        }
        column.codes.push_back(column.last_code);
        return;
      }
      case Kind::unknown:
      case Kind::boolean:
        break;
    }
    add(column, field(column.name));
  }

  // Lookups of many different texts, some at a time, so that they wait for memory together.
  void add_later(Builder& column, std::string_view text) {
    const bool lasting = text.data() != scratch_.data();
    if (lasting) {
      const auto tag = column.interner.tag(text);
      column.interner.announce(tag);
      column.waiting[column.waiting_count++] = {text, tag};
      if (column.waiting_count < column.waiting.size()) return;
    }
    look_up(column);
    if (!lasting) {
      column.codes.push_back(
          column.interner.code(text, [this](std::string_view t) { return is_missing(t); }));
    }
  }

  void look_up(Builder& column) {
    for (std::size_t i = 0; i < column.waiting_count; ++i) {
      const auto& [text, tag] = column.waiting[i];
      column.codes.push_back(
          column.interner.code(text, tag, [this](std::string_view t) { return is_missing(t); }));
    }
    column.waiting_count = 0;
  }

  // Numbers as programs write them, straight from the input: first those whose digits and power of ten a
  // double holds exactly, so that one division rounds right. What is left for add(): blanks, quotes, a plus
  // sign, missing values, text.
  bool read_plain_number(Builder& column) {
    auto p = p_;
    const bool negative = *p == '-';
    if (negative) ++p;
    std::uint64_t digits = 0;
    const auto first = p;
    for (; static_cast<unsigned char>(*p - '0') < 10; ++p)
      digits = digits * 10 + static_cast<unsigned char>(*p - '0');
    const auto whole = p - first;
    if (whole == 0 || whole > 18) return false;
    if (at_stop(p)) {
      const auto number = negative ? -static_cast<std::int64_t>(digits) : static_cast<std::int64_t>(digits);
      if (column.kind == Kind::integer)
        column.integers.push_back(number);
      else
        column.numbers.push_back(negative && digits == 0 ? -0.0 : static_cast<double>(number));
      p_ = p;
      return true;
    }
    if (column.kind == Kind::integer) return false;
    if (*p == '.') {
      const auto point = ++p;
      for (; static_cast<unsigned char>(*p - '0') < 10; ++p) {
        digits = digits * 10 + static_cast<unsigned char>(*p - '0');
      }
      const auto fraction = p - point;
      if (at_stop(p) && whole + fraction <= 18 && digits <= (std::uint64_t{1} << 53)) {
        static constexpr double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8, 1e9,
                                            1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18};
        const auto number = static_cast<double>(digits) / powers[fraction];
        column.numbers.push_back(negative ? -number : number);
        p_ = p;
        return true;
      }
    }
    double number = 0;
    const auto [stop, error] = std::from_chars(p_, end_, number);
    if (error != std::errc() || !at_stop(stop)) return false;
    column.numbers.push_back(number);
    p_ = stop;
    return true;
  }

  // Any field of a column that is not (yet) text: finds out or widens the column's kind.
  void add(Builder& column, std::string_view text) {
    const auto row = static_cast<std::uint32_t>(rows_);
    const auto bare = trimmed(text);
    if (text.empty() || is_missing(text)) {
      switch (column.kind) {
        case Kind::integer:
          column.missing.push_back(row);
          column.integers.push_back(0);
          break;
        case Kind::boolean:
          column.missing.push_back(row);
          column.booleans.push_back(0);
          break;
        case Kind::number:
          column.numbers.push_back(std::numeric_limits<double>::quiet_NaN());
          break;
        case Kind::unknown:
        case Kind::text:
          break;
      }
      return;
    }
    if (column.kind == Kind::unknown) {
      const bool flag = truth(text).has_value();
      column.kind = flag                 ? Kind::boolean
                    : whole_number(bare) ? Kind::integer
                    : any_number(bare)   ? Kind::number
                                         : Kind::text;
      fill_missing(column, row);
    }
    if (column.kind == Kind::boolean) {
      if (const auto flag = truth(text)) {
        column.booleans.push_back(*flag ? 1 : 0);
        return;
      }
    } else if (column.kind == Kind::integer) {
      if (const auto number = whole_number(bare)) {
        column.integers.push_back(*number);
        return;
      }
      if (!column.given && any_number(bare)) widen(column);
    }
    if (column.kind == Kind::number) {
      if (const auto number = any_number(bare)) {
        column.numbers.push_back(*number);
        return;
      }
    }
    if (column.given) {
      const auto wanted = column.kind == Kind::boolean   ? "true or false"
                          : column.kind == Kind::integer ? "a whole number"
                                                         : "a number";
      throw DataError(place(line_, column.name) + ": \"" + std::string(text) + "\" is not " + wanted);
    }
    if (column.kind == Kind::text) {
      column.codes.push_back(column.interner.code(text));
      return;
    }
    column.kind = Kind::text;
    again_ = true;
    column.codes.assign(row + 1, 0);
  }

  // The rows before the first value of a column.
  void fill_missing(Builder& column, std::uint32_t row) {
    switch (column.kind) {
      case Kind::integer:
        column.integers.assign(row, 0);
        break;
      case Kind::boolean:
        column.booleans.assign(row, 0);
        break;
      case Kind::number:
        column.numbers.assign(row, std::numeric_limits<double>::quiet_NaN());
        return;
      case Kind::text:
        column.codes.assign(row, 0);
        if (row != 0 && !is_missing("")) again_ = true;  // they are empty texts then, not missing ones
        return;
      case Kind::unknown:
        return;
    }
    for (std::uint32_t i = 0; i < row; ++i) column.missing.push_back(i);
  }

  static void widen(Builder& column) {
    column.kind = Kind::number;
    column.numbers.reserve(column.integers.capacity());
    for (const auto number : column.integers) column.numbers.push_back(static_cast<double>(number));
    for (const auto row : column.missing) column.numbers[row] = std::numeric_limits<double>::quiet_NaN();
    column.integers = {};
    column.missing = {};
  }

  Frame take() {
    std::vector<NamedColumn> columns;
    for (auto& column : builders_) {
      look_up(column);
      const auto fitted = [](auto& values) {
        if (values.capacity() > values.size() + values.size() / 8) values.shrink_to_fit();
        return std::move(values);
      };
      ColumnPtr data;
      switch (column.kind) {
        case Kind::integer:
          data = column_of_integers(fitted(column.integers), column.missing);
          break;
        case Kind::boolean:
          data = column_of_booleans(fitted(column.booleans), column.missing);
          break;
        case Kind::number:
          data = column_of_numbers(fitted(column.numbers));
          break;
        case Kind::text:
          data = column_of_codes(fitted(column.codes), column.interner.take());
          break;
        case Kind::unknown:
          data = column_of_numbers(std::vector<double>(rows_, std::numeric_limits<double>::quiet_NaN()));
      }
      columns.emplace_back(std::move(column.name), Column({}, std::move(data)));
    }
    return Frame(std::move(columns));
  }

  // --- what went wrong, and where ---

  std::size_t line_number(const char* at) const {
    std::size_t lines = 1;
    for (auto p = begin_; p < at; ++p)
      if (*p == '\n' || (*p == '\r' && p[1] != '\n')) ++lines;
    return lines;
  }
  std::string place(const char* at) const {
    return "cdash: " + source_ + ", line " + std::to_string(line_number(at));
  }
  std::string place(const char* at, std::string_view column) const {
    return place(at) + ", column \"" + std::string(column) + '"';
  }

  [[noreturn]] void throw_ragged(std::size_t read) {
    const auto columns = builders_.size();
    const auto counted = std::to_string(columns) + (columns == 1 ? " column is" : " columns are");
    if (read < columns)
      throw DataError(place(line_) + ": " + std::to_string(read) + (read == 1 ? " field" : " fields") +
                      " where " + counted + " named; column \"" + builders_[read].name + "\" has none");
    auto fields = read;
    std::string extra;
    while (p_ != end_ && *p_ == options_.delimiter) {
      ++p_;
      const auto text = field("column " + std::to_string(fields + 1));
      if (fields++ == read) extra = text;
    }
    throw DataError(place(line_) + ": " + std::to_string(fields) + " fields where " + counted +
                    " named; the first too many is \"" + extra + '"');
  }

  std::string source_;
  const char* begin_;
  const char* end_;  // *end_ is a line end
  const CsvOptions& options_;
  std::vector<std::string_view> missing_;
  std::array<bool, 256> stops_{};
  std::vector<Builder> builders_;
  const char* p_ = nullptr;
  const char* line_ = nullptr;
  std::size_t rows_ = 0;
  bool plain_numbers_ = true;  // no number means "missing"
  bool again_ = false;         // a column became text after values of it were taken for numbers or bools
  std::string scratch_;
};

[[noreturn]] inline void throw_unreadable(const std::string& path, int error) {
  const bool relative = path.empty() || path.front() != '/';
  throw DataError("cdash: cannot read \"" + path + "\": " + std::generic_category().message(error) +
                  (error == ENOENT && relative ? "; the path counts from the working directory" : ""));
}

inline CsvBuffer file_bytes(const std::string& path) {
  struct Close {
    void operator()(std::FILE* file) const noexcept { std::fclose(file); }
  };
  const std::unique_ptr<std::FILE, Close> file(std::fopen(path.c_str(), "rb"));
  if (file == nullptr) throw_unreadable(path, errno);
  std::setvbuf(file.get(), nullptr, _IONBF, 0);
  // A pipe has no size: read it in pieces that double.
  std::size_t room = 1 << 16;
  if (std::fseek(file.get(), 0, SEEK_END) == 0) {
    const auto size = std::ftell(file.get());
    if (size > 0 && size < std::numeric_limits<long>::max()) room = static_cast<std::size_t>(size) + 1;
    std::rewind(file.get());
  }
  CsvBuffer buffer;
  buffer.allocate(room);
  std::size_t read = 0;
  for (;;) {
    errno = 0;
    read += std::fread(buffer.bytes.get() + read, 1, room - read, file.get());
    if (std::ferror(file.get()) != 0) throw_unreadable(path, errno);
    if (read < room) break;
    CsvBuffer larger;
    larger.allocate(room *= 2);
    std::memcpy(larger.bytes.get(), buffer.bytes.get(), read);
    buffer = std::move(larger);
  }
  buffer.size = read;
  buffer.bytes[read] = '\n';
  return buffer;
}

}  // namespace detail

CDASH_DECL Frame read_csv(const std::string& path, const CsvOptions& options) {
  const auto bytes = detail::file_bytes(path);
  return detail::CsvReader(path, bytes, options).read();
}

CDASH_DECL Frame parse_csv(std::string_view text, const CsvOptions& options) {
  detail::CsvBuffer bytes;
  bytes.allocate(text.size());
  if (!text.empty()) std::memcpy(bytes.bytes.get(), text.data(), text.size());
  bytes.bytes[text.size()] = '\n';
  return detail::CsvReader("the CSV text", bytes, options).read();
}

}  // namespace cdash::data

// ---- cdash/data/data.hpp
// Everything about data: frames, columns, conditions, CSV.

// ---- cdash/dcc/button.hpp
// dcc::Button, the component Button of dash_core_components.
//
// Written by tools/wrap.

namespace cdash::dcc {

/// The component `Button` of dash_core_components.
struct Button : Component {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"autoFocus", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15},
      {"dir", 3}, {"disabled", 8}, {"draggable", 9}, {"form", 4}, {"formAction", 10}, {"formEncType", 11},
      {"formMethod", 10}, {"formNoValidate", 14}, {"formTarget", 10}, {"hidden", 6}, {"lang", 4},
      {"n_blur", 6}, {"n_blur_timestamp", 16}, {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"name", 4},
      {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16}, {"role", 4}, {"spellCheck", 10},
      {"style", 5}, {"tabIndex", 8}, {"title", 5}, {"type", 4}, {"value", 5},
  };
  static constexpr ComponentInfo info{"Button", "dash_core_components", "dcc::Button", property_names, false};

  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;
  using TypeChoice = types::OneOf<"submit", "reset", "button">;
  using ValueType = types::AnyOf<types::Text, types::Number, types::ListOf<types::Text>>;
  using ContentEditableChoice = types::OneOfOr<types::Bool, "true", "false", "inherit">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<Child> children() const { return {this->ref("children")}; }
    Property<TypeChoice> type() const { return {this->ref("type")}; }
    Property<types::Bool> autoFocus() const { return {this->ref("autoFocus")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Text> form() const { return {this->ref("form")}; }
    Property<types::Text> formAction() const { return {this->ref("formAction")}; }
    Property<types::Text> formEncType() const { return {this->ref("formEncType")}; }
    Property<types::Text> formMethod() const { return {this->ref("formMethod")}; }
    Property<types::Bool> formNoValidate() const { return {this->ref("formNoValidate")}; }
    Property<types::Text> formTarget() const { return {this->ref("formTarget")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<ValueType> value() const { return {this->ref("value")}; }
    Property<types::Text> accessKey() const { return {this->ref("accessKey")}; }
    Property<ContentEditableChoice> contentEditable() const { return {this->ref("contentEditable")}; }
    Property<types::Text> dir() const { return {this->ref("dir")}; }
    Property<types::Bool> draggable() const { return {this->ref("draggable")}; }
    Property<types::Bool> hidden() const { return {this->ref("hidden")}; }
    Property<types::Text> lang() const { return {this->ref("lang")}; }
    Property<types::Text> role() const { return {this->ref("role")}; }
    Property<types::Bool> spellCheck() const { return {this->ref("spellCheck")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Number> tabIndex() const { return {this->ref("tabIndex")}; }
    Property<types::Text> title() const { return {this->ref("title")}; }
    Property<types::Number> n_blur() const { return {this->ref("n_blur")}; }
    Property<types::Number> n_blur_timestamp() const { return {this->ref("n_blur_timestamp")}; }
    Property<types::Number> n_clicks() const { return {this->ref("n_clicks")}; }
    Property<types::Number> n_clicks_timestamp() const { return {this->ref("n_clicks_timestamp")}; }
  };
  /// An id of this component type: `dcc::Button::Id name{"name"}`.
  using Id = Reference<Button>;

  Button() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Button& id(const IdOf<Button>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Text.
  Button& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text, a number or true or false.
  Button& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  Button& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Button& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Button& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Button& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// "submit", "reset" or "button". Default: "button".
  Button& type(const TypeChoice& value) { return put("type", value.to_value()), *this; }
  /// True or false.
  Button& autoFocus(const types::Bool& value) { return put("autoFocus", value.value), *this; }
  /// True or false.
  Button& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// Text.
  Button& form(const types::Text& value) { return put("form", value.value), *this; }
  /// Text.
  Button& formAction(const types::Text& value) { return put("formAction", value.value), *this; }
  /// Text.
  Button& formEncType(const types::Text& value) { return put("formEncType", value.value), *this; }
  /// Text.
  Button& formMethod(const types::Text& value) { return put("formMethod", value.value), *this; }
  /// True or false.
  Button& formNoValidate(const types::Bool& value) { return put("formNoValidate", value.value), *this; }
  /// Text.
  Button& formTarget(const types::Text& value) { return put("formTarget", value.value), *this; }
  /// Text.
  Button& name(const types::Text& value) { return put("name", value.value), *this; }
  /// Text, a number or a list of texts.
  Button& value(const ValueType& value) { return put("value", value.value), *this; }
  /// Text.
  Button& accessKey(const types::Text& value) { return put("accessKey", value.value), *this; }
  /// "true", "false" or "inherit", or true or false.
  Button& contentEditable(const ContentEditableChoice& value) {
    return put("contentEditable", value.to_value()), *this;
  }
  /// Text.
  Button& dir(const types::Text& value) { return put("dir", value.value), *this; }
  /// True or false.
  Button& draggable(const types::Bool& value) { return put("draggable", value.value), *this; }
  /// True or false.
  Button& hidden(const types::Bool& value) { return put("hidden", value.value), *this; }
  /// Text.
  Button& lang(const types::Text& value) { return put("lang", value.value), *this; }
  /// Text.
  Button& role(const types::Text& value) { return put("role", value.value), *this; }
  /// True or false.
  Button& spellCheck(const types::Bool& value) { return put("spellCheck", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Button& style(const types::Style& value) { return put("style", value.value), *this; }
  /// A number.
  Button& tabIndex(const types::Number& value) { return put("tabIndex", value.value), *this; }
  /// Text.
  Button& title(const types::Text& value) { return put("title", value.value), *this; }
  /// A number. Default: 0.
  Button& n_blur(const types::Number& value) { return put("n_blur", value.value), *this; }
  /// A number. Default: -1.
  Button& n_blur_timestamp(const types::Number& value) { return put("n_blur_timestamp", value.value), *this; }
  /// A number. Default: 0.
  Button& n_clicks(const types::Number& value) { return put("n_clicks", value.value), *this; }
  /// A number. Default: -1.
  Button& n_clicks_timestamp(const types::Number& value) {
    return put("n_clicks_timestamp", value.value), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dcc::Button(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Button Button(C... children) {
  struct Button made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Button Button(std::initializer_list<Child> children) {
  struct Button made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc

// ---- cdash/dcc/checklist.hpp
// dcc::Checklist, the component Checklist of dash_core_components.
//
// Written by tools/wrap.

namespace cdash::dcc {

/// The component `Checklist` of dash_core_components.
struct Checklist : Component {
  static constexpr std::string_view property_names[] = {
      {"className", 9}, {"inline", 6}, {"inputClassName", 14}, {"inputStyle", 10}, {"labelClassName", 14},
      {"labelStyle", 10}, {"options", 7}, {"persisted_props", 15}, {"persistence", 11},
      {"persistence_type", 16}, {"style", 5}, {"value", 5},
  };
  static constexpr ComponentInfo info{"Checklist", "dash_core_components", "dcc::Checklist", property_names,
      false};

  using ValueType = types::ListOf<types::AnyOf<types::Text, types::Number, types::Bool>>;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Options> options() const { return {this->ref("options")}; }
    Property<ValueType> value() const { return {this->ref("value")}; }
    Property<types::Bool> inline_() const { return {this->ref("inline")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Style> inputStyle() const { return {this->ref("inputStyle")}; }
    Property<types::Text> inputClassName() const { return {this->ref("inputClassName")}; }
    Property<types::Style> labelStyle() const { return {this->ref("labelStyle")}; }
    Property<types::Text> labelClassName() const { return {this->ref("labelClassName")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dcc::Checklist::Id name{"name"}`.
  using Id = Reference<Checklist>;

  Checklist() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Checklist& id(const IdOf<Checklist>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Choices. Default: [].
  Checklist& options(const types::Options& value) { return put("options", value.value), *this; }
  /// A list of texts, numbers or bools. Default: [].
  Checklist& value(const ValueType& value) { return put("value", value.value), *this; }
  /// True or false. Default: false.
  Checklist& inline_(const types::Bool& value) { return put("inline", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Checklist& style(const types::Style& value) { return put("style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`. Default: {}.
  Checklist& inputStyle(const types::Style& value) { return put("inputStyle", value.value), *this; }
  /// Text. Default: "".
  Checklist& inputClassName(const types::Text& value) { return put("inputClassName", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`. Default: {}.
  Checklist& labelStyle(const types::Style& value) { return put("labelStyle", value.value), *this; }
  /// Text. Default: "".
  Checklist& labelClassName(const types::Text& value) { return put("labelClassName", value.value), *this; }
  /// Text.
  Checklist& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text, a number or true or false.
  Checklist& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts. Default: ["value"].
  Checklist& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory". Default: "local".
  Checklist& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Checklist Checklist() { return {}; }
inline struct Checklist Checklist(const types::Options& options) {
  struct Checklist made;
  made.options(options);
  return made;
}
inline struct Checklist Checklist(const types::Options& options, const Checklist::ValueType& value) {
  struct Checklist made;
  made.options(options);
  made.value(value);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc

// ---- cdash/dcc/clipboard.hpp
// dcc::Clipboard, the component Clipboard of dash_core_components.
//
// Written by tools/wrap.

namespace cdash::dcc {

/// The component `Clipboard` of dash_core_components.
struct Clipboard : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"content", 7}, {"copied_children", 15}, {"html_content", 12},
      {"n_clicks", 8}, {"style", 5}, {"target_id", 9}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Clipboard", "dash_core_components", "dcc::Clipboard", property_names,
      false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<Child> copied_children() const { return {this->ref("copied_children")}; }
    Property<types::Any> target_id() const { return {this->ref("target_id")}; }
    Property<types::Text> content() const { return {this->ref("content")}; }
    Property<types::Number> n_clicks() const { return {this->ref("n_clicks")}; }
    Property<types::Text> html_content() const { return {this->ref("html_content")}; }
    Property<types::Text> title() const { return {this->ref("title")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dcc::Clipboard::Id name{"name"}`.
  using Id = Reference<Clipboard>;

  Clipboard() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Clipboard& id(const IdOf<Clipboard>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Clipboard& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Clipboard& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A component, text, a number, or a list of these.
  Clipboard& copied_children(const Child& value) { return put("copied_children", value.value), *this; }
  /// Anything that JSON can say.
  Clipboard& target_id(const types::Any& value) { return put("target_id", value.value), *this; }
  /// Text.
  Clipboard& content(const types::Text& value) { return put("content", value.value), *this; }
  /// A number. Default: 0.
  Clipboard& n_clicks(const types::Number& value) { return put("n_clicks", value.value), *this; }
  /// Text.
  Clipboard& html_content(const types::Text& value) { return put("html_content", value.value), *this; }
  /// Text.
  Clipboard& title(const types::Text& value) { return put("title", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Clipboard& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Clipboard& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dcc::Clipboard(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Clipboard Clipboard(C... children) {
  struct Clipboard made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Clipboard Clipboard(std::initializer_list<Child> children) {
  struct Clipboard made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc

// ---- cdash/dcc/confirm_dialog.hpp
// dcc::ConfirmDialog, the component ConfirmDialog of dash_core_components.
//
// Written by tools/wrap.

namespace cdash::dcc {

/// The component `ConfirmDialog` of dash_core_components.
struct ConfirmDialog : Component {
  static constexpr std::string_view property_names[] = {
      {"cancel_n_clicks", 15}, {"cancel_n_clicks_timestamp", 25}, {"displayed", 9}, {"message", 7},
      {"submit_n_clicks", 15}, {"submit_n_clicks_timestamp", 25},
  };
  static constexpr ComponentInfo info{"ConfirmDialog", "dash_core_components", "dcc::ConfirmDialog",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Text> message() const { return {this->ref("message")}; }
    Property<types::Number> submit_n_clicks() const { return {this->ref("submit_n_clicks")}; }
    Property<types::Number> submit_n_clicks_timestamp() const {
      return {this->ref("submit_n_clicks_timestamp")};
    }
    Property<types::Number> cancel_n_clicks() const { return {this->ref("cancel_n_clicks")}; }
    Property<types::Number> cancel_n_clicks_timestamp() const {
      return {this->ref("cancel_n_clicks_timestamp")};
    }
    Property<types::Bool> displayed() const { return {this->ref("displayed")}; }
  };
  /// An id of this component type: `dcc::ConfirmDialog::Id name{"name"}`.
  using Id = Reference<ConfirmDialog>;

  ConfirmDialog() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  ConfirmDialog& id(const IdOf<ConfirmDialog>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Text.
  ConfirmDialog& message(const types::Text& value) { return put("message", value.value), *this; }
  /// A number. Default: 0.
  ConfirmDialog& submit_n_clicks(const types::Number& value) {
    return put("submit_n_clicks", value.value), *this;
  }
  /// A number. Default: -1.
  ConfirmDialog& submit_n_clicks_timestamp(const types::Number& value) {
    return put("submit_n_clicks_timestamp", value.value), *this;
  }
  /// A number. Default: 0.
  ConfirmDialog& cancel_n_clicks(const types::Number& value) {
    return put("cancel_n_clicks", value.value), *this;
  }
  /// A number. Default: -1.
  ConfirmDialog& cancel_n_clicks_timestamp(const types::Number& value) {
    return put("cancel_n_clicks_timestamp", value.value), *this;
  }
  /// True or false.
  ConfirmDialog& displayed(const types::Bool& value) { return put("displayed", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct ConfirmDialog ConfirmDialog() { return {}; }
inline struct ConfirmDialog ConfirmDialog(const IdOf<struct ConfirmDialog>& id,
    std::source_location where = std::source_location::current()) {
  struct ConfirmDialog made;
  made.id(id, where);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc

// ---- cdash/dcc/confirm_dialog_provider.hpp
// dcc::ConfirmDialogProvider, the component ConfirmDialogProvider of dash_core_components.
//
// Written by tools/wrap.

namespace cdash::dcc {

/// The component `ConfirmDialogProvider` of dash_core_components.
struct ConfirmDialogProvider : Component {
  static constexpr std::string_view property_names[] = {
      {"cancel_n_clicks", 15}, {"cancel_n_clicks_timestamp", 25}, {"children", 8}, {"displayed", 9},
      {"message", 7}, {"submit_n_clicks", 15}, {"submit_n_clicks_timestamp", 25},
  };
  static constexpr ComponentInfo info{"ConfirmDialogProvider", "dash_core_components",
      "dcc::ConfirmDialogProvider", property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Text> message() const { return {this->ref("message")}; }
    Property<types::Number> submit_n_clicks() const { return {this->ref("submit_n_clicks")}; }
    Property<types::Number> submit_n_clicks_timestamp() const {
      return {this->ref("submit_n_clicks_timestamp")};
    }
    Property<types::Number> cancel_n_clicks() const { return {this->ref("cancel_n_clicks")}; }
    Property<types::Number> cancel_n_clicks_timestamp() const {
      return {this->ref("cancel_n_clicks_timestamp")};
    }
    Property<types::Bool> displayed() const { return {this->ref("displayed")}; }
    Property<Child> children() const { return {this->ref("children")}; }
  };
  /// An id of this component type: `dcc::ConfirmDialogProvider::Id name{"name"}`.
  using Id = Reference<ConfirmDialogProvider>;

  ConfirmDialogProvider() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  ConfirmDialogProvider& id(const IdOf<ConfirmDialogProvider>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Text.
  ConfirmDialogProvider& message(const types::Text& value) { return put("message", value.value), *this; }
  /// A number. Default: 0.
  ConfirmDialogProvider& submit_n_clicks(const types::Number& value) {
    return put("submit_n_clicks", value.value), *this;
  }
  /// A number. Default: -1.
  ConfirmDialogProvider& submit_n_clicks_timestamp(const types::Number& value) {
    return put("submit_n_clicks_timestamp", value.value), *this;
  }
  /// A number. Default: 0.
  ConfirmDialogProvider& cancel_n_clicks(const types::Number& value) {
    return put("cancel_n_clicks", value.value), *this;
  }
  /// A number. Default: -1.
  ConfirmDialogProvider& cancel_n_clicks_timestamp(const types::Number& value) {
    return put("cancel_n_clicks_timestamp", value.value), *this;
  }
  /// True or false.
  ConfirmDialogProvider& displayed(const types::Bool& value) { return put("displayed", value.value), *this; }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  ConfirmDialogProvider& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  ConfirmDialogProvider& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dcc::ConfirmDialogProvider(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct ConfirmDialogProvider ConfirmDialogProvider(C... children) {
  struct ConfirmDialogProvider made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct ConfirmDialogProvider ConfirmDialogProvider(std::initializer_list<Child> children) {
  struct ConfirmDialogProvider made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc

// ---- cdash/dcc/date_picker_range.hpp
// dcc::DatePickerRange, the component DatePickerRange of dash_core_components.
//
// Written by tools/wrap.

namespace cdash::dcc {

/// The component `DatePickerRange` of dash_core_components.
struct DatePickerRange : Component {
  static constexpr std::string_view property_names[] = {
      {"calendar_orientation", 20}, {"className", 9}, {"clearable", 9}, {"day_size", 8}, {"disabled", 8},
      {"disabled_days", 13}, {"display_format", 14}, {"end_date", 8}, {"end_date_id", 11},
      {"end_date_placeholder_text", 25}, {"first_day_of_week", 17}, {"initial_visible_month", 21},
      {"is_RTL", 6}, {"max_date_allowed", 16}, {"min_date_allowed", 16}, {"minimum_nights", 14},
      {"month_format", 12}, {"number_of_months_shown", 22}, {"persisted_props", 15}, {"persistence", 11},
      {"persistence_type", 16}, {"placeholder", 11}, {"reopen_calendar_on_clear", 24},
      {"show_outside_days", 17}, {"start_date", 10}, {"start_date_id", 13},
      {"start_date_placeholder_text", 27}, {"stay_open_on_select", 19}, {"style", 5}, {"updatemode", 10},
      {"with_full_screen_portal", 23}, {"with_portal", 11},
  };
  static constexpr ComponentInfo info{"DatePickerRange", "dash_core_components", "dcc::DatePickerRange",
      property_names, false};

  using UpdatemodeChoice = types::OneOf<"singledate", "bothdates">;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;
  using FirstDayOfWeekChoice = types::NumberOf<0, 1, 2, 3, 4, 5, 6>;
  using CalendarOrientationChoice = types::OneOf<"vertical", "horizontal">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Text> start_date() const { return {this->ref("start_date")}; }
    Property<types::Text> end_date() const { return {this->ref("end_date")}; }
    Property<types::Number> minimum_nights() const { return {this->ref("minimum_nights")}; }
    Property<UpdatemodeChoice> updatemode() const { return {this->ref("updatemode")}; }
    Property<types::Text> start_date_placeholder_text() const {
      return {this->ref("start_date_placeholder_text")};
    }
    Property<types::Text> end_date_placeholder_text() const {
      return {this->ref("end_date_placeholder_text")};
    }
    Property<types::Text> start_date_id() const { return {this->ref("start_date_id")}; }
    Property<types::Text> end_date_id() const { return {this->ref("end_date_id")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> min_date_allowed() const { return {this->ref("min_date_allowed")}; }
    Property<types::Text> max_date_allowed() const { return {this->ref("max_date_allowed")}; }
    Property<types::ListOf<types::Text>> disabled_days() const { return {this->ref("disabled_days")}; }
    Property<types::Text> placeholder() const { return {this->ref("placeholder")}; }
    Property<types::Text> initial_visible_month() const { return {this->ref("initial_visible_month")}; }
    Property<types::Bool> clearable() const { return {this->ref("clearable")}; }
    Property<types::Bool> reopen_calendar_on_clear() const { return {this->ref("reopen_calendar_on_clear")}; }
    Property<types::Text> display_format() const { return {this->ref("display_format")}; }
    Property<types::Text> month_format() const { return {this->ref("month_format")}; }
    Property<FirstDayOfWeekChoice> first_day_of_week() const { return {this->ref("first_day_of_week")}; }
    Property<types::Bool> show_outside_days() const { return {this->ref("show_outside_days")}; }
    Property<types::Bool> stay_open_on_select() const { return {this->ref("stay_open_on_select")}; }
    Property<CalendarOrientationChoice> calendar_orientation() const {
      return {this->ref("calendar_orientation")};
    }
    Property<types::Number> number_of_months_shown() const { return {this->ref("number_of_months_shown")}; }
    Property<types::Bool> with_portal() const { return {this->ref("with_portal")}; }
    Property<types::Bool> with_full_screen_portal() const { return {this->ref("with_full_screen_portal")}; }
    Property<types::Number> day_size() const { return {this->ref("day_size")}; }
    Property<types::Bool> is_RTL() const { return {this->ref("is_RTL")}; }
  };
  /// An id of this component type: `dcc::DatePickerRange::Id name{"name"}`.
  using Id = Reference<DatePickerRange>;

  DatePickerRange() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  DatePickerRange& id(const IdOf<DatePickerRange>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Text.
  DatePickerRange& start_date(const types::Text& value) { return put("start_date", value.value), *this; }
  /// Text.
  DatePickerRange& end_date(const types::Text& value) { return put("end_date", value.value), *this; }
  /// A number.
  DatePickerRange& minimum_nights(const types::Number& value) {
    return put("minimum_nights", value.value), *this;
  }
  /// "singledate" or "bothdates". Default: "singledate".
  DatePickerRange& updatemode(const UpdatemodeChoice& value) {
    return put("updatemode", value.to_value()), *this;
  }
  /// Text.
  DatePickerRange& start_date_placeholder_text(const types::Text& value) {
    return put("start_date_placeholder_text", value.value), *this;
  }
  /// Text.
  DatePickerRange& end_date_placeholder_text(const types::Text& value) {
    return put("end_date_placeholder_text", value.value), *this;
  }
  /// Text.
  DatePickerRange& start_date_id(const types::Text& value) {
    return put("start_date_id", value.value), *this;
  }
  /// Text.
  DatePickerRange& end_date_id(const types::Text& value) { return put("end_date_id", value.value), *this; }
  /// Text.
  DatePickerRange& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text, a number or true or false.
  DatePickerRange& persistence(const PersistenceType& value) {
    return put("persistence", value.value), *this;
  }
  /// A list of texts. Default: ["start_date", "end_date"].
  DatePickerRange& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory". Default: "local".
  DatePickerRange& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// True or false. Default: false.
  DatePickerRange& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  DatePickerRange& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  DatePickerRange& min_date_allowed(const types::Text& value) {
    return put("min_date_allowed", value.value), *this;
  }
  /// Text.
  DatePickerRange& max_date_allowed(const types::Text& value) {
    return put("max_date_allowed", value.value), *this;
  }
  /// A list of texts. Default: [].
  DatePickerRange& disabled_days(const types::ListOf<types::Text>& value) {
    return put("disabled_days", value.value), *this;
  }
  /// Text.
  DatePickerRange& placeholder(const types::Text& value) { return put("placeholder", value.value), *this; }
  /// Text.
  DatePickerRange& initial_visible_month(const types::Text& value) {
    return put("initial_visible_month", value.value), *this;
  }
  /// True or false. Default: false.
  DatePickerRange& clearable(const types::Bool& value) { return put("clearable", value.value), *this; }
  /// True or false. Default: false.
  DatePickerRange& reopen_calendar_on_clear(const types::Bool& value) {
    return put("reopen_calendar_on_clear", value.value), *this;
  }
  /// Text.
  DatePickerRange& display_format(const types::Text& value) {
    return put("display_format", value.value), *this;
  }
  /// Text.
  DatePickerRange& month_format(const types::Text& value) { return put("month_format", value.value), *this; }
  /// 0, 1, 2, 3, 4, 5 or 6. Default: 0.
  DatePickerRange& first_day_of_week(const FirstDayOfWeekChoice& value) {
    return put("first_day_of_week", value.to_value()), *this;
  }
  /// True or false. Default: false.
  DatePickerRange& show_outside_days(const types::Bool& value) {
    return put("show_outside_days", value.value), *this;
  }
  /// True or false. Default: false.
  DatePickerRange& stay_open_on_select(const types::Bool& value) {
    return put("stay_open_on_select", value.value), *this;
  }
  /// "vertical" or "horizontal". Default: "horizontal".
  DatePickerRange& calendar_orientation(const CalendarOrientationChoice& value) {
    return put("calendar_orientation", value.to_value()), *this;
  }
  /// A number. Default: 2.
  DatePickerRange& number_of_months_shown(const types::Number& value) {
    return put("number_of_months_shown", value.value), *this;
  }
  /// True or false. Default: false.
  DatePickerRange& with_portal(const types::Bool& value) { return put("with_portal", value.value), *this; }
  /// True or false. Default: false.
  DatePickerRange& with_full_screen_portal(const types::Bool& value) {
    return put("with_full_screen_portal", value.value), *this;
  }
  /// A number. Default: 34.
  DatePickerRange& day_size(const types::Number& value) { return put("day_size", value.value), *this; }
  /// True or false. Default: false.
  DatePickerRange& is_RTL(const types::Bool& value) { return put("is_RTL", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct DatePickerRange DatePickerRange() { return {}; }
inline struct DatePickerRange DatePickerRange(const types::Text& start_date) {
  struct DatePickerRange made;
  made.start_date(start_date);
  return made;
}
inline struct DatePickerRange DatePickerRange(const types::Text& start_date, const types::Text& end_date) {
  struct DatePickerRange made;
  made.start_date(start_date);
  made.end_date(end_date);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc

// ---- cdash/dcc/date_picker_single.hpp
// dcc::DatePickerSingle, the component DatePickerSingle of dash_core_components.
//
// Written by tools/wrap.

namespace cdash::dcc {

/// The component `DatePickerSingle` of dash_core_components.
struct DatePickerSingle : Component {
  static constexpr std::string_view property_names[] = {
      {"calendar_orientation", 20}, {"className", 9}, {"clearable", 9}, {"date", 4}, {"day_size", 8},
      {"disabled", 8}, {"disabled_days", 13}, {"display_format", 14}, {"first_day_of_week", 17},
      {"initial_visible_month", 21}, {"is_RTL", 6}, {"max_date_allowed", 16}, {"min_date_allowed", 16},
      {"month_format", 12}, {"number_of_months_shown", 22}, {"persisted_props", 15}, {"persistence", 11},
      {"persistence_type", 16}, {"placeholder", 11}, {"reopen_calendar_on_clear", 24},
      {"show_outside_days", 17}, {"stay_open_on_select", 19}, {"style", 5}, {"with_full_screen_portal", 23},
      {"with_portal", 11},
  };
  static constexpr ComponentInfo info{"DatePickerSingle", "dash_core_components", "dcc::DatePickerSingle",
      property_names, false};

  using FirstDayOfWeekChoice = types::NumberOf<0, 1, 2, 3, 4, 5, 6>;
  using CalendarOrientationChoice = types::OneOf<"vertical", "horizontal">;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Text> date() const { return {this->ref("date")}; }
    Property<types::Text> min_date_allowed() const { return {this->ref("min_date_allowed")}; }
    Property<types::Text> max_date_allowed() const { return {this->ref("max_date_allowed")}; }
    Property<types::ListOf<types::Text>> disabled_days() const { return {this->ref("disabled_days")}; }
    Property<types::Text> placeholder() const { return {this->ref("placeholder")}; }
    Property<types::Text> initial_visible_month() const { return {this->ref("initial_visible_month")}; }
    Property<types::Bool> clearable() const { return {this->ref("clearable")}; }
    Property<types::Bool> reopen_calendar_on_clear() const { return {this->ref("reopen_calendar_on_clear")}; }
    Property<types::Text> display_format() const { return {this->ref("display_format")}; }
    Property<types::Text> month_format() const { return {this->ref("month_format")}; }
    Property<FirstDayOfWeekChoice> first_day_of_week() const { return {this->ref("first_day_of_week")}; }
    Property<types::Bool> show_outside_days() const { return {this->ref("show_outside_days")}; }
    Property<types::Bool> stay_open_on_select() const { return {this->ref("stay_open_on_select")}; }
    Property<CalendarOrientationChoice> calendar_orientation() const {
      return {this->ref("calendar_orientation")};
    }
    Property<types::Number> number_of_months_shown() const { return {this->ref("number_of_months_shown")}; }
    Property<types::Bool> with_portal() const { return {this->ref("with_portal")}; }
    Property<types::Bool> with_full_screen_portal() const { return {this->ref("with_full_screen_portal")}; }
    Property<types::Number> day_size() const { return {this->ref("day_size")}; }
    Property<types::Bool> is_RTL() const { return {this->ref("is_RTL")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dcc::DatePickerSingle::Id name{"name"}`.
  using Id = Reference<DatePickerSingle>;

  DatePickerSingle() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  DatePickerSingle& id(const IdOf<DatePickerSingle>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Text.
  DatePickerSingle& date(const types::Text& value) { return put("date", value.value), *this; }
  /// Text.
  DatePickerSingle& min_date_allowed(const types::Text& value) {
    return put("min_date_allowed", value.value), *this;
  }
  /// Text.
  DatePickerSingle& max_date_allowed(const types::Text& value) {
    return put("max_date_allowed", value.value), *this;
  }
  /// A list of texts. Default: [].
  DatePickerSingle& disabled_days(const types::ListOf<types::Text>& value) {
    return put("disabled_days", value.value), *this;
  }
  /// Text. Default: "Select Date".
  DatePickerSingle& placeholder(const types::Text& value) { return put("placeholder", value.value), *this; }
  /// Text.
  DatePickerSingle& initial_visible_month(const types::Text& value) {
    return put("initial_visible_month", value.value), *this;
  }
  /// True or false. Default: false.
  DatePickerSingle& clearable(const types::Bool& value) { return put("clearable", value.value), *this; }
  /// True or false. Default: false.
  DatePickerSingle& reopen_calendar_on_clear(const types::Bool& value) {
    return put("reopen_calendar_on_clear", value.value), *this;
  }
  /// Text.
  DatePickerSingle& display_format(const types::Text& value) {
    return put("display_format", value.value), *this;
  }
  /// Text.
  DatePickerSingle& month_format(const types::Text& value) { return put("month_format", value.value), *this; }
  /// 0, 1, 2, 3, 4, 5 or 6. Default: 0.
  DatePickerSingle& first_day_of_week(const FirstDayOfWeekChoice& value) {
    return put("first_day_of_week", value.to_value()), *this;
  }
  /// True or false. Default: true.
  DatePickerSingle& show_outside_days(const types::Bool& value) {
    return put("show_outside_days", value.value), *this;
  }
  /// True or false. Default: false.
  DatePickerSingle& stay_open_on_select(const types::Bool& value) {
    return put("stay_open_on_select", value.value), *this;
  }
  /// "vertical" or "horizontal". Default: "horizontal".
  DatePickerSingle& calendar_orientation(const CalendarOrientationChoice& value) {
    return put("calendar_orientation", value.to_value()), *this;
  }
  /// A number. Default: 1.
  DatePickerSingle& number_of_months_shown(const types::Number& value) {
    return put("number_of_months_shown", value.value), *this;
  }
  /// True or false. Default: false.
  DatePickerSingle& with_portal(const types::Bool& value) { return put("with_portal", value.value), *this; }
  /// True or false. Default: false.
  DatePickerSingle& with_full_screen_portal(const types::Bool& value) {
    return put("with_full_screen_portal", value.value), *this;
  }
  /// A number. Default: 34.
  DatePickerSingle& day_size(const types::Number& value) { return put("day_size", value.value), *this; }
  /// True or false. Default: false.
  DatePickerSingle& is_RTL(const types::Bool& value) { return put("is_RTL", value.value), *this; }
  /// True or false. Default: false.
  DatePickerSingle& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  DatePickerSingle& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  DatePickerSingle& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text, a number or true or false.
  DatePickerSingle& persistence(const PersistenceType& value) {
    return put("persistence", value.value), *this;
  }
  /// A list of texts. Default: ["date"].
  DatePickerSingle& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory". Default: "local".
  DatePickerSingle& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct DatePickerSingle DatePickerSingle() { return {}; }
inline struct DatePickerSingle DatePickerSingle(const types::Text& date) {
  struct DatePickerSingle made;
  made.date(date);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc

// ---- cdash/dcc/download.hpp
// dcc::Download, the component Download of dash_core_components.
//
// Written by tools/wrap.

namespace cdash::dcc {

/// The component `Download` of dash_core_components.
struct Download : Component {
  static constexpr std::string_view property_names[] = {
      {"base64", 6}, {"data", 4}, {"type", 4},
  };
  static constexpr ComponentInfo info{"Download", "dash_core_components", "dcc::Download", property_names,
      false};

  /// An object; a function a member. Made as `Data(filename, content)`.
  class Data : public types::Object<Data> {
   public:
    using Object::Object;
    Data(const types::Text& filename, const types::Text& content) {
      put("filename", filename.value); put("content", content.value);
    }
    /// Text. Required.
    Data& filename(const types::Text& value) { return put("filename", value.value); }
    /// Text. Required.
    Data& content(const types::Text& value) { return put("content", value.value); }
    /// True or false.
    Data& base64(const types::Bool& value) { return put("base64", value.value); }
    /// Text.
    Data& type(const types::Text& value) { return put("type", value.value); }
  };

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Data> data() const { return {this->ref("data")}; }
    Property<types::Bool> base64() const { return {this->ref("base64")}; }
    Property<types::Text> type() const { return {this->ref("type")}; }
  };
  /// An id of this component type: `dcc::Download::Id name{"name"}`.
  using Id = Reference<Download>;

  Download() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Download& id(const IdOf<Download>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// `Data` (filename, content, base64, type).
  Download& data(const Data& value) { return put("data", value.to_value()), *this; }
  /// True or false. Default: false.
  Download& base64(const types::Bool& value) { return put("base64", value.value), *this; }
  /// Text. Default: "text/plain".
  Download& type(const types::Text& value) { return put("type", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Download Download() { return {}; }
inline struct Download Download(const IdOf<struct Download>& id,
    std::source_location where = std::source_location::current()) {
  struct Download made;
  made.id(id, where);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc

// ---- cdash/dcc/dropdown.hpp
// dcc::Dropdown, the component Dropdown of dash_core_components.
//
// Written by tools/wrap.

namespace cdash::dcc {

/// The component `Dropdown` of dash_core_components.
struct Dropdown : Component {
  static constexpr std::string_view property_names[] = {
      {"className", 9}, {"clearable", 9}, {"closeOnSelect", 13}, {"debounce", 8}, {"disabled", 8},
      {"labels", 6}, {"maxHeight", 9}, {"multi", 5}, {"optionHeight", 12}, {"options", 7},
      {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16}, {"placeholder", 11},
      {"search_value", 12}, {"searchable", 10}, {"style", 5}, {"value", 5},
  };
  static constexpr ComponentInfo info{"Dropdown", "dash_core_components", "dcc::Dropdown", property_names,
      false};

  /// An object; a function a member.
  class Labels : public types::Object<Labels> {
   public:
    using Object::Object;
    /// Text.
    Labels& select_all(const types::Text& value) { return put("select_all", value.value); }
    /// Text.
    Labels& deselect_all(const types::Text& value) { return put("deselect_all", value.value); }
    /// Text.
    Labels& selected_count(const types::Text& value) { return put("selected_count", value.value); }
    /// Text.
    Labels& search(const types::Text& value) { return put("search", value.value); }
    /// Text.
    Labels& clear_search(const types::Text& value) { return put("clear_search", value.value); }
    /// Text.
    Labels& clear_selection(const types::Text& value) { return put("clear_selection", value.value); }
    /// Text.
    Labels& no_options_found(const types::Text& value) { return put("no_options_found", value.value); }
  };

  using ValueType = types::AnyOf<types::Text, types::Number, types::Bool,
      types::ListOf<types::AnyOf<types::Text, types::Number, types::Bool>>>;
  using OptionHeightChoice = types::OneOfOr<types::Number, "auto">;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Options> options() const { return {this->ref("options")}; }
    Property<ValueType> value() const { return {this->ref("value")}; }
    Property<types::Bool> multi() const { return {this->ref("multi")}; }
    Property<types::Bool> clearable() const { return {this->ref("clearable")}; }
    Property<types::Bool> searchable() const { return {this->ref("searchable")}; }
    Property<types::Text> search_value() const { return {this->ref("search_value")}; }
    Property<types::Text> placeholder() const { return {this->ref("placeholder")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Bool> closeOnSelect() const { return {this->ref("closeOnSelect")}; }
    Property<OptionHeightChoice> optionHeight() const { return {this->ref("optionHeight")}; }
    Property<types::Number> maxHeight() const { return {this->ref("maxHeight")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<Labels> labels() const { return {this->ref("labels")}; }
    Property<types::Bool> debounce() const { return {this->ref("debounce")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dcc::Dropdown::Id name{"name"}`.
  using Id = Reference<Dropdown>;

  Dropdown() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Dropdown& id(const IdOf<Dropdown>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Choices.
  Dropdown& options(const types::Options& value) { return put("options", value.value), *this; }
  /// Text, a number, true or false or a list of texts, numbers or bools.
  Dropdown& value(const ValueType& value) { return put("value", value.value), *this; }
  /// True or false. Default: false.
  Dropdown& multi(const types::Bool& value) { return put("multi", value.value), *this; }
  /// True or false. Default: true.
  Dropdown& clearable(const types::Bool& value) { return put("clearable", value.value), *this; }
  /// True or false. Default: true.
  Dropdown& searchable(const types::Bool& value) { return put("searchable", value.value), *this; }
  /// Text.
  Dropdown& search_value(const types::Text& value) { return put("search_value", value.value), *this; }
  /// Text.
  Dropdown& placeholder(const types::Text& value) { return put("placeholder", value.value), *this; }
  /// True or false. Default: false.
  Dropdown& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// True or false. Default: !multi.
  Dropdown& closeOnSelect(const types::Bool& value) { return put("closeOnSelect", value.value), *this; }
  /// "auto", or a number. Default: "auto".
  Dropdown& optionHeight(const OptionHeightChoice& value) {
    return put("optionHeight", value.to_value()), *this;
  }
  /// A number. Default: 200.
  Dropdown& maxHeight(const types::Number& value) { return put("maxHeight", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Dropdown& style(const types::Style& value) { return put("style", value.value), *this; }
  /// `Labels` (select_all, deselect_all, selected_count, search, clear_search, clear_selection,
  /// no_options_found).
  Dropdown& labels(const Labels& value) { return put("labels", value.to_value()), *this; }
  /// True or false.
  Dropdown& debounce(const types::Bool& value) { return put("debounce", value.value), *this; }
  /// Text.
  Dropdown& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text, a number or true or false.
  Dropdown& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts. Default: ["value"].
  Dropdown& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory". Default: "local".
  Dropdown& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Dropdown Dropdown() { return {}; }
inline struct Dropdown Dropdown(const types::Options& options) {
  struct Dropdown made;
  made.options(options);
  return made;
}
inline struct Dropdown Dropdown(const types::Options& options, const Dropdown::ValueType& value) {
  struct Dropdown made;
  made.options(options);
  made.value(value);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc

// ---- cdash/dcc/geolocation.hpp
// dcc::Geolocation, the component Geolocation of dash_core_components.
//
// Written by tools/wrap.

namespace cdash::dcc {

/// The component `Geolocation` of dash_core_components.
struct Geolocation : Component {
  static constexpr std::string_view property_names[] = {
      {"high_accuracy", 13}, {"local_date", 10}, {"maximum_age", 11}, {"position", 8}, {"position_error", 14},
      {"show_alert", 10}, {"timeout", 7}, {"timestamp", 9}, {"update_now", 10},
  };
  static constexpr ComponentInfo info{"Geolocation", "dash_core_components", "dcc::Geolocation",
      property_names, false};

  /// An object; a function a member.
  class Position : public types::Object<Position> {
   public:
    using Object::Object;
    /// A number.
    Position& lat(const types::Number& value) { return put("lat", value.value); }
    /// A number.
    Position& lon(const types::Number& value) { return put("lon", value.value); }
    /// A number.
    Position& accuracy(const types::Number& value) { return put("accuracy", value.value); }
    /// A number.
    Position& alt(const types::Number& value) { return put("alt", value.value); }
    /// A number.
    Position& alt_accuracy(const types::Number& value) { return put("alt_accuracy", value.value); }
    /// A number.
    Position& heading(const types::Number& value) { return put("heading", value.value); }
    /// A number.
    Position& speed(const types::Number& value) { return put("speed", value.value); }
  };

  /// An object; a function a member.
  class PositionError : public types::Object<PositionError> {
   public:
    using Object::Object;
    /// A number.
    PositionError& code(const types::Number& value) { return put("code", value.value); }
    /// Text.
    PositionError& message(const types::Text& value) { return put("message", value.value); }
  };

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Text> local_date() const { return {this->ref("local_date")}; }
    Property<types::Number> timestamp() const { return {this->ref("timestamp")}; }
    Property<Position> position() const { return {this->ref("position")}; }
    Property<PositionError> position_error() const { return {this->ref("position_error")}; }
    Property<types::Bool> show_alert() const { return {this->ref("show_alert")}; }
    Property<types::Bool> update_now() const { return {this->ref("update_now")}; }
    Property<types::Bool> high_accuracy() const { return {this->ref("high_accuracy")}; }
    Property<types::Number> maximum_age() const { return {this->ref("maximum_age")}; }
    Property<types::Number> timeout() const { return {this->ref("timeout")}; }
  };
  /// An id of this component type: `dcc::Geolocation::Id name{"name"}`.
  using Id = Reference<Geolocation>;

  Geolocation() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Geolocation& id(const IdOf<Geolocation>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Text.
  Geolocation& local_date(const types::Text& value) { return put("local_date", value.value), *this; }
  /// A number.
  Geolocation& timestamp(const types::Number& value) { return put("timestamp", value.value), *this; }
  /// `Position` (lat, lon, accuracy, alt, alt_accuracy, heading, speed).
  Geolocation& position(const Position& value) { return put("position", value.to_value()), *this; }
  /// `PositionError` (code, message).
  Geolocation& position_error(const PositionError& value) {
    return put("position_error", value.to_value()), *this;
  }
  /// True or false. Default: false.
  Geolocation& show_alert(const types::Bool& value) { return put("show_alert", value.value), *this; }
  /// True or false. Default: false.
  Geolocation& update_now(const types::Bool& value) { return put("update_now", value.value), *this; }
  /// True or false. Default: false.
  Geolocation& high_accuracy(const types::Bool& value) { return put("high_accuracy", value.value), *this; }
  /// A number. Default: 0.
  Geolocation& maximum_age(const types::Number& value) { return put("maximum_age", value.value), *this; }
  /// A number. Default: Infinity.
  Geolocation& timeout(const types::Number& value) { return put("timeout", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Geolocation Geolocation() { return {}; }
inline struct Geolocation Geolocation(const IdOf<struct Geolocation>& id,
    std::source_location where = std::source_location::current()) {
  struct Geolocation made;
  made.id(id, where);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc

// ---- cdash/dcc/graph.hpp
// dcc::Graph, the component Graph of dash_core_components.
//
// Written by tools/wrap.

namespace cdash::dcc {

/// The component `Graph` of dash_core_components.
struct Graph : Component {
  static constexpr std::string_view property_names[] = {
      {"animate", 7}, {"animation_options", 17}, {"className", 9}, {"clear_on_unhover", 16},
      {"clickAnnotationData", 19}, {"clickData", 9}, {"config", 6}, {"extendData", 10}, {"figure", 6},
      {"hoverData", 9}, {"mathjax", 7}, {"prependData", 11}, {"relayoutData", 12}, {"responsive", 10},
      {"restyleData", 11}, {"selectedData", 12}, {"style", 5},
  };
  static constexpr ComponentInfo info{"Graph", "dash_core_components", "dcc::Graph", property_names, false};

  /// An object; a function a member.
  class Config : public types::Object<Config> {
   public:
    using Object::Object;
    /// An object; a function a member.
    class Edits : public types::Object<Edits> {
     public:
      using Object::Object;
      /// True or false.
      Edits& annotationPosition(const types::Bool& value) { return put("annotationPosition", value.value); }
      /// True or false.
      Edits& annotationTail(const types::Bool& value) { return put("annotationTail", value.value); }
      /// True or false.
      Edits& annotationText(const types::Bool& value) { return put("annotationText", value.value); }
      /// True or false.
      Edits& axisTitleText(const types::Bool& value) { return put("axisTitleText", value.value); }
      /// True or false.
      Edits& colorbarPosition(const types::Bool& value) { return put("colorbarPosition", value.value); }
      /// True or false.
      Edits& colorbarTitleText(const types::Bool& value) { return put("colorbarTitleText", value.value); }
      /// True or false.
      Edits& legendPosition(const types::Bool& value) { return put("legendPosition", value.value); }
      /// True or false.
      Edits& legendText(const types::Bool& value) { return put("legendText", value.value); }
      /// True or false.
      Edits& shapePosition(const types::Bool& value) { return put("shapePosition", value.value); }
      /// True or false.
      Edits& titleText(const types::Bool& value) { return put("titleText", value.value); }
    };

    /// An object; a function a member.
    class ToImageButtonOptions : public types::Object<ToImageButtonOptions> {
     public:
      using Object::Object;
      /// "jpeg", "png", "webp" or "svg".
      ToImageButtonOptions& format(const types::OneOf<"jpeg", "png", "webp", "svg">& value) {
        return put("format", value.to_value());
      }
      /// Text.
      ToImageButtonOptions& filename(const types::Text& value) { return put("filename", value.value); }
      /// A number.
      ToImageButtonOptions& width(const types::Number& value) { return put("width", value.value); }
      /// A number.
      ToImageButtonOptions& height(const types::Number& value) { return put("height", value.value); }
      /// A number.
      ToImageButtonOptions& scale(const types::Number& value) { return put("scale", value.value); }
    };

    /// True or false.
    Config& staticPlot(const types::Bool& value) { return put("staticPlot", value.value); }
    /// Text.
    Config& plotlyServerURL(const types::Text& value) { return put("plotlyServerURL", value.value); }
    /// True or false.
    Config& editable(const types::Bool& value) { return put("editable", value.value); }
    /// True or false.
    Config& editSelection(const types::Bool& value) { return put("editSelection", value.value); }
    /// `Edits` (annotationPosition, annotationTail, annotationText, axisTitleText, colorbarPosition,
    /// colorbarTitleText, legendPosition, …).
    Config& edits(const Edits& value) { return put("edits", value.to_value()); }
    /// True or false.
    Config& autosizable(const types::Bool& value) { return put("autosizable", value.value); }
    /// True or false.
    Config& responsive(const types::Bool& value) { return put("responsive", value.value); }
    /// A number.
    Config& queueLength(const types::Number& value) { return put("queueLength", value.value); }
    /// True or false.
    Config& fillFrame(const types::Bool& value) { return put("fillFrame", value.value); }
    /// A number.
    Config& frameMargins(const types::Number& value) { return put("frameMargins", value.value); }
    /// True or false.
    Config& scrollZoom(const types::Bool& value) { return put("scrollZoom", value.value); }
    /// "reset", "autosize" or "reset+autosize", or false.
    Config& doubleClick(const types::OneOfOr<types::Bool, "reset", "autosize", "reset+autosize">& value) {
      return put("doubleClick", value.to_value());
    }
    /// A number.
    Config& doubleClickDelay(const types::Number& value) { return put("doubleClickDelay", value.value); }
    /// True or false.
    Config& showTips(const types::Bool& value) { return put("showTips", value.value); }
    /// True or false.
    Config& showAxisDragHandles(const types::Bool& value) { return put("showAxisDragHandles", value.value); }
    /// True or false.
    Config& showAxisRangeEntryBoxes(const types::Bool& value) {
      return put("showAxisRangeEntryBoxes", value.value);
    }
    /// True or false.
    Config& showLink(const types::Bool& value) { return put("showLink", value.value); }
    /// True or false.
    Config& sendData(const types::Bool& value) { return put("sendData", value.value); }
    /// Text.
    Config& linkText(const types::Text& value) { return put("linkText", value.value); }
    /// "hover", or true or false.
    Config& displayModeBar(const types::OneOfOr<types::Bool, "hover">& value) {
      return put("displayModeBar", value.to_value());
    }
    /// True or false.
    Config& showSendToCloud(const types::Bool& value) { return put("showSendToCloud", value.value); }
    /// True or false.
    Config& showEditInChartStudio(const types::Bool& value) {
      return put("showEditInChartStudio", value.value);
    }
    /// A list of anything that JSON can say.
    Config& modeBarButtonsToRemove(const types::ListOf<types::Any>& value) {
      return put("modeBarButtonsToRemove", value.value);
    }
    /// A list of anything that JSON can say.
    Config& modeBarButtonsToAdd(const types::ListOf<types::Any>& value) {
      return put("modeBarButtonsToAdd", value.value);
    }
    /// Anything that JSON can say.
    Config& modeBarButtons(const types::Any& value) { return put("modeBarButtons", value.value); }
    /// `ToImageButtonOptions` (format, filename, width, height, scale).
    Config& toImageButtonOptions(const ToImageButtonOptions& value) {
      return put("toImageButtonOptions", value.to_value());
    }
    /// True or false.
    Config& displaylogo(const types::Bool& value) { return put("displaylogo", value.value); }
    /// True or false.
    Config& watermark(const types::Bool& value) { return put("watermark", value.value); }
    /// A number.
    Config& plotGlPixelRatio(const types::Number& value) { return put("plotGlPixelRatio", value.value); }
    /// Text.
    Config& topojsonURL(const types::Text& value) { return put("topojsonURL", value.value); }
    /// Anything that JSON can say.
    Config& mapboxAccessToken(const types::Any& value) { return put("mapboxAccessToken", value.value); }
    /// Text.
    Config& locale(const types::Text& value) { return put("locale", value.value); }
    /// Anything that JSON can say.
    Config& locales(const types::Any& value) { return put("locales", value.value); }
  };

  using ResponsiveChoice = types::OneOfOr<types::Bool, "auto">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<ResponsiveChoice> responsive() const { return {this->ref("responsive")}; }
    Property<types::Any> clickData() const { return {this->ref("clickData")}; }
    Property<types::Any> clickAnnotationData() const { return {this->ref("clickAnnotationData")}; }
    Property<types::Any> hoverData() const { return {this->ref("hoverData")}; }
    Property<types::Bool> clear_on_unhover() const { return {this->ref("clear_on_unhover")}; }
    Property<types::Any> selectedData() const { return {this->ref("selectedData")}; }
    Property<types::Any> relayoutData() const { return {this->ref("relayoutData")}; }
    Property<types::Any> extendData() const { return {this->ref("extendData")}; }
    Property<types::Any> prependData() const { return {this->ref("prependData")}; }
    Property<types::ListOf<types::Any>> restyleData() const { return {this->ref("restyleData")}; }
    Property<types::Figure> figure() const { return {this->ref("figure")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Bool> mathjax() const { return {this->ref("mathjax")}; }
    Property<types::Bool> animate() const { return {this->ref("animate")}; }
    Property<types::Any> animation_options() const { return {this->ref("animation_options")}; }
    Property<Config> config() const { return {this->ref("config")}; }
  };
  /// An id of this component type: `dcc::Graph::Id name{"name"}`.
  using Id = Reference<Graph>;

  Graph() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Graph& id(const IdOf<Graph>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// "auto", or true or false. Default: "auto".
  Graph& responsive(const ResponsiveChoice& value) { return put("responsive", value.to_value()), *this; }
  /// Anything that JSON can say.
  Graph& clickData(const types::Any& value) { return put("clickData", value.value), *this; }
  /// Anything that JSON can say.
  Graph& clickAnnotationData(const types::Any& value) {
    return put("clickAnnotationData", value.value), *this;
  }
  /// Anything that JSON can say.
  Graph& hoverData(const types::Any& value) { return put("hoverData", value.value), *this; }
  /// True or false. Default: false.
  Graph& clear_on_unhover(const types::Bool& value) { return put("clear_on_unhover", value.value), *this; }
  /// Anything that JSON can say.
  Graph& selectedData(const types::Any& value) { return put("selectedData", value.value), *this; }
  /// Anything that JSON can say.
  Graph& relayoutData(const types::Any& value) { return put("relayoutData", value.value), *this; }
  /// Anything that JSON can say.
  Graph& extendData(const types::Any& value) { return put("extendData", value.value), *this; }
  /// Anything that JSON can say.
  Graph& prependData(const types::Any& value) { return put("prependData", value.value), *this; }
  /// A list of anything that JSON can say.
  Graph& restyleData(const types::ListOf<types::Any>& value) {
    return put("restyleData", value.value), *this;
  }
  /// A figure. Default: { data: [], layout: {}, frames: [], }.
  Graph& figure(const types::Figure& value) { return put("figure", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Graph& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Graph& className(const types::Text& value) { return put("className", value.value), *this; }
  /// True or false. Default: false.
  Graph& mathjax(const types::Bool& value) { return put("mathjax", value.value), *this; }
  /// True or false. Default: false.
  Graph& animate(const types::Bool& value) { return put("animate", value.value), *this; }
  /// Anything that JSON can say.
  Graph& animation_options(const types::Any& value) { return put("animation_options", value.value), *this; }
  /// `Config` (staticPlot, plotlyServerURL, editable, editSelection, edits, autosizable, responsive, …).
  /// Default: {}.
  Graph& config(const Config& value) { return put("config", value.to_value()), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Graph Graph() { return {}; }
inline struct Graph Graph(const IdOf<struct Graph>& id,
    std::source_location where = std::source_location::current()) {
  struct Graph made;
  made.id(id, where);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc

// ---- cdash/dcc/input.hpp
// dcc::Input, the component Input of dash_core_components.
//
// Written by tools/wrap.

namespace cdash::dcc {

/// The component `Input` of dash_core_components.
struct Input : Component {
  static constexpr std::string_view property_names[] = {
      {"autoComplete", 12}, {"autoFocus", 9}, {"className", 9}, {"debounce", 8}, {"disabled", 8},
      {"inputMode", 9}, {"list", 4}, {"max", 3}, {"maxLength", 9}, {"min", 3}, {"minLength", 9},
      {"multiple", 8}, {"n_blur", 6}, {"n_blur_timestamp", 16}, {"n_submit", 8}, {"n_submit_timestamp", 18},
      {"name", 4}, {"pattern", 7}, {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16},
      {"placeholder", 11}, {"readOnly", 8}, {"required", 8}, {"selectionDirection", 18}, {"selectionEnd", 12},
      {"selectionStart", 14}, {"size", 4}, {"spellCheck", 10}, {"step", 4}, {"style", 5}, {"type", 4},
      {"value", 5},
  };
  static constexpr ComponentInfo info{"Input", "dash_core_components", "dcc::Input", property_names, false};

  using ValueType = types::AnyOf<types::Text, types::Number>;
  using TypeChoice = types::OneOf<"text", "number", "password", "email", "range", "search", "tel", "url",
      "hidden">;
  using DebounceType = types::AnyOf<types::Number, types::Bool>;
  using PlaceholderType = types::AnyOf<types::Text, types::Number>;
  using InputModeChoice = types::OneOf<"verbatim", "latin", "latin-name", "latin-prose", "full-width-latin",
      "kana", "katakana", "numeric", "tel", "email", "url">;
  using ReadOnlyChoice = types::OneOfOr<types::Bool, "readOnly", "readonly", "READONLY">;
  using RequiredChoice = types::OneOfOr<types::Bool, "required", "REQUIRED">;
  using AutoFocusChoice = types::OneOfOr<types::Bool, "autoFocus", "autofocus", "AUTOFOCUS">;
  using DisabledChoice = types::OneOfOr<types::Bool, "disabled", "DISABLED">;
  using SpellCheckChoice = types::OneOfOr<types::Bool, "true", "false">;
  using MinType = types::AnyOf<types::Text, types::Number>;
  using MaxType = types::AnyOf<types::Text, types::Number>;
  using StepType = types::AnyOf<types::Text, types::Number>;
  using MinLengthType = types::AnyOf<types::Text, types::Number>;
  using MaxLengthType = types::AnyOf<types::Text, types::Number>;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<ValueType> value() const { return {this->ref("value")}; }
    Property<TypeChoice> type() const { return {this->ref("type")}; }
    Property<DebounceType> debounce() const { return {this->ref("debounce")}; }
    Property<PlaceholderType> placeholder() const { return {this->ref("placeholder")}; }
    Property<types::Number> n_submit() const { return {this->ref("n_submit")}; }
    Property<types::Number> n_submit_timestamp() const { return {this->ref("n_submit_timestamp")}; }
    Property<InputModeChoice> inputMode() const { return {this->ref("inputMode")}; }
    Property<types::Text> autoComplete() const { return {this->ref("autoComplete")}; }
    Property<ReadOnlyChoice> readOnly() const { return {this->ref("readOnly")}; }
    Property<RequiredChoice> required() const { return {this->ref("required")}; }
    Property<AutoFocusChoice> autoFocus() const { return {this->ref("autoFocus")}; }
    Property<DisabledChoice> disabled() const { return {this->ref("disabled")}; }
    Property<types::Text> list() const { return {this->ref("list")}; }
    Property<types::Bool> multiple() const { return {this->ref("multiple")}; }
    Property<SpellCheckChoice> spellCheck() const { return {this->ref("spellCheck")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<MinType> min() const { return {this->ref("min")}; }
    Property<MaxType> max() const { return {this->ref("max")}; }
    Property<StepType> step() const { return {this->ref("step")}; }
    Property<MinLengthType> minLength() const { return {this->ref("minLength")}; }
    Property<MaxLengthType> maxLength() const { return {this->ref("maxLength")}; }
    Property<types::Text> pattern() const { return {this->ref("pattern")}; }
    Property<types::Text> selectionStart() const { return {this->ref("selectionStart")}; }
    Property<types::Text> selectionEnd() const { return {this->ref("selectionEnd")}; }
    Property<types::Text> selectionDirection() const { return {this->ref("selectionDirection")}; }
    Property<types::Number> n_blur() const { return {this->ref("n_blur")}; }
    Property<types::Number> n_blur_timestamp() const { return {this->ref("n_blur_timestamp")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dcc::Input::Id name{"name"}`.
  using Id = Reference<Input>;

  Input() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Input& id(const IdOf<Input>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Text or a number.
  Input& value(const ValueType& value) { return put("value", value.value), *this; }
  /// "text", "number", "password", "email", "range", "search", "tel", "url" or "hidden". Default: "text".
  Input& type(const TypeChoice& value) { return put("type", value.to_value()), *this; }
  /// A number or true or false. Default: false.
  Input& debounce(const DebounceType& value) { return put("debounce", value.value), *this; }
  /// Text or a number.
  Input& placeholder(const PlaceholderType& value) { return put("placeholder", value.value), *this; }
  /// A number. Default: 0.
  Input& n_submit(const types::Number& value) { return put("n_submit", value.value), *this; }
  /// A number. Default: -1.
  Input& n_submit_timestamp(const types::Number& value) {
    return put("n_submit_timestamp", value.value), *this;
  }
  /// "verbatim", "latin", "latin-name", "latin-prose", "full-width-latin", "kana", "katakana", "numeric",
  /// "tel", "email" or "url". Default: "verbatim".
  Input& inputMode(const InputModeChoice& value) { return put("inputMode", value.to_value()), *this; }
  /// Text. Default: "off".
  Input& autoComplete(const types::Text& value) { return put("autoComplete", value.value), *this; }
  /// "readOnly", "readonly" or "READONLY", or true or false.
  Input& readOnly(const ReadOnlyChoice& value) { return put("readOnly", value.to_value()), *this; }
  /// "required" or "REQUIRED", or true or false.
  Input& required(const RequiredChoice& value) { return put("required", value.to_value()), *this; }
  /// "autoFocus", "autofocus" or "AUTOFOCUS", or true or false.
  Input& autoFocus(const AutoFocusChoice& value) { return put("autoFocus", value.to_value()), *this; }
  /// "disabled" or "DISABLED", or true or false.
  Input& disabled(const DisabledChoice& value) { return put("disabled", value.to_value()), *this; }
  /// Text.
  Input& list(const types::Text& value) { return put("list", value.value), *this; }
  /// True or false.
  Input& multiple(const types::Bool& value) { return put("multiple", value.value), *this; }
  /// "true" or "false", or true or false.
  Input& spellCheck(const SpellCheckChoice& value) { return put("spellCheck", value.to_value()), *this; }
  /// Text.
  Input& name(const types::Text& value) { return put("name", value.value), *this; }
  /// Text or a number.
  Input& min(const MinType& value) { return put("min", value.value), *this; }
  /// Text or a number.
  Input& max(const MaxType& value) { return put("max", value.value), *this; }
  /// Text or a number. Default: "any".
  Input& step(const StepType& value) { return put("step", value.value), *this; }
  /// Text or a number.
  Input& minLength(const MinLengthType& value) { return put("minLength", value.value), *this; }
  /// Text or a number.
  Input& maxLength(const MaxLengthType& value) { return put("maxLength", value.value), *this; }
  /// Text.
  Input& pattern(const types::Text& value) { return put("pattern", value.value), *this; }
  /// Text.
  Input& selectionStart(const types::Text& value) { return put("selectionStart", value.value), *this; }
  /// Text.
  Input& selectionEnd(const types::Text& value) { return put("selectionEnd", value.value), *this; }
  /// Text.
  Input& selectionDirection(const types::Text& value) {
    return put("selectionDirection", value.value), *this;
  }
  /// A number. Default: 0.
  Input& n_blur(const types::Number& value) { return put("n_blur", value.value), *this; }
  /// A number. Default: -1.
  Input& n_blur_timestamp(const types::Number& value) { return put("n_blur_timestamp", value.value), *this; }
  /// Text.
  Input& size(const types::Text& value) { return put("size", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Input& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Input& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text, a number or true or false.
  Input& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts. Default: ["value"].
  Input& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory". Default: "local".
  Input& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Input Input() { return {}; }
inline struct Input Input(const Input::ValueType& value) {
  struct Input made;
  made.value(value);
  return made;
}
inline struct Input Input(const Input::ValueType& value, const Input::TypeChoice& type) {
  struct Input made;
  made.value(value);
  made.type(type);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc

// ---- cdash/dcc/interval.hpp
// dcc::Interval, the component Interval of dash_core_components.
//
// Written by tools/wrap.

namespace cdash::dcc {

/// The component `Interval` of dash_core_components.
struct Interval : Component {
  static constexpr std::string_view property_names[] = {
      {"disabled", 8}, {"interval", 8}, {"max_intervals", 13}, {"n_intervals", 11},
  };
  static constexpr ComponentInfo info{"Interval", "dash_core_components", "dcc::Interval", property_names,
      false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Number> interval() const { return {this->ref("interval")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Number> n_intervals() const { return {this->ref("n_intervals")}; }
    Property<types::Number> max_intervals() const { return {this->ref("max_intervals")}; }
  };
  /// An id of this component type: `dcc::Interval::Id name{"name"}`.
  using Id = Reference<Interval>;

  Interval() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Interval& id(const IdOf<Interval>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// A number. Default: 1000.
  Interval& interval(const types::Number& value) { return put("interval", value.value), *this; }
  /// True or false.
  Interval& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// A number. Default: 0.
  Interval& n_intervals(const types::Number& value) { return put("n_intervals", value.value), *this; }
  /// A number. Default: -1.
  Interval& max_intervals(const types::Number& value) { return put("max_intervals", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Interval Interval() { return {}; }
inline struct Interval Interval(const IdOf<struct Interval>& id,
    std::source_location where = std::source_location::current()) {
  struct Interval made;
  made.id(id, where);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc

// ---- cdash/dcc/link.hpp
// dcc::Link, the component Link of dash_core_components.
//
// Written by tools/wrap.

namespace cdash::dcc {

/// The component `Link` of dash_core_components.
struct Link : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"href", 4}, {"loading_state", 13}, {"refresh", 7}, {"style", 5},
      {"target", 6}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Link", "dash_core_components", "dcc::Link", property_names, false};

  /// An object; a function a member.
  class LoadingState : public types::Object<LoadingState> {
   public:
    using Object::Object;
    /// True or false.
    LoadingState& is_loading(const types::Bool& value) { return put("is_loading", value.value); }
    /// Text.
    LoadingState& prop_name(const types::Text& value) { return put("prop_name", value.value); }
    /// Text.
    LoadingState& component_name(const types::Text& value) { return put("component_name", value.value); }
  };

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> href() const { return {this->ref("href")}; }
    Property<types::Text> target() const { return {this->ref("target")}; }
    Property<types::Bool> refresh() const { return {this->ref("refresh")}; }
    Property<types::Text> title() const { return {this->ref("title")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<LoadingState> loading_state() const { return {this->ref("loading_state")}; }
  };
  /// An id of this component type: `dcc::Link::Id name{"name"}`.
  using Id = Reference<Link>;

  Link() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Link& id(const IdOf<Link>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Link& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Link& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text. Required.
  Link& href(const types::Text& value) { return put("href", value.value), *this; }
  /// Text.
  Link& target(const types::Text& value) { return put("target", value.value), *this; }
  /// True or false. Default: false.
  Link& refresh(const types::Bool& value) { return put("refresh", value.value), *this; }
  /// Text.
  Link& title(const types::Text& value) { return put("title", value.value), *this; }
  /// Text.
  Link& className(const types::Text& value) { return put("className", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Link& style(const types::Style& value) { return put("style", value.value), *this; }
  /// `LoadingState` (is_loading, prop_name, component_name).
  Link& loading_state(const LoadingState& value) { return put("loading_state", value.to_value()), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 2)
struct Link Link(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dcc::Link needs href: dcc::Link(children, href)");
  return {};
}
inline struct Link Link(const Child& children, const types::Text& href) {
  struct Link made;
  made.children(children);
  made.href(href);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc

// ---- cdash/dcc/loading.hpp
// dcc::Loading, the component Loading of dash_core_components.
//
// Written by tools/wrap.

namespace cdash::dcc {

/// The component `Loading` of dash_core_components.
struct Loading : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"color", 5}, {"custom_spinner", 14}, {"debug", 5},
      {"delay_hide", 10}, {"delay_show", 10}, {"display", 7}, {"fullscreen", 10}, {"overlay_style", 13},
      {"parent_className", 16}, {"parent_style", 12}, {"persisted_props", 15}, {"persistence", 11},
      {"persistence_type", 16}, {"show_initially", 14}, {"style", 5}, {"target_components", 17}, {"type", 4},
  };
  static constexpr ComponentInfo info{"Loading", "dash_core_components", "dcc::Loading", property_names,
      false};

  using TypeChoice = types::OneOf<"graph", "cube", "circle", "dot", "default">;
  using DisplayChoice = types::OneOf<"auto", "show", "hide">;
  using TargetComponentsType = types::MapOf<types::AnyOf<types::Text, types::ListOf<types::Text>>>;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<TypeChoice> type() const { return {this->ref("type")}; }
    Property<types::Bool> fullscreen() const { return {this->ref("fullscreen")}; }
    Property<types::Bool> debug() const { return {this->ref("debug")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> parent_className() const { return {this->ref("parent_className")}; }
    Property<types::Style> parent_style() const { return {this->ref("parent_style")}; }
    Property<types::Style> overlay_style() const { return {this->ref("overlay_style")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<DisplayChoice> display() const { return {this->ref("display")}; }
    Property<types::Number> delay_hide() const { return {this->ref("delay_hide")}; }
    Property<types::Number> delay_show() const { return {this->ref("delay_show")}; }
    Property<types::Bool> show_initially() const { return {this->ref("show_initially")}; }
    Property<TargetComponentsType> target_components() const { return {this->ref("target_components")}; }
    Property<Child> custom_spinner() const { return {this->ref("custom_spinner")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dcc::Loading::Id name{"name"}`.
  using Id = Reference<Loading>;

  Loading() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Loading& id(const IdOf<Loading>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Loading& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Loading& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// "graph", "cube", "circle", "dot" or "default".
  Loading& type(const TypeChoice& value) { return put("type", value.to_value()), *this; }
  /// True or false.
  Loading& fullscreen(const types::Bool& value) { return put("fullscreen", value.value), *this; }
  /// True or false.
  Loading& debug(const types::Bool& value) { return put("debug", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Loading& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Loading& parent_className(const types::Text& value) { return put("parent_className", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Loading& parent_style(const types::Style& value) { return put("parent_style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Loading& overlay_style(const types::Style& value) { return put("overlay_style", value.value), *this; }
  /// Text. Default: "var(--Dash-Fill-Interactive-Strong)".
  Loading& color(const types::Text& value) { return put("color", value.value), *this; }
  /// "auto", "show" or "hide". Default: "auto".
  Loading& display(const DisplayChoice& value) { return put("display", value.to_value()), *this; }
  /// A number. Default: 0.
  Loading& delay_hide(const types::Number& value) { return put("delay_hide", value.value), *this; }
  /// A number. Default: 0.
  Loading& delay_show(const types::Number& value) { return put("delay_show", value.value), *this; }
  /// True or false. Default: true.
  Loading& show_initially(const types::Bool& value) { return put("show_initially", value.value), *this; }
  /// A map from text to texts or lists of texts.
  Loading& target_components(const TargetComponentsType& value) {
    return put("target_components", value.value), *this;
  }
  /// A component, text, a number, or a list of these.
  Loading& custom_spinner(const Child& value) { return put("custom_spinner", value.value), *this; }
  /// Text.
  Loading& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text, a number or true or false.
  Loading& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  Loading& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Loading& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dcc::Loading(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Loading Loading(C... children) {
  struct Loading made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Loading Loading(std::initializer_list<Child> children) {
  struct Loading made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc

// ---- cdash/dcc/location.hpp
// dcc::Location, the component Location of dash_core_components.
//
// Written by tools/wrap.

namespace cdash::dcc {

/// The component `Location` of dash_core_components.
struct Location : Component {
  static constexpr std::string_view property_names[] = {
      {"hash", 4}, {"href", 4}, {"pathname", 8}, {"refresh", 7}, {"search", 6},
  };
  static constexpr ComponentInfo info{"Location", "dash_core_components", "dcc::Location", property_names,
      false};

  using RefreshChoice = types::OneOfOr<types::Bool, "callback-nav">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Text> pathname() const { return {this->ref("pathname")}; }
    Property<types::Text> search() const { return {this->ref("search")}; }
    Property<types::Text> hash() const { return {this->ref("hash")}; }
    Property<types::Text> href() const { return {this->ref("href")}; }
    Property<RefreshChoice> refresh() const { return {this->ref("refresh")}; }
  };
  /// An id of this component type: `dcc::Location::Id name{"name"}`.
  using Id = Reference<Location>;

  Location() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Location& id(const IdOf<Location>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Text.
  Location& pathname(const types::Text& value) { return put("pathname", value.value), *this; }
  /// Text.
  Location& search(const types::Text& value) { return put("search", value.value), *this; }
  /// Text.
  Location& hash(const types::Text& value) { return put("hash", value.value), *this; }
  /// Text.
  Location& href(const types::Text& value) { return put("href", value.value), *this; }
  /// "callback-nav", or true or false. Default: true.
  Location& refresh(const RefreshChoice& value) { return put("refresh", value.to_value()), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Location Location() { return {}; }
inline struct Location Location(const IdOf<struct Location>& id,
    std::source_location where = std::source_location::current()) {
  struct Location made;
  made.id(id, where);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc

// ---- cdash/dcc/markdown.hpp
// dcc::Markdown, the component Markdown of dash_core_components.
//
// Written by tools/wrap.

namespace cdash::dcc {

/// The component `Markdown` of dash_core_components.
struct Markdown : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"dangerously_allow_html", 22}, {"dedent", 6},
      {"highlight_config", 16}, {"link_target", 11}, {"mathjax", 7}, {"style", 5},
  };
  static constexpr ComponentInfo info{"Markdown", "dash_core_components", "dcc::Markdown", property_names,
      false};

  /// An object; a function a member.
  class HighlightConfig : public types::Object<HighlightConfig> {
   public:
    using Object::Object;
    /// "dark" or "light".
    HighlightConfig& theme(const types::OneOf<"dark", "light">& value) {
      return put("theme", value.to_value());
    }
  };

  using ChildrenType = types::AnyOf<types::Text, types::ListOf<types::Text>>;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Bool> mathjax() const { return {this->ref("mathjax")}; }
    Property<types::Bool> dangerously_allow_html() const { return {this->ref("dangerously_allow_html")}; }
    Property<types::Text> link_target() const { return {this->ref("link_target")}; }
    Property<ChildrenType> children() const { return {this->ref("children")}; }
    Property<types::Bool> dedent() const { return {this->ref("dedent")}; }
    Property<HighlightConfig> highlight_config() const { return {this->ref("highlight_config")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
  };
  /// An id of this component type: `dcc::Markdown::Id name{"name"}`.
  using Id = Reference<Markdown>;

  Markdown() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Markdown& id(const IdOf<Markdown>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Text.
  Markdown& className(const types::Text& value) { return put("className", value.value), *this; }
  /// True or false. Default: false.
  Markdown& mathjax(const types::Bool& value) { return put("mathjax", value.value), *this; }
  /// True or false. Default: false.
  Markdown& dangerously_allow_html(const types::Bool& value) {
    return put("dangerously_allow_html", value.value), *this;
  }
  /// Text.
  Markdown& link_target(const types::Text& value) { return put("link_target", value.value), *this; }
  /// Text or a list of texts.
  Markdown& children(const ChildrenType& value) { return put("children", value.value), *this; }
  /// True or false. Default: true.
  Markdown& dedent(const types::Bool& value) { return put("dedent", value.value), *this; }
  /// `HighlightConfig` (theme). Default: {}.
  Markdown& highlight_config(const HighlightConfig& value) {
    return put("highlight_config", value.to_value()), *this;
  }
  /// A style: `{{"color", "red"}, …}`.
  Markdown& style(const types::Style& value) { return put("style", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Markdown Markdown() { return {}; }
inline struct Markdown Markdown(const Markdown::ChildrenType& children) {
  struct Markdown made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc

// ---- cdash/dcc/radio_items.hpp
// dcc::RadioItems, the component RadioItems of dash_core_components.
//
// Written by tools/wrap.

namespace cdash::dcc {

/// The component `RadioItems` of dash_core_components.
struct RadioItems : Component {
  static constexpr std::string_view property_names[] = {
      {"className", 9}, {"inline", 6}, {"inputClassName", 14}, {"inputStyle", 10}, {"labelClassName", 14},
      {"labelStyle", 10}, {"options", 7}, {"persisted_props", 15}, {"persistence", 11},
      {"persistence_type", 16}, {"style", 5}, {"value", 5},
  };
  static constexpr ComponentInfo info{"RadioItems", "dash_core_components", "dcc::RadioItems", property_names,
      false};

  using ValueType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Options> options() const { return {this->ref("options")}; }
    Property<ValueType> value() const { return {this->ref("value")}; }
    Property<types::Bool> inline_() const { return {this->ref("inline")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Style> inputStyle() const { return {this->ref("inputStyle")}; }
    Property<types::Text> inputClassName() const { return {this->ref("inputClassName")}; }
    Property<types::Style> labelStyle() const { return {this->ref("labelStyle")}; }
    Property<types::Text> labelClassName() const { return {this->ref("labelClassName")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dcc::RadioItems::Id name{"name"}`.
  using Id = Reference<RadioItems>;

  RadioItems() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  RadioItems& id(const IdOf<RadioItems>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Choices. Default: [].
  RadioItems& options(const types::Options& value) { return put("options", value.value), *this; }
  /// Text, a number or true or false.
  RadioItems& value(const ValueType& value) { return put("value", value.value), *this; }
  /// True or false. Default: false.
  RadioItems& inline_(const types::Bool& value) { return put("inline", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  RadioItems& style(const types::Style& value) { return put("style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`. Default: {}.
  RadioItems& inputStyle(const types::Style& value) { return put("inputStyle", value.value), *this; }
  /// Text. Default: "".
  RadioItems& inputClassName(const types::Text& value) { return put("inputClassName", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`. Default: {}.
  RadioItems& labelStyle(const types::Style& value) { return put("labelStyle", value.value), *this; }
  /// Text. Default: "".
  RadioItems& labelClassName(const types::Text& value) { return put("labelClassName", value.value), *this; }
  /// Text.
  RadioItems& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text, a number or true or false.
  RadioItems& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts. Default: ["value"].
  RadioItems& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory". Default: "local".
  RadioItems& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct RadioItems RadioItems() { return {}; }
inline struct RadioItems RadioItems(const types::Options& options) {
  struct RadioItems made;
  made.options(options);
  return made;
}
inline struct RadioItems RadioItems(const types::Options& options, const RadioItems::ValueType& value) {
  struct RadioItems made;
  made.options(options);
  made.value(value);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc

// ---- cdash/dcc/range_slider.hpp
// dcc::RangeSlider, the component RangeSlider of dash_core_components.
//
// Written by tools/wrap.

namespace cdash::dcc {

/// The component `RangeSlider` of dash_core_components.
struct RangeSlider : Component {
  static constexpr std::string_view property_names[] = {
      {"allowCross", 10}, {"allow_direct_input", 18}, {"className", 9}, {"count", 5}, {"disabled", 8},
      {"dots", 4}, {"drag_value", 10}, {"included", 8}, {"marks", 5}, {"max", 3}, {"min", 3},
      {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16}, {"pushable", 8}, {"reverse", 7},
      {"step", 4}, {"tooltip", 7}, {"updatemode", 10}, {"value", 5}, {"vertical", 8}, {"verticalHeight", 14},
  };
  static constexpr ComponentInfo info{"RangeSlider", "dash_core_components", "dcc::RangeSlider",
      property_names, false};

  /// An object; a function a member.
  class Tooltip : public types::Object<Tooltip> {
   public:
    using Object::Object;
    /// True or false.
    Tooltip& always_visible(const types::Bool& value) { return put("always_visible", value.value); }
    /// "left", "right", "top", "bottom", "topLeft", "topRight", "bottomLeft" or "bottomRight".
    Tooltip& placement(const types::OneOf<"left", "right", "top", "bottom", "topLeft", "topRight",
        "bottomLeft", "bottomRight">& value) {
      return put("placement", value.to_value());
    }
    /// Text.
    Tooltip& template_(const types::Text& value) { return put("template", value.value); }
    /// A style: `{{"color", "red"}, …}`.
    Tooltip& style(const types::Style& value) { return put("style", value.value); }
    /// Text.
    Tooltip& transform(const types::Text& value) { return put("transform", value.value); }
  };

  using PushableType = types::AnyOf<types::Number, types::Bool>;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Number> min() const { return {this->ref("min")}; }
    Property<types::Number> max() const { return {this->ref("max")}; }
    Property<types::Number> step() const { return {this->ref("step")}; }
    Property<types::Marks> marks() const { return {this->ref("marks")}; }
    Property<types::ListOf<types::Number>> value() const { return {this->ref("value")}; }
    Property<types::ListOf<types::Number>> drag_value() const { return {this->ref("drag_value")}; }
    Property<types::Bool> allowCross() const { return {this->ref("allowCross")}; }
    Property<PushableType> pushable() const { return {this->ref("pushable")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Number> count() const { return {this->ref("count")}; }
    Property<types::Bool> dots() const { return {this->ref("dots")}; }
    Property<types::Bool> included() const { return {this->ref("included")}; }
    Property<types::Bool> reverse() const { return {this->ref("reverse")}; }
    Property<Tooltip> tooltip() const { return {this->ref("tooltip")}; }
    Property<types::OneOf<"mouseup", "drag">> updatemode() const { return {this->ref("updatemode")}; }
    Property<types::Bool> vertical() const { return {this->ref("vertical")}; }
    Property<types::Number> verticalHeight() const { return {this->ref("verticalHeight")}; }
    Property<types::Bool> allow_direct_input() const { return {this->ref("allow_direct_input")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dcc::RangeSlider::Id name{"name"}`.
  using Id = Reference<RangeSlider>;

  RangeSlider() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  RangeSlider& id(const IdOf<RangeSlider>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// A number.
  RangeSlider& min(const types::Number& value) { return put("min", value.value), *this; }
  /// A number.
  RangeSlider& max(const types::Number& value) { return put("max", value.value), *this; }
  /// A number.
  RangeSlider& step(const types::Number& value) { return put("step", value.value), *this; }
  /// Marks.
  RangeSlider& marks(const types::Marks& value) { return put("marks", value.value), *this; }
  /// A list of numbers.
  RangeSlider& value(const types::ListOf<types::Number>& value) { return put("value", value.value), *this; }
  /// A list of numbers.
  RangeSlider& drag_value(const types::ListOf<types::Number>& value) {
    return put("drag_value", value.value), *this;
  }
  /// True or false.
  RangeSlider& allowCross(const types::Bool& value) { return put("allowCross", value.value), *this; }
  /// A number or true or false.
  RangeSlider& pushable(const PushableType& value) { return put("pushable", value.value), *this; }
  /// True or false.
  RangeSlider& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// A number.
  RangeSlider& count(const types::Number& value) { return put("count", value.value), *this; }
  /// True or false.
  RangeSlider& dots(const types::Bool& value) { return put("dots", value.value), *this; }
  /// True or false.
  RangeSlider& included(const types::Bool& value) { return put("included", value.value), *this; }
  /// True or false.
  RangeSlider& reverse(const types::Bool& value) { return put("reverse", value.value), *this; }
  /// `Tooltip` (always_visible, placement, template_, style, transform).
  RangeSlider& tooltip(const Tooltip& value) { return put("tooltip", value.to_value()), *this; }
  /// "mouseup" or "drag". Default: "mouseup".
  RangeSlider& updatemode(const types::OneOf<"mouseup", "drag">& value) {
    return put("updatemode", value.to_value()), *this;
  }
  /// True or false.
  RangeSlider& vertical(const types::Bool& value) { return put("vertical", value.value), *this; }
  /// A number. Default: 400.
  RangeSlider& verticalHeight(const types::Number& value) {
    return put("verticalHeight", value.value), *this;
  }
  /// True or false. Default: true.
  RangeSlider& allow_direct_input(const types::Bool& value) {
    return put("allow_direct_input", value.value), *this;
  }
  /// Text.
  RangeSlider& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text, a number or true or false.
  RangeSlider& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts. Default: ["value"].
  RangeSlider& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory". Default: "local".
  RangeSlider& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct RangeSlider RangeSlider() { return {}; }
inline struct RangeSlider RangeSlider(const types::Number& min) {
  struct RangeSlider made;
  made.min(min);
  return made;
}
inline struct RangeSlider RangeSlider(const types::Number& min, const types::Number& max) {
  struct RangeSlider made;
  made.min(min);
  made.max(max);
  return made;
}
inline struct RangeSlider RangeSlider(const types::Number& min, const types::Number& max,
    const types::Number& step) {
  struct RangeSlider made;
  made.min(min);
  made.max(max);
  made.step(step);
  return made;
}
inline struct RangeSlider RangeSlider(const types::Number& min, const types::Number& max,
    const types::Number& step, const types::Marks& marks) {
  struct RangeSlider made;
  made.min(min);
  made.max(max);
  made.step(step);
  made.marks(marks);
  return made;
}
inline struct RangeSlider RangeSlider(const types::Number& min, const types::Number& max,
    const types::Number& step, const types::Marks& marks, const types::ListOf<types::Number>& value) {
  struct RangeSlider made;
  made.min(min);
  made.max(max);
  made.step(step);
  made.marks(marks);
  made.value(value);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc

// ---- cdash/dcc/slider.hpp
// dcc::Slider, the component Slider of dash_core_components.
//
// Written by tools/wrap.

namespace cdash::dcc {

/// The component `Slider` of dash_core_components.
struct Slider : Component {
  static constexpr std::string_view property_names[] = {
      {"allow_direct_input", 18}, {"className", 9}, {"disabled", 8}, {"dots", 4}, {"drag_value", 10},
      {"included", 8}, {"marks", 5}, {"max", 3}, {"min", 3}, {"persisted_props", 15}, {"persistence", 11},
      {"persistence_type", 16}, {"reverse", 7}, {"step", 4}, {"tooltip", 7}, {"updatemode", 10}, {"value", 5},
      {"vertical", 8}, {"verticalHeight", 14},
  };
  static constexpr ComponentInfo info{"Slider", "dash_core_components", "dcc::Slider", property_names, false};

  /// An object; a function a member.
  class Tooltip : public types::Object<Tooltip> {
   public:
    using Object::Object;
    /// True or false.
    Tooltip& always_visible(const types::Bool& value) { return put("always_visible", value.value); }
    /// "left", "right", "top", "bottom", "topLeft", "topRight", "bottomLeft" or "bottomRight".
    Tooltip& placement(const types::OneOf<"left", "right", "top", "bottom", "topLeft", "topRight",
        "bottomLeft", "bottomRight">& value) {
      return put("placement", value.to_value());
    }
    /// Text.
    Tooltip& template_(const types::Text& value) { return put("template", value.value); }
    /// A style: `{{"color", "red"}, …}`.
    Tooltip& style(const types::Style& value) { return put("style", value.value); }
    /// Text.
    Tooltip& transform(const types::Text& value) { return put("transform", value.value); }
  };

  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Number> min() const { return {this->ref("min")}; }
    Property<types::Number> max() const { return {this->ref("max")}; }
    Property<types::Number> step() const { return {this->ref("step")}; }
    Property<types::Marks> marks() const { return {this->ref("marks")}; }
    Property<types::Number> value() const { return {this->ref("value")}; }
    Property<types::Number> drag_value() const { return {this->ref("drag_value")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Bool> dots() const { return {this->ref("dots")}; }
    Property<types::Bool> included() const { return {this->ref("included")}; }
    Property<types::Bool> reverse() const { return {this->ref("reverse")}; }
    Property<Tooltip> tooltip() const { return {this->ref("tooltip")}; }
    Property<types::OneOf<"mouseup", "drag">> updatemode() const { return {this->ref("updatemode")}; }
    Property<types::Bool> vertical() const { return {this->ref("vertical")}; }
    Property<types::Number> verticalHeight() const { return {this->ref("verticalHeight")}; }
    Property<types::Bool> allow_direct_input() const { return {this->ref("allow_direct_input")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dcc::Slider::Id name{"name"}`.
  using Id = Reference<Slider>;

  Slider() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Slider& id(const IdOf<Slider>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// A number.
  Slider& min(const types::Number& value) { return put("min", value.value), *this; }
  /// A number.
  Slider& max(const types::Number& value) { return put("max", value.value), *this; }
  /// A number.
  Slider& step(const types::Number& value) { return put("step", value.value), *this; }
  /// Marks.
  Slider& marks(const types::Marks& value) { return put("marks", value.value), *this; }
  /// A number.
  Slider& value(const types::Number& value) { return put("value", value.value), *this; }
  /// A number.
  Slider& drag_value(const types::Number& value) { return put("drag_value", value.value), *this; }
  /// True or false.
  Slider& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// True or false.
  Slider& dots(const types::Bool& value) { return put("dots", value.value), *this; }
  /// True or false.
  Slider& included(const types::Bool& value) { return put("included", value.value), *this; }
  /// True or false.
  Slider& reverse(const types::Bool& value) { return put("reverse", value.value), *this; }
  /// `Tooltip` (always_visible, placement, template_, style, transform).
  Slider& tooltip(const Tooltip& value) { return put("tooltip", value.to_value()), *this; }
  /// "mouseup" or "drag". Default: "mouseup".
  Slider& updatemode(const types::OneOf<"mouseup", "drag">& value) {
    return put("updatemode", value.to_value()), *this;
  }
  /// True or false.
  Slider& vertical(const types::Bool& value) { return put("vertical", value.value), *this; }
  /// A number. Default: 400.
  Slider& verticalHeight(const types::Number& value) { return put("verticalHeight", value.value), *this; }
  /// True or false. Default: true.
  Slider& allow_direct_input(const types::Bool& value) {
    return put("allow_direct_input", value.value), *this;
  }
  /// Text.
  Slider& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text, a number or true or false.
  Slider& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts. Default: ["value"].
  Slider& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory". Default: "local".
  Slider& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Slider Slider() { return {}; }
inline struct Slider Slider(const types::Number& min) {
  struct Slider made;
  made.min(min);
  return made;
}
inline struct Slider Slider(const types::Number& min, const types::Number& max) {
  struct Slider made;
  made.min(min);
  made.max(max);
  return made;
}
inline struct Slider Slider(const types::Number& min, const types::Number& max, const types::Number& step) {
  struct Slider made;
  made.min(min);
  made.max(max);
  made.step(step);
  return made;
}
inline struct Slider Slider(const types::Number& min, const types::Number& max, const types::Number& step,
    const types::Marks& marks) {
  struct Slider made;
  made.min(min);
  made.max(max);
  made.step(step);
  made.marks(marks);
  return made;
}
inline struct Slider Slider(const types::Number& min, const types::Number& max, const types::Number& step,
    const types::Marks& marks, const types::Number& value) {
  struct Slider made;
  made.min(min);
  made.max(max);
  made.step(step);
  made.marks(marks);
  made.value(value);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc

// ---- cdash/dcc/store.hpp
// dcc::Store, the component Store of dash_core_components.
//
// Written by tools/wrap.

namespace cdash::dcc {

/// The component `Store` of dash_core_components.
struct Store : Component {
  static constexpr std::string_view property_names[] = {
      {"clear_data", 10}, {"data", 4}, {"modified_timestamp", 18}, {"storage_type", 12},
  };
  static constexpr ComponentInfo info{"Store", "dash_core_components", "dcc::Store", property_names, false};

  using StorageTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<StorageTypeChoice> storage_type() const { return {this->ref("storage_type")}; }
    Property<types::Any> data() const { return {this->ref("data")}; }
    Property<types::Bool> clear_data() const { return {this->ref("clear_data")}; }
    Property<types::Number> modified_timestamp() const { return {this->ref("modified_timestamp")}; }
  };
  /// An id of this component type: `dcc::Store::Id name{"name"}`.
  using Id = Reference<Store>;

  Store() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Store& id(const IdOf<Store>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// "local", "session" or "memory". Default: "memory".
  Store& storage_type(const StorageTypeChoice& value) { return put("storage_type", value.to_value()), *this; }
  /// Anything that JSON can say.
  Store& data(const types::Any& value) { return put("data", value.value), *this; }
  /// True or false. Default: false.
  Store& clear_data(const types::Bool& value) { return put("clear_data", value.value), *this; }
  /// A number. Default: -1.
  Store& modified_timestamp(const types::Number& value) {
    return put("modified_timestamp", value.value), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Store Store() { return {}; }
inline struct Store Store(const IdOf<struct Store>& id,
    std::source_location where = std::source_location::current()) {
  struct Store made;
  made.id(id, where);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc

// ---- cdash/dcc/tab.hpp
// dcc::Tab, the component Tab of dash_core_components.
//
// Written by tools/wrap.

namespace cdash::dcc {

/// The component `Tab` of dash_core_components.
struct Tab : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"disabled", 8}, {"disabled_className", 18}, {"disabled_style", 14},
      {"label", 5}, {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16},
      {"selected_className", 18}, {"selected_style", 14}, {"style", 5}, {"value", 5}, {"width", 5},
  };
  static constexpr ComponentInfo info{"Tab", "dash_core_components", "dcc::Tab", property_names, false};

  using WidthType = types::AnyOf<types::Text, types::Number>;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> label() const { return {this->ref("label")}; }
    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> value() const { return {this->ref("value")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Style> disabled_style() const { return {this->ref("disabled_style")}; }
    Property<types::Text> disabled_className() const { return {this->ref("disabled_className")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Text> selected_className() const { return {this->ref("selected_className")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Style> selected_style() const { return {this->ref("selected_style")}; }
    Property<WidthType> width() const { return {this->ref("width")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dcc::Tab::Id name{"name"}`.
  using Id = Reference<Tab>;

  Tab() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Tab& id(const IdOf<Tab>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// A component, text, a number, or a list of these.
  Tab& label(const Child& value) { return put("label", value.value), *this; }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Tab& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Tab& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  Tab& value(const types::Text& value) { return put("value", value.value), *this; }
  /// True or false. Default: false.
  Tab& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`. Default: {color: "var(--Dash-Text-Disabled)"}.
  Tab& disabled_style(const types::Style& value) { return put("disabled_style", value.value), *this; }
  /// Text.
  Tab& disabled_className(const types::Text& value) { return put("disabled_className", value.value), *this; }
  /// Text.
  Tab& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text.
  Tab& selected_className(const types::Text& value) { return put("selected_className", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Tab& style(const types::Style& value) { return put("style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Tab& selected_style(const types::Style& value) { return put("selected_style", value.value), *this; }
  /// Text or a number.
  Tab& width(const WidthType& value) { return put("width", value.value), *this; }
  /// Text, a number or true or false.
  Tab& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  Tab& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Tab& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dcc::Tab(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Tab Tab(C... children) {
  struct Tab made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Tab Tab(std::initializer_list<Child> children) {
  struct Tab made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc

// ---- cdash/dcc/tabs.hpp
// dcc::Tabs, the component Tabs of dash_core_components.
//
// Written by tools/wrap.

namespace cdash::dcc {

/// The component `Tabs` of dash_core_components.
struct Tabs : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"colors", 6}, {"content_className", 17}, {"content_style", 13},
      {"mobile_breakpoint", 17}, {"parent_className", 16}, {"parent_style", 12}, {"persisted_props", 15},
      {"persistence", 11}, {"persistence_type", 16}, {"style", 5}, {"value", 5}, {"vertical", 8},
  };
  static constexpr ComponentInfo info{"Tabs", "dash_core_components", "dcc::Tabs", property_names, false};

  /// An object; a function a member. Made as `Colors(border, primary, background)`.
  class Colors : public types::Object<Colors> {
   public:
    using Object::Object;
    Colors(const types::Text& border, const types::Text& primary, const types::Text& background) {
      put("border", border.value); put("primary", primary.value); put("background", background.value);
    }
    /// Text. Required.
    Colors& border(const types::Text& value) { return put("border", value.value); }
    /// Text. Required.
    Colors& primary(const types::Text& value) { return put("primary", value.value); }
    /// Text. Required.
    Colors& background(const types::Text& value) { return put("background", value.value); }
  };

  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Text> value() const { return {this->ref("value")}; }
    Property<types::Text> content_className() const { return {this->ref("content_className")}; }
    Property<types::Text> parent_className() const { return {this->ref("parent_className")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Style> parent_style() const { return {this->ref("parent_style")}; }
    Property<types::Style> content_style() const { return {this->ref("content_style")}; }
    Property<types::Bool> vertical() const { return {this->ref("vertical")}; }
    Property<types::Number> mobile_breakpoint() const { return {this->ref("mobile_breakpoint")}; }
    Property<Child> children() const { return {this->ref("children")}; }
    Property<Colors> colors() const { return {this->ref("colors")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dcc::Tabs::Id name{"name"}`.
  using Id = Reference<Tabs>;

  Tabs() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Tabs& id(const IdOf<Tabs>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Text.
  Tabs& value(const types::Text& value) { return put("value", value.value), *this; }
  /// Text.
  Tabs& content_className(const types::Text& value) { return put("content_className", value.value), *this; }
  /// Text.
  Tabs& parent_className(const types::Text& value) { return put("parent_className", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Tabs& style(const types::Style& value) { return put("style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Tabs& parent_style(const types::Style& value) { return put("parent_style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Tabs& content_style(const types::Style& value) { return put("content_style", value.value), *this; }
  /// True or false. Default: false.
  Tabs& vertical(const types::Bool& value) { return put("vertical", value.value), *this; }
  /// A number. Default: 800.
  Tabs& mobile_breakpoint(const types::Number& value) { return put("mobile_breakpoint", value.value), *this; }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Tabs& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Tabs& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// `Colors` (border, primary, background).
  Tabs& colors(const Colors& value) { return put("colors", value.to_value()), *this; }
  /// Text.
  Tabs& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text, a number or true or false.
  Tabs& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts. Default: ["value"].
  Tabs& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory". Default: "local".
  Tabs& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dcc::Tabs(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Tabs Tabs(C... children) {
  struct Tabs made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Tabs Tabs(std::initializer_list<Child> children) {
  struct Tabs made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc

// ---- cdash/dcc/textarea.hpp
// dcc::Textarea, the component Textarea of dash_core_components.
//
// Written by tools/wrap.

namespace cdash::dcc {

/// The component `Textarea` of dash_core_components.
struct Textarea : Component {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"autoFocus", 9}, {"className", 9}, {"cols", 4}, {"contentEditable", 15},
      {"contextMenu", 11}, {"dir", 3}, {"disabled", 8}, {"draggable", 9}, {"form", 4}, {"hidden", 6},
      {"lang", 4}, {"maxLength", 9}, {"minLength", 9}, {"n_blur", 6}, {"n_blur_timestamp", 16},
      {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"name", 4}, {"persisted_props", 15}, {"persistence", 11},
      {"persistence_type", 16}, {"placeholder", 11}, {"readOnly", 8}, {"required", 8}, {"rows", 4},
      {"spellCheck", 10}, {"style", 5}, {"tabIndex", 8}, {"title", 5}, {"value", 5}, {"wrap", 4},
  };
  static constexpr ComponentInfo info{"Textarea", "dash_core_components", "dcc::Textarea", property_names,
      false};

  using DisabledChoice = types::OneOfOr<types::Bool, "disabled", "DISABLED">;
  using ReadOnlyChoice = types::OneOfOr<types::Bool, "readOnly", "readonly", "READONLY">;
  using RequiredChoice = types::OneOfOr<types::Bool, "required", "REQUIRED">;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Text> value() const { return {this->ref("value")}; }
    Property<types::Text> autoFocus() const { return {this->ref("autoFocus")}; }
    Property<types::Number> cols() const { return {this->ref("cols")}; }
    Property<DisabledChoice> disabled() const { return {this->ref("disabled")}; }
    Property<types::Text> form() const { return {this->ref("form")}; }
    Property<types::Number> maxLength() const { return {this->ref("maxLength")}; }
    Property<types::Number> minLength() const { return {this->ref("minLength")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<types::Text> placeholder() const { return {this->ref("placeholder")}; }
    Property<ReadOnlyChoice> readOnly() const { return {this->ref("readOnly")}; }
    Property<RequiredChoice> required() const { return {this->ref("required")}; }
    Property<types::Number> rows() const { return {this->ref("rows")}; }
    Property<types::Text> wrap() const { return {this->ref("wrap")}; }
    Property<types::Text> accessKey() const { return {this->ref("accessKey")}; }
    Property<types::Bool> contentEditable() const { return {this->ref("contentEditable")}; }
    Property<types::Text> contextMenu() const { return {this->ref("contextMenu")}; }
    Property<types::Text> dir() const { return {this->ref("dir")}; }
    Property<types::Bool> draggable() const { return {this->ref("draggable")}; }
    Property<types::Text> hidden() const { return {this->ref("hidden")}; }
    Property<types::Text> lang() const { return {this->ref("lang")}; }
    Property<types::Bool> spellCheck() const { return {this->ref("spellCheck")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Number> tabIndex() const { return {this->ref("tabIndex")}; }
    Property<types::Text> title() const { return {this->ref("title")}; }
    Property<types::Number> n_blur() const { return {this->ref("n_blur")}; }
    Property<types::Number> n_blur_timestamp() const { return {this->ref("n_blur_timestamp")}; }
    Property<types::Number> n_clicks() const { return {this->ref("n_clicks")}; }
    Property<types::Number> n_clicks_timestamp() const { return {this->ref("n_clicks_timestamp")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dcc::Textarea::Id name{"name"}`.
  using Id = Reference<Textarea>;

  Textarea() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Textarea& id(const IdOf<Textarea>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Text.
  Textarea& value(const types::Text& value) { return put("value", value.value), *this; }
  /// Text.
  Textarea& autoFocus(const types::Text& value) { return put("autoFocus", value.value), *this; }
  /// A number.
  Textarea& cols(const types::Number& value) { return put("cols", value.value), *this; }
  /// "disabled" or "DISABLED", or true or false.
  Textarea& disabled(const DisabledChoice& value) { return put("disabled", value.to_value()), *this; }
  /// Text.
  Textarea& form(const types::Text& value) { return put("form", value.value), *this; }
  /// A number.
  Textarea& maxLength(const types::Number& value) { return put("maxLength", value.value), *this; }
  /// A number.
  Textarea& minLength(const types::Number& value) { return put("minLength", value.value), *this; }
  /// Text.
  Textarea& name(const types::Text& value) { return put("name", value.value), *this; }
  /// Text.
  Textarea& placeholder(const types::Text& value) { return put("placeholder", value.value), *this; }
  /// "readOnly", "readonly" or "READONLY", or true or false.
  Textarea& readOnly(const ReadOnlyChoice& value) { return put("readOnly", value.to_value()), *this; }
  /// "required" or "REQUIRED", or true or false.
  Textarea& required(const RequiredChoice& value) { return put("required", value.to_value()), *this; }
  /// A number.
  Textarea& rows(const types::Number& value) { return put("rows", value.value), *this; }
  /// Text.
  Textarea& wrap(const types::Text& value) { return put("wrap", value.value), *this; }
  /// Text.
  Textarea& accessKey(const types::Text& value) { return put("accessKey", value.value), *this; }
  /// True or false.
  Textarea& contentEditable(const types::Bool& value) { return put("contentEditable", value.value), *this; }
  /// Text.
  Textarea& contextMenu(const types::Text& value) { return put("contextMenu", value.value), *this; }
  /// Text.
  Textarea& dir(const types::Text& value) { return put("dir", value.value), *this; }
  /// True or false.
  Textarea& draggable(const types::Bool& value) { return put("draggable", value.value), *this; }
  /// Text.
  Textarea& hidden(const types::Text& value) { return put("hidden", value.value), *this; }
  /// Text.
  Textarea& lang(const types::Text& value) { return put("lang", value.value), *this; }
  /// True or false.
  Textarea& spellCheck(const types::Bool& value) { return put("spellCheck", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Textarea& style(const types::Style& value) { return put("style", value.value), *this; }
  /// A number.
  Textarea& tabIndex(const types::Number& value) { return put("tabIndex", value.value), *this; }
  /// Text.
  Textarea& title(const types::Text& value) { return put("title", value.value), *this; }
  /// A number. Default: 0.
  Textarea& n_blur(const types::Number& value) { return put("n_blur", value.value), *this; }
  /// A number. Default: -1.
  Textarea& n_blur_timestamp(const types::Number& value) {
    return put("n_blur_timestamp", value.value), *this;
  }
  /// A number. Default: 0.
  Textarea& n_clicks(const types::Number& value) { return put("n_clicks", value.value), *this; }
  /// A number. Default: -1.
  Textarea& n_clicks_timestamp(const types::Number& value) {
    return put("n_clicks_timestamp", value.value), *this;
  }
  /// Text.
  Textarea& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text, a number or true or false.
  Textarea& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  Textarea& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Textarea& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Textarea Textarea() { return {}; }
inline struct Textarea Textarea(const types::Text& value) {
  struct Textarea made;
  made.value(value);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc

// ---- cdash/dcc/tooltip.hpp
// dcc::Tooltip, the component Tooltip of dash_core_components.
//
// Written by tools/wrap.

namespace cdash::dcc {

/// The component `Tooltip` of dash_core_components.
struct Tooltip : Component {
  static constexpr std::string_view property_names[] = {
      {"background_color", 16}, {"bbox", 4}, {"border_color", 12}, {"children", 8}, {"className", 9},
      {"direction", 9}, {"loading_text", 12}, {"show", 4}, {"style", 5}, {"targetable", 10}, {"zindex", 6},
  };
  static constexpr ComponentInfo info{"Tooltip", "dash_core_components", "dcc::Tooltip", property_names,
      false};

  /// An object; a function a member. Made as `Bbox(x0, y0, x1, y1)`.
  class Bbox : public types::Object<Bbox> {
   public:
    using Object::Object;
    Bbox(const types::Number& x0, const types::Number& y0, const types::Number& x1, const types::Number& y1) {
      put("x0", x0.value); put("y0", y0.value); put("x1", x1.value); put("y1", y1.value);
    }
    /// A number. Required.
    Bbox& x0(const types::Number& value) { return put("x0", value.value); }
    /// A number. Required.
    Bbox& y0(const types::Number& value) { return put("y0", value.value); }
    /// A number. Required.
    Bbox& x1(const types::Number& value) { return put("x1", value.value); }
    /// A number. Required.
    Bbox& y1(const types::Number& value) { return put("y1", value.value); }
  };

  using DirectionChoice = types::OneOf<"top", "right", "bottom", "left">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<Bbox> bbox() const { return {this->ref("bbox")}; }
    Property<types::Bool> show() const { return {this->ref("show")}; }
    Property<DirectionChoice> direction() const { return {this->ref("direction")}; }
    Property<types::Text> border_color() const { return {this->ref("border_color")}; }
    Property<types::Text> background_color() const { return {this->ref("background_color")}; }
    Property<types::Text> loading_text() const { return {this->ref("loading_text")}; }
    Property<types::Number> zindex() const { return {this->ref("zindex")}; }
    Property<types::Bool> targetable() const { return {this->ref("targetable")}; }
  };
  /// An id of this component type: `dcc::Tooltip::Id name{"name"}`.
  using Id = Reference<Tooltip>;

  Tooltip() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Tooltip& id(const IdOf<Tooltip>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Tooltip& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Tooltip& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text. Default: "".
  Tooltip& className(const types::Text& value) { return put("className", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Tooltip& style(const types::Style& value) { return put("style", value.value), *this; }
  /// `Bbox` (x0, y0, x1, y1).
  Tooltip& bbox(const Bbox& value) { return put("bbox", value.to_value()), *this; }
  /// True or false. Default: true.
  Tooltip& show(const types::Bool& value) { return put("show", value.value), *this; }
  /// "top", "right", "bottom" or "left". Default: "right".
  Tooltip& direction(const DirectionChoice& value) { return put("direction", value.to_value()), *this; }
  /// Text. Default: "var(--Dash-Stroke-Weak)".
  Tooltip& border_color(const types::Text& value) { return put("border_color", value.value), *this; }
  /// Text. Default: "var(--Dash-Fill-Inverse-Strong)".
  Tooltip& background_color(const types::Text& value) { return put("background_color", value.value), *this; }
  /// Text. Default: "Loading...".
  Tooltip& loading_text(const types::Text& value) { return put("loading_text", value.value), *this; }
  /// A number. Default: 1.
  Tooltip& zindex(const types::Number& value) { return put("zindex", value.value), *this; }
  /// True or false. Default: false.
  Tooltip& targetable(const types::Bool& value) { return put("targetable", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dcc::Tooltip(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Tooltip Tooltip(C... children) {
  struct Tooltip made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Tooltip Tooltip(std::initializer_list<Child> children) {
  struct Tooltip made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc

// ---- cdash/dcc/upload.hpp
// dcc::Upload, the component Upload of dash_core_components.
//
// Written by tools/wrap.

namespace cdash::dcc {

/// The component `Upload` of dash_core_components.
struct Upload : Component {
  static constexpr std::string_view property_names[] = {
      {"accept", 6}, {"children", 8}, {"className", 9}, {"className_active", 16}, {"className_disabled", 18},
      {"className_reject", 16}, {"contents", 8}, {"disable_click", 13}, {"disabled", 8},
      {"enable_folder_selection", 23}, {"filename", 8}, {"last_modified", 13}, {"max_size", 8},
      {"min_size", 8}, {"multiple", 8}, {"style", 5}, {"style_active", 12}, {"style_disabled", 14},
      {"style_reject", 12},
  };
  static constexpr ComponentInfo info{"Upload", "dash_core_components", "dcc::Upload", property_names, false};

  using ContentsType = types::AnyOf<types::Text, types::ListOf<types::Text>>;
  using FilenameType = types::AnyOf<types::Text, types::ListOf<types::Text>>;
  using LastModifiedType = types::AnyOf<types::Number, types::ListOf<types::Number>>;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<ContentsType> contents() const { return {this->ref("contents")}; }
    Property<FilenameType> filename() const { return {this->ref("filename")}; }
    Property<LastModifiedType> last_modified() const { return {this->ref("last_modified")}; }
    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> accept() const { return {this->ref("accept")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Bool> disable_click() const { return {this->ref("disable_click")}; }
    Property<types::Number> max_size() const { return {this->ref("max_size")}; }
    Property<types::Number> min_size() const { return {this->ref("min_size")}; }
    Property<types::Bool> multiple() const { return {this->ref("multiple")}; }
    Property<types::Bool> enable_folder_selection() const { return {this->ref("enable_folder_selection")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Text> className_active() const { return {this->ref("className_active")}; }
    Property<types::Text> className_reject() const { return {this->ref("className_reject")}; }
    Property<types::Text> className_disabled() const { return {this->ref("className_disabled")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Style> style_active() const { return {this->ref("style_active")}; }
    Property<types::Style> style_reject() const { return {this->ref("style_reject")}; }
    Property<types::Style> style_disabled() const { return {this->ref("style_disabled")}; }
  };
  /// An id of this component type: `dcc::Upload::Id name{"name"}`.
  using Id = Reference<Upload>;

  Upload() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Upload& id(const IdOf<Upload>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Text or a list of texts.
  Upload& contents(const ContentsType& value) { return put("contents", value.value), *this; }
  /// Text or a list of texts.
  Upload& filename(const FilenameType& value) { return put("filename", value.value), *this; }
  /// A number or a list of numbers.
  Upload& last_modified(const LastModifiedType& value) { return put("last_modified", value.value), *this; }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Upload& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Upload& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  Upload& accept(const types::Text& value) { return put("accept", value.value), *this; }
  /// True or false. Default: false.
  Upload& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// True or false. Default: false.
  Upload& disable_click(const types::Bool& value) { return put("disable_click", value.value), *this; }
  /// A number. Default: -1.
  Upload& max_size(const types::Number& value) { return put("max_size", value.value), *this; }
  /// A number. Default: 0.
  Upload& min_size(const types::Number& value) { return put("min_size", value.value), *this; }
  /// True or false. Default: false.
  Upload& multiple(const types::Bool& value) { return put("multiple", value.value), *this; }
  /// True or false. Default: false.
  Upload& enable_folder_selection(const types::Bool& value) {
    return put("enable_folder_selection", value.value), *this;
  }
  /// Text.
  Upload& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text.
  Upload& className_active(const types::Text& value) { return put("className_active", value.value), *this; }
  /// Text.
  Upload& className_reject(const types::Text& value) { return put("className_reject", value.value), *this; }
  /// Text.
  Upload& className_disabled(const types::Text& value) {
    return put("className_disabled", value.value), *this;
  }
  /// A style: `{{"color", "red"}, …}`. Default: {}.
  Upload& style(const types::Style& value) { return put("style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Upload& style_active(const types::Style& value) { return put("style_active", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Upload& style_reject(const types::Style& value) { return put("style_reject", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`. Default: { opacity: 0.5, }.
  Upload& style_disabled(const types::Style& value) { return put("style_disabled", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dcc::Upload(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Upload Upload(C... children) {
  struct Upload made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Upload Upload(std::initializer_list<Child> children) {
  struct Upload made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc

// ---- cdash/dcc.hpp
// All components of dash_core_components, and what belongs to them.
//
// Written by tools/wrap.

// ---- cdash/figure/typed_array.hpp
// Numbers as plotly.js takes them without parsing: {"dtype":"f8","bdata":"…"}.

namespace cdash::figure {

namespace detail {

enum class Dtype : std::uint8_t { f8, f4, i8, i4, i2, i1, u8, u4, u2, u1 };

template <class T>
concept ArrayElement = std::is_arithmetic_v<T> && !std::same_as<T, bool> && !data::detail::Character<T> &&
                       !std::same_as<T, long double>;

template <ArrayElement T>
constexpr Dtype dtype_of() {
  if constexpr (std::floating_point<T>)
    return sizeof(T) == 8 ? Dtype::f8 : Dtype::f4;
  else if constexpr (std::signed_integral<T>)
    return sizeof(T) == 8 ? Dtype::i8 : sizeof(T) == 4 ? Dtype::i4 : sizeof(T) == 2 ? Dtype::i2 : Dtype::i1;
  else
    return sizeof(T) == 8 ? Dtype::u8 : sizeof(T) == 4 ? Dtype::u4 : sizeof(T) == 2 ? Dtype::u2 : Dtype::u1;
}

}  // namespace detail

/// The values of one property of a trace: numbers, or a column of a frame. Cheap to copy.
///
/// Numbers of up to 32 bits and doubles are written from where they lie, with one copy: the one into the
/// answer; NaN and the infinities arrive as such. Whole numbers of 64 bits become the smallest of i1, i2, i4
/// that holds them all, or f8 (JavaScript knows no others). A column of text or bools becomes a JSON list; a
/// missing value is null there, and NaN among numbers. No values at all are `[]`.
class TypedArray {
 public:
  /// Takes over the memory.
  template <detail::ArrayElement T>
  TypedArray(std::vector<T> values) {
    auto owner = std::make_shared<const std::vector<T>>(std::move(values));
    set(detail::dtype_of<T>(), owner->data(), owner->size());
    keep_ = std::move(owner);
  }
  /// A matrix of rows that lie one after the other, each of `columns` values: a heatmap's z, an image.
  /// Throws DataError if the values do not fill whole rows.
  template <detail::ArrayElement T>
  TypedArray(std::vector<T> values, std::size_t columns) : TypedArray(std::move(values)) {
    set_columns(columns);
  }
  /// Memory that something else owns; it stays unchanged while `keep` lives.
  template <detail::ArrayElement T>
  TypedArray(std::span<const T> values, std::shared_ptr<const void> keep) : keep_(std::move(keep)) {
    set(detail::dtype_of<T>(), values.data(), values.size());
  }
  TypedArray(const data::Column& column) : column_(column.data()), size_(column.size()) {}

  std::size_t size() const noexcept { return size_; }
  /// About how many bytes write() appends.
  std::size_t json_size() const noexcept;
  /// Appends the JSON.
  void write(std::string& out) const;

 private:
  void set(detail::Dtype dtype, const void* values, std::size_t size) noexcept {
    dtype_ = dtype;
    values_ = values;
    size_ = size;
  }
  void set_columns(std::size_t columns);

  data::detail::ColumnPtr column_;  // or else:
  std::shared_ptr<const void> keep_;
  const void* values_ = nullptr;
  std::size_t size_ = 0;
  std::size_t columns_ = 0;  // 0: one dimension
  detail::Dtype dtype_ = detail::Dtype::f8;
};

}  // namespace cdash::figure

// ---- cdash/figure/impl/typed_array.ipp
// Bodies of figure/typed_array.hpp.

namespace cdash::figure {
namespace detail {

static_assert(std::endian::native == std::endian::little,
              "cdash: typed arrays travel as little-endian bytes, and this machine has others");

struct DtypeFacts {
  const char* name;
  std::size_t bytes;
};
inline DtypeFacts facts_of(Dtype dtype) noexcept {
  switch (dtype) {
    case Dtype::f8:
      return {"f8", 8};
    case Dtype::f4:
      return {"f4", 4};
    case Dtype::i4:
      return {"i4", 4};
    case Dtype::i2:
      return {"i2", 2};
    case Dtype::i1:
      return {"i1", 1};
    case Dtype::u4:
      return {"u4", 4};
    case Dtype::u2:
      return {"u2", 2};
    case Dtype::u1:
      return {"u1", 1};
    case Dtype::i8:
    case Dtype::u8:
      break;  // written as others
  }
  return {"f8", 8};
}

inline void write_bytes(std::string& out, Dtype dtype, const void* values, std::size_t size,
                        std::size_t columns) {
  if (size == 0) {
    out += "[]";
    return;
  }
  const auto facts = facts_of(dtype);
  out += R"({"dtype":")";
  out += facts.name;
  out += R"(","bdata":)";
  write_base64(out, values, size * facts.bytes);
  if (columns != 0) {
    out += R"(,"shape":")";
    out += std::to_string(size / columns) + ", " + std::to_string(columns);
    out += '"';
  }
  out += '}';
}

// 64-bit whole numbers.
template <class T>
inline void write_integers(std::string& out, const T* values, std::size_t size, std::size_t columns) {
  T low = 0;
  T high = 0;
  for (std::size_t i = 0; i < size; ++i) {
    low = std::min(low, values[i]);
    high = std::max(high, values[i]);
  }
  const auto fits = [&]<class To>(To) { return std::in_range<To>(low) && std::in_range<To>(high); };
  const auto narrow = [&]<class To>(To) {
    std::vector<To> converted(size);
    for (std::size_t i = 0; i < size; ++i) converted[i] = static_cast<To>(values[i]);
    write_bytes(out, dtype_of<To>(), converted.data(), size, columns);
  };
  if (fits(std::int8_t{}))
    narrow(std::int8_t{});
  else if (fits(std::int16_t{}))
    narrow(std::int16_t{});
  else if (fits(std::int32_t{}))
    narrow(std::int32_t{});
  else
    narrow(double{});
}

inline void write_column(std::string& out, const data::detail::ColumnData& column) {
  const auto list = [&](const auto& write_one) {
    out += '[';
    for (std::size_t row = 0; row < column.size; ++row) {
      if (row != 0) out += ',';
      if (data::detail::is_missing(column, row))
        out += "null";
      else
        write_one(row);
    }
    out += ']';
  };
  switch (column.type) {
    case data::Type::number:
      write_bytes(out, Dtype::f8, column.values, column.size, 0);
      return;
    case data::Type::integer: {
      if (column.valid == nullptr) {
        write_integers(out, column.integers(), column.size, 0);
        return;
      }
      std::vector<double> numbers(column.size);
      for (std::size_t row = 0; row < column.size; ++row)
        numbers[row] = column.is_valid(row) ? static_cast<double>(column.integers()[row])
                                            : std::numeric_limits<double>::quiet_NaN();
      write_bytes(out, Dtype::f8, numbers.data(), numbers.size(), 0);
      return;
    }
    case data::Type::boolean:
      list([&](std::size_t row) { out += column.booleans()[row] != 0 ? "true" : "false"; });
      return;
    case data::Type::text:
      list([&](std::size_t row) { write_json(out, (*column.dictionary)[column.codes()[row]]); });
  }
}

}  // namespace detail

CDASH_DECL void TypedArray::set_columns(std::size_t columns) {
  if (columns == 0 || size_ % columns != 0)
    throw DataError("cdash: " + std::to_string(size_) + " values do not fill rows of " +
                    std::to_string(columns));
  columns_ = columns;
}

CDASH_DECL std::size_t TypedArray::json_size() const noexcept {
  if (column_ == nullptr) return size_ * detail::facts_of(dtype_).bytes / 3 * 4 + 64;
  return size_ * (column_->type == data::Type::number ? 11 : 8) + 64;
}

CDASH_DECL void TypedArray::write(std::string& out) const {
  if (column_ != nullptr)
    detail::write_column(out, *column_);
  else if (dtype_ == detail::Dtype::i8)
    detail::write_integers(out, static_cast<const std::int64_t*>(values_), size_, columns_);
  else if (dtype_ == detail::Dtype::u8)
    detail::write_integers(out, static_cast<const std::uint64_t*>(values_), size_, columns_);
  else
    detail::write_bytes(out, dtype_, values_, size_, columns_);
}

}  // namespace cdash::figure

// ---- cdash/figure/trace.hpp
// One trace of a figure: its type and properties, names as plotly.js has them.

namespace cdash::figure {

/// A trace. Values are JSON or arrays; a property inside another is named with a dot.
///
///     figure::Trace("scatter").set("x", std::move(xs)).set("marker.color", "red")
class Trace {
 public:
  explicit Trace(std::string_view type) { set("type", Json(boost::json::string(type.data(), type.size()))); }

  /// Sets a property, or replaces it.
  Trace& set(std::string_view path, Json value);
  Trace& set(std::string_view path, TypedArray values);
  Trace& set(std::string_view path, const char* text) { return set(path, Json(text)); }
  /// Sets several; `{"marker_color", "red"}` and `{"marker", {{"color", "red"}}}` both leave the marker's
  /// other properties alone.
  Trace& merge(const boost::json::object& properties);

  /// About how many bytes write() appends.
  std::size_t json_size() const noexcept { return json_size(nodes_); }
  /// Appends the JSON object.
  void write(std::string& out) const;

 private:
  struct Node;
  using Nodes = std::vector<Node>;
  struct Node {
    std::string name;
    std::variant<Json, TypedArray, Nodes> value;
  };
  static Node& at(Nodes& nodes, std::string_view path);
  static void merge(Nodes& nodes, const boost::json::object& properties);
  static std::size_t json_size(const Nodes& nodes) noexcept;
  static void write(std::string& out, const Nodes& nodes);

  Nodes nodes_;
};

}  // namespace cdash::figure

// ---- cdash/figure/detail/path.hpp
// Reads Plotly's short form of nested properties: "title_font_size" is title.font.size.

namespace cdash::figure::detail {

// The part of `path` up to the next underscore that separates two names, and not one inside a name: Plotly
// has a few of those.
inline std::string_view first_name(std::string_view path) noexcept {
  for (const std::string_view whole : {"paper_bgcolor", "plot_bgcolor", "error_x", "error_y", "error_z",
                                       "copy_xstyle", "copy_ystyle", "copy_zstyle"})
    if (path.starts_with(whole) && (path.size() == whole.size() || path[whole.size()] == '_')) return whole;
  return path.substr(0, path.find('_'));
}

// `path` behind its first name, or empty.
inline std::string_view rest_of(std::string_view path, std::string_view first) noexcept {
  return path.size() > first.size() ? path.substr(first.size() + 1) : std::string_view();
}

// A title given as text: plotly.js 3 and later want {"text": …}.
inline Json spelled_out(std::string_view name, const Json& value) {
  if (name == "title" && value.is_string()) return boost::json::object{{"text", value}};
  return value;
}

}  // namespace cdash::figure::detail

// ---- cdash/figure/impl/trace.ipp
// Bodies of figure/trace.hpp.

namespace cdash::figure {

CDASH_DECL Trace::Node& Trace::at(Nodes& nodes, std::string_view path) {
  const auto dot = path.find('.');
  const auto name = path.substr(0, dot);
  auto found = std::find_if(nodes.begin(), nodes.end(), [&](const Node& node) { return node.name == name; });
  if (found == nodes.end()) found = nodes.insert(nodes.end(), Node{std::string(name), Json()});
  if (dot == std::string_view::npos) return *found;
  if (!std::holds_alternative<Nodes>(found->value)) {
    Nodes inner;
    // {"marker": {…}} given as JSON before: its members become nodes.
    if (const auto json = std::get_if<Json>(&found->value); json != nullptr && json->is_object())
      merge(inner, json->get_object());
    found->value = std::move(inner);
  }
  return at(std::get<Nodes>(found->value), path.substr(dot + 1));
}

CDASH_DECL Trace& Trace::set(std::string_view path, Json value) {
  at(nodes_, path).value = std::move(value);
  return *this;
}

CDASH_DECL Trace& Trace::set(std::string_view path, TypedArray values) {
  at(nodes_, path).value = std::move(values);
  return *this;
}

CDASH_DECL void Trace::merge(Nodes& nodes, const boost::json::object& properties) {
  for (const auto& property : properties) {
    const std::string_view key(property.key().data(), property.key().size());
    const auto name = detail::first_name(key);
    const auto rest = detail::rest_of(key, name);
    const auto value = rest.empty() ? detail::spelled_out(name, property.value()) : Json();
    if (rest.empty() && !value.is_object()) {
      at(nodes, name).value = value;
      continue;
    }
    auto& node = at(nodes, name);
    if (!std::holds_alternative<Nodes>(node.value)) {
      Nodes inner;
      if (const auto json = std::get_if<Json>(&node.value); json != nullptr && json->is_object())
        merge(inner, json->get_object());
      node.value = std::move(inner);
    }
    auto& inner = std::get<Nodes>(node.value);
    if (rest.empty())
      merge(inner, value.get_object());
    else
      merge(inner,
            boost::json::object{{boost::json::string_view(rest.data(), rest.size()), property.value()}});
  }
}

CDASH_DECL Trace& Trace::merge(const boost::json::object& properties) {
  merge(nodes_, properties);
  return *this;
}

CDASH_DECL std::size_t Trace::json_size(const Nodes& nodes) noexcept {
  std::size_t size = 2;
  for (const auto& node : nodes) {
    size += node.name.size() + 32;
    if (const auto values = std::get_if<TypedArray>(&node.value)) size += values->json_size();
    if (const auto inner = std::get_if<Nodes>(&node.value)) size += json_size(*inner);
  }
  return size;
}

CDASH_DECL void Trace::write(std::string& out, const Nodes& nodes) {
  out += '{';
  bool first = true;
  for (const auto& node : nodes) {
    if (!first) out += ',';
    first = false;
    write_json(out, std::string_view(node.name));
    out += ':';
    if (const auto json = std::get_if<Json>(&node.value))
      write_json(out, *json);
    else if (const auto values = std::get_if<TypedArray>(&node.value))
      values->write(out);
    else
      write(out, std::get<Nodes>(node.value));
  }
  out += '}';
}

CDASH_DECL void Trace::write(std::string& out) const { write(out, nodes_); }

}  // namespace cdash::figure

// ---- cdash/figure/figure.hpp
// A figure: traces and a layout, on its way to a graph.

namespace cdash {

/// What dcc::Graph draws. A copy shares the traces.
///
/// Property names are plotly.js's own; `title_font_size` is short for title → font → size. Objects are merged
/// into what is there, everything else replaces it.
///
///     auto fig = px::bar(df).x("Fruit").y("Amount").figure();
///     fig.update_layout({{"plot_bgcolor", "#111111"}, {"font_color", "#7FDBFF"}});
///
/// A figure has the look of Plotly's default template. `{"template", "none"}` in update_layout leaves
/// plotly.js's own, an object there is sent as it is; another name is a DataError.
class Figure {
 public:
  static constexpr Writes writes = Writes::figure;

  Figure() = default;

  Figure& add_trace(figure::Trace trace);
  Figure& update_layout(const boost::json::object& properties);
  /// Every x axis (every y axis), or the first, if there is none yet.
  Figure& update_xaxes(const boost::json::object& properties);
  Figure& update_yaxes(const boost::json::object& properties);
  /// Every trace.
  Figure& update_traces(const boost::json::object& properties);

  const boost::json::object& layout() const noexcept { return layout_; }
  std::size_t traces() const noexcept { return traces_.size(); }

  /// Appends the figure as JSON.
  void write(std::string& out) const;
  std::string to_json() const;
  /// For whoever writes JSON later.
  std::shared_ptr<const JsonSource> source() const&;
  std::shared_ptr<const JsonSource> source() &&;

 private:
  void update_axes(char letter, const boost::json::object& properties);

  std::vector<std::shared_ptr<const figure::Trace>> traces_;
  boost::json::object layout_;
  bool has_template_ = false;  // the layout says what it wants, be it none
};

}  // namespace cdash

// ---- cdash/figure/detail/look.hpp
// The look of Plotly's default template, as far as the charts of px need it: a few colours and settings.

namespace cdash::figure::detail {

// For traces in turn.
inline constexpr std::array<std::string_view, 10> colorway = {"#636efa", "#EF553B", "#00cc96", "#ab63fa",
                                                              "#FFA15A", "#19d3f3", "#FF6692", "#B6E880",
                                                              "#FF97FF", "#FECB52"};
// For numbers, low to high, at equal distances.
inline constexpr std::array<std::string_view, 10> color_scale = {"#0d0887", "#46039f", "#7201a8", "#9c179e",
                                                                 "#bd3786", "#d8576b", "#ed7953", "#fb9f3a",
                                                                 "#fdca26", "#f0f921"};

inline Json color_scale_json() {
  boost::json::array scale;
  for (std::size_t i = 0; i < color_scale.size(); ++i)
    scale.push_back({static_cast<double>(i) / static_cast<double>(color_scale.size() - 1),
                     boost::json::string_view(color_scale[i].data(), color_scale[i].size())});
  return scale;
}

// layout.template of every figure, as JSON text.
inline const std::string& default_look() {
  static const std::string text = [] {
    constexpr auto ink = "#2a3f5f";
    constexpr auto ground = "#E5ECF6";
    boost::json::array colors;
    for (const auto color : colorway) colors.push_back(boost::json::string_view(color.data(), color.size()));
    const boost::json::object axis = {{"automargin", true},         {"gridcolor", "white"},
                                      {"linecolor", "white"},       {"zerolinecolor", "white"},
                                      {"zerolinewidth", 2},         {"ticks", ""},
                                      {"title", {{"standoff", 15}}}};
    const boost::json::object plain_bar = {{"outlinewidth", 0}, {"ticks", ""}};
    const boost::json::object layout = {{"colorway", colors},
                                        {"font", {{"color", ink}}},
                                        {"plot_bgcolor", ground},
                                        {"paper_bgcolor", "white"},
                                        {"hovermode", "closest"},
                                        {"hoverlabel", {{"align", "left"}}},
                                        {"title", {{"x", 0.05}}},
                                        {"autotypenumbers", "strict"},
                                        {"xaxis", axis},
                                        {"yaxis", axis},
                                        {"coloraxis", {{"colorbar", plain_bar}}},
                                        {"colorscale", {{"sequential", color_scale_json()}}}};
    const boost::json::object bar = {{"marker", {{"line", {{"color", ground}, {"width", 0.5}}}}},
                                     {"error_x", {{"color", ink}}},
                                     {"error_y", {{"color", ink}}}};
    std::string out;
    write_json(out, boost::json::object{{"layout", layout}, {"data", {{"bar", boost::json::array{bar}}}}});
    return out;
  }();
  return text;
}

}  // namespace cdash::figure::detail

// ---- cdash/figure/impl/figure.ipp
// Bodies of figure/figure.hpp.

namespace cdash {
namespace figure::detail {

inline void merge(boost::json::object& into, const boost::json::object& properties) {
  for (const auto& property : properties) {
    const std::string_view key(property.key().data(), property.key().size());
    const auto name = first_name(key);
    const auto rest = rest_of(key, name);
    auto& target = into[boost::json::string_view(name.data(), name.size())];
    if (!rest.empty()) {
      if (!target.is_object()) target = boost::json::object();
      merge(target.get_object(), {{boost::json::string_view(rest.data(), rest.size()), property.value()}});
      continue;
    }
    auto value = spelled_out(name, property.value());
    if (!value.is_object()) {
      target = std::move(value);
      continue;
    }
    if (!target.is_object()) target = boost::json::object();
    merge(target.get_object(), value.get_object());
  }
}

}  // namespace figure::detail

CDASH_DECL Figure& Figure::add_trace(figure::Trace trace) {
  traces_.push_back(std::make_shared<const figure::Trace>(std::move(trace)));
  return *this;
}

CDASH_DECL Figure& Figure::update_layout(const boost::json::object& properties) {
  const auto chosen = properties.find("template");
  if (chosen == properties.end()) {
    figure::detail::merge(layout_, properties);
    return *this;
  }
  const auto& value = chosen->value();
  if (value.is_string() && value.get_string() != "plotly" && value.get_string() != "none")
    throw DataError("cdash: there is no figure template \"" + std::string(value.get_string().c_str()) +
                    "\"; there are \"plotly\" and \"none\", or give the template itself as an object");
  boost::json::object others(properties);
  others.erase("template");
  layout_.erase("template");
  has_template_ = !value.is_string() || value.get_string() == "none";
  if (!value.is_string()) layout_["template"] = value;
  figure::detail::merge(layout_, others);
  return *this;
}

CDASH_DECL void Figure::update_axes(char letter, const boost::json::object& properties) {
  std::vector<std::string> names;
  const std::string first = letter + std::string("axis");
  for (const auto& member : layout_)
    if (std::string_view(member.key()).starts_with(first)) names.emplace_back(member.key());
  if (names.empty()) names.push_back(first);
  for (const auto& name : names) figure::detail::merge(layout_, {{name, properties}});
}

CDASH_DECL Figure& Figure::update_xaxes(const boost::json::object& properties) {
  update_axes('x', properties);
  return *this;
}
CDASH_DECL Figure& Figure::update_yaxes(const boost::json::object& properties) {
  update_axes('y', properties);
  return *this;
}

CDASH_DECL Figure& Figure::update_traces(const boost::json::object& properties) {
  for (auto& trace : traces_) {
    auto changed = *trace;
    changed.merge(properties);
    trace = std::make_shared<const figure::Trace>(std::move(changed));
  }
  return *this;
}

CDASH_DECL void Figure::write(std::string& out) const {
  // Room first: a large figure is not moved while it grows.
  std::size_t size = figure::detail::default_look().size() + 512;
  for (const auto& trace : traces_) size += trace->json_size();
  out.reserve(out.size() + size);
  out += R"({"data":[)";
  bool first = true;
  for (const auto& trace : traces_) {
    if (!first) out += ',';
    first = false;
    trace->write(out);
  }
  out += R"(],"layout":{)";
  for (const auto& member : layout_) {
    write_json(out, std::string_view(member.key()));
    out += ':';
    write_json(out, member.value());
    out += ',';
  }
  if (!has_template_) {
    out += R"("template":)";
    out += figure::detail::default_look();
  } else if (out.back() == ',') {
    out.pop_back();
  }
  out += "}}";
}

CDASH_DECL std::string Figure::to_json() const {
  std::string out;
  write(out);
  return out;
}

namespace figure::detail {
struct FigureSource final : JsonSource {
  explicit FigureSource(Figure f) : figure(std::move(f)) {}
  void write(std::string& out) const override { figure.write(out); }
  Figure figure;
};
}  // namespace figure::detail

CDASH_DECL std::shared_ptr<const JsonSource> Figure::source() const& {
  return std::make_shared<const figure::detail::FigureSource>(*this);
}
CDASH_DECL std::shared_ptr<const JsonSource> Figure::source() && {
  return std::make_shared<const figure::detail::FigureSource>(std::move(*this));
}

}  // namespace cdash

// ---- cdash/figure/px.hpp
// Plotly Express: a chart from a frame and the names of its columns.

namespace cdash::px {

namespace detail {

enum class Kind : std::uint8_t { line, scatter, bar, histogram };
enum class Target : std::uint8_t { layout, xaxes, yaxes, traces };

// What plays a part in a chart: a column of the frame by name, or a column by itself.
class Source {
 public:
  Source() = default;
  Source(const char* column) : name(column), given(true) {}
  Source(std::string column) : name(std::move(column)), given(true) {}
  Source(std::string_view column) : name(column), given(true) {}
  Source(data::Column values) : name(values.name()), column(std::move(values)), given(true) {}

  std::string name;
  std::optional<data::Column> column;
  bool given = false;
};

enum class Part : std::uint8_t { x, y, color, size, hover_name, count };
enum class Text : std::uint8_t { title, orientation, barmode, histfunc, count };
enum class Number : std::uint8_t { opacity, size_max, nbins, width, height, log_x, log_y, markers, count };

// What was asked for so far. Nothing of it is a template, so that a file that draws compiles little more than
// its own calls.
class Request {
 public:
  static constexpr Writes writes = Writes::figure;

  Request(const Request& other);
  Request& operator=(const Request& other);
  Request(Request&& other) noexcept;
  Request& operator=(Request&& other) noexcept;
  ~Request();

  /// The chart. Throws DataError for a column that does not exist or does not fit.
  Figure figure() const;
  operator Figure() const { return figure(); }
  std::shared_ptr<const JsonSource> source() const;
  std::string to_json() const;

 protected:
  explicit Request(Kind kind);
  Request(Kind kind, data::Frame frame);
  void set(Part part, Source column);
  void set(Text setting, std::string text);
  void set(Number setting, double number);
  void set_labels(std::vector<std::pair<std::string, std::string>> names);
  void update(Target target, const boost::json::object& properties);

 private:
  struct Spec;
  class Builder;
  std::unique_ptr<Spec> spec_;
};

/// What all charts have. The setters are named as Plotly Express names its arguments.
template <class Self>
class Chart : public Request {
 public:
  /// A column of the frame by name, or a data::Column. The row numbers, if x or y is not given.
  Self& x(Source column) { return put(Part::x, std::move(column)); }
  Self& y(Source column) { return put(Part::y, std::move(column)); }
  /// One trace for each different value; a colour scale where the column is numeric and the chart has
  /// points or bars.
  Self& color(Source column) { return put(Part::color, std::move(column)); }
  /// Bold, on top of the hover box.
  Self& hover_name(Source column) { return put(Part::hover_name, std::move(column)); }
  Self& title(std::string text) { return put(Text::title, std::move(text)); }
  /// What a column is called in axis titles, legend and hover: `.labels({{"pop", "Population"}})`.
  Self& labels(std::vector<std::pair<std::string, std::string>> names) {
    set_labels(std::move(names));
    return self();
  }
  Self& log_x(bool on = true) { return put(Number::log_x, on ? 1 : 0); }
  Self& log_y(bool on = true) { return put(Number::log_y, on ? 1 : 0); }
  /// "v": along x; "h": along y. Not given: what the columns suggest.
  Self& orientation(types::OneOf<"v", "h"> direction) { return put(Text::orientation, direction.text()); }
  /// Pixels. Not given: as large as the page allows.
  Self& width(int pixels) { return put(Number::width, pixels); }
  Self& height(int pixels) { return put(Number::height, pixels); }

  /// As Figure's: applied when the figure is made, in this order.
  Self& update_layout(const boost::json::object& properties) { return later(Target::layout, properties); }
  Self& update_xaxes(const boost::json::object& properties) { return later(Target::xaxes, properties); }
  Self& update_yaxes(const boost::json::object& properties) { return later(Target::yaxes, properties); }
  Self& update_traces(const boost::json::object& properties) { return later(Target::traces, properties); }

 protected:
  using Request::Request;
  Self& put(Part part, Source column) {
    set(part, std::move(column));
    return self();
  }
  Self& put(Text setting, std::string text) {
    set(setting, std::move(text));
    return self();
  }
  Self& put(Text setting, const char* text) { return put(setting, std::string(text != nullptr ? text : "")); }
  Self& put(Number setting, double number) {
    set(setting, number);
    return self();
  }

 private:
  Self& later(Target target, const boost::json::object& properties) {
    update(target, properties);
    return self();
  }
  Self& self() { return static_cast<Self&>(*this); }
};

}  // namespace detail

class Line : public detail::Chart<Line> {
 public:
  Line() : Chart(detail::Kind::line) {}
  explicit Line(data::Frame frame) : Chart(detail::Kind::line, std::move(frame)) {}
  /// A mark on every point.
  Line& markers(bool on = true) { return put(detail::Number::markers, on ? 1 : 0); }
};

class Scatter : public detail::Chart<Scatter> {
 public:
  Scatter() : Chart(detail::Kind::scatter) {}
  explicit Scatter(data::Frame frame) : Chart(detail::Kind::scatter, std::move(frame)) {}
  /// The area of the marks: a numeric column.
  Scatter& size(detail::Source column) { return put(detail::Part::size, std::move(column)); }
  /// Diameter of the largest mark, in pixels. Not given: 20.
  Scatter& size_max(double pixels) { return put(detail::Number::size_max, pixels); }
  /// From 0 to 1.
  Scatter& opacity(double value) { return put(detail::Number::opacity, value); }
};

class Bar : public detail::Chart<Bar> {
 public:
  Bar() : Chart(detail::Kind::bar) {}
  explicit Bar(data::Frame frame) : Chart(detail::Kind::bar, std::move(frame)) {}
  /// How bars of different colours share a place: stacked ("relative"), side by side ("group"), or one over
  /// the other.
  Bar& barmode(types::OneOf<"relative", "group", "overlay", "stack"> mode) {
    return put(detail::Text::barmode, mode.text());
  }
  /// From 0 to 1.
  Bar& opacity(double value) { return put(detail::Number::opacity, value); }
};

class Histogram : public detail::Chart<Histogram> {
 public:
  Histogram() : Chart(detail::Kind::histogram) {}
  explicit Histogram(data::Frame frame) : Chart(detail::Kind::histogram, std::move(frame)) {}
  /// What a bar shows of the other column's values. Not given: their sum; of one column alone: how many.
  Histogram& histfunc(types::OneOf<"count", "sum", "avg", "min", "max"> function) {
    return put(detail::Text::histfunc, function.text());
  }
  /// At most so many bars.
  Histogram& nbins(int count) { return put(detail::Number::nbins, count); }
  /// How bars of different colours share a place.
  Histogram& barmode(types::OneOf<"relative", "group", "overlay", "stack"> mode) {
    return put(detail::Text::barmode, mode.text());
  }
  /// From 0 to 1.
  Histogram& opacity(double value) { return put(detail::Number::opacity, value); }
};

/// Each takes a frame, whose columns then go by name, or nothing, where columns are given themselves:
/// `px::line(df).x("year").y("pop").color("country")`, `px::scatter().x(df["a"]).y(other["b"])`. The result
/// is a Figure wherever one is wanted.
CDASH_DECL Line line();
CDASH_DECL Line line(data::Frame frame);
CDASH_DECL Scatter scatter();
CDASH_DECL Scatter scatter(data::Frame frame);
CDASH_DECL Bar bar();
CDASH_DECL Bar bar(data::Frame frame);
CDASH_DECL Histogram histogram();
CDASH_DECL Histogram histogram(data::Frame frame);

}  // namespace cdash::px

// ---- cdash/figure/impl/px.ipp
// Bodies of figure/px.hpp.

namespace cdash::px {
namespace detail {

inline const char* name_of(Kind kind) noexcept {
  switch (kind) {
    case Kind::line:
      return "px::line";
    case Kind::scatter:
      return "px::scatter";
    case Kind::bar:
      return "px::bar";
    case Kind::histogram:
      break;
  }
  return "px::histogram";
}

// A number as Python's str writes it, so that traces are named alike: 2.0, 0.0001, 1e+20.
inline std::string python_text(double number) {
  char buffer[32];
  const auto size = std::fabs(number);
  const bool plain = size == 0 || (size >= 1e-4 && size < 1e16);
  const auto format = plain ? std::chars_format::fixed : std::chars_format::scientific;
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, number, format).ptr;
  std::string text(buffer, end);
  if (plain && text.find('.') == std::string::npos && std::isfinite(number)) text += ".0";
  return text;
}

inline std::string python_text(const data::detail::ColumnData& column, std::size_t row) {
  if (column.type == data::Type::boolean) return column.booleans()[row] != 0 ? "True" : "False";
  if (column.type == data::Type::number) return python_text(column.numbers()[row]);
  return data::detail::text_of_cell(column, row);
}

inline Json json_text(std::string_view text) { return boost::json::string(text.data(), text.size()); }

struct Group {
  std::string name;
  const char* color = nullptr;
  std::vector<std::uint32_t> rows;
};

// The rows by value, in order of first appearance. A missing value makes no group, but uses up a colour, as
// in Plotly Express.
inline std::vector<Group> groups_by(const data::Column& column) {
  const auto& data = *column.data();
  constexpr auto missing = static_cast<std::size_t>(-1);
  std::unordered_map<std::uint64_t, std::size_t> seen;
  std::vector<Group> groups;
  std::size_t colors = 0;
  bool missing_seen = false;
  for (std::size_t row = 0; row < data.size; ++row) {
    if (data::detail::is_missing(data, row)) {
      if (!missing_seen) ++colors;
      missing_seen = true;
      continue;
    }
    std::uint64_t key = 0;
    switch (data.type) {
      case data::Type::number: {
        const auto number = data.numbers()[row] == 0 ? 0.0 : data.numbers()[row];
        std::memcpy(&key, &number, sizeof key);
        break;
      }
      case data::Type::integer:
        key = static_cast<std::uint64_t>(data.integers()[row]);
        break;
      case data::Type::boolean:
        key = data.booleans()[row];
        break;
      case data::Type::text:
        key = data.codes()[row];
        break;
    }
    auto& index = seen.try_emplace(key, missing).first->second;
    if (index == missing) {
      index = groups.size();
      groups.push_back({python_text(data, row), figure::detail::colorway[colors++ % 10].data(), {}});
    }
    groups[index].rows.push_back(static_cast<std::uint32_t>(row));
  }
  return groups;
}

struct Request::Spec {
  Kind kind;
  std::optional<data::Frame> frame;
  std::array<Source, static_cast<std::size_t>(Part::count)> columns;
  std::array<std::optional<std::string>, static_cast<std::size_t>(Text::count)> texts;
  std::array<std::optional<double>, static_cast<std::size_t>(Number::count)> numbers;
  std::vector<std::pair<std::string, std::string>> labels;
  std::vector<std::pair<Target, boost::json::object>> updates;

  const Source& operator[](Part part) const { return columns[static_cast<std::size_t>(part)]; }
  std::string_view operator[](Text setting) const {
    const auto& text = texts[static_cast<std::size_t>(setting)];
    return text ? std::string_view(*text) : std::string_view();
  }
  const std::optional<double>& operator[](Number setting) const {
    return numbers[static_cast<std::size_t>(setting)];
  }
  bool is_on(Number setting) const { return (*this)[setting].value_or(0) != 0; }
};

// A chart with its columns found and its labels settled.
class Request::Builder {
 public:
  explicit Builder(const Spec& spec) : spec_(spec) {
    find_columns();
    settle_direction();
  }

  Figure build() {
    Figure figure;
    const bool grouped = color_ && !color_scale_;
    std::vector<Group> groups;
    if (grouped)
      groups = groups_by(*color_);
    else
      groups.push_back({"", figure::detail::colorway[0].data(), {}});
    for (const auto& group : groups) figure.add_trace(trace(group, grouped));
    figure.update_layout(layout(grouped && !groups.empty()));
    for (const auto& [target, properties] : spec_.updates) {
      switch (target) {
        case Target::layout:
          figure.update_layout(properties);
          break;
        case Target::xaxes:
          figure.update_xaxes(properties);
          break;
        case Target::yaxes:
          figure.update_yaxes(properties);
          break;
        case Target::traces:
          figure.update_traces(properties);
          break;
      }
    }
    return figure;
  }

 private:
  // --- columns ---

  std::optional<data::Column> find(const Source& source, const char* role, std::string& name) {
    if (!source.given) return std::nullopt;
    name = source.name;
    std::optional<data::Column> column = source.column;
    if (!column) {
      if (!spec_.frame)
        throw DataError("cdash: " + std::string(name_of(spec_.kind)) + ": " + role + " names the column \"" +
                        name + "\", but no frame was given; write " + name_of(spec_.kind) + "(df)");
      column = (*spec_.frame)[name];
    } else if (!spec_.frame || !spec_.frame->has(name) || (*spec_.frame)[name].data() != column->data()) {
      name = role;  // a column from elsewhere goes by its part in the chart
    }
    if (rows_ && *rows_ != column->size())
      throw DataError("cdash: " + std::string(name_of(spec_.kind)) + ": " + role + " has " +
                      std::to_string(column->size()) + " values where " + first_role_ + " has " +
                      std::to_string(*rows_) + "; all columns of a chart are equally long");
    if (!rows_) first_role_ = role;
    rows_ = column->size();
    return column;
  }

  void find_columns() {
    if (spec_.frame) {
      rows_ = spec_.frame->rows();
      first_role_ = "the frame";
    }
    x_ = find(spec_[Part::x], "x", x_name_);
    y_ = find(spec_[Part::y], "y", y_name_);
    color_ = find(spec_[Part::color], "color", color_name_);
    size_ = find(spec_[Part::size], "size", size_name_);
    std::string unused;
    hover_name_ = find(spec_[Part::hover_name], "hover_name", unused);
    if (!x_ && !y_)
      throw DataError("cdash: " + std::string(name_of(spec_.kind)) +
                      " has neither x nor y; name a column for one");
    if (size_ && !size_->is_numeric())
      throw DataError("cdash: " + std::string(name_of(spec_.kind)) + ": size is the column \"" + size_name_ +
                      "\", which holds " + std::string(data::plural_of(size_->type())) +
                      "; it takes numbers");
    color_scale_ = color_ && color_->is_numeric() && (spec_.kind == Kind::scatter || spec_.kind == Kind::bar);
  }

  void settle_direction() {
    const bool histogram = spec_.kind == Kind::histogram;
    const bool both = x_ && y_;
    if (!x_)
      horizontal_ = histogram;  // a histogram of y alone lies down
    else if (!y_)
      horizontal_ = !histogram;
    else
      horizontal_ = x_->is_numeric() && !y_->is_numeric();
    if (!spec_[Text::orientation].empty()) horizontal_ = spec_[Text::orientation] == "h";
    histfunc_ = spec_[Text::histfunc];
    if (histogram) {
      if (both && histfunc_.empty()) histfunc_ = "sum";
      return;
    }
    if (both) return;
    std::vector<std::int64_t> positions(*rows_);
    std::iota(positions.begin(), positions.end(), std::int64_t{0});
    (x_ ? y_ : x_) = data::Column(std::move(positions));
    (spec_[Part::x].given ? y_name_ : x_name_) = "index";
  }

  // --- labels ---

  std::string label(const std::string& column) const {
    for (const auto& [name, text] : spec_.labels)
      if (name == column) return text;
    return column;
  }

  // What an axis shows: a histogram counts, sums or averages along the other one.
  std::string axis_label(char axis) const {
    const bool values = spec_.kind == Kind::histogram && (axis == 'x') == horizontal_;
    const auto name = label(axis == 'x' ? x_name_ : y_name_);
    if (!values) return name;
    if (histfunc_.empty() || histfunc_ == "count") return "count";
    return std::string(histfunc_) + " of " + name;
  }

  std::string hover(const Group& group, bool grouped) const {
    std::vector<std::pair<std::string, std::string>> lines;
    const auto add = [&](std::string name, std::string value) {
      for (auto& line : lines) {
        if (line.first != name) continue;
        line.second = std::move(value);
        return;
      }
      lines.emplace_back(std::move(name), std::move(value));
    };
    if (grouped) add(label(color_name_), group.name);
    add(axis_label('x'), "%{x}");
    add(axis_label('y'), "%{y}");
    if (size_) add(label(size_name_), "%{marker.size}");
    if (color_scale_) add(label(color_name_), "%{marker.color}");
    std::string text = hover_name_ && spec_.kind != Kind::histogram ? "<b>%{hovertext}</b><br><br>" : "";
    for (const auto& [name, value] : lines) {
      if (&name != &lines.front().first) text += "<br>";
      text += name + '=' + value;
    }
    return text + "<extra></extra>";
  }

  // --- traces ---

  figure::Trace trace(const Group& group, bool grouped) const {
    const auto part = [&](const data::Column& column) -> figure::TypedArray {
      if (!grouped || group.rows.size() == *rows_) return column;
      return data::Column({}, data::detail::gather(*column.data(), group.rows));
    };
    const bool points = spec_.kind == Kind::line || spec_.kind == Kind::scatter;
    const bool webgl = points && *rows_ > 1000;  // where plotly.js draws them much faster
    figure::Trace trace(points                    ? (webgl ? "scattergl" : "scatter")
                        : spec_.kind == Kind::bar ? "bar"
                                                  : "histogram");
    trace.set("name", json_text(group.name));
    trace.set("legendgroup", json_text(group.name));
    trace.set("showlegend", grouped && !group.name.empty());
    trace.set("hovertemplate", json_text(hover(group, grouped)));
    if (!webgl) trace.set("orientation", horizontal_ ? "h" : "v");
    if (x_) trace.set("x", part(*x_));
    if (y_) trace.set("y", part(*y_));
    trace.set("xaxis", "x").set("yaxis", "y");
    if (hover_name_ && spec_.kind != Kind::histogram) trace.set("hovertext", part(*hover_name_));
    if (spec_.kind == Kind::line) {
      trace.set("mode", spec_.is_on(Number::markers) ? "lines+markers" : "lines");
      trace.set("line.color", group.color).set("line.dash", "solid");
      trace.set("marker.symbol", "circle");
      return trace;
    }
    if (color_scale_)
      trace.set("marker.color", part(*color_)).set("marker.coloraxis", "coloraxis");
    else
      trace.set("marker.color", group.color);
    const auto barmode = this->barmode();
    if (const auto opacity = spec_[Number::opacity])
      trace.set("marker.opacity", *opacity);
    else if (!points && barmode == "overlay")
      trace.set("marker.opacity", 0.5);
    if (spec_.kind == Kind::scatter) {
      trace.set("mode", "markers");
      trace.set("marker.symbol", "circle");
      if (size_) {
        trace.set("marker.size", part(*size_)).set("marker.sizemode", "area");
        const auto largest = spec_[Number::size_max].value_or(20);
        trace.set("marker.sizeref", size_->max() / (largest * largest));
      }
      return trace;
    }
    trace.set("marker.pattern.shape", "");
    if (barmode == "group") {
      trace.set("alignmentgroup", "True");
      trace.set("offsetgroup", json_text(group.name));
    }
    if (spec_.kind == Kind::bar) {
      trace.set("textposition", "auto");
      return trace;
    }
    trace.set("bingroup", horizontal_ ? "y" : "x");
    if (!histfunc_.empty()) trace.set("histfunc", json_text(histfunc_));
    if (const auto nbins = spec_[Number::nbins]) trace.set(horizontal_ ? "nbinsy" : "nbinsx", whole(*nbins));
    return trace;
  }

  std::string_view barmode() const {
    const auto mode = spec_[Text::barmode];
    return mode.empty() ? "relative" : mode;
  }
  static std::int64_t whole(double number) { return static_cast<std::int64_t>(number); }

  // --- layout ---

  boost::json::object layout(bool grouped) const {
    const auto axis = [&](char letter, const char* anchor, bool log) {
      boost::json::object result{{"anchor", anchor}, {"domain", boost::json::array{0, 1}}};
      result["title"] = boost::json::object{{"text", json_text(axis_label(letter))}};
      if (log) result["type"] = "log";
      return result;
    };
    boost::json::object legend{{"tracegroupgap", 0}};
    if (grouped) legend["title"] = boost::json::object{{"text", json_text(label(color_name_))}};
    if (size_) legend["itemsizing"] = "constant";
    boost::json::object layout{{"xaxis", axis('x', "y", spec_.is_on(Number::log_x))},
                               {"yaxis", axis('y', "x", spec_.is_on(Number::log_y))},
                               {"legend", std::move(legend)}};
    if (spec_[Text::title].empty())
      layout["margin"] = boost::json::object{{"t", 60}};
    else
      layout["title"] = boost::json::object{{"text", json_text(spec_[Text::title])}};
    if (spec_.kind == Kind::bar || spec_.kind == Kind::histogram) layout["barmode"] = json_text(barmode());
    if (color_scale_)
      layout["coloraxis"] = boost::json::object{
          {"colorbar",
           boost::json::object{{"title", boost::json::object{{"text", json_text(label(color_name_))}}}}},
          {"colorscale", figure::detail::color_scale_json()}};
    if (const auto width = spec_[Number::width]) layout["width"] = whole(*width);
    if (const auto height = spec_[Number::height]) layout["height"] = whole(*height);
    return layout;
  }

  const Spec& spec_;
  std::optional<data::Column> x_, y_, color_, size_, hover_name_;
  std::string x_name_, y_name_, color_name_, size_name_;
  std::optional<std::size_t> rows_;
  const char* first_role_ = "";
  std::string_view histfunc_;
  bool color_scale_ = false;
  bool horizontal_ = false;
};

CDASH_DECL Request::Request(Kind kind) : spec_(std::make_unique<Spec>()) { spec_->kind = kind; }
CDASH_DECL Request::Request(Kind kind, data::Frame frame) : Request(kind) { spec_->frame = std::move(frame); }
CDASH_DECL Request::Request(const Request& other) : spec_(std::make_unique<Spec>(*other.spec_)) {}
CDASH_DECL Request& Request::operator=(const Request& other) {
  if (this != &other) spec_ = std::make_unique<Spec>(*other.spec_);
  return *this;
}
CDASH_DECL Request::Request(Request&& other) noexcept = default;
CDASH_DECL Request& Request::operator=(Request&& other) noexcept = default;
CDASH_DECL Request::~Request() = default;

CDASH_DECL Figure Request::figure() const { return Builder(*spec_).build(); }
CDASH_DECL std::shared_ptr<const JsonSource> Request::source() const { return figure().source(); }
CDASH_DECL std::string Request::to_json() const { return figure().to_json(); }

CDASH_DECL void Request::set(Part part, Source column) {
  spec_->columns[static_cast<std::size_t>(part)] = std::move(column);
}
CDASH_DECL void Request::set(Text setting, std::string text) {
  spec_->texts[static_cast<std::size_t>(setting)] = std::move(text);
}
CDASH_DECL void Request::set(Number setting, double number) {
  spec_->numbers[static_cast<std::size_t>(setting)] = number;
}
CDASH_DECL void Request::set_labels(std::vector<std::pair<std::string, std::string>> names) {
  spec_->labels = std::move(names);
}
CDASH_DECL void Request::update(Target target, const boost::json::object& properties) {
  spec_->updates.emplace_back(target, properties);
}

}  // namespace detail

CDASH_DECL Line line() { return {}; }
CDASH_DECL Line line(data::Frame frame) { return Line(std::move(frame)); }
CDASH_DECL Scatter scatter() { return {}; }
CDASH_DECL Scatter scatter(data::Frame frame) { return Scatter(std::move(frame)); }
CDASH_DECL Bar bar() { return {}; }
CDASH_DECL Bar bar(data::Frame frame) { return Bar(std::move(frame)); }
CDASH_DECL Histogram histogram() { return {}; }
CDASH_DECL Histogram histogram(data::Frame frame) { return Histogram(std::move(frame)); }

}  // namespace cdash::px

// ---- cdash/html/element.hpp
// html::Element, the base of the html components: what all of them have.
//
// Written by tools/wrap.

namespace cdash::html {

inline constexpr std::string_view element_names[] = {
    {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
    {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"key", 3}, {"lang", 4}, {"n_clicks", 8},
    {"n_clicks_timestamp", 18}, {"role", 4}, {"spellCheck", 10}, {"style", 5}, {"tabIndex", 8}, {"title", 5},
};

/// The properties of every component of dash_html_components. `Self` is the component.
template <class Self>
struct Element : Component {
  using HiddenChoice = types::OneOfOr<types::Bool, "hidden", "HIDDEN">;
  using TabIndexType = types::AnyOf<types::Text, types::Number>;

  Element() : Component(Self::info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Self& id(const IdOf<Self>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return static_cast<Self&>(*this);
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Self& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return static_cast<Self&>(*this);
  }
  Self& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return static_cast<Self&>(*this);
  }
  /// A number. Default: 0.
  Self& n_clicks(const types::Number& value) {
    return this->put("n_clicks", value.value), static_cast<Self&>(*this);
  }
  /// A number. Default: -1.
  Self& n_clicks_timestamp(const types::Number& value) {
    return this->put("n_clicks_timestamp", value.value), static_cast<Self&>(*this);
  }
  /// True or false.
  Self& disable_n_clicks(const types::Bool& value) {
    return this->put("disable_n_clicks", value.value), static_cast<Self&>(*this);
  }
  /// Text.
  Self& key(const types::Text& value) { return this->put("key", value.value), static_cast<Self&>(*this); }
  /// Text.
  Self& accessKey(const types::Text& value) {
    return this->put("accessKey", value.value), static_cast<Self&>(*this);
  }
  /// Text.
  Self& className(const types::Text& value) {
    return this->put("className", value.value), static_cast<Self&>(*this);
  }
  /// Text.
  Self& contentEditable(const types::Text& value) {
    return this->put("contentEditable", value.value), static_cast<Self&>(*this);
  }
  /// Text.
  Self& dir(const types::Text& value) { return this->put("dir", value.value), static_cast<Self&>(*this); }
  /// Text.
  Self& draggable(const types::Text& value) {
    return this->put("draggable", value.value), static_cast<Self&>(*this);
  }
  /// "hidden" or "HIDDEN", or true or false.
  Self& hidden(const HiddenChoice& value) {
    return this->put("hidden", value.to_value()), static_cast<Self&>(*this);
  }
  /// Text.
  Self& lang(const types::Text& value) { return this->put("lang", value.value), static_cast<Self&>(*this); }
  /// Text.
  Self& role(const types::Text& value) { return this->put("role", value.value), static_cast<Self&>(*this); }
  /// Text.
  Self& spellCheck(const types::Text& value) {
    return this->put("spellCheck", value.value), static_cast<Self&>(*this);
  }
  /// A style: `{{"color", "red"}, …}`.
  Self& style(const types::Style& value) {
    return this->put("style", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number.
  Self& tabIndex(const TabIndexType& value) {
    return this->put("tabIndex", value.value), static_cast<Self&>(*this);
  }
  /// Text.
  Self& title(const types::Text& value) { return this->put("title", value.value), static_cast<Self&>(*this); }
  /// A `data-*` or `aria-*` attribute: `.attribute("data-row", 3)`.
  Self& attribute(AttributeName name, const types::Any& value) {
    this->put_attribute(name.text, value.value);
    return static_cast<Self&>(*this);
  }
};

/// The properties of a component that is named by its id.
template <class Self>
struct ElementId : TypedId<Self> {
  using TypedId<Self>::TypedId;

  Property<Child> children() const { return {this->ref("children")}; }
  Property<types::Number> n_clicks() const { return {this->ref("n_clicks")}; }
  Property<types::Number> n_clicks_timestamp() const { return {this->ref("n_clicks_timestamp")}; }
  Property<types::Bool> disable_n_clicks() const { return {this->ref("disable_n_clicks")}; }
  Property<types::Text> key() const { return {this->ref("key")}; }
  Property<types::Text> accessKey() const { return {this->ref("accessKey")}; }
  Property<types::Text> className() const { return {this->ref("className")}; }
  Property<types::Text> contentEditable() const { return {this->ref("contentEditable")}; }
  Property<types::Text> dir() const { return {this->ref("dir")}; }
  Property<types::Text> draggable() const { return {this->ref("draggable")}; }
  Property<typename Element<Self>::HiddenChoice> hidden() const { return {this->ref("hidden")}; }
  Property<types::Text> lang() const { return {this->ref("lang")}; }
  Property<types::Text> role() const { return {this->ref("role")}; }
  Property<types::Text> spellCheck() const { return {this->ref("spellCheck")}; }
  Property<types::Style> style() const { return {this->ref("style")}; }
  Property<typename Element<Self>::TabIndexType> tabIndex() const { return {this->ref("tabIndex")}; }
  Property<types::Text> title() const { return {this->ref("title")}; }
};

}  // namespace cdash::html

// ---- cdash/html/a.hpp
// html::A, the component A of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `A` of dash_html_components.
struct A : Element<A> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"download", 8}, {"draggable", 9}, {"hidden", 6}, {"href", 4},
      {"hrefLang", 8}, {"key", 3}, {"lang", 4}, {"media", 5}, {"n_clicks", 8}, {"n_clicks_timestamp", 18},
      {"referrerPolicy", 14}, {"rel", 3}, {"role", 4}, {"shape", 5}, {"spellCheck", 10}, {"style", 5},
      {"tabIndex", 8}, {"target", 6}, {"title", 5},
  };
  static constexpr ComponentInfo info{"A", "dash_html_components", "html::A", property_names, true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> download() const { return {this->ref("download")}; }
    Property<types::Text> href() const { return {this->ref("href")}; }
    Property<types::Text> hrefLang() const { return {this->ref("hrefLang")}; }
    Property<types::Text> media() const { return {this->ref("media")}; }
    Property<types::Text> referrerPolicy() const { return {this->ref("referrerPolicy")}; }
    Property<types::Text> rel() const { return {this->ref("rel")}; }
    Property<types::Text> shape() const { return {this->ref("shape")}; }
    Property<types::Text> target() const { return {this->ref("target")}; }
  };
  /// An id of this component type: `html::A::Id name{"name"}`.
  using Id = Reference<A>;

  /// Text.
  A& download(const types::Text& value) { return put("download", value.value), *this; }
  /// Text.
  A& href(const types::Text& value) { return put("href", value.value), *this; }
  /// Text.
  A& hrefLang(const types::Text& value) { return put("hrefLang", value.value), *this; }
  /// Text.
  A& media(const types::Text& value) { return put("media", value.value), *this; }
  /// Text.
  A& referrerPolicy(const types::Text& value) { return put("referrerPolicy", value.value), *this; }
  /// Text.
  A& rel(const types::Text& value) { return put("rel", value.value), *this; }
  /// Text.
  A& shape(const types::Text& value) { return put("shape", value.value), *this; }
  /// Text.
  A& target(const types::Text& value) { return put("target", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::A(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct A A(C... children) {
  struct A made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct A A(std::initializer_list<Child> children) {
  struct A made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/abbr.hpp
// html::Abbr, the component Abbr of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Abbr` of dash_html_components.
struct Abbr : Element<Abbr> {
  static constexpr ComponentInfo info{"Abbr", "dash_html_components", "html::Abbr", element_names, true};

  /// An id of this component type: `html::Abbr::Id name{"name"}`.
  using Id = ElementId<Abbr>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Abbr(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Abbr Abbr(C... children) {
  struct Abbr made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Abbr Abbr(std::initializer_list<Child> children) {
  struct Abbr made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/acronym.hpp
// html::Acronym, the component Acronym of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Acronym` of dash_html_components.
struct Acronym : Element<Acronym> {
  static constexpr ComponentInfo info{"Acronym", "dash_html_components", "html::Acronym", element_names,
      true};

  /// An id of this component type: `html::Acronym::Id name{"name"}`.
  using Id = ElementId<Acronym>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Acronym(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Acronym Acronym(C... children) {
  struct Acronym made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Acronym Acronym(std::initializer_list<Child> children) {
  struct Acronym made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/address.hpp
// html::Address, the component Address of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Address` of dash_html_components.
struct Address : Element<Address> {
  static constexpr ComponentInfo info{"Address", "dash_html_components", "html::Address", element_names,
      true};

  /// An id of this component type: `html::Address::Id name{"name"}`.
  using Id = ElementId<Address>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Address(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Address Address(C... children) {
  struct Address made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Address Address(std::initializer_list<Child> children) {
  struct Address made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/area.hpp
// html::Area, the component Area of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Area` of dash_html_components.
struct Area : Element<Area> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"alt", 3}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"coords", 6},
      {"dir", 3}, {"disable_n_clicks", 16}, {"download", 8}, {"draggable", 9}, {"hidden", 6}, {"href", 4},
      {"key", 3}, {"lang", 4}, {"media", 5}, {"n_clicks", 8}, {"n_clicks_timestamp", 18},
      {"referrerPolicy", 14}, {"rel", 3}, {"role", 4}, {"shape", 5}, {"spellCheck", 10}, {"style", 5},
      {"tabIndex", 8}, {"target", 6}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Area", "dash_html_components", "html::Area", property_names, true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> alt() const { return {this->ref("alt")}; }
    Property<types::Text> coords() const { return {this->ref("coords")}; }
    Property<types::Text> download() const { return {this->ref("download")}; }
    Property<types::Text> href() const { return {this->ref("href")}; }
    Property<types::Text> media() const { return {this->ref("media")}; }
    Property<types::Text> referrerPolicy() const { return {this->ref("referrerPolicy")}; }
    Property<types::Text> rel() const { return {this->ref("rel")}; }
    Property<types::Text> shape() const { return {this->ref("shape")}; }
    Property<types::Text> target() const { return {this->ref("target")}; }
  };
  /// An id of this component type: `html::Area::Id name{"name"}`.
  using Id = Reference<Area>;

  /// Text.
  Area& alt(const types::Text& value) { return put("alt", value.value), *this; }
  /// Text.
  Area& coords(const types::Text& value) { return put("coords", value.value), *this; }
  /// Text.
  Area& download(const types::Text& value) { return put("download", value.value), *this; }
  /// Text.
  Area& href(const types::Text& value) { return put("href", value.value), *this; }
  /// Text.
  Area& media(const types::Text& value) { return put("media", value.value), *this; }
  /// Text.
  Area& referrerPolicy(const types::Text& value) { return put("referrerPolicy", value.value), *this; }
  /// Text.
  Area& rel(const types::Text& value) { return put("rel", value.value), *this; }
  /// Text.
  Area& shape(const types::Text& value) { return put("shape", value.value), *this; }
  /// Text.
  Area& target(const types::Text& value) { return put("target", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Area(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Area Area(C... children) {
  struct Area made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Area Area(std::initializer_list<Child> children) {
  struct Area made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/article.hpp
// html::Article, the component Article of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Article` of dash_html_components.
struct Article : Element<Article> {
  static constexpr ComponentInfo info{"Article", "dash_html_components", "html::Article", element_names,
      true};

  /// An id of this component type: `html::Article::Id name{"name"}`.
  using Id = ElementId<Article>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Article(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Article Article(C... children) {
  struct Article made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Article Article(std::initializer_list<Child> children) {
  struct Article made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/aside.hpp
// html::Aside, the component Aside of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Aside` of dash_html_components.
struct Aside : Element<Aside> {
  static constexpr ComponentInfo info{"Aside", "dash_html_components", "html::Aside", element_names, true};

  /// An id of this component type: `html::Aside::Id name{"name"}`.
  using Id = ElementId<Aside>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Aside(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Aside Aside(C... children) {
  struct Aside made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Aside Aside(std::initializer_list<Child> children) {
  struct Aside made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/audio.hpp
// html::Audio, the component Audio of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Audio` of dash_html_components.
struct Audio : Element<Audio> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"autoPlay", 8}, {"children", 8}, {"className", 9}, {"contentEditable", 15},
      {"controls", 8}, {"crossOrigin", 11}, {"dir", 3}, {"disable_n_clicks", 16}, {"draggable", 9},
      {"hidden", 6}, {"key", 3}, {"lang", 4}, {"loop", 4}, {"muted", 5}, {"n_clicks", 8},
      {"n_clicks_timestamp", 18}, {"preload", 7}, {"role", 4}, {"spellCheck", 10}, {"src", 3}, {"style", 5},
      {"tabIndex", 8}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Audio", "dash_html_components", "html::Audio", property_names, true};

  using AutoPlayChoice = types::OneOfOr<types::Bool, "autoPlay", "autoplay", "AUTOPLAY">;
  using ControlsChoice = types::OneOfOr<types::Bool, "controls", "CONTROLS">;
  using LoopChoice = types::OneOfOr<types::Bool, "loop", "LOOP">;
  using MutedChoice = types::OneOfOr<types::Bool, "muted", "MUTED">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<AutoPlayChoice> autoPlay() const { return {this->ref("autoPlay")}; }
    Property<ControlsChoice> controls() const { return {this->ref("controls")}; }
    Property<types::Text> crossOrigin() const { return {this->ref("crossOrigin")}; }
    Property<LoopChoice> loop() const { return {this->ref("loop")}; }
    Property<MutedChoice> muted() const { return {this->ref("muted")}; }
    Property<types::Text> preload() const { return {this->ref("preload")}; }
    Property<types::Text> src() const { return {this->ref("src")}; }
  };
  /// An id of this component type: `html::Audio::Id name{"name"}`.
  using Id = Reference<Audio>;

  /// "autoPlay", "autoplay" or "AUTOPLAY", or true or false.
  Audio& autoPlay(const AutoPlayChoice& value) { return put("autoPlay", value.to_value()), *this; }
  /// "controls" or "CONTROLS", or true or false.
  Audio& controls(const ControlsChoice& value) { return put("controls", value.to_value()), *this; }
  /// Text.
  Audio& crossOrigin(const types::Text& value) { return put("crossOrigin", value.value), *this; }
  /// "loop" or "LOOP", or true or false.
  Audio& loop(const LoopChoice& value) { return put("loop", value.to_value()), *this; }
  /// "muted" or "MUTED", or true or false.
  Audio& muted(const MutedChoice& value) { return put("muted", value.to_value()), *this; }
  /// Text.
  Audio& preload(const types::Text& value) { return put("preload", value.value), *this; }
  /// Text.
  Audio& src(const types::Text& value) { return put("src", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Audio(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Audio Audio(C... children) {
  struct Audio made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Audio Audio(std::initializer_list<Child> children) {
  struct Audio made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/b.hpp
// html::B, the component B of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `B` of dash_html_components.
struct B : Element<B> {
  static constexpr ComponentInfo info{"B", "dash_html_components", "html::B", element_names, true};

  /// An id of this component type: `html::B::Id name{"name"}`.
  using Id = ElementId<B>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::B(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct B B(C... children) {
  struct B made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct B B(std::initializer_list<Child> children) {
  struct B made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/base.hpp
// html::Base, the component Base of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Base` of dash_html_components.
struct Base : Element<Base> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"href", 4}, {"key", 3}, {"lang", 4},
      {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"role", 4}, {"spellCheck", 10}, {"style", 5},
      {"tabIndex", 8}, {"target", 6}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Base", "dash_html_components", "html::Base", property_names, true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> href() const { return {this->ref("href")}; }
    Property<types::Text> target() const { return {this->ref("target")}; }
  };
  /// An id of this component type: `html::Base::Id name{"name"}`.
  using Id = Reference<Base>;

  /// Text.
  Base& href(const types::Text& value) { return put("href", value.value), *this; }
  /// Text.
  Base& target(const types::Text& value) { return put("target", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Base(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Base Base(C... children) {
  struct Base made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Base Base(std::initializer_list<Child> children) {
  struct Base made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/basefont.hpp
// html::Basefont, the component Basefont of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Basefont` of dash_html_components.
struct Basefont : Element<Basefont> {
  static constexpr ComponentInfo info{"Basefont", "dash_html_components", "html::Basefont", element_names,
      true};

  /// An id of this component type: `html::Basefont::Id name{"name"}`.
  using Id = ElementId<Basefont>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Basefont(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Basefont Basefont(C... children) {
  struct Basefont made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Basefont Basefont(std::initializer_list<Child> children) {
  struct Basefont made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/bdi.hpp
// html::Bdi, the component Bdi of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Bdi` of dash_html_components.
struct Bdi : Element<Bdi> {
  static constexpr ComponentInfo info{"Bdi", "dash_html_components", "html::Bdi", element_names, true};

  /// An id of this component type: `html::Bdi::Id name{"name"}`.
  using Id = ElementId<Bdi>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Bdi(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Bdi Bdi(C... children) {
  struct Bdi made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Bdi Bdi(std::initializer_list<Child> children) {
  struct Bdi made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/bdo.hpp
// html::Bdo, the component Bdo of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Bdo` of dash_html_components.
struct Bdo : Element<Bdo> {
  static constexpr ComponentInfo info{"Bdo", "dash_html_components", "html::Bdo", element_names, true};

  /// An id of this component type: `html::Bdo::Id name{"name"}`.
  using Id = ElementId<Bdo>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Bdo(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Bdo Bdo(C... children) {
  struct Bdo made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Bdo Bdo(std::initializer_list<Child> children) {
  struct Bdo made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/big.hpp
// html::Big, the component Big of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Big` of dash_html_components.
struct Big : Element<Big> {
  static constexpr ComponentInfo info{"Big", "dash_html_components", "html::Big", element_names, true};

  /// An id of this component type: `html::Big::Id name{"name"}`.
  using Id = ElementId<Big>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Big(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Big Big(C... children) {
  struct Big made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Big Big(std::initializer_list<Child> children) {
  struct Big made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/blink.hpp
// html::Blink, the component Blink of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Blink` of dash_html_components.
struct Blink : Element<Blink> {
  static constexpr ComponentInfo info{"Blink", "dash_html_components", "html::Blink", element_names, true};

  /// An id of this component type: `html::Blink::Id name{"name"}`.
  using Id = ElementId<Blink>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Blink(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Blink Blink(C... children) {
  struct Blink made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Blink Blink(std::initializer_list<Child> children) {
  struct Blink made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/blockquote.hpp
// html::Blockquote, the component Blockquote of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Blockquote` of dash_html_components.
struct Blockquote : Element<Blockquote> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"cite", 4}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"key", 3}, {"lang", 4}, {"n_clicks", 8},
      {"n_clicks_timestamp", 18}, {"role", 4}, {"spellCheck", 10}, {"style", 5}, {"tabIndex", 8},
      {"title", 5},
  };
  static constexpr ComponentInfo info{"Blockquote", "dash_html_components", "html::Blockquote",
      property_names, true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> cite() const { return {this->ref("cite")}; }
  };
  /// An id of this component type: `html::Blockquote::Id name{"name"}`.
  using Id = Reference<Blockquote>;

  /// Text.
  Blockquote& cite(const types::Text& value) { return put("cite", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Blockquote(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Blockquote Blockquote(C... children) {
  struct Blockquote made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Blockquote Blockquote(std::initializer_list<Child> children) {
  struct Blockquote made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/br.hpp
// html::Br, the component Br of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Br` of dash_html_components.
struct Br : Element<Br> {
  static constexpr ComponentInfo info{"Br", "dash_html_components", "html::Br", element_names, true};

  /// An id of this component type: `html::Br::Id name{"name"}`.
  using Id = ElementId<Br>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Br(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Br Br(C... children) {
  struct Br made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Br Br(std::initializer_list<Child> children) {
  struct Br made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/button.hpp
// html::Button, the component Button of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Button` of dash_html_components.
struct Button : Element<Button> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"autoFocus", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15},
      {"dir", 3}, {"disable_n_clicks", 16}, {"disabled", 8}, {"draggable", 9}, {"form", 4},
      {"formAction", 10}, {"formEncType", 11}, {"formMethod", 10}, {"formNoValidate", 14}, {"formTarget", 10},
      {"hidden", 6}, {"key", 3}, {"lang", 4}, {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"name", 4},
      {"role", 4}, {"spellCheck", 10}, {"style", 5}, {"tabIndex", 8}, {"title", 5}, {"type", 4}, {"value", 5},
  };
  static constexpr ComponentInfo info{"Button", "dash_html_components", "html::Button", property_names, true};

  using AutoFocusChoice = types::OneOfOr<types::Bool, "autoFocus", "autofocus", "AUTOFOCUS">;
  using DisabledChoice = types::OneOfOr<types::Bool, "disabled", "DISABLED">;
  using FormNoValidateChoice = types::OneOfOr<types::Bool, "formNoValidate", "formnovalidate",
      "FORMNOVALIDATE">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<AutoFocusChoice> autoFocus() const { return {this->ref("autoFocus")}; }
    Property<DisabledChoice> disabled() const { return {this->ref("disabled")}; }
    Property<types::Text> form() const { return {this->ref("form")}; }
    Property<types::Text> formAction() const { return {this->ref("formAction")}; }
    Property<types::Text> formEncType() const { return {this->ref("formEncType")}; }
    Property<types::Text> formMethod() const { return {this->ref("formMethod")}; }
    Property<FormNoValidateChoice> formNoValidate() const { return {this->ref("formNoValidate")}; }
    Property<types::Text> formTarget() const { return {this->ref("formTarget")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<types::Text> type() const { return {this->ref("type")}; }
    Property<types::Text> value() const { return {this->ref("value")}; }
  };
  /// An id of this component type: `html::Button::Id name{"name"}`.
  using Id = Reference<Button>;

  /// "autoFocus", "autofocus" or "AUTOFOCUS", or true or false.
  Button& autoFocus(const AutoFocusChoice& value) { return put("autoFocus", value.to_value()), *this; }
  /// "disabled" or "DISABLED", or true or false.
  Button& disabled(const DisabledChoice& value) { return put("disabled", value.to_value()), *this; }
  /// Text.
  Button& form(const types::Text& value) { return put("form", value.value), *this; }
  /// Text.
  Button& formAction(const types::Text& value) { return put("formAction", value.value), *this; }
  /// Text.
  Button& formEncType(const types::Text& value) { return put("formEncType", value.value), *this; }
  /// Text.
  Button& formMethod(const types::Text& value) { return put("formMethod", value.value), *this; }
  /// "formNoValidate", "formnovalidate" or "FORMNOVALIDATE", or true or false.
  Button& formNoValidate(const FormNoValidateChoice& value) {
    return put("formNoValidate", value.to_value()), *this;
  }
  /// Text.
  Button& formTarget(const types::Text& value) { return put("formTarget", value.value), *this; }
  /// Text.
  Button& name(const types::Text& value) { return put("name", value.value), *this; }
  /// Text.
  Button& type(const types::Text& value) { return put("type", value.value), *this; }
  /// Text.
  Button& value(const types::Text& value) { return put("value", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Button(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Button Button(C... children) {
  struct Button made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Button Button(std::initializer_list<Child> children) {
  struct Button made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/canvas.hpp
// html::Canvas, the component Canvas of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Canvas` of dash_html_components.
struct Canvas : Element<Canvas> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"height", 6}, {"hidden", 6}, {"key", 3}, {"lang", 4},
      {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"role", 4}, {"spellCheck", 10}, {"style", 5},
      {"tabIndex", 8}, {"title", 5}, {"width", 5},
  };
  static constexpr ComponentInfo info{"Canvas", "dash_html_components", "html::Canvas", property_names, true};

  using HeightType = types::AnyOf<types::Text, types::Number>;
  using WidthType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<HeightType> height() const { return {this->ref("height")}; }
    Property<WidthType> width() const { return {this->ref("width")}; }
  };
  /// An id of this component type: `html::Canvas::Id name{"name"}`.
  using Id = Reference<Canvas>;

  /// Text or a number.
  Canvas& height(const HeightType& value) { return put("height", value.value), *this; }
  /// Text or a number.
  Canvas& width(const WidthType& value) { return put("width", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Canvas(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Canvas Canvas(C... children) {
  struct Canvas made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Canvas Canvas(std::initializer_list<Child> children) {
  struct Canvas made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/caption.hpp
// html::Caption, the component Caption of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Caption` of dash_html_components.
struct Caption : Element<Caption> {
  static constexpr ComponentInfo info{"Caption", "dash_html_components", "html::Caption", element_names,
      true};

  /// An id of this component type: `html::Caption::Id name{"name"}`.
  using Id = ElementId<Caption>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Caption(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Caption Caption(C... children) {
  struct Caption made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Caption Caption(std::initializer_list<Child> children) {
  struct Caption made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/center.hpp
// html::Center, the component Center of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Center` of dash_html_components.
struct Center : Element<Center> {
  static constexpr ComponentInfo info{"Center", "dash_html_components", "html::Center", element_names, true};

  /// An id of this component type: `html::Center::Id name{"name"}`.
  using Id = ElementId<Center>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Center(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Center Center(C... children) {
  struct Center made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Center Center(std::initializer_list<Child> children) {
  struct Center made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/cite.hpp
// html::Cite, the component Cite of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Cite` of dash_html_components.
struct Cite : Element<Cite> {
  static constexpr ComponentInfo info{"Cite", "dash_html_components", "html::Cite", element_names, true};

  /// An id of this component type: `html::Cite::Id name{"name"}`.
  using Id = ElementId<Cite>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Cite(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Cite Cite(C... children) {
  struct Cite made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Cite Cite(std::initializer_list<Child> children) {
  struct Cite made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/code.hpp
// html::Code, the component Code of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Code` of dash_html_components.
struct Code : Element<Code> {
  static constexpr ComponentInfo info{"Code", "dash_html_components", "html::Code", element_names, true};

  /// An id of this component type: `html::Code::Id name{"name"}`.
  using Id = ElementId<Code>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Code(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Code Code(C... children) {
  struct Code made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Code Code(std::initializer_list<Child> children) {
  struct Code made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/col.hpp
// html::Col, the component Col of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Col` of dash_html_components.
struct Col : Element<Col> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"key", 3}, {"lang", 4}, {"n_clicks", 8},
      {"n_clicks_timestamp", 18}, {"role", 4}, {"span", 4}, {"spellCheck", 10}, {"style", 5}, {"tabIndex", 8},
      {"title", 5},
  };
  static constexpr ComponentInfo info{"Col", "dash_html_components", "html::Col", property_names, true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> span() const { return {this->ref("span")}; }
  };
  /// An id of this component type: `html::Col::Id name{"name"}`.
  using Id = Reference<Col>;

  /// Text.
  Col& span(const types::Text& value) { return put("span", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Col(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Col Col(C... children) {
  struct Col made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Col Col(std::initializer_list<Child> children) {
  struct Col made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/colgroup.hpp
// html::Colgroup, the component Colgroup of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Colgroup` of dash_html_components.
struct Colgroup : Element<Colgroup> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"key", 3}, {"lang", 4}, {"n_clicks", 8},
      {"n_clicks_timestamp", 18}, {"role", 4}, {"span", 4}, {"spellCheck", 10}, {"style", 5}, {"tabIndex", 8},
      {"title", 5},
  };
  static constexpr ComponentInfo info{"Colgroup", "dash_html_components", "html::Colgroup", property_names,
      true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> span() const { return {this->ref("span")}; }
  };
  /// An id of this component type: `html::Colgroup::Id name{"name"}`.
  using Id = Reference<Colgroup>;

  /// Text.
  Colgroup& span(const types::Text& value) { return put("span", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Colgroup(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Colgroup Colgroup(C... children) {
  struct Colgroup made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Colgroup Colgroup(std::initializer_list<Child> children) {
  struct Colgroup made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/content.hpp
// html::Content, the component Content of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Content` of dash_html_components.
struct Content : Element<Content> {
  static constexpr ComponentInfo info{"Content", "dash_html_components", "html::Content", element_names,
      true};

  /// An id of this component type: `html::Content::Id name{"name"}`.
  using Id = ElementId<Content>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Content(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Content Content(C... children) {
  struct Content made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Content Content(std::initializer_list<Child> children) {
  struct Content made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/data.hpp
// html::Data, the component Data of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Data` of dash_html_components.
struct Data : Element<Data> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"key", 3}, {"lang", 4}, {"n_clicks", 8},
      {"n_clicks_timestamp", 18}, {"role", 4}, {"spellCheck", 10}, {"style", 5}, {"tabIndex", 8},
      {"title", 5}, {"value", 5},
  };
  static constexpr ComponentInfo info{"Data", "dash_html_components", "html::Data", property_names, true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> value() const { return {this->ref("value")}; }
  };
  /// An id of this component type: `html::Data::Id name{"name"}`.
  using Id = Reference<Data>;

  /// Text.
  Data& value(const types::Text& value) { return put("value", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Data(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Data Data(C... children) {
  struct Data made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Data Data(std::initializer_list<Child> children) {
  struct Data made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/datalist.hpp
// html::Datalist, the component Datalist of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Datalist` of dash_html_components.
struct Datalist : Element<Datalist> {
  static constexpr ComponentInfo info{"Datalist", "dash_html_components", "html::Datalist", element_names,
      true};

  /// An id of this component type: `html::Datalist::Id name{"name"}`.
  using Id = ElementId<Datalist>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Datalist(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Datalist Datalist(C... children) {
  struct Datalist made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Datalist Datalist(std::initializer_list<Child> children) {
  struct Datalist made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/dd.hpp
// html::Dd, the component Dd of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Dd` of dash_html_components.
struct Dd : Element<Dd> {
  static constexpr ComponentInfo info{"Dd", "dash_html_components", "html::Dd", element_names, true};

  /// An id of this component type: `html::Dd::Id name{"name"}`.
  using Id = ElementId<Dd>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Dd(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Dd Dd(C... children) {
  struct Dd made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Dd Dd(std::initializer_list<Child> children) {
  struct Dd made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/del.hpp
// html::Del, the component Del of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Del` of dash_html_components.
struct Del : Element<Del> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"cite", 4}, {"className", 9}, {"contentEditable", 15},
      {"dateTime", 8}, {"dir", 3}, {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"key", 3},
      {"lang", 4}, {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"role", 4}, {"spellCheck", 10}, {"style", 5},
      {"tabIndex", 8}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Del", "dash_html_components", "html::Del", property_names, true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> cite() const { return {this->ref("cite")}; }
    Property<types::Text> dateTime() const { return {this->ref("dateTime")}; }
  };
  /// An id of this component type: `html::Del::Id name{"name"}`.
  using Id = Reference<Del>;

  /// Text.
  Del& cite(const types::Text& value) { return put("cite", value.value), *this; }
  /// Text.
  Del& dateTime(const types::Text& value) { return put("dateTime", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Del(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Del Del(C... children) {
  struct Del made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Del Del(std::initializer_list<Child> children) {
  struct Del made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/details.hpp
// html::Details, the component Details of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Details` of dash_html_components.
struct Details : Element<Details> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"key", 3}, {"lang", 4}, {"n_clicks", 8},
      {"n_clicks_timestamp", 18}, {"open", 4}, {"role", 4}, {"spellCheck", 10}, {"style", 5}, {"tabIndex", 8},
      {"title", 5},
  };
  static constexpr ComponentInfo info{"Details", "dash_html_components", "html::Details", property_names,
      true};

  using OpenChoice = types::OneOfOr<types::Bool, "open", "OPEN">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<OpenChoice> open() const { return {this->ref("open")}; }
  };
  /// An id of this component type: `html::Details::Id name{"name"}`.
  using Id = Reference<Details>;

  /// "open" or "OPEN", or true or false.
  Details& open(const OpenChoice& value) { return put("open", value.to_value()), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Details(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Details Details(C... children) {
  struct Details made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Details Details(std::initializer_list<Child> children) {
  struct Details made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/dfn.hpp
// html::Dfn, the component Dfn of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Dfn` of dash_html_components.
struct Dfn : Element<Dfn> {
  static constexpr ComponentInfo info{"Dfn", "dash_html_components", "html::Dfn", element_names, true};

  /// An id of this component type: `html::Dfn::Id name{"name"}`.
  using Id = ElementId<Dfn>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Dfn(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Dfn Dfn(C... children) {
  struct Dfn made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Dfn Dfn(std::initializer_list<Child> children) {
  struct Dfn made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/dialog.hpp
// html::Dialog, the component Dialog of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Dialog` of dash_html_components.
struct Dialog : Element<Dialog> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"key", 3}, {"lang", 4}, {"n_clicks", 8},
      {"n_clicks_timestamp", 18}, {"open", 4}, {"role", 4}, {"spellCheck", 10}, {"style", 5}, {"tabIndex", 8},
      {"title", 5},
  };
  static constexpr ComponentInfo info{"Dialog", "dash_html_components", "html::Dialog", property_names, true};

  using OpenChoice = types::OneOfOr<types::Bool, "open", "OPEN">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<OpenChoice> open() const { return {this->ref("open")}; }
  };
  /// An id of this component type: `html::Dialog::Id name{"name"}`.
  using Id = Reference<Dialog>;

  /// "open" or "OPEN", or true or false.
  Dialog& open(const OpenChoice& value) { return put("open", value.to_value()), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Dialog(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Dialog Dialog(C... children) {
  struct Dialog made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Dialog Dialog(std::initializer_list<Child> children) {
  struct Dialog made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/div.hpp
// html::Div, the component Div of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Div` of dash_html_components.
struct Div : Element<Div> {
  static constexpr ComponentInfo info{"Div", "dash_html_components", "html::Div", element_names, true};

  /// An id of this component type: `html::Div::Id name{"name"}`.
  using Id = ElementId<Div>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Div(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Div Div(C... children) {
  struct Div made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Div Div(std::initializer_list<Child> children) {
  struct Div made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/dl.hpp
// html::Dl, the component Dl of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Dl` of dash_html_components.
struct Dl : Element<Dl> {
  static constexpr ComponentInfo info{"Dl", "dash_html_components", "html::Dl", element_names, true};

  /// An id of this component type: `html::Dl::Id name{"name"}`.
  using Id = ElementId<Dl>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Dl(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Dl Dl(C... children) {
  struct Dl made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Dl Dl(std::initializer_list<Child> children) {
  struct Dl made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/dt.hpp
// html::Dt, the component Dt of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Dt` of dash_html_components.
struct Dt : Element<Dt> {
  static constexpr ComponentInfo info{"Dt", "dash_html_components", "html::Dt", element_names, true};

  /// An id of this component type: `html::Dt::Id name{"name"}`.
  using Id = ElementId<Dt>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Dt(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Dt Dt(C... children) {
  struct Dt made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Dt Dt(std::initializer_list<Child> children) {
  struct Dt made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/em.hpp
// html::Em, the component Em of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Em` of dash_html_components.
struct Em : Element<Em> {
  static constexpr ComponentInfo info{"Em", "dash_html_components", "html::Em", element_names, true};

  /// An id of this component type: `html::Em::Id name{"name"}`.
  using Id = ElementId<Em>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Em(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Em Em(C... children) {
  struct Em made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Em Em(std::initializer_list<Child> children) {
  struct Em made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/embed.hpp
// html::Embed, the component Embed of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Embed` of dash_html_components.
struct Embed : Element<Embed> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"height", 6}, {"hidden", 6}, {"key", 3}, {"lang", 4},
      {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"role", 4}, {"spellCheck", 10}, {"src", 3}, {"style", 5},
      {"tabIndex", 8}, {"title", 5}, {"type", 4}, {"width", 5},
  };
  static constexpr ComponentInfo info{"Embed", "dash_html_components", "html::Embed", property_names, true};

  using HeightType = types::AnyOf<types::Text, types::Number>;
  using WidthType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<HeightType> height() const { return {this->ref("height")}; }
    Property<types::Text> src() const { return {this->ref("src")}; }
    Property<types::Text> type() const { return {this->ref("type")}; }
    Property<WidthType> width() const { return {this->ref("width")}; }
  };
  /// An id of this component type: `html::Embed::Id name{"name"}`.
  using Id = Reference<Embed>;

  /// Text or a number.
  Embed& height(const HeightType& value) { return put("height", value.value), *this; }
  /// Text.
  Embed& src(const types::Text& value) { return put("src", value.value), *this; }
  /// Text.
  Embed& type(const types::Text& value) { return put("type", value.value), *this; }
  /// Text or a number.
  Embed& width(const WidthType& value) { return put("width", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Embed(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Embed Embed(C... children) {
  struct Embed made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Embed Embed(std::initializer_list<Child> children) {
  struct Embed made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/fieldset.hpp
// html::Fieldset, the component Fieldset of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Fieldset` of dash_html_components.
struct Fieldset : Element<Fieldset> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"disabled", 8}, {"draggable", 9}, {"form", 4}, {"hidden", 6}, {"key", 3},
      {"lang", 4}, {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"name", 4}, {"role", 4}, {"spellCheck", 10},
      {"style", 5}, {"tabIndex", 8}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Fieldset", "dash_html_components", "html::Fieldset", property_names,
      true};

  using DisabledChoice = types::OneOfOr<types::Bool, "disabled", "DISABLED">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<DisabledChoice> disabled() const { return {this->ref("disabled")}; }
    Property<types::Text> form() const { return {this->ref("form")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
  };
  /// An id of this component type: `html::Fieldset::Id name{"name"}`.
  using Id = Reference<Fieldset>;

  /// "disabled" or "DISABLED", or true or false.
  Fieldset& disabled(const DisabledChoice& value) { return put("disabled", value.to_value()), *this; }
  /// Text.
  Fieldset& form(const types::Text& value) { return put("form", value.value), *this; }
  /// Text.
  Fieldset& name(const types::Text& value) { return put("name", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Fieldset(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Fieldset Fieldset(C... children) {
  struct Fieldset made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Fieldset Fieldset(std::initializer_list<Child> children) {
  struct Fieldset made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/figcaption.hpp
// html::Figcaption, the component Figcaption of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Figcaption` of dash_html_components.
struct Figcaption : Element<Figcaption> {
  static constexpr ComponentInfo info{"Figcaption", "dash_html_components", "html::Figcaption", element_names,
      true};

  /// An id of this component type: `html::Figcaption::Id name{"name"}`.
  using Id = ElementId<Figcaption>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Figcaption(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Figcaption Figcaption(C... children) {
  struct Figcaption made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Figcaption Figcaption(std::initializer_list<Child> children) {
  struct Figcaption made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/figure.hpp
// html::Figure, the component Figure of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Figure` of dash_html_components.
struct Figure : Element<Figure> {
  static constexpr ComponentInfo info{"Figure", "dash_html_components", "html::Figure", element_names, true};

  /// An id of this component type: `html::Figure::Id name{"name"}`.
  using Id = ElementId<Figure>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Figure(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Figure Figure(C... children) {
  struct Figure made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Figure Figure(std::initializer_list<Child> children) {
  struct Figure made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/font.hpp
// html::Font, the component Font of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Font` of dash_html_components.
struct Font : Element<Font> {
  static constexpr ComponentInfo info{"Font", "dash_html_components", "html::Font", element_names, true};

  /// An id of this component type: `html::Font::Id name{"name"}`.
  using Id = ElementId<Font>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Font(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Font Font(C... children) {
  struct Font made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Font Font(std::initializer_list<Child> children) {
  struct Font made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/footer.hpp
// html::Footer, the component Footer of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Footer` of dash_html_components.
struct Footer : Element<Footer> {
  static constexpr ComponentInfo info{"Footer", "dash_html_components", "html::Footer", element_names, true};

  /// An id of this component type: `html::Footer::Id name{"name"}`.
  using Id = ElementId<Footer>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Footer(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Footer Footer(C... children) {
  struct Footer made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Footer Footer(std::initializer_list<Child> children) {
  struct Footer made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/form.hpp
// html::Form, the component Form of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Form` of dash_html_components.
struct Form : Element<Form> {
  static constexpr std::string_view property_names[] = {
      {"accept", 6}, {"acceptCharset", 13}, {"accessKey", 9}, {"action", 6}, {"autoComplete", 12},
      {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3}, {"disable_n_clicks", 16},
      {"draggable", 9}, {"encType", 7}, {"hidden", 6}, {"key", 3}, {"lang", 4}, {"method", 6},
      {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"name", 4}, {"noValidate", 10}, {"role", 4},
      {"spellCheck", 10}, {"style", 5}, {"tabIndex", 8}, {"target", 6}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Form", "dash_html_components", "html::Form", property_names, true};

  using NoValidateChoice = types::OneOfOr<types::Bool, "noValidate", "novalidate", "NOVALIDATE">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> accept() const { return {this->ref("accept")}; }
    Property<types::Text> acceptCharset() const { return {this->ref("acceptCharset")}; }
    Property<types::Text> action() const { return {this->ref("action")}; }
    Property<types::Text> autoComplete() const { return {this->ref("autoComplete")}; }
    Property<types::Text> encType() const { return {this->ref("encType")}; }
    Property<types::Text> method() const { return {this->ref("method")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<NoValidateChoice> noValidate() const { return {this->ref("noValidate")}; }
    Property<types::Text> target() const { return {this->ref("target")}; }
  };
  /// An id of this component type: `html::Form::Id name{"name"}`.
  using Id = Reference<Form>;

  /// Text.
  Form& accept(const types::Text& value) { return put("accept", value.value), *this; }
  /// Text.
  Form& acceptCharset(const types::Text& value) { return put("acceptCharset", value.value), *this; }
  /// Text.
  Form& action(const types::Text& value) { return put("action", value.value), *this; }
  /// Text.
  Form& autoComplete(const types::Text& value) { return put("autoComplete", value.value), *this; }
  /// Text.
  Form& encType(const types::Text& value) { return put("encType", value.value), *this; }
  /// Text.
  Form& method(const types::Text& value) { return put("method", value.value), *this; }
  /// Text.
  Form& name(const types::Text& value) { return put("name", value.value), *this; }
  /// "noValidate", "novalidate" or "NOVALIDATE", or true or false.
  Form& noValidate(const NoValidateChoice& value) { return put("noValidate", value.to_value()), *this; }
  /// Text.
  Form& target(const types::Text& value) { return put("target", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Form(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Form Form(C... children) {
  struct Form made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Form Form(std::initializer_list<Child> children) {
  struct Form made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/frame.hpp
// html::Frame, the component Frame of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Frame` of dash_html_components.
struct Frame : Element<Frame> {
  static constexpr ComponentInfo info{"Frame", "dash_html_components", "html::Frame", element_names, true};

  /// An id of this component type: `html::Frame::Id name{"name"}`.
  using Id = ElementId<Frame>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Frame(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Frame Frame(C... children) {
  struct Frame made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Frame Frame(std::initializer_list<Child> children) {
  struct Frame made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/frameset.hpp
// html::Frameset, the component Frameset of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Frameset` of dash_html_components.
struct Frameset : Element<Frameset> {
  static constexpr ComponentInfo info{"Frameset", "dash_html_components", "html::Frameset", element_names,
      true};

  /// An id of this component type: `html::Frameset::Id name{"name"}`.
  using Id = ElementId<Frameset>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Frameset(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Frameset Frameset(C... children) {
  struct Frameset made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Frameset Frameset(std::initializer_list<Child> children) {
  struct Frameset made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/h1.hpp
// html::H1, the component H1 of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `H1` of dash_html_components.
struct H1 : Element<H1> {
  static constexpr ComponentInfo info{"H1", "dash_html_components", "html::H1", element_names, true};

  /// An id of this component type: `html::H1::Id name{"name"}`.
  using Id = ElementId<H1>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::H1(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct H1 H1(C... children) {
  struct H1 made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct H1 H1(std::initializer_list<Child> children) {
  struct H1 made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/h2.hpp
// html::H2, the component H2 of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `H2` of dash_html_components.
struct H2 : Element<H2> {
  static constexpr ComponentInfo info{"H2", "dash_html_components", "html::H2", element_names, true};

  /// An id of this component type: `html::H2::Id name{"name"}`.
  using Id = ElementId<H2>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::H2(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct H2 H2(C... children) {
  struct H2 made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct H2 H2(std::initializer_list<Child> children) {
  struct H2 made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/h3.hpp
// html::H3, the component H3 of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `H3` of dash_html_components.
struct H3 : Element<H3> {
  static constexpr ComponentInfo info{"H3", "dash_html_components", "html::H3", element_names, true};

  /// An id of this component type: `html::H3::Id name{"name"}`.
  using Id = ElementId<H3>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::H3(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct H3 H3(C... children) {
  struct H3 made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct H3 H3(std::initializer_list<Child> children) {
  struct H3 made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/h4.hpp
// html::H4, the component H4 of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `H4` of dash_html_components.
struct H4 : Element<H4> {
  static constexpr ComponentInfo info{"H4", "dash_html_components", "html::H4", element_names, true};

  /// An id of this component type: `html::H4::Id name{"name"}`.
  using Id = ElementId<H4>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::H4(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct H4 H4(C... children) {
  struct H4 made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct H4 H4(std::initializer_list<Child> children) {
  struct H4 made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/h5.hpp
// html::H5, the component H5 of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `H5` of dash_html_components.
struct H5 : Element<H5> {
  static constexpr ComponentInfo info{"H5", "dash_html_components", "html::H5", element_names, true};

  /// An id of this component type: `html::H5::Id name{"name"}`.
  using Id = ElementId<H5>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::H5(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct H5 H5(C... children) {
  struct H5 made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct H5 H5(std::initializer_list<Child> children) {
  struct H5 made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/h6.hpp
// html::H6, the component H6 of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `H6` of dash_html_components.
struct H6 : Element<H6> {
  static constexpr ComponentInfo info{"H6", "dash_html_components", "html::H6", element_names, true};

  /// An id of this component type: `html::H6::Id name{"name"}`.
  using Id = ElementId<H6>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::H6(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct H6 H6(C... children) {
  struct H6 made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct H6 H6(std::initializer_list<Child> children) {
  struct H6 made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/header.hpp
// html::Header, the component Header of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Header` of dash_html_components.
struct Header : Element<Header> {
  static constexpr ComponentInfo info{"Header", "dash_html_components", "html::Header", element_names, true};

  /// An id of this component type: `html::Header::Id name{"name"}`.
  using Id = ElementId<Header>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Header(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Header Header(C... children) {
  struct Header made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Header Header(std::initializer_list<Child> children) {
  struct Header made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/hgroup.hpp
// html::Hgroup, the component Hgroup of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Hgroup` of dash_html_components.
struct Hgroup : Element<Hgroup> {
  static constexpr ComponentInfo info{"Hgroup", "dash_html_components", "html::Hgroup", element_names, true};

  /// An id of this component type: `html::Hgroup::Id name{"name"}`.
  using Id = ElementId<Hgroup>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Hgroup(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Hgroup Hgroup(C... children) {
  struct Hgroup made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Hgroup Hgroup(std::initializer_list<Child> children) {
  struct Hgroup made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/hr.hpp
// html::Hr, the component Hr of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Hr` of dash_html_components.
struct Hr : Element<Hr> {
  static constexpr ComponentInfo info{"Hr", "dash_html_components", "html::Hr", element_names, true};

  /// An id of this component type: `html::Hr::Id name{"name"}`.
  using Id = ElementId<Hr>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Hr(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Hr Hr(C... children) {
  struct Hr made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Hr Hr(std::initializer_list<Child> children) {
  struct Hr made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/i.hpp
// html::I, the component I of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `I` of dash_html_components.
struct I : Element<I> {
  static constexpr ComponentInfo info{"I", "dash_html_components", "html::I", element_names, true};

  /// An id of this component type: `html::I::Id name{"name"}`.
  using Id = ElementId<I>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::I(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct I I(C... children) {
  struct I made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct I I(std::initializer_list<Child> children) {
  struct I made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/iframe.hpp
// html::Iframe, the component Iframe of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Iframe` of dash_html_components.
struct Iframe : Element<Iframe> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"allow", 5}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"height", 6}, {"hidden", 6}, {"key", 3}, {"lang", 4},
      {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"name", 4}, {"referrerPolicy", 14}, {"role", 4},
      {"sandbox", 7}, {"spellCheck", 10}, {"src", 3}, {"srcDoc", 6}, {"style", 5}, {"tabIndex", 8},
      {"title", 5}, {"width", 5},
  };
  static constexpr ComponentInfo info{"Iframe", "dash_html_components", "html::Iframe", property_names, true};

  using HeightType = types::AnyOf<types::Text, types::Number>;
  using WidthType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> allow() const { return {this->ref("allow")}; }
    Property<HeightType> height() const { return {this->ref("height")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<types::Text> referrerPolicy() const { return {this->ref("referrerPolicy")}; }
    Property<types::Text> sandbox() const { return {this->ref("sandbox")}; }
    Property<types::Text> src() const { return {this->ref("src")}; }
    Property<types::Text> srcDoc() const { return {this->ref("srcDoc")}; }
    Property<WidthType> width() const { return {this->ref("width")}; }
  };
  /// An id of this component type: `html::Iframe::Id name{"name"}`.
  using Id = Reference<Iframe>;

  /// Text.
  Iframe& allow(const types::Text& value) { return put("allow", value.value), *this; }
  /// Text or a number.
  Iframe& height(const HeightType& value) { return put("height", value.value), *this; }
  /// Text.
  Iframe& name(const types::Text& value) { return put("name", value.value), *this; }
  /// Text.
  Iframe& referrerPolicy(const types::Text& value) { return put("referrerPolicy", value.value), *this; }
  /// Text.
  Iframe& sandbox(const types::Text& value) { return put("sandbox", value.value), *this; }
  /// Text.
  Iframe& src(const types::Text& value) { return put("src", value.value), *this; }
  /// Text.
  Iframe& srcDoc(const types::Text& value) { return put("srcDoc", value.value), *this; }
  /// Text or a number.
  Iframe& width(const WidthType& value) { return put("width", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Iframe(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Iframe Iframe(C... children) {
  struct Iframe made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Iframe Iframe(std::initializer_list<Child> children) {
  struct Iframe made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/img.hpp
// html::Img, the component Img of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Img` of dash_html_components.
struct Img : Element<Img> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"alt", 3}, {"children", 8}, {"className", 9}, {"contentEditable", 15},
      {"crossOrigin", 11}, {"dir", 3}, {"disable_n_clicks", 16}, {"draggable", 9}, {"height", 6},
      {"hidden", 6}, {"key", 3}, {"lang", 4}, {"n_clicks", 8}, {"n_clicks_timestamp", 18},
      {"referrerPolicy", 14}, {"role", 4}, {"sizes", 5}, {"spellCheck", 10}, {"src", 3}, {"srcSet", 6},
      {"style", 5}, {"tabIndex", 8}, {"title", 5}, {"useMap", 6}, {"width", 5},
  };
  static constexpr ComponentInfo info{"Img", "dash_html_components", "html::Img", property_names, true};

  using HeightType = types::AnyOf<types::Text, types::Number>;
  using WidthType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> alt() const { return {this->ref("alt")}; }
    Property<types::Text> crossOrigin() const { return {this->ref("crossOrigin")}; }
    Property<HeightType> height() const { return {this->ref("height")}; }
    Property<types::Text> referrerPolicy() const { return {this->ref("referrerPolicy")}; }
    Property<types::Text> sizes() const { return {this->ref("sizes")}; }
    Property<types::Text> src() const { return {this->ref("src")}; }
    Property<types::Text> srcSet() const { return {this->ref("srcSet")}; }
    Property<types::Text> useMap() const { return {this->ref("useMap")}; }
    Property<WidthType> width() const { return {this->ref("width")}; }
  };
  /// An id of this component type: `html::Img::Id name{"name"}`.
  using Id = Reference<Img>;

  /// Text.
  Img& alt(const types::Text& value) { return put("alt", value.value), *this; }
  /// Text.
  Img& crossOrigin(const types::Text& value) { return put("crossOrigin", value.value), *this; }
  /// Text or a number.
  Img& height(const HeightType& value) { return put("height", value.value), *this; }
  /// Text.
  Img& referrerPolicy(const types::Text& value) { return put("referrerPolicy", value.value), *this; }
  /// Text.
  Img& sizes(const types::Text& value) { return put("sizes", value.value), *this; }
  /// Text.
  Img& src(const types::Text& value) { return put("src", value.value), *this; }
  /// Text.
  Img& srcSet(const types::Text& value) { return put("srcSet", value.value), *this; }
  /// Text.
  Img& useMap(const types::Text& value) { return put("useMap", value.value), *this; }
  /// Text or a number.
  Img& width(const WidthType& value) { return put("width", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Img(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Img Img(C... children) {
  struct Img made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Img Img(std::initializer_list<Child> children) {
  struct Img made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/ins.hpp
// html::Ins, the component Ins of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Ins` of dash_html_components.
struct Ins : Element<Ins> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"cite", 4}, {"className", 9}, {"contentEditable", 15},
      {"dateTime", 8}, {"dir", 3}, {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"key", 3},
      {"lang", 4}, {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"role", 4}, {"spellCheck", 10}, {"style", 5},
      {"tabIndex", 8}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Ins", "dash_html_components", "html::Ins", property_names, true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> cite() const { return {this->ref("cite")}; }
    Property<types::Text> dateTime() const { return {this->ref("dateTime")}; }
  };
  /// An id of this component type: `html::Ins::Id name{"name"}`.
  using Id = Reference<Ins>;

  /// Text.
  Ins& cite(const types::Text& value) { return put("cite", value.value), *this; }
  /// Text.
  Ins& dateTime(const types::Text& value) { return put("dateTime", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Ins(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Ins Ins(C... children) {
  struct Ins made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Ins Ins(std::initializer_list<Child> children) {
  struct Ins made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/kbd.hpp
// html::Kbd, the component Kbd of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Kbd` of dash_html_components.
struct Kbd : Element<Kbd> {
  static constexpr ComponentInfo info{"Kbd", "dash_html_components", "html::Kbd", element_names, true};

  /// An id of this component type: `html::Kbd::Id name{"name"}`.
  using Id = ElementId<Kbd>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Kbd(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Kbd Kbd(C... children) {
  struct Kbd made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Kbd Kbd(std::initializer_list<Child> children) {
  struct Kbd made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/keygen.hpp
// html::Keygen, the component Keygen of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Keygen` of dash_html_components.
struct Keygen : Element<Keygen> {
  static constexpr ComponentInfo info{"Keygen", "dash_html_components", "html::Keygen", element_names, true};

  /// An id of this component type: `html::Keygen::Id name{"name"}`.
  using Id = ElementId<Keygen>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Keygen(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Keygen Keygen(C... children) {
  struct Keygen made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Keygen Keygen(std::initializer_list<Child> children) {
  struct Keygen made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/label.hpp
// html::Label, the component Label of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Label` of dash_html_components.
struct Label : Element<Label> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"htmlFor", 7}, {"key", 3}, {"lang", 4},
      {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"role", 4}, {"spellCheck", 10}, {"style", 5},
      {"tabIndex", 8}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Label", "dash_html_components", "html::Label", property_names, true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> htmlFor() const { return {this->ref("htmlFor")}; }
  };
  /// An id of this component type: `html::Label::Id name{"name"}`.
  using Id = Reference<Label>;

  /// Text.
  Label& htmlFor(const types::Text& value) { return put("htmlFor", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Label(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Label Label(C... children) {
  struct Label made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Label Label(std::initializer_list<Child> children) {
  struct Label made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/legend.hpp
// html::Legend, the component Legend of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Legend` of dash_html_components.
struct Legend : Element<Legend> {
  static constexpr ComponentInfo info{"Legend", "dash_html_components", "html::Legend", element_names, true};

  /// An id of this component type: `html::Legend::Id name{"name"}`.
  using Id = ElementId<Legend>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Legend(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Legend Legend(C... children) {
  struct Legend made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Legend Legend(std::initializer_list<Child> children) {
  struct Legend made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/li.hpp
// html::Li, the component Li of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Li` of dash_html_components.
struct Li : Element<Li> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"key", 3}, {"lang", 4}, {"n_clicks", 8},
      {"n_clicks_timestamp", 18}, {"role", 4}, {"spellCheck", 10}, {"style", 5}, {"tabIndex", 8},
      {"title", 5}, {"value", 5},
  };
  static constexpr ComponentInfo info{"Li", "dash_html_components", "html::Li", property_names, true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> value() const { return {this->ref("value")}; }
  };
  /// An id of this component type: `html::Li::Id name{"name"}`.
  using Id = Reference<Li>;

  /// Text.
  Li& value(const types::Text& value) { return put("value", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Li(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Li Li(C... children) {
  struct Li made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Li Li(std::initializer_list<Child> children) {
  struct Li made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/link.hpp
// html::Link, the component Link of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Link` of dash_html_components.
struct Link : Element<Link> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"crossOrigin", 11},
      {"dir", 3}, {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"href", 4}, {"hrefLang", 8},
      {"integrity", 9}, {"key", 3}, {"lang", 4}, {"media", 5}, {"n_clicks", 8}, {"n_clicks_timestamp", 18},
      {"referrerPolicy", 14}, {"rel", 3}, {"role", 4}, {"sizes", 5}, {"spellCheck", 10}, {"style", 5},
      {"tabIndex", 8}, {"title", 5}, {"type", 4},
  };
  static constexpr ComponentInfo info{"Link", "dash_html_components", "html::Link", property_names, true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> crossOrigin() const { return {this->ref("crossOrigin")}; }
    Property<types::Text> href() const { return {this->ref("href")}; }
    Property<types::Text> hrefLang() const { return {this->ref("hrefLang")}; }
    Property<types::Text> integrity() const { return {this->ref("integrity")}; }
    Property<types::Text> media() const { return {this->ref("media")}; }
    Property<types::Text> referrerPolicy() const { return {this->ref("referrerPolicy")}; }
    Property<types::Text> rel() const { return {this->ref("rel")}; }
    Property<types::Text> sizes() const { return {this->ref("sizes")}; }
    Property<types::Text> type() const { return {this->ref("type")}; }
  };
  /// An id of this component type: `html::Link::Id name{"name"}`.
  using Id = Reference<Link>;

  /// Text.
  Link& crossOrigin(const types::Text& value) { return put("crossOrigin", value.value), *this; }
  /// Text.
  Link& href(const types::Text& value) { return put("href", value.value), *this; }
  /// Text.
  Link& hrefLang(const types::Text& value) { return put("hrefLang", value.value), *this; }
  /// Text.
  Link& integrity(const types::Text& value) { return put("integrity", value.value), *this; }
  /// Text.
  Link& media(const types::Text& value) { return put("media", value.value), *this; }
  /// Text.
  Link& referrerPolicy(const types::Text& value) { return put("referrerPolicy", value.value), *this; }
  /// Text.
  Link& rel(const types::Text& value) { return put("rel", value.value), *this; }
  /// Text.
  Link& sizes(const types::Text& value) { return put("sizes", value.value), *this; }
  /// Text.
  Link& type(const types::Text& value) { return put("type", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Link(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Link Link(C... children) {
  struct Link made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Link Link(std::initializer_list<Child> children) {
  struct Link made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/main.hpp
// html::Main, the component Main of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Main` of dash_html_components.
struct Main : Element<Main> {
  static constexpr ComponentInfo info{"Main", "dash_html_components", "html::Main", element_names, true};

  /// An id of this component type: `html::Main::Id name{"name"}`.
  using Id = ElementId<Main>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Main(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Main Main(C... children) {
  struct Main made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Main Main(std::initializer_list<Child> children) {
  struct Main made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/map_el.hpp
// html::MapEl, the component MapEl of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `MapEl` of dash_html_components.
struct MapEl : Element<MapEl> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"key", 3}, {"lang", 4}, {"n_clicks", 8},
      {"n_clicks_timestamp", 18}, {"name", 4}, {"role", 4}, {"spellCheck", 10}, {"style", 5}, {"tabIndex", 8},
      {"title", 5},
  };
  static constexpr ComponentInfo info{"MapEl", "dash_html_components", "html::MapEl", property_names, true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> name() const { return {this->ref("name")}; }
  };
  /// An id of this component type: `html::MapEl::Id name{"name"}`.
  using Id = Reference<MapEl>;

  /// Text.
  MapEl& name(const types::Text& value) { return put("name", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::MapEl(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct MapEl MapEl(C... children) {
  struct MapEl made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct MapEl MapEl(std::initializer_list<Child> children) {
  struct MapEl made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/mark.hpp
// html::Mark, the component Mark of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Mark` of dash_html_components.
struct Mark : Element<Mark> {
  static constexpr ComponentInfo info{"Mark", "dash_html_components", "html::Mark", element_names, true};

  /// An id of this component type: `html::Mark::Id name{"name"}`.
  using Id = ElementId<Mark>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Mark(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Mark Mark(C... children) {
  struct Mark made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Mark Mark(std::initializer_list<Child> children) {
  struct Mark made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/marquee.hpp
// html::Marquee, the component Marquee of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Marquee` of dash_html_components.
struct Marquee : Element<Marquee> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"key", 3}, {"lang", 4}, {"loop", 4},
      {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"role", 4}, {"spellCheck", 10}, {"style", 5},
      {"tabIndex", 8}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Marquee", "dash_html_components", "html::Marquee", property_names,
      true};

  using LoopChoice = types::OneOfOr<types::Bool, "loop", "LOOP">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<LoopChoice> loop() const { return {this->ref("loop")}; }
  };
  /// An id of this component type: `html::Marquee::Id name{"name"}`.
  using Id = Reference<Marquee>;

  /// "loop" or "LOOP", or true or false.
  Marquee& loop(const LoopChoice& value) { return put("loop", value.to_value()), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Marquee(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Marquee Marquee(C... children) {
  struct Marquee made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Marquee Marquee(std::initializer_list<Child> children) {
  struct Marquee made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/meta.hpp
// html::Meta, the component Meta of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Meta` of dash_html_components.
struct Meta : Element<Meta> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"charSet", 7}, {"children", 8}, {"className", 9}, {"content", 7},
      {"contentEditable", 15}, {"dir", 3}, {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6},
      {"httpEquiv", 9}, {"key", 3}, {"lang", 4}, {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"name", 4},
      {"role", 4}, {"spellCheck", 10}, {"style", 5}, {"tabIndex", 8}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Meta", "dash_html_components", "html::Meta", property_names, true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> charSet() const { return {this->ref("charSet")}; }
    Property<types::Text> content() const { return {this->ref("content")}; }
    Property<types::Text> httpEquiv() const { return {this->ref("httpEquiv")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
  };
  /// An id of this component type: `html::Meta::Id name{"name"}`.
  using Id = Reference<Meta>;

  /// Text.
  Meta& charSet(const types::Text& value) { return put("charSet", value.value), *this; }
  /// Text.
  Meta& content(const types::Text& value) { return put("content", value.value), *this; }
  /// Text.
  Meta& httpEquiv(const types::Text& value) { return put("httpEquiv", value.value), *this; }
  /// Text.
  Meta& name(const types::Text& value) { return put("name", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Meta(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Meta Meta(C... children) {
  struct Meta made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Meta Meta(std::initializer_list<Child> children) {
  struct Meta made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/meter.hpp
// html::Meter, the component Meter of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Meter` of dash_html_components.
struct Meter : Element<Meter> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"high", 4}, {"key", 3}, {"lang", 4},
      {"low", 3}, {"max", 3}, {"min", 3}, {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"optimum", 7},
      {"role", 4}, {"spellCheck", 10}, {"style", 5}, {"tabIndex", 8}, {"title", 5}, {"value", 5},
  };
  static constexpr ComponentInfo info{"Meter", "dash_html_components", "html::Meter", property_names, true};

  using MaxType = types::AnyOf<types::Text, types::Number>;
  using MinType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> high() const { return {this->ref("high")}; }
    Property<types::Text> low() const { return {this->ref("low")}; }
    Property<MaxType> max() const { return {this->ref("max")}; }
    Property<MinType> min() const { return {this->ref("min")}; }
    Property<types::Text> optimum() const { return {this->ref("optimum")}; }
    Property<types::Text> value() const { return {this->ref("value")}; }
  };
  /// An id of this component type: `html::Meter::Id name{"name"}`.
  using Id = Reference<Meter>;

  /// Text.
  Meter& high(const types::Text& value) { return put("high", value.value), *this; }
  /// Text.
  Meter& low(const types::Text& value) { return put("low", value.value), *this; }
  /// Text or a number.
  Meter& max(const MaxType& value) { return put("max", value.value), *this; }
  /// Text or a number.
  Meter& min(const MinType& value) { return put("min", value.value), *this; }
  /// Text.
  Meter& optimum(const types::Text& value) { return put("optimum", value.value), *this; }
  /// Text.
  Meter& value(const types::Text& value) { return put("value", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Meter(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Meter Meter(C... children) {
  struct Meter made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Meter Meter(std::initializer_list<Child> children) {
  struct Meter made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/nav.hpp
// html::Nav, the component Nav of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Nav` of dash_html_components.
struct Nav : Element<Nav> {
  static constexpr ComponentInfo info{"Nav", "dash_html_components", "html::Nav", element_names, true};

  /// An id of this component type: `html::Nav::Id name{"name"}`.
  using Id = ElementId<Nav>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Nav(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Nav Nav(C... children) {
  struct Nav made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Nav Nav(std::initializer_list<Child> children) {
  struct Nav made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/nobr.hpp
// html::Nobr, the component Nobr of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Nobr` of dash_html_components.
struct Nobr : Element<Nobr> {
  static constexpr ComponentInfo info{"Nobr", "dash_html_components", "html::Nobr", element_names, true};

  /// An id of this component type: `html::Nobr::Id name{"name"}`.
  using Id = ElementId<Nobr>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Nobr(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Nobr Nobr(C... children) {
  struct Nobr made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Nobr Nobr(std::initializer_list<Child> children) {
  struct Nobr made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/noscript.hpp
// html::Noscript, the component Noscript of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Noscript` of dash_html_components.
struct Noscript : Element<Noscript> {
  static constexpr ComponentInfo info{"Noscript", "dash_html_components", "html::Noscript", element_names,
      true};

  /// An id of this component type: `html::Noscript::Id name{"name"}`.
  using Id = ElementId<Noscript>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Noscript(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Noscript Noscript(C... children) {
  struct Noscript made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Noscript Noscript(std::initializer_list<Child> children) {
  struct Noscript made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/object_el.hpp
// html::ObjectEl, the component ObjectEl of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `ObjectEl` of dash_html_components.
struct ObjectEl : Element<ObjectEl> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"data", 4}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"form", 4}, {"height", 6}, {"hidden", 6}, {"key", 3},
      {"lang", 4}, {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"name", 4}, {"role", 4}, {"spellCheck", 10},
      {"style", 5}, {"tabIndex", 8}, {"title", 5}, {"type", 4}, {"useMap", 6}, {"width", 5},
  };
  static constexpr ComponentInfo info{"ObjectEl", "dash_html_components", "html::ObjectEl", property_names,
      true};

  using HeightType = types::AnyOf<types::Text, types::Number>;
  using WidthType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> data() const { return {this->ref("data")}; }
    Property<types::Text> form() const { return {this->ref("form")}; }
    Property<HeightType> height() const { return {this->ref("height")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<types::Text> type() const { return {this->ref("type")}; }
    Property<types::Text> useMap() const { return {this->ref("useMap")}; }
    Property<WidthType> width() const { return {this->ref("width")}; }
  };
  /// An id of this component type: `html::ObjectEl::Id name{"name"}`.
  using Id = Reference<ObjectEl>;

  /// Text.
  ObjectEl& data(const types::Text& value) { return put("data", value.value), *this; }
  /// Text.
  ObjectEl& form(const types::Text& value) { return put("form", value.value), *this; }
  /// Text or a number.
  ObjectEl& height(const HeightType& value) { return put("height", value.value), *this; }
  /// Text.
  ObjectEl& name(const types::Text& value) { return put("name", value.value), *this; }
  /// Text.
  ObjectEl& type(const types::Text& value) { return put("type", value.value), *this; }
  /// Text.
  ObjectEl& useMap(const types::Text& value) { return put("useMap", value.value), *this; }
  /// Text or a number.
  ObjectEl& width(const WidthType& value) { return put("width", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::ObjectEl(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct ObjectEl ObjectEl(C... children) {
  struct ObjectEl made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct ObjectEl ObjectEl(std::initializer_list<Child> children) {
  struct ObjectEl made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/ol.hpp
// html::Ol, the component Ol of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Ol` of dash_html_components.
struct Ol : Element<Ol> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"key", 3}, {"lang", 4}, {"n_clicks", 8},
      {"n_clicks_timestamp", 18}, {"reversed", 8}, {"role", 4}, {"spellCheck", 10}, {"start", 5},
      {"style", 5}, {"tabIndex", 8}, {"title", 5}, {"type", 4},
  };
  static constexpr ComponentInfo info{"Ol", "dash_html_components", "html::Ol", property_names, true};

  using ReversedChoice = types::OneOfOr<types::Bool, "reversed", "REVERSED">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<ReversedChoice> reversed() const { return {this->ref("reversed")}; }
    Property<types::Text> start() const { return {this->ref("start")}; }
    Property<types::Text> type() const { return {this->ref("type")}; }
  };
  /// An id of this component type: `html::Ol::Id name{"name"}`.
  using Id = Reference<Ol>;

  /// "reversed" or "REVERSED", or true or false.
  Ol& reversed(const ReversedChoice& value) { return put("reversed", value.to_value()), *this; }
  /// Text.
  Ol& start(const types::Text& value) { return put("start", value.value), *this; }
  /// Text.
  Ol& type(const types::Text& value) { return put("type", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Ol(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Ol Ol(C... children) {
  struct Ol made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Ol Ol(std::initializer_list<Child> children) {
  struct Ol made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/optgroup.hpp
// html::Optgroup, the component Optgroup of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Optgroup` of dash_html_components.
struct Optgroup : Element<Optgroup> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"disabled", 8}, {"draggable", 9}, {"hidden", 6}, {"key", 3}, {"label", 5},
      {"lang", 4}, {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"role", 4}, {"spellCheck", 10}, {"style", 5},
      {"tabIndex", 8}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Optgroup", "dash_html_components", "html::Optgroup", property_names,
      true};

  using DisabledChoice = types::OneOfOr<types::Bool, "disabled", "DISABLED">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<DisabledChoice> disabled() const { return {this->ref("disabled")}; }
    Property<types::Text> label() const { return {this->ref("label")}; }
  };
  /// An id of this component type: `html::Optgroup::Id name{"name"}`.
  using Id = Reference<Optgroup>;

  /// "disabled" or "DISABLED", or true or false.
  Optgroup& disabled(const DisabledChoice& value) { return put("disabled", value.to_value()), *this; }
  /// Text.
  Optgroup& label(const types::Text& value) { return put("label", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Optgroup(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Optgroup Optgroup(C... children) {
  struct Optgroup made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Optgroup Optgroup(std::initializer_list<Child> children) {
  struct Optgroup made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/option.hpp
// html::Option, the component Option of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Option` of dash_html_components.
struct Option : Element<Option> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"disabled", 8}, {"draggable", 9}, {"hidden", 6}, {"key", 3}, {"label", 5},
      {"lang", 4}, {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"role", 4}, {"selected", 8},
      {"spellCheck", 10}, {"style", 5}, {"tabIndex", 8}, {"title", 5}, {"value", 5},
  };
  static constexpr ComponentInfo info{"Option", "dash_html_components", "html::Option", property_names, true};

  using DisabledChoice = types::OneOfOr<types::Bool, "disabled", "DISABLED">;
  using SelectedChoice = types::OneOfOr<types::Bool, "selected", "SELECTED">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<DisabledChoice> disabled() const { return {this->ref("disabled")}; }
    Property<types::Text> label() const { return {this->ref("label")}; }
    Property<SelectedChoice> selected() const { return {this->ref("selected")}; }
    Property<types::Text> value() const { return {this->ref("value")}; }
  };
  /// An id of this component type: `html::Option::Id name{"name"}`.
  using Id = Reference<Option>;

  /// "disabled" or "DISABLED", or true or false.
  Option& disabled(const DisabledChoice& value) { return put("disabled", value.to_value()), *this; }
  /// Text.
  Option& label(const types::Text& value) { return put("label", value.value), *this; }
  /// "selected" or "SELECTED", or true or false.
  Option& selected(const SelectedChoice& value) { return put("selected", value.to_value()), *this; }
  /// Text.
  Option& value(const types::Text& value) { return put("value", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Option(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Option Option(C... children) {
  struct Option made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Option Option(std::initializer_list<Child> children) {
  struct Option made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/output.hpp
// html::Output, the component Output of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Output` of dash_html_components.
struct Output : Element<Output> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"form", 4}, {"hidden", 6}, {"htmlFor", 7}, {"key", 3},
      {"lang", 4}, {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"name", 4}, {"role", 4}, {"spellCheck", 10},
      {"style", 5}, {"tabIndex", 8}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Output", "dash_html_components", "html::Output", property_names, true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> htmlFor() const { return {this->ref("htmlFor")}; }
    Property<types::Text> form() const { return {this->ref("form")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
  };
  /// An id of this component type: `html::Output::Id name{"name"}`.
  using Id = Reference<Output>;

  /// Text.
  Output& htmlFor(const types::Text& value) { return put("htmlFor", value.value), *this; }
  /// Text.
  Output& form(const types::Text& value) { return put("form", value.value), *this; }
  /// Text.
  Output& name(const types::Text& value) { return put("name", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Output(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Output Output(C... children) {
  struct Output made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Output Output(std::initializer_list<Child> children) {
  struct Output made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/p.hpp
// html::P, the component P of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `P` of dash_html_components.
struct P : Element<P> {
  static constexpr ComponentInfo info{"P", "dash_html_components", "html::P", element_names, true};

  /// An id of this component type: `html::P::Id name{"name"}`.
  using Id = ElementId<P>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::P(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct P P(C... children) {
  struct P made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct P P(std::initializer_list<Child> children) {
  struct P made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/param.hpp
// html::Param, the component Param of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Param` of dash_html_components.
struct Param : Element<Param> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"key", 3}, {"lang", 4}, {"n_clicks", 8},
      {"n_clicks_timestamp", 18}, {"name", 4}, {"role", 4}, {"spellCheck", 10}, {"style", 5}, {"tabIndex", 8},
      {"title", 5}, {"value", 5},
  };
  static constexpr ComponentInfo info{"Param", "dash_html_components", "html::Param", property_names, true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<types::Text> value() const { return {this->ref("value")}; }
  };
  /// An id of this component type: `html::Param::Id name{"name"}`.
  using Id = Reference<Param>;

  /// Text.
  Param& name(const types::Text& value) { return put("name", value.value), *this; }
  /// Text.
  Param& value(const types::Text& value) { return put("value", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Param(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Param Param(C... children) {
  struct Param made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Param Param(std::initializer_list<Child> children) {
  struct Param made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/picture.hpp
// html::Picture, the component Picture of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Picture` of dash_html_components.
struct Picture : Element<Picture> {
  static constexpr ComponentInfo info{"Picture", "dash_html_components", "html::Picture", element_names,
      true};

  /// An id of this component type: `html::Picture::Id name{"name"}`.
  using Id = ElementId<Picture>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Picture(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Picture Picture(C... children) {
  struct Picture made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Picture Picture(std::initializer_list<Child> children) {
  struct Picture made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/plaintext.hpp
// html::Plaintext, the component Plaintext of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Plaintext` of dash_html_components.
struct Plaintext : Element<Plaintext> {
  static constexpr ComponentInfo info{"Plaintext", "dash_html_components", "html::Plaintext", element_names,
      true};

  /// An id of this component type: `html::Plaintext::Id name{"name"}`.
  using Id = ElementId<Plaintext>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Plaintext(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Plaintext Plaintext(C... children) {
  struct Plaintext made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Plaintext Plaintext(std::initializer_list<Child> children) {
  struct Plaintext made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/pre.hpp
// html::Pre, the component Pre of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Pre` of dash_html_components.
struct Pre : Element<Pre> {
  static constexpr ComponentInfo info{"Pre", "dash_html_components", "html::Pre", element_names, true};

  /// An id of this component type: `html::Pre::Id name{"name"}`.
  using Id = ElementId<Pre>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Pre(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Pre Pre(C... children) {
  struct Pre made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Pre Pre(std::initializer_list<Child> children) {
  struct Pre made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/progress.hpp
// html::Progress, the component Progress of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Progress` of dash_html_components.
struct Progress : Element<Progress> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"key", 3}, {"lang", 4}, {"max", 3},
      {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"role", 4}, {"spellCheck", 10}, {"style", 5},
      {"tabIndex", 8}, {"title", 5}, {"value", 5},
  };
  static constexpr ComponentInfo info{"Progress", "dash_html_components", "html::Progress", property_names,
      true};

  using MaxType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<MaxType> max() const { return {this->ref("max")}; }
    Property<types::Text> value() const { return {this->ref("value")}; }
  };
  /// An id of this component type: `html::Progress::Id name{"name"}`.
  using Id = Reference<Progress>;

  /// Text or a number.
  Progress& max(const MaxType& value) { return put("max", value.value), *this; }
  /// Text.
  Progress& value(const types::Text& value) { return put("value", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Progress(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Progress Progress(C... children) {
  struct Progress made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Progress Progress(std::initializer_list<Child> children) {
  struct Progress made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/q.hpp
// html::Q, the component Q of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Q` of dash_html_components.
struct Q : Element<Q> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"cite", 4}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"key", 3}, {"lang", 4}, {"n_clicks", 8},
      {"n_clicks_timestamp", 18}, {"role", 4}, {"spellCheck", 10}, {"style", 5}, {"tabIndex", 8},
      {"title", 5},
  };
  static constexpr ComponentInfo info{"Q", "dash_html_components", "html::Q", property_names, true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> cite() const { return {this->ref("cite")}; }
  };
  /// An id of this component type: `html::Q::Id name{"name"}`.
  using Id = Reference<Q>;

  /// Text.
  Q& cite(const types::Text& value) { return put("cite", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Q(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Q Q(C... children) {
  struct Q made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Q Q(std::initializer_list<Child> children) {
  struct Q made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/rb.hpp
// html::Rb, the component Rb of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Rb` of dash_html_components.
struct Rb : Element<Rb> {
  static constexpr ComponentInfo info{"Rb", "dash_html_components", "html::Rb", element_names, true};

  /// An id of this component type: `html::Rb::Id name{"name"}`.
  using Id = ElementId<Rb>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Rb(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Rb Rb(C... children) {
  struct Rb made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Rb Rb(std::initializer_list<Child> children) {
  struct Rb made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/rp.hpp
// html::Rp, the component Rp of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Rp` of dash_html_components.
struct Rp : Element<Rp> {
  static constexpr ComponentInfo info{"Rp", "dash_html_components", "html::Rp", element_names, true};

  /// An id of this component type: `html::Rp::Id name{"name"}`.
  using Id = ElementId<Rp>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Rp(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Rp Rp(C... children) {
  struct Rp made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Rp Rp(std::initializer_list<Child> children) {
  struct Rp made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/rt.hpp
// html::Rt, the component Rt of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Rt` of dash_html_components.
struct Rt : Element<Rt> {
  static constexpr ComponentInfo info{"Rt", "dash_html_components", "html::Rt", element_names, true};

  /// An id of this component type: `html::Rt::Id name{"name"}`.
  using Id = ElementId<Rt>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Rt(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Rt Rt(C... children) {
  struct Rt made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Rt Rt(std::initializer_list<Child> children) {
  struct Rt made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/rtc.hpp
// html::Rtc, the component Rtc of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Rtc` of dash_html_components.
struct Rtc : Element<Rtc> {
  static constexpr ComponentInfo info{"Rtc", "dash_html_components", "html::Rtc", element_names, true};

  /// An id of this component type: `html::Rtc::Id name{"name"}`.
  using Id = ElementId<Rtc>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Rtc(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Rtc Rtc(C... children) {
  struct Rtc made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Rtc Rtc(std::initializer_list<Child> children) {
  struct Rtc made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/ruby.hpp
// html::Ruby, the component Ruby of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Ruby` of dash_html_components.
struct Ruby : Element<Ruby> {
  static constexpr ComponentInfo info{"Ruby", "dash_html_components", "html::Ruby", element_names, true};

  /// An id of this component type: `html::Ruby::Id name{"name"}`.
  using Id = ElementId<Ruby>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Ruby(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Ruby Ruby(C... children) {
  struct Ruby made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Ruby Ruby(std::initializer_list<Child> children) {
  struct Ruby made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/s.hpp
// html::S, the component S of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `S` of dash_html_components.
struct S : Element<S> {
  static constexpr ComponentInfo info{"S", "dash_html_components", "html::S", element_names, true};

  /// An id of this component type: `html::S::Id name{"name"}`.
  using Id = ElementId<S>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::S(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct S S(C... children) {
  struct S made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct S S(std::initializer_list<Child> children) {
  struct S made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/samp.hpp
// html::Samp, the component Samp of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Samp` of dash_html_components.
struct Samp : Element<Samp> {
  static constexpr ComponentInfo info{"Samp", "dash_html_components", "html::Samp", element_names, true};

  /// An id of this component type: `html::Samp::Id name{"name"}`.
  using Id = ElementId<Samp>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Samp(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Samp Samp(C... children) {
  struct Samp made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Samp Samp(std::initializer_list<Child> children) {
  struct Samp made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/script.hpp
// html::Script, the component Script of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Script` of dash_html_components.
struct Script : Element<Script> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"async", 5}, {"children", 8}, {"className", 9}, {"contentEditable", 15},
      {"crossOrigin", 11}, {"defer", 5}, {"dir", 3}, {"disable_n_clicks", 16}, {"draggable", 9},
      {"hidden", 6}, {"integrity", 9}, {"key", 3}, {"lang", 4}, {"n_clicks", 8}, {"n_clicks_timestamp", 18},
      {"referrerPolicy", 14}, {"role", 4}, {"spellCheck", 10}, {"src", 3}, {"style", 5}, {"tabIndex", 8},
      {"title", 5}, {"type", 4},
  };
  static constexpr ComponentInfo info{"Script", "dash_html_components", "html::Script", property_names, true};

  using AsyncChoice = types::OneOfOr<types::Bool, "async", "ASYNC">;
  using DeferChoice = types::OneOfOr<types::Bool, "defer", "DEFER">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<AsyncChoice> async() const { return {this->ref("async")}; }
    Property<types::Text> crossOrigin() const { return {this->ref("crossOrigin")}; }
    Property<DeferChoice> defer() const { return {this->ref("defer")}; }
    Property<types::Text> integrity() const { return {this->ref("integrity")}; }
    Property<types::Text> referrerPolicy() const { return {this->ref("referrerPolicy")}; }
    Property<types::Text> src() const { return {this->ref("src")}; }
    Property<types::Text> type() const { return {this->ref("type")}; }
  };
  /// An id of this component type: `html::Script::Id name{"name"}`.
  using Id = Reference<Script>;

  /// "async" or "ASYNC", or true or false.
  Script& async(const AsyncChoice& value) { return put("async", value.to_value()), *this; }
  /// Text.
  Script& crossOrigin(const types::Text& value) { return put("crossOrigin", value.value), *this; }
  /// "defer" or "DEFER", or true or false.
  Script& defer(const DeferChoice& value) { return put("defer", value.to_value()), *this; }
  /// Text.
  Script& integrity(const types::Text& value) { return put("integrity", value.value), *this; }
  /// Text.
  Script& referrerPolicy(const types::Text& value) { return put("referrerPolicy", value.value), *this; }
  /// Text.
  Script& src(const types::Text& value) { return put("src", value.value), *this; }
  /// Text.
  Script& type(const types::Text& value) { return put("type", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Script(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Script Script(C... children) {
  struct Script made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Script Script(std::initializer_list<Child> children) {
  struct Script made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/section.hpp
// html::Section, the component Section of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Section` of dash_html_components.
struct Section : Element<Section> {
  static constexpr ComponentInfo info{"Section", "dash_html_components", "html::Section", element_names,
      true};

  /// An id of this component type: `html::Section::Id name{"name"}`.
  using Id = ElementId<Section>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Section(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Section Section(C... children) {
  struct Section made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Section Section(std::initializer_list<Child> children) {
  struct Section made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/select.hpp
// html::Select, the component Select of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Select` of dash_html_components.
struct Select : Element<Select> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"autoComplete", 12}, {"autoFocus", 9}, {"children", 8}, {"className", 9},
      {"contentEditable", 15}, {"dir", 3}, {"disable_n_clicks", 16}, {"disabled", 8}, {"draggable", 9},
      {"form", 4}, {"hidden", 6}, {"key", 3}, {"lang", 4}, {"multiple", 8}, {"n_clicks", 8},
      {"n_clicks_timestamp", 18}, {"name", 4}, {"required", 8}, {"role", 4}, {"size", 4}, {"spellCheck", 10},
      {"style", 5}, {"tabIndex", 8}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Select", "dash_html_components", "html::Select", property_names, true};

  using AutoFocusChoice = types::OneOfOr<types::Bool, "autoFocus", "autofocus", "AUTOFOCUS">;
  using DisabledChoice = types::OneOfOr<types::Bool, "disabled", "DISABLED">;
  using MultipleChoice = types::OneOfOr<types::Bool, "multiple", "MULTIPLE">;
  using RequiredChoice = types::OneOfOr<types::Bool, "required", "REQUIRED">;
  using SizeType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<AutoFocusChoice> autoFocus() const { return {this->ref("autoFocus")}; }
    Property<types::Text> autoComplete() const { return {this->ref("autoComplete")}; }
    Property<DisabledChoice> disabled() const { return {this->ref("disabled")}; }
    Property<types::Text> form() const { return {this->ref("form")}; }
    Property<MultipleChoice> multiple() const { return {this->ref("multiple")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<RequiredChoice> required() const { return {this->ref("required")}; }
    Property<SizeType> size() const { return {this->ref("size")}; }
  };
  /// An id of this component type: `html::Select::Id name{"name"}`.
  using Id = Reference<Select>;

  /// "autoFocus", "autofocus" or "AUTOFOCUS", or true or false.
  Select& autoFocus(const AutoFocusChoice& value) { return put("autoFocus", value.to_value()), *this; }
  /// Text.
  Select& autoComplete(const types::Text& value) { return put("autoComplete", value.value), *this; }
  /// "disabled" or "DISABLED", or true or false.
  Select& disabled(const DisabledChoice& value) { return put("disabled", value.to_value()), *this; }
  /// Text.
  Select& form(const types::Text& value) { return put("form", value.value), *this; }
  /// "multiple" or "MULTIPLE", or true or false.
  Select& multiple(const MultipleChoice& value) { return put("multiple", value.to_value()), *this; }
  /// Text.
  Select& name(const types::Text& value) { return put("name", value.value), *this; }
  /// "required" or "REQUIRED", or true or false.
  Select& required(const RequiredChoice& value) { return put("required", value.to_value()), *this; }
  /// Text or a number.
  Select& size(const SizeType& value) { return put("size", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Select(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Select Select(C... children) {
  struct Select made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Select Select(std::initializer_list<Child> children) {
  struct Select made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/shadow.hpp
// html::Shadow, the component Shadow of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Shadow` of dash_html_components.
struct Shadow : Element<Shadow> {
  static constexpr ComponentInfo info{"Shadow", "dash_html_components", "html::Shadow", element_names, true};

  /// An id of this component type: `html::Shadow::Id name{"name"}`.
  using Id = ElementId<Shadow>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Shadow(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Shadow Shadow(C... children) {
  struct Shadow made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Shadow Shadow(std::initializer_list<Child> children) {
  struct Shadow made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/slot.hpp
// html::Slot, the component Slot of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Slot` of dash_html_components.
struct Slot : Element<Slot> {
  static constexpr ComponentInfo info{"Slot", "dash_html_components", "html::Slot", element_names, true};

  /// An id of this component type: `html::Slot::Id name{"name"}`.
  using Id = ElementId<Slot>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Slot(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Slot Slot(C... children) {
  struct Slot made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Slot Slot(std::initializer_list<Child> children) {
  struct Slot made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/small.hpp
// html::Small, the component Small of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Small` of dash_html_components.
struct Small : Element<Small> {
  static constexpr ComponentInfo info{"Small", "dash_html_components", "html::Small", element_names, true};

  /// An id of this component type: `html::Small::Id name{"name"}`.
  using Id = ElementId<Small>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Small(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Small Small(C... children) {
  struct Small made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Small Small(std::initializer_list<Child> children) {
  struct Small made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/source.hpp
// html::Source, the component Source of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Source` of dash_html_components.
struct Source : Element<Source> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"key", 3}, {"lang", 4}, {"media", 5},
      {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"role", 4}, {"sizes", 5}, {"spellCheck", 10}, {"src", 3},
      {"srcSet", 6}, {"style", 5}, {"tabIndex", 8}, {"title", 5}, {"type", 4},
  };
  static constexpr ComponentInfo info{"Source", "dash_html_components", "html::Source", property_names, true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> media() const { return {this->ref("media")}; }
    Property<types::Text> sizes() const { return {this->ref("sizes")}; }
    Property<types::Text> src() const { return {this->ref("src")}; }
    Property<types::Text> srcSet() const { return {this->ref("srcSet")}; }
    Property<types::Text> type() const { return {this->ref("type")}; }
  };
  /// An id of this component type: `html::Source::Id name{"name"}`.
  using Id = Reference<Source>;

  /// Text.
  Source& media(const types::Text& value) { return put("media", value.value), *this; }
  /// Text.
  Source& sizes(const types::Text& value) { return put("sizes", value.value), *this; }
  /// Text.
  Source& src(const types::Text& value) { return put("src", value.value), *this; }
  /// Text.
  Source& srcSet(const types::Text& value) { return put("srcSet", value.value), *this; }
  /// Text.
  Source& type(const types::Text& value) { return put("type", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Source(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Source Source(C... children) {
  struct Source made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Source Source(std::initializer_list<Child> children) {
  struct Source made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/spacer.hpp
// html::Spacer, the component Spacer of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Spacer` of dash_html_components.
struct Spacer : Element<Spacer> {
  static constexpr ComponentInfo info{"Spacer", "dash_html_components", "html::Spacer", element_names, true};

  /// An id of this component type: `html::Spacer::Id name{"name"}`.
  using Id = ElementId<Spacer>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Spacer(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Spacer Spacer(C... children) {
  struct Spacer made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Spacer Spacer(std::initializer_list<Child> children) {
  struct Spacer made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/span.hpp
// html::Span, the component Span of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Span` of dash_html_components.
struct Span : Element<Span> {
  static constexpr ComponentInfo info{"Span", "dash_html_components", "html::Span", element_names, true};

  /// An id of this component type: `html::Span::Id name{"name"}`.
  using Id = ElementId<Span>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Span(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Span Span(C... children) {
  struct Span made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Span Span(std::initializer_list<Child> children) {
  struct Span made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/strike.hpp
// html::Strike, the component Strike of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Strike` of dash_html_components.
struct Strike : Element<Strike> {
  static constexpr ComponentInfo info{"Strike", "dash_html_components", "html::Strike", element_names, true};

  /// An id of this component type: `html::Strike::Id name{"name"}`.
  using Id = ElementId<Strike>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Strike(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Strike Strike(C... children) {
  struct Strike made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Strike Strike(std::initializer_list<Child> children) {
  struct Strike made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/strong.hpp
// html::Strong, the component Strong of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Strong` of dash_html_components.
struct Strong : Element<Strong> {
  static constexpr ComponentInfo info{"Strong", "dash_html_components", "html::Strong", element_names, true};

  /// An id of this component type: `html::Strong::Id name{"name"}`.
  using Id = ElementId<Strong>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Strong(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Strong Strong(C... children) {
  struct Strong made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Strong Strong(std::initializer_list<Child> children) {
  struct Strong made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/sub.hpp
// html::Sub, the component Sub of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Sub` of dash_html_components.
struct Sub : Element<Sub> {
  static constexpr ComponentInfo info{"Sub", "dash_html_components", "html::Sub", element_names, true};

  /// An id of this component type: `html::Sub::Id name{"name"}`.
  using Id = ElementId<Sub>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Sub(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Sub Sub(C... children) {
  struct Sub made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Sub Sub(std::initializer_list<Child> children) {
  struct Sub made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/summary.hpp
// html::Summary, the component Summary of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Summary` of dash_html_components.
struct Summary : Element<Summary> {
  static constexpr ComponentInfo info{"Summary", "dash_html_components", "html::Summary", element_names,
      true};

  /// An id of this component type: `html::Summary::Id name{"name"}`.
  using Id = ElementId<Summary>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Summary(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Summary Summary(C... children) {
  struct Summary made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Summary Summary(std::initializer_list<Child> children) {
  struct Summary made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/sup.hpp
// html::Sup, the component Sup of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Sup` of dash_html_components.
struct Sup : Element<Sup> {
  static constexpr ComponentInfo info{"Sup", "dash_html_components", "html::Sup", element_names, true};

  /// An id of this component type: `html::Sup::Id name{"name"}`.
  using Id = ElementId<Sup>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Sup(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Sup Sup(C... children) {
  struct Sup made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Sup Sup(std::initializer_list<Child> children) {
  struct Sup made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/table.hpp
// html::Table, the component Table of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Table` of dash_html_components.
struct Table : Element<Table> {
  static constexpr ComponentInfo info{"Table", "dash_html_components", "html::Table", element_names, true};

  /// An id of this component type: `html::Table::Id name{"name"}`.
  using Id = ElementId<Table>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Table(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Table Table(C... children) {
  struct Table made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Table Table(std::initializer_list<Child> children) {
  struct Table made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/tbody.hpp
// html::Tbody, the component Tbody of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Tbody` of dash_html_components.
struct Tbody : Element<Tbody> {
  static constexpr ComponentInfo info{"Tbody", "dash_html_components", "html::Tbody", element_names, true};

  /// An id of this component type: `html::Tbody::Id name{"name"}`.
  using Id = ElementId<Tbody>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Tbody(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Tbody Tbody(C... children) {
  struct Tbody made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Tbody Tbody(std::initializer_list<Child> children) {
  struct Tbody made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/td.hpp
// html::Td, the component Td of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Td` of dash_html_components.
struct Td : Element<Td> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"colSpan", 7}, {"contentEditable", 15},
      {"dir", 3}, {"disable_n_clicks", 16}, {"draggable", 9}, {"headers", 7}, {"hidden", 6}, {"key", 3},
      {"lang", 4}, {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"role", 4}, {"rowSpan", 7},
      {"spellCheck", 10}, {"style", 5}, {"tabIndex", 8}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Td", "dash_html_components", "html::Td", property_names, true};

  using ColSpanType = types::AnyOf<types::Text, types::Number>;
  using RowSpanType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<ColSpanType> colSpan() const { return {this->ref("colSpan")}; }
    Property<types::Text> headers() const { return {this->ref("headers")}; }
    Property<RowSpanType> rowSpan() const { return {this->ref("rowSpan")}; }
  };
  /// An id of this component type: `html::Td::Id name{"name"}`.
  using Id = Reference<Td>;

  /// Text or a number.
  Td& colSpan(const ColSpanType& value) { return put("colSpan", value.value), *this; }
  /// Text.
  Td& headers(const types::Text& value) { return put("headers", value.value), *this; }
  /// Text or a number.
  Td& rowSpan(const RowSpanType& value) { return put("rowSpan", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Td(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Td Td(C... children) {
  struct Td made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Td Td(std::initializer_list<Child> children) {
  struct Td made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/template.hpp
// html::Template, the component Template of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Template` of dash_html_components.
struct Template : Element<Template> {
  static constexpr ComponentInfo info{"Template", "dash_html_components", "html::Template", element_names,
      true};

  /// An id of this component type: `html::Template::Id name{"name"}`.
  using Id = ElementId<Template>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Template(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Template Template(C... children) {
  struct Template made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Template Template(std::initializer_list<Child> children) {
  struct Template made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/textarea.hpp
// html::Textarea, the component Textarea of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Textarea` of dash_html_components.
struct Textarea : Element<Textarea> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"autoComplete", 12}, {"autoFocus", 9}, {"children", 8}, {"className", 9},
      {"cols", 4}, {"contentEditable", 15}, {"dir", 3}, {"disable_n_clicks", 16}, {"disabled", 8},
      {"draggable", 9}, {"form", 4}, {"hidden", 6}, {"inputMode", 9}, {"key", 3}, {"lang", 4},
      {"maxLength", 9}, {"minLength", 9}, {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"name", 4},
      {"placeholder", 11}, {"readOnly", 8}, {"required", 8}, {"role", 4}, {"rows", 4}, {"spellCheck", 10},
      {"style", 5}, {"tabIndex", 8}, {"title", 5}, {"wrap", 4},
  };
  static constexpr ComponentInfo info{"Textarea", "dash_html_components", "html::Textarea", property_names,
      true};

  using AutoFocusChoice = types::OneOfOr<types::Bool, "autoFocus", "autofocus", "AUTOFOCUS">;
  using ColsType = types::AnyOf<types::Text, types::Number>;
  using DisabledChoice = types::OneOfOr<types::Bool, "disabled", "DISABLED">;
  using MaxLengthType = types::AnyOf<types::Text, types::Number>;
  using MinLengthType = types::AnyOf<types::Text, types::Number>;
  using RequiredChoice = types::OneOfOr<types::Bool, "required", "REQUIRED">;
  using RowsType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<AutoFocusChoice> autoFocus() const { return {this->ref("autoFocus")}; }
    Property<types::Text> autoComplete() const { return {this->ref("autoComplete")}; }
    Property<ColsType> cols() const { return {this->ref("cols")}; }
    Property<DisabledChoice> disabled() const { return {this->ref("disabled")}; }
    Property<types::Text> form() const { return {this->ref("form")}; }
    Property<types::Text> inputMode() const { return {this->ref("inputMode")}; }
    Property<MaxLengthType> maxLength() const { return {this->ref("maxLength")}; }
    Property<MinLengthType> minLength() const { return {this->ref("minLength")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<types::Text> placeholder() const { return {this->ref("placeholder")}; }
    Property<types::Text> readOnly() const { return {this->ref("readOnly")}; }
    Property<RequiredChoice> required() const { return {this->ref("required")}; }
    Property<RowsType> rows() const { return {this->ref("rows")}; }
    Property<types::Text> wrap() const { return {this->ref("wrap")}; }
  };
  /// An id of this component type: `html::Textarea::Id name{"name"}`.
  using Id = Reference<Textarea>;

  /// "autoFocus", "autofocus" or "AUTOFOCUS", or true or false.
  Textarea& autoFocus(const AutoFocusChoice& value) { return put("autoFocus", value.to_value()), *this; }
  /// Text.
  Textarea& autoComplete(const types::Text& value) { return put("autoComplete", value.value), *this; }
  /// Text or a number.
  Textarea& cols(const ColsType& value) { return put("cols", value.value), *this; }
  /// "disabled" or "DISABLED", or true or false.
  Textarea& disabled(const DisabledChoice& value) { return put("disabled", value.to_value()), *this; }
  /// Text.
  Textarea& form(const types::Text& value) { return put("form", value.value), *this; }
  /// Text.
  Textarea& inputMode(const types::Text& value) { return put("inputMode", value.value), *this; }
  /// Text or a number.
  Textarea& maxLength(const MaxLengthType& value) { return put("maxLength", value.value), *this; }
  /// Text or a number.
  Textarea& minLength(const MinLengthType& value) { return put("minLength", value.value), *this; }
  /// Text.
  Textarea& name(const types::Text& value) { return put("name", value.value), *this; }
  /// Text.
  Textarea& placeholder(const types::Text& value) { return put("placeholder", value.value), *this; }
  /// Text.
  Textarea& readOnly(const types::Text& value) { return put("readOnly", value.value), *this; }
  /// "required" or "REQUIRED", or true or false.
  Textarea& required(const RequiredChoice& value) { return put("required", value.to_value()), *this; }
  /// Text or a number.
  Textarea& rows(const RowsType& value) { return put("rows", value.value), *this; }
  /// Text.
  Textarea& wrap(const types::Text& value) { return put("wrap", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Textarea(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Textarea Textarea(C... children) {
  struct Textarea made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Textarea Textarea(std::initializer_list<Child> children) {
  struct Textarea made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/tfoot.hpp
// html::Tfoot, the component Tfoot of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Tfoot` of dash_html_components.
struct Tfoot : Element<Tfoot> {
  static constexpr ComponentInfo info{"Tfoot", "dash_html_components", "html::Tfoot", element_names, true};

  /// An id of this component type: `html::Tfoot::Id name{"name"}`.
  using Id = ElementId<Tfoot>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Tfoot(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Tfoot Tfoot(C... children) {
  struct Tfoot made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Tfoot Tfoot(std::initializer_list<Child> children) {
  struct Tfoot made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/th.hpp
// html::Th, the component Th of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Th` of dash_html_components.
struct Th : Element<Th> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"colSpan", 7}, {"contentEditable", 15},
      {"dir", 3}, {"disable_n_clicks", 16}, {"draggable", 9}, {"headers", 7}, {"hidden", 6}, {"key", 3},
      {"lang", 4}, {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"role", 4}, {"rowSpan", 7}, {"scope", 5},
      {"spellCheck", 10}, {"style", 5}, {"tabIndex", 8}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Th", "dash_html_components", "html::Th", property_names, true};

  using ColSpanType = types::AnyOf<types::Text, types::Number>;
  using RowSpanType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<ColSpanType> colSpan() const { return {this->ref("colSpan")}; }
    Property<types::Text> headers() const { return {this->ref("headers")}; }
    Property<RowSpanType> rowSpan() const { return {this->ref("rowSpan")}; }
    Property<types::Text> scope() const { return {this->ref("scope")}; }
  };
  /// An id of this component type: `html::Th::Id name{"name"}`.
  using Id = Reference<Th>;

  /// Text or a number.
  Th& colSpan(const ColSpanType& value) { return put("colSpan", value.value), *this; }
  /// Text.
  Th& headers(const types::Text& value) { return put("headers", value.value), *this; }
  /// Text or a number.
  Th& rowSpan(const RowSpanType& value) { return put("rowSpan", value.value), *this; }
  /// Text.
  Th& scope(const types::Text& value) { return put("scope", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Th(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Th Th(C... children) {
  struct Th made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Th Th(std::initializer_list<Child> children) {
  struct Th made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/thead.hpp
// html::Thead, the component Thead of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Thead` of dash_html_components.
struct Thead : Element<Thead> {
  static constexpr ComponentInfo info{"Thead", "dash_html_components", "html::Thead", element_names, true};

  /// An id of this component type: `html::Thead::Id name{"name"}`.
  using Id = ElementId<Thead>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Thead(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Thead Thead(C... children) {
  struct Thead made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Thead Thead(std::initializer_list<Child> children) {
  struct Thead made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/time.hpp
// html::Time, the component Time of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Time` of dash_html_components.
struct Time : Element<Time> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dateTime", 8},
      {"dir", 3}, {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"key", 3}, {"lang", 4},
      {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"role", 4}, {"spellCheck", 10}, {"style", 5},
      {"tabIndex", 8}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Time", "dash_html_components", "html::Time", property_names, true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> dateTime() const { return {this->ref("dateTime")}; }
  };
  /// An id of this component type: `html::Time::Id name{"name"}`.
  using Id = Reference<Time>;

  /// Text.
  Time& dateTime(const types::Text& value) { return put("dateTime", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Time(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Time Time(C... children) {
  struct Time made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Time Time(std::initializer_list<Child> children) {
  struct Time made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/title.hpp
// html::Title, the component Title of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Title` of dash_html_components.
struct Title : Element<Title> {
  static constexpr ComponentInfo info{"Title", "dash_html_components", "html::Title", element_names, true};

  /// An id of this component type: `html::Title::Id name{"name"}`.
  using Id = ElementId<Title>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Title(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Title Title(C... children) {
  struct Title made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Title Title(std::initializer_list<Child> children) {
  struct Title made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/tr.hpp
// html::Tr, the component Tr of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Tr` of dash_html_components.
struct Tr : Element<Tr> {
  static constexpr ComponentInfo info{"Tr", "dash_html_components", "html::Tr", element_names, true};

  /// An id of this component type: `html::Tr::Id name{"name"}`.
  using Id = ElementId<Tr>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Tr(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Tr Tr(C... children) {
  struct Tr made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Tr Tr(std::initializer_list<Child> children) {
  struct Tr made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/track.hpp
// html::Track, the component Track of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Track` of dash_html_components.
struct Track : Element<Track> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"default", 7},
      {"dir", 3}, {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"key", 3}, {"kind", 4},
      {"label", 5}, {"lang", 4}, {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"role", 4}, {"spellCheck", 10},
      {"src", 3}, {"srcLang", 7}, {"style", 5}, {"tabIndex", 8}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Track", "dash_html_components", "html::Track", property_names, true};

  using DefaultChoice = types::OneOfOr<types::Bool, "default", "DEFAULT">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<DefaultChoice> default_() const { return {this->ref("default")}; }
    Property<types::Text> kind() const { return {this->ref("kind")}; }
    Property<types::Text> label() const { return {this->ref("label")}; }
    Property<types::Text> src() const { return {this->ref("src")}; }
    Property<types::Text> srcLang() const { return {this->ref("srcLang")}; }
  };
  /// An id of this component type: `html::Track::Id name{"name"}`.
  using Id = Reference<Track>;

  /// "default" or "DEFAULT", or true or false.
  Track& default_(const DefaultChoice& value) { return put("default", value.to_value()), *this; }
  /// Text.
  Track& kind(const types::Text& value) { return put("kind", value.value), *this; }
  /// Text.
  Track& label(const types::Text& value) { return put("label", value.value), *this; }
  /// Text.
  Track& src(const types::Text& value) { return put("src", value.value), *this; }
  /// Text.
  Track& srcLang(const types::Text& value) { return put("srcLang", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Track(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Track Track(C... children) {
  struct Track made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Track Track(std::initializer_list<Child> children) {
  struct Track made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/u.hpp
// html::U, the component U of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `U` of dash_html_components.
struct U : Element<U> {
  static constexpr ComponentInfo info{"U", "dash_html_components", "html::U", element_names, true};

  /// An id of this component type: `html::U::Id name{"name"}`.
  using Id = ElementId<U>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::U(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct U U(C... children) {
  struct U made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct U U(std::initializer_list<Child> children) {
  struct U made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/ul.hpp
// html::Ul, the component Ul of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Ul` of dash_html_components.
struct Ul : Element<Ul> {
  static constexpr ComponentInfo info{"Ul", "dash_html_components", "html::Ul", element_names, true};

  /// An id of this component type: `html::Ul::Id name{"name"}`.
  using Id = ElementId<Ul>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Ul(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Ul Ul(C... children) {
  struct Ul made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Ul Ul(std::initializer_list<Child> children) {
  struct Ul made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/var.hpp
// html::Var, the component Var of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Var` of dash_html_components.
struct Var : Element<Var> {
  static constexpr ComponentInfo info{"Var", "dash_html_components", "html::Var", element_names, true};

  /// An id of this component type: `html::Var::Id name{"name"}`.
  using Id = ElementId<Var>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Var(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Var Var(C... children) {
  struct Var made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Var Var(std::initializer_list<Child> children) {
  struct Var made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/video.hpp
// html::Video, the component Video of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Video` of dash_html_components.
struct Video : Element<Video> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"autoPlay", 8}, {"children", 8}, {"className", 9}, {"contentEditable", 15},
      {"controls", 8}, {"crossOrigin", 11}, {"dir", 3}, {"disable_n_clicks", 16}, {"draggable", 9},
      {"height", 6}, {"hidden", 6}, {"key", 3}, {"lang", 4}, {"loop", 4}, {"muted", 5}, {"n_clicks", 8},
      {"n_clicks_timestamp", 18}, {"playsInline", 11}, {"poster", 6}, {"preload", 7}, {"role", 4},
      {"spellCheck", 10}, {"src", 3}, {"style", 5}, {"tabIndex", 8}, {"title", 5}, {"width", 5},
  };
  static constexpr ComponentInfo info{"Video", "dash_html_components", "html::Video", property_names, true};

  using AutoPlayChoice = types::OneOfOr<types::Bool, "autoPlay", "autoplay", "AUTOPLAY">;
  using ControlsChoice = types::OneOfOr<types::Bool, "controls", "CONTROLS">;
  using HeightType = types::AnyOf<types::Text, types::Number>;
  using LoopChoice = types::OneOfOr<types::Bool, "loop", "LOOP">;
  using MutedChoice = types::OneOfOr<types::Bool, "muted", "MUTED">;
  using PlaysInlineChoice = types::OneOfOr<types::Bool, "playsInline", "playsinline", "PLAYSINLINE">;
  using WidthType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<AutoPlayChoice> autoPlay() const { return {this->ref("autoPlay")}; }
    Property<ControlsChoice> controls() const { return {this->ref("controls")}; }
    Property<types::Text> crossOrigin() const { return {this->ref("crossOrigin")}; }
    Property<HeightType> height() const { return {this->ref("height")}; }
    Property<LoopChoice> loop() const { return {this->ref("loop")}; }
    Property<MutedChoice> muted() const { return {this->ref("muted")}; }
    Property<PlaysInlineChoice> playsInline() const { return {this->ref("playsInline")}; }
    Property<types::Text> poster() const { return {this->ref("poster")}; }
    Property<types::Text> preload() const { return {this->ref("preload")}; }
    Property<types::Text> src() const { return {this->ref("src")}; }
    Property<WidthType> width() const { return {this->ref("width")}; }
  };
  /// An id of this component type: `html::Video::Id name{"name"}`.
  using Id = Reference<Video>;

  /// "autoPlay", "autoplay" or "AUTOPLAY", or true or false.
  Video& autoPlay(const AutoPlayChoice& value) { return put("autoPlay", value.to_value()), *this; }
  /// "controls" or "CONTROLS", or true or false.
  Video& controls(const ControlsChoice& value) { return put("controls", value.to_value()), *this; }
  /// Text.
  Video& crossOrigin(const types::Text& value) { return put("crossOrigin", value.value), *this; }
  /// Text or a number.
  Video& height(const HeightType& value) { return put("height", value.value), *this; }
  /// "loop" or "LOOP", or true or false.
  Video& loop(const LoopChoice& value) { return put("loop", value.to_value()), *this; }
  /// "muted" or "MUTED", or true or false.
  Video& muted(const MutedChoice& value) { return put("muted", value.to_value()), *this; }
  /// "playsInline", "playsinline" or "PLAYSINLINE", or true or false.
  Video& playsInline(const PlaysInlineChoice& value) { return put("playsInline", value.to_value()), *this; }
  /// Text.
  Video& poster(const types::Text& value) { return put("poster", value.value), *this; }
  /// Text.
  Video& preload(const types::Text& value) { return put("preload", value.value), *this; }
  /// Text.
  Video& src(const types::Text& value) { return put("src", value.value), *this; }
  /// Text or a number.
  Video& width(const WidthType& value) { return put("width", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Video(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Video Video(C... children) {
  struct Video made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Video Video(std::initializer_list<Child> children) {
  struct Video made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/wbr.hpp
// html::Wbr, the component Wbr of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Wbr` of dash_html_components.
struct Wbr : Element<Wbr> {
  static constexpr ComponentInfo info{"Wbr", "dash_html_components", "html::Wbr", element_names, true};

  /// An id of this component type: `html::Wbr::Id name{"name"}`.
  using Id = ElementId<Wbr>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Wbr(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Wbr Wbr(C... children) {
  struct Wbr made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Wbr Wbr(std::initializer_list<Child> children) {
  struct Wbr made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html/xmp.hpp
// html::Xmp, the component Xmp of dash_html_components.
//
// Written by tools/wrap.

namespace cdash::html {

/// The component `Xmp` of dash_html_components.
struct Xmp : Element<Xmp> {
  static constexpr ComponentInfo info{"Xmp", "dash_html_components", "html::Xmp", element_names, true};

  /// An id of this component type: `html::Xmp::Id name{"name"}`.
  using Id = ElementId<Xmp>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Xmp(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Xmp Xmp(C... children) {
  struct Xmp made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Xmp Xmp(std::initializer_list<Child> children) {
  struct Xmp made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html

// ---- cdash/html.hpp
// All components of dash_html_components, and what belongs to them.
//
// Written by tools/wrap.

// ---- cdash/http/settings.hpp
// What a server can be told: where it listens, how many threads it has, and every limit it keeps.

namespace cdash {

/// Every limit of a server, with its default. What happens past one stands beside it; the answers' texts and
/// the log's sentences are the table in http/impl/refusal.ipp, and that is where a new limit goes as well.
struct Limits {
  /// Bytes of a request's head (request line and header lines); past it 431.
  std::size_t header_bytes = 32 * 1024;
  /// Header lines of a request; past it 431.
  std::size_t header_count = 100;
  /// Bytes of a request's target (path and query); past it 414.
  std::size_t target_bytes = 8 * 1024;
  /// Bytes of a request's body, without transfer coding; past it 413. Uploads arrive in base64, a third
  /// larger than the file.
  std::size_t body_bytes = 64 * 1024 * 1024;
  /// Bytes of all bodies that are held at one time; past it 503. Bodies of a few kilobytes do not count.
  std::size_t all_body_bytes = 1024 * 1024 * 1024;
  /// Open connections. Past it the connection that has been idle longest makes room; if none is idle the new
  /// one is answered 503. Running out of file descriptors has the same effect at a lower number.
  std::size_t connections = 10'000;
  /// Requests that wait for a callback thread; past it 503.
  std::size_t queued_callbacks = 4096;

  /// From a request's first byte to the end of its head, and from the connection to the first byte; past it
  /// 408, or a closed connection if nothing came.
  std::chrono::milliseconds header_timeout{15'000};
  /// From the end of the head to the end of the body, plus the time that the bytes so far take at
  /// `slowest_rate`; past it 408.
  std::chrono::milliseconds body_timeout{30'000};
  /// From one answer to the next request on a connection; past it the connection is closed.
  std::chrono::milliseconds idle_timeout{75'000};
  /// For the client to take an answer, plus the time that the bytes so far take at `slowest_rate`; past it
  /// the connection is reset.
  std::chrono::milliseconds write_timeout{30'000};
  /// For the client to read the answer that refuses its request while it is still sending.
  std::chrono::milliseconds linger_timeout{5'000};
  /// Bytes a second that a body or an answer may crawl at without running into its timeout.
  std::size_t slowest_rate = 4 * 1024;
};

/// Where and how a server serves.
///
///     cdash::serve(handler, {.host = "::", .port = 8080, .limits = {.body_bytes = 1 << 20}});
struct ServerSettings {
  /// An address ("127.0.0.1", "::1", "0.0.0.0" for every interface, "::" for every interface and IPv6) or a
  /// name that resolves to one ("localhost").
  std::string host = "127.0.0.1";
  /// 0: any free port; Server::port() tells which.
  std::uint16_t port = 8050;
  /// Threads that read requests and answer those that need no user code. 0: one for every four cores, which
  /// is as many as keep the callback threads busy, or one a core if `callback_threads` is 0. They never run
  /// user code in any other case. Without meaning for a server on a loop of your own.
  unsigned network_threads = 0;
  /// Threads that run callbacks and layout functions. Not set: twice the cores and at least eight, and none
  /// for a server on a loop of your own. 0: user code runs on the thread that read the request, which is
  /// quickest as long as it never blocks.
  std::optional<unsigned> callback_threads = {};
  /// How long stop() waits for requests that are being read or answered. Callbacks that run are never cut
  /// off.
  std::chrono::milliseconds shutdown_grace{10'000};
  /// What it refuses.
  Limits limits = {};
  /// Gets each log sentence (no newline at the end), from any thread. Empty: standard error, with "cdash: "
  /// before it.
  std::function<void(std::string_view)> log = {};
};

}  // namespace cdash

// ---- cdash/http/options.hpp
// Reads the command line and the environment of a program that serves an app.

namespace cdash {

enum class Debug : std::uint8_t { off, on };

/// What the user of a program asked for.
struct Options {
  ServerSettings server;
  Debug debug = Debug::off;
  /// Set if the program is to end at once, with this code: 0 after --help, 2 if what was asked for makes no
  /// sense.
  std::optional<int> exit_code;
  /// What to say then: the help, or one sentence about the mistake.
  std::string text;
};

/// Looks a name up in the environment; null if it is not there.
using Environment = const char* (*)(const char* name);
CDASH_DECL const char* process_environment(const char* name);

/// `--host H`, `--port N`, `--debug[=on|off]` and `--help` (also `--host=H`) win over HOST, PORT and
/// DASH_DEBUG, and these over `defaults`. Never throws for what a user can type; a mistake is in the result.
///
///     const auto options = cdash::read_options(argc, argv, {.port = 8060});
///     if (options.exit_code) return cdash::say(options);
///     return cdash::serve(handler, options.server);
CDASH_DECL Options read_options(int argc, const char* const* argv, ServerSettings defaults = {},
                                Debug debug = Debug::off, Environment environment = process_environment);

/// Writes options.text, the help to standard output and a mistake to standard error, and returns
/// options.exit_code.
CDASH_DECL int say(const Options& options);

}  // namespace cdash

// ---- cdash/http/impl/options.ipp
// Bodies of http/options.hpp.

namespace cdash {
namespace detail {

/// `source` is how the user knows the value: "--port", "PORT".
inline std::string read_port(std::string_view source, std::string_view text, std::uint16_t& port) {
  std::uint16_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error == std::errc() && end == text.data() + text.size()) {
    port = number;
    return {};
  }
  return std::string(source) + " is \"" + std::string(text) +
         "\"; it takes a number from 0 (any free port) to 65535";
}

inline std::string read_debug(std::string_view source, std::string_view text, Debug& debug) {
  std::string lower(text);
  for (auto& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  for (const auto yes : {"on", "true", "1", "yes"}) {
    if (lower == yes) return debug = Debug::on, std::string();
  }
  for (const auto no : {"off", "false", "0", "no"}) {
    if (lower == no) return debug = Debug::off, std::string();
  }
  return std::string(source) + " is \"" + std::string(text) + "\"; it takes \"on\" or \"off\"";
}

}  // namespace detail

CDASH_DECL const char* process_environment(const char* name) { return std::getenv(name); }

CDASH_DECL Options read_options(int argc, const char* const* argv, ServerSettings defaults, Debug debug,
                                Environment environment) {
  Options options{std::move(defaults), debug, {}, {}};
  auto& server = options.server;
  const auto mistake = [&](std::string sentence) {
    options.exit_code = 2;
    options.text = std::move(sentence);
  };
  const auto variable = [&](const char* name) -> std::string_view {
    const auto* const value = environment(name);
    return value == nullptr ? "" : value;  // one that is set to nothing counts as not set
  };

  std::string wrong_port, wrong_debug;  // of the environment, and no matter if the command line says better
  if (const auto host = variable("HOST"); !host.empty()) server.host = host;
  if (const auto port = variable("PORT"); !port.empty())
    wrong_port = detail::read_port("PORT", port, server.port);
  if (const auto on = variable("DASH_DEBUG"); !on.empty()) {
    wrong_debug = detail::read_debug("DASH_DEBUG", on, options.debug);
  }

  static constexpr std::string_view names[] = {"--host", "--port", "--debug", "--help"};
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    const auto equals = argument.find('=');
    const auto name = argument.substr(0, equals);
    const auto has_value = equals != argument.npos;
    auto value = has_value ? argument.substr(equals + 1) : std::string_view();
    if (name == "--help" || name == "-h") {
      options.exit_code = 0;
      options.text =
          "Serves a dashboard to browsers.\n"
          "\n"
          "  --host HOST     address or name to listen on (now " +
          server.host +
          "); 0.0.0.0 for every interface\n"
          "  --port PORT     port to listen on (now " +
          std::to_string(server.port) +
          "); 0 for any free one\n"
          "  --debug[=off]   error messages in the browser, with names and values of the app\n"
          "  --help          this text\n"
          "\n"
          "HOST, PORT and DASH_DEBUG in the environment do the same; the command line wins over them.\n";
      return options;
    }
    if (name == "--debug") {
      wrong_debug.clear();
      if (auto wrong = detail::read_debug(name, has_value ? value : "on", options.debug); !wrong.empty()) {
        return mistake(std::move(wrong)), options;
      }
      continue;
    }
    if (name != "--host" && name != "--port") {
      const auto what = name.starts_with("-") ? "option \"" + std::string(name) + "\" is not known"
                                              : "argument \"" + std::string(argument) + "\" is not expected";
      return mistake(what + did_you_mean(name, names) + "; there are --host, --port, --debug and --help"),
             options;
    }
    if (!has_value) {
      if (i + 1 == argc) return mistake("option " + std::string(name) + " needs a value behind it"), options;
      value = argv[++i];
    }
    if (name == "--host") {
      if (value.empty()) {
        return mistake("--host is empty; it takes an address or a name, such as 127.0.0.1 or 0.0.0.0"),
               options;
      }
      server.host = value;
    } else {
      wrong_port.clear();
      if (auto wrong = detail::read_port(name, value, server.port); !wrong.empty()) {
        return mistake(std::move(wrong)), options;
      }
    }
  }
  if (!wrong_port.empty() || !wrong_debug.empty()) mistake(wrong_port.empty() ? wrong_debug : wrong_port);
  return options;
}

CDASH_DECL int say(const Options& options) {
  const auto code = options.exit_code.value_or(0);
  if (code == 0) {
    std::fputs(options.text.c_str(), stdout);
    std::fflush(stdout);
  } else {
    std::fprintf(stderr, "cdash: %s\n", options.text.c_str());
  }
  return code;
}

}  // namespace cdash

// ---- cdash/http/server.hpp
// Serves a handler over HTTP/1.1: on threads of its own, on a loop of the user's, or until a signal ends it.

namespace boost::asio {
class io_context;
}

namespace cdash {

/// An app, or anything else that has a handler.
template <class T>
concept HasHandler = requires(T& app) {
  { app.handler() } -> std::same_as<Handler&>;
};

/// A running server: it listens from its construction to stop().
///
///     cdash::Server server(handler, {.port = 0});
///     std::puts(server.url().c_str());
///     server.wait();
///
/// The handler must outlive the server, which calls it from many threads, and not after its destructor. All
/// members may be called from any thread.
class Server {
 public:
  /// Listens and serves on threads of its own.
  /// Throws ServerError: the port is taken, the host is no address of this machine, no permission.
  CDASH_DECL explicit Server(Handler& handler, ServerSettings settings = {});

  /// Listens and serves on the threads that run `loop`: no thread of ours (unless settings.callback_threads
  /// asks for some), no signal handler. `loop` must outlive the server. After stop() the loop runs out of our
  /// work. Include <cdash/http/attach.hpp> for it. Throws ServerError as above.
  CDASH_DECL Server(boost::asio::io_context& loop, Handler& handler, ServerSettings settings = {});

  template <HasHandler App>
  explicit Server(App& app, ServerSettings settings = {}) : Server(app.handler(), std::move(settings)) {}
  template <HasHandler App>
  Server(boost::asio::io_context& loop, App& app, ServerSettings settings = {})
      : Server(loop, app.handler(), std::move(settings)) {}

  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  /// stop() without patience: clients that are still sending or reading are cut off, callbacks that run
  /// finish. After stop() and wait() there is nothing left to cut off. Not from inside a callback.
  CDASH_DECL ~Server();

  /// The port it listens on, also where settings said 0.
  CDASH_DECL std::uint16_t port() const noexcept;
  /// "http://127.0.0.1:8050/"
  CDASH_DECL std::string url() const;

  /// Stops accepting, closes idle connections, lets requests that are being read or answered finish (for
  /// settings.shutdown_grace at most, callbacks without limit), then closes theirs. Returns at once; may be
  /// called again, and from inside a callback.
  CDASH_DECL void stop() noexcept;

  /// Returns when a stop() has run its course. Neither for a callback nor for the thread that runs the loop
  /// the server is attached to: it would wait for itself.
  CDASH_DECL void wait();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// Serves until SIGINT or SIGTERM, says "Dash is running on http://127.0.0.1:8050/" on standard output (with
/// `path` behind it), and stops gracefully; a second signal ends the process at once.
/// Raises the limit of open files to what the system allows. Returns 0, or 1 after one sentence on standard
/// error that starts with "cdash: " if it cannot listen.
CDASH_DECL int serve(Handler& handler, ServerSettings settings = {}, std::string_view path = "/");

}  // namespace cdash

// ---- cdash/http/impl/pool.ipp
// Runs sessions' callbacks on threads of their own, so that no network thread ever waits for user code.

namespace cdash::detail {

class Session;
void run_callback(std::shared_ptr<Session> session);

/// A queue and its threads. Waking a thread costs more than a small callback does: at most one is being woken
/// at any time (it wakes the next itself if it finds more than it can take), and it is the one that fell
/// asleep last, whose memory is still in the processor's cache.
class CallbackPool {
 public:
  CallbackPool(unsigned threads, std::size_t queue_limit) : queue_limit_(queue_limit), workers_(threads) {
    sleeping_.reserve(threads);
    try {
      for (auto& worker : workers_) worker.thread = std::thread([this, &worker] { work(worker); });
    } catch (...) {
      stop();
      throw;
    }
  }
  ~CallbackPool() { stop(); }

  /// False, and `session` untouched: the queue is full, or the pool stops.
  bool push(std::shared_ptr<Session>& session) {
    Worker* wanted = nullptr;
    {
      const std::lock_guard lock(mutex_);
      if (stops_ || queue_.size() >= queue_limit_) return false;
      queue_.push_back(std::move(session));
      wanted = another();
    }
    if (wanted != nullptr) wanted->woken.notify_one();
    return true;
  }

  /// Ends the sessions that wait for a thread.
  void drop_queued() {
    decltype(queue_) dropped;
    const std::lock_guard lock(mutex_);
    dropped.swap(queue_);
  }

  /// Takes no more, drops what is queued, and returns when the callbacks that run have finished.
  void stop() {
    {
      const std::lock_guard lock(mutex_);
      stops_ = true;
      for (auto& worker : workers_) worker.woken.notify_one();
    }
    drop_queued();
    for (auto& worker : workers_) {
      if (worker.thread.joinable()) worker.thread.join();
    }
  }

 private:
  struct Worker {
    std::condition_variable woken;
    bool sleeps = false;
    std::thread thread;
  };

  // The thread to wake now, with the lock held; null if there is none or one is on its way.
  Worker* another() noexcept {
    if (sleeping_.empty() || is_waking_) return nullptr;
    is_waking_ = true;
    auto* const worker = sleeping_.back();
    sleeping_.pop_back();
    worker->sleeps = false;
    return worker;
  }

  void work(Worker& me) {
    std::unique_lock lock(mutex_);
    for (;;) {
      while (queue_.empty()) {
        if (stops_) return;
        me.sleeps = true;
        sleeping_.push_back(&me);
        me.woken.wait(lock, [&] { return !me.sleeps || stops_; });
        is_waking_ = false;
      }
      auto session = std::move(queue_.front());
      queue_.pop_front();
      auto* const wanted = queue_.empty() ? nullptr : another();
      lock.unlock();
      if (wanted != nullptr) wanted->woken.notify_one();
      run_callback(std::move(session));
      lock.lock();
    }
  }

  std::mutex mutex_;
  std::deque<std::shared_ptr<Session>> queue_;
  std::size_t queue_limit_;
  std::vector<Worker*> sleeping_;
  bool is_waking_ = false;
  bool stops_ = false;
  std::deque<Worker> workers_;  // stay where they are
};

}  // namespace cdash::detail

// ---- cdash/http/impl/refusal.ipp
// Every way the transport refuses a request: the status, what the client reads, which limit it was.

namespace cdash::detail {

/// The client's text names nothing of the app. `limit` names the setting in the log; a refusal without one is
/// the client's fault alone and is not logged.
struct Refusal {
  int status;
  std::string_view text;
  std::string_view limit;
};

namespace refusals {

inline constexpr Refusal malformed{400, "The request is not valid HTTP/1.1.", {}};
inline constexpr Refusal no_host{400, "The request needs exactly one Host header.", {}};
inline constexpr Refusal bad_length{400, "The request's Content-Length is not one plain number.", {}};
inline constexpr Refusal two_lengths{400, "The request has both Content-Length and Transfer-Encoding.", {}};
inline constexpr Refusal slow_header{408, "The request's head took too long.", "Limits::header_timeout"};
inline constexpr Refusal slow_body{408, "The request's body took too long.", "Limits::body_timeout"};
inline constexpr Refusal no_length{411, "The request needs a Content-Length.", {}};
inline constexpr Refusal long_body{413, "The request's body is too large.", "Limits::body_bytes"};
inline constexpr Refusal long_target{414, "The request's target is too long.", "Limits::target_bytes"};
inline constexpr Refusal unknown_expectation{417, "The only expectation known here is 100-continue.", {}};
inline constexpr Refusal long_header{431, "The request's head is too large.", "Limits::header_bytes"};
inline constexpr Refusal many_headers{431, "The request has too many header lines.", "Limits::header_count"};
inline constexpr Refusal unknown_coding{501, "The only transfer coding known here is chunked.", {}};
inline constexpr Refusal many_bodies{503, "The server is busy.", "Limits::all_body_bytes"};
inline constexpr Refusal many_connections{503, "The server is busy.", "Limits::connections"};
inline constexpr Refusal many_callbacks{503, "The server is busy.", "Limits::queued_callbacks"};
inline constexpr Refusal unknown_version{505, "The only versions known here are HTTP/1.0 and HTTP/1.1.", {}};

}  // namespace refusals
}  // namespace cdash::detail

// ---- cdash/http/impl/reply.ipp
// Writes the head of an answer as it goes over the wire.

namespace cdash::detail {

inline void append_number(std::string& out, std::uint64_t number) {
  char text[20];
  out.append(text, std::to_chars(text, text + sizeof text, number).ptr);
}

/// "Sun, 06 Nov 1994 08:49:37 GMT", written anew once a second for each thread.
inline std::string_view http_date(std::time_t now) {
  static thread_local std::time_t written = -1;
  static thread_local char text[40];
  static thread_local std::size_t length = 0;
  if (now != written) {
    static constexpr const char* days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr const char* months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    namespace chrono = std::chrono;
    const auto time = chrono::system_clock::from_time_t(now);
    const auto midnight = chrono::floor<chrono::days>(time);
    const chrono::year_month_day date{midnight};
    const chrono::hh_mm_ss clock{chrono::floor<chrono::seconds>(time - midnight)};
    const auto printed =
        std::snprintf(text, sizeof text, "%s, %02u %s %04d %02d:%02d:%02d GMT",
                      days[chrono::weekday{midnight}.c_encoding()], static_cast<unsigned>(date.day()),
                      months[static_cast<unsigned>(date.month()) - 1], static_cast<int>(date.year()),
                      static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                      static_cast<int>(clock.seconds().count()));
    length = static_cast<std::size_t>(printed);
    written = now;
  }
  return {text, length};
}

/// What the connection, rather than the handler, decides about an answer.
struct ReplyFrame {
  std::time_t now;
  bool keeps_alive;
  bool is_http10;  ///< of the request
};

inline bool has_body(int status) noexcept { return status >= 200 && status != 204 && status != 304; }

/// Whether a handler's header line may go out: it cannot end the line it stands in, and is none that the
/// connection writes itself.
inline bool is_sendable(std::string_view name, std::string_view value) noexcept {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  const auto is = [&](std::string_view other) {
    if (name.size() != other.size()) return false;
    for (std::size_t i = 0; i < name.size(); ++i) {
      if (lower(name[i]) != other[i]) return false;
    }
    return true;
  };
  constexpr std::string_view breaks("\r\n\0", 3);
  if (name.empty() || name.find_first_of(": \t") != name.npos) return false;
  if (name.find_first_of(breaks) != name.npos || value.find_first_of(breaks) != value.npos) return false;
  return !is("content-length") && !is("transfer-encoding") && !is("connection") && !is("date");
}

/// Appends the head of `response`, the empty line included. `dropped` is called with the name of each header
/// line that cannot be sent.
template <class Dropped>
inline void write_head(std::string& out, const Response& response, const ReplyFrame& frame,
                       Dropped&& dropped) {
  out += "HTTP/1.1 ";
  append_number(out, static_cast<std::uint64_t>(response.status));
  out += ' ';
  out += reason_phrase(response.status);
  out += "\r\nDate: ";
  out += http_date(frame.now);
  if (!response.content_type.empty()) {
    out += "\r\nContent-Type: ";
    out += response.content_type;
  }
  if (has_body(response.status)) {
    out += "\r\nContent-Length: ";
    append_number(out, response.body.size());
  }
  if (!frame.keeps_alive) {
    out += "\r\nConnection: close";
  } else if (frame.is_http10) {
    out += "\r\nConnection: keep-alive";
  }
  for (const auto& [name, value] : response.headers) {
    if (!is_sendable(name, value)) {
      dropped(std::string_view(name));
      continue;
    }
    out += "\r\n";
    out += name;
    out += ": ";
    out += value;
  }
  out += "\r\n\r\n";
}

}  // namespace cdash::detail

// ---- cdash/http/impl/request_reader.ipp
// Turns the bytes of a connection into requests, without a socket, and refuses what is not strictly HTTP/1.1.
//
// Beast's parser does the grammar: names are tokens; values and targets have no control characters; a line
// ends in CR LF. What it would let through is refused here: folded lines, and all that strict_framing()
// lists.

namespace cdash::detail {

inline bool same_text(std::string_view a, std::string_view lower) noexcept {
  const auto same = [](char x, char y) {
    return (x >= 'A' && x <= 'Z' ? static_cast<char>(x + 32) : x) == y;
  };
  return a.size() == lower.size() && std::equal(a.begin(), a.end(), lower.begin(), same);
}

/// Memory that grows without being initialised, and for large sizes without being copied.
class Bytes {
 public:
  Bytes() = default;
  Bytes(const Bytes&) = delete;
  Bytes& operator=(const Bytes&) = delete;
  ~Bytes() { std::free(data_); }

  char* data() const noexcept { return data_; }
  std::size_t size() const noexcept { return size_; }
  std::size_t capacity() const noexcept { return capacity_; }
  std::string_view view() const noexcept { return {data_, size_}; }
  std::span<char> room() const noexcept { return {data_ + size_, capacity_ - size_}; }
  void resize(std::size_t size) noexcept { size_ = size; }

  void reserve(std::size_t capacity) {
    if (capacity <= capacity_) return;
    const auto data = std::realloc(data_, capacity);
    if (data == nullptr) throw std::bad_alloc();
    data_ = static_cast<char*>(data);
    capacity_ = capacity;
  }
  void drop_front(std::size_t count) noexcept {
    size_ -= count;
    if (size_ != 0 && count != 0) std::memmove(data_, data_ + count, size_);
  }
  void release() noexcept {
    std::free(std::exchange(data_, nullptr));
    size_ = capacity_ = 0;
  }
  void swap(Bytes& other) noexcept {
    std::swap(data_, other.data_);
    std::swap(size_, other.size_);
    std::swap(capacity_, other.capacity_);
  }

 private:
  char* data_ = nullptr;
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
};

/// Counts the bytes of all bodies of a server that are held at one time.
class BodyBudget {
 public:
  explicit BodyBudget(std::size_t limit) noexcept : limit_(limit) {}
  bool take(std::size_t bytes) noexcept {
    if (used_.fetch_add(bytes, std::memory_order_relaxed) + bytes <= limit_) return true;
    give(bytes);
    return false;
  }
  void give(std::size_t bytes) noexcept { used_.fetch_sub(bytes, std::memory_order_relaxed); }

 private:
  std::size_t limit_;
  std::atomic<std::size_t> used_{0};
};

/// Reads one request after the other from a stream of bytes. The loop around it:
///
///     read into room(); added(n);
///     while (advance() == Progress::complete) { answer request(); next(); }
class RequestReader {
 public:
  enum class Progress : std::uint8_t { need_head, need_body, complete, refused };

  RequestReader(const Limits& limits, BodyBudget& budget) noexcept : limits_(limits), budget_(budget) {}
  RequestReader(const RequestReader&) = delete;
  RequestReader& operator=(const RequestReader&) = delete;
  ~RequestReader() { release_body(); }

  /// Where the next bytes go; never empty unless the request is complete or refused.
  std::span<char> room();
  void added(std::size_t count) noexcept;
  Progress advance();
  /// Forgets the complete request and keeps what came behind it.
  void next() noexcept;
  /// Reads no further request.
  void give_up() noexcept {
    keeps_alive_ = false;
    step_ = Step::refused;
  }

  /// Views into this object's memory, until next().
  const Request& request() const noexcept { return request_; }
  Request& request() noexcept { return request_; }
  const Refusal& refusal() const noexcept { return *refusal_; }
  bool keeps_alive() const noexcept { return keeps_alive_; }
  bool is_http10() const noexcept { return version_ == 10; }
  /// Nothing of a request has come yet.
  bool is_idle() const noexcept { return step_ == Step::head && input_.size() == start_; }
  /// Bytes came behind the request.
  bool has_more() const noexcept { return raw_.size() != 0 || input_.size() > head_end_ + in_place_; }
  std::size_t body_received() const noexcept;
  /// Whether the client waits for "100 Continue" before it sends the body; true once for a request.
  bool takes_continue() noexcept { return std::exchange(expects_continue_, false) && body_received() == 0; }

 private:
  enum class Step : std::uint8_t { head, body_in_place, body_apart, body_chunked, complete, refused };

  class Parser : public boost::beast::http::basic_parser<true> {
   public:
    explicit Parser(RequestReader& reader) noexcept : reader_(reader) {}

   private:
    using Text = boost::beast::string_view;
    using Error = boost::beast::error_code;
    using Verb = boost::beast::http::verb;
    using Field = boost::beast::http::field;
    void on_request_impl(Verb, Text method, Text target, int version, Error&) override {
      reader_.request_.method = {method.data(), method.size()};
      reader_.request_.target = {target.data(), target.size()};
      reader_.version_ = version;
    }
    void on_field_impl(Field, Text name, Text value, Error&) override {
      if (reader_.step_ != Step::head) return;  // a trailer: nothing here needs one
      reader_.headers_.push_back({{name.data(), name.size()}, {value.data(), value.size()}});
    }
    std::size_t on_chunk_body_impl(std::uint64_t, Text part, Error& error) override {
      if (!reader_.append_body({part.data(), part.size()})) {
        error = boost::beast::http::make_error_code(boost::beast::http::error::body_limit);
      }
      return part.size();
    }
    void on_response_impl(int, Text, int, Error&) override {}
    void on_header_impl(Error&) override {}
    void on_body_init_impl(const boost::optional<std::uint64_t>&, Error&) override {}
    std::size_t on_body_impl(Text part, Error&) override { return part.size(); }
    void on_chunk_header_impl(std::uint64_t, Text, Error&) override {}
    void on_finish_impl(Error&) override {}

    RequestReader& reader_;
  };

  static constexpr std::size_t first_input = 4 * 1024;     // a browser's callback request fits
  static constexpr std::size_t chunked_input = 16 * 1024;  // and the longest line that frames a chunk
  static constexpr std::size_t first_body = 64 * 1024;
  static constexpr std::size_t kept_body = 16 * 1024;  // memory an idle connection may keep

  Progress refuse(const Refusal& refusal) noexcept {
    refusal_ = &refusal;
    give_up();
    return Progress::refused;
  }
  bool find_head_end();
  bool names_other_version() const noexcept;
  Progress read_head();
  const Refusal* strict_framing();
  void start_body();
  Progress read_chunks();
  bool append_body(std::string_view part);
  bool reserve_body(std::size_t capacity);
  void release_body() noexcept;

  const Limits& limits_;
  BodyBudget& budget_;
  Bytes input_;  // [start_, head_end_) the head, behind it a body in place or the next request
  Bytes raw_;    // chunked: what was read and not yet decoded
  Bytes body_;   // a body that does not fit behind its head, or was decoded
  std::size_t start_ = 0;
  std::size_t scanned_ = 0;  // up to here there is no end of the head
  std::size_t head_end_ = 0;
  std::size_t in_place_ = 0;  // length of a body in place
  std::size_t length_ = 0;    // Content-Length
  std::size_t lines_ = 0;
  std::optional<Parser> parser_;
  std::vector<HeaderView> headers_;
  Request request_;
  const Refusal* refusal_ = nullptr;
  int version_ = 11;
  Step step_ = Step::head;
  bool keeps_alive_ = false;
  bool expects_continue_ = false;
};

inline std::span<char> RequestReader::room() {
  switch (step_) {
    case Step::head:
      if (start_ == input_.size()) {
        input_.resize(0);
        start_ = scanned_ = 0;
      }
      if (input_.size() == input_.capacity()) {
        if (start_ != 0) {
          scanned_ -= start_;
          input_.drop_front(std::exchange(start_, 0));
        } else {
          input_.reserve(std::max(first_input, std::min(2 * input_.capacity(), limits_.header_bytes + 1)));
        }
      }
      return input_.room();
    case Step::body_in_place:
      return input_.room();
    case Step::body_apart: {
      const auto room = body_.room();
      return room.first(std::min(room.size(), length_ - body_.size()));
    }
    case Step::body_chunked:
      return raw_.room();
    case Step::complete:
    case Step::refused:
      break;
  }
  return {};
}

inline void RequestReader::added(std::size_t count) noexcept {
  auto& target = step_ == Step::body_apart ? body_ : step_ == Step::body_chunked ? raw_ : input_;
  target.resize(target.size() + count);
}

inline RequestReader::Progress RequestReader::advance() {
  switch (step_) {
    case Step::head:
      return read_head();
    case Step::body_in_place:
      if (input_.size() - head_end_ < length_) return Progress::need_body;
      request_.body = {input_.data() + head_end_, length_};
      in_place_ = length_;
      break;
    case Step::body_apart:
      if (body_.size() < length_) {
        if (body_.size() == body_.capacity() && !reserve_body(std::min(length_, 2 * body_.capacity()))) {
          return refuse(refusals::many_bodies);
        }
        return Progress::need_body;
      }
      request_.body = body_.view();
      break;
    case Step::body_chunked:
      return read_chunks();
    case Step::complete:
      return Progress::complete;
    case Step::refused:
      return Progress::refused;
  }
  step_ = Step::complete;
  return Progress::complete;
}

inline void RequestReader::next() noexcept {
  if (raw_.capacity() != 0) {  // what came behind a chunked body is the start of the next request
    input_.swap(raw_);
    raw_.release();
    start_ = 0;
  } else {
    start_ = head_end_ + in_place_;
  }
  if (body_.capacity() > kept_body) release_body();
  body_.resize(0);
  scanned_ = head_end_ = start_;
  in_place_ = length_ = lines_ = 0;
  headers_.clear();
  request_.headers = {};
  request_.method = request_.target = request_.body = {};
  expects_continue_ = false;
  step_ = Step::head;
}

inline std::size_t RequestReader::body_received() const noexcept {
  switch (step_) {
    case Step::body_in_place:
      return input_.size() - head_end_;
    case Step::body_apart:
      return body_.size();
    case Step::body_chunked:
      return body_.size() + raw_.size();
    default:
      return 0;
  }
}

// Walks the lines that are complete; true at the empty one. Past a limit, or at a line that continues the one
// before it, the request is refused.
inline bool RequestReader::find_head_end() {
  const auto data = input_.data();
  for (;;) {
    const auto newline =
        static_cast<const char*>(std::memchr(data + scanned_, '\n', input_.size() - scanned_));
    const auto end = newline == nullptr ? input_.size() : static_cast<std::size_t>(newline - data) + 1;
    const auto is_request_line = lines_ == 0;
    if (is_request_line && end - start_ > limits_.target_bytes + 64) {  // 64: method and version
      refuse(refusals::long_target);
      return false;
    }
    if (end - start_ > limits_.header_bytes) {
      refuse(refusals::long_header);
      return false;
    }
    if (newline == nullptr) return false;
    const std::string_view line(data + scanned_, end - scanned_);
    scanned_ = end;
    if (line == "\r\n") {
      if (!is_request_line) {
        head_end_ = end;
        return true;
      }
      start_ = end;  // an empty line before the request, which some clients send behind a body
      continue;
    }
    if (line[0] == ' ' || line[0] == '\t') {
      refuse(refusals::malformed);
      return false;
    }
    if (++lines_ > limits_.header_count + 1) {
      refuse(refusals::many_headers);
      return false;
    }
  }
}

// Whether the request line ends like one of another HTTP, rather than like none.
inline bool RequestReader::names_other_version() const noexcept {
  const std::string_view head(input_.data() + start_, head_end_ - start_);
  const auto line = head.substr(0, head.find("\r\n"));
  const auto version = line.substr(line.size() < 8 ? 0 : line.size() - 8);
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return version.size() == 8 && version.starts_with("HTTP/") && is_digit(version[5]) && version[6] == '.' &&
         is_digit(version[7]) && version != "HTTP/1.0" && version != "HTTP/1.1";
}

inline RequestReader::Progress RequestReader::read_head() {
  namespace http = boost::beast::http;
  if (input_.size() == start_) return Progress::need_head;
  if (!find_head_end()) {
    if (step_ == Step::refused) return Progress::refused;
    // The first byte of a TLS greeting, or of anything else that will never have an end of line.
    if (input_.size() != start_ && static_cast<unsigned char>(input_.data()[start_]) < 0x20 &&
        input_.data()[start_] != '\r') {
      return refuse(refusals::malformed);
    }
    return Progress::need_head;
  }
  parser_.emplace(*this);
  parser_->header_limit(static_cast<std::uint32_t>(-1));  // find_head_end() has kept ours
  parser_->body_limit(boost::none);                       // start_body() and append_body() keep ours
  boost::beast::error_code error;
  parser_->put({input_.data() + start_, head_end_ - start_}, error);
  if (error) {
    if (error == http::error::bad_version && names_other_version()) return refuse(refusals::unknown_version);
    if (error == http::error::bad_content_length || error == http::error::multiple_content_length) {
      return refuse(refusals::bad_length);
    }
    return refuse(refusals::malformed);
  }
  if (!parser_->is_header_done()) return refuse(refusals::malformed);
  request_.headers = headers_;
  keeps_alive_ = parser_->keep_alive();
  if (const auto refusal = strict_framing()) return refuse(*refusal);
  start_body();
  return step_ == Step::refused ? Progress::refused : advance();
}

// Where two readers of the same bytes could disagree about where a request ends, or whom it is for, there is
// no request.
inline const Refusal* RequestReader::strict_framing() {
  const HeaderView *host = nullptr, *length = nullptr, *coding = nullptr;
  for (const auto& header : headers_) {
    const auto take = [&](std::string_view lower, const HeaderView*& slot) {
      if (!same_text(header.name, lower)) return true;
      return std::exchange(slot, &header) == nullptr;
    };
    switch (header.name.size()) {
      case 4:
        if (!take("host", host)) return &refusals::no_host;
        break;
      case 6:
        if (same_text(header.name, "expect")) {
          if (!same_text(header.value, "100-continue")) return &refusals::unknown_expectation;
          expects_continue_ = version_ == 11;
        }
        break;
      case 14:
        if (!take("content-length", length)) return &refusals::bad_length;
        break;
      case 17:
        if (!take("transfer-encoding", coding)) return &refusals::malformed;
        break;
      default:
        break;
    }
  }
  if (host == nullptr && version_ == 11) return &refusals::no_host;
  if (coding != nullptr) {
    if (length != nullptr) return &refusals::two_lengths;
    if (version_ == 10) return &refusals::malformed;
    if (!same_text(coding->value, "chunked")) return &refusals::unknown_coding;
  }
  if (length != nullptr) {
    const auto [end, error] =
        std::from_chars(length->value.data(), length->value.data() + length->value.size(), length_);
    if (error != std::errc() || end != length->value.data() + length->value.size())
      return &refusals::bad_length;
    if (length_ > limits_.body_bytes) return &refusals::long_body;
  }
  if (request_.target.size() > limits_.target_bytes) return &refusals::long_target;
  if (request_.target.front() != '/') {
    // A proxy's form, "http://host/path", which every server has to take; "*" is for OPTIONS alone.
    const auto scheme = request_.target.find("://");
    if (scheme == std::string_view::npos || !same_text(request_.target.substr(0, scheme), "http")) {
      if (request_.target != "*" || request_.method != "OPTIONS") return &refusals::malformed;
    } else {
      const auto path = request_.target.find('/', scheme + 3);
      request_.target = path == std::string_view::npos ? std::string_view("/") : request_.target.substr(path);
    }
  }
  if (length == nullptr && coding == nullptr &&
      (request_.method == "POST" || request_.method == "PUT" || request_.method == "PATCH")) {
    return &refusals::no_length;
  }
  return nullptr;
}

inline void RequestReader::start_body() {
  const auto behind = input_.size() - head_end_;
  if (parser_->chunked()) {
    raw_.reserve(std::max(chunked_input, behind));
    std::memcpy(raw_.data(), input_.data() + head_end_, behind);
    raw_.resize(behind);
    input_.resize(head_end_);
    parser_->eager(true);
    step_ = Step::body_chunked;
  } else if (head_end_ + length_ <= input_.capacity()) {
    step_ = Step::body_in_place;
  } else {
    // What the client promised is not allocated before it comes.
    if (!reserve_body(std::min(length_, std::max(first_body, behind)))) {
      refuse(refusals::many_bodies);
      return;
    }
    std::memcpy(body_.data(), input_.data() + head_end_, behind);
    body_.resize(behind);
    input_.resize(head_end_);
    step_ = Step::body_apart;
  }
}

inline RequestReader::Progress RequestReader::read_chunks() {
  namespace http = boost::beast::http;
  for (;;) {
    boost::beast::error_code error;
    const auto used = raw_.size() == 0 ? 0 : parser_->put({raw_.data(), raw_.size()}, error);
    raw_.drop_front(used);
    if (step_ == Step::refused) return Progress::refused;
    if (error && error != http::error::need_more) return refuse(refusals::malformed);
    if (parser_->is_done()) break;
    if (used != 0 && raw_.size() != 0 && !error) continue;
    if (raw_.room().empty()) return refuse(refusals::malformed);  // a line without end between two chunks
    return Progress::need_body;
  }
  request_.body = body_.view();
  step_ = Step::complete;
  return Progress::complete;
}

inline bool RequestReader::append_body(std::string_view part) {
  const auto size = body_.size() + part.size();
  if (size > limits_.body_bytes) {
    refuse(refusals::long_body);
    return false;
  }
  if (size > body_.capacity() && !reserve_body(std::max({size, first_body, 2 * body_.capacity()}))) {
    refuse(refusals::many_bodies);
    return false;
  }
  std::memcpy(body_.data() + body_.size(), part.data(), part.size());
  body_.resize(size);
  return true;
}

inline bool RequestReader::reserve_body(std::size_t capacity) {
  if (capacity <= body_.capacity()) return true;
  const auto more = capacity - body_.capacity();
  if (!budget_.take(more)) return false;
  try {
    body_.reserve(capacity);
  } catch (const std::bad_alloc&) {
    budget_.give(more);
    return false;
  }
  return true;
}

inline void RequestReader::release_body() noexcept {
  budget_.give(body_.capacity());
  body_.release();
}

}  // namespace cdash::detail

// ---- cdash/http/impl/session.ipp
// One connection: reads its requests one after the other, has them answered, and keeps every time limit.
//
// Exactly one thread has a session at a time: the network thread that its socket woke, or the callback thread
// it was handed to; whoever has it goes on until it must wait for the socket, so nothing here is locked. From
// outside only `Registry` reaches it, and only in two ways: it reads what the session waits for and since
// when, and it shuts the file descriptor down, which ends the wait.

namespace cdash::detail {

namespace asio = boost::asio;
using Executor = asio::io_context::executor_type;
using Socket = asio::basic_stream_socket<asio::ip::tcp, Executor>;
using ErrorCode = boost::system::error_code;

inline std::int64_t now_ms() noexcept {
  using namespace std::chrono;
  return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

/// The log, with what repeats itself held back: a flood must not fill a disk.
class Log {
 public:
  explicit Log(std::function<void(std::string_view)> sink) : sink_(std::move(sink)) {}

  void write(std::string_view sentence) const {
    if (sink_) {
      sink_(sentence);
    } else {
      std::fprintf(stderr, "cdash: %.*s\n", static_cast<int>(sentence.size()), sentence.data());
    }
  }

  /// Once in ten seconds for each kind; the next sentence says how many there were in between.
  void limited(const void* kind, std::string_view sentence) {
    std::string text;
    {
      const std::lock_guard lock(mutex_);
      const auto now = now_ms();
      auto entry = std::find_if(seen_.begin(), seen_.end(), [&](const Seen& s) { return s.kind == kind; });
      if (entry == seen_.end()) {
        seen_.push_back({kind, now, 0});
        text = sentence;
      } else if (now - entry->written < 10'000) {
        ++entry->held_back;
        return;
      } else {
        text = sentence;
        if (entry->held_back != 0) {
          text += " (";
          append_number(text, entry->held_back);
          text += " more like it since the last time)";
        }
        entry->written = now;
        entry->held_back = 0;
      }
    }
    write(text);
  }

  void refused(const Refusal& refusal, std::string_view remote) {
    if (refusal.limit.empty()) return;
    std::string sentence;
    append_number(sentence, static_cast<std::uint64_t>(refusal.status));
    sentence += " to ";
    sentence += remote;
    sentence += ": ";
    sentence += refusal.text;
    sentence += " (";
    sentence += refusal.limit;
    sentence += ')';
    limited(&refusal, sentence);
  }

 private:
  struct Seen {
    const void* kind;
    std::int64_t written;
    std::uint64_t held_back;
  };
  std::function<void(std::string_view)> sink_;
  std::mutex mutex_;
  std::vector<Seen> seen_;
};

class Session;

/// All open sessions of a server.
class Registry {
 public:
  using Place = std::list<Session*>::iterator;

  Place add(Session& session) {
    const std::lock_guard lock(mutex_);
    return sessions_.insert(sessions_.end(), &session);
  }
  /// `closing` runs where no kick can come in between: it closes the socket. True if that was the last one.
  template <class Closing>
  bool remove(Place place, Closing&& closing) {
    const std::lock_guard lock(mutex_);
    sessions_.erase(place);
    closing();
    return sessions_.empty();
  }
  std::size_t size() {
    const std::lock_guard lock(mutex_);
    return sessions_.size();
  }
  /// Ends the waits that have lasted too long; `all_idle`: those for a next request; `all`: every one.
  enum class Sweep : std::uint8_t { overdue, all_idle, all };
  void sweep(Sweep which);
  /// Closes an idle session, one of those that have been so for longest; false if there is none.
  bool make_room();
  /// Whether a session is with the handler, or about to look at `ended`.
  bool is_working();

 private:
  std::mutex mutex_;
  std::list<Session*> sessions_;
};

/// What the sessions of a server share.
struct Shared {
  Shared(Handler& h, ServerSettings s)
      : handler(h), settings(std::move(s)), log(settings.log), bodies(settings.limits.all_body_bytes) {}

  Handler& handler;
  ServerSettings settings;
  Log log;
  BodyBudget bodies;
  Registry registry;
  std::shared_ptr<CallbackPool> pool;  ///< null: user code runs where the request was read
  std::atomic<bool> stopping{false};
  std::atomic<bool> ended{false};  ///< neither the handler nor the log is to be called any more
  std::function<void()> on_last_closed;
};

class Session : public std::enable_shared_from_this<Session> {
 public:
  using Self = std::shared_ptr<Session>;

  /// What a session waits for; `work` is a handler's answer and has no time limit.
  enum class Wait : std::uint8_t { work, idle, head, body, write, linger };

  Session(std::shared_ptr<Shared> shared, Socket socket)
      : shared_(std::move(shared)), socket_(std::move(socket)), reader_(limits(), shared_->bodies) {
    place_ = shared_->registry.add(*this);
  }
  ~Session() { close(); }

  static void start(Self self);
  /// Answers 503 and closes.
  static void turn_away(Self self);
  static void run_callback(Self self);

 private:
  friend class Registry;

  struct OnReady {  // the socket can be read or written
    Self self;
    void operator()(ErrorCode error) { resume(std::move(self), error, 0); }
  };
  struct OnRead {
    Self self;
    void operator()(ErrorCode error, std::size_t count) { resume(std::move(self), error, count); }
  };

  const Limits& limits() const noexcept { return shared_->settings.limits; }

  static void resume(Self self, ErrorCode error, std::size_t count) noexcept;
  static void proceed(Self self);
  static void read_on(Self self, Wait wait);
  static void answered(Self self);
  static void linger(Self self);
  void answer(Response response);
  void refuse(const Refusal& refusal);
  bool deliver(Self& self);
  bool waits_for(Wait wait, std::chrono::milliseconds limit, std::size_t progress) noexcept;
  void timed_out(Self self);
  bool find_remote();
  void close() noexcept;

  // These, and read_on(), are where bytes pass: what a TLS stream would replace.
  std::size_t send_some(ErrorCode& error);
  std::size_t receive_some(std::span<char> room, ErrorCode& error) {
    return socket_.read_some(asio::buffer(room.data(), room.size()), error);
  }
  void kick(bool both_ways) noexcept;  // called by the registry, with its lock held

  std::shared_ptr<Shared> shared_;
  Socket socket_;
  Registry::Place place_;
  bool is_open_ = true;
  bool has_been_answered_ = false;
  bool closes_after_answer_ = false;
  bool input_ends_here_ = true;   // nothing more of the client's is expected when the answer closes
  Wait waited_for_ = Wait::work;  // the same wait goes on after a few bytes, with the same deadline
  std::atomic<Wait> wait_{Wait::work};
  std::atomic<bool> kicked_{false};
  std::atomic<std::int64_t> deadline_{0};  // ms of the steady clock
  std::int64_t wait_began_ = 0;
  RequestReader reader_;
  std::string remote_;
  std::string head_;  // of the answer, and a short body behind it
  Response response_;
  std::size_t sent_ = 0;
  std::size_t body_length_ = 0;  // what of response_.body is sent behind head_
};

inline void run_callback(std::shared_ptr<Session> session) { Session::run_callback(std::move(session)); }

// ---- what the registry does to sessions ----

inline void Session::kick(bool both_ways) noexcept {
  if (kicked_.exchange(true)) return;
  // Not socket_.shutdown(): the thread that has the session may be inside another of the socket's members.
  ::shutdown(socket_.native_handle(), both_ways ? Socket::shutdown_both : Socket::shutdown_receive);
}

inline void Registry::sweep(Sweep which) {
  const std::lock_guard lock(mutex_);
  const auto now = now_ms();
  for (auto* const session : sessions_) {
    const auto wait = session->wait_.load(std::memory_order_acquire);
    if (wait == Session::Wait::work) continue;
    const auto overdue = session->deadline_.load(std::memory_order_relaxed) <= now;
    if (overdue || which == Sweep::all || (which == Sweep::all_idle && wait == Session::Wait::idle)) {
      session->kick(wait == Session::Wait::write || wait == Session::Wait::linger || which == Sweep::all);
    }
  }
}

inline bool Registry::make_room() {
  const std::lock_guard lock(mutex_);
  // Those that are not idle go to the end, so that a row of them is not walked again for each connection.
  for (std::size_t tries = std::min<std::size_t>(sessions_.size(), 64); tries != 0; --tries) {
    auto* const session = sessions_.front();
    sessions_.splice(sessions_.end(), sessions_, sessions_.begin());
    if (session->wait_.load(std::memory_order_acquire) != Session::Wait::idle) continue;
    if (session->kicked_.load()) continue;
    session->kick(true);
    return true;
  }
  return false;
}

inline bool Registry::is_working() {
  const std::lock_guard lock(mutex_);
  return std::any_of(sessions_.begin(), sessions_.end(),
                     [](const Session* session) { return session->wait_.load() == Session::Wait::work; });
}

// ---- the session's own course ----

// False: the time for it is over.
inline bool Session::waits_for(Wait wait, std::chrono::milliseconds limit, std::size_t progress) noexcept {
  const auto now = now_ms();
  if (std::exchange(waited_for_, wait) != wait) wait_began_ = now;
  const auto rate = std::max<std::size_t>(limits().slowest_rate, 1);
  const auto earned = static_cast<std::int64_t>(progress / rate * 1000 + progress % rate * 1000 / rate);
  const auto deadline = wait_began_ + limit.count() + earned;
  deadline_.store(deadline, std::memory_order_relaxed);
  wait_.store(wait, std::memory_order_release);
  return deadline > now;
}

// False: the peer has gone already.
inline bool Session::find_remote() {
  ErrorCode error;
  const auto address = socket_.remote_endpoint(error).address();
  const auto is_mapped = address.is_v6() && address.to_v6().is_v4_mapped();  // on a socket for both
  remote_ = is_mapped ? asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string()
                      : address.to_string();
  return !error;
}

inline void Session::start(Self self) {
  auto& s = *self;
  ErrorCode ignored;
  s.socket_.set_option(asio::ip::tcp::no_delay(true), ignored);
  s.socket_.non_blocking(true, ignored);
  if (!s.find_remote()) return;
  s.waits_for(Wait::idle, s.limits().header_timeout, 0);
  // No memory for input before there is some.
  s.socket_.async_wait(Socket::wait_read, OnReady{std::move(self)});
}

inline void Session::turn_away(Self self) {
  auto& s = *self;
  ErrorCode ignored;
  s.socket_.non_blocking(true, ignored);
  if (!s.find_remote()) return;
  s.refuse(refusals::many_connections);
  if (s.deliver(self)) answered(std::move(self));
}

// The socket has something for us, or an end was put to the wait.
inline void Session::resume(Self self, ErrorCode error, std::size_t count) noexcept {
  auto& s = *self;
  try {
    const auto wait = s.wait_.exchange(Wait::work);
    if (s.shared_->ended.load()) return;
    if (error && error != asio::error::eof) return;
    if (wait == Wait::write) {
      if (s.deliver(self)) answered(std::move(self));
      return;
    }
    if (wait == Wait::linger) return linger(std::move(self));
    if (count == 0 && !error) {  // woken by async_wait()
      count = s.receive_some(s.reader_.room(), error);
      if (error == asio::error::would_block) return read_on(std::move(self), wait);
    }
    if (s.kicked_.load()) return s.timed_out(std::move(self));
    if (error || count == 0) return;
    s.reader_.added(count);
    proceed(std::move(self));
  } catch (const std::exception&) {  // no memory: the connection ends, the others go on
  }
}

inline void Session::proceed(Self self) {
  auto& s = *self;
  // A client that sends many requests at once gets its turn like everyone else.
  for (int turns = 0; turns < 16; ++turns) {
    using Progress = RequestReader::Progress;
    const auto progress = s.reader_.advance();
    if (progress == Progress::need_head) return read_on(std::move(self), Wait::head);
    if (progress == Progress::need_body) {
      if (s.reader_.takes_continue()) {
        ErrorCode ignored;
        s.head_ = "HTTP/1.1 100 Continue\r\n\r\n";
        s.sent_ = s.body_length_ = 0;
        s.send_some(ignored);  // so short that it fits, or the client does not deserve it
      }
      return read_on(std::move(self), Wait::body);
    }
    if (progress == Progress::refused) {
      s.refuse(s.reader_.refusal());
    } else {
      auto& shared = *s.shared_;
      const auto& request = s.reader_.request();
      s.waited_for_ = Wait::work;
      s.reader_.request().remote = s.remote_;
      if (shared.pool != nullptr && shared.handler.runs_user_code(request.method, request.target)) {
        if (shared.pool->push(self)) return;
        shared.log.refused(refusals::many_callbacks, s.remote_);
        Response busy{refusals::many_callbacks.status, "text/plain; charset=utf-8", {}, {}};
        busy.body = Body(std::string(refusals::many_callbacks.text) + '\n');
        s.answer(std::move(busy));
      } else {
        s.answer(shared.handler.handle(request));
      }
    }
    if (!s.deliver(self)) return;
    if (s.closes_after_answer_) return answered(std::move(self));
    s.reader_.next();
  }
  s.waits_for(Wait::head, s.limits().header_timeout, 0);
  const auto executor = s.socket_.get_executor();
  asio::post(executor, [self = std::move(self)]() mutable {
    try {
      self->wait_.exchange(Wait::work);
      if (self->shared_->ended.load()) return;
      proceed(std::move(self));
    } catch (const std::exception&) {
    }
  });
}

inline void Session::run_callback(Self self) {
  auto& s = *self;
  try {
    s.answer(s.shared_->handler.handle(s.reader_.request()));
    if (s.deliver(self)) answered(std::move(self));
  } catch (const std::exception&) {
  }
}

inline void Session::read_on(Self self, Wait wait) {
  auto& s = *self;
  if (wait == Wait::head && s.reader_.is_idle()) wait = Wait::idle;
  if (wait == Wait::idle && s.shared_->stopping.load()) return;
  const auto& l = s.limits();
  const auto limit = wait == Wait::body                            ? l.body_timeout
                     : wait == Wait::head || !s.has_been_answered_ ? l.header_timeout
                                                                   : l.idle_timeout;
  if (!s.waits_for(wait, limit, wait == Wait::body ? s.reader_.body_received() : 0)) {
    return s.timed_out(std::move(self));
  }
  const auto room = s.reader_.room();
  s.socket_.async_read_some(asio::buffer(room.data(), room.size()), OnRead{std::move(self)});
}

// A kick that comes before its time is the server's stop, of which there is nothing to say.
inline void Session::timed_out(Self self) {
  if (waited_for_ == Wait::idle || deadline_.load(std::memory_order_relaxed) > now_ms()) return;
  refuse(waited_for_ == Wait::head ? refusals::slow_header : refusals::slow_body);
  if (deliver(self)) answered(std::move(self));
}

// Puts the answer into head_ and response_; deliver() sends them.
inline void Session::answer(Response response) {
  static constexpr std::size_t copied = 4 * 1024;  // cheaper to copy than to send from a second place
  response_ = std::move(response);
  has_been_answered_ = true;
  closes_after_answer_ = !reader_.keeps_alive() || shared_->stopping.load(std::memory_order_relaxed);
  head_.clear();
  sent_ = 0;
  const auto dropped = [&](std::string_view name) {
    shared_->log.limited(&shared_->handler,
                         "the header line \"" + std::string(name) +
                             "\" of an answer was left out: it is the server's own, or has "
                             "a character that would end the line");
  };
  write_head(head_, response_, {std::time(nullptr), !closes_after_answer_, reader_.is_http10()}, dropped);
  const auto sends_body = has_body(response_.status) && reader_.request().method != "HEAD";
  body_length_ = sends_body ? response_.body.size() : 0;
  if (body_length_ <= copied) {
    head_.append(response_.body.view().substr(0, body_length_));
    body_length_ = 0;
  }
}

inline void Session::refuse(const Refusal& refusal) {
  shared_->log.refused(refusal, remote_);
  reader_.give_up();
  Response response;
  response.status = refusal.status;
  response.content_type = "text/plain; charset=utf-8";
  response.body = Body(std::string(refusal.text) + '\n');
  answer(std::move(response));
  input_ends_here_ = false;
}

// True: all is sent. False: the session waits for the socket, or has come to its end.
inline bool Session::deliver(Self& self) {
  const auto all = head_.size() + body_length_;
  while (sent_ != all) {
    ErrorCode error;
    sent_ += send_some(error);
    if (error == asio::error::would_block) {
      waits_for(Wait::write, limits().write_timeout, sent_);
      socket_.async_wait(Socket::wait_write, OnReady{std::move(self)});
      return false;
    }
    if (error) {
      // What a client did not take in time is not kept for it any longer.
      if (kicked_.load()) socket_.set_option(asio::socket_base::linger(true, 0), error);
      return false;
    }
  }
  response_ = {};
  return true;
}

inline std::size_t Session::send_some(ErrorCode& error) {
  if (body_length_ == 0)
    return socket_.write_some(asio::buffer(head_.data() + sent_, head_.size() - sent_), error);
  const auto in_head = std::min(sent_, head_.size());
  const auto in_body = sent_ - in_head;
  return socket_.write_some(
      std::array{asio::const_buffer(head_.data() + in_head, head_.size() - in_head),
                 asio::const_buffer(response_.body.view().data() + in_body, body_length_ - in_body)},
      error);
}

inline void Session::answered(Self self) {
  auto& s = *self;
  if (!s.closes_after_answer_) {
    s.reader_.next();
    return proceed(std::move(self));
  }
  // Closing while the client still sends would reset the connection, and the answer with it.
  if (s.input_ends_here_ && !s.reader_.has_more()) return;
  ErrorCode ignored;
  s.socket_.shutdown(Socket::shutdown_send, ignored);
  s.kicked_.store(false);
  linger(std::move(self));
}

inline void Session::linger(Self self) {
  auto& s = *self;
  char unread[16 * 1024];
  ErrorCode error;
  for (int turns = 0; turns < 16 && !error; ++turns) {
    const auto count = s.receive_some(unread, error);
    if (error ? error != asio::error::would_block : count == 0) return;
  }
  if (!s.waits_for(Wait::linger, s.limits().linger_timeout, 0)) return;
  s.socket_.async_wait(Socket::wait_read, OnReady{std::move(self)});
}

inline void Session::close() noexcept {
  if (!std::exchange(is_open_, false)) return;
  const auto was_last = shared_->registry.remove(place_, [this] {
    ErrorCode ignored;
    socket_.close(ignored);
  });
  if (was_last && shared_->stopping.load() && shared_->on_last_closed) shared_->on_last_closed();
}

}  // namespace cdash::detail

// ---- cdash/http/impl/server.ipp
// Bodies of http/server.hpp: the listening socket, the clock of all time limits, the threads, the stop.

#if __has_include(<sys/resource.h>)
#include <sys/resource.h>
#endif

namespace cdash {
namespace detail {

using Tcp = asio::ip::tcp;
using Acceptor = asio::basic_socket_acceptor<Tcp, Executor>;
using Timer = asio::basic_waitable_timer<std::chrono::steady_clock,
                                         asio::wait_traits<std::chrono::steady_clock>, Executor>;

/// "127.0.0.1:8050", "[::1]:8050"
inline std::string host_and_port(std::string_view host, std::uint16_t port) {
  std::string text;
  if (host.find(':') == host.npos) {
    text = host;
  } else {
    ((text = "[") += host) += ']';
  }
  text += ':';
  append_number(text, port);
  return text;
}

[[noreturn]] inline void cannot_listen(const ServerSettings& settings, const ErrorCode& error) {
  auto sentence = "cannot listen on " + host_and_port(settings.host, settings.port) + ": ";
  if (error == asio::error::address_in_use) {
    sentence += "another program has the port; choose another one, or 0 for any that is free";
  } else if (error == asio::error::access_denied) {
    sentence += "no permission for that port; choose one of 1024 or above, such as 8050";
  } else if (error == boost::system::errc::address_not_available) {
    sentence +=
        "no network interface of this machine has that address; 127.0.0.1 is for this machine alone, "
        "0.0.0.0 for every interface";
  } else {
    sentence += error.message();
  }
  throw ServerError(sentence);
}

/// The addresses that settings.host stands for; IPv4 first, as most clients try it first.
inline std::vector<asio::ip::address> addresses_of(asio::io_context& loop, ServerSettings& settings) {
  if (settings.host.size() > 2 && settings.host.front() == '[' && settings.host.back() == ']') {
    settings.host = settings.host.substr(1, settings.host.size() - 2);
  }
  ErrorCode error;
  const auto address = asio::ip::make_address(settings.host, error);
  if (!error) return {address};
  std::vector<asio::ip::address> found;
  // What is only digits and dots is a mistyped address: no name server knows better.
  if (!settings.host.empty() && settings.host.find_first_not_of("0123456789.") != std::string::npos) {
    asio::ip::basic_resolver<Tcp, Executor> resolver(loop.get_executor());
    for (const auto& entry : resolver.resolve(settings.host, "", error)) {
      const auto resolved = entry.endpoint().address();
      found.insert(resolved.is_v4() ? found.begin() : found.end(), resolved);
    }
  }
  if (found.empty()) {
    throw ServerError(
        "cannot listen on \"" + settings.host +
        "\": that is neither an address of this machine nor a name that leads to one; 127.0.0.1 is "
        "for this machine alone, 0.0.0.0 for every interface");
  }
  return found;
}

/// Accepts connections, sweeps over them, and ends with them.
class Listener : public std::enable_shared_from_this<Listener> {
 public:
  Listener(asio::io_context& loop, std::shared_ptr<Shared> shared)
      : shared_(std::move(shared)),
        loop_(loop),
        acceptor_(loop.get_executor()),
        timer_(loop.get_executor()),
        pause_(loop.get_executor()) {
    const auto& l = shared_->settings.limits;
    // A limit is kept to within a quarter of the shortest.
    const auto shortest = std::min({l.header_timeout, l.body_timeout, l.idle_timeout, l.write_timeout,
                                    l.linger_timeout, shared_->settings.shutdown_grace});
    tick_ = std::clamp<std::chrono::milliseconds>(shortest / 4, std::chrono::milliseconds(5),
                                                  std::chrono::milliseconds(1000));
  }

  void listen() {
    auto& settings = shared_->settings;
    ErrorCode error;
    for (const auto& address : addresses_of(loop_, settings)) {
      error = {};
      listen(Tcp::endpoint(address, settings.port), error);
      if (!error) break;
    }
    if (error) cannot_listen(settings, error);
    port_ = acceptor_.local_endpoint().port();
  }

  void start() {
    shared_->on_last_closed = [weak = weak_from_this()] {
      if (const auto self = weak.lock()) self->drained();
    };
    const std::lock_guard lock(mutex_);
    accept();
    wait_for_tick();
  }

  std::uint16_t port() const noexcept { return port_; }

  void stop() {
    {
      const std::lock_guard lock(mutex_);
      if (shared_->stopping.exchange(true)) return;
      stop_by_ = now_ms() + shared_->settings.shutdown_grace.count();
      ErrorCode ignored;
      acceptor_.close(ignored);
      pause_.cancel();
    }
    shared_->registry.sweep(Registry::Sweep::all_idle);
    if (shared_->registry.size() == 0) drained();
  }

  /// Waits for no client any more.
  void hurry() {
    {
      const std::lock_guard lock(mutex_);
      stop_by_ = 0;
    }
    if (shared_->pool != nullptr) shared_->pool->drop_queued();
    shared_->registry.sweep(Registry::Sweep::all);
  }

  void wait_until_drained() {
    std::unique_lock lock(mutex_);
    drained_changed_.wait(lock, [this] { return is_drained_; });
  }

 private:
  void listen(const Tcp::endpoint& endpoint, ErrorCode& error) {
    ErrorCode ignored;
    acceptor_.close(ignored);
    if (acceptor_.open(endpoint.protocol(), error)) return;
#ifndef _WIN32
    acceptor_.set_option(Acceptor::reuse_address(true),
                         ignored);  // a restart need not wait for old connections
#endif
    if (endpoint.address().is_v6()) acceptor_.set_option(asio::ip::v6_only(false), ignored);
    if (acceptor_.bind(endpoint, error)) return;
    acceptor_.listen(asio::socket_base::max_listen_connections, error);
  }

  void accept() {
    acceptor_.async_accept([self = shared_from_this()](ErrorCode error, Socket socket) {
      self->accepted(error, std::move(socket));
    });
  }

  void accepted(ErrorCode error, Socket socket) {
    if (error && error != asio::error::connection_aborted) return cannot_accept(error);
    std::shared_ptr<Session> session;
    bool turns_away = false;
    {
      const std::lock_guard lock(mutex_);  // so that stop() sees the session, or the session the stop
      if (shared_->stopping.load()) return;
      try {
        if (!error) {
          turns_away = shared_->registry.size() >= shared_->settings.limits.connections &&
                       !shared_->registry.make_room();
          session = std::make_shared<Session>(shared_, std::move(socket));
        }
        accept();
      } catch (const std::bad_alloc&) {  // a later one may find some
        if (acceptor_.is_open()) accept_later(std::chrono::milliseconds(10));
      }
    }
    if (session == nullptr) return;
    if (turns_away) {
      Session::turn_away(std::move(session));
    } else {
      Session::start(std::move(session));
    }
  }

  void cannot_accept(ErrorCode error) {
    const std::lock_guard lock(mutex_);  // so that nothing is logged after a stop()
    if (shared_->stopping.load()) return;
    const auto reason = error == asio::error::no_descriptors ? "too many open files" : error.message();
    shared_->log.limited(&acceptor_,
                         "a connection cannot be accepted: " + reason +
                             "; idle ones are closed to make room (Limits::connections should be below "
                             "what \"ulimit -n\" says)");
    auto made = 0;
    while (made < 64 && shared_->registry.make_room()) ++made;
    accept_later(std::chrono::milliseconds(made != 0 ? 1 : 10));
  }

  // With the lock held.
  void accept_later(std::chrono::milliseconds pause) {
    pause_.expires_after(pause);
    pause_.async_wait([self = shared_from_this()](ErrorCode cancelled) {
      const std::lock_guard lock(self->mutex_);
      if (!cancelled && !self->shared_->stopping.load()) self->accept();
    });
  }

  void wait_for_tick() {
    timer_.expires_after(tick_);
    timer_.async_wait([self = shared_from_this()](ErrorCode cancelled) {
      if (!cancelled) self->tick();
    });
  }

  void tick() {
    using Sweep = Registry::Sweep;
    const auto stopping = shared_->stopping.load();
    const auto out_of_time = stopping && now_ms() >= stop_by_.load();
    if (out_of_time && shared_->pool != nullptr) shared_->pool->drop_queued();
    shared_->registry.sweep(out_of_time ? Sweep::all : stopping ? Sweep::all_idle : Sweep::overdue);
    const std::lock_guard lock(mutex_);
    if (!is_drained_) wait_for_tick();
  }

  // The last session has gone, and there will be no other.
  void drained() {
    {
      const std::lock_guard lock(mutex_);
      is_drained_ = true;
      timer_.cancel();
    }
    drained_changed_.notify_all();
  }

  std::shared_ptr<Shared> shared_;
  asio::io_context& loop_;
  std::mutex mutex_;  // for all below: the loop may run on many threads, and stop() on any other
  Acceptor acceptor_;
  Timer timer_;
  Timer pause_;
  std::condition_variable drained_changed_;
  std::chrono::milliseconds tick_{};
  std::atomic<std::int64_t> stop_by_{0};
  std::uint16_t port_ = 0;
  bool is_drained_ = false;
};

}  // namespace detail

struct Server::Impl {
  Impl(boost::asio::io_context* users_loop, Handler& handler, ServerSettings settings) {
    const auto cores = std::max(1u, std::thread::hardware_concurrency());
    const auto callback_threads =
        settings.callback_threads.value_or(users_loop != nullptr ? 0u : std::max(8u, 2 * cores));
    auto network_threads = settings.network_threads;
    if (network_threads == 0) network_threads = callback_threads == 0 ? cores : std::max(1u, cores / 4);
    if (users_loop != nullptr) network_threads = 0;
    if (users_loop == nullptr)
      own_loop = std::make_unique<boost::asio::io_context>(static_cast<int>(network_threads));
    auto& loop = users_loop != nullptr ? *users_loop : *own_loop;

    shared = std::make_shared<detail::Shared>(handler, std::move(settings));
    listener = std::make_shared<detail::Listener>(loop, shared);
    listener->listen();
    try {
      if (callback_threads != 0) {
        shared->pool = std::make_shared<detail::CallbackPool>(callback_threads,
                                                              shared->settings.limits.queued_callbacks);
      }
      listener->start();
      for (unsigned i = 0; i < network_threads; ++i) threads.emplace_back([&loop] { loop.run(); });
    } catch (...) {
      finish();
      throw;
    }
  }

  // Ends what the constructor started, without patience for clients.
  void finish() {
    listener->stop();
    listener->hurry();
    if (own_loop != nullptr) return wait();
    shared->ended.store(true);
    if (shared->pool != nullptr) shared->pool->stop();
    // The user's loop may run on other threads, and these be inside the handler.
    while (shared->registry.is_working()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }

  void wait() {
    listener->wait_until_drained();
    const std::lock_guard lock(joining);
    for (auto& thread : threads) {
      if (thread.joinable()) thread.join();
    }
    if (shared->pool != nullptr) shared->pool->stop();
  }

  std::unique_ptr<boost::asio::io_context> own_loop;
  std::shared_ptr<detail::Shared> shared;
  std::shared_ptr<detail::Listener> listener;
  std::vector<std::thread> threads;
  std::mutex joining;
};

CDASH_DECL Server::Server(Handler& handler, ServerSettings settings)
    : impl_(std::make_unique<Impl>(nullptr, handler, std::move(settings))) {}

CDASH_DECL Server::Server(boost::asio::io_context& loop, Handler& handler, ServerSettings settings)
    : impl_(std::make_unique<Impl>(&loop, handler, std::move(settings))) {}

CDASH_DECL Server::~Server() { impl_->finish(); }

CDASH_DECL std::uint16_t Server::port() const noexcept { return impl_->listener->port(); }

CDASH_DECL std::string Server::url() const {
  return "http://" + detail::host_and_port(impl_->shared->settings.host, port()) + '/';
}

CDASH_DECL void Server::stop() noexcept { impl_->listener->stop(); }

CDASH_DECL void Server::wait() { impl_->wait(); }

namespace detail {

// A process that is a server may have as many files open as the system lets it: Debian's usual 1,024 would
// make connections give way long before Limits::connections.
inline void raise_open_files() noexcept {
#if __has_include(<sys/resource.h>)
  rlimit files{};
  if (::getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur < files.rlim_max) {
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
  }
#endif
}

}  // namespace detail

CDASH_DECL int serve(Handler& handler, ServerSettings settings, std::string_view path) {
  detail::raise_open_files();
  try {
    boost::asio::io_context loop(1);
    boost::asio::signal_set signals(loop, SIGINT, SIGTERM);
    Server server(handler, std::move(settings));
    auto url = server.url();
    url.pop_back();
    std::printf("Dash is running on %s%.*s\n", url.c_str(), static_cast<int>(path.size()), path.data());
    std::fflush(stdout);
    signals.async_wait([](detail::ErrorCode, int) {});
    loop.run();
    signals.clear();  // a second signal does what it does by default
    server.stop();
    server.wait();
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "cdash: %s\n", error.what());
    return 1;
  }
}

}  // namespace cdash

// ---- cdash/http/impl/run.ipp
// Bodies of http/run.hpp.

namespace cdash {

CDASH_DECL int App::run(int argc, const char* const* argv) {
  auto options = read_options(argc, argv, {}, std::as_const(*this).settings().debug ? Debug::on : Debug::off);
  if (options.exit_code) return say(options);
  try {
    const bool debug = options.debug == Debug::on;
    if (std::as_const(*this).settings().debug != debug) settings().debug = debug;
    return serve(handler(), options.server, std::as_const(*this).settings().url_base_pathname);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}

}  // namespace cdash

// ---- cdash/http/run.hpp
// App::run: from main() to a served app.

// ---- cdash/version.hpp
// The version of cdash, for the preprocessor and for programs.

#define CDASH_VERSION_MAJOR 0
#define CDASH_VERSION_MINOR 1
#define CDASH_VERSION_PATCH 0
#define CDASH_VERSION "0.1.0"

// ---- cdash/cdash.hpp
// Everything of cdash: the one include of a dashboard.

// ---- cdash/fwd.hpp
// Names of cdash, for headers that only mention them.

namespace cdash {

class App;
class Component;
class Context;
class Figure;
class Handler;
class Server;
class Value;
struct AppSettings;
struct Child;
struct Error;
struct Request;
struct Response;
struct ServerSettings;

namespace data {
class Column;
class Frame;
}  // namespace data

}  // namespace cdash

// ---- cdash/http/attach.hpp
// A server on an io_context of the user's: the one public header that includes Asio.
//
//     boost::asio::io_context loop;
//     cdash::Server server{loop, app, {.port = 8050}};
//     loop.run();
//
// The loop may be run by any number of threads. One made with BOOST_ASIO_CONCURRENCY_HINT_UNSAFE takes no
// callback threads and its server's members only on the thread that runs it.

