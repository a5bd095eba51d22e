// go::ChoroplethMarker, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/marker_line.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `choropleth.marker`, `choroplethmap.marker` and `choroplethmapbox.marker` take.
class ChoroplethMarker : public figure::Object {
 public:
  using Line = go::MarkerLine;
  /// `Line`.
  ChoroplethMarker& line(const TakesPart<Line>& value) {
    return detail::put_part(*this, "line", value), *this;
  }
  /// A number from 0 to 1; or a list.
  ChoroplethMarker& opacity(const Takes<spec::numbers_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
};

}  // namespace cdash::go
