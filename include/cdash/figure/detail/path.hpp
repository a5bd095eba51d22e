// Reads Plotly's short form of nested properties: "title_font_size" is title.font.size.
#pragma once

#include <boost/json/object.hpp>
#include <cdash/core/json.hpp>
#include <string>
#include <string_view>

namespace cdash::figure::detail {

// The part of `path` up to the next underscore that separates two names, and not one inside a name: Plotly
// has a few of those.
inline std::string_view first_name(std::string_view path) noexcept {
  for (const std::string_view whole : {"paper_bgcolor", "plot_bgcolor", "error_x", "error_y", "error_z",
                                       "copy_xstyle", "copy_ystyle", "copy_zstyle"})
    if (path.starts_with(whole) && (path.size() == whole.size() || path[whole.size()] == '_')) return whole;
  return path.substr(0, path.find('_'));
}

// `path` behind its first name, or empty.
inline std::string_view rest_of(std::string_view path, std::string_view first) noexcept {
  return path.size() > first.size() ? path.substr(first.size() + 1) : std::string_view();
}

// A title given as text: plotly.js 3 and later want {"text": …}.
inline Json spelled_out(std::string_view name, const Json& value) {
  if (name == "title" && value.is_string()) return boost::json::object{{"text", value}};
  return value;
}

}  // namespace cdash::figure::detail
