// go::Minor, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `layout.xaxis.minor` and `layout.yaxis.minor` take.
class Minor : public figure::Object {
 public:
  /// Anything.
  Minor& dtick(const Takes<spec::any>& value) { return detail::put(*this, "dtick", value), *this; }
  /// A colour.
  Minor& gridcolor(const Takes<spec::color>& value) { return detail::put(*this, "gridcolor", value), *this; }
  /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
  Minor& griddash(const Takes<spec::dash>& value) { return detail::put(*this, "griddash", value), *this; }
  /// A number from 0 on.
  Minor& gridwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "gridwidth", value), *this;
  }
  /// A whole number from 0 on.
  Minor& nticks(const Takes<spec::integer_from_0>& value) {
    return detail::put(*this, "nticks", value), *this;
  }
  /// True or false.
  Minor& showgrid(const Takes<spec::boolean>& value) { return detail::put(*this, "showgrid", value), *this; }
  /// Anything.
  Minor& tick0(const Takes<spec::any>& value) { return detail::put(*this, "tick0", value), *this; }
  /// A colour.
  Minor& tickcolor(const Takes<spec::color>& value) { return detail::put(*this, "tickcolor", value), *this; }
  /// A number from 0 on.
  Minor& ticklen(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "ticklen", value), *this;
  }
  /// "auto", "linear" or "array".
  Minor& tickmode(const Takes<spec::one_of_auto_linear_array>& value) {
    return detail::put(*this, "tickmode", value), *this;
  }
  /// "outside", "inside" or "".
  Minor& ticks(const Takes<spec::one_of_outside_inside_empty>& value) {
    return detail::put(*this, "ticks", value), *this;
  }
  /// A list: numbers, texts, dates.
  Minor& tickvals(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "tickvals", value), *this;
  }
  /// A number from 0 on.
  Minor& tickwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "tickwidth", value), *this;
  }
};

}  // namespace cdash::go
