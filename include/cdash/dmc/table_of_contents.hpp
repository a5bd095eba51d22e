// dmc::TableOfContents, the component TableOfContents of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `TableOfContents` of dash_mantine_components.
struct TableOfContents : Element<TableOfContents> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"autoContrast", 12}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3},
      {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1}, {"className", 9}, {"classNames", 10}, {"color", 5},
      {"darkHidden", 10}, {"depthOffset", 11}, {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2},
      {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"inset", 5}, {"left", 4}, {"lh", 2}, {"lightHidden", 11},
      {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3},
      {"minDepthToOffset", 16}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2},
      {"my", 2}, {"offset", 6}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2}, {"pos", 3},
      {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"radius", 6}, {"reinitialize", 12},
      {"right", 5}, {"scrollIntoViewOptions", 21}, {"selector", 8}, {"size", 4}, {"style", 5}, {"styles", 6},
      {"ta", 2}, {"tabIndex", 8}, {"target_id", 9}, {"td", 2}, {"top", 3}, {"tt", 2}, {"unstyled", 8},
      {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
  };
  static constexpr ComponentInfo info{"TableOfContents", "dash_mantine_components", "dmc::TableOfContents",
      property_names, true};

  /// An object; a function a member.
  class ScrollIntoViewOptions : public types::Object<ScrollIntoViewOptions> {
   public:
    using Object::Object;
    /// "center", "end", "start" or "nearest".
    ScrollIntoViewOptions& block(const types::OneOf<"center", "end", "start", "nearest">& value) {
      return put("block", value.to_value());
    }
    /// "center", "end", "start" or "nearest".
    ScrollIntoViewOptions& inline_(const types::OneOf<"center", "end", "start", "nearest">& value) {
      return put("inline", value.to_value());
    }
    /// "auto", "instant" or "smooth".
    ScrollIntoViewOptions& behavior(const types::OneOf<"auto", "instant", "smooth">& value) {
      return put("behavior", value.to_value());
    }
  };

  using VariantChoice = types::OneOf<"none", "light", "filled">;
  using SizeType = types::AnyOf<types::Text, types::Number>;
  using DepthOffsetType = types::AnyOf<types::Text, types::Number>;
  using RadiusType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<VariantChoice> variant() const { return {this->ref("variant")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<SizeType> size() const { return {this->ref("size")}; }
    Property<types::Bool> autoContrast() const { return {this->ref("autoContrast")}; }
    Property<types::Text> selector() const { return {this->ref("selector")}; }
    Property<types::Number> minDepthToOffset() const { return {this->ref("minDepthToOffset")}; }
    Property<DepthOffsetType> depthOffset() const { return {this->ref("depthOffset")}; }
    Property<RadiusType> radius() const { return {this->ref("radius")}; }
    Property<types::Number> offset() const { return {this->ref("offset")}; }
    Property<ScrollIntoViewOptions> scrollIntoViewOptions() const {
      return {this->ref("scrollIntoViewOptions")};
    }
    Property<types::Bool> reinitialize() const { return {this->ref("reinitialize")}; }
    Property<types::Text> target_id() const { return {this->ref("target_id")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::TableOfContents::Id name{"name"}`.
  using Id = Reference<TableOfContents>;

  /// "none", "light" or "filled".
  TableOfContents& variant(const VariantChoice& value) { return put("variant", value.to_value()), *this; }
  /// Text.
  TableOfContents& color(const types::Text& value) { return put("color", value.value), *this; }
  /// Text or a number.
  TableOfContents& size(const SizeType& value) { return put("size", value.value), *this; }
  /// True or false.
  TableOfContents& autoContrast(const types::Bool& value) { return put("autoContrast", value.value), *this; }
  /// Text.
  TableOfContents& selector(const types::Text& value) { return put("selector", value.value), *this; }
  /// A number.
  TableOfContents& minDepthToOffset(const types::Number& value) {
    return put("minDepthToOffset", value.value), *this;
  }
  /// Text or a number.
  TableOfContents& depthOffset(const DepthOffsetType& value) {
    return put("depthOffset", value.value), *this;
  }
  /// Text or a number.
  TableOfContents& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// A number.
  TableOfContents& offset(const types::Number& value) { return put("offset", value.value), *this; }
  /// `ScrollIntoViewOptions` (block, inline_, behavior).
  TableOfContents& scrollIntoViewOptions(const ScrollIntoViewOptions& value) {
    return put("scrollIntoViewOptions", value.to_value()), *this;
  }
  /// True or false.
  TableOfContents& reinitialize(const types::Bool& value) { return put("reinitialize", value.value), *this; }
  /// Text.
  TableOfContents& target_id(const types::Text& value) { return put("target_id", value.value), *this; }
  /// Anything that JSON can say.
  TableOfContents& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct TableOfContents TableOfContents() { return {}; }
inline struct TableOfContents TableOfContents(const TableOfContents::VariantChoice& variant) {
  struct TableOfContents made;
  made.variant(variant);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
