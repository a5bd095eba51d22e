// Bodies of app/impl/hot_reload.hpp.
#pragma once

#include <boost/json/parse.hpp>
#include <cdash/app/impl/hot_reload.hpp>
#include <cdash/app/impl/hub.hpp>
#include <cdash/app/impl/paths.hpp>
#include <cdash/app/impl/request.hpp>
#include <cdash/core/json.hpp>
#include <charconv>
#include <fstream>
#include <iterator>

namespace cdash::detail {

CDASH_DECL HotReload::HotReload(const AppSettings& settings)
    : watch_(settings.assets_folder),
      interval_(DevToolsInUse(settings).hot_reload_watch_interval),
      process_(random_name().substr(0, 16)),
      build_status_(environment_variable("CDASH_WATCH_STATUS") ? environment_variable("CDASH_WATCH_STATUS")
                                                               : "") {}

CDASH_DECL bool HotReload::look() {
  const auto now = std::chrono::steady_clock::now();
  if (now - looked_ < interval_) return false;
  looked_ = now;
  const auto changes = watch_.look();
  if (changes.empty()) return false;
  ++number_;
  for (const auto& change : changes) changes_[change.path] = {number_, change.modified};
  return true;
}

CDASH_DECL std::string HotReload::hash() const {
  char digits[16];
  const auto end = std::to_chars(digits, digits + sizeof digits, number_, 16).ptr;
  return process_ + std::string(16 - static_cast<std::size_t>(end - digits), '0') + std::string(digits, end);
}

inline std::string write_packages(const client::FrontEnd& front_end) {
  std::string json = ",\"packages\":[";
  for (const auto& package : front_end.table().packages) {
    if (&package != &front_end.table().packages[0]) json += ',';
    write_json(json, package.name);
  }
  return json + "]";
}

// What cdash-watch has written, if it is that: {"state": …, "text": …}.
inline void write_build(std::string& json, const std::string& file) {
  constexpr std::size_t longest = 100'000;
  std::ifstream in(file, std::ios::binary);
  std::string text(longest, '\0');
  text.resize(static_cast<std::size_t>(in.read(text.data(), longest).gcount()));
  boost::system::error_code error;
  const auto status = boost::json::parse(text, error);
  const auto* object = error ? nullptr : status.if_object();
  const auto* state = object ? find(*object, "state") : nullptr;
  const auto* words = object ? find(*object, "text") : nullptr;
  if (!state || !state->is_string() || !words || !words->is_string()) return;
  json += ",\"cdash_build\":{\"state\":";
  write_json(json, *state);
  json += ",\"text\":";
  write_json(json, *words);
  json += '}';
}

CDASH_DECL std::string HotReload::answer(std::string_view since, const client::FrontEnd& front_end,
                                         const Assets& assets) const {
  const auto now = hash();
  // Changes with a higher number than this are news.
  auto seen = number_ ? number_ - 1 : 0;
  bool is_ours = since.empty();
  if (since.size() == now.size() && since.starts_with(process_)) {
    const auto digits = since.substr(process_.size());
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), seen, 16);
    is_ours = error == std::errc() && end == digits.data() + digits.size() && seen <= number_;
  }
  std::string json = "{\"reloadHash\":";
  write_json(json, std::string_view(now));
  // "hard" without files: another process has made the page, and it is loaded again.
  json += is_ours && seen == number_ ? ",\"hard\":false" : ",\"hard\":true";
  json += write_packages(front_end) + ",\"files\":[";
  const auto start = json.size();
  for (const auto& [path, change] : changes_) {
    if (!is_ours || change.number <= seen) continue;
    if (json.size() != start) json += ',';
    json += "{\"url\":";
    write_json(json, std::string_view(assets.url_of(path)));
    json += ",\"modified\":" + std::to_string(change.modified) +
            (path.ends_with(".css") ? ",\"is_css\":true}" : ",\"is_css\":false}");
  }
  json += ']';
  if (!build_status_.empty()) write_build(json, build_status_);
  return json + "}";
}

CDASH_DECL std::string no_reload(const client::FrontEnd& front_end) {
  return "{\"reloadHash\":null,\"hard\":false" + write_packages(front_end) + ",\"files\":[]}";
}

}  // namespace cdash::detail
