// Bodies of app/impl/assets.hpp.
#pragma once

#include <algorithm>
#include <cdash/app/impl/assets.hpp>
#include <cdash/app/impl/dispatch.hpp>
#include <cdash/app/impl/file_answer.hpp>
#include <chrono>
#include <fstream>
#include <optional>
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

// What Windows takes for a device, whatever stands behind the first dot.
inline bool is_device(std::string_view name) noexcept {
  name = name.substr(0, name.find('.'));
  while (name.ends_with(' ')) name.remove_suffix(1);
  const auto is = [&](std::string_view device) {
    return std::equal(name.begin(), name.end(), device.begin(), device.end(), [](char a, char b) {
      return (a >= 'a' && a <= 'z' ? static_cast<char>(a - 'a' + 'A') : a) == b;
    });
  };
  for (const std::string_view device : {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"})
    if (is(device)) return true;
  if (name.size() < 4 || name[3] < '1' || name[3] > '9' || name.size() > 4) return false;
  name.remove_suffix(1);
  return is("COM") || is("LPT");
}

CDASH_DECL bool is_plain_path(std::string_view path) noexcept {
  if (path.empty() || path.ends_with('/')) return false;
  for (const char c : path)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f || c == '\\' || c == ':') return false;
  while (!path.empty()) {
    const auto slash = path.find('/');
    const auto part = path.substr(0, slash);
    if (part.empty() || part.ends_with('.') || part.ends_with(' ') || is_device(part)) return false;
    path = slash == path.npos ? std::string_view() : path.substr(slash + 1);
  }
  return true;
}

// What the settings keep out of the page.
class Assets::Ignored {
 public:
  explicit Ignored(const AppSettings& settings) : all_(!includes_assets(settings)) {
    if (!settings.assets_ignore.empty()) file_.emplace(settings.assets_ignore);
    for (const auto& folder : settings.assets_path_ignore)
      if (!folder.empty()) folders_.emplace_back(folder);
  }

  bool operator()(std::string_view path) const {
    if (all_) return true;
    const auto name = path.substr(path.rfind('/') + 1);
    if (file_ && matches(*file_, name)) return true;
    for (auto rest = path.substr(0, path.size() - name.size()); !rest.empty();) {
      const auto slash = rest.find('/');
      for (const auto& folder : folders_)
        if (matches(folder, rest.substr(0, slash))) return true;
      rest.remove_prefix(slash + 1);
    }
    return false;
  }

 private:
  static bool matches(const std::regex& expression, std::string_view text) {
    return std::regex_search(text.begin(), text.end(), expression);
  }

  bool all_;
  std::optional<std::regex> file_;
  std::vector<std::regex> folders_;
};

// Root files by name, then folders by path.
inline bool stands_before(std::string_view a, std::string_view b) {
  const auto end_a = a.rfind('/') + 1, end_b = b.rfind('/') + 1;
  const auto folder_a = a.substr(0, end_a ? end_a - 1 : 0), folder_b = b.substr(0, end_b ? end_b - 1 : 0);
  return folder_a != folder_b ? folder_a < folder_b : a.substr(end_a) < b.substr(end_b);
}

CDASH_DECL Assets::Assets(const AppSettings& settings, const Paths& paths)
    : embedded_(settings.embedded_assets), base_url_(paths.assets) {
  const Ignored ignored(settings);
  if (embedded_.empty()) {
    std::error_code none;
    root_ = std::filesystem::canonical(settings.assets_folder, none);
    if (none || !std::filesystem::is_directory(root_, none))
      root_.clear();
    else
      add_folder(ignored);
    return;
  }
  std::vector<const EmbeddedAsset*> files;
  for (const auto& file : embedded_) files.push_back(&file);
  std::sort(files.begin(), files.end(),
            [](const auto* a, const auto* b) { return stands_before(a->path, b->path); });
  for (const auto* file : files) add(file->path, fingerprint(file->bytes), ignored);
}

CDASH_DECL void Assets::add_folder(const Ignored& ignored) {
  std::vector<std::string> files;
  std::error_code none;
  const auto options = std::filesystem::directory_options::skip_permission_denied;
  for (std::filesystem::recursive_directory_iterator entry(root_, options, none), end; !none && entry != end;
       entry.increment(none)) {
    const auto path = entry->path().lexically_relative(root_).generic_string();
    if (entry->is_directory(none)) continue;
    const auto is_for_page = path.ends_with(".js") || path.ends_with(".mjs") || path.ends_with(".css");
    std::error_code broken;
    const auto file = std::filesystem::canonical(entry->path(), broken);
    const char* why = nullptr;
    if (broken || !std::filesystem::is_regular_file(file, broken))
      why = "it is no file";
    else if (!is_inside(file, root_))
      why = "the link leads out of the folder";
    else if (!is_plain_path(path))
      why = "its name is not the same on every system";
    else if (!std::ifstream(file, std::ios::binary))
      why = "it cannot be read";
    if (!why)
      files.push_back(path);
    else if (is_for_page && !ignored(path))
      warnings_.push_back("the asset " + path + " is left out: " + why);
  }
  std::sort(files.begin(), files.end(), stands_before);
  for (const auto& path : files)
    add(path, std::to_string(modified(root_ / std::filesystem::path(path))), ignored);
}

CDASH_DECL std::string Assets::url_of(std::string_view path) const { return base_url_ + escape_path(path); }

CDASH_DECL void Assets::add(std::string_view path, std::string_view version, const Ignored& ignored) {
  if (ignored(path)) return;
  const auto url = url_of(path) + "?m=" + std::string(version);
  std::string quoted;
  escape_html(quoted, url);
  if (path.ends_with(".css"))
    styles_ += "<link rel=\"stylesheet\" href=\"" + quoted + "\">\n";
  else if (path.ends_with(".mjs"))
    scripts_ += "<script type=\"module\" src=\"" + quoted + "\"></script>\n";
  else if (path.ends_with(".js"))
    scripts_ += "<script src=\"" + quoted + "\"></script>\n";
  else if (path == "favicon.ico")
    favicon_ = url;
}

CDASH_DECL const EmbeddedAsset* Assets::find(std::string_view path) const noexcept {
  const auto found = std::find_if(embedded_.begin(), embedded_.end(),
                                  [&](const EmbeddedAsset& file) { return file.path == path; });
  return found == embedded_.end() ? nullptr : &*found;
}

CDASH_DECL Response Assets::serve(std::string_view path) const {
  if (!is_plain_path(path)) return plain_error(404);
  if (const auto* embedded = find(path)) {
    Response response;
    response.headers.emplace_back("ETag", '"' + fingerprint(embedded->bytes) + '"');
    response.headers.emplace_back("Cache-Control", "no-cache");
    response.headers.emplace_back("Accept-Ranges", "bytes");
    response.content_type = content_type_of(path);
    response.body = Body(embedded->bytes, nullptr);
    return response;
  }
  if (root_.empty()) return plain_error(404);
  std::error_code none;
  const auto file = std::filesystem::canonical(root_ / std::filesystem::path(path), none);
  if (none || !std::filesystem::is_regular_file(file, none)) return plain_error(404);
  if (!is_inside(file, root_)) return plain_error(404);
  return file_answer(file, content_type_of(path));
}

}  // namespace cdash::detail
