// go::ScattermapTextfont, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `layout.map.layer.symbol.textfont`, `layout.mapbox.layer.symbol.textfont`, `scattermap.textfont` and
/// 1 more places take.
class ScattermapTextfont : public figure::Object {
 public:
  /// A colour.
  ScattermapTextfont& color(const Takes<spec::color>& value) {
    return detail::put(*this, "color", value), *this;
  }
  /// Text that is not empty.
  ScattermapTextfont& family(const Takes<spec::name>& value) {
    return detail::put(*this, "family", value), *this;
  }
  /// A number from 1 on.
  ScattermapTextfont& size(const Takes<spec::number_from_1>& value) {
    return detail::put(*this, "size", value), *this;
  }
  /// "normal" or "italic".
  ScattermapTextfont& style(const Takes<spec::one_of_normal_italic>& value) {
    return detail::put(*this, "style", value), *this;
  }
  /// A whole number from 1 to 1000, or "normal" or "bold".
  ScattermapTextfont& weight(const Takes<spec::integer_from_1_to_1000_or_normal_bold>& value) {
    return detail::put(*this, "weight", value), *this;
  }
};

}  // namespace cdash::go
