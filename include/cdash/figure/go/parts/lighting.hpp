// go::Lighting, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

/// What `cone.lighting`, `isosurface.lighting`, `mesh3d.lighting` and 2 more places take.
class Lighting : public figure::Object {
 public:
  /// A number from 0 to 1.
  Lighting& ambient(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "ambient", value), *this;
  }
  /// A number from 0 to 1.
  Lighting& diffuse(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "diffuse", value), *this;
  }
  /// A number from 0 to 1.
  Lighting& facenormalsepsilon(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "facenormalsepsilon", value), *this;
  }
  /// A number from 0 to 5.
  Lighting& fresnel(const Takes<spec::number_from_0_to_5>& value) {
    return detail::put(*this, "fresnel", value), *this;
  }
  /// A number from 0 to 1.
  Lighting& roughness(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "roughness", value), *this;
  }
  /// A number from 0 to 2.
  Lighting& specular(const Takes<spec::number_from_0_to_2>& value) {
    return detail::put(*this, "specular", value), *this;
  }
  /// A number from 0 to 1.
  Lighting& vertexnormalsepsilon(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "vertexnormalsepsilon", value), *this;
  }
};

}  // namespace cdash::go
