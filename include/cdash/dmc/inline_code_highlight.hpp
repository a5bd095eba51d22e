// dmc::InlineCodeHighlight, the component InlineCodeHighlight of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `InlineCodeHighlight` of dash_mantine_components.
struct InlineCodeHighlight : Element<InlineCodeHighlight> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"className", 9}, {"classNames", 10}, {"code", 4}, {"darkHidden", 10},
      {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10},
      {"inset", 5}, {"language", 8}, {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1},
      {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2},
      {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2},
      {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"right", 5}, {"style", 5},
      {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"top", 3}, {"tt", 2}, {"unstyled", 8},
      {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
  };
  static constexpr ComponentInfo info{"InlineCodeHighlight", "dash_mantine_components",
      "dmc::InlineCodeHighlight", property_names, true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> code() const { return {this->ref("code")}; }
    Property<types::Text> language() const { return {this->ref("language")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::InlineCodeHighlight::Id name{"name"}`.
  using Id = Reference<InlineCodeHighlight>;

  /// Text. Required.
  InlineCodeHighlight& code(const types::Text& value) { return put("code", value.value), *this; }
  /// Text.
  InlineCodeHighlight& language(const types::Text& value) { return put("language", value.value), *this; }
  /// Text.
  InlineCodeHighlight& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  InlineCodeHighlight& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 1)
struct InlineCodeHighlight InlineCodeHighlight(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dmc::InlineCodeHighlight needs code: dmc::InlineCodeHighlight(code)");
  return {};
}
inline struct InlineCodeHighlight InlineCodeHighlight(const types::Text& code) {
  struct InlineCodeHighlight made;
  made.code(code);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
