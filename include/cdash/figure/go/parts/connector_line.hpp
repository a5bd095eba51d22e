// go::ConnectorLine, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `funnel.connector.line`, `layout.newshape.line`, `layout.shape.line` and 4 more places take.
class ConnectorLine : public figure::Object {
 public:
  /// A colour.
  ConnectorLine& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
  /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
  ConnectorLine& dash(const Takes<spec::dash>& value) { return detail::put(*this, "dash", value), *this; }
  /// A number from 0 on.
  ConnectorLine& width(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "width", value), *this;
  }
};

}  // namespace cdash::go
