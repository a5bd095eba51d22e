// Bodies of app/impl/own_request.hpp.
#pragma once

#include <cdash/app/impl/own_request.hpp>

namespace cdash::detail {

CDASH_DECL OwnRequest::OwnRequest(const Request& request)
    : method_(request.method),
      target_(request.target),
      remote_(request.remote),
      host_(request.host),
      id_(request.id.text()),
      view_(request) {  // user and scheme stay as they are
  for (const auto& header : request.headers) headers_.emplace_back(header.name, header.value);
  for (const auto& [name, value] : headers_) header_views_.push_back({name, value});
  view_.method = method_;
  view_.target = target_;
  view_.headers = header_views_;
  view_.body = {};
  view_.remote = remote_;
  view_.host = host_;
  view_.id.given = id_;
}

}  // namespace cdash::detail
