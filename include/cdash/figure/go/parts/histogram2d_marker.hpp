// go::Histogram2dMarker, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `histogram2d.marker` and `histogram2dcontour.marker` take.
class Histogram2dMarker : public figure::Object {
 public:
  /// A list: numbers, texts, dates.
  Histogram2dMarker& color(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "color", value), *this;
  }
};

}  // namespace cdash::go
