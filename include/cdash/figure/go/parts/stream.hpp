// go::Stream, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `bar.stream`, `barpolar.stream`, `box.stream` and 46 more places take.
class Stream : public figure::Object {
 public:
  /// A number from 0 to 10000.
  Stream& maxpoints(const Takes<spec::number_from_0_to_10000>& value) {
    return detail::put(*this, "maxpoints", value), *this;
  }
  /// Text that is not empty.
  Stream& token(const Takes<spec::name>& value) { return detail::put(*this, "token", value), *this; }
};

}  // namespace cdash::go
