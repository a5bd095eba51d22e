// go::Barpolar: the trace barpolar.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/bar_marker_line.hpp>
#include <cdash/figure/go/parts/bar_unselected.hpp>
#include <cdash/figure/go/parts/color_bar.hpp>
#include <cdash/figure/go/parts/fillpattern.hpp>
#include <cdash/figure/go/parts/hoverlabel.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `barpolar`.
class Barpolar : public figure::Trace {
 public:
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  /// What `marker` takes.
  class Marker : public figure::Object {
   public:
    using ColorBar = go::ColorBar;
    using Line = go::BarMarkerLine;
    using Pattern = go::Fillpattern;
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
    /// `Pattern`.
    Marker& pattern(const TakesPart<Pattern>& value) {
      return detail::put_part(*this, "pattern", value), *this;
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

  using Selected = go::BarUnselected;
  using Stream = go::Stream;
  using Unselected = go::BarUnselected;

  Barpolar() : Trace("barpolar") {}
  /// Anything; or a list.
  Barpolar& base(const Takes<spec::any>& value) { return detail::put(*this, "base", value), *this; }
  /// A list: numbers, texts, dates.
  Barpolar& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// A number.
  Barpolar& dr(const Takes<spec::number>& value) { return detail::put(*this, "dr", value), *this; }
  /// A number.
  Barpolar& dtheta(const Takes<spec::number>& value) { return detail::put(*this, "dtheta", value), *this; }
  /// "r", "theta", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Barpolar& hoverinfo(const Takes<spec::flags_r_theta_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Barpolar& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Barpolar& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Barpolar& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Barpolar& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Barpolar& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Barpolar& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Barpolar& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Barpolar& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Barpolar& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Barpolar& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Marker`.
  Barpolar& marker(const TakesPart<Marker>& value) { return detail::put_part(*this, "marker", value), *this; }
  /// Anything; or a list.
  Barpolar& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Barpolar& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number; or a list.
  Barpolar& offset(const Takes<spec::numbers>& value) { return detail::put(*this, "offset", value), *this; }
  /// A number from 0 to 1.
  Barpolar& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// A list: numbers, texts, dates.
  Barpolar& r(const Takes<spec::list_of_any>& value) { return detail::put(*this, "r", value), *this; }
  /// Anything.
  Barpolar& r0(const Takes<spec::any>& value) { return detail::put(*this, "r0", value), *this; }
  /// `Selected`.
  Barpolar& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Barpolar& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Barpolar& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Barpolar& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// "polar", "polar2", "polar3" ….
  Barpolar& subplot(const Takes<spec::subplot_polar>& value) {
    return detail::put(*this, "subplot", value), *this;
  }
  /// Text; or a list.
  Barpolar& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// A list: numbers, texts, dates.
  Barpolar& theta(const Takes<spec::list_of_any>& value) { return detail::put(*this, "theta", value), *this; }
  /// Anything.
  Barpolar& theta0(const Takes<spec::any>& value) { return detail::put(*this, "theta0", value), *this; }
  /// "radians", "degrees" or "gradians".
  Barpolar& thetaunit(const Takes<spec::one_of_radians_degrees_gradians>& value) {
    return detail::put(*this, "thetaunit", value), *this;
  }
  /// Text.
  Barpolar& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Barpolar& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// `Unselected`.
  Barpolar& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Barpolar& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A number from 0 on; or a list.
  Barpolar& width(const Takes<spec::numbers_from_0>& value) {
    return detail::put(*this, "width", value), *this;
  }
};

}  // namespace cdash::go
