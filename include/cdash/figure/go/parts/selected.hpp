// go::Selected, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/selected_marker.hpp>
#include <cdash/figure/go/parts/selected_textfont.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `scatter.selected`, `scatter.unselected`, `scattercarpet.selected` and 13 more places take.
class Selected : public figure::Object {
 public:
  using Marker = go::SelectedMarker;
  using Textfont = go::SelectedTextfont;
  /// `Marker`.
  Selected& marker(const TakesPart<Marker>& value) { return detail::put_part(*this, "marker", value), *this; }
  /// `Textfont`.
  Selected& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
};

}  // namespace cdash::go
