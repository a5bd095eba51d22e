// go::Scattermap: the trace scattermap.
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

/// The trace `scattermap`.
class Scattermap : public figure::Trace {
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

  Scattermap() : Trace("scattermap") {}
  /// Text.
  Scattermap& below(const Takes<spec::text>& value) { return detail::put(*this, "below", value), *this; }
  /// `Cluster`.
  Scattermap& cluster(const TakesPart<Cluster>& value) {
    return detail::put_part(*this, "cluster", value), *this;
  }
  /// True or false.
  Scattermap& connectgaps(const Takes<spec::boolean>& value) {
    return detail::put(*this, "connectgaps", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattermap& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// "none" or "toself".
  Scattermap& fill(const Takes<spec::one_of_none_toself>& value) {
    return detail::put(*this, "fill", value), *this;
  }
  /// A colour.
  Scattermap& fillcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "fillcolor", value), *this;
  }
  /// "lon", "lat", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Scattermap& hoverinfo(const Takes<spec::flags_lon_lat_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Scattermap& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Scattermap& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Scattermap& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Scattermap& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattermap& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// A list: numbers, texts, dates.
  Scattermap& lat(const Takes<spec::list_of_any>& value) { return detail::put(*this, "lat", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Scattermap& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Scattermap& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Scattermap& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Scattermap& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Scattermap& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Scattermap& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// A list: numbers, texts, dates.
  Scattermap& lon(const Takes<spec::list_of_any>& value) { return detail::put(*this, "lon", value), *this; }
  /// `Marker`.
  Scattermap& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// Anything; or a list.
  Scattermap& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// "lines", "markers" or "text", or several with + between them, or "none".
  Scattermap& mode(const Takes<spec::flags_lines_markers_text_or_none>& value) {
    return detail::put(*this, "mode", value), *this;
  }
  /// Text.
  Scattermap& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Scattermap& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// `Selected`.
  Scattermap& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Scattermap& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Scattermap& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Scattermap& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// "map", "map2", "map3" ….
  Scattermap& subplot(const Takes<spec::subplot_map>& value) {
    return detail::put(*this, "subplot", value), *this;
  }
  /// Text; or a list.
  Scattermap& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Scattermap& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "top left", "top center", "top right", "middle left", "middle center", "middle right", "bottom left",
  /// "bottom center" or "bottom right".
  Scattermap& textposition(const Takes<spec::one_of_top_left_top_center_top_right_middle_left_middle_center_and_4_more>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Scattermap& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Scattermap& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// Text.
  Scattermap& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Scattermap& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// `Unselected`.
  Scattermap& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Scattermap& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace cdash::go
