// go::Pathbar, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/textfont.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `icicle.pathbar` and `treemap.pathbar` take.
class Pathbar : public figure::Object {
 public:
  using Textfont = go::Textfont;
  /// ">", "<", "|", "/" or "\\".
  Pathbar& edgeshape(const Takes<spec::one_of_greater_less_bar_slash_backslash>& value) {
    return detail::put(*this, "edgeshape", value), *this;
  }
  /// "top" or "bottom".
  Pathbar& side(const Takes<spec::one_of_top_bottom>& value) {
    return detail::put(*this, "side", value), *this;
  }
  /// `Textfont`.
  Pathbar& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// A number from 12 on.
  Pathbar& thickness(const Takes<spec::number_from_12>& value) {
    return detail::put(*this, "thickness", value), *this;
  }
  /// True or false.
  Pathbar& visible(const Takes<spec::boolean>& value) { return detail::put(*this, "visible", value), *this; }
};

}  // namespace cdash::go
