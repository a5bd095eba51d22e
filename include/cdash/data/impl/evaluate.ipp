// Bodies of detail::rows_where of data/frame.hpp: which rows a condition selects.
#pragma once

#include <algorithm>
#include <array>
#include <cdash/data/frame.hpp>
#include <cmath>
#include <cstring>
#include <functional>

namespace cdash::data::detail {

// A condition is evaluated for some thousand rows at a time, so that its masks stay in the nearest cache.
inline constexpr std::size_t mask_size = 4096;

// Writes 1 or 0 into mask[0] to mask[count - 1] for the rows from `from` on; count is at most mask_size.
using Filler = std::function<void(std::size_t from, std::size_t count, std::uint8_t* mask)>;

// Calls each(i) for i below count, mostly in runs of a fixed length, which compilers make wide.
template <class Each>
inline void in_runs(std::size_t count, const Each& each) {
  constexpr std::size_t run = 64;
  std::size_t i = 0;
  for (; i + run <= count; i += run)
    for (std::size_t k = 0; k < run; ++k) each(i + k);
  for (; i < count; ++i) each(i);
}

inline void clear_missing(const ColumnData& column, std::size_t from, std::size_t count, std::uint8_t* mask) {
  if (column.valid == nullptr) return;
  for (std::size_t i = 0; i < count; ++i)
    mask[i] = static_cast<std::uint8_t>(mask[i] & static_cast<std::uint8_t>(column.is_valid(from + i)));
}

enum class Compare : std::uint8_t { equal, less, less_or_equal, greater, greater_or_equal };

// Calls with(test), test(a, b) being the comparison: the loop inside is made once for each.
template <class With>
inline Filler by_comparison(Compare compare, const With& with) {
  switch (compare) {
    case Compare::equal:
      return with([](const auto& a, const auto& b) { return a == b; });
    case Compare::less:
      return with([](const auto& a, const auto& b) { return a < b; });
    case Compare::less_or_equal:
      return with([](const auto& a, const auto& b) { return a <= b; });
    case Compare::greater:
      return with([](const auto& a, const auto& b) { return a > b; });
    case Compare::greater_or_equal:
      break;
  }
  return with([](const auto& a, const auto& b) { return a >= b; });
}

// `values[row] op literal`, both taken as `As`.
template <class As, class T>
inline Filler against_literal(ColumnPtr column, const T* values, Compare compare, As literal) {
  return by_comparison(compare, [&](auto test) -> Filler {
    return [column, values, literal, test](std::size_t from, std::size_t count, std::uint8_t* mask) {
      const auto* at = values + from;
      in_runs(count, [&](std::size_t i) {
        mask[i] = static_cast<std::uint8_t>(test(static_cast<As>(at[i]), literal));
      });
      clear_missing(*column, from, count, mask);
    };
  });
}

inline Filler nothing() {
  return [](std::size_t, std::size_t count, std::uint8_t* mask) { std::memset(mask, 0, count); };
}

// Text is compared once for each different one: `holds` has a byte for each code.
inline Filler by_code(ColumnPtr column, std::vector<std::uint8_t> holds) {
  const auto* codes = column->codes();
  const auto some = std::count(holds.begin(), holds.end(), std::uint8_t{1});
  if (some == 0) return nothing();
  if (some == 1) {
    const auto code = static_cast<std::uint32_t>(std::find(holds.begin(), holds.end(), 1) - holds.begin());
    return against_literal(std::move(column), codes, Compare::equal, code);
  }
  return [column = std::move(column), codes, holds = std::move(holds)](std::size_t from, std::size_t count,
                                                                       std::uint8_t* mask) {
    for (std::size_t i = 0; i < count; ++i) mask[i] = holds[codes[from + i]];
  };
}
template <class Holds>
inline Filler by_text(ColumnPtr column, const Holds& holds) {
  std::vector<std::uint8_t> of_code(column->dictionary->size());
  for (std::size_t code = 1; code < of_code.size(); ++code)
    of_code[code] = static_cast<std::uint8_t>(holds((*column->dictionary)[code]));
  return by_code(std::move(column), std::move(of_code));
}

[[noreturn]] inline void throw_mismatch(const Column& column, const Scalar& literal) {
  std::string found = "the number ";
  if (literal.kind() == Scalar::Kind::boolean) found = literal.boolean() ? "true" : "false";
  if (literal.kind() == Scalar::Kind::text) found = "the text \"" + literal.text() + '"';
  if (literal.kind() == Scalar::Kind::integer) write_json(found, literal.integer());
  if (literal.kind() == Scalar::Kind::number) write_json(found, literal.number());
  if (literal.kind() == Scalar::Kind::timestamp) {
    found = "the time ";
    append_iso(found, literal.integer());
  }
  std::string right = "a number";
  if (column.type() == Type::text) right = "a text";
  if (column.type() == Type::boolean) right = "true or false";
  if (column.type() == Type::timestamp)
    right = "a data::Timestamp or an ISO 8601 text such as \"2015-02-17\"";
  throw DataError("cdash: column \"" + column.name() + "\" holds " + std::string(plural_of(column.type())) +
                  " and cannot be compared with " + found + "; compare it with " + right);
}

// Where `column op literal` holds; never where a value is missing.
inline Filler compared(const Column& column, Compare compare, const Scalar& literal) {
  using Kind = Scalar::Kind;
  const auto& data = column.data();
  const auto kind = literal.kind();
  if (kind == Kind::none) return nothing();
  if (data->type == Type::timestamp && kind == Kind::text) {
    const auto time = parse_iso(literal.text());
    if (!time) throw_mismatch(column, literal);
    return compared(column, compare, *time);
  }
  const bool fits = data->type == Type::text        ? kind == Kind::text
                    : data->type == Type::boolean   ? kind == Kind::boolean
                    : data->type == Type::timestamp ? kind == Kind::timestamp
                                                    : kind == Kind::integer || kind == Kind::number;
  if (!fits) throw_mismatch(column, literal);
  switch (data->type) {
    case Type::number:
      return against_literal(data, data->numbers(), compare, literal.number());
    case Type::boolean:
      return against_literal(data, data->booleans(), compare, static_cast<std::uint8_t>(literal.boolean()));
    case Type::text: {
      Filler filler;
      by_comparison(compare, [&](auto test) -> Filler {
        filler = by_text(data,
                         [&](std::string_view text) { return test(text, std::string_view(literal.text())); });
        return {};
      });
      return filler;
    }
    case Type::integer:
      if (kind == Kind::number) return against_literal(data, data->integers(), compare, literal.number());
      break;
    case Type::timestamp:
      break;
  }
  return against_literal(data, data->integers(), compare, literal.integer());
}

inline Filler compared(const Column& a, Compare compare, const Column& b) {
  const auto each = [&](auto left, auto right) {
    return by_comparison(compare, [&](auto test) -> Filler {
      return [a, b, left, right, test](std::size_t from, std::size_t count, std::uint8_t* mask) {
        for (std::size_t i = 0; i < count; ++i) {
          const auto row = from + i;
          mask[i] = static_cast<std::uint8_t>(!a.is_missing(row) && !b.is_missing(row) &&
                                              test(left(*a.data(), row), right(*b.data(), row)));
        }
      };
    });
  };
  const auto same = [&](auto get) { return each(get, get); };
  if (a.is_numeric() && b.is_numeric() && a.type() != b.type())
    return same([](const ColumnData& data, std::size_t row) {
      return data.type == Type::number ? data.numbers()[row] : static_cast<double>(data.integers()[row]);
    });
  if (a.type() != b.type())
    throw DataError("cdash: column \"" + a.name() + "\" holds " + std::string(plural_of(a.type())) +
                    " and cannot be compared with column \"" + b.name() + "\", which holds " +
                    std::string(plural_of(b.type())));
  switch (a.type()) {
    case Type::number:
      return same([](const ColumnData& data, std::size_t row) { return data.numbers()[row]; });
    case Type::boolean:
      return same([](const ColumnData& data, std::size_t row) { return data.booleans()[row]; });
    case Type::text:
      return same(
          [](const ColumnData& data, std::size_t row) { return (*data.dictionary)[data.codes()[row]]; });
    case Type::integer:
    case Type::timestamp:
      break;
  }
  return same([](const ColumnData& data, std::size_t row) { return data.integers()[row]; });
}

inline Filler combined(Op op, Filler left, Filler right) {
  return [op, left = std::move(left), right = std::move(right)](std::size_t from, std::size_t count,
                                                                std::uint8_t* mask) {
    left(from, count, mask);
    // Often the left side has decided already.
    if (std::memchr(mask, op == Op::both ? 1 : 0, count) == nullptr) return;
    std::array<std::uint8_t, mask_size> other;
    right(from, count, other.data());
    if (op == Op::both)
      in_runs(count, [&](std::size_t i) { mask[i] = static_cast<std::uint8_t>(mask[i] & other[i]); });
    else
      in_runs(count, [&](std::size_t i) { mask[i] = static_cast<std::uint8_t>(mask[i] | other[i]); });
  };
}

inline Filler missing_in(const Column& column) {
  const auto& data = column.data();
  if (data->type == Type::number) {
    return [data](std::size_t from, std::size_t count, std::uint8_t* mask) {
      const auto* at = data->numbers() + from;
      in_runs(count, [&](std::size_t i) { mask[i] = static_cast<std::uint8_t>(at[i] != at[i]); });
    };
  }
  if (data->type == Type::text) return against_literal(data, data->codes(), Compare::equal, std::uint32_t{0});
  if (data->valid == nullptr) return nothing();
  return [data](std::size_t from, std::size_t count, std::uint8_t* mask) {
    for (std::size_t i = 0; i < count; ++i) mask[i] = static_cast<std::uint8_t>(!data->is_valid(from + i));
  };
}

// A list of texts costs one table of codes; a list of numbers a comparison for each entry.
inline Filler one_of(const Column& column, const std::vector<Scalar>& literals) {
  if (column.type() == Type::text) {
    std::vector<std::string_view> texts;
    for (const auto& literal : literals) {
      if (literal.kind() == Scalar::Kind::none) continue;
      if (literal.kind() != Scalar::Kind::text) throw_mismatch(column, literal);
      texts.push_back(literal.text());
    }
    std::sort(texts.begin(), texts.end());
    return by_text(column.data(), [&](std::string_view text) {
      return std::binary_search(texts.begin(), texts.end(), text);
    });
  }
  auto result = nothing();
  for (const auto& literal : literals)
    result = combined(Op::either, std::move(result), compared(column, Compare::equal, literal));
  return result;
}

// a > b is made of !(a <= b) and !(a is missing): see data/impl/expr.ipp.
inline std::optional<Compare> greater_than(const Condition& condition) {
  if (condition.op != Op::both || condition.left->op != Op::negated || condition.right->op != Op::negated)
    return std::nullopt;
  const auto& compared = *condition.left->left;
  const auto& missing = *condition.right->left;
  if (missing.op != Op::missing || missing.column != compared.column || compared.literals.size() != 1 ||
      compared.literals.front().kind() == Scalar::Kind::none)
    return std::nullopt;
  if (compared.op == Op::less) return Compare::greater_or_equal;
  if (compared.op == Op::less_or_equal) return Compare::greater;
  return std::nullopt;
}

// Finds the columns and checks the types.
inline Filler filler_of(const Condition& condition, const Frame& frame) {
  switch (condition.op) {
    case Op::both:
      if (const auto compare = greater_than(condition)) {
        const auto& lesser = *condition.left->left;
        return compared(frame[lesser.column], *compare, lesser.literals.front());
      }
      [[fallthrough]];
    case Op::either: {
      auto left = filler_of(*condition.left, frame);
      return combined(condition.op, std::move(left), filler_of(*condition.right, frame));
    }
    case Op::negated:
      return [inner = filler_of(*condition.left, frame)](std::size_t from, std::size_t count,
                                                         std::uint8_t* mask) {
        inner(from, count, mask);
        in_runs(count, [&](std::size_t i) { mask[i] = static_cast<std::uint8_t>(mask[i] ^ 1); });
      };
    case Op::missing:
      return missing_in(frame[condition.column]);
    case Op::in:
      return one_of(frame[condition.column], condition.literals);
    case Op::equal:
    case Op::less:
    case Op::less_or_equal:
      break;
  }
  const auto compare = condition.op == Op::equal  ? Compare::equal
                       : condition.op == Op::less ? Compare::less
                                                  : Compare::less_or_equal;
  const auto column = frame[condition.column];
  if (condition.literals.empty()) return compared(column, compare, frame[condition.other]);
  return compared(column, compare, condition.literals.front());
}

CDASH_DECL std::vector<std::uint32_t> rows_where(const Condition& condition, const Frame& frame) {
  const auto fill = filler_of(condition, frame);
  std::vector<std::uint32_t> rows;
  std::array<std::uint8_t, mask_size> mask;
  std::array<std::uint32_t, mask_size> found;
  for (std::size_t from = 0; from < frame.rows(); from += mask_size) {
    const auto count = std::min(mask_size, frame.rows() - from);
    fill(from, count, mask.data());
    std::size_t at = 0;
    for (std::size_t i = 0; i < count; ++i) {  // without a branch that would often be guessed wrong
      found[at] = static_cast<std::uint32_t>(from + i);
      at += mask[i];
    }
    // Room as for the share found so far, so that the rows move seldom.
    if (rows.size() + at > rows.capacity()) {
      const auto share = static_cast<double>(rows.size() + at) / static_cast<double>(from + count);
      const auto guess =
          static_cast<std::size_t>(share * 1.05 * static_cast<double>(frame.rows())) + mask_size;
      rows.reserve(std::max({rows.size() + at, rows.capacity() * 3 / 2, std::min(guess, frame.rows())}));
    }
    rows.insert(rows.end(), found.begin(), found.begin() + static_cast<std::ptrdiff_t>(at));
  }
  return rows;
}

}  // namespace cdash::data::detail
