// dcc::ConfirmDialog, the component ConfirmDialog of dash_core_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>

namespace cdash::dcc {

/// The component `ConfirmDialog` of dash_core_components.
struct ConfirmDialog : Component {
  static constexpr std::string_view property_names[] = {
      {"cancel_n_clicks", 15}, {"cancel_n_clicks_timestamp", 25}, {"displayed", 9}, {"message", 7},
      {"submit_n_clicks", 15}, {"submit_n_clicks_timestamp", 25},
  };
  static constexpr ComponentInfo info{"ConfirmDialog", "dash_core_components", "dcc::ConfirmDialog",
      property_names, false};

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
  };
  /// An id of this component type: `dcc::ConfirmDialog::Id name{"name"}`.
  using Id = Reference<ConfirmDialog>;

  ConfirmDialog() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  ConfirmDialog& id(const IdOf<ConfirmDialog>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Text.
  ConfirmDialog& message(const types::Text& value) { return put("message", value.value), *this; }
  /// A number. Default: 0.
  ConfirmDialog& submit_n_clicks(const types::Number& value) {
    return put("submit_n_clicks", value.value), *this;
  }
  /// A number. Default: -1.
  ConfirmDialog& submit_n_clicks_timestamp(const types::Number& value) {
    return put("submit_n_clicks_timestamp", value.value), *this;
  }
  /// A number. Default: 0.
  ConfirmDialog& cancel_n_clicks(const types::Number& value) {
    return put("cancel_n_clicks", value.value), *this;
  }
  /// A number. Default: -1.
  ConfirmDialog& cancel_n_clicks_timestamp(const types::Number& value) {
    return put("cancel_n_clicks_timestamp", value.value), *this;
  }
  /// True or false.
  ConfirmDialog& displayed(const types::Bool& value) { return put("displayed", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct ConfirmDialog ConfirmDialog() { return {}; }
inline struct ConfirmDialog ConfirmDialog(const IdOf<struct ConfirmDialog>& id,
    std::source_location where = std::source_location::current()) {
  struct ConfirmDialog made;
  made.id(id, where);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc
