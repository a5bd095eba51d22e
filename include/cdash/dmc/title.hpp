// dmc::Title, the component Title of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `Title` of dash_mantine_components.
struct Title : Element<Title> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"children", 8}, {"className", 9}, {"classNames", 10}, {"darkHidden", 10},
      {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10},
      {"inset", 5}, {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lineClamp", 9}, {"lts", 3}, {"m", 1},
      {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2},
      {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2}, {"opacity", 7}, {"order", 5}, {"p", 1}, {"pb", 2},
      {"pe", 2}, {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"right", 5},
      {"size", 4}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"textWrap", 8},
      {"top", 3}, {"tt", 2}, {"unstyled", 8}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
  };
  static constexpr ComponentInfo info{"Title", "dash_mantine_components", "dmc::Title", property_names, true};

  using SizeType = types::AnyOf<types::Text, types::Number>;
  using TextWrapChoice = types::OneOf<"nowrap", "wrap", "balance", "pretty", "stable">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::NumberOf<1, 2, 3, 4, 5, 6>> order() const { return {this->ref("order")}; }
    Property<SizeType> size() const { return {this->ref("size")}; }
    Property<types::Number> lineClamp() const { return {this->ref("lineClamp")}; }
    Property<TextWrapChoice> textWrap() const { return {this->ref("textWrap")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::Title::Id name{"name"}`.
  using Id = Reference<Title>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Title& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Title& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// 1, 2, 3, 4, 5 or 6.
  Title& order(const types::NumberOf<1, 2, 3, 4, 5, 6>& value) {
    return put("order", value.to_value()), *this;
  }
  /// Text or a number.
  Title& size(const SizeType& value) { return put("size", value.value), *this; }
  /// A number.
  Title& lineClamp(const types::Number& value) { return put("lineClamp", value.value), *this; }
  /// "nowrap", "wrap", "balance", "pretty" or "stable".
  Title& textWrap(const TextWrapChoice& value) { return put("textWrap", value.to_value()), *this; }
  /// Text.
  Title& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  Title& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::Title(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Title Title(C... children) {
  struct Title made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Title Title(std::initializer_list<Child> children) {
  struct Title made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
