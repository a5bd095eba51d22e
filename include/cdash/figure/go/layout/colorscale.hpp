// go::layout::Colorscale: part of the layout.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

namespace layout {

/// What the layout has as `colorscale`.
class Colorscale : public figure::Object {
 public:
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Colorscale& diverging(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "diverging", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Colorscale& sequential(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "sequential", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Colorscale& sequentialminus(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "sequentialminus", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go
