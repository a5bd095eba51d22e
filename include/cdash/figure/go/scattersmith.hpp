// go::Scattersmith: the trace scattersmith.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/hoverlabel.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/marker.hpp>
#include <cdash/figure/go/parts/scattercarpet_line.hpp>
#include <cdash/figure/go/parts/selected.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/parts/textfont.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `scattersmith`.
class Scattersmith : public figure::Trace {
 public:
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Line = go::ScattercarpetLine;
  using Marker = go::Marker;
  using Selected = go::Selected;
  using Stream = go::Stream;
  using Textfont = go::Textfont;
  using Unselected = go::Selected;

  Scattersmith() : Trace("scattersmith") {}
  /// True or false.
  Scattersmith& cliponaxis(const Takes<spec::boolean>& value) {
    return detail::put(*this, "cliponaxis", value), *this;
  }
  /// True or false.
  Scattersmith& connectgaps(const Takes<spec::boolean>& value) {
    return detail::put(*this, "connectgaps", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattersmith& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// "none", "toself" or "tonext".
  Scattersmith& fill(const Takes<spec::one_of_none_toself_tonext>& value) {
    return detail::put(*this, "fill", value), *this;
  }
  /// A colour.
  Scattersmith& fillcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "fillcolor", value), *this;
  }
  /// "real", "imag", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Scattersmith& hoverinfo(const Takes<spec::flags_real_imag_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Scattersmith& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// "points" or "fills", or several with + between them.
  Scattersmith& hoveron(const Takes<spec::flags_points_fills>& value) {
    return detail::put(*this, "hoveron", value), *this;
  }
  /// Text; or a list.
  Scattersmith& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Scattersmith& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Scattersmith& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattersmith& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// A list: numbers, texts, dates.
  Scattersmith& imag(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "imag", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Scattersmith& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Scattersmith& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Scattersmith& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Scattersmith& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Scattersmith& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Scattersmith& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// `Marker`.
  Scattersmith& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// Anything; or a list.
  Scattersmith& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// "lines", "markers" or "text", or several with + between them, or "none".
  Scattersmith& mode(const Takes<spec::flags_lines_markers_text_or_none>& value) {
    return detail::put(*this, "mode", value), *this;
  }
  /// Text.
  Scattersmith& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Scattersmith& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattersmith& real(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "real", value), *this;
  }
  /// `Selected`.
  Scattersmith& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Scattersmith& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Scattersmith& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Scattersmith& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// "smith", "smith2", "smith3" ….
  Scattersmith& subplot(const Takes<spec::subplot_smith>& value) {
    return detail::put(*this, "subplot", value), *this;
  }
  /// Text; or a list.
  Scattersmith& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Scattersmith& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "top left", "top center", "top right", "middle left", "middle center", "middle right", "bottom left",
  /// "bottom center" or "bottom right"; or a list.
  Scattersmith& textposition(const Takes<spec::one_of_top_left_top_center_top_right_middle_left_middle_center_and_4_more_or_list>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Scattersmith& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Scattersmith& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// Text.
  Scattersmith& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Scattersmith& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// `Unselected`.
  Scattersmith& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Scattersmith& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace cdash::go
