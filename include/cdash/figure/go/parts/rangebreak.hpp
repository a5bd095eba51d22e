// go::Rangebreak, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `layout.xaxis.rangebreak` and `layout.yaxis.rangebreak` take.
class Rangebreak : public figure::Object {
 public:
  /// Two values: numbers, texts, dates.
  Rangebreak& bounds(const TakesFixed<spec::list_of_any, spec::any, 2>& value) {
    return detail::put_fixed(*this, "bounds", value), *this;
  }
  /// A number from 0 on.
  Rangebreak& dvalue(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "dvalue", value), *this;
  }
  /// True or false.
  Rangebreak& enabled(const Takes<spec::boolean>& value) {
    return detail::put(*this, "enabled", value), *this;
  }
  /// Text.
  Rangebreak& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// "day of week", "hour" or "".
  Rangebreak& pattern(const Takes<spec::one_of_day_of_week_hour_empty>& value) {
    return detail::put(*this, "pattern", value), *this;
  }
  /// Text.
  Rangebreak& templateitemname(const Takes<spec::text>& value) {
    return detail::put(*this, "templateitemname", value), *this;
  }
  /// A list.
  Rangebreak& values(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "values", value), *this;
  }
};

}  // namespace cdash::go
