// go::Scatter: the trace scatter.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/error_x.hpp>
#include <cdash/figure/go/parts/error_y.hpp>
#include <cdash/figure/go/parts/fillpattern.hpp>
#include <cdash/figure/go/parts/hoverlabel.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/marker.hpp>
#include <cdash/figure/go/parts/selected.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/parts/textfont.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `scatter`.
class Scatter : public figure::Trace {
 public:
  using ErrorX = go::ErrorX;
  using ErrorY = go::ErrorY;
  /// What `fillgradient` takes.
  class Fillgradient : public figure::Object {
   public:
    /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
    Fillgradient& colorscale(const Takes<spec::color_scale>& value) {
      return detail::put(*this, "colorscale", value), *this;
    }
    /// A number.
    Fillgradient& start(const Takes<spec::number>& value) {
      return detail::put(*this, "start", value), *this;
    }
    /// A number.
    Fillgradient& stop(const Takes<spec::number>& value) { return detail::put(*this, "stop", value), *this; }
    /// "radial", "horizontal", "vertical" or "none".
    Fillgradient& type(const Takes<spec::one_of_radial_horizontal_vertical_none>& value) {
      return detail::put(*this, "type", value), *this;
    }
  };

  using Fillpattern = go::Fillpattern;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  /// What `line` takes.
  class Line : public figure::Object {
   public:
    /// A number from 0 on; or a list.
    Line& backoff(const Takes<spec::numbers_from_0>& value) {
      return detail::put(*this, "backoff", value), *this;
    }
    /// A colour.
    Line& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
    /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
    Line& dash(const Takes<spec::dash>& value) { return detail::put(*this, "dash", value), *this; }
    /// "linear", "spline", "hv", "vh", "hvh" or "vhv".
    Line& shape(const Takes<spec::one_of_linear_spline_hv_vh_hvh_vhv>& value) {
      return detail::put(*this, "shape", value), *this;
    }
    /// True or false.
    Line& simplify(const Takes<spec::boolean>& value) { return detail::put(*this, "simplify", value), *this; }
    /// A number from 0 to 1.3.
    Line& smoothing(const Takes<spec::number_from_0_to_1_3>& value) {
      return detail::put(*this, "smoothing", value), *this;
    }
    /// A number from 0 on.
    Line& width(const Takes<spec::number_from_0>& value) { return detail::put(*this, "width", value), *this; }
  };

  using Marker = go::Marker;
  using Selected = go::Selected;
  using Stream = go::Stream;
  using Textfont = go::Textfont;
  using Unselected = go::Selected;

