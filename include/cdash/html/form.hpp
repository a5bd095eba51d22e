// html::Form, the component Form of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Form` of dash_html_components.
struct Form : Element<Form> {
  static constexpr std::string_view property_names[] = {
      {"accept", 6}, {"acceptCharset", 13}, {"accessKey", 9}, {"action", 6}, {"autoComplete", 12},
      {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3}, {"disable_n_clicks", 16},
      {"draggable", 9}, {"encType", 7}, {"hidden", 6}, {"key", 3}, {"lang", 4}, {"method", 6},
      {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"name", 4}, {"noValidate", 10}, {"role", 4},
      {"spellCheck", 10}, {"style", 5}, {"tabIndex", 8}, {"target", 6}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Form", "dash_html_components", "html::Form", property_names, true};

  using NoValidateChoice = types::OneOfOr<types::Bool, "noValidate", "novalidate", "NOVALIDATE">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> accept() const { return {this->ref("accept")}; }
    Property<types::Text> acceptCharset() const { return {this->ref("acceptCharset")}; }
    Property<types::Text> action() const { return {this->ref("action")}; }
    Property<types::Text> autoComplete() const { return {this->ref("autoComplete")}; }
    Property<types::Text> encType() const { return {this->ref("encType")}; }
    Property<types::Text> method() const { return {this->ref("method")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<NoValidateChoice> noValidate() const { return {this->ref("noValidate")}; }
    Property<types::Text> target() const { return {this->ref("target")}; }
  };
  /// An id of this component type: `html::Form::Id name{"name"}`.
  using Id = Reference<Form>;

  /// Text.
  Form& accept(const types::Text& value) { return put("accept", value.value), *this; }
  /// Text.
  Form& acceptCharset(const types::Text& value) { return put("acceptCharset", value.value), *this; }
  /// Text.
  Form& action(const types::Text& value) { return put("action", value.value), *this; }
  /// Text.
  Form& autoComplete(const types::Text& value) { return put("autoComplete", value.value), *this; }
  /// Text.
  Form& encType(const types::Text& value) { return put("encType", value.value), *this; }
  /// Text.
  Form& method(const types::Text& value) { return put("method", value.value), *this; }
  /// Text.
  Form& name(const types::Text& value) { return put("name", value.value), *this; }
  /// "noValidate", "novalidate" or "NOVALIDATE", or true or false.
  Form& noValidate(const NoValidateChoice& value) { return put("noValidate", value.to_value()), *this; }
  /// Text.
  Form& target(const types::Text& value) { return put("target", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Form(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Form Form(C... children) {
  struct Form made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Form Form(std::initializer_list<Child> children) {
  struct Form made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
