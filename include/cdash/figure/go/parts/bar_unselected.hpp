// go::BarUnselected, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/bar_selected_marker.hpp>
#include <cdash/figure/go/parts/selected_textfont.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `bar.selected`, `bar.unselected`, `barpolar.selected` and 3 more places take.
class BarUnselected : public figure::Object {
 public:
  using Marker = go::BarSelectedMarker;
  using Textfont = go::SelectedTextfont;
  /// `Marker`.
  BarUnselected& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// `Textfont`.
  BarUnselected& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
};

}  // namespace cdash::go
