// Reads a front end from the folder that tools/pack_client wrote.
#pragma once

#include <cdash/client/table.hpp>
#include <cdash/config.hpp>
#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace cdash::client {

/// A table, or a pack, together with everything it points to.
struct LoadedTable {
  Table table{};                  ///< of a pack: without versions and plotly.js
  std::deque<std::string> texts;  // a deque: its elements stay where they are
  std::vector<Package> packages;
  std::vector<Resource> scripts;
  std::vector<Resource> styles;
  std::vector<NodeProp> node_props;
  std::vector<StandIn> stand_ins;
  std::vector<File> files;

  Pack pack() const noexcept { return {{}, packages, scripts, styles, node_props, files, stand_ins}; }
};

/// Reads manifest.json and every file it names; throws Error that names the file and what is wrong with it.
CDASH_DECL std::shared_ptr<const LoadedTable> load_folder(const std::string& folder);

/// Whether the folder holds a pack, and not Dash's own front end. Throws Error, as load_folder() does.
CDASH_DECL bool holds_pack(const std::string& folder);

CDASH_DECL bool is_folder(const std::string& path) noexcept;

}  // namespace cdash::client

#ifdef CDASH_HEADER_ONLY
#include <cdash/client/impl/folder.ipp>
#endif
