// Serves the app's own assets, and finds the scripts and stylesheets among them.
#pragma once

#include <cdash/app/impl/paths.hpp>
#include <cdash/app/message.hpp>
#include <cdash/app/settings.hpp>
#include <cdash/config.hpp>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cdash::detail {

CDASH_DECL std::string_view content_type_of(std::string_view file_name);
/// 64-bit FNV-1a, as 16 hex digits: names a version of some bytes, resists nobody.
CDASH_DECL std::string fingerprint(std::string_view bytes);

/// Whether a path names a file on every system in the same way: parts between slashes that are neither empty
/// nor "." nor "..", without '\\', ':' and control characters, without a space or dot at the end, and not one
/// of the names that are devices on Windows.
CDASH_DECL bool is_plain_path(std::string_view path) noexcept;

class Assets {
 public:
  Assets(const AppSettings& settings, const Paths& paths);

  /// Tags for the page's head and end, in Dash's order: root files by name, then folders by path.
  const std::string& style_tags() const noexcept { return styles_; }
  const std::string& script_tags() const noexcept { return scripts_; }
  /// URL of a favicon.ico in the folder, or nothing.
  const std::string& favicon() const noexcept { return favicon_; }
  /// Scripts and stylesheets of the folder that are not served, a sentence each.
  const std::vector<std::string>& warnings() const noexcept { return warnings_; }

  /// The address of a file, without "?m=…": the path is relative to the folder, as it is called there.
  std::string url_of(std::string_view path) const;

  /// `path` is decoded and relative to the folder. 404 for whatever is not a plain file below it.
  Response serve(std::string_view path, const Request& request) const;

 private:
  class Ignored;
  void add_folder(const Ignored& ignored);
  void add(std::string_view path, std::string_view version, const Ignored& ignored);
  const EmbeddedAsset* find(std::string_view path) const noexcept;

  std::filesystem::path root_;
  std::span<const EmbeddedAsset> embedded_;
  std::string base_url_;
  std::string styles_, scripts_, favicon_;
  std::vector<std::string> warnings_;
};

}  // namespace cdash::detail
