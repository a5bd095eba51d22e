// go::ScatterglTextfont, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `scattergl.textfont` and `scatterpolargl.textfont` take.
class ScatterglTextfont : public figure::Object {
 public:
  /// A colour; or a list.
  ScatterglTextfont& color(const Takes<spec::colors>& value) {
    return detail::put(*this, "color", value), *this;
  }
  /// Text that is not empty; or a list.
  ScatterglTextfont& family(const Takes<spec::names>& value) {
    return detail::put(*this, "family", value), *this;
  }
  /// A number from 1 on; or a list.
  ScatterglTextfont& size(const Takes<spec::numbers_from_1>& value) {
    return detail::put(*this, "size", value), *this;
  }
  /// "normal" or "italic"; or a list.
  ScatterglTextfont& style(const Takes<spec::one_of_normal_italic_or_list>& value) {
    return detail::put(*this, "style", value), *this;
  }
  /// "normal" or "small-caps"; or a list.
  ScatterglTextfont& variant(const Takes<spec::one_of_normal_small_caps_or_list>& value) {
    return detail::put(*this, "variant", value), *this;
  }
  /// "normal" or "bold"; or a list.
  ScatterglTextfont& weight(const Takes<spec::one_of_normal_bold_or_list>& value) {
    return detail::put(*this, "weight", value), *this;
  }
};

}  // namespace cdash::go
