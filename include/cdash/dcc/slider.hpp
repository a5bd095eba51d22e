// dcc::Slider, the component Slider of dash_core_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/options.hpp>

namespace cdash::dcc {

/// The component `Slider` of dash_core_components.
struct Slider : Component {
  static constexpr std::string_view property_names[] = {
      {"allow_direct_input", 18}, {"className", 9}, {"disabled", 8}, {"dots", 4}, {"drag_value", 10},
      {"included", 8}, {"marks", 5}, {"max", 3}, {"min", 3}, {"persisted_props", 15}, {"persistence", 11},
      {"persistence_type", 16}, {"reverse", 7}, {"step", 4}, {"tooltip", 7}, {"updatemode", 10}, {"value", 5},
      {"vertical", 8}, {"verticalHeight", 14},
  };
  static constexpr ComponentInfo info{"Slider", "dash_core_components", "dcc::Slider", property_names, false};

  /// An object; a function a member.
  class Tooltip : public types::Object<Tooltip> {
   public:
    using Object::Object;
    /// True or false.
    Tooltip& always_visible(const types::Bool& value) { return put("always_visible", value.value); }
    /// "left", "right", "top", "bottom", "topLeft", "topRight", "bottomLeft" or "bottomRight".
    Tooltip& placement(const types::OneOf<"left", "right", "top", "bottom", "topLeft", "topRight",
        "bottomLeft", "bottomRight">& value) {
      return put("placement", value.to_value());
    }
    /// Text.
    Tooltip& template_(const types::Text& value) { return put("template", value.value); }
    /// A style: `{{"color", "red"}, …}`.
    Tooltip& style(const types::Style& value) { return put("style", value.value); }
    /// Text.
    Tooltip& transform(const types::Text& value) { return put("transform", value.value); }
  };

  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Number> min() const { return {this->ref("min")}; }
    Property<types::Number> max() const { return {this->ref("max")}; }
    Property<types::Number> step() const { return {this->ref("step")}; }
    Property<types::Marks> marks() const { return {this->ref("marks")}; }
    Property<types::Number> value() const { return {this->ref("value")}; }
    Property<types::Number> drag_value() const { return {this->ref("drag_value")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Bool> dots() const { return {this->ref("dots")}; }
    Property<types::Bool> included() const { return {this->ref("included")}; }
    Property<types::Bool> reverse() const { return {this->ref("reverse")}; }
    Property<Tooltip> tooltip() const { return {this->ref("tooltip")}; }
    Property<types::OneOf<"mouseup", "drag">> updatemode() const { return {this->ref("updatemode")}; }
    Property<types::Bool> vertical() const { return {this->ref("vertical")}; }
    Property<types::Number> verticalHeight() const { return {this->ref("verticalHeight")}; }
    Property<types::Bool> allow_direct_input() const { return {this->ref("allow_direct_input")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dcc::Slider::Id name{"name"}`.
  using Id = Reference<Slider>;

  Slider() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Slider& id(const IdOf<Slider>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// A number.
  Slider& min(const types::Number& value) { return put("min", value.value), *this; }
  /// A number.
  Slider& max(const types::Number& value) { return put("max", value.value), *this; }
  /// A number.
  Slider& step(const types::Number& value) { return put("step", value.value), *this; }
  /// Marks.
  Slider& marks(const types::Marks& value) { return put("marks", value.value), *this; }
  /// A number.
  Slider& value(const types::Number& value) { return put("value", value.value), *this; }
  /// A number.
  Slider& drag_value(const types::Number& value) { return put("drag_value", value.value), *this; }
  /// True or false.
  Slider& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// True or false.
  Slider& dots(const types::Bool& value) { return put("dots", value.value), *this; }
  /// True or false.
  Slider& included(const types::Bool& value) { return put("included", value.value), *this; }
  /// True or false.
  Slider& reverse(const types::Bool& value) { return put("reverse", value.value), *this; }
  /// `Tooltip` (always_visible, placement, template_, style, transform).
  Slider& tooltip(const Tooltip& value) { return put("tooltip", value.to_value()), *this; }
  /// "mouseup" or "drag". Default: "mouseup".
  Slider& updatemode(const types::OneOf<"mouseup", "drag">& value) {
    return put("updatemode", value.to_value()), *this;
  }
  /// True or false.
  Slider& vertical(const types::Bool& value) { return put("vertical", value.value), *this; }
  /// A number. Default: 400.
  Slider& verticalHeight(const types::Number& value) { return put("verticalHeight", value.value), *this; }
  /// True or false. Default: true.
  Slider& allow_direct_input(const types::Bool& value) {
    return put("allow_direct_input", value.value), *this;
  }
  /// Text.
  Slider& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text, a number or true or false.
  Slider& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts. Default: ["value"].
  Slider& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory". Default: "local".
  Slider& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Slider Slider() { return {}; }
inline struct Slider Slider(const types::Number& min) {
  struct Slider made;
  made.min(min);
  return made;
}
inline struct Slider Slider(const types::Number& min, const types::Number& max) {
  struct Slider made;
  made.min(min);
  made.max(max);
  return made;
}
inline struct Slider Slider(const types::Number& min, const types::Number& max, const types::Number& step) {
  struct Slider made;
  made.min(min);
  made.max(max);
  made.step(step);
  return made;
}
inline struct Slider Slider(const types::Number& min, const types::Number& max, const types::Number& step,
    const types::Marks& marks) {
  struct Slider made;
  made.min(min);
  made.max(max);
  made.step(step);
  made.marks(marks);
  return made;
}
inline struct Slider Slider(const types::Number& min, const types::Number& max, const types::Number& step,
    const types::Marks& marks, const types::Number& value) {
  struct Slider made;
  made.min(min);
  made.max(max);
  made.step(step);
  made.marks(marks);
  made.value(value);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc
