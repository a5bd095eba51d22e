// go::layout::Newselection: part of the layout.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/newselection_line.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

namespace layout {

/// What the layout has as `newselection`.
class Newselection : public figure::Object {
 public:
  using Line = go::NewselectionLine;
  /// `Line`.
  Newselection& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// "immediate" or "gradual".
  Newselection& mode(const Takes<spec::one_of_immediate_gradual>& value) {
    return detail::put(*this, "mode", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go
