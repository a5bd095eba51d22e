// Bodies of Frame's join.
#pragma once

#include <algorithm>
#include <cdash/data/frame.hpp>
#include <cdash/data/impl/keys.hpp>

namespace cdash::data {
namespace detail {

struct JoinKeys {
  std::vector<std::string> left, right;
};

inline JoinKeys join_keys(const JoinOptions& options) {
  JoinKeys keys{options.on, options.on};
  const bool apart = !options.left_on.empty() || !options.right_on.empty();
  if (apart == !options.on.empty())
    throw DataError(
        "cdash: join needs either .on, for keys named alike in both frames, or .left_on with .right_on");
  if (!apart) return keys;
  if (options.left_on.size() != options.right_on.size())
    throw DataError("cdash: join was given " + std::to_string(options.left_on.size()) +
                    " columns in .left_on and " + std::to_string(options.right_on.size()) +
                    " in .right_on; they are keys pair by pair");
  return {options.left_on, options.right_on};
}

// The keys of both frames, the left one's rows first, numbered alike and in rising order.
inline Ranks ranks_of_both(const Frame& left, const Frame& right, const JoinKeys& keys) {
  Ranks ranks;
  for (std::size_t i = 0; i < keys.left.size(); ++i) {
    const auto a = left[keys.left[i]];
    const auto b = right[keys.right[i]];
    if (a.type() != b.type() && !(a.is_numeric() && b.is_numeric()) && a.missing() != a.size() &&
        b.missing() != b.size())
      throw DataError("cdash: join cannot match column \"" + a.name() + "\", which holds " +
                      std::string(plural_of(a.type())) + ", with column \"" + b.name() +
                      "\" of the other frame, which holds " + std::string(plural_of(b.type())));
    auto next = ranks_of(*concatenated({{a.data(), a.size()}, {b.data(), b.size()}}, a.name()));
    ++next.count;  // a missing key is one of them
    ranks = i == 0 ? std::move(next) : combined(ranks, next);
  }
  return ranks;
}

// Which row of the left frame stands beside which of the right one; no_row for none.
struct Pairs {
  std::vector<std::uint32_t> left, right;
  void add(std::uint32_t a, std::uint32_t b) {
    left.push_back(a);
    right.push_back(b);
  }
};

// All rows of one side in their order, each with its partners; alone too if `keep_single`.
template <class Add>
inline void pair_rows(std::span<const std::uint32_t> keys, const RowsByGroup& partners, bool keep_single,
                      const Add& add) {
  for (std::size_t row = 0; row < keys.size(); ++row) {
    const auto others = partners.of(keys[row]);
    for (const auto other : others) add(static_cast<std::uint32_t>(row), other);
    if (others.empty() && keep_single) add(static_cast<std::uint32_t>(row), no_row);
  }
}

inline Pairs pairs_of(std::span<const std::uint32_t> left, std::span<const std::uint32_t> right,
                      std::size_t keys, Join how) {
  Pairs pairs;
  if (how == Join::right) {
    pair_rows(right, rows_by_group(left, keys), true, [&](auto row, auto other) { pairs.add(other, row); });
    return pairs;
  }
  const auto by_key = rows_by_group(right, keys);
  if (how != Join::outer) {
    pair_rows(left, by_key, how == Join::left, [&](auto row, auto other) { pairs.add(row, other); });
    return pairs;
  }
  const auto left_by_key = rows_by_group(left, keys);
  for (std::size_t key = 0; key < keys; ++key) {
    for (const auto a : left_by_key.of(key)) {
      for (const auto b : by_key.of(key)) pairs.add(a, b);
      if (by_key.of(key).empty()) pairs.add(a, no_row);
    }
    if (left_by_key.of(key).empty())
      for (const auto b : by_key.of(key)) pairs.add(no_row, b);
  }
  return pairs;
}

// A key column named alike in both frames: from the side that has the row.
inline ColumnPtr shared_key(const Column& left, const Column& right, const Pairs& pairs) {
  const auto both = concatenated({{left.data(), left.size()}, {right.data(), right.size()}}, left.name());
  std::vector<std::uint32_t> rows(pairs.left);
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (rows[i] == no_row) rows[i] = static_cast<std::uint32_t>(left.size() + pairs.right[i]);
  return gather(*both, rows);
}

}  // namespace detail

CDASH_DECL Frame Frame::join(const Frame& right, const std::string& key, Join how) const {
  return join(right, JoinOptions{.on = {key}, .how = how});
}

CDASH_DECL Frame Frame::join(const Frame& right, const JoinOptions& options) const {
  const auto keys = detail::join_keys(options);
  const auto ranks = detail::ranks_of_both(*this, right, keys);
  const std::span of_row(ranks.of_row);
  const auto pairs = detail::pairs_of(of_row.first(rows()), of_row.subspan(rows()), ranks.count, options.how);
  if (pairs.left.size() > 0xFFFFFFFF)
    throw DataError("cdash: join gives " + std::to_string(pairs.left.size()) +
                    " rows; a frame takes at most 4294967295");

  const auto is_shared = [&](const std::string& name) {
    for (std::size_t i = 0; i < keys.left.size(); ++i)
      if (keys.left[i] == name && keys.right[i] == name) return true;
    return false;
  };
  std::vector<NamedColumn> result;
  for (const auto& name : columns()) {
    if (is_shared(name))
      result.emplace_back(name, Column({}, detail::shared_key((*this)[name], right[name], pairs)));
    else
      result.emplace_back(right.has(name) ? name + options.left_suffix : name,
                          Column({}, detail::gather_or_missing(*(*this)[name].data(), pairs.left)));
  }
  for (const auto& name : right.columns())
    if (!is_shared(name))
      result.emplace_back(has(name) ? name + options.right_suffix : name,
                          Column({}, detail::gather_or_missing(*right[name].data(), pairs.right)));
  return Frame(std::move(result));
}

}  // namespace cdash::data
