// dmc::PopoverTarget, the component PopoverTarget of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>
#include <cdash/dmc/responsive.hpp>

namespace cdash::dmc {

/// The component `PopoverTarget` of dash_mantine_components.
struct PopoverTarget : Component {
  static constexpr std::string_view property_names[] = {
      {"boxWrapperProps", 15}, {"children", 8},
  };
  static constexpr ComponentInfo info{"PopoverTarget", "dash_mantine_components", "dmc::PopoverTarget",
      property_names, false};

  /// An object; a function a member.
  class BoxWrapperProps : public types::Object<BoxWrapperProps> {
   public:
    using Object::Object;
    /// Text.
    BoxWrapperProps& hiddenFrom(const types::Text& value) { return put("hiddenFrom", value.value); }
    /// Text.
    BoxWrapperProps& visibleFrom(const types::Text& value) { return put("visibleFrom", value.value); }
    /// Anything that JSON can say.
    BoxWrapperProps& mod(const types::Any& value) { return put("mod", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& m(const Responsive<types::Text, types::Number>& value) { return put("m", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& my(const Responsive<types::Text, types::Number>& value) {
      return put("my", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& mx(const Responsive<types::Text, types::Number>& value) {
      return put("mx", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& mt(const Responsive<types::Text, types::Number>& value) {
      return put("mt", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& mb(const Responsive<types::Text, types::Number>& value) {
      return put("mb", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& ms(const Responsive<types::Text, types::Number>& value) {
      return put("ms", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& me(const Responsive<types::Text, types::Number>& value) {
      return put("me", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& ml(const Responsive<types::Text, types::Number>& value) {
      return put("ml", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& mr(const Responsive<types::Text, types::Number>& value) {
      return put("mr", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& p(const Responsive<types::Text, types::Number>& value) { return put("p", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& py(const Responsive<types::Text, types::Number>& value) {
      return put("py", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& px(const Responsive<types::Text, types::Number>& value) {
      return put("px", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& pt(const Responsive<types::Text, types::Number>& value) {
      return put("pt", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& pb(const Responsive<types::Text, types::Number>& value) {
      return put("pb", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& ps(const Responsive<types::Text, types::Number>& value) {
      return put("ps", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& pe(const Responsive<types::Text, types::Number>& value) {
      return put("pe", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& pl(const Responsive<types::Text, types::Number>& value) {
      return put("pl", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& pr(const Responsive<types::Text, types::Number>& value) {
      return put("pr", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& bd(const Responsive<types::Text, types::Number>& value) {
      return put("bd", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& bdrs(const Responsive<types::Text, types::Number>& value) {
      return put("bdrs", value.value);
    }
    /// Text, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& bg(const Responsive<types::Text>& value) { return put("bg", value.value); }
    /// Text, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& c(const Responsive<types::Text>& value) { return put("c", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& opacity(const Responsive<types::Text, types::Number>& value) {
      return put("opacity", value.value);
    }
    /// Text, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& ff(const Responsive<types::Text>& value) { return put("ff", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& fz(const Responsive<types::Text, types::Number>& value) {
      return put("fz", value.value);
    }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "bold", "normal", "bolder" or
    /// "lighter", or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& fw(const ResponsiveOneOfOr<types::Number, "-moz-initial", "inherit", "initial", "revert",
        "revert-layer", "unset", "bold", "normal", "bolder", "lighter">& value) {
      return put("fw", value.to_value());
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& lts(const Responsive<types::Text, types::Number>& value) {
      return put("lts", value.value);
    }
    /// "right", "left", "end", "start", "-moz-initial", "inherit", "initial", "revert", "revert-layer",
    /// "unset", "center", "-webkit-match-parent", "justify" or "match-parent", or an object with one for each
    /// breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& ta(const ResponsiveOneOf<"right", "left", "end", "start", "-moz-initial", "inherit",
        "initial", "revert", "revert-layer", "unset", "center", "-webkit-match-parent", "justify",
        "match-parent">& value) {
      return put("ta", value.to_value());
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& lh(const Responsive<types::Text, types::Number>& value) {
      return put("lh", value.value);
    }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "normal", "italic" or
    /// "oblique", or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& fs(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
        "unset", "normal", "italic", "oblique">& value) {
      return put("fs", value.to_value());
    }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "none", "capitalize",
    /// "full-size-kana", "full-width", "lowercase" or "uppercase", or an object with one for each breakpoint:
    /// `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& tt(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
        "unset", "none", "capitalize", "full-size-kana", "full-width", "lowercase", "uppercase">& value) {
      return put("tt", value.to_value());
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& td(const Responsive<types::Text, types::Number>& value) {
      return put("td", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& w(const Responsive<types::Text, types::Number>& value) { return put("w", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& miw(const Responsive<types::Text, types::Number>& value) {
      return put("miw", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& maw(const Responsive<types::Text, types::Number>& value) {
      return put("maw", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& h(const Responsive<types::Text, types::Number>& value) { return put("h", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& mih(const Responsive<types::Text, types::Number>& value) {
      return put("mih", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& mah(const Responsive<types::Text, types::Number>& value) {
      return put("mah", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& bgsz(const Responsive<types::Text, types::Number>& value) {
      return put("bgsz", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& bgp(const Responsive<types::Text, types::Number>& value) {
      return put("bgp", value.value);
    }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "no-repeat", "repeat",
    /// "repeat-x", "repeat-y", "round" or "space", or an object with one for each breakpoint: `{{"base", …},
    /// {"md", …}}`.
    BoxWrapperProps& bgr(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
        "unset", "no-repeat", "repeat", "repeat-x", "repeat-y", "round", "space">& value) {
      return put("bgr", value.to_value());
    }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "fixed", "local" or "scroll",
    /// or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& bga(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
        "unset", "fixed", "local", "scroll">& value) {
      return put("bga", value.to_value());
    }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "absolute", "fixed",
    /// "-webkit-sticky", "relative", "static" or "sticky", or an object with one for each breakpoint:
    /// `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& pos(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
        "unset", "absolute", "fixed", "-webkit-sticky", "relative", "static", "sticky">& value) {
      return put("pos", value.to_value());
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& top(const Responsive<types::Text, types::Number>& value) {
      return put("top", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& left(const Responsive<types::Text, types::Number>& value) {
      return put("left", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& bottom(const Responsive<types::Text, types::Number>& value) {
      return put("bottom", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& right(const Responsive<types::Text, types::Number>& value) {
      return put("right", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& inset(const Responsive<types::Text, types::Number>& value) {
      return put("inset", value.value);
    }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "none", "flex", "block",
    /// "inline", "run-in", "-ms-flexbox", "-ms-grid", "-webkit-flex", "flow", "flow-root", "grid", "ruby",
    /// "table", "ruby-base", "ruby-base-container", "ruby-text", "ruby-text-container", "table-caption",
    /// "table-cell", "table-column", "table-column-group", "table-footer-group", "table-header-group",
    /// "table-row", "table-row-group", "-ms-inline-flexbox", "-ms-inline-grid", "-webkit-inline-flex",
    /// "inline-block", "inline-flex", "inline-grid", "inline-list-item", "inline-table", "contents" or
    /// "list-item", or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& display(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert",
        "revert-layer", "unset", "none", "flex", "block", "inline", "run-in", "-ms-flexbox", "-ms-grid",
        "-webkit-flex", "flow", "flow-root", "grid", "ruby", "table", "ruby-base", "ruby-base-container",
        "ruby-text", "ruby-text-container", "table-caption", "table-cell", "table-column",
        "table-column-group", "table-footer-group", "table-header-group", "table-row", "table-row-group",
        "-ms-inline-flexbox", "-ms-inline-grid", "-webkit-inline-flex", "inline-block", "inline-flex",
        "inline-grid", "inline-list-item", "inline-table", "contents", "list-item">& value) {
      return put("display", value.to_value());
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& flex(const Responsive<types::Text, types::Number>& value) {
      return put("flex", value.value);
    }
    /// Text.
    BoxWrapperProps& className(const types::Text& value) { return put("className", value.value); }
    /// A style: `{{"color", "red"}, …}`.
    BoxWrapperProps& style(const types::Style& value) { return put("style", value.value); }
    /// True or false.
    BoxWrapperProps& lightHidden(const types::Bool& value) { return put("lightHidden", value.value); }
    /// True or false.
    BoxWrapperProps& darkHidden(const types::Bool& value) { return put("darkHidden", value.value); }
  };

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<BoxWrapperProps> boxWrapperProps() const { return {this->ref("boxWrapperProps")}; }
  };
  /// An id of this component type: `dmc::PopoverTarget::Id name{"name"}`.
  using Id = Reference<PopoverTarget>;

  PopoverTarget() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  PopoverTarget& id(const IdOf<PopoverTarget>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  PopoverTarget& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  PopoverTarget& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// `BoxWrapperProps` (hiddenFrom, visibleFrom, mod, m, my, mx, mt, …).
  PopoverTarget& boxWrapperProps(const BoxWrapperProps& value) {
    return put("boxWrapperProps", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::PopoverTarget(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct PopoverTarget PopoverTarget(C... children) {
  struct PopoverTarget made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct PopoverTarget PopoverTarget(std::initializer_list<Child> children) {
  struct PopoverTarget made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
