// Frames of an animated figure, and what plays them.
#pragma once

#include <cdash/config.hpp>
#include <cdash/figure/object.hpp>
#include <cdash/figure/properties.hpp>
#include <cdash/figure/trace.hpp>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace cdash::figure {

/// What changes at one point of an animation: traces, by default the figure's first ones, and layout.
///
///     fig.add_frame(figure::Frame("1952").add_trace(go::Scatter().x(gdp).y(life)));
class Frame {
 public:
  explicit Frame(std::string_view name);

  Frame& add_trace(Trace trace);
  /// Which traces of the figure the frame's traces change, by number from 0.
  Frame& traces(std::vector<int> numbers);
  Frame& update_layout(const Properties& properties);
  Frame& group(std::string_view name);
  /// The frame that this one is a change of.
  Frame& baseframe(std::string_view name);

  const std::string& name() const noexcept { return name_; }
  const std::vector<std::shared_ptr<const Trace>>& data() const noexcept { return data_; }
  std::size_t json_size() const noexcept;
  void write(std::string& out) const;

 private:
  std::string name_;
  std::vector<std::shared_ptr<const Trace>> data_;
  Object rest_;
};

/// The play and stop buttons and the slider of an animation.
struct AnimationControls {
  /// Of one frame, and of the move to it, in milliseconds; while playing.
  int duration = 500;
  int transition = 500;
  /// Draw everything anew: needed by all but plain scatter traces.
  bool redraw = true;
  bool buttons = true;
  bool slider = true;
  /// Before the frame's name: "year=".
  std::string prefix{};
};

namespace detail {
CDASH_DECL std::vector<Object> animation_buttons(const AnimationControls& settings);
CDASH_DECL std::vector<Object> animation_slider(const AnimationControls& settings,
                                                const std::vector<std::string>& names);
}  // namespace detail
}  // namespace cdash::figure

#ifdef CDASH_HEADER_ONLY
#include <cdash/figure/impl/animation.ipp>
#endif
