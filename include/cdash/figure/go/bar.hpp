// go::Bar: the trace bar.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/bar_marker.hpp>
#include <cdash/figure/go/parts/bar_unselected.hpp>
#include <cdash/figure/go/parts/error_x.hpp>
#include <cdash/figure/go/parts/error_y.hpp>
#include <cdash/figure/go/parts/hoverlabel.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/parts/textfont.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `bar`.
class Bar : public figure::Trace {
 public:
  using ErrorX = go::ErrorX;
  using ErrorY = go::ErrorY;
  using Hoverlabel = go::Hoverlabel;
  using Insidetextfont = go::Textfont;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Marker = go::BarMarker;
  using Outsidetextfont = go::Textfont;
  using Selected = go::BarUnselected;
  using Stream = go::Stream;
  using Textfont = go::Textfont;
  using Unselected = go::BarUnselected;

  Bar() : Trace("bar") {}
  /// Text.
  Bar& alignmentgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "alignmentgroup", value), *this;
  }
  /// Anything; or a list.
  Bar& base(const Takes<spec::any>& value) { return detail::put(*this, "base", value), *this; }
  /// True or false.
  Bar& cliponaxis(const Takes<spec::boolean>& value) {
    return detail::put(*this, "cliponaxis", value), *this;
  }
  /// "inside", "outside", "both" or "none".
  Bar& constraintext(const Takes<spec::one_of_inside_outside_both_none>& value) {
    return detail::put(*this, "constraintext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Bar& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// A number.
  Bar& dx(const Takes<spec::number>& value) { return detail::put(*this, "dx", value), *this; }
  /// A number.
  Bar& dy(const Takes<spec::number>& value) { return detail::put(*this, "dy", value), *this; }
  /// `ErrorX`.
  Bar& error_x(const TakesPart<ErrorX>& value) { return detail::put_part(*this, "error_x", value), *this; }
  /// `ErrorY`.
  Bar& error_y(const TakesPart<ErrorY>& value) { return detail::put_part(*this, "error_y", value), *this; }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Bar& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Bar& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Bar& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Bar& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Bar& hovertext(const Takes<spec::texts>& value) { return detail::put(*this, "hovertext", value), *this; }
  /// A list: numbers, texts, dates.
  Bar& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "end", "middle" or "start".
  Bar& insidetextanchor(const Takes<spec::one_of_end_middle_start>& value) {
    return detail::put(*this, "insidetextanchor", value), *this;
  }
  /// `Insidetextfont`.
  Bar& insidetextfont(const TakesPart<Insidetextfont>& value) {
    return detail::put_part(*this, "insidetextfont", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Bar& legend(const Takes<spec::subplot_legend>& value) { return detail::put(*this, "legend", value), *this; }
  /// Text.
  Bar& legendgroup(const Takes<spec::text>& value) { return detail::put(*this, "legendgroup", value), *this; }
  /// `Legendgrouptitle`.
  Bar& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Bar& legendrank(const Takes<spec::number>& value) { return detail::put(*this, "legendrank", value), *this; }
  /// A number from 0 on.
  Bar& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Marker`.
  Bar& marker(const TakesPart<Marker>& value) { return detail::put_part(*this, "marker", value), *this; }
  /// Anything; or a list.
  Bar& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Bar& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number; or a list.
  Bar& offset(const Takes<spec::numbers>& value) { return detail::put(*this, "offset", value), *this; }
  /// Text.
  Bar& offsetgroup(const Takes<spec::text>& value) { return detail::put(*this, "offsetgroup", value), *this; }
  /// A number from 0 to 1.
  Bar& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// "v" or "h".
  Bar& orientation(const Takes<spec::one_of_v_h>& value) {
    return detail::put(*this, "orientation", value), *this;
  }
  /// `Outsidetextfont`.
  Bar& outsidetextfont(const TakesPart<Outsidetextfont>& value) {
    return detail::put_part(*this, "outsidetextfont", value), *this;
  }
  /// `Selected`.
  Bar& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Bar& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Bar& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Bar& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// Text; or a list.
  Bar& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// Degrees, or "auto".
  Bar& textangle(const Takes<spec::angle>& value) { return detail::put(*this, "textangle", value), *this; }
  /// `Textfont`.
  Bar& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "inside", "outside", "auto" or "none"; or a list.
  Bar& textposition(const Takes<spec::one_of_inside_outside_auto_none_or_list>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Bar& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Bar& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// Text.
  Bar& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Bar& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// `Unselected`.
  Bar& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Bar& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A number from 0 on; or a list.
  Bar& width(const Takes<spec::numbers_from_0>& value) { return detail::put(*this, "width", value), *this; }
  /// A list: numbers, texts, dates.
  Bar& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// Anything.
  Bar& x0(const Takes<spec::any>& value) { return detail::put(*this, "x0", value), *this; }
  /// "x", "x2", "x3" ….
  Bar& xaxis(const Takes<spec::subplot_x>& value) { return detail::put(*this, "xaxis", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Bar& xcalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "xcalendar", value), *this;
  }
  /// Text.
  Bar& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// Anything.
  Bar& xperiod(const Takes<spec::any>& value) { return detail::put(*this, "xperiod", value), *this; }
  /// Anything.
  Bar& xperiod0(const Takes<spec::any>& value) { return detail::put(*this, "xperiod0", value), *this; }
  /// "start", "middle" or "end".
  Bar& xperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "xperiodalignment", value), *this;
  }
  /// A list: numbers, texts, dates.
  Bar& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// Anything.
  Bar& y0(const Takes<spec::any>& value) { return detail::put(*this, "y0", value), *this; }
  /// "y", "y2", "y3" ….
  Bar& yaxis(const Takes<spec::subplot_y>& value) { return detail::put(*this, "yaxis", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Bar& ycalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "ycalendar", value), *this;
  }
  /// Text.
  Bar& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// Anything.
  Bar& yperiod(const Takes<spec::any>& value) { return detail::put(*this, "yperiod", value), *this; }
  /// Anything.
  Bar& yperiod0(const Takes<spec::any>& value) { return detail::put(*this, "yperiod0", value), *this; }
  /// "start", "middle" or "end".
  Bar& yperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "yperiodalignment", value), *this;
  }
  /// A whole number.
  Bar& zorder(const Takes<spec::integer>& value) { return detail::put(*this, "zorder", value), *this; }
};

}  // namespace cdash::go
