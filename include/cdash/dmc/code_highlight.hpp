// dmc::CodeHighlight, the component CodeHighlight of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `CodeHighlight` of dash_mantine_components.
struct CodeHighlight : Element<CodeHighlight> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"className", 9}, {"classNames", 10}, {"code", 4}, {"copiedLabel", 11},
      {"copyLabel", 9}, {"darkHidden", 10}, {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2},
      {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"highlightOnClient", 17}, {"inset", 5}, {"language", 8},
      {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2},
      {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2},
      {"my", 2}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2},
      {"pt", 2}, {"px", 2}, {"py", 2}, {"right", 5}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8},
      {"td", 2}, {"top", 3}, {"tt", 2}, {"unstyled", 8}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
      {"withCopyButton", 14},
  };
  static constexpr ComponentInfo info{"CodeHighlight", "dash_mantine_components", "dmc::CodeHighlight",
      property_names, true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> code() const { return {this->ref("code")}; }
    Property<types::Text> language() const { return {this->ref("language")}; }
    Property<types::Bool> withCopyButton() const { return {this->ref("withCopyButton")}; }
    Property<types::Text> copyLabel() const { return {this->ref("copyLabel")}; }
    Property<types::Text> copiedLabel() const { return {this->ref("copiedLabel")}; }
    Property<types::Bool> highlightOnClient() const { return {this->ref("highlightOnClient")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::CodeHighlight::Id name{"name"}`.
  using Id = Reference<CodeHighlight>;

  /// Text. Required.
  CodeHighlight& code(const types::Text& value) { return put("code", value.value), *this; }
  /// Text. Required.
  CodeHighlight& language(const types::Text& value) { return put("language", value.value), *this; }
  /// True or false.
  CodeHighlight& withCopyButton(const types::Bool& value) {
    return put("withCopyButton", value.value), *this;
  }
  /// Text.
  CodeHighlight& copyLabel(const types::Text& value) { return put("copyLabel", value.value), *this; }
  /// Text.
  CodeHighlight& copiedLabel(const types::Text& value) { return put("copiedLabel", value.value), *this; }
  /// True or false.
  CodeHighlight& highlightOnClient(const types::Bool& value) {
    return put("highlightOnClient", value.value), *this;
  }
  /// Text.
  CodeHighlight& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  CodeHighlight& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 2)
struct CodeHighlight CodeHighlight(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dmc::CodeHighlight needs code and language: dmc::CodeHighlight(code, language)");
  return {};
}
inline struct CodeHighlight CodeHighlight(const types::Text& code, const types::Text& language) {
  struct CodeHighlight made;
  made.code(code);
  made.language(language);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
