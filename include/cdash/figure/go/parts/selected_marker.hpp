// go::SelectedMarker, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `box.selected.marker`, `box.unselected.marker`, `scatter.selected.marker` and 23 more places take.
class SelectedMarker : public figure::Object {
 public:
  /// A colour.
  SelectedMarker& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
  /// A number from 0 to 1.
  SelectedMarker& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// A number from 0 on.
  SelectedMarker& size(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "size", value), *this;
  }
};

}  // namespace cdash::go
