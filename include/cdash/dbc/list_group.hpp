// dbc::ListGroup, the component ListGroup of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `ListGroup` of dash_bootstrap_components.
struct ListGroup : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"flush", 5}, {"horizontal", 10}, {"key", 3},
      {"numbered", 8}, {"style", 5}, {"tag", 3},
  };
  static constexpr ComponentInfo info{"ListGroup", "dash_bootstrap_components", "dbc::ListGroup",
      property_names, false};

  using HorizontalType = types::AnyOf<types::Bool, types::Text>;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Bool> numbered() const { return {this->ref("numbered")}; }
    Property<HorizontalType> horizontal() const { return {this->ref("horizontal")}; }
    Property<types::Bool> flush() const { return {this->ref("flush")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> tag() const { return {this->ref("tag")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::ListGroup::Id name{"name"}`.
  using Id = Reference<ListGroup>;

  ListGroup() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  ListGroup& id(const IdOf<ListGroup>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  ListGroup& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  ListGroup& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// True or false. Default: false.
  ListGroup& numbered(const types::Bool& value) { return put("numbered", value.value), *this; }
  /// True or false or text.
  ListGroup& horizontal(const HorizontalType& value) { return put("horizontal", value.value), *this; }
  /// True or false.
  ListGroup& flush(const types::Bool& value) { return put("flush", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  ListGroup& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  ListGroup& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text. Default: "ul".
  ListGroup& tag(const types::Text& value) { return put("tag", value.value), *this; }
  /// Text.
  ListGroup& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  ListGroup& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::ListGroup(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct ListGroup ListGroup(C... children) {
  struct ListGroup made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct ListGroup ListGroup(std::initializer_list<Child> children) {
  struct ListGroup made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
