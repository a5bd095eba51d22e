// go::layout::Selection: part of the layout.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/newselection_line.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

namespace layout {

/// What the layout has as `selection`.
class Selection : public figure::Object {
 public:
  using Line = go::NewselectionLine;
  /// `Line`.
  Selection& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// Text.
  Selection& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Selection& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// Text.
  Selection& path(const Takes<spec::text>& value) { return detail::put(*this, "path", value), *this; }
  /// Text.
  Selection& templateitemname(const Takes<spec::text>& value) {
    return detail::put(*this, "templateitemname", value), *this;
  }
  /// "rect" or "path".
  Selection& type(const Takes<spec::one_of_rect_path>& value) {
    return detail::put(*this, "type", value), *this;
  }
  /// Anything.
  Selection& x0(const Takes<spec::any>& value) { return detail::put(*this, "x0", value), *this; }
  /// Anything.
  Selection& x1(const Takes<spec::any>& value) { return detail::put(*this, "x1", value), *this; }
  /// "paper" or "x2 \u2026".
  Selection& xref(const Takes<spec::axis_x_or_paper>& value) {
    return detail::put(*this, "xref", value), *this;
  }
  /// Anything.
  Selection& y0(const Takes<spec::any>& value) { return detail::put(*this, "y0", value), *this; }
  /// Anything.
  Selection& y1(const Takes<spec::any>& value) { return detail::put(*this, "y1", value), *this; }
  /// "paper" or "y2 \u2026".
  Selection& yref(const Takes<spec::axis_y_or_paper>& value) {
    return detail::put(*this, "yref", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go
