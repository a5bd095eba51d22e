// go::layout::Transition: part of the layout.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

namespace layout {

/// What the layout has as `transition`.
class Transition : public figure::Object {
 public:
  /// A number from 0 on.
  Transition& duration(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "duration", value), *this;
  }
  /// "linear", "quad", "cubic", "sin", "exp", "circle", "elastic", "back", "bounce", "linear-in", "quad-in",
  /// "cubic-in" and 24 more.
  Transition& easing(const Takes<spec::one_of_linear_quad_cubic_sin_exp_circle_elastic_back_and_28_more>& value) {
    return detail::put(*this, "easing", value), *this;
  }
  /// "layout first" or "traces first".
  Transition& ordering(const Takes<spec::one_of_layout_first_traces_first>& value) {
    return detail::put(*this, "ordering", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go
