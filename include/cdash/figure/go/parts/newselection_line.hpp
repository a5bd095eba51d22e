// go::NewselectionLine, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `layout.newselection.line` and `layout.selection.line` take.
class NewselectionLine : public figure::Object {
 public:
  /// A colour.
  NewselectionLine& color(const Takes<spec::color>& value) {
    return detail::put(*this, "color", value), *this;
  }
  /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
  NewselectionLine& dash(const Takes<spec::dash>& value) { return detail::put(*this, "dash", value), *this; }
  /// A number from 1 on.
  NewselectionLine& width(const Takes<spec::number_from_1>& value) {
    return detail::put(*this, "width", value), *this;
  }
};

}  // namespace cdash::go
