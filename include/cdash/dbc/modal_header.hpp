// dbc::ModalHeader, the component ModalHeader of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `ModalHeader` of dash_bootstrap_components.
struct ModalHeader : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"close_button", 12}, {"style", 5}, {"tag", 3},
  };
  static constexpr ComponentInfo info{"ModalHeader", "dash_bootstrap_components", "dbc::ModalHeader",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Bool> close_button() const { return {this->ref("close_button")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> tag() const { return {this->ref("tag")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::ModalHeader::Id name{"name"}`.
  using Id = Reference<ModalHeader>;

  ModalHeader() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  ModalHeader& id(const IdOf<ModalHeader>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  ModalHeader& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  ModalHeader& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// True or false. Default: true.
  ModalHeader& close_button(const types::Bool& value) { return put("close_button", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  ModalHeader& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  ModalHeader& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  ModalHeader& tag(const types::Text& value) { return put("tag", value.value), *this; }
  /// Text.
  ModalHeader& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::ModalHeader(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct ModalHeader ModalHeader(C... children) {
  struct ModalHeader made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct ModalHeader ModalHeader(std::initializer_list<Child> children) {
  struct ModalHeader made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
