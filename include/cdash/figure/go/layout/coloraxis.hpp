// go::layout::Coloraxis: part of the layout.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/color_bar.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

namespace layout {

/// What the layout has as `coloraxis`.
class Coloraxis : public figure::Object {
 public:
  using ColorBar = go::ColorBar;
  /// True or false.
  Coloraxis& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// True or false.
  Coloraxis& cauto(const Takes<spec::boolean>& value) { return detail::put(*this, "cauto", value), *this; }
  /// A number.
  Coloraxis& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
  /// A number.
  Coloraxis& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
  /// A number.
  Coloraxis& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
  /// `ColorBar`.
  Coloraxis& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Coloraxis& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// True or false.
  Coloraxis& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// True or false.
  Coloraxis& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go
