// go::Autorangeoptions, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `layout.polar.radialaxis.autorangeoptions`, `layout.scene.xaxis.autorangeoptions`,
/// `layout.scene.yaxis.autorangeoptions` and 3 more places take.
class Autorangeoptions : public figure::Object {
 public:
  /// Anything.
  Autorangeoptions& clipmax(const Takes<spec::any>& value) {
    return detail::put(*this, "clipmax", value), *this;
  }
  /// Anything.
  Autorangeoptions& clipmin(const Takes<spec::any>& value) {
    return detail::put(*this, "clipmin", value), *this;
  }
  /// Anything; or a list.
  Autorangeoptions& include(const Takes<spec::any>& value) {
    return detail::put(*this, "include", value), *this;
  }
  /// Anything.
  Autorangeoptions& maxallowed(const Takes<spec::any>& value) {
    return detail::put(*this, "maxallowed", value), *this;
  }
  /// Anything.
  Autorangeoptions& minallowed(const Takes<spec::any>& value) {
    return detail::put(*this, "minallowed", value), *this;
  }
};

}  // namespace cdash::go
