// Serves the app's own assets folder, and finds the scripts and stylesheets in it.
#pragma once

#include <cdash/app/impl/paths.hpp>
#include <cdash/app/message.hpp>
#include <cdash/app/settings.hpp>
#include <cdash/config.hpp>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace cdash::detail {

CDASH_DECL std::string_view content_type_of(std::string_view file_name);
/// 64-bit FNV-1a, as 16 hex digits: names a version of some bytes, resists nobody.
CDASH_DECL std::string fingerprint(std::string_view bytes);

class Assets {
 public:
  Assets(const AppSettings& settings, const Paths& paths);

  /// Tags for the page's head and end, in Dash's order: root files by name, then folders by path.
  const std::string& style_tags() const noexcept { return styles_; }
  const std::string& script_tags() const noexcept { return scripts_; }
  /// URL of a favicon.ico in the folder, or nothing.
  const std::string& favicon() const noexcept { return favicon_; }

  /// `path` is decoded and relative to the folder. 404 for whatever is not a plain file below it.
  Response serve(std::string_view path) const;

 private:
  void add(const std::filesystem::path& file, const AppSettings& settings, const Paths& paths);

  std::filesystem::path root_;
  std::string styles_, scripts_, favicon_;
};

}  // namespace cdash::detail
