// dbc::FormText, the component FormText of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `FormText` of dash_bootstrap_components.
struct FormText : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"color", 5}, {"key", 3}, {"style", 5},
  };
  static constexpr ComponentInfo info{"FormText", "dash_bootstrap_components", "dbc::FormText",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::FormText::Id name{"name"}`.
  using Id = Reference<FormText>;

  FormText() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  FormText& id(const IdOf<FormText>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  FormText& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  FormText& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  FormText& color(const types::Text& value) { return put("color", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  FormText& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  FormText& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  FormText& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  FormText& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::FormText(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct FormText FormText(C... children) {
  struct FormText made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct FormText FormText(std::initializer_list<Child> children) {
  struct FormText made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
