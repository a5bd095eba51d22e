// go::layout::Scene: part of the layout.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/annotation_hoverlabel.hpp>
#include <cdash/figure/go/parts/autorangeoptions.hpp>
#include <cdash/figure/go/parts/domain.hpp>
#include <cdash/figure/go/parts/font.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/tickformatstop.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

namespace layout {

/// What the layout has as `scene`.
class Scene : public figure::Object {
 public:
  /// What `annotationdefaults` takes.
  class Annotation : public figure::Object {
   public:
    using Font = go::Font;
    using Hoverlabel = go::AnnotationHoverlabel;
    /// "left", "center" or "right".
    Annotation& align(const Takes<spec::one_of_left_center_right>& value) {
      return detail::put(*this, "align", value), *this;
    }
    /// A colour.
    Annotation& arrowcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "arrowcolor", value), *this;
    }
    /// A whole number from 0 to 8.
    Annotation& arrowhead(const Takes<spec::integer_from_0_to_8>& value) {
      return detail::put(*this, "arrowhead", value), *this;
    }
    /// "end" or "start", or several with + between them, or "none".
    Annotation& arrowside(const Takes<spec::flags_end_start_or_none>& value) {
      return detail::put(*this, "arrowside", value), *this;
    }
    /// A number from 0.3 on.
    Annotation& arrowsize(const Takes<spec::number_from_0_3>& value) {
      return detail::put(*this, "arrowsize", value), *this;
    }
    /// A number from 0.1 on.
    Annotation& arrowwidth(const Takes<spec::number_from_0_1>& value) {
      return detail::put(*this, "arrowwidth", value), *this;
    }
    /// A number.
    Annotation& ax(const Takes<spec::number>& value) { return detail::put(*this, "ax", value), *this; }
    /// A number.
    Annotation& ay(const Takes<spec::number>& value) { return detail::put(*this, "ay", value), *this; }
    /// A colour.
    Annotation& bgcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "bgcolor", value), *this;
    }
    /// A colour.
    Annotation& bordercolor(const Takes<spec::color>& value) {
      return detail::put(*this, "bordercolor", value), *this;
    }
    /// A number from 0 on.
    Annotation& borderpad(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "borderpad", value), *this;
    }
    /// A number from 0 on.
    Annotation& borderwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "borderwidth", value), *this;
    }
    /// True or false.
    Annotation& captureevents(const Takes<spec::boolean>& value) {
      return detail::put(*this, "captureevents", value), *this;
    }
    /// `Font`.
    Annotation& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
    /// A number from 1 on.
    Annotation& height(const Takes<spec::number_from_1>& value) {
      return detail::put(*this, "height", value), *this;
    }
    /// `Hoverlabel`.
    Annotation& hoverlabel(const TakesPart<Hoverlabel>& value) {
      return detail::put_part(*this, "hoverlabel", value), *this;
    }
    /// Text.
    Annotation& hovertext(const Takes<spec::text>& value) {
      return detail::put(*this, "hovertext", value), *this;
    }
    /// Text.
    Annotation& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
    /// A number from 0 to 1.
    Annotation& opacity(const Takes<spec::number_from_0_to_1>& value) {
      return detail::put(*this, "opacity", value), *this;
    }
    /// True or false.
    Annotation& showarrow(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showarrow", value), *this;
    }
    /// A number from 0 on.
    Annotation& standoff(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "standoff", value), *this;
    }
    /// A whole number from 0 to 8.
    Annotation& startarrowhead(const Takes<spec::integer_from_0_to_8>& value) {
      return detail::put(*this, "startarrowhead", value), *this;
    }
    /// A number from 0.3 on.
    Annotation& startarrowsize(const Takes<spec::number_from_0_3>& value) {
      return detail::put(*this, "startarrowsize", value), *this;
    }
    /// A number from 0 on.
    Annotation& startstandoff(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "startstandoff", value), *this;
    }
    /// Text.
    Annotation& templateitemname(const Takes<spec::text>& value) {
      return detail::put(*this, "templateitemname", value), *this;
    }
    /// Text.
    Annotation& text(const Takes<spec::text>& value) { return detail::put(*this, "text", value), *this; }
    /// Degrees, or "auto".
    Annotation& textangle(const Takes<spec::angle>& value) {
      return detail::put(*this, "textangle", value), *this;
    }
    /// "top", "middle" or "bottom".
    Annotation& valign(const Takes<spec::one_of_top_middle_bottom>& value) {
      return detail::put(*this, "valign", value), *this;
    }
    /// True or false.
    Annotation& visible(const Takes<spec::boolean>& value) {
      return detail::put(*this, "visible", value), *this;
    }
    /// A number from 1 on.
    Annotation& width(const Takes<spec::number_from_1>& value) {
      return detail::put(*this, "width", value), *this;
    }
    /// Anything.
    Annotation& x(const Takes<spec::any>& value) { return detail::put(*this, "x", value), *this; }
    /// "auto", "left", "center" or "right".
    Annotation& xanchor(const Takes<spec::one_of_auto_left_center_right>& value) {
      return detail::put(*this, "xanchor", value), *this;
    }
    /// A number.
    Annotation& xshift(const Takes<spec::number>& value) {
      return detail::put(*this, "xshift", value), *this;
    }
    /// Anything.
    Annotation& y(const Takes<spec::any>& value) { return detail::put(*this, "y", value), *this; }
    /// "auto", "top", "middle" or "bottom".
    Annotation& yanchor(const Takes<spec::one_of_auto_top_middle_bottom>& value) {
      return detail::put(*this, "yanchor", value), *this;
    }
    /// A number.
    Annotation& yshift(const Takes<spec::number>& value) {
      return detail::put(*this, "yshift", value), *this;
    }
    /// Anything.
    Annotation& z(const Takes<spec::any>& value) { return detail::put(*this, "z", value), *this; }
  };

  /// What `aspectratio` takes.
  class Aspectratio : public figure::Object {
   public:
    /// A number from 0 on.
    Aspectratio& x(const Takes<spec::number_from_0>& value) { return detail::put(*this, "x", value), *this; }
    /// A number from 0 on.
    Aspectratio& y(const Takes<spec::number_from_0>& value) { return detail::put(*this, "y", value), *this; }
    /// A number from 0 on.
    Aspectratio& z(const Takes<spec::number_from_0>& value) { return detail::put(*this, "z", value), *this; }
  };

  /// What `camera` takes.
  class Camera : public figure::Object {
   public:
    /// What `center` takes.
    class Center : public figure::Object {
     public:
      /// A number.
      Center& x(const Takes<spec::number>& value) { return detail::put(*this, "x", value), *this; }
      /// A number.
      Center& y(const Takes<spec::number>& value) { return detail::put(*this, "y", value), *this; }
      /// A number.
      Center& z(const Takes<spec::number>& value) { return detail::put(*this, "z", value), *this; }
    };

    using Eye = go::layout::Scene::Camera::Center;
    /// What `projection` takes.
    class Projection : public figure::Object {
     public:
      /// "perspective" or "orthographic".
      Projection& type(const Takes<spec::one_of_perspective_orthographic>& value) {
        return detail::put(*this, "type", value), *this;
      }
    };

    using Up = go::layout::Scene::Camera::Center;
    /// `Center`.
    Camera& center(const TakesPart<Center>& value) { return detail::put_part(*this, "center", value), *this; }
    /// `Eye`.
    Camera& eye(const TakesPart<Eye>& value) { return detail::put_part(*this, "eye", value), *this; }
    /// `Projection`.
    Camera& projection(const TakesPart<Projection>& value) {
      return detail::put_part(*this, "projection", value), *this;
    }
    /// `Up`.
    Camera& up(const TakesPart<Up>& value) { return detail::put_part(*this, "up", value), *this; }
  };

  using Domain = go::Domain;
  /// What `xaxis` takes.
  class XAxis : public figure::Object {
   public:
    using Autorangeoptions = go::Autorangeoptions;
    using Tickfont = go::Font;
    using Tickformatstop = go::Tickformatstop;
    using Title = go::Legendgrouptitle;
    /// True, false, "reversed", "min reversed", "max reversed", "min" or "max".
    XAxis& autorange(const Takes<spec::one_of_true_false_reversed_min_reversed_max_reversed_and_2_more>& value) {
      return detail::put(*this, "autorange", value), *this;
    }
    /// `Autorangeoptions`.
    XAxis& autorangeoptions(const TakesPart<Autorangeoptions>& value) {
      return detail::put_part(*this, "autorangeoptions", value), *this;
    }
    /// "convert types" or "strict".
    XAxis& autotypenumbers(const Takes<spec::one_of_convert_types_strict>& value) {
      return detail::put(*this, "autotypenumbers", value), *this;
    }
    /// A colour.
    XAxis& backgroundcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "backgroundcolor", value), *this;
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
    /// "min ascending", "min descending", "max ascending", "max descending", "sum ascending", "sum
    /// descending" and 6 more.
    XAxis& categoryorder(const Takes<spec::one_of_trace_category_ascending_category_descending_array_and_14_more>& value) {
      return detail::put(*this, "categoryorder", value), *this;
    }
    /// A colour.
    XAxis& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
    /// Anything.
    XAxis& dtick(const Takes<spec::any>& value) { return detail::put(*this, "dtick", value), *this; }
    /// "none", "e", "E", "power", "SI", "B" or "SI extended".
    XAxis& exponentformat(const Takes<spec::one_of_none_e_E_power_SI_B_SI_extended>& value) {
      return detail::put(*this, "exponentformat", value), *this;
    }
    /// A colour.
    XAxis& gridcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "gridcolor", value), *this;
    }
    /// A number from 0 on.
    XAxis& gridwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "gridwidth", value), *this;
    }
    /// Text.
    XAxis& hoverformat(const Takes<spec::text>& value) {
      return detail::put(*this, "hoverformat", value), *this;
    }
    /// Anything.
    XAxis& labelalias(const Takes<spec::any>& value) {
      return detail::put(*this, "labelalias", value), *this;
    }
    /// A colour.
    XAxis& linecolor(const Takes<spec::color>& value) {
      return detail::put(*this, "linecolor", value), *this;
    }
    /// A number from 0 on.
    XAxis& linewidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "linewidth", value), *this;
    }
    /// Anything.
    XAxis& maxallowed(const Takes<spec::any>& value) {
      return detail::put(*this, "maxallowed", value), *this;
    }
    /// Anything.
    XAxis& minallowed(const Takes<spec::any>& value) {
      return detail::put(*this, "minallowed", value), *this;
    }
    /// A number from 0 on.
    XAxis& minexponent(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "minexponent", value), *this;
    }
    /// True, "ticks", false, "all" or "allticks".
    XAxis& mirror(const Takes<spec::one_of_true_ticks_false_all_allticks>& value) {
      return detail::put(*this, "mirror", value), *this;
    }
    /// A whole number from 0 on.
    XAxis& nticks(const Takes<spec::integer_from_0>& value) {
      return detail::put(*this, "nticks", value), *this;
    }
    /// Two values: numbers, texts, dates.
    XAxis& range(const TakesFixed<spec::list_of_any, spec::any, 2>& value) {
      return detail::put_fixed(*this, "range", value), *this;
    }
    /// "normal", "tozero" or "nonnegative".
    XAxis& rangemode(const Takes<spec::one_of_normal_tozero_nonnegative>& value) {
      return detail::put(*this, "rangemode", value), *this;
    }
    /// True or false.
    XAxis& separatethousands(const Takes<spec::boolean>& value) {
      return detail::put(*this, "separatethousands", value), *this;
    }
    /// True or false.
    XAxis& showaxeslabels(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showaxeslabels", value), *this;
    }
    /// True or false.
    XAxis& showbackground(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showbackground", value), *this;
    }
    /// "all", "first", "last" or "none".
    XAxis& showexponent(const Takes<spec::one_of_all_first_last_none>& value) {
      return detail::put(*this, "showexponent", value), *this;
    }
    /// True or false.
    XAxis& showgrid(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showgrid", value), *this;
    }
    /// True or false.
    XAxis& showline(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showline", value), *this;
    }
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
    /// A colour.
    XAxis& spikecolor(const Takes<spec::color>& value) {
      return detail::put(*this, "spikecolor", value), *this;
    }
    /// True or false.
    XAxis& spikesides(const Takes<spec::boolean>& value) {
      return detail::put(*this, "spikesides", value), *this;
    }
    /// A number from 0 on.
    XAxis& spikethickness(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "spikethickness", value), *this;
    }
    /// Anything.
    XAxis& tick0(const Takes<spec::any>& value) { return detail::put(*this, "tick0", value), *this; }
    /// Degrees, or "auto".
    XAxis& tickangle(const Takes<spec::angle>& value) {
      return detail::put(*this, "tickangle", value), *this;
    }
    /// A colour.
    XAxis& tickcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "tickcolor", value), *this;
    }
    /// `Tickfont`.
    XAxis& tickfont(const TakesPart<Tickfont>& value) {
      return detail::put_part(*this, "tickfont", value), *this;
    }
    /// Text.
    XAxis& tickformat(const Takes<spec::text>& value) {
      return detail::put(*this, "tickformat", value), *this;
    }
    /// `Tickformatstop`.
    XAxis& tickformatstopdefaults(const TakesPart<Tickformatstop>& value) {
      return detail::put_part(*this, "tickformatstopdefaults", value), *this;
    }
    /// A list of `Tickformatstop`.
    XAxis& tickformatstops(const TakesParts<Tickformatstop>& value) {
      return detail::put_parts(*this, "tickformatstops", value), *this;
    }
    /// A number from 0 on.
    XAxis& ticklen(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "ticklen", value), *this;
    }
    /// "auto", "linear" or "array".
    XAxis& tickmode(const Takes<spec::one_of_auto_linear_array>& value) {
      return detail::put(*this, "tickmode", value), *this;
    }
    /// Text.
    XAxis& tickprefix(const Takes<spec::text>& value) {
      return detail::put(*this, "tickprefix", value), *this;
    }
    /// "outside", "inside" or "".
    XAxis& ticks(const Takes<spec::one_of_outside_inside_empty>& value) {
      return detail::put(*this, "ticks", value), *this;
    }
    /// Text.
    XAxis& ticksuffix(const Takes<spec::text>& value) {
      return detail::put(*this, "ticksuffix", value), *this;
    }
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
    /// "-", "linear", "log", "date" or "category".
    XAxis& type(const Takes<spec::one_of_minus_linear_log_date_category>& value) {
      return detail::put(*this, "type", value), *this;
    }
    /// True or false.
    XAxis& visible(const Takes<spec::boolean>& value) { return detail::put(*this, "visible", value), *this; }
    /// True or false.
    XAxis& zeroline(const Takes<spec::boolean>& value) {
      return detail::put(*this, "zeroline", value), *this;
    }
    /// A colour.
    XAxis& zerolinecolor(const Takes<spec::color>& value) {
      return detail::put(*this, "zerolinecolor", value), *this;
    }
    /// A number.
    XAxis& zerolinewidth(const Takes<spec::number>& value) {
      return detail::put(*this, "zerolinewidth", value), *this;
    }
  };

  using YAxis = go::layout::Scene::XAxis;
  using ZAxis = go::layout::Scene::XAxis;
  /// `Annotation`.
  Scene& annotationdefaults(const TakesPart<Annotation>& value) {
    return detail::put_part(*this, "annotationdefaults", value), *this;
  }
  /// A list of `Annotation`.
  Scene& annotations(const TakesParts<Annotation>& value) {
    return detail::put_parts(*this, "annotations", value), *this;
  }
  /// "auto", "cube", "data" or "manual".
  Scene& aspectmode(const Takes<spec::one_of_auto_cube_data_manual>& value) {
    return detail::put(*this, "aspectmode", value), *this;
  }
  /// `Aspectratio`.
  Scene& aspectratio(const TakesPart<Aspectratio>& value) {
    return detail::put_part(*this, "aspectratio", value), *this;
  }
  /// A colour.
  Scene& bgcolor(const Takes<spec::color>& value) { return detail::put(*this, "bgcolor", value), *this; }
  /// `Camera`.
  Scene& camera(const TakesPart<Camera>& value) { return detail::put_part(*this, "camera", value), *this; }
  /// `Domain`.
  Scene& domain(const TakesPart<Domain>& value) { return detail::put_part(*this, "domain", value), *this; }
  /// "orbit", "turntable", "zoom", "pan" or false.
  Scene& dragmode(const Takes<spec::one_of_orbit_turntable_zoom_pan_false>& value) {
    return detail::put(*this, "dragmode", value), *this;
  }
  /// "closest" or false.
  Scene& hovermode(const Takes<spec::one_of_closest_false>& value) {
    return detail::put(*this, "hovermode", value), *this;
  }
  /// Anything.
  Scene& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// `XAxis`.
  Scene& xaxis(const TakesPart<XAxis>& value) { return detail::put_part(*this, "xaxis", value), *this; }
  /// `YAxis`.
  Scene& yaxis(const TakesPart<YAxis>& value) { return detail::put_part(*this, "yaxis", value), *this; }
  /// `ZAxis`.
  Scene& zaxis(const TakesPart<ZAxis>& value) { return detail::put_part(*this, "zaxis", value), *this; }
};

}  // namespace layout

}  // namespace cdash::go
