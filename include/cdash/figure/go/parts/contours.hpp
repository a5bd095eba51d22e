// go::Contours, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/font.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `contour.contours` and `histogram2dcontour.contours` take.
class Contours : public figure::Object {
 public:
  using Labelfont = go::Font;
  /// "fill", "heatmap", "lines" or "none".
  Contours& coloring(const Takes<spec::one_of_fill_heatmap_lines_none>& value) {
    return detail::put(*this, "coloring", value), *this;
  }
  /// A number.
  Contours& end(const Takes<spec::number>& value) { return detail::put(*this, "end", value), *this; }
  /// `Labelfont`.
  Contours& labelfont(const TakesPart<Labelfont>& value) {
    return detail::put_part(*this, "labelfont", value), *this;
  }
  /// Text.
  Contours& labelformat(const Takes<spec::text>& value) {
    return detail::put(*this, "labelformat", value), *this;
  }
  /// "=", "<", ">=", ">", "<=", "[]", "()", "[)", "(]", "][", ")(", "](" and 1 more.
  Contours& operation(const Takes<spec::one_of__less__greater_________>& value) {
    return detail::put(*this, "operation", value), *this;
  }
  /// True or false.
  Contours& showlabels(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlabels", value), *this;
  }
  /// True or false.
  Contours& showlines(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlines", value), *this;
  }
  /// A number from 0 on.
  Contours& size(const Takes<spec::number_from_0>& value) { return detail::put(*this, "size", value), *this; }
  /// A number.
  Contours& start(const Takes<spec::number>& value) { return detail::put(*this, "start", value), *this; }
  /// "levels" or "constraint".
  Contours& type(const Takes<spec::one_of_levels_constraint>& value) {
    return detail::put(*this, "type", value), *this;
  }
  /// Anything.
  Contours& value(const Takes<spec::any>& value) { return detail::put(*this, "value", value), *this; }
};

}  // namespace cdash::go
