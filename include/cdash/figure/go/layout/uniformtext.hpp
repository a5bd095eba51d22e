// go::layout::Uniformtext: part of the layout.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

namespace layout {

/// What the layout has as `uniformtext`.
class Uniformtext : public figure::Object {
 public:
  /// A number from 0 on.
  Uniformtext& minsize(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "minsize", value), *this;
  }
  /// False, "hide" or "show".
  Uniformtext& mode(const Takes<spec::one_of_false_hide_show>& value) {
    return detail::put(*this, "mode", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go
