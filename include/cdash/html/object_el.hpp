// html::ObjectEl, the component ObjectEl of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `ObjectEl` of dash_html_components.
struct ObjectEl : Element<ObjectEl> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"data", 4}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"form", 4}, {"height", 6}, {"hidden", 6}, {"key", 3},
      {"lang", 4}, {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"name", 4}, {"role", 4}, {"spellCheck", 10},
      {"style", 5}, {"tabIndex", 8}, {"title", 5}, {"type", 4}, {"useMap", 6}, {"width", 5},
  };
  static constexpr ComponentInfo info{"ObjectEl", "dash_html_components", "html::ObjectEl", property_names,
      true};

  using HeightType = types::AnyOf<types::Text, types::Number>;
  using WidthType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> data() const { return {this->ref("data")}; }
    Property<types::Text> form() const { return {this->ref("form")}; }
    Property<HeightType> height() const { return {this->ref("height")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<types::Text> type() const { return {this->ref("type")}; }
    Property<types::Text> useMap() const { return {this->ref("useMap")}; }
    Property<WidthType> width() const { return {this->ref("width")}; }
  };
  /// An id of this component type: `html::ObjectEl::Id name{"name"}`.
  using Id = Reference<ObjectEl>;

  /// Text.
  ObjectEl& data(const types::Text& value) { return put("data", value.value), *this; }
  /// Text.
  ObjectEl& form(const types::Text& value) { return put("form", value.value), *this; }
  /// Text or a number.
  ObjectEl& height(const HeightType& value) { return put("height", value.value), *this; }
  /// Text.
  ObjectEl& name(const types::Text& value) { return put("name", value.value), *this; }
  /// Text.
  ObjectEl& type(const types::Text& value) { return put("type", value.value), *this; }
  /// Text.
  ObjectEl& useMap(const types::Text& value) { return put("useMap", value.value), *this; }
  /// Text or a number.
  ObjectEl& width(const WidthType& value) { return put("width", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::ObjectEl(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct ObjectEl ObjectEl(C... children) {
  struct ObjectEl made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct ObjectEl ObjectEl(std::initializer_list<Child> children) {
  struct ObjectEl made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
