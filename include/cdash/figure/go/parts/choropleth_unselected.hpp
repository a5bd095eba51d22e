// go::ChoroplethUnselected, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/choropleth_selected_marker.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `choropleth.selected`, `choropleth.unselected`, `choroplethmap.selected` and 3 more places take.
class ChoroplethUnselected : public figure::Object {
 public:
  using Marker = go::ChoroplethSelectedMarker;
  /// `Marker`.
  ChoroplethUnselected& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
};

}  // namespace cdash::go
