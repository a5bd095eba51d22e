// dmc::Collapse, the component Collapse of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>
#include <cdash/dmc/responsive.hpp>

namespace cdash::dmc {

/// The component `Collapse` of dash_mantine_components.
struct Collapse : Component {
  static constexpr std::string_view property_names[] = {
      {"animateOpacity", 14}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3},
      {"bgsz", 4}, {"bottom", 6}, {"c", 1}, {"children", 8}, {"className", 9}, {"darkHidden", 10},
      {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10},
      {"inset", 5}, {"keepMounted", 11}, {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1},
      {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2},
      {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2}, {"opacity", 7}, {"opened", 6}, {"p", 1}, {"pb", 2},
      {"pe", 2}, {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"right", 5},
      {"style", 5}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"top", 3}, {"transitionDuration", 18},
      {"transitionTimingFunction", 24}, {"tt", 2}, {"visibleFrom", 11}, {"w", 1},
  };
  static constexpr ComponentInfo info{"Collapse", "dash_mantine_components", "dmc::Collapse", property_names,
      true};

  using FwChoice = ResponsiveOneOfOr<types::Number, "-moz-initial", "inherit", "initial", "revert",
      "revert-layer", "unset", "bold", "normal", "bolder", "lighter">;
  using TaChoice = ResponsiveOneOf<"left", "right", "-moz-initial", "inherit", "initial", "revert",
      "revert-layer", "unset", "-webkit-match-parent", "center", "end", "justify", "match-parent", "start">;
  using FsChoice = ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset",
      "normal", "italic", "oblique">;
  using TtChoice = ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset",
      "none", "capitalize", "full-size-kana", "full-width", "lowercase", "uppercase">;
  using BgrChoice = ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset",
      "no-repeat", "repeat", "repeat-x", "repeat-y", "round", "space">;
  using BgaChoice = ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset",
      "fixed", "local", "scroll">;
  using PosChoice = ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset",
      "fixed", "-webkit-sticky", "absolute", "relative", "static", "sticky">;
  using DisplayChoice = ResponsiveOneOf<"flex", "-moz-initial", "inherit", "initial", "revert",
      "revert-layer", "unset", "none", "block", "inline", "run-in", "-ms-flexbox", "-ms-grid", "-webkit-flex",
      "flow", "flow-root", "grid", "ruby", "table", "ruby-base", "ruby-base-container", "ruby-text",
      "ruby-text-container", "table-caption", "table-cell", "table-column", "table-column-group",
      "table-footer-group", "table-header-group", "table-row", "table-row-group", "-ms-inline-flexbox",
      "-ms-inline-grid", "-webkit-inline-flex", "inline-block", "inline-flex", "inline-grid",
      "inline-list-item", "inline-table", "contents", "list-item">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Bool> opened() const { return {this->ref("opened")}; }
    Property<types::Number> transitionDuration() const { return {this->ref("transitionDuration")}; }
    Property<types::Text> transitionTimingFunction() const { return {this->ref("transitionTimingFunction")}; }
    Property<types::Bool> animateOpacity() const { return {this->ref("animateOpacity")}; }
    Property<types::Bool> keepMounted() const { return {this->ref("keepMounted")}; }
    Property<types::Text> hiddenFrom() const { return {this->ref("hiddenFrom")}; }
    Property<types::Text> visibleFrom() const { return {this->ref("visibleFrom")}; }
    Property<types::Any> mod() const { return {this->ref("mod")}; }
    Property<Responsive<types::Text, types::Number>> m() const { return {this->ref("m")}; }
    Property<Responsive<types::Text, types::Number>> my() const { return {this->ref("my")}; }
    Property<Responsive<types::Text, types::Number>> mx() const { return {this->ref("mx")}; }
    Property<Responsive<types::Text, types::Number>> mt() const { return {this->ref("mt")}; }
    Property<Responsive<types::Text, types::Number>> mb() const { return {this->ref("mb")}; }
    Property<Responsive<types::Text, types::Number>> ms() const { return {this->ref("ms")}; }
    Property<Responsive<types::Text, types::Number>> me() const { return {this->ref("me")}; }
    Property<Responsive<types::Text, types::Number>> ml() const { return {this->ref("ml")}; }
    Property<Responsive<types::Text, types::Number>> mr() const { return {this->ref("mr")}; }
    Property<Responsive<types::Text, types::Number>> p() const { return {this->ref("p")}; }
    Property<Responsive<types::Text, types::Number>> py() const { return {this->ref("py")}; }
    Property<Responsive<types::Text, types::Number>> px() const { return {this->ref("px")}; }
    Property<Responsive<types::Text, types::Number>> pt() const { return {this->ref("pt")}; }
    Property<Responsive<types::Text, types::Number>> pb() const { return {this->ref("pb")}; }
    Property<Responsive<types::Text, types::Number>> ps() const { return {this->ref("ps")}; }
    Property<Responsive<types::Text, types::Number>> pe() const { return {this->ref("pe")}; }
    Property<Responsive<types::Text, types::Number>> pl() const { return {this->ref("pl")}; }
    Property<Responsive<types::Text, types::Number>> pr() const { return {this->ref("pr")}; }
    Property<Responsive<types::Text, types::Number>> bd() const { return {this->ref("bd")}; }
    Property<Responsive<types::Text, types::Number>> bdrs() const { return {this->ref("bdrs")}; }
    Property<Responsive<types::Text>> bg() const { return {this->ref("bg")}; }
    Property<Responsive<types::Text>> c() const { return {this->ref("c")}; }
    Property<Responsive<types::Text, types::Number>> opacity() const { return {this->ref("opacity")}; }
    Property<Responsive<types::Text>> ff() const { return {this->ref("ff")}; }
    Property<Responsive<types::Text, types::Number>> fz() const { return {this->ref("fz")}; }
    Property<FwChoice> fw() const { return {this->ref("fw")}; }
    Property<Responsive<types::Text, types::Number>> lts() const { return {this->ref("lts")}; }
    Property<TaChoice> ta() const { return {this->ref("ta")}; }
    Property<Responsive<types::Text, types::Number>> lh() const { return {this->ref("lh")}; }
    Property<FsChoice> fs() const { return {this->ref("fs")}; }
    Property<TtChoice> tt() const { return {this->ref("tt")}; }
    Property<Responsive<types::Text, types::Number>> td() const { return {this->ref("td")}; }
    Property<Responsive<types::Text, types::Number>> w() const { return {this->ref("w")}; }
    Property<Responsive<types::Text, types::Number>> miw() const { return {this->ref("miw")}; }
    Property<Responsive<types::Text, types::Number>> maw() const { return {this->ref("maw")}; }
    Property<Responsive<types::Text, types::Number>> h() const { return {this->ref("h")}; }
    Property<Responsive<types::Text, types::Number>> mih() const { return {this->ref("mih")}; }
    Property<Responsive<types::Text, types::Number>> mah() const { return {this->ref("mah")}; }
    Property<Responsive<types::Text, types::Number>> bgsz() const { return {this->ref("bgsz")}; }
    Property<Responsive<types::Text, types::Number>> bgp() const { return {this->ref("bgp")}; }
    Property<BgrChoice> bgr() const { return {this->ref("bgr")}; }
    Property<BgaChoice> bga() const { return {this->ref("bga")}; }
    Property<PosChoice> pos() const { return {this->ref("pos")}; }
    Property<Responsive<types::Text, types::Number>> top() const { return {this->ref("top")}; }
    Property<Responsive<types::Text, types::Number>> left() const { return {this->ref("left")}; }
    Property<Responsive<types::Text, types::Number>> bottom() const { return {this->ref("bottom")}; }
    Property<Responsive<types::Text, types::Number>> right() const { return {this->ref("right")}; }
    Property<Responsive<types::Text, types::Number>> inset() const { return {this->ref("inset")}; }
    Property<DisplayChoice> display() const { return {this->ref("display")}; }
    Property<Responsive<types::Text, types::Number>> flex() const { return {this->ref("flex")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Bool> lightHidden() const { return {this->ref("lightHidden")}; }
    Property<types::Bool> darkHidden() const { return {this->ref("darkHidden")}; }
    Property<types::Number> tabIndex() const { return {this->ref("tabIndex")}; }
  };
  /// An id of this component type: `dmc::Collapse::Id name{"name"}`.
  using Id = Reference<Collapse>;

  Collapse() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Collapse& id(const IdOf<Collapse>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Collapse& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Collapse& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// True or false. Default: false.
  Collapse& opened(const types::Bool& value) { return put("opened", value.value), *this; }
  /// A number.
  Collapse& transitionDuration(const types::Number& value) {
    return put("transitionDuration", value.value), *this;
  }
  /// Text.
  Collapse& transitionTimingFunction(const types::Text& value) {
    return put("transitionTimingFunction", value.value), *this;
  }
  /// True or false.
  Collapse& animateOpacity(const types::Bool& value) { return put("animateOpacity", value.value), *this; }
  /// True or false.
  Collapse& keepMounted(const types::Bool& value) { return put("keepMounted", value.value), *this; }
  /// Text.
  Collapse& hiddenFrom(const types::Text& value) { return put("hiddenFrom", value.value), *this; }
  /// Text.
  Collapse& visibleFrom(const types::Text& value) { return put("visibleFrom", value.value), *this; }
  /// Anything that JSON can say.
  Collapse& mod(const types::Any& value) { return put("mod", value.value), *this; }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& m(const Responsive<types::Text, types::Number>& value) { return put("m", value.value), *this; }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& my(const Responsive<types::Text, types::Number>& value) { return put("my", value.value), *this; }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& mx(const Responsive<types::Text, types::Number>& value) { return put("mx", value.value), *this; }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& mt(const Responsive<types::Text, types::Number>& value) { return put("mt", value.value), *this; }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& mb(const Responsive<types::Text, types::Number>& value) { return put("mb", value.value), *this; }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& ms(const Responsive<types::Text, types::Number>& value) { return put("ms", value.value), *this; }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& me(const Responsive<types::Text, types::Number>& value) { return put("me", value.value), *this; }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& ml(const Responsive<types::Text, types::Number>& value) { return put("ml", value.value), *this; }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& mr(const Responsive<types::Text, types::Number>& value) { return put("mr", value.value), *this; }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& p(const Responsive<types::Text, types::Number>& value) { return put("p", value.value), *this; }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& py(const Responsive<types::Text, types::Number>& value) { return put("py", value.value), *this; }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& px(const Responsive<types::Text, types::Number>& value) { return put("px", value.value), *this; }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& pt(const Responsive<types::Text, types::Number>& value) { return put("pt", value.value), *this; }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& pb(const Responsive<types::Text, types::Number>& value) { return put("pb", value.value), *this; }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& ps(const Responsive<types::Text, types::Number>& value) { return put("ps", value.value), *this; }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& pe(const Responsive<types::Text, types::Number>& value) { return put("pe", value.value), *this; }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& pl(const Responsive<types::Text, types::Number>& value) { return put("pl", value.value), *this; }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& pr(const Responsive<types::Text, types::Number>& value) { return put("pr", value.value), *this; }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& bd(const Responsive<types::Text, types::Number>& value) { return put("bd", value.value), *this; }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& bdrs(const Responsive<types::Text, types::Number>& value) {
    return put("bdrs", value.value), *this;
  }
  /// Text, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& bg(const Responsive<types::Text>& value) { return put("bg", value.value), *this; }
  /// Text, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& c(const Responsive<types::Text>& value) { return put("c", value.value), *this; }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& opacity(const Responsive<types::Text, types::Number>& value) {
    return put("opacity", value.value), *this;
  }
  /// Text, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& ff(const Responsive<types::Text>& value) { return put("ff", value.value), *this; }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& fz(const Responsive<types::Text, types::Number>& value) { return put("fz", value.value), *this; }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "bold", "normal", "bolder" or
  /// "lighter", or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& fw(const FwChoice& value) { return put("fw", value.to_value()), *this; }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& lts(const Responsive<types::Text, types::Number>& value) {
    return put("lts", value.value), *this;
  }
  /// "left", "right", "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset",
  /// "-webkit-match-parent", "center", "end", "justify", "match-parent" or "start", or an object with one for
  /// each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& ta(const TaChoice& value) { return put("ta", value.to_value()), *this; }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& lh(const Responsive<types::Text, types::Number>& value) { return put("lh", value.value), *this; }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "normal", "italic" or
  /// "oblique", or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& fs(const FsChoice& value) { return put("fs", value.to_value()), *this; }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "none", "capitalize",
  /// "full-size-kana", "full-width", "lowercase" or "uppercase", or an object with one for each breakpoint:
  /// `{{"base", …}, {"md", …}}`.
  Collapse& tt(const TtChoice& value) { return put("tt", value.to_value()), *this; }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& td(const Responsive<types::Text, types::Number>& value) { return put("td", value.value), *this; }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& w(const Responsive<types::Text, types::Number>& value) { return put("w", value.value), *this; }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& miw(const Responsive<types::Text, types::Number>& value) {
    return put("miw", value.value), *this;
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& maw(const Responsive<types::Text, types::Number>& value) {
    return put("maw", value.value), *this;
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& h(const Responsive<types::Text, types::Number>& value) { return put("h", value.value), *this; }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& mih(const Responsive<types::Text, types::Number>& value) {
    return put("mih", value.value), *this;
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& mah(const Responsive<types::Text, types::Number>& value) {
    return put("mah", value.value), *this;
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& bgsz(const Responsive<types::Text, types::Number>& value) {
    return put("bgsz", value.value), *this;
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& bgp(const Responsive<types::Text, types::Number>& value) {
    return put("bgp", value.value), *this;
  }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "no-repeat", "repeat",
  /// "repeat-x", "repeat-y", "round" or "space", or an object with one for each breakpoint: `{{"base", …},
  /// {"md", …}}`.
  Collapse& bgr(const BgrChoice& value) { return put("bgr", value.to_value()), *this; }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "fixed", "local" or "scroll",
  /// or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& bga(const BgaChoice& value) { return put("bga", value.to_value()), *this; }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "fixed", "-webkit-sticky",
  /// "absolute", "relative", "static" or "sticky", or an object with one for each breakpoint: `{{"base", …},
  /// {"md", …}}`.
  Collapse& pos(const PosChoice& value) { return put("pos", value.to_value()), *this; }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& top(const Responsive<types::Text, types::Number>& value) {
    return put("top", value.value), *this;
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& left(const Responsive<types::Text, types::Number>& value) {
    return put("left", value.value), *this;
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& bottom(const Responsive<types::Text, types::Number>& value) {
    return put("bottom", value.value), *this;
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& right(const Responsive<types::Text, types::Number>& value) {
    return put("right", value.value), *this;
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& inset(const Responsive<types::Text, types::Number>& value) {
    return put("inset", value.value), *this;
  }
  /// "flex", "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "none", "block",
  /// "inline", "run-in", "-ms-flexbox", "-ms-grid", "-webkit-flex", "flow", "flow-root", "grid", "ruby",
  /// "table", "ruby-base", "ruby-base-container", "ruby-text", "ruby-text-container", "table-caption",
  /// "table-cell", "table-column", "table-column-group", "table-footer-group", "table-header-group",
  /// "table-row", "table-row-group", "-ms-inline-flexbox", "-ms-inline-grid", "-webkit-inline-flex",
  /// "inline-block", "inline-flex", "inline-grid", "inline-list-item", "inline-table", "contents" or
  /// "list-item", or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& display(const DisplayChoice& value) { return put("display", value.to_value()), *this; }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Collapse& flex(const Responsive<types::Text, types::Number>& value) {
    return put("flex", value.value), *this;
  }
  /// Text.
  Collapse& className(const types::Text& value) { return put("className", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Collapse& style(const types::Style& value) { return put("style", value.value), *this; }
  /// True or false.
  Collapse& lightHidden(const types::Bool& value) { return put("lightHidden", value.value), *this; }
  /// True or false.
  Collapse& darkHidden(const types::Bool& value) { return put("darkHidden", value.value), *this; }
  /// A number.
  Collapse& tabIndex(const types::Number& value) { return put("tabIndex", value.value), *this; }
  /// A `data-*` or `aria-*` attribute: `.attribute("data-row", 3)`.
  Collapse& attribute(AttributeName name, const types::Any& value) {
    this->put_attribute(name.text, value.value);
    return *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::Collapse(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Collapse Collapse(C... children) {
  struct Collapse made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Collapse Collapse(std::initializer_list<Child> children) {
  struct Collapse made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
