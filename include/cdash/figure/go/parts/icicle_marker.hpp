// go::IcicleMarker, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/color_bar.hpp>
#include <cdash/figure/go/parts/fillpattern.hpp>
#include <cdash/figure/go/parts/marker_line.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `icicle.marker` and `sunburst.marker` take.
class IcicleMarker : public figure::Object {
 public:
  using ColorBar = go::ColorBar;
  using Line = go::MarkerLine;
  using Pattern = go::Fillpattern;
  /// True or false.
  IcicleMarker& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// True or false.
  IcicleMarker& cauto(const Takes<spec::boolean>& value) { return detail::put(*this, "cauto", value), *this; }
  /// A number.
  IcicleMarker& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
  /// A number.
  IcicleMarker& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
  /// A number.
  IcicleMarker& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  IcicleMarker& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  IcicleMarker& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A list: numbers, texts, dates.
  IcicleMarker& colors(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "colors", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  IcicleMarker& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// `Line`.
  IcicleMarker& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// `Pattern`.
  IcicleMarker& pattern(const TakesPart<Pattern>& value) {
    return detail::put_part(*this, "pattern", value), *this;
  }
  /// True or false.
  IcicleMarker& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// True or false.
  IcicleMarker& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
};

}  // namespace cdash::go
