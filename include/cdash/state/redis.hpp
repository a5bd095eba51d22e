// A store in Redis, for the processes of several machines; for programs that link cdash::redis.
#pragma once

#include <cdash/app/time_span.hpp>
#include <cdash/config.hpp>
#include <cdash/state/store.hpp>
#include <memory>
#include <string>

namespace cdash::state {

/// Where Redis is, and how long it may take.
struct RedisSettings {
  /// "redis://user:password@host:port/database", of which all but "redis://host" may be left out; what is not
  /// a letter or digit in a password as %2F. Empty: the variable REDIS_URL, and without it
  /// "redis://127.0.0.1:6379".
  std::string url = {};
  /// In front of all keys, for apps that share a Redis: letters, digits, "-" and "_".
  std::string prefix = "cdash";
  /// How long connecting may take, and each wait for an answer. Past it Redis counts as away.
  TimeSpan timeout = TimeSpan::of_seconds(1);
  /// Away, it is asked again after 0.1 s, then after twice as long each time, up to this.
  TimeSpan longest_pause = TimeSpan::of_seconds(5);
  /// How long a lock stays when its process has died. One that lives renews it.
  TimeSpan lock_lease = TimeSpan::of_seconds(10);
};

/// A store in Redis 6 or newer, or what speaks like it. Entries go when their time is over, and when Redis
/// needs the room: give it a `maxmemory`, and the policy `allkeys-lru`. It may be away when the program
/// starts.
///
///     state::Cache cache({.store = state::redis_store()});   // REDIS_URL=redis://:password@cache.local
///
/// Throws Error for what is no such URL, and for rediss://: hiredis 0.14 speaks no TLS.
CDASH_DECL std::shared_ptr<Store> redis_store(RedisSettings settings = {});

}  // namespace cdash::state

#ifdef CDASH_HEADER_ONLY
#include <cdash/state/impl/redis.ipp>
#endif
