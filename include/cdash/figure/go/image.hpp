// go::Image: the trace image.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/hoverlabel.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `image`.
class Image : public figure::Trace {
 public:
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Stream = go::Stream;

  Image() : Trace("image") {}
  /// "rgb", "rgba", "rgba256", "hsl" or "hsla".
  Image& colormodel(const Takes<spec::one_of_rgb_rgba_rgba256_hsl_hsla>& value) {
    return detail::put(*this, "colormodel", value), *this;
  }
  /// A list: numbers, texts, dates.
  Image& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// A number.
  Image& dx(const Takes<spec::number>& value) { return detail::put(*this, "dx", value), *this; }
  /// A number.
  Image& dy(const Takes<spec::number>& value) { return detail::put(*this, "dy", value), *this; }
  /// "x", "y", "z", "color", "name" or "text", or several with + between them, or "all", "none" or "skip"; or
  /// a list.
  Image& hoverinfo(const Takes<spec::flags_x_y_z_color_name_text_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Image& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Image& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Image& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// A list: numbers, texts, dates.
  Image& hovertext(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Image& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Image& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// `Legendgrouptitle`.
  Image& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Image& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Image& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// Anything; or a list.
  Image& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Image& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Image& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// Text.
  Image& source(const Takes<spec::text>& value) { return detail::put(*this, "source", value), *this; }
  /// `Stream`.
  Image& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// A list: numbers, texts, dates.
  Image& text(const Takes<spec::list_of_any>& value) { return detail::put(*this, "text", value), *this; }
  /// Text.
  Image& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Image& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// True, false or "legendonly".
  Image& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// Anything.
  Image& x0(const Takes<spec::any>& value) { return detail::put(*this, "x0", value), *this; }
  /// "x", "x2", "x3" ….
  Image& xaxis(const Takes<spec::subplot_x>& value) { return detail::put(*this, "xaxis", value), *this; }
  /// Anything.
  Image& y0(const Takes<spec::any>& value) { return detail::put(*this, "y0", value), *this; }
  /// "y", "y2", "y3" ….
  Image& yaxis(const Takes<spec::subplot_y>& value) { return detail::put(*this, "yaxis", value), *this; }
  /// A list: numbers, texts, dates.
  Image& z(const Takes<spec::list_of_any>& value) { return detail::put(*this, "z", value), *this; }
  /// Four values: numbers.
  Image& zmax(const TakesFixed<spec::list_of_number, spec::number, 4>& value) {
    return detail::put_fixed(*this, "zmax", value), *this;
  }
  /// Four values: numbers.
  Image& zmin(const TakesFixed<spec::list_of_number, spec::number, 4>& value) {
    return detail::put_fixed(*this, "zmin", value), *this;
  }
  /// A whole number.
  Image& zorder(const Takes<spec::integer>& value) { return detail::put(*this, "zorder", value), *this; }
  /// "fast" or false.
  Image& zsmooth(const Takes<spec::one_of_fast_false>& value) {
    return detail::put(*this, "zsmooth", value), *this;
  }
};

}  // namespace cdash::go
