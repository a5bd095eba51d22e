// go::Isosurface: the trace isosurface.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/caps.hpp>
#include <cdash/figure/go/parts/color_bar.hpp>
#include <cdash/figure/go/parts/hoverlabel.hpp>
#include <cdash/figure/go/parts/isosurface_contour.hpp>
#include <cdash/figure/go/parts/isosurface_surface.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/lighting.hpp>
#include <cdash/figure/go/parts/lightposition.hpp>
#include <cdash/figure/go/parts/slices.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/parts/z.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `isosurface`.
class Isosurface : public figure::Trace {
 public:
  using Caps = go::Caps;
  using ColorBar = go::ColorBar;
  using Contour = go::IsosurfaceContour;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Lighting = go::Lighting;
  using Lightposition = go::Lightposition;
  using Slices = go::Slices;
  using Spaceframe = go::Z;
  using Stream = go::Stream;
  using Surface = go::IsosurfaceSurface;

  Isosurface() : Trace("isosurface") {}
  /// True or false.
  Isosurface& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// `Caps`.
  Isosurface& caps(const TakesPart<Caps>& value) { return detail::put_part(*this, "caps", value), *this; }
  /// True or false.
  Isosurface& cauto(const Takes<spec::boolean>& value) { return detail::put(*this, "cauto", value), *this; }
  /// A number.
  Isosurface& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
  /// A number.
  Isosurface& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
  /// A number.
  Isosurface& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  Isosurface& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  Isosurface& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Isosurface& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// `Contour`.
  Isosurface& contour(const TakesPart<Contour>& value) {
    return detail::put_part(*this, "contour", value), *this;
  }
  /// A list: numbers, texts, dates.
  Isosurface& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// True or false.
  Isosurface& flatshading(const Takes<spec::boolean>& value) {
    return detail::put(*this, "flatshading", value), *this;
  }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Isosurface& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Isosurface& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Isosurface& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Isosurface& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Isosurface& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Isosurface& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// A number.
  Isosurface& isomax(const Takes<spec::number>& value) { return detail::put(*this, "isomax", value), *this; }
  /// A number.
  Isosurface& isomin(const Takes<spec::number>& value) { return detail::put(*this, "isomin", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Isosurface& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Isosurface& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Isosurface& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Isosurface& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Isosurface& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Lighting`.
  Isosurface& lighting(const TakesPart<Lighting>& value) {
    return detail::put_part(*this, "lighting", value), *this;
  }
  /// `Lightposition`.
  Isosurface& lightposition(const TakesPart<Lightposition>& value) {
    return detail::put_part(*this, "lightposition", value), *this;
  }
  /// Anything; or a list.
  Isosurface& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Isosurface& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Isosurface& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// True or false.
  Isosurface& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// "scene", "scene2", "scene3" ….
  Isosurface& scene(const Takes<spec::subplot_scene>& value) {
    return detail::put(*this, "scene", value), *this;
  }
  /// True or false.
  Isosurface& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Isosurface& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
  /// `Slices`.
  Isosurface& slices(const TakesPart<Slices>& value) {
    return detail::put_part(*this, "slices", value), *this;
  }
  /// `Spaceframe`.
  Isosurface& spaceframe(const TakesPart<Spaceframe>& value) {
    return detail::put_part(*this, "spaceframe", value), *this;
  }
  /// `Stream`.
  Isosurface& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// `Surface`.
  Isosurface& surface(const TakesPart<Surface>& value) {
    return detail::put_part(*this, "surface", value), *this;
  }
  /// Text; or a list.
  Isosurface& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// Text.
  Isosurface& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Isosurface& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// A list: numbers, texts, dates.
  Isosurface& value(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "value", value), *this;
  }
  /// Text.
  Isosurface& valuehoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "valuehoverformat", value), *this;
  }
  /// True, false or "legendonly".
  Isosurface& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Isosurface& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// Text.
  Isosurface& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Isosurface& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// Text.
  Isosurface& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Isosurface& z(const Takes<spec::list_of_any>& value) { return detail::put(*this, "z", value), *this; }
  /// Text.
  Isosurface& zhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "zhoverformat", value), *this;
  }
};

}  // namespace cdash::go
