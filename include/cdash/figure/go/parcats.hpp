// go::Parcats: the trace parcats.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/color_bar.hpp>
#include <cdash/figure/go/parts/domain.hpp>
#include <cdash/figure/go/parts/font.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `parcats`.
class Parcats : public figure::Trace {
 public:
  /// What `dimensiondefaults` takes.
  class Dimension : public figure::Object {
   public:
    /// A list: numbers, texts, dates.
    Dimension& categoryarray(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "categoryarray", value), *this;
    }
    /// "trace", "category ascending", "category descending" or "array".
    Dimension& categoryorder(const Takes<spec::one_of_trace_category_ascending_category_descending_array>& value) {
      return detail::put(*this, "categoryorder", value), *this;
    }
    /// A whole number.
    Dimension& displayindex(const Takes<spec::integer>& value) {
      return detail::put(*this, "displayindex", value), *this;
    }
    /// Text.
    Dimension& label(const Takes<spec::text>& value) { return detail::put(*this, "label", value), *this; }
    /// A list: numbers, texts, dates.
    Dimension& ticktext(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "ticktext", value), *this;
    }
    /// A list: numbers, texts, dates.
    Dimension& values(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "values", value), *this;
    }
    /// True or false.
    Dimension& visible(const Takes<spec::boolean>& value) {
      return detail::put(*this, "visible", value), *this;
    }
  };

  using Domain = go::Domain;
  using Labelfont = go::Font;
  using Legendgrouptitle = go::Legendgrouptitle;
  /// What `line` takes.
  class Line : public figure::Object {
   public:
    using ColorBar = go::ColorBar;
    /// True or false.
    Line& autocolorscale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "autocolorscale", value), *this;
    }
    /// True or false.
    Line& cauto(const Takes<spec::boolean>& value) { return detail::put(*this, "cauto", value), *this; }
    /// A number.
    Line& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
    /// A number.
    Line& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
    /// A number.
    Line& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
    /// A colour, or a number on the colour scale; or a list.
    Line& color(const Takes<spec::colors_or_numbers>& value) {
      return detail::put(*this, "color", value), *this;
    }
    /// "coloraxis", "coloraxis2", "coloraxis3" ….
    Line& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
      return detail::put(*this, "coloraxis", value), *this;
    }
    /// `ColorBar`.
    Line& colorbar(const TakesPart<ColorBar>& value) {
      return detail::put_part(*this, "colorbar", value), *this;
    }
    /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
    Line& colorscale(const Takes<spec::color_scale>& value) {
      return detail::put(*this, "colorscale", value), *this;
    }
    /// Text.
    Line& hovertemplate(const Takes<spec::text>& value) {
      return detail::put(*this, "hovertemplate", value), *this;
    }
    /// Anything.
    Line& hovertemplatefallback(const Takes<spec::any>& value) {
      return detail::put(*this, "hovertemplatefallback", value), *this;
    }
    /// True or false.
    Line& reversescale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "reversescale", value), *this;
    }
    /// "linear" or "hspline".
    Line& shape(const Takes<spec::one_of_linear_hspline>& value) {
      return detail::put(*this, "shape", value), *this;
    }
    /// True or false.
    Line& showscale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showscale", value), *this;
    }
  };

  using Stream = go::Stream;
  using Tickfont = go::Font;

  Parcats() : Trace("parcats") {}
  /// "perpendicular", "freeform" or "fixed".
  Parcats& arrangement(const Takes<spec::one_of_perpendicular_freeform_fixed>& value) {
    return detail::put(*this, "arrangement", value), *this;
  }
  /// True or false.
  Parcats& bundlecolors(const Takes<spec::boolean>& value) {
    return detail::put(*this, "bundlecolors", value), *this;
  }
  /// A number from 0 on; or a list.
  Parcats& counts(const Takes<spec::numbers_from_0>& value) {
    return detail::put(*this, "counts", value), *this;
  }
  /// `Dimension`.
  Parcats& dimensiondefaults(const TakesPart<Dimension>& value) {
    return detail::put_part(*this, "dimensiondefaults", value), *this;
  }
  /// A list of `Dimension`.
  Parcats& dimensions(const TakesParts<Dimension>& value) {
    return detail::put_parts(*this, "dimensions", value), *this;
  }
  /// `Domain`.
  Parcats& domain(const TakesPart<Domain>& value) { return detail::put_part(*this, "domain", value), *this; }
  /// "count" or "probability", or several with + between them, or "all", "none" or "skip".
  Parcats& hoverinfo(const Takes<spec::flags_count_probability_or_all_none_skip>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// "category", "color" or "dimension".
  Parcats& hoveron(const Takes<spec::one_of_category_color_dimension>& value) {
    return detail::put(*this, "hoveron", value), *this;
  }
  /// Text.
  Parcats& hovertemplate(const Takes<spec::text>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Parcats& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// `Labelfont`.
  Parcats& labelfont(const TakesPart<Labelfont>& value) {
    return detail::put_part(*this, "labelfont", value), *this;
  }
  /// `Legendgrouptitle`.
  Parcats& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number from 0 on.
  Parcats& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Parcats& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// Anything; or a list.
  Parcats& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Parcats& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// "forward" or "backward".
  Parcats& sortpaths(const Takes<spec::one_of_forward_backward>& value) {
    return detail::put(*this, "sortpaths", value), *this;
  }
  /// `Stream`.
  Parcats& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// `Tickfont`.
  Parcats& tickfont(const TakesPart<Tickfont>& value) {
    return detail::put_part(*this, "tickfont", value), *this;
  }
  /// Text.
  Parcats& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Parcats& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// True, false or "legendonly".
  Parcats& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace cdash::go
