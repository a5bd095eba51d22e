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
  const auto lower = [](std::string_view text) {
    std::string result(text);
    for (char& c : result)
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return result;
  };
  const auto key = lower(name);
  // RFC 9110, section 5.6.2: what a name may be made of.
  if (key.empty() || key.find_first_not_of("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyz") != key.npos)
    throw Error("cdash: \"" + name + "\" is no name of a header; it is made of letters, digits and dashes");
  for (const std::string_view own :
       {"connection", "content-length", "content-type", "date", "transfer-encoding"})
    if (key == own) throw Error("cdash: the header " + name + " is the server's own; leave it out");
  if (value.find_first_of(std::string_view("\r\n\0", 3)) != value.npos)
    throw Error("cdash: the value of the header " + name + " has a line break or a NUL in it; remove it");
  for (auto& header : response_headers_) {
    if (lower(header.first) == key) {
      header.second = std::move(value);
      return;
    }
  }
  response_headers_.emplace_back(std::move(name), std::move(value));
}

}  // namespace cdash
