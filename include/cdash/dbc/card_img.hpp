// dbc::CardImg, the component CardImg of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `CardImg` of dash_bootstrap_components.
struct CardImg : Component {
  static constexpr std::string_view property_names[] = {
      {"alt", 3}, {"bottom", 6}, {"children", 8}, {"className", 9}, {"class_name", 10}, {"key", 3},
      {"src", 3}, {"style", 5}, {"tag", 3}, {"title", 5}, {"top", 3},
  };
  static constexpr ComponentInfo info{"CardImg", "dash_bootstrap_components", "dbc::CardImg", property_names,
      false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> src() const { return {this->ref("src")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> tag() const { return {this->ref("tag")}; }
    Property<types::Bool> top() const { return {this->ref("top")}; }
    Property<types::Bool> bottom() const { return {this->ref("bottom")}; }
    Property<types::Text> alt() const { return {this->ref("alt")}; }
    Property<types::Text> title() const { return {this->ref("title")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::CardImg::Id name{"name"}`.
  using Id = Reference<CardImg>;

  CardImg() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  CardImg& id(const IdOf<CardImg>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  CardImg& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  CardImg& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  CardImg& src(const types::Text& value) { return put("src", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  CardImg& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  CardImg& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  CardImg& tag(const types::Text& value) { return put("tag", value.value), *this; }
  /// True or false.
  CardImg& top(const types::Bool& value) { return put("top", value.value), *this; }
  /// True or false.
  CardImg& bottom(const types::Bool& value) { return put("bottom", value.value), *this; }
  /// Text.
  CardImg& alt(const types::Text& value) { return put("alt", value.value), *this; }
  /// Text.
  CardImg& title(const types::Text& value) { return put("title", value.value), *this; }
  /// Text.
  CardImg& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  CardImg& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::CardImg(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct CardImg CardImg(C... children) {
  struct CardImg made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct CardImg CardImg(std::initializer_list<Child> children) {
  struct CardImg made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
