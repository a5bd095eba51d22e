// Bodies of core/style.hpp.
#pragma once

#include <cdash/core/style.hpp>

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
