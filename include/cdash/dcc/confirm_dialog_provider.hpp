// dcc::ConfirmDialogProvider, the component ConfirmDialogProvider of dash_core_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>

namespace cdash::dcc {

/// The component `ConfirmDialogProvider` of dash_core_components.
struct ConfirmDialogProvider : Component {
  static constexpr std::string_view property_names[] = {
      {"cancel_n_clicks", 15}, {"cancel_n_clicks_timestamp", 25}, {"children", 8}, {"displayed", 9},
      {"message", 7}, {"submit_n_clicks", 15}, {"submit_n_clicks_timestamp", 25},
  };
  static constexpr ComponentInfo info{"ConfirmDialogProvider", "dash_core_components",
      "dcc::ConfirmDialogProvider", property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Text> message() const { return {this->ref("message")}; }
    Property<types::Number> submit_n_clicks() const { return {this->ref("submit_n_clicks")}; }
    Property<types::Number> submit_n_clicks_timestamp() const {
      return {this->ref("submit_n_clicks_timestamp")};
    }
    Property<types::Number> cancel_n_clicks() const { return {this->ref("cancel_n_clicks")}; }
    Property<types::Number> cancel_n_clicks_timestamp() const {
      return {this->ref("cancel_n_clicks_timestamp")};
    }
    Property<types::Bool> displayed() const { return {this->ref("displayed")}; }
    Property<Child> children() const { return {this->ref("children")}; }
  };
  /// An id of this component type: `dcc::ConfirmDialogProvider::Id name{"name"}`.
  using Id = Reference<ConfirmDialogProvider>;

  ConfirmDialogProvider() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  ConfirmDialogProvider& id(const IdOf<ConfirmDialogProvider>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Text.
  ConfirmDialogProvider& message(const types::Text& value) { return put("message", value.value), *this; }
  /// A number. Default: 0.
  ConfirmDialogProvider& submit_n_clicks(const types::Number& value) {
    return put("submit_n_clicks", value.value), *this;
  }
  /// A number. Default: -1.
  ConfirmDialogProvider& submit_n_clicks_timestamp(const types::Number& value) {
    return put("submit_n_clicks_timestamp", value.value), *this;
  }
  /// A number. Default: 0.
  ConfirmDialogProvider& cancel_n_clicks(const types::Number& value) {
    return put("cancel_n_clicks", value.value), *this;
  }
  /// A number. Default: -1.
  ConfirmDialogProvider& cancel_n_clicks_timestamp(const types::Number& value) {
    return put("cancel_n_clicks_timestamp", value.value), *this;
  }
  /// True or false.
  ConfirmDialogProvider& displayed(const types::Bool& value) { return put("displayed", value.value), *this; }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  ConfirmDialogProvider& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  ConfirmDialogProvider& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dcc::ConfirmDialogProvider(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct ConfirmDialogProvider ConfirmDialogProvider(C... children) {
  struct ConfirmDialogProvider made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct ConfirmDialogProvider ConfirmDialogProvider(std::initializer_list<Child> children) {
  struct ConfirmDialogProvider made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc
