// dbc::Fade, the component Fade of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `Fade` of dash_bootstrap_components.
struct Fade : Component {
  static constexpr std::string_view property_names[] = {
      {"appear", 6}, {"children", 8}, {"className", 9}, {"class_name", 10}, {"enter", 5}, {"exit", 4},
      {"is_in", 5}, {"key", 3}, {"style", 5}, {"tag", 3}, {"timeout", 7},
  };
  static constexpr ComponentInfo info{"Fade", "dash_bootstrap_components", "dbc::Fade", property_names,
      false};

  /// An object; a function a member.
  class Timeout : public types::Object<Timeout> {
   public:
    using Object::Object;
    /// A number.
    Timeout& enter(const types::Number& value) { return put("enter", value.value); }
    /// A number.
    Timeout& exit(const types::Number& value) { return put("exit", value.value); }
  };

  using TimeoutType = types::AnyOf<types::Number, Timeout>;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Bool> is_in() const { return {this->ref("is_in")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<TimeoutType> timeout() const { return {this->ref("timeout")}; }
    Property<types::Bool> appear() const { return {this->ref("appear")}; }
    Property<types::Bool> enter() const { return {this->ref("enter")}; }
    Property<types::Bool> exit() const { return {this->ref("exit")}; }
    Property<types::Text> tag() const { return {this->ref("tag")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Fade::Id name{"name"}`.
  using Id = Reference<Fade>;

  Fade() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Fade& id(const IdOf<Fade>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Fade& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Fade& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// True or false.
  Fade& is_in(const types::Bool& value) { return put("is_in", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Fade& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Fade& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// A number or `Timeout` (enter, exit).
  Fade& timeout(const TimeoutType& value) { return put("timeout", value.value), *this; }
  /// True or false.
  Fade& appear(const types::Bool& value) { return put("appear", value.value), *this; }
  /// True or false.
  Fade& enter(const types::Bool& value) { return put("enter", value.value), *this; }
  /// True or false.
  Fade& exit(const types::Bool& value) { return put("exit", value.value), *this; }
  /// Text.
  Fade& tag(const types::Text& value) { return put("tag", value.value), *this; }
  /// Text.
  Fade& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Fade& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Fade(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Fade Fade(C... children) {
  struct Fade made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Fade Fade(std::initializer_list<Child> children) {
  struct Fade made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
