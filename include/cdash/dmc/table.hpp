// dmc::Table, the component Table of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `Table` of dash_mantine_components.
struct Table : Element<Table> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"borderColor", 11}, {"bottom", 6}, {"c", 1}, {"captionSide", 11}, {"children", 8}, {"className", 9},
      {"classNames", 10}, {"darkHidden", 10}, {"data", 4}, {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2},
      {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"highlightOnHover", 16},
      {"highlightOnHoverColor", 21}, {"horizontalSpacing", 17}, {"inset", 5}, {"layout", 6}, {"left", 4},
      {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2},
      {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2},
      {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2},
      {"px", 2}, {"py", 2}, {"right", 5}, {"stickyHeader", 12}, {"stickyHeaderOffset", 18}, {"striped", 7},
      {"stripedColor", 12}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"tabularNums", 11},
      {"td", 2}, {"top", 3}, {"tt", 2}, {"unstyled", 8}, {"variant", 7}, {"verticalSpacing", 15},
      {"visibleFrom", 11}, {"w", 1}, {"withColumnBorders", 17}, {"withRowBorders", 14},
      {"withTableBorder", 15},
  };
  static constexpr ComponentInfo info{"Table", "dash_mantine_components", "dmc::Table", property_names, true};

  /// An object; a function a member.
  class Data : public types::Object<Data> {
   public:
    using Object::Object;
    /// A list of children.
    Data& head(const types::ListOf<Child>& value) { return put("head", value.value); }
    /// A list of lists of children.
    Data& body(const types::ListOf<types::ListOf<Child>>& value) { return put("body", value.value); }
    /// A list of children.
    Data& foot(const types::ListOf<Child>& value) { return put("foot", value.value); }
    /// Text.
    Data& caption(const types::Text& value) { return put("caption", value.value); }
  };

  using LayoutChoice = types::OneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset",
      "auto", "fixed">;
  using HorizontalSpacingType = types::AnyOf<types::Text, types::Number>;
  using VerticalSpacingChoice = types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">;
  using StripedChoice = types::OneOfOr<types::Bool, "odd", "even">;
  using StickyHeaderOffsetType = types::AnyOf<types::Text, types::Number>;
  using VariantChoice = types::OneOf<"default", "vertical">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<LayoutChoice> layout() const { return {this->ref("layout")}; }
    Property<types::OneOf<"top", "bottom">> captionSide() const { return {this->ref("captionSide")}; }
    Property<types::Text> borderColor() const { return {this->ref("borderColor")}; }
    Property<types::Bool> withTableBorder() const { return {this->ref("withTableBorder")}; }
    Property<types::Bool> withColumnBorders() const { return {this->ref("withColumnBorders")}; }
    Property<types::Bool> withRowBorders() const { return {this->ref("withRowBorders")}; }
    Property<HorizontalSpacingType> horizontalSpacing() const { return {this->ref("horizontalSpacing")}; }
    Property<VerticalSpacingChoice> verticalSpacing() const { return {this->ref("verticalSpacing")}; }
    Property<StripedChoice> striped() const { return {this->ref("striped")}; }
    Property<types::Text> stripedColor() const { return {this->ref("stripedColor")}; }
    Property<types::Bool> highlightOnHover() const { return {this->ref("highlightOnHover")}; }
    Property<types::Text> highlightOnHoverColor() const { return {this->ref("highlightOnHoverColor")}; }
    Property<Data> data() const { return {this->ref("data")}; }
    Property<types::Bool> stickyHeader() const { return {this->ref("stickyHeader")}; }
    Property<StickyHeaderOffsetType> stickyHeaderOffset() const { return {this->ref("stickyHeaderOffset")}; }
    Property<VariantChoice> variant() const { return {this->ref("variant")}; }
    Property<types::Bool> tabularNums() const { return {this->ref("tabularNums")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::Table::Id name{"name"}`.
  using Id = Reference<Table>;

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
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "auto" or "fixed".
  Table& layout(const LayoutChoice& value) { return put("layout", value.to_value()), *this; }
  /// "top" or "bottom".
  Table& captionSide(const types::OneOf<"top", "bottom">& value) {
    return put("captionSide", value.to_value()), *this;
  }
  /// Text.
  Table& borderColor(const types::Text& value) { return put("borderColor", value.value), *this; }
  /// True or false.
  Table& withTableBorder(const types::Bool& value) { return put("withTableBorder", value.value), *this; }
  /// True or false.
  Table& withColumnBorders(const types::Bool& value) { return put("withColumnBorders", value.value), *this; }
  /// True or false.
  Table& withRowBorders(const types::Bool& value) { return put("withRowBorders", value.value), *this; }
  /// Text or a number.
  Table& horizontalSpacing(const HorizontalSpacingType& value) {
    return put("horizontalSpacing", value.value), *this;
  }
  /// "xs", "sm", "md", "lg" or "xl", or a number.
  Table& verticalSpacing(const VerticalSpacingChoice& value) {
    return put("verticalSpacing", value.to_value()), *this;
  }
  /// "odd" or "even", or true or false.
  Table& striped(const StripedChoice& value) { return put("striped", value.to_value()), *this; }
  /// Text.
  Table& stripedColor(const types::Text& value) { return put("stripedColor", value.value), *this; }
  /// True or false.
  Table& highlightOnHover(const types::Bool& value) { return put("highlightOnHover", value.value), *this; }
  /// Text.
  Table& highlightOnHoverColor(const types::Text& value) {
    return put("highlightOnHoverColor", value.value), *this;
  }
  /// `Data` (head, body, foot, caption).
  Table& data(const Data& value) { return put("data", value.to_value()), *this; }
  /// True or false.
  Table& stickyHeader(const types::Bool& value) { return put("stickyHeader", value.value), *this; }
  /// Text or a number.
  Table& stickyHeaderOffset(const StickyHeaderOffsetType& value) {
    return put("stickyHeaderOffset", value.value), *this;
  }
  /// "default" or "vertical".
  Table& variant(const VariantChoice& value) { return put("variant", value.to_value()), *this; }
  /// True or false.
  Table& tabularNums(const types::Bool& value) { return put("tabularNums", value.value), *this; }
  /// Anything that JSON can say.
  Table& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::Table(children…)`: components, texts, numbers, and ranges of these.
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

}  // namespace cdash::dmc
