// go::Scattermapbox: the trace scattermapbox.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/box_line.hpp>
#include <cdash/figure/go/parts/box_unselected.hpp>
#include <cdash/figure/go/parts/cluster.hpp>
#include <cdash/figure/go/parts/hoverlabel.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/scattermap_marker.hpp>
#include <cdash/figure/go/parts/scattermap_textfont.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `scattermapbox`.
class Scattermapbox : public figure::Trace {
 public:
  using Cluster = go::Cluster;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Line = go::BoxLine;
  using Marker = go::ScattermapMarker;
  using Selected = go::BoxUnselected;
  using Stream = go::Stream;
  using Textfont = go::ScattermapTextfont;
  using Unselected = go::BoxUnselected;

  Scattermapbox() : Trace("scattermapbox") {}
  /// Text.
  Scattermapbox& below(const Takes<spec::text>& value) { return detail::put(*this, "below", value), *this; }
  /// `Cluster`.
  Scattermapbox& cluster(const TakesPart<Cluster>& value) {
    return detail::put_part(*this, "cluster", value), *this;
  }
  /// True or false.
  Scattermapbox& connectgaps(const Takes<spec::boolean>& value) {
    return detail::put(*this, "connectgaps", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattermapbox& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// "none" or "toself".
  Scattermapbox& fill(const Takes<spec::one_of_none_toself>& value) {
    return detail::put(*this, "fill", value), *this;
  }
  /// A colour.
  Scattermapbox& fillcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "fillcolor", value), *this;
  }
  /// "lon", "lat", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Scattermapbox& hoverinfo(const Takes<spec::flags_lon_lat_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Scattermapbox& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Scattermapbox& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Scattermapbox& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Scattermapbox& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattermapbox& ids(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "ids", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattermapbox& lat(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "lat", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Scattermapbox& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Scattermapbox& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Scattermapbox& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Scattermapbox& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Scattermapbox& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Scattermapbox& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// A list: numbers, texts, dates.
  Scattermapbox& lon(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "lon", value), *this;
  }
  /// `Marker`.
  Scattermapbox& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// Anything; or a list.
  Scattermapbox& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// "lines", "markers" or "text", or several with + between them, or "none".
  Scattermapbox& mode(const Takes<spec::flags_lines_markers_text_or_none>& value) {
    return detail::put(*this, "mode", value), *this;
  }
  /// Text.
  Scattermapbox& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Scattermapbox& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// `Selected`.
  Scattermapbox& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Scattermapbox& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Scattermapbox& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Scattermapbox& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// "mapbox", "mapbox2", "mapbox3" ….
  Scattermapbox& subplot(const Takes<spec::subplot_mapbox>& value) {
    return detail::put(*this, "subplot", value), *this;
  }
  /// Text; or a list.
  Scattermapbox& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Scattermapbox& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "top left", "top center", "top right", "middle left", "middle center", "middle right", "bottom left",
  /// "bottom center" or "bottom right".
  Scattermapbox& textposition(const Takes<spec::one_of_top_left_top_center_top_right_middle_left_middle_center_and_4_more>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Scattermapbox& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Scattermapbox& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// Text.
  Scattermapbox& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Scattermapbox& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// `Unselected`.
  Scattermapbox& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Scattermapbox& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace cdash::go
