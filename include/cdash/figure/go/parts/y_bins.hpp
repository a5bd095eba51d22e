// go::YBins, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `histogram.xbins`, `histogram.ybins`, `histogram2d.xbins` and 3 more places take.
class YBins : public figure::Object {
 public:
  /// Anything.
  YBins& end(const Takes<spec::any>& value) { return detail::put(*this, "end", value), *this; }
  /// Anything.
  YBins& size(const Takes<spec::any>& value) { return detail::put(*this, "size", value), *this; }
  /// Anything.
  YBins& start(const Takes<spec::any>& value) { return detail::put(*this, "start", value), *this; }
};

}  // namespace cdash::go
