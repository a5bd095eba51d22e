// go::Z, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `isosurface.caps.x`, `isosurface.caps.y`, `isosurface.caps.z` and 5 more places take.
class Z : public figure::Object {
 public:
  /// A number from 0 to 1.
  Z& fill(const Takes<spec::number_from_0_to_1>& value) { return detail::put(*this, "fill", value), *this; }
  /// True or false.
  Z& show(const Takes<spec::boolean>& value) { return detail::put(*this, "show", value), *this; }
};

}  // namespace cdash::go
