// What requests are called in the log: new names, and the one that the running thread is busy with.
#pragma once

#include <cdash/app/message.hpp>
#include <cstdint>
#include <string_view>

namespace cdash::detail {

/// Never 0. Random, so that the numbers of two processes do not meet; no secret.
CDASH_DECL std::uint64_t new_request_number() noexcept;

/// Whether a proxy's word may stand in log lines and headers: 1 to 128 letters, digits and "-._~:+/=@".
CDASH_DECL bool is_request_id(std::string_view text) noexcept;

/// The request whose work this thread does; null: none.
inline const RequestId*& current_request_id() noexcept {
  static thread_local const RequestId* current = nullptr;
  return current;
}

/// From here to its end the thread's log lines are about that request, which lives as long.
class RequestScope {
 public:
  explicit RequestScope(const Request& request) noexcept : before_(current_request_id()) {
    current_request_id() = &request.id;
  }
  ~RequestScope() { current_request_id() = before_; }
  RequestScope(const RequestScope&) = delete;
  RequestScope& operator=(const RequestScope&) = delete;

 private:
  const RequestId* before_;
};

}  // namespace cdash::detail
