// go::layout::Margin: part of the layout.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

namespace layout {

/// What the layout has as `margin`.
class Margin : public figure::Object {
 public:
  /// True or false.
  Margin& autoexpand(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autoexpand", value), *this;
  }
  /// A number from 0 on.
  Margin& b(const Takes<spec::number_from_0>& value) { return detail::put(*this, "b", value), *this; }
  /// A number from 0 on.
  Margin& l(const Takes<spec::number_from_0>& value) { return detail::put(*this, "l", value), *this; }
  /// A number from 0 on.
  Margin& pad(const Takes<spec::number_from_0>& value) { return detail::put(*this, "pad", value), *this; }
  /// A number from 0 on.
  Margin& r(const Takes<spec::number_from_0>& value) { return detail::put(*this, "r", value), *this; }
  /// A number from 0 on.
  Margin& t(const Takes<spec::number_from_0>& value) { return detail::put(*this, "t", value), *this; }
};

}  // namespace layout

}  // namespace cdash::go
