// go::Caps, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/z.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `isosurface.caps` and `volume.caps` take.
class Caps : public figure::Object {
 public:
  using X = go::Z;
  using Y = go::Z;
  using Z = go::Z;
  /// `X`.
  Caps& x(const TakesPart<X>& value) { return detail::put_part(*this, "x", value), *this; }
  /// `Y`.
  Caps& y(const TakesPart<Y>& value) { return detail::put_part(*this, "y", value), *this; }
  /// `Z`.
  Caps& z(const TakesPart<Z>& value) { return detail::put_part(*this, "z", value), *this; }
};

}  // namespace cdash::go
