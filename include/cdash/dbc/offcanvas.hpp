// dbc::Offcanvas, the component Offcanvas of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `Offcanvas` of dash_bootstrap_components.
struct Offcanvas : Component {
  static constexpr std::string_view property_names[] = {
      {"autoFocus", 9}, {"autofocus", 9}, {"backdrop", 8}, {"backdropClassName", 17},
      {"backdrop_class_name", 19}, {"children", 8}, {"className", 9}, {"class_name", 10},
      {"close_button", 12}, {"is_open", 7}, {"keyboard", 8}, {"labelledBy", 10}, {"labelledby", 10},
      {"placement", 9}, {"scrollable", 10}, {"style", 5}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Offcanvas", "dash_bootstrap_components", "dbc::Offcanvas",
      property_names, false};

  using PlacementChoice = types::OneOf<"start", "end", "top", "bottom">;
  using BackdropChoice = types::OneOfOr<types::Bool, "static">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Bool> is_open() const { return {this->ref("is_open")}; }
    Property<Child> title() const { return {this->ref("title")}; }
    Property<PlacementChoice> placement() const { return {this->ref("placement")}; }
    Property<BackdropChoice> backdrop() const { return {this->ref("backdrop")}; }
    Property<types::Bool> close_button() const { return {this->ref("close_button")}; }
    Property<types::Bool> keyboard() const { return {this->ref("keyboard")}; }
    Property<types::Bool> scrollable() const { return {this->ref("scrollable")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> backdrop_class_name() const { return {this->ref("backdrop_class_name")}; }
    Property<types::Bool> autofocus() const { return {this->ref("autofocus")}; }
    Property<types::Text> labelledby() const { return {this->ref("labelledby")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Text> backdropClassName() const { return {this->ref("backdropClassName")}; }
    Property<types::Bool> autoFocus() const { return {this->ref("autoFocus")}; }
    Property<types::Text> labelledBy() const { return {this->ref("labelledBy")}; }
  };
  /// An id of this component type: `dbc::Offcanvas::Id name{"name"}`.
  using Id = Reference<Offcanvas>;

  Offcanvas() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Offcanvas& id(const IdOf<Offcanvas>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Offcanvas& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Offcanvas& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// True or false. Default: false.
  Offcanvas& is_open(const types::Bool& value) { return put("is_open", value.value), *this; }
  /// A component, text, a number, or a list of these.
  Offcanvas& title(const Child& value) { return put("title", value.value), *this; }
  /// "start", "end", "top" or "bottom".
  Offcanvas& placement(const PlacementChoice& value) { return put("placement", value.to_value()), *this; }
  /// "static", or true or false. Default: true.
  Offcanvas& backdrop(const BackdropChoice& value) { return put("backdrop", value.to_value()), *this; }
  /// True or false. Default: true.
  Offcanvas& close_button(const types::Bool& value) { return put("close_button", value.value), *this; }
  /// True or false.
  Offcanvas& keyboard(const types::Bool& value) { return put("keyboard", value.value), *this; }
  /// True or false.
  Offcanvas& scrollable(const types::Bool& value) { return put("scrollable", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Offcanvas& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Offcanvas& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  Offcanvas& backdrop_class_name(const types::Text& value) {
    return put("backdrop_class_name", value.value), *this;
  }
  /// True or false.
  Offcanvas& autofocus(const types::Bool& value) { return put("autofocus", value.value), *this; }
  /// Text.
  Offcanvas& labelledby(const types::Text& value) { return put("labelledby", value.value), *this; }
  /// Text.
  Offcanvas& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text.
  Offcanvas& backdropClassName(const types::Text& value) {
    return put("backdropClassName", value.value), *this;
  }
  /// True or false.
  Offcanvas& autoFocus(const types::Bool& value) { return put("autoFocus", value.value), *this; }
  /// Text.
  Offcanvas& labelledBy(const types::Text& value) { return put("labelledBy", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Offcanvas(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Offcanvas Offcanvas(C... children) {
  struct Offcanvas made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Offcanvas Offcanvas(std::initializer_list<Child> children) {
  struct Offcanvas made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
