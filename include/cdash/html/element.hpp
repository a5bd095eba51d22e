// html::Element, the base of the html components: what all of them have.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::html {

inline constexpr std::string_view element_names[] = {
    {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
    {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"key", 3}, {"lang", 4}, {"n_clicks", 8},
    {"n_clicks_timestamp", 18}, {"role", 4}, {"spellCheck", 10}, {"style", 5}, {"tabIndex", 8}, {"title", 5},
};

/// The properties of every component of dash_html_components. `Self` is the component.
template <class Self>
struct Element : Component {
  using HiddenChoice = types::OneOfOr<types::Bool, "hidden", "HIDDEN">;
  using TabIndexType = types::AnyOf<types::Text, types::Number>;

  Element() : Component(Self::info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Self& id(const IdOf<Self>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return static_cast<Self&>(*this);
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Self& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return static_cast<Self&>(*this);
  }
  Self& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return static_cast<Self&>(*this);
  }
  /// A number. Default: 0.
  Self& n_clicks(const types::Number& value) {
    return this->put("n_clicks", value.value), static_cast<Self&>(*this);
  }
  /// A number. Default: -1.
  Self& n_clicks_timestamp(const types::Number& value) {
    return this->put("n_clicks_timestamp", value.value), static_cast<Self&>(*this);
  }
  /// True or false.
  Self& disable_n_clicks(const types::Bool& value) {
    return this->put("disable_n_clicks", value.value), static_cast<Self&>(*this);
  }
  /// Text.
  Self& key(const types::Text& value) { return this->put("key", value.value), static_cast<Self&>(*this); }
  /// Text.
  Self& accessKey(const types::Text& value) {
    return this->put("accessKey", value.value), static_cast<Self&>(*this);
  }
  /// Text.
  Self& className(const types::Text& value) {
    return this->put("className", value.value), static_cast<Self&>(*this);
  }
  /// Text.
  Self& contentEditable(const types::Text& value) {
    return this->put("contentEditable", value.value), static_cast<Self&>(*this);
  }
  /// Text.
  Self& dir(const types::Text& value) { return this->put("dir", value.value), static_cast<Self&>(*this); }
  /// Text.
  Self& draggable(const types::Text& value) {
    return this->put("draggable", value.value), static_cast<Self&>(*this);
  }
  /// "hidden" or "HIDDEN", or true or false.
  Self& hidden(const HiddenChoice& value) {
    return this->put("hidden", value.to_value()), static_cast<Self&>(*this);
  }
  /// Text.
  Self& lang(const types::Text& value) { return this->put("lang", value.value), static_cast<Self&>(*this); }
  /// Text.
  Self& role(const types::Text& value) { return this->put("role", value.value), static_cast<Self&>(*this); }
  /// Text.
  Self& spellCheck(const types::Text& value) {
    return this->put("spellCheck", value.value), static_cast<Self&>(*this);
  }
  /// A style: `{{"color", "red"}, …}`.
  Self& style(const types::Style& value) {
    return this->put("style", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number.
  Self& tabIndex(const TabIndexType& value) {
    return this->put("tabIndex", value.value), static_cast<Self&>(*this);
  }
  /// Text.
  Self& title(const types::Text& value) { return this->put("title", value.value), static_cast<Self&>(*this); }
  /// A `data-*` or `aria-*` attribute: `.attribute("data-row", 3)`.
  Self& attribute(AttributeName name, const types::Any& value) {
    this->put_attribute(name.text, value.value);
    return static_cast<Self&>(*this);
  }
};

/// The properties of a component that is named by its id.
template <class Self>
struct ElementId : TypedId<Self> {
  using TypedId<Self>::TypedId;

  Property<Child> children() const { return {this->ref("children")}; }
  Property<types::Number> n_clicks() const { return {this->ref("n_clicks")}; }
  Property<types::Number> n_clicks_timestamp() const { return {this->ref("n_clicks_timestamp")}; }
  Property<types::Bool> disable_n_clicks() const { return {this->ref("disable_n_clicks")}; }
  Property<types::Text> key() const { return {this->ref("key")}; }
  Property<types::Text> accessKey() const { return {this->ref("accessKey")}; }
  Property<types::Text> className() const { return {this->ref("className")}; }
  Property<types::Text> contentEditable() const { return {this->ref("contentEditable")}; }
  Property<types::Text> dir() const { return {this->ref("dir")}; }
  Property<types::Text> draggable() const { return {this->ref("draggable")}; }
  Property<typename Element<Self>::HiddenChoice> hidden() const { return {this->ref("hidden")}; }
  Property<types::Text> lang() const { return {this->ref("lang")}; }
  Property<types::Text> role() const { return {this->ref("role")}; }
  Property<types::Text> spellCheck() const { return {this->ref("spellCheck")}; }
  Property<types::Style> style() const { return {this->ref("style")}; }
  Property<typename Element<Self>::TabIndexType> tabIndex() const { return {this->ref("tabIndex")}; }
  Property<types::Text> title() const { return {this->ref("title")}; }
};

}  // namespace cdash::html
