// go::ErrorY, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `bar.error_y`, `histogram.error_y`, `scatter.error_y` and 2 more places take.
class ErrorY : public figure::Object {
 public:
  /// A list: numbers, texts, dates.
  ErrorY& array(const Takes<spec::list_of_any>& value) { return detail::put(*this, "array", value), *this; }
  /// A list: numbers, texts, dates.
  ErrorY& arrayminus(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "arrayminus", value), *this;
  }
  /// A colour.
  ErrorY& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
  /// True or false.
  ErrorY& symmetric(const Takes<spec::boolean>& value) {
    return detail::put(*this, "symmetric", value), *this;
  }
  /// A number from 0 on.
  ErrorY& thickness(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "thickness", value), *this;
  }
  /// A whole number from 0 on.
  ErrorY& traceref(const Takes<spec::integer_from_0>& value) {
    return detail::put(*this, "traceref", value), *this;
  }
  /// A whole number from 0 on.
  ErrorY& tracerefminus(const Takes<spec::integer_from_0>& value) {
    return detail::put(*this, "tracerefminus", value), *this;
  }
  /// "percent", "constant", "sqrt" or "data".
  ErrorY& type(const Takes<spec::one_of_percent_constant_sqrt_data>& value) {
    return detail::put(*this, "type", value), *this;
  }
  /// A number from 0 on.
  ErrorY& value(const Takes<spec::number_from_0>& value) { return detail::put(*this, "value", value), *this; }
  /// A number from 0 on.
  ErrorY& valueminus(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "valueminus", value), *this;
  }
  /// True or false.
  ErrorY& visible(const Takes<spec::boolean>& value) { return detail::put(*this, "visible", value), *this; }
  /// A number from 0 on.
  ErrorY& width(const Takes<spec::number_from_0>& value) { return detail::put(*this, "width", value), *this; }
};

}  // namespace cdash::go
