// Bodies of core/types.hpp.
#pragma once

#include <cdash/core/types.hpp>

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
