// The colours of Plotly's default template, for programs that were built without it.
#pragma once

#include <array>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <cdash/core/json.hpp>
#include <string>
#include <string_view>

namespace cdash::figure::detail {

// For traces in turn.
inline constexpr std::array<std::string_view, 10> colorway = {"#636efa", "#EF553B", "#00cc96", "#ab63fa",
                                                              "#FFA15A", "#19d3f3", "#FF6692", "#B6E880",
                                                              "#FF97FF", "#FECB52"};
// For numbers, low to high, at equal distances.
inline constexpr std::array<std::string_view, 10> color_scale = {"#0d0887", "#46039f", "#7201a8", "#9c179e",
                                                                 "#bd3786", "#d8576b", "#ed7953", "#fb9f3a",
                                                                 "#fdca26", "#f0f921"};

inline Json color_scale_json() {
  boost::json::array scale;
  for (std::size_t i = 0; i < color_scale.size(); ++i)
    scale.push_back({static_cast<double>(i) / static_cast<double>(color_scale.size() - 1),
                     boost::json::string_view(color_scale[i].data(), color_scale[i].size())});
  return scale;
}

}  // namespace cdash::figure::detail
