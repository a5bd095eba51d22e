// go::ErrorX, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `bar.error_x`, `histogram.error_x`, `scatter.error_x` and 1 more places take.
class ErrorX : public figure::Object {
 public:
  /// A list: numbers, texts, dates.
  ErrorX& array(const Takes<spec::list_of_any>& value) { return detail::put(*this, "array", value), *this; }
  /// A list: numbers, texts, dates.
  ErrorX& arrayminus(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "arrayminus", value), *this;
  }
  /// A colour.
  ErrorX& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
  /// True or false.
  ErrorX& copy_ystyle(const Takes<spec::boolean>& value) {
    return detail::put(*this, "copy_ystyle", value), *this;
  }
  /// True or false.
  ErrorX& symmetric(const Takes<spec::boolean>& value) {
    return detail::put(*this, "symmetric", value), *this;
  }
  /// A number from 0 on.
  ErrorX& thickness(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "thickness", value), *this;
  }
  /// A whole number from 0 on.
  ErrorX& traceref(const Takes<spec::integer_from_0>& value) {
    return detail::put(*this, "traceref", value), *this;
  }
  /// A whole number from 0 on.
  ErrorX& tracerefminus(const Takes<spec::integer_from_0>& value) {
    return detail::put(*this, "tracerefminus", value), *this;
  }
  /// "percent", "constant", "sqrt" or "data".
  ErrorX& type(const Takes<spec::one_of_percent_constant_sqrt_data>& value) {
    return detail::put(*this, "type", value), *this;
  }
  /// A number from 0 on.
  ErrorX& value(const Takes<spec::number_from_0>& value) { return detail::put(*this, "value", value), *this; }
  /// A number from 0 on.
  ErrorX& valueminus(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "valueminus", value), *this;
  }
  /// True or false.
  ErrorX& visible(const Takes<spec::boolean>& value) { return detail::put(*this, "visible", value), *this; }
  /// A number from 0 on.
  ErrorX& width(const Takes<spec::number_from_0>& value) { return detail::put(*this, "width", value), *this; }
};

}  // namespace cdash::go
