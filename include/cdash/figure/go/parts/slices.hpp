// go::Slices, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `isosurface.slices` and `volume.slices` take.
class Slices : public figure::Object {
 public:
  /// What `x` takes.
  class X : public figure::Object {
   public:
    /// A number from 0 to 1.
    X& fill(const Takes<spec::number_from_0_to_1>& value) { return detail::put(*this, "fill", value), *this; }
    /// A list: numbers, texts, dates.
    X& locations(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "locations", value), *this;
    }
    /// True or false.
    X& show(const Takes<spec::boolean>& value) { return detail::put(*this, "show", value), *this; }
  };

  using Y = go::Slices::X;
  using Z = go::Slices::X;
  /// `X`.
  Slices& x(const TakesPart<X>& value) { return detail::put_part(*this, "x", value), *this; }
  /// `Y`.
  Slices& y(const TakesPart<Y>& value) { return detail::put_part(*this, "y", value), *this; }
  /// `Z`.
  Slices& z(const TakesPart<Z>& value) { return detail::put_part(*this, "z", value), *this; }
};

}  // namespace cdash::go
