// The packed front end as plain constants: what the packer writes and client/front_end.hpp serves.
#pragma once

/// The form of the table below. A packed header of another form does not compile.
#define CDASH_CLIENT_TABLE 2

#include <cstddef>
#include <span>
#include <string_view>

namespace cdash::client {

/// One file that a page may ask for. The bytes are there in at least one of the three forms, except those
/// that a CDN serves, which have none.
struct File {
  std::string_view package;       ///< the Python package: "dash", "plotly"
  std::string_view path;          ///< inside the package: "dcc/async-graph.js"
  std::string_view content_type;  ///< with charset where there is one
  std::string_view sha256;        ///< of the plain bytes, 64 hexadecimal digits
  std::size_t size;               ///< of the plain bytes
  std::string_view gzip;
  std::string_view brotli;
  std::string_view identity;
};

/// One published package, at one version.
struct Package {
  std::string_view name;
  std::string_view version;
  std::string_view licence;
  std::string_view hash;  ///< of all its files, hexadecimal: the directory in its files' addresses
  /// Of the published archive; of one that comes from a folder, of its files: 64 hexadecimal digits.
  std::string_view sha256 = {};
};

/// A script or stylesheet that stands in the page.
struct Resource {
  std::string_view package;
  std::string_view path;
  std::string_view component_namespace;  ///< whose components it brings; empty: every page needs it
  std::string_view integrity;            ///< "sha384-…" of the plain bytes
};

/// A property besides children that holds components (config key children_props).
struct NodeProp {
  std::string_view component_namespace;
  std::string_view component;
  std::string_view path;
};

/// A stylesheet that a page loads from here where the app names the one at `url`, which is the same.
struct StandIn {
  std::string_view url;
  std::string_view package;
  std::string_view path;
  std::string_view integrity;  ///< "sha384-…" of the plain bytes here
};

/// Everything a pack run makes of Dash.
struct Table {
  std::string_view dash_version;
  std::string_view renderer_version;
  std::string_view plotlyjs_version;
  std::string_view base_url;  ///< empty: the files are here; else where the browser finds them, ending in "/"
  Resource plotlyjs;          ///< loaded by dcc.Graph alone, so not among the scripts
  std::span<const Package> packages;
  std::span<const Resource> scripts;  ///< in load order
  std::span<const Resource> styles;
  std::span<const NodeProp> node_props;
  std::span<const File> files;  ///< sorted by package, then path
  std::span<const StandIn> stand_ins = {};
};

/// What a pack run makes of other libraries: more of the same, for some programs only.
struct Pack {
  std::string_view base_url = {};
  std::span<const Package> packages = {};
  std::span<const Resource> scripts = {};  ///< in load order; they stand before the renderer
  std::span<const Resource> styles = {};
  std::span<const NodeProp> node_props = {};
  std::span<const File> files = {};
  std::span<const StandIn> stand_ins = {};
};

/// Says that the program contains a pack: an object of static storage in the file that the packer writes.
class Announcement {
 public:
  explicit Announcement(const Pack& pack) noexcept : Announcement(&pack, {}) {}
  /// A pack in a folder: the first of these that is there.
  explicit Announcement(std::span<const std::string_view> folders) noexcept
      : Announcement(nullptr, folders) {}
  Announcement(const Announcement&) = delete;
  Announcement& operator=(const Announcement&) = delete;

  const Pack* pack() const noexcept { return pack_; }
  std::span<const std::string_view> folders() const noexcept { return folders_; }
  const Announcement* next() const noexcept { return next_; }

  /// Of all of them, linked by next(); null if there is none. In no particular order.
  static const Announcement*& first() noexcept {
    static const Announcement* first = nullptr;
    return first;
  }

 private:
  Announcement(const Pack* pack, std::span<const std::string_view> folders) noexcept
      : pack_(pack), folders_(folders), next_(first()) {
    first() = this;
  }

  const Pack* pack_;
  std::span<const std::string_view> folders_;
  const Announcement* next_;
};

namespace detail {
inline const Table*& announced_table() noexcept {
  static const Table* table = nullptr;
  return table;
}
}  // namespace detail

/// Makes `table` the front end of this program; including cdash_client.hpp calls it before main().
inline bool announce(const Table& table) noexcept {
  detail::announced_table() = &table;
  return true;
}

}  // namespace cdash::client
