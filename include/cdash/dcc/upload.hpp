// dcc::Upload, the component Upload of dash_core_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dcc {

/// The component `Upload` of dash_core_components.
struct Upload : Component {
  static constexpr std::string_view property_names[] = {
      {"accept", 6}, {"children", 8}, {"className", 9}, {"className_active", 16}, {"className_disabled", 18},
      {"className_reject", 16}, {"contents", 8}, {"disable_click", 13}, {"disabled", 8},
      {"enable_folder_selection", 23}, {"filename", 8}, {"last_modified", 13}, {"max_size", 8},
      {"min_size", 8}, {"multiple", 8}, {"style", 5}, {"style_active", 12}, {"style_disabled", 14},
      {"style_reject", 12},
  };
  static constexpr ComponentInfo info{"Upload", "dash_core_components", "dcc::Upload", property_names, false};

  using ContentsType = types::AnyOf<types::Text, types::ListOf<types::Text>>;
  using FilenameType = types::AnyOf<types::Text, types::ListOf<types::Text>>;
  using LastModifiedType = types::AnyOf<types::Number, types::ListOf<types::Number>>;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<ContentsType> contents() const { return {this->ref("contents")}; }
    Property<FilenameType> filename() const { return {this->ref("filename")}; }
    Property<LastModifiedType> last_modified() const { return {this->ref("last_modified")}; }
    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> accept() const { return {this->ref("accept")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Bool> disable_click() const { return {this->ref("disable_click")}; }
    Property<types::Number> max_size() const { return {this->ref("max_size")}; }
    Property<types::Number> min_size() const { return {this->ref("min_size")}; }
    Property<types::Bool> multiple() const { return {this->ref("multiple")}; }
    Property<types::Bool> enable_folder_selection() const { return {this->ref("enable_folder_selection")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Text> className_active() const { return {this->ref("className_active")}; }
    Property<types::Text> className_reject() const { return {this->ref("className_reject")}; }
    Property<types::Text> className_disabled() const { return {this->ref("className_disabled")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Style> style_active() const { return {this->ref("style_active")}; }
    Property<types::Style> style_reject() const { return {this->ref("style_reject")}; }
    Property<types::Style> style_disabled() const { return {this->ref("style_disabled")}; }
  };
  /// An id of this component type: `dcc::Upload::Id name{"name"}`.
  using Id = Reference<Upload>;

  Upload() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Upload& id(const IdOf<Upload>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Text or a list of texts.
  Upload& contents(const ContentsType& value) { return put("contents", value.value), *this; }
  /// Text or a list of texts.
  Upload& filename(const FilenameType& value) { return put("filename", value.value), *this; }
  /// A number or a list of numbers.
  Upload& last_modified(const LastModifiedType& value) { return put("last_modified", value.value), *this; }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Upload& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Upload& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  Upload& accept(const types::Text& value) { return put("accept", value.value), *this; }
  /// True or false. Default: false.
  Upload& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// True or false. Default: false.
  Upload& disable_click(const types::Bool& value) { return put("disable_click", value.value), *this; }
  /// A number. Default: -1.
  Upload& max_size(const types::Number& value) { return put("max_size", value.value), *this; }
  /// A number. Default: 0.
  Upload& min_size(const types::Number& value) { return put("min_size", value.value), *this; }
  /// True or false. Default: false.
  Upload& multiple(const types::Bool& value) { return put("multiple", value.value), *this; }
  /// True or false. Default: false.
  Upload& enable_folder_selection(const types::Bool& value) {
    return put("enable_folder_selection", value.value), *this;
  }
  /// Text.
  Upload& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text.
  Upload& className_active(const types::Text& value) { return put("className_active", value.value), *this; }
  /// Text.
  Upload& className_reject(const types::Text& value) { return put("className_reject", value.value), *this; }
  /// Text.
  Upload& className_disabled(const types::Text& value) {
    return put("className_disabled", value.value), *this;
  }
  /// A style: `{{"color", "red"}, …}`. Default: {}.
  Upload& style(const types::Style& value) { return put("style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Upload& style_active(const types::Style& value) { return put("style_active", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Upload& style_reject(const types::Style& value) { return put("style_reject", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`. Default: { opacity: 0.5, }.
  Upload& style_disabled(const types::Style& value) { return put("style_disabled", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dcc::Upload(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Upload Upload(C... children) {
  struct Upload made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Upload Upload(std::initializer_list<Child> children) {
  struct Upload made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc
