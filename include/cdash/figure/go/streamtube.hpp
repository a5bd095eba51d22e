// go::Streamtube: the trace streamtube.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/color_bar.hpp>
#include <cdash/figure/go/parts/hoverlabel.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/lighting.hpp>
#include <cdash/figure/go/parts/lightposition.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `streamtube`.
class Streamtube : public figure::Trace {
 public:
  using ColorBar = go::ColorBar;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Lighting = go::Lighting;
  using Lightposition = go::Lightposition;
  /// What `starts` takes.
  class Starts : public figure::Object {
   public:
    /// A list: numbers, texts, dates.
    Starts& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
    /// A list: numbers, texts, dates.
    Starts& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
    /// A list: numbers, texts, dates.
    Starts& z(const Takes<spec::list_of_any>& value) { return detail::put(*this, "z", value), *this; }
  };

  using Stream = go::Stream;

  Streamtube() : Trace("streamtube") {}
  /// True or false.
  Streamtube& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// True or false.
  Streamtube& cauto(const Takes<spec::boolean>& value) { return detail::put(*this, "cauto", value), *this; }
  /// A number.
  Streamtube& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
  /// A number.
  Streamtube& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
  /// A number.
  Streamtube& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  Streamtube& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  Streamtube& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Streamtube& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// A list: numbers, texts, dates.
  Streamtube& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// "x", "y", "z", "u", "v", "w", "norm", "divergence", "text" or "name", or several with + between them, or
  /// "all", "none" or "skip"; or a list.
  Streamtube& hoverinfo(const Takes<spec::flags_x_y_z_u_v_w_norm_divergence_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Streamtube& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Streamtube& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Streamtube& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text.
  Streamtube& hovertext(const Takes<spec::text>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Streamtube& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Streamtube& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Streamtube& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Streamtube& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Streamtube& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Streamtube& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Lighting`.
  Streamtube& lighting(const TakesPart<Lighting>& value) {
    return detail::put_part(*this, "lighting", value), *this;
  }
  /// `Lightposition`.
  Streamtube& lightposition(const TakesPart<Lightposition>& value) {
    return detail::put_part(*this, "lightposition", value), *this;
  }
  /// A whole number from 0 on.
  Streamtube& maxdisplayed(const Takes<spec::integer_from_0>& value) {
    return detail::put(*this, "maxdisplayed", value), *this;
  }
  /// Anything; or a list.
  Streamtube& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Streamtube& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Streamtube& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// True or false.
  Streamtube& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// "scene", "scene2", "scene3" ….
  Streamtube& scene(const Takes<spec::subplot_scene>& value) {
    return detail::put(*this, "scene", value), *this;
  }
  /// True or false.
  Streamtube& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Streamtube& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
  /// A number from 0 on.
  Streamtube& sizeref(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "sizeref", value), *this;
  }
  /// `Starts`.
  Streamtube& starts(const TakesPart<Starts>& value) {
    return detail::put_part(*this, "starts", value), *this;
  }
  /// `Stream`.
  Streamtube& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// Text.
  Streamtube& text(const Takes<spec::text>& value) { return detail::put(*this, "text", value), *this; }
  /// A list: numbers, texts, dates.
  Streamtube& u(const Takes<spec::list_of_any>& value) { return detail::put(*this, "u", value), *this; }
  /// Text.
  Streamtube& uhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "uhoverformat", value), *this;
  }
  /// Text.
  Streamtube& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Streamtube& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// A list: numbers, texts, dates.
  Streamtube& v(const Takes<spec::list_of_any>& value) { return detail::put(*this, "v", value), *this; }
  /// Text.
  Streamtube& vhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "vhoverformat", value), *this;
  }
  /// True, false or "legendonly".
  Streamtube& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Streamtube& w(const Takes<spec::list_of_any>& value) { return detail::put(*this, "w", value), *this; }
  /// Text.
  Streamtube& whoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "whoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Streamtube& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// Text.
  Streamtube& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Streamtube& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// Text.
  Streamtube& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Streamtube& z(const Takes<spec::list_of_any>& value) { return detail::put(*this, "z", value), *this; }
  /// Text.
  Streamtube& zhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "zhoverformat", value), *this;
  }
};

}  // namespace cdash::go
