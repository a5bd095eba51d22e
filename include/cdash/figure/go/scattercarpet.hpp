// go::Scattercarpet: the trace scattercarpet.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/hoverlabel.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/marker.hpp>
#include <cdash/figure/go/parts/scattercarpet_line.hpp>
#include <cdash/figure/go/parts/selected.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/parts/textfont.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `scattercarpet`.
class Scattercarpet : public figure::Trace {
 public:
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Line = go::ScattercarpetLine;
  using Marker = go::Marker;
  using Selected = go::Selected;
  using Stream = go::Stream;
  using Textfont = go::Textfont;
  using Unselected = go::Selected;

  Scattercarpet() : Trace("scattercarpet") {}
  /// A list: numbers, texts, dates.
  Scattercarpet& a(const Takes<spec::list_of_any>& value) { return detail::put(*this, "a", value), *this; }
  /// A list: numbers, texts, dates.
  Scattercarpet& b(const Takes<spec::list_of_any>& value) { return detail::put(*this, "b", value), *this; }
  /// Text.
  Scattercarpet& carpet(const Takes<spec::text>& value) { return detail::put(*this, "carpet", value), *this; }
  /// True or false.
  Scattercarpet& connectgaps(const Takes<spec::boolean>& value) {
    return detail::put(*this, "connectgaps", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattercarpet& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// "none", "toself" or "tonext".
  Scattercarpet& fill(const Takes<spec::one_of_none_toself_tonext>& value) {
    return detail::put(*this, "fill", value), *this;
  }
  /// A colour.
  Scattercarpet& fillcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "fillcolor", value), *this;
  }
  /// "a", "b", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Scattercarpet& hoverinfo(const Takes<spec::flags_a_b_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Scattercarpet& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// "points" or "fills", or several with + between them.
  Scattercarpet& hoveron(const Takes<spec::flags_points_fills>& value) {
    return detail::put(*this, "hoveron", value), *this;
  }
  /// Text; or a list.
  Scattercarpet& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Scattercarpet& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Scattercarpet& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattercarpet& ids(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "ids", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Scattercarpet& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Scattercarpet& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Scattercarpet& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Scattercarpet& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Scattercarpet& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Scattercarpet& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// `Marker`.
  Scattercarpet& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// Anything; or a list.
  Scattercarpet& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// "lines", "markers" or "text", or several with + between them, or "none".
  Scattercarpet& mode(const Takes<spec::flags_lines_markers_text_or_none>& value) {
    return detail::put(*this, "mode", value), *this;
  }
  /// Text.
  Scattercarpet& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Scattercarpet& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// `Selected`.
  Scattercarpet& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Scattercarpet& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Scattercarpet& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Scattercarpet& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// Text; or a list.
  Scattercarpet& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Scattercarpet& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "top left", "top center", "top right", "middle left", "middle center", "middle right", "bottom left",
  /// "bottom center" or "bottom right"; or a list.
  Scattercarpet& textposition(const Takes<spec::one_of_top_left_top_center_top_right_middle_left_middle_center_and_4_more_or_list>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Scattercarpet& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Scattercarpet& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// Text.
  Scattercarpet& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Scattercarpet& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// `Unselected`.
  Scattercarpet& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Scattercarpet& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// "x", "x2", "x3" ….
  Scattercarpet& xaxis(const Takes<spec::subplot_x>& value) {
    return detail::put(*this, "xaxis", value), *this;
  }
  /// "y", "y2", "y3" ….
  Scattercarpet& yaxis(const Takes<spec::subplot_y>& value) {
    return detail::put(*this, "yaxis", value), *this;
  }
  /// A whole number.
  Scattercarpet& zorder(const Takes<spec::integer>& value) {
    return detail::put(*this, "zorder", value), *this;
  }
};

}  // namespace cdash::go
