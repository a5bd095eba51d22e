// go::layout::Modebar: part of the layout.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

namespace layout {

/// What the layout has as `modebar`.
class Modebar : public figure::Object {
 public:
  /// A colour.
  Modebar& activecolor(const Takes<spec::color>& value) {
    return detail::put(*this, "activecolor", value), *this;
  }
  /// Text; or a list.
  Modebar& add(const Takes<spec::texts>& value) { return detail::put(*this, "add", value), *this; }
  /// A colour.
  Modebar& bgcolor(const Takes<spec::color>& value) { return detail::put(*this, "bgcolor", value), *this; }
  /// A colour.
  Modebar& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
  /// "v" or "h".
  Modebar& orientation(const Takes<spec::one_of_v_h>& value) {
    return detail::put(*this, "orientation", value), *this;
  }
  /// Text; or a list.
  Modebar& remove(const Takes<spec::texts>& value) { return detail::put(*this, "remove", value), *this; }
  /// Anything.
  Modebar& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go
