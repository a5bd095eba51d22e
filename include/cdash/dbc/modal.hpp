// dbc::Modal, the component Modal of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `Modal` of dash_bootstrap_components.
struct Modal : Component {
  static constexpr std::string_view property_names[] = {
      {"autoFocus", 9}, {"autofocus", 9}, {"backdrop", 8}, {"backdropClassName", 17}, {"backdropStyle", 13},
      {"backdrop_class_name", 19}, {"backdrop_style", 14}, {"centered", 8}, {"children", 8}, {"className", 9},
      {"class_name", 10}, {"contentClassName", 16}, {"contentStyle", 12}, {"content_class_name", 18},
      {"content_style", 13}, {"dialogClassName", 15}, {"dialogStyle", 11}, {"dialog_class_name", 17},
      {"dialog_style", 12}, {"enforceFocus", 12}, {"fade", 4}, {"fullscreen", 10}, {"is_open", 7},
      {"keyboard", 8}, {"labelledBy", 10}, {"labelledby", 10}, {"role", 4}, {"scrollable", 10}, {"size", 4},
      {"style", 5}, {"tag", 3}, {"zIndex", 6}, {"zindex", 6},
  };
  static constexpr ComponentInfo info{"Modal", "dash_bootstrap_components", "dbc::Modal", property_names,
      false};

  using BackdropChoice = types::OneOfOr<types::Bool, "static">;
  using FullscreenChoice = types::OneOfOr<types::Bool, "sm-down", "md-down", "lg-down", "xl-down",
      "xxl-down">;
  using ZindexType = types::AnyOf<types::Number, types::Text>;
  using ZIndexType = types::AnyOf<types::Number, types::Text>;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Bool> is_open() const { return {this->ref("is_open")}; }
    Property<types::Bool> centered() const { return {this->ref("centered")}; }
    Property<types::Bool> scrollable() const { return {this->ref("scrollable")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<BackdropChoice> backdrop() const { return {this->ref("backdrop")}; }
    Property<FullscreenChoice> fullscreen() const { return {this->ref("fullscreen")}; }
    Property<types::Bool> keyboard() const { return {this->ref("keyboard")}; }
    Property<types::Bool> fade() const { return {this->ref("fade")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Style> dialog_style() const { return {this->ref("dialog_style")}; }
    Property<types::Style> content_style() const { return {this->ref("content_style")}; }
    Property<types::Style> backdrop_style() const { return {this->ref("backdrop_style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> dialog_class_name() const { return {this->ref("dialog_class_name")}; }
    Property<types::Text> backdrop_class_name() const { return {this->ref("backdrop_class_name")}; }
    Property<types::Text> content_class_name() const { return {this->ref("content_class_name")}; }
    Property<types::Text> tag() const { return {this->ref("tag")}; }
    Property<types::Bool> autofocus() const { return {this->ref("autofocus")}; }
    Property<types::Bool> enforceFocus() const { return {this->ref("enforceFocus")}; }
    Property<types::Text> role() const { return {this->ref("role")}; }
    Property<types::Text> labelledby() const { return {this->ref("labelledby")}; }
    Property<ZindexType> zindex() const { return {this->ref("zindex")}; }
    Property<types::Style> dialogStyle() const { return {this->ref("dialogStyle")}; }
    Property<types::Style> contentStyle() const { return {this->ref("contentStyle")}; }
    Property<types::Style> backdropStyle() const { return {this->ref("backdropStyle")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Text> backdropClassName() const { return {this->ref("backdropClassName")}; }
    Property<types::Text> contentClassName() const { return {this->ref("contentClassName")}; }
    Property<types::Text> dialogClassName() const { return {this->ref("dialogClassName")}; }
    Property<types::Bool> autoFocus() const { return {this->ref("autoFocus")}; }
    Property<types::Text> labelledBy() const { return {this->ref("labelledBy")}; }
    Property<ZIndexType> zIndex() const { return {this->ref("zIndex")}; }
  };
  /// An id of this component type: `dbc::Modal::Id name{"name"}`.
  using Id = Reference<Modal>;

  Modal() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Modal& id(const IdOf<Modal>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Modal& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Modal& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// True or false.
  Modal& is_open(const types::Bool& value) { return put("is_open", value.value), *this; }
  /// True or false.
  Modal& centered(const types::Bool& value) { return put("centered", value.value), *this; }
  /// True or false.
  Modal& scrollable(const types::Bool& value) { return put("scrollable", value.value), *this; }
  /// Text.
  Modal& size(const types::Text& value) { return put("size", value.value), *this; }
  /// "static", or true or false.
  Modal& backdrop(const BackdropChoice& value) { return put("backdrop", value.to_value()), *this; }
  /// "sm-down", "md-down", "lg-down", "xl-down" or "xxl-down", or true or false.
  Modal& fullscreen(const FullscreenChoice& value) { return put("fullscreen", value.to_value()), *this; }
  /// True or false.
  Modal& keyboard(const types::Bool& value) { return put("keyboard", value.value), *this; }
  /// True or false.
  Modal& fade(const types::Bool& value) { return put("fade", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Modal& style(const types::Style& value) { return put("style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Modal& dialog_style(const types::Style& value) { return put("dialog_style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Modal& content_style(const types::Style& value) { return put("content_style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Modal& backdrop_style(const types::Style& value) { return put("backdrop_style", value.value), *this; }
  /// Text.
  Modal& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  Modal& dialog_class_name(const types::Text& value) { return put("dialog_class_name", value.value), *this; }
  /// Text.
  Modal& backdrop_class_name(const types::Text& value) {
    return put("backdrop_class_name", value.value), *this;
  }
  /// Text.
  Modal& content_class_name(const types::Text& value) {
    return put("content_class_name", value.value), *this;
  }
  /// Text.
  Modal& tag(const types::Text& value) { return put("tag", value.value), *this; }
  /// True or false.
  Modal& autofocus(const types::Bool& value) { return put("autofocus", value.value), *this; }
  /// True or false.
  Modal& enforceFocus(const types::Bool& value) { return put("enforceFocus", value.value), *this; }
  /// Text.
  Modal& role(const types::Text& value) { return put("role", value.value), *this; }
  /// Text.
  Modal& labelledby(const types::Text& value) { return put("labelledby", value.value), *this; }
  /// A number or text.
  Modal& zindex(const ZindexType& value) { return put("zindex", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Modal& dialogStyle(const types::Style& value) { return put("dialogStyle", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Modal& contentStyle(const types::Style& value) { return put("contentStyle", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Modal& backdropStyle(const types::Style& value) { return put("backdropStyle", value.value), *this; }
  /// Text.
  Modal& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text.
  Modal& backdropClassName(const types::Text& value) { return put("backdropClassName", value.value), *this; }
  /// Text.
  Modal& contentClassName(const types::Text& value) { return put("contentClassName", value.value), *this; }
  /// Text.
  Modal& dialogClassName(const types::Text& value) { return put("dialogClassName", value.value), *this; }
  /// True or false.
  Modal& autoFocus(const types::Bool& value) { return put("autoFocus", value.value), *this; }
  /// Text.
  Modal& labelledBy(const types::Text& value) { return put("labelledBy", value.value), *this; }
  /// A number or text.
  Modal& zIndex(const ZIndexType& value) { return put("zIndex", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Modal(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Modal Modal(C... children) {
  struct Modal made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Modal Modal(std::initializer_list<Child> children) {
  struct Modal made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
