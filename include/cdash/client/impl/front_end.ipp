// Bodies of client/front_end.hpp, the folder apart.
#pragma once

#include <algorithm>
#include <cdash/client/folder.hpp>
#include <cdash/client/front_end.hpp>
#include <cdash/error.hpp>
#include <cstddef>
#include <cstdlib>
#include <iterator>
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

/// A table that was made of several.
struct FrontEnd::Merged {
  Table table;
  std::shared_ptr<const void> keep;
  std::vector<Package> packages;
  std::vector<std::string_view> base_urls;  // of each package
  std::vector<Resource> scripts, styles;
  std::vector<NodeProp> node_props;
  std::vector<StandIn> stand_ins;
  std::vector<File> files;

  explicit Merged(const Table& dash) : table(dash) {
    add({dash.base_url, dash.packages, {}, dash.styles, dash.node_props, dash.files, dash.stand_ins});
    for (const auto& script : dash.scripts) bring(script);
  }

  void add(const Pack& pack) {
    std::vector<std::string_view> known;  // packages that are here already
    for (const auto& package : pack.packages) {
      if (const auto* other = find(package.name)) {
        refuse_another_version(*other, package);
        known.push_back(package.name);
      } else {
        packages.push_back(package);
        base_urls.push_back(pack.base_url);
      }
    }
    const auto is_new = [&](const auto& item) {
      return std::find(known.begin(), known.end(), item.package) == known.end();
    };
    for (const auto& script : pack.scripts)
      if (is_new(script)) bring(script);
    std::copy_if(pack.styles.begin(), pack.styles.end(), std::back_inserter(styles), is_new);
    std::copy_if(pack.stand_ins.begin(), pack.stand_ins.end(), std::back_inserter(stand_ins), is_new);
    std::copy_if(pack.files.begin(), pack.files.end(), std::back_inserter(files), is_new);
    const auto same = [](const NodeProp& a) {
      return [&a](const NodeProp& b) {
        return std::tie(a.component_namespace, a.component, a.path) ==
               std::tie(b.component_namespace, b.component, b.path);
      };
    };
    for (const auto& prop : pack.node_props)
      if (known.empty() || std::none_of(node_props.begin(), node_props.end(), same(prop)))
        node_props.push_back(prop);
  }

  void finish() {
    // The place of other people's components in a page: behind React, before the renderer.
    const auto own = scripts.begin() + static_cast<std::ptrdiff_t>(table.scripts.size());
    const auto renderer = std::find_if(scripts.begin(), own, [](const Resource& script) {
      return script.path.starts_with("dash-renderer/");
    });
    std::rotate(renderer, own, scripts.end());
    std::sort(files.begin(), files.end(), [](const File& a, const File& b) {
      return std::tie(a.package, a.path) < std::tie(b.package, b.path);
    });
    table.packages = packages;
    table.scripts = scripts;
    table.styles = styles;
    table.node_props = node_props;
    table.stand_ins = stand_ins;
    table.files = files;
  }

  static std::string label(const Package& package) {
    return std::string(package.name) + (package.version.empty() ? "" : " ") + std::string(package.version);
  }

  const Package* find(std::string_view name) const {
    const auto at = std::find_if(packages.begin(), packages.end(),
                                 [&](const Package& package) { return package.name == name; });
    return at == packages.end() ? nullptr : &*at;
  }

  void refuse_another_version(const Package& a, const Package& b) const {
    if (a.hash == b.hash) return;
    throw Error("cdash: this program contains the package " + std::string(a.name) + " twice, in different " +
                (a.version == b.version ? "states: " : "versions: ") + std::string(a.version) + " (files " +
                std::string(a.hash) + ") and " + std::string(b.version) + " (files " + std::string(b.hash) +
                "); link or name one of them");
  }

  void bring(const Resource& script) {
    for (const auto& other : scripts) {
      if (script.component_namespace.empty() || other.component_namespace != script.component_namespace ||
          other.package == script.package)
        continue;
      const auto name = [&](std::string_view package) {
        const auto* found = find(package);
        return found ? label(*found) : std::string(package);
      };
      throw Error("cdash: this program contains two packages with components of the namespace " +
                  std::string(script.component_namespace) + ": " + name(other.package) + " and " +
                  name(script.package) + "; link or name one of them");
    }
    scripts.push_back(script);
  }
};

CDASH_DECL FrontEnd::FrontEnd(const Table& table, std::shared_ptr<const void> keep)
    : table_(&table), keep_(std::move(keep)) {
  check();
}

CDASH_DECL FrontEnd::FrontEnd(const Table& table, std::span<const Pack> packs,
                              std::shared_ptr<const void> keep)
    : FrontEnd([&] {
        auto merged = std::make_shared<Merged>(table);
        for (const auto& pack : packs) merged->add(pack);
        merged->finish();
        merged->keep = std::move(keep);
        return merged;
      }()) {}

CDASH_DECL FrontEnd::FrontEnd(std::shared_ptr<const Merged> merged)
    : table_(&merged->table), merged_(std::move(merged)) {
  check();
}

