// dbc::Form, the component Form of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `Form` of dash_bootstrap_components.
struct Form : Component {
  static constexpr std::string_view property_names[] = {
      {"action", 6}, {"children", 8}, {"className", 9}, {"class_name", 10}, {"key", 3}, {"method", 6},
      {"n_submit", 8}, {"prevent_default_on_submit", 25}, {"style", 5},
  };
  static constexpr ComponentInfo info{"Form", "dash_bootstrap_components", "dbc::Form", property_names,
      false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Number> n_submit() const { return {this->ref("n_submit")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> action() const { return {this->ref("action")}; }
    Property<types::OneOf<"GET", "POST">> method() const { return {this->ref("method")}; }
    Property<types::Bool> prevent_default_on_submit() const {
      return {this->ref("prevent_default_on_submit")};
    }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Form::Id name{"name"}`.
  using Id = Reference<Form>;

  Form() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Form& id(const IdOf<Form>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Form& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Form& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A number. Default: 0.
  Form& n_submit(const types::Number& value) { return put("n_submit", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Form& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Form& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  Form& action(const types::Text& value) { return put("action", value.value), *this; }
  /// "GET" or "POST".
  Form& method(const types::OneOf<"GET", "POST">& value) { return put("method", value.to_value()), *this; }
  /// True or false. Default: true.
  Form& prevent_default_on_submit(const types::Bool& value) {
    return put("prevent_default_on_submit", value.value), *this;
  }
  /// Text.
  Form& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Form& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Form(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Form Form(C... children) {
  struct Form made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Form Form(std::initializer_list<Child> children) {
  struct Form made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
