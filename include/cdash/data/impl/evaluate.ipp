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
  std::string found;
  std::string right = "a number";
  if (const auto flag = std::get_if<bool>(&literal.held())) {
    found = *flag ? "true" : "false";
  } else if (const auto text = std::get_if<std::string>(&literal.held())) {
    found = "the text \"" + *text + '"';
  } else {
    found = "the number ";
    if (const auto integer = std::get_if<std::int64_t>(&literal.held()))
      write_json(found, *integer);
    else
      write_json(found, *std::get_if<double>(&literal.held()));
  }
  if (column.type() == Type::text) right = "a text";
  if (column.type() == Type::boolean) right = "true or false";
  throw DataError("cdash: column \"" + column.name() + "\" holds " + std::string(plural_of(column.type())) +
                  " and cannot be compared with " + found + "; compare it with " + right);
}

// Where `column op literal` holds; never where a value is missing.
inline Mask compare(const Column& column, Op op, const Scalar& literal) {
  const auto& data = *column.data();
  Mask mask(data.size);
  const auto& held = literal.held();
  if (std::holds_alternative<std::nullptr_t>(held)) return mask;
  switch (data.type) {
    case Type::number: {
      double number = 0;
      if (const auto integer = std::get_if<std::int64_t>(&held))
        number = static_cast<double>(*integer);
      else if (const auto real = std::get_if<double>(&held))
        number = *real;
      else
        throw_mismatch(column, literal);
      fill(mask, op, number, [values = data.numbers()](std::size_t i) { return values[i]; });
      break;
    }
    case Type::integer: {
      if (const auto integer = std::get_if<std::int64_t>(&held))
        fill(mask, op, *integer, [values = data.integers()](std::size_t i) { return values[i]; });
      else if (const auto real = std::get_if<double>(&held))
        fill(mask, op, *real,
             [values = data.integers()](std::size_t i) { return static_cast<double>(values[i]); });
      else
        throw_mismatch(column, literal);
      clear_missing(mask, data);
      break;
    }
    case Type::boolean: {
      const auto flag = std::get_if<bool>(&held);
      if (flag == nullptr) throw_mismatch(column, literal);
      fill(mask, op, static_cast<std::uint8_t>(*flag),
           [values = data.booleans()](std::size_t i) { return values[i]; });
      clear_missing(mask, data);
      break;
    }
    case Type::text: {
      const auto text = std::get_if<std::string>(&held);
      if (text == nullptr) throw_mismatch(column, literal);
      const auto& dictionary = *data.dictionary;
      // Once for each different text, then only codes.
      Mask by_code(dictionary.size());
      for (std::size_t code = 1; code < by_code.size(); ++code)
        by_code[code] = static_cast<std::uint8_t>(holds(op, dictionary[code], std::string_view(*text)));
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
  if (a.type() == Type::integer && b.type() == Type::integer) {
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
      if (std::holds_alternative<std::nullptr_t>(literal.held())) continue;
      const auto text = std::get_if<std::string>(&literal.held());
      if (text == nullptr) throw_mismatch(column, literal);
      texts.push_back(*text);
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
