// go::Title, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/font.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `layout.xaxis.title` and `layout.yaxis.title` take.
class Title : public figure::Object {
 public:
  using Font = go::Font;
  /// `Font`.
  Title& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
  /// A number from 0 on.
  Title& standoff(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "standoff", value), *this;
  }
  /// Text.
  Title& text(const Takes<spec::text>& value) { return detail::put(*this, "text", value), *this; }
};

}  // namespace cdash::go
