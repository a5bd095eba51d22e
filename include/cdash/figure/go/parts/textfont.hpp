// go::Textfont, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `bar.hoverlabel.font`, `bar.insidetextfont`, `bar.outsidetextfont` and 78 more places take.
class Textfont : public figure::Object {
 public:
  /// A colour; or a list.
  Textfont& color(const Takes<spec::colors>& value) { return detail::put(*this, "color", value), *this; }
  /// Text that is not empty; or a list.
  Textfont& family(const Takes<spec::names>& value) { return detail::put(*this, "family", value), *this; }
  /// "under", "over" or "through", or several with + between them, or "none"; or a list.
  Textfont& lineposition(const Takes<spec::flags_under_over_through_or_none_or_list>& value) {
    return detail::put(*this, "lineposition", value), *this;
  }
  /// Text; or a list.
  Textfont& shadow(const Takes<spec::texts>& value) { return detail::put(*this, "shadow", value), *this; }
  /// A number from 1 on; or a list.
  Textfont& size(const Takes<spec::numbers_from_1>& value) {
    return detail::put(*this, "size", value), *this;
  }
  /// "normal" or "italic"; or a list.
  Textfont& style(const Takes<spec::one_of_normal_italic_or_list>& value) {
    return detail::put(*this, "style", value), *this;
  }
  /// "normal", "word caps", "upper" or "lower"; or a list.
  Textfont& textcase(const Takes<spec::one_of_normal_word_caps_upper_lower_or_list>& value) {
    return detail::put(*this, "textcase", value), *this;
  }
  /// "normal", "small-caps", "all-small-caps", "all-petite-caps", "petite-caps" or "unicase"; or a list.
  Textfont& variant(const Takes<spec::one_of_normal_small_caps_all_small_caps_all_petite_caps_and_2_more_or_list>& value) {
    return detail::put(*this, "variant", value), *this;
  }
  /// A whole number from 1 to 1000, or "normal" or "bold"; or a list.
  Textfont& weight(const Takes<spec::integers_from_1_to_1000_or_normal_bold>& value) {
    return detail::put(*this, "weight", value), *this;
  }
};

}  // namespace cdash::go
