// go::Cluster, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `scattermap.cluster` and `scattermapbox.cluster` take.
class Cluster : public figure::Object {
 public:
  /// A colour; or a list.
  Cluster& color(const Takes<spec::colors>& value) { return detail::put(*this, "color", value), *this; }
  /// True or false.
  Cluster& enabled(const Takes<spec::boolean>& value) { return detail::put(*this, "enabled", value), *this; }
  /// A number from 0 to 24.
  Cluster& maxzoom(const Takes<spec::number_from_0_to_24>& value) {
    return detail::put(*this, "maxzoom", value), *this;
  }
  /// A number from 0 to 1; or a list.
  Cluster& opacity(const Takes<spec::numbers_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// A number from 0 on; or a list.
  Cluster& size(const Takes<spec::numbers_from_0>& value) { return detail::put(*this, "size", value), *this; }
  /// A number from -1 on; or a list.
  Cluster& step(const Takes<spec::numbers_from_minus_1>& value) {
    return detail::put(*this, "step", value), *this;
  }
};

}  // namespace cdash::go
