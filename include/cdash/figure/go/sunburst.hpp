// go::Sunburst: the trace sunburst.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/choropleth_selected_marker.hpp>
#include <cdash/figure/go/parts/domain.hpp>
#include <cdash/figure/go/parts/hoverlabel.hpp>
#include <cdash/figure/go/parts/icicle_marker.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/selected_textfont.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/parts/textfont.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `sunburst`.
class Sunburst : public figure::Trace {
 public:
  using Domain = go::Domain;
  using Hoverlabel = go::Hoverlabel;
  using Insidetextfont = go::Textfont;
  using Leaf = go::ChoroplethSelectedMarker;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Marker = go::IcicleMarker;
  using Outsidetextfont = go::Textfont;
  using Root = go::SelectedTextfont;
  using Stream = go::Stream;
  using Textfont = go::Textfont;

  Sunburst() : Trace("sunburst") {}
  /// "remainder" or "total".
  Sunburst& branchvalues(const Takes<spec::one_of_remainder_total>& value) {
    return detail::put(*this, "branchvalues", value), *this;
  }
  /// "branches" or "leaves", or several with + between them.
  Sunburst& count(const Takes<spec::flags_branches_leaves>& value) {
    return detail::put(*this, "count", value), *this;
  }
  /// A list: numbers, texts, dates.
  Sunburst& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// `Domain`.
  Sunburst& domain(const TakesPart<Domain>& value) { return detail::put_part(*this, "domain", value), *this; }
  /// "label", "text", "value", "name", "current path", "percent root", "percent entry" or "percent parent",
  /// or several with + between them, or "all", "none" or "skip"; or a list.
  Sunburst& hoverinfo(const Takes<spec::flags_label_text_value_name_current_path_percent_root_and_2_more_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Sunburst& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Sunburst& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Sunburst& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Sunburst& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Sunburst& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// `Insidetextfont`.
  Sunburst& insidetextfont(const TakesPart<Insidetextfont>& value) {
    return detail::put_part(*this, "insidetextfont", value), *this;
  }
  /// "horizontal", "radial", "tangential" or "auto".
  Sunburst& insidetextorientation(const Takes<spec::one_of_horizontal_radial_tangential_auto>& value) {
    return detail::put(*this, "insidetextorientation", value), *this;
  }
  /// A list: numbers, texts, dates.
  Sunburst& labels(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "labels", value), *this;
  }
  /// `Leaf`.
  Sunburst& leaf(const TakesPart<Leaf>& value) { return detail::put_part(*this, "leaf", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Sunburst& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// `Legendgrouptitle`.
  Sunburst& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Sunburst& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Sunburst& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// Anything.
  Sunburst& level(const Takes<spec::any>& value) { return detail::put(*this, "level", value), *this; }
  /// `Marker`.
  Sunburst& marker(const TakesPart<Marker>& value) { return detail::put_part(*this, "marker", value), *this; }
  /// A whole number.
  Sunburst& maxdepth(const Takes<spec::integer>& value) {
    return detail::put(*this, "maxdepth", value), *this;
  }
  /// Anything; or a list.
  Sunburst& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Sunburst& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Sunburst& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// `Outsidetextfont`.
  Sunburst& outsidetextfont(const TakesPart<Outsidetextfont>& value) {
    return detail::put_part(*this, "outsidetextfont", value), *this;
  }
  /// A list: numbers, texts, dates.
  Sunburst& parents(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "parents", value), *this;
  }
  /// `Root`.
  Sunburst& root(const TakesPart<Root>& value) { return detail::put_part(*this, "root", value), *this; }
  /// Degrees, or "auto".
  Sunburst& rotation(const Takes<spec::angle>& value) { return detail::put(*this, "rotation", value), *this; }
  /// True or false.
  Sunburst& sort(const Takes<spec::boolean>& value) { return detail::put(*this, "sort", value), *this; }
  /// `Stream`.
  Sunburst& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// A list: numbers, texts, dates.
  Sunburst& text(const Takes<spec::list_of_any>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Sunburst& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "label", "text", "value", "current path", "percent root", "percent entry" or "percent parent", or
  /// several with + between them, or "none".
  Sunburst& textinfo(const Takes<spec::flags_label_text_value_current_path_percent_root_percent_entry_and_1_more_or_none>& value) {
    return detail::put(*this, "textinfo", value), *this;
  }
  /// Text; or a list.
  Sunburst& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Sunburst& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// Text.
  Sunburst& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Sunburst& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// A list: numbers, texts, dates.
  Sunburst& values(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "values", value), *this;
  }
  /// True, false or "legendonly".
  Sunburst& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace cdash::go
