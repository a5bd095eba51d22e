// One trace of a figure: its type and properties, names as plotly.js has them.
#pragma once

#include <cdash/config.hpp>
#include <cdash/figure/object.hpp>
#include <string_view>
#include <utility>
#include <vector>

namespace cdash::figure {

/// A trace: an Object that has a type.
///
///     figure::Trace("scatter").set("x", std::move(xs)).set("marker.color", "red")
class Trace : public Object {
 public:
  explicit Trace(std::string_view type) { set("type", type); }

  std::string_view type() const noexcept { return text("type"); }

  // Object's, for chains that stay a trace.
  Trace& set(std::string_view path, Json value) { return self(Object::set(path, std::move(value))); }
  Trace& set(std::string_view path, TypedArray values) { return self(Object::set(path, std::move(values))); }
  Trace& set(std::string_view path, Object object) { return self(Object::set(path, std::move(object))); }
  Trace& set(std::string_view path, std::vector<Object> objects) {
    return self(Object::set(path, std::move(objects)));
  }
  template <detail::Text T>
  Trace& set(std::string_view path, const T& text) {
    return self(Object::set(path, text));
  }
  Trace& set(std::string_view path, std::initializer_list<double> values) {
    return self(Object::set(path, values));
  }
  Trace& set(std::string_view path, std::initializer_list<const char*> texts) {
    return self(Object::set(path, texts));
  }
  Trace& merge(const boost::json::object& properties) { return self(Object::merge(properties)); }
  Trace& merge(const Object& properties) { return self(Object::merge(properties)); }

 private:
  Trace& self(Object&) noexcept { return *this; }
};

}  // namespace cdash::figure
