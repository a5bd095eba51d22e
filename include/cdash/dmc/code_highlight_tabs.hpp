// dmc::CodeHighlightTabs, the component CodeHighlightTabs of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `CodeHighlightTabs` of dash_mantine_components.
struct CodeHighlightTabs : Element<CodeHighlightTabs> {
  static constexpr std::string_view property_names[] = {
      {"activeTab", 9}, {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3},
      {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1}, {"className", 9}, {"classNames", 10}, {"code", 4},
      {"collapseCodeLabel", 17}, {"copiedLabel", 11}, {"copyLabel", 9}, {"darkHidden", 10},
      {"defaultExpanded", 15}, {"display", 7}, {"expandCodeLabel", 15}, {"ff", 2}, {"flex", 4}, {"fs", 2},
      {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"inset", 5}, {"left", 4}, {"lh", 2},
      {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"maxCollapsedHeight", 18},
      {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2},
      {"mx", 2}, {"my", 2}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2}, {"pos", 3}, {"pr", 2},
      {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"right", 5}, {"style", 5}, {"styles", 6}, {"ta", 2},
      {"tabIndex", 8}, {"td", 2}, {"top", 3}, {"tt", 2}, {"unstyled", 8}, {"variant", 7}, {"visibleFrom", 11},
      {"w", 1}, {"withCopyButton", 14}, {"withExpandButton", 16}, {"withHeader", 10},
  };
  static constexpr ComponentInfo info{"CodeHighlightTabs", "dash_mantine_components",
      "dmc::CodeHighlightTabs", property_names, true};

  using MaxCollapsedHeightType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Any> code() const { return {this->ref("code")}; }
    Property<types::Number> activeTab() const { return {this->ref("activeTab")}; }
    Property<types::Bool> withHeader() const { return {this->ref("withHeader")}; }
    Property<types::Text> copyLabel() const { return {this->ref("copyLabel")}; }
    Property<types::Text> copiedLabel() const { return {this->ref("copiedLabel")}; }
    Property<MaxCollapsedHeightType> maxCollapsedHeight() const { return {this->ref("maxCollapsedHeight")}; }
    Property<types::Bool> defaultExpanded() const { return {this->ref("defaultExpanded")}; }
    Property<types::Text> expandCodeLabel() const { return {this->ref("expandCodeLabel")}; }
    Property<types::Text> collapseCodeLabel() const { return {this->ref("collapseCodeLabel")}; }
    Property<types::Bool> withExpandButton() const { return {this->ref("withExpandButton")}; }
    Property<types::Bool> withCopyButton() const { return {this->ref("withCopyButton")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::CodeHighlightTabs::Id name{"name"}`.
  using Id = Reference<CodeHighlightTabs>;

  /// Anything that JSON can say. Required.
  CodeHighlightTabs& code(const types::Any& value) { return put("code", value.value), *this; }
  /// A number.
  CodeHighlightTabs& activeTab(const types::Number& value) { return put("activeTab", value.value), *this; }
  /// True or false.
  CodeHighlightTabs& withHeader(const types::Bool& value) { return put("withHeader", value.value), *this; }
  /// Text.
  CodeHighlightTabs& copyLabel(const types::Text& value) { return put("copyLabel", value.value), *this; }
  /// Text.
  CodeHighlightTabs& copiedLabel(const types::Text& value) { return put("copiedLabel", value.value), *this; }
  /// Text or a number.
  CodeHighlightTabs& maxCollapsedHeight(const MaxCollapsedHeightType& value) {
    return put("maxCollapsedHeight", value.value), *this;
  }
  /// True or false.
  CodeHighlightTabs& defaultExpanded(const types::Bool& value) {
    return put("defaultExpanded", value.value), *this;
  }
  /// Text.
  CodeHighlightTabs& expandCodeLabel(const types::Text& value) {
    return put("expandCodeLabel", value.value), *this;
  }
  /// Text.
  CodeHighlightTabs& collapseCodeLabel(const types::Text& value) {
    return put("collapseCodeLabel", value.value), *this;
  }
  /// True or false.
  CodeHighlightTabs& withExpandButton(const types::Bool& value) {
    return put("withExpandButton", value.value), *this;
  }
  /// True or false.
  CodeHighlightTabs& withCopyButton(const types::Bool& value) {
    return put("withCopyButton", value.value), *this;
  }
  /// Text.
  CodeHighlightTabs& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  CodeHighlightTabs& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 1)
struct CodeHighlightTabs CodeHighlightTabs(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dmc::CodeHighlightTabs needs code: dmc::CodeHighlightTabs(code)");
  return {};
}
inline struct CodeHighlightTabs CodeHighlightTabs(const types::Any& code) {
  struct CodeHighlightTabs made;
  made.code(code);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
