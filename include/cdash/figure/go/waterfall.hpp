// go::Waterfall: the trace waterfall.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/connector_line.hpp>
#include <cdash/figure/go/parts/hoverlabel.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/parts/textfont.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `waterfall`.
class Waterfall : public figure::Trace {
 public:
  /// What `connector` takes.
  class Connector : public figure::Object {
   public:
    using Line = go::ConnectorLine;
    /// `Line`.
    Connector& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
    /// "spanning" or "between".
    Connector& mode(const Takes<spec::one_of_spanning_between>& value) {
      return detail::put(*this, "mode", value), *this;
    }
    /// True or false.
    Connector& visible(const Takes<spec::boolean>& value) {
      return detail::put(*this, "visible", value), *this;
    }
  };

  /// What `decreasing` takes.
  class Decreasing : public figure::Object {
   public:
    /// What `marker` takes.
    class Marker : public figure::Object {
     public:
      /// What `line` takes.
      class Line : public figure::Object {
       public:
        /// A colour.
        Line& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
        /// A number from 0 on.
        Line& width(const Takes<spec::number_from_0>& value) {
          return detail::put(*this, "width", value), *this;
        }
      };

      /// A colour.
      Marker& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
      /// `Line`.
      Marker& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
    };

    /// `Marker`.
    Decreasing& marker(const TakesPart<Marker>& value) {
      return detail::put_part(*this, "marker", value), *this;
    }
  };

  using Hoverlabel = go::Hoverlabel;
  using Increasing = go::Waterfall::Decreasing;
  using Insidetextfont = go::Textfont;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Outsidetextfont = go::Textfont;
  using Stream = go::Stream;
  using Textfont = go::Textfont;
  using Totals = go::Waterfall::Decreasing;

  Waterfall() : Trace("waterfall") {}
  /// Text.
  Waterfall& alignmentgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "alignmentgroup", value), *this;
  }
  /// A number.
  Waterfall& base(const Takes<spec::number>& value) { return detail::put(*this, "base", value), *this; }
  /// True or false.
  Waterfall& cliponaxis(const Takes<spec::boolean>& value) {
    return detail::put(*this, "cliponaxis", value), *this;
  }
  /// `Connector`.
  Waterfall& connector(const TakesPart<Connector>& value) {
    return detail::put_part(*this, "connector", value), *this;
  }
  /// "inside", "outside", "both" or "none".
  Waterfall& constraintext(const Takes<spec::one_of_inside_outside_both_none>& value) {
    return detail::put(*this, "constraintext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Waterfall& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// `Decreasing`.
  Waterfall& decreasing(const TakesPart<Decreasing>& value) {
    return detail::put_part(*this, "decreasing", value), *this;
  }
  /// A number.
  Waterfall& dx(const Takes<spec::number>& value) { return detail::put(*this, "dx", value), *this; }
  /// A number.
  Waterfall& dy(const Takes<spec::number>& value) { return detail::put(*this, "dy", value), *this; }
  /// "name", "x", "y", "text", "initial", "delta" or "final", or several with + between them, or "all",
  /// "none" or "skip"; or a list.
  Waterfall& hoverinfo(const Takes<spec::flags_name_x_y_text_initial_delta_final_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Waterfall& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Waterfall& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Waterfall& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Waterfall& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Waterfall& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// `Increasing`.
  Waterfall& increasing(const TakesPart<Increasing>& value) {
    return detail::put_part(*this, "increasing", value), *this;
  }
  /// "end", "middle" or "start".
  Waterfall& insidetextanchor(const Takes<spec::one_of_end_middle_start>& value) {
    return detail::put(*this, "insidetextanchor", value), *this;
  }
  /// `Insidetextfont`.
  Waterfall& insidetextfont(const TakesPart<Insidetextfont>& value) {
    return detail::put_part(*this, "insidetextfont", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Waterfall& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Waterfall& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Waterfall& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Waterfall& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Waterfall& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// A list: numbers, texts, dates.
  Waterfall& measure(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "measure", value), *this;
  }
  /// Anything; or a list.
  Waterfall& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Waterfall& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number; or a list.
  Waterfall& offset(const Takes<spec::numbers>& value) { return detail::put(*this, "offset", value), *this; }
  /// Text.
  Waterfall& offsetgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "offsetgroup", value), *this;
  }
  /// A number from 0 to 1.
  Waterfall& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// "v" or "h".
  Waterfall& orientation(const Takes<spec::one_of_v_h>& value) {
    return detail::put(*this, "orientation", value), *this;
  }
  /// `Outsidetextfont`.
  Waterfall& outsidetextfont(const TakesPart<Outsidetextfont>& value) {
    return detail::put_part(*this, "outsidetextfont", value), *this;
  }
  /// Anything.
  Waterfall& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Waterfall& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Waterfall& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// Text; or a list.
  Waterfall& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// Degrees, or "auto".
  Waterfall& textangle(const Takes<spec::angle>& value) {
    return detail::put(*this, "textangle", value), *this;
  }
  /// `Textfont`.
  Waterfall& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "label", "text", "initial", "delta" or "final", or several with + between them, or "none".
  Waterfall& textinfo(const Takes<spec::flags_label_text_initial_delta_final_or_none>& value) {
    return detail::put(*this, "textinfo", value), *this;
  }
  /// "inside", "outside", "auto" or "none"; or a list.
  Waterfall& textposition(const Takes<spec::one_of_inside_outside_auto_none_or_list>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Waterfall& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Waterfall& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// `Totals`.
  Waterfall& totals(const TakesPart<Totals>& value) {
    return detail::put_part(*this, "totals", value), *this;
  }
  /// Text.
  Waterfall& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Waterfall& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// True, false or "legendonly".
  Waterfall& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A number from 0 on; or a list.
  Waterfall& width(const Takes<spec::numbers_from_0>& value) {
    return detail::put(*this, "width", value), *this;
  }
  /// A list: numbers, texts, dates.
  Waterfall& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// Anything.
  Waterfall& x0(const Takes<spec::any>& value) { return detail::put(*this, "x0", value), *this; }
  /// "x", "x2", "x3" ….
  Waterfall& xaxis(const Takes<spec::subplot_x>& value) { return detail::put(*this, "xaxis", value), *this; }
  /// Text.
  Waterfall& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// Anything.
  Waterfall& xperiod(const Takes<spec::any>& value) { return detail::put(*this, "xperiod", value), *this; }
  /// Anything.
  Waterfall& xperiod0(const Takes<spec::any>& value) { return detail::put(*this, "xperiod0", value), *this; }
  /// "start", "middle" or "end".
  Waterfall& xperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "xperiodalignment", value), *this;
  }
  /// A list: numbers, texts, dates.
  Waterfall& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// Anything.
  Waterfall& y0(const Takes<spec::any>& value) { return detail::put(*this, "y0", value), *this; }
  /// "y", "y2", "y3" ….
  Waterfall& yaxis(const Takes<spec::subplot_y>& value) { return detail::put(*this, "yaxis", value), *this; }
  /// Text.
  Waterfall& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// Anything.
  Waterfall& yperiod(const Takes<spec::any>& value) { return detail::put(*this, "yperiod", value), *this; }
  /// Anything.
  Waterfall& yperiod0(const Takes<spec::any>& value) { return detail::put(*this, "yperiod0", value), *this; }
  /// "start", "middle" or "end".
  Waterfall& yperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "yperiodalignment", value), *this;
  }
  /// A whole number.
  Waterfall& zorder(const Takes<spec::integer>& value) { return detail::put(*this, "zorder", value), *this; }
};

}  // namespace cdash::go
