// go::FunnelareaMarker, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/fillpattern.hpp>
#include <cdash/figure/go/parts/marker_line.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `funnelarea.marker` and `pie.marker` take.
class FunnelareaMarker : public figure::Object {
 public:
  using Line = go::MarkerLine;
  using Pattern = go::Fillpattern;
  /// A list: numbers, texts, dates.
  FunnelareaMarker& colors(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "colors", value), *this;
  }
  /// `Line`.
  FunnelareaMarker& line(const TakesPart<Line>& value) {
    return detail::put_part(*this, "line", value), *this;
  }
  /// `Pattern`.
  FunnelareaMarker& pattern(const TakesPart<Pattern>& value) {
    return detail::put_part(*this, "pattern", value), *this;
  }
};

}  // namespace cdash::go
