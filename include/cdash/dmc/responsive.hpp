// dmc::Responsive, a value or one for each breakpoint: what the style properties of Mantine take.
#pragma once

#include <cdash/core/types.hpp>

namespace cdash::dmc {

/// One of the types T, or an object with one for each breakpoint from which it holds: `6`, or
/// `{{"base", 12}, {"md", 6}}`. The breakpoints are those of the theme: base, xs, sm, md, lg, xl.
template <class... T>
using Responsive = types::AnyOf<T..., types::MapOf<types::AnyOf<T...>>>;

/// The same of a fixed set of texts. Each is checked where one is given alone, none inside an object.
template <Literal... Allowed>
using ResponsiveOneOf = types::OneOfOr<types::MapOf<types::Text>, Allowed...>;

/// The same where a T is taken as well.
template <class T, Literal... Allowed>
using ResponsiveOneOfOr = types::OneOfOr<types::AnyOf<T, types::MapOf<types::AnyOf<T, types::Text>>>, Allowed...>;

}  // namespace cdash::dmc
