// dmc::Text, the component Text of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `Text` of dash_mantine_components.
struct Text : Element<Text> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"children", 8}, {"className", 9}, {"classNames", 10}, {"darkHidden", 10},
      {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"gradient", 8}, {"h", 1},
      {"hiddenFrom", 10}, {"inherit", 7}, {"inline", 6}, {"inset", 5}, {"left", 4}, {"lh", 2},
      {"lightHidden", 11}, {"lineClamp", 9}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2},
      {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2},
      {"my", 2}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2},
      {"pt", 2}, {"px", 2}, {"py", 2}, {"right", 5}, {"size", 4}, {"span", 4}, {"style", 5}, {"styles", 6},
      {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"top", 3}, {"truncate", 8}, {"tt", 2}, {"unstyled", 8},
      {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
  };
  static constexpr ComponentInfo info{"Text", "dash_mantine_components", "dmc::Text", property_names, true};

  /// An object; a function a member. Made as `Gradient(from, to)`.
  class Gradient : public types::Object<Gradient> {
   public:
    using Object::Object;
    Gradient(const types::Text& from, const types::Text& to) { put("from", from.value); put("to", to.value); }
    /// Text. Required.
    Gradient& from(const types::Text& value) { return put("from", value.value); }
    /// Text. Required.
    Gradient& to(const types::Text& value) { return put("to", value.value); }
    /// A number.
    Gradient& deg(const types::Number& value) { return put("deg", value.value); }
  };

  using TruncateChoice = types::OneOfOr<types::Bool, "end", "start">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Number> lineClamp() const { return {this->ref("lineClamp")}; }
    Property<TruncateChoice> truncate() const { return {this->ref("truncate")}; }
    Property<types::Bool> inline_() const { return {this->ref("inline")}; }
    Property<types::Bool> inherit() const { return {this->ref("inherit")}; }
    Property<Gradient> gradient() const { return {this->ref("gradient")}; }
    Property<types::Bool> span() const { return {this->ref("span")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::Text::Id name{"name"}`.
  using Id = Reference<Text>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Text& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Text& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  Text& size(const types::Text& value) { return put("size", value.value), *this; }
  /// A number.
  Text& lineClamp(const types::Number& value) { return put("lineClamp", value.value), *this; }
  /// "end" or "start", or true or false.
  Text& truncate(const TruncateChoice& value) { return put("truncate", value.to_value()), *this; }
  /// True or false.
  Text& inline_(const types::Bool& value) { return put("inline", value.value), *this; }
  /// True or false.
  Text& inherit(const types::Bool& value) { return put("inherit", value.value), *this; }
  /// `Gradient` (from, to, deg).
  Text& gradient(const Gradient& value) { return put("gradient", value.to_value()), *this; }
  /// True or false.
  Text& span(const types::Bool& value) { return put("span", value.value), *this; }
  /// Text.
  Text& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  Text& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::Text(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Text Text(C... children) {
  struct Text made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Text Text(std::initializer_list<Child> children) {
  struct Text made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
