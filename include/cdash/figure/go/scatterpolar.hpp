// go::Scatterpolar: the trace scatterpolar.
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

/// The trace `scatterpolar`.
class Scatterpolar : public figure::Trace {
 public:
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Line = go::ScattercarpetLine;
  using Marker = go::Marker;
  using Selected = go::Selected;
  using Stream = go::Stream;
  using Textfont = go::Textfont;
  using Unselected = go::Selected;

  Scatterpolar() : Trace("scatterpolar") {}
  /// True or false.
  Scatterpolar& cliponaxis(const Takes<spec::boolean>& value) {
    return detail::put(*this, "cliponaxis", value), *this;
  }
  /// True or false.
  Scatterpolar& connectgaps(const Takes<spec::boolean>& value) {
    return detail::put(*this, "connectgaps", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatterpolar& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// A number.
  Scatterpolar& dr(const Takes<spec::number>& value) { return detail::put(*this, "dr", value), *this; }
  /// A number.
  Scatterpolar& dtheta(const Takes<spec::number>& value) {
    return detail::put(*this, "dtheta", value), *this;
  }
  /// "none", "toself" or "tonext".
  Scatterpolar& fill(const Takes<spec::one_of_none_toself_tonext>& value) {
    return detail::put(*this, "fill", value), *this;
  }
  /// A colour.
  Scatterpolar& fillcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "fillcolor", value), *this;
  }
  /// "r", "theta", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Scatterpolar& hoverinfo(const Takes<spec::flags_r_theta_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Scatterpolar& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// "points" or "fills", or several with + between them.
  Scatterpolar& hoveron(const Takes<spec::flags_points_fills>& value) {
    return detail::put(*this, "hoveron", value), *this;
  }
  /// Text; or a list.
  Scatterpolar& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Scatterpolar& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Scatterpolar& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatterpolar& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Scatterpolar& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Scatterpolar& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Scatterpolar& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Scatterpolar& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Scatterpolar& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Scatterpolar& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// `Marker`.
  Scatterpolar& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// Anything; or a list.
  Scatterpolar& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// "lines", "markers" or "text", or several with + between them, or "none".
  Scatterpolar& mode(const Takes<spec::flags_lines_markers_text_or_none>& value) {
    return detail::put(*this, "mode", value), *this;
  }
  /// Text.
  Scatterpolar& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Scatterpolar& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatterpolar& r(const Takes<spec::list_of_any>& value) { return detail::put(*this, "r", value), *this; }
  /// Anything.
  Scatterpolar& r0(const Takes<spec::any>& value) { return detail::put(*this, "r0", value), *this; }
  /// `Selected`.
  Scatterpolar& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Scatterpolar& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Scatterpolar& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Scatterpolar& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// "polar", "polar2", "polar3" ….
  Scatterpolar& subplot(const Takes<spec::subplot_polar>& value) {
    return detail::put(*this, "subplot", value), *this;
  }
  /// Text; or a list.
  Scatterpolar& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Scatterpolar& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "top left", "top center", "top right", "middle left", "middle center", "middle right", "bottom left",
  /// "bottom center" or "bottom right"; or a list.
  Scatterpolar& textposition(const Takes<spec::one_of_top_left_top_center_top_right_middle_left_middle_center_and_4_more_or_list>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Scatterpolar& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Scatterpolar& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatterpolar& theta(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "theta", value), *this;
  }
  /// Anything.
  Scatterpolar& theta0(const Takes<spec::any>& value) { return detail::put(*this, "theta0", value), *this; }
  /// "radians", "degrees" or "gradians".
  Scatterpolar& thetaunit(const Takes<spec::one_of_radians_degrees_gradians>& value) {
    return detail::put(*this, "thetaunit", value), *this;
  }
  /// Text.
  Scatterpolar& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Scatterpolar& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// `Unselected`.
  Scatterpolar& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Scatterpolar& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace cdash::go
