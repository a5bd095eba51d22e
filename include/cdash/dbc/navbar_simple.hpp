// dbc::NavbarSimple, the component NavbarSimple of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `NavbarSimple` of dash_bootstrap_components.
struct NavbarSimple : Component {
  static constexpr std::string_view property_names[] = {
      {"brand", 5}, {"brand_external_link", 19}, {"brand_href", 10}, {"brand_style", 11}, {"children", 8},
      {"className", 9}, {"class_name", 10}, {"color", 5}, {"dark", 4}, {"expand", 6}, {"fixed", 5},
      {"fluid", 5}, {"key", 3}, {"links_left", 10}, {"sticky", 6}, {"style", 5},
  };
  static constexpr ComponentInfo info{"NavbarSimple", "dash_bootstrap_components", "dbc::NavbarSimple",
      property_names, false};

  using ExpandType = types::AnyOf<types::Bool, types::Text>;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Bool> dark() const { return {this->ref("dark")}; }
    Property<types::Bool> fluid() const { return {this->ref("fluid")}; }
    Property<types::Bool> links_left() const { return {this->ref("links_left")}; }
    Property<Child> brand() const { return {this->ref("brand")}; }
    Property<types::Text> brand_href() const { return {this->ref("brand_href")}; }
    Property<types::Bool> brand_external_link() const { return {this->ref("brand_external_link")}; }
    Property<types::Text> fixed() const { return {this->ref("fixed")}; }
    Property<types::Text> sticky() const { return {this->ref("sticky")}; }
    Property<ExpandType> expand() const { return {this->ref("expand")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Style> brand_style() const { return {this->ref("brand_style")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::NavbarSimple::Id name{"name"}`.
  using Id = Reference<NavbarSimple>;

  NavbarSimple() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  NavbarSimple& id(const IdOf<NavbarSimple>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  NavbarSimple& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  NavbarSimple& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text. Default: "primary".
  NavbarSimple& color(const types::Text& value) { return put("color", value.value), *this; }
  /// True or false. Default: true.
  NavbarSimple& dark(const types::Bool& value) { return put("dark", value.value), *this; }
  /// True or false. Default: false.
  NavbarSimple& fluid(const types::Bool& value) { return put("fluid", value.value), *this; }
  /// True or false. Default: false.
  NavbarSimple& links_left(const types::Bool& value) { return put("links_left", value.value), *this; }
  /// A component, text, a number, or a list of these.
  NavbarSimple& brand(const Child& value) { return put("brand", value.value), *this; }
  /// Text.
  NavbarSimple& brand_href(const types::Text& value) { return put("brand_href", value.value), *this; }
  /// True or false.
  NavbarSimple& brand_external_link(const types::Bool& value) {
    return put("brand_external_link", value.value), *this;
  }
  /// Text.
  NavbarSimple& fixed(const types::Text& value) { return put("fixed", value.value), *this; }
  /// Text.
  NavbarSimple& sticky(const types::Text& value) { return put("sticky", value.value), *this; }
  /// True or false or text. Default: "md".
  NavbarSimple& expand(const ExpandType& value) { return put("expand", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  NavbarSimple& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  NavbarSimple& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  NavbarSimple& brand_style(const types::Style& value) { return put("brand_style", value.value), *this; }
  /// Text.
  NavbarSimple& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  NavbarSimple& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::NavbarSimple(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct NavbarSimple NavbarSimple(C... children) {
  struct NavbarSimple made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct NavbarSimple NavbarSimple(std::initializer_list<Child> children) {
  struct NavbarSimple made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
