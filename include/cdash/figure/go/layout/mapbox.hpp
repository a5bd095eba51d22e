// go::layout::Mapbox: part of the layout.
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

/// What the layout has as `mapbox`.
class Mapbox : public figure::Object {
 public:
  using Bounds = go::Bounds;
  using Center = go::Center;
  using Domain = go::Domain;
  using Layer = go::Layer;
  /// Text that is not empty.
  Mapbox& accesstoken(const Takes<spec::name>& value) {
    return detail::put(*this, "accesstoken", value), *this;
  }
  /// A number.
  Mapbox& bearing(const Takes<spec::number>& value) { return detail::put(*this, "bearing", value), *this; }
  /// `Bounds`.
  Mapbox& bounds(const TakesPart<Bounds>& value) { return detail::put_part(*this, "bounds", value), *this; }
  /// `Center`.
  Mapbox& center(const TakesPart<Center>& value) { return detail::put_part(*this, "center", value), *this; }
  /// `Domain`.
  Mapbox& domain(const TakesPart<Domain>& value) { return detail::put_part(*this, "domain", value), *this; }
  /// `Layer`.
  Mapbox& layerdefaults(const TakesPart<Layer>& value) {
    return detail::put_part(*this, "layerdefaults", value), *this;
  }
  /// A list of `Layer`.
  Mapbox& layers(const TakesParts<Layer>& value) { return detail::put_parts(*this, "layers", value), *this; }
  /// A number.
  Mapbox& pitch(const Takes<spec::number>& value) { return detail::put(*this, "pitch", value), *this; }
  /// Anything.
  Mapbox& style(const Takes<spec::any>& value) { return detail::put(*this, "style", value), *this; }
  /// Anything.
  Mapbox& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// A number.
  Mapbox& zoom(const Takes<spec::number>& value) { return detail::put(*this, "zoom", value), *this; }
};

}  // namespace layout

}  // namespace cdash::go
