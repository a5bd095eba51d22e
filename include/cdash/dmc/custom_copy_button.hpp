// dmc::CustomCopyButton, the component CustomCopyButton of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>

namespace cdash::dmc {

/// The component `CustomCopyButton` of dash_mantine_components.
struct CustomCopyButton : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"timeout", 7}, {"value", 5},
  };
  static constexpr ComponentInfo info{"CustomCopyButton", "dash_mantine_components", "dmc::CustomCopyButton",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> value() const { return {this->ref("value")}; }
    Property<types::Number> timeout() const { return {this->ref("timeout")}; }
  };
  /// An id of this component type: `dmc::CustomCopyButton::Id name{"name"}`.
  using Id = Reference<CustomCopyButton>;

  CustomCopyButton() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  CustomCopyButton& id(const IdOf<CustomCopyButton>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  CustomCopyButton& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  CustomCopyButton& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text. Required.
  CustomCopyButton& value(const types::Text& value) { return put("value", value.value), *this; }
  /// A number. Default: 1000.
  CustomCopyButton& timeout(const types::Number& value) { return put("timeout", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 2)
struct CustomCopyButton CustomCopyButton(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dmc::CustomCopyButton needs value: dmc::CustomCopyButton(children, value)");
  return {};
}
inline struct CustomCopyButton CustomCopyButton(const Child& children, const types::Text& value) {
  struct CustomCopyButton made;
  made.children(children);
  made.value(value);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
