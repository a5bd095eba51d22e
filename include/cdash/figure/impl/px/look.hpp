// What a chart takes from its template: colours, symbols, dashes, hatchings in turn.
#pragma once

#include <cdash/figure/detail/look.hpp>
#include <cdash/figure/impl/px/types.hpp>
#include <string_view>
#include <vector>

namespace cdash::px::detail {

using Texts = std::vector<std::string_view>;

class Look {
 public:
  explicit Look(const Spec& spec);

  // The value at a path of the template ("layout.legend.itemsizing"), or null. Plotly's default template,
  // which most charts have, is not looked at.
  const Json* find(std::string_view path) const;
  bool says(std::string_view path) const { return find(path) != nullptr; }

  Texts colors(Type type) const;
  Texts symbols() const {
    return in_turn(Arg::symbol_sequence, "scatter", "marker.symbol", default_symbols());
  }
  Texts dashes() const { return in_turn(Arg::line_dash_sequence, "scatter", "line.dash", default_dashes()); }
  Texts patterns() const {
    return in_turn(Arg::pattern_shape_sequence, "bar", "marker.pattern.shape", default_patterns());
  }
  // As plotly.js takes it: [[0, "#0d0887"], …].
  Json color_scale() const;
  std::string first_scale_color() const;

 private:
  static Texts default_symbols() { return {"circle", "diamond", "square", "x", "cross"}; }
  static Texts default_dashes() { return {"solid", "dot", "dash", "longdash", "dashdot", "longdashdot"}; }
  static Texts default_patterns() { return {"", "/", "\\", "x", "+", "."}; }
  Texts in_turn(Arg arg, std::string_view type, std::string_view path, Texts otherwise) const;
  Texts of_traces(std::string_view type, std::string_view path) const;

  const Spec& spec_;
  const boost::json::object* template_ = nullptr;  // null: the default
};

}  // namespace cdash::px::detail
