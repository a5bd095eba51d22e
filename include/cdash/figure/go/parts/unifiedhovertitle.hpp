// go::Unifiedhovertitle, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `layout.xaxis.unifiedhovertitle` and `layout.yaxis.unifiedhovertitle` take.
class Unifiedhovertitle : public figure::Object {
 public:
  /// Text.
  Unifiedhovertitle& text(const Takes<spec::text>& value) { return detail::put(*this, "text", value), *this; }
};

}  // namespace cdash::go
