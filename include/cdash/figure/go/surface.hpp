// go::Surface: the trace surface.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/color_bar.hpp>
#include <cdash/figure/go/parts/hoverlabel.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/lightposition.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `surface`.
class Surface : public figure::Trace {
 public:
  using ColorBar = go::ColorBar;
  /// What `contours` takes.
  class Contours : public figure::Object {
   public:
    /// What `x` takes.
    class X : public figure::Object {
     public:
      /// What `project` takes.
      class Project : public figure::Object {
       public:
        /// True or false.
        Project& x(const Takes<spec::boolean>& value) { return detail::put(*this, "x", value), *this; }
        /// True or false.
        Project& y(const Takes<spec::boolean>& value) { return detail::put(*this, "y", value), *this; }
        /// True or false.
        Project& z(const Takes<spec::boolean>& value) { return detail::put(*this, "z", value), *this; }
      };

      /// A colour.
      X& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
      /// A number.
      X& end(const Takes<spec::number>& value) { return detail::put(*this, "end", value), *this; }
      /// True or false.
      X& highlight(const Takes<spec::boolean>& value) {
        return detail::put(*this, "highlight", value), *this;
      }
      /// A colour.
      X& highlightcolor(const Takes<spec::color>& value) {
        return detail::put(*this, "highlightcolor", value), *this;
      }
      /// A number from 1 to 16.
      X& highlightwidth(const Takes<spec::number_from_1_to_16>& value) {
        return detail::put(*this, "highlightwidth", value), *this;
      }
      /// `Project`.
      X& project(const TakesPart<Project>& value) { return detail::put_part(*this, "project", value), *this; }
      /// True or false.
      X& show(const Takes<spec::boolean>& value) { return detail::put(*this, "show", value), *this; }
      /// A number from 0 on.
      X& size(const Takes<spec::number_from_0>& value) { return detail::put(*this, "size", value), *this; }
      /// A number.
      X& start(const Takes<spec::number>& value) { return detail::put(*this, "start", value), *this; }
      /// True or false.
      X& usecolormap(const Takes<spec::boolean>& value) {
        return detail::put(*this, "usecolormap", value), *this;
      }
      /// A number from 1 to 16.
      X& width(const Takes<spec::number_from_1_to_16>& value) {
        return detail::put(*this, "width", value), *this;
      }
    };

    using Y = go::Surface::Contours::X;
    using Z = go::Surface::Contours::X;
    /// `X`.
    Contours& x(const TakesPart<X>& value) { return detail::put_part(*this, "x", value), *this; }
    /// `Y`.
    Contours& y(const TakesPart<Y>& value) { return detail::put_part(*this, "y", value), *this; }
    /// `Z`.
    Contours& z(const TakesPart<Z>& value) { return detail::put_part(*this, "z", value), *this; }
  };

  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  /// What `lighting` takes.
  class Lighting : public figure::Object {
   public:
    /// A number from 0 to 1.
    Lighting& ambient(const Takes<spec::number_from_0_to_1>& value) {
      return detail::put(*this, "ambient", value), *this;
    }
    /// A number from 0 to 1.
    Lighting& diffuse(const Takes<spec::number_from_0_to_1>& value) {
      return detail::put(*this, "diffuse", value), *this;
    }
    /// A number from 0 to 5.
    Lighting& fresnel(const Takes<spec::number_from_0_to_5>& value) {
      return detail::put(*this, "fresnel", value), *this;
    }
    /// A number from 0 to 1.
    Lighting& roughness(const Takes<spec::number_from_0_to_1>& value) {
      return detail::put(*this, "roughness", value), *this;
    }
    /// A number from 0 to 2.
    Lighting& specular(const Takes<spec::number_from_0_to_2>& value) {
      return detail::put(*this, "specular", value), *this;
    }
  };

  using Lightposition = go::Lightposition;
  using Stream = go::Stream;

  Surface() : Trace("surface") {}
  /// True or false.
  Surface& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// True or false.
  Surface& cauto(const Takes<spec::boolean>& value) { return detail::put(*this, "cauto", value), *this; }
  /// A number.
  Surface& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
  /// A number.
  Surface& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
  /// A number.
  Surface& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  Surface& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  Surface& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Surface& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// True or false.
  Surface& connectgaps(const Takes<spec::boolean>& value) {
    return detail::put(*this, "connectgaps", value), *this;
  }
  /// `Contours`.
  Surface& contours(const TakesPart<Contours>& value) {
    return detail::put_part(*this, "contours", value), *this;
  }
  /// A list: numbers, texts, dates.
  Surface& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// True or false.
  Surface& hidesurface(const Takes<spec::boolean>& value) {
    return detail::put(*this, "hidesurface", value), *this;
  }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Surface& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Surface& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Surface& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Surface& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Surface& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Surface& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Surface& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Surface& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Surface& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Surface& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Surface& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Lighting`.
  Surface& lighting(const TakesPart<Lighting>& value) {
    return detail::put_part(*this, "lighting", value), *this;
  }
  /// `Lightposition`.
  Surface& lightposition(const TakesPart<Lightposition>& value) {
    return detail::put_part(*this, "lightposition", value), *this;
  }
  /// Anything; or a list.
  Surface& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Surface& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Surface& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// Anything.
  Surface& opacityscale(const Takes<spec::any>& value) {
    return detail::put(*this, "opacityscale", value), *this;
  }
  /// True or false.
  Surface& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// "scene", "scene2", "scene3" ….
  Surface& scene(const Takes<spec::subplot_scene>& value) {
    return detail::put(*this, "scene", value), *this;
  }
  /// True or false.
  Surface& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Surface& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
  /// `Stream`.
  Surface& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// A list: numbers, texts, dates.
  Surface& surfacecolor(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "surfacecolor", value), *this;
  }
  /// Text; or a list.
  Surface& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// Text.
  Surface& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Surface& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// True, false or "legendonly".
  Surface& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Surface& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Surface& xcalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "xcalendar", value), *this;
  }
  /// Text.
  Surface& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Surface& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Surface& ycalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "ycalendar", value), *this;
  }
  /// Text.
  Surface& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Surface& z(const Takes<spec::list_of_any>& value) { return detail::put(*this, "z", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Surface& zcalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "zcalendar", value), *this;
  }
  /// Text.
  Surface& zhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "zhoverformat", value), *this;
  }
};

}  // namespace cdash::go
