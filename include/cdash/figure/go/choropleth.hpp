// go::Choropleth: the trace choropleth.
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

/// The trace `choropleth`.
class Choropleth : public figure::Trace {
 public:
  using ColorBar = go::ColorBar;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Marker = go::ChoroplethMarker;
  using Selected = go::ChoroplethUnselected;
  using Stream = go::Stream;
  using Unselected = go::ChoroplethUnselected;

  Choropleth() : Trace("choropleth") {}
  /// True or false.
  Choropleth& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  Choropleth& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  Choropleth& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Choropleth& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// A list: numbers, texts, dates.
  Choropleth& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// Text.
  Choropleth& featureidkey(const Takes<spec::text>& value) {
    return detail::put(*this, "featureidkey", value), *this;
  }
  /// "geo", "geo2", "geo3" ….
  Choropleth& geo(const Takes<spec::subplot_geo>& value) { return detail::put(*this, "geo", value), *this; }
  /// Anything.
  Choropleth& geojson(const Takes<spec::any>& value) { return detail::put(*this, "geojson", value), *this; }
  /// "location", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a
  /// list.
  Choropleth& hoverinfo(const Takes<spec::flags_location_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Choropleth& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Choropleth& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Choropleth& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Choropleth& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Choropleth& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Choropleth& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Choropleth& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Choropleth& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Choropleth& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Choropleth& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// "ISO-3", "USA-states", "country names" or "geojson-id".
  Choropleth& locationmode(const Takes<spec::one_of_ISO_3_USA_states_country_names_geojson_id>& value) {
    return detail::put(*this, "locationmode", value), *this;
  }
  /// A list: numbers, texts, dates.
  Choropleth& locations(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "locations", value), *this;
  }
  /// `Marker`.
  Choropleth& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// Anything; or a list.
  Choropleth& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Choropleth& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// True or false.
  Choropleth& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// `Selected`.
  Choropleth& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Choropleth& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Choropleth& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Choropleth& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
  /// `Stream`.
  Choropleth& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// Text; or a list.
  Choropleth& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// Text.
  Choropleth& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Choropleth& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// `Unselected`.
  Choropleth& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Choropleth& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Choropleth& z(const Takes<spec::list_of_any>& value) { return detail::put(*this, "z", value), *this; }
  /// True or false.
  Choropleth& zauto(const Takes<spec::boolean>& value) { return detail::put(*this, "zauto", value), *this; }
  /// A number.
  Choropleth& zmax(const Takes<spec::number>& value) { return detail::put(*this, "zmax", value), *this; }
  /// A number.
  Choropleth& zmid(const Takes<spec::number>& value) { return detail::put(*this, "zmid", value), *this; }
  /// A number.
  Choropleth& zmin(const Takes<spec::number>& value) { return detail::put(*this, "zmin", value), *this; }
};

}  // namespace cdash::go
