// dbc::CardImgOverlay, the component CardImgOverlay of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `CardImgOverlay` of dash_bootstrap_components.
struct CardImgOverlay : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"key", 3}, {"style", 5}, {"tag", 3},
  };
  static constexpr ComponentInfo info{"CardImgOverlay", "dash_bootstrap_components", "dbc::CardImgOverlay",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> tag() const { return {this->ref("tag")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::CardImgOverlay::Id name{"name"}`.
  using Id = Reference<CardImgOverlay>;

  CardImgOverlay() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  CardImgOverlay& id(const IdOf<CardImgOverlay>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  CardImgOverlay& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  CardImgOverlay& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A style: `{{"color", "red"}, …}`.
  CardImgOverlay& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  CardImgOverlay& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  CardImgOverlay& tag(const types::Text& value) { return put("tag", value.value), *this; }
  /// Text.
  CardImgOverlay& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  CardImgOverlay& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::CardImgOverlay(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct CardImgOverlay CardImgOverlay(C... children) {
  struct CardImgOverlay made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct CardImgOverlay CardImgOverlay(std::initializer_list<Child> children) {
  struct CardImgOverlay made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
