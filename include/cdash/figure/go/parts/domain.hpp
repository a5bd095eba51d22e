// go::Domain, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `funnelarea.domain`, `icicle.domain`, `indicator.domain` and 14 more places take.
class Domain : public figure::Object {
 public:
  /// A whole number from 0 on.
  Domain& column(const Takes<spec::integer_from_0>& value) {
    return detail::put(*this, "column", value), *this;
  }
  /// A whole number from 0 on.
  Domain& row(const Takes<spec::integer_from_0>& value) { return detail::put(*this, "row", value), *this; }
  /// Two values: numbers from 0 to 1.
  Domain& x(const TakesFixed<spec::list_of_number_from_0_to_1, spec::number_from_0_to_1, 2>& value) {
    return detail::put_fixed(*this, "x", value), *this;
  }
  /// Two values: numbers from 0 to 1.
  Domain& y(const TakesFixed<spec::list_of_number_from_0_to_1, spec::number_from_0_to_1, 2>& value) {
    return detail::put_fixed(*this, "y", value), *this;
  }
};

}  // namespace cdash::go
