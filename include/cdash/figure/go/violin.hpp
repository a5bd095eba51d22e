// go::Violin: the trace violin.
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

/// The trace `violin`.
class Violin : public figure::Trace {
 public:
  /// What `box` takes.
  class Box : public figure::Object {
   public:
    using Line = go::BoxLine;
    /// A colour.
    Box& fillcolor(const Takes<spec::color>& value) { return detail::put(*this, "fillcolor", value), *this; }
    /// `Line`.
    Box& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
    /// True or false.
    Box& visible(const Takes<spec::boolean>& value) { return detail::put(*this, "visible", value), *this; }
    /// A number from 0 to 1.
    Box& width(const Takes<spec::number_from_0_to_1>& value) {
      return detail::put(*this, "width", value), *this;
    }
  };

  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Line = go::BoxLine;
  using Marker = go::BoxMarker;
  /// What `meanline` takes.
  class Meanline : public figure::Object {
   public:
    /// A colour.
    Meanline& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
    /// True or false.
    Meanline& visible(const Takes<spec::boolean>& value) {
      return detail::put(*this, "visible", value), *this;
    }
    /// A number from 0 on.
    Meanline& width(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "width", value), *this;
    }
  };

  using Selected = go::BoxUnselected;
  using Stream = go::Stream;
  using Unselected = go::BoxUnselected;

  Violin() : Trace("violin") {}
  /// Text.
  Violin& alignmentgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "alignmentgroup", value), *this;
  }
  /// A number from 0 on.
  Violin& bandwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "bandwidth", value), *this;
  }
  /// `Box`.
  Violin& box(const TakesPart<Box>& value) { return detail::put_part(*this, "box", value), *this; }
  /// A list: numbers, texts, dates.
  Violin& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// A colour.
  Violin& fillcolor(const Takes<spec::color>& value) { return detail::put(*this, "fillcolor", value), *this; }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Violin& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Violin& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// "violins", "points" or "kde", or several with + between them, or "all".
  Violin& hoveron(const Takes<spec::flags_violins_points_kde_or_all>& value) {
    return detail::put(*this, "hoveron", value), *this;
  }
  /// Text; or a list.
  Violin& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Violin& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Violin& hovertext(const Takes<spec::texts>& value) { return detail::put(*this, "hovertext", value), *this; }
  /// A list: numbers, texts, dates.
  Violin& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// A number from 0 to 1.
  Violin& jitter(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "jitter", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Violin& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Violin& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Violin& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Violin& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Violin& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Violin& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// `Marker`.
  Violin& marker(const TakesPart<Marker>& value) { return detail::put_part(*this, "marker", value), *this; }
  /// `Meanline`.
  Violin& meanline(const TakesPart<Meanline>& value) {
    return detail::put_part(*this, "meanline", value), *this;
  }
  /// Anything; or a list.
  Violin& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Violin& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// Text.
  Violin& offsetgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "offsetgroup", value), *this;
  }
  /// A number from 0 to 1.
  Violin& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// "v" or "h".
  Violin& orientation(const Takes<spec::one_of_v_h>& value) {
    return detail::put(*this, "orientation", value), *this;
  }
  /// A number from -2 to 2.
  Violin& pointpos(const Takes<spec::number_from_minus_2_to_2>& value) {
    return detail::put(*this, "pointpos", value), *this;
  }
  /// "all", "outliers", "suspectedoutliers" or false.
  Violin& points(const Takes<spec::one_of_all_outliers_suspectedoutliers_false>& value) {
    return detail::put(*this, "points", value), *this;
  }
  /// "linear", "exclusive" or "inclusive".
  Violin& quartilemethod(const Takes<spec::one_of_linear_exclusive_inclusive>& value) {
    return detail::put(*this, "quartilemethod", value), *this;
  }
  /// Text.
  Violin& scalegroup(const Takes<spec::text>& value) {
    return detail::put(*this, "scalegroup", value), *this;
  }
  /// "width" or "count".
  Violin& scalemode(const Takes<spec::one_of_width_count>& value) {
    return detail::put(*this, "scalemode", value), *this;
  }
  /// `Selected`.
  Violin& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Violin& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Violin& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// "both", "positive" or "negative".
  Violin& side(const Takes<spec::one_of_both_positive_negative>& value) {
    return detail::put(*this, "side", value), *this;
  }
  /// Two values: numbers, texts, dates.
  Violin& span(const TakesFixed<spec::list_of_any, spec::any, 2>& value) {
    return detail::put_fixed(*this, "span", value), *this;
  }
  /// "soft", "hard" or "manual".
  Violin& spanmode(const Takes<spec::one_of_soft_hard_manual>& value) {
    return detail::put(*this, "spanmode", value), *this;
  }
  /// `Stream`.
  Violin& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// Text; or a list.
  Violin& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// Text.
  Violin& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Violin& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// `Unselected`.
  Violin& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Violin& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A number from 0 on.
  Violin& width(const Takes<spec::number_from_0>& value) { return detail::put(*this, "width", value), *this; }
  /// A list: numbers, texts, dates.
  Violin& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// Anything.
  Violin& x0(const Takes<spec::any>& value) { return detail::put(*this, "x0", value), *this; }
  /// "x", "x2", "x3" ….
  Violin& xaxis(const Takes<spec::subplot_x>& value) { return detail::put(*this, "xaxis", value), *this; }
  /// Text.
  Violin& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Violin& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// Anything.
  Violin& y0(const Takes<spec::any>& value) { return detail::put(*this, "y0", value), *this; }
  /// "y", "y2", "y3" ….
  Violin& yaxis(const Takes<spec::subplot_y>& value) { return detail::put(*this, "yaxis", value), *this; }
  /// Text.
  Violin& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// A whole number.
  Violin& zorder(const Takes<spec::integer>& value) { return detail::put(*this, "zorder", value), *this; }
};

}  // namespace cdash::go
