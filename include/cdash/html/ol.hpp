// html::Ol, the component Ol of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Ol` of dash_html_components.
struct Ol : Element<Ol> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"key", 3}, {"lang", 4}, {"n_clicks", 8},
      {"n_clicks_timestamp", 18}, {"reversed", 8}, {"role", 4}, {"spellCheck", 10}, {"start", 5},
      {"style", 5}, {"tabIndex", 8}, {"title", 5}, {"type", 4},
  };
  static constexpr ComponentInfo info{"Ol", "dash_html_components", "html::Ol", property_names, true};

  using ReversedChoice = types::OneOfOr<types::Bool, "reversed", "REVERSED">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<ReversedChoice> reversed() const { return {this->ref("reversed")}; }
    Property<types::Text> start() const { return {this->ref("start")}; }
    Property<types::Text> type() const { return {this->ref("type")}; }
  };
  /// An id of this component type: `html::Ol::Id name{"name"}`.
  using Id = Reference<Ol>;

  /// "reversed" or "REVERSED", or true or false.
  Ol& reversed(const ReversedChoice& value) { return put("reversed", value.to_value()), *this; }
  /// Text.
  Ol& start(const types::Text& value) { return put("start", value.value), *this; }
  /// Text.
  Ol& type(const types::Text& value) { return put("type", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Ol(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Ol Ol(C... children) {
  struct Ol made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Ol Ol(std::initializer_list<Child> children) {
  struct Ol made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
