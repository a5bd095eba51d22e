// go::Histogram2dContour: the trace histogram2dcontour.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/color_bar.hpp>
#include <cdash/figure/go/parts/contour_line.hpp>
#include <cdash/figure/go/parts/contours.hpp>
#include <cdash/figure/go/parts/font.hpp>
#include <cdash/figure/go/parts/histogram2d_marker.hpp>
#include <cdash/figure/go/parts/hoverlabel.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/parts/y_bins.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `histogram2dcontour`.
class Histogram2dContour : public figure::Trace {
 public:
  using ColorBar = go::ColorBar;
  using Contours = go::Contours;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Line = go::ContourLine;
  using Marker = go::Histogram2dMarker;
  using Stream = go::Stream;
  using Textfont = go::Font;
  using XBins = go::YBins;
  using YBins = go::YBins;

  Histogram2dContour() : Trace("histogram2dcontour") {}
  /// True or false.
  Histogram2dContour& autobinx(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autobinx", value), *this;
  }
  /// True or false.
  Histogram2dContour& autobiny(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autobiny", value), *this;
  }
  /// True or false.
  Histogram2dContour& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// True or false.
  Histogram2dContour& autocontour(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocontour", value), *this;
  }
  /// Text.
  Histogram2dContour& bingroup(const Takes<spec::text>& value) {
    return detail::put(*this, "bingroup", value), *this;
  }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  Histogram2dContour& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  Histogram2dContour& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Histogram2dContour& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// `Contours`.
  Histogram2dContour& contours(const TakesPart<Contours>& value) {
    return detail::put_part(*this, "contours", value), *this;
  }
  /// A list: numbers, texts, dates.
  Histogram2dContour& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// "count", "sum", "avg", "min" or "max".
  Histogram2dContour& histfunc(const Takes<spec::one_of_count_sum_avg_min_max>& value) {
    return detail::put(*this, "histfunc", value), *this;
  }
  /// "", "percent", "probability", "density" or "probability density".
  Histogram2dContour& histnorm(const Takes<spec::one_of_empty_percent_probability_density_probability_density>& value) {
    return detail::put(*this, "histnorm", value), *this;
  }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Histogram2dContour& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Histogram2dContour& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Histogram2dContour& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Histogram2dContour& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// A list: numbers, texts, dates.
  Histogram2dContour& ids(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "ids", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Histogram2dContour& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Histogram2dContour& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Histogram2dContour& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Histogram2dContour& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Histogram2dContour& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Histogram2dContour& line(const TakesPart<Line>& value) {
    return detail::put_part(*this, "line", value), *this;
  }
  /// `Marker`.
  Histogram2dContour& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// Anything; or a list.
  Histogram2dContour& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Histogram2dContour& name(const Takes<spec::text>& value) {
    return detail::put(*this, "name", value), *this;
  }
  /// A whole number from 0 on.
  Histogram2dContour& nbinsx(const Takes<spec::integer_from_0>& value) {
    return detail::put(*this, "nbinsx", value), *this;
  }
  /// A whole number from 0 on.
  Histogram2dContour& nbinsy(const Takes<spec::integer_from_0>& value) {
    return detail::put(*this, "nbinsy", value), *this;
  }
  /// A whole number from 1 on.
  Histogram2dContour& ncontours(const Takes<spec::integer_from_1>& value) {
    return detail::put(*this, "ncontours", value), *this;
  }
  /// A number from 0 to 1.
  Histogram2dContour& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// True or false.
  Histogram2dContour& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// True or false.
  Histogram2dContour& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Histogram2dContour& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
  /// `Stream`.
  Histogram2dContour& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// `Textfont`.
  Histogram2dContour& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// Text.
  Histogram2dContour& texttemplate(const Takes<spec::text>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Histogram2dContour& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// Text.
  Histogram2dContour& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Histogram2dContour& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// True, false or "legendonly".
  Histogram2dContour& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Histogram2dContour& x(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "x", value), *this;
  }
  /// "x", "x2", "x3" ….
  Histogram2dContour& xaxis(const Takes<spec::subplot_x>& value) {
    return detail::put(*this, "xaxis", value), *this;
  }
  /// Text.
  Histogram2dContour& xbingroup(const Takes<spec::text>& value) {
    return detail::put(*this, "xbingroup", value), *this;
  }
  /// `XBins`.
  Histogram2dContour& xbins(const TakesPart<XBins>& value) {
    return detail::put_part(*this, "xbins", value), *this;
  }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Histogram2dContour& xcalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "xcalendar", value), *this;
  }
  /// Text.
  Histogram2dContour& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Histogram2dContour& y(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "y", value), *this;
  }
  /// "y", "y2", "y3" ….
  Histogram2dContour& yaxis(const Takes<spec::subplot_y>& value) {
    return detail::put(*this, "yaxis", value), *this;
  }
  /// Text.
  Histogram2dContour& ybingroup(const Takes<spec::text>& value) {
    return detail::put(*this, "ybingroup", value), *this;
  }
  /// `YBins`.
  Histogram2dContour& ybins(const TakesPart<YBins>& value) {
    return detail::put_part(*this, "ybins", value), *this;
  }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Histogram2dContour& ycalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "ycalendar", value), *this;
  }
  /// Text.
  Histogram2dContour& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Histogram2dContour& z(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "z", value), *this;
  }
  /// True or false.
  Histogram2dContour& zauto(const Takes<spec::boolean>& value) {
    return detail::put(*this, "zauto", value), *this;
  }
  /// Text.
  Histogram2dContour& zhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "zhoverformat", value), *this;
  }
  /// A number.
  Histogram2dContour& zmax(const Takes<spec::number>& value) {
    return detail::put(*this, "zmax", value), *this;
  }
  /// A number.
  Histogram2dContour& zmid(const Takes<spec::number>& value) {
    return detail::put(*this, "zmid", value), *this;
  }
  /// A number.
  Histogram2dContour& zmin(const Takes<spec::number>& value) {
    return detail::put(*this, "zmin", value), *this;
  }
};

}  // namespace cdash::go
