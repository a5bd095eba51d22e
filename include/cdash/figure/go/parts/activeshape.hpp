// go::Activeshape, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `layout.activeselection` and `layout.activeshape` take.
class Activeshape : public figure::Object {
 public:
  /// A colour.
  Activeshape& fillcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "fillcolor", value), *this;
  }
  /// A number from 0 to 1.
  Activeshape& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
};

}  // namespace cdash::go
