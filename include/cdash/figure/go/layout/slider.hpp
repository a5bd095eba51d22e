// go::layout::Slider: part of the layout.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/font.hpp>
#include <cdash/figure/go/parts/pad.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

namespace layout {

/// What the layout has as `slider`.
class Slider : public figure::Object {
 public:
  /// What `currentvalue` takes.
  class Currentvalue : public figure::Object {
   public:
    using Font = go::Font;
    /// `Font`.
    Currentvalue& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
    /// A number.
    Currentvalue& offset(const Takes<spec::number>& value) {
      return detail::put(*this, "offset", value), *this;
    }
    /// Text.
    Currentvalue& prefix(const Takes<spec::text>& value) {
      return detail::put(*this, "prefix", value), *this;
    }
    /// Text.
    Currentvalue& suffix(const Takes<spec::text>& value) {
      return detail::put(*this, "suffix", value), *this;
    }
    /// True or false.
    Currentvalue& visible(const Takes<spec::boolean>& value) {
      return detail::put(*this, "visible", value), *this;
    }
    /// "left", "center" or "right".
    Currentvalue& xanchor(const Takes<spec::one_of_left_center_right>& value) {
      return detail::put(*this, "xanchor", value), *this;
    }
  };

  using Font = go::Font;
  using Pad = go::Pad;
  /// What `stepdefaults` takes.
  class Step : public figure::Object {
   public:
    /// A list.
    Step& args(const Takes<spec::list_of_any>& value) { return detail::put(*this, "args", value), *this; }
    /// True or false.
    Step& execute(const Takes<spec::boolean>& value) { return detail::put(*this, "execute", value), *this; }
    /// Text.
    Step& label(const Takes<spec::text>& value) { return detail::put(*this, "label", value), *this; }
    /// "restyle", "relayout", "animate", "update" or "skip".
    Step& method(const Takes<spec::one_of_restyle_relayout_animate_update_skip>& value) {
      return detail::put(*this, "method", value), *this;
    }
    /// Text.
    Step& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
    /// Text.
    Step& templateitemname(const Takes<spec::text>& value) {
      return detail::put(*this, "templateitemname", value), *this;
    }
    /// Text.
    Step& value(const Takes<spec::text>& value) { return detail::put(*this, "value", value), *this; }
    /// True or false.
    Step& visible(const Takes<spec::boolean>& value) { return detail::put(*this, "visible", value), *this; }
  };

  /// What `transition` takes.
  class Transition : public figure::Object {
   public:
    /// A number from 0 on.
    Transition& duration(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "duration", value), *this;
    }
    /// "linear", "quad", "cubic", "sin", "exp", "circle", "elastic", "back", "bounce", "linear-in",
    /// "quad-in", "cubic-in" and 24 more.
    Transition& easing(const Takes<spec::one_of_linear_quad_cubic_sin_exp_circle_elastic_back_and_28_more>& value) {
      return detail::put(*this, "easing", value), *this;
    }
  };

  /// A number from 0 on.
  Slider& active(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "active", value), *this;
  }
  /// A colour.
  Slider& activebgcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "activebgcolor", value), *this;
  }
  /// A colour.
  Slider& bgcolor(const Takes<spec::color>& value) { return detail::put(*this, "bgcolor", value), *this; }
  /// A colour.
  Slider& bordercolor(const Takes<spec::color>& value) {
    return detail::put(*this, "bordercolor", value), *this;
  }
  /// A number from 0 on.
  Slider& borderwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "borderwidth", value), *this;
  }
  /// `Currentvalue`.
  Slider& currentvalue(const TakesPart<Currentvalue>& value) {
    return detail::put_part(*this, "currentvalue", value), *this;
  }
  /// `Font`.
  Slider& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
  /// A number from 0 on.
  Slider& len(const Takes<spec::number_from_0>& value) { return detail::put(*this, "len", value), *this; }
  /// "fraction" or "pixels".
  Slider& lenmode(const Takes<spec::one_of_fraction_pixels>& value) {
    return detail::put(*this, "lenmode", value), *this;
  }
  /// A number from 0 on.
  Slider& minorticklen(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "minorticklen", value), *this;
  }
  /// Text.
  Slider& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// `Pad`.
  Slider& pad(const TakesPart<Pad>& value) { return detail::put_part(*this, "pad", value), *this; }
  /// `Step`.
  Slider& stepdefaults(const TakesPart<Step>& value) {
    return detail::put_part(*this, "stepdefaults", value), *this;
  }
  /// A list of `Step`.
  Slider& steps(const TakesParts<Step>& value) { return detail::put_parts(*this, "steps", value), *this; }
  /// Text.
  Slider& templateitemname(const Takes<spec::text>& value) {
    return detail::put(*this, "templateitemname", value), *this;
  }
  /// A colour.
  Slider& tickcolor(const Takes<spec::color>& value) { return detail::put(*this, "tickcolor", value), *this; }
  /// A number from 0 on.
  Slider& ticklen(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "ticklen", value), *this;
  }
  /// A number from 0 on.
  Slider& tickwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "tickwidth", value), *this;
  }
  /// `Transition`.
  Slider& transition(const TakesPart<Transition>& value) {
    return detail::put_part(*this, "transition", value), *this;
  }
  /// True or false.
  Slider& visible(const Takes<spec::boolean>& value) { return detail::put(*this, "visible", value), *this; }
  /// A number from -2 to 3.
  Slider& x(const Takes<spec::number_from_minus_2_to_3>& value) {
    return detail::put(*this, "x", value), *this;
  }
  /// "auto", "left", "center" or "right".
  Slider& xanchor(const Takes<spec::one_of_auto_left_center_right>& value) {
    return detail::put(*this, "xanchor", value), *this;
  }
  /// A number from -2 to 3.
  Slider& y(const Takes<spec::number_from_minus_2_to_3>& value) {
    return detail::put(*this, "y", value), *this;
  }
  /// "auto", "top", "middle" or "bottom".
  Slider& yanchor(const Takes<spec::one_of_auto_top_middle_bottom>& value) {
    return detail::put(*this, "yanchor", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go
