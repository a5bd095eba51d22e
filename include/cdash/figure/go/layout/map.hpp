// go::layout::Map: part of the layout.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/bounds.hpp>
#include <cdash/figure/go/parts/center.hpp>
#include <cdash/figure/go/parts/domain.hpp>
#include <cdash/figure/go/parts/layer.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

namespace layout {

/// What the layout has as `map`.
class Map : public figure::Object {
 public:
  using Bounds = go::Bounds;
  using Center = go::Center;
  using Domain = go::Domain;
  using Layer = go::Layer;
  /// A number.
  Map& bearing(const Takes<spec::number>& value) { return detail::put(*this, "bearing", value), *this; }
  /// `Bounds`.
  Map& bounds(const TakesPart<Bounds>& value) { return detail::put_part(*this, "bounds", value), *this; }
  /// `Center`.
  Map& center(const TakesPart<Center>& value) { return detail::put_part(*this, "center", value), *this; }
  /// `Domain`.
  Map& domain(const TakesPart<Domain>& value) { return detail::put_part(*this, "domain", value), *this; }
  /// `Layer`.
  Map& layerdefaults(const TakesPart<Layer>& value) {
    return detail::put_part(*this, "layerdefaults", value), *this;
  }
  /// A list of `Layer`.
  Map& layers(const TakesParts<Layer>& value) { return detail::put_parts(*this, "layers", value), *this; }
  /// A number.
  Map& pitch(const Takes<spec::number>& value) { return detail::put(*this, "pitch", value), *this; }
  /// Anything.
  Map& style(const Takes<spec::any>& value) { return detail::put(*this, "style", value), *this; }
  /// Anything.
  Map& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// A number.
  Map& zoom(const Takes<spec::number>& value) { return detail::put(*this, "zoom", value), *this; }
};

}  // namespace layout

}  // namespace cdash::go
