// go::layout::Newshape: part of the layout.
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

/// What the layout has as `newshape`.
class Newshape : public figure::Object {
 public:
  using Label = go::Label;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Line = go::ConnectorLine;
  /// "ortho", "horizontal", "vertical" or "diagonal".
  Newshape& drawdirection(const Takes<spec::one_of_ortho_horizontal_vertical_diagonal>& value) {
    return detail::put(*this, "drawdirection", value), *this;
  }
  /// A colour.
  Newshape& fillcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "fillcolor", value), *this;
  }
  /// "evenodd" or "nonzero".
  Newshape& fillrule(const Takes<spec::one_of_evenodd_nonzero>& value) {
    return detail::put(*this, "fillrule", value), *this;
  }
  /// `Label`.
  Newshape& label(const TakesPart<Label>& value) { return detail::put_part(*this, "label", value), *this; }
  /// "below", "above" or "between".
  Newshape& layer(const Takes<spec::one_of_below_above_between>& value) {
    return detail::put(*this, "layer", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Newshape& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Newshape& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Newshape& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Newshape& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Newshape& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Newshape& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// Text.
  Newshape& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Newshape& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// True or false.
  Newshape& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True, false or "legendonly".
  Newshape& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go
