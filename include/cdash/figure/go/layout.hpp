// go::Layout: the layout of a figure.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/layout/annotation.hpp>
#include <cdash/figure/go/layout/coloraxis.hpp>
#include <cdash/figure/go/layout/colorscale.hpp>
#include <cdash/figure/go/layout/grid.hpp>
#include <cdash/figure/go/layout/hoverlabel.hpp>
#include <cdash/figure/go/layout/image.hpp>
#include <cdash/figure/go/layout/legend.hpp>
#include <cdash/figure/go/layout/margin.hpp>
#include <cdash/figure/go/layout/modebar.hpp>
#include <cdash/figure/go/layout/newselection.hpp>
#include <cdash/figure/go/layout/newshape.hpp>
#include <cdash/figure/go/layout/selection.hpp>
#include <cdash/figure/go/layout/shape.hpp>
#include <cdash/figure/go/layout/slider.hpp>
#include <cdash/figure/go/layout/title.hpp>
#include <cdash/figure/go/layout/transition.hpp>
#include <cdash/figure/go/layout/uniformtext.hpp>
#include <cdash/figure/go/layout/updatemenu.hpp>
#include <cdash/figure/go/layout/xaxis.hpp>
#include <cdash/figure/go/layout/yaxis.hpp>
#include <cdash/figure/go/parts/activeshape.hpp>
#include <cdash/figure/go/parts/font.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

namespace layout {

class Geo;
class Map;
class Mapbox;
class Polar;
class Scene;
class Smith;
class Template;
class Ternary;
using Activeselection = go::Activeshape;
using Activeshape = go::Activeshape;
using Font = go::Font;

}  // namespace layout

