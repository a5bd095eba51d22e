// go::Choroplethmapbox: the trace choroplethmapbox.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/choropleth_marker.hpp>
#include <cdash/figure/go/parts/choropleth_unselected.hpp>
#include <cdash/figure/go/parts/color_bar.hpp>
#include <cdash/figure/go/parts/hoverlabel.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `choroplethmapbox`.
class Choroplethmapbox : public figure::Trace {
 public:
  using ColorBar = go::ColorBar;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Marker = go::ChoroplethMarker;
  using Selected = go::ChoroplethUnselected;
  using Stream = go::Stream;
  using Unselected = go::ChoroplethUnselected;

  Choroplethmapbox() : Trace("choroplethmapbox") {}
  /// True or false.
  Choroplethmapbox& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// Text.
  Choroplethmapbox& below(const Takes<spec::text>& value) {
    return detail::put(*this, "below", value), *this;
  }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  Choroplethmapbox& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  Choroplethmapbox& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Choroplethmapbox& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// A list: numbers, texts, dates.
  Choroplethmapbox& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// Text.
  Choroplethmapbox& featureidkey(const Takes<spec::text>& value) {
    return detail::put(*this, "featureidkey", value), *this;
  }
  /// Anything.
  Choroplethmapbox& geojson(const Takes<spec::any>& value) {
    return detail::put(*this, "geojson", value), *this;
  }
  /// "location", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a
  /// list.
  Choroplethmapbox& hoverinfo(const Takes<spec::flags_location_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Choroplethmapbox& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Choroplethmapbox& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Choroplethmapbox& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Choroplethmapbox& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Choroplethmapbox& ids(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "ids", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Choroplethmapbox& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Choroplethmapbox& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Choroplethmapbox& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Choroplethmapbox& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Choroplethmapbox& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// A list: numbers, texts, dates.
  Choroplethmapbox& locations(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "locations", value), *this;
  }
  /// `Marker`.
  Choroplethmapbox& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// Anything; or a list.
  Choroplethmapbox& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Choroplethmapbox& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// True or false.
  Choroplethmapbox& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// `Selected`.
  Choroplethmapbox& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Choroplethmapbox& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Choroplethmapbox& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Choroplethmapbox& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
  /// `Stream`.
  Choroplethmapbox& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// "mapbox", "mapbox2", "mapbox3" ….
  Choroplethmapbox& subplot(const Takes<spec::subplot_mapbox>& value) {
    return detail::put(*this, "subplot", value), *this;
  }
  /// Text; or a list.
  Choroplethmapbox& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// Text.
  Choroplethmapbox& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Choroplethmapbox& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// `Unselected`.
  Choroplethmapbox& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Choroplethmapbox& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Choroplethmapbox& z(const Takes<spec::list_of_any>& value) { return detail::put(*this, "z", value), *this; }
  /// True or false.
  Choroplethmapbox& zauto(const Takes<spec::boolean>& value) {
    return detail::put(*this, "zauto", value), *this;
  }
  /// A number.
  Choroplethmapbox& zmax(const Takes<spec::number>& value) {
    return detail::put(*this, "zmax", value), *this;
  }
  /// A number.
  Choroplethmapbox& zmid(const Takes<spec::number>& value) {
    return detail::put(*this, "zmid", value), *this;
  }
  /// A number.
  Choroplethmapbox& zmin(const Takes<spec::number>& value) {
    return detail::put(*this, "zmin", value), *this;
  }
};

}  // namespace cdash::go
