// go::Label, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/font.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `layout.newshape.label` and `layout.shape.label` take.
class Label : public figure::Object {
 public:
  using Font = go::Font;
  /// `Font`.
  Label& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
  /// A number from 0 on.
  Label& padding(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "padding", value), *this;
  }
  /// Text.
  Label& text(const Takes<spec::text>& value) { return detail::put(*this, "text", value), *this; }
  /// Degrees, or "auto".
  Label& textangle(const Takes<spec::angle>& value) { return detail::put(*this, "textangle", value), *this; }
  /// "top left", "top center", "top right", "middle left", "middle center", "middle right", "bottom left",
  /// "bottom center", "bottom right", "start", "middle" or "end".
  Label& textposition(const Takes<spec::one_of_top_left_top_center_top_right_middle_left_middle_center_and_7_more>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text.
  Label& texttemplate(const Takes<spec::text>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Label& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// "auto", "left", "center" or "right".
  Label& xanchor(const Takes<spec::one_of_auto_left_center_right>& value) {
    return detail::put(*this, "xanchor", value), *this;
  }
  /// "top", "middle" or "bottom".
  Label& yanchor(const Takes<spec::one_of_top_middle_bottom>& value) {
    return detail::put(*this, "yanchor", value), *this;
  }
};

}  // namespace cdash::go
