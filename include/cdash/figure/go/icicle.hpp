// go::Icicle: the trace icicle.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/choropleth_selected_marker.hpp>
#include <cdash/figure/go/parts/domain.hpp>
#include <cdash/figure/go/parts/hoverlabel.hpp>
#include <cdash/figure/go/parts/icicle_marker.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/pathbar.hpp>
#include <cdash/figure/go/parts/selected_textfont.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/parts/textfont.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `icicle`.
class Icicle : public figure::Trace {
 public:
  using Domain = go::Domain;
  using Hoverlabel = go::Hoverlabel;
  using Insidetextfont = go::Textfont;
  using Leaf = go::ChoroplethSelectedMarker;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Marker = go::IcicleMarker;
  using Outsidetextfont = go::Textfont;
  using Pathbar = go::Pathbar;
  using Root = go::SelectedTextfont;
  using Stream = go::Stream;
  using Textfont = go::Textfont;
  /// What `tiling` takes.
  class Tiling : public figure::Object {
   public:
    /// "x" or "y", or several with + between them.
    Tiling& flip(const Takes<spec::flags_x_y>& value) { return detail::put(*this, "flip", value), *this; }
    /// "v" or "h".
    Tiling& orientation(const Takes<spec::one_of_v_h>& value) {
      return detail::put(*this, "orientation", value), *this;
    }
    /// A number from 0 on.
    Tiling& pad(const Takes<spec::number_from_0>& value) { return detail::put(*this, "pad", value), *this; }
  };


  Icicle() : Trace("icicle") {}
  /// "remainder" or "total".
  Icicle& branchvalues(const Takes<spec::one_of_remainder_total>& value) {
    return detail::put(*this, "branchvalues", value), *this;
  }
  /// "branches" or "leaves", or several with + between them.
  Icicle& count(const Takes<spec::flags_branches_leaves>& value) {
    return detail::put(*this, "count", value), *this;
  }
  /// A list: numbers, texts, dates.
  Icicle& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// `Domain`.
  Icicle& domain(const TakesPart<Domain>& value) { return detail::put_part(*this, "domain", value), *this; }
  /// "label", "text", "value", "name", "current path", "percent root", "percent entry" or "percent parent",
  /// or several with + between them, or "all", "none" or "skip"; or a list.
  Icicle& hoverinfo(const Takes<spec::flags_label_text_value_name_current_path_percent_root_and_2_more_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Icicle& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Icicle& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Icicle& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Icicle& hovertext(const Takes<spec::texts>& value) { return detail::put(*this, "hovertext", value), *this; }
  /// A list: numbers, texts, dates.
  Icicle& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// `Insidetextfont`.
  Icicle& insidetextfont(const TakesPart<Insidetextfont>& value) {
    return detail::put_part(*this, "insidetextfont", value), *this;
  }
  /// A list: numbers, texts, dates.
  Icicle& labels(const Takes<spec::list_of_any>& value) { return detail::put(*this, "labels", value), *this; }
  /// `Leaf`.
  Icicle& leaf(const TakesPart<Leaf>& value) { return detail::put_part(*this, "leaf", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Icicle& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// `Legendgrouptitle`.
  Icicle& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Icicle& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Icicle& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// Anything.
  Icicle& level(const Takes<spec::any>& value) { return detail::put(*this, "level", value), *this; }
  /// `Marker`.
  Icicle& marker(const TakesPart<Marker>& value) { return detail::put_part(*this, "marker", value), *this; }
  /// A whole number.
  Icicle& maxdepth(const Takes<spec::integer>& value) { return detail::put(*this, "maxdepth", value), *this; }
  /// Anything; or a list.
  Icicle& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Icicle& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Icicle& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// `Outsidetextfont`.
  Icicle& outsidetextfont(const TakesPart<Outsidetextfont>& value) {
    return detail::put_part(*this, "outsidetextfont", value), *this;
  }
  /// A list: numbers, texts, dates.
  Icicle& parents(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "parents", value), *this;
  }
  /// `Pathbar`.
  Icicle& pathbar(const TakesPart<Pathbar>& value) {
    return detail::put_part(*this, "pathbar", value), *this;
  }
  /// `Root`.
  Icicle& root(const TakesPart<Root>& value) { return detail::put_part(*this, "root", value), *this; }
  /// True or false.
  Icicle& sort(const Takes<spec::boolean>& value) { return detail::put(*this, "sort", value), *this; }
  /// `Stream`.
  Icicle& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// A list: numbers, texts, dates.
  Icicle& text(const Takes<spec::list_of_any>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Icicle& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "label", "text", "value", "current path", "percent root", "percent entry" or "percent parent", or
  /// several with + between them, or "none".
  Icicle& textinfo(const Takes<spec::flags_label_text_value_current_path_percent_root_percent_entry_and_1_more_or_none>& value) {
    return detail::put(*this, "textinfo", value), *this;
  }
  /// "top left", "top center", "top right", "middle left", "middle center", "middle right", "bottom left",
  /// "bottom center" or "bottom right".
  Icicle& textposition(const Takes<spec::one_of_top_left_top_center_top_right_middle_left_middle_center_and_4_more>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Icicle& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Icicle& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// `Tiling`.
  Icicle& tiling(const TakesPart<Tiling>& value) { return detail::put_part(*this, "tiling", value), *this; }
  /// Text.
  Icicle& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Icicle& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// A list: numbers, texts, dates.
  Icicle& values(const Takes<spec::list_of_any>& value) { return detail::put(*this, "values", value), *this; }
  /// True, false or "legendonly".
  Icicle& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace cdash::go