  Scatter() : Trace("scatter") {}
  /// Text.
  Scatter& alignmentgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "alignmentgroup", value), *this;
  }
  /// True or false.
  Scatter& cliponaxis(const Takes<spec::boolean>& value) {
    return detail::put(*this, "cliponaxis", value), *this;
  }
  /// True or false.
  Scatter& connectgaps(const Takes<spec::boolean>& value) {
    return detail::put(*this, "connectgaps", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatter& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// A number.
  Scatter& dx(const Takes<spec::number>& value) { return detail::put(*this, "dx", value), *this; }
  /// A number.
  Scatter& dy(const Takes<spec::number>& value) { return detail::put(*this, "dy", value), *this; }
  /// `ErrorX`.
  Scatter& error_x(const TakesPart<ErrorX>& value) {
    return detail::put_part(*this, "error_x", value), *this;
  }
  /// `ErrorY`.
  Scatter& error_y(const TakesPart<ErrorY>& value) {
    return detail::put_part(*this, "error_y", value), *this;
  }
  /// "none", "tozeroy", "tozerox", "tonexty", "tonextx", "toself" or "tonext".
  Scatter& fill(const Takes<spec::one_of_none_tozeroy_tozerox_tonexty_tonextx_toself_tonext>& value) {
    return detail::put(*this, "fill", value), *this;
  }
  /// A colour.
  Scatter& fillcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "fillcolor", value), *this;
  }
  /// `Fillgradient`.
  Scatter& fillgradient(const TakesPart<Fillgradient>& value) {
    return detail::put_part(*this, "fillgradient", value), *this;
  }
  /// `Fillpattern`.
  Scatter& fillpattern(const TakesPart<Fillpattern>& value) {
    return detail::put_part(*this, "fillpattern", value), *this;
  }
  /// "", "fraction" or "percent".
  Scatter& groupnorm(const Takes<spec::one_of_empty_fraction_percent>& value) {
    return detail::put(*this, "groupnorm", value), *this;
  }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Scatter& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Scatter& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// "points" or "fills", or several with + between them.
  Scatter& hoveron(const Takes<spec::flags_points_fills>& value) {
    return detail::put(*this, "hoveron", value), *this;
  }
  /// Text; or a list.
  Scatter& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Scatter& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Scatter& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatter& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Scatter& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Scatter& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Scatter& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Scatter& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Scatter& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Scatter& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// `Marker`.
  Scatter& marker(const TakesPart<Marker>& value) { return detail::put_part(*this, "marker", value), *this; }
  /// Anything; or a list.
  Scatter& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// "lines", "markers" or "text", or several with + between them, or "none".
  Scatter& mode(const Takes<spec::flags_lines_markers_text_or_none>& value) {
    return detail::put(*this, "mode", value), *this;
  }
  /// Text.
  Scatter& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// Text.
  Scatter& offsetgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "offsetgroup", value), *this;
  }
  /// A number from 0 to 1.
  Scatter& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// "v" or "h".
  Scatter& orientation(const Takes<spec::one_of_v_h>& value) {
    return detail::put(*this, "orientation", value), *this;
  }
  /// `Selected`.
  Scatter& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Scatter& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Scatter& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// "infer zero" or "interpolate".
  Scatter& stackgaps(const Takes<spec::one_of_infer_zero_interpolate>& value) {
    return detail::put(*this, "stackgaps", value), *this;
  }
  /// Text.
  Scatter& stackgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "stackgroup", value), *this;
  }
  /// `Stream`.
  Scatter& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// Text; or a list.
  Scatter& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Scatter& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "top left", "top center", "top right", "middle left", "middle center", "middle right", "bottom left",
  /// "bottom center" or "bottom right"; or a list.
  Scatter& textposition(const Takes<spec::one_of_top_left_top_center_top_right_middle_left_middle_center_and_4_more_or_list>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Scatter& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Scatter& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// Text.
  Scatter& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Scatter& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// `Unselected`.
  Scatter& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Scatter& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatter& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// Anything.
  Scatter& x0(const Takes<spec::any>& value) { return detail::put(*this, "x0", value), *this; }
  /// "x", "x2", "x3" ….
  Scatter& xaxis(const Takes<spec::subplot_x>& value) { return detail::put(*this, "xaxis", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Scatter& xcalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "xcalendar", value), *this;
  }
  /// Text.
  Scatter& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// Anything.
  Scatter& xperiod(const Takes<spec::any>& value) { return detail::put(*this, "xperiod", value), *this; }
  /// Anything.
  Scatter& xperiod0(const Takes<spec::any>& value) { return detail::put(*this, "xperiod0", value), *this; }
  /// "start", "middle" or "end".
  Scatter& xperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "xperiodalignment", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatter& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// Anything.
  Scatter& y0(const Takes<spec::any>& value) { return detail::put(*this, "y0", value), *this; }
  /// "y", "y2", "y3" ….
  Scatter& yaxis(const Takes<spec::subplot_y>& value) { return detail::put(*this, "yaxis", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Scatter& ycalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "ycalendar", value), *this;
  }
  /// Text.
  Scatter& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// Anything.
  Scatter& yperiod(const Takes<spec::any>& value) { return detail::put(*this, "yperiod", value), *this; }
  /// Anything.
  Scatter& yperiod0(const Takes<spec::any>& value) { return detail::put(*this, "yperiod0", value), *this; }
  /// "start", "middle" or "end".
  Scatter& yperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "yperiodalignment", value), *this;
  }
  /// A whole number.
  Scatter& zorder(const Takes<spec::integer>& value) { return detail::put(*this, "zorder", value), *this; }
};

/// The classes inside a scatter have short names; those of other traces stand in the trace:
/// `go::Bar::Marker`.
using Fillgradient = Scatter::Fillgradient;
using Line = Scatter::Line;
using Unselected = Scatter::Unselected;

}  // namespace cdash::go
