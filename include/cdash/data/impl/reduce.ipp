// Bodies of data/column.hpp: what makes one number of a column.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cdash/data/column.hpp>
#include <cmath>
#include <memory>

namespace cdash::data {
namespace detail {

// The sum of term(from), term(from + 1), …, in blocks that are added pairwise: an error of a few units in the
// last place however many terms, and the very bits that NumPy gets.
template <class Term>
inline double pairwise_sum(const Term& term, std::size_t from, std::size_t count) {
  constexpr std::size_t lanes = 8;
  constexpr std::size_t block = 128;
  if (count > block) {
    const auto half = count / 2 - count / 2 % lanes;
    return pairwise_sum(term, from, half) + pairwise_sum(term, from + half, count - half);
  }
  const auto end = from + count;
  double total = 0;
  if (count >= lanes) {
    std::array<double, lanes> sums;
    for (std::size_t lane = 0; lane < lanes; ++lane) sums[lane] = term(from + lane);
    for (from += lanes; from + lanes <= end; from += lanes)
      for (std::size_t lane = 0; lane < lanes; ++lane) sums[lane] += term(from + lane);
    total = ((sums[0] + sums[1]) + (sums[2] + sums[3])) + ((sums[4] + sums[5]) + (sums[6] + sums[7]));
  }
  for (; from < end; ++from) total += term(from);
  return total;
}

// The sum of whole numbers, which may need more than 64 bits: low halves and high halves on their own, each
// without overflow for as many rows as a frame takes.
template <class Get>
inline Total exact_sum(std::size_t size, const Get& get) {
  std::uint64_t low = 0;
  std::int64_t high = 0;
  for (std::size_t row = 0; row < size; ++row) {
    const std::int64_t value = get(row);
    low += static_cast<std::uint64_t>(value) & 0xFFFFFFFF;
    high += value >> 32;
  }
  high += static_cast<std::int64_t>(low >> 32);
  low &= 0xFFFFFFFF;
  Total total;
  total.fits = high >= -(std::int64_t{1} << 31) && high < std::int64_t{1} << 31;
  if (total.fits) total.integer = static_cast<std::int64_t>(static_cast<std::uint64_t>(high) << 32 | low);
  total.number = total.fits ? static_cast<double>(total.integer)
                            : std::ldexp(static_cast<double>(high), 32) + static_cast<double>(low);
  return total;
}

inline void check_summable(const Column& column) {
  if (!column.is_numeric() && column.type() != Type::boolean)
    throw_wrong_type(column.name(), column.type(), "numbers");
}

CDASH_DECL Total total(const Column& column) {
  check_summable(column);
  const auto& data = *column.data();
  if (data.type == Type::number) {
    const auto* values = data.numbers();
    Total total;
    total.number = pairwise_sum(
        [values](std::size_t row) { return std::isnan(values[row]) ? 0 : values[row]; }, 0, data.size);
    return total;
  }
  if (data.type == Type::boolean) {
    if (data.valid == nullptr)
      return exact_sum(data.size, [values = data.booleans()](std::size_t row) { return values[row]; });
    return exact_sum(data.size,
                     [&](std::size_t row) { return data.is_valid(row) ? data.booleans()[row] : 0; });
  }
  if (data.valid == nullptr)
    return exact_sum(data.size, [values = data.integers()](std::size_t row) { return values[row]; });
  return exact_sum(data.size, [&](std::size_t row) { return data.is_valid(row) ? data.integers()[row] : 0; });
}

// The values that are there, as doubles.
struct Numbers {
  std::unique_ptr<double[]> values;
  std::size_t size = 0;
};

inline Numbers present_numbers(const Column& column) {
  check_summable(column);
  const auto& data = *column.data();
  // Not make_unique: no zeros first.
  Numbers numbers{std::unique_ptr<double[]>(new double[data.size + 1]), 0};
  const auto add = [&](const auto* values, const auto& is_there) {
    for (std::size_t row = 0; row < data.size; ++row) {
      numbers.values[numbers.size] = static_cast<double>(values[row]);
      numbers.size += static_cast<std::size_t>(is_there(row));
    }
  };
  const auto valid = [&](std::size_t row) { return data.is_valid(row); };
  if (data.type == Type::boolean)
    add(data.booleans(), valid);
  else if (data.type == Type::integer)
    add(data.integers(), valid);
  else
    add(data.numbers(), [values = data.numbers()](std::size_t row) { return !std::isnan(values[row]); });
  return numbers;
}

// The sum of (value - mean)², missing ones left out.
inline double squares_around(const Column& column, double mean) {
  const auto& data = *column.data();
  const auto square = [mean](double value) { return (value - mean) * (value - mean); };
  const auto sum = [&](const auto* values) {
    return pairwise_sum(
        [&](std::size_t row) { return data.is_valid(row) ? square(static_cast<double>(values[row])) : 0.0; },
        0, data.size);
  };
  if (data.type == Type::boolean) return sum(data.booleans());
  if (data.type == Type::integer) return sum(data.integers());
  return pairwise_sum([&, values = data.numbers()](
                          std::size_t row) { return std::isnan(values[row]) ? 0.0 : square(values[row]); },
                      0, data.size);
}

// The least or greatest of the values that `better` tells apart; `start` is none of them.
template <class T, class Better>
inline T best_of(const T* values, std::size_t size, T start, const Better& better) {
  constexpr std::size_t lanes = 8;
  std::array<T, lanes> best;
  best.fill(start);
  std::size_t row = 0;
  for (; row + lanes <= size; row += lanes)
    for (std::size_t lane = 0; lane < lanes; ++lane)
      best[lane] = better(values[row + lane], best[lane]) ? values[row + lane] : best[lane];
  for (; row < size; ++row) best[0] = better(values[row], best[0]) ? values[row] : best[0];
  for (const auto one : best) best[0] = better(one, best[0]) ? one : best[0];
  return best[0];
}

template <class T>
inline T best_on(Side side, const T* values, std::size_t size) {
  using Limits = std::numeric_limits<T>;
  if (side == Side::low)
    return best_of(values, size, Limits::has_infinity ? Limits::infinity() : Limits::max(),
                   [](T a, T b) { return a < b; });
  return best_of(values, size, Limits::has_infinity ? -Limits::infinity() : Limits::lowest(),
                 [](T a, T b) { return a > b; });
}

CDASH_DECL Extremes extreme(const Column& column, Side side) {
  if (!column.is_numeric() && column.type() != Type::timestamp)
    throw_wrong_type(column.name(), column.type(), "numbers");
  const auto& data = *column.data();
  Extremes result;
  if (data.type == Type::number) {
    const auto* values = data.numbers();
    // NaN is never better than the infinity that the search starts from.
    const auto best = best_on(side, values, data.size);
    result.found = std::isfinite(best) ||
                   std::any_of(values, values + data.size, [](double value) { return !std::isnan(value); });
    if (result.found) result.number = best;
    return result;
  }
  if (data.valid == nullptr) {
    result.found = data.size != 0;
    if (result.found) result.integer = best_on(side, data.integers(), data.size);
  } else {
    for (std::size_t row = 0; row < data.size; ++row) {
      if (!data.is_valid(row)) continue;
      const auto value = data.integers()[row];
      if (!result.found || (side == Side::low ? value < result.integer : value > result.integer))
        result.integer = value;
      result.found = true;
    }
  }
  if (result.found) result.number = static_cast<double>(result.integer);
  return result;
}

inline std::size_t bits_set(const std::uint8_t* bits, std::size_t size) noexcept {
  std::size_t count = 0;
  for (std::size_t byte = 0; byte < size / 8; ++byte)
    count += static_cast<std::size_t>(std::popcount(bits[byte]));
  for (auto row = size / 8 * 8; row < size; ++row)
    count += static_cast<unsigned>(bits[row >> 3]) >> (row & 7) & 1U;
  return count;
}

}  // namespace detail

CDASH_DECL std::size_t Column::missing() const noexcept {
  std::size_t count = 0;
  switch (type()) {
    case Type::number:
      for (std::size_t row = 0; row < size(); ++row)
        count += static_cast<std::size_t>(std::isnan(data_->numbers()[row]));
      return count;
    case Type::text:
      for (std::size_t row = 0; row < size(); ++row)
        count += static_cast<std::size_t>(data_->codes()[row] == 0);
      return count;
    case Type::integer:
    case Type::boolean:
    case Type::timestamp:
      break;
  }
  return data_->valid == nullptr ? 0 : size() - detail::bits_set(data_->valid, size());
}

CDASH_DECL double Column::mean() const {
  const auto total = detail::total(*this);
  return total.number / static_cast<double>(count());
}

CDASH_DECL double Column::stddev() const {
  const auto total = detail::total(*this);
  const auto present = count();
  if (present < 2) return std::numeric_limits<double>::quiet_NaN();
  const auto mean = total.number / static_cast<double>(present);
  return std::sqrt(detail::squares_around(*this, mean) / static_cast<double>(present - 1));
}

CDASH_DECL double Column::quantile(double q) const {
  if (!(q >= 0 && q <= 1)) {
    std::string message = "cdash: a quantile lies between 0 and 1; ";
    detail::append_number(message, q);
    throw DataError(message + " does not");
  }
  const auto numbers = detail::present_numbers(*this);
  if (numbers.size == 0) return std::numeric_limits<double>::quiet_NaN();
  const auto place = q * static_cast<double>(numbers.size - 1);
  const auto below = std::min(static_cast<std::size_t>(place), numbers.size - 1);
  auto* const begin = numbers.values.get();
  auto* const end = begin + numbers.size;
  auto* const at = begin + below;
  std::nth_element(begin, at, end);
  const auto share = place - static_cast<double>(below);
  if (share == 0) return *at;
  const auto low = *at;
  const auto high = *std::min_element(at + 1, end);
  // From the nearer of the two, as NumPy does it.
  return share < 0.5 ? low + (high - low) * share : high - (high - low) * (1 - share);
}

}  // namespace cdash::data
