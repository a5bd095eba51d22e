// html::Td, the component Td of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Td` of dash_html_components.
struct Td : Element<Td> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"colSpan", 7}, {"contentEditable", 15},
      {"dir", 3}, {"disable_n_clicks", 16}, {"draggable", 9}, {"headers", 7}, {"hidden", 6}, {"key", 3},
      {"lang", 4}, {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"role", 4}, {"rowSpan", 7},
      {"spellCheck", 10}, {"style", 5}, {"tabIndex", 8}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Td", "dash_html_components", "html::Td", property_names, true};

  using ColSpanType = types::AnyOf<types::Text, types::Number>;
  using RowSpanType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<ColSpanType> colSpan() const { return {this->ref("colSpan")}; }
    Property<types::Text> headers() const { return {this->ref("headers")}; }
    Property<RowSpanType> rowSpan() const { return {this->ref("rowSpan")}; }
  };
  /// An id of this component type: `html::Td::Id name{"name"}`.
  using Id = Reference<Td>;

  /// Text or a number.
  Td& colSpan(const ColSpanType& value) { return put("colSpan", value.value), *this; }
  /// Text.
  Td& headers(const types::Text& value) { return put("headers", value.value), *this; }
  /// Text or a number.
  Td& rowSpan(const RowSpanType& value) { return put("rowSpan", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Td(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Td Td(C... children) {
  struct Td made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Td Td(std::initializer_list<Child> children) {
  struct Td made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
