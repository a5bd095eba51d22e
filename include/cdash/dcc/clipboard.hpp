// dcc::Clipboard, the component Clipboard of dash_core_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>
#include <cdash/dcc/target_id.hpp>

namespace cdash::dcc {

/// The component `Clipboard` of dash_core_components.
struct Clipboard : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"content", 7}, {"copied_children", 15}, {"html_content", 12},
      {"n_clicks", 8}, {"style", 5}, {"target_id", 9}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Clipboard", "dash_core_components", "dcc::Clipboard", property_names,
      false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<Child> copied_children() const { return {this->ref("copied_children")}; }
    Property<dcc::TargetId> target_id() const { return {this->ref("target_id")}; }
    Property<types::Text> content() const { return {this->ref("content")}; }
    Property<types::Number> n_clicks() const { return {this->ref("n_clicks")}; }
    Property<types::Text> html_content() const { return {this->ref("html_content")}; }
    Property<types::Text> title() const { return {this->ref("title")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dcc::Clipboard::Id name{"name"}`.
  using Id = Reference<Clipboard>;

  Clipboard() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Clipboard& id(const IdOf<Clipboard>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Clipboard& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Clipboard& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A component, text, a number, or a list of these.
  Clipboard& copied_children(const Child& value) { return put("copied_children", value.value), *this; }
  /// `TargetId`.
  Clipboard& target_id(const dcc::TargetId& value) { return put("target_id", value.to_value()), *this; }
  /// Text.
  Clipboard& content(const types::Text& value) { return put("content", value.value), *this; }
  /// A number. Default: 0.
  Clipboard& n_clicks(const types::Number& value) { return put("n_clicks", value.value), *this; }
  /// Text.
  Clipboard& html_content(const types::Text& value) { return put("html_content", value.value), *this; }
  /// Text.
  Clipboard& title(const types::Text& value) { return put("title", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Clipboard& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Clipboard& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dcc::Clipboard(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Clipboard Clipboard(C... children) {
  struct Clipboard made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Clipboard Clipboard(std::initializer_list<Child> children) {
  struct Clipboard made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc
