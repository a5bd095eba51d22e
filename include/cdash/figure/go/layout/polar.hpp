// go::layout::Polar: part of the layout.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/autorangeoptions.hpp>
#include <cdash/figure/go/parts/domain.hpp>
#include <cdash/figure/go/parts/font.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/tickformatstop.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

namespace layout {

/// What the layout has as `polar`.
class Polar : public figure::Object {
 public:
  /// What `angularaxis` takes.
  class AngularAxis : public figure::Object {
   public:
    using Tickfont = go::Font;
    using Tickformatstop = go::Tickformatstop;
    /// "convert types" or "strict".
    AngularAxis& autotypenumbers(const Takes<spec::one_of_convert_types_strict>& value) {
      return detail::put(*this, "autotypenumbers", value), *this;
    }
    /// A list: numbers, texts, dates.
    AngularAxis& categoryarray(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "categoryarray", value), *this;
    }
    /// "trace", "category ascending", "category descending", "array", "total ascending", "total descending",
    /// "min ascending", "min descending", "max ascending", "max descending", "sum ascending", "sum
    /// descending" and 6 more.
    AngularAxis& categoryorder(const Takes<spec::one_of_trace_category_ascending_category_descending_array_and_14_more>& value) {
      return detail::put(*this, "categoryorder", value), *this;
    }
    /// A colour.
    AngularAxis& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
    /// "counterclockwise" or "clockwise".
    AngularAxis& direction(const Takes<spec::one_of_counterclockwise_clockwise>& value) {
      return detail::put(*this, "direction", value), *this;
    }
    /// Anything.
    AngularAxis& dtick(const Takes<spec::any>& value) { return detail::put(*this, "dtick", value), *this; }
    /// "none", "e", "E", "power", "SI", "B" or "SI extended".
    AngularAxis& exponentformat(const Takes<spec::one_of_none_e_E_power_SI_B_SI_extended>& value) {
      return detail::put(*this, "exponentformat", value), *this;
    }
    /// A colour.
    AngularAxis& gridcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "gridcolor", value), *this;
    }
    /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
    AngularAxis& griddash(const Takes<spec::dash>& value) {
      return detail::put(*this, "griddash", value), *this;
    }
    /// A number from 0 on.
    AngularAxis& gridwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "gridwidth", value), *this;
    }
    /// Text.
    AngularAxis& hoverformat(const Takes<spec::text>& value) {
      return detail::put(*this, "hoverformat", value), *this;
    }
    /// Anything.
    AngularAxis& labelalias(const Takes<spec::any>& value) {
      return detail::put(*this, "labelalias", value), *this;
    }
    /// "above traces" or "below traces".
    AngularAxis& layer(const Takes<spec::one_of_above_traces_below_traces>& value) {
      return detail::put(*this, "layer", value), *this;
    }
    /// A colour.
    AngularAxis& linecolor(const Takes<spec::color>& value) {
      return detail::put(*this, "linecolor", value), *this;
    }
    /// A number from 0 on.
    AngularAxis& linewidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "linewidth", value), *this;
    }
    /// A number from 0 on.
    AngularAxis& minexponent(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "minexponent", value), *this;
    }
    /// "small digits", "complete" or "none".
    AngularAxis& minorloglabels(const Takes<spec::one_of_small_digits_complete_none>& value) {
      return detail::put(*this, "minorloglabels", value), *this;
    }
    /// A whole number from 0 on.
    AngularAxis& nticks(const Takes<spec::integer_from_0>& value) {
      return detail::put(*this, "nticks", value), *this;
    }
    /// A number from 0 on.
    AngularAxis& period(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "period", value), *this;
    }
    /// Degrees, or "auto".
    AngularAxis& rotation(const Takes<spec::angle>& value) {
      return detail::put(*this, "rotation", value), *this;
    }
    /// True or false.
    AngularAxis& separatethousands(const Takes<spec::boolean>& value) {
      return detail::put(*this, "separatethousands", value), *this;
    }
    /// "all", "first", "last" or "none".
    AngularAxis& showexponent(const Takes<spec::one_of_all_first_last_none>& value) {
      return detail::put(*this, "showexponent", value), *this;
    }
    /// True or false.
    AngularAxis& showgrid(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showgrid", value), *this;
    }
    /// True or false.
    AngularAxis& showline(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showline", value), *this;
    }
    /// True or false.
    AngularAxis& showticklabels(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showticklabels", value), *this;
    }
    /// "all", "first", "last" or "none".
    AngularAxis& showtickprefix(const Takes<spec::one_of_all_first_last_none>& value) {
      return detail::put(*this, "showtickprefix", value), *this;
    }
    /// "all", "first", "last" or "none".
    AngularAxis& showticksuffix(const Takes<spec::one_of_all_first_last_none>& value) {
      return detail::put(*this, "showticksuffix", value), *this;
    }
    /// "radians" or "degrees".
    AngularAxis& thetaunit(const Takes<spec::one_of_radians_degrees>& value) {
      return detail::put(*this, "thetaunit", value), *this;
    }
    /// Anything.
    AngularAxis& tick0(const Takes<spec::any>& value) { return detail::put(*this, "tick0", value), *this; }
    /// Degrees, or "auto".
    AngularAxis& tickangle(const Takes<spec::angle>& value) {
      return detail::put(*this, "tickangle", value), *this;
    }
    /// A colour.
    AngularAxis& tickcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "tickcolor", value), *this;
    }
    /// `Tickfont`.
    AngularAxis& tickfont(const TakesPart<Tickfont>& value) {
      return detail::put_part(*this, "tickfont", value), *this;
    }
    /// Text.
    AngularAxis& tickformat(const Takes<spec::text>& value) {
      return detail::put(*this, "tickformat", value), *this;
    }
    /// `Tickformatstop`.
    AngularAxis& tickformatstopdefaults(const TakesPart<Tickformatstop>& value) {
      return detail::put_part(*this, "tickformatstopdefaults", value), *this;
    }
    /// A list of `Tickformatstop`.
    AngularAxis& tickformatstops(const TakesParts<Tickformatstop>& value) {
      return detail::put_parts(*this, "tickformatstops", value), *this;
    }
    /// A whole number from 1 on.
    AngularAxis& ticklabelstep(const Takes<spec::integer_from_1>& value) {
      return detail::put(*this, "ticklabelstep", value), *this;
    }
    /// A number from 0 on.
    AngularAxis& ticklen(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "ticklen", value), *this;
    }
    /// "auto", "linear" or "array".
    AngularAxis& tickmode(const Takes<spec::one_of_auto_linear_array>& value) {
      return detail::put(*this, "tickmode", value), *this;
    }
    /// Text.
    AngularAxis& tickprefix(const Takes<spec::text>& value) {
      return detail::put(*this, "tickprefix", value), *this;
    }
    /// "outside", "inside" or "".
    AngularAxis& ticks(const Takes<spec::one_of_outside_inside_empty>& value) {
      return detail::put(*this, "ticks", value), *this;
    }
    /// Text.
    AngularAxis& ticksuffix(const Takes<spec::text>& value) {
      return detail::put(*this, "ticksuffix", value), *this;
    }
    /// A list: numbers, texts, dates.
    AngularAxis& ticktext(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "ticktext", value), *this;
    }
    /// A list: numbers, texts, dates.
    AngularAxis& tickvals(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "tickvals", value), *this;
    }
    /// A number from 0 on.
    AngularAxis& tickwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "tickwidth", value), *this;
    }
    /// "-", "linear" or "category".
    AngularAxis& type(const Takes<spec::one_of_minus_linear_category>& value) {
      return detail::put(*this, "type", value), *this;
    }
    /// Anything.
    AngularAxis& uirevision(const Takes<spec::any>& value) {
      return detail::put(*this, "uirevision", value), *this;
    }
    /// True or false.
    AngularAxis& visible(const Takes<spec::boolean>& value) {
      return detail::put(*this, "visible", value), *this;
    }
  };

  using Domain = go::Domain;
  /// What `radialaxis` takes.
  class RadialAxis : public figure::Object {
   public:
    using Autorangeoptions = go::Autorangeoptions;
    using Tickfont = go::Font;
    using Tickformatstop = go::Tickformatstop;
    using Title = go::Legendgrouptitle;
    /// Degrees, or "auto".
    RadialAxis& angle(const Takes<spec::angle>& value) { return detail::put(*this, "angle", value), *this; }
    /// True, false, "reversed", "min reversed", "max reversed", "min" or "max".
    RadialAxis& autorange(const Takes<spec::one_of_true_false_reversed_min_reversed_max_reversed_and_2_more>& value) {
      return detail::put(*this, "autorange", value), *this;
    }
    /// `Autorangeoptions`.
    RadialAxis& autorangeoptions(const TakesPart<Autorangeoptions>& value) {
      return detail::put_part(*this, "autorangeoptions", value), *this;
    }
    /// A list.
    RadialAxis& autotickangles(const Takes<spec::list_of_angle>& value) {
      return detail::put(*this, "autotickangles", value), *this;
    }
    /// "convert types" or "strict".
    RadialAxis& autotypenumbers(const Takes<spec::one_of_convert_types_strict>& value) {
      return detail::put(*this, "autotypenumbers", value), *this;
    }
    /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
    /// "mayan", "nanakshahi", "nepali" and 4 more.
    RadialAxis& calendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
      return detail::put(*this, "calendar", value), *this;
    }
    /// A list: numbers, texts, dates.
    RadialAxis& categoryarray(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "categoryarray", value), *this;
    }
    /// "trace", "category ascending", "category descending", "array", "total ascending", "total descending",
    /// "min ascending", "min descending", "max ascending", "max descending", "sum ascending", "sum
    /// descending" and 6 more.
    RadialAxis& categoryorder(const Takes<spec::one_of_trace_category_ascending_category_descending_array_and_14_more>& value) {
      return detail::put(*this, "categoryorder", value), *this;
    }
    /// A colour.
    RadialAxis& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
    /// Anything.
    RadialAxis& dtick(const Takes<spec::any>& value) { return detail::put(*this, "dtick", value), *this; }
    /// "none", "e", "E", "power", "SI", "B" or "SI extended".
    RadialAxis& exponentformat(const Takes<spec::one_of_none_e_E_power_SI_B_SI_extended>& value) {
      return detail::put(*this, "exponentformat", value), *this;
    }
    /// A colour.
    RadialAxis& gridcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "gridcolor", value), *this;
    }
    /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
    RadialAxis& griddash(const Takes<spec::dash>& value) {
      return detail::put(*this, "griddash", value), *this;
    }
    /// A number from 0 on.
    RadialAxis& gridwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "gridwidth", value), *this;
    }
    /// Text.
    RadialAxis& hoverformat(const Takes<spec::text>& value) {
      return detail::put(*this, "hoverformat", value), *this;
    }
    /// Anything.
    RadialAxis& labelalias(const Takes<spec::any>& value) {
      return detail::put(*this, "labelalias", value), *this;
    }
    /// "above traces" or "below traces".
    RadialAxis& layer(const Takes<spec::one_of_above_traces_below_traces>& value) {
      return detail::put(*this, "layer", value), *this;
    }
    /// A colour.
    RadialAxis& linecolor(const Takes<spec::color>& value) {
      return detail::put(*this, "linecolor", value), *this;
    }
    /// A number from 0 on.
    RadialAxis& linewidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "linewidth", value), *this;
    }
    /// Anything.
    RadialAxis& maxallowed(const Takes<spec::any>& value) {
      return detail::put(*this, "maxallowed", value), *this;
    }
    /// Anything.
    RadialAxis& minallowed(const Takes<spec::any>& value) {
      return detail::put(*this, "minallowed", value), *this;
    }
    /// A number from 0 on.
    RadialAxis& minexponent(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "minexponent", value), *this;
    }
    /// "small digits", "complete" or "none".
    RadialAxis& minorloglabels(const Takes<spec::one_of_small_digits_complete_none>& value) {
      return detail::put(*this, "minorloglabels", value), *this;
    }
    /// A whole number from 0 on.
    RadialAxis& nticks(const Takes<spec::integer_from_0>& value) {
      return detail::put(*this, "nticks", value), *this;
    }
    /// Two values: numbers, texts, dates.
    RadialAxis& range(const TakesFixed<spec::list_of_any, spec::any, 2>& value) {
      return detail::put_fixed(*this, "range", value), *this;
    }
    /// "tozero", "nonnegative" or "normal".
    RadialAxis& rangemode(const Takes<spec::one_of_tozero_nonnegative_normal>& value) {
      return detail::put(*this, "rangemode", value), *this;
    }
    /// True or false.
    RadialAxis& separatethousands(const Takes<spec::boolean>& value) {
      return detail::put(*this, "separatethousands", value), *this;
    }
    /// "all", "first", "last" or "none".
    RadialAxis& showexponent(const Takes<spec::one_of_all_first_last_none>& value) {
      return detail::put(*this, "showexponent", value), *this;
    }
    /// True or false.
    RadialAxis& showgrid(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showgrid", value), *this;
    }
    /// True or false.
    RadialAxis& showline(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showline", value), *this;
    }
    /// True or false.
    RadialAxis& showticklabels(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showticklabels", value), *this;
    }
    /// "all", "first", "last" or "none".
    RadialAxis& showtickprefix(const Takes<spec::one_of_all_first_last_none>& value) {
      return detail::put(*this, "showtickprefix", value), *this;
    }
    /// "all", "first", "last" or "none".
    RadialAxis& showticksuffix(const Takes<spec::one_of_all_first_last_none>& value) {
      return detail::put(*this, "showticksuffix", value), *this;
    }
    /// "clockwise" or "counterclockwise".
    RadialAxis& side(const Takes<spec::one_of_clockwise_counterclockwise>& value) {
      return detail::put(*this, "side", value), *this;
    }
    /// Anything.
    RadialAxis& tick0(const Takes<spec::any>& value) { return detail::put(*this, "tick0", value), *this; }
    /// Degrees, or "auto".
    RadialAxis& tickangle(const Takes<spec::angle>& value) {
      return detail::put(*this, "tickangle", value), *this;
    }
    /// A colour.
    RadialAxis& tickcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "tickcolor", value), *this;
    }
    /// `Tickfont`.
    RadialAxis& tickfont(const TakesPart<Tickfont>& value) {
      return detail::put_part(*this, "tickfont", value), *this;
    }
    /// Text.
    RadialAxis& tickformat(const Takes<spec::text>& value) {
      return detail::put(*this, "tickformat", value), *this;
    }
    /// `Tickformatstop`.
    RadialAxis& tickformatstopdefaults(const TakesPart<Tickformatstop>& value) {
      return detail::put_part(*this, "tickformatstopdefaults", value), *this;
    }
    /// A list of `Tickformatstop`.
    RadialAxis& tickformatstops(const TakesParts<Tickformatstop>& value) {
      return detail::put_parts(*this, "tickformatstops", value), *this;
    }
    /// A whole number from 1 on.
    RadialAxis& ticklabelstep(const Takes<spec::integer_from_1>& value) {
      return detail::put(*this, "ticklabelstep", value), *this;
    }
    /// A number from 0 on.
    RadialAxis& ticklen(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "ticklen", value), *this;
    }
    /// "auto", "linear" or "array".
    RadialAxis& tickmode(const Takes<spec::one_of_auto_linear_array>& value) {
      return detail::put(*this, "tickmode", value), *this;
    }
    /// Text.
    RadialAxis& tickprefix(const Takes<spec::text>& value) {
      return detail::put(*this, "tickprefix", value), *this;
    }
    /// "outside", "inside" or "".
    RadialAxis& ticks(const Takes<spec::one_of_outside_inside_empty>& value) {
      return detail::put(*this, "ticks", value), *this;
    }
    /// Text.
    RadialAxis& ticksuffix(const Takes<spec::text>& value) {
      return detail::put(*this, "ticksuffix", value), *this;
    }
    /// A list: numbers, texts, dates.
    RadialAxis& ticktext(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "ticktext", value), *this;
    }
    /// A list: numbers, texts, dates.
    RadialAxis& tickvals(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "tickvals", value), *this;
    }
    /// A number from 0 on.
    RadialAxis& tickwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "tickwidth", value), *this;
    }
    /// Text, or `Title`.
    RadialAxis& title(const TakesTitle<Title>& value) {
      return detail::put_part(*this, "title", value), *this;
    }
    /// "-", "linear", "log", "date" or "category".
    RadialAxis& type(const Takes<spec::one_of_minus_linear_log_date_category>& value) {
      return detail::put(*this, "type", value), *this;
    }
    /// Anything.
    RadialAxis& uirevision(const Takes<spec::any>& value) {
      return detail::put(*this, "uirevision", value), *this;
    }
    /// True or false.
    RadialAxis& visible(const Takes<spec::boolean>& value) {
      return detail::put(*this, "visible", value), *this;
    }
  };

  /// `AngularAxis`.
  Polar& angularaxis(const TakesPart<AngularAxis>& value) {
    return detail::put_part(*this, "angularaxis", value), *this;
  }
  /// A number from 0 to 1.
  Polar& bargap(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "bargap", value), *this;
  }
  /// "stack" or "overlay".
  Polar& barmode(const Takes<spec::one_of_stack_overlay>& value) {
    return detail::put(*this, "barmode", value), *this;
  }
  /// A colour.
  Polar& bgcolor(const Takes<spec::color>& value) { return detail::put(*this, "bgcolor", value), *this; }
  /// `Domain`.
  Polar& domain(const TakesPart<Domain>& value) { return detail::put_part(*this, "domain", value), *this; }
  /// "circular" or "linear".
  Polar& gridshape(const Takes<spec::one_of_circular_linear>& value) {
    return detail::put(*this, "gridshape", value), *this;
  }
  /// A number from 0 to 1.
  Polar& hole(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "hole", value), *this;
  }
  /// `RadialAxis`.
  Polar& radialaxis(const TakesPart<RadialAxis>& value) {
    return detail::put_part(*this, "radialaxis", value), *this;
  }
  /// Two values: numbers.
  Polar& sector(const TakesFixed<spec::list_of_number, spec::number, 2>& value) {
    return detail::put_fixed(*this, "sector", value), *this;
  }
  /// Anything.
  Polar& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
};

}  // namespace layout

}  // namespace cdash::go
