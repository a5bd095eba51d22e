// Bodies of state/session.hpp.
#pragma once

#include <algorithm>
#include <cdash/app/sign.hpp>
#include <cdash/client/sha256.hpp>
#include <cdash/error.hpp>
#include <cdash/state/impl/seal.hpp>
#include <cdash/state/memory_store.hpp>
#include <cdash/state/session.hpp>
#include <chrono>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace cdash::state::detail {

class SessionCore {
 public:
  SessionCore(SessionSettings settings, const std::string& layout)
      : settings_(prepared(std::move(settings))),
        signer_(settings_.secrets, "session"),
        // Data of another type is another's: it is not found.
        group_("session-" + client::sha256_hex(layout).substr(0, 16)) {}

  std::string open() const { return signer_.sign(cdash::detail::random_name(), settings_.longest); }
  bool is_open(std::string_view token) const { return bool(signer_.verify(token)); }

  std::optional<std::string> bytes(std::string_view token) const {
    const auto id = signer_.verify(token);
    return id ? read({group_, *id}) : std::nullopt;
  }

  bool change(std::string_view token, SessionChange& change) const {
    const auto id = signer_.verify(token);
    if (!id) return false;
    const StoreKey key{group_, *id};
    const auto lock = wait_for_lock(key);
    const auto bytes = change(read(key));
    if (bytes.size() > settings_.max_bytes)
      throw Error("cdash: the data of a session has " + std::to_string(bytes.size()) +
                  " bytes, and SessionSettings::max_bytes allows " + std::to_string(settings_.max_bytes));
    lock->put(sealed(settings_.secrets.front(), key, bytes), settings_.lifetime.seconds);
    return true;
  }

  void close(std::string_view token) const {
    if (const auto id = signer_.verify(token)) settings_.store->erase({group_, *id});
  }

 private:
  static SessionSettings prepared(SessionSettings settings) {
    if (settings.secrets.empty()) settings.secrets.push_back(random_secret());
    if (!settings.store) settings.store = memory_store();
    return settings;
  }

  std::optional<std::string> read(const StoreKey& key) const {
    std::optional<std::string> all;
    try {
      all = settings_.store->get(key);
    } catch (const StoreError& error) {
      if (error.fault != StoreError::Fault::foreign) throw;
    }
    if (!all) return std::nullopt;
    for (const auto& secret : settings_.secrets)
      if (const auto bytes = unsealed(secret, key, *all)) return std::string(*bytes);
    return std::nullopt;
  }

  std::unique_ptr<StoreLock> wait_for_lock(const StoreKey& key) const {
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    for (auto pause = std::chrono::milliseconds(1);;
         pause = std::min(2 * pause, std::chrono::milliseconds(50))) {
      if (auto lock = settings_.store->try_lock(key)) return lock;
      if (std::chrono::steady_clock::now() >= deadline)
        throw StoreError(
            StoreError::Fault::down,
            "cdash: a session has been changed by somebody else for 30 s; a change waits for nothing");
      std::this_thread::sleep_for(pause);
    }
  }

  SessionSettings settings_;
  Signer signer_;
  std::string group_;
};

CDASH_DECL std::shared_ptr<const SessionCore> make_sessions(SessionSettings settings, std::string layout) {
  return std::make_shared<const SessionCore>(std::move(settings), layout);
}
CDASH_DECL std::string open_session(const SessionCore& core) { return core.open(); }
CDASH_DECL bool is_session(const SessionCore& core, std::string_view token) { return core.is_open(token); }
CDASH_DECL std::optional<std::string> session_bytes(const SessionCore& core, std::string_view token) {
  return core.bytes(token);
}
CDASH_DECL bool change_session(const SessionCore& core, std::string_view token, SessionChange& change) {
  return core.change(token, change);
}
CDASH_DECL void close_session(const SessionCore& core, std::string_view token) { core.close(token); }

}  // namespace cdash::state::detail
