// go::Box: the trace box.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/box_line.hpp>
#include <cdash/figure/go/parts/box_marker.hpp>
#include <cdash/figure/go/parts/box_unselected.hpp>
#include <cdash/figure/go/parts/hoverlabel.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `box`.
class Box : public figure::Trace {
 public:
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Line = go::BoxLine;
  using Marker = go::BoxMarker;
  using Selected = go::BoxUnselected;
  using Stream = go::Stream;
  using Unselected = go::BoxUnselected;

  Box() : Trace("box") {}
  /// Text.
  Box& alignmentgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "alignmentgroup", value), *this;
  }
  /// True, "sd" or false.
  Box& boxmean(const Takes<spec::one_of_true_sd_false>& value) {
    return detail::put(*this, "boxmean", value), *this;
  }
  /// "all", "outliers", "suspectedoutliers" or false.
  Box& boxpoints(const Takes<spec::one_of_all_outliers_suspectedoutliers_false>& value) {
    return detail::put(*this, "boxpoints", value), *this;
  }
  /// A list: numbers, texts, dates.
  Box& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// A number.
  Box& dx(const Takes<spec::number>& value) { return detail::put(*this, "dx", value), *this; }
  /// A number.
  Box& dy(const Takes<spec::number>& value) { return detail::put(*this, "dy", value), *this; }
  /// A colour.
  Box& fillcolor(const Takes<spec::color>& value) { return detail::put(*this, "fillcolor", value), *this; }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Box& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Box& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// "boxes" or "points", or several with + between them.
  Box& hoveron(const Takes<spec::flags_boxes_points>& value) {
    return detail::put(*this, "hoveron", value), *this;
  }
  /// Text; or a list.
  Box& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Box& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Box& hovertext(const Takes<spec::texts>& value) { return detail::put(*this, "hovertext", value), *this; }
  /// A list: numbers, texts, dates.
  Box& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// A number from 0 to 1.
  Box& jitter(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "jitter", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Box& legend(const Takes<spec::subplot_legend>& value) { return detail::put(*this, "legend", value), *this; }
  /// Text.
  Box& legendgroup(const Takes<spec::text>& value) { return detail::put(*this, "legendgroup", value), *this; }
  /// `Legendgrouptitle`.
  Box& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Box& legendrank(const Takes<spec::number>& value) { return detail::put(*this, "legendrank", value), *this; }
  /// A number from 0 on.
  Box& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Box& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// A list: numbers, texts, dates.
  Box& lowerfence(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "lowerfence", value), *this;
  }
  /// `Marker`.
  Box& marker(const TakesPart<Marker>& value) { return detail::put_part(*this, "marker", value), *this; }
  /// A list: numbers, texts, dates.
  Box& mean(const Takes<spec::list_of_any>& value) { return detail::put(*this, "mean", value), *this; }
  /// A list: numbers, texts, dates.
  Box& median(const Takes<spec::list_of_any>& value) { return detail::put(*this, "median", value), *this; }
  /// Anything; or a list.
  Box& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Box& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// True or false.
  Box& notched(const Takes<spec::boolean>& value) { return detail::put(*this, "notched", value), *this; }
  /// A list: numbers, texts, dates.
  Box& notchspan(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "notchspan", value), *this;
  }
  /// A number from 0 to 0.5.
  Box& notchwidth(const Takes<spec::number_from_0_to_0_5>& value) {
    return detail::put(*this, "notchwidth", value), *this;
  }
  /// Text.
  Box& offsetgroup(const Takes<spec::text>& value) { return detail::put(*this, "offsetgroup", value), *this; }
  /// A number from 0 to 1.
  Box& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// "v" or "h".
  Box& orientation(const Takes<spec::one_of_v_h>& value) {
    return detail::put(*this, "orientation", value), *this;
  }
  /// A number from -2 to 2.
  Box& pointpos(const Takes<spec::number_from_minus_2_to_2>& value) {
    return detail::put(*this, "pointpos", value), *this;
  }
  /// A list: numbers, texts, dates.
  Box& q1(const Takes<spec::list_of_any>& value) { return detail::put(*this, "q1", value), *this; }
  /// A list: numbers, texts, dates.
  Box& q3(const Takes<spec::list_of_any>& value) { return detail::put(*this, "q3", value), *this; }
  /// "linear", "exclusive" or "inclusive".
  Box& quartilemethod(const Takes<spec::one_of_linear_exclusive_inclusive>& value) {
    return detail::put(*this, "quartilemethod", value), *this;
  }
  /// A list: numbers, texts, dates.
  Box& sd(const Takes<spec::list_of_any>& value) { return detail::put(*this, "sd", value), *this; }
  /// A number from 0 on.
  Box& sdmultiple(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "sdmultiple", value), *this;
  }
  /// `Selected`.
  Box& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Box& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Box& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Box& showwhiskers(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showwhiskers", value), *this;
  }
  /// "quartiles" or "sd".
  Box& sizemode(const Takes<spec::one_of_quartiles_sd>& value) {
    return detail::put(*this, "sizemode", value), *this;
  }
  /// `Stream`.
  Box& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// Text; or a list.
  Box& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// Text.
  Box& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Box& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// `Unselected`.
  Box& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// A list: numbers, texts, dates.
  Box& upperfence(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "upperfence", value), *this;
  }
  /// True, false or "legendonly".
  Box& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A number from 0 to 1.
  Box& whiskerwidth(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "whiskerwidth", value), *this;
  }
  /// A number from 0 on.
  Box& width(const Takes<spec::number_from_0>& value) { return detail::put(*this, "width", value), *this; }
  /// A list: numbers, texts, dates.
  Box& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// Anything.
  Box& x0(const Takes<spec::any>& value) { return detail::put(*this, "x0", value), *this; }
  /// "x", "x2", "x3" ….
  Box& xaxis(const Takes<spec::subplot_x>& value) { return detail::put(*this, "xaxis", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Box& xcalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "xcalendar", value), *this;
  }
  /// Text.
  Box& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// Anything.
  Box& xperiod(const Takes<spec::any>& value) { return detail::put(*this, "xperiod", value), *this; }
  /// Anything.
  Box& xperiod0(const Takes<spec::any>& value) { return detail::put(*this, "xperiod0", value), *this; }
  /// "start", "middle" or "end".
  Box& xperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "xperiodalignment", value), *this;
  }
  /// A list: numbers, texts, dates.
  Box& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// Anything.
  Box& y0(const Takes<spec::any>& value) { return detail::put(*this, "y0", value), *this; }
  /// "y", "y2", "y3" ….
  Box& yaxis(const Takes<spec::subplot_y>& value) { return detail::put(*this, "yaxis", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Box& ycalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "ycalendar", value), *this;
  }
  /// Text.
  Box& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// Anything.
  Box& yperiod(const Takes<spec::any>& value) { return detail::put(*this, "yperiod", value), *this; }
  /// Anything.
  Box& yperiod0(const Takes<spec::any>& value) { return detail::put(*this, "yperiod0", value), *this; }
  /// "start", "middle" or "end".
  Box& yperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "yperiodalignment", value), *this;
  }
  /// A whole number.
  Box& zorder(const Takes<spec::integer>& value) { return detail::put(*this, "zorder", value), *this; }
};

}  // namespace cdash::go
