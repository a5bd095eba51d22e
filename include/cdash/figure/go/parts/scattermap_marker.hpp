// go::ScattermapMarker, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/color_bar.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `scattermap.marker` and `scattermapbox.marker` take.
class ScattermapMarker : public figure::Object {
 public:
  using ColorBar = go::ColorBar;
  /// True or false.
  ScattermapMarker& allowoverlap(const Takes<spec::boolean>& value) {
    return detail::put(*this, "allowoverlap", value), *this;
  }
  /// A number; or a list.
  ScattermapMarker& angle(const Takes<spec::numbers>& value) {
    return detail::put(*this, "angle", value), *this;
  }
  /// True or false.
  ScattermapMarker& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// True or false.
  ScattermapMarker& cauto(const Takes<spec::boolean>& value) {
    return detail::put(*this, "cauto", value), *this;
  }
  /// A number.
  ScattermapMarker& cmax(const Takes<spec::number>& value) {
    return detail::put(*this, "cmax", value), *this;
  }
  /// A number.
  ScattermapMarker& cmid(const Takes<spec::number>& value) {
    return detail::put(*this, "cmid", value), *this;
  }
  /// A number.
  ScattermapMarker& cmin(const Takes<spec::number>& value) {
    return detail::put(*this, "cmin", value), *this;
  }
  /// A colour, or a number on the colour scale; or a list.
  ScattermapMarker& color(const Takes<spec::colors_or_numbers>& value) {
    return detail::put(*this, "color", value), *this;
  }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  ScattermapMarker& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  ScattermapMarker& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  ScattermapMarker& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// A number from 0 to 1; or a list.
  ScattermapMarker& opacity(const Takes<spec::numbers_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// True or false.
  ScattermapMarker& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// True or false.
  ScattermapMarker& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
  /// A number from 0 on; or a list.
  ScattermapMarker& size(const Takes<spec::numbers_from_0>& value) {
    return detail::put(*this, "size", value), *this;
  }
  /// A number from 0 on.
  ScattermapMarker& sizemin(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "sizemin", value), *this;
  }
  /// "diameter" or "area".
  ScattermapMarker& sizemode(const Takes<spec::one_of_diameter_area>& value) {
    return detail::put(*this, "sizemode", value), *this;
  }
  /// A number.
  ScattermapMarker& sizeref(const Takes<spec::number>& value) {
    return detail::put(*this, "sizeref", value), *this;
  }
  /// Text; or a list.
  ScattermapMarker& symbol(const Takes<spec::texts>& value) {
    return detail::put(*this, "symbol", value), *this;
  }
};

}  // namespace cdash::go
