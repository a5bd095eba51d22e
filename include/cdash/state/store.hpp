// Where a cache and sessions keep bytes that several processes share: an interface.
#pragma once

#include <cdash/config.hpp>
#include <cdash/error.hpp>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace cdash::state {

/// The name of an entry: what it belongs to, and which one it is. Letters, digits, "-" and "_", neither
/// empty.
struct StoreKey {
  std::string group;
  std::string name;
};

/// What a store could not do.
struct StoreError : Error {
  enum class Fault : std::uint8_t {
    down,    ///< it cannot be reached, or answers nonsense
    full,    ///< it keeps nothing more
    foreign  ///< what it has under that key was not written by a store of this kind
  };

  StoreError(Fault what_failed, const std::string& message) : Error(message), fault(what_failed) {}
  Fault fault;
};

/// The right to make an entry, which one caller has at a time, in all processes that share the store. Ends
/// with the object, and with the process, however that ends.
class StoreLock {
 public:
  virtual ~StoreLock() = default;
  /// Keeps the entry, and gives the lock back. Nothing is kept if the entry, or its group, was erased since
  /// the lock was taken. Arguments as in Store::put(). Throws StoreError.
  virtual void put(std::string_view bytes, double seconds) = 0;
};

/// Bytes by key. Every function may be called from many threads at once, and throws StoreError where the
/// store does not do its part.
class Store {
 public:
  virtual ~Store() = default;

  /// The bytes as they were put; nothing if there are none, or they have expired.
  virtual std::optional<std::string> get(const StoreKey& key) = 0;
  /// Replaces what is there. Forgotten `seconds` later, or earlier if the store needs the room; zero: no end.
  virtual void put(const StoreKey& key, std::string_view bytes, double seconds) = 0;
  virtual void erase(const StoreKey& key) = 0;
  virtual void erase_group(const std::string& group) = 0;
  /// The lock of an entry; null if somebody else has it. Never waits for who has it.
  virtual std::unique_ptr<StoreLock> try_lock(const StoreKey& key) = 0;
  /// False while asking would be in vain: it has just failed, and it is too early to try again.
  virtual bool is_ready() noexcept { return true; }
};

}  // namespace cdash::state
