// dbc::Breadcrumb, the component Breadcrumb of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `Breadcrumb` of dash_bootstrap_components.
struct Breadcrumb : Component {
  static constexpr std::string_view property_names[] = {
      {"className", 9}, {"class_name", 10}, {"itemClassName", 13}, {"item_class_name", 15},
      {"item_style", 10}, {"items", 5}, {"key", 3}, {"style", 5}, {"tag", 3},
  };
  static constexpr ComponentInfo info{"Breadcrumb", "dash_bootstrap_components", "dbc::Breadcrumb",
      property_names, false};

  /// An object; a function a member.
  class Item : public types::Object<Item> {
   public:
    using Object::Object;
    /// Text.
    Item& label(const types::Text& value) { return put("label", value.value); }
    /// Text.
    Item& href(const types::Text& value) { return put("href", value.value); }
    /// True or false.
    Item& active(const types::Bool& value) { return put("active", value.value); }
    /// True or false.
    Item& external_link(const types::Bool& value) { return put("external_link", value.value); }
    /// Text.
    Item& target(const types::Text& value) { return put("target", value.value); }
    /// Text.
    Item& title(const types::Text& value) { return put("title", value.value); }
  };

  using ItemsType = types::ListOf<Item>;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<ItemsType> items() const { return {this->ref("items")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Style> item_style() const { return {this->ref("item_style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> item_class_name() const { return {this->ref("item_class_name")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Text> itemClassName() const { return {this->ref("itemClassName")}; }
    Property<types::Any> tag() const { return {this->ref("tag")}; }
  };
  /// An id of this component type: `dbc::Breadcrumb::Id name{"name"}`.
  using Id = Reference<Breadcrumb>;

  Breadcrumb() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Breadcrumb& id(const IdOf<Breadcrumb>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// A list of `Item`.
  Breadcrumb& items(const ItemsType& value) { return put("items", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Breadcrumb& style(const types::Style& value) { return put("style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Breadcrumb& item_style(const types::Style& value) { return put("item_style", value.value), *this; }
  /// Text.
  Breadcrumb& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  Breadcrumb& item_class_name(const types::Text& value) { return put("item_class_name", value.value), *this; }
  /// Text.
  Breadcrumb& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Breadcrumb& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text.
  Breadcrumb& itemClassName(const types::Text& value) { return put("itemClassName", value.value), *this; }
  /// Anything that JSON can say.
  Breadcrumb& tag(const types::Any& value) { return put("tag", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Breadcrumb Breadcrumb() { return {}; }
inline struct Breadcrumb Breadcrumb(const IdOf<struct Breadcrumb>& id,
    std::source_location where = std::source_location::current()) {
  struct Breadcrumb made;
  made.id(id, where);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
