// go::Carpet: the trace carpet.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/font.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/parts/tickformatstop.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `carpet`.
class Carpet : public figure::Trace {
 public:
  /// What `aaxis` takes.
  class Aaxis : public figure::Object {
   public:
    using Tickfont = go::Font;
    using Tickformatstop = go::Tickformatstop;
    /// What `title` takes.
    class Title : public figure::Object {
     public:
      using Font = go::Font;
      /// `Font`.
      Title& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
      /// A number.
      Title& offset(const Takes<spec::number>& value) { return detail::put(*this, "offset", value), *this; }
      /// Text.
      Title& text(const Takes<spec::text>& value) { return detail::put(*this, "text", value), *this; }
    };

    /// A whole number from 1 on.
    Aaxis& arraydtick(const Takes<spec::integer_from_1>& value) {
      return detail::put(*this, "arraydtick", value), *this;
    }
    /// A whole number from 0 on.
    Aaxis& arraytick0(const Takes<spec::integer_from_0>& value) {
      return detail::put(*this, "arraytick0", value), *this;
    }
    /// True, false or "reversed".
    Aaxis& autorange(const Takes<spec::one_of_true_false_reversed>& value) {
      return detail::put(*this, "autorange", value), *this;
    }
    /// "convert types" or "strict".
    Aaxis& autotypenumbers(const Takes<spec::one_of_convert_types_strict>& value) {
      return detail::put(*this, "autotypenumbers", value), *this;
    }
    /// A list: numbers, texts, dates.
    Aaxis& categoryarray(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "categoryarray", value), *this;
    }
    /// "trace", "category ascending", "category descending" or "array".
    Aaxis& categoryorder(const Takes<spec::one_of_trace_category_ascending_category_descending_array>& value) {
      return detail::put(*this, "categoryorder", value), *this;
    }
    /// "index" or "value".
    Aaxis& cheatertype(const Takes<spec::one_of_index_value>& value) {
      return detail::put(*this, "cheatertype", value), *this;
    }
    /// A colour.
    Aaxis& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
    /// A number from 0 on.
    Aaxis& dtick(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "dtick", value), *this;
    }
    /// True or false.
    Aaxis& endline(const Takes<spec::boolean>& value) { return detail::put(*this, "endline", value), *this; }
    /// A colour.
    Aaxis& endlinecolor(const Takes<spec::color>& value) {
      return detail::put(*this, "endlinecolor", value), *this;
    }
    /// A number.
    Aaxis& endlinewidth(const Takes<spec::number>& value) {
      return detail::put(*this, "endlinewidth", value), *this;
    }
    /// "none", "e", "E", "power", "SI", "B" or "SI extended".
    Aaxis& exponentformat(const Takes<spec::one_of_none_e_E_power_SI_B_SI_extended>& value) {
      return detail::put(*this, "exponentformat", value), *this;
    }
    /// True or false.
    Aaxis& fixedrange(const Takes<spec::boolean>& value) {
      return detail::put(*this, "fixedrange", value), *this;
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
    /// Anything.
    Aaxis& labelalias(const Takes<spec::any>& value) {
      return detail::put(*this, "labelalias", value), *this;
    }
    /// A whole number.
    Aaxis& labelpadding(const Takes<spec::integer>& value) {
      return detail::put(*this, "labelpadding", value), *this;
    }
    /// Text.
    Aaxis& labelprefix(const Takes<spec::text>& value) {
      return detail::put(*this, "labelprefix", value), *this;
    }
    /// Text.
    Aaxis& labelsuffix(const Takes<spec::text>& value) {
      return detail::put(*this, "labelsuffix", value), *this;
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
    Aaxis& minexponent(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "minexponent", value), *this;
    }
    /// A colour.
    Aaxis& minorgridcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "minorgridcolor", value), *this;
    }
    /// A whole number from 0 on.
    Aaxis& minorgridcount(const Takes<spec::integer_from_0>& value) {
      return detail::put(*this, "minorgridcount", value), *this;
    }
    /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
    Aaxis& minorgriddash(const Takes<spec::dash>& value) {
      return detail::put(*this, "minorgriddash", value), *this;
    }
    /// A number from 0 on.
    Aaxis& minorgridwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "minorgridwidth", value), *this;
    }
    /// A whole number from 0 on.
    Aaxis& nticks(const Takes<spec::integer_from_0>& value) {
      return detail::put(*this, "nticks", value), *this;
    }
    /// Two values: numbers, texts, dates.
    Aaxis& range(const TakesFixed<spec::list_of_any, spec::any, 2>& value) {
      return detail::put_fixed(*this, "range", value), *this;
    }
    /// "normal", "tozero" or "nonnegative".
    Aaxis& rangemode(const Takes<spec::one_of_normal_tozero_nonnegative>& value) {
      return detail::put(*this, "rangemode", value), *this;
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
    /// "start", "end", "both" or "none".
    Aaxis& showticklabels(const Takes<spec::one_of_start_end_both_none>& value) {
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
    /// A number from 0 to 1.3.
    Aaxis& smoothing(const Takes<spec::number_from_0_to_1_3>& value) {
      return detail::put(*this, "smoothing", value), *this;
    }
    /// True or false.
    Aaxis& startline(const Takes<spec::boolean>& value) {
      return detail::put(*this, "startline", value), *this;
    }
    /// A colour.
    Aaxis& startlinecolor(const Takes<spec::color>& value) {
      return detail::put(*this, "startlinecolor", value), *this;
    }
    /// A number.
    Aaxis& startlinewidth(const Takes<spec::number>& value) {
      return detail::put(*this, "startlinewidth", value), *this;
    }
    /// A number from 0 on.
    Aaxis& tick0(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "tick0", value), *this;
    }
    /// Degrees, or "auto".
    Aaxis& tickangle(const Takes<spec::angle>& value) {
      return detail::put(*this, "tickangle", value), *this;
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
    /// "linear" or "array".
    Aaxis& tickmode(const Takes<spec::one_of_linear_array>& value) {
      return detail::put(*this, "tickmode", value), *this;
    }
    /// Text.
    Aaxis& tickprefix(const Takes<spec::text>& value) {
      return detail::put(*this, "tickprefix", value), *this;
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
    /// Text, or `Title`.
    Aaxis& title(const TakesTitle<Title>& value) { return detail::put_part(*this, "title", value), *this; }
    /// "-", "linear", "date" or "category".
    Aaxis& type(const Takes<spec::one_of_minus_linear_date_category>& value) {
      return detail::put(*this, "type", value), *this;
    }
  };

  using Baxis = go::Carpet::Aaxis;
  using Font = go::Font;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Stream = go::Stream;

  Carpet() : Trace("carpet") {}
  /// A list: numbers, texts, dates.
  Carpet& a(const Takes<spec::list_of_any>& value) { return detail::put(*this, "a", value), *this; }
  /// A number.
  Carpet& a0(const Takes<spec::number>& value) { return detail::put(*this, "a0", value), *this; }
  /// `Aaxis`.
  Carpet& aaxis(const TakesPart<Aaxis>& value) { return detail::put_part(*this, "aaxis", value), *this; }
  /// A list: numbers, texts, dates.
  Carpet& b(const Takes<spec::list_of_any>& value) { return detail::put(*this, "b", value), *this; }
  /// A number.
  Carpet& b0(const Takes<spec::number>& value) { return detail::put(*this, "b0", value), *this; }
  /// `Baxis`.
  Carpet& baxis(const TakesPart<Baxis>& value) { return detail::put_part(*this, "baxis", value), *this; }
  /// Text.
  Carpet& carpet(const Takes<spec::text>& value) { return detail::put(*this, "carpet", value), *this; }
  /// A number.
  Carpet& cheaterslope(const Takes<spec::number>& value) {
    return detail::put(*this, "cheaterslope", value), *this;
  }
  /// A colour.
  Carpet& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
  /// A list: numbers, texts, dates.
  Carpet& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// A number.
  Carpet& da(const Takes<spec::number>& value) { return detail::put(*this, "da", value), *this; }
  /// A number.
  Carpet& db(const Takes<spec::number>& value) { return detail::put(*this, "db", value), *this; }
  /// `Font`.
  Carpet& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
  /// A list: numbers, texts, dates.
  Carpet& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Carpet& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// `Legendgrouptitle`.
  Carpet& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Carpet& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Carpet& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// Anything; or a list.
  Carpet& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Carpet& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Carpet& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// `Stream`.
  Carpet& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// Text.
  Carpet& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Carpet& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// True, false or "legendonly".
  Carpet& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Carpet& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// "x", "x2", "x3" ….
  Carpet& xaxis(const Takes<spec::subplot_x>& value) { return detail::put(*this, "xaxis", value), *this; }
  /// A list: numbers, texts, dates.
  Carpet& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// "y", "y2", "y3" ….
  Carpet& yaxis(const Takes<spec::subplot_y>& value) { return detail::put(*this, "yaxis", value), *this; }
  /// A whole number.
  Carpet& zorder(const Takes<spec::integer>& value) { return detail::put(*this, "zorder", value), *this; }
};

}  // namespace cdash::go
