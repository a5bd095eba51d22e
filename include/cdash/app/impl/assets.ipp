// Bodies of app/impl/assets.hpp.
#pragma once

#include <algorithm>
#include <cdash/app/impl/assets.hpp>
#include <cdash/app/impl/dispatch.hpp>
#include <cdash/app/impl/file_answer.hpp>
#include <chrono>
#include <regex>

namespace cdash::detail {

CDASH_DECL std::string_view content_type_of(std::string_view file_name) {
  static constexpr std::pair<std::string_view, std::string_view> types[] = {
      {".js", "text/javascript; charset=utf-8"},
      {".mjs", "text/javascript; charset=utf-8"},
      {".css", "text/css; charset=utf-8"},
      {".html", "text/html; charset=utf-8"},
      {".txt", "text/plain; charset=utf-8"},
      {".md", "text/markdown; charset=utf-8"},
      {".csv", "text/csv; charset=utf-8"},
      {".json", "application/json"},
      {".map", "application/json"},
      {".svg", "image/svg+xml"},
      {".png", "image/png"},
      {".jpg", "image/jpeg"},
      {".jpeg", "image/jpeg"},
      {".gif", "image/gif"},
      {".webp", "image/webp"},
      {".avif", "image/avif"},
      {".ico", "image/x-icon"},
      {".woff", "font/woff"},
      {".woff2", "font/woff2"},
      {".ttf", "font/ttf"},
      {".otf", "font/otf"},
      {".wasm", "application/wasm"},
      {".pdf", "application/pdf"},
      {".mp4", "video/mp4"},
      {".webm", "video/webm"},
      {".mp3", "audio/mpeg"},
      {".xml", "application/xml"}};
  for (const auto& [ending, type] : types)
    if (file_name.ends_with(ending)) return type;
  return "application/octet-stream";
}

CDASH_DECL std::string fingerprint(std::string_view bytes) {
  std::uint64_t hash = 0xcbf29ce484222325u;
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
  static constexpr char hex[] = "0123456789abcdef";
  std::string text(16, '0');
  for (std::size_t i = 16; i-- > 0; hash >>= 4) text[i] = hex[hash & 15];
  return text;
}

inline long long modified(const std::filesystem::path& file) {
  std::error_code none;
  const auto written = std::filesystem::last_write_time(file, none);
  if (none) return 0;
  return std::chrono::duration_cast<std::chrono::seconds>(
             std::chrono::file_clock::to_sys(written).time_since_epoch())
      .count();
}

CDASH_DECL Assets::Assets(const AppSettings& settings, const Paths& paths) {
  std::error_code none;
  root_ = std::filesystem::canonical(settings.assets_folder, none);
  if (none || !std::filesystem::is_directory(root_)) {
    root_.clear();
    return;
  }
  std::vector<std::filesystem::path> files;
  const auto options = std::filesystem::directory_options::skip_permission_denied;
  for (std::filesystem::recursive_directory_iterator entry(root_, options, none), end; !none && entry != end;
       entry.increment(none))
    if (entry->is_regular_file(none)) files.push_back(entry->path());
  std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) {
    const auto folder_a = a.parent_path().generic_string(), folder_b = b.parent_path().generic_string();
    return folder_a != folder_b ? folder_a < folder_b : a.filename() < b.filename();
  });
  for (const auto& file : files) add(file, settings, paths);
}

inline bool is_inside(const std::filesystem::path& file, const std::filesystem::path& folder) {
  return std::mismatch(folder.begin(), folder.end(), file.begin(), file.end()).first == folder.end();
}

// A path as a URL has it: everything but the unreserved characters and slashes in percent escapes.
inline std::string escape_path(std::string_view path) {
  static constexpr char hex[] = "0123456789ABCDEF";
  std::string url;
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                       std::string_view("-._~/").find(c) != std::string_view::npos;
    if (plain)
      url += c;
    else
      (url += '%') += {hex[byte >> 4], hex[byte & 15]};
  }
  return url;
}

CDASH_DECL void Assets::add(const std::filesystem::path& file, const AppSettings& settings,
                            const Paths& paths) {
  const auto relative = file.lexically_relative(root_).generic_string();
  std::error_code none;
  if (!is_inside(std::filesystem::canonical(file, none), root_)) return;  // a link that serve() would refuse
  if (!settings.assets_ignore.empty() &&
      std::regex_search(file.filename().string(), std::regex(settings.assets_ignore)))
    return;
  const auto url = paths.requests + settings.assets_url_path + "/" + escape_path(relative) +
                   "?m=" + std::to_string(modified(file));
  std::string quoted;
  escape_html(quoted, url);
  if (relative.ends_with(".css"))
    styles_ += "<link rel=\"stylesheet\" href=\"" + quoted + "\">\n";
  else if (relative.ends_with(".mjs"))
    scripts_ += "<script type=\"module\" src=\"" + quoted + "\"></script>\n";
  else if (relative.ends_with(".js"))
    scripts_ += "<script src=\"" + quoted + "\"></script>\n";
  else if (relative == "favicon.ico")
    favicon_ = url;
}

CDASH_DECL Response Assets::serve(std::string_view path) const {
  if (root_.empty() || path.empty() || path.find('\\') != path.npos) return plain_error(404);
  // Every segment is a plain name; what links point to is checked below.
  for (auto rest = path; !rest.empty();) {
    const auto slash = rest.find('/');
    const auto segment = rest.substr(0, slash);
    if (segment.empty() || segment == "." || segment == "..") return plain_error(404);
    rest = slash == rest.npos ? std::string_view() : rest.substr(slash + 1);
  }
  std::error_code none;
  const auto file = std::filesystem::canonical(root_ / std::filesystem::path(path), none);
  if (none || !std::filesystem::is_regular_file(file, none)) return plain_error(404);
  if (!is_inside(file, root_)) return plain_error(404);
  return file_answer(file, content_type_of(path));
}

}  // namespace cdash::detail
