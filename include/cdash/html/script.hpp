// html::Script, the component Script of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Script` of dash_html_components.
struct Script : Element<Script> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"async", 5}, {"children", 8}, {"className", 9}, {"contentEditable", 15},
      {"crossOrigin", 11}, {"defer", 5}, {"dir", 3}, {"disable_n_clicks", 16}, {"draggable", 9},
      {"hidden", 6}, {"integrity", 9}, {"key", 3}, {"lang", 4}, {"n_clicks", 8}, {"n_clicks_timestamp", 18},
      {"referrerPolicy", 14}, {"role", 4}, {"spellCheck", 10}, {"src", 3}, {"style", 5}, {"tabIndex", 8},
      {"title", 5}, {"type", 4},
  };
  static constexpr ComponentInfo info{"Script", "dash_html_components", "html::Script", property_names, true};

  using AsyncChoice = types::OneOfOr<types::Bool, "async", "ASYNC">;
  using DeferChoice = types::OneOfOr<types::Bool, "defer", "DEFER">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<AsyncChoice> async() const { return {this->ref("async")}; }
    Property<types::Text> crossOrigin() const { return {this->ref("crossOrigin")}; }
    Property<DeferChoice> defer() const { return {this->ref("defer")}; }
    Property<types::Text> integrity() const { return {this->ref("integrity")}; }
    Property<types::Text> referrerPolicy() const { return {this->ref("referrerPolicy")}; }
    Property<types::Text> src() const { return {this->ref("src")}; }
    Property<types::Text> type() const { return {this->ref("type")}; }
  };
  /// An id of this component type: `html::Script::Id name{"name"}`.
  using Id = Reference<Script>;

  /// "async" or "ASYNC", or true or false.
  Script& async(const AsyncChoice& value) { return put("async", value.to_value()), *this; }
  /// Text.
  Script& crossOrigin(const types::Text& value) { return put("crossOrigin", value.value), *this; }
  /// "defer" or "DEFER", or true or false.
  Script& defer(const DeferChoice& value) { return put("defer", value.to_value()), *this; }
  /// Text.
  Script& integrity(const types::Text& value) { return put("integrity", value.value), *this; }
  /// Text.
  Script& referrerPolicy(const types::Text& value) { return put("referrerPolicy", value.value), *this; }
  /// Text.
  Script& src(const types::Text& value) { return put("src", value.value), *this; }
  /// Text.
  Script& type(const types::Text& value) { return put("type", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Script(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Script Script(C... children) {
  struct Script made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Script Script(std::initializer_list<Child> children) {
  struct Script made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
