// Makes a frame of structs: a column for each member that Boost.Describe knows.
#pragma once

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <boost/describe/enum_to_string.hpp>
#include <boost/describe/enumerators.hpp>
#include <boost/describe/members.hpp>
#include <boost/describe/modifiers.hpp>
#include <boost/mp11/algorithm.hpp>
#include <cdash/config.hpp>
#include <cdash/data/detail/cells.hpp>
#include <cdash/data/frame.hpp>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace cdash::data {
namespace detail {

template <class T>
using MembersOf =
    boost::describe::describe_members<T, boost::describe::mod_public | boost::describe::mod_inherited>;

template <class T>
concept DescribedEnum = std::is_enum_v<T> && boost::describe::has_describe_enumerators<T>::value;
template <class T>
concept DescribedStruct = std::is_class_v<T> && boost::describe::has_describe_members<T>::value;

template <class T>
inline constexpr bool is_field = Cell<T> || DescribedEnum<T>;
template <class T>
inline constexpr bool is_field<std::optional<T>> = Cell<T> || DescribedEnum<T>;

[[noreturn]] CDASH_DECL void throw_no_enumerator(const char* member, std::size_t row,
                                                 const std::string& number);

// An enum's value is a text: its name.
template <DescribedEnum E>
std::string_view name_of(E value, const char* member, std::size_t row) {
  const char* name = boost::describe::enum_to_string(value, nullptr);
  if (name == nullptr)
    throw_no_enumerator(member, row, std::to_string(static_cast<std::underlying_type_t<E>>(value)));
  return name;
}

template <class Field, class R, class Get>
ColumnPtr column_of_field(const R& rows, const char* member, const Get& get) {
  std::size_t row = 0;
  if constexpr (DescribedEnum<Field>) {
    return column_of_range<std::string_view>(
        rows, [&](const auto& element) { return name_of(get(element), member, row++); });
  } else if constexpr (is_optional_cell<Field> || Cell<Field>) {
    return column_of_range<Field>(rows, get);
  } else {
    using Names = std::optional<std::string_view>;
    return column_of_range<Names>(rows, [&](const auto& element) -> Names {
      const auto at = row++;
      if (!get(element)) return std::nullopt;
      return name_of(*get(element), member, at);
    });
  }
}

template <class T>
struct FieldsOf {
  static constexpr bool all_are_cells = false;
};
template <DescribedStruct T>
struct FieldsOf<T> {
  template <class D>
  using Field = std::remove_cvref_t<decltype(std::declval<const T&>().*D::pointer)>;
  template <class D>
  using IsField = std::bool_constant<is_field<Field<D>>>;
  static constexpr bool all_are_cells = boost::mp11::mp_all_of<MembersOf<T>, IsField>::value;
};

}  // namespace detail

/// A frame of structs, one a row: a column for each public member that BOOST_DESCRIBE_STRUCT lists, those of
/// base classes first, named and ordered as there. A member is a number, a bool, a text, a
/// std::chrono::sys_time, an enum that BOOST_DESCRIBE_ENUM lists (it becomes a text, its name), or
/// std::optional of one. Takes any range that can be walked twice; copies each value once.
///
///     struct Trade { std::string symbol; double price; std::optional<int> size; data::Timestamp at; };
///     BOOST_DESCRIBE_STRUCT(Trade, (), (symbol, price, size, at))
///     const auto df = data::frame_of(trades);   // std::vector<Trade>
///
/// Throws DataError for the value of an enum that has no name, and for a time that Timestamp cannot hold.
template <class R>
Frame frame_of(const R& rows) {
  using T = std::remove_cvref_t<decltype(*std::begin(rows))>;
  constexpr bool described = detail::DescribedStruct<T>;
  static_assert(described,
                "cdash: a frame is made of structs that BOOST_DESCRIBE_STRUCT lists the members of");
  constexpr bool cells = !described || detail::FieldsOf<T>::all_are_cells;
  static_assert(cells,
                "cdash: a member of the struct is no cell of a frame: a number, bool, text, time, described "
                "enum, or std::optional of one; leave it out of BOOST_DESCRIBE_STRUCT");
  std::vector<NamedColumn> columns;
  if constexpr (described && cells) {
    boost::mp11::mp_for_each<detail::MembersOf<T>>([&](auto member) {
      using Field = typename detail::FieldsOf<T>::template Field<decltype(member)>;
      columns.emplace_back(member.name, Column({}, detail::column_of_field<Field>(
                                                       rows, member.name, [](const T& row) -> const Field& {
                                                         return row.*decltype(member)::pointer;
                                                       })));
    });
  }
  return Frame(std::move(columns));
}

}  // namespace cdash::data

#ifdef CDASH_HEADER_ONLY
#include <cdash/data/impl/describe.ipp>
#endif
