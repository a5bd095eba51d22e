// A store in the memory of this process.
#pragma once

#include <cdash/config.hpp>
#include <cdash/state/store.hpp>
#include <cstddef>
#include <functional>
#include <memory>

namespace cdash::state {

/// A store in memory.
struct MemoryStoreSettings {
  /// Bytes of all entries, keys included. Beyond them the one that was put longest ago goes.
  std::size_t max_bytes = 256 * 1024 * 1024;
  /// Seconds of a clock that does not go back; empty: the system's.
  std::function<double()> clock = {};
};

/// A store that ends with the process.
class MemoryStore : public Store {
 public:
  /// Bytes of all entries, keys included.
  virtual std::size_t size() const = 0;
};

CDASH_DECL std::shared_ptr<MemoryStore> memory_store(MemoryStoreSettings settings = {});

}  // namespace cdash::state

#ifdef CDASH_HEADER_ONLY
#include <cdash/state/impl/memory_store.ipp>
#endif
