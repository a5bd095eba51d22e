// go::ScatterglMarker, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/bar_marker_line.hpp>
#include <cdash/figure/go/parts/color_bar.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `scattergl.marker`, `scatterpolargl.marker` and `splom.marker` take.
class ScatterglMarker : public figure::Object {
 public:
  using ColorBar = go::ColorBar;
  using Line = go::BarMarkerLine;
  /// Degrees, or "auto"; or a list.
  ScatterglMarker& angle(const Takes<spec::angles>& value) {
    return detail::put(*this, "angle", value), *this;
  }
  /// True or false.
  ScatterglMarker& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// True or false.
  ScatterglMarker& cauto(const Takes<spec::boolean>& value) {
    return detail::put(*this, "cauto", value), *this;
  }
  /// A number.
  ScatterglMarker& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
  /// A number.
  ScatterglMarker& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
  /// A number.
  ScatterglMarker& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
  /// A colour, or a number on the colour scale; or a list.
  ScatterglMarker& color(const Takes<spec::colors_or_numbers>& value) {
    return detail::put(*this, "color", value), *this;
  }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  ScatterglMarker& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  ScatterglMarker& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  ScatterglMarker& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// `Line`.
  ScatterglMarker& line(const TakesPart<Line>& value) {
    return detail::put_part(*this, "line", value), *this;
  }
  /// A number from 0 to 1; or a list.
  ScatterglMarker& opacity(const Takes<spec::numbers_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// True or false.
  ScatterglMarker& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// True or false.
  ScatterglMarker& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
  /// A number from 0 on; or a list.
  ScatterglMarker& size(const Takes<spec::numbers_from_0>& value) {
    return detail::put(*this, "size", value), *this;
  }
  /// A number from 0 on.
  ScatterglMarker& sizemin(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "sizemin", value), *this;
  }
  /// "diameter" or "area".
  ScatterglMarker& sizemode(const Takes<spec::one_of_diameter_area>& value) {
    return detail::put(*this, "sizemode", value), *this;
  }
  /// A number.
  ScatterglMarker& sizeref(const Takes<spec::number>& value) {
    return detail::put(*this, "sizeref", value), *this;
  }
  /// 0, "0", "circle", 100, "100", "circle-open", 200, "200", "circle-dot", 300, "300", "circle-open-dot" and
  /// 474 more; or a list.
  ScatterglMarker& symbol(const Takes<spec::one_of_0_0_circle_100_100_circle_open_200_200_circle_dot_and_477_more_or_list>& value) {
    return detail::put(*this, "symbol", value), *this;
  }
};

}  // namespace cdash::go
