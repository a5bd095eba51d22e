// Bodies of app/message.hpp.
#pragma once

#include <algorithm>
#include <cdash/app/impl/servers.hpp>
#include <cdash/app/message.hpp>
#include <cdash/error.hpp>

namespace cdash {

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
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  for (const auto& h : headers) {
    if (h.name.size() != name.size()) continue;
    std::size_t i = 0;
    while (i < name.size() && lower(h.name[i]) == lower(name[i])) ++i;
    if (i == name.size()) return h.value;
  }
  return {};
}

CDASH_DECL Handler::Handler() : servers_(std::make_shared<detail::ServersOfHandler>()) {}

CDASH_DECL Handler::~Handler() { end_servers(); }

CDASH_DECL void Handler::end_servers() noexcept { servers_->end(); }

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

}  // namespace cdash
