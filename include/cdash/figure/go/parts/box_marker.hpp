// go::BoxMarker, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `box.marker` and `violin.marker` take.
class BoxMarker : public figure::Object {
 public:
  /// What `line` takes.
  class Line : public figure::Object {
   public:
    /// A colour.
    Line& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
    /// A colour.
    Line& outliercolor(const Takes<spec::color>& value) {
      return detail::put(*this, "outliercolor", value), *this;
    }
    /// A number from 0 on.
    Line& outlierwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "outlierwidth", value), *this;
    }
    /// A number from 0 on.
    Line& width(const Takes<spec::number_from_0>& value) { return detail::put(*this, "width", value), *this; }
  };

  /// Degrees, or "auto".
  BoxMarker& angle(const Takes<spec::angle>& value) { return detail::put(*this, "angle", value), *this; }
  /// A colour.
  BoxMarker& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
  /// `Line`.
  BoxMarker& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// A number from 0 to 1.
  BoxMarker& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// A colour.
  BoxMarker& outliercolor(const Takes<spec::color>& value) {
    return detail::put(*this, "outliercolor", value), *this;
  }
  /// A number from 0 on.
  BoxMarker& size(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "size", value), *this;
  }
  /// 0, "0", "circle", 100, "100", "circle-open", 200, "200", "circle-dot", 300, "300", "circle-open-dot" and
  /// 474 more.
  BoxMarker& symbol(const Takes<spec::one_of_0_0_circle_100_100_circle_open_200_200_circle_dot_and_477_more>& value) {
    return detail::put(*this, "symbol", value), *this;
  }
};

}  // namespace cdash::go
