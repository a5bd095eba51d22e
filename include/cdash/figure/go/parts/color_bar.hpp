// go::ColorBar, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/font.hpp>
#include <cdash/figure/go/parts/tickformatstop.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `bar.marker.colorbar`, `barpolar.marker.colorbar`, `choropleth.colorbar` and 36 more places take.
class ColorBar : public figure::Object {
 public:
  using Tickfont = go::Font;
  using Tickformatstop = go::Tickformatstop;
  /// What `title` takes.
  class Title : public figure::Object {
   public:
    using Font = go::Font;
    /// `Font`.
    Title& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
    /// "right", "top" or "bottom".
    Title& side(const Takes<spec::one_of_right_top_bottom>& value) {
      return detail::put(*this, "side", value), *this;
    }
    /// Text.
    Title& text(const Takes<spec::text>& value) { return detail::put(*this, "text", value), *this; }
  };

  /// A colour.
  ColorBar& bgcolor(const Takes<spec::color>& value) { return detail::put(*this, "bgcolor", value), *this; }
  /// A colour.
  ColorBar& bordercolor(const Takes<spec::color>& value) {
    return detail::put(*this, "bordercolor", value), *this;
  }
  /// A number from 0 on.
  ColorBar& borderwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "borderwidth", value), *this;
  }
  /// Anything.
  ColorBar& dtick(const Takes<spec::any>& value) { return detail::put(*this, "dtick", value), *this; }
  /// "none", "e", "E", "power", "SI", "B" or "SI extended".
  ColorBar& exponentformat(const Takes<spec::one_of_none_e_E_power_SI_B_SI_extended>& value) {
    return detail::put(*this, "exponentformat", value), *this;
  }
  /// Anything.
  ColorBar& labelalias(const Takes<spec::any>& value) {
    return detail::put(*this, "labelalias", value), *this;
  }
  /// A number from 0 on.
  ColorBar& len(const Takes<spec::number_from_0>& value) { return detail::put(*this, "len", value), *this; }
  /// "fraction" or "pixels".
  ColorBar& lenmode(const Takes<spec::one_of_fraction_pixels>& value) {
    return detail::put(*this, "lenmode", value), *this;
  }
  /// A number from 0 on.
  ColorBar& minexponent(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "minexponent", value), *this;
  }
  /// A whole number from 0 on.
  ColorBar& nticks(const Takes<spec::integer_from_0>& value) {
    return detail::put(*this, "nticks", value), *this;
  }
  /// "h" or "v".
  ColorBar& orientation(const Takes<spec::one_of_h_v>& value) {
    return detail::put(*this, "orientation", value), *this;
  }
  /// A colour.
  ColorBar& outlinecolor(const Takes<spec::color>& value) {
    return detail::put(*this, "outlinecolor", value), *this;
  }
  /// A number from 0 on.
  ColorBar& outlinewidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "outlinewidth", value), *this;
  }
  /// True or false.
  ColorBar& separatethousands(const Takes<spec::boolean>& value) {
    return detail::put(*this, "separatethousands", value), *this;
  }
  /// "all", "first", "last" or "none".
  ColorBar& showexponent(const Takes<spec::one_of_all_first_last_none>& value) {
    return detail::put(*this, "showexponent", value), *this;
  }
  /// True or false.
  ColorBar& showticklabels(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showticklabels", value), *this;
  }
  /// "all", "first", "last" or "none".
  ColorBar& showtickprefix(const Takes<spec::one_of_all_first_last_none>& value) {
    return detail::put(*this, "showtickprefix", value), *this;
  }
  /// "all", "first", "last" or "none".
  ColorBar& showticksuffix(const Takes<spec::one_of_all_first_last_none>& value) {
    return detail::put(*this, "showticksuffix", value), *this;
  }
  /// A number from 0 on.
  ColorBar& thickness(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "thickness", value), *this;
  }
  /// "fraction" or "pixels".
  ColorBar& thicknessmode(const Takes<spec::one_of_fraction_pixels>& value) {
    return detail::put(*this, "thicknessmode", value), *this;
  }
  /// Anything.
  ColorBar& tick0(const Takes<spec::any>& value) { return detail::put(*this, "tick0", value), *this; }
  /// Degrees, or "auto".
  ColorBar& tickangle(const Takes<spec::angle>& value) {
    return detail::put(*this, "tickangle", value), *this;
  }
  /// A colour.
  ColorBar& tickcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "tickcolor", value), *this;
  }
  /// `Tickfont`.
  ColorBar& tickfont(const TakesPart<Tickfont>& value) {
    return detail::put_part(*this, "tickfont", value), *this;
  }
  /// Text.
  ColorBar& tickformat(const Takes<spec::text>& value) {
    return detail::put(*this, "tickformat", value), *this;
  }
  /// `Tickformatstop`.
  ColorBar& tickformatstopdefaults(const TakesPart<Tickformatstop>& value) {
    return detail::put_part(*this, "tickformatstopdefaults", value), *this;
  }
  /// A list of `Tickformatstop`.
  ColorBar& tickformatstops(const TakesParts<Tickformatstop>& value) {
    return detail::put_parts(*this, "tickformatstops", value), *this;
  }
  /// "allow", "hide past div" or "hide past domain".
  ColorBar& ticklabeloverflow(const Takes<spec::one_of_allow_hide_past_div_hide_past_domain>& value) {
    return detail::put(*this, "ticklabeloverflow", value), *this;
  }
  /// "outside", "inside", "outside top", "inside top", "outside left", "inside left", "outside right",
  /// "inside right", "outside bottom" or "inside bottom".
  ColorBar& ticklabelposition(const Takes<spec::one_of_outside_inside_outside_top_inside_top_outside_left_and_5_more>& value) {
    return detail::put(*this, "ticklabelposition", value), *this;
  }
  /// A whole number from 1 on.
  ColorBar& ticklabelstep(const Takes<spec::integer_from_1>& value) {
    return detail::put(*this, "ticklabelstep", value), *this;
  }
  /// A number from 0 on.
  ColorBar& ticklen(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "ticklen", value), *this;
  }
  /// "auto", "linear" or "array".
  ColorBar& tickmode(const Takes<spec::one_of_auto_linear_array>& value) {
    return detail::put(*this, "tickmode", value), *this;
  }
  /// Text.
  ColorBar& tickprefix(const Takes<spec::text>& value) {
    return detail::put(*this, "tickprefix", value), *this;
  }
  /// "outside", "inside" or "".
  ColorBar& ticks(const Takes<spec::one_of_outside_inside_empty>& value) {
    return detail::put(*this, "ticks", value), *this;
  }
  /// Text.
  ColorBar& ticksuffix(const Takes<spec::text>& value) {
    return detail::put(*this, "ticksuffix", value), *this;
  }
  /// A list: numbers, texts, dates.
  ColorBar& ticktext(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "ticktext", value), *this;
  }
  /// A list: numbers, texts, dates.
  ColorBar& tickvals(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "tickvals", value), *this;
  }
  /// A number from 0 on.
  ColorBar& tickwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "tickwidth", value), *this;
  }
  /// Text, or `Title`.
  ColorBar& title(const TakesTitle<Title>& value) { return detail::put_part(*this, "title", value), *this; }
  /// A number.
  ColorBar& x(const Takes<spec::number>& value) { return detail::put(*this, "x", value), *this; }
  /// "left", "center" or "right".
  ColorBar& xanchor(const Takes<spec::one_of_left_center_right>& value) {
    return detail::put(*this, "xanchor", value), *this;
  }
  /// A number from 0 on.
  ColorBar& xpad(const Takes<spec::number_from_0>& value) { return detail::put(*this, "xpad", value), *this; }
  /// "container" or "paper".
  ColorBar& xref(const Takes<spec::one_of_container_paper>& value) {
    return detail::put(*this, "xref", value), *this;
  }
  /// A number.
  ColorBar& y(const Takes<spec::number>& value) { return detail::put(*this, "y", value), *this; }
  /// "top", "middle" or "bottom".
  ColorBar& yanchor(const Takes<spec::one_of_top_middle_bottom>& value) {
    return detail::put(*this, "yanchor", value), *this;
  }
  /// A number from 0 on.
  ColorBar& ypad(const Takes<spec::number_from_0>& value) { return detail::put(*this, "ypad", value), *this; }
  /// "container" or "paper".
  ColorBar& yref(const Takes<spec::one_of_container_paper>& value) {
    return detail::put(*this, "yref", value), *this;
  }
};

}  // namespace cdash::go
