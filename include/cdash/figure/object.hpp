// A tree of named values on its way to plotly.js: JSON, arrays, objects, lists of objects.
#pragma once

#include <boost/json/object.hpp>
#include <cdash/config.hpp>
#include <cdash/core/json.hpp>
#include <cdash/figure/typed_array.hpp>
#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace cdash::figure {

namespace detail {
struct Node;
template <class T>
concept Text = std::convertible_to<const T&, std::string_view> && !std::same_as<T, std::nullptr_t>;
}  // namespace detail

/// What a trace, a layout and everything inside them are made of. Names are plotly.js's own. A path names a
/// property inside another with a dot: "marker.color". A copy copies the names and shares the arrays.
///
/// A title given as text is spelled out as `{"text": …}`; null removes a property.
///
///     figure::Object().set("text", "peak").set("font.size", 14).set("x", 3)
class Object {
 public:
  Object();
  Object(const Object& other);
  Object& operator=(const Object& other);
  Object(Object&& other) noexcept;
  Object& operator=(Object&& other) noexcept;
  ~Object();

  /// Sets a property, or replaces it. A JSON object becomes an Object.
  Object& set(std::string_view path, Json value);
  Object& set(std::string_view path, TypedArray values);
  Object& set(std::string_view path, Object object);
  Object& set(std::string_view path, std::vector<Object> objects);
  template <detail::Text T>
  Object& set(std::string_view path, const T& text) {
    return set_text(path, text);
  }
  Object& set(std::string_view path, std::initializer_list<double> values);
  Object& set(std::string_view path, std::initializer_list<const char*> texts);

  /// Sets several as Plotly's update() does: objects are merged into what is there, lists of objects element
  /// by element, everything else replaces. An underscore or a dot leads inside: `{"marker_color", "red"}` and
  /// `{"marker", {{"color", "red"}}}` both leave the marker's other properties alone.
  Object& merge(const boost::json::object& properties);
  Object& merge(const Object& properties);
  Object& merge(std::string_view property, const Json& value);

  /// Adds to a list of objects, which is made if need be.
  Object& append(std::string_view path, Object object);
  /// Removes a property; nothing happens if there is none.
  Object& erase(std::string_view path);

  bool contains(std::string_view path) const noexcept;
  bool empty() const noexcept { return nodes_.empty(); }
  /// The names of the properties, in the order in which they were first set.
  std::vector<std::string_view> names() const;
  /// The value of a property, or null if it is not there or of another kind: `find` for what was set as
  /// JSON and is no object, `array` for arrays. Valid until the object is changed.
  const Json* find(std::string_view path) const noexcept;
  const TypedArray* array(std::string_view path) const noexcept;
  const Object* object(std::string_view path) const noexcept;
  const std::vector<Object>* objects(std::string_view path) const noexcept;
  /// A text that was set, or an empty view.
  std::string_view text(std::string_view path) const noexcept;
  /// The object (the objects of a list) that a property holds, to change it; made if need be.
  Object& child(std::string_view path);
  std::vector<Object>& list(std::string_view path);

  /// About how many bytes write() appends.
  std::size_t json_size() const noexcept;
  /// Appends the JSON object.
  void write(std::string& out) const;
  /// Appends the members without the braces; says whether there was one.
  bool write_members(std::string& out) const;
  std::string to_json() const;

 private:
  Object& set_text(std::string_view path, std::string_view text);
  const detail::Node* node(std::string_view path) const noexcept;
  detail::Node& make(std::string_view path);

  std::vector<detail::Node> nodes_;
};

}  // namespace cdash::figure

#ifdef CDASH_HEADER_ONLY
#include <cdash/figure/impl/object.ipp>
#endif
