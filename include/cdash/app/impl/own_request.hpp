// A request that outlives the one it was copied from.
#pragma once

#include <cdash/app/message.hpp>
#include <cdash/config.hpp>
#include <string>
#include <utility>
#include <vector>

namespace cdash::detail {

/// Without the body: for what goes on when the request has been answered, jobs and WebSocket connections.
class OwnRequest {
 public:
  CDASH_DECL explicit OwnRequest(const Request& request);
  OwnRequest(const OwnRequest&) = delete;
  const Request& view() const noexcept { return view_; }

 private:
  std::string method_;
  std::string target_;
  std::string remote_;
  std::string host_;
  std::string id_;
  std::vector<std::pair<std::string, std::string>> headers_;
  std::vector<HeaderView> header_views_;
  Request view_;
};

}  // namespace cdash::detail
