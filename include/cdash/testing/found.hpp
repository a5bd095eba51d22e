// A property's value as a page under test has it.
#pragma once

#include <cdash/app/read.hpp>
#include <cdash/config.hpp>
#include <cdash/testing/difference.hpp>
#include <cdash/testing/error.hpp>
#include <cstddef>
#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>

namespace cdash::testing {

/// What a page has for a property, or a part of it. A copy: it stays what it was when it was asked for.
///
///     page.get(graph.figure())["data"][0]["y"].as<std::vector<double>>()
///     page.get(out.children()) == "Hello"
class Found {
 public:
  /// `place` names the value in messages: "graph.figure".
  Found(Json value, std::string place);
  /// A property that the page does not have: null, but not set.
  static Found missing(std::string place);

  /// The value; null if the page has none.
  const Json& json() const noexcept { return *value_; }
  /// Whether the page has a value at all, be it null.
  bool is_set() const noexcept { return is_set_; }
  bool is_null() const noexcept { return value_->is_null(); }

  /// A member of an object; of a component, one of its properties. Throws PageError if there is none.
  Found operator[](std::string_view member) const;
  Found operator[](const char* member) const { return (*this)[std::string_view(member)]; }
  /// An element of a list, also of a typed array. Throws PageError if there is none.
  Found operator[](std::size_t element) const;
  Found operator[](int element) const;
  /// How many elements or members. Throws PageError if it is neither a list nor an object.
  std::size_t size() const;

  /// The value as a T: what a callback's parameter can be. Typed arrays read as lists of numbers.
  /// Throws PageError, which says what was found instead.
  template <class T>
  T as() const {
    static_assert(cdash::detail::is_readable<T>(), "cdash: this type cannot be read from JSON");
    static_assert(!std::is_same_v<T, std::string_view>, "cdash: read the text as std::string");
    try {
      return cdash::detail::read<T>(plain());
    } catch (const cdash::detail::Misfit& misfit) {
      misfits(misfit.wanted);
    }
  }

  /// The texts below, in their order: what a reader of the page sees of children.
  std::string text() const;

  /// Compares as the browser does, with anything a property can be: texts, numbers, components, lists.
  template <class T>
    requires Valuable<T>
  friend bool operator==(const Found& found, const T& wanted) {
    return same(in_page(to_value(wanted)), found.json());
  }
  friend bool operator==(const Found& left, const Found& right) { return same(left.json(), right.json()); }
  friend CDASH_DECL std::ostream& operator<<(std::ostream& out, const Found& found);

 private:
  Found(std::shared_ptr<const Json> root, const Json* value, std::string place);
  // With typed arrays as lists.
  const Json& plain() const;
  [[noreturn]] void misfits(const std::string& wanted) const;

  std::shared_ptr<const Json> root_;
  const Json* value_;
  std::string place_;
  bool is_set_ = true;
  mutable std::shared_ptr<const Json> plain_;
};

CDASH_DECL std::ostream& operator<<(std::ostream& out, const Found& found);

/// So that difference() takes what a page has: `testing::difference(html::Div("b"),
/// page.get(out.children()))`
template <class Expected>
  requires Valuable<Expected>
std::string difference(const Expected& expected, const Found& found) {
  return difference(in_page(to_value(expected)), found.json());
}

}  // namespace cdash::testing

#ifdef CDASH_HEADER_ONLY
#include <cdash/testing/impl/found.ipp>
#include <cdash/testing/impl/typed_arrays.ipp>
#endif
