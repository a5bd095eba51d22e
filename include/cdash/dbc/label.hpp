// dbc::Label, the component Label of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `Label` of dash_bootstrap_components.
struct Label : Component {
  static constexpr std::string_view property_names[] = {
      {"align", 5}, {"check", 5}, {"children", 8}, {"className", 9}, {"class_name", 10}, {"color", 5},
      {"hidden", 6}, {"html_for", 8}, {"key", 3}, {"lg", 2}, {"md", 2}, {"size", 4}, {"sm", 2}, {"style", 5},
      {"width", 5}, {"xl", 2}, {"xs", 2}, {"xxl", 3},
  };
  static constexpr ComponentInfo info{"Label", "dash_bootstrap_components", "dbc::Label", property_names,
      false};

  /// An object; a function a member.
  class Width : public types::Object<Width> {
   public:
    using Object::Object;
    /// "auto", or true or false or a number.
    Width& size(const types::OneOfOr<types::AnyOf<types::Bool, types::Number>, "auto">& value) {
      return put("size", value.to_value());
    }
    /// "first" or "last", or a number.
    Width& order(const types::OneOfOr<types::Number, "first", "last">& value) {
      return put("order", value.to_value());
    }
    /// A number.
    Width& offset(const types::Number& value) { return put("offset", value.value); }
  };

  using WidthChoice = types::OneOfOr<types::AnyOf<types::Bool, types::Number, Width>, "auto">;
  using XsChoice = types::OneOfOr<types::AnyOf<types::Bool, types::Number, Width>, "auto">;
  using SmChoice = types::OneOfOr<types::AnyOf<types::Bool, types::Number, Width>, "auto">;
  using MdChoice = types::OneOfOr<types::AnyOf<types::Bool, types::Number, Width>, "auto">;
  using LgChoice = types::OneOfOr<types::AnyOf<types::Bool, types::Number, Width>, "auto">;
  using XlChoice = types::OneOfOr<types::AnyOf<types::Bool, types::Number, Width>, "auto">;
  using XxlChoice = types::OneOfOr<types::AnyOf<types::Bool, types::Number, Width>, "auto">;
  using AlignChoice = types::OneOf<"start", "center", "end">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Text> html_for() const { return {this->ref("html_for")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Bool> hidden() const { return {this->ref("hidden")}; }
    Property<types::Bool> check() const { return {this->ref("check")}; }
    Property<WidthChoice> width() const { return {this->ref("width")}; }
    Property<XsChoice> xs() const { return {this->ref("xs")}; }
    Property<SmChoice> sm() const { return {this->ref("sm")}; }
    Property<MdChoice> md() const { return {this->ref("md")}; }
    Property<LgChoice> lg() const { return {this->ref("lg")}; }
    Property<XlChoice> xl() const { return {this->ref("xl")}; }
    Property<XxlChoice> xxl() const { return {this->ref("xxl")}; }
    Property<AlignChoice> align() const { return {this->ref("align")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Label::Id name{"name"}`.
  using Id = Reference<Label>;

  Label() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Label& id(const IdOf<Label>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Label& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Label& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  Label& size(const types::Text& value) { return put("size", value.value), *this; }
  /// Text.
  Label& html_for(const types::Text& value) { return put("html_for", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Label& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Label& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// True or false.
  Label& hidden(const types::Bool& value) { return put("hidden", value.value), *this; }
  /// True or false.
  Label& check(const types::Bool& value) { return put("check", value.value), *this; }
  /// "auto", or true or false, a number or `Width` (size, order, offset).
  Label& width(const WidthChoice& value) { return put("width", value.to_value()), *this; }
  /// "auto", or true or false, a number or `Width` (size, order, offset).
  Label& xs(const XsChoice& value) { return put("xs", value.to_value()), *this; }
  /// "auto", or true or false, a number or `Width` (size, order, offset).
  Label& sm(const SmChoice& value) { return put("sm", value.to_value()), *this; }
  /// "auto", or true or false, a number or `Width` (size, order, offset).
  Label& md(const MdChoice& value) { return put("md", value.to_value()), *this; }
  /// "auto", or true or false, a number or `Width` (size, order, offset).
  Label& lg(const LgChoice& value) { return put("lg", value.to_value()), *this; }
  /// "auto", or true or false, a number or `Width` (size, order, offset).
  Label& xl(const XlChoice& value) { return put("xl", value.to_value()), *this; }
  /// "auto", or true or false, a number or `Width` (size, order, offset).
  Label& xxl(const XxlChoice& value) { return put("xxl", value.to_value()), *this; }
  /// "start", "center" or "end". Default: "center".
  Label& align(const AlignChoice& value) { return put("align", value.to_value()), *this; }
  /// Text.
  Label& color(const types::Text& value) { return put("color", value.value), *this; }
  /// Text.
  Label& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Label& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Label(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Label Label(C... children) {
  struct Label made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Label Label(std::initializer_list<Child> children) {
  struct Label made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
