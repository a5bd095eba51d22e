// A store in a folder, for the processes of one machine.
#pragma once

#include <cdash/config.hpp>
#include <cdash/state/store.hpp>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>

namespace cdash::state {

/// A store in files.
struct FileStoreSettings {
  /// Made, with what is above it, if it is not there; readable by its owner alone. For nothing else: what is
  /// too much or too old in it is deleted. It has to be on a local file system, which locks files between
  /// processes.
  std::string folder;
  /// Bytes of all files, about: each process looks again whenever it has written a sixteenth of that. Beyond
  /// them the files that were not asked for longest are deleted.
  std::size_t max_bytes = std::size_t{1} << 30;
  /// Seconds since 1970, in all processes the same; empty: the system's.
  std::function<double()> clock = {};
};

/// One file an entry, replaced at once or not at all. A lock is the kernel's: it ends with its process,
/// however that ends. After a clock was set back, entries from the future are not found.
///
///     state::Cache cache({.store = state::file_store({.folder = "/var/cache/dashboard"})});
///
/// Throws Error without a folder's name, and StoreError if it cannot be made or written into.
CDASH_DECL std::shared_ptr<Store> file_store(FileStoreSettings settings);

}  // namespace cdash::state

#ifdef CDASH_HEADER_ONLY
#include <cdash/state/impl/file_store.ipp>
#endif
