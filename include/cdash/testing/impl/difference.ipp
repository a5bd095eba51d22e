// Bodies of testing/difference.hpp.
#pragma once

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <cdash/testing/difference.hpp>
#include <cdash/testing/impl/tree.hpp>
#include <cdash/testing/impl/typed_arrays.hpp>
#include <cmath>
#include <optional>
#include <string_view>

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
