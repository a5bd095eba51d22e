// dbc::FormFeedback, the component FormFeedback of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `FormFeedback` of dash_bootstrap_components.
struct FormFeedback : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"key", 3}, {"style", 5}, {"tooltip", 7},
      {"type", 4},
  };
  static constexpr ComponentInfo info{"FormFeedback", "dash_bootstrap_components", "dbc::FormFeedback",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::OneOf<"valid", "invalid">> type() const { return {this->ref("type")}; }
    Property<types::Bool> tooltip() const { return {this->ref("tooltip")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::FormFeedback::Id name{"name"}`.
  using Id = Reference<FormFeedback>;

  FormFeedback() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  FormFeedback& id(const IdOf<FormFeedback>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  FormFeedback& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  FormFeedback& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// "valid" or "invalid".
  FormFeedback& type(const types::OneOf<"valid", "invalid">& value) {
    return put("type", value.to_value()), *this;
  }
  /// True or false.
  FormFeedback& tooltip(const types::Bool& value) { return put("tooltip", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  FormFeedback& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  FormFeedback& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  FormFeedback& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  FormFeedback& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::FormFeedback(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct FormFeedback FormFeedback(C... children) {
  struct FormFeedback made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct FormFeedback FormFeedback(std::initializer_list<Child> children) {
  struct FormFeedback made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
