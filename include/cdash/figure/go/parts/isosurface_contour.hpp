// go::IsosurfaceContour, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `isosurface.contour`, `mesh3d.contour` and `volume.contour` take.
class IsosurfaceContour : public figure::Object {
 public:
  /// A colour.
  IsosurfaceContour& color(const Takes<spec::color>& value) {
    return detail::put(*this, "color", value), *this;
  }
  /// True or false.
  IsosurfaceContour& show(const Takes<spec::boolean>& value) {
    return detail::put(*this, "show", value), *this;
  }
  /// A number from 1 to 16.
  IsosurfaceContour& width(const Takes<spec::number_from_1_to_16>& value) {
    return detail::put(*this, "width", value), *this;
  }
};

}  // namespace cdash::go
