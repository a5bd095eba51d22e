// go::IsosurfaceSurface, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `isosurface.surface` and `volume.surface` take.
class IsosurfaceSurface : public figure::Object {
 public:
  /// A whole number from 1 on.
  IsosurfaceSurface& count(const Takes<spec::integer_from_1>& value) {
    return detail::put(*this, "count", value), *this;
  }
  /// A number from 0 to 1.
  IsosurfaceSurface& fill(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "fill", value), *this;
  }
  /// "A", "B", "C", "D" or "E", or several with + between them, or "all", "odd" or "even".
  IsosurfaceSurface& pattern(const Takes<spec::flags_A_B_C_D_E_or_all_odd_even>& value) {
    return detail::put(*this, "pattern", value), *this;
  }
  /// True or false.
  IsosurfaceSurface& show(const Takes<spec::boolean>& value) {
    return detail::put(*this, "show", value), *this;
  }
};

}  // namespace cdash::go
