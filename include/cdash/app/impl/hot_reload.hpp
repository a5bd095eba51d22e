// What pages in development are told when they ask whether anything has changed.
#pragma once

#include <cdash/app/impl/assets.hpp>
#include <cdash/app/impl/dev_tools.hpp>
#include <cdash/app/impl/folder_watch.hpp>
#include <cdash/client/front_end.hpp>
#include <cdash/config.hpp>
#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace cdash::detail {

/// Dash's hash stands for one state of the assets in one process. It says how many changes there were, so
/// that each page gets those alone that it has not seen, however many pages ask. Not for several threads at
/// once.
class HotReload {
 public:
  explicit HotReload(const AppSettings& settings);

  /// Looks at the assets folder, unless it has just been looked at; whether anything has changed.
  bool look();

  /// Of the state that the last look found: for a page that is made now.
  std::string hash() const;

  /// The answer to a page that was made, or answered last, at the hash `since`; empty for one that does not
  /// say, which gets the latest change.
  std::string answer(std::string_view since, const client::FrontEnd& front_end, const Assets& assets) const;

 private:
  struct Change {
    std::uint64_t number;
    std::int64_t modified;
  };

  FolderWatch watch_;
  const std::chrono::duration<double> interval_;
  std::chrono::steady_clock::time_point looked_ = std::chrono::steady_clock::now();
  const std::string process_;              // 16 random digits
  std::uint64_t number_ = 0;               // of changes
  std::map<std::string, Change> changes_;  // the last of each file, by its path
  const std::string build_status_;         // a file that cdash-watch writes; empty without it
};

/// The same answer where nothing is reloaded.
CDASH_DECL std::string no_reload(const client::FrontEnd& front_end);

}  // namespace cdash::detail
