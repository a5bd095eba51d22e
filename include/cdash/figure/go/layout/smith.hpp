// go::layout::Smith: part of the layout.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/domain.hpp>
#include <cdash/figure/go/parts/font.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

namespace layout {

/// What the layout has as `smith`.
class Smith : public figure::Object {
 public:
  using Domain = go::Domain;
  /// What `imaginaryaxis` takes.
  class Imaginaryaxis : public figure::Object {
   public:
    using Tickfont = go::Font;
    /// A colour.
    Imaginaryaxis& color(const Takes<spec::color>& value) {
      return detail::put(*this, "color", value), *this;
    }
    /// A colour.
    Imaginaryaxis& gridcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "gridcolor", value), *this;
    }
    /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
    Imaginaryaxis& griddash(const Takes<spec::dash>& value) {
      return detail::put(*this, "griddash", value), *this;
    }
    /// A number from 0 on.
    Imaginaryaxis& gridwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "gridwidth", value), *this;
    }
    /// Text.
    Imaginaryaxis& hoverformat(const Takes<spec::text>& value) {
      return detail::put(*this, "hoverformat", value), *this;
    }
    /// Anything.
    Imaginaryaxis& labelalias(const Takes<spec::any>& value) {
      return detail::put(*this, "labelalias", value), *this;
    }
    /// "above traces" or "below traces".
    Imaginaryaxis& layer(const Takes<spec::one_of_above_traces_below_traces>& value) {
      return detail::put(*this, "layer", value), *this;
    }
    /// A colour.
    Imaginaryaxis& linecolor(const Takes<spec::color>& value) {
      return detail::put(*this, "linecolor", value), *this;
    }
    /// A number from 0 on.
    Imaginaryaxis& linewidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "linewidth", value), *this;
    }
    /// True or false.
    Imaginaryaxis& showgrid(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showgrid", value), *this;
    }
    /// True or false.
    Imaginaryaxis& showline(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showline", value), *this;
    }
    /// True or false.
    Imaginaryaxis& showticklabels(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showticklabels", value), *this;
    }
    /// "all", "first", "last" or "none".
    Imaginaryaxis& showtickprefix(const Takes<spec::one_of_all_first_last_none>& value) {
      return detail::put(*this, "showtickprefix", value), *this;
    }
    /// "all", "first", "last" or "none".
    Imaginaryaxis& showticksuffix(const Takes<spec::one_of_all_first_last_none>& value) {
      return detail::put(*this, "showticksuffix", value), *this;
    }
    /// A colour.
    Imaginaryaxis& tickcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "tickcolor", value), *this;
    }
    /// `Tickfont`.
    Imaginaryaxis& tickfont(const TakesPart<Tickfont>& value) {
      return detail::put_part(*this, "tickfont", value), *this;
    }
    /// Text.
    Imaginaryaxis& tickformat(const Takes<spec::text>& value) {
      return detail::put(*this, "tickformat", value), *this;
    }
    /// A number from 0 on.
    Imaginaryaxis& ticklen(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "ticklen", value), *this;
    }
    /// Text.
    Imaginaryaxis& tickprefix(const Takes<spec::text>& value) {
      return detail::put(*this, "tickprefix", value), *this;
    }
    /// "outside", "inside" or "".
    Imaginaryaxis& ticks(const Takes<spec::one_of_outside_inside_empty>& value) {
      return detail::put(*this, "ticks", value), *this;
    }
    /// Text.
    Imaginaryaxis& ticksuffix(const Takes<spec::text>& value) {
      return detail::put(*this, "ticksuffix", value), *this;
    }
    /// A list: numbers, texts, dates.
    Imaginaryaxis& tickvals(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "tickvals", value), *this;
    }
    /// A number from 0 on.
    Imaginaryaxis& tickwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "tickwidth", value), *this;
    }
    /// True or false.
    Imaginaryaxis& visible(const Takes<spec::boolean>& value) {
      return detail::put(*this, "visible", value), *this;
    }
  };

  /// What `realaxis` takes.
  class Realaxis : public figure::Object {
   public:
    using Tickfont = go::Font;
    /// A colour.
    Realaxis& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
    /// A colour.
    Realaxis& gridcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "gridcolor", value), *this;
    }
    /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
    Realaxis& griddash(const Takes<spec::dash>& value) {
      return detail::put(*this, "griddash", value), *this;
    }
    /// A number from 0 on.
    Realaxis& gridwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "gridwidth", value), *this;
    }
    /// Text.
    Realaxis& hoverformat(const Takes<spec::text>& value) {
      return detail::put(*this, "hoverformat", value), *this;
    }
    /// Anything.
    Realaxis& labelalias(const Takes<spec::any>& value) {
      return detail::put(*this, "labelalias", value), *this;
    }
    /// "above traces" or "below traces".
    Realaxis& layer(const Takes<spec::one_of_above_traces_below_traces>& value) {
      return detail::put(*this, "layer", value), *this;
    }
    /// A colour.
    Realaxis& linecolor(const Takes<spec::color>& value) {
      return detail::put(*this, "linecolor", value), *this;
    }
    /// A number from 0 on.
    Realaxis& linewidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "linewidth", value), *this;
    }
    /// True or false.
    Realaxis& showgrid(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showgrid", value), *this;
    }
    /// True or false.
    Realaxis& showline(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showline", value), *this;
    }
    /// True or false.
    Realaxis& showticklabels(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showticklabels", value), *this;
    }
    /// "all", "first", "last" or "none".
    Realaxis& showtickprefix(const Takes<spec::one_of_all_first_last_none>& value) {
      return detail::put(*this, "showtickprefix", value), *this;
    }
    /// "all", "first", "last" or "none".
    Realaxis& showticksuffix(const Takes<spec::one_of_all_first_last_none>& value) {
      return detail::put(*this, "showticksuffix", value), *this;
    }
    /// "top" or "bottom".
    Realaxis& side(const Takes<spec::one_of_top_bottom>& value) {
      return detail::put(*this, "side", value), *this;
    }
    /// Degrees, or "auto".
    Realaxis& tickangle(const Takes<spec::angle>& value) {
      return detail::put(*this, "tickangle", value), *this;
    }
    /// A colour.
    Realaxis& tickcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "tickcolor", value), *this;
    }
    /// `Tickfont`.
    Realaxis& tickfont(const TakesPart<Tickfont>& value) {
      return detail::put_part(*this, "tickfont", value), *this;
    }
    /// Text.
    Realaxis& tickformat(const Takes<spec::text>& value) {
      return detail::put(*this, "tickformat", value), *this;
    }
    /// A number from 0 on.
    Realaxis& ticklen(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "ticklen", value), *this;
    }
    /// Text.
    Realaxis& tickprefix(const Takes<spec::text>& value) {
      return detail::put(*this, "tickprefix", value), *this;
    }
    /// "top", "bottom" or "".
    Realaxis& ticks(const Takes<spec::one_of_top_bottom_empty>& value) {
      return detail::put(*this, "ticks", value), *this;
    }
    /// Text.
    Realaxis& ticksuffix(const Takes<spec::text>& value) {
      return detail::put(*this, "ticksuffix", value), *this;
    }
    /// A list: numbers, texts, dates.
    Realaxis& tickvals(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "tickvals", value), *this;
    }
    /// A number from 0 on.
    Realaxis& tickwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "tickwidth", value), *this;
    }
    /// True or false.
    Realaxis& visible(const Takes<spec::boolean>& value) {
      return detail::put(*this, "visible", value), *this;
    }
  };

  /// A colour.
  Smith& bgcolor(const Takes<spec::color>& value) { return detail::put(*this, "bgcolor", value), *this; }
  /// `Domain`.
  Smith& domain(const TakesPart<Domain>& value) { return detail::put_part(*this, "domain", value), *this; }
  /// `Imaginaryaxis`.
  Smith& imaginaryaxis(const TakesPart<Imaginaryaxis>& value) {
    return detail::put_part(*this, "imaginaryaxis", value), *this;
  }
  /// `Realaxis`.
  Smith& realaxis(const TakesPart<Realaxis>& value) {
    return detail::put_part(*this, "realaxis", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go
