// go::Scatterpolargl: the trace scatterpolargl.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/hoverlabel.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/scattergl_marker.hpp>
#include <cdash/figure/go/parts/scattergl_textfont.hpp>
#include <cdash/figure/go/parts/selected.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `scatterpolargl`.
class Scatterpolargl : public figure::Trace {
 public:
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  /// What `line` takes.
  class Line : public figure::Object {
   public:
    /// A colour.
    Line& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
    /// "dash", "dashdot", "dot", "longdash", "longdashdot" or "solid".
    Line& dash(const Takes<spec::one_of_dash_dashdot_dot_longdash_longdashdot_solid>& value) {
      return detail::put(*this, "dash", value), *this;
    }
    /// A number from 0 on.
    Line& width(const Takes<spec::number_from_0>& value) { return detail::put(*this, "width", value), *this; }
  };

  using Marker = go::ScatterglMarker;
  using Selected = go::Selected;
  using Stream = go::Stream;
  using Textfont = go::ScatterglTextfont;
  using Unselected = go::Selected;

  Scatterpolargl() : Trace("scatterpolargl") {}
  /// True or false.
  Scatterpolargl& connectgaps(const Takes<spec::boolean>& value) {
    return detail::put(*this, "connectgaps", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatterpolargl& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// A number.
  Scatterpolargl& dr(const Takes<spec::number>& value) { return detail::put(*this, "dr", value), *this; }
  /// A number.
  Scatterpolargl& dtheta(const Takes<spec::number>& value) {
    return detail::put(*this, "dtheta", value), *this;
  }
  /// "none", "tozeroy", "tozerox", "tonexty", "tonextx", "toself" or "tonext".
  Scatterpolargl& fill(const Takes<spec::one_of_none_tozeroy_tozerox_tonexty_tonextx_toself_tonext>& value) {
    return detail::put(*this, "fill", value), *this;
  }
  /// A colour.
  Scatterpolargl& fillcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "fillcolor", value), *this;
  }
  /// "r", "theta", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Scatterpolargl& hoverinfo(const Takes<spec::flags_r_theta_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Scatterpolargl& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Scatterpolargl& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Scatterpolargl& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Scatterpolargl& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatterpolargl& ids(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "ids", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Scatterpolargl& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Scatterpolargl& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Scatterpolargl& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Scatterpolargl& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Scatterpolargl& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Scatterpolargl& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// `Marker`.
  Scatterpolargl& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// Anything; or a list.
  Scatterpolargl& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// "lines", "markers" or "text", or several with + between them, or "none".
  Scatterpolargl& mode(const Takes<spec::flags_lines_markers_text_or_none>& value) {
    return detail::put(*this, "mode", value), *this;
  }
  /// Text.
  Scatterpolargl& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Scatterpolargl& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatterpolargl& r(const Takes<spec::list_of_any>& value) { return detail::put(*this, "r", value), *this; }
  /// Anything.
  Scatterpolargl& r0(const Takes<spec::any>& value) { return detail::put(*this, "r0", value), *this; }
  /// `Selected`.
  Scatterpolargl& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Scatterpolargl& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Scatterpolargl& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Scatterpolargl& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// "polar", "polar2", "polar3" ….
  Scatterpolargl& subplot(const Takes<spec::subplot_polar>& value) {
    return detail::put(*this, "subplot", value), *this;
  }
  /// Text; or a list.
  Scatterpolargl& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Scatterpolargl& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "top left", "top center", "top right", "middle left", "middle center", "middle right", "bottom left",
  /// "bottom center" or "bottom right"; or a list.
  Scatterpolargl& textposition(const Takes<spec::one_of_top_left_top_center_top_right_middle_left_middle_center_and_4_more_or_list>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Scatterpolargl& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Scatterpolargl& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatterpolargl& theta(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "theta", value), *this;
  }
  /// Anything.
  Scatterpolargl& theta0(const Takes<spec::any>& value) { return detail::put(*this, "theta0", value), *this; }
  /// "radians", "degrees" or "gradians".
  Scatterpolargl& thetaunit(const Takes<spec::one_of_radians_degrees_gradians>& value) {
    return detail::put(*this, "thetaunit", value), *this;
  }
  /// Text.
  Scatterpolargl& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Scatterpolargl& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// `Unselected`.
  Scatterpolargl& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Scatterpolargl& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace cdash::go
