// Bodies of detail::evaluate of data/frame.hpp: which rows a condition selects.
#pragma once

#include <algorithm>
#include <cdash/data/frame.hpp>
#include <cmath>

namespace cdash::data::detail {

using Mask = std::vector<std::uint8_t>;

template <class A, class B>
inline bool holds(Op op, const A& a, const B& b) noexcept {
  return op == Op::equal ? a == b : op == Op::less ? a < b : a <= b;
}

// The loop is instantiated for each operation, so that the compiler can make it wide.
template <class T, class Get>
inline void fill(Mask& mask, Op op, T literal, Get get) {
  const auto size = mask.size();
  if (op == Op::equal)
    for (std::size_t i = 0; i < size; ++i) mask[i] = static_cast<std::uint8_t>(get(i) == literal);
  else if (op == Op::less)
    for (std::size_t i = 0; i < size; ++i) mask[i] = static_cast<std::uint8_t>(get(i) < literal);
  else
    for (std::size_t i = 0; i < size; ++i) mask[i] = static_cast<std::uint8_t>(get(i) <= literal);
}

inline void clear_missing(Mask& mask, const ColumnData& column) {
  if (column.valid == nullptr) return;
  for (std::size_t i = 0; i < mask.size(); ++i)
    if (!column.is_valid(i)) mask[i] = 0;
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
inline Mask compare(const Column& column, Op op, const Scalar& literal) {
  using Kind = Scalar::Kind;
  const auto& data = *column.data();
  Mask mask(data.size);
  const auto kind = literal.kind();
  if (kind == Kind::none) return mask;
  if (data.type == Type::timestamp && kind == Kind::text) {
    const auto time = parse_iso(literal.text());
    if (!time) throw_mismatch(column, literal);
    return compare(column, op, *time);
  }
  const bool fits = data.type == Type::text        ? kind == Kind::text
                    : data.type == Type::boolean   ? kind == Kind::boolean
                    : data.type == Type::timestamp ? kind == Kind::timestamp
                                                   : kind == Kind::integer || kind == Kind::number;
  if (!fits) throw_mismatch(column, literal);
  switch (data.type) {
    case Type::number:
      fill(mask, op, literal.number(), [values = data.numbers()](std::size_t i) { return values[i]; });
      break;
    case Type::integer:
      if (kind == Kind::integer)
        fill(mask, op, literal.integer(), [values = data.integers()](std::size_t i) { return values[i]; });
      else
        fill(mask, op, literal.number(),
             [values = data.integers()](std::size_t i) { return static_cast<double>(values[i]); });
      clear_missing(mask, data);
      break;
    case Type::timestamp:
      fill(mask, op, literal.integer(), [values = data.integers()](std::size_t i) { return values[i]; });
      clear_missing(mask, data);
      break;
    case Type::boolean:
      fill(mask, op, static_cast<std::uint8_t>(literal.boolean()),
           [values = data.booleans()](std::size_t i) { return values[i]; });
      clear_missing(mask, data);
      break;
    case Type::text: {
      const auto& dictionary = *data.dictionary;
      const std::string_view text = literal.text();
      // Once for each different text, then only codes.
      Mask by_code(dictionary.size());
      for (std::size_t code = 1; code < by_code.size(); ++code)
        by_code[code] = static_cast<std::uint8_t>(holds(op, dictionary[code], text));
      for (std::size_t i = 0; i < mask.size(); ++i) mask[i] = by_code[data.codes()[i]];
    }
  }
  return mask;
}

inline Mask compare(const Column& a, Op op, const Column& b) {
  Mask mask(a.size());
  const auto each = [&](const auto& left, const auto& right) {
    for (std::size_t i = 0; i < mask.size(); ++i)
      mask[i] =
          static_cast<std::uint8_t>(!a.is_missing(i) && !b.is_missing(i) && holds(op, left(i), right(i)));
  };
  const auto& x = *a.data();
  const auto& y = *b.data();
  if (a.type() == b.type() && (a.type() == Type::integer || a.type() == Type::timestamp)) {
    each([&](std::size_t i) { return x.integers()[i]; }, [&](std::size_t i) { return y.integers()[i]; });
  } else if (a.is_numeric() && b.is_numeric()) {
    const auto number = [](const ColumnData& data) {
      return [&data](std::size_t i) {
        return data.type == Type::number ? data.numbers()[i] : static_cast<double>(data.integers()[i]);
      };
    };
    each(number(x), number(y));
  } else if (a.type() != b.type()) {
    throw DataError("cdash: column \"" + a.name() + "\" holds " + std::string(plural_of(a.type())) +
                    " and cannot be compared with column \"" + b.name() + "\", which holds " +
                    std::string(plural_of(b.type())));
  } else if (a.type() == Type::boolean) {
    each([&](std::size_t i) { return x.booleans()[i]; }, [&](std::size_t i) { return y.booleans()[i]; });
  } else {
    each([&](std::size_t i) { return (*x.dictionary)[x.codes()[i]]; },
         [&](std::size_t i) { return (*y.dictionary)[y.codes()[i]]; });
  }
  return mask;
}

// A list of texts costs one table of codes; a list of numbers a pass for each entry.
inline Mask one_of(const Column& column, const std::vector<Scalar>& literals) {
  const auto& data = *column.data();
  Mask mask(data.size);
  if (data.type == Type::text) {
    std::vector<std::string_view> texts;
    for (const auto& literal : literals) {
      if (literal.kind() == Scalar::Kind::none) continue;
      if (literal.kind() != Scalar::Kind::text) throw_mismatch(column, literal);
      texts.push_back(literal.text());
    }
    std::sort(texts.begin(), texts.end());
    Mask by_code(data.dictionary->size());
    for (std::size_t code = 1; code < by_code.size(); ++code)
      by_code[code] =
          static_cast<std::uint8_t>(std::binary_search(texts.begin(), texts.end(), (*data.dictionary)[code]));
    for (std::size_t i = 0; i < mask.size(); ++i) mask[i] = by_code[data.codes()[i]];
    return mask;
  }
  for (const auto& literal : literals) {
    const auto one = compare(column, Op::equal, literal);
    for (std::size_t i = 0; i < mask.size(); ++i) mask[i] = static_cast<std::uint8_t>(mask[i] | one[i]);
  }
  return mask;
}

CDASH_DECL std::vector<std::uint8_t> evaluate(const Condition& condition, const Frame& frame) {
  switch (condition.op) {
    case Op::both:
    case Op::either: {
      auto mask = evaluate(*condition.left, frame);
      const auto other = evaluate(*condition.right, frame);
      for (std::size_t i = 0; i < mask.size(); ++i)
        mask[i] =
            static_cast<std::uint8_t>(condition.op == Op::both ? mask[i] & other[i] : mask[i] | other[i]);
      return mask;
    }
    case Op::negated: {
      auto mask = evaluate(*condition.left, frame);
      for (auto& byte : mask) byte ^= 1;
      return mask;
    }
    case Op::missing: {
      const auto column = frame[condition.column];
      Mask mask(column.size());
      for (std::size_t i = 0; i < mask.size(); ++i) mask[i] = static_cast<std::uint8_t>(column.is_missing(i));
      return mask;
    }
    case Op::in:
      return one_of(frame[condition.column], condition.literals);
    case Op::equal:
    case Op::less:
    case Op::less_or_equal:
      break;
  }
  const auto column = frame[condition.column];
  if (condition.literals.empty()) return compare(column, condition.op, frame[condition.other]);
  return compare(column, condition.op, condition.literals.front());
}

}  // namespace cdash::data::detail
