// The browser's side as an app sees it: which scripts a page loads, and which file an address means.
#pragma once

#include <cdash/client/encoding.hpp>
#include <cdash/client/table.hpp>
#include <cdash/config.hpp>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace cdash::client {

/// A script or stylesheet to put into the page.
struct Tag {
  std::string url;             ///< "https://…" on a CDN, else relative to the app: "_dash-component-suites/…"
  std::string_view integrity;  ///< "sha384-…"; with a url on another host, put it and crossorigin="anonymous"
  bool absolute = false;       ///< whether url is complete; if not, requests_pathname_prefix goes before it
};

/// What an address under _dash-component-suites/ means; false if there is no such file.
struct Match {
  const File* file = nullptr;
  /// The address changes when the file does: a browser may keep the file for a year. If not, send the ETag.
  bool immutable = false;

  explicit operator bool() const noexcept { return file != nullptr; }
};

/// A file in the form one client wants it.
struct Encoded {
  Encoding encoding = Encoding::identity;
  std::string_view bytes;
  std::shared_ptr<const void> keep;  ///< keeps bytes alive; null if they live as long as the FrontEnd
  std::string etag;                  ///< with its quotes; another one for each encoding
};

/// One front end, read-only: all of it may be called from many threads at once.
class FrontEnd {
 public:
  /// From a table that outlives this object, or that `keep` keeps alive. Throws Error if the table is not in
  /// order (files sorted, every script there).
  explicit FrontEnd(const Table& table, std::shared_ptr<const void> keep = {});

  /// With other libraries, which live as long. The same package may be in several packs. Throws Error if it
  /// is there in two versions, or if two packages bring one namespace; the message names both.
  FrontEnd(const Table& table, std::span<const Pack> packs, std::shared_ptr<const void> keep = {});

  /// From a folder that tools/pack_client wrote. Every file is read and compared with its hash at once, so
  /// that a damaged one is told here and not by a page that stays blank. Throws Error.
  static std::shared_ptr<const FrontEnd> from_folder(const std::string& folder);

  /// The scripts of a page whose components come from `namespaces`, in load order. Those of namespaces that
  /// the front end does not know are not its business and left out.
  ///
  ///     front.scripts({{"dash_html_components", "dash_core_components"}})
  std::vector<Tag> scripts(std::span<const std::string_view> namespaces) const;
  std::vector<Tag> styles(std::span<const std::string_view> namespaces) const;
  /// Every namespace that has scripts, in load order.
  std::span<const std::string_view> namespaces() const noexcept { return namespaces_; }

  /// Where dcc.Graph finds plotly.js: config key plotlyjs_url, with serve_locally false.
  Tag plotlyjs() const;

  /// What a page loads instead of the stylesheet at `url`, if the program contains it; else nothing.
  std::optional<Tag> stand_in(std::string_view url) const;

  /// Any other file that a page may name.
  Tag file(std::string_view package, std::string_view path) const;

  /// The file of an address after "_dash-component-suites/", percent escapes resolved, no query. The package
  /// may be followed by a directory "-<hash>", and the file's name may have a fingerprint ".v…m…" after its
  /// first part; both are left out, whatever they say. Only names are compared: nothing here opens a file.
  Match find(std::string_view address) const noexcept;
  Match find(std::string_view package, std::string_view path) const noexcept;

  /// The file's bytes by a request's Accept-Encoding header. Throws Error if the file has no bytes (a CDN's
  /// table) or does not unpack.
  Encoded encode(const File& file, std::string_view accept_encoding) const;

  /// The relative address of a file, its package's hash in it.
  std::string address(std::string_view package, std::string_view path) const;

  /// Of Dash and the packs together.
  const Table& table() const noexcept { return *table_; }

 private:
  struct Merged;
  FrontEnd(std::shared_ptr<const Merged> merged);
  void check();
  const Package* package(std::string_view name) const noexcept;
  Tag tag(const Resource& resource) const;
  std::vector<Tag> tags(std::span<const Resource> from, std::span<const std::string_view> namespaces) const;
  std::shared_ptr<const std::string> plain(const File& file) const;

  const Table* table_;
  std::shared_ptr<const void> keep_;
  std::shared_ptr<const Merged> merged_;  // null without packs
  std::vector<std::string_view> namespaces_;
  mutable std::mutex mutex_;  // of plain_
  mutable std::unordered_map<const File*, std::weak_ptr<const std::string>> plain_;
};

/// Where default_front_end() looks; the first that is there wins.
struct Places {
  const Table* built_in = nullptr;           ///< a table without bytes, for a CDN, comes last
  std::vector<std::string> folders{};        ///< $CDASH_CLIENT_DIR; set but wrong is an error
  std::vector<std::string> share_folders{};  ///< where an installation puts the folder
  std::vector<Pack> packs{};                 ///< built in, besides those in `folders`
  /// Packs that the program was linked with as folders: of each the first that is there.
  std::vector<std::vector<std::string>> pack_folders{};
};

/// The front end that `places` lead to, with its packs. Throws Error if there is none, or if the packs do not
/// go together.
CDASH_DECL std::shared_ptr<const FrontEnd> find_front_end(const Places& places);

/// The front end of this program: the one built in; else the folder $CDASH_CLIENT_DIR; else the installed
/// folder; else the CDN it was built for. With the packs that the program was linked with, and those among
/// the folders of $CDASH_CLIENT_DIR, which stand there with ':' between them (';' on Windows). Made at the
/// first call. Throws Error if there is none of them.
CDASH_DECL std::shared_ptr<const FrontEnd> default_front_end();

}  // namespace cdash::client

#ifdef CDASH_HEADER_ONLY
#include <cdash/client/impl/front_end.ipp>
#endif
