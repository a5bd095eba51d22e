// dmc::Highlight, the component Highlight of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `Highlight` of dash_mantine_components.
struct Highlight : Element<Highlight> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"children", 8}, {"className", 9}, {"classNames", 10}, {"color", 5},
      {"darkHidden", 10}, {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2},
      {"gradient", 8}, {"h", 1}, {"hiddenFrom", 10}, {"highlight", 9}, {"highlightStyles", 15},
      {"inherit", 7}, {"inline", 6}, {"inset", 5}, {"left", 4}, {"lh", 2}, {"lightHidden", 11},
      {"lineClamp", 9}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3},
      {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2},
      {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2},
      {"px", 2}, {"py", 2}, {"right", 5}, {"size", 4}, {"span", 4}, {"style", 5}, {"styles", 6}, {"ta", 2},
      {"tabIndex", 8}, {"td", 2}, {"top", 3}, {"truncate", 8}, {"tt", 2}, {"unstyled", 8}, {"variant", 7},
      {"visibleFrom", 11}, {"w", 1},
  };
  static constexpr ComponentInfo info{"Highlight", "dash_mantine_components", "dmc::Highlight",
      property_names, true};

  /// An object; a function a member.
  class HighlightStyles : public types::Object<HighlightStyles> {
   public:
    using Object::Object;
  };

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

  using HighlightType = types::AnyOf<types::Text, types::ListOf<types::Text>>;
  using TruncateChoice = types::OneOfOr<types::Bool, "end", "start">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<HighlightType> highlight() const { return {this->ref("highlight")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<HighlightStyles> highlightStyles() const { return {this->ref("highlightStyles")}; }
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
  /// An id of this component type: `dmc::Highlight::Id name{"name"}`.
  using Id = Reference<Highlight>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Highlight& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Highlight& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text or a list of texts. Required.
  Highlight& highlight(const HighlightType& value) { return put("highlight", value.value), *this; }
  /// Text.
  Highlight& color(const types::Text& value) { return put("color", value.value), *this; }
  /// `HighlightStyles`.
  Highlight& highlightStyles(const HighlightStyles& value) {
    return put("highlightStyles", value.to_value()), *this;
  }
  /// Text.
  Highlight& size(const types::Text& value) { return put("size", value.value), *this; }
  /// A number.
  Highlight& lineClamp(const types::Number& value) { return put("lineClamp", value.value), *this; }
  /// "end" or "start", or true or false.
  Highlight& truncate(const TruncateChoice& value) { return put("truncate", value.to_value()), *this; }
  /// True or false.
  Highlight& inline_(const types::Bool& value) { return put("inline", value.value), *this; }
  /// True or false.
  Highlight& inherit(const types::Bool& value) { return put("inherit", value.value), *this; }
  /// `Gradient` (from, to, deg).
  Highlight& gradient(const Gradient& value) { return put("gradient", value.to_value()), *this; }
  /// True or false.
  Highlight& span(const types::Bool& value) { return put("span", value.value), *this; }
  /// Text.
  Highlight& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  Highlight& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 2)
struct Highlight Highlight(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dmc::Highlight needs highlight: dmc::Highlight(children, highlight)");
  return {};
}
inline struct Highlight Highlight(const Child& children, const Highlight::HighlightType& highlight) {
  struct Highlight made;
  made.children(children);
  made.highlight(highlight);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
