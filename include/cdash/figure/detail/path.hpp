// Reads Plotly's short form of nested properties: "title_font_size" is title.font.size.
#pragma once

#include <array>
#include <string_view>

namespace cdash::figure::detail {

// The names of Plotly's schema that have underscores in them; a test compares.
inline constexpr std::array<std::string_view, 7> names_with_underscores = {
    "copy_ystyle", "copy_zstyle", "error_x", "error_y", "error_z", "paper_bgcolor", "plot_bgcolor"};

// Properties that take any value: an object there is the user's own and stays as it is.
inline constexpr std::array<std::string_view, 5> opaque_names = {"computed", "geojson", "labelalias", "meta",
                                                                 "source"};

inline bool is_opaque(std::string_view name) noexcept {
  for (const auto opaque : opaque_names)
    if (name == opaque) return true;
  return false;
}

// The part of `path` up to the next underscore or dot that separates two names, and not one inside a name.
inline std::string_view first_name(std::string_view path) noexcept {
  for (const auto whole : names_with_underscores)
    if (path.starts_with(whole) &&
        (path.size() == whole.size() || path[whole.size()] == '_' || path[whole.size()] == '.'))
      return whole;
  return path.substr(0, path.find_first_of("_."));
}

// `path` behind its first name, or empty.
inline std::string_view rest_of(std::string_view path, std::string_view first) noexcept {
  return path.size() > first.size() ? path.substr(first.size() + 1) : std::string_view();
}

}  // namespace cdash::figure::detail
