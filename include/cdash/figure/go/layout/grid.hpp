// go::layout::Grid: part of the layout.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

namespace layout {

/// What the layout has as `grid`.
class Grid : public figure::Object {
 public:
  /// What `domain` takes.
  class Domain : public figure::Object {
   public:
    /// Two values: numbers from 0 to 1.
    Domain& x(const TakesFixed<spec::list_of_number_from_0_to_1, spec::number_from_0_to_1, 2>& value) {
      return detail::put_fixed(*this, "x", value), *this;
    }
    /// Two values: numbers from 0 to 1.
    Domain& y(const TakesFixed<spec::list_of_number_from_0_to_1, spec::number_from_0_to_1, 2>& value) {
      return detail::put_fixed(*this, "y", value), *this;
    }
  };

  /// A whole number from 1 on.
  Grid& columns(const Takes<spec::integer_from_1>& value) {
    return detail::put(*this, "columns", value), *this;
  }
  /// `Domain`.
  Grid& domain(const TakesPart<Domain>& value) { return detail::put_part(*this, "domain", value), *this; }
  /// "independent" or "coupled".
  Grid& pattern(const Takes<spec::one_of_independent_coupled>& value) {
    return detail::put(*this, "pattern", value), *this;
  }
  /// "top to bottom" or "bottom to top".
  Grid& roworder(const Takes<spec::one_of_top_to_bottom_bottom_to_top>& value) {
    return detail::put(*this, "roworder", value), *this;
  }
  /// A whole number from 1 on.
  Grid& rows(const Takes<spec::integer_from_1>& value) { return detail::put(*this, "rows", value), *this; }
  /// A list of lists.
  Grid& subplots(const Takes<spec::list_of_list_of_axis_pair>& value) {
    return detail::put(*this, "subplots", value), *this;
  }
  /// A list.
  Grid& xaxes(const Takes<spec::list_of_axis_x_or_empty>& value) {
    return detail::put(*this, "xaxes", value), *this;
  }
  /// A number from 0 to 1.
  Grid& xgap(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "xgap", value), *this;
  }
  /// "bottom", "bottom plot", "top plot" or "top".
  Grid& xside(const Takes<spec::one_of_bottom_bottom_plot_top_plot_top>& value) {
    return detail::put(*this, "xside", value), *this;
  }
  /// A list.
  Grid& yaxes(const Takes<spec::list_of_axis_y_or_empty>& value) {
    return detail::put(*this, "yaxes", value), *this;
  }
  /// A number from 0 to 1.
  Grid& ygap(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "ygap", value), *this;
  }
  /// "left", "left plot", "right plot" or "right".
  Grid& yside(const Takes<spec::one_of_left_left_plot_right_plot_right>& value) {
    return detail::put(*this, "yside", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go
