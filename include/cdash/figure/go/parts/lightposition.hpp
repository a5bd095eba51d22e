// go::Lightposition, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `cone.lightposition`, `isosurface.lightposition`, `mesh3d.lightposition` and 3 more places take.
class Lightposition : public figure::Object {
 public:
  /// A number from -100000 to 100000.
  Lightposition& x(const Takes<spec::number_from_minus_100000_to_100000>& value) {
    return detail::put(*this, "x", value), *this;
  }
  /// A number from -100000 to 100000.
  Lightposition& y(const Takes<spec::number_from_minus_100000_to_100000>& value) {
    return detail::put(*this, "y", value), *this;
  }
  /// A number from -100000 to 100000.
  Lightposition& z(const Takes<spec::number_from_minus_100000_to_100000>& value) {
    return detail::put(*this, "z", value), *this;
  }
};

}  // namespace cdash::go
