// html::Meter, the component Meter of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Meter` of dash_html_components.
struct Meter : Element<Meter> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"high", 4}, {"key", 3}, {"lang", 4},
      {"low", 3}, {"max", 3}, {"min", 3}, {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"optimum", 7},
      {"role", 4}, {"spellCheck", 10}, {"style", 5}, {"tabIndex", 8}, {"title", 5}, {"value", 5},
  };
  static constexpr ComponentInfo info{"Meter", "dash_html_components", "html::Meter", property_names, true};

  using MaxType = types::AnyOf<types::Text, types::Number>;
  using MinType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> high() const { return {this->ref("high")}; }
    Property<types::Text> low() const { return {this->ref("low")}; }
    Property<MaxType> max() const { return {this->ref("max")}; }
    Property<MinType> min() const { return {this->ref("min")}; }
    Property<types::Text> optimum() const { return {this->ref("optimum")}; }
    Property<types::Text> value() const { return {this->ref("value")}; }
  };
  /// An id of this component type: `html::Meter::Id name{"name"}`.
  using Id = Reference<Meter>;

  /// Text.
  Meter& high(const types::Text& value) { return put("high", value.value), *this; }
  /// Text.
  Meter& low(const types::Text& value) { return put("low", value.value), *this; }
  /// Text or a number.
  Meter& max(const MaxType& value) { return put("max", value.value), *this; }
  /// Text or a number.
  Meter& min(const MinType& value) { return put("min", value.value), *this; }
  /// Text.
  Meter& optimum(const types::Text& value) { return put("optimum", value.value), *this; }
  /// Text.
  Meter& value(const types::Text& value) { return put("value", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Meter(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Meter Meter(C... children) {
  struct Meter made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Meter Meter(std::initializer_list<Child> children) {
  struct Meter made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