CDASH_DECL void FrontEnd::check() {
  const auto& table = *table_;
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
  for (const auto& sheet : table.stand_ins)
    check({sheet.package, sheet.path, {}, sheet.integrity}, "a stylesheet");
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
  auto base_url = table_->base_url;
  if (const auto* p = package(resource.package); merged_ != nullptr && p != nullptr)
    base_url = merged_->base_urls[static_cast<std::size_t>(p - table_->packages.data())];
  if (base_url.empty()) return {relative, resource.integrity, false};
  // The directory of the suites stands in the address there too: without it the bundles would ask for their
  // later parts under other names.
  return {std::string(base_url).append(relative), resource.integrity, true};
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

CDASH_DECL std::optional<Tag> FrontEnd::stand_in(std::string_view url) const {
  for (const auto& sheet : table_->stand_ins)
    if (sheet.url == url) return tag({sheet.package, sheet.path, {}, sheet.integrity});
  return std::nullopt;
}

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

namespace detail {

// Everything that find_front_end() reads, kept for as long as the front end.
using Loaded = std::vector<std::shared_ptr<const LoadedTable>>;

inline std::vector<Pack> packs_of(const Places& places, Loaded& loaded) {
  auto packs = places.packs;
  const auto load = [&](const std::string& folder) {
    packs.push_back(loaded.emplace_back(load_folder(folder))->pack());
  };
  for (const auto& folder : places.folders)
    if (holds_pack(folder)) load(folder);
  for (const auto& folders : places.pack_folders) {
    const auto at = std::find_if(folders.begin(), folders.end(), is_folder);
    if (at != folders.end()) {
      load(*at);
    } else if (places.folders.empty()) {  // else it may be one of those that were moved
      std::string looked;
      for (const auto& folder : folders) (looked += looked.empty() ? "" : " or ") += folder;
      throw Error(
          "cdash: a pack that this program was linked with is not there: no folder " + looked +
          "; name its folder in the environment variable CDASH_CLIENT_DIR, beside that of the front end");
    }
  }
  // Programs announce them in no particular order; pages are to be the same in each.
  const auto key = [](const Pack& pack) {
    return std::pair(pack.packages.empty() ? std::string_view() : pack.packages[0].name,
                     pack.packages.size());
  };
  std::sort(packs.begin(), packs.end(), [&](const Pack& a, const Pack& b) { return key(a) < key(b); });
  return packs;
}

inline const Table& base_table(const Places& places, Loaded& loaded) {
  if (places.built_in != nullptr && places.built_in->base_url.empty()) return *places.built_in;
  const auto load = [&](const std::string& folder) -> const Table& {
    return loaded.emplace_back(load_folder(folder))->table;
  };
  const std::string* base = nullptr;
  for (const auto& folder : places.folders) {
    if (holds_pack(folder)) continue;
    if (base != nullptr)
      throw Error("cdash: CDASH_CLIENT_DIR names two front ends, " + *base + " and " + folder +
                  "; name one of them, and folders with packs");
    base = &folder;
  }
  if (base != nullptr) return load(*base);
  std::string looked = "none is built in, the environment variable CDASH_CLIENT_DIR ";
  looked += places.folders.empty() ? "is not set" : "names packs alone";
  for (const auto& folder : places.share_folders) {
    if (is_folder(folder)) return load(folder);
    looked += ", there is no folder " + folder;
  }
  if (places.built_in != nullptr) return *places.built_in;
  throw Error("cdash: this program has no front end: " + looked +
              "; include cdash_client.hpp, link cdash::client, or set CDASH_CLIENT_DIR to a folder that "
              "tools/pack_client --folder has written");
}

// The folders of $CDASH_CLIENT_DIR.
inline std::vector<std::string> split_folders(std::string_view text) {
#ifdef _WIN32
  constexpr char between = ';';
#else
  constexpr char between = ':';
#endif
  std::vector<std::string> folders;
  while (!text.empty()) {
    const auto end = text.find(between);
    if (end != 0) folders.emplace_back(text.substr(0, end));
    text.remove_prefix(end == text.npos ? text.size() : end + 1);
  }
  return folders;
}

}  // namespace detail

CDASH_DECL std::shared_ptr<const FrontEnd> find_front_end(const Places& places) {
  const auto loaded = std::make_shared<detail::Loaded>();
  const auto& table = detail::base_table(places, *loaded);
  const auto packs = detail::packs_of(places, *loaded);
  if (packs.empty()) return std::make_shared<const FrontEnd>(table, loaded);
  return std::make_shared<const FrontEnd>(table, packs, loaded);
}

CDASH_DECL std::shared_ptr<const FrontEnd> default_front_end() {
  static const auto front_end = [] {
    Places places;
    places.built_in = detail::announced_table();
#ifdef CDASH_CLIENT_LINKED
    if (places.built_in == nullptr) places.built_in = &linked_table();
#endif
    if (const char* folders = std::getenv("CDASH_CLIENT_DIR"); folders != nullptr)
      places.folders = detail::split_folders(folders);
#ifdef CDASH_CLIENT_FOLDERS
    places.share_folders = {CDASH_CLIENT_FOLDERS};  // text literals with commas between them
#endif
    for (const auto* announced = Announcement::first(); announced != nullptr; announced = announced->next()) {
      if (announced->pack() != nullptr)
        places.packs.push_back(*announced->pack());
      else
        places.pack_folders.emplace_back(announced->folders().begin(), announced->folders().end());
    }
    return find_front_end(places);
  }();
  return front_end;
}

}  // namespace cdash::client
