// dbc::FormFloating, the component FormFloating of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `FormFloating` of dash_bootstrap_components.
struct FormFloating : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"html_for", 8}, {"key", 3}, {"style", 5},
  };
  static constexpr ComponentInfo info{"FormFloating", "dash_bootstrap_components", "dbc::FormFloating",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> html_for() const { return {this->ref("html_for")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::FormFloating::Id name{"name"}`.
  using Id = Reference<FormFloating>;

  FormFloating() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  FormFloating& id(const IdOf<FormFloating>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  FormFloating& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  FormFloating& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  FormFloating& html_for(const types::Text& value) { return put("html_for", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  FormFloating& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  FormFloating& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  FormFloating& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  FormFloating& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::FormFloating(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct FormFloating FormFloating(C... children) {
  struct FormFloating made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct FormFloating FormFloating(std::initializer_list<Child> children) {
  struct FormFloating made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
