// go::Indicator: the trace indicator.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/box_line.hpp>
#include <cdash/figure/go/parts/domain.hpp>
#include <cdash/figure/go/parts/font.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/parts/tickformatstop.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `indicator`.
class Indicator : public figure::Trace {
 public:
  /// What `delta` takes.
  class Delta : public figure::Object {
   public:
    /// What `decreasing` takes.
    class Decreasing : public figure::Object {
     public:
      /// A colour.
      Decreasing& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
      /// Text.
      Decreasing& symbol(const Takes<spec::text>& value) {
        return detail::put(*this, "symbol", value), *this;
      }
    };

    using Font = go::Font;
    using Increasing = go::Indicator::Delta::Decreasing;
    /// `Decreasing`.
    Delta& decreasing(const TakesPart<Decreasing>& value) {
      return detail::put_part(*this, "decreasing", value), *this;
    }
    /// `Font`.
    Delta& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
    /// `Increasing`.
    Delta& increasing(const TakesPart<Increasing>& value) {
      return detail::put_part(*this, "increasing", value), *this;
    }
    /// "top", "bottom", "left" or "right".
    Delta& position(const Takes<spec::one_of_top_bottom_left_right>& value) {
      return detail::put(*this, "position", value), *this;
    }
    /// Text.
    Delta& prefix(const Takes<spec::text>& value) { return detail::put(*this, "prefix", value), *this; }
    /// A number.
    Delta& reference(const Takes<spec::number>& value) {
      return detail::put(*this, "reference", value), *this;
    }
    /// True or false.
    Delta& relative(const Takes<spec::boolean>& value) {
      return detail::put(*this, "relative", value), *this;
    }
    /// Text.
    Delta& suffix(const Takes<spec::text>& value) { return detail::put(*this, "suffix", value), *this; }
    /// Text.
    Delta& valueformat(const Takes<spec::text>& value) {
      return detail::put(*this, "valueformat", value), *this;
    }
  };

