// go::Candlestick: the trace candlestick.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/box_line.hpp>
#include <cdash/figure/go/parts/candlestick_hoverlabel.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `candlestick`.
class Candlestick : public figure::Trace {
 public:
  /// What `decreasing` takes.
  class Decreasing : public figure::Object {
   public:
    using Line = go::BoxLine;
    /// A colour.
    Decreasing& fillcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "fillcolor", value), *this;
    }
    /// `Line`.
    Decreasing& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  };

  using Hoverlabel = go::CandlestickHoverlabel;
  using Increasing = go::Candlestick::Decreasing;
  using Legendgrouptitle = go::Legendgrouptitle;
  /// What `line` takes.
  class Line : public figure::Object {
   public:
    /// A number from 0 on.
    Line& width(const Takes<spec::number_from_0>& value) { return detail::put(*this, "width", value), *this; }
  };

  using Stream = go::Stream;

  Candlestick() : Trace("candlestick") {}
  /// A list: numbers, texts, dates.
  Candlestick& close(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "close", value), *this;
  }
  /// A list: numbers, texts, dates.
  Candlestick& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// `Decreasing`.
  Candlestick& decreasing(const TakesPart<Decreasing>& value) {
    return detail::put_part(*this, "decreasing", value), *this;
  }
  /// A list: numbers, texts, dates.
  Candlestick& high(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "high", value), *this;
  }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Candlestick& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Candlestick& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Candlestick& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Candlestick& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Candlestick& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Candlestick& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// `Increasing`.
  Candlestick& increasing(const TakesPart<Increasing>& value) {
    return detail::put_part(*this, "increasing", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Candlestick& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Candlestick& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Candlestick& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Candlestick& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Candlestick& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Candlestick& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// A list: numbers, texts, dates.
  Candlestick& low(const Takes<spec::list_of_any>& value) { return detail::put(*this, "low", value), *this; }
  /// Anything; or a list.
  Candlestick& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Candlestick& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Candlestick& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// A list: numbers, texts, dates.
  Candlestick& open(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "open", value), *this;
  }
  /// Anything.
  Candlestick& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Candlestick& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Candlestick& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// Text; or a list.
  Candlestick& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// Text.
  Candlestick& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Candlestick& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// True, false or "legendonly".
  Candlestick& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A number from 0 to 1.
  Candlestick& whiskerwidth(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "whiskerwidth", value), *this;
  }
  /// A list: numbers, texts, dates.
  Candlestick& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// "x", "x2", "x3" ….
  Candlestick& xaxis(const Takes<spec::subplot_x>& value) {
    return detail::put(*this, "xaxis", value), *this;
  }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Candlestick& xcalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "xcalendar", value), *this;
  }
  /// Text.
  Candlestick& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// Anything.
  Candlestick& xperiod(const Takes<spec::any>& value) { return detail::put(*this, "xperiod", value), *this; }
  /// Anything.
  Candlestick& xperiod0(const Takes<spec::any>& value) {
    return detail::put(*this, "xperiod0", value), *this;
  }
  /// "start", "middle" or "end".
  Candlestick& xperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "xperiodalignment", value), *this;
  }
  /// "y", "y2", "y3" ….
  Candlestick& yaxis(const Takes<spec::subplot_y>& value) {
    return detail::put(*this, "yaxis", value), *this;
  }
  /// Text.
  Candlestick& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// A whole number.
  Candlestick& zorder(const Takes<spec::integer>& value) {
    return detail::put(*this, "zorder", value), *this;
  }
};

}  // namespace cdash::go
