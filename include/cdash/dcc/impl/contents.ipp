// Bodies of dcc/contents.hpp.
#pragma once

#include <boost/json/error.hpp>
#include <boost/system/system_error.hpp>
#include <cdash/dcc/contents.hpp>
#include <cdash/error.hpp>
#include <optional>
#include <utility>

namespace cdash::dcc {
namespace detail {

inline std::optional<Contents> contents_of(std::string_view url) {
  constexpr std::string_view scheme = "data:", coding = ";base64";
  const auto comma = url.find(',');
  if (!url.starts_with(scheme) || comma == url.npos) return std::nullopt;
  auto type = url.substr(scheme.size(), comma - scheme.size());
  if (!type.ends_with(coding)) return std::nullopt;
  type.remove_suffix(coding.size());
  auto bytes = read_base64(url.substr(comma + 1));
  if (!bytes) return std::nullopt;
  return Contents{std::move(*bytes), std::string(type)};
}

}  // namespace detail

CDASH_DECL Contents read_contents(std::string_view data_url) {
  if (auto contents = detail::contents_of(data_url)) return std::move(*contents);
  std::string found;
  write_json(found, data_url.substr(0, 40));
  throw Error("cdash: read_contents() takes " + std::string(Contents::wanted) + "; this is the text " + found +
              (data_url.size() > 40 ? "…" : ""));
}

CDASH_DECL Contents tag_invoke(const boost::json::value_to_tag<Contents>&, const Json& json) {
  auto contents = json.is_string() ? detail::contents_of(json.get_string()) : std::nullopt;
  if (!contents)
    throw boost::system::system_error(boost::json::make_error_code(boost::json::error::not_string));
  return std::move(*contents);
}

}  // namespace cdash::dcc