  using Domain = go::Domain;
  /// What `gauge` takes.
  class Gauge : public figure::Object {
   public:
    /// What `axis` takes.
    class Axis : public figure::Object {
     public:
      using Tickfont = go::Font;
      using Tickformatstop = go::Tickformatstop;
      /// Anything.
      Axis& dtick(const Takes<spec::any>& value) { return detail::put(*this, "dtick", value), *this; }
      /// "none", "e", "E", "power", "SI", "B" or "SI extended".
      Axis& exponentformat(const Takes<spec::one_of_none_e_E_power_SI_B_SI_extended>& value) {
        return detail::put(*this, "exponentformat", value), *this;
      }
      /// Anything.
      Axis& labelalias(const Takes<spec::any>& value) {
        return detail::put(*this, "labelalias", value), *this;
      }
      /// A number from 0 on.
      Axis& minexponent(const Takes<spec::number_from_0>& value) {
        return detail::put(*this, "minexponent", value), *this;
      }
      /// A whole number from 0 on.
      Axis& nticks(const Takes<spec::integer_from_0>& value) {
        return detail::put(*this, "nticks", value), *this;
      }
      /// Two values: numbers.
      Axis& range(const TakesFixed<spec::list_of_number, spec::number, 2>& value) {
        return detail::put_fixed(*this, "range", value), *this;
      }
      /// True or false.
      Axis& separatethousands(const Takes<spec::boolean>& value) {
        return detail::put(*this, "separatethousands", value), *this;
      }
      /// "all", "first", "last" or "none".
      Axis& showexponent(const Takes<spec::one_of_all_first_last_none>& value) {
        return detail::put(*this, "showexponent", value), *this;
      }
      /// True or false.
      Axis& showticklabels(const Takes<spec::boolean>& value) {
        return detail::put(*this, "showticklabels", value), *this;
      }
      /// "all", "first", "last" or "none".
      Axis& showtickprefix(const Takes<spec::one_of_all_first_last_none>& value) {
        return detail::put(*this, "showtickprefix", value), *this;
      }
      /// "all", "first", "last" or "none".
      Axis& showticksuffix(const Takes<spec::one_of_all_first_last_none>& value) {
        return detail::put(*this, "showticksuffix", value), *this;
      }
      /// Anything.
      Axis& tick0(const Takes<spec::any>& value) { return detail::put(*this, "tick0", value), *this; }
      /// Degrees, or "auto".
      Axis& tickangle(const Takes<spec::angle>& value) {
        return detail::put(*this, "tickangle", value), *this;
      }
      /// A colour.
      Axis& tickcolor(const Takes<spec::color>& value) {
        return detail::put(*this, "tickcolor", value), *this;
      }
      /// `Tickfont`.
      Axis& tickfont(const TakesPart<Tickfont>& value) {
        return detail::put_part(*this, "tickfont", value), *this;
      }
      /// Text.
      Axis& tickformat(const Takes<spec::text>& value) {
        return detail::put(*this, "tickformat", value), *this;
      }
      /// `Tickformatstop`.
      Axis& tickformatstopdefaults(const TakesPart<Tickformatstop>& value) {
        return detail::put_part(*this, "tickformatstopdefaults", value), *this;
      }
      /// A list of `Tickformatstop`.
      Axis& tickformatstops(const TakesParts<Tickformatstop>& value) {
        return detail::put_parts(*this, "tickformatstops", value), *this;
      }
      /// A whole number from 1 on.
      Axis& ticklabelstep(const Takes<spec::integer_from_1>& value) {
        return detail::put(*this, "ticklabelstep", value), *this;
      }
      /// A number from 0 on.
      Axis& ticklen(const Takes<spec::number_from_0>& value) {
        return detail::put(*this, "ticklen", value), *this;
      }
      /// "auto", "linear" or "array".
      Axis& tickmode(const Takes<spec::one_of_auto_linear_array>& value) {
        return detail::put(*this, "tickmode", value), *this;
      }
      /// Text.
      Axis& tickprefix(const Takes<spec::text>& value) {
        return detail::put(*this, "tickprefix", value), *this;
      }
      /// "outside", "inside" or "".
      Axis& ticks(const Takes<spec::one_of_outside_inside_empty>& value) {
        return detail::put(*this, "ticks", value), *this;
      }
      /// Text.
      Axis& ticksuffix(const Takes<spec::text>& value) {
        return detail::put(*this, "ticksuffix", value), *this;
      }
      /// A list: numbers, texts, dates.
      Axis& ticktext(const Takes<spec::list_of_any>& value) {
        return detail::put(*this, "ticktext", value), *this;
      }
      /// A list: numbers, texts, dates.
      Axis& tickvals(const Takes<spec::list_of_any>& value) {
        return detail::put(*this, "tickvals", value), *this;
      }
      /// A number from 0 on.
      Axis& tickwidth(const Takes<spec::number_from_0>& value) {
        return detail::put(*this, "tickwidth", value), *this;
      }
      /// True or false.
      Axis& visible(const Takes<spec::boolean>& value) { return detail::put(*this, "visible", value), *this; }
    };

    /// What `bar` takes.
    class Bar : public figure::Object {
     public:
      using Line = go::BoxLine;
      /// A colour.
      Bar& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
      /// `Line`.
      Bar& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
      /// A number from 0 to 1.
      Bar& thickness(const Takes<spec::number_from_0_to_1>& value) {
        return detail::put(*this, "thickness", value), *this;
      }
    };

    /// What `stepdefaults` takes.
    class Step : public figure::Object {
     public:
      using Line = go::BoxLine;
      /// A colour.
      Step& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
      /// `Line`.
      Step& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
      /// Text.
      Step& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
      /// Two values: numbers.
      Step& range(const TakesFixed<spec::list_of_number, spec::number, 2>& value) {
        return detail::put_fixed(*this, "range", value), *this;
      }
      /// Text.
      Step& templateitemname(const Takes<spec::text>& value) {
        return detail::put(*this, "templateitemname", value), *this;
      }
      /// A number from 0 to 1.
      Step& thickness(const Takes<spec::number_from_0_to_1>& value) {
        return detail::put(*this, "thickness", value), *this;
      }
    };

    /// What `threshold` takes.
    class Threshold : public figure::Object {
     public:
      using Line = go::BoxLine;
      /// `Line`.
      Threshold& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
      /// A number from 0 to 1.
      Threshold& thickness(const Takes<spec::number_from_0_to_1>& value) {
        return detail::put(*this, "thickness", value), *this;
      }
      /// A number.
      Threshold& value(const Takes<spec::number>& value) { return detail::put(*this, "value", value), *this; }
    };

