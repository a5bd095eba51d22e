// How often passwords may be tried from one address.
#pragma once

#include <cdash/config.hpp>
#include <chrono>
#include <cstddef>
#include <memory>
#include <string_view>

namespace cdash::auth {

/// What a TryLimit takes.
struct TryLimits {
  /// Wrong tries that an address may make one after the other.
  unsigned at_once = 10;
  /// After so long one of them is forgotten, and there may be another.
  std::chrono::seconds one_more_after{30};
  /// Addresses that are kept; past it the one that has the least against it is forgotten.
  std::size_t addresses = 10'000;
};

/// Counts wrong passwords by the address that they come from (IPv6: by its network, /64). Copies count
/// together; may be asked from several threads at once.
///
///     const auth::TryLimit tries;
///     if (const auto wait = tries.wait(request.remote); wait.count() > 0) …   // 429: later
///     if (!accounts.check(name, password)) tries.failed(request.remote);
///
/// Behind a proxy all addresses are its own, unless AppSettings::trusted_proxies names it. Tries that are
/// being checked at the same time are all made, and all counted: what is too much is waited for longer.
class TryLimit {
 public:
  using Clock = std::chrono::steady_clock;

  /// Throws Error for limits that are 0.
  CDASH_DECL explicit TryLimit(TryLimits limits = {});

  /// How long the address has to wait before a try is to be looked at, rounded up; 0: not at all.
  CDASH_DECL std::chrono::seconds wait(std::string_view address, Clock::time_point now = Clock::now()) const;
  /// A try from the address was wrong.
  CDASH_DECL void failed(std::string_view address, Clock::time_point now = Clock::now()) const;

 private:
  struct State;
  std::shared_ptr<State> state_;
};

}  // namespace cdash::auth

#ifdef CDASH_HEADER_ONLY
#include <cdash/auth/impl/try_limit.ipp>
#endif
