// go::Layer, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/scattermap_textfont.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `layout.map.layer` and `layout.mapbox.layer` take.
class Layer : public figure::Object {
 public:
  /// What `circle` takes.
  class Circle : public figure::Object {
   public:
    /// A number.
    Circle& radius(const Takes<spec::number>& value) { return detail::put(*this, "radius", value), *this; }
  };

  /// What `fill` takes.
  class Fill : public figure::Object {
   public:
    /// A colour.
    Fill& outlinecolor(const Takes<spec::color>& value) {
      return detail::put(*this, "outlinecolor", value), *this;
    }
  };

  /// What `line` takes.
  class Line : public figure::Object {
   public:
    /// A list: numbers, texts, dates.
    Line& dash(const Takes<spec::list_of_any>& value) { return detail::put(*this, "dash", value), *this; }
    /// A number.
    Line& width(const Takes<spec::number>& value) { return detail::put(*this, "width", value), *this; }
  };

  /// What `symbol` takes.
  class Symbol : public figure::Object {
   public:
    using Textfont = go::ScattermapTextfont;
    /// Text.
    Symbol& icon(const Takes<spec::text>& value) { return detail::put(*this, "icon", value), *this; }
    /// A number.
    Symbol& iconsize(const Takes<spec::number>& value) {
      return detail::put(*this, "iconsize", value), *this;
    }
    /// "point", "line" or "line-center".
    Symbol& placement(const Takes<spec::one_of_point_line_line_center>& value) {
      return detail::put(*this, "placement", value), *this;
    }
    /// Text.
    Symbol& text(const Takes<spec::text>& value) { return detail::put(*this, "text", value), *this; }
    /// `Textfont`.
    Symbol& textfont(const TakesPart<Textfont>& value) {
      return detail::put_part(*this, "textfont", value), *this;
    }
    /// "top left", "top center", "top right", "middle left", "middle center", "middle right", "bottom left",
    /// "bottom center" or "bottom right".
    Symbol& textposition(const Takes<spec::one_of_top_left_top_center_top_right_middle_left_middle_center_and_4_more>& value) {
      return detail::put(*this, "textposition", value), *this;
    }
  };

  /// Text.
  Layer& below(const Takes<spec::text>& value) { return detail::put(*this, "below", value), *this; }
  /// `Circle`.
  Layer& circle(const TakesPart<Circle>& value) { return detail::put_part(*this, "circle", value), *this; }
  /// A colour.
  Layer& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
  /// Anything.
  Layer& coordinates(const Takes<spec::any>& value) {
    return detail::put(*this, "coordinates", value), *this;
  }
  /// `Fill`.
  Layer& fill(const TakesPart<Fill>& value) { return detail::put_part(*this, "fill", value), *this; }
  /// `Line`.
  Layer& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// A number from 0 to 24.
  Layer& maxzoom(const Takes<spec::number_from_0_to_24>& value) {
    return detail::put(*this, "maxzoom", value), *this;
  }
  /// A number from 0 to 24.
  Layer& minzoom(const Takes<spec::number_from_0_to_24>& value) {
    return detail::put(*this, "minzoom", value), *this;
  }
  /// Text.
  Layer& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Layer& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// Anything.
  Layer& source(const Takes<spec::any>& value) { return detail::put(*this, "source", value), *this; }
  /// Text.
  Layer& sourceattribution(const Takes<spec::text>& value) {
    return detail::put(*this, "sourceattribution", value), *this;
  }
  /// Text.
  Layer& sourcelayer(const Takes<spec::text>& value) {
    return detail::put(*this, "sourcelayer", value), *this;
  }
  /// "geojson", "vector", "raster" or "image".
  Layer& sourcetype(const Takes<spec::one_of_geojson_vector_raster_image>& value) {
    return detail::put(*this, "sourcetype", value), *this;
  }
  /// `Symbol`.
  Layer& symbol(const TakesPart<Symbol>& value) { return detail::put_part(*this, "symbol", value), *this; }
  /// Text.
  Layer& templateitemname(const Takes<spec::text>& value) {
    return detail::put(*this, "templateitemname", value), *this;
  }
  /// "circle", "line", "fill", "symbol" or "raster".
  Layer& type(const Takes<spec::one_of_circle_line_fill_symbol_raster>& value) {
    return detail::put(*this, "type", value), *this;
  }
  /// True or false.
  Layer& visible(const Takes<spec::boolean>& value) { return detail::put(*this, "visible", value), *this; }
};

}  // namespace cdash::go
