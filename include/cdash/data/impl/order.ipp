// Bodies of Frame's sort_by and sample: the rows in another order, or some of them.
#pragma once

#include <algorithm>
#include <cdash/data/frame.hpp>
#include <cdash/data/impl/keys.hpp>
#include <cmath>
#include <numeric>

namespace cdash::data {
namespace detail {

// Brings positions into the order of one column. Equal values keep theirs, missing ones go to the end.
inline void sort_positions(std::vector<std::uint32_t>& positions, const ColumnData& data, Order order) {
  std::vector<std::uint32_t> present;
  std::vector<std::uint32_t> missing;
  for (const auto row : positions) (is_missing(data, row) ? missing : present).push_back(row);
  // By place where values are equal: std::sort keeps their order then.
  std::vector<std::uint32_t> places(present.size());
  std::iota(places.begin(), places.end(), std::uint32_t{0});
  const auto by = [&](const auto* values) {
    std::sort(places.begin(), places.end(), [&](std::uint32_t a, std::uint32_t b) {
      const auto& x = values[present[a]];
      const auto& y = values[present[b]];
      if (x == y) return a < b;
      return (x < y) == (order == Order::ascending);
    });
  };
  switch (data.type) {
    case Type::number:
      by(data.numbers());
      break;
    case Type::boolean:
      by(data.booleans());
      break;
    case Type::integer:
    case Type::timestamp:
      by(data.integers());
      break;
    case Type::text: {
      const auto ranks = ranks_of(data);  // each different text is compared once
      by(ranks.of_row.data());
    }
  }
  for (std::size_t i = 0; i < places.size(); ++i) positions[i] = present[places[i]];
  std::copy(missing.begin(), missing.end(), positions.begin() + static_cast<std::ptrdiff_t>(places.size()));
}

// splitmix64: small, and the same on every platform, as std::uniform_int_distribution is not.
class Random {
 public:
  explicit Random(std::uint64_t seed) noexcept : state_(seed) {}
  /// A whole number below `bound`, each as likely as the others.
  std::uint64_t below(std::uint64_t bound) noexcept {
    const auto limit = bound * (std::numeric_limits<std::uint64_t>::max() / bound);
    for (;;) {
      const auto number = next();
      if (number < limit) return number % bound;
    }
  }

 private:
  std::uint64_t next() noexcept {
    state_ += 0x9E3779B97F4A7C15;
    auto z = state_;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return z ^ (z >> 31);
  }
  std::uint64_t state_;
};

inline std::size_t sample_size(const SampleOptions& options, std::size_t rows) {
  if (options.count.has_value() == options.fraction.has_value())
    throw DataError("cdash: sample takes either .count or .fraction, and was given " +
                    std::string(options.count ? "both" : "neither"));
  auto count = options.count.value_or(0);
  if (options.fraction) {
    if (!(*options.fraction >= 0 && *options.fraction < 4294967296.0)) {
      std::string message = "cdash: sample takes a fraction of the rows such as 0.1; it was given ";
      write_json(message, *options.fraction);
      throw DataError(message);
    }
    count = static_cast<std::size_t>(std::nearbyint(*options.fraction * static_cast<double>(rows)));
  }
  const bool again = options.replacement == Replacement::allowed;
  if (count != 0 && (again ? rows == 0 : count > rows))
    throw DataError("cdash: sample cannot draw " + std::to_string(count) + " rows of " +
                    std::to_string(rows) +
                    (again ? "" : "; .replacement = Replacement::allowed draws a row more than once"));
  if (count > 0xFFFFFFFF)
    throw DataError("cdash: sample cannot draw " + std::to_string(count) +
                    " rows; a frame takes at most 4294967295");
  return count;
}

}  // namespace detail

CDASH_DECL Frame Frame::sort_by(std::string_view name, Order order) const {
  return sort_by(std::vector<SortKey>{SortKey(std::string(name), order)});
}

CDASH_DECL Frame Frame::sort_by(std::initializer_list<SortKey> keys) const {
  return sort_by(std::vector<SortKey>(keys));
}

CDASH_DECL Frame Frame::sort_by(const std::vector<SortKey>& keys) const {
  std::vector<Column> columns;
  for (const auto& key : keys) columns.push_back((*this)[key.name]);
  std::vector<std::uint32_t> positions(rows());
  std::iota(positions.begin(), positions.end(), std::uint32_t{0});
  for (auto i = keys.size(); i-- > 0;) detail::sort_positions(positions, *columns[i].data(), keys[i].order);
  return take(std::move(positions));
}

CDASH_DECL Frame Frame::sample(const SampleOptions& options) const {
  const auto count = detail::sample_size(options, rows());
  detail::Random random(options.seed);
  std::vector<std::uint32_t> positions;
  if (options.replacement == Replacement::allowed) {
    for (std::size_t i = 0; i < count; ++i)
      positions.push_back(static_cast<std::uint32_t>(random.below(rows())));
    return take(std::move(positions));
  }
  positions.resize(rows());
  std::iota(positions.begin(), positions.end(), std::uint32_t{0});
  for (std::size_t i = 0; i < count; ++i) std::swap(positions[i], positions[i + random.below(rows() - i)]);
  positions.resize(count);
  return take(std::move(positions));
}

}  // namespace cdash::data
