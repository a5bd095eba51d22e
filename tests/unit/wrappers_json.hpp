// What a component sends, without the braces around it.
#pragma once

#include <cdash/core/component.hpp>
#include <string>
#include <string_view>

/// The properties of `component` as they are sent: `{"className":"card"}`.
inline std::string props_of(const cdash::Component& component) {
  std::string out;
  component.write(out);
  const std::string_view text = out;
  constexpr std::string_view before = "{\"props\":";
  return std::string(text.substr(before.size(), text.rfind(",\"type\":") - before.size()));
}

inline std::string json_of(const cdash::Component& component) {
  std::string out;
  component.write(out);
  return out;
}
