// go::Contourcarpet: the trace contourcarpet.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/color_bar.hpp>
#include <cdash/figure/go/parts/contour_line.hpp>
#include <cdash/figure/go/parts/font.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `contourcarpet`.
class Contourcarpet : public figure::Trace {
 public:
  using ColorBar = go::ColorBar;
  /// What `contours` takes.
  class Contours : public figure::Object {
   public:
    using Labelfont = go::Font;
    /// "fill", "lines" or "none".
    Contours& coloring(const Takes<spec::one_of_fill_lines_none>& value) {
      return detail::put(*this, "coloring", value), *this;
    }
    /// A number.
    Contours& end(const Takes<spec::number>& value) { return detail::put(*this, "end", value), *this; }
    /// `Labelfont`.
    Contours& labelfont(const TakesPart<Labelfont>& value) {
      return detail::put_part(*this, "labelfont", value), *this;
    }
    /// Text.
    Contours& labelformat(const Takes<spec::text>& value) {
      return detail::put(*this, "labelformat", value), *this;
    }
    /// "=", "<", ">=", ">", "<=", "[]", "()", "[)", "(]", "][", ")(", "](" and 1 more.
    Contours& operation(const Takes<spec::one_of__less__greater_________>& value) {
      return detail::put(*this, "operation", value), *this;
    }
    /// True or false.
    Contours& showlabels(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showlabels", value), *this;
    }
    /// True or false.
    Contours& showlines(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showlines", value), *this;
    }
    /// A number from 0 on.
    Contours& size(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "size", value), *this;
    }
    /// A number.
    Contours& start(const Takes<spec::number>& value) { return detail::put(*this, "start", value), *this; }
    /// "levels" or "constraint".
    Contours& type(const Takes<spec::one_of_levels_constraint>& value) {
      return detail::put(*this, "type", value), *this;
    }
    /// Anything.
    Contours& value(const Takes<spec::any>& value) { return detail::put(*this, "value", value), *this; }
  };

  using Legendgrouptitle = go::Legendgrouptitle;
  using Line = go::ContourLine;
  using Stream = go::Stream;

  Contourcarpet() : Trace("contourcarpet") {}
  /// A list: numbers, texts, dates.
  Contourcarpet& a(const Takes<spec::list_of_any>& value) { return detail::put(*this, "a", value), *this; }
  /// Anything.
  Contourcarpet& a0(const Takes<spec::any>& value) { return detail::put(*this, "a0", value), *this; }
  /// "array" or "scaled".
  Contourcarpet& atype(const Takes<spec::one_of_array_scaled>& value) {
    return detail::put(*this, "atype", value), *this;
  }
  /// True or false.
  Contourcarpet& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// True or false.
  Contourcarpet& autocontour(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocontour", value), *this;
  }
  /// A list: numbers, texts, dates.
  Contourcarpet& b(const Takes<spec::list_of_any>& value) { return detail::put(*this, "b", value), *this; }
  /// Anything.
  Contourcarpet& b0(const Takes<spec::any>& value) { return detail::put(*this, "b0", value), *this; }
  /// "array" or "scaled".
  Contourcarpet& btype(const Takes<spec::one_of_array_scaled>& value) {
    return detail::put(*this, "btype", value), *this;
  }
  /// Text.
  Contourcarpet& carpet(const Takes<spec::text>& value) { return detail::put(*this, "carpet", value), *this; }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  Contourcarpet& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  Contourcarpet& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Contourcarpet& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// `Contours`.
  Contourcarpet& contours(const TakesPart<Contours>& value) {
    return detail::put_part(*this, "contours", value), *this;
  }
  /// A list: numbers, texts, dates.
  Contourcarpet& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// A number.
  Contourcarpet& da(const Takes<spec::number>& value) { return detail::put(*this, "da", value), *this; }
  /// A number.
  Contourcarpet& db(const Takes<spec::number>& value) { return detail::put(*this, "db", value), *this; }
  /// A colour, or a number on the colour scale.
  Contourcarpet& fillcolor(const Takes<spec::color_or_number>& value) {
    return detail::put(*this, "fillcolor", value), *this;
  }
  /// A list: numbers, texts, dates.
  Contourcarpet& hovertext(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Contourcarpet& ids(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "ids", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Contourcarpet& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Contourcarpet& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Contourcarpet& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Contourcarpet& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Contourcarpet& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Contourcarpet& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// Anything; or a list.
  Contourcarpet& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Contourcarpet& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A whole number from 1 on.
  Contourcarpet& ncontours(const Takes<spec::integer_from_1>& value) {
    return detail::put(*this, "ncontours", value), *this;
  }
  /// A number from 0 to 1.
  Contourcarpet& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// True or false.
  Contourcarpet& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// True or false.
  Contourcarpet& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Contourcarpet& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
  /// `Stream`.
  Contourcarpet& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// A list: numbers, texts, dates.
  Contourcarpet& text(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "text", value), *this;
  }
  /// True or false.
  Contourcarpet& transpose(const Takes<spec::boolean>& value) {
    return detail::put(*this, "transpose", value), *this;
  }
  /// Text.
  Contourcarpet& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Contourcarpet& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// True, false or "legendonly".
  Contourcarpet& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// "x", "x2", "x3" ….
  Contourcarpet& xaxis(const Takes<spec::subplot_x>& value) {
    return detail::put(*this, "xaxis", value), *this;
  }
  /// "y", "y2", "y3" ….
  Contourcarpet& yaxis(const Takes<spec::subplot_y>& value) {
    return detail::put(*this, "yaxis", value), *this;
  }
  /// A list: numbers, texts, dates.
  Contourcarpet& z(const Takes<spec::list_of_any>& value) { return detail::put(*this, "z", value), *this; }
  /// True or false.
  Contourcarpet& zauto(const Takes<spec::boolean>& value) {
    return detail::put(*this, "zauto", value), *this;
  }
  /// A number.
  Contourcarpet& zmax(const Takes<spec::number>& value) { return detail::put(*this, "zmax", value), *this; }
  /// A number.
  Contourcarpet& zmid(const Takes<spec::number>& value) { return detail::put(*this, "zmid", value), *this; }
  /// A number.
  Contourcarpet& zmin(const Takes<spec::number>& value) { return detail::put(*this, "zmin", value), *this; }
  /// A whole number.
  Contourcarpet& zorder(const Takes<spec::integer>& value) {
    return detail::put(*this, "zorder", value), *this;
  }
};

}  // namespace cdash::go
