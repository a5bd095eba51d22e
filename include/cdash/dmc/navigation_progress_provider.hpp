// dmc::NavigationProgressProvider, the component NavigationProgressProvider of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>

namespace cdash::dmc {

/// The component `NavigationProgressProvider` of dash_mantine_components.
struct NavigationProgressProvider : Component {
  static constexpr std::string_view property_names[] = {
      {"color", 5}, {"initialProgress", 15}, {"size", 4}, {"stepInterval", 12}, {"tabIndex", 8},
      {"withinPortal", 12}, {"zIndex", 6},
  };
  static constexpr ComponentInfo info{"NavigationProgressProvider", "dash_mantine_components",
      "dmc::NavigationProgressProvider", property_names, true};

  using ZIndexChoice = types::OneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset",
      "auto">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Number> initialProgress() const { return {this->ref("initialProgress")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Number> stepInterval() const { return {this->ref("stepInterval")}; }
    Property<types::Bool> withinPortal() const { return {this->ref("withinPortal")}; }
    Property<ZIndexChoice> zIndex() const { return {this->ref("zIndex")}; }
    Property<types::Number> tabIndex() const { return {this->ref("tabIndex")}; }
  };
  /// An id of this component type: `dmc::NavigationProgressProvider::Id name{"name"}`.
  using Id = Reference<NavigationProgressProvider>;

  NavigationProgressProvider() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  NavigationProgressProvider& id(const IdOf<NavigationProgressProvider>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// A number.
  NavigationProgressProvider& initialProgress(const types::Number& value) {
    return put("initialProgress", value.value), *this;
  }
  /// Text.
  NavigationProgressProvider& color(const types::Text& value) { return put("color", value.value), *this; }
  /// Text.
  NavigationProgressProvider& size(const types::Text& value) { return put("size", value.value), *this; }
  /// A number.
  NavigationProgressProvider& stepInterval(const types::Number& value) {
    return put("stepInterval", value.value), *this;
  }
  /// True or false.
  NavigationProgressProvider& withinPortal(const types::Bool& value) {
    return put("withinPortal", value.value), *this;
  }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset" or "auto".
  NavigationProgressProvider& zIndex(const ZIndexChoice& value) {
    return put("zIndex", value.to_value()), *this;
  }
  /// A number.
  NavigationProgressProvider& tabIndex(const types::Number& value) {
    return put("tabIndex", value.value), *this;
  }
  /// A `data-*` or `aria-*` attribute: `.attribute("data-row", 3)`.
  NavigationProgressProvider& attribute(AttributeName name, const types::Any& value) {
    this->put_attribute(name.text, value.value);
    return *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct NavigationProgressProvider NavigationProgressProvider() { return {}; }
inline struct NavigationProgressProvider NavigationProgressProvider(const types::Number& initialProgress) {
  struct NavigationProgressProvider made;
  made.initialProgress(initialProgress);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
