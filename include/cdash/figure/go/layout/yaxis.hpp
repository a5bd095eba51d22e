// go::layout::YAxis: part of the layout.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/autorangeoptions.hpp>
#include <cdash/figure/go/parts/font.hpp>
#include <cdash/figure/go/parts/minor.hpp>
#include <cdash/figure/go/parts/rangebreak.hpp>
#include <cdash/figure/go/parts/tickformatstop.hpp>
#include <cdash/figure/go/parts/title.hpp>
#include <cdash/figure/go/parts/unifiedhovertitle.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

namespace layout {

/// What the layout has as `yaxis`.
class YAxis : public figure::Object {
 public:
  using Autorangeoptions = go::Autorangeoptions;
  using Minor = go::Minor;
  using Rangebreak = go::Rangebreak;
  using Tickfont = go::Font;
  using Tickformatstop = go::Tickformatstop;
  using Title = go::Title;
  using Unifiedhovertitle = go::Unifiedhovertitle;
  /// "free", "x2 \u2026" or "y2 \u2026".
  YAxis& anchor(const Takes<spec::axis_x_y_or_free>& value) {
    return detail::put(*this, "anchor", value), *this;
  }
  /// "height", "width", "left", "right", "top" or "bottom", or several with + between them, or true or false.
  YAxis& automargin(const Takes<spec::flags_height_width_left_right_top_bottom_or_true_false>& value) {
    return detail::put(*this, "automargin", value), *this;
  }
  /// True, false, "reversed", "min reversed", "max reversed", "min" or "max".
  YAxis& autorange(const Takes<spec::one_of_true_false_reversed_min_reversed_max_reversed_and_2_more>& value) {
    return detail::put(*this, "autorange", value), *this;
  }
  /// `Autorangeoptions`.
  YAxis& autorangeoptions(const TakesPart<Autorangeoptions>& value) {
    return detail::put_part(*this, "autorangeoptions", value), *this;
  }
  /// True or false.
  YAxis& autoshift(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autoshift", value), *this;
  }
  /// A list.
  YAxis& autotickangles(const Takes<spec::list_of_angle>& value) {
    return detail::put(*this, "autotickangles", value), *this;
  }
  /// "convert types" or "strict".
  YAxis& autotypenumbers(const Takes<spec::one_of_convert_types_strict>& value) {
    return detail::put(*this, "autotypenumbers", value), *this;
  }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  YAxis& calendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "calendar", value), *this;
  }
  /// A list: numbers, texts, dates.
  YAxis& categoryarray(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "categoryarray", value), *this;
  }
  /// "trace", "category ascending", "category descending", "array", "total ascending", "total descending",
  /// "min ascending", "min descending", "max ascending", "max descending", "sum ascending", "sum descending"
  /// and 6 more.
  YAxis& categoryorder(const Takes<spec::one_of_trace_category_ascending_category_descending_array_and_14_more>& value) {
    return detail::put(*this, "categoryorder", value), *this;
  }
  /// A colour.
  YAxis& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
  /// "range" or "domain".
  YAxis& constrain(const Takes<spec::one_of_range_domain>& value) {
    return detail::put(*this, "constrain", value), *this;
  }
  /// "left", "center", "right", "top", "middle" or "bottom".
  YAxis& constraintoward(const Takes<spec::one_of_left_center_right_top_middle_bottom>& value) {
    return detail::put(*this, "constraintoward", value), *this;
  }
  /// A colour.
  YAxis& dividercolor(const Takes<spec::color>& value) {
    return detail::put(*this, "dividercolor", value), *this;
  }
  /// A number.
  YAxis& dividerwidth(const Takes<spec::number>& value) {
    return detail::put(*this, "dividerwidth", value), *this;
  }
  /// Two values: numbers from 0 to 1.
  YAxis& domain(const TakesFixed<spec::list_of_number_from_0_to_1, spec::number_from_0_to_1, 2>& value) {
    return detail::put_fixed(*this, "domain", value), *this;
  }
  /// Anything.
  YAxis& dtick(const Takes<spec::any>& value) { return detail::put(*this, "dtick", value), *this; }
  /// "none", "e", "E", "power", "SI", "B" or "SI extended".
  YAxis& exponentformat(const Takes<spec::one_of_none_e_E_power_SI_B_SI_extended>& value) {
    return detail::put(*this, "exponentformat", value), *this;
  }
  /// True or false.
  YAxis& fixedrange(const Takes<spec::boolean>& value) {
    return detail::put(*this, "fixedrange", value), *this;
  }
  /// A colour.
  YAxis& gridcolor(const Takes<spec::color>& value) { return detail::put(*this, "gridcolor", value), *this; }
  /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
  YAxis& griddash(const Takes<spec::dash>& value) { return detail::put(*this, "griddash", value), *this; }
  /// A number from 0 on.
  YAxis& gridwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "gridwidth", value), *this;
  }
  /// Text.
  YAxis& hoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "hoverformat", value), *this;
  }
  /// Two values: numbers, texts, dates.
  YAxis& insiderange(const TakesFixed<spec::list_of_any, spec::any, 2>& value) {
    return detail::put_fixed(*this, "insiderange", value), *this;
  }
  /// Anything.
  YAxis& labelalias(const Takes<spec::any>& value) { return detail::put(*this, "labelalias", value), *this; }
  /// "above traces" or "below traces".
  YAxis& layer(const Takes<spec::one_of_above_traces_below_traces>& value) {
    return detail::put(*this, "layer", value), *this;
  }
  /// A colour.
  YAxis& linecolor(const Takes<spec::color>& value) { return detail::put(*this, "linecolor", value), *this; }
  /// A number from 0 on.
  YAxis& linewidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "linewidth", value), *this;
  }
  /// "x2 \u2026" or "y2 \u2026".
  YAxis& matches(const Takes<spec::axis_x_y>& value) { return detail::put(*this, "matches", value), *this; }
  /// Anything.
  YAxis& maxallowed(const Takes<spec::any>& value) { return detail::put(*this, "maxallowed", value), *this; }
  /// Anything.
  YAxis& minallowed(const Takes<spec::any>& value) { return detail::put(*this, "minallowed", value), *this; }
  /// A number from 0 on.
  YAxis& minexponent(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "minexponent", value), *this;
  }
  /// `Minor`.
  YAxis& minor(const TakesPart<Minor>& value) { return detail::put_part(*this, "minor", value), *this; }
  /// "small digits", "complete" or "none".
  YAxis& minorloglabels(const Takes<spec::one_of_small_digits_complete_none>& value) {
    return detail::put(*this, "minorloglabels", value), *this;
  }
  /// True, "ticks", false, "all" or "allticks".
  YAxis& mirror(const Takes<spec::one_of_true_ticks_false_all_allticks>& value) {
    return detail::put(*this, "mirror", value), *this;
  }
  /// "autoscale" or "zoominout", or several with + between them, or "none".
  YAxis& modebardisable(const Takes<spec::flags_autoscale_zoominout_or_none>& value) {
    return detail::put(*this, "modebardisable", value), *this;
  }
  /// A whole number from 0 on.
  YAxis& nticks(const Takes<spec::integer_from_0>& value) {
    return detail::put(*this, "nticks", value), *this;
  }
  /// "free", "x2 \u2026" or "y2 \u2026".
  YAxis& overlaying(const Takes<spec::axis_x_y_or_free>& value) {
    return detail::put(*this, "overlaying", value), *this;
  }
  /// A number from 0 to 1.
  YAxis& position(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "position", value), *this;
  }
  /// Two values: numbers, texts, dates.
  YAxis& range(const TakesFixed<spec::list_of_any, spec::any, 2>& value) {
    return detail::put_fixed(*this, "range", value), *this;
  }
  /// `Rangebreak`.
  YAxis& rangebreakdefaults(const TakesPart<Rangebreak>& value) {
    return detail::put_part(*this, "rangebreakdefaults", value), *this;
  }
  /// A list of `Rangebreak`.
  YAxis& rangebreaks(const TakesParts<Rangebreak>& value) {
    return detail::put_parts(*this, "rangebreaks", value), *this;
  }
  /// "normal", "tozero" or "nonnegative".
  YAxis& rangemode(const Takes<spec::one_of_normal_tozero_nonnegative>& value) {
    return detail::put(*this, "rangemode", value), *this;
  }
  /// "x2 \u2026", "y2 \u2026" or false.
  YAxis& scaleanchor(const Takes<spec::axis_x_y_or_false>& value) {
    return detail::put(*this, "scaleanchor", value), *this;
  }
  /// A number from 0 on.
  YAxis& scaleratio(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "scaleratio", value), *this;
  }
  /// True or false.
  YAxis& separatethousands(const Takes<spec::boolean>& value) {
    return detail::put(*this, "separatethousands", value), *this;
  }
  /// A number.
  YAxis& shift(const Takes<spec::number>& value) { return detail::put(*this, "shift", value), *this; }
  /// True or false.
  YAxis& showdividers(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showdividers", value), *this;
  }
  /// "all", "first", "last" or "none".
  YAxis& showexponent(const Takes<spec::one_of_all_first_last_none>& value) {
    return detail::put(*this, "showexponent", value), *this;
  }
  /// True or false.
  YAxis& showgrid(const Takes<spec::boolean>& value) { return detail::put(*this, "showgrid", value), *this; }
  /// True or false.
  YAxis& showline(const Takes<spec::boolean>& value) { return detail::put(*this, "showline", value), *this; }
  /// True or false.
  YAxis& showspikes(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showspikes", value), *this;
  }
  /// True or false.
  YAxis& showticklabels(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showticklabels", value), *this;
  }
  /// "all", "first", "last" or "none".
  YAxis& showtickprefix(const Takes<spec::one_of_all_first_last_none>& value) {
    return detail::put(*this, "showtickprefix", value), *this;
  }
  /// "all", "first", "last" or "none".
  YAxis& showticksuffix(const Takes<spec::one_of_all_first_last_none>& value) {
    return detail::put(*this, "showticksuffix", value), *this;
  }
  /// "top", "bottom", "left" or "right".
  YAxis& side(const Takes<spec::one_of_top_bottom_left_right>& value) {
    return detail::put(*this, "side", value), *this;
  }
  /// A colour.
  YAxis& spikecolor(const Takes<spec::color>& value) {
    return detail::put(*this, "spikecolor", value), *this;
  }
  /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
  YAxis& spikedash(const Takes<spec::dash>& value) { return detail::put(*this, "spikedash", value), *this; }
  /// "toaxis", "across" or "marker", or several with + between them.
  YAxis& spikemode(const Takes<spec::flags_toaxis_across_marker>& value) {
    return detail::put(*this, "spikemode", value), *this;
  }
  /// "data", "cursor" or "hovered data".
  YAxis& spikesnap(const Takes<spec::one_of_data_cursor_hovered_data>& value) {
    return detail::put(*this, "spikesnap", value), *this;
  }
  /// A number.
  YAxis& spikethickness(const Takes<spec::number>& value) {
    return detail::put(*this, "spikethickness", value), *this;
  }
  /// Anything.
  YAxis& tick0(const Takes<spec::any>& value) { return detail::put(*this, "tick0", value), *this; }
  /// Degrees, or "auto".
  YAxis& tickangle(const Takes<spec::angle>& value) { return detail::put(*this, "tickangle", value), *this; }
  /// A colour.
  YAxis& tickcolor(const Takes<spec::color>& value) { return detail::put(*this, "tickcolor", value), *this; }
  /// `Tickfont`.
  YAxis& tickfont(const TakesPart<Tickfont>& value) {
    return detail::put_part(*this, "tickfont", value), *this;
  }
  /// Text.
  YAxis& tickformat(const Takes<spec::text>& value) { return detail::put(*this, "tickformat", value), *this; }
  /// `Tickformatstop`.
  YAxis& tickformatstopdefaults(const TakesPart<Tickformatstop>& value) {
    return detail::put_part(*this, "tickformatstopdefaults", value), *this;
  }
  /// A list of `Tickformatstop`.
  YAxis& tickformatstops(const TakesParts<Tickformatstop>& value) {
    return detail::put_parts(*this, "tickformatstops", value), *this;
  }
  /// A whole number; or a list.
  YAxis& ticklabelindex(const Takes<spec::integers>& value) {
    return detail::put(*this, "ticklabelindex", value), *this;
  }
  /// "instant" or "period".
  YAxis& ticklabelmode(const Takes<spec::one_of_instant_period>& value) {
    return detail::put(*this, "ticklabelmode", value), *this;
  }
  /// "allow", "hide past div" or "hide past domain".
  YAxis& ticklabeloverflow(const Takes<spec::one_of_allow_hide_past_div_hide_past_domain>& value) {
    return detail::put(*this, "ticklabeloverflow", value), *this;
  }
  /// "outside", "inside", "outside top", "inside top", "outside left", "inside left", "outside right",
  /// "inside right", "outside bottom" or "inside bottom".
  YAxis& ticklabelposition(const Takes<spec::one_of_outside_inside_outside_top_inside_top_outside_left_and_5_more>& value) {
    return detail::put(*this, "ticklabelposition", value), *this;
  }
  /// A whole number.
  YAxis& ticklabelshift(const Takes<spec::integer>& value) {
    return detail::put(*this, "ticklabelshift", value), *this;
  }
  /// A whole number.
  YAxis& ticklabelstandoff(const Takes<spec::integer>& value) {
    return detail::put(*this, "ticklabelstandoff", value), *this;
  }
  /// A whole number from 1 on.
  YAxis& ticklabelstep(const Takes<spec::integer_from_1>& value) {
    return detail::put(*this, "ticklabelstep", value), *this;
  }
  /// A number from 0 on.
  YAxis& ticklen(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "ticklen", value), *this;
  }
  /// "auto", "linear", "array" or "sync".
  YAxis& tickmode(const Takes<spec::one_of_auto_linear_array_sync>& value) {
    return detail::put(*this, "tickmode", value), *this;
  }
  /// Text.
  YAxis& tickprefix(const Takes<spec::text>& value) { return detail::put(*this, "tickprefix", value), *this; }
  /// "outside", "inside" or "".
  YAxis& ticks(const Takes<spec::one_of_outside_inside_empty>& value) {
    return detail::put(*this, "ticks", value), *this;
  }
  /// "labels" or "boundaries".
  YAxis& tickson(const Takes<spec::one_of_labels_boundaries>& value) {
    return detail::put(*this, "tickson", value), *this;
  }
  /// Text.
  YAxis& ticksuffix(const Takes<spec::text>& value) { return detail::put(*this, "ticksuffix", value), *this; }
  /// A list: numbers, texts, dates.
  YAxis& ticktext(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "ticktext", value), *this;
  }
  /// A list: numbers, texts, dates.
  YAxis& tickvals(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "tickvals", value), *this;
  }
  /// A number from 0 on.
  YAxis& tickwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "tickwidth", value), *this;
  }
  /// Text, or `Title`.
  YAxis& title(const TakesTitle<Title>& value) { return detail::put_part(*this, "title", value), *this; }
  /// "-", "linear", "log", "date", "category" or "multicategory".
  YAxis& type(const Takes<spec::one_of_minus_linear_log_date_category_multicategory>& value) {
    return detail::put(*this, "type", value), *this;
  }
  /// Anything.
  YAxis& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// `Unifiedhovertitle`.
  YAxis& unifiedhovertitle(const TakesPart<Unifiedhovertitle>& value) {
    return detail::put_part(*this, "unifiedhovertitle", value), *this;
  }
  /// True or false.
  YAxis& visible(const Takes<spec::boolean>& value) { return detail::put(*this, "visible", value), *this; }
  /// True or false.
  YAxis& zeroline(const Takes<spec::boolean>& value) { return detail::put(*this, "zeroline", value), *this; }
  /// A colour.
  YAxis& zerolinecolor(const Takes<spec::color>& value) {
    return detail::put(*this, "zerolinecolor", value), *this;
  }
  /// "above traces" or "below traces".
  YAxis& zerolinelayer(const Takes<spec::one_of_above_traces_below_traces>& value) {
    return detail::put(*this, "zerolinelayer", value), *this;
  }
  /// A number.
  YAxis& zerolinewidth(const Takes<spec::number>& value) {
    return detail::put(*this, "zerolinewidth", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go
