// go::MarkerLine, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `choropleth.marker.line`, `choroplethmap.marker.line`, `choroplethmapbox.marker.line` and 7 more
/// places take.
class MarkerLine : public figure::Object {
 public:
  /// A colour; or a list.
  MarkerLine& color(const Takes<spec::colors>& value) { return detail::put(*this, "color", value), *this; }
  /// A number from 0 on; or a list.
  MarkerLine& width(const Takes<spec::numbers_from_0>& value) {
    return detail::put(*this, "width", value), *this;
  }
};

}  // namespace cdash::go
