// go::Histogram: the trace histogram.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/bar_marker.hpp>
#include <cdash/figure/go/parts/bar_unselected.hpp>
#include <cdash/figure/go/parts/error_x.hpp>
#include <cdash/figure/go/parts/error_y.hpp>
#include <cdash/figure/go/parts/font.hpp>
#include <cdash/figure/go/parts/hoverlabel.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/parts/y_bins.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `histogram`.
class Histogram : public figure::Trace {
 public:
  /// What `cumulative` takes.
  class Cumulative : public figure::Object {
   public:
    /// "include", "exclude" or "half".
    Cumulative& currentbin(const Takes<spec::one_of_include_exclude_half>& value) {
      return detail::put(*this, "currentbin", value), *this;
    }
    /// "increasing" or "decreasing".
    Cumulative& direction(const Takes<spec::one_of_increasing_decreasing>& value) {
      return detail::put(*this, "direction", value), *this;
    }
    /// True or false.
    Cumulative& enabled(const Takes<spec::boolean>& value) {
      return detail::put(*this, "enabled", value), *this;
    }
  };

  using ErrorX = go::ErrorX;
  using ErrorY = go::ErrorY;
  using Hoverlabel = go::Hoverlabel;
  using Insidetextfont = go::Font;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Marker = go::BarMarker;
  using Outsidetextfont = go::Font;
  using Selected = go::BarUnselected;
  using Stream = go::Stream;
  using Textfont = go::Font;
  using Unselected = go::BarUnselected;
  using XBins = go::YBins;
  using YBins = go::YBins;

  Histogram() : Trace("histogram") {}
  /// Text.
  Histogram& alignmentgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "alignmentgroup", value), *this;
  }
  /// True or false.
  Histogram& autobinx(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autobinx", value), *this;
  }
  /// True or false.
  Histogram& autobiny(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autobiny", value), *this;
  }
  /// Text.
  Histogram& bingroup(const Takes<spec::text>& value) { return detail::put(*this, "bingroup", value), *this; }
  /// True or false.
  Histogram& cliponaxis(const Takes<spec::boolean>& value) {
    return detail::put(*this, "cliponaxis", value), *this;
  }
  /// "inside", "outside", "both" or "none".
  Histogram& constraintext(const Takes<spec::one_of_inside_outside_both_none>& value) {
    return detail::put(*this, "constraintext", value), *this;
  }
  /// `Cumulative`.
  Histogram& cumulative(const TakesPart<Cumulative>& value) {
    return detail::put_part(*this, "cumulative", value), *this;
  }
  /// A list: numbers, texts, dates.
  Histogram& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// `ErrorX`.
  Histogram& error_x(const TakesPart<ErrorX>& value) {
    return detail::put_part(*this, "error_x", value), *this;
  }
  /// `ErrorY`.
  Histogram& error_y(const TakesPart<ErrorY>& value) {
    return detail::put_part(*this, "error_y", value), *this;
  }
  /// "count", "sum", "avg", "min" or "max".
  Histogram& histfunc(const Takes<spec::one_of_count_sum_avg_min_max>& value) {
    return detail::put(*this, "histfunc", value), *this;
  }
  /// "", "percent", "probability", "density" or "probability density".
  Histogram& histnorm(const Takes<spec::one_of_empty_percent_probability_density_probability_density>& value) {
    return detail::put(*this, "histnorm", value), *this;
  }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Histogram& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Histogram& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Histogram& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Histogram& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Histogram& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Histogram& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "end", "middle" or "start".
  Histogram& insidetextanchor(const Takes<spec::one_of_end_middle_start>& value) {
    return detail::put(*this, "insidetextanchor", value), *this;
  }
  /// `Insidetextfont`.
  Histogram& insidetextfont(const TakesPart<Insidetextfont>& value) {
    return detail::put_part(*this, "insidetextfont", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Histogram& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Histogram& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Histogram& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Histogram& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Histogram& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Marker`.
  Histogram& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// Anything; or a list.
  Histogram& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Histogram& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A whole number from 0 on.
  Histogram& nbinsx(const Takes<spec::integer_from_0>& value) {
    return detail::put(*this, "nbinsx", value), *this;
  }
  /// A whole number from 0 on.
  Histogram& nbinsy(const Takes<spec::integer_from_0>& value) {
    return detail::put(*this, "nbinsy", value), *this;
  }
  /// Text.
  Histogram& offsetgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "offsetgroup", value), *this;
  }
  /// A number from 0 to 1.
  Histogram& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// "v" or "h".
  Histogram& orientation(const Takes<spec::one_of_v_h>& value) {
    return detail::put(*this, "orientation", value), *this;
  }
  /// `Outsidetextfont`.
  Histogram& outsidetextfont(const TakesPart<Outsidetextfont>& value) {
    return detail::put_part(*this, "outsidetextfont", value), *this;
  }
  /// `Selected`.
  Histogram& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Histogram& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Histogram& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Histogram& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// Text; or a list.
  Histogram& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// Degrees, or "auto".
  Histogram& textangle(const Takes<spec::angle>& value) {
    return detail::put(*this, "textangle", value), *this;
  }
  /// `Textfont`.
  Histogram& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "inside", "outside", "auto" or "none".
  Histogram& textposition(const Takes<spec::one_of_inside_outside_auto_none>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text.
  Histogram& texttemplate(const Takes<spec::text>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Histogram& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// Text.
  Histogram& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Histogram& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// `Unselected`.
  Histogram& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Histogram& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Histogram& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// "x", "x2", "x3" ….
  Histogram& xaxis(const Takes<spec::subplot_x>& value) { return detail::put(*this, "xaxis", value), *this; }
  /// `XBins`.
  Histogram& xbins(const TakesPart<XBins>& value) { return detail::put_part(*this, "xbins", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Histogram& xcalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "xcalendar", value), *this;
  }
  /// Text.
  Histogram& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Histogram& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// "y", "y2", "y3" ….
  Histogram& yaxis(const Takes<spec::subplot_y>& value) { return detail::put(*this, "yaxis", value), *this; }
  /// `YBins`.
  Histogram& ybins(const TakesPart<YBins>& value) { return detail::put_part(*this, "ybins", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Histogram& ycalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "ycalendar", value), *this;
  }
  /// Text.
  Histogram& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// A whole number.
  Histogram& zorder(const Takes<spec::integer>& value) { return detail::put(*this, "zorder", value), *this; }
};

}  // namespace cdash::go
