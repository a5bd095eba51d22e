// go::Ohlc: the trace ohlc.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/candlestick_hoverlabel.hpp>
#include <cdash/figure/go/parts/connector_line.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `ohlc`.
class Ohlc : public figure::Trace {
 public:
  /// What `decreasing` takes.
  class Decreasing : public figure::Object {
   public:
    using Line = go::ConnectorLine;
    /// `Line`.
    Decreasing& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  };

  using Hoverlabel = go::CandlestickHoverlabel;
  using Increasing = go::Ohlc::Decreasing;
  using Legendgrouptitle = go::Legendgrouptitle;
  /// What `line` takes.
  class Line : public figure::Object {
   public:
    /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
    Line& dash(const Takes<spec::dash>& value) { return detail::put(*this, "dash", value), *this; }
    /// A number from 0 on.
    Line& width(const Takes<spec::number_from_0>& value) { return detail::put(*this, "width", value), *this; }
  };

  using Stream = go::Stream;

  Ohlc() : Trace("ohlc") {}
  /// A list: numbers, texts, dates.
  Ohlc& close(const Takes<spec::list_of_any>& value) { return detail::put(*this, "close", value), *this; }
  /// A list: numbers, texts, dates.
  Ohlc& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// `Decreasing`.
  Ohlc& decreasing(const TakesPart<Decreasing>& value) {
    return detail::put_part(*this, "decreasing", value), *this;
  }
  /// A list: numbers, texts, dates.
  Ohlc& high(const Takes<spec::list_of_any>& value) { return detail::put(*this, "high", value), *this; }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Ohlc& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Ohlc& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Ohlc& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Ohlc& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Ohlc& hovertext(const Takes<spec::texts>& value) { return detail::put(*this, "hovertext", value), *this; }
  /// A list: numbers, texts, dates.
  Ohlc& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// `Increasing`.
  Ohlc& increasing(const TakesPart<Increasing>& value) {
    return detail::put_part(*this, "increasing", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Ohlc& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Ohlc& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Ohlc& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Ohlc& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Ohlc& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Ohlc& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// A list: numbers, texts, dates.
  Ohlc& low(const Takes<spec::list_of_any>& value) { return detail::put(*this, "low", value), *this; }
  /// Anything; or a list.
  Ohlc& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Ohlc& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Ohlc& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// A list: numbers, texts, dates.
  Ohlc& open(const Takes<spec::list_of_any>& value) { return detail::put(*this, "open", value), *this; }
  /// Anything.
  Ohlc& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Ohlc& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Ohlc& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// Text; or a list.
  Ohlc& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// A number from 0 to 0.5.
  Ohlc& tickwidth(const Takes<spec::number_from_0_to_0_5>& value) {
    return detail::put(*this, "tickwidth", value), *this;
  }
  /// Text.
  Ohlc& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Ohlc& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// True, false or "legendonly".
  Ohlc& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Ohlc& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// "x", "x2", "x3" ….
  Ohlc& xaxis(const Takes<spec::subplot_x>& value) { return detail::put(*this, "xaxis", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Ohlc& xcalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "xcalendar", value), *this;
  }
  /// Text.
  Ohlc& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// Anything.
  Ohlc& xperiod(const Takes<spec::any>& value) { return detail::put(*this, "xperiod", value), *this; }
  /// Anything.
  Ohlc& xperiod0(const Takes<spec::any>& value) { return detail::put(*this, "xperiod0", value), *this; }
  /// "start", "middle" or "end".
  Ohlc& xperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "xperiodalignment", value), *this;
  }
  /// "y", "y2", "y3" ….
  Ohlc& yaxis(const Takes<spec::subplot_y>& value) { return detail::put(*this, "yaxis", value), *this; }
  /// Text.
  Ohlc& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// A whole number.
  Ohlc& zorder(const Takes<spec::integer>& value) { return detail::put(*this, "zorder", value), *this; }
};

}  // namespace cdash::go
