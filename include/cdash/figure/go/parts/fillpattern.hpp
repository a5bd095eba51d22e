// go::Fillpattern, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `bar.marker.pattern`, `barpolar.marker.pattern`, `funnelarea.marker.pattern` and 6 more places take.
class Fillpattern : public figure::Object {
 public:
  /// A colour; or a list.
  Fillpattern& bgcolor(const Takes<spec::colors>& value) {
    return detail::put(*this, "bgcolor", value), *this;
  }
  /// A colour; or a list.
  Fillpattern& fgcolor(const Takes<spec::colors>& value) {
    return detail::put(*this, "fgcolor", value), *this;
  }
  /// A number from 0 to 1.
  Fillpattern& fgopacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "fgopacity", value), *this;
  }
  /// "replace" or "overlay".
  Fillpattern& fillmode(const Takes<spec::one_of_replace_overlay>& value) {
    return detail::put(*this, "fillmode", value), *this;
  }
  /// Text; or a list.
  Fillpattern& path(const Takes<spec::texts>& value) { return detail::put(*this, "path", value), *this; }
  /// "", "/", "\\", "x", "-", "|", "+" or "."; or a list.
  Fillpattern& shape(const Takes<spec::one_of_empty_slash_backslash_x_minus_bar_plus_dot_or_list>& value) {
    return detail::put(*this, "shape", value), *this;
  }
  /// A number from 0 on; or a list.
  Fillpattern& size(const Takes<spec::numbers_from_0>& value) {
    return detail::put(*this, "size", value), *this;
  }
  /// A number from 0 to 1; or a list.
  Fillpattern& solidity(const Takes<spec::numbers_from_0_to_1>& value) {
    return detail::put(*this, "solidity", value), *this;
  }
};

}  // namespace cdash::go
