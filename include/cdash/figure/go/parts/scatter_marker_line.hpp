// go::ScatterMarkerLine, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `scatter.marker.line`, `scattercarpet.marker.line`, `scattergeo.marker.line` and 3 more places take.
class ScatterMarkerLine : public figure::Object {
 public:
  /// True or false.
  ScatterMarkerLine& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// True or false.
  ScatterMarkerLine& cauto(const Takes<spec::boolean>& value) {
    return detail::put(*this, "cauto", value), *this;
  }
  /// A number.
  ScatterMarkerLine& cmax(const Takes<spec::number>& value) {
    return detail::put(*this, "cmax", value), *this;
  }
  /// A number.
  ScatterMarkerLine& cmid(const Takes<spec::number>& value) {
    return detail::put(*this, "cmid", value), *this;
  }
  /// A number.
  ScatterMarkerLine& cmin(const Takes<spec::number>& value) {
    return detail::put(*this, "cmin", value), *this;
  }
  /// A colour, or a number on the colour scale; or a list.
  ScatterMarkerLine& color(const Takes<spec::colors_or_numbers>& value) {
    return detail::put(*this, "color", value), *this;
  }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  ScatterMarkerLine& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  ScatterMarkerLine& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px"; or a list.
  ScatterMarkerLine& dash(const Takes<spec::dashes>& value) {
    return detail::put(*this, "dash", value), *this;
  }
  /// True or false.
  ScatterMarkerLine& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// A number from 0 on; or a list.
  ScatterMarkerLine& width(const Takes<spec::numbers_from_0>& value) {
    return detail::put(*this, "width", value), *this;
  }
};

}  // namespace cdash::go
