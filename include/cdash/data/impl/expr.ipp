// Bodies of data/expr.hpp.
#pragma once

#include <cdash/data/expr.hpp>

namespace cdash::data::detail {

CDASH_DECL ConditionPtr comparison(Op op, std::string column, std::vector<Scalar> literals) {
  return std::make_shared<const Condition>(
      Condition{op, std::move(column), std::move(literals), {}, nullptr, nullptr});
}
CDASH_DECL ConditionPtr comparison(Op op, std::string column, std::string other) {
  return std::make_shared<const Condition>(
      Condition{op, std::move(column), {}, std::move(other), nullptr, nullptr});
}
CDASH_DECL ConditionPtr combined(Op op, ConditionPtr left, ConditionPtr right) {
  return std::make_shared<const Condition>(Condition{op, {}, {}, {}, std::move(left), std::move(right)});
}

}  // namespace cdash::data::detail
