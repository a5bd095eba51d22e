// go::Funnel: the trace funnel.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/bar_marker_line.hpp>
#include <cdash/figure/go/parts/color_bar.hpp>
#include <cdash/figure/go/parts/connector_line.hpp>
#include <cdash/figure/go/parts/hoverlabel.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/parts/textfont.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `funnel`.
class Funnel : public figure::Trace {
 public:
  /// What `connector` takes.
  class Connector : public figure::Object {
   public:
    using Line = go::ConnectorLine;
    /// A colour.
    Connector& fillcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "fillcolor", value), *this;
    }
    /// `Line`.
    Connector& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
    /// True or false.
    Connector& visible(const Takes<spec::boolean>& value) {
      return detail::put(*this, "visible", value), *this;
    }
  };

  using Hoverlabel = go::Hoverlabel;
  using Insidetextfont = go::Textfont;
  using Legendgrouptitle = go::Legendgrouptitle;
  /// What `marker` takes.
  class Marker : public figure::Object {
   public:
    using ColorBar = go::ColorBar;
    using Line = go::BarMarkerLine;
    /// True or false.
    Marker& autocolorscale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "autocolorscale", value), *this;
    }
    /// True or false.
    Marker& cauto(const Takes<spec::boolean>& value) { return detail::put(*this, "cauto", value), *this; }
    /// A number.
    Marker& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
    /// A number.
    Marker& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
    /// A number.
    Marker& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
    /// A colour, or a number on the colour scale; or a list.
    Marker& color(const Takes<spec::colors_or_numbers>& value) {
      return detail::put(*this, "color", value), *this;
    }
    /// "coloraxis", "coloraxis2", "coloraxis3" ….
    Marker& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
      return detail::put(*this, "coloraxis", value), *this;
    }
    /// `ColorBar`.
    Marker& colorbar(const TakesPart<ColorBar>& value) {
      return detail::put_part(*this, "colorbar", value), *this;
    }
    /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
    Marker& colorscale(const Takes<spec::color_scale>& value) {
      return detail::put(*this, "colorscale", value), *this;
    }
    /// `Line`.
    Marker& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
    /// A number from 0 to 1; or a list.
    Marker& opacity(const Takes<spec::numbers_from_0_to_1>& value) {
      return detail::put(*this, "opacity", value), *this;
    }
    /// True or false.
    Marker& reversescale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "reversescale", value), *this;
    }
    /// True or false.
    Marker& showscale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showscale", value), *this;
    }
  };

  using Outsidetextfont = go::Textfont;
  using Stream = go::Stream;
  using Textfont = go::Textfont;

  Funnel() : Trace("funnel") {}
  /// Text.
  Funnel& alignmentgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "alignmentgroup", value), *this;
  }
  /// True or false.
  Funnel& cliponaxis(const Takes<spec::boolean>& value) {
    return detail::put(*this, "cliponaxis", value), *this;
  }
  /// `Connector`.
  Funnel& connector(const TakesPart<Connector>& value) {
    return detail::put_part(*this, "connector", value), *this;
  }
  /// "inside", "outside", "both" or "none".
  Funnel& constraintext(const Takes<spec::one_of_inside_outside_both_none>& value) {
    return detail::put(*this, "constraintext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Funnel& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// A number.
  Funnel& dx(const Takes<spec::number>& value) { return detail::put(*this, "dx", value), *this; }
  /// A number.
  Funnel& dy(const Takes<spec::number>& value) { return detail::put(*this, "dy", value), *this; }
  /// "name", "x", "y", "text", "percent initial", "percent previous" or "percent total", or several with +
  /// between them, or "all", "none" or "skip"; or a list.
  Funnel& hoverinfo(const Takes<spec::flags_name_x_y_text_percent_initial_percent_previous_and_1_more_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Funnel& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Funnel& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Funnel& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Funnel& hovertext(const Takes<spec::texts>& value) { return detail::put(*this, "hovertext", value), *this; }
  /// A list: numbers, texts, dates.
  Funnel& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "end", "middle" or "start".
  Funnel& insidetextanchor(const Takes<spec::one_of_end_middle_start>& value) {
    return detail::put(*this, "insidetextanchor", value), *this;
  }
  /// `Insidetextfont`.
  Funnel& insidetextfont(const TakesPart<Insidetextfont>& value) {
    return detail::put_part(*this, "insidetextfont", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Funnel& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Funnel& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Funnel& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Funnel& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Funnel& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Marker`.
  Funnel& marker(const TakesPart<Marker>& value) { return detail::put_part(*this, "marker", value), *this; }
  /// Anything; or a list.
  Funnel& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Funnel& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number.
  Funnel& offset(const Takes<spec::number>& value) { return detail::put(*this, "offset", value), *this; }
  /// Text.
  Funnel& offsetgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "offsetgroup", value), *this;
  }
  /// A number from 0 to 1.
  Funnel& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// "v" or "h".
  Funnel& orientation(const Takes<spec::one_of_v_h>& value) {
    return detail::put(*this, "orientation", value), *this;
  }
  /// `Outsidetextfont`.
  Funnel& outsidetextfont(const TakesPart<Outsidetextfont>& value) {
    return detail::put_part(*this, "outsidetextfont", value), *this;
  }
  /// Anything.
  Funnel& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Funnel& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Funnel& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// Text; or a list.
  Funnel& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// Degrees, or "auto".
  Funnel& textangle(const Takes<spec::angle>& value) { return detail::put(*this, "textangle", value), *this; }
  /// `Textfont`.
  Funnel& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "label", "text", "percent initial", "percent previous", "percent total" or "value", or several with +
  /// between them, or "none".
  Funnel& textinfo(const Takes<spec::flags_label_text_percent_initial_percent_previous_percent_total_and_1_more_or_none>& value) {
    return detail::put(*this, "textinfo", value), *this;
  }
  /// "inside", "outside", "auto" or "none"; or a list.
  Funnel& textposition(const Takes<spec::one_of_inside_outside_auto_none_or_list>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Funnel& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Funnel& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// Text.
  Funnel& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Funnel& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// True, false or "legendonly".
  Funnel& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A number from 0 on.
  Funnel& width(const Takes<spec::number_from_0>& value) { return detail::put(*this, "width", value), *this; }
  /// A list: numbers, texts, dates.
  Funnel& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// Anything.
  Funnel& x0(const Takes<spec::any>& value) { return detail::put(*this, "x0", value), *this; }
  /// "x", "x2", "x3" ….
  Funnel& xaxis(const Takes<spec::subplot_x>& value) { return detail::put(*this, "xaxis", value), *this; }
  /// Text.
  Funnel& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// Anything.
  Funnel& xperiod(const Takes<spec::any>& value) { return detail::put(*this, "xperiod", value), *this; }
  /// Anything.
  Funnel& xperiod0(const Takes<spec::any>& value) { return detail::put(*this, "xperiod0", value), *this; }
  /// "start", "middle" or "end".
  Funnel& xperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "xperiodalignment", value), *this;
  }
  /// A list: numbers, texts, dates.
  Funnel& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// Anything.
  Funnel& y0(const Takes<spec::any>& value) { return detail::put(*this, "y0", value), *this; }
  /// "y", "y2", "y3" ….
  Funnel& yaxis(const Takes<spec::subplot_y>& value) { return detail::put(*this, "yaxis", value), *this; }
  /// Text.
  Funnel& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// Anything.
  Funnel& yperiod(const Takes<spec::any>& value) { return detail::put(*this, "yperiod", value), *this; }
  /// Anything.
  Funnel& yperiod0(const Takes<spec::any>& value) { return detail::put(*this, "yperiod0", value), *this; }
  /// "start", "middle" or "end".
  Funnel& yperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "yperiodalignment", value), *this;
  }
  /// A whole number.
  Funnel& zorder(const Takes<spec::integer>& value) { return detail::put(*this, "zorder", value), *this; }
};

}  // namespace cdash::go
