// go::Hoverlabel, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/textfont.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `bar.hoverlabel`, `barpolar.hoverlabel`, `box.hoverlabel` and 41 more places take.
class Hoverlabel : public figure::Object {
 public:
  using Font = go::Textfont;
  /// "left", "right" or "auto"; or a list.
  Hoverlabel& align(const Takes<spec::one_of_left_right_auto_or_list>& value) {
    return detail::put(*this, "align", value), *this;
  }
  /// A colour; or a list.
  Hoverlabel& bgcolor(const Takes<spec::colors>& value) {
    return detail::put(*this, "bgcolor", value), *this;
  }
  /// A colour; or a list.
  Hoverlabel& bordercolor(const Takes<spec::colors>& value) {
    return detail::put(*this, "bordercolor", value), *this;
  }
  /// `Font`.
  Hoverlabel& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
  /// A whole number from -1 on; or a list.
  Hoverlabel& namelength(const Takes<spec::integers_from_minus_1>& value) {
    return detail::put(*this, "namelength", value), *this;
  }
  /// True or false.
  Hoverlabel& showarrow(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showarrow", value), *this;
  }
};

}  // namespace cdash::go
