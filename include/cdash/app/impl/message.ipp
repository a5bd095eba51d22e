// Bodies of app/message.hpp.
#pragma once

#include <algorithm>
#include <cdash/app/impl/servers.hpp>
#include <cdash/app/impl/text.hpp>
#include <cdash/app/message.hpp>
#include <cdash/error.hpp>

namespace cdash {

CDASH_DECL std::string RequestId::text() const {
  if (!given.empty() || number == 0) return std::string(given);
  char digits[16];
  write(digits);
  return {digits, sizeof digits};
}

CDASH_DECL void RequestId::write(char (&digits)[16]) const noexcept {
  for (std::size_t i = 0; i < sizeof digits; ++i)
    digits[i] = "0123456789abcdef"[(number >> (60 - 4 * i)) & 15];
}

CDASH_DECL std::size_t Body::read(std::size_t offset, std::span<char> room) const noexcept {
  const auto count = offset < size() ? std::min(room.size(), size() - offset) : 0;
  if (source_ != nullptr && !is_owned_) return source_->read(offset_ + offset, room.first(count));
  std::copy_n(held().data() + offset, count, room.data());
  return count;
}

CDASH_DECL Body Body::part(std::size_t offset, std::size_t size) && {
  if (source_ != nullptr) return {std::move(source_), offset_ + offset, size};
  if (!is_owned_) return {view_.substr(offset, size), std::move(keep_)};
  return Body(owned_.substr(offset, size));
}

CDASH_DECL std::string_view Body::fetched() const {
  if (!is_owned_) {
    std::string bytes(size_, '\0');
    if (const auto count = source_->read(offset_, bytes); count != size_)
      throw Error("cdash: an answer of " + std::to_string(size_) + " bytes cannot be read beyond byte " +
                  std::to_string(count));
    owned_ = std::move(bytes);
    is_owned_ = true;
  }
  return owned_;
}

CDASH_DECL std::string_view Request::header(std::string_view name) const noexcept {
  for (const auto& h : headers)
    if (detail::same_name(h.name, name)) return h.value;
  return {};
}

CDASH_DECL Handler::Handler() : servers_(std::make_shared<detail::ServersOfHandler>()) {}

CDASH_DECL Handler::~Handler() { end_servers(); }

CDASH_DECL void Handler::end_servers() noexcept { servers_->end(); }

CDASH_DECL std::string Request::path() const {
  const auto raw = target.substr(0, target.find_first_of("?#"));
  auto path = detail::decoded_path(raw);
  return path ? std::move(*path) : std::string(raw);
}

CDASH_DECL std::string_view Request::cookie(std::string_view name) const noexcept {
  std::string_view found;
  detail::for_each_cookie(header("Cookie"), [&](std::string_view key, std::string_view value) {
    if (key == name) found = value;
    return key == name;
  });
  return found;
}

CDASH_DECL std::optional<std::string> Request::query(std::string_view name) const {
  std::optional<std::string> found;
  detail::for_each_query(target, [&](const std::string& key, std::string value) {
    if (key == name) found = std::move(value);
    return found.has_value();
  });
  return found;
}

CDASH_DECL std::optional<std::string> Request::form(std::string_view name) const {
  std::optional<std::string> found;
  const auto type = header("Content-Type");
  if (!detail::same_name(type.substr(0, type.find_first_of("; ")), "application/x-www-form-urlencoded"))
    return found;
  detail::for_each_field(body, [&](const std::string& key, std::string value) {
    if (key == name) found = std::move(value);
    return found.has_value();
  });
  return found;
}

CDASH_DECL bool Request::is_from_own_page() const noexcept {
  const auto origin = header("Origin");
  if (origin.empty()) return header("Sec-Fetch-Site") == "same-origin";
  const auto slashes = origin.find("://");
  const auto here = host.empty() ? header("Host") : host;
  return slashes != origin.npos && origin.substr(0, slashes) == scheme && !here.empty() &&
         detail::same_name(origin.substr(slashes + 3), here);
}

CDASH_DECL bool Request::is_navigation() const noexcept {
  if (method != "GET" && method != "HEAD") return false;
  if (const auto mode = header("Sec-Fetch-Mode"); !mode.empty()) return mode == "navigate";
  return header("Accept").find("text/html") != std::string_view::npos;
}

CDASH_DECL std::optional<Response> Handler::begin(const Request& request,
                                                  const std::shared_ptr<Later>&) noexcept {
  return handle(request);
}

CDASH_DECL Upgrade Handler::upgrade(const Request&) noexcept {
  Upgrade none;
  none.refusal.status = 404;
  return none;
}

CDASH_DECL std::string Handler::describe(const Request& request) const {
  return std::string(request.method) + ' ' + std::string(request.target.substr(0, request.target.find('?')));
}

CDASH_DECL std::string Handler::sender(const Request& request) const { return std::string(request.remote); }

CDASH_DECL LogSink Handler::log() const { return {}; }

CDASH_DECL void Handler::carried_by(std::weak_ptr<const ServerStatus>) {}

}  // namespace cdash
