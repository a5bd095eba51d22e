// go::ScattercarpetLine, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `scattercarpet.line`, `scatterpolar.line`, `scattersmith.line` and 1 more places take.
class ScattercarpetLine : public figure::Object {
 public:
  /// A number from 0 on; or a list.
  ScattercarpetLine& backoff(const Takes<spec::numbers_from_0>& value) {
    return detail::put(*this, "backoff", value), *this;
  }
  /// A colour.
  ScattercarpetLine& color(const Takes<spec::color>& value) {
    return detail::put(*this, "color", value), *this;
  }
  /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
  ScattercarpetLine& dash(const Takes<spec::dash>& value) { return detail::put(*this, "dash", value), *this; }
  /// "linear" or "spline".
  ScattercarpetLine& shape(const Takes<spec::one_of_linear_spline>& value) {
    return detail::put(*this, "shape", value), *this;
  }
  /// A number from 0 to 1.3.
  ScattercarpetLine& smoothing(const Takes<spec::number_from_0_to_1_3>& value) {
    return detail::put(*this, "smoothing", value), *this;
  }
  /// A number from 0 on.
  ScattercarpetLine& width(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "width", value), *this;
  }
};

}  // namespace cdash::go
