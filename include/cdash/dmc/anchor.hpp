// dmc::Anchor, the component Anchor of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `Anchor` of dash_mantine_components.
struct Anchor : Element<Anchor> {
  static constexpr std::string_view property_names[] = {
      {"anchorProps", 11}, {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3},
      {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1}, {"children", 8}, {"className", 9}, {"classNames", 10},
      {"darkHidden", 10}, {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2},
      {"gradient", 8}, {"h", 1}, {"hiddenFrom", 10}, {"href", 4}, {"inherit", 7}, {"inline", 6}, {"inset", 5},
      {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lineClamp", 9}, {"lts", 3}, {"m", 1}, {"mah", 3},
      {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2},
      {"mt", 2}, {"mx", 2}, {"my", 2}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2}, {"pos", 3},
      {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"refresh", 7}, {"right", 5}, {"size", 4},
      {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"target", 6}, {"td", 2}, {"top", 3},
      {"truncate", 8}, {"tt", 2}, {"underline", 9}, {"unstyled", 8}, {"variant", 7}, {"visibleFrom", 11},
      {"w", 1},
  };
  static constexpr ComponentInfo info{"Anchor", "dash_mantine_components", "dmc::Anchor", property_names,
      true};

  /// An object; a function a member.
  class AnchorProps : public types::Object<AnchorProps> {
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

  using UnderlineChoice = types::OneOf<"always", "hover", "never">;
  using TruncateChoice = types::OneOfOr<types::Bool, "end", "start">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::OneOf<"_blank", "_self">> target() const { return {this->ref("target")}; }
    Property<types::Text> href() const { return {this->ref("href")}; }
    Property<types::Bool> refresh() const { return {this->ref("refresh")}; }
    Property<UnderlineChoice> underline() const { return {this->ref("underline")}; }
    Property<AnchorProps> anchorProps() const { return {this->ref("anchorProps")}; }
    Property<types::Bool> inherit() const { return {this->ref("inherit")}; }
    Property<types::Bool> inline_() const { return {this->ref("inline")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Number> lineClamp() const { return {this->ref("lineClamp")}; }
    Property<TruncateChoice> truncate() const { return {this->ref("truncate")}; }
    Property<Gradient> gradient() const { return {this->ref("gradient")}; }
  };
  /// An id of this component type: `dmc::Anchor::Id name{"name"}`.
  using Id = Reference<Anchor>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Anchor& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Anchor& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// "_blank" or "_self".
  Anchor& target(const types::OneOf<"_blank", "_self">& value) {
    return put("target", value.to_value()), *this;
  }
  /// Text. Required.
  Anchor& href(const types::Text& value) { return put("href", value.value), *this; }
  /// True or false.
  Anchor& refresh(const types::Bool& value) { return put("refresh", value.value), *this; }
  /// "always", "hover" or "never".
  Anchor& underline(const UnderlineChoice& value) { return put("underline", value.to_value()), *this; }
  /// `AnchorProps`.
  Anchor& anchorProps(const AnchorProps& value) { return put("anchorProps", value.to_value()), *this; }
  /// True or false.
  Anchor& inherit(const types::Bool& value) { return put("inherit", value.value), *this; }
  /// True or false.
  Anchor& inline_(const types::Bool& value) { return put("inline", value.value), *this; }
  /// Text.
  Anchor& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  Anchor& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
  /// Text.
  Anchor& size(const types::Text& value) { return put("size", value.value), *this; }
  /// A number.
  Anchor& lineClamp(const types::Number& value) { return put("lineClamp", value.value), *this; }
  /// "end" or "start", or true or false.
  Anchor& truncate(const TruncateChoice& value) { return put("truncate", value.to_value()), *this; }
  /// `Gradient` (from, to, deg).
  Anchor& gradient(const Gradient& value) { return put("gradient", value.to_value()), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 2)
struct Anchor Anchor(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dmc::Anchor needs href: dmc::Anchor(children, href)");
  return {};
}
inline struct Anchor Anchor(const Child& children, const types::Text& href) {
  struct Anchor made;
  made.children(children);
  made.href(href);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
