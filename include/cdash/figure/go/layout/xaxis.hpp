// go::layout::XAxis: part of the layout.
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

/// What the layout has as `xaxis`.
class XAxis : public figure::Object {
 public:
  using Autorangeoptions = go::Autorangeoptions;
  using Minor = go::Minor;
  using Rangebreak = go::Rangebreak;
  /// What `rangeselector` takes.
  class Rangeselector : public figure::Object {
   public:
    /// What `buttondefaults` takes.
    class Button : public figure::Object {
     public:
      /// A number from 0 on.
      Button& count(const Takes<spec::number_from_0>& value) {
        return detail::put(*this, "count", value), *this;
      }
      /// Text.
      Button& label(const Takes<spec::text>& value) { return detail::put(*this, "label", value), *this; }
      /// Text.
      Button& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
      /// "month", "year", "day", "hour", "minute", "second" or "all".
      Button& step(const Takes<spec::one_of_month_year_day_hour_minute_second_all>& value) {
        return detail::put(*this, "step", value), *this;
      }
      /// "backward" or "todate".
      Button& stepmode(const Takes<spec::one_of_backward_todate>& value) {
        return detail::put(*this, "stepmode", value), *this;
      }
      /// Text.
      Button& templateitemname(const Takes<spec::text>& value) {
        return detail::put(*this, "templateitemname", value), *this;
      }
      /// True or false.
      Button& visible(const Takes<spec::boolean>& value) {
        return detail::put(*this, "visible", value), *this;
      }
    };

