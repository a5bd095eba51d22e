// go::Scatter3d: the trace scatter3d.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/color_bar.hpp>
#include <cdash/figure/go/parts/error_y.hpp>
#include <cdash/figure/go/parts/hoverlabel.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `scatter3d`.
class Scatter3d : public figure::Trace {
 public:
  /// What `error_x` takes.
  class ErrorX : public figure::Object {
   public:
    /// A list: numbers, texts, dates.
    ErrorX& array(const Takes<spec::list_of_any>& value) { return detail::put(*this, "array", value), *this; }
    /// A list: numbers, texts, dates.
    ErrorX& arrayminus(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "arrayminus", value), *this;
    }
    /// A colour.
    ErrorX& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
    /// True or false.
    ErrorX& copy_zstyle(const Takes<spec::boolean>& value) {
      return detail::put(*this, "copy_zstyle", value), *this;
    }
    /// True or false.
    ErrorX& symmetric(const Takes<spec::boolean>& value) {
      return detail::put(*this, "symmetric", value), *this;
    }
    /// A number from 0 on.
    ErrorX& thickness(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "thickness", value), *this;
    }
    /// A whole number from 0 on.
    ErrorX& traceref(const Takes<spec::integer_from_0>& value) {
      return detail::put(*this, "traceref", value), *this;
    }
    /// A whole number from 0 on.
    ErrorX& tracerefminus(const Takes<spec::integer_from_0>& value) {
      return detail::put(*this, "tracerefminus", value), *this;
    }
    /// "percent", "constant", "sqrt" or "data".
    ErrorX& type(const Takes<spec::one_of_percent_constant_sqrt_data>& value) {
      return detail::put(*this, "type", value), *this;
    }
    /// A number from 0 on.
    ErrorX& value(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "value", value), *this;
    }
    /// A number from 0 on.
    ErrorX& valueminus(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "valueminus", value), *this;
    }
    /// True or false.
    ErrorX& visible(const Takes<spec::boolean>& value) { return detail::put(*this, "visible", value), *this; }
    /// A number from 0 on.
    ErrorX& width(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "width", value), *this;
    }
  };

  using ErrorY = go::Scatter3d::ErrorX;
  using ErrorZ = go::ErrorY;
  using Hoverlabel = go::Hoverlabel;
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
    /// "dash", "dashdot", "dot", "longdash", "longdashdot" or "solid".
    Line& dash(const Takes<spec::one_of_dash_dashdot_dot_longdash_longdashdot_solid>& value) {
      return detail::put(*this, "dash", value), *this;
    }
    /// True or false.
    Line& reversescale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "reversescale", value), *this;
    }
    /// True or false.
    Line& showscale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showscale", value), *this;
    }
    /// A number from 0 on.
    Line& width(const Takes<spec::number_from_0>& value) { return detail::put(*this, "width", value), *this; }
  };

  /// What `marker` takes.
  class Marker : public figure::Object {
   public:
    using ColorBar = go::ColorBar;
    /// What `line` takes.
    class Line : public figure::Object {
     public:
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
      /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
      Line& colorscale(const Takes<spec::color_scale>& value) {
        return detail::put(*this, "colorscale", value), *this;
      }
      /// True or false.
      Line& reversescale(const Takes<spec::boolean>& value) {
        return detail::put(*this, "reversescale", value), *this;
      }
      /// A number from 0 on.
      Line& width(const Takes<spec::number_from_0>& value) {
        return detail::put(*this, "width", value), *this;
      }
    };

    /// True or false.
    Marker& autocolorscale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "autocolorscale", value), *this;
    }
    /// True or false.
    Marker& cauto(const Takes<spec::boolean>& value) { return detail::put(*this, "cauto", value), *this; }
    /// A number.
    Marker& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
    /// A number.
    Marker& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
    /// A number.
    Marker& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
    /// A colour, or a number on the colour scale; or a list.
    Marker& color(const Takes<spec::colors_or_numbers>& value) {
      return detail::put(*this, "color", value), *this;
    }
    /// "coloraxis", "coloraxis2", "coloraxis3" ….
    Marker& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
      return detail::put(*this, "coloraxis", value), *this;
    }
    /// `ColorBar`.
    Marker& colorbar(const TakesPart<ColorBar>& value) {
      return detail::put_part(*this, "colorbar", value), *this;
    }
    /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
    Marker& colorscale(const Takes<spec::color_scale>& value) {
      return detail::put(*this, "colorscale", value), *this;
    }
    /// `Line`.
    Marker& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
    /// A number from 0 to 1.
    Marker& opacity(const Takes<spec::number_from_0_to_1>& value) {
      return detail::put(*this, "opacity", value), *this;
    }
    /// True or false.
    Marker& reversescale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "reversescale", value), *this;
    }
    /// True or false.
    Marker& showscale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showscale", value), *this;
    }
    /// A number from 0 on; or a list.
    Marker& size(const Takes<spec::numbers_from_0>& value) {
      return detail::put(*this, "size", value), *this;
    }
    /// A number from 0 on.
    Marker& sizemin(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "sizemin", value), *this;
    }
    /// "diameter" or "area".
    Marker& sizemode(const Takes<spec::one_of_diameter_area>& value) {
      return detail::put(*this, "sizemode", value), *this;
    }
    /// A number.
    Marker& sizeref(const Takes<spec::number>& value) { return detail::put(*this, "sizeref", value), *this; }
    /// "circle", "circle-open", "cross", "diamond", "diamond-open", "square", "square-open" or "x"; or a
    /// list.
    Marker& symbol(const Takes<spec::one_of_circle_circle_open_cross_diamond_diamond_open_and_3_more_or_list>& value) {
      return detail::put(*this, "symbol", value), *this;
    }
  };

  /// What `projection` takes.
  class Projection : public figure::Object {
   public:
    /// What `x` takes.
    class X : public figure::Object {
     public:
      /// A number from 0 to 1.
      X& opacity(const Takes<spec::number_from_0_to_1>& value) {
        return detail::put(*this, "opacity", value), *this;
      }
      /// A number from 0 to 10.
      X& scale(const Takes<spec::number_from_0_to_10>& value) {
        return detail::put(*this, "scale", value), *this;
      }
      /// True or false.
      X& show(const Takes<spec::boolean>& value) { return detail::put(*this, "show", value), *this; }
    };

    using Y = go::Scatter3d::Projection::X;
    using Z = go::Scatter3d::Projection::X;
    /// `X`.
    Projection& x(const TakesPart<X>& value) { return detail::put_part(*this, "x", value), *this; }
    /// `Y`.
    Projection& y(const TakesPart<Y>& value) { return detail::put_part(*this, "y", value), *this; }
    /// `Z`.
    Projection& z(const TakesPart<Z>& value) { return detail::put_part(*this, "z", value), *this; }
  };

  using Stream = go::Stream;
  /// What `textfont` takes.
  class Textfont : public figure::Object {
   public:
    /// A colour; or a list.
    Textfont& color(const Takes<spec::colors>& value) { return detail::put(*this, "color", value), *this; }
    /// Text that is not empty; or a list.
    Textfont& family(const Takes<spec::names>& value) { return detail::put(*this, "family", value), *this; }
    /// A number from 1 on; or a list.
    Textfont& size(const Takes<spec::numbers_from_1>& value) {
      return detail::put(*this, "size", value), *this;
    }
    /// "normal" or "italic"; or a list.
    Textfont& style(const Takes<spec::one_of_normal_italic_or_list>& value) {
      return detail::put(*this, "style", value), *this;
    }
    /// "normal" or "small-caps"; or a list.
    Textfont& variant(const Takes<spec::one_of_normal_small_caps_or_list>& value) {
      return detail::put(*this, "variant", value), *this;
    }
    /// A whole number from 1 to 1000, or "normal" or "bold"; or a list.
    Textfont& weight(const Takes<spec::integers_from_1_to_1000_or_normal_bold>& value) {
      return detail::put(*this, "weight", value), *this;
    }
  };


  Scatter3d() : Trace("scatter3d") {}
  /// True or false.
  Scatter3d& connectgaps(const Takes<spec::boolean>& value) {
    return detail::put(*this, "connectgaps", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatter3d& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// `ErrorX`.
  Scatter3d& error_x(const TakesPart<ErrorX>& value) {
    return detail::put_part(*this, "error_x", value), *this;
  }
  /// `ErrorY`.
  Scatter3d& error_y(const TakesPart<ErrorY>& value) {
    return detail::put_part(*this, "error_y", value), *this;
  }
  /// `ErrorZ`.
  Scatter3d& error_z(const TakesPart<ErrorZ>& value) {
    return detail::put_part(*this, "error_z", value), *this;
  }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Scatter3d& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Scatter3d& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Scatter3d& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Scatter3d& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Scatter3d& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatter3d& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Scatter3d& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Scatter3d& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Scatter3d& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Scatter3d& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Scatter3d& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Scatter3d& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// `Marker`.
  Scatter3d& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// Anything; or a list.
  Scatter3d& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// "lines", "markers" or "text", or several with + between them, or "none".
  Scatter3d& mode(const Takes<spec::flags_lines_markers_text_or_none>& value) {
    return detail::put(*this, "mode", value), *this;
  }
  /// Text.
  Scatter3d& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Scatter3d& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// `Projection`.
  Scatter3d& projection(const TakesPart<Projection>& value) {
    return detail::put_part(*this, "projection", value), *this;
  }
  /// "scene", "scene2", "scene3" ….
  Scatter3d& scene(const Takes<spec::subplot_scene>& value) {
    return detail::put(*this, "scene", value), *this;
  }
  /// True or false.
  Scatter3d& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Scatter3d& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// -1, 0, 1 or 2.
  Scatter3d& surfaceaxis(const Takes<spec::one_of_minus_1_0_1_2>& value) {
    return detail::put(*this, "surfaceaxis", value), *this;
  }
  /// A colour.
  Scatter3d& surfacecolor(const Takes<spec::color>& value) {
    return detail::put(*this, "surfacecolor", value), *this;
  }
  /// Text; or a list.
  Scatter3d& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Scatter3d& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "top left", "top center", "top right", "middle left", "middle center", "middle right", "bottom left",
  /// "bottom center" or "bottom right"; or a list.
  Scatter3d& textposition(const Takes<spec::one_of_top_left_top_center_top_right_middle_left_middle_center_and_4_more_or_list>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Scatter3d& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Scatter3d& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// Text.
  Scatter3d& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Scatter3d& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// True, false or "legendonly".
  Scatter3d& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatter3d& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Scatter3d& xcalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "xcalendar", value), *this;
  }
  /// Text.
  Scatter3d& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatter3d& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Scatter3d& ycalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "ycalendar", value), *this;
  }
  /// Text.
  Scatter3d& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatter3d& z(const Takes<spec::list_of_any>& value) { return detail::put(*this, "z", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Scatter3d& zcalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "zcalendar", value), *this;
  }
  /// Text.
  Scatter3d& zhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "zhoverformat", value), *this;
  }
};

}  // namespace cdash::go
