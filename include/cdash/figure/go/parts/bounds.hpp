// go::Bounds, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `layout.map.bounds` and `layout.mapbox.bounds` take.
class Bounds : public figure::Object {
 public:
  /// A number.
  Bounds& east(const Takes<spec::number>& value) { return detail::put(*this, "east", value), *this; }
  /// A number.
  Bounds& north(const Takes<spec::number>& value) { return detail::put(*this, "north", value), *this; }
  /// A number.
  Bounds& south(const Takes<spec::number>& value) { return detail::put(*this, "south", value), *this; }
  /// A number.
  Bounds& west(const Takes<spec::number>& value) { return detail::put(*this, "west", value), *this; }
};

}  // namespace cdash::go
