// go::Cone: the trace cone.
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

/// The trace `cone`.
class Cone : public figure::Trace {
 public:
  using ColorBar = go::ColorBar;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Lighting = go::Lighting;
  using Lightposition = go::Lightposition;
  using Stream = go::Stream;

  Cone() : Trace("cone") {}
  /// "tip", "tail", "cm" or "center".
  Cone& anchor(const Takes<spec::one_of_tip_tail_cm_center>& value) {
    return detail::put(*this, "anchor", value), *this;
  }
  /// True or false.
  Cone& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// True or false.
  Cone& cauto(const Takes<spec::boolean>& value) { return detail::put(*this, "cauto", value), *this; }
  /// A number.
  Cone& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
  /// A number.
  Cone& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
  /// A number.
  Cone& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  Cone& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  Cone& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Cone& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// A list: numbers, texts, dates.
  Cone& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// "x", "y", "z", "u", "v", "w", "norm", "text" or "name", or several with + between them, or "all", "none"
  /// or "skip"; or a list.
  Cone& hoverinfo(const Takes<spec::flags_x_y_z_u_v_w_norm_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Cone& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Cone& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Cone& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Cone& hovertext(const Takes<spec::texts>& value) { return detail::put(*this, "hovertext", value), *this; }
  /// A list: numbers, texts, dates.
  Cone& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Cone& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Cone& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Cone& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Cone& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Cone& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Lighting`.
  Cone& lighting(const TakesPart<Lighting>& value) {
    return detail::put_part(*this, "lighting", value), *this;
  }
  /// `Lightposition`.
  Cone& lightposition(const TakesPart<Lightposition>& value) {
    return detail::put_part(*this, "lightposition", value), *this;
  }
  /// Anything; or a list.
  Cone& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Cone& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Cone& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// True or false.
  Cone& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// "scene", "scene2", "scene3" ….
  Cone& scene(const Takes<spec::subplot_scene>& value) { return detail::put(*this, "scene", value), *this; }
  /// True or false.
  Cone& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Cone& showscale(const Takes<spec::boolean>& value) { return detail::put(*this, "showscale", value), *this; }
  /// "scaled", "absolute" or "raw".
  Cone& sizemode(const Takes<spec::one_of_scaled_absolute_raw>& value) {
    return detail::put(*this, "sizemode", value), *this;
  }
  /// A number from 0 on.
  Cone& sizeref(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "sizeref", value), *this;
  }
  /// `Stream`.
  Cone& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// Text; or a list.
  Cone& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// A list: numbers, texts, dates.
  Cone& u(const Takes<spec::list_of_any>& value) { return detail::put(*this, "u", value), *this; }
  /// Text.
  Cone& uhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "uhoverformat", value), *this;
  }
  /// Text.
  Cone& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Cone& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// A list: numbers, texts, dates.
  Cone& v(const Takes<spec::list_of_any>& value) { return detail::put(*this, "v", value), *this; }
  /// Text.
  Cone& vhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "vhoverformat", value), *this;
  }
  /// True, false or "legendonly".
  Cone& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Cone& w(const Takes<spec::list_of_any>& value) { return detail::put(*this, "w", value), *this; }
  /// Text.
  Cone& whoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "whoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Cone& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// Text.
  Cone& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Cone& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// Text.
  Cone& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Cone& z(const Takes<spec::list_of_any>& value) { return detail::put(*this, "z", value), *this; }
  /// Text.
  Cone& zhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "zhoverformat", value), *this;
  }
};

}  // namespace cdash::go
