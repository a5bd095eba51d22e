// go::Funnelarea: the trace funnelarea.
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

/// The trace `funnelarea`.
class Funnelarea : public figure::Trace {
 public:
  using Domain = go::Domain;
  using Hoverlabel = go::Hoverlabel;
  using Insidetextfont = go::Textfont;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Marker = go::FunnelareaMarker;
  using Stream = go::Stream;
  using Textfont = go::Textfont;
  /// What `title` takes.
  class Title : public figure::Object {
   public:
    using Font = go::Textfont;
    /// `Font`.
    Title& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
    /// "top left", "top center" or "top right".
    Title& position(const Takes<spec::one_of_top_left_top_center_top_right>& value) {
      return detail::put(*this, "position", value), *this;
    }
    /// Text.
    Title& text(const Takes<spec::text>& value) { return detail::put(*this, "text", value), *this; }
  };


  Funnelarea() : Trace("funnelarea") {}
  /// A number from 0 on.
  Funnelarea& aspectratio(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "aspectratio", value), *this;
  }
  /// A number from 0 to 1.
  Funnelarea& baseratio(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "baseratio", value), *this;
  }
  /// A list: numbers, texts, dates.
  Funnelarea& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// A number.
  Funnelarea& dlabel(const Takes<spec::number>& value) { return detail::put(*this, "dlabel", value), *this; }
  /// `Domain`.
  Funnelarea& domain(const TakesPart<Domain>& value) {
    return detail::put_part(*this, "domain", value), *this;
  }
  /// "label", "text", "value", "percent" or "name", or several with + between them, or "all", "none" or
  /// "skip"; or a list.
  Funnelarea& hoverinfo(const Takes<spec::flags_label_text_value_percent_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Funnelarea& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Funnelarea& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Funnelarea& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Funnelarea& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Funnelarea& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// `Insidetextfont`.
  Funnelarea& insidetextfont(const TakesPart<Insidetextfont>& value) {
    return detail::put_part(*this, "insidetextfont", value), *this;
  }
  /// A number.
  Funnelarea& label0(const Takes<spec::number>& value) { return detail::put(*this, "label0", value), *this; }
  /// A list: numbers, texts, dates.
  Funnelarea& labels(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "labels", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Funnelarea& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Funnelarea& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Funnelarea& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Funnelarea& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Funnelarea& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Marker`.
  Funnelarea& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// Anything; or a list.
  Funnelarea& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Funnelarea& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Funnelarea& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// Text.
  Funnelarea& scalegroup(const Takes<spec::text>& value) {
    return detail::put(*this, "scalegroup", value), *this;
  }
  /// True or false.
  Funnelarea& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Funnelarea& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// A list: numbers, texts, dates.
  Funnelarea& text(const Takes<spec::list_of_any>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Funnelarea& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "label", "text", "value" or "percent", or several with + between them, or "none".
  Funnelarea& textinfo(const Takes<spec::flags_label_text_value_percent_or_none>& value) {
    return detail::put(*this, "textinfo", value), *this;
  }
  /// "inside" or "none"; or a list.
  Funnelarea& textposition(const Takes<spec::one_of_inside_none_or_list>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Funnelarea& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Funnelarea& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// Text, or `Title`.
  Funnelarea& title(const TakesTitle<Title>& value) { return detail::put_part(*this, "title", value), *this; }
  /// Text.
  Funnelarea& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Funnelarea& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// A list: numbers, texts, dates.
  Funnelarea& values(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "values", value), *this;
  }
  /// True, false or "legendonly".
  Funnelarea& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace cdash::go
