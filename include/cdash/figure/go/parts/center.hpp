// go::Center, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `layout.geo.center`, `layout.map.center` and `layout.mapbox.center` take.
class Center : public figure::Object {
 public:
  /// A number.
  Center& lat(const Takes<spec::number>& value) { return detail::put(*this, "lat", value), *this; }
  /// A number.
  Center& lon(const Takes<spec::number>& value) { return detail::put(*this, "lon", value), *this; }
};

}  // namespace cdash::go
