// go::layout::Shape: part of the layout.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/connector_line.hpp>
#include <cdash/figure/go/parts/label.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

namespace layout {

/// What the layout has as `shape`.
class Shape : public figure::Object {
 public:
  using Label = go::Label;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Line = go::ConnectorLine;
  /// True or false.
  Shape& editable(const Takes<spec::boolean>& value) { return detail::put(*this, "editable", value), *this; }
  /// A colour.
  Shape& fillcolor(const Takes<spec::color>& value) { return detail::put(*this, "fillcolor", value), *this; }
  /// "evenodd" or "nonzero".
  Shape& fillrule(const Takes<spec::one_of_evenodd_nonzero>& value) {
    return detail::put(*this, "fillrule", value), *this;
  }
  /// `Label`.
  Shape& label(const TakesPart<Label>& value) { return detail::put_part(*this, "label", value), *this; }
  /// "below", "above" or "between".
  Shape& layer(const Takes<spec::one_of_below_above_between>& value) {
    return detail::put(*this, "layer", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Shape& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Shape& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Shape& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Shape& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Shape& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Shape& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// Text.
  Shape& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Shape& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// Text.
  Shape& path(const Takes<spec::text>& value) { return detail::put(*this, "path", value), *this; }
  /// True or false.
  Shape& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// Text.
  Shape& templateitemname(const Takes<spec::text>& value) {
    return detail::put(*this, "templateitemname", value), *this;
  }
  /// "circle", "rect", "path" or "line".
  Shape& type(const Takes<spec::one_of_circle_rect_path_line>& value) {
    return detail::put(*this, "type", value), *this;
  }
  /// True, false or "legendonly".
  Shape& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// Anything.
  Shape& x0(const Takes<spec::any>& value) { return detail::put(*this, "x0", value), *this; }
  /// A number from -1 to 1.
  Shape& x0shift(const Takes<spec::number_from_minus_1_to_1>& value) {
    return detail::put(*this, "x0shift", value), *this;
  }
  /// Anything.
  Shape& x1(const Takes<spec::any>& value) { return detail::put(*this, "x1", value), *this; }
  /// A number from -1 to 1.
  Shape& x1shift(const Takes<spec::number_from_minus_1_to_1>& value) {
    return detail::put(*this, "x1shift", value), *this;
  }
  /// Anything.
  Shape& xanchor(const Takes<spec::any>& value) { return detail::put(*this, "xanchor", value), *this; }
  /// "paper" or "x2 \u2026"; or a list.
  Shape& xref(const Takes<spec::axis_x_or_paper_or_list>& value) {
    return detail::put(*this, "xref", value), *this;
  }
  /// "scaled" or "pixel".
  Shape& xsizemode(const Takes<spec::one_of_scaled_pixel>& value) {
    return detail::put(*this, "xsizemode", value), *this;
  }
  /// Anything.
  Shape& y0(const Takes<spec::any>& value) { return detail::put(*this, "y0", value), *this; }
  /// A number from -1 to 1.
  Shape& y0shift(const Takes<spec::number_from_minus_1_to_1>& value) {
    return detail::put(*this, "y0shift", value), *this;
  }
  /// Anything.
  Shape& y1(const Takes<spec::any>& value) { return detail::put(*this, "y1", value), *this; }
  /// A number from -1 to 1.
  Shape& y1shift(const Takes<spec::number_from_minus_1_to_1>& value) {
    return detail::put(*this, "y1shift", value), *this;
  }
  /// Anything.
  Shape& yanchor(const Takes<spec::any>& value) { return detail::put(*this, "yanchor", value), *this; }
  /// "paper" or "y2 \u2026"; or a list.
  Shape& yref(const Takes<spec::axis_y_or_paper_or_list>& value) {
    return detail::put(*this, "yref", value), *this;
  }
  /// "scaled" or "pixel".
  Shape& ysizemode(const Takes<spec::one_of_scaled_pixel>& value) {
    return detail::put(*this, "ysizemode", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go
