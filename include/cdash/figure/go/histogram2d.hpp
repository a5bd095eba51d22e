// go::Histogram2d: the trace histogram2d.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/color_bar.hpp>
#include <cdash/figure/go/parts/font.hpp>
#include <cdash/figure/go/parts/histogram2d_marker.hpp>
#include <cdash/figure/go/parts/hoverlabel.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/parts/y_bins.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `histogram2d`.
class Histogram2d : public figure::Trace {
 public:
  using ColorBar = go::ColorBar;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Marker = go::Histogram2dMarker;
  using Stream = go::Stream;
  using Textfont = go::Font;
  using XBins = go::YBins;
  using YBins = go::YBins;

  Histogram2d() : Trace("histogram2d") {}
  /// True or false.
  Histogram2d& autobinx(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autobinx", value), *this;
  }
  /// True or false.
  Histogram2d& autobiny(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autobiny", value), *this;
  }
  /// True or false.
  Histogram2d& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// Text.
  Histogram2d& bingroup(const Takes<spec::text>& value) {
    return detail::put(*this, "bingroup", value), *this;
  }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  Histogram2d& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  Histogram2d& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Histogram2d& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// A list: numbers, texts, dates.
  Histogram2d& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// "count", "sum", "avg", "min" or "max".
  Histogram2d& histfunc(const Takes<spec::one_of_count_sum_avg_min_max>& value) {
    return detail::put(*this, "histfunc", value), *this;
  }
  /// "", "percent", "probability", "density" or "probability density".
  Histogram2d& histnorm(const Takes<spec::one_of_empty_percent_probability_density_probability_density>& value) {
    return detail::put(*this, "histnorm", value), *this;
  }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Histogram2d& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Histogram2d& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Histogram2d& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Histogram2d& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// A list: numbers, texts, dates.
  Histogram2d& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Histogram2d& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Histogram2d& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Histogram2d& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Histogram2d& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Histogram2d& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Marker`.
  Histogram2d& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// Anything; or a list.
  Histogram2d& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Histogram2d& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A whole number from 0 on.
  Histogram2d& nbinsx(const Takes<spec::integer_from_0>& value) {
    return detail::put(*this, "nbinsx", value), *this;
  }
  /// A whole number from 0 on.
  Histogram2d& nbinsy(const Takes<spec::integer_from_0>& value) {
    return detail::put(*this, "nbinsy", value), *this;
  }
  /// A number from 0 to 1.
  Histogram2d& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// True or false.
  Histogram2d& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// True or false.
  Histogram2d& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Histogram2d& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
  /// `Stream`.
  Histogram2d& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// `Textfont`.
  Histogram2d& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// Text.
  Histogram2d& texttemplate(const Takes<spec::text>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Histogram2d& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// Text.
  Histogram2d& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Histogram2d& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// True, false or "legendonly".
  Histogram2d& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Histogram2d& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// "x", "x2", "x3" ….
  Histogram2d& xaxis(const Takes<spec::subplot_x>& value) {
    return detail::put(*this, "xaxis", value), *this;
  }
  /// Text.
  Histogram2d& xbingroup(const Takes<spec::text>& value) {
    return detail::put(*this, "xbingroup", value), *this;
  }
  /// `XBins`.
  Histogram2d& xbins(const TakesPart<XBins>& value) { return detail::put_part(*this, "xbins", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Histogram2d& xcalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "xcalendar", value), *this;
  }
  /// A number from 0 on.
  Histogram2d& xgap(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "xgap", value), *this;
  }
  /// Text.
  Histogram2d& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Histogram2d& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// "y", "y2", "y3" ….
  Histogram2d& yaxis(const Takes<spec::subplot_y>& value) {
    return detail::put(*this, "yaxis", value), *this;
  }
  /// Text.
  Histogram2d& ybingroup(const Takes<spec::text>& value) {
    return detail::put(*this, "ybingroup", value), *this;
  }
  /// `YBins`.
  Histogram2d& ybins(const TakesPart<YBins>& value) { return detail::put_part(*this, "ybins", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Histogram2d& ycalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "ycalendar", value), *this;
  }
  /// A number from 0 on.
  Histogram2d& ygap(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "ygap", value), *this;
  }
  /// Text.
  Histogram2d& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Histogram2d& z(const Takes<spec::list_of_any>& value) { return detail::put(*this, "z", value), *this; }
  /// True or false.
  Histogram2d& zauto(const Takes<spec::boolean>& value) { return detail::put(*this, "zauto", value), *this; }
  /// Text.
  Histogram2d& zhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "zhoverformat", value), *this;
  }
  /// A number.
  Histogram2d& zmax(const Takes<spec::number>& value) { return detail::put(*this, "zmax", value), *this; }
  /// A number.
  Histogram2d& zmid(const Takes<spec::number>& value) { return detail::put(*this, "zmid", value), *this; }
  /// A number.
  Histogram2d& zmin(const Takes<spec::number>& value) { return detail::put(*this, "zmin", value), *this; }
  /// "fast", "best" or false.
  Histogram2d& zsmooth(const Takes<spec::one_of_fast_best_false>& value) {
    return detail::put(*this, "zsmooth", value), *this;
  }
};

}  // namespace cdash::go
