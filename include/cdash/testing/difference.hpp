// Compares two values as a browser would, and says in words where they differ.
#pragma once

#include <cdash/config.hpp>
#include <cdash/core/convert.hpp>
#include <cdash/core/json.hpp>
#include <string>

namespace cdash::testing {

/// Whether two values are the same to JavaScript: 1 and 1.0 are, and so are an array and the typed array
/// (`{"dtype": …, "bdata": …}`) with its numbers. The order of an object's members does not matter.
CDASH_DECL bool same(const Json& left, const Json& right);

/// What a property's value is in the page: written as for the browser, and read again.
CDASH_DECL Json in_page(const Value& value);

/// Every place where `found` is not what was `expected`, one a line; empty if they are the same. Components
/// are named by their types and ids:
///
///     html.Div#out > children[1] html.P: children: expected "b", found "c"
CDASH_DECL std::string difference(const Json& expected, const Json& found);

/// The same for anything that a property or a layout can be: components, figures, ranges, structs.
///
/// `CHECK(testing::difference(html::Div("b"), page.get(out.children())) == "");`
template <class Expected, class Found>
  requires(Valuable<Expected> && Valuable<Found> &&
           !(std::same_as<Expected, Json> && std::same_as<Found, Json>))
std::string difference(const Expected& expected, const Found& found) {
  return difference(in_page(to_value(expected)), in_page(to_value(found)));
}

/// A tree of components in few lines, for a failure's message: one component a line, children indented, long
/// values shortened.
CDASH_DECL std::string outline(const Json& tree);

}  // namespace cdash::testing

#ifdef CDASH_HEADER_ONLY
#include <cdash/testing/impl/difference.ipp>
#include <cdash/testing/impl/tree.ipp>
#include <cdash/testing/impl/typed_arrays.ipp>
#endif
