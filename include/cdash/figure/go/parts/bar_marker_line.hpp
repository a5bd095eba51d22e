// go::BarMarkerLine, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `bar.marker.line`, `barpolar.marker.line`, `funnel.marker.line` and 4 more places take.
class BarMarkerLine : public figure::Object {
 public:
  /// True or false.
  BarMarkerLine& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// True or false.
  BarMarkerLine& cauto(const Takes<spec::boolean>& value) {
    return detail::put(*this, "cauto", value), *this;
  }
  /// A number.
  BarMarkerLine& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
  /// A number.
  BarMarkerLine& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
  /// A number.
  BarMarkerLine& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
  /// A colour, or a number on the colour scale; or a list.
  BarMarkerLine& color(const Takes<spec::colors_or_numbers>& value) {
    return detail::put(*this, "color", value), *this;
  }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  BarMarkerLine& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  BarMarkerLine& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// True or false.
  BarMarkerLine& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// A number from 0 on; or a list.
  BarMarkerLine& width(const Takes<spec::numbers_from_0>& value) {
    return detail::put(*this, "width", value), *this;
  }
};

}  // namespace cdash::go
