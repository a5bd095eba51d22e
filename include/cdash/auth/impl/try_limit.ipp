// Bodies of auth/try_limit.hpp.
#pragma once

#include <algorithm>
#include <cdash/app/app.hpp>
#include <cdash/app/impl/proxies.hpp>
#include <cdash/auth/try_limit.hpp>
#include <cdash/error.hpp>
#include <mutex>
#include <string>
#include <unordered_map>

namespace cdash::auth {

// Of each address there is one time: when all of its wrong tries are forgotten.
struct TryLimit::State {
  explicit State(TryLimits given) : limits(given) {}

  // Whoever has an IPv6 address has all of its network.
  static std::string who_is_behind(std::string_view address) {
    const auto bytes = detail::parse_address(address);
    if (!bytes) return std::string(address.substr(0, 64));
    constexpr detail::Address of_v4{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    const bool is_v4 = std::equal(of_v4.begin(), of_v4.begin() + 12, bytes->begin());
    return {bytes->begin(), bytes->begin() + (is_v4 ? 16 : 8)};
  }

  void make_room(Clock::time_point now) {
    std::erase_if(forgotten_at, [&](const auto& address) { return address.second <= now; });
    if (forgotten_at.size() >= limits.addresses)
      forgotten_at.erase(std::min_element(forgotten_at.begin(), forgotten_at.end(),
                                          [](const auto& a, const auto& b) { return a.second < b.second; }));
  }

  const TryLimits limits;
  std::mutex guard;
  std::unordered_map<std::string, Clock::time_point> forgotten_at;
};

CDASH_DECL TryLimit::TryLimit(TryLimits limits) : state_(std::make_shared<State>(limits)) {
  if (limits.at_once == 0 || limits.one_more_after.count() <= 0 || limits.addresses == 0)
    throw Error(
        "cdash: a TryLimit was given a limit of 0; at_once, one_more_after and addresses are more than that");
}

CDASH_DECL std::chrono::seconds TryLimit::wait(std::string_view address, Clock::time_point now) const {
  auto& state = *state_;
  const std::lock_guard lock(state.guard);
  const auto known = state.forgotten_at.find(State::who_is_behind(address));
  if (known == state.forgotten_at.end()) return std::chrono::seconds(0);
  const auto may_be_held = state.limits.one_more_after * (state.limits.at_once - 1);
  return std::max(std::chrono::seconds(0),
                  std::chrono::ceil<std::chrono::seconds>(known->second - may_be_held - now));
}

CDASH_DECL void TryLimit::failed(std::string_view address, Clock::time_point now) const {
  auto& state = *state_;
  auto who = State::who_is_behind(address);
  const std::lock_guard lock(state.guard);
  auto known = state.forgotten_at.find(who);
  if (known == state.forgotten_at.end()) {
    if (state.forgotten_at.size() >= state.limits.addresses) state.make_room(now);
    known = state.forgotten_at.emplace(std::move(who), now).first;
  }
  known->second = std::max(known->second, now) + state.limits.one_more_after;
}

}  // namespace cdash::auth
