// go::layout::Annotation: part of the layout.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/annotation_hoverlabel.hpp>
#include <cdash/figure/go/parts/font.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

namespace layout {

/// What the layout has as `annotation`.
class Annotation : public figure::Object {
 public:
  using Font = go::Font;
  using Hoverlabel = go::AnnotationHoverlabel;
  /// "left", "center" or "right".
  Annotation& align(const Takes<spec::one_of_left_center_right>& value) {
    return detail::put(*this, "align", value), *this;
  }
  /// A colour.
  Annotation& arrowcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "arrowcolor", value), *this;
  }
  /// A whole number from 0 to 8.
  Annotation& arrowhead(const Takes<spec::integer_from_0_to_8>& value) {
    return detail::put(*this, "arrowhead", value), *this;
  }
  /// "end" or "start", or several with + between them, or "none".
  Annotation& arrowside(const Takes<spec::flags_end_start_or_none>& value) {
    return detail::put(*this, "arrowside", value), *this;
  }
  /// A number from 0.3 on.
  Annotation& arrowsize(const Takes<spec::number_from_0_3>& value) {
    return detail::put(*this, "arrowsize", value), *this;
  }
  /// A number from 0.1 on.
  Annotation& arrowwidth(const Takes<spec::number_from_0_1>& value) {
    return detail::put(*this, "arrowwidth", value), *this;
  }
  /// Anything.
  Annotation& ax(const Takes<spec::any>& value) { return detail::put(*this, "ax", value), *this; }
  /// "pixel" or "x2 \u2026".
  Annotation& axref(const Takes<spec::axis_x_or_pixel>& value) {
    return detail::put(*this, "axref", value), *this;
  }
  /// Anything.
  Annotation& ay(const Takes<spec::any>& value) { return detail::put(*this, "ay", value), *this; }
  /// "pixel" or "y2 \u2026".
  Annotation& ayref(const Takes<spec::axis_y_or_pixel>& value) {
    return detail::put(*this, "ayref", value), *this;
  }
  /// A colour.
  Annotation& bgcolor(const Takes<spec::color>& value) { return detail::put(*this, "bgcolor", value), *this; }
  /// A colour.
  Annotation& bordercolor(const Takes<spec::color>& value) {
    return detail::put(*this, "bordercolor", value), *this;
  }
  /// A number from 0 on.
  Annotation& borderpad(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "borderpad", value), *this;
  }
  /// A number from 0 on.
  Annotation& borderwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "borderwidth", value), *this;
  }
  /// True or false.
  Annotation& captureevents(const Takes<spec::boolean>& value) {
    return detail::put(*this, "captureevents", value), *this;
  }
  /// False, "onoff" or "onout".
  Annotation& clicktoshow(const Takes<spec::one_of_false_onoff_onout>& value) {
    return detail::put(*this, "clicktoshow", value), *this;
  }
  /// `Font`.
  Annotation& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
  /// A number from 1 on.
  Annotation& height(const Takes<spec::number_from_1>& value) {
    return detail::put(*this, "height", value), *this;
  }
  /// `Hoverlabel`.
  Annotation& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text.
  Annotation& hovertext(const Takes<spec::text>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// Text.
  Annotation& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Annotation& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// True or false.
  Annotation& showarrow(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showarrow", value), *this;
  }
  /// A number from 0 on.
  Annotation& standoff(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "standoff", value), *this;
  }
  /// A whole number from 0 to 8.
  Annotation& startarrowhead(const Takes<spec::integer_from_0_to_8>& value) {
    return detail::put(*this, "startarrowhead", value), *this;
  }
  /// A number from 0.3 on.
  Annotation& startarrowsize(const Takes<spec::number_from_0_3>& value) {
    return detail::put(*this, "startarrowsize", value), *this;
  }
  /// A number from 0 on.
  Annotation& startstandoff(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "startstandoff", value), *this;
  }
  /// Text.
  Annotation& templateitemname(const Takes<spec::text>& value) {
    return detail::put(*this, "templateitemname", value), *this;
  }
  /// Text.
  Annotation& text(const Takes<spec::text>& value) { return detail::put(*this, "text", value), *this; }
  /// Degrees, or "auto".
  Annotation& textangle(const Takes<spec::angle>& value) {
    return detail::put(*this, "textangle", value), *this;
  }
  /// "top", "middle" or "bottom".
  Annotation& valign(const Takes<spec::one_of_top_middle_bottom>& value) {
    return detail::put(*this, "valign", value), *this;
  }
  /// True or false.
  Annotation& visible(const Takes<spec::boolean>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A number from 1 on.
  Annotation& width(const Takes<spec::number_from_1>& value) {
    return detail::put(*this, "width", value), *this;
  }
  /// Anything.
  Annotation& x(const Takes<spec::any>& value) { return detail::put(*this, "x", value), *this; }
  /// "auto", "left", "center" or "right".
  Annotation& xanchor(const Takes<spec::one_of_auto_left_center_right>& value) {
    return detail::put(*this, "xanchor", value), *this;
  }
  /// Anything.
  Annotation& xclick(const Takes<spec::any>& value) { return detail::put(*this, "xclick", value), *this; }
  /// "paper" or "x2 \u2026".
  Annotation& xref(const Takes<spec::axis_x_or_paper>& value) {
    return detail::put(*this, "xref", value), *this;
  }
  /// A number.
  Annotation& xshift(const Takes<spec::number>& value) { return detail::put(*this, "xshift", value), *this; }
  /// Anything.
  Annotation& y(const Takes<spec::any>& value) { return detail::put(*this, "y", value), *this; }
  /// "auto", "top", "middle" or "bottom".
  Annotation& yanchor(const Takes<spec::one_of_auto_top_middle_bottom>& value) {
    return detail::put(*this, "yanchor", value), *this;
  }
  /// Anything.
  Annotation& yclick(const Takes<spec::any>& value) { return detail::put(*this, "yclick", value), *this; }
  /// "paper" or "y2 \u2026".
  Annotation& yref(const Takes<spec::axis_y_or_paper>& value) {
    return detail::put(*this, "yref", value), *this;
  }
  /// A number.
  Annotation& yshift(const Takes<spec::number>& value) { return detail::put(*this, "yshift", value), *this; }
};

}  // namespace layout

}  // namespace cdash::go
