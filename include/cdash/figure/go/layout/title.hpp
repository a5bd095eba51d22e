// go::layout::Title: part of the layout.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/font.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/pad.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

namespace layout {

/// What the layout has as `title`.
class Title : public figure::Object {
 public:
  using Font = go::Font;
  using Pad = go::Pad;
  using Subtitle = go::Legendgrouptitle;
  /// True or false.
  Title& automargin(const Takes<spec::boolean>& value) {
    return detail::put(*this, "automargin", value), *this;
  }
  /// `Font`.
  Title& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
  /// `Pad`.
  Title& pad(const TakesPart<Pad>& value) { return detail::put_part(*this, "pad", value), *this; }
  /// `Subtitle`.
  Title& subtitle(const TakesPart<Subtitle>& value) {
    return detail::put_part(*this, "subtitle", value), *this;
  }
  /// Text.
  Title& text(const Takes<spec::text>& value) { return detail::put(*this, "text", value), *this; }
  /// A number from 0 to 1.
  Title& x(const Takes<spec::number_from_0_to_1>& value) { return detail::put(*this, "x", value), *this; }
  /// "auto", "left", "center" or "right".
  Title& xanchor(const Takes<spec::one_of_auto_left_center_right>& value) {
    return detail::put(*this, "xanchor", value), *this;
  }
  /// "container" or "paper".
  Title& xref(const Takes<spec::one_of_container_paper>& value) {
    return detail::put(*this, "xref", value), *this;
  }
  /// A number from 0 to 1.
  Title& y(const Takes<spec::number_from_0_to_1>& value) { return detail::put(*this, "y", value), *this; }
  /// "auto", "top", "middle" or "bottom".
  Title& yanchor(const Takes<spec::one_of_auto_top_middle_bottom>& value) {
    return detail::put(*this, "yanchor", value), *this;
  }
  /// "container" or "paper".
  Title& yref(const Takes<spec::one_of_container_paper>& value) {
    return detail::put(*this, "yref", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go
