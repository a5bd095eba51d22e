// dmc::Element, the base of the dmc components: what most of them have.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/style.hpp>
#include <cdash/dmc/responsive.hpp>

namespace cdash::dmc {

inline constexpr std::string_view element_names[] = {
    {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4}, {"bottom", 6},
    {"c", 1}, {"className", 9}, {"classNames", 10}, {"darkHidden", 10}, {"display", 7}, {"ff", 2},
    {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"inset", 5}, {"left", 4},
    {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2},
    {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2},
    {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2},
    {"px", 2}, {"py", 2}, {"right", 5}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2},
    {"top", 3}, {"tt", 2}, {"unstyled", 8}, {"visibleFrom", 11}, {"w", 1},
};

/// The properties of most components of dash_mantine_components. `Self` is the component.
template <class Self>
struct Element : Component {
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

  Element() : Component(Self::info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Self& id(const IdOf<Self>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return static_cast<Self&>(*this);
  }
  /// Text.
  Self& hiddenFrom(const types::Text& value) {
    return this->put("hiddenFrom", value.value), static_cast<Self&>(*this);
  }
  /// Text.
  Self& visibleFrom(const types::Text& value) {
    return this->put("visibleFrom", value.value), static_cast<Self&>(*this);
  }
  /// Anything that JSON can say.
  Self& mod(const types::Any& value) { return this->put("mod", value.value), static_cast<Self&>(*this); }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& m(const Responsive<types::Text, types::Number>& value) {
    return this->put("m", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& my(const Responsive<types::Text, types::Number>& value) {
    return this->put("my", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& mx(const Responsive<types::Text, types::Number>& value) {
    return this->put("mx", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& mt(const Responsive<types::Text, types::Number>& value) {
    return this->put("mt", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& mb(const Responsive<types::Text, types::Number>& value) {
    return this->put("mb", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& ms(const Responsive<types::Text, types::Number>& value) {
    return this->put("ms", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& me(const Responsive<types::Text, types::Number>& value) {
    return this->put("me", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& ml(const Responsive<types::Text, types::Number>& value) {
    return this->put("ml", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& mr(const Responsive<types::Text, types::Number>& value) {
    return this->put("mr", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& p(const Responsive<types::Text, types::Number>& value) {
    return this->put("p", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& py(const Responsive<types::Text, types::Number>& value) {
    return this->put("py", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& px(const Responsive<types::Text, types::Number>& value) {
    return this->put("px", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& pt(const Responsive<types::Text, types::Number>& value) {
    return this->put("pt", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& pb(const Responsive<types::Text, types::Number>& value) {
    return this->put("pb", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& ps(const Responsive<types::Text, types::Number>& value) {
    return this->put("ps", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& pe(const Responsive<types::Text, types::Number>& value) {
    return this->put("pe", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& pl(const Responsive<types::Text, types::Number>& value) {
    return this->put("pl", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& pr(const Responsive<types::Text, types::Number>& value) {
    return this->put("pr", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& bd(const Responsive<types::Text, types::Number>& value) {
    return this->put("bd", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& bdrs(const Responsive<types::Text, types::Number>& value) {
    return this->put("bdrs", value.value), static_cast<Self&>(*this);
  }
  /// Text, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& bg(const Responsive<types::Text>& value) {
    return this->put("bg", value.value), static_cast<Self&>(*this);
  }
  /// Text, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& c(const Responsive<types::Text>& value) {
    return this->put("c", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& opacity(const Responsive<types::Text, types::Number>& value) {
    return this->put("opacity", value.value), static_cast<Self&>(*this);
  }
  /// Text, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& ff(const Responsive<types::Text>& value) {
    return this->put("ff", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& fz(const Responsive<types::Text, types::Number>& value) {
    return this->put("fz", value.value), static_cast<Self&>(*this);
  }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "bold", "normal", "bolder" or
  /// "lighter", or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& fw(const FwChoice& value) { return this->put("fw", value.to_value()), static_cast<Self&>(*this); }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& lts(const Responsive<types::Text, types::Number>& value) {
    return this->put("lts", value.value), static_cast<Self&>(*this);
  }
  /// "left", "right", "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset",
  /// "-webkit-match-parent", "center", "end", "justify", "match-parent" or "start", or an object with one for
  /// each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& ta(const TaChoice& value) { return this->put("ta", value.to_value()), static_cast<Self&>(*this); }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& lh(const Responsive<types::Text, types::Number>& value) {
    return this->put("lh", value.value), static_cast<Self&>(*this);
  }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "normal", "italic" or
  /// "oblique", or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& fs(const FsChoice& value) { return this->put("fs", value.to_value()), static_cast<Self&>(*this); }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "none", "capitalize",
  /// "full-size-kana", "full-width", "lowercase" or "uppercase", or an object with one for each breakpoint:
  /// `{{"base", …}, {"md", …}}`.
  Self& tt(const TtChoice& value) { return this->put("tt", value.to_value()), static_cast<Self&>(*this); }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& td(const Responsive<types::Text, types::Number>& value) {
    return this->put("td", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& w(const Responsive<types::Text, types::Number>& value) {
    return this->put("w", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& miw(const Responsive<types::Text, types::Number>& value) {
    return this->put("miw", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& maw(const Responsive<types::Text, types::Number>& value) {
    return this->put("maw", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& h(const Responsive<types::Text, types::Number>& value) {
    return this->put("h", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& mih(const Responsive<types::Text, types::Number>& value) {
    return this->put("mih", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& mah(const Responsive<types::Text, types::Number>& value) {
    return this->put("mah", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& bgsz(const Responsive<types::Text, types::Number>& value) {
    return this->put("bgsz", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& bgp(const Responsive<types::Text, types::Number>& value) {
    return this->put("bgp", value.value), static_cast<Self&>(*this);
  }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "no-repeat", "repeat",
  /// "repeat-x", "repeat-y", "round" or "space", or an object with one for each breakpoint: `{{"base", …},
  /// {"md", …}}`.
  Self& bgr(const BgrChoice& value) { return this->put("bgr", value.to_value()), static_cast<Self&>(*this); }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "fixed", "local" or "scroll",
  /// or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& bga(const BgaChoice& value) { return this->put("bga", value.to_value()), static_cast<Self&>(*this); }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "fixed", "-webkit-sticky",
  /// "absolute", "relative", "static" or "sticky", or an object with one for each breakpoint: `{{"base", …},
  /// {"md", …}}`.
  Self& pos(const PosChoice& value) { return this->put("pos", value.to_value()), static_cast<Self&>(*this); }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& top(const Responsive<types::Text, types::Number>& value) {
    return this->put("top", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& left(const Responsive<types::Text, types::Number>& value) {
    return this->put("left", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& bottom(const Responsive<types::Text, types::Number>& value) {
    return this->put("bottom", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& right(const Responsive<types::Text, types::Number>& value) {
    return this->put("right", value.value), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& inset(const Responsive<types::Text, types::Number>& value) {
    return this->put("inset", value.value), static_cast<Self&>(*this);
  }
  /// "flex", "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "none", "block",
  /// "inline", "run-in", "-ms-flexbox", "-ms-grid", "-webkit-flex", "flow", "flow-root", "grid", "ruby",
  /// "table", "ruby-base", "ruby-base-container", "ruby-text", "ruby-text-container", "table-caption",
  /// "table-cell", "table-column", "table-column-group", "table-footer-group", "table-header-group",
  /// "table-row", "table-row-group", "-ms-inline-flexbox", "-ms-inline-grid", "-webkit-inline-flex",
  /// "inline-block", "inline-flex", "inline-grid", "inline-list-item", "inline-table", "contents" or
  /// "list-item", or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& display(const DisplayChoice& value) {
    return this->put("display", value.to_value()), static_cast<Self&>(*this);
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Self& flex(const Responsive<types::Text, types::Number>& value) {
    return this->put("flex", value.value), static_cast<Self&>(*this);
  }
  /// Text.
  Self& className(const types::Text& value) {
    return this->put("className", value.value), static_cast<Self&>(*this);
  }
  /// A style: `{{"color", "red"}, …}`.
  Self& style(const types::Style& value) {
    return this->put("style", value.value), static_cast<Self&>(*this);
  }
  /// True or false.
  Self& lightHidden(const types::Bool& value) {
    return this->put("lightHidden", value.value), static_cast<Self&>(*this);
  }
  /// True or false.
  Self& darkHidden(const types::Bool& value) {
    return this->put("darkHidden", value.value), static_cast<Self&>(*this);
  }
  /// A map from text to texts.
  Self& classNames(const types::MapOf<types::Text>& value) {
    return this->put("classNames", value.value), static_cast<Self&>(*this);
  }
  /// Anything that JSON can say.
  Self& styles(const types::Any& value) {
    return this->put("styles", value.value), static_cast<Self&>(*this);
  }
  /// True or false.
  Self& unstyled(const types::Bool& value) {
    return this->put("unstyled", value.value), static_cast<Self&>(*this);
  }
  /// A number.
  Self& tabIndex(const types::Number& value) {
    return this->put("tabIndex", value.value), static_cast<Self&>(*this);
  }
  /// A `data-*` or `aria-*` attribute: `.attribute("data-row", 3)`.
  Self& attribute(AttributeName name, const types::Any& value) {
    this->put_attribute(name.text, value.value);
    return static_cast<Self&>(*this);
  }
};

/// The properties of a component that is named by its id.
template <class Self>
struct ElementId : TypedId<Self> {
  using TypedId<Self>::TypedId;

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
  Property<typename Element<Self>::FwChoice> fw() const { return {this->ref("fw")}; }
  Property<Responsive<types::Text, types::Number>> lts() const { return {this->ref("lts")}; }
  Property<typename Element<Self>::TaChoice> ta() const { return {this->ref("ta")}; }
  Property<Responsive<types::Text, types::Number>> lh() const { return {this->ref("lh")}; }
  Property<typename Element<Self>::FsChoice> fs() const { return {this->ref("fs")}; }
  Property<typename Element<Self>::TtChoice> tt() const { return {this->ref("tt")}; }
  Property<Responsive<types::Text, types::Number>> td() const { return {this->ref("td")}; }
  Property<Responsive<types::Text, types::Number>> w() const { return {this->ref("w")}; }
  Property<Responsive<types::Text, types::Number>> miw() const { return {this->ref("miw")}; }
  Property<Responsive<types::Text, types::Number>> maw() const { return {this->ref("maw")}; }
  Property<Responsive<types::Text, types::Number>> h() const { return {this->ref("h")}; }
  Property<Responsive<types::Text, types::Number>> mih() const { return {this->ref("mih")}; }
  Property<Responsive<types::Text, types::Number>> mah() const { return {this->ref("mah")}; }
  Property<Responsive<types::Text, types::Number>> bgsz() const { return {this->ref("bgsz")}; }
  Property<Responsive<types::Text, types::Number>> bgp() const { return {this->ref("bgp")}; }
  Property<typename Element<Self>::BgrChoice> bgr() const { return {this->ref("bgr")}; }
  Property<typename Element<Self>::BgaChoice> bga() const { return {this->ref("bga")}; }
  Property<typename Element<Self>::PosChoice> pos() const { return {this->ref("pos")}; }
  Property<Responsive<types::Text, types::Number>> top() const { return {this->ref("top")}; }
  Property<Responsive<types::Text, types::Number>> left() const { return {this->ref("left")}; }
  Property<Responsive<types::Text, types::Number>> bottom() const { return {this->ref("bottom")}; }
  Property<Responsive<types::Text, types::Number>> right() const { return {this->ref("right")}; }
  Property<Responsive<types::Text, types::Number>> inset() const { return {this->ref("inset")}; }
  Property<typename Element<Self>::DisplayChoice> display() const { return {this->ref("display")}; }
  Property<Responsive<types::Text, types::Number>> flex() const { return {this->ref("flex")}; }
  Property<types::Text> className() const { return {this->ref("className")}; }
  Property<types::Style> style() const { return {this->ref("style")}; }
  Property<types::Bool> lightHidden() const { return {this->ref("lightHidden")}; }
  Property<types::Bool> darkHidden() const { return {this->ref("darkHidden")}; }
  Property<types::MapOf<types::Text>> classNames() const { return {this->ref("classNames")}; }
  Property<types::Any> styles() const { return {this->ref("styles")}; }
  Property<types::Bool> unstyled() const { return {this->ref("unstyled")}; }
  Property<types::Number> tabIndex() const { return {this->ref("tabIndex")}; }
};

}  // namespace cdash::dmc
