// Bodies of figure/animation.hpp.
#pragma once

#include <boost/json/array.hpp>
#include <cdash/figure/animation.hpp>
#include <utility>

namespace cdash::figure {

CDASH_DECL Frame::Frame(std::string_view name) : name_(name) {}

CDASH_DECL Frame& Frame::add_trace(Trace trace) {
  data_.push_back(std::make_shared<const Trace>(std::move(trace)));
  return *this;
}
CDASH_DECL Frame& Frame::traces(std::vector<int> numbers) {
  rest_.set("traces", Json(boost::json::array(numbers.begin(), numbers.end())));
  return *this;
}
CDASH_DECL Frame& Frame::update_layout(const Properties& properties) {
  properties.merge_into(rest_.child("layout"));
  return *this;
}
CDASH_DECL Frame& Frame::group(std::string_view name) {
  rest_.set("group", name);
  return *this;
}
CDASH_DECL Frame& Frame::baseframe(std::string_view name) {
  rest_.set("baseframe", name);
  return *this;
}

CDASH_DECL std::size_t Frame::json_size() const noexcept {
  auto size = name_.size() + rest_.json_size() + 32;
  for (const auto& trace : data_) size += trace->json_size();
  return size;
}

CDASH_DECL void Frame::write(std::string& out) const {
  out += R"({"name":)";
  write_json(out, std::string_view(name_));
  out += R"(,"data":[)";
  for (const auto& trace : data_) {
    if (out.back() != '[') out += ',';
    trace->write(out);
  }
  out += ']';
  if (!rest_.empty()) {
    out += ',';
    rest_.write_members(out);
  }
  out += '}';
}

namespace detail {

inline boost::json::object frame_settings(int duration, int transition, bool redraw) {
  return {{"frame", {{"duration", duration}, {"redraw", redraw}}},
          {"mode", "immediate"},
          {"fromcurrent", true},
          {"transition", {{"duration", transition}, {"easing", "linear"}}}};
}

CDASH_DECL std::vector<Object> animation_buttons(const AnimationControls& settings) {
  const auto play =
      boost::json::array{nullptr, frame_settings(settings.duration, settings.transition, settings.redraw)};
  const auto stop = boost::json::array{boost::json::array{nullptr}, frame_settings(0, 0, settings.redraw)};
  std::vector<Object> buttons = {
      Object().set("args", play).set("label", "&#9654;").set("method", "animate"),
      Object().set("args", stop).set("label", "&#9724;").set("method", "animate"),
  };
  return {Object()
              .set("buttons", std::move(buttons))
              .set("direction", "left")
              .set("pad.r", 10)
              .set("pad.t", 70)
              .set("showactive", false)
              .set("type", "buttons")
              .set("x", 0.1)
              .set("xanchor", "right")
              .set("y", 0)
              .set("yanchor", "top")};
}

CDASH_DECL std::vector<Object> animation_slider(const AnimationControls& settings,
                                                const std::vector<std::string>& names) {
  std::vector<Object> steps;
  for (const auto& name : names) {
    const Json frame = boost::json::string(name);
    steps.push_back(
        Object()
            .set("args", boost::json::array{boost::json::array{frame}, frame_settings(0, 0, settings.redraw)})
            .set("label", name)
            .set("method", "animate"));
  }
  return {Object()
              .set("active", 0)
              .set("yanchor", "top")
              .set("xanchor", "left")
              .set("currentvalue.prefix", settings.prefix)
              .set("pad.b", 10)
              .set("pad.t", 60)
              .set("len", 0.9)
              .set("x", 0.1)
              .set("y", 0)
              .set("steps", std::move(steps))};
}

}  // namespace detail
}  // namespace cdash::figure
