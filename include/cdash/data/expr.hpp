// Conditions on the rows of a frame: col("year") == 2007 && col("continent") != "Asia".
#pragma once

#include <cdash/config.hpp>
#include <cdash/data/column.hpp>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <utility>
#include <vector>

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

#ifdef CDASH_HEADER_ONLY
#include <cdash/data/impl/expr.ipp>
#endif
