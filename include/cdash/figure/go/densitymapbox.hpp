// go::Densitymapbox: the trace densitymapbox.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/color_bar.hpp>
#include <cdash/figure/go/parts/hoverlabel.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `densitymapbox`.
class Densitymapbox : public figure::Trace {
 public:
  using ColorBar = go::ColorBar;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Stream = go::Stream;

  Densitymapbox() : Trace("densitymapbox") {}
  /// True or false.
  Densitymapbox& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// Text.
  Densitymapbox& below(const Takes<spec::text>& value) { return detail::put(*this, "below", value), *this; }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  Densitymapbox& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  Densitymapbox& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Densitymapbox& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// A list: numbers, texts, dates.
  Densitymapbox& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// "lon", "lat", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a
  /// list.
  Densitymapbox& hoverinfo(const Takes<spec::flags_lon_lat_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Densitymapbox& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Densitymapbox& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Densitymapbox& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Densitymapbox& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Densitymapbox& ids(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "ids", value), *this;
  }
  /// A list: numbers, texts, dates.
  Densitymapbox& lat(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "lat", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Densitymapbox& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Densitymapbox& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Densitymapbox& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Densitymapbox& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Densitymapbox& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// A list: numbers, texts, dates.
  Densitymapbox& lon(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "lon", value), *this;
  }
  /// Anything; or a list.
  Densitymapbox& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Densitymapbox& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Densitymapbox& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// A number from 1 on; or a list.
  Densitymapbox& radius(const Takes<spec::numbers_from_1>& value) {
    return detail::put(*this, "radius", value), *this;
  }
  /// True or false.
  Densitymapbox& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// True or false.
  Densitymapbox& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Densitymapbox& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
  /// `Stream`.
  Densitymapbox& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// "mapbox", "mapbox2", "mapbox3" ….
  Densitymapbox& subplot(const Takes<spec::subplot_mapbox>& value) {
    return detail::put(*this, "subplot", value), *this;
  }
  /// Text; or a list.
  Densitymapbox& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// Text.
  Densitymapbox& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Densitymapbox& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// True, false or "legendonly".
  Densitymapbox& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Densitymapbox& z(const Takes<spec::list_of_any>& value) { return detail::put(*this, "z", value), *this; }
  /// True or false.
  Densitymapbox& zauto(const Takes<spec::boolean>& value) {
    return detail::put(*this, "zauto", value), *this;
  }
  /// A number.
  Densitymapbox& zmax(const Takes<spec::number>& value) { return detail::put(*this, "zmax", value), *this; }
  /// A number.
  Densitymapbox& zmid(const Takes<spec::number>& value) { return detail::put(*this, "zmid", value), *this; }
  /// A number.
  Densitymapbox& zmin(const Takes<spec::number>& value) { return detail::put(*this, "zmin", value), *this; }
};

}  // namespace cdash::go
