// go::ContourLine, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `contour.line`, `contourcarpet.line` and `histogram2dcontour.line` take.
class ContourLine : public figure::Object {
 public:
  /// A colour.
  ContourLine& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
  /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
  ContourLine& dash(const Takes<spec::dash>& value) { return detail::put(*this, "dash", value), *this; }
  /// A number from 0 to 1.3.
  ContourLine& smoothing(const Takes<spec::number_from_0_to_1_3>& value) {
    return detail::put(*this, "smoothing", value), *this;
  }
  /// A number from 0 on.
  ContourLine& width(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "width", value), *this;
  }
};

}  // namespace cdash::go
