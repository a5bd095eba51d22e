// dmc::Tree, the component Tree of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `Tree` of dash_mantine_components.
struct Tree : Element<Tree> {
  static constexpr std::string_view property_names[] = {
      {"allowRangeSelection", 19}, {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3},
      {"bgp", 3}, {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1}, {"checkOnSpace", 12}, {"checkboxes", 10},
      {"checked", 7}, {"checkedDebounce", 15}, {"className", 9}, {"classNames", 10},
      {"clearSelectionOnOutsideClick", 28}, {"collapsedIcon", 13}, {"darkHidden", 10}, {"data", 4},
      {"display", 7}, {"expandOnClick", 13}, {"expandOnSpace", 13}, {"expanded", 8}, {"expandedIcon", 12},
      {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"iconSide", 8},
      {"inset", 5}, {"left", 4}, {"levelOffset", 11}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1},
      {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2},
      {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2},
      {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"renderNode", 10}, {"right", 5},
      {"selectOnClick", 13}, {"selected", 8}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8},
      {"td", 2}, {"top", 3}, {"tt", 2}, {"unstyled", 8}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
  };
  static constexpr ComponentInfo info{"Tree", "dash_mantine_components", "dmc::Tree", property_names, true};

  /// An object; a function a member. Made as `Data(label, value)`.
  class Data : public types::Object<Data> {
   public:
    using Object::Object;
    Data(const Child& label, const types::Text& value) {
      put("label", label.value); put("value", value.value);
    }
    /// A component, text, a number, or a list of these. Required.
    Data& label(const Child& value) { return put("label", value.value); }
    /// Text. Required.
    Data& value(const types::Text& value) { return put("value", value.value); }
    /// A map from text to anything that JSON can say.
    Data& nodeProps(const types::MapOf<types::Any>& value) { return put("nodeProps", value.value); }
    /// A list of anything that JSON can say.
    Data& children(const types::ListOf<types::Any>& value) { return put("children", value.value); }
  };

  using DataType = types::ListOf<Data>;
  using ExpandedChoice = types::OneOfOr<types::ListOf<types::Text>, "*">;
  using LevelOffsetType = types::AnyOf<types::Text, types::Number>;
  using IconSideChoice = types::OneOf<"left", "right", "none">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Bool> allowRangeSelection() const { return {this->ref("allowRangeSelection")}; }
    Property<types::Bool> checkboxes() const { return {this->ref("checkboxes")}; }
    Property<types::ListOf<types::Text>> checked() const { return {this->ref("checked")}; }
    Property<types::Number> checkedDebounce() const { return {this->ref("checkedDebounce")}; }
    Property<types::Bool> checkOnSpace() const { return {this->ref("checkOnSpace")}; }
    Property<types::Bool> clearSelectionOnOutsideClick() const {
      return {this->ref("clearSelectionOnOutsideClick")};
    }
    Property<DataType> data() const { return {this->ref("data")}; }
    Property<ExpandedChoice> expanded() const { return {this->ref("expanded")}; }
    Property<types::Bool> expandOnClick() const { return {this->ref("expandOnClick")}; }
    Property<types::Bool> expandOnSpace() const { return {this->ref("expandOnSpace")}; }
    Property<LevelOffsetType> levelOffset() const { return {this->ref("levelOffset")}; }
    Property<types::ListOf<types::Text>> selected() const { return {this->ref("selected")}; }
    Property<types::Bool> selectOnClick() const { return {this->ref("selectOnClick")}; }
    Property<Child> expandedIcon() const { return {this->ref("expandedIcon")}; }
    Property<Child> collapsedIcon() const { return {this->ref("collapsedIcon")}; }
    Property<IconSideChoice> iconSide() const { return {this->ref("iconSide")}; }
    Property<types::Any> renderNode() const { return {this->ref("renderNode")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::Tree::Id name{"name"}`.
  using Id = Reference<Tree>;

  /// True or false.
  Tree& allowRangeSelection(const types::Bool& value) {
    return put("allowRangeSelection", value.value), *this;
  }
  /// True or false.
  Tree& checkboxes(const types::Bool& value) { return put("checkboxes", value.value), *this; }
  /// A list of texts.
  Tree& checked(const types::ListOf<types::Text>& value) { return put("checked", value.value), *this; }
  /// A number. Default: 0.
  Tree& checkedDebounce(const types::Number& value) { return put("checkedDebounce", value.value), *this; }
  /// True or false.
  Tree& checkOnSpace(const types::Bool& value) { return put("checkOnSpace", value.value), *this; }
  /// True or false.
  Tree& clearSelectionOnOutsideClick(const types::Bool& value) {
    return put("clearSelectionOnOutsideClick", value.value), *this;
  }
  /// A list of `Data`. Required.
  Tree& data(const DataType& value) { return put("data", value.value), *this; }
  /// "*", or a list of texts.
  Tree& expanded(const ExpandedChoice& value) { return put("expanded", value.to_value()), *this; }
  /// True or false.
  Tree& expandOnClick(const types::Bool& value) { return put("expandOnClick", value.value), *this; }
  /// True or false.
  Tree& expandOnSpace(const types::Bool& value) { return put("expandOnSpace", value.value), *this; }
  /// Text or a number.
  Tree& levelOffset(const LevelOffsetType& value) { return put("levelOffset", value.value), *this; }
  /// A list of texts.
  Tree& selected(const types::ListOf<types::Text>& value) { return put("selected", value.value), *this; }
  /// True or false.
  Tree& selectOnClick(const types::Bool& value) { return put("selectOnClick", value.value), *this; }
  /// A component, text, a number, or a list of these.
  Tree& expandedIcon(const Child& value) { return put("expandedIcon", value.value), *this; }
  /// A component, text, a number, or a list of these.
  Tree& collapsedIcon(const Child& value) { return put("collapsedIcon", value.value), *this; }
  /// "left", "right" or "none". Default: "left".
  Tree& iconSide(const IconSideChoice& value) { return put("iconSide", value.to_value()), *this; }
  /// Anything that JSON can say.
  Tree& renderNode(const types::Any& value) { return put("renderNode", value.value), *this; }
  /// Text.
  Tree& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  Tree& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 1)
struct Tree Tree(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dmc::Tree needs data: dmc::Tree(data)");
  return {};
}
inline struct Tree Tree(const Tree::DataType& data) {
  struct Tree made;
  made.data(data);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
