// Bodies of data/expr.hpp.
#pragma once

#include <cdash/data/expr.hpp>

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
