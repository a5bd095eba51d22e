// go::layout::Hoverlabel: part of the layout.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/font.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

namespace layout {

/// What the layout has as `hoverlabel`.
class Hoverlabel : public figure::Object {
 public:
  using Font = go::Font;
  using Grouptitlefont = go::Font;
  /// "left", "right" or "auto".
  Hoverlabel& align(const Takes<spec::one_of_left_right_auto>& value) {
    return detail::put(*this, "align", value), *this;
  }
  /// A colour.
  Hoverlabel& bgcolor(const Takes<spec::color>& value) { return detail::put(*this, "bgcolor", value), *this; }
  /// A colour.
  Hoverlabel& bordercolor(const Takes<spec::color>& value) {
    return detail::put(*this, "bordercolor", value), *this;
  }
  /// `Font`.
  Hoverlabel& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
  /// `Grouptitlefont`.
  Hoverlabel& grouptitlefont(const TakesPart<Grouptitlefont>& value) {
    return detail::put_part(*this, "grouptitlefont", value), *this;
  }
  /// A whole number from -1 on.
  Hoverlabel& namelength(const Takes<spec::integer_from_minus_1>& value) {
    return detail::put(*this, "namelength", value), *this;
  }
  /// True or false.
  Hoverlabel& showarrow(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showarrow", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go
