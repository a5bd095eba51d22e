// go::SelectedTextfont, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `bar.selected.textfont`, `bar.unselected.textfont`, `barpolar.selected.textfont` and 22 more places
/// take.
class SelectedTextfont : public figure::Object {
 public:
  /// A colour.
  SelectedTextfont& color(const Takes<spec::color>& value) {
    return detail::put(*this, "color", value), *this;
  }
};

}  // namespace cdash::go
