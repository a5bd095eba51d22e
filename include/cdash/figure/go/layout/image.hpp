// go::layout::Image: part of the layout.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

namespace layout {

/// What the layout has as `image`.
class Image : public figure::Object {
 public:
  /// "below" or "above".
  Image& layer(const Takes<spec::one_of_below_above>& value) {
    return detail::put(*this, "layer", value), *this;
  }
  /// Text.
  Image& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Image& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// A number.
  Image& sizex(const Takes<spec::number>& value) { return detail::put(*this, "sizex", value), *this; }
  /// A number.
  Image& sizey(const Takes<spec::number>& value) { return detail::put(*this, "sizey", value), *this; }
  /// "fill", "contain" or "stretch".
  Image& sizing(const Takes<spec::one_of_fill_contain_stretch>& value) {
    return detail::put(*this, "sizing", value), *this;
  }
  /// The address of an image, or the image as data: address.
  Image& source(const Takes<spec::text>& value) { return detail::put(*this, "source", value), *this; }
  /// Text.
  Image& templateitemname(const Takes<spec::text>& value) {
    return detail::put(*this, "templateitemname", value), *this;
  }
  /// True or false.
  Image& visible(const Takes<spec::boolean>& value) { return detail::put(*this, "visible", value), *this; }
  /// Anything.
  Image& x(const Takes<spec::any>& value) { return detail::put(*this, "x", value), *this; }
  /// "left", "center" or "right".
  Image& xanchor(const Takes<spec::one_of_left_center_right>& value) {
    return detail::put(*this, "xanchor", value), *this;
  }
  /// "paper" or "x2 \u2026".
  Image& xref(const Takes<spec::axis_x_or_paper>& value) { return detail::put(*this, "xref", value), *this; }
  /// Anything.
  Image& y(const Takes<spec::any>& value) { return detail::put(*this, "y", value), *this; }
  /// "top", "middle" or "bottom".
  Image& yanchor(const Takes<spec::one_of_top_middle_bottom>& value) {
    return detail::put(*this, "yanchor", value), *this;
  }
  /// "paper" or "y2 \u2026".
  Image& yref(const Takes<spec::axis_y_or_paper>& value) { return detail::put(*this, "yref", value), *this; }
};

}  // namespace layout

}  // namespace cdash::go