/// The layout of a figure. Its larger parts (geo, map, mapbox, polar, scene, smith, ternary, template) have
/// headers of their own: <cdash/figure/go/layout/scene.hpp>.
class Layout : public figure::Object {
 public:
  /// `Activeselection`.
  Layout& activeselection(const TakesPart<layout::Activeselection>& value) {
    return detail::put_part(*this, "activeselection", value), *this;
  }
  /// `Activeshape`.
  Layout& activeshape(const TakesPart<layout::Activeshape>& value) {
    return detail::put_part(*this, "activeshape", value), *this;
  }
  /// `Annotation`.
  Layout& annotationdefaults(const TakesPart<layout::Annotation>& value) {
    return detail::put_part(*this, "annotationdefaults", value), *this;
  }
  /// A list of `Annotation`.
  Layout& annotations(const TakesParts<layout::Annotation>& value) {
    return detail::put_parts(*this, "annotations", value), *this;
  }
  /// True or false.
  Layout& autosize(const Takes<spec::boolean>& value) { return detail::put(*this, "autosize", value), *this; }
  /// "convert types" or "strict".
  Layout& autotypenumbers(const Takes<spec::one_of_convert_types_strict>& value) {
    return detail::put(*this, "autotypenumbers", value), *this;
  }
  /// Anything.
  Layout& barcornerradius(const Takes<spec::any>& value) {
    return detail::put(*this, "barcornerradius", value), *this;
  }
  /// A number from 0 to 1.
  Layout& bargap(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "bargap", value), *this;
  }
  /// A number from 0 to 1.
  Layout& bargroupgap(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "bargroupgap", value), *this;
  }
  /// "stack", "group", "overlay" or "relative".
  Layout& barmode(const Takes<spec::one_of_stack_group_overlay_relative>& value) {
    return detail::put(*this, "barmode", value), *this;
  }
  /// "", "fraction" or "percent".
  Layout& barnorm(const Takes<spec::one_of_empty_fraction_percent>& value) {
    return detail::put(*this, "barnorm", value), *this;
  }
  /// A number from 0 to 1.
  Layout& boxgap(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "boxgap", value), *this;
  }
  /// A number from 0 to 1.
  Layout& boxgroupgap(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "boxgroupgap", value), *this;
  }
  /// "group" or "overlay".
  Layout& boxmode(const Takes<spec::one_of_group_overlay>& value) {
    return detail::put(*this, "boxmode", value), *this;
  }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Layout& calendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "calendar", value), *this;
  }
  /// True or false.
  Layout& clickanywhere(const Takes<spec::boolean>& value) {
    return detail::put(*this, "clickanywhere", value), *this;
  }
  /// "event" or "select", or several with + between them, or "none".
  Layout& clickmode(const Takes<spec::flags_event_select_or_none>& value) {
    return detail::put(*this, "clickmode", value), *this;
  }
  /// `Coloraxis`.
  Layout& coloraxis(const TakesPart<layout::Coloraxis>& value) {
    return detail::put_part(*this, "coloraxis", value), *this;
  }
  Layout& coloraxis(int number, const TakesPart<layout::Coloraxis>& value) {
    return detail::put_numbered(*this, "coloraxis", number, value), *this;
  }
  /// `Colorscale`.
  Layout& colorscale(const TakesPart<layout::Colorscale>& value) {
    return detail::put_part(*this, "colorscale", value), *this;
  }
  /// A list of colours.
  Layout& colorway(const Takes<spec::list_of_color>& value) {
    return detail::put(*this, "colorway", value), *this;
  }
  /// Anything.
  Layout& computed(const Takes<spec::any>& value) { return detail::put(*this, "computed", value), *this; }
  /// Anything.
  Layout& datarevision(const Takes<spec::any>& value) {
    return detail::put(*this, "datarevision", value), *this;
  }
  /// "zoom", "pan", "select", "lasso", "drawclosedpath", "drawopenpath", "drawline", "drawrect",
  /// "drawcircle", "orbit", "turntable" or false.
  Layout& dragmode(const Takes<spec::one_of_zoom_pan_select_lasso_drawclosedpath_drawopenpath_and_6_more>& value) {
    return detail::put(*this, "dragmode", value), *this;
  }
  /// Anything.
  Layout& editrevision(const Takes<spec::any>& value) {
    return detail::put(*this, "editrevision", value), *this;
  }
  /// True or false.
  Layout& extendfunnelareacolors(const Takes<spec::boolean>& value) {
    return detail::put(*this, "extendfunnelareacolors", value), *this;
  }
  /// True or false.
  Layout& extendiciclecolors(const Takes<spec::boolean>& value) {
    return detail::put(*this, "extendiciclecolors", value), *this;
  }
  /// True or false.
  Layout& extendpiecolors(const Takes<spec::boolean>& value) {
    return detail::put(*this, "extendpiecolors", value), *this;
  }
  /// True or false.
  Layout& extendsunburstcolors(const Takes<spec::boolean>& value) {
    return detail::put(*this, "extendsunburstcolors", value), *this;
  }
  /// True or false.
  Layout& extendtreemapcolors(const Takes<spec::boolean>& value) {
    return detail::put(*this, "extendtreemapcolors", value), *this;
  }
  /// `Font`.
  Layout& font(const TakesPart<layout::Font>& value) { return detail::put_part(*this, "font", value), *this; }
  /// A list of colours.
  Layout& funnelareacolorway(const Takes<spec::list_of_color>& value) {
    return detail::put(*this, "funnelareacolorway", value), *this;
  }
  /// A number from 0 to 1.
  Layout& funnelgap(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "funnelgap", value), *this;
  }
  /// A number from 0 to 1.
  Layout& funnelgroupgap(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "funnelgroupgap", value), *this;
  }
  /// "stack", "group" or "overlay".
  Layout& funnelmode(const Takes<spec::one_of_stack_group_overlay>& value) {
    return detail::put(*this, "funnelmode", value), *this;
  }
  /// `Geo`.
  Layout& geo(const TakesPart<layout::Geo>& value) { return detail::put_part(*this, "geo", value), *this; }
  Layout& geo(int number, const TakesPart<layout::Geo>& value) {
    return detail::put_numbered(*this, "geo", number, value), *this;
  }
  /// `Grid`.
  Layout& grid(const TakesPart<layout::Grid>& value) { return detail::put_part(*this, "grid", value), *this; }
  /// A number from 10 on.
  Layout& height(const Takes<spec::number_from_10>& value) {
    return detail::put(*this, "height", value), *this;
  }
  /// A list: numbers, texts, dates.
  Layout& hiddenlabels(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "hiddenlabels", value), *this;
  }
  /// True or false.
  Layout& hidesources(const Takes<spec::boolean>& value) {
    return detail::put(*this, "hidesources", value), *this;
  }
  /// True or false.
  Layout& hoveranywhere(const Takes<spec::boolean>& value) {
    return detail::put(*this, "hoveranywhere", value), *this;
  }
  /// A whole number from -1 on.
  Layout& hoverdistance(const Takes<spec::integer_from_minus_1>& value) {
    return detail::put(*this, "hoverdistance", value), *this;
  }
  /// `Hoverlabel`.
  Layout& hoverlabel(const TakesPart<layout::Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// "x", "y", "closest", false, "x unified" or "y unified".
  Layout& hovermode(const Takes<spec::one_of_x_y_closest_false_x_unified_y_unified>& value) {
    return detail::put(*this, "hovermode", value), *this;
  }
  /// "trace", "value descending" or "value ascending".
  Layout& hoversort(const Takes<spec::one_of_trace_value_descending_value_ascending>& value) {
    return detail::put(*this, "hoversort", value), *this;
  }
  /// "single", "overlaying" or "axis".
  Layout& hoversubplots(const Takes<spec::one_of_single_overlaying_axis>& value) {
    return detail::put(*this, "hoversubplots", value), *this;
  }
  /// A list of colours.
  Layout& iciclecolorway(const Takes<spec::list_of_color>& value) {
    return detail::put(*this, "iciclecolorway", value), *this;
  }
  /// `Image`.
  Layout& imagedefaults(const TakesPart<layout::Image>& value) {
    return detail::put_part(*this, "imagedefaults", value), *this;
  }
  /// A list of `Image`.
  Layout& images(const TakesParts<layout::Image>& value) {
    return detail::put_parts(*this, "images", value), *this;
  }
  /// `Legend`.
  Layout& legend(const TakesPart<layout::Legend>& value) {
    return detail::put_part(*this, "legend", value), *this;
  }
  Layout& legend(int number, const TakesPart<layout::Legend>& value) {
    return detail::put_numbered(*this, "legend", number, value), *this;
  }
  /// `Map`.
  Layout& map(const TakesPart<layout::Map>& value) { return detail::put_part(*this, "map", value), *this; }
  Layout& map(int number, const TakesPart<layout::Map>& value) {
    return detail::put_numbered(*this, "map", number, value), *this;
  }
  /// `Mapbox`.
  Layout& mapbox(const TakesPart<layout::Mapbox>& value) {
    return detail::put_part(*this, "mapbox", value), *this;
  }
  Layout& mapbox(int number, const TakesPart<layout::Mapbox>& value) {
    return detail::put_numbered(*this, "mapbox", number, value), *this;
  }
  /// `Margin`.
  Layout& margin(const TakesPart<layout::Margin>& value) {
    return detail::put_part(*this, "margin", value), *this;
  }
  /// Anything; or a list.
  Layout& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// A number from 2 on.
  Layout& minreducedheight(const Takes<spec::number_from_2>& value) {
    return detail::put(*this, "minreducedheight", value), *this;
  }
  /// A number from 2 on.
  Layout& minreducedwidth(const Takes<spec::number_from_2>& value) {
    return detail::put(*this, "minreducedwidth", value), *this;
  }
  /// `Modebar`.
  Layout& modebar(const TakesPart<layout::Modebar>& value) {
    return detail::put_part(*this, "modebar", value), *this;
  }
  /// `Newselection`.
  Layout& newselection(const TakesPart<layout::Newselection>& value) {
    return detail::put_part(*this, "newselection", value), *this;
  }
  /// `Newshape`.
  Layout& newshape(const TakesPart<layout::Newshape>& value) {
    return detail::put_part(*this, "newshape", value), *this;
  }
  /// A colour.
  Layout& paper_bgcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "paper_bgcolor", value), *this;
  }
  /// A list of colours.
  Layout& piecolorway(const Takes<spec::list_of_color>& value) {
    return detail::put(*this, "piecolorway", value), *this;
  }
  /// A colour.
  Layout& plot_bgcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "plot_bgcolor", value), *this;
  }
  /// `Polar`.
  Layout& polar(const TakesPart<layout::Polar>& value) {
    return detail::put_part(*this, "polar", value), *this;
  }
  Layout& polar(int number, const TakesPart<layout::Polar>& value) {
    return detail::put_numbered(*this, "polar", number, value), *this;
  }
  /// A number from 0 to 1.
  Layout& scattergap(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "scattergap", value), *this;
  }
  /// "group" or "overlay".
  Layout& scattermode(const Takes<spec::one_of_group_overlay>& value) {
    return detail::put(*this, "scattermode", value), *this;
  }
  /// `Scene`.
  Layout& scene(const TakesPart<layout::Scene>& value) {
    return detail::put_part(*this, "scene", value), *this;
  }
  Layout& scene(int number, const TakesPart<layout::Scene>& value) {
    return detail::put_numbered(*this, "scene", number, value), *this;
  }
  /// "h", "v", "d" or "any".
  Layout& selectdirection(const Takes<spec::one_of_h_v_d_any>& value) {
    return detail::put(*this, "selectdirection", value), *this;
  }
  /// `Selection`.
  Layout& selectiondefaults(const TakesPart<layout::Selection>& value) {
    return detail::put_part(*this, "selectiondefaults", value), *this;
  }
  /// Anything.
  Layout& selectionrevision(const Takes<spec::any>& value) {
    return detail::put(*this, "selectionrevision", value), *this;
  }
  /// A list of `Selection`.
  Layout& selections(const TakesParts<layout::Selection>& value) {
    return detail::put_parts(*this, "selections", value), *this;
  }
  /// Text.
  Layout& separators(const Takes<spec::text>& value) {
    return detail::put(*this, "separators", value), *this;
  }
  /// `Shape`.
  Layout& shapedefaults(const TakesPart<layout::Shape>& value) {
    return detail::put_part(*this, "shapedefaults", value), *this;
  }
  /// A list of `Shape`.
  Layout& shapes(const TakesParts<layout::Shape>& value) {
    return detail::put_parts(*this, "shapes", value), *this;
  }
  /// True or false.
  Layout& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Slider`.
  Layout& sliderdefaults(const TakesPart<layout::Slider>& value) {
    return detail::put_part(*this, "sliderdefaults", value), *this;
  }
  /// A list of `Slider`.
  Layout& sliders(const TakesParts<layout::Slider>& value) {
    return detail::put_parts(*this, "sliders", value), *this;
  }
  /// `Smith`.
  Layout& smith(const TakesPart<layout::Smith>& value) {
    return detail::put_part(*this, "smith", value), *this;
  }
  Layout& smith(int number, const TakesPart<layout::Smith>& value) {
    return detail::put_numbered(*this, "smith", number, value), *this;
  }
  /// A whole number from -1 on.
  Layout& spikedistance(const Takes<spec::integer_from_minus_1>& value) {
    return detail::put(*this, "spikedistance", value), *this;
  }
  /// A list of colours.
  Layout& sunburstcolorway(const Takes<spec::list_of_color>& value) {
    return detail::put(*this, "sunburstcolorway", value), *this;
  }
  /// The name of a template, or `Template`.
  Layout& template_(const TakesTemplate<layout::Template>& value) {
    return detail::put_template(*this, "template", value), *this;
  }
  /// `Ternary`.
  Layout& ternary(const TakesPart<layout::Ternary>& value) {
    return detail::put_part(*this, "ternary", value), *this;
  }
  Layout& ternary(int number, const TakesPart<layout::Ternary>& value) {
    return detail::put_numbered(*this, "ternary", number, value), *this;
  }
  /// Text, or `Title`.
  Layout& title(const TakesTitle<layout::Title>& value) {
    return detail::put_part(*this, "title", value), *this;
  }
  /// `Transition`.
  Layout& transition(const TakesPart<layout::Transition>& value) {
    return detail::put_part(*this, "transition", value), *this;
  }
  /// A list of colours.
  Layout& treemapcolorway(const Takes<spec::list_of_color>& value) {
    return detail::put(*this, "treemapcolorway", value), *this;
  }
  /// Anything.
  Layout& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// `Uniformtext`.
  Layout& uniformtext(const TakesPart<layout::Uniformtext>& value) {
    return detail::put_part(*this, "uniformtext", value), *this;
  }
  /// `Updatemenu`.
  Layout& updatemenudefaults(const TakesPart<layout::Updatemenu>& value) {
    return detail::put_part(*this, "updatemenudefaults", value), *this;
  }
  /// A list of `Updatemenu`.
  Layout& updatemenus(const TakesParts<layout::Updatemenu>& value) {
    return detail::put_parts(*this, "updatemenus", value), *this;
  }
  /// A number from 0 to 1.
  Layout& violingap(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "violingap", value), *this;
  }
  /// A number from 0 to 1.
  Layout& violingroupgap(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "violingroupgap", value), *this;
  }
  /// "group" or "overlay".
  Layout& violinmode(const Takes<spec::one_of_group_overlay>& value) {
    return detail::put(*this, "violinmode", value), *this;
  }
  /// A number from 0 to 1.
  Layout& waterfallgap(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "waterfallgap", value), *this;
  }
  /// A number from 0 to 1.
  Layout& waterfallgroupgap(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "waterfallgroupgap", value), *this;
  }
  /// "group" or "overlay".
  Layout& waterfallmode(const Takes<spec::one_of_group_overlay>& value) {
    return detail::put(*this, "waterfallmode", value), *this;
  }
  /// A number from 10 on.
  Layout& width(const Takes<spec::number_from_10>& value) {
    return detail::put(*this, "width", value), *this;
  }
  /// `XAxis`.
  Layout& xaxis(const TakesPart<layout::XAxis>& value) {
    return detail::put_part(*this, "xaxis", value), *this;
  }
  Layout& xaxis(int number, const TakesPart<layout::XAxis>& value) {
    return detail::put_numbered(*this, "xaxis", number, value), *this;
  }
  /// `YAxis`.
  Layout& yaxis(const TakesPart<layout::YAxis>& value) {
    return detail::put_part(*this, "yaxis", value), *this;
  }
  Layout& yaxis(int number, const TakesPart<layout::YAxis>& value) {
    return detail::put_numbered(*this, "yaxis", number, value), *this;
  }
};

}  // namespace cdash::go
