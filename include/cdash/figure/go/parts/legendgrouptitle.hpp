// go::Legendgrouptitle, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/font.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `bar.legendgrouptitle`, `barpolar.legendgrouptitle`, `box.legendgrouptitle` and 56 more places take.
class Legendgrouptitle : public figure::Object {
 public:
  using Font = go::Font;
  /// `Font`.
  Legendgrouptitle& font(const TakesPart<Font>& value) {
    return detail::put_part(*this, "font", value), *this;
  }
  /// Text.
  Legendgrouptitle& text(const Takes<spec::text>& value) { return detail::put(*this, "text", value), *this; }
};

}  // namespace cdash::go
