// cdash 0.1.0: <cdash/dbc.hpp>, to be included beside cdash.hpp.
//
// Written by tools/amalgamate from include/; change it there.
//
// SPDX-License-Identifier: MIT
// Copyright (c) 2026 The cdash authors
#pragma once

#include "cdash.hpp"

// ---- cdash/dbc/accordion.hpp
// dbc::Accordion, the component Accordion of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `Accordion` of dash_bootstrap_components.
struct Accordion : Component {
  static constexpr std::string_view property_names[] = {
      {"active_item", 11}, {"always_open", 11}, {"children", 8}, {"className", 9}, {"class_name", 10},
      {"flush", 5}, {"key", 3}, {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16},
      {"start_collapsed", 15}, {"style", 5},
  };
  static constexpr ComponentInfo info{"Accordion", "dash_bootstrap_components", "dbc::Accordion",
      property_names, false};

  using ActiveItemType = types::AnyOf<types::Text, types::ListOf<types::Text>>;
  using PersistenceType = types::AnyOf<types::Bool, types::Text, types::Number>;
  using PersistedPropsType = types::ListOf<types::OneOf<"active_item">>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<ActiveItemType> active_item() const { return {this->ref("active_item")}; }
    Property<types::Bool> always_open() const { return {this->ref("always_open")}; }
    Property<types::Bool> start_collapsed() const { return {this->ref("start_collapsed")}; }
    Property<types::Bool> flush() const { return {this->ref("flush")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<PersistedPropsType> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Accordion::Id name{"name"}`.
  using Id = Reference<Accordion>;

  Accordion() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Accordion& id(const IdOf<Accordion>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Accordion& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Accordion& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text or a list of texts.
  Accordion& active_item(const ActiveItemType& value) { return put("active_item", value.value), *this; }
  /// True or false. Default: false.
  Accordion& always_open(const types::Bool& value) { return put("always_open", value.value), *this; }
  /// True or false. Default: false.
  Accordion& start_collapsed(const types::Bool& value) { return put("start_collapsed", value.value), *this; }
  /// True or false.
  Accordion& flush(const types::Bool& value) { return put("flush", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Accordion& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Accordion& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// True or false, text or a number.
  Accordion& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of "active_item".
  Accordion& persisted_props(const PersistedPropsType& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Accordion& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// Text.
  Accordion& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Accordion& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Accordion(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Accordion Accordion(C... children) {
  struct Accordion made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Accordion Accordion(std::initializer_list<Child> children) {
  struct Accordion made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/accordion_item.hpp
// dbc::AccordionItem, the component AccordionItem of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `AccordionItem` of dash_bootstrap_components.
struct AccordionItem : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"item_id", 7}, {"style", 5}, {"title", 5},
  };
  static constexpr ComponentInfo info{"AccordionItem", "dash_bootstrap_components", "dbc::AccordionItem",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<Child> title() const { return {this->ref("title")}; }
    Property<types::Text> item_id() const { return {this->ref("item_id")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::AccordionItem::Id name{"name"}`.
  using Id = Reference<AccordionItem>;

  AccordionItem() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  AccordionItem& id(const IdOf<AccordionItem>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  AccordionItem& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  AccordionItem& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A component, text, a number, or a list of these.
  AccordionItem& title(const Child& value) { return put("title", value.value), *this; }
  /// Text.
  AccordionItem& item_id(const types::Text& value) { return put("item_id", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  AccordionItem& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  AccordionItem& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  AccordionItem& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::AccordionItem(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct AccordionItem AccordionItem(C... children) {
  struct AccordionItem made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct AccordionItem AccordionItem(std::initializer_list<Child> children) {
  struct AccordionItem made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/alert.hpp
// dbc::Alert, the component Alert of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `Alert` of dash_bootstrap_components.
struct Alert : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"color", 5}, {"dismissable", 11},
      {"duration", 8}, {"fade", 4}, {"is_open", 7}, {"key", 3}, {"persisted_props", 15}, {"persistence", 11},
      {"persistence_type", 16}, {"style", 5},
  };
  static constexpr ComponentInfo info{"Alert", "dash_bootstrap_components", "dbc::Alert", property_names,
      false};

  using PersistenceType = types::AnyOf<types::Bool, types::Text, types::Number>;
  using PersistedPropsType = types::ListOf<types::OneOf<"is_open">>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Bool> is_open() const { return {this->ref("is_open")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Bool> dismissable() const { return {this->ref("dismissable")}; }
    Property<types::Number> duration() const { return {this->ref("duration")}; }
    Property<types::Bool> fade() const { return {this->ref("fade")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<PersistedPropsType> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Alert::Id name{"name"}`.
  using Id = Reference<Alert>;

  Alert() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Alert& id(const IdOf<Alert>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Alert& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Alert& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// True or false. Default: true.
  Alert& is_open(const types::Bool& value) { return put("is_open", value.value), *this; }
  /// Text. Default: "success".
  Alert& color(const types::Text& value) { return put("color", value.value), *this; }
  /// True or false.
  Alert& dismissable(const types::Bool& value) { return put("dismissable", value.value), *this; }
  /// A number.
  Alert& duration(const types::Number& value) { return put("duration", value.value), *this; }
  /// True or false.
  Alert& fade(const types::Bool& value) { return put("fade", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Alert& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Alert& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// True or false, text or a number.
  Alert& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of "is_open".
  Alert& persisted_props(const PersistedPropsType& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Alert& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// Text.
  Alert& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Alert& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Alert(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Alert Alert(C... children) {
  struct Alert made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Alert Alert(std::initializer_list<Child> children) {
  struct Alert made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/badge.hpp
// dbc::Badge, the component Badge of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `Badge` of dash_bootstrap_components.
struct Badge : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"color", 5}, {"external_link", 13}, {"href", 4},
      {"key", 3}, {"n_clicks", 8}, {"pill", 4}, {"style", 5}, {"tag", 3}, {"target", 6}, {"text_color", 10},
      {"title", 5},
  };
  static constexpr ComponentInfo info{"Badge", "dash_bootstrap_components", "dbc::Badge", property_names,
      false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Text> text_color() const { return {this->ref("text_color")}; }
    Property<types::Number> n_clicks() const { return {this->ref("n_clicks")}; }
    Property<types::Text> href() const { return {this->ref("href")}; }
    Property<types::Bool> external_link() const { return {this->ref("external_link")}; }
    Property<types::Bool> pill() const { return {this->ref("pill")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> tag() const { return {this->ref("tag")}; }
    Property<types::Text> target() const { return {this->ref("target")}; }
    Property<types::Text> title() const { return {this->ref("title")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Badge::Id name{"name"}`.
  using Id = Reference<Badge>;

  Badge() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Badge& id(const IdOf<Badge>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Badge& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Badge& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text. Default: "secondary".
  Badge& color(const types::Text& value) { return put("color", value.value), *this; }
  /// Text.
  Badge& text_color(const types::Text& value) { return put("text_color", value.value), *this; }
  /// A number. Default: 0.
  Badge& n_clicks(const types::Number& value) { return put("n_clicks", value.value), *this; }
  /// Text.
  Badge& href(const types::Text& value) { return put("href", value.value), *this; }
  /// True or false.
  Badge& external_link(const types::Bool& value) { return put("external_link", value.value), *this; }
  /// True or false.
  Badge& pill(const types::Bool& value) { return put("pill", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Badge& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Badge& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  Badge& tag(const types::Text& value) { return put("tag", value.value), *this; }
  /// Text.
  Badge& target(const types::Text& value) { return put("target", value.value), *this; }
  /// Text.
  Badge& title(const types::Text& value) { return put("title", value.value), *this; }
  /// Text.
  Badge& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Badge& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Badge(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Badge Badge(C... children) {
  struct Badge made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Badge Badge(std::initializer_list<Child> children) {
  struct Badge made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/breadcrumb.hpp
// dbc::Breadcrumb, the component Breadcrumb of dash_bootstrap_components.
//
// Written by tools/wrap.

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

// ---- cdash/dbc/button.hpp
// dbc::Button, the component Button of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `Button` of dash_bootstrap_components.
struct Button : Component {
  static constexpr std::string_view property_names[] = {
      {"active", 6}, {"children", 8}, {"className", 9}, {"class_name", 10}, {"color", 5}, {"disabled", 8},
      {"download", 8}, {"external_link", 13}, {"href", 4}, {"key", 3}, {"n_clicks", 8}, {"name", 4},
      {"outline", 7}, {"rel", 3}, {"size", 4}, {"style", 5}, {"target", 6}, {"title", 5}, {"type", 4},
      {"value", 5},
  };
  static constexpr ComponentInfo info{"Button", "dash_bootstrap_components", "dbc::Button", property_names,
      false};

  using TypeChoice = types::OneOf<"button", "reset", "submit">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Number> n_clicks() const { return {this->ref("n_clicks")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Text> href() const { return {this->ref("href")}; }
    Property<types::Bool> external_link() const { return {this->ref("external_link")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Bool> active() const { return {this->ref("active")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Text> title() const { return {this->ref("title")}; }
    Property<types::Bool> outline() const { return {this->ref("outline")}; }
    Property<types::Text> target() const { return {this->ref("target")}; }
    Property<TypeChoice> type() const { return {this->ref("type")}; }
    Property<types::Text> download() const { return {this->ref("download")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<types::Text> value() const { return {this->ref("value")}; }
    Property<types::Text> rel() const { return {this->ref("rel")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Button::Id name{"name"}`.
  using Id = Reference<Button>;

  Button() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Button& id(const IdOf<Button>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Button& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Button& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A number. Default: 0.
  Button& n_clicks(const types::Number& value) { return put("n_clicks", value.value), *this; }
  /// Text.
  Button& color(const types::Text& value) { return put("color", value.value), *this; }
  /// Text.
  Button& href(const types::Text& value) { return put("href", value.value), *this; }
  /// True or false.
  Button& external_link(const types::Bool& value) { return put("external_link", value.value), *this; }
  /// Text.
  Button& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Button& style(const types::Style& value) { return put("style", value.value), *this; }
  /// True or false.
  Button& active(const types::Bool& value) { return put("active", value.value), *this; }
  /// True or false.
  Button& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// Text.
  Button& size(const types::Text& value) { return put("size", value.value), *this; }
  /// Text.
  Button& title(const types::Text& value) { return put("title", value.value), *this; }
  /// True or false.
  Button& outline(const types::Bool& value) { return put("outline", value.value), *this; }
  /// Text.
  Button& target(const types::Text& value) { return put("target", value.value), *this; }
  /// "button", "reset" or "submit".
  Button& type(const TypeChoice& value) { return put("type", value.to_value()), *this; }
  /// Text.
  Button& download(const types::Text& value) { return put("download", value.value), *this; }
  /// Text.
  Button& name(const types::Text& value) { return put("name", value.value), *this; }
  /// Text.
  Button& value(const types::Text& value) { return put("value", value.value), *this; }
  /// Text.
  Button& rel(const types::Text& value) { return put("rel", value.value), *this; }
  /// Text.
  Button& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Button& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Button(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Button Button(C... children) {
  struct Button made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Button Button(std::initializer_list<Child> children) {
  struct Button made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/button_group.hpp
// dbc::ButtonGroup, the component ButtonGroup of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `ButtonGroup` of dash_bootstrap_components.
struct ButtonGroup : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"key", 3}, {"size", 4}, {"style", 5},
      {"vertical", 8},
  };
  static constexpr ComponentInfo info{"ButtonGroup", "dash_bootstrap_components", "dbc::ButtonGroup",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Bool> vertical() const { return {this->ref("vertical")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::ButtonGroup::Id name{"name"}`.
  using Id = Reference<ButtonGroup>;

  ButtonGroup() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  ButtonGroup& id(const IdOf<ButtonGroup>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  ButtonGroup& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  ButtonGroup& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  ButtonGroup& size(const types::Text& value) { return put("size", value.value), *this; }
  /// True or false.
  ButtonGroup& vertical(const types::Bool& value) { return put("vertical", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  ButtonGroup& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  ButtonGroup& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  ButtonGroup& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  ButtonGroup& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::ButtonGroup(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct ButtonGroup ButtonGroup(C... children) {
  struct ButtonGroup made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct ButtonGroup ButtonGroup(std::initializer_list<Child> children) {
  struct ButtonGroup made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/card.hpp
// dbc::Card, the component Card of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `Card` of dash_bootstrap_components.
struct Card : Component {
  static constexpr std::string_view property_names[] = {
      {"body", 4}, {"children", 8}, {"className", 9}, {"class_name", 10}, {"color", 5}, {"inverse", 7},
      {"key", 3}, {"outline", 7}, {"style", 5},
  };
  static constexpr ComponentInfo info{"Card", "dash_bootstrap_components", "dbc::Card", property_names,
      false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Bool> body() const { return {this->ref("body")}; }
    Property<types::Bool> outline() const { return {this->ref("outline")}; }
    Property<types::Bool> inverse() const { return {this->ref("inverse")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Card::Id name{"name"}`.
  using Id = Reference<Card>;

  Card() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Card& id(const IdOf<Card>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Card& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Card& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  Card& color(const types::Text& value) { return put("color", value.value), *this; }
  /// True or false.
  Card& body(const types::Bool& value) { return put("body", value.value), *this; }
  /// True or false.
  Card& outline(const types::Bool& value) { return put("outline", value.value), *this; }
  /// True or false.
  Card& inverse(const types::Bool& value) { return put("inverse", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Card& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Card& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  Card& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Card& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Card(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Card Card(C... children) {
  struct Card made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Card Card(std::initializer_list<Child> children) {
  struct Card made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/card_body.hpp
// dbc::CardBody, the component CardBody of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `CardBody` of dash_bootstrap_components.
struct CardBody : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"key", 3}, {"style", 5}, {"tag", 3},
  };
  static constexpr ComponentInfo info{"CardBody", "dash_bootstrap_components", "dbc::CardBody",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> tag() const { return {this->ref("tag")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::CardBody::Id name{"name"}`.
  using Id = Reference<CardBody>;

  CardBody() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  CardBody& id(const IdOf<CardBody>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  CardBody& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  CardBody& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A style: `{{"color", "red"}, …}`.
  CardBody& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  CardBody& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  CardBody& tag(const types::Text& value) { return put("tag", value.value), *this; }
  /// Text.
  CardBody& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  CardBody& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::CardBody(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct CardBody CardBody(C... children) {
  struct CardBody made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct CardBody CardBody(std::initializer_list<Child> children) {
  struct CardBody made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/card_footer.hpp
// dbc::CardFooter, the component CardFooter of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `CardFooter` of dash_bootstrap_components.
struct CardFooter : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"key", 3}, {"style", 5}, {"tag", 3},
  };
  static constexpr ComponentInfo info{"CardFooter", "dash_bootstrap_components", "dbc::CardFooter",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> tag() const { return {this->ref("tag")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::CardFooter::Id name{"name"}`.
  using Id = Reference<CardFooter>;

  CardFooter() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  CardFooter& id(const IdOf<CardFooter>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  CardFooter& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  CardFooter& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A style: `{{"color", "red"}, …}`.
  CardFooter& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  CardFooter& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  CardFooter& tag(const types::Text& value) { return put("tag", value.value), *this; }
  /// Text.
  CardFooter& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  CardFooter& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::CardFooter(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct CardFooter CardFooter(C... children) {
  struct CardFooter made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct CardFooter CardFooter(std::initializer_list<Child> children) {
  struct CardFooter made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/card_group.hpp
// dbc::CardGroup, the component CardGroup of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `CardGroup` of dash_bootstrap_components.
struct CardGroup : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"key", 3}, {"style", 5}, {"tag", 3},
  };
  static constexpr ComponentInfo info{"CardGroup", "dash_bootstrap_components", "dbc::CardGroup",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> tag() const { return {this->ref("tag")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::CardGroup::Id name{"name"}`.
  using Id = Reference<CardGroup>;

  CardGroup() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  CardGroup& id(const IdOf<CardGroup>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  CardGroup& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  CardGroup& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A style: `{{"color", "red"}, …}`.
  CardGroup& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  CardGroup& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  CardGroup& tag(const types::Text& value) { return put("tag", value.value), *this; }
  /// Text.
  CardGroup& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  CardGroup& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::CardGroup(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct CardGroup CardGroup(C... children) {
  struct CardGroup made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct CardGroup CardGroup(std::initializer_list<Child> children) {
  struct CardGroup made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/card_header.hpp
// dbc::CardHeader, the component CardHeader of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `CardHeader` of dash_bootstrap_components.
struct CardHeader : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"key", 3}, {"style", 5}, {"tag", 3},
  };
  static constexpr ComponentInfo info{"CardHeader", "dash_bootstrap_components", "dbc::CardHeader",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> tag() const { return {this->ref("tag")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::CardHeader::Id name{"name"}`.
  using Id = Reference<CardHeader>;

  CardHeader() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  CardHeader& id(const IdOf<CardHeader>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  CardHeader& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  CardHeader& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A style: `{{"color", "red"}, …}`.
  CardHeader& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  CardHeader& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  CardHeader& tag(const types::Text& value) { return put("tag", value.value), *this; }
  /// Text.
  CardHeader& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  CardHeader& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::CardHeader(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct CardHeader CardHeader(C... children) {
  struct CardHeader made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct CardHeader CardHeader(std::initializer_list<Child> children) {
  struct CardHeader made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/card_img.hpp
// dbc::CardImg, the component CardImg of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `CardImg` of dash_bootstrap_components.
struct CardImg : Component {
  static constexpr std::string_view property_names[] = {
      {"alt", 3}, {"bottom", 6}, {"children", 8}, {"className", 9}, {"class_name", 10}, {"key", 3},
      {"src", 3}, {"style", 5}, {"tag", 3}, {"title", 5}, {"top", 3},
  };
  static constexpr ComponentInfo info{"CardImg", "dash_bootstrap_components", "dbc::CardImg", property_names,
      false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> src() const { return {this->ref("src")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> tag() const { return {this->ref("tag")}; }
    Property<types::Bool> top() const { return {this->ref("top")}; }
    Property<types::Bool> bottom() const { return {this->ref("bottom")}; }
    Property<types::Text> alt() const { return {this->ref("alt")}; }
    Property<types::Text> title() const { return {this->ref("title")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::CardImg::Id name{"name"}`.
  using Id = Reference<CardImg>;

  CardImg() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  CardImg& id(const IdOf<CardImg>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  CardImg& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  CardImg& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  CardImg& src(const types::Text& value) { return put("src", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  CardImg& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  CardImg& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  CardImg& tag(const types::Text& value) { return put("tag", value.value), *this; }
  /// True or false.
  CardImg& top(const types::Bool& value) { return put("top", value.value), *this; }
  /// True or false.
  CardImg& bottom(const types::Bool& value) { return put("bottom", value.value), *this; }
  /// Text.
  CardImg& alt(const types::Text& value) { return put("alt", value.value), *this; }
  /// Text.
  CardImg& title(const types::Text& value) { return put("title", value.value), *this; }
  /// Text.
  CardImg& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  CardImg& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::CardImg(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct CardImg CardImg(C... children) {
  struct CardImg made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct CardImg CardImg(std::initializer_list<Child> children) {
  struct CardImg made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/card_img_overlay.hpp
// dbc::CardImgOverlay, the component CardImgOverlay of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `CardImgOverlay` of dash_bootstrap_components.
struct CardImgOverlay : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"key", 3}, {"style", 5}, {"tag", 3},
  };
  static constexpr ComponentInfo info{"CardImgOverlay", "dash_bootstrap_components", "dbc::CardImgOverlay",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> tag() const { return {this->ref("tag")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::CardImgOverlay::Id name{"name"}`.
  using Id = Reference<CardImgOverlay>;

  CardImgOverlay() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  CardImgOverlay& id(const IdOf<CardImgOverlay>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  CardImgOverlay& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  CardImgOverlay& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A style: `{{"color", "red"}, …}`.
  CardImgOverlay& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  CardImgOverlay& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  CardImgOverlay& tag(const types::Text& value) { return put("tag", value.value), *this; }
  /// Text.
  CardImgOverlay& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  CardImgOverlay& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::CardImgOverlay(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct CardImgOverlay CardImgOverlay(C... children) {
  struct CardImgOverlay made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct CardImgOverlay CardImgOverlay(std::initializer_list<Child> children) {
  struct CardImgOverlay made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/card_link.hpp
// dbc::CardLink, the component CardLink of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `CardLink` of dash_bootstrap_components.
struct CardLink : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"disabled", 8}, {"external_link", 13},
      {"href", 4}, {"key", 3}, {"n_clicks", 8}, {"style", 5}, {"target", 6},
  };
  static constexpr ComponentInfo info{"CardLink", "dash_bootstrap_components", "dbc::CardLink",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> href() const { return {this->ref("href")}; }
    Property<types::Bool> external_link() const { return {this->ref("external_link")}; }
    Property<types::Number> n_clicks() const { return {this->ref("n_clicks")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> target() const { return {this->ref("target")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::CardLink::Id name{"name"}`.
  using Id = Reference<CardLink>;

  CardLink() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  CardLink& id(const IdOf<CardLink>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  CardLink& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  CardLink& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  CardLink& href(const types::Text& value) { return put("href", value.value), *this; }
  /// True or false.
  CardLink& external_link(const types::Bool& value) { return put("external_link", value.value), *this; }
  /// A number. Default: 0.
  CardLink& n_clicks(const types::Number& value) { return put("n_clicks", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  CardLink& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  CardLink& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  CardLink& target(const types::Text& value) { return put("target", value.value), *this; }
  /// True or false.
  CardLink& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// Text.
  CardLink& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  CardLink& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::CardLink(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct CardLink CardLink(C... children) {
  struct CardLink made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct CardLink CardLink(std::initializer_list<Child> children) {
  struct CardLink made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/carousel.hpp
// dbc::Carousel, the component Carousel of dash_bootstrap_components.
//
// Written by tools/wrap.

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

// ---- cdash/dbc/checkbox.hpp
// dbc::Checkbox, the component Checkbox of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `Checkbox` of dash_bootstrap_components.
struct Checkbox : Component {
  static constexpr std::string_view property_names[] = {
      {"className", 9}, {"class_name", 10}, {"disabled", 8}, {"inputClassName", 14}, {"inputStyle", 10},
      {"input_class_name", 16}, {"input_style", 11}, {"label", 5}, {"labelClassName", 14}, {"labelStyle", 10},
      {"label_class_name", 16}, {"label_id", 8}, {"label_style", 11}, {"name", 4}, {"persisted_props", 15},
      {"persistence", 11}, {"persistence_type", 16}, {"style", 5}, {"value", 5},
  };
  static constexpr ComponentInfo info{"Checkbox", "dash_bootstrap_components", "dbc::Checkbox",
      property_names, false};

  using PersistenceType = types::AnyOf<types::Bool, types::Text, types::Number>;
  using PersistedPropsType = types::ListOf<types::OneOf<"value">>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Bool> value() const { return {this->ref("value")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<Child> label() const { return {this->ref("label")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Style> input_style() const { return {this->ref("input_style")}; }
    Property<types::Text> input_class_name() const { return {this->ref("input_class_name")}; }
    Property<types::Text> label_id() const { return {this->ref("label_id")}; }
    Property<types::Style> label_style() const { return {this->ref("label_style")}; }
    Property<types::Text> label_class_name() const { return {this->ref("label_class_name")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<PersistedPropsType> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Style> inputStyle() const { return {this->ref("inputStyle")}; }
    Property<types::Text> inputClassName() const { return {this->ref("inputClassName")}; }
    Property<types::Style> labelStyle() const { return {this->ref("labelStyle")}; }
    Property<types::Text> labelClassName() const { return {this->ref("labelClassName")}; }
  };
  /// An id of this component type: `dbc::Checkbox::Id name{"name"}`.
  using Id = Reference<Checkbox>;

  Checkbox() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Checkbox& id(const IdOf<Checkbox>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// True or false. Default: false.
  Checkbox& value(const types::Bool& value) { return put("value", value.value), *this; }
  /// True or false. Default: false.
  Checkbox& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// A component, text, a number, or a list of these.
  Checkbox& label(const Child& value) { return put("label", value.value), *this; }
  /// Text.
  Checkbox& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Checkbox& style(const types::Style& value) { return put("style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Checkbox& input_style(const types::Style& value) { return put("input_style", value.value), *this; }
  /// Text. Default: "".
  Checkbox& input_class_name(const types::Text& value) { return put("input_class_name", value.value), *this; }
  /// Text.
  Checkbox& label_id(const types::Text& value) { return put("label_id", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Checkbox& label_style(const types::Style& value) { return put("label_style", value.value), *this; }
  /// Text. Default: "".
  Checkbox& label_class_name(const types::Text& value) { return put("label_class_name", value.value), *this; }
  /// Text.
  Checkbox& name(const types::Text& value) { return put("name", value.value), *this; }
  /// True or false, text or a number.
  Checkbox& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of "value".
  Checkbox& persisted_props(const PersistedPropsType& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Checkbox& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// Text.
  Checkbox& className(const types::Text& value) { return put("className", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Checkbox& inputStyle(const types::Style& value) { return put("inputStyle", value.value), *this; }
  /// Text.
  Checkbox& inputClassName(const types::Text& value) { return put("inputClassName", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Checkbox& labelStyle(const types::Style& value) { return put("labelStyle", value.value), *this; }
  /// Text.
  Checkbox& labelClassName(const types::Text& value) { return put("labelClassName", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Checkbox Checkbox() { return {}; }
inline struct Checkbox Checkbox(const IdOf<struct Checkbox>& id,
    std::source_location where = std::source_location::current()) {
  struct Checkbox made;
  made.id(id, where);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/checklist.hpp
// dbc::Checklist, the component Checklist of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `Checklist` of dash_bootstrap_components.
struct Checklist : Component {
  static constexpr std::string_view property_names[] = {
      {"className", 9}, {"class_name", 10}, {"inline", 6}, {"inputCheckedClassName", 21},
      {"inputCheckedStyle", 17}, {"inputClassName", 14}, {"inputStyle", 10}, {"input_checked_class_name", 24},
      {"input_checked_style", 19}, {"input_class_name", 16}, {"input_style", 11}, {"key", 3},
      {"labelCheckedClassName", 21}, {"labelCheckedStyle", 17}, {"labelClassName", 14}, {"labelStyle", 10},
      {"label_checked_class_name", 24}, {"label_checked_style", 19}, {"label_class_name", 16},
      {"label_style", 11}, {"name", 4}, {"options", 7}, {"persisted_props", 15}, {"persistence", 11},
      {"persistence_type", 16}, {"style", 5}, {"switch", 6}, {"value", 5},
  };
  static constexpr ComponentInfo info{"Checklist", "dash_bootstrap_components", "dbc::Checklist",
      property_names, false};

  using ValueType = types::ListOf<types::AnyOf<types::Text, types::Number>>;
  using PersistenceType = types::AnyOf<types::Bool, types::Text, types::Number>;
  using PersistedPropsType = types::ListOf<types::OneOf<"value">>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Options> options() const { return {this->ref("options")}; }
    Property<ValueType> value() const { return {this->ref("value")}; }
    Property<types::Bool> inline_() const { return {this->ref("inline")}; }
    Property<types::Bool> switch_() const { return {this->ref("switch")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Style> input_style() const { return {this->ref("input_style")}; }
    Property<types::Style> input_checked_style() const { return {this->ref("input_checked_style")}; }
    Property<types::Text> input_class_name() const { return {this->ref("input_class_name")}; }
    Property<types::Text> input_checked_class_name() const { return {this->ref("input_checked_class_name")}; }
    Property<types::Style> label_style() const { return {this->ref("label_style")}; }
    Property<types::Text> label_class_name() const { return {this->ref("label_class_name")}; }
    Property<types::Style> label_checked_style() const { return {this->ref("label_checked_style")}; }
    Property<types::Text> label_checked_class_name() const { return {this->ref("label_checked_class_name")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<PersistedPropsType> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Text> inputClassName() const { return {this->ref("inputClassName")}; }
    Property<types::Style> inputStyle() const { return {this->ref("inputStyle")}; }
    Property<types::Style> inputCheckedStyle() const { return {this->ref("inputCheckedStyle")}; }
    Property<types::Text> inputCheckedClassName() const { return {this->ref("inputCheckedClassName")}; }
    Property<types::Style> labelStyle() const { return {this->ref("labelStyle")}; }
    Property<types::Text> labelClassName() const { return {this->ref("labelClassName")}; }
    Property<types::Style> labelCheckedStyle() const { return {this->ref("labelCheckedStyle")}; }
    Property<types::Text> labelCheckedClassName() const { return {this->ref("labelCheckedClassName")}; }
  };
  /// An id of this component type: `dbc::Checklist::Id name{"name"}`.
  using Id = Reference<Checklist>;

  Checklist() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Checklist& id(const IdOf<Checklist>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Choices.
  Checklist& options(const types::Options& value) { return put("options", value.value), *this; }
  /// A list of texts or numbers.
  Checklist& value(const ValueType& value) { return put("value", value.value), *this; }
  /// True or false.
  Checklist& inline_(const types::Bool& value) { return put("inline", value.value), *this; }
  /// True or false.
  Checklist& switch_(const types::Bool& value) { return put("switch", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Checklist& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Checklist& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Checklist& input_style(const types::Style& value) { return put("input_style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Checklist& input_checked_style(const types::Style& value) {
    return put("input_checked_style", value.value), *this;
  }
  /// Text.
  Checklist& input_class_name(const types::Text& value) {
    return put("input_class_name", value.value), *this;
  }
  /// Text.
  Checklist& input_checked_class_name(const types::Text& value) {
    return put("input_checked_class_name", value.value), *this;
  }
  /// A style: `{{"color", "red"}, …}`.
  Checklist& label_style(const types::Style& value) { return put("label_style", value.value), *this; }
  /// Text.
  Checklist& label_class_name(const types::Text& value) {
    return put("label_class_name", value.value), *this;
  }
  /// A style: `{{"color", "red"}, …}`.
  Checklist& label_checked_style(const types::Style& value) {
    return put("label_checked_style", value.value), *this;
  }
  /// Text.
  Checklist& label_checked_class_name(const types::Text& value) {
    return put("label_checked_class_name", value.value), *this;
  }
  /// Text.
  Checklist& name(const types::Text& value) { return put("name", value.value), *this; }
  /// True or false, text or a number.
  Checklist& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of "value".
  Checklist& persisted_props(const PersistedPropsType& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Checklist& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// Text.
  Checklist& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Checklist& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text.
  Checklist& inputClassName(const types::Text& value) { return put("inputClassName", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Checklist& inputStyle(const types::Style& value) { return put("inputStyle", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Checklist& inputCheckedStyle(const types::Style& value) {
    return put("inputCheckedStyle", value.value), *this;
  }
  /// Text.
  Checklist& inputCheckedClassName(const types::Text& value) {
    return put("inputCheckedClassName", value.value), *this;
  }
  /// A style: `{{"color", "red"}, …}`.
  Checklist& labelStyle(const types::Style& value) { return put("labelStyle", value.value), *this; }
  /// Text.
  Checklist& labelClassName(const types::Text& value) { return put("labelClassName", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Checklist& labelCheckedStyle(const types::Style& value) {
    return put("labelCheckedStyle", value.value), *this;
  }
  /// Text.
  Checklist& labelCheckedClassName(const types::Text& value) {
    return put("labelCheckedClassName", value.value), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Checklist Checklist() { return {}; }
inline struct Checklist Checklist(const types::Options& options) {
  struct Checklist made;
  made.options(options);
  return made;
}
inline struct Checklist Checklist(const types::Options& options, const Checklist::ValueType& value) {
  struct Checklist made;
  made.options(options);
  made.value(value);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/col.hpp
// dbc::Col, the component Col of dash_bootstrap_components.
//
// Written by tools/wrap.

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

// ---- cdash/dbc/collapse.hpp
// dbc::Collapse, the component Collapse of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `Collapse` of dash_bootstrap_components.
struct Collapse : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"dimension", 9}, {"is_open", 7}, {"key", 3},
      {"navbar", 6}, {"style", 5}, {"tag", 3},
  };
  static constexpr ComponentInfo info{"Collapse", "dash_bootstrap_components", "dbc::Collapse",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Bool> is_open() const { return {this->ref("is_open")}; }
    Property<types::OneOf<"height", "width">> dimension() const { return {this->ref("dimension")}; }
    Property<types::Bool> navbar() const { return {this->ref("navbar")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> tag() const { return {this->ref("tag")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Collapse::Id name{"name"}`.
  using Id = Reference<Collapse>;

  Collapse() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Collapse& id(const IdOf<Collapse>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Collapse& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Collapse& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// True or false.
  Collapse& is_open(const types::Bool& value) { return put("is_open", value.value), *this; }
  /// "height" or "width". Default: "height".
  Collapse& dimension(const types::OneOf<"height", "width">& value) {
    return put("dimension", value.to_value()), *this;
  }
  /// True or false.
  Collapse& navbar(const types::Bool& value) { return put("navbar", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Collapse& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Collapse& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  Collapse& tag(const types::Text& value) { return put("tag", value.value), *this; }
  /// Text.
  Collapse& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Collapse& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Collapse(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Collapse Collapse(C... children) {
  struct Collapse made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Collapse Collapse(std::initializer_list<Child> children) {
  struct Collapse made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/container.hpp
// dbc::Container, the component Container of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `Container` of dash_bootstrap_components.
struct Container : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"fluid", 5}, {"key", 3}, {"style", 5},
      {"tag", 3},
  };
  static constexpr ComponentInfo info{"Container", "dash_bootstrap_components", "dbc::Container",
      property_names, false};

  using FluidType = types::AnyOf<types::Bool, types::Text>;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<FluidType> fluid() const { return {this->ref("fluid")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> tag() const { return {this->ref("tag")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Container::Id name{"name"}`.
  using Id = Reference<Container>;

  Container() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Container& id(const IdOf<Container>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Container& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Container& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// True or false or text.
  Container& fluid(const FluidType& value) { return put("fluid", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Container& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Container& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  Container& tag(const types::Text& value) { return put("tag", value.value), *this; }
  /// Text.
  Container& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Container& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Container(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Container Container(C... children) {
  struct Container made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Container Container(std::initializer_list<Child> children) {
  struct Container made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/dropdown_menu.hpp
// dbc::DropdownMenu, the component DropdownMenu of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `DropdownMenu` of dash_bootstrap_components.
struct DropdownMenu : Component {
  static constexpr std::string_view property_names[] = {
      {"align_end", 9}, {"caret", 5}, {"children", 8}, {"className", 9}, {"class_name", 10}, {"color", 5},
      {"direction", 9}, {"disabled", 8}, {"group", 5}, {"in_navbar", 9}, {"key", 3}, {"label", 5},
      {"menu_variant", 12}, {"nav", 3}, {"size", 4}, {"style", 5}, {"toggleClassName", 15},
      {"toggle_class_name", 17}, {"toggle_style", 12},
  };
  static constexpr ComponentInfo info{"DropdownMenu", "dash_bootstrap_components", "dbc::DropdownMenu",
      property_names, false};

  using DirectionChoice = types::OneOf<"down", "start", "up", "end">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<Child> label() const { return {this->ref("label")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<DirectionChoice> direction() const { return {this->ref("direction")}; }
    Property<types::OneOf<"sm", "md", "lg">> size() const { return {this->ref("size")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Bool> align_end() const { return {this->ref("align_end")}; }
    Property<types::Bool> in_navbar() const { return {this->ref("in_navbar")}; }
    Property<types::Bool> nav() const { return {this->ref("nav")}; }
    Property<types::Bool> caret() const { return {this->ref("caret")}; }
    Property<types::OneOf<"light", "dark">> menu_variant() const { return {this->ref("menu_variant")}; }
    Property<types::Bool> group() const { return {this->ref("group")}; }
    Property<types::Style> toggle_style() const { return {this->ref("toggle_style")}; }
    Property<types::Text> toggle_class_name() const { return {this->ref("toggle_class_name")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Text> toggleClassName() const { return {this->ref("toggleClassName")}; }
  };
  /// An id of this component type: `dbc::DropdownMenu::Id name{"name"}`.
  using Id = Reference<DropdownMenu>;

  DropdownMenu() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  DropdownMenu& id(const IdOf<DropdownMenu>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  DropdownMenu& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  DropdownMenu& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A component, text, a number, or a list of these.
  DropdownMenu& label(const Child& value) { return put("label", value.value), *this; }
  /// Text.
  DropdownMenu& color(const types::Text& value) { return put("color", value.value), *this; }
  /// "down", "start", "up" or "end".
  DropdownMenu& direction(const DirectionChoice& value) { return put("direction", value.to_value()), *this; }
  /// "sm", "md" or "lg".
  DropdownMenu& size(const types::OneOf<"sm", "md", "lg">& value) {
    return put("size", value.to_value()), *this;
  }
  /// True or false. Default: false.
  DropdownMenu& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  DropdownMenu& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  DropdownMenu& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// True or false.
  DropdownMenu& align_end(const types::Bool& value) { return put("align_end", value.value), *this; }
  /// True or false.
  DropdownMenu& in_navbar(const types::Bool& value) { return put("in_navbar", value.value), *this; }
  /// True or false.
  DropdownMenu& nav(const types::Bool& value) { return put("nav", value.value), *this; }
  /// True or false. Default: true.
  DropdownMenu& caret(const types::Bool& value) { return put("caret", value.value), *this; }
  /// "light" or "dark". Default: "light".
  DropdownMenu& menu_variant(const types::OneOf<"light", "dark">& value) {
    return put("menu_variant", value.to_value()), *this;
  }
  /// True or false.
  DropdownMenu& group(const types::Bool& value) { return put("group", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  DropdownMenu& toggle_style(const types::Style& value) { return put("toggle_style", value.value), *this; }
  /// Text.
  DropdownMenu& toggle_class_name(const types::Text& value) {
    return put("toggle_class_name", value.value), *this;
  }
  /// Text.
  DropdownMenu& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  DropdownMenu& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text.
  DropdownMenu& toggleClassName(const types::Text& value) {
    return put("toggleClassName", value.value), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::DropdownMenu(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct DropdownMenu DropdownMenu(C... children) {
  struct DropdownMenu made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct DropdownMenu DropdownMenu(std::initializer_list<Child> children) {
  struct DropdownMenu made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/dropdown_menu_item.hpp
// dbc::DropdownMenuItem, the component DropdownMenuItem of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `DropdownMenuItem` of dash_bootstrap_components.
struct DropdownMenuItem : Component {
  static constexpr std::string_view property_names[] = {
      {"active", 6}, {"children", 8}, {"className", 9}, {"class_name", 10}, {"disabled", 8}, {"divider", 7},
      {"external_link", 13}, {"header", 6}, {"href", 4}, {"key", 3}, {"n_clicks", 8}, {"style", 5},
      {"target", 6}, {"toggle", 6},
  };
  static constexpr ComponentInfo info{"DropdownMenuItem", "dash_bootstrap_components",
      "dbc::DropdownMenuItem", property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> href() const { return {this->ref("href")}; }
    Property<types::Bool> external_link() const { return {this->ref("external_link")}; }
    Property<types::Number> n_clicks() const { return {this->ref("n_clicks")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Bool> active() const { return {this->ref("active")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Bool> divider() const { return {this->ref("divider")}; }
    Property<types::Bool> header() const { return {this->ref("header")}; }
    Property<types::Bool> toggle() const { return {this->ref("toggle")}; }
    Property<types::Text> target() const { return {this->ref("target")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::DropdownMenuItem::Id name{"name"}`.
  using Id = Reference<DropdownMenuItem>;

  DropdownMenuItem() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  DropdownMenuItem& id(const IdOf<DropdownMenuItem>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  DropdownMenuItem& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  DropdownMenuItem& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  DropdownMenuItem& href(const types::Text& value) { return put("href", value.value), *this; }
  /// True or false.
  DropdownMenuItem& external_link(const types::Bool& value) {
    return put("external_link", value.value), *this;
  }
  /// A number. Default: 0.
  DropdownMenuItem& n_clicks(const types::Number& value) { return put("n_clicks", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  DropdownMenuItem& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  DropdownMenuItem& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// True or false.
  DropdownMenuItem& active(const types::Bool& value) { return put("active", value.value), *this; }
  /// True or false.
  DropdownMenuItem& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// True or false.
  DropdownMenuItem& divider(const types::Bool& value) { return put("divider", value.value), *this; }
  /// True or false.
  DropdownMenuItem& header(const types::Bool& value) { return put("header", value.value), *this; }
  /// True or false. Default: true.
  DropdownMenuItem& toggle(const types::Bool& value) { return put("toggle", value.value), *this; }
  /// Text.
  DropdownMenuItem& target(const types::Text& value) { return put("target", value.value), *this; }
  /// Text.
  DropdownMenuItem& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  DropdownMenuItem& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::DropdownMenuItem(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct DropdownMenuItem DropdownMenuItem(C... children) {
  struct DropdownMenuItem made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct DropdownMenuItem DropdownMenuItem(std::initializer_list<Child> children) {
  struct DropdownMenuItem made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/fade.hpp
// dbc::Fade, the component Fade of dash_bootstrap_components.
//
// Written by tools/wrap.

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

// ---- cdash/dbc/form.hpp
// dbc::Form, the component Form of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `Form` of dash_bootstrap_components.
struct Form : Component {
  static constexpr std::string_view property_names[] = {
      {"action", 6}, {"children", 8}, {"className", 9}, {"class_name", 10}, {"key", 3}, {"method", 6},
      {"n_submit", 8}, {"prevent_default_on_submit", 25}, {"style", 5},
  };
  static constexpr ComponentInfo info{"Form", "dash_bootstrap_components", "dbc::Form", property_names,
      false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Number> n_submit() const { return {this->ref("n_submit")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> action() const { return {this->ref("action")}; }
    Property<types::OneOf<"GET", "POST">> method() const { return {this->ref("method")}; }
    Property<types::Bool> prevent_default_on_submit() const {
      return {this->ref("prevent_default_on_submit")};
    }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Form::Id name{"name"}`.
  using Id = Reference<Form>;

  Form() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Form& id(const IdOf<Form>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Form& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Form& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A number. Default: 0.
  Form& n_submit(const types::Number& value) { return put("n_submit", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Form& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Form& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  Form& action(const types::Text& value) { return put("action", value.value), *this; }
  /// "GET" or "POST".
  Form& method(const types::OneOf<"GET", "POST">& value) { return put("method", value.to_value()), *this; }
  /// True or false. Default: true.
  Form& prevent_default_on_submit(const types::Bool& value) {
    return put("prevent_default_on_submit", value.value), *this;
  }
  /// Text.
  Form& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Form& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Form(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Form Form(C... children) {
  struct Form made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Form Form(std::initializer_list<Child> children) {
  struct Form made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/form_feedback.hpp
// dbc::FormFeedback, the component FormFeedback of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `FormFeedback` of dash_bootstrap_components.
struct FormFeedback : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"key", 3}, {"style", 5}, {"tooltip", 7},
      {"type", 4},
  };
  static constexpr ComponentInfo info{"FormFeedback", "dash_bootstrap_components", "dbc::FormFeedback",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::OneOf<"valid", "invalid">> type() const { return {this->ref("type")}; }
    Property<types::Bool> tooltip() const { return {this->ref("tooltip")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::FormFeedback::Id name{"name"}`.
  using Id = Reference<FormFeedback>;

  FormFeedback() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  FormFeedback& id(const IdOf<FormFeedback>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  FormFeedback& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  FormFeedback& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// "valid" or "invalid".
  FormFeedback& type(const types::OneOf<"valid", "invalid">& value) {
    return put("type", value.to_value()), *this;
  }
  /// True or false.
  FormFeedback& tooltip(const types::Bool& value) { return put("tooltip", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  FormFeedback& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  FormFeedback& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  FormFeedback& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  FormFeedback& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::FormFeedback(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct FormFeedback FormFeedback(C... children) {
  struct FormFeedback made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct FormFeedback FormFeedback(std::initializer_list<Child> children) {
  struct FormFeedback made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/form_floating.hpp
// dbc::FormFloating, the component FormFloating of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `FormFloating` of dash_bootstrap_components.
struct FormFloating : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"html_for", 8}, {"key", 3}, {"style", 5},
  };
  static constexpr ComponentInfo info{"FormFloating", "dash_bootstrap_components", "dbc::FormFloating",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> html_for() const { return {this->ref("html_for")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::FormFloating::Id name{"name"}`.
  using Id = Reference<FormFloating>;

  FormFloating() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  FormFloating& id(const IdOf<FormFloating>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  FormFloating& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  FormFloating& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  FormFloating& html_for(const types::Text& value) { return put("html_for", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  FormFloating& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  FormFloating& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  FormFloating& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  FormFloating& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::FormFloating(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct FormFloating FormFloating(C... children) {
  struct FormFloating made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct FormFloating FormFloating(std::initializer_list<Child> children) {
  struct FormFloating made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/form_text.hpp
// dbc::FormText, the component FormText of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `FormText` of dash_bootstrap_components.
struct FormText : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"color", 5}, {"key", 3}, {"style", 5},
  };
  static constexpr ComponentInfo info{"FormText", "dash_bootstrap_components", "dbc::FormText",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::FormText::Id name{"name"}`.
  using Id = Reference<FormText>;

  FormText() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  FormText& id(const IdOf<FormText>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  FormText& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  FormText& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  FormText& color(const types::Text& value) { return put("color", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  FormText& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  FormText& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  FormText& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  FormText& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::FormText(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct FormText FormText(C... children) {
  struct FormText made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct FormText FormText(std::initializer_list<Child> children) {
  struct FormText made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/icons.hpp
// Bootstrap's icons and Font Awesome, those of dash-bootstrap-components 2.0.4; written by tools/wrap_themes.

/// Elements of AppSettings::external_stylesheets: `{dbc::themes::BOOTSTRAP, dbc::icons::BOOTSTRAP}`, for
/// `html::I().className("bi bi-check")`. The program has to contain them:
/// cdash_add_icons(my_program BOOTSTRAP) in CMake.
// clang-format off
namespace cdash::dbc::icons {

inline constexpr Stylesheet BOOTSTRAP{
    "pack:bootstrap-icons@1.11.3/font/bootstrap-icons.css",
    "sha384-tViUnnbYAV00FLIhhi3v/dWt3Jxw4gZQcNoSCxCIFNJVCx7/D55/wXsrNIRANwdD"};
inline constexpr Stylesheet FONT_AWESOME{
    "pack:@fortawesome/fontawesome-free@6.7.2/css/all.min.css",
    "sha384-nRgPTkuX86pH8yjPJUAFuASXQSSl2/bBUiNV47vSYpKFxHJhbcrGnmlYpYJMeD7a"};

}  // namespace cdash::dbc::icons
// clang-format on

// ---- cdash/dbc/input.hpp
// dbc::Input, the component Input of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `Input` of dash_bootstrap_components.
struct Input : Component {
  static constexpr std::string_view property_names[] = {
      {"autoComplete", 12}, {"autoFocus", 9}, {"autocomplete", 12}, {"autofocus", 9}, {"className", 9},
      {"class_name", 10}, {"debounce", 8}, {"disabled", 8}, {"html_size", 9}, {"inputMode", 9},
      {"inputmode", 9}, {"invalid", 7}, {"key", 3}, {"list", 4}, {"max", 3}, {"maxLength", 9},
      {"maxlength", 9}, {"min", 3}, {"minLength", 9}, {"minlength", 9}, {"n_blur", 6}, {"n_submit", 8},
      {"name", 4}, {"pattern", 7}, {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16},
      {"placeholder", 11}, {"plaintext", 9}, {"readonly", 8}, {"required", 8}, {"size", 4}, {"step", 4},
      {"style", 5}, {"tabIndex", 8}, {"tabindex", 8}, {"type", 4}, {"valid", 5}, {"value", 5},
  };
  static constexpr ComponentInfo info{"Input", "dash_bootstrap_components", "dbc::Input", property_names,
      false};

  using ValueType = types::AnyOf<types::Text, types::Number>;
  using TypeChoice = types::OneOf<"text", "number", "password", "email", "range", "search", "tel", "url",
      "hidden", "time">;
  using StepType = types::AnyOf<types::Text, types::Number>;
  using PlaceholderType = types::AnyOf<types::Text, types::Number>;
  using DebounceType = types::AnyOf<types::Bool, types::Number>;
  using AutofocusChoice = types::OneOfOr<types::Bool, "autoFocus", "autofocus", "AUTOFOCUS">;
  using InputmodeChoice = types::OneOf<"verbatim", "latin", "latin-name", "latin-prose", "full-width-latin",
      "kana", "katakana", "numeric", "tel", "email", "url">;
  using MaxType = types::AnyOf<types::Text, types::Number>;
  using MaxlengthType = types::AnyOf<types::Text, types::Number>;
  using MinType = types::AnyOf<types::Text, types::Number>;
  using MinlengthType = types::AnyOf<types::Text, types::Number>;
  using RequiredChoice = types::OneOfOr<types::Bool, "required", "REQUIRED">;
  using ReadonlyChoice = types::OneOfOr<types::Bool, "readOnly", "readonly", "READONLY">;
  using PersistenceType = types::AnyOf<types::Bool, types::Text, types::Number>;
  using PersistedPropsType = types::ListOf<types::OneOf<"value">>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;
  using MaxLengthType = types::AnyOf<types::Text, types::Number>;
  using MinLengthType = types::AnyOf<types::Text, types::Number>;
  using InputModeChoice = types::OneOf<"verbatim", "latin", "latin-name", "latin-prose", "full-width-latin",
      "kana", "katakana", "numeric", "tel", "email", "url">;
  using AutoFocusChoice = types::OneOfOr<types::Bool, "autoFocus", "autofocus", "AUTOFOCUS">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<ValueType> value() const { return {this->ref("value")}; }
    Property<types::Number> n_submit() const { return {this->ref("n_submit")}; }
    Property<types::Number> n_blur() const { return {this->ref("n_blur")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Bool> valid() const { return {this->ref("valid")}; }
    Property<types::Bool> invalid() const { return {this->ref("invalid")}; }
    Property<types::Bool> plaintext() const { return {this->ref("plaintext")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<TypeChoice> type() const { return {this->ref("type")}; }
    Property<StepType> step() const { return {this->ref("step")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<PlaceholderType> placeholder() const { return {this->ref("placeholder")}; }
    Property<DebounceType> debounce() const { return {this->ref("debounce")}; }
    Property<types::Text> html_size() const { return {this->ref("html_size")}; }
    Property<types::Text> autocomplete() const { return {this->ref("autocomplete")}; }
    Property<AutofocusChoice> autofocus() const { return {this->ref("autofocus")}; }
    Property<InputmodeChoice> inputmode() const { return {this->ref("inputmode")}; }
    Property<types::Text> list() const { return {this->ref("list")}; }
    Property<MaxType> max() const { return {this->ref("max")}; }
    Property<MaxlengthType> maxlength() const { return {this->ref("maxlength")}; }
    Property<MinType> min() const { return {this->ref("min")}; }
    Property<MinlengthType> minlength() const { return {this->ref("minlength")}; }
    Property<RequiredChoice> required() const { return {this->ref("required")}; }
    Property<ReadonlyChoice> readonly() const { return {this->ref("readonly")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<types::Text> pattern() const { return {this->ref("pattern")}; }
    Property<types::Text> tabindex() const { return {this->ref("tabindex")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<PersistedPropsType> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Text> tabIndex() const { return {this->ref("tabIndex")}; }
    Property<MaxLengthType> maxLength() const { return {this->ref("maxLength")}; }
    Property<MinLengthType> minLength() const { return {this->ref("minLength")}; }
    Property<InputModeChoice> inputMode() const { return {this->ref("inputMode")}; }
    Property<types::Text> autoComplete() const { return {this->ref("autoComplete")}; }
    Property<AutoFocusChoice> autoFocus() const { return {this->ref("autoFocus")}; }
  };
  /// An id of this component type: `dbc::Input::Id name{"name"}`.
  using Id = Reference<Input>;

  Input() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Input& id(const IdOf<Input>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Text or a number.
  Input& value(const ValueType& value) { return put("value", value.value), *this; }
  /// A number. Default: 0.
  Input& n_submit(const types::Number& value) { return put("n_submit", value.value), *this; }
  /// A number. Default: 0.
  Input& n_blur(const types::Number& value) { return put("n_blur", value.value), *this; }
  /// Text.
  Input& size(const types::Text& value) { return put("size", value.value), *this; }
  /// True or false.
  Input& valid(const types::Bool& value) { return put("valid", value.value), *this; }
  /// True or false.
  Input& invalid(const types::Bool& value) { return put("invalid", value.value), *this; }
  /// True or false.
  Input& plaintext(const types::Bool& value) { return put("plaintext", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Input& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Input& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// "text", "number", "password", "email", "range", "search", "tel", "url", "hidden" or "time".
  Input& type(const TypeChoice& value) { return put("type", value.to_value()), *this; }
  /// Text or a number. Default: "any".
  Input& step(const StepType& value) { return put("step", value.value), *this; }
  /// True or false.
  Input& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// Text or a number.
  Input& placeholder(const PlaceholderType& value) { return put("placeholder", value.value), *this; }
  /// True or false or a number. Default: false.
  Input& debounce(const DebounceType& value) { return put("debounce", value.value), *this; }
  /// Text.
  Input& html_size(const types::Text& value) { return put("html_size", value.value), *this; }
  /// Text.
  Input& autocomplete(const types::Text& value) { return put("autocomplete", value.value), *this; }
  /// "autoFocus", "autofocus" or "AUTOFOCUS", or true or false.
  Input& autofocus(const AutofocusChoice& value) { return put("autofocus", value.to_value()), *this; }
  /// "verbatim", "latin", "latin-name", "latin-prose", "full-width-latin", "kana", "katakana", "numeric",
  /// "tel", "email" or "url".
  Input& inputmode(const InputmodeChoice& value) { return put("inputmode", value.to_value()), *this; }
  /// Text.
  Input& list(const types::Text& value) { return put("list", value.value), *this; }
  /// Text or a number.
  Input& max(const MaxType& value) { return put("max", value.value), *this; }
  /// Text or a number.
  Input& maxlength(const MaxlengthType& value) { return put("maxlength", value.value), *this; }
  /// Text or a number.
  Input& min(const MinType& value) { return put("min", value.value), *this; }
  /// Text or a number.
  Input& minlength(const MinlengthType& value) { return put("minlength", value.value), *this; }
  /// "required" or "REQUIRED", or true or false.
  Input& required(const RequiredChoice& value) { return put("required", value.to_value()), *this; }
  /// "readOnly", "readonly" or "READONLY", or true or false.
  Input& readonly(const ReadonlyChoice& value) { return put("readonly", value.to_value()), *this; }
  /// Text.
  Input& name(const types::Text& value) { return put("name", value.value), *this; }
  /// Text.
  Input& pattern(const types::Text& value) { return put("pattern", value.value), *this; }
  /// Text.
  Input& tabindex(const types::Text& value) { return put("tabindex", value.value), *this; }
  /// True or false, text or a number.
  Input& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of "value".
  Input& persisted_props(const PersistedPropsType& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Input& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// Text.
  Input& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Input& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text.
  Input& tabIndex(const types::Text& value) { return put("tabIndex", value.value), *this; }
  /// Text or a number.
  Input& maxLength(const MaxLengthType& value) { return put("maxLength", value.value), *this; }
  /// Text or a number.
  Input& minLength(const MinLengthType& value) { return put("minLength", value.value), *this; }
  /// "verbatim", "latin", "latin-name", "latin-prose", "full-width-latin", "kana", "katakana", "numeric",
  /// "tel", "email" or "url".
  Input& inputMode(const InputModeChoice& value) { return put("inputMode", value.to_value()), *this; }
  /// Text.
  Input& autoComplete(const types::Text& value) { return put("autoComplete", value.value), *this; }
  /// "autoFocus", "autofocus" or "AUTOFOCUS", or true or false.
  Input& autoFocus(const AutoFocusChoice& value) { return put("autoFocus", value.to_value()), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Input Input() { return {}; }
inline struct Input Input(const IdOf<struct Input>& id,
    std::source_location where = std::source_location::current()) {
  struct Input made;
  made.id(id, where);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/input_group.hpp
// dbc::InputGroup, the component InputGroup of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `InputGroup` of dash_bootstrap_components.
struct InputGroup : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"key", 3}, {"size", 4}, {"style", 5},
  };
  static constexpr ComponentInfo info{"InputGroup", "dash_bootstrap_components", "dbc::InputGroup",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::InputGroup::Id name{"name"}`.
  using Id = Reference<InputGroup>;

  InputGroup() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  InputGroup& id(const IdOf<InputGroup>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  InputGroup& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  InputGroup& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  InputGroup& size(const types::Text& value) { return put("size", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  InputGroup& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  InputGroup& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  InputGroup& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  InputGroup& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::InputGroup(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct InputGroup InputGroup(C... children) {
  struct InputGroup made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct InputGroup InputGroup(std::initializer_list<Child> children) {
  struct InputGroup made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/input_group_text.hpp
// dbc::InputGroupText, the component InputGroupText of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `InputGroupText` of dash_bootstrap_components.
struct InputGroupText : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"key", 3}, {"style", 5},
  };
  static constexpr ComponentInfo info{"InputGroupText", "dash_bootstrap_components", "dbc::InputGroupText",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::InputGroupText::Id name{"name"}`.
  using Id = Reference<InputGroupText>;

  InputGroupText() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  InputGroupText& id(const IdOf<InputGroupText>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  InputGroupText& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  InputGroupText& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A style: `{{"color", "red"}, …}`.
  InputGroupText& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  InputGroupText& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  InputGroupText& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  InputGroupText& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::InputGroupText(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct InputGroupText InputGroupText(C... children) {
  struct InputGroupText made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct InputGroupText InputGroupText(std::initializer_list<Child> children) {
  struct InputGroupText made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/label.hpp
// dbc::Label, the component Label of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `Label` of dash_bootstrap_components.
struct Label : Component {
  static constexpr std::string_view property_names[] = {
      {"align", 5}, {"check", 5}, {"children", 8}, {"className", 9}, {"class_name", 10}, {"color", 5},
      {"hidden", 6}, {"html_for", 8}, {"key", 3}, {"lg", 2}, {"md", 2}, {"size", 4}, {"sm", 2}, {"style", 5},
      {"width", 5}, {"xl", 2}, {"xs", 2}, {"xxl", 3},
  };
  static constexpr ComponentInfo info{"Label", "dash_bootstrap_components", "dbc::Label", property_names,
      false};

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

  using WidthChoice = types::OneOfOr<types::AnyOf<types::Bool, types::Number, Width>, "auto">;
  using XsChoice = types::OneOfOr<types::AnyOf<types::Bool, types::Number, Width>, "auto">;
  using SmChoice = types::OneOfOr<types::AnyOf<types::Bool, types::Number, Width>, "auto">;
  using MdChoice = types::OneOfOr<types::AnyOf<types::Bool, types::Number, Width>, "auto">;
  using LgChoice = types::OneOfOr<types::AnyOf<types::Bool, types::Number, Width>, "auto">;
  using XlChoice = types::OneOfOr<types::AnyOf<types::Bool, types::Number, Width>, "auto">;
  using XxlChoice = types::OneOfOr<types::AnyOf<types::Bool, types::Number, Width>, "auto">;
  using AlignChoice = types::OneOf<"start", "center", "end">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Text> html_for() const { return {this->ref("html_for")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Bool> hidden() const { return {this->ref("hidden")}; }
    Property<types::Bool> check() const { return {this->ref("check")}; }
    Property<WidthChoice> width() const { return {this->ref("width")}; }
    Property<XsChoice> xs() const { return {this->ref("xs")}; }
    Property<SmChoice> sm() const { return {this->ref("sm")}; }
    Property<MdChoice> md() const { return {this->ref("md")}; }
    Property<LgChoice> lg() const { return {this->ref("lg")}; }
    Property<XlChoice> xl() const { return {this->ref("xl")}; }
    Property<XxlChoice> xxl() const { return {this->ref("xxl")}; }
    Property<AlignChoice> align() const { return {this->ref("align")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Label::Id name{"name"}`.
  using Id = Reference<Label>;

  Label() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Label& id(const IdOf<Label>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Label& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Label& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  Label& size(const types::Text& value) { return put("size", value.value), *this; }
  /// Text.
  Label& html_for(const types::Text& value) { return put("html_for", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Label& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Label& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// True or false.
  Label& hidden(const types::Bool& value) { return put("hidden", value.value), *this; }
  /// True or false.
  Label& check(const types::Bool& value) { return put("check", value.value), *this; }
  /// "auto", or true or false, a number or `Width` (size, order, offset).
  Label& width(const WidthChoice& value) { return put("width", value.to_value()), *this; }
  /// "auto", or true or false, a number or `Width` (size, order, offset).
  Label& xs(const XsChoice& value) { return put("xs", value.to_value()), *this; }
  /// "auto", or true or false, a number or `Width` (size, order, offset).
  Label& sm(const SmChoice& value) { return put("sm", value.to_value()), *this; }
  /// "auto", or true or false, a number or `Width` (size, order, offset).
  Label& md(const MdChoice& value) { return put("md", value.to_value()), *this; }
  /// "auto", or true or false, a number or `Width` (size, order, offset).
  Label& lg(const LgChoice& value) { return put("lg", value.to_value()), *this; }
  /// "auto", or true or false, a number or `Width` (size, order, offset).
  Label& xl(const XlChoice& value) { return put("xl", value.to_value()), *this; }
  /// "auto", or true or false, a number or `Width` (size, order, offset).
  Label& xxl(const XxlChoice& value) { return put("xxl", value.to_value()), *this; }
  /// "start", "center" or "end". Default: "center".
  Label& align(const AlignChoice& value) { return put("align", value.to_value()), *this; }
  /// Text.
  Label& color(const types::Text& value) { return put("color", value.value), *this; }
  /// Text.
  Label& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Label& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Label(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Label Label(C... children) {
  struct Label made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Label Label(std::initializer_list<Child> children) {
  struct Label made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/list_group.hpp
// dbc::ListGroup, the component ListGroup of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `ListGroup` of dash_bootstrap_components.
struct ListGroup : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"flush", 5}, {"horizontal", 10}, {"key", 3},
      {"numbered", 8}, {"style", 5}, {"tag", 3},
  };
  static constexpr ComponentInfo info{"ListGroup", "dash_bootstrap_components", "dbc::ListGroup",
      property_names, false};

  using HorizontalType = types::AnyOf<types::Bool, types::Text>;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Bool> numbered() const { return {this->ref("numbered")}; }
    Property<HorizontalType> horizontal() const { return {this->ref("horizontal")}; }
    Property<types::Bool> flush() const { return {this->ref("flush")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> tag() const { return {this->ref("tag")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::ListGroup::Id name{"name"}`.
  using Id = Reference<ListGroup>;

  ListGroup() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  ListGroup& id(const IdOf<ListGroup>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  ListGroup& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  ListGroup& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// True or false. Default: false.
  ListGroup& numbered(const types::Bool& value) { return put("numbered", value.value), *this; }
  /// True or false or text.
  ListGroup& horizontal(const HorizontalType& value) { return put("horizontal", value.value), *this; }
  /// True or false.
  ListGroup& flush(const types::Bool& value) { return put("flush", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  ListGroup& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  ListGroup& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text. Default: "ul".
  ListGroup& tag(const types::Text& value) { return put("tag", value.value), *this; }
  /// Text.
  ListGroup& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  ListGroup& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::ListGroup(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct ListGroup ListGroup(C... children) {
  struct ListGroup made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct ListGroup ListGroup(std::initializer_list<Child> children) {
  struct ListGroup made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/list_group_item.hpp
// dbc::ListGroupItem, the component ListGroupItem of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `ListGroupItem` of dash_bootstrap_components.
struct ListGroupItem : Component {
  static constexpr std::string_view property_names[] = {
      {"action", 6}, {"active", 6}, {"children", 8}, {"className", 9}, {"class_name", 10}, {"color", 5},
      {"disabled", 8}, {"external_link", 13}, {"href", 4}, {"key", 3}, {"n_clicks", 8}, {"style", 5},
      {"tag", 3}, {"target", 6},
  };
  static constexpr ComponentInfo info{"ListGroupItem", "dash_bootstrap_components", "dbc::ListGroupItem",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Number> n_clicks() const { return {this->ref("n_clicks")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> tag() const { return {this->ref("tag")}; }
    Property<types::Bool> active() const { return {this->ref("active")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Bool> action() const { return {this->ref("action")}; }
    Property<types::Text> href() const { return {this->ref("href")}; }
    Property<types::Bool> external_link() const { return {this->ref("external_link")}; }
    Property<types::Text> target() const { return {this->ref("target")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::ListGroupItem::Id name{"name"}`.
  using Id = Reference<ListGroupItem>;

  ListGroupItem() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  ListGroupItem& id(const IdOf<ListGroupItem>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  ListGroupItem& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  ListGroupItem& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A number. Default: 0.
  ListGroupItem& n_clicks(const types::Number& value) { return put("n_clicks", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  ListGroupItem& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  ListGroupItem& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  ListGroupItem& tag(const types::Text& value) { return put("tag", value.value), *this; }
  /// True or false.
  ListGroupItem& active(const types::Bool& value) { return put("active", value.value), *this; }
  /// True or false.
  ListGroupItem& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// Text.
  ListGroupItem& color(const types::Text& value) { return put("color", value.value), *this; }
  /// True or false.
  ListGroupItem& action(const types::Bool& value) { return put("action", value.value), *this; }
  /// Text.
  ListGroupItem& href(const types::Text& value) { return put("href", value.value), *this; }
  /// True or false.
  ListGroupItem& external_link(const types::Bool& value) { return put("external_link", value.value), *this; }
  /// Text.
  ListGroupItem& target(const types::Text& value) { return put("target", value.value), *this; }
  /// Text.
  ListGroupItem& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  ListGroupItem& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::ListGroupItem(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct ListGroupItem ListGroupItem(C... children) {
  struct ListGroupItem made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct ListGroupItem ListGroupItem(std::initializer_list<Child> children) {
  struct ListGroupItem made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/modal.hpp
// dbc::Modal, the component Modal of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `Modal` of dash_bootstrap_components.
struct Modal : Component {
  static constexpr std::string_view property_names[] = {
      {"autoFocus", 9}, {"autofocus", 9}, {"backdrop", 8}, {"backdropClassName", 17}, {"backdropStyle", 13},
      {"backdrop_class_name", 19}, {"backdrop_style", 14}, {"centered", 8}, {"children", 8}, {"className", 9},
      {"class_name", 10}, {"contentClassName", 16}, {"contentStyle", 12}, {"content_class_name", 18},
      {"content_style", 13}, {"dialogClassName", 15}, {"dialogStyle", 11}, {"dialog_class_name", 17},
      {"dialog_style", 12}, {"enforceFocus", 12}, {"fade", 4}, {"fullscreen", 10}, {"is_open", 7},
      {"keyboard", 8}, {"labelledBy", 10}, {"labelledby", 10}, {"role", 4}, {"scrollable", 10}, {"size", 4},
      {"style", 5}, {"tag", 3}, {"zIndex", 6}, {"zindex", 6},
  };
  static constexpr ComponentInfo info{"Modal", "dash_bootstrap_components", "dbc::Modal", property_names,
      false};

  using BackdropChoice = types::OneOfOr<types::Bool, "static">;
  using FullscreenChoice = types::OneOfOr<types::Bool, "sm-down", "md-down", "lg-down", "xl-down",
      "xxl-down">;
  using ZindexType = types::AnyOf<types::Number, types::Text>;
  using ZIndexType = types::AnyOf<types::Number, types::Text>;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Bool> is_open() const { return {this->ref("is_open")}; }
    Property<types::Bool> centered() const { return {this->ref("centered")}; }
    Property<types::Bool> scrollable() const { return {this->ref("scrollable")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<BackdropChoice> backdrop() const { return {this->ref("backdrop")}; }
    Property<FullscreenChoice> fullscreen() const { return {this->ref("fullscreen")}; }
    Property<types::Bool> keyboard() const { return {this->ref("keyboard")}; }
    Property<types::Bool> fade() const { return {this->ref("fade")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Style> dialog_style() const { return {this->ref("dialog_style")}; }
    Property<types::Style> content_style() const { return {this->ref("content_style")}; }
    Property<types::Style> backdrop_style() const { return {this->ref("backdrop_style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> dialog_class_name() const { return {this->ref("dialog_class_name")}; }
    Property<types::Text> backdrop_class_name() const { return {this->ref("backdrop_class_name")}; }
    Property<types::Text> content_class_name() const { return {this->ref("content_class_name")}; }
    Property<types::Text> tag() const { return {this->ref("tag")}; }
    Property<types::Bool> autofocus() const { return {this->ref("autofocus")}; }
    Property<types::Bool> enforceFocus() const { return {this->ref("enforceFocus")}; }
    Property<types::Text> role() const { return {this->ref("role")}; }
    Property<types::Text> labelledby() const { return {this->ref("labelledby")}; }
    Property<ZindexType> zindex() const { return {this->ref("zindex")}; }
    Property<types::Style> dialogStyle() const { return {this->ref("dialogStyle")}; }
    Property<types::Style> contentStyle() const { return {this->ref("contentStyle")}; }
    Property<types::Style> backdropStyle() const { return {this->ref("backdropStyle")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Text> backdropClassName() const { return {this->ref("backdropClassName")}; }
    Property<types::Text> contentClassName() const { return {this->ref("contentClassName")}; }
    Property<types::Text> dialogClassName() const { return {this->ref("dialogClassName")}; }
    Property<types::Bool> autoFocus() const { return {this->ref("autoFocus")}; }
    Property<types::Text> labelledBy() const { return {this->ref("labelledBy")}; }
    Property<ZIndexType> zIndex() const { return {this->ref("zIndex")}; }
  };
  /// An id of this component type: `dbc::Modal::Id name{"name"}`.
  using Id = Reference<Modal>;

  Modal() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Modal& id(const IdOf<Modal>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Modal& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Modal& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// True or false.
  Modal& is_open(const types::Bool& value) { return put("is_open", value.value), *this; }
  /// True or false.
  Modal& centered(const types::Bool& value) { return put("centered", value.value), *this; }
  /// True or false.
  Modal& scrollable(const types::Bool& value) { return put("scrollable", value.value), *this; }
  /// Text.
  Modal& size(const types::Text& value) { return put("size", value.value), *this; }
  /// "static", or true or false.
  Modal& backdrop(const BackdropChoice& value) { return put("backdrop", value.to_value()), *this; }
  /// "sm-down", "md-down", "lg-down", "xl-down" or "xxl-down", or true or false.
  Modal& fullscreen(const FullscreenChoice& value) { return put("fullscreen", value.to_value()), *this; }
  /// True or false.
  Modal& keyboard(const types::Bool& value) { return put("keyboard", value.value), *this; }
  /// True or false.
  Modal& fade(const types::Bool& value) { return put("fade", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Modal& style(const types::Style& value) { return put("style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Modal& dialog_style(const types::Style& value) { return put("dialog_style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Modal& content_style(const types::Style& value) { return put("content_style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Modal& backdrop_style(const types::Style& value) { return put("backdrop_style", value.value), *this; }
  /// Text.
  Modal& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  Modal& dialog_class_name(const types::Text& value) { return put("dialog_class_name", value.value), *this; }
  /// Text.
  Modal& backdrop_class_name(const types::Text& value) {
    return put("backdrop_class_name", value.value), *this;
  }
  /// Text.
  Modal& content_class_name(const types::Text& value) {
    return put("content_class_name", value.value), *this;
  }
  /// Text.
  Modal& tag(const types::Text& value) { return put("tag", value.value), *this; }
  /// True or false.
  Modal& autofocus(const types::Bool& value) { return put("autofocus", value.value), *this; }
  /// True or false.
  Modal& enforceFocus(const types::Bool& value) { return put("enforceFocus", value.value), *this; }
  /// Text.
  Modal& role(const types::Text& value) { return put("role", value.value), *this; }
  /// Text.
  Modal& labelledby(const types::Text& value) { return put("labelledby", value.value), *this; }
  /// A number or text.
  Modal& zindex(const ZindexType& value) { return put("zindex", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Modal& dialogStyle(const types::Style& value) { return put("dialogStyle", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Modal& contentStyle(const types::Style& value) { return put("contentStyle", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Modal& backdropStyle(const types::Style& value) { return put("backdropStyle", value.value), *this; }
  /// Text.
  Modal& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text.
  Modal& backdropClassName(const types::Text& value) { return put("backdropClassName", value.value), *this; }
  /// Text.
  Modal& contentClassName(const types::Text& value) { return put("contentClassName", value.value), *this; }
  /// Text.
  Modal& dialogClassName(const types::Text& value) { return put("dialogClassName", value.value), *this; }
  /// True or false.
  Modal& autoFocus(const types::Bool& value) { return put("autoFocus", value.value), *this; }
  /// Text.
  Modal& labelledBy(const types::Text& value) { return put("labelledBy", value.value), *this; }
  /// A number or text.
  Modal& zIndex(const ZIndexType& value) { return put("zIndex", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Modal(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Modal Modal(C... children) {
  struct Modal made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Modal Modal(std::initializer_list<Child> children) {
  struct Modal made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/modal_body.hpp
// dbc::ModalBody, the component ModalBody of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `ModalBody` of dash_bootstrap_components.
struct ModalBody : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"style", 5}, {"tag", 3},
  };
  static constexpr ComponentInfo info{"ModalBody", "dash_bootstrap_components", "dbc::ModalBody",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> tag() const { return {this->ref("tag")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::ModalBody::Id name{"name"}`.
  using Id = Reference<ModalBody>;

  ModalBody() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  ModalBody& id(const IdOf<ModalBody>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  ModalBody& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  ModalBody& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A style: `{{"color", "red"}, …}`.
  ModalBody& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  ModalBody& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  ModalBody& tag(const types::Text& value) { return put("tag", value.value), *this; }
  /// Text.
  ModalBody& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::ModalBody(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct ModalBody ModalBody(C... children) {
  struct ModalBody made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct ModalBody ModalBody(std::initializer_list<Child> children) {
  struct ModalBody made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/modal_footer.hpp
// dbc::ModalFooter, the component ModalFooter of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `ModalFooter` of dash_bootstrap_components.
struct ModalFooter : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"style", 5}, {"tag", 3},
  };
  static constexpr ComponentInfo info{"ModalFooter", "dash_bootstrap_components", "dbc::ModalFooter",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> tag() const { return {this->ref("tag")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::ModalFooter::Id name{"name"}`.
  using Id = Reference<ModalFooter>;

  ModalFooter() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  ModalFooter& id(const IdOf<ModalFooter>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  ModalFooter& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  ModalFooter& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A style: `{{"color", "red"}, …}`.
  ModalFooter& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  ModalFooter& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  ModalFooter& tag(const types::Text& value) { return put("tag", value.value), *this; }
  /// Text.
  ModalFooter& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::ModalFooter(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct ModalFooter ModalFooter(C... children) {
  struct ModalFooter made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct ModalFooter ModalFooter(std::initializer_list<Child> children) {
  struct ModalFooter made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/modal_header.hpp
// dbc::ModalHeader, the component ModalHeader of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `ModalHeader` of dash_bootstrap_components.
struct ModalHeader : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"close_button", 12}, {"style", 5}, {"tag", 3},
  };
  static constexpr ComponentInfo info{"ModalHeader", "dash_bootstrap_components", "dbc::ModalHeader",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Bool> close_button() const { return {this->ref("close_button")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> tag() const { return {this->ref("tag")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::ModalHeader::Id name{"name"}`.
  using Id = Reference<ModalHeader>;

  ModalHeader() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  ModalHeader& id(const IdOf<ModalHeader>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  ModalHeader& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  ModalHeader& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// True or false. Default: true.
  ModalHeader& close_button(const types::Bool& value) { return put("close_button", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  ModalHeader& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  ModalHeader& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  ModalHeader& tag(const types::Text& value) { return put("tag", value.value), *this; }
  /// Text.
  ModalHeader& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::ModalHeader(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct ModalHeader ModalHeader(C... children) {
  struct ModalHeader made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct ModalHeader ModalHeader(std::initializer_list<Child> children) {
  struct ModalHeader made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/modal_title.hpp
// dbc::ModalTitle, the component ModalTitle of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `ModalTitle` of dash_bootstrap_components.
struct ModalTitle : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"style", 5}, {"tag", 3},
  };
  static constexpr ComponentInfo info{"ModalTitle", "dash_bootstrap_components", "dbc::ModalTitle",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> tag() const { return {this->ref("tag")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::ModalTitle::Id name{"name"}`.
  using Id = Reference<ModalTitle>;

  ModalTitle() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  ModalTitle& id(const IdOf<ModalTitle>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  ModalTitle& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  ModalTitle& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A style: `{{"color", "red"}, …}`.
  ModalTitle& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  ModalTitle& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  ModalTitle& tag(const types::Text& value) { return put("tag", value.value), *this; }
  /// Text.
  ModalTitle& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::ModalTitle(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct ModalTitle ModalTitle(C... children) {
  struct ModalTitle made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct ModalTitle ModalTitle(std::initializer_list<Child> children) {
  struct ModalTitle made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/nav.hpp
// dbc::Nav, the component Nav of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `Nav` of dash_bootstrap_components.
struct Nav : Component {
  static constexpr std::string_view property_names[] = {
      {"card", 4}, {"children", 8}, {"className", 9}, {"class_name", 10}, {"fill", 4}, {"horizontal", 10},
      {"justified", 9}, {"key", 3}, {"navbar", 6}, {"navbar_scroll", 13}, {"pills", 5}, {"style", 5},
      {"vertical", 8},
  };
  static constexpr ComponentInfo info{"Nav", "dash_bootstrap_components", "dbc::Nav", property_names, false};

  using VerticalType = types::AnyOf<types::Bool, types::Text>;
  using HorizontalChoice = types::OneOf<"start", "center", "end", "between", "around">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Bool> pills() const { return {this->ref("pills")}; }
    Property<VerticalType> vertical() const { return {this->ref("vertical")}; }
    Property<HorizontalChoice> horizontal() const { return {this->ref("horizontal")}; }
    Property<types::Bool> fill() const { return {this->ref("fill")}; }
    Property<types::Bool> justified() const { return {this->ref("justified")}; }
    Property<types::Bool> card() const { return {this->ref("card")}; }
    Property<types::Bool> navbar() const { return {this->ref("navbar")}; }
    Property<types::Bool> navbar_scroll() const { return {this->ref("navbar_scroll")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Nav::Id name{"name"}`.
  using Id = Reference<Nav>;

  Nav() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Nav& id(const IdOf<Nav>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Nav& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Nav& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// True or false.
  Nav& pills(const types::Bool& value) { return put("pills", value.value), *this; }
  /// True or false or text.
  Nav& vertical(const VerticalType& value) { return put("vertical", value.value), *this; }
  /// "start", "center", "end", "between" or "around".
  Nav& horizontal(const HorizontalChoice& value) { return put("horizontal", value.to_value()), *this; }
  /// True or false.
  Nav& fill(const types::Bool& value) { return put("fill", value.value), *this; }
  /// True or false.
  Nav& justified(const types::Bool& value) { return put("justified", value.value), *this; }
  /// True or false.
  Nav& card(const types::Bool& value) { return put("card", value.value), *this; }
  /// True or false.
  Nav& navbar(const types::Bool& value) { return put("navbar", value.value), *this; }
  /// True or false.
  Nav& navbar_scroll(const types::Bool& value) { return put("navbar_scroll", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Nav& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Nav& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  Nav& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Nav& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Nav(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Nav Nav(C... children) {
  struct Nav made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Nav Nav(std::initializer_list<Child> children) {
  struct Nav made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/nav_item.hpp
// dbc::NavItem, the component NavItem of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `NavItem` of dash_bootstrap_components.
struct NavItem : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"key", 3}, {"style", 5},
  };
  static constexpr ComponentInfo info{"NavItem", "dash_bootstrap_components", "dbc::NavItem", property_names,
      false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::NavItem::Id name{"name"}`.
  using Id = Reference<NavItem>;

  NavItem() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  NavItem& id(const IdOf<NavItem>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  NavItem& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  NavItem& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A style: `{{"color", "red"}, …}`.
  NavItem& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  NavItem& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  NavItem& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  NavItem& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::NavItem(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct NavItem NavItem(C... children) {
  struct NavItem made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct NavItem NavItem(std::initializer_list<Child> children) {
  struct NavItem made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/nav_link.hpp
// dbc::NavLink, the component NavLink of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `NavLink` of dash_bootstrap_components.
struct NavLink : Component {
  static constexpr std::string_view property_names[] = {
      {"active", 6}, {"children", 8}, {"className", 9}, {"class_name", 10}, {"disabled", 8},
      {"external_link", 13}, {"href", 4}, {"key", 3}, {"n_clicks", 8}, {"style", 5}, {"target", 6},
  };
  static constexpr ComponentInfo info{"NavLink", "dash_bootstrap_components", "dbc::NavLink", property_names,
      false};

  using ActiveChoice = types::OneOfOr<types::Bool, "partial", "exact">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> href() const { return {this->ref("href")}; }
    Property<types::Number> n_clicks() const { return {this->ref("n_clicks")}; }
    Property<ActiveChoice> active() const { return {this->ref("active")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Bool> external_link() const { return {this->ref("external_link")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> target() const { return {this->ref("target")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::NavLink::Id name{"name"}`.
  using Id = Reference<NavLink>;

  NavLink() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  NavLink& id(const IdOf<NavLink>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  NavLink& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  NavLink& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  NavLink& href(const types::Text& value) { return put("href", value.value), *this; }
  /// A number. Default: 0.
  NavLink& n_clicks(const types::Number& value) { return put("n_clicks", value.value), *this; }
  /// "partial" or "exact", or true or false. Default: false.
  NavLink& active(const ActiveChoice& value) { return put("active", value.to_value()), *this; }
  /// True or false. Default: false.
  NavLink& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// True or false.
  NavLink& external_link(const types::Bool& value) { return put("external_link", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  NavLink& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  NavLink& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  NavLink& target(const types::Text& value) { return put("target", value.value), *this; }
  /// Text.
  NavLink& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  NavLink& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::NavLink(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct NavLink NavLink(C... children) {
  struct NavLink made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct NavLink NavLink(std::initializer_list<Child> children) {
  struct NavLink made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/navbar.hpp
// dbc::Navbar, the component Navbar of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `Navbar` of dash_bootstrap_components.
struct Navbar : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"color", 5}, {"dark", 4}, {"expand", 6},
      {"fixed", 5}, {"key", 3}, {"role", 4}, {"sticky", 6}, {"style", 5}, {"tag", 3},
  };
  static constexpr ComponentInfo info{"Navbar", "dash_bootstrap_components", "dbc::Navbar", property_names,
      false};

  using ExpandType = types::AnyOf<types::Bool, types::Text>;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Bool> dark() const { return {this->ref("dark")}; }
    Property<types::Text> fixed() const { return {this->ref("fixed")}; }
    Property<types::OneOf<"top">> sticky() const { return {this->ref("sticky")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<ExpandType> expand() const { return {this->ref("expand")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> role() const { return {this->ref("role")}; }
    Property<types::Text> tag() const { return {this->ref("tag")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Navbar::Id name{"name"}`.
  using Id = Reference<Navbar>;

  Navbar() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Navbar& id(const IdOf<Navbar>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Navbar& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Navbar& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// True or false. Default: true.
  Navbar& dark(const types::Bool& value) { return put("dark", value.value), *this; }
  /// Text.
  Navbar& fixed(const types::Text& value) { return put("fixed", value.value), *this; }
  /// "top".
  Navbar& sticky(const types::OneOf<"top">& value) { return put("sticky", value.to_value()), *this; }
  /// Text. Default: "primary".
  Navbar& color(const types::Text& value) { return put("color", value.value), *this; }
  /// True or false or text. Default: "md".
  Navbar& expand(const ExpandType& value) { return put("expand", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Navbar& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Navbar& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  Navbar& role(const types::Text& value) { return put("role", value.value), *this; }
  /// Text.
  Navbar& tag(const types::Text& value) { return put("tag", value.value), *this; }
  /// Text.
  Navbar& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Navbar& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Navbar(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Navbar Navbar(C... children) {
  struct Navbar made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Navbar Navbar(std::initializer_list<Child> children) {
  struct Navbar made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/navbar_brand.hpp
// dbc::NavbarBrand, the component NavbarBrand of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `NavbarBrand` of dash_bootstrap_components.
struct NavbarBrand : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"external_link", 13}, {"href", 4}, {"key", 3},
      {"style", 5},
  };
  static constexpr ComponentInfo info{"NavbarBrand", "dash_bootstrap_components", "dbc::NavbarBrand",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Bool> external_link() const { return {this->ref("external_link")}; }
    Property<types::Text> href() const { return {this->ref("href")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::NavbarBrand::Id name{"name"}`.
  using Id = Reference<NavbarBrand>;

  NavbarBrand() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  NavbarBrand& id(const IdOf<NavbarBrand>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  NavbarBrand& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  NavbarBrand& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// True or false.
  NavbarBrand& external_link(const types::Bool& value) { return put("external_link", value.value), *this; }
  /// Text.
  NavbarBrand& href(const types::Text& value) { return put("href", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  NavbarBrand& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  NavbarBrand& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  NavbarBrand& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  NavbarBrand& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::NavbarBrand(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct NavbarBrand NavbarBrand(C... children) {
  struct NavbarBrand made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct NavbarBrand NavbarBrand(std::initializer_list<Child> children) {
  struct NavbarBrand made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/navbar_simple.hpp
// dbc::NavbarSimple, the component NavbarSimple of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `NavbarSimple` of dash_bootstrap_components.
struct NavbarSimple : Component {
  static constexpr std::string_view property_names[] = {
      {"brand", 5}, {"brand_external_link", 19}, {"brand_href", 10}, {"brand_style", 11}, {"children", 8},
      {"className", 9}, {"class_name", 10}, {"color", 5}, {"dark", 4}, {"expand", 6}, {"fixed", 5},
      {"fluid", 5}, {"key", 3}, {"links_left", 10}, {"sticky", 6}, {"style", 5},
  };
  static constexpr ComponentInfo info{"NavbarSimple", "dash_bootstrap_components", "dbc::NavbarSimple",
      property_names, false};

  using ExpandType = types::AnyOf<types::Bool, types::Text>;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Bool> dark() const { return {this->ref("dark")}; }
    Property<types::Bool> fluid() const { return {this->ref("fluid")}; }
    Property<types::Bool> links_left() const { return {this->ref("links_left")}; }
    Property<Child> brand() const { return {this->ref("brand")}; }
    Property<types::Text> brand_href() const { return {this->ref("brand_href")}; }
    Property<types::Bool> brand_external_link() const { return {this->ref("brand_external_link")}; }
    Property<types::Text> fixed() const { return {this->ref("fixed")}; }
    Property<types::Text> sticky() const { return {this->ref("sticky")}; }
    Property<ExpandType> expand() const { return {this->ref("expand")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Style> brand_style() const { return {this->ref("brand_style")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::NavbarSimple::Id name{"name"}`.
  using Id = Reference<NavbarSimple>;

  NavbarSimple() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  NavbarSimple& id(const IdOf<NavbarSimple>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  NavbarSimple& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  NavbarSimple& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text. Default: "primary".
  NavbarSimple& color(const types::Text& value) { return put("color", value.value), *this; }
  /// True or false. Default: true.
  NavbarSimple& dark(const types::Bool& value) { return put("dark", value.value), *this; }
  /// True or false. Default: false.
  NavbarSimple& fluid(const types::Bool& value) { return put("fluid", value.value), *this; }
  /// True or false. Default: false.
  NavbarSimple& links_left(const types::Bool& value) { return put("links_left", value.value), *this; }
  /// A component, text, a number, or a list of these.
  NavbarSimple& brand(const Child& value) { return put("brand", value.value), *this; }
  /// Text.
  NavbarSimple& brand_href(const types::Text& value) { return put("brand_href", value.value), *this; }
  /// True or false.
  NavbarSimple& brand_external_link(const types::Bool& value) {
    return put("brand_external_link", value.value), *this;
  }
  /// Text.
  NavbarSimple& fixed(const types::Text& value) { return put("fixed", value.value), *this; }
  /// Text.
  NavbarSimple& sticky(const types::Text& value) { return put("sticky", value.value), *this; }
  /// True or false or text. Default: "md".
  NavbarSimple& expand(const ExpandType& value) { return put("expand", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  NavbarSimple& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  NavbarSimple& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  NavbarSimple& brand_style(const types::Style& value) { return put("brand_style", value.value), *this; }
  /// Text.
  NavbarSimple& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  NavbarSimple& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::NavbarSimple(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct NavbarSimple NavbarSimple(C... children) {
  struct NavbarSimple made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct NavbarSimple NavbarSimple(std::initializer_list<Child> children) {
  struct NavbarSimple made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/navbar_toggler.hpp
// dbc::NavbarToggler, the component NavbarToggler of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `NavbarToggler` of dash_bootstrap_components.
struct NavbarToggler : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"key", 3}, {"n_clicks", 8}, {"style", 5},
      {"type", 4},
  };
  static constexpr ComponentInfo info{"NavbarToggler", "dash_bootstrap_components", "dbc::NavbarToggler",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Number> n_clicks() const { return {this->ref("n_clicks")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> type() const { return {this->ref("type")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::NavbarToggler::Id name{"name"}`.
  using Id = Reference<NavbarToggler>;

  NavbarToggler() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  NavbarToggler& id(const IdOf<NavbarToggler>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  NavbarToggler& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  NavbarToggler& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A number. Default: 0.
  NavbarToggler& n_clicks(const types::Number& value) { return put("n_clicks", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  NavbarToggler& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  NavbarToggler& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  NavbarToggler& type(const types::Text& value) { return put("type", value.value), *this; }
  /// Text.
  NavbarToggler& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  NavbarToggler& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::NavbarToggler(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct NavbarToggler NavbarToggler(C... children) {
  struct NavbarToggler made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct NavbarToggler NavbarToggler(std::initializer_list<Child> children) {
  struct NavbarToggler made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/offcanvas.hpp
// dbc::Offcanvas, the component Offcanvas of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `Offcanvas` of dash_bootstrap_components.
struct Offcanvas : Component {
  static constexpr std::string_view property_names[] = {
      {"autoFocus", 9}, {"autofocus", 9}, {"backdrop", 8}, {"backdropClassName", 17},
      {"backdrop_class_name", 19}, {"children", 8}, {"className", 9}, {"class_name", 10},
      {"close_button", 12}, {"is_open", 7}, {"keyboard", 8}, {"labelledBy", 10}, {"labelledby", 10},
      {"placement", 9}, {"scrollable", 10}, {"style", 5}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Offcanvas", "dash_bootstrap_components", "dbc::Offcanvas",
      property_names, false};

  using PlacementChoice = types::OneOf<"start", "end", "top", "bottom">;
  using BackdropChoice = types::OneOfOr<types::Bool, "static">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Bool> is_open() const { return {this->ref("is_open")}; }
    Property<Child> title() const { return {this->ref("title")}; }
    Property<PlacementChoice> placement() const { return {this->ref("placement")}; }
    Property<BackdropChoice> backdrop() const { return {this->ref("backdrop")}; }
    Property<types::Bool> close_button() const { return {this->ref("close_button")}; }
    Property<types::Bool> keyboard() const { return {this->ref("keyboard")}; }
    Property<types::Bool> scrollable() const { return {this->ref("scrollable")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> backdrop_class_name() const { return {this->ref("backdrop_class_name")}; }
    Property<types::Bool> autofocus() const { return {this->ref("autofocus")}; }
    Property<types::Text> labelledby() const { return {this->ref("labelledby")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Text> backdropClassName() const { return {this->ref("backdropClassName")}; }
    Property<types::Bool> autoFocus() const { return {this->ref("autoFocus")}; }
    Property<types::Text> labelledBy() const { return {this->ref("labelledBy")}; }
  };
  /// An id of this component type: `dbc::Offcanvas::Id name{"name"}`.
  using Id = Reference<Offcanvas>;

  Offcanvas() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Offcanvas& id(const IdOf<Offcanvas>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Offcanvas& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Offcanvas& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// True or false. Default: false.
  Offcanvas& is_open(const types::Bool& value) { return put("is_open", value.value), *this; }
  /// A component, text, a number, or a list of these.
  Offcanvas& title(const Child& value) { return put("title", value.value), *this; }
  /// "start", "end", "top" or "bottom".
  Offcanvas& placement(const PlacementChoice& value) { return put("placement", value.to_value()), *this; }
  /// "static", or true or false. Default: true.
  Offcanvas& backdrop(const BackdropChoice& value) { return put("backdrop", value.to_value()), *this; }
  /// True or false. Default: true.
  Offcanvas& close_button(const types::Bool& value) { return put("close_button", value.value), *this; }
  /// True or false.
  Offcanvas& keyboard(const types::Bool& value) { return put("keyboard", value.value), *this; }
  /// True or false.
  Offcanvas& scrollable(const types::Bool& value) { return put("scrollable", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Offcanvas& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Offcanvas& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  Offcanvas& backdrop_class_name(const types::Text& value) {
    return put("backdrop_class_name", value.value), *this;
  }
  /// True or false.
  Offcanvas& autofocus(const types::Bool& value) { return put("autofocus", value.value), *this; }
  /// Text.
  Offcanvas& labelledby(const types::Text& value) { return put("labelledby", value.value), *this; }
  /// Text.
  Offcanvas& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text.
  Offcanvas& backdropClassName(const types::Text& value) {
    return put("backdropClassName", value.value), *this;
  }
  /// True or false.
  Offcanvas& autoFocus(const types::Bool& value) { return put("autoFocus", value.value), *this; }
  /// Text.
  Offcanvas& labelledBy(const types::Text& value) { return put("labelledBy", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Offcanvas(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Offcanvas Offcanvas(C... children) {
  struct Offcanvas made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Offcanvas Offcanvas(std::initializer_list<Child> children) {
  struct Offcanvas made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/pagination.hpp
// dbc::Pagination, the component Pagination of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `Pagination` of dash_bootstrap_components.
struct Pagination : Component {
  static constexpr std::string_view property_names[] = {
      {"active_page", 11}, {"className", 9}, {"class_name", 10}, {"first_last", 10}, {"fully_expanded", 14},
      {"max_value", 9}, {"min_value", 9}, {"previous_next", 13}, {"size", 4}, {"step", 4}, {"style", 5},
  };
  static constexpr ComponentInfo info{"Pagination", "dash_bootstrap_components", "dbc::Pagination",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Number> active_page() const { return {this->ref("active_page")}; }
    Property<types::Number> min_value() const { return {this->ref("min_value")}; }
    Property<types::Number> max_value() const { return {this->ref("max_value")}; }
    Property<types::Number> step() const { return {this->ref("step")}; }
    Property<types::OneOf<"sm", "lg">> size() const { return {this->ref("size")}; }
    Property<types::Bool> fully_expanded() const { return {this->ref("fully_expanded")}; }
    Property<types::Bool> previous_next() const { return {this->ref("previous_next")}; }
    Property<types::Bool> first_last() const { return {this->ref("first_last")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Pagination::Id name{"name"}`.
  using Id = Reference<Pagination>;

  Pagination() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Pagination& id(const IdOf<Pagination>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// A number. Default: 1.
  Pagination& active_page(const types::Number& value) { return put("active_page", value.value), *this; }
  /// A number. Default: 1.
  Pagination& min_value(const types::Number& value) { return put("min_value", value.value), *this; }
  /// A number. Required.
  Pagination& max_value(const types::Number& value) { return put("max_value", value.value), *this; }
  /// A number. Default: 1.
  Pagination& step(const types::Number& value) { return put("step", value.value), *this; }
  /// "sm" or "lg".
  Pagination& size(const types::OneOf<"sm", "lg">& value) { return put("size", value.to_value()), *this; }
  /// True or false. Default: true.
  Pagination& fully_expanded(const types::Bool& value) { return put("fully_expanded", value.value), *this; }
  /// True or false. Default: false.
  Pagination& previous_next(const types::Bool& value) { return put("previous_next", value.value), *this; }
  /// True or false. Default: false.
  Pagination& first_last(const types::Bool& value) { return put("first_last", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Pagination& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Pagination& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  Pagination& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 1)
struct Pagination Pagination(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dbc::Pagination needs max_value: dbc::Pagination(max_value)");
  return {};
}
inline struct Pagination Pagination(const types::Number& max_value) {
  struct Pagination made;
  made.max_value(max_value);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/placeholder.hpp
// dbc::Placeholder, the component Placeholder of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `Placeholder` of dash_bootstrap_components.
struct Placeholder : Component {
  static constexpr std::string_view property_names[] = {
      {"animation", 9}, {"button", 6}, {"children", 8}, {"className", 9}, {"class_name", 10}, {"color", 5},
      {"delay_hide", 10}, {"delay_show", 10}, {"display", 7}, {"key", 3}, {"lg", 2}, {"md", 2},
      {"show_initially", 14}, {"size", 4}, {"sm", 2}, {"style", 5}, {"target_components", 17}, {"xl", 2},
      {"xs", 2}, {"xxl", 3},
  };
  static constexpr ComponentInfo info{"Placeholder", "dash_bootstrap_components", "dbc::Placeholder",
      property_names, false};

  using TargetComponentsType = types::MapOf<types::AnyOf<types::Text, types::ListOf<types::Text>>>;
  using DisplayChoice = types::OneOf<"auto", "show", "hide">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::OneOf<"glow", "wave">> animation() const { return {this->ref("animation")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::OneOf<"xs", "sm", "lg">> size() const { return {this->ref("size")}; }
    Property<types::Bool> button() const { return {this->ref("button")}; }
    Property<types::Number> delay_hide() const { return {this->ref("delay_hide")}; }
    Property<types::Number> delay_show() const { return {this->ref("delay_show")}; }
    Property<types::Bool> show_initially() const { return {this->ref("show_initially")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Number> xs() const { return {this->ref("xs")}; }
    Property<types::Number> sm() const { return {this->ref("sm")}; }
    Property<types::Number> md() const { return {this->ref("md")}; }
    Property<types::Number> lg() const { return {this->ref("lg")}; }
    Property<types::Number> xl() const { return {this->ref("xl")}; }
    Property<types::Number> xxl() const { return {this->ref("xxl")}; }
    Property<TargetComponentsType> target_components() const { return {this->ref("target_components")}; }
    Property<DisplayChoice> display() const { return {this->ref("display")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Placeholder::Id name{"name"}`.
  using Id = Reference<Placeholder>;

  Placeholder() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Placeholder& id(const IdOf<Placeholder>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Placeholder& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Placeholder& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// "glow" or "wave".
  Placeholder& animation(const types::OneOf<"glow", "wave">& value) {
    return put("animation", value.to_value()), *this;
  }
  /// Text.
  Placeholder& color(const types::Text& value) { return put("color", value.value), *this; }
  /// "xs", "sm" or "lg".
  Placeholder& size(const types::OneOf<"xs", "sm", "lg">& value) {
    return put("size", value.to_value()), *this;
  }
  /// True or false. Default: false.
  Placeholder& button(const types::Bool& value) { return put("button", value.value), *this; }
  /// A number. Default: 0.
  Placeholder& delay_hide(const types::Number& value) { return put("delay_hide", value.value), *this; }
  /// A number. Default: 0.
  Placeholder& delay_show(const types::Number& value) { return put("delay_show", value.value), *this; }
  /// True or false. Default: true.
  Placeholder& show_initially(const types::Bool& value) { return put("show_initially", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Placeholder& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Placeholder& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// A number.
  Placeholder& xs(const types::Number& value) { return put("xs", value.value), *this; }
  /// A number.
  Placeholder& sm(const types::Number& value) { return put("sm", value.value), *this; }
  /// A number.
  Placeholder& md(const types::Number& value) { return put("md", value.value), *this; }
  /// A number.
  Placeholder& lg(const types::Number& value) { return put("lg", value.value), *this; }
  /// A number.
  Placeholder& xl(const types::Number& value) { return put("xl", value.value), *this; }
  /// A number.
  Placeholder& xxl(const types::Number& value) { return put("xxl", value.value), *this; }
  /// A map from text to texts or lists of texts.
  Placeholder& target_components(const TargetComponentsType& value) {
    return put("target_components", value.value), *this;
  }
  /// "auto", "show" or "hide". Default: "auto".
  Placeholder& display(const DisplayChoice& value) { return put("display", value.to_value()), *this; }
  /// Text.
  Placeholder& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Placeholder& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Placeholder(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Placeholder Placeholder(C... children) {
  struct Placeholder made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Placeholder Placeholder(std::initializer_list<Child> children) {
  struct Placeholder made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/popover.hpp
// dbc::Popover, the component Popover of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `Popover` of dash_bootstrap_components.
struct Popover : Component {
  static constexpr std::string_view property_names[] = {
      {"autohide", 8}, {"body", 4}, {"children", 8}, {"className", 9}, {"class_name", 10}, {"delay", 5},
      {"flip", 4}, {"hide_arrow", 10}, {"is_open", 7}, {"key", 3}, {"offset", 6}, {"persisted_props", 15},
      {"persistence", 11}, {"persistence_type", 16}, {"placement", 9}, {"style", 5}, {"target", 6},
      {"trigger", 7},
  };
  static constexpr ComponentInfo info{"Popover", "dash_bootstrap_components", "dbc::Popover", property_names,
      false};

  /// An object; a function a member.
  class Delay : public types::Object<Delay> {
   public:
    using Object::Object;
    /// A number.
    Delay& show(const types::Number& value) { return put("show", value.value); }
    /// A number.
    Delay& hide(const types::Number& value) { return put("hide", value.value); }
  };

  using PlacementChoice = types::OneOf<"auto", "auto-start", "auto-end", "top", "top-start", "top-end",
      "right", "right-start", "right-end", "bottom", "bottom-start", "bottom-end", "left", "left-start",
      "left-end">;
  using DelayType = types::AnyOf<Delay, types::Number>;
  using OffsetType = types::AnyOf<types::Text, types::Number>;
  using PersistenceType = types::AnyOf<types::Bool, types::Text, types::Number>;
  using PersistedPropsType = types::ListOf<types::OneOf<"is_open">>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<dcc::TargetId> target() const { return {this->ref("target")}; }
    Property<types::Bool> is_open() const { return {this->ref("is_open")}; }
    Property<types::Text> trigger() const { return {this->ref("trigger")}; }
    Property<PlacementChoice> placement() const { return {this->ref("placement")}; }
    Property<types::Bool> hide_arrow() const { return {this->ref("hide_arrow")}; }
    Property<DelayType> delay() const { return {this->ref("delay")}; }
    Property<OffsetType> offset() const { return {this->ref("offset")}; }
    Property<types::Bool> flip() const { return {this->ref("flip")}; }
    Property<types::Bool> body() const { return {this->ref("body")}; }
    Property<types::Bool> autohide() const { return {this->ref("autohide")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<PersistedPropsType> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Popover::Id name{"name"}`.
  using Id = Reference<Popover>;

  Popover() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Popover& id(const IdOf<Popover>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Popover& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Popover& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// `TargetId`.
  Popover& target(const dcc::TargetId& value) { return put("target", value.to_value()), *this; }
  /// True or false.
  Popover& is_open(const types::Bool& value) { return put("is_open", value.value), *this; }
  /// Text.
  Popover& trigger(const types::Text& value) { return put("trigger", value.value), *this; }
  /// "auto", "auto-start", "auto-end", "top", "top-start", "top-end", "right", "right-start", "right-end",
  /// "bottom", "bottom-start", "bottom-end", "left", "left-start" or "left-end". Default: "right".
  Popover& placement(const PlacementChoice& value) { return put("placement", value.to_value()), *this; }
  /// True or false.
  Popover& hide_arrow(const types::Bool& value) { return put("hide_arrow", value.value), *this; }
  /// `Delay` (show, hide) or a number. Default: {show: 0, hide: 50}.
  Popover& delay(const DelayType& value) { return put("delay", value.value), *this; }
  /// Text or a number.
  Popover& offset(const OffsetType& value) { return put("offset", value.value), *this; }
  /// True or false. Default: true.
  Popover& flip(const types::Bool& value) { return put("flip", value.value), *this; }
  /// True or false.
  Popover& body(const types::Bool& value) { return put("body", value.value), *this; }
  /// True or false. Default: false.
  Popover& autohide(const types::Bool& value) { return put("autohide", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Popover& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Popover& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// True or false, text or a number.
  Popover& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of "is_open".
  Popover& persisted_props(const PersistedPropsType& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Popover& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// Text.
  Popover& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Popover& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Popover(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Popover Popover(C... children) {
  struct Popover made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Popover Popover(std::initializer_list<Child> children) {
  struct Popover made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/popover_body.hpp
// dbc::PopoverBody, the component PopoverBody of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `PopoverBody` of dash_bootstrap_components.
struct PopoverBody : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"key", 3}, {"style", 5}, {"tag", 3},
  };
  static constexpr ComponentInfo info{"PopoverBody", "dash_bootstrap_components", "dbc::PopoverBody",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> tag() const { return {this->ref("tag")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::PopoverBody::Id name{"name"}`.
  using Id = Reference<PopoverBody>;

  PopoverBody() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  PopoverBody& id(const IdOf<PopoverBody>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  PopoverBody& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  PopoverBody& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A style: `{{"color", "red"}, …}`.
  PopoverBody& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  PopoverBody& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  PopoverBody& tag(const types::Text& value) { return put("tag", value.value), *this; }
  /// Text.
  PopoverBody& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  PopoverBody& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::PopoverBody(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct PopoverBody PopoverBody(C... children) {
  struct PopoverBody made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct PopoverBody PopoverBody(std::initializer_list<Child> children) {
  struct PopoverBody made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/popover_header.hpp
// dbc::PopoverHeader, the component PopoverHeader of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `PopoverHeader` of dash_bootstrap_components.
struct PopoverHeader : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"key", 3}, {"style", 5}, {"tag", 3},
  };
  static constexpr ComponentInfo info{"PopoverHeader", "dash_bootstrap_components", "dbc::PopoverHeader",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> tag() const { return {this->ref("tag")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::PopoverHeader::Id name{"name"}`.
  using Id = Reference<PopoverHeader>;

  PopoverHeader() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  PopoverHeader& id(const IdOf<PopoverHeader>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  PopoverHeader& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  PopoverHeader& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A style: `{{"color", "red"}, …}`.
  PopoverHeader& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  PopoverHeader& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  PopoverHeader& tag(const types::Text& value) { return put("tag", value.value), *this; }
  /// Text.
  PopoverHeader& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  PopoverHeader& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::PopoverHeader(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct PopoverHeader PopoverHeader(C... children) {
  struct PopoverHeader made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct PopoverHeader PopoverHeader(std::initializer_list<Child> children) {
  struct PopoverHeader made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/progress.hpp
// dbc::Progress, the component Progress of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `Progress` of dash_bootstrap_components.
struct Progress : Component {
  static constexpr std::string_view property_names[] = {
      {"animated", 8}, {"bar", 3}, {"children", 8}, {"className", 9}, {"class_name", 10}, {"color", 5},
      {"hide_label", 10}, {"key", 3}, {"label", 5}, {"max", 3}, {"min", 3}, {"striped", 7}, {"style", 5},
      {"value", 5},
  };
  static constexpr ComponentInfo info{"Progress", "dash_bootstrap_components", "dbc::Progress",
      property_names, false};

  using ValueType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<ValueType> value() const { return {this->ref("value")}; }
    Property<types::Text> label() const { return {this->ref("label")}; }
    Property<types::Number> min() const { return {this->ref("min")}; }
    Property<types::Number> max() const { return {this->ref("max")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Bool> bar() const { return {this->ref("bar")}; }
    Property<types::Bool> hide_label() const { return {this->ref("hide_label")}; }
    Property<types::Bool> animated() const { return {this->ref("animated")}; }
    Property<types::Bool> striped() const { return {this->ref("striped")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Progress::Id name{"name"}`.
  using Id = Reference<Progress>;

  Progress() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Progress& id(const IdOf<Progress>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Progress& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Progress& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text or a number.
  Progress& value(const ValueType& value) { return put("value", value.value), *this; }
  /// Text.
  Progress& label(const types::Text& value) { return put("label", value.value), *this; }
  /// A number.
  Progress& min(const types::Number& value) { return put("min", value.value), *this; }
  /// A number.
  Progress& max(const types::Number& value) { return put("max", value.value), *this; }
  /// Text.
  Progress& color(const types::Text& value) { return put("color", value.value), *this; }
  /// True or false.
  Progress& bar(const types::Bool& value) { return put("bar", value.value), *this; }
  /// True or false. Default: false.
  Progress& hide_label(const types::Bool& value) { return put("hide_label", value.value), *this; }
  /// True or false.
  Progress& animated(const types::Bool& value) { return put("animated", value.value), *this; }
  /// True or false.
  Progress& striped(const types::Bool& value) { return put("striped", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Progress& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Progress& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  Progress& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Progress& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Progress(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Progress Progress(C... children) {
  struct Progress made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Progress Progress(std::initializer_list<Child> children) {
  struct Progress made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/radio_button.hpp
// dbc::RadioButton, the component RadioButton of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `RadioButton` of dash_bootstrap_components.
struct RadioButton : Component {
  static constexpr std::string_view property_names[] = {
      {"className", 9}, {"class_name", 10}, {"disabled", 8}, {"inputClassName", 14}, {"inputStyle", 10},
      {"input_class_name", 16}, {"input_style", 11}, {"label", 5}, {"labelClassName", 14}, {"labelStyle", 10},
      {"label_class_name", 16}, {"label_id", 8}, {"label_style", 11}, {"name", 4}, {"persisted_props", 15},
      {"persistence", 11}, {"persistence_type", 16}, {"style", 5}, {"value", 5},
  };
  static constexpr ComponentInfo info{"RadioButton", "dash_bootstrap_components", "dbc::RadioButton",
      property_names, false};

  using PersistenceType = types::AnyOf<types::Bool, types::Text, types::Number>;
  using PersistedPropsType = types::ListOf<types::OneOf<"value">>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Bool> value() const { return {this->ref("value")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Style> input_style() const { return {this->ref("input_style")}; }
    Property<types::Text> input_class_name() const { return {this->ref("input_class_name")}; }
    Property<Child> label() const { return {this->ref("label")}; }
    Property<types::Text> label_id() const { return {this->ref("label_id")}; }
    Property<types::Style> label_style() const { return {this->ref("label_style")}; }
    Property<types::Text> label_class_name() const { return {this->ref("label_class_name")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<PersistedPropsType> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Style> inputStyle() const { return {this->ref("inputStyle")}; }
    Property<types::Text> inputClassName() const { return {this->ref("inputClassName")}; }
    Property<types::Style> labelStyle() const { return {this->ref("labelStyle")}; }
    Property<types::Text> labelClassName() const { return {this->ref("labelClassName")}; }
  };
  /// An id of this component type: `dbc::RadioButton::Id name{"name"}`.
  using Id = Reference<RadioButton>;

  RadioButton() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  RadioButton& id(const IdOf<RadioButton>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// True or false. Default: false.
  RadioButton& value(const types::Bool& value) { return put("value", value.value), *this; }
  /// True or false. Default: false.
  RadioButton& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// Text.
  RadioButton& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  RadioButton& style(const types::Style& value) { return put("style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  RadioButton& input_style(const types::Style& value) { return put("input_style", value.value), *this; }
  /// Text.
  RadioButton& input_class_name(const types::Text& value) {
    return put("input_class_name", value.value), *this;
  }
  /// A component, text, a number, or a list of these.
  RadioButton& label(const Child& value) { return put("label", value.value), *this; }
  /// Text.
  RadioButton& label_id(const types::Text& value) { return put("label_id", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  RadioButton& label_style(const types::Style& value) { return put("label_style", value.value), *this; }
  /// Text.
  RadioButton& label_class_name(const types::Text& value) {
    return put("label_class_name", value.value), *this;
  }
  /// Text.
  RadioButton& name(const types::Text& value) { return put("name", value.value), *this; }
  /// True or false, text or a number.
  RadioButton& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of "value".
  RadioButton& persisted_props(const PersistedPropsType& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  RadioButton& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// Text.
  RadioButton& className(const types::Text& value) { return put("className", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  RadioButton& inputStyle(const types::Style& value) { return put("inputStyle", value.value), *this; }
  /// Text.
  RadioButton& inputClassName(const types::Text& value) { return put("inputClassName", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  RadioButton& labelStyle(const types::Style& value) { return put("labelStyle", value.value), *this; }
  /// Text.
  RadioButton& labelClassName(const types::Text& value) { return put("labelClassName", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct RadioButton RadioButton() { return {}; }
inline struct RadioButton RadioButton(const IdOf<struct RadioButton>& id,
    std::source_location where = std::source_location::current()) {
  struct RadioButton made;
  made.id(id, where);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/radio_items.hpp
// dbc::RadioItems, the component RadioItems of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `RadioItems` of dash_bootstrap_components.
struct RadioItems : Component {
  static constexpr std::string_view property_names[] = {
      {"className", 9}, {"class_name", 10}, {"inline", 6}, {"inputCheckedClassName", 21},
      {"inputCheckedStyle", 17}, {"inputClassName", 14}, {"inputStyle", 10}, {"input_checked_class_name", 24},
      {"input_checked_style", 19}, {"input_class_name", 16}, {"input_style", 11}, {"key", 3},
      {"labelCheckedClassName", 21}, {"labelCheckedStyle", 17}, {"labelClassName", 14}, {"labelStyle", 10},
      {"label_checked_class_name", 24}, {"label_checked_style", 19}, {"label_class_name", 16},
      {"label_style", 11}, {"name", 4}, {"options", 7}, {"persisted_props", 15}, {"persistence", 11},
      {"persistence_type", 16}, {"style", 5}, {"switch", 6}, {"value", 5},
  };
  static constexpr ComponentInfo info{"RadioItems", "dash_bootstrap_components", "dbc::RadioItems",
      property_names, false};

  using ValueType = types::AnyOf<types::Text, types::Number>;
  using PersistenceType = types::AnyOf<types::Bool, types::Text, types::Number>;
  using PersistedPropsType = types::ListOf<types::OneOf<"value">>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Options> options() const { return {this->ref("options")}; }
    Property<ValueType> value() const { return {this->ref("value")}; }
    Property<types::Bool> inline_() const { return {this->ref("inline")}; }
    Property<types::Bool> switch_() const { return {this->ref("switch")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Style> input_style() const { return {this->ref("input_style")}; }
    Property<types::Style> input_checked_style() const { return {this->ref("input_checked_style")}; }
    Property<types::Text> input_class_name() const { return {this->ref("input_class_name")}; }
    Property<types::Text> input_checked_class_name() const { return {this->ref("input_checked_class_name")}; }
    Property<types::Style> label_style() const { return {this->ref("label_style")}; }
    Property<types::Text> label_class_name() const { return {this->ref("label_class_name")}; }
    Property<types::Style> label_checked_style() const { return {this->ref("label_checked_style")}; }
    Property<types::Text> label_checked_class_name() const { return {this->ref("label_checked_class_name")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<PersistedPropsType> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Text> inputClassName() const { return {this->ref("inputClassName")}; }
    Property<types::Style> inputStyle() const { return {this->ref("inputStyle")}; }
    Property<types::Style> inputCheckedStyle() const { return {this->ref("inputCheckedStyle")}; }
    Property<types::Text> inputCheckedClassName() const { return {this->ref("inputCheckedClassName")}; }
    Property<types::Style> labelStyle() const { return {this->ref("labelStyle")}; }
    Property<types::Text> labelClassName() const { return {this->ref("labelClassName")}; }
    Property<types::Style> labelCheckedStyle() const { return {this->ref("labelCheckedStyle")}; }
    Property<types::Text> labelCheckedClassName() const { return {this->ref("labelCheckedClassName")}; }
  };
  /// An id of this component type: `dbc::RadioItems::Id name{"name"}`.
  using Id = Reference<RadioItems>;

  RadioItems() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  RadioItems& id(const IdOf<RadioItems>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Choices.
  RadioItems& options(const types::Options& value) { return put("options", value.value), *this; }
  /// Text or a number.
  RadioItems& value(const ValueType& value) { return put("value", value.value), *this; }
  /// True or false.
  RadioItems& inline_(const types::Bool& value) { return put("inline", value.value), *this; }
  /// True or false.
  RadioItems& switch_(const types::Bool& value) { return put("switch", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  RadioItems& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  RadioItems& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  RadioItems& input_style(const types::Style& value) { return put("input_style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  RadioItems& input_checked_style(const types::Style& value) {
    return put("input_checked_style", value.value), *this;
  }
  /// Text.
  RadioItems& input_class_name(const types::Text& value) {
    return put("input_class_name", value.value), *this;
  }
  /// Text.
  RadioItems& input_checked_class_name(const types::Text& value) {
    return put("input_checked_class_name", value.value), *this;
  }
  /// A style: `{{"color", "red"}, …}`.
  RadioItems& label_style(const types::Style& value) { return put("label_style", value.value), *this; }
  /// Text.
  RadioItems& label_class_name(const types::Text& value) {
    return put("label_class_name", value.value), *this;
  }
  /// A style: `{{"color", "red"}, …}`.
  RadioItems& label_checked_style(const types::Style& value) {
    return put("label_checked_style", value.value), *this;
  }
  /// Text.
  RadioItems& label_checked_class_name(const types::Text& value) {
    return put("label_checked_class_name", value.value), *this;
  }
  /// Text.
  RadioItems& name(const types::Text& value) { return put("name", value.value), *this; }
  /// True or false, text or a number.
  RadioItems& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of "value".
  RadioItems& persisted_props(const PersistedPropsType& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  RadioItems& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// Text.
  RadioItems& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  RadioItems& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text.
  RadioItems& inputClassName(const types::Text& value) { return put("inputClassName", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  RadioItems& inputStyle(const types::Style& value) { return put("inputStyle", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  RadioItems& inputCheckedStyle(const types::Style& value) {
    return put("inputCheckedStyle", value.value), *this;
  }
  /// Text.
  RadioItems& inputCheckedClassName(const types::Text& value) {
    return put("inputCheckedClassName", value.value), *this;
  }
  /// A style: `{{"color", "red"}, …}`.
  RadioItems& labelStyle(const types::Style& value) { return put("labelStyle", value.value), *this; }
  /// Text.
  RadioItems& labelClassName(const types::Text& value) { return put("labelClassName", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  RadioItems& labelCheckedStyle(const types::Style& value) {
    return put("labelCheckedStyle", value.value), *this;
  }
  /// Text.
  RadioItems& labelCheckedClassName(const types::Text& value) {
    return put("labelCheckedClassName", value.value), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct RadioItems RadioItems() { return {}; }
inline struct RadioItems RadioItems(const types::Options& options) {
  struct RadioItems made;
  made.options(options);
  return made;
}
inline struct RadioItems RadioItems(const types::Options& options, const RadioItems::ValueType& value) {
  struct RadioItems made;
  made.options(options);
  made.value(value);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/row.hpp
// dbc::Row, the component Row of dash_bootstrap_components.
//
// Written by tools/wrap.

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

// ---- cdash/dbc/select.hpp
// dbc::Select, the component Select of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `Select` of dash_bootstrap_components.
struct Select : Component {
  static constexpr std::string_view property_names[] = {
      {"className", 9}, {"class_name", 10}, {"disabled", 8}, {"html_size", 9}, {"invalid", 7}, {"key", 3},
      {"name", 4}, {"options", 7}, {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16},
      {"placeholder", 11}, {"required", 8}, {"size", 4}, {"style", 5}, {"valid", 5}, {"value", 5},
  };
  static constexpr ComponentInfo info{"Select", "dash_bootstrap_components", "dbc::Select", property_names,
      false};

  using ValueType = types::AnyOf<types::Text, types::Number>;
  using RequiredChoice = types::OneOfOr<types::Bool, "required", "REQUIRED">;
  using PersistenceType = types::AnyOf<types::Bool, types::Text, types::Number>;
  using PersistedPropsType = types::ListOf<types::OneOf<"value">>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Options> options() const { return {this->ref("options")}; }
    Property<ValueType> value() const { return {this->ref("value")}; }
    Property<types::Text> placeholder() const { return {this->ref("placeholder")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<RequiredChoice> required() const { return {this->ref("required")}; }
    Property<types::Bool> valid() const { return {this->ref("valid")}; }
    Property<types::Bool> invalid() const { return {this->ref("invalid")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Text> html_size() const { return {this->ref("html_size")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<PersistedPropsType> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Select::Id name{"name"}`.
  using Id = Reference<Select>;

  Select() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Select& id(const IdOf<Select>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Choices.
  Select& options(const types::Options& value) { return put("options", value.value), *this; }
  /// Text or a number. Default: "".
  Select& value(const ValueType& value) { return put("value", value.value), *this; }
  /// Text. Default: "".
  Select& placeholder(const types::Text& value) { return put("placeholder", value.value), *this; }
  /// True or false.
  Select& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Select& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Select& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// "required" or "REQUIRED", or true or false.
  Select& required(const RequiredChoice& value) { return put("required", value.to_value()), *this; }
  /// True or false.
  Select& valid(const types::Bool& value) { return put("valid", value.value), *this; }
  /// True or false.
  Select& invalid(const types::Bool& value) { return put("invalid", value.value), *this; }
  /// Text.
  Select& size(const types::Text& value) { return put("size", value.value), *this; }
  /// Text.
  Select& html_size(const types::Text& value) { return put("html_size", value.value), *this; }
  /// Text.
  Select& name(const types::Text& value) { return put("name", value.value), *this; }
  /// True or false, text or a number.
  Select& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of "value".
  Select& persisted_props(const PersistedPropsType& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Select& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// Text.
  Select& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Select& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Select Select() { return {}; }
inline struct Select Select(const types::Options& options) {
  struct Select made;
  made.options(options);
  return made;
}
inline struct Select Select(const types::Options& options, const Select::ValueType& value) {
  struct Select made;
  made.options(options);
  made.value(value);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/spinner.hpp
// dbc::Spinner, the component Spinner of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `Spinner` of dash_bootstrap_components.
struct Spinner : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"color", 5}, {"delay_hide", 10}, {"delay_show", 10}, {"display", 7},
      {"fullscreen", 10}, {"fullscreenClassName", 19}, {"fullscreen_class_name", 21},
      {"fullscreen_style", 16}, {"show_initially", 14}, {"size", 4}, {"spinnerClassName", 16},
      {"spinner_class_name", 18}, {"spinner_style", 13}, {"target_components", 17}, {"type", 4},
  };
  static constexpr ComponentInfo info{"Spinner", "dash_bootstrap_components", "dbc::Spinner", property_names,
      false};

  using DisplayChoice = types::OneOf<"auto", "show", "hide">;
  using TargetComponentsType = types::MapOf<types::AnyOf<types::Text, types::ListOf<types::Text>>>;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Text> type() const { return {this->ref("type")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Bool> fullscreen() const { return {this->ref("fullscreen")}; }
    Property<types::Number> delay_hide() const { return {this->ref("delay_hide")}; }
    Property<types::Number> delay_show() const { return {this->ref("delay_show")}; }
    Property<types::Bool> show_initially() const { return {this->ref("show_initially")}; }
    Property<types::Style> spinner_style() const { return {this->ref("spinner_style")}; }
    Property<types::Text> spinner_class_name() const { return {this->ref("spinner_class_name")}; }
    Property<types::Style> fullscreen_style() const { return {this->ref("fullscreen_style")}; }
    Property<types::Text> fullscreen_class_name() const { return {this->ref("fullscreen_class_name")}; }
    Property<DisplayChoice> display() const { return {this->ref("display")}; }
    Property<TargetComponentsType> target_components() const { return {this->ref("target_components")}; }
    Property<types::Text> fullscreenClassName() const { return {this->ref("fullscreenClassName")}; }
    Property<types::Text> spinnerClassName() const { return {this->ref("spinnerClassName")}; }
  };
  /// An id of this component type: `dbc::Spinner::Id name{"name"}`.
  using Id = Reference<Spinner>;

  Spinner() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Spinner& id(const IdOf<Spinner>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Spinner& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Spinner& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  Spinner& color(const types::Text& value) { return put("color", value.value), *this; }
  /// Text. Default: "border".
  Spinner& type(const types::Text& value) { return put("type", value.value), *this; }
  /// Text.
  Spinner& size(const types::Text& value) { return put("size", value.value), *this; }
  /// True or false.
  Spinner& fullscreen(const types::Bool& value) { return put("fullscreen", value.value), *this; }
  /// A number. Default: 0.
  Spinner& delay_hide(const types::Number& value) { return put("delay_hide", value.value), *this; }
  /// A number. Default: 0.
  Spinner& delay_show(const types::Number& value) { return put("delay_show", value.value), *this; }
  /// True or false. Default: true.
  Spinner& show_initially(const types::Bool& value) { return put("show_initially", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Spinner& spinner_style(const types::Style& value) { return put("spinner_style", value.value), *this; }
  /// Text.
  Spinner& spinner_class_name(const types::Text& value) {
    return put("spinner_class_name", value.value), *this;
  }
  /// A style: `{{"color", "red"}, …}`.
  Spinner& fullscreen_style(const types::Style& value) { return put("fullscreen_style", value.value), *this; }
  /// Text.
  Spinner& fullscreen_class_name(const types::Text& value) {
    return put("fullscreen_class_name", value.value), *this;
  }
  /// "auto", "show" or "hide".
  Spinner& display(const DisplayChoice& value) { return put("display", value.to_value()), *this; }
  /// A map from text to texts or lists of texts.
  Spinner& target_components(const TargetComponentsType& value) {
    return put("target_components", value.value), *this;
  }
  /// Text.
  Spinner& fullscreenClassName(const types::Text& value) {
    return put("fullscreenClassName", value.value), *this;
  }
  /// Text.
  Spinner& spinnerClassName(const types::Text& value) { return put("spinnerClassName", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Spinner(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Spinner Spinner(C... children) {
  struct Spinner made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Spinner Spinner(std::initializer_list<Child> children) {
  struct Spinner made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/stack.hpp
// dbc::Stack, the component Stack of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `Stack` of dash_bootstrap_components.
struct Stack : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"direction", 9}, {"gap", 3}, {"key", 3},
      {"style", 5},
  };
  static constexpr ComponentInfo info{"Stack", "dash_bootstrap_components", "dbc::Stack", property_names,
      false};

  using DirectionChoice = types::OneOf<"vertical", "horizontal">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<DirectionChoice> direction() const { return {this->ref("direction")}; }
    Property<types::Number> gap() const { return {this->ref("gap")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Stack::Id name{"name"}`.
  using Id = Reference<Stack>;

  Stack() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Stack& id(const IdOf<Stack>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Stack& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Stack& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// "vertical" or "horizontal".
  Stack& direction(const DirectionChoice& value) { return put("direction", value.to_value()), *this; }
  /// A number.
  Stack& gap(const types::Number& value) { return put("gap", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Stack& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Stack& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  Stack& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Stack& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Stack(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Stack Stack(C... children) {
  struct Stack made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Stack Stack(std::initializer_list<Child> children) {
  struct Stack made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/switch.hpp
// dbc::Switch, the component Switch of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `Switch` of dash_bootstrap_components.
struct Switch : Component {
  static constexpr std::string_view property_names[] = {
      {"className", 9}, {"class_name", 10}, {"disabled", 8}, {"inputClassName", 14}, {"inputStyle", 10},
      {"input_class_name", 16}, {"input_style", 11}, {"label", 5}, {"labelClassName", 14}, {"labelStyle", 10},
      {"label_class_name", 16}, {"label_id", 8}, {"label_style", 11}, {"name", 4}, {"persisted_props", 15},
      {"persistence", 11}, {"persistence_type", 16}, {"style", 5}, {"value", 5},
  };
  static constexpr ComponentInfo info{"Switch", "dash_bootstrap_components", "dbc::Switch", property_names,
      false};

  using PersistenceType = types::AnyOf<types::Bool, types::Text, types::Number>;
  using PersistedPropsType = types::ListOf<types::OneOf<"value">>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Bool> value() const { return {this->ref("value")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<Child> label() const { return {this->ref("label")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Style> input_style() const { return {this->ref("input_style")}; }
    Property<types::Text> input_class_name() const { return {this->ref("input_class_name")}; }
    Property<types::Text> label_id() const { return {this->ref("label_id")}; }
    Property<types::Style> label_style() const { return {this->ref("label_style")}; }
    Property<types::Text> label_class_name() const { return {this->ref("label_class_name")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<PersistedPropsType> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Style> inputStyle() const { return {this->ref("inputStyle")}; }
    Property<types::Text> inputClassName() const { return {this->ref("inputClassName")}; }
    Property<types::Style> labelStyle() const { return {this->ref("labelStyle")}; }
    Property<types::Text> labelClassName() const { return {this->ref("labelClassName")}; }
  };
  /// An id of this component type: `dbc::Switch::Id name{"name"}`.
  using Id = Reference<Switch>;

  Switch() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Switch& id(const IdOf<Switch>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// True or false. Default: false.
  Switch& value(const types::Bool& value) { return put("value", value.value), *this; }
  /// True or false. Default: false.
  Switch& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// A component, text, a number, or a list of these.
  Switch& label(const Child& value) { return put("label", value.value), *this; }
  /// Text.
  Switch& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Switch& style(const types::Style& value) { return put("style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Switch& input_style(const types::Style& value) { return put("input_style", value.value), *this; }
  /// Text.
  Switch& input_class_name(const types::Text& value) { return put("input_class_name", value.value), *this; }
  /// Text.
  Switch& label_id(const types::Text& value) { return put("label_id", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Switch& label_style(const types::Style& value) { return put("label_style", value.value), *this; }
  /// Text.
  Switch& label_class_name(const types::Text& value) { return put("label_class_name", value.value), *this; }
  /// Text.
  Switch& name(const types::Text& value) { return put("name", value.value), *this; }
  /// True or false, text or a number.
  Switch& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of "value".
  Switch& persisted_props(const PersistedPropsType& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Switch& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// Text.
  Switch& className(const types::Text& value) { return put("className", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Switch& inputStyle(const types::Style& value) { return put("inputStyle", value.value), *this; }
  /// Text.
  Switch& inputClassName(const types::Text& value) { return put("inputClassName", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Switch& labelStyle(const types::Style& value) { return put("labelStyle", value.value), *this; }
  /// Text.
  Switch& labelClassName(const types::Text& value) { return put("labelClassName", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Switch Switch() { return {}; }
inline struct Switch Switch(const IdOf<struct Switch>& id,
    std::source_location where = std::source_location::current()) {
  struct Switch made;
  made.id(id, where);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/tab.hpp
// dbc::Tab, the component Tab of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `Tab` of dash_bootstrap_components.
struct Tab : Component {
  static constexpr std::string_view property_names[] = {
      {"activeLabelClassName", 20}, {"activeTabClassName", 18}, {"active_label_class_name", 23},
      {"active_label_style", 18}, {"active_tab_class_name", 21}, {"active_tab_style", 16}, {"children", 8},
      {"className", 9}, {"class_name", 10}, {"disabled", 8}, {"key", 3}, {"label", 5}, {"labelClassName", 14},
      {"label_class_name", 16}, {"label_style", 11}, {"style", 5}, {"tabClassName", 12},
      {"tab_class_name", 14}, {"tab_id", 6}, {"tab_style", 9},
  };
  static constexpr ComponentInfo info{"Tab", "dash_bootstrap_components", "dbc::Tab", property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> label() const { return {this->ref("label")}; }
    Property<types::Text> tab_id() const { return {this->ref("tab_id")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Style> tab_style() const { return {this->ref("tab_style")}; }
    Property<types::Style> active_tab_style() const { return {this->ref("active_tab_style")}; }
    Property<types::Style> label_style() const { return {this->ref("label_style")}; }
    Property<types::Style> active_label_style() const { return {this->ref("active_label_style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> tab_class_name() const { return {this->ref("tab_class_name")}; }
    Property<types::Text> active_tab_class_name() const { return {this->ref("active_tab_class_name")}; }
    Property<types::Text> label_class_name() const { return {this->ref("label_class_name")}; }
    Property<types::Text> active_label_class_name() const { return {this->ref("active_label_class_name")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Text> tabClassName() const { return {this->ref("tabClassName")}; }
    Property<types::Text> activeTabClassName() const { return {this->ref("activeTabClassName")}; }
    Property<types::Text> labelClassName() const { return {this->ref("labelClassName")}; }
    Property<types::Text> activeLabelClassName() const { return {this->ref("activeLabelClassName")}; }
  };
  /// An id of this component type: `dbc::Tab::Id name{"name"}`.
  using Id = Reference<Tab>;

  Tab() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Tab& id(const IdOf<Tab>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Tab& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Tab& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  Tab& label(const types::Text& value) { return put("label", value.value), *this; }
  /// Text.
  Tab& tab_id(const types::Text& value) { return put("tab_id", value.value), *this; }
  /// True or false.
  Tab& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Tab& style(const types::Style& value) { return put("style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Tab& tab_style(const types::Style& value) { return put("tab_style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Tab& active_tab_style(const types::Style& value) { return put("active_tab_style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Tab& label_style(const types::Style& value) { return put("label_style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Tab& active_label_style(const types::Style& value) { return put("active_label_style", value.value), *this; }
  /// Text.
  Tab& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  Tab& tab_class_name(const types::Text& value) { return put("tab_class_name", value.value), *this; }
  /// Text.
  Tab& active_tab_class_name(const types::Text& value) {
    return put("active_tab_class_name", value.value), *this;
  }
  /// Text.
  Tab& label_class_name(const types::Text& value) { return put("label_class_name", value.value), *this; }
  /// Text.
  Tab& active_label_class_name(const types::Text& value) {
    return put("active_label_class_name", value.value), *this;
  }
  /// Text.
  Tab& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Tab& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text.
  Tab& tabClassName(const types::Text& value) { return put("tabClassName", value.value), *this; }
  /// Text.
  Tab& activeTabClassName(const types::Text& value) { return put("activeTabClassName", value.value), *this; }
  /// Text.
  Tab& labelClassName(const types::Text& value) { return put("labelClassName", value.value), *this; }
  /// Text.
  Tab& activeLabelClassName(const types::Text& value) {
    return put("activeLabelClassName", value.value), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Tab(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Tab Tab(C... children) {
  struct Tab made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Tab Tab(std::initializer_list<Child> children) {
  struct Tab made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/table.hpp
// dbc::Table, the component Table of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `Table` of dash_bootstrap_components.
struct Table : Component {
  static constexpr std::string_view property_names[] = {
      {"bordered", 8}, {"borderless", 10}, {"children", 8}, {"className", 9}, {"class_name", 10},
      {"color", 5}, {"hover", 5}, {"key", 3}, {"responsive", 10}, {"size", 4}, {"striped", 7}, {"style", 5},
  };
  static constexpr ComponentInfo info{"Table", "dash_bootstrap_components", "dbc::Table", property_names,
      false};

  using ResponsiveType = types::AnyOf<types::Bool, types::Text>;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Bool> bordered() const { return {this->ref("bordered")}; }
    Property<types::Bool> borderless() const { return {this->ref("borderless")}; }
    Property<types::Bool> striped() const { return {this->ref("striped")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Bool> hover() const { return {this->ref("hover")}; }
    Property<ResponsiveType> responsive() const { return {this->ref("responsive")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Table::Id name{"name"}`.
  using Id = Reference<Table>;

  Table() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Table& id(const IdOf<Table>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Table& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Table& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A style: `{{"color", "red"}, …}`.
  Table& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Table& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  Table& size(const types::Text& value) { return put("size", value.value), *this; }
  /// True or false.
  Table& bordered(const types::Bool& value) { return put("bordered", value.value), *this; }
  /// True or false.
  Table& borderless(const types::Bool& value) { return put("borderless", value.value), *this; }
  /// True or false.
  Table& striped(const types::Bool& value) { return put("striped", value.value), *this; }
  /// Text.
  Table& color(const types::Text& value) { return put("color", value.value), *this; }
  /// True or false.
  Table& hover(const types::Bool& value) { return put("hover", value.value), *this; }
  /// True or false or text.
  Table& responsive(const ResponsiveType& value) { return put("responsive", value.value), *this; }
  /// Text.
  Table& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Table& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Table(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Table Table(C... children) {
  struct Table made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Table Table(std::initializer_list<Child> children) {
  struct Table made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/tabs.hpp
// dbc::Tabs, the component Tabs of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `Tabs` of dash_bootstrap_components.
struct Tabs : Component {
  static constexpr std::string_view property_names[] = {
      {"active_tab", 10}, {"children", 8}, {"className", 9}, {"class_name", 10}, {"key", 3},
      {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16}, {"style", 5},
  };
  static constexpr ComponentInfo info{"Tabs", "dash_bootstrap_components", "dbc::Tabs", property_names,
      false};

  using PersistenceType = types::AnyOf<types::Bool, types::Text, types::Number>;
  using PersistedPropsType = types::ListOf<types::OneOf<"active_tab">>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> active_tab() const { return {this->ref("active_tab")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<PersistedPropsType> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Tabs::Id name{"name"}`.
  using Id = Reference<Tabs>;

  Tabs() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Tabs& id(const IdOf<Tabs>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Tabs& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Tabs& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  Tabs& active_tab(const types::Text& value) { return put("active_tab", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Tabs& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Tabs& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// True or false, text or a number.
  Tabs& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of "active_tab".
  Tabs& persisted_props(const PersistedPropsType& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Tabs& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// Text.
  Tabs& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Tabs& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Tabs(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Tabs Tabs(C... children) {
  struct Tabs made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Tabs Tabs(std::initializer_list<Child> children) {
  struct Tabs made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/textarea.hpp
// dbc::Textarea, the component Textarea of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `Textarea` of dash_bootstrap_components.
struct Textarea : Component {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"accesskey", 9}, {"autoFocus", 9}, {"autofocus", 9}, {"className", 9},
      {"class_name", 10}, {"cols", 4}, {"contentEditable", 15}, {"contenteditable", 15}, {"contextMenu", 11},
      {"contextmenu", 11}, {"debounce", 8}, {"dir", 3}, {"disabled", 8}, {"draggable", 9}, {"form", 4},
      {"hidden", 6}, {"invalid", 7}, {"key", 3}, {"lang", 4}, {"maxLength", 9}, {"maxlength", 9},
      {"minLength", 9}, {"minlength", 9}, {"n_blur", 6}, {"n_clicks", 8}, {"n_submit", 8}, {"name", 4},
      {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16}, {"placeholder", 11},
      {"readOnly", 8}, {"readonly", 8}, {"required", 8}, {"rows", 4}, {"size", 4}, {"spellCheck", 10},
      {"spellcheck", 10}, {"style", 5}, {"submit_on_enter", 15}, {"tabIndex", 8}, {"tabindex", 8},
      {"title", 5}, {"valid", 5}, {"value", 5}, {"wrap", 4},
  };
  static constexpr ComponentInfo info{"Textarea", "dash_bootstrap_components", "dbc::Textarea",
      property_names, false};

  using ContenteditableType = types::AnyOf<types::Text, types::Number>;
  using ColsType = types::AnyOf<types::Text, types::Number>;
  using DisabledType = types::AnyOf<types::Text, types::Bool>;
  using DraggableChoice = types::OneOfOr<types::Bool, "true", "false">;
  using MaxlengthType = types::AnyOf<types::Text, types::Number>;
  using MinlengthType = types::AnyOf<types::Text, types::Number>;
  using ReadonlyChoice = types::OneOfOr<types::Bool, "readOnly", "readonly", "READONLY">;
  using RequiredChoice = types::OneOfOr<types::Bool, "required", "REQUIRED">;
  using RowsType = types::AnyOf<types::Text, types::Number>;
  using SpellcheckChoice = types::OneOfOr<types::Bool, "true", "false">;
  using TabindexType = types::AnyOf<types::Text, types::Number>;
  using DebounceType = types::AnyOf<types::Bool, types::Number>;
  using PersistenceType = types::AnyOf<types::Bool, types::Text, types::Number>;
  using PersistedPropsType = types::ListOf<types::OneOf<"value">>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;
  using ContentEditableType = types::AnyOf<types::Text, types::Number>;
  using MaxLengthType = types::AnyOf<types::Text, types::Number>;
  using MinLengthType = types::AnyOf<types::Text, types::Number>;
  using ReadOnlyChoice = types::OneOfOr<types::Bool, "readOnly", "readonly", "READONLY">;
  using SpellCheckChoice = types::OneOfOr<types::Bool, "true", "false">;
  using TabIndexType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Text> value() const { return {this->ref("value")}; }
    Property<types::Number> n_blur() const { return {this->ref("n_blur")}; }
    Property<types::Number> n_submit() const { return {this->ref("n_submit")}; }
    Property<types::Number> n_clicks() const { return {this->ref("n_clicks")}; }
    Property<types::Bool> valid() const { return {this->ref("valid")}; }
    Property<types::Bool> invalid() const { return {this->ref("invalid")}; }
    Property<types::Text> placeholder() const { return {this->ref("placeholder")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> accesskey() const { return {this->ref("accesskey")}; }
    Property<types::Text> autofocus() const { return {this->ref("autofocus")}; }
    Property<ContenteditableType> contenteditable() const { return {this->ref("contenteditable")}; }
    Property<types::Text> contextmenu() const { return {this->ref("contextmenu")}; }
    Property<ColsType> cols() const { return {this->ref("cols")}; }
    Property<types::Text> dir() const { return {this->ref("dir")}; }
    Property<DisabledType> disabled() const { return {this->ref("disabled")}; }
    Property<DraggableChoice> draggable() const { return {this->ref("draggable")}; }
    Property<types::Text> form() const { return {this->ref("form")}; }
    Property<types::Text> hidden() const { return {this->ref("hidden")}; }
    Property<types::Text> lang() const { return {this->ref("lang")}; }
    Property<MaxlengthType> maxlength() const { return {this->ref("maxlength")}; }
    Property<MinlengthType> minlength() const { return {this->ref("minlength")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<ReadonlyChoice> readonly() const { return {this->ref("readonly")}; }
    Property<RequiredChoice> required() const { return {this->ref("required")}; }
    Property<RowsType> rows() const { return {this->ref("rows")}; }
    Property<SpellcheckChoice> spellcheck() const { return {this->ref("spellcheck")}; }
    Property<TabindexType> tabindex() const { return {this->ref("tabindex")}; }
    Property<types::Text> title() const { return {this->ref("title")}; }
    Property<types::Text> wrap() const { return {this->ref("wrap")}; }
    Property<types::Bool> submit_on_enter() const { return {this->ref("submit_on_enter")}; }
    Property<DebounceType> debounce() const { return {this->ref("debounce")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<PersistedPropsType> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Text> accessKey() const { return {this->ref("accessKey")}; }
    Property<types::Text> autoFocus() const { return {this->ref("autoFocus")}; }
    Property<ContentEditableType> contentEditable() const { return {this->ref("contentEditable")}; }
    Property<types::Text> contextMenu() const { return {this->ref("contextMenu")}; }
    Property<MaxLengthType> maxLength() const { return {this->ref("maxLength")}; }
    Property<MinLengthType> minLength() const { return {this->ref("minLength")}; }
    Property<ReadOnlyChoice> readOnly() const { return {this->ref("readOnly")}; }
    Property<SpellCheckChoice> spellCheck() const { return {this->ref("spellCheck")}; }
    Property<TabIndexType> tabIndex() const { return {this->ref("tabIndex")}; }
  };
  /// An id of this component type: `dbc::Textarea::Id name{"name"}`.
  using Id = Reference<Textarea>;

  Textarea() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Textarea& id(const IdOf<Textarea>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Text. Default: "".
  Textarea& value(const types::Text& value) { return put("value", value.value), *this; }
  /// A number. Default: 0.
  Textarea& n_blur(const types::Number& value) { return put("n_blur", value.value), *this; }
  /// A number. Default: 0.
  Textarea& n_submit(const types::Number& value) { return put("n_submit", value.value), *this; }
  /// A number. Default: 0.
  Textarea& n_clicks(const types::Number& value) { return put("n_clicks", value.value), *this; }
  /// True or false.
  Textarea& valid(const types::Bool& value) { return put("valid", value.value), *this; }
  /// True or false.
  Textarea& invalid(const types::Bool& value) { return put("invalid", value.value), *this; }
  /// Text.
  Textarea& placeholder(const types::Text& value) { return put("placeholder", value.value), *this; }
  /// Text.
  Textarea& size(const types::Text& value) { return put("size", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Textarea& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Textarea& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  Textarea& accesskey(const types::Text& value) { return put("accesskey", value.value), *this; }
  /// Text.
  Textarea& autofocus(const types::Text& value) { return put("autofocus", value.value), *this; }
  /// Text or a number.
  Textarea& contenteditable(const ContenteditableType& value) {
    return put("contenteditable", value.value), *this;
  }
  /// Text.
  Textarea& contextmenu(const types::Text& value) { return put("contextmenu", value.value), *this; }
  /// Text or a number.
  Textarea& cols(const ColsType& value) { return put("cols", value.value), *this; }
  /// Text.
  Textarea& dir(const types::Text& value) { return put("dir", value.value), *this; }
  /// Text or true or false.
  Textarea& disabled(const DisabledType& value) { return put("disabled", value.value), *this; }
  /// "true" or "false", or true or false.
  Textarea& draggable(const DraggableChoice& value) { return put("draggable", value.to_value()), *this; }
  /// Text.
  Textarea& form(const types::Text& value) { return put("form", value.value), *this; }
  /// Text.
  Textarea& hidden(const types::Text& value) { return put("hidden", value.value), *this; }
  /// Text.
  Textarea& lang(const types::Text& value) { return put("lang", value.value), *this; }
  /// Text or a number.
  Textarea& maxlength(const MaxlengthType& value) { return put("maxlength", value.value), *this; }
  /// Text or a number.
  Textarea& minlength(const MinlengthType& value) { return put("minlength", value.value), *this; }
  /// Text.
  Textarea& name(const types::Text& value) { return put("name", value.value), *this; }
  /// "readOnly", "readonly" or "READONLY", or true or false.
  Textarea& readonly(const ReadonlyChoice& value) { return put("readonly", value.to_value()), *this; }
  /// "required" or "REQUIRED", or true or false.
  Textarea& required(const RequiredChoice& value) { return put("required", value.to_value()), *this; }
  /// Text or a number.
  Textarea& rows(const RowsType& value) { return put("rows", value.value), *this; }
  /// "true" or "false", or true or false.
  Textarea& spellcheck(const SpellcheckChoice& value) { return put("spellcheck", value.to_value()), *this; }
  /// Text or a number.
  Textarea& tabindex(const TabindexType& value) { return put("tabindex", value.value), *this; }
  /// Text.
  Textarea& title(const types::Text& value) { return put("title", value.value), *this; }
  /// Text.
  Textarea& wrap(const types::Text& value) { return put("wrap", value.value), *this; }
  /// True or false. Default: true.
  Textarea& submit_on_enter(const types::Bool& value) { return put("submit_on_enter", value.value), *this; }
  /// True or false or a number. Default: false.
  Textarea& debounce(const DebounceType& value) { return put("debounce", value.value), *this; }
  /// True or false, text or a number.
  Textarea& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of "value".
  Textarea& persisted_props(const PersistedPropsType& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Textarea& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// Text.
  Textarea& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Textarea& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text.
  Textarea& accessKey(const types::Text& value) { return put("accessKey", value.value), *this; }
  /// Text.
  Textarea& autoFocus(const types::Text& value) { return put("autoFocus", value.value), *this; }
  /// Text or a number.
  Textarea& contentEditable(const ContentEditableType& value) {
    return put("contentEditable", value.value), *this;
  }
  /// Text.
  Textarea& contextMenu(const types::Text& value) { return put("contextMenu", value.value), *this; }
  /// Text or a number.
  Textarea& maxLength(const MaxLengthType& value) { return put("maxLength", value.value), *this; }
  /// Text or a number.
  Textarea& minLength(const MinLengthType& value) { return put("minLength", value.value), *this; }
  /// "readOnly", "readonly" or "READONLY", or true or false.
  Textarea& readOnly(const ReadOnlyChoice& value) { return put("readOnly", value.to_value()), *this; }
  /// "true" or "false", or true or false.
  Textarea& spellCheck(const SpellCheckChoice& value) { return put("spellCheck", value.to_value()), *this; }
  /// Text or a number.
  Textarea& tabIndex(const TabIndexType& value) { return put("tabIndex", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Textarea Textarea() { return {}; }
inline struct Textarea Textarea(const IdOf<struct Textarea>& id,
    std::source_location where = std::source_location::current()) {
  struct Textarea made;
  made.id(id, where);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/themes.hpp
// Bootstrap's themes, those of dash-bootstrap-components 2.0.4; written by tools/wrap_themes.

/// Elements of AppSettings::external_stylesheets: `{dbc::themes::CERULEAN}`. The program has to
/// contain the theme: cdash_add_theme(my_program CERULEAN) in CMake.
// clang-format off
namespace cdash::dbc::themes {

inline constexpr Stylesheet BOOTSTRAP{
    "pack:bootstrap@5.3.6/dist/css/bootstrap.min.css",
    "sha384-4Q6Gf2aSP4eDXB8Miphtr37CMZZQ5oXLH2yaXMJ2w8e2ZtHTl7GptT4jmndRuHDT"};
inline constexpr Stylesheet CERULEAN{
    "pack:bootswatch@5.3.6/dist/cerulean/bootstrap.min.css",
    "sha384-YOhVLH8aMkqheUjYqIzg+kuwjfwN22wEeeaC7QmyoVpM3mM5wBYXiNwbYeVVJf6w"};
inline constexpr Stylesheet COSMO{
    "pack:bootswatch@5.3.6/dist/cosmo/bootstrap.min.css",
    "sha384-2X2E3MFu9KueHgDEyb4xo+z95lMfcqKnLB6VBv3edspyfA/rHSifyw1bG44zT5uN"};
inline constexpr Stylesheet CYBORG{
    "pack:bootswatch@5.3.6/dist/cyborg/bootstrap.min.css",
    "sha384-fR4rkelnP4LLttF0jSHP6sPq25Gi/wz76GcV4tre5k843Q55phayixz24EUFAV4a"};
inline constexpr Stylesheet DARKLY{
    "pack:bootswatch@5.3.6/dist/darkly/bootstrap.min.css",
    "sha384-AqfgtBPvrHmmXif/dyF1un67wBJv2e9rzcD5NXUCMoDwKSpbh1ctqFX77pvH0Qnk"};
inline constexpr Stylesheet FLATLY{
    "pack:bootswatch@5.3.6/dist/flatly/bootstrap.min.css",
    "sha384-zebzv87CecHEN6SO16WQqMcbBsL5pEd8lRIRZokCT9OJQUI1SQ2KXEUlaJpi8J5U"};
inline constexpr Stylesheet GRID{
    "pack:bootstrap@5.3.6/dist/css/bootstrap-grid.min.css",
    "sha384-CyAmWCn/qu6mU+UBV0jF/OHtrXSDWAye86S001E6Nv0XP/IOwYutK/xd/K4I4U+J"};
inline constexpr Stylesheet JOURNAL{
    "pack:bootswatch@5.3.6/dist/journal/bootstrap.min.css",
    "sha384-0l66q6mER3ybHrGRez/Bj30CIo6MUlOCIj6oD0l4Us3SFjOlhWrunjMK6StcSM0J"};
inline constexpr Stylesheet LITERA{
    "pack:bootswatch@5.3.6/dist/litera/bootstrap.min.css",
    "sha384-wmrl87fxm0NZ4DlZhonvWgMWJS75PiRTueJJwb7db3NE6pSQzGrPS3AZlBuyRnfX"};
inline constexpr Stylesheet LUMEN{
    "pack:bootswatch@5.3.6/dist/lumen/bootstrap.min.css",
    "sha384-/WQOmtyZAna2SIvPOTmH4i77OWgcaoOFSQioOCZh9Fvb/MK3HcQJVo1e4HAjh12E"};
inline constexpr Stylesheet LUX{
    "pack:bootswatch@5.3.6/dist/lux/bootstrap.min.css",
    "sha384-I0QtsemWTWV5GW5OMHJpxWF6CUvpLPFprk8P1BcF6qNhNkvnNH1oRMiew8WCKbAN"};
inline constexpr Stylesheet MATERIA{
    "pack:bootswatch@5.3.6/dist/materia/bootstrap.min.css",
    "sha384-ryRbNN01h32jMB4d5l+5tLvBHPAtz3jv/PaBO13ylcfcnJG2IQ9GzpkdcReqyABI"};
inline constexpr Stylesheet MINTY{
    "pack:bootswatch@5.3.6/dist/minty/bootstrap.min.css",
    "sha384-XQz+8V98y8H9cpoOPdKvPpToUUBSgOjkxbrPTIm/ZZOzcGWfqrKvD5FKFaror4x3"};
inline constexpr Stylesheet MORPH{
    "pack:bootswatch@5.3.6/dist/morph/bootstrap.min.css",
    "sha384-e0uhUleYe60CbVgoYMiL8RdHacmZg1lP3SJ0SbHeRFT9rXeXbQWk9lh5WHccCvl6"};
inline constexpr Stylesheet PULSE{
    "pack:bootswatch@5.3.6/dist/pulse/bootstrap.min.css",
    "sha384-I6QE9eRJ6cB6fckt7IQCkAjdp01FQhwHEZUf/cRN7LXO1SpLiaco+g3nXQP0KJUt"};
inline constexpr Stylesheet QUARTZ{
    "pack:bootswatch@5.3.6/dist/quartz/bootstrap.min.css",
    "sha384-RpN7o8yW2YeQMMSg5vLweW2RcBsEmxavktUq6r8mltf0DkMUyzIu6Flww6Zzf7h+"};
inline constexpr Stylesheet SANDSTONE{
    "pack:bootswatch@5.3.6/dist/sandstone/bootstrap.min.css",
    "sha384-xrsdT6en5v2iKNHwjboSOc6/9NBUJkN73Bf3SnLSd98VcncR+ER9XEAzVlUexwZh"};
inline constexpr Stylesheet SIMPLEX{
    "pack:bootswatch@5.3.6/dist/simplex/bootstrap.min.css",
    "sha384-nofyvbw8cxclOipTrnVtwOVSdv71qzKq0s6CFY9dxzHDamCaNXjyhL99EcwAep4Z"};
inline constexpr Stylesheet SKETCHY{
    "pack:bootswatch@5.3.6/dist/sketchy/bootstrap.min.css",
    "sha384-12uruS+V2CscxdszDz0qG2CCpdstmaKM2N2xxQ6lVgrHCpko0tAqt4Rbm4BdfHay"};
inline constexpr Stylesheet SLATE{
    "pack:bootswatch@5.3.6/dist/slate/bootstrap.min.css",
    "sha384-GGl6XRh5ZSnHKk1pBcHpUlq4UjhLHCpF/l5zET54npwfdstMNRkv676rPzi3pkhK"};
inline constexpr Stylesheet SOLAR{
    "pack:bootswatch@5.3.6/dist/solar/bootstrap.min.css",
    "sha384-4aMYMS3CK8Rxaj3JgpmcKD6WQvDmJVpUmb8GPYI4UG09z2RAbY7B4xqd9p1eAtzG"};
inline constexpr Stylesheet SPACELAB{
    "pack:bootswatch@5.3.6/dist/spacelab/bootstrap.min.css",
    "sha384-XPY2jgToM7nquBlDzVdeOFqlkcUf1Atl7Id00jysXseS0yc8ulvy/BkISnOLdoyR"};
inline constexpr Stylesheet SUPERHERO{
    "pack:bootswatch@5.3.6/dist/superhero/bootstrap.min.css",
    "sha384-GxHkAFKZ6pWWgjazRDDFTfxPBUo9hKDgyoCDJHz6BJ+g5vTBJJgpCyl05Dlekem6"};
inline constexpr Stylesheet UNITED{
    "pack:bootswatch@5.3.6/dist/united/bootstrap.min.css",
    "sha384-boDhpnQ8xsXOp3GPIs5It8NhZ8/D+HHadotQ4/g8Ka19sygZj3YYrS5UbNujI3Z2"};
inline constexpr Stylesheet VAPOR{
    "pack:bootswatch@5.3.6/dist/vapor/bootstrap.min.css",
    "sha384-cyjhF1ykhqgPhMsCtPnG3vHLkkTaWaiQ10THvdvxU0gdxoclquiT9nftMruyZ1I7"};
inline constexpr Stylesheet YETI{
    "pack:bootswatch@5.3.6/dist/yeti/bootstrap.min.css",
    "sha384-sSk9Q/il8KEDGE/xIGCfGJVek0xsEwJObj8r0ZTOWMT/KR4GhEmv5yG9FyjFhkEy"};
inline constexpr Stylesheet ZEPHYR{
    "pack:bootswatch@5.3.6/dist/zephyr/bootstrap.min.css",
    "sha384-Rrgr8rOGuGbH3U3gh78hD4SJvoX8PMdP2/cjNpc+pmlofRpFmc4WMHwMbMzb3eV0"};

}  // namespace cdash::dbc::themes
// clang-format on

// ---- cdash/dbc/toast.hpp
// dbc::Toast, the component Toast of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `Toast` of dash_bootstrap_components.
struct Toast : Component {
  static constexpr std::string_view property_names[] = {
      {"bodyClassName", 13}, {"body_class_name", 15}, {"body_style", 10}, {"children", 8}, {"className", 9},
      {"class_name", 10}, {"color", 5}, {"dismissable", 11}, {"duration", 8}, {"header", 6},
      {"headerClassName", 15}, {"header_class_name", 17}, {"header_style", 12}, {"icon", 4}, {"is_open", 7},
      {"key", 3}, {"n_dismiss", 9}, {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16},
      {"style", 5}, {"tag", 3},
  };
  static constexpr ComponentInfo info{"Toast", "dash_bootstrap_components", "dbc::Toast", property_names,
      false};

  using PersistenceType = types::AnyOf<types::Bool, types::Text, types::Number>;
  using PersistedPropsType = types::ListOf<types::OneOf<"is_open">>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Bool> is_open() const { return {this->ref("is_open")}; }
    Property<types::Bool> dismissable() const { return {this->ref("dismissable")}; }
    Property<types::Number> duration() const { return {this->ref("duration")}; }
    Property<types::Number> n_dismiss() const { return {this->ref("n_dismiss")}; }
    Property<Child> header() const { return {this->ref("header")}; }
    Property<types::Text> icon() const { return {this->ref("icon")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Style> header_style() const { return {this->ref("header_style")}; }
    Property<types::Text> header_class_name() const { return {this->ref("header_class_name")}; }
    Property<types::Style> body_style() const { return {this->ref("body_style")}; }
    Property<types::Text> body_class_name() const { return {this->ref("body_class_name")}; }
    Property<types::Text> tag() const { return {this->ref("tag")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<PersistedPropsType> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Text> headerClassName() const { return {this->ref("headerClassName")}; }
    Property<types::Text> bodyClassName() const { return {this->ref("bodyClassName")}; }
  };
  /// An id of this component type: `dbc::Toast::Id name{"name"}`.
  using Id = Reference<Toast>;

  Toast() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Toast& id(const IdOf<Toast>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Toast& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Toast& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// True or false. Default: true.
  Toast& is_open(const types::Bool& value) { return put("is_open", value.value), *this; }
  /// True or false. Default: false.
  Toast& dismissable(const types::Bool& value) { return put("dismissable", value.value), *this; }
  /// A number.
  Toast& duration(const types::Number& value) { return put("duration", value.value), *this; }
  /// A number. Default: 0.
  Toast& n_dismiss(const types::Number& value) { return put("n_dismiss", value.value), *this; }
  /// A component, text, a number, or a list of these.
  Toast& header(const Child& value) { return put("header", value.value), *this; }
  /// Text.
  Toast& icon(const types::Text& value) { return put("icon", value.value), *this; }
  /// Text.
  Toast& color(const types::Text& value) { return put("color", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Toast& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Toast& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Toast& header_style(const types::Style& value) { return put("header_style", value.value), *this; }
  /// Text.
  Toast& header_class_name(const types::Text& value) { return put("header_class_name", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Toast& body_style(const types::Style& value) { return put("body_style", value.value), *this; }
  /// Text.
  Toast& body_class_name(const types::Text& value) { return put("body_class_name", value.value), *this; }
  /// Text.
  Toast& tag(const types::Text& value) { return put("tag", value.value), *this; }
  /// True or false, text or a number.
  Toast& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of "is_open".
  Toast& persisted_props(const PersistedPropsType& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Toast& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// Text.
  Toast& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Toast& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text.
  Toast& headerClassName(const types::Text& value) { return put("headerClassName", value.value), *this; }
  /// Text.
  Toast& bodyClassName(const types::Text& value) { return put("bodyClassName", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Toast(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Toast Toast(C... children) {
  struct Toast made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Toast Toast(std::initializer_list<Child> children) {
  struct Toast made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc/tooltip.hpp
// dbc::Tooltip, the component Tooltip of dash_bootstrap_components.
//
// Written by tools/wrap.

namespace cdash::dbc {

/// The component `Tooltip` of dash_bootstrap_components.
struct Tooltip : Component {
  static constexpr std::string_view property_names[] = {
      {"autohide", 8}, {"children", 8}, {"className", 9}, {"class_name", 10}, {"delay", 5}, {"fade", 4},
      {"flip", 4}, {"is_open", 7}, {"key", 3}, {"placement", 9}, {"style", 5}, {"target", 6}, {"trigger", 7},
  };
  static constexpr ComponentInfo info{"Tooltip", "dash_bootstrap_components", "dbc::Tooltip", property_names,
      false};

  /// An object; a function a member.
  class Delay : public types::Object<Delay> {
   public:
    using Object::Object;
    /// A number.
    Delay& show(const types::Number& value) { return put("show", value.value); }
    /// A number.
    Delay& hide(const types::Number& value) { return put("hide", value.value); }
  };

  using PlacementChoice = types::OneOf<"auto", "auto-start", "auto-end", "top", "top-start", "top-end",
      "right", "right-start", "right-end", "bottom", "bottom-start", "bottom-end", "left", "left-start",
      "left-end">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<dcc::TargetId> target() const { return {this->ref("target")}; }
    Property<types::Bool> is_open() const { return {this->ref("is_open")}; }
    Property<types::Text> trigger() const { return {this->ref("trigger")}; }
    Property<PlacementChoice> placement() const { return {this->ref("placement")}; }
    Property<Delay> delay() const { return {this->ref("delay")}; }
    Property<types::Bool> flip() const { return {this->ref("flip")}; }
    Property<types::Bool> autohide() const { return {this->ref("autohide")}; }
    Property<types::Bool> fade() const { return {this->ref("fade")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Tooltip::Id name{"name"}`.
  using Id = Reference<Tooltip>;

  Tooltip() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Tooltip& id(const IdOf<Tooltip>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Tooltip& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Tooltip& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// `TargetId`.
  Tooltip& target(const dcc::TargetId& value) { return put("target", value.to_value()), *this; }
  /// True or false.
  Tooltip& is_open(const types::Bool& value) { return put("is_open", value.value), *this; }
  /// Text. Default: "hover focus".
  Tooltip& trigger(const types::Text& value) { return put("trigger", value.value), *this; }
  /// "auto", "auto-start", "auto-end", "top", "top-start", "top-end", "right", "right-start", "right-end",
  /// "bottom", "bottom-start", "bottom-end", "left", "left-start" or "left-end". Default: "auto".
  Tooltip& placement(const PlacementChoice& value) { return put("placement", value.to_value()), *this; }
  /// `Delay` (show, hide). Default: {show: 0, hide: 50}.
  Tooltip& delay(const Delay& value) { return put("delay", value.to_value()), *this; }
  /// True or false. Default: true.
  Tooltip& flip(const types::Bool& value) { return put("flip", value.value), *this; }
  /// True or false. Default: true.
  Tooltip& autohide(const types::Bool& value) { return put("autohide", value.value), *this; }
  /// True or false. Default: true.
  Tooltip& fade(const types::Bool& value) { return put("fade", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Tooltip& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Tooltip& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  Tooltip& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Tooltip& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Tooltip(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Tooltip Tooltip(C... children) {
  struct Tooltip made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Tooltip Tooltip(std::initializer_list<Child> children) {
  struct Tooltip made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc

// ---- cdash/dbc.hpp
// All components of dash_bootstrap_components, and what belongs to them.
//
// Written by tools/wrap.
