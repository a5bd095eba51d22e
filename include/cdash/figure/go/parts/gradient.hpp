// go::Gradient, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `scatter.marker.gradient`, `scattercarpet.marker.gradient`, `scattergeo.marker.gradient` and 3 more
/// places take.
class Gradient : public figure::Object {
 public:
  /// A colour; or a list.
  Gradient& color(const Takes<spec::colors>& value) { return detail::put(*this, "color", value), *this; }
  /// "radial", "horizontal", "vertical" or "none"; or a list.
  Gradient& type(const Takes<spec::one_of_radial_horizontal_vertical_none_or_list>& value) {
    return detail::put(*this, "type", value), *this;
  }
};

}  // namespace cdash::go
