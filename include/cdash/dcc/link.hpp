// dcc::Link, the component Link of dash_core_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dcc {

/// The component `Link` of dash_core_components.
struct Link : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"href", 4}, {"loading_state", 13}, {"refresh", 7}, {"style", 5},
      {"target", 6}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Link", "dash_core_components", "dcc::Link", property_names, false};

  /// An object; a function a member.
  class LoadingState : public types::Object<LoadingState> {
   public:
    using Object::Object;
    /// True or false.
    LoadingState& is_loading(const types::Bool& value) { return put("is_loading", value.value); }
    /// Text.
    LoadingState& prop_name(const types::Text& value) { return put("prop_name", value.value); }
    /// Text.
    LoadingState& component_name(const types::Text& value) { return put("component_name", value.value); }
  };

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> href() const { return {this->ref("href")}; }
    Property<types::Text> target() const { return {this->ref("target")}; }
    Property<types::Bool> refresh() const { return {this->ref("refresh")}; }
    Property<types::Text> title() const { return {this->ref("title")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<LoadingState> loading_state() const { return {this->ref("loading_state")}; }
  };
  /// An id of this component type: `dcc::Link::Id name{"name"}`.
  using Id = Reference<Link>;

  Link() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Link& id(const IdOf<Link>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Link& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Link& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text. Required.
  Link& href(const types::Text& value) { return put("href", value.value), *this; }
  /// Text.
  Link& target(const types::Text& value) { return put("target", value.value), *this; }
  /// True or false. Default: false.
  Link& refresh(const types::Bool& value) { return put("refresh", value.value), *this; }
  /// Text.
  Link& title(const types::Text& value) { return put("title", value.value), *this; }
  /// Text.
  Link& className(const types::Text& value) { return put("className", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Link& style(const types::Style& value) { return put("style", value.value), *this; }
  /// `LoadingState` (is_loading, prop_name, component_name).
  Link& loading_state(const LoadingState& value) { return put("loading_state", value.to_value()), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 2)
struct Link Link(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dcc::Link needs href: dcc::Link(children, href)");
  return {};
}
inline struct Link Link(const Child& children, const types::Text& href) {
  struct Link made;
  made.children(children);
  made.href(href);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc
