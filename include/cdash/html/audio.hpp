// html::Audio, the component Audio of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Audio` of dash_html_components.
struct Audio : Element<Audio> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"autoPlay", 8}, {"children", 8}, {"className", 9}, {"contentEditable", 15},
      {"controls", 8}, {"crossOrigin", 11}, {"dir", 3}, {"disable_n_clicks", 16}, {"draggable", 9},
      {"hidden", 6}, {"key", 3}, {"lang", 4}, {"loop", 4}, {"muted", 5}, {"n_clicks", 8},
      {"n_clicks_timestamp", 18}, {"preload", 7}, {"role", 4}, {"spellCheck", 10}, {"src", 3}, {"style", 5},
      {"tabIndex", 8}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Audio", "dash_html_components", "html::Audio", property_names, true};

  using AutoPlayChoice = types::OneOfOr<types::Bool, "autoPlay", "autoplay", "AUTOPLAY">;
  using ControlsChoice = types::OneOfOr<types::Bool, "controls", "CONTROLS">;
  using LoopChoice = types::OneOfOr<types::Bool, "loop", "LOOP">;
  using MutedChoice = types::OneOfOr<types::Bool, "muted", "MUTED">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<AutoPlayChoice> autoPlay() const { return {this->ref("autoPlay")}; }
    Property<ControlsChoice> controls() const { return {this->ref("controls")}; }
    Property<types::Text> crossOrigin() const { return {this->ref("crossOrigin")}; }
    Property<LoopChoice> loop() const { return {this->ref("loop")}; }
    Property<MutedChoice> muted() const { return {this->ref("muted")}; }
    Property<types::Text> preload() const { return {this->ref("preload")}; }
    Property<types::Text> src() const { return {this->ref("src")}; }
  };
  /// An id of this component type: `html::Audio::Id name{"name"}`.
  using Id = Reference<Audio>;

  /// "autoPlay", "autoplay" or "AUTOPLAY", or true or false.
  Audio& autoPlay(const AutoPlayChoice& value) { return put("autoPlay", value.to_value()), *this; }
  /// "controls" or "CONTROLS", or true or false.
  Audio& controls(const ControlsChoice& value) { return put("controls", value.to_value()), *this; }
  /// Text.
  Audio& crossOrigin(const types::Text& value) { return put("crossOrigin", value.value), *this; }
  /// "loop" or "LOOP", or true or false.
  Audio& loop(const LoopChoice& value) { return put("loop", value.to_value()), *this; }
  /// "muted" or "MUTED", or true or false.
  Audio& muted(const MutedChoice& value) { return put("muted", value.to_value()), *this; }
  /// Text.
  Audio& preload(const types::Text& value) { return put("preload", value.value), *this; }
  /// Text.
  Audio& src(const types::Text& value) { return put("src", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Audio(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Audio Audio(C... children) {
  struct Audio made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Audio Audio(std::initializer_list<Child> children) {
  struct Audio made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
