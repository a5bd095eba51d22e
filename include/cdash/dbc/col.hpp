// dbc::Col, the component Col of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `Col` of dash_bootstrap_components.
struct Col : Component {
  static constexpr std::string_view property_names[] = {
      {"align", 5}, {"children", 8}, {"className", 9}, {"class_name", 10}, {"key", 3}, {"lg", 2}, {"md", 2},
      {"sm", 2}, {"style", 5}, {"width", 5}, {"xl", 2}, {"xs", 2}, {"xxl", 3},
  };
  static constexpr ComponentInfo info{"Col", "dash_bootstrap_components", "dbc::Col", property_names, false};

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

  using AlignChoice = types::OneOf<"start", "center", "end", "stretch", "baseline">;
  using WidthChoice = types::OneOfOr<types::AnyOf<types::Bool, types::Number, Width>, "auto">;
  using XsChoice = types::OneOfOr<types::AnyOf<types::Bool, types::Number, Width>, "auto">;
  using SmChoice = types::OneOfOr<types::AnyOf<types::Bool, types::Number, Width>, "auto">;
  using MdChoice = types::OneOfOr<types::AnyOf<types::Bool, types::Number, Width>, "auto">;
  using LgChoice = types::OneOfOr<types::AnyOf<types::Bool, types::Number, Width>, "auto">;
  using XlChoice = types::OneOfOr<types::AnyOf<types::Bool, types::Number, Width>, "auto">;
  using XxlChoice = types::OneOfOr<types::AnyOf<types::Bool, types::Number, Width>, "auto">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<AlignChoice> align() const { return {this->ref("align")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<WidthChoice> width() const { return {this->ref("width")}; }
    Property<XsChoice> xs() const { return {this->ref("xs")}; }
    Property<SmChoice> sm() const { return {this->ref("sm")}; }
    Property<MdChoice> md() const { return {this->ref("md")}; }
    Property<LgChoice> lg() const { return {this->ref("lg")}; }
    Property<XlChoice> xl() const { return {this->ref("xl")}; }
    Property<XxlChoice> xxl() const { return {this->ref("xxl")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Col::Id name{"name"}`.
  using Id = Reference<Col>;

  Col() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Col& id(const IdOf<Col>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Col& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Col& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// "start", "center", "end", "stretch" or "baseline".
  Col& align(const AlignChoice& value) { return put("align", value.to_value()), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Col& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Col& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// "auto", or true or false, a number or `Width` (size, order, offset).
  Col& width(const WidthChoice& value) { return put("width", value.to_value()), *this; }
  /// "auto", or true or false, a number or `Width` (size, order, offset).
  Col& xs(const XsChoice& value) { return put("xs", value.to_value()), *this; }
  /// "auto", or true or false, a number or `Width` (size, order, offset).
  Col& sm(const SmChoice& value) { return put("sm", value.to_value()), *this; }
  /// "auto", or true or false, a number or `Width` (size, order, offset).
  Col& md(const MdChoice& value) { return put("md", value.to_value()), *this; }
  /// "auto", or true or false, a number or `Width` (size, order, offset).
  Col& lg(const LgChoice& value) { return put("lg", value.to_value()), *this; }
  /// "auto", or true or false, a number or `Width` (size, order, offset).
  Col& xl(const XlChoice& value) { return put("xl", value.to_value()), *this; }
  /// "auto", or true or false, a number or `Width` (size, order, offset).
  Col& xxl(const XxlChoice& value) { return put("xxl", value.to_value()), *this; }
  /// Text.
  Col& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Col& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Col(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Col Col(C... children) {
  struct Col made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Col Col(std::initializer_list<Child> children) {
  struct Col made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