    /// `Axis`.
    Gauge& axis(const TakesPart<Axis>& value) { return detail::put_part(*this, "axis", value), *this; }
    /// `Bar`.
    Gauge& bar(const TakesPart<Bar>& value) { return detail::put_part(*this, "bar", value), *this; }
    /// A colour.
    Gauge& bgcolor(const Takes<spec::color>& value) { return detail::put(*this, "bgcolor", value), *this; }
    /// A colour.
    Gauge& bordercolor(const Takes<spec::color>& value) {
      return detail::put(*this, "bordercolor", value), *this;
    }
    /// A number from 0 on.
    Gauge& borderwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "borderwidth", value), *this;
    }
    /// "angular" or "bullet".
    Gauge& shape(const Takes<spec::one_of_angular_bullet>& value) {
      return detail::put(*this, "shape", value), *this;
    }
    /// `Step`.
    Gauge& stepdefaults(const TakesPart<Step>& value) {
      return detail::put_part(*this, "stepdefaults", value), *this;
    }
    /// A list of `Step`.
    Gauge& steps(const TakesParts<Step>& value) { return detail::put_parts(*this, "steps", value), *this; }
    /// `Threshold`.
    Gauge& threshold(const TakesPart<Threshold>& value) {
      return detail::put_part(*this, "threshold", value), *this;
    }
  };

  using Legendgrouptitle = go::Legendgrouptitle;
  /// What `number` takes.
  class Number : public figure::Object {
   public:
    using Font = go::Font;
    /// `Font`.
    Number& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
    /// Text.
    Number& prefix(const Takes<spec::text>& value) { return detail::put(*this, "prefix", value), *this; }
    /// Text.
    Number& suffix(const Takes<spec::text>& value) { return detail::put(*this, "suffix", value), *this; }
    /// Text.
    Number& valueformat(const Takes<spec::text>& value) {
      return detail::put(*this, "valueformat", value), *this;
    }
  };

  using Stream = go::Stream;
  /// What `title` takes.
  class Title : public figure::Object {
   public:
    using Font = go::Font;
    /// "left", "center" or "right".
    Title& align(const Takes<spec::one_of_left_center_right>& value) {
      return detail::put(*this, "align", value), *this;
    }
    /// `Font`.
    Title& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
    /// Text.
    Title& text(const Takes<spec::text>& value) { return detail::put(*this, "text", value), *this; }
  };


  Indicator() : Trace("indicator") {}
  /// "left", "center" or "right".
  Indicator& align(const Takes<spec::one_of_left_center_right>& value) {
    return detail::put(*this, "align", value), *this;
  }
  /// A list: numbers, texts, dates.
  Indicator& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// `Delta`.
  Indicator& delta(const TakesPart<Delta>& value) { return detail::put_part(*this, "delta", value), *this; }
  /// `Domain`.
  Indicator& domain(const TakesPart<Domain>& value) {
    return detail::put_part(*this, "domain", value), *this;
  }
  /// `Gauge`.
  Indicator& gauge(const TakesPart<Gauge>& value) { return detail::put_part(*this, "gauge", value), *this; }
  /// A list: numbers, texts, dates.
  Indicator& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Indicator& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// `Legendgrouptitle`.
  Indicator& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Indicator& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Indicator& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// Anything; or a list.
  Indicator& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// "number", "delta" or "gauge", or several with + between them.
  Indicator& mode(const Takes<spec::flags_number_delta_gauge>& value) {
    return detail::put(*this, "mode", value), *this;
  }
  /// Text.
  Indicator& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// `Number`.
  Indicator& number(const TakesPart<Number>& value) {
    return detail::put_part(*this, "number", value), *this;
  }
  /// `Stream`.
  Indicator& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// Text, or `Title`.
  Indicator& title(const TakesTitle<Title>& value) { return detail::put_part(*this, "title", value), *this; }
  /// Text.
  Indicator& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Indicator& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// A number.
  Indicator& value(const Takes<spec::number>& value) { return detail::put(*this, "value", value), *this; }
  /// True, false or "legendonly".
  Indicator& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace cdash::go
