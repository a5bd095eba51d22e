// go::layout::Updatemenu: part of the layout.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/font.hpp>
#include <cdash/figure/go/parts/pad.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

namespace layout {

/// What the layout has as `updatemenu`.
class Updatemenu : public figure::Object {
 public:
  /// What `buttondefaults` takes.
  class Button : public figure::Object {
   public:
    /// A list.
    Button& args(const Takes<spec::list_of_any>& value) { return detail::put(*this, "args", value), *this; }
    /// A list.
    Button& args2(const Takes<spec::list_of_any>& value) { return detail::put(*this, "args2", value), *this; }
    /// True or false.
    Button& execute(const Takes<spec::boolean>& value) { return detail::put(*this, "execute", value), *this; }
    /// Text.
    Button& label(const Takes<spec::text>& value) { return detail::put(*this, "label", value), *this; }
    /// "restyle", "relayout", "animate", "update" or "skip".
    Button& method(const Takes<spec::one_of_restyle_relayout_animate_update_skip>& value) {
      return detail::put(*this, "method", value), *this;
    }
    /// Text.
    Button& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
    /// Text.
    Button& templateitemname(const Takes<spec::text>& value) {
      return detail::put(*this, "templateitemname", value), *this;
    }
    /// True or false.
    Button& visible(const Takes<spec::boolean>& value) { return detail::put(*this, "visible", value), *this; }
  };

  using Font = go::Font;
  using Pad = go::Pad;
  /// A whole number from -1 on.
  Updatemenu& active(const Takes<spec::integer_from_minus_1>& value) {
    return detail::put(*this, "active", value), *this;
  }
  /// A colour.
  Updatemenu& bgcolor(const Takes<spec::color>& value) { return detail::put(*this, "bgcolor", value), *this; }
  /// A colour.
  Updatemenu& bordercolor(const Takes<spec::color>& value) {
    return detail::put(*this, "bordercolor", value), *this;
  }
  /// A number from 0 on.
  Updatemenu& borderwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "borderwidth", value), *this;
  }
  /// `Button`.
  Updatemenu& buttondefaults(const TakesPart<Button>& value) {
    return detail::put_part(*this, "buttondefaults", value), *this;
  }
  /// A list of `Button`.
  Updatemenu& buttons(const TakesParts<Button>& value) {
    return detail::put_parts(*this, "buttons", value), *this;
  }
  /// "left", "right", "up" or "down".
  Updatemenu& direction(const Takes<spec::one_of_left_right_up_down>& value) {
    return detail::put(*this, "direction", value), *this;
  }
  /// `Font`.
  Updatemenu& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
  /// Text.
  Updatemenu& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// `Pad`.
  Updatemenu& pad(const TakesPart<Pad>& value) { return detail::put_part(*this, "pad", value), *this; }
  /// True or false.
  Updatemenu& showactive(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showactive", value), *this;
  }
  /// Text.
  Updatemenu& templateitemname(const Takes<spec::text>& value) {
    return detail::put(*this, "templateitemname", value), *this;
  }
  /// "dropdown" or "buttons".
  Updatemenu& type(const Takes<spec::one_of_dropdown_buttons>& value) {
    return detail::put(*this, "type", value), *this;
  }
  /// True or false.
  Updatemenu& visible(const Takes<spec::boolean>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A number from -2 to 3.
  Updatemenu& x(const Takes<spec::number_from_minus_2_to_3>& value) {
    return detail::put(*this, "x", value), *this;
  }
  /// "auto", "left", "center" or "right".
  Updatemenu& xanchor(const Takes<spec::one_of_auto_left_center_right>& value) {
    return detail::put(*this, "xanchor", value), *this;
  }
  /// A number from -2 to 3.
  Updatemenu& y(const Takes<spec::number_from_minus_2_to_3>& value) {
    return detail::put(*this, "y", value), *this;
  }
  /// "auto", "top", "middle" or "bottom".
  Updatemenu& yanchor(const Takes<spec::one_of_auto_top_middle_bottom>& value) {
    return detail::put(*this, "yanchor", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go
