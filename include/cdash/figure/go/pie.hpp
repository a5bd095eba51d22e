// go::Pie: the trace pie.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/domain.hpp>
#include <cdash/figure/go/parts/funnelarea_marker.hpp>
#include <cdash/figure/go/parts/hoverlabel.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/parts/textfont.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `pie`.
class Pie : public figure::Trace {
 public:
  using Domain = go::Domain;
  using Hoverlabel = go::Hoverlabel;
  using Insidetextfont = go::Textfont;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Marker = go::FunnelareaMarker;
  using Outsidetextfont = go::Textfont;
  using Stream = go::Stream;
  using Textfont = go::Textfont;
  /// What `title` takes.
  class Title : public figure::Object {
   public:
    using Font = go::Textfont;
    /// `Font`.
    Title& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
    /// "top left", "top center", "top right", "middle center", "bottom left", "bottom center" or "bottom
    /// right".
    Title& position(const Takes<spec::one_of_top_left_top_center_top_right_middle_center_bottom_left_and_2_more>& value) {
      return detail::put(*this, "position", value), *this;
    }
    /// Text.
    Title& text(const Takes<spec::text>& value) { return detail::put(*this, "text", value), *this; }
  };


  Pie() : Trace("pie") {}
  /// True or false.
  Pie& automargin(const Takes<spec::boolean>& value) {
    return detail::put(*this, "automargin", value), *this;
  }
  /// A list: numbers, texts, dates.
  Pie& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// "clockwise" or "counterclockwise".
  Pie& direction(const Takes<spec::one_of_clockwise_counterclockwise>& value) {
    return detail::put(*this, "direction", value), *this;
  }
  /// A number.
  Pie& dlabel(const Takes<spec::number>& value) { return detail::put(*this, "dlabel", value), *this; }
  /// `Domain`.
  Pie& domain(const TakesPart<Domain>& value) { return detail::put_part(*this, "domain", value), *this; }
  /// A number from 0 to 1.
  Pie& hole(const Takes<spec::number_from_0_to_1>& value) { return detail::put(*this, "hole", value), *this; }
  /// "label", "text", "value", "percent" or "name", or several with + between them, or "all", "none" or
  /// "skip"; or a list.
  Pie& hoverinfo(const Takes<spec::flags_label_text_value_percent_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Pie& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Pie& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Pie& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Pie& hovertext(const Takes<spec::texts>& value) { return detail::put(*this, "hovertext", value), *this; }
  /// A list: numbers, texts, dates.
  Pie& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// `Insidetextfont`.
  Pie& insidetextfont(const TakesPart<Insidetextfont>& value) {
    return detail::put_part(*this, "insidetextfont", value), *this;
  }
  /// "horizontal", "radial", "tangential" or "auto".
  Pie& insidetextorientation(const Takes<spec::one_of_horizontal_radial_tangential_auto>& value) {
    return detail::put(*this, "insidetextorientation", value), *this;
  }
  /// A number.
  Pie& label0(const Takes<spec::number>& value) { return detail::put(*this, "label0", value), *this; }
  /// A list: numbers, texts, dates.
  Pie& labels(const Takes<spec::list_of_any>& value) { return detail::put(*this, "labels", value), *this; }
  /// "legend", "legend2", "legend3" …; or a list.
  Pie& legend(const Takes<spec::subplots_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Pie& legendgroup(const Takes<spec::text>& value) { return detail::put(*this, "legendgroup", value), *this; }
  /// `Legendgrouptitle`.
  Pie& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number; or a list.
  Pie& legendrank(const Takes<spec::numbers>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Pie& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Marker`.
  Pie& marker(const TakesPart<Marker>& value) { return detail::put_part(*this, "marker", value), *this; }
  /// Anything; or a list.
  Pie& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Pie& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Pie& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// `Outsidetextfont`.
  Pie& outsidetextfont(const TakesPart<Outsidetextfont>& value) {
    return detail::put_part(*this, "outsidetextfont", value), *this;
  }
  /// A number from 0 to 1; or a list.
  Pie& pull(const Takes<spec::numbers_from_0_to_1>& value) {
    return detail::put(*this, "pull", value), *this;
  }
  /// Degrees, or "auto".
  Pie& rotation(const Takes<spec::angle>& value) { return detail::put(*this, "rotation", value), *this; }
  /// Text.
  Pie& scalegroup(const Takes<spec::text>& value) { return detail::put(*this, "scalegroup", value), *this; }
  /// True or false; or a list.
  Pie& showlegend(const Takes<spec::booleans>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Pie& sort(const Takes<spec::boolean>& value) { return detail::put(*this, "sort", value), *this; }
  /// `Stream`.
  Pie& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// A list: numbers, texts, dates.
  Pie& text(const Takes<spec::list_of_any>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Pie& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "label", "text", "value" or "percent", or several with + between them, or "none".
  Pie& textinfo(const Takes<spec::flags_label_text_value_percent_or_none>& value) {
    return detail::put(*this, "textinfo", value), *this;
  }
  /// "inside", "outside", "auto" or "none"; or a list.
  Pie& textposition(const Takes<spec::one_of_inside_outside_auto_none_or_list>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Pie& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Pie& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// Text, or `Title`.
  Pie& title(const TakesTitle<Title>& value) { return detail::put_part(*this, "title", value), *this; }
  /// Text.
  Pie& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Pie& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// A list: numbers, texts, dates.
  Pie& values(const Takes<spec::list_of_any>& value) { return detail::put(*this, "values", value), *this; }
  /// True, false or "legendonly".
  Pie& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace cdash::go
