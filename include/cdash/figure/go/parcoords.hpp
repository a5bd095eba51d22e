// go::Parcoords: the trace parcoords.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/bar_selected_marker.hpp>
#include <cdash/figure/go/parts/color_bar.hpp>
#include <cdash/figure/go/parts/domain.hpp>
#include <cdash/figure/go/parts/font.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `parcoords`.
class Parcoords : public figure::Trace {
 public:
  /// What `dimensiondefaults` takes.
  class Dimension : public figure::Object {
   public:
    /// A list.
    Dimension& constraintrange(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "constraintrange", value), *this;
    }
    /// Text.
    Dimension& label(const Takes<spec::text>& value) { return detail::put(*this, "label", value), *this; }
    /// True or false.
    Dimension& multiselect(const Takes<spec::boolean>& value) {
      return detail::put(*this, "multiselect", value), *this;
    }
    /// Text.
    Dimension& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
    /// Two values: numbers.
    Dimension& range(const TakesFixed<spec::list_of_number, spec::number, 2>& value) {
      return detail::put_fixed(*this, "range", value), *this;
    }
    /// Text.
    Dimension& templateitemname(const Takes<spec::text>& value) {
      return detail::put(*this, "templateitemname", value), *this;
    }
    /// Text.
    Dimension& tickformat(const Takes<spec::text>& value) {
      return detail::put(*this, "tickformat", value), *this;
    }
    /// A list: numbers, texts, dates.
    Dimension& ticktext(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "ticktext", value), *this;
    }
    /// A list: numbers, texts, dates.
    Dimension& tickvals(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "tickvals", value), *this;
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
    /// True or false.
    Line& reversescale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "reversescale", value), *this;
    }
    /// True or false.
    Line& showscale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showscale", value), *this;
    }
  };

  using Rangefont = go::Font;
  using Stream = go::Stream;
  using Tickfont = go::Font;
  /// What `unselected` takes.
  class Unselected : public figure::Object {
   public:
    using Line = go::BarSelectedMarker;
    /// `Line`.
    Unselected& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  };


  Parcoords() : Trace("parcoords") {}
  /// A list: numbers, texts, dates.
  Parcoords& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// `Dimension`.
  Parcoords& dimensiondefaults(const TakesPart<Dimension>& value) {
    return detail::put_part(*this, "dimensiondefaults", value), *this;
  }
  /// A list of `Dimension`.
  Parcoords& dimensions(const TakesParts<Dimension>& value) {
    return detail::put_parts(*this, "dimensions", value), *this;
  }
  /// `Domain`.
  Parcoords& domain(const TakesPart<Domain>& value) {
    return detail::put_part(*this, "domain", value), *this;
  }
  /// A list: numbers, texts, dates.
  Parcoords& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// Degrees, or "auto".
  Parcoords& labelangle(const Takes<spec::angle>& value) {
    return detail::put(*this, "labelangle", value), *this;
  }
  /// `Labelfont`.
  Parcoords& labelfont(const TakesPart<Labelfont>& value) {
    return detail::put_part(*this, "labelfont", value), *this;
  }
  /// "top" or "bottom".
  Parcoords& labelside(const Takes<spec::one_of_top_bottom>& value) {
    return detail::put(*this, "labelside", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Parcoords& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// `Legendgrouptitle`.
  Parcoords& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Parcoords& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Parcoords& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Parcoords& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// Anything; or a list.
  Parcoords& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Parcoords& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// `Rangefont`.
  Parcoords& rangefont(const TakesPart<Rangefont>& value) {
    return detail::put_part(*this, "rangefont", value), *this;
  }
  /// `Stream`.
  Parcoords& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// `Tickfont`.
  Parcoords& tickfont(const TakesPart<Tickfont>& value) {
    return detail::put_part(*this, "tickfont", value), *this;
  }
  /// Text.
  Parcoords& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Parcoords& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// `Unselected`.
  Parcoords& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Parcoords& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace cdash::go
