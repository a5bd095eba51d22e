// go::layout::Legend: part of the layout.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/font.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

namespace layout {

/// What the layout has as `legend`.
class Legend : public figure::Object {
 public:
  using Font = go::Font;
  using Grouptitlefont = go::Font;
  /// What `title` takes.
  class Title : public figure::Object {
   public:
    using Font = go::Font;
    /// `Font`.
    Title& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
    /// "top", "left", "top left", "top center" or "top right".
    Title& side(const Takes<spec::one_of_top_left_top_left_top_center_top_right>& value) {
      return detail::put(*this, "side", value), *this;
    }
    /// Text.
    Title& text(const Takes<spec::text>& value) { return detail::put(*this, "text", value), *this; }
  };

  /// A colour.
  Legend& bgcolor(const Takes<spec::color>& value) { return detail::put(*this, "bgcolor", value), *this; }
  /// A colour.
  Legend& bordercolor(const Takes<spec::color>& value) {
    return detail::put(*this, "bordercolor", value), *this;
  }
  /// A number from 0 on.
  Legend& borderwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "borderwidth", value), *this;
  }
  /// A number from 0 on.
  Legend& entrywidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "entrywidth", value), *this;
  }
  /// "fraction" or "pixels".
  Legend& entrywidthmode(const Takes<spec::one_of_fraction_pixels>& value) {
    return detail::put(*this, "entrywidthmode", value), *this;
  }
  /// `Font`.
  Legend& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
  /// "toggleitem" or "togglegroup".
  Legend& groupclick(const Takes<spec::one_of_toggleitem_togglegroup>& value) {
    return detail::put(*this, "groupclick", value), *this;
  }
  /// `Grouptitlefont`.
  Legend& grouptitlefont(const TakesPart<Grouptitlefont>& value) {
    return detail::put_part(*this, "grouptitlefont", value), *this;
  }
  /// A number from -15 on.
  Legend& indentation(const Takes<spec::number_from_minus_15>& value) {
    return detail::put(*this, "indentation", value), *this;
  }
  /// "toggle", "toggleothers" or false.
  Legend& itemclick(const Takes<spec::one_of_toggle_toggleothers_false>& value) {
    return detail::put(*this, "itemclick", value), *this;
  }
  /// "toggle", "toggleothers" or false.
  Legend& itemdoubleclick(const Takes<spec::one_of_toggle_toggleothers_false>& value) {
    return detail::put(*this, "itemdoubleclick", value), *this;
  }
  /// "trace" or "constant".
  Legend& itemsizing(const Takes<spec::one_of_trace_constant>& value) {
    return detail::put(*this, "itemsizing", value), *this;
  }
  /// A number from 30 on.
  Legend& itemwidth(const Takes<spec::number_from_30>& value) {
    return detail::put(*this, "itemwidth", value), *this;
  }
  /// A number from 0 on.
  Legend& maxheight(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "maxheight", value), *this;
  }
  /// "v" or "h".
  Legend& orientation(const Takes<spec::one_of_v_h>& value) {
    return detail::put(*this, "orientation", value), *this;
  }
  /// Text, or `Title`.
  Legend& title(const TakesTitle<Title>& value) { return detail::put_part(*this, "title", value), *this; }
  /// "toggle", "toggleothers" or false.
  Legend& titleclick(const Takes<spec::one_of_toggle_toggleothers_false>& value) {
    return detail::put(*this, "titleclick", value), *this;
  }
  /// "toggle", "toggleothers" or false.
  Legend& titledoubleclick(const Takes<spec::one_of_toggle_toggleothers_false>& value) {
    return detail::put(*this, "titledoubleclick", value), *this;
  }
  /// A number from 0 on.
  Legend& tracegroupgap(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "tracegroupgap", value), *this;
  }
  /// "reversed" or "grouped", or several with + between them, or "normal".
  Legend& traceorder(const Takes<spec::flags_reversed_grouped_or_normal>& value) {
    return detail::put(*this, "traceorder", value), *this;
  }
  /// Anything.
  Legend& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// "top", "middle" or "bottom".
  Legend& valign(const Takes<spec::one_of_top_middle_bottom>& value) {
    return detail::put(*this, "valign", value), *this;
  }
  /// True or false.
  Legend& visible(const Takes<spec::boolean>& value) { return detail::put(*this, "visible", value), *this; }
  /// A number.
  Legend& x(const Takes<spec::number>& value) { return detail::put(*this, "x", value), *this; }
  /// "auto", "left", "center" or "right".
  Legend& xanchor(const Takes<spec::one_of_auto_left_center_right>& value) {
    return detail::put(*this, "xanchor", value), *this;
  }
  /// "container" or "paper".
  Legend& xref(const Takes<spec::one_of_container_paper>& value) {
    return detail::put(*this, "xref", value), *this;
  }
  /// A number.
  Legend& y(const Takes<spec::number>& value) { return detail::put(*this, "y", value), *this; }
  /// "auto", "top", "middle" or "bottom".
  Legend& yanchor(const Takes<spec::one_of_auto_top_middle_bottom>& value) {
    return detail::put(*this, "yanchor", value), *this;
  }
  /// "container" or "paper".
  Legend& yref(const Takes<spec::one_of_container_paper>& value) {
    return detail::put(*this, "yref", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go
