// The look of Plotly's default template, as far as the charts of px need it: a few colours and settings.
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

// layout.template of every figure, as JSON text.
inline const std::string& default_look() {
  static const std::string text = [] {
    constexpr auto ink = "#2a3f5f";
    constexpr auto ground = "#E5ECF6";
    boost::json::array colors;
    for (const auto color : colorway) colors.push_back(boost::json::string_view(color.data(), color.size()));
    const boost::json::object axis = {{"automargin", true},         {"gridcolor", "white"},
                                      {"linecolor", "white"},       {"zerolinecolor", "white"},
                                      {"zerolinewidth", 2},         {"ticks", ""},
                                      {"title", {{"standoff", 15}}}};
    const boost::json::object plain_bar = {{"outlinewidth", 0}, {"ticks", ""}};
    const boost::json::object layout = {{"colorway", colors},
                                        {"font", {{"color", ink}}},
                                        {"plot_bgcolor", ground},
                                        {"paper_bgcolor", "white"},
                                        {"hovermode", "closest"},
                                        {"hoverlabel", {{"align", "left"}}},
                                        {"title", {{"x", 0.05}}},
                                        {"autotypenumbers", "strict"},
                                        {"xaxis", axis},
                                        {"yaxis", axis},
                                        {"coloraxis", {{"colorbar", plain_bar}}},
                                        {"colorscale", {{"sequential", color_scale_json()}}}};
    const boost::json::object bar = {{"marker", {{"line", {{"color", ground}, {"width", 0.5}}}}},
                                     {"error_x", {{"color", ink}}},
                                     {"error_y", {{"color", ink}}}};
    std::string out;
    write_json(out, boost::json::object{{"layout", layout}, {"data", {{"bar", boost::json::array{bar}}}}});
    return out;
  }();
  return text;
}

}  // namespace cdash::figure::detail
