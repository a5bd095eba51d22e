// Tells which files of a folder have changed from one look to the next.
#pragma once

#include <cdash/config.hpp>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace cdash::detail {

/// A file that was added, written or deleted.
struct FileChange {
  std::string path;       ///< below the folder, with '/' between its parts
  std::int64_t modified;  ///< milliseconds since 1970; -1 for a file that is gone
};

/// Looks when it is asked, and no thread of its own: who wants to know asks again and again anyway, and a
/// look sees what notifications miss (network folders, containers, targets of links). Hidden files and those
/// that end with '~' are an editor's business. Not for several threads at once.
class FolderWatch {
 public:
  /// The folder need not exist, and may come later.
  explicit FolderWatch(std::filesystem::path folder);

  /// What has changed since the last look, or the construction, by path. A file that was written in the last
  /// 50 ms waits for the next look: it may not be complete.
  std::vector<FileChange> look();

 private:
  struct Stamp {
    std::filesystem::file_time_type written;
    std::uintmax_t size;
    bool operator==(const Stamp&) const = default;
  };
  using Stamps = std::map<std::string, Stamp>;
  Stamps stamps() const;

  std::filesystem::path folder_;
  Stamps known_;
};

}  // namespace cdash::detail
