// Bodies of app/context.hpp.
#pragma once

#include <cdash/app/context.hpp>
#include <cdash/error.hpp>

namespace cdash {

CDASH_DECL std::string_view Context::cookie(std::string_view name) const noexcept {
  auto rest = request_->header("Cookie");
  while (!rest.empty()) {
    const auto end = rest.find(';');
    auto pair = rest.substr(0, end);
    rest = end == rest.npos ? std::string_view() : rest.substr(end + 1);
    while (!pair.empty() && pair.front() == ' ') pair.remove_prefix(1);
    if (pair.size() <= name.size() || !pair.starts_with(name) || pair[name.size()] != '=') continue;
    auto value = pair.substr(name.size() + 1);
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
      value = value.substr(1, value.size() - 2);
    return value;
  }
  return {};
}

CDASH_DECL void Context::set_header(std::string name, std::string value) const {
  const auto breaks = std::string_view("\r\n\0", 3);
  if (name.empty() || name.find_first_of(breaks) != name.npos || value.find_first_of(breaks) != value.npos)
    throw Error("cdash: the header \"" + name + "\" has no name, or a line break or NUL in it; remove them");
  response_headers_.emplace_back(std::move(name), std::move(value));
}

}  // namespace cdash
