// dbc::Carousel, the component Carousel of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `Carousel` of dash_bootstrap_components.
struct Carousel : Component {
  static constexpr std::string_view property_names[] = {
      {"active_index", 12}, {"className", 9}, {"class_name", 10}, {"controls", 8}, {"indicators", 10},
      {"interval", 8}, {"items", 5}, {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16},
      {"slide", 5}, {"style", 5}, {"variant", 7},
  };
  static constexpr ComponentInfo info{"Carousel", "dash_bootstrap_components", "dbc::Carousel",
      property_names, false};

  /// An object; a function a member.
  class Item : public types::Object<Item> {
   public:
    using Object::Object;
    /// Text.
    Item& src(const types::Text& value) { return put("src", value.value); }
    /// Text.
    Item& alt(const types::Text& value) { return put("alt", value.value); }
    /// Text.
    Item& header(const types::Text& value) { return put("header", value.value); }
    /// Text.
    Item& caption(const types::Text& value) { return put("caption", value.value); }
    /// A style: `{{"color", "red"}, …}`.
    Item& img_style(const types::Style& value) { return put("img_style", value.value); }
    /// Text.
    Item& img_class_name(const types::Text& value) { return put("img_class_name", value.value); }
    /// Text.
    Item& caption_class_name(const types::Text& value) { return put("caption_class_name", value.value); }
    /// Text.
    Item& href(const types::Text& value) { return put("href", value.value); }
    /// Text.
    Item& target(const types::Text& value) { return put("target", value.value); }
    /// True or false.
    Item& external_link(const types::Bool& value) { return put("external_link", value.value); }
    /// Text.
    Item& key(const types::Text& value) { return put("key", value.value); }
    /// Text.
    Item& imgClassName(const types::Text& value) { return put("imgClassName", value.value); }
    /// Text.
    Item& captionClassName(const types::Text& value) { return put("captionClassName", value.value); }
  };

  using ItemsType = types::ListOf<Item>;
  using PersistenceType = types::AnyOf<types::Bool, types::Text, types::Number>;
  using PersistedPropsType = types::ListOf<types::OneOf<"active_index">>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<ItemsType> items() const { return {this->ref("items")}; }
    Property<types::Number> active_index() const { return {this->ref("active_index")}; }
    Property<types::Number> interval() const { return {this->ref("interval")}; }
    Property<types::Bool> controls() const { return {this->ref("controls")}; }
    Property<types::Bool> indicators() const { return {this->ref("indicators")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Bool> slide() const { return {this->ref("slide")}; }
    Property<types::OneOf<"dark">> variant() const { return {this->ref("variant")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<PersistedPropsType> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Carousel::Id name{"name"}`.
  using Id = Reference<Carousel>;

  Carousel() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Carousel& id(const IdOf<Carousel>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// A list of `Item`. Required.
  Carousel& items(const ItemsType& value) { return put("items", value.value), *this; }
  /// A number. Default: 0.
  Carousel& active_index(const types::Number& value) { return put("active_index", value.value), *this; }
  /// A number.
  Carousel& interval(const types::Number& value) { return put("interval", value.value), *this; }
  /// True or false. Default: true.
  Carousel& controls(const types::Bool& value) { return put("controls", value.value), *this; }
  /// True or false. Default: true.
  Carousel& indicators(const types::Bool& value) { return put("indicators", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Carousel& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Carousel& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// True or false.
  Carousel& slide(const types::Bool& value) { return put("slide", value.value), *this; }
  /// "dark".
  Carousel& variant(const types::OneOf<"dark">& value) { return put("variant", value.to_value()), *this; }
  /// True or false, text or a number.
  Carousel& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of "active_index".
  Carousel& persisted_props(const PersistedPropsType& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Carousel& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// Text.
  Carousel& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 1)
struct Carousel Carousel(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dbc::Carousel needs items: dbc::Carousel(items)");
  return {};
}
inline struct Carousel Carousel(const Carousel::ItemsType& items) {
  struct Carousel made;
  made.items(items);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
