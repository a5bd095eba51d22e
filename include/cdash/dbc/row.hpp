// dbc::Row, the component Row of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `Row` of dash_bootstrap_components.
struct Row : Component {
  static constexpr std::string_view property_names[] = {
      {"align", 5}, {"children", 8}, {"className", 9}, {"class_name", 10}, {"justify", 7}, {"key", 3},
      {"style", 5},
  };
  static constexpr ComponentInfo info{"Row", "dash_bootstrap_components", "dbc::Row", property_names, false};

  using AlignChoice = types::OneOf<"start", "center", "end", "stretch", "baseline">;
  using JustifyChoice = types::OneOf<"start", "center", "end", "around", "between", "evenly">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<AlignChoice> align() const { return {this->ref("align")}; }
    Property<JustifyChoice> justify() const { return {this->ref("justify")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Row::Id name{"name"}`.
  using Id = Reference<Row>;

  Row() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Row& id(const IdOf<Row>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Row& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Row& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A style: `{{"color", "red"}, …}`.
  Row& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Row& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// "start", "center", "end", "stretch" or "baseline".
  Row& align(const AlignChoice& value) { return put("align", value.to_value()), *this; }
  /// "start", "center", "end", "around", "between" or "evenly".
  Row& justify(const JustifyChoice& value) { return put("justify", value.to_value()), *this; }
  /// Text.
  Row& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Row& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Row(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Row Row(C... children) {
  struct Row made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Row Row(std::initializer_list<Child> children) {
  struct Row made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
