// Bodies of client/front_end.hpp, the folder apart.
#pragma once

#include <algorithm>
#include <cdash/client/folder.hpp>
#include <cdash/client/front_end.hpp>
#include <cdash/error.hpp>
#include <cstdlib>
#include <tuple>
#include <utility>

namespace cdash::client {

#ifdef CDASH_CLIENT_LINKED
const Table& linked_table() noexcept;  // in the source file that the packer writes
#endif

namespace detail {

inline constexpr std::string_view suites = "_dash-component-suites/";

inline std::string full_name(std::string_view package, std::string_view path) {
  return std::string(package).append("/").append(path);
}

inline bool is_hex(char c) noexcept {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Whether a dotted part of a file's name is Dash's fingerprint: v, version, m, time or hash.
inline bool is_fingerprint(std::string_view part) noexcept {
  const auto m = part.rfind('m');
  if (part.size() < 4 || part[0] != 'v' || m == std::string_view::npos || m < 2 || m + 1 == part.size())
    return false;
  const auto word = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
  };
  return std::all_of(part.begin() + 1, part.begin() + static_cast<std::ptrdiff_t>(m), word) &&
         std::all_of(part.begin() + static_cast<std::ptrdiff_t>(m) + 1, part.end(), is_hex);
}

/// The order of Table::files, against a name in up to two pieces (before and after a fingerprint).
inline int compare(std::string_view path, std::string_view head, std::string_view tail) noexcept {
  const auto first = path.substr(0, head.size());
  if (const int c = first.compare(head); c != 0) return c;
  return path.substr(head.size()).compare(tail);
}

}  // namespace detail

CDASH_DECL FrontEnd::FrontEnd(const Table& table, std::shared_ptr<const void> keep)
    : table_(&table), keep_(std::move(keep)) {
  const auto key = [](const File& f) { return std::tie(f.package, f.path); };
  for (std::size_t i = 1; i < table.files.size(); ++i) {
    if (!(key(table.files[i - 1]) < key(table.files[i]))) {
      throw Error("cdash: the front end's files are not sorted: " +
                  detail::full_name(table.files[i].package, table.files[i].path) + " comes after " +
                  detail::full_name(table.files[i - 1].package, table.files[i - 1].path));
    }
  }
  const auto check = [&](const Resource& resource, const char* what) {
    if (!package(resource.package) || !find(resource.package, resource.path)) {
      throw Error(std::string("cdash: the front end has no ") +
                  detail::full_name(resource.package, resource.path) + ", which it names as " + what);
    }
  };
  check(table.plotlyjs, "plotly.js");
  for (const auto& style : table.styles) check(style, "a stylesheet");
  for (const auto& script : table.scripts) {
    check(script, "a script");
    const auto space = script.component_namespace;
    if (!space.empty() && std::find(namespaces_.begin(), namespaces_.end(), space) == namespaces_.end())
      namespaces_.push_back(space);
  }
}

CDASH_DECL std::shared_ptr<const FrontEnd> FrontEnd::from_folder(const std::string& folder) {
  auto loaded = load_folder(folder);
  return std::make_shared<const FrontEnd>(loaded->table, loaded);
}

CDASH_DECL const Package* FrontEnd::package(std::string_view name) const noexcept {
  for (const auto& p : table_->packages)
    if (p.name == name) return &p;
  return nullptr;
}

CDASH_DECL std::string FrontEnd::address(std::string_view package_name, std::string_view path) const {
  const auto* p = package(package_name);
  std::string out(detail::suites);
  out.append(package_name).append("/");
  if (p != nullptr) out.append("-").append(p->hash).append("/");
  return out.append(path);
}

CDASH_DECL Tag FrontEnd::tag(const Resource& resource) const {
  const auto relative = address(resource.package, resource.path);
  if (table_->base_url.empty()) return {relative, resource.integrity, false};
  // The directory of the suites stands in the address there too: without it the bundles would ask for their
  // later parts under other names.
  return {std::string(table_->base_url).append(relative), resource.integrity, true};
}

CDASH_DECL std::vector<Tag> FrontEnd::tags(std::span<const Resource> from,
                                           std::span<const std::string_view> namespaces) const {
  std::vector<Tag> out;
  for (const auto& resource : from) {
    const auto space = resource.component_namespace;
    if (space.empty() || std::find(namespaces.begin(), namespaces.end(), space) != namespaces.end())
      out.push_back(tag(resource));
  }
  return out;
}

CDASH_DECL std::vector<Tag> FrontEnd::scripts(std::span<const std::string_view> namespaces) const {
  return tags(table_->scripts, namespaces);
}

CDASH_DECL std::vector<Tag> FrontEnd::styles(std::span<const std::string_view> namespaces) const {
  return tags(table_->styles, namespaces);
}

CDASH_DECL Tag FrontEnd::plotlyjs() const { return tag(table_->plotlyjs); }

CDASH_DECL Tag FrontEnd::file(std::string_view package_name, std::string_view path) const {
  return tag({package_name, path, {}, {}});
}

CDASH_DECL Match FrontEnd::find(std::string_view address) const noexcept {
  const auto slash = address.find('/');
  if (slash == std::string_view::npos) return {};
  return find(address.substr(0, slash), address.substr(slash + 1));
}

CDASH_DECL Match FrontEnd::find(std::string_view package_name, std::string_view path) const noexcept {
  Match match;
  bool other_hash = false;
  if (path.starts_with('-')) {
    const auto slash = path.find('/');
    const auto hash = path.substr(1, slash == std::string_view::npos ? slash : slash - 1);
    if (slash == std::string_view::npos || hash.empty() ||
        !std::all_of(hash.begin(), hash.end(), detail::is_hex))
      return {};
    path.remove_prefix(slash + 1);
    // A page of another version of the program: what it gets must not stay under that address.
    const auto* p = package(package_name);
    match.immutable = p != nullptr && p->hash == hash;
    other_hash = !match.immutable;
  }
  const auto name = path.rfind('/') == std::string_view::npos ? 0 : path.rfind('/') + 1;
  const auto dot = path.find('.', name);
  auto head = path;
  std::string_view tail;
  if (dot != std::string_view::npos) {
    const auto next = path.find('.', dot + 1);
    if (next != std::string_view::npos && detail::is_fingerprint(path.substr(dot + 1, next - dot - 1))) {
      head = path.substr(0, dot);
      tail = path.substr(next);
      if (!other_hash) match.immutable = true;
    }
  }
  const auto files = table_->files;
  const auto at = std::lower_bound(files.begin(), files.end(), 0, [&](const File& f, int) {
    if (f.package != package_name) return f.package < package_name;
    return detail::compare(f.path, head, tail) < 0;
  });
  if (at == files.end() || at->package != package_name || detail::compare(at->path, head, tail) != 0)
    return {};
  match.file = &*at;
  return match;
}

CDASH_DECL std::shared_ptr<const std::string> FrontEnd::plain(const File& file) const {
  // Few clients want this, so it is not kept; those that do at the same time share it.
  const std::lock_guard lock(mutex_);
  auto& known = plain_[&file];
  auto text = known.lock();
  if (!text) {
    text = std::make_shared<const std::string>(gunzip(file.gzip, file.size));
    known = text;
  }
  return text;
}

CDASH_DECL Encoded FrontEnd::encode(const File& file, std::string_view accept_encoding) const {
  Encoding available[2];
  std::size_t count = 0;
  if (!file.brotli.empty()) available[count++] = Encoding::brotli;
  if (!file.gzip.empty()) available[count++] = Encoding::gzip;
  Encoded out;
  out.encoding = negotiate(accept_encoding, {available, count});
  out.etag += '"';  // GCC 12 warns of an assigned literal here (-Wrestrict), wrongly
  out.etag.append(file.sha256.substr(0, 20));
  if (out.encoding != Encoding::identity) out.etag.append("-").append(content_encoding(out.encoding));
  out.etag += '"';
  if (out.encoding == Encoding::gzip) {
    out.bytes = file.gzip;
  } else if (out.encoding == Encoding::brotli) {
    out.bytes = file.brotli;
  } else if (!file.identity.empty() || file.size == 0) {
    out.bytes = file.identity;
  } else if (!file.gzip.empty()) {
    const auto text = plain(file);
    out.bytes = *text;
    out.keep = text;
  } else {
    throw Error("cdash: the front end has no bytes of " + detail::full_name(file.package, file.path) +
                ": it was packed for a CDN, which serves them");
  }
  return out;
}

CDASH_DECL std::shared_ptr<const FrontEnd> find_front_end(const Places& places) {
  if (places.built_in != nullptr && places.built_in->base_url.empty())
    return std::make_shared<const FrontEnd>(*places.built_in);
  if (!places.folder.empty()) return FrontEnd::from_folder(places.folder);
  std::string looked = "none is built in, the environment variable CDASH_CLIENT_DIR is not set";
  for (const auto& folder : places.share_folders) {
    if (is_folder(folder)) return FrontEnd::from_folder(folder);
    looked += ", there is no folder " + folder;
  }
  if (places.built_in != nullptr) return std::make_shared<const FrontEnd>(*places.built_in);
  throw Error("cdash: this program has no front end: " + looked +
              "; include cdash_client.hpp, link cdash::client, or set CDASH_CLIENT_DIR to a folder that "
              "tools/pack_client --folder has written");
}

CDASH_DECL std::shared_ptr<const FrontEnd> default_front_end() {
  static const auto front_end = [] {
    Places places;
    places.built_in = detail::announced_table();
#ifdef CDASH_CLIENT_LINKED
    if (places.built_in == nullptr) places.built_in = &linked_table();
#endif
    if (const char* folder = std::getenv("CDASH_CLIENT_DIR"); folder != nullptr) places.folder = folder;
#ifdef CDASH_CLIENT_FOLDERS
    places.share_folders = {CDASH_CLIENT_FOLDERS};  // text literals with commas between them
#endif
    return find_front_end(places);
  }();
  return front_end;
}

}  // namespace cdash::client
