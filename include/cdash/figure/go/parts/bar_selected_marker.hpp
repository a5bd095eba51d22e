// go::BarSelectedMarker, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `bar.selected.marker`, `bar.unselected.marker`, `barpolar.selected.marker` and 4 more places take.
class BarSelectedMarker : public figure::Object {
 public:
  /// A colour.
  BarSelectedMarker& color(const Takes<spec::color>& value) {
    return detail::put(*this, "color", value), *this;
  }
  /// A number from 0 to 1.
  BarSelectedMarker& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
};

}  // namespace cdash::go
