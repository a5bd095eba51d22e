// go::BarMarker, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/bar_marker_line.hpp>
#include <cdash/figure/go/parts/color_bar.hpp>
#include <cdash/figure/go/parts/fillpattern.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `bar.marker` and `histogram.marker` take.
class BarMarker : public figure::Object {
 public:
  using ColorBar = go::ColorBar;
  using Line = go::BarMarkerLine;
  using Pattern = go::Fillpattern;
  /// True or false.
  BarMarker& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// True or false.
  BarMarker& cauto(const Takes<spec::boolean>& value) { return detail::put(*this, "cauto", value), *this; }
  /// A number.
  BarMarker& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
  /// A number.
  BarMarker& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
  /// A number.
  BarMarker& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
  /// A colour, or a number on the colour scale; or a list.
  BarMarker& color(const Takes<spec::colors_or_numbers>& value) {
    return detail::put(*this, "color", value), *this;
  }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  BarMarker& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  BarMarker& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  BarMarker& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// Anything.
  BarMarker& cornerradius(const Takes<spec::any>& value) {
    return detail::put(*this, "cornerradius", value), *this;
  }
  /// `Line`.
  BarMarker& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// A number from 0 to 1; or a list.
  BarMarker& opacity(const Takes<spec::numbers_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// `Pattern`.
  BarMarker& pattern(const TakesPart<Pattern>& value) {
    return detail::put_part(*this, "pattern", value), *this;
  }
  /// True or false.
  BarMarker& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// True or false.
  BarMarker& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
};

}  // namespace cdash::go
