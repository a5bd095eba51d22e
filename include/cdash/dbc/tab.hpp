// dbc::Tab, the component Tab of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `Tab` of dash_bootstrap_components.
struct Tab : Component {
  static constexpr std::string_view property_names[] = {
      {"activeLabelClassName", 20}, {"activeTabClassName", 18}, {"active_label_class_name", 23},
      {"active_label_style", 18}, {"active_tab_class_name", 21}, {"active_tab_style", 16}, {"children", 8},
      {"className", 9}, {"class_name", 10}, {"disabled", 8}, {"key", 3}, {"label", 5}, {"labelClassName", 14},
      {"label_class_name", 16}, {"label_style", 11}, {"style", 5}, {"tabClassName", 12},
      {"tab_class_name", 14}, {"tab_id", 6}, {"tab_style", 9},
  };
  static constexpr ComponentInfo info{"Tab", "dash_bootstrap_components", "dbc::Tab", property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> label() const { return {this->ref("label")}; }
    Property<types::Text> tab_id() const { return {this->ref("tab_id")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Style> tab_style() const { return {this->ref("tab_style")}; }
    Property<types::Style> active_tab_style() const { return {this->ref("active_tab_style")}; }
    Property<types::Style> label_style() const { return {this->ref("label_style")}; }
    Property<types::Style> active_label_style() const { return {this->ref("active_label_style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> tab_class_name() const { return {this->ref("tab_class_name")}; }
    Property<types::Text> active_tab_class_name() const { return {this->ref("active_tab_class_name")}; }
    Property<types::Text> label_class_name() const { return {this->ref("label_class_name")}; }
    Property<types::Text> active_label_class_name() const { return {this->ref("active_label_class_name")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Text> tabClassName() const { return {this->ref("tabClassName")}; }
    Property<types::Text> activeTabClassName() const { return {this->ref("activeTabClassName")}; }
    Property<types::Text> labelClassName() const { return {this->ref("labelClassName")}; }
    Property<types::Text> activeLabelClassName() const { return {this->ref("activeLabelClassName")}; }
  };
  /// An id of this component type: `dbc::Tab::Id name{"name"}`.
  using Id = Reference<Tab>;

  Tab() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Tab& id(const IdOf<Tab>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Tab& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Tab& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  Tab& label(const types::Text& value) { return put("label", value.value), *this; }
  /// Text.
  Tab& tab_id(const types::Text& value) { return put("tab_id", value.value), *this; }
  /// True or false.
  Tab& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Tab& style(const types::Style& value) { return put("style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Tab& tab_style(const types::Style& value) { return put("tab_style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Tab& active_tab_style(const types::Style& value) { return put("active_tab_style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Tab& label_style(const types::Style& value) { return put("label_style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Tab& active_label_style(const types::Style& value) { return put("active_label_style", value.value), *this; }
  /// Text.
  Tab& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  Tab& tab_class_name(const types::Text& value) { return put("tab_class_name", value.value), *this; }
  /// Text.
  Tab& active_tab_class_name(const types::Text& value) {
    return put("active_tab_class_name", value.value), *this;
  }
  /// Text.
  Tab& label_class_name(const types::Text& value) { return put("label_class_name", value.value), *this; }
  /// Text.
  Tab& active_label_class_name(const types::Text& value) {
    return put("active_label_class_name", value.value), *this;
  }
  /// Text.
  Tab& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Tab& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text.
  Tab& tabClassName(const types::Text& value) { return put("tabClassName", value.value), *this; }
  /// Text.
  Tab& activeTabClassName(const types::Text& value) { return put("activeTabClassName", value.value), *this; }
  /// Text.
  Tab& labelClassName(const types::Text& value) { return put("labelClassName", value.value), *this; }
  /// Text.
  Tab& activeLabelClassName(const types::Text& value) {
    return put("activeLabelClassName", value.value), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Tab(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Tab Tab(C... children) {
  struct Tab made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Tab Tab(std::initializer_list<Child> children) {
  struct Tab made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