    using Font = go::Font;
    /// A colour.
    Rangeselector& activecolor(const Takes<spec::color>& value) {
      return detail::put(*this, "activecolor", value), *this;
    }
    /// A colour.
    Rangeselector& bgcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "bgcolor", value), *this;
    }
    /// A colour.
    Rangeselector& bordercolor(const Takes<spec::color>& value) {
      return detail::put(*this, "bordercolor", value), *this;
    }
    /// A number from 0 on.
    Rangeselector& borderwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "borderwidth", value), *this;
    }
    /// `Button`.
    Rangeselector& buttondefaults(const TakesPart<Button>& value) {
      return detail::put_part(*this, "buttondefaults", value), *this;
    }
    /// A list of `Button`.
    Rangeselector& buttons(const TakesParts<Button>& value) {
      return detail::put_parts(*this, "buttons", value), *this;
    }
    /// `Font`.
    Rangeselector& font(const TakesPart<Font>& value) {
      return detail::put_part(*this, "font", value), *this;
    }
    /// True or false.
    Rangeselector& visible(const Takes<spec::boolean>& value) {
      return detail::put(*this, "visible", value), *this;
    }
    /// A number from -2 to 3.
    Rangeselector& x(const Takes<spec::number_from_minus_2_to_3>& value) {
      return detail::put(*this, "x", value), *this;
    }
    /// "auto", "left", "center" or "right".
    Rangeselector& xanchor(const Takes<spec::one_of_auto_left_center_right>& value) {
      return detail::put(*this, "xanchor", value), *this;
    }
    /// A number from -2 to 3.
    Rangeselector& y(const Takes<spec::number_from_minus_2_to_3>& value) {
      return detail::put(*this, "y", value), *this;
    }
    /// "auto", "top", "middle" or "bottom".
    Rangeselector& yanchor(const Takes<spec::one_of_auto_top_middle_bottom>& value) {
      return detail::put(*this, "yanchor", value), *this;
    }
  };

  /// What `rangeslider` takes.
  class Rangeslider : public figure::Object {
   public:
    /// What `yaxis` takes.
    class YAxis : public figure::Object {
     public:
      /// Two values: numbers, texts, dates.
      YAxis& range(const TakesFixed<spec::list_of_any, spec::any, 2>& value) {
        return detail::put_fixed(*this, "range", value), *this;
      }
      /// "auto", "fixed" or "match".
      YAxis& rangemode(const Takes<spec::one_of_auto_fixed_match>& value) {
        return detail::put(*this, "rangemode", value), *this;
      }
    };

    /// True or false.
    Rangeslider& autorange(const Takes<spec::boolean>& value) {
      return detail::put(*this, "autorange", value), *this;
    }
    /// A colour.
    Rangeslider& bgcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "bgcolor", value), *this;
    }
    /// A colour.
    Rangeslider& bordercolor(const Takes<spec::color>& value) {
      return detail::put(*this, "bordercolor", value), *this;
    }
    /// A whole number from 0 on.
    Rangeslider& borderwidth(const Takes<spec::integer_from_0>& value) {
      return detail::put(*this, "borderwidth", value), *this;
    }
    /// Two values: numbers, texts, dates.
    Rangeslider& range(const TakesFixed<spec::list_of_any, spec::any, 2>& value) {
      return detail::put_fixed(*this, "range", value), *this;
    }
    /// A number from 0 to 1.
    Rangeslider& thickness(const Takes<spec::number_from_0_to_1>& value) {
      return detail::put(*this, "thickness", value), *this;
    }
    /// True or false.
    Rangeslider& visible(const Takes<spec::boolean>& value) {
      return detail::put(*this, "visible", value), *this;
    }
    /// `YAxis`.
    Rangeslider& yaxis(const TakesPart<YAxis>& value) {
      return detail::put_part(*this, "yaxis", value), *this;
    }
  };

  using Tickfont = go::Font;
  using Tickformatstop = go::Tickformatstop;
  using Title = go::Title;
  using Unifiedhovertitle = go::Unifiedhovertitle;
  /// "free", "x2 \u2026" or "y2 \u2026".
  XAxis& anchor(const Takes<spec::axis_x_y_or_free>& value) {
    return detail::put(*this, "anchor", value), *this;
  }
  /// "height", "width", "left", "right", "top" or "bottom", or several with + between them, or true or false.
  XAxis& automargin(const Takes<spec::flags_height_width_left_right_top_bottom_or_true_false>& value) {
    return detail::put(*this, "automargin", value), *this;
  }
  /// True, false, "reversed", "min reversed", "max reversed", "min" or "max".
  XAxis& autorange(const Takes<spec::one_of_true_false_reversed_min_reversed_max_reversed_and_2_more>& value) {
    return detail::put(*this, "autorange", value), *this;
  }
  /// `Autorangeoptions`.
  XAxis& autorangeoptions(const TakesPart<Autorangeoptions>& value) {
    return detail::put_part(*this, "autorangeoptions", value), *this;
  }
  /// A list.
  XAxis& autotickangles(const Takes<spec::list_of_angle>& value) {
    return detail::put(*this, "autotickangles", value), *this;
  }
  /// "convert types" or "strict".
  XAxis& autotypenumbers(const Takes<spec::one_of_convert_types_strict>& value) {
    return detail::put(*this, "autotypenumbers", value), *this;
  }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  XAxis& calendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "calendar", value), *this;
  }
  /// A list: numbers, texts, dates.
  XAxis& categoryarray(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "categoryarray", value), *this;
  }
  /// "trace", "category ascending", "category descending", "array", "total ascending", "total descending",
  /// "min ascending", "min descending", "max ascending", "max descending", "sum ascending", "sum descending"
  /// and 6 more.
  XAxis& categoryorder(const Takes<spec::one_of_trace_category_ascending_category_descending_array_and_14_more>& value) {
    return detail::put(*this, "categoryorder", value), *this;
  }
  /// A colour.
  XAxis& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
  /// "range" or "domain".
  XAxis& constrain(const Takes<spec::one_of_range_domain>& value) {
    return detail::put(*this, "constrain", value), *this;
  }
  /// "left", "center", "right", "top", "middle" or "bottom".
  XAxis& constraintoward(const Takes<spec::one_of_left_center_right_top_middle_bottom>& value) {
    return detail::put(*this, "constraintoward", value), *this;
  }
  /// A colour.
  XAxis& dividercolor(const Takes<spec::color>& value) {
    return detail::put(*this, "dividercolor", value), *this;
  }
  /// A number.
  XAxis& dividerwidth(const Takes<spec::number>& value) {
    return detail::put(*this, "dividerwidth", value), *this;
  }
  /// Two values: numbers from 0 to 1.
  XAxis& domain(const TakesFixed<spec::list_of_number_from_0_to_1, spec::number_from_0_to_1, 2>& value) {
    return detail::put_fixed(*this, "domain", value), *this;
  }
  /// Anything.
  XAxis& dtick(const Takes<spec::any>& value) { return detail::put(*this, "dtick", value), *this; }
  /// "none", "e", "E", "power", "SI", "B" or "SI extended".
  XAxis& exponentformat(const Takes<spec::one_of_none_e_E_power_SI_B_SI_extended>& value) {
    return detail::put(*this, "exponentformat", value), *this;
  }
  /// True or false.
  XAxis& fixedrange(const Takes<spec::boolean>& value) {
    return detail::put(*this, "fixedrange", value), *this;
  }
  /// A colour.
  XAxis& gridcolor(const Takes<spec::color>& value) { return detail::put(*this, "gridcolor", value), *this; }
  /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
  XAxis& griddash(const Takes<spec::dash>& value) { return detail::put(*this, "griddash", value), *this; }
  /// A number from 0 on.
  XAxis& gridwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "gridwidth", value), *this;
  }
  /// Text.
  XAxis& hoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "hoverformat", value), *this;
  }
  /// Two values: numbers, texts, dates.
  XAxis& insiderange(const TakesFixed<spec::list_of_any, spec::any, 2>& value) {
    return detail::put_fixed(*this, "insiderange", value), *this;
  }
  /// Anything.
  XAxis& labelalias(const Takes<spec::any>& value) { return detail::put(*this, "labelalias", value), *this; }
  /// "above traces" or "below traces".
  XAxis& layer(const Takes<spec::one_of_above_traces_below_traces>& value) {
    return detail::put(*this, "layer", value), *this;
  }
  /// A colour.
  XAxis& linecolor(const Takes<spec::color>& value) { return detail::put(*this, "linecolor", value), *this; }
  /// A number from 0 on.
  XAxis& linewidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "linewidth", value), *this;
  }
  /// "x2 \u2026" or "y2 \u2026".
  XAxis& matches(const Takes<spec::axis_x_y>& value) { return detail::put(*this, "matches", value), *this; }
  /// Anything.
  XAxis& maxallowed(const Takes<spec::any>& value) { return detail::put(*this, "maxallowed", value), *this; }
  /// Anything.
  XAxis& minallowed(const Takes<spec::any>& value) { return detail::put(*this, "minallowed", value), *this; }
  /// A number from 0 on.
  XAxis& minexponent(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "minexponent", value), *this;
  }
  /// `Minor`.
  XAxis& minor(const TakesPart<Minor>& value) { return detail::put_part(*this, "minor", value), *this; }
  /// "small digits", "complete" or "none".
  XAxis& minorloglabels(const Takes<spec::one_of_small_digits_complete_none>& value) {
    return detail::put(*this, "minorloglabels", value), *this;
  }
  /// True, "ticks", false, "all" or "allticks".
  XAxis& mirror(const Takes<spec::one_of_true_ticks_false_all_allticks>& value) {
    return detail::put(*this, "mirror", value), *this;
  }
  /// "autoscale" or "zoominout", or several with + between them, or "none".
  XAxis& modebardisable(const Takes<spec::flags_autoscale_zoominout_or_none>& value) {
    return detail::put(*this, "modebardisable", value), *this;
  }
  /// A whole number from 0 on.
  XAxis& nticks(const Takes<spec::integer_from_0>& value) {
    return detail::put(*this, "nticks", value), *this;
  }
  /// "free", "x2 \u2026" or "y2 \u2026".
  XAxis& overlaying(const Takes<spec::axis_x_y_or_free>& value) {
    return detail::put(*this, "overlaying", value), *this;
  }
  /// A number from 0 to 1.
  XAxis& position(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "position", value), *this;
  }
  /// Two values: numbers, texts, dates.
  XAxis& range(const TakesFixed<spec::list_of_any, spec::any, 2>& value) {
    return detail::put_fixed(*this, "range", value), *this;
  }
  /// `Rangebreak`.
  XAxis& rangebreakdefaults(const TakesPart<Rangebreak>& value) {
    return detail::put_part(*this, "rangebreakdefaults", value), *this;
  }
  /// A list of `Rangebreak`.
  XAxis& rangebreaks(const TakesParts<Rangebreak>& value) {
    return detail::put_parts(*this, "rangebreaks", value), *this;
  }
  /// "normal", "tozero" or "nonnegative".
  XAxis& rangemode(const Takes<spec::one_of_normal_tozero_nonnegative>& value) {
    return detail::put(*this, "rangemode", value), *this;
  }
  /// `Rangeselector`.
  XAxis& rangeselector(const TakesPart<Rangeselector>& value) {
    return detail::put_part(*this, "rangeselector", value), *this;
  }
  /// `Rangeslider`.
  XAxis& rangeslider(const TakesPart<Rangeslider>& value) {
    return detail::put_part(*this, "rangeslider", value), *this;
  }
  /// "x2 \u2026", "y2 \u2026" or false.
  XAxis& scaleanchor(const Takes<spec::axis_x_y_or_false>& value) {
    return detail::put(*this, "scaleanchor", value), *this;
  }
  /// A number from 0 on.
  XAxis& scaleratio(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "scaleratio", value), *this;
  }
  /// True or false.
  XAxis& separatethousands(const Takes<spec::boolean>& value) {
    return detail::put(*this, "separatethousands", value), *this;
  }
  /// True or false.
  XAxis& showdividers(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showdividers", value), *this;
  }
  /// "all", "first", "last" or "none".
  XAxis& showexponent(const Takes<spec::one_of_all_first_last_none>& value) {
    return detail::put(*this, "showexponent", value), *this;
  }
  /// True or false.
  XAxis& showgrid(const Takes<spec::boolean>& value) { return detail::put(*this, "showgrid", value), *this; }
  /// True or false.
  XAxis& showline(const Takes<spec::boolean>& value) { return detail::put(*this, "showline", value), *this; }
  /// True or false.
  XAxis& showspikes(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showspikes", value), *this;
  }
  /// True or false.
  XAxis& showticklabels(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showticklabels", value), *this;
  }
  /// "all", "first", "last" or "none".
  XAxis& showtickprefix(const Takes<spec::one_of_all_first_last_none>& value) {
    return detail::put(*this, "showtickprefix", value), *this;
  }
  /// "all", "first", "last" or "none".
  XAxis& showticksuffix(const Takes<spec::one_of_all_first_last_none>& value) {
    return detail::put(*this, "showticksuffix", value), *this;
  }
  /// "top", "bottom", "left" or "right".
  XAxis& side(const Takes<spec::one_of_top_bottom_left_right>& value) {
    return detail::put(*this, "side", value), *this;
  }
  /// A colour.
  XAxis& spikecolor(const Takes<spec::color>& value) {
    return detail::put(*this, "spikecolor", value), *this;
  }
  /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
  XAxis& spikedash(const Takes<spec::dash>& value) { return detail::put(*this, "spikedash", value), *this; }
  /// "toaxis", "across" or "marker", or several with + between them.
  XAxis& spikemode(const Takes<spec::flags_toaxis_across_marker>& value) {
    return detail::put(*this, "spikemode", value), *this;
  }
  /// "data", "cursor" or "hovered data".
  XAxis& spikesnap(const Takes<spec::one_of_data_cursor_hovered_data>& value) {
    return detail::put(*this, "spikesnap", value), *this;
  }
  /// A number.
  XAxis& spikethickness(const Takes<spec::number>& value) {
    return detail::put(*this, "spikethickness", value), *this;
  }
  /// Anything.
  XAxis& tick0(const Takes<spec::any>& value) { return detail::put(*this, "tick0", value), *this; }
  /// Degrees, or "auto".
  XAxis& tickangle(const Takes<spec::angle>& value) { return detail::put(*this, "tickangle", value), *this; }
  /// A colour.
  XAxis& tickcolor(const Takes<spec::color>& value) { return detail::put(*this, "tickcolor", value), *this; }
  /// `Tickfont`.
  XAxis& tickfont(const TakesPart<Tickfont>& value) {
    return detail::put_part(*this, "tickfont", value), *this;
  }
  /// Text.
  XAxis& tickformat(const Takes<spec::text>& value) { return detail::put(*this, "tickformat", value), *this; }
  /// `Tickformatstop`.
  XAxis& tickformatstopdefaults(const TakesPart<Tickformatstop>& value) {
    return detail::put_part(*this, "tickformatstopdefaults", value), *this;
  }
  /// A list of `Tickformatstop`.
  XAxis& tickformatstops(const TakesParts<Tickformatstop>& value) {
    return detail::put_parts(*this, "tickformatstops", value), *this;
  }
  /// A whole number; or a list.
  XAxis& ticklabelindex(const Takes<spec::integers>& value) {
    return detail::put(*this, "ticklabelindex", value), *this;
  }
  /// "instant" or "period".
  XAxis& ticklabelmode(const Takes<spec::one_of_instant_period>& value) {
    return detail::put(*this, "ticklabelmode", value), *this;
  }
  /// "allow", "hide past div" or "hide past domain".
  XAxis& ticklabeloverflow(const Takes<spec::one_of_allow_hide_past_div_hide_past_domain>& value) {
    return detail::put(*this, "ticklabeloverflow", value), *this;
  }
  /// "outside", "inside", "outside top", "inside top", "outside left", "inside left", "outside right",
  /// "inside right", "outside bottom" or "inside bottom".
  XAxis& ticklabelposition(const Takes<spec::one_of_outside_inside_outside_top_inside_top_outside_left_and_5_more>& value) {
    return detail::put(*this, "ticklabelposition", value), *this;
  }
  /// A whole number.
  XAxis& ticklabelshift(const Takes<spec::integer>& value) {
    return detail::put(*this, "ticklabelshift", value), *this;
  }
  /// A whole number.
  XAxis& ticklabelstandoff(const Takes<spec::integer>& value) {
    return detail::put(*this, "ticklabelstandoff", value), *this;
  }
  /// A whole number from 1 on.
  XAxis& ticklabelstep(const Takes<spec::integer_from_1>& value) {
    return detail::put(*this, "ticklabelstep", value), *this;
  }
  /// A number from 0 on.
  XAxis& ticklen(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "ticklen", value), *this;
  }
  /// "auto", "linear", "array" or "sync".
  XAxis& tickmode(const Takes<spec::one_of_auto_linear_array_sync>& value) {
    return detail::put(*this, "tickmode", value), *this;
  }
  /// Text.
  XAxis& tickprefix(const Takes<spec::text>& value) { return detail::put(*this, "tickprefix", value), *this; }
  /// "outside", "inside" or "".
  XAxis& ticks(const Takes<spec::one_of_outside_inside_empty>& value) {
    return detail::put(*this, "ticks", value), *this;
  }
  /// "labels" or "boundaries".
  XAxis& tickson(const Takes<spec::one_of_labels_boundaries>& value) {
    return detail::put(*this, "tickson", value), *this;
  }
  /// Text.
  XAxis& ticksuffix(const Takes<spec::text>& value) { return detail::put(*this, "ticksuffix", value), *this; }
  /// A list: numbers, texts, dates.
  XAxis& ticktext(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "ticktext", value), *this;
  }
  /// A list: numbers, texts, dates.
  XAxis& tickvals(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "tickvals", value), *this;
  }
  /// A number from 0 on.
  XAxis& tickwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "tickwidth", value), *this;
  }
  /// Text, or `Title`.
  XAxis& title(const TakesTitle<Title>& value) { return detail::put_part(*this, "title", value), *this; }
  /// "-", "linear", "log", "date", "category" or "multicategory".
  XAxis& type(const Takes<spec::one_of_minus_linear_log_date_category_multicategory>& value) {
    return detail::put(*this, "type", value), *this;
  }
  /// Anything.
  XAxis& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// `Unifiedhovertitle`.
  XAxis& unifiedhovertitle(const TakesPart<Unifiedhovertitle>& value) {
    return detail::put_part(*this, "unifiedhovertitle", value), *this;
  }
  /// True or false.
  XAxis& visible(const Takes<spec::boolean>& value) { return detail::put(*this, "visible", value), *this; }
  /// True or false.
  XAxis& zeroline(const Takes<spec::boolean>& value) { return detail::put(*this, "zeroline", value), *this; }
  /// A colour.
  XAxis& zerolinecolor(const Takes<spec::color>& value) {
    return detail::put(*this, "zerolinecolor", value), *this;
  }
  /// "above traces" or "below traces".
  XAxis& zerolinelayer(const Takes<spec::one_of_above_traces_below_traces>& value) {
    return detail::put(*this, "zerolinelayer", value), *this;
  }
  /// A number.
  XAxis& zerolinewidth(const Takes<spec::number>& value) {
    return detail::put(*this, "zerolinewidth", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go
