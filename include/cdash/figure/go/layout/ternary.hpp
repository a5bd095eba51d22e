// go::layout::Ternary: part of the layout.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/domain.hpp>
#include <cdash/figure/go/parts/font.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/tickformatstop.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

namespace layout {

/// What the layout has as `ternary`.
class Ternary : public figure::Object {
 public:
  /// What `aaxis` takes.
  class Aaxis : public figure::Object {
   public:
    using Tickfont = go::Font;
    using Tickformatstop = go::Tickformatstop;
    using Title = go::Legendgrouptitle;
    /// A colour.
    Aaxis& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
    /// Anything.
    Aaxis& dtick(const Takes<spec::any>& value) { return detail::put(*this, "dtick", value), *this; }
    /// "none", "e", "E", "power", "SI", "B" or "SI extended".
    Aaxis& exponentformat(const Takes<spec::one_of_none_e_E_power_SI_B_SI_extended>& value) {
      return detail::put(*this, "exponentformat", value), *this;
    }
    /// A colour.
    Aaxis& gridcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "gridcolor", value), *this;
    }
    /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
    Aaxis& griddash(const Takes<spec::dash>& value) { return detail::put(*this, "griddash", value), *this; }
    /// A number from 0 on.
    Aaxis& gridwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "gridwidth", value), *this;
    }
    /// Text.
    Aaxis& hoverformat(const Takes<spec::text>& value) {
      return detail::put(*this, "hoverformat", value), *this;
    }
    /// Anything.
    Aaxis& labelalias(const Takes<spec::any>& value) {
      return detail::put(*this, "labelalias", value), *this;
    }
    /// "above traces" or "below traces".
    Aaxis& layer(const Takes<spec::one_of_above_traces_below_traces>& value) {
      return detail::put(*this, "layer", value), *this;
    }
    /// A colour.
    Aaxis& linecolor(const Takes<spec::color>& value) {
      return detail::put(*this, "linecolor", value), *this;
    }
    /// A number from 0 on.
    Aaxis& linewidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "linewidth", value), *this;
    }
    /// A number from 0 on.
    Aaxis& min(const Takes<spec::number_from_0>& value) { return detail::put(*this, "min", value), *this; }
    /// A number from 0 on.
    Aaxis& minexponent(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "minexponent", value), *this;
    }
    /// A whole number from 1 on.
    Aaxis& nticks(const Takes<spec::integer_from_1>& value) {
      return detail::put(*this, "nticks", value), *this;
    }
    /// True or false.
    Aaxis& separatethousands(const Takes<spec::boolean>& value) {
      return detail::put(*this, "separatethousands", value), *this;
    }
    /// "all", "first", "last" or "none".
    Aaxis& showexponent(const Takes<spec::one_of_all_first_last_none>& value) {
      return detail::put(*this, "showexponent", value), *this;
    }
    /// True or false.
    Aaxis& showgrid(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showgrid", value), *this;
    }
    /// True or false.
    Aaxis& showline(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showline", value), *this;
    }
    /// True or false.
    Aaxis& showticklabels(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showticklabels", value), *this;
    }
    /// "all", "first", "last" or "none".
    Aaxis& showtickprefix(const Takes<spec::one_of_all_first_last_none>& value) {
      return detail::put(*this, "showtickprefix", value), *this;
    }
    /// "all", "first", "last" or "none".
    Aaxis& showticksuffix(const Takes<spec::one_of_all_first_last_none>& value) {
      return detail::put(*this, "showticksuffix", value), *this;
    }
    /// Anything.
    Aaxis& tick0(const Takes<spec::any>& value) { return detail::put(*this, "tick0", value), *this; }
    /// Degrees, or "auto".
    Aaxis& tickangle(const Takes<spec::angle>& value) {
      return detail::put(*this, "tickangle", value), *this;
    }
    /// A colour.
    Aaxis& tickcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "tickcolor", value), *this;
    }
    /// `Tickfont`.
    Aaxis& tickfont(const TakesPart<Tickfont>& value) {
      return detail::put_part(*this, "tickfont", value), *this;
    }
    /// Text.
    Aaxis& tickformat(const Takes<spec::text>& value) {
      return detail::put(*this, "tickformat", value), *this;
    }
    /// `Tickformatstop`.
    Aaxis& tickformatstopdefaults(const TakesPart<Tickformatstop>& value) {
      return detail::put_part(*this, "tickformatstopdefaults", value), *this;
    }
    /// A list of `Tickformatstop`.
    Aaxis& tickformatstops(const TakesParts<Tickformatstop>& value) {
      return detail::put_parts(*this, "tickformatstops", value), *this;
    }
    /// A whole number from 1 on.
    Aaxis& ticklabelstep(const Takes<spec::integer_from_1>& value) {
      return detail::put(*this, "ticklabelstep", value), *this;
    }
    /// A number from 0 on.
    Aaxis& ticklen(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "ticklen", value), *this;
    }
    /// "auto", "linear" or "array".
    Aaxis& tickmode(const Takes<spec::one_of_auto_linear_array>& value) {
      return detail::put(*this, "tickmode", value), *this;
    }
    /// Text.
    Aaxis& tickprefix(const Takes<spec::text>& value) {
      return detail::put(*this, "tickprefix", value), *this;
    }
    /// "outside", "inside" or "".
    Aaxis& ticks(const Takes<spec::one_of_outside_inside_empty>& value) {
      return detail::put(*this, "ticks", value), *this;
    }
    /// Text.
    Aaxis& ticksuffix(const Takes<spec::text>& value) {
      return detail::put(*this, "ticksuffix", value), *this;
    }
    /// A list: numbers, texts, dates.
    Aaxis& ticktext(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "ticktext", value), *this;
    }
    /// A list: numbers, texts, dates.
    Aaxis& tickvals(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "tickvals", value), *this;
    }
    /// A number from 0 on.
    Aaxis& tickwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "tickwidth", value), *this;
    }
    /// Text, or `Title`.
    Aaxis& title(const TakesTitle<Title>& value) { return detail::put_part(*this, "title", value), *this; }
    /// Anything.
    Aaxis& uirevision(const Takes<spec::any>& value) {
      return detail::put(*this, "uirevision", value), *this;
    }
  };

  using Baxis = go::layout::Ternary::Aaxis;
  using Caxis = go::layout::Ternary::Aaxis;
  using Domain = go::Domain;
  /// `Aaxis`.
  Ternary& aaxis(const TakesPart<Aaxis>& value) { return detail::put_part(*this, "aaxis", value), *this; }
  /// `Baxis`.
  Ternary& baxis(const TakesPart<Baxis>& value) { return detail::put_part(*this, "baxis", value), *this; }
  /// A colour.
  Ternary& bgcolor(const Takes<spec::color>& value) { return detail::put(*this, "bgcolor", value), *this; }
  /// `Caxis`.
  Ternary& caxis(const TakesPart<Caxis>& value) { return detail::put_part(*this, "caxis", value), *this; }
  /// `Domain`.
  Ternary& domain(const TakesPart<Domain>& value) { return detail::put_part(*this, "domain", value), *this; }
  /// A number from 0 on.
  Ternary& sum(const Takes<spec::number_from_0>& value) { return detail::put(*this, "sum", value), *this; }
  /// Anything.
  Ternary& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go
