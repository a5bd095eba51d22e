// go::ChoroplethSelectedMarker, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `choropleth.selected.marker`, `choropleth.unselected.marker`, `choroplethmap.selected.marker` and 5
/// more places take.
class ChoroplethSelectedMarker : public figure::Object {
 public:
  /// A number from 0 to 1.
  ChoroplethSelectedMarker& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
};

}  // namespace cdash::go
