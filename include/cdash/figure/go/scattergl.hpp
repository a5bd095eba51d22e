// go::Scattergl: the trace scattergl.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/error_x.hpp>
#include <cdash/figure/go/parts/error_y.hpp>
#include <cdash/figure/go/parts/hoverlabel.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/scattergl_marker.hpp>
#include <cdash/figure/go/parts/scattergl_textfont.hpp>
#include <cdash/figure/go/parts/selected.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `scattergl`.
class Scattergl : public figure::Trace {
 public:
  using ErrorX = go::ErrorX;
  using ErrorY = go::ErrorY;
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
    /// "linear", "hv", "vh", "hvh" or "vhv".
    Line& shape(const Takes<spec::one_of_linear_hv_vh_hvh_vhv>& value) {
      return detail::put(*this, "shape", value), *this;
    }
    /// A number from 0 on.
    Line& width(const Takes<spec::number_from_0>& value) { return detail::put(*this, "width", value), *this; }
  };

  using Marker = go::ScatterglMarker;
  using Selected = go::Selected;
  using Stream = go::Stream;
  using Textfont = go::ScatterglTextfont;
  using Unselected = go::Selected;

  Scattergl() : Trace("scattergl") {}
  /// True or false.
  Scattergl& connectgaps(const Takes<spec::boolean>& value) {
    return detail::put(*this, "connectgaps", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattergl& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// A number.
  Scattergl& dx(const Takes<spec::number>& value) { return detail::put(*this, "dx", value), *this; }
  /// A number.
  Scattergl& dy(const Takes<spec::number>& value) { return detail::put(*this, "dy", value), *this; }
  /// `ErrorX`.
  Scattergl& error_x(const TakesPart<ErrorX>& value) {
    return detail::put_part(*this, "error_x", value), *this;
  }
  /// `ErrorY`.
  Scattergl& error_y(const TakesPart<ErrorY>& value) {
    return detail::put_part(*this, "error_y", value), *this;
  }
  /// "none", "tozeroy", "tozerox", "tonexty", "tonextx", "toself" or "tonext".
  Scattergl& fill(const Takes<spec::one_of_none_tozeroy_tozerox_tonexty_tonextx_toself_tonext>& value) {
    return detail::put(*this, "fill", value), *this;
  }
  /// A colour.
  Scattergl& fillcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "fillcolor", value), *this;
  }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Scattergl& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Scattergl& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Scattergl& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Scattergl& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Scattergl& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattergl& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Scattergl& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Scattergl& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Scattergl& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Scattergl& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Scattergl& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Scattergl& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// `Marker`.
  Scattergl& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// Anything; or a list.
  Scattergl& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// "lines", "markers" or "text", or several with + between them, or "none".
  Scattergl& mode(const Takes<spec::flags_lines_markers_text_or_none>& value) {
    return detail::put(*this, "mode", value), *this;
  }
  /// Text.
  Scattergl& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Scattergl& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// `Selected`.
  Scattergl& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Scattergl& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Scattergl& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Scattergl& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// Text; or a list.
  Scattergl& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Scattergl& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "top left", "top center", "top right", "middle left", "middle center", "middle right", "bottom left",
  /// "bottom center" or "bottom right"; or a list.
  Scattergl& textposition(const Takes<spec::one_of_top_left_top_center_top_right_middle_left_middle_center_and_4_more_or_list>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Scattergl& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Scattergl& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// Text.
  Scattergl& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Scattergl& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// `Unselected`.
  Scattergl& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Scattergl& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattergl& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// Anything.
  Scattergl& x0(const Takes<spec::any>& value) { return detail::put(*this, "x0", value), *this; }
  /// "x", "x2", "x3" ….
  Scattergl& xaxis(const Takes<spec::subplot_x>& value) { return detail::put(*this, "xaxis", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Scattergl& xcalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "xcalendar", value), *this;
  }
  /// Text.
  Scattergl& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// Anything.
  Scattergl& xperiod(const Takes<spec::any>& value) { return detail::put(*this, "xperiod", value), *this; }
  /// Anything.
  Scattergl& xperiod0(const Takes<spec::any>& value) { return detail::put(*this, "xperiod0", value), *this; }
  /// "start", "middle" or "end".
  Scattergl& xperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "xperiodalignment", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattergl& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// Anything.
  Scattergl& y0(const Takes<spec::any>& value) { return detail::put(*this, "y0", value), *this; }
  /// "y", "y2", "y3" ….
  Scattergl& yaxis(const Takes<spec::subplot_y>& value) { return detail::put(*this, "yaxis", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Scattergl& ycalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "ycalendar", value), *this;
  }
  /// Text.
  Scattergl& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// Anything.
  Scattergl& yperiod(const Takes<spec::any>& value) { return detail::put(*this, "yperiod", value), *this; }
  /// Anything.
  Scattergl& yperiod0(const Takes<spec::any>& value) { return detail::put(*this, "yperiod0", value), *this; }
  /// "start", "middle" or "end".
  Scattergl& yperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "yperiodalignment", value), *this;
  }
};

}  // namespace cdash::go
