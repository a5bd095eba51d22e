// go::Tickformatstop, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `bar.marker.colorbar.tickformatstop`, `barpolar.marker.colorbar.tickformatstop`,
/// `carpet.aaxis.tickformatstop` and 49 more places take.
class Tickformatstop : public figure::Object {
 public:
  /// Two values: numbers, texts, dates.
  Tickformatstop& dtickrange(const TakesFixed<spec::list_of_any, spec::any, 2>& value) {
    return detail::put_fixed(*this, "dtickrange", value), *this;
  }
  /// True or false.
  Tickformatstop& enabled(const Takes<spec::boolean>& value) {
    return detail::put(*this, "enabled", value), *this;
  }
  /// Text.
  Tickformatstop& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// Text.
  Tickformatstop& templateitemname(const Takes<spec::text>& value) {
    return detail::put(*this, "templateitemname", value), *this;
  }
  /// Text.
  Tickformatstop& value(const Takes<spec::text>& value) { return detail::put(*this, "value", value), *this; }
};

}  // namespace cdash::go
