// go::AnnotationHoverlabel, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/font.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `layout.annotation.hoverlabel` and `layout.scene.annotation.hoverlabel` take.
class AnnotationHoverlabel : public figure::Object {
 public:
  using Font = go::Font;
  /// A colour.
  AnnotationHoverlabel& bgcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "bgcolor", value), *this;
  }
  /// A colour.
  AnnotationHoverlabel& bordercolor(const Takes<spec::color>& value) {
    return detail::put(*this, "bordercolor", value), *this;
  }
  /// `Font`.
  AnnotationHoverlabel& font(const TakesPart<Font>& value) {
    return detail::put_part(*this, "font", value), *this;
  }
};

}  // namespace cdash::go
