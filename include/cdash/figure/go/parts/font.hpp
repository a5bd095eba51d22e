// go::Font, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `bar.legendgrouptitle.font`, `bar.marker.colorbar.tickfont`, `bar.marker.colorbar.title.font` and 190
/// more places take.
class Font : public figure::Object {
 public:
  /// A colour.
  Font& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
  /// Text that is not empty.
  Font& family(const Takes<spec::name>& value) { return detail::put(*this, "family", value), *this; }
  /// "under", "over" or "through", or several with + between them, or "none".
  Font& lineposition(const Takes<spec::flags_under_over_through_or_none>& value) {
    return detail::put(*this, "lineposition", value), *this;
  }
  /// Text.
  Font& shadow(const Takes<spec::text>& value) { return detail::put(*this, "shadow", value), *this; }
  /// A number from 1 on.
  Font& size(const Takes<spec::number_from_1>& value) { return detail::put(*this, "size", value), *this; }
  /// "normal" or "italic".
  Font& style(const Takes<spec::one_of_normal_italic>& value) {
    return detail::put(*this, "style", value), *this;
  }
  /// "normal", "word caps", "upper" or "lower".
  Font& textcase(const Takes<spec::one_of_normal_word_caps_upper_lower>& value) {
    return detail::put(*this, "textcase", value), *this;
  }
  /// "normal", "small-caps", "all-small-caps", "all-petite-caps", "petite-caps" or "unicase".
  Font& variant(const Takes<spec::one_of_normal_small_caps_all_small_caps_all_petite_caps_and_2_more>& value) {
    return detail::put(*this, "variant", value), *this;
  }
  /// A whole number from 1 to 1000, or "normal" or "bold".
  Font& weight(const Takes<spec::integer_from_1_to_1000_or_normal_bold>& value) {
    return detail::put(*this, "weight", value), *this;
  }
};

}  // namespace cdash::go
