// go::Frame: a frame of an animation.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/layout.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// A frame of an animation.
class Frame : public figure::Object {
 public:
  /// Text.
  Frame& baseframe(const Takes<spec::text>& value) { return detail::put(*this, "baseframe", value), *this; }
  /// Traces.
  Frame& data(const TakesParts<figure::Trace>& value) {
    return detail::put_parts(*this, "data", value), *this;
  }
  /// Text.
  Frame& group(const Takes<spec::text>& value) { return detail::put(*this, "group", value), *this; }
  /// A layout.
  Frame& layout(const TakesPart<Layout>& value) { return detail::put_part(*this, "layout", value), *this; }
  /// Text.
  Frame& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// Anything.
  Frame& traces(const Takes<spec::any>& value) { return detail::put(*this, "traces", value), *this; }
};

}  // namespace cdash::go
