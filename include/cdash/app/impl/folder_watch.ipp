// Bodies of app/impl/folder_watch.hpp.
#pragma once

#include <cdash/app/impl/folder_watch.hpp>
#include <iterator>
#include <system_error>
#include <utility>

namespace cdash::detail {

CDASH_DECL FolderWatch::FolderWatch(std::filesystem::path folder)
    : folder_(std::move(folder)), known_(stamps()) {}

CDASH_DECL FolderWatch::Stamps FolderWatch::stamps() const {
  Stamps found;
  std::error_code none;
  const auto options = std::filesystem::directory_options::skip_permission_denied;
  for (std::filesystem::recursive_directory_iterator entry(folder_, options, none), end;
       !none && entry != end; entry.increment(none)) {
    const auto name = entry->path().filename().string();
    std::error_code gone;  // from one line to the next
    if (name.starts_with('.')) {
      entry.disable_recursion_pending();
    } else if (!name.ends_with('~') && entry->is_regular_file(gone)) {
      const Stamp stamp{entry->last_write_time(gone), entry->file_size(gone)};
      if (!gone) found.emplace(entry->path().lexically_relative(folder_).generic_string(), stamp);
    }
  }
  return found;
}

CDASH_DECL std::vector<FileChange> FolderWatch::look() {
  using namespace std::chrono;
  std::vector<FileChange> changes;
  auto found = stamps();
  const auto now = std::filesystem::file_time_type::clock::now();
  for (auto file = found.begin(); file != found.end();) {
    auto& [path, stamp] = *file++;
    const auto before = known_.find(path);
    const bool is_new = before == known_.end();
    if (!is_new && before->second == stamp) continue;
    if (stamp.written <= now && now - stamp.written < milliseconds(50)) {
      if (is_new)
        found.erase(std::prev(file));
      else
        stamp = before->second;
      continue;
    }
    const auto at = file_clock::to_sys(stamp.written).time_since_epoch();
    changes.push_back({path, duration_cast<milliseconds>(at).count()});
  }
  for (const auto& [path, stamp] : known_)
    if (!found.contains(path)) changes.push_back({path, -1});
  known_ = std::move(found);
  return changes;
}

}  // namespace cdash::detail
