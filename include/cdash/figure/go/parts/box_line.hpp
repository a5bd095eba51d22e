// go::BoxLine, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `box.line`, `candlestick.decreasing.line`, `candlestick.increasing.line` and 7 more places take.
class BoxLine : public figure::Object {
 public:
  /// A colour.
  BoxLine& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
  /// A number from 0 on.
  BoxLine& width(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "width", value), *this;
  }
};

}  // namespace cdash::go
