// html::Video, the component Video of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Video` of dash_html_components.
struct Video : Element<Video> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"autoPlay", 8}, {"children", 8}, {"className", 9}, {"contentEditable", 15},
      {"controls", 8}, {"crossOrigin", 11}, {"dir", 3}, {"disable_n_clicks", 16}, {"draggable", 9},
      {"height", 6}, {"hidden", 6}, {"key", 3}, {"lang", 4}, {"loop", 4}, {"muted", 5}, {"n_clicks", 8},
      {"n_clicks_timestamp", 18}, {"playsInline", 11}, {"poster", 6}, {"preload", 7}, {"role", 4},
      {"spellCheck", 10}, {"src", 3}, {"style", 5}, {"tabIndex", 8}, {"title", 5}, {"width", 5},
  };
  static constexpr ComponentInfo info{"Video", "dash_html_components", "html::Video", property_names, true};

  using AutoPlayChoice = types::OneOfOr<types::Bool, "autoPlay", "autoplay", "AUTOPLAY">;
  using ControlsChoice = types::OneOfOr<types::Bool, "controls", "CONTROLS">;
  using HeightType = types::AnyOf<types::Text, types::Number>;
  using LoopChoice = types::OneOfOr<types::Bool, "loop", "LOOP">;
  using MutedChoice = types::OneOfOr<types::Bool, "muted", "MUTED">;
  using PlaysInlineChoice = types::OneOfOr<types::Bool, "playsInline", "playsinline", "PLAYSINLINE">;
  using WidthType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<AutoPlayChoice> autoPlay() const { return {this->ref("autoPlay")}; }
    Property<ControlsChoice> controls() const { return {this->ref("controls")}; }
    Property<types::Text> crossOrigin() const { return {this->ref("crossOrigin")}; }
    Property<HeightType> height() const { return {this->ref("height")}; }
    Property<LoopChoice> loop() const { return {this->ref("loop")}; }
    Property<MutedChoice> muted() const { return {this->ref("muted")}; }
    Property<PlaysInlineChoice> playsInline() const { return {this->ref("playsInline")}; }
    Property<types::Text> poster() const { return {this->ref("poster")}; }
    Property<types::Text> preload() const { return {this->ref("preload")}; }
    Property<types::Text> src() const { return {this->ref("src")}; }
    Property<WidthType> width() const { return {this->ref("width")}; }
  };
  /// An id of this component type: `html::Video::Id name{"name"}`.
  using Id = Reference<Video>;

  /// "autoPlay", "autoplay" or "AUTOPLAY", or true or false.
  Video& autoPlay(const AutoPlayChoice& value) { return put("autoPlay", value.to_value()), *this; }
  /// "controls" or "CONTROLS", or true or false.
  Video& controls(const ControlsChoice& value) { return put("controls", value.to_value()), *this; }
  /// Text.
  Video& crossOrigin(const types::Text& value) { return put("crossOrigin", value.value), *this; }
  /// Text or a number.
  Video& height(const HeightType& value) { return put("height", value.value), *this; }
  /// "loop" or "LOOP", or true or false.
  Video& loop(const LoopChoice& value) { return put("loop", value.to_value()), *this; }
  /// "muted" or "MUTED", or true or false.
  Video& muted(const MutedChoice& value) { return put("muted", value.to_value()), *this; }
  /// "playsInline", "playsinline" or "PLAYSINLINE", or true or false.
  Video& playsInline(const PlaysInlineChoice& value) { return put("playsInline", value.to_value()), *this; }
  /// Text.
  Video& poster(const types::Text& value) { return put("poster", value.value), *this; }
  /// Text.
  Video& preload(const types::Text& value) { return put("preload", value.value), *this; }
  /// Text.
  Video& src(const types::Text& value) { return put("src", value.value), *this; }
  /// Text or a number.
  Video& width(const WidthType& value) { return put("width", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Video(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Video Video(C... children) {
  struct Video made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Video Video(std::initializer_list<Child> children) {
  struct Video made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
