// go::Contour: the trace contour.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/color_bar.hpp>
#include <cdash/figure/go/parts/contour_line.hpp>
#include <cdash/figure/go/parts/contours.hpp>
#include <cdash/figure/go/parts/font.hpp>
#include <cdash/figure/go/parts/hoverlabel.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `contour`.
class Contour : public figure::Trace {
 public:
  using ColorBar = go::ColorBar;
  using Contours = go::Contours;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Line = go::ContourLine;
  using Stream = go::Stream;
  using Textfont = go::Font;

  Contour() : Trace("contour") {}
  /// True or false.
  Contour& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// True or false.
  Contour& autocontour(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocontour", value), *this;
  }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  Contour& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  Contour& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Contour& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// True or false.
  Contour& connectgaps(const Takes<spec::boolean>& value) {
    return detail::put(*this, "connectgaps", value), *this;
  }
  /// `Contours`.
  Contour& contours(const TakesPart<Contours>& value) {
    return detail::put_part(*this, "contours", value), *this;
  }
  /// A list: numbers, texts, dates.
  Contour& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// A number.
  Contour& dx(const Takes<spec::number>& value) { return detail::put(*this, "dx", value), *this; }
  /// A number.
  Contour& dy(const Takes<spec::number>& value) { return detail::put(*this, "dy", value), *this; }
  /// A colour, or a number on the colour scale.
  Contour& fillcolor(const Takes<spec::color_or_number>& value) {
    return detail::put(*this, "fillcolor", value), *this;
  }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Contour& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Contour& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// True or false.
  Contour& hoverongaps(const Takes<spec::boolean>& value) {
    return detail::put(*this, "hoverongaps", value), *this;
  }
  /// Text; or a list.
  Contour& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Contour& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// A list: numbers, texts, dates.
  Contour& hovertext(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Contour& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Contour& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Contour& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Contour& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Contour& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Contour& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Contour& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// Anything; or a list.
  Contour& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Contour& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A whole number from 1 on.
  Contour& ncontours(const Takes<spec::integer_from_1>& value) {
    return detail::put(*this, "ncontours", value), *this;
  }
  /// A number from 0 to 1.
  Contour& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// True or false.
  Contour& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// True or false.
  Contour& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Contour& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
  /// `Stream`.
  Contour& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// A list: numbers, texts, dates.
  Contour& text(const Takes<spec::list_of_any>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Contour& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// Text.
  Contour& texttemplate(const Takes<spec::text>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Contour& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// True or false.
  Contour& transpose(const Takes<spec::boolean>& value) {
    return detail::put(*this, "transpose", value), *this;
  }
  /// Text.
  Contour& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Contour& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// True, false or "legendonly".
  Contour& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Contour& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// Anything.
  Contour& x0(const Takes<spec::any>& value) { return detail::put(*this, "x0", value), *this; }
  /// "x", "x2", "x3" ….
  Contour& xaxis(const Takes<spec::subplot_x>& value) { return detail::put(*this, "xaxis", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Contour& xcalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "xcalendar", value), *this;
  }
  /// Text.
  Contour& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// Anything.
  Contour& xperiod(const Takes<spec::any>& value) { return detail::put(*this, "xperiod", value), *this; }
  /// Anything.
  Contour& xperiod0(const Takes<spec::any>& value) { return detail::put(*this, "xperiod0", value), *this; }
  /// "start", "middle" or "end".
  Contour& xperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "xperiodalignment", value), *this;
  }
  /// "array" or "scaled".
  Contour& xtype(const Takes<spec::one_of_array_scaled>& value) {
    return detail::put(*this, "xtype", value), *this;
  }
  /// A list: numbers, texts, dates.
  Contour& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// Anything.
  Contour& y0(const Takes<spec::any>& value) { return detail::put(*this, "y0", value), *this; }
  /// "y", "y2", "y3" ….
  Contour& yaxis(const Takes<spec::subplot_y>& value) { return detail::put(*this, "yaxis", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Contour& ycalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "ycalendar", value), *this;
  }
  /// Text.
  Contour& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// Anything.
  Contour& yperiod(const Takes<spec::any>& value) { return detail::put(*this, "yperiod", value), *this; }
  /// Anything.
  Contour& yperiod0(const Takes<spec::any>& value) { return detail::put(*this, "yperiod0", value), *this; }
  /// "start", "middle" or "end".
  Contour& yperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "yperiodalignment", value), *this;
  }
  /// "array" or "scaled".
  Contour& ytype(const Takes<spec::one_of_array_scaled>& value) {
    return detail::put(*this, "ytype", value), *this;
  }
  /// A list: numbers, texts, dates.
  Contour& z(const Takes<spec::list_of_any>& value) { return detail::put(*this, "z", value), *this; }
  /// True or false.
  Contour& zauto(const Takes<spec::boolean>& value) { return detail::put(*this, "zauto", value), *this; }
  /// Text.
  Contour& zhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "zhoverformat", value), *this;
  }
  /// A number.
  Contour& zmax(const Takes<spec::number>& value) { return detail::put(*this, "zmax", value), *this; }
  /// A number.
  Contour& zmid(const Takes<spec::number>& value) { return detail::put(*this, "zmid", value), *this; }
  /// A number.
  Contour& zmin(const Takes<spec::number>& value) { return detail::put(*this, "zmin", value), *this; }
  /// A whole number.
  Contour& zorder(const Takes<spec::integer>& value) { return detail::put(*this, "zorder", value), *this; }
};

}  // namespace cdash::go
