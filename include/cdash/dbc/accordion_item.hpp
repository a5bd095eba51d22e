// dbc::AccordionItem, the component AccordionItem of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

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
