// dcc::Markdown, the component Markdown of dash_core_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/style.hpp>

namespace cdash::dcc {

/// The component `Markdown` of dash_core_components.
struct Markdown : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"dangerously_allow_html", 22}, {"dedent", 6},
      {"highlight_config", 16}, {"link_target", 11}, {"mathjax", 7}, {"style", 5},
  };
  static constexpr ComponentInfo info{"Markdown", "dash_core_components", "dcc::Markdown", property_names,
      false};

  /// An object; a function a member.
  class HighlightConfig : public types::Object<HighlightConfig> {
   public:
    using Object::Object;
    /// "dark" or "light".
    HighlightConfig& theme(const types::OneOf<"dark", "light">& value) {
      return put("theme", value.to_value());
    }
  };

  using ChildrenType = types::AnyOf<types::Text, types::ListOf<types::Text>>;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Bool> mathjax() const { return {this->ref("mathjax")}; }
    Property<types::Bool> dangerously_allow_html() const { return {this->ref("dangerously_allow_html")}; }
    Property<types::Text> link_target() const { return {this->ref("link_target")}; }
    Property<ChildrenType> children() const { return {this->ref("children")}; }
    Property<types::Bool> dedent() const { return {this->ref("dedent")}; }
    Property<HighlightConfig> highlight_config() const { return {this->ref("highlight_config")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
  };
  /// An id of this component type: `dcc::Markdown::Id name{"name"}`.
  using Id = Reference<Markdown>;

  Markdown() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Markdown& id(const IdOf<Markdown>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Text.
  Markdown& className(const types::Text& value) { return put("className", value.value), *this; }
  /// True or false. Default: false.
  Markdown& mathjax(const types::Bool& value) { return put("mathjax", value.value), *this; }
  /// True or false. Default: false.
  Markdown& dangerously_allow_html(const types::Bool& value) {
    return put("dangerously_allow_html", value.value), *this;
  }
  /// Text.
  Markdown& link_target(const types::Text& value) { return put("link_target", value.value), *this; }
  /// Text or a list of texts.
  Markdown& children(const ChildrenType& value) { return put("children", value.value), *this; }
  /// True or false. Default: true.
  Markdown& dedent(const types::Bool& value) { return put("dedent", value.value), *this; }
  /// `HighlightConfig` (theme). Default: {}.
  Markdown& highlight_config(const HighlightConfig& value) {
    return put("highlight_config", value.to_value()), *this;
  }
  /// A style: `{{"color", "red"}, …}`.
  Markdown& style(const types::Style& value) { return put("style", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Markdown Markdown() { return {}; }
inline struct Markdown Markdown(const Markdown::ChildrenType& children) {
  struct Markdown made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc
