// go::Mesh3d: the trace mesh3d.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/color_bar.hpp>
#include <cdash/figure/go/parts/hoverlabel.hpp>
#include <cdash/figure/go/parts/isosurface_contour.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/lighting.hpp>
#include <cdash/figure/go/parts/lightposition.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `mesh3d`.
class Mesh3d : public figure::Trace {
 public:
  using ColorBar = go::ColorBar;
  using Contour = go::IsosurfaceContour;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Lighting = go::Lighting;
  using Lightposition = go::Lightposition;
  using Stream = go::Stream;

  Mesh3d() : Trace("mesh3d") {}
  /// A number.
  Mesh3d& alphahull(const Takes<spec::number>& value) {
    return detail::put(*this, "alphahull", value), *this;
  }
  /// True or false.
  Mesh3d& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// True or false.
  Mesh3d& cauto(const Takes<spec::boolean>& value) { return detail::put(*this, "cauto", value), *this; }
  /// A number.
  Mesh3d& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
  /// A number.
  Mesh3d& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
  /// A number.
  Mesh3d& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
  /// A colour, or a number on the colour scale.
  Mesh3d& color(const Takes<spec::color_or_number>& value) {
    return detail::put(*this, "color", value), *this;
  }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  Mesh3d& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  Mesh3d& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Mesh3d& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// `Contour`.
  Mesh3d& contour(const TakesPart<Contour>& value) {
    return detail::put_part(*this, "contour", value), *this;
  }
  /// A list: numbers, texts, dates.
  Mesh3d& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// "x", "y" or "z".
  Mesh3d& delaunayaxis(const Takes<spec::one_of_x_y_z>& value) {
    return detail::put(*this, "delaunayaxis", value), *this;
  }
  /// A list: numbers, texts, dates.
  Mesh3d& facecolor(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "facecolor", value), *this;
  }
  /// True or false.
  Mesh3d& flatshading(const Takes<spec::boolean>& value) {
    return detail::put(*this, "flatshading", value), *this;
  }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Mesh3d& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Mesh3d& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Mesh3d& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Mesh3d& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Mesh3d& hovertext(const Takes<spec::texts>& value) { return detail::put(*this, "hovertext", value), *this; }
  /// A list: numbers, texts, dates.
  Mesh3d& i(const Takes<spec::list_of_any>& value) { return detail::put(*this, "i", value), *this; }
  /// A list: numbers, texts, dates.
  Mesh3d& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// A list: numbers, texts, dates.
  Mesh3d& intensity(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "intensity", value), *this;
  }
  /// "vertex" or "cell".
  Mesh3d& intensitymode(const Takes<spec::one_of_vertex_cell>& value) {
    return detail::put(*this, "intensitymode", value), *this;
  }
  /// A list: numbers, texts, dates.
  Mesh3d& j(const Takes<spec::list_of_any>& value) { return detail::put(*this, "j", value), *this; }
  /// A list: numbers, texts, dates.
  Mesh3d& k(const Takes<spec::list_of_any>& value) { return detail::put(*this, "k", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Mesh3d& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Mesh3d& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Mesh3d& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Mesh3d& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Mesh3d& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Lighting`.
  Mesh3d& lighting(const TakesPart<Lighting>& value) {
    return detail::put_part(*this, "lighting", value), *this;
  }
  /// `Lightposition`.
  Mesh3d& lightposition(const TakesPart<Lightposition>& value) {
    return detail::put_part(*this, "lightposition", value), *this;
  }
  /// Anything; or a list.
  Mesh3d& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Mesh3d& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Mesh3d& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// True or false.
  Mesh3d& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// "scene", "scene2", "scene3" ….
  Mesh3d& scene(const Takes<spec::subplot_scene>& value) { return detail::put(*this, "scene", value), *this; }
  /// True or false.
  Mesh3d& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Mesh3d& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
  /// `Stream`.
  Mesh3d& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// Text; or a list.
  Mesh3d& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// Text.
  Mesh3d& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Mesh3d& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// A list: numbers, texts, dates.
  Mesh3d& vertexcolor(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "vertexcolor", value), *this;
  }
  /// True, false or "legendonly".
  Mesh3d& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Mesh3d& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Mesh3d& xcalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "xcalendar", value), *this;
  }
  /// Text.
  Mesh3d& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Mesh3d& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Mesh3d& ycalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "ycalendar", value), *this;
  }
  /// Text.
  Mesh3d& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Mesh3d& z(const Takes<spec::list_of_any>& value) { return detail::put(*this, "z", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Mesh3d& zcalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "zcalendar", value), *this;
  }
  /// Text.
  Mesh3d& zhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "zhoverformat", value), *this;
  }
};

}  // namespace cdash::go
