// go::BoxUnselected, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/selected_marker.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `box.selected`, `box.unselected`, `scattermap.selected` and 7 more places take.
class BoxUnselected : public figure::Object {
 public:
  using Marker = go::SelectedMarker;
  /// `Marker`.
  BoxUnselected& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
};

}  // namespace cdash::go
