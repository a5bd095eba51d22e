// go::Pad, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `layout.slider.pad`, `layout.title.pad` and `layout.updatemenu.pad` take.
class Pad : public figure::Object {
 public:
  /// A number.
  Pad& b(const Takes<spec::number>& value) { return detail::put(*this, "b", value), *this; }
  /// A number.
  Pad& l(const Takes<spec::number>& value) { return detail::put(*this, "l", value), *this; }
  /// A number.
  Pad& r(const Takes<spec::number>& value) { return detail::put(*this, "r", value), *this; }
  /// A number.
  Pad& t(const Takes<spec::number>& value) { return detail::put(*this, "t", value), *this; }
};

}  // namespace cdash::go
