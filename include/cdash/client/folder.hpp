// Reads a front end from the folder that tools/pack_client wrote.
#pragma once

#include <cdash/client/table.hpp>
#include <cdash/config.hpp>
#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace cdash::client {

/// A table together with everything it points to.
struct LoadedTable {
  Table table{};
  std::deque<std::string> texts;  // a deque: its elements stay where they are
  std::vector<Package> packages;
  std::vector<Resource> scripts;
  std::vector<Resource> styles;
  std::vector<NodeProp> node_props;
  std::vector<File> files;
};

/// Reads manifest.json and every file it names; throws Error that names the file and what is wrong with it.
CDASH_DECL std::shared_ptr<const LoadedTable> load_folder(const std::string& folder);

CDASH_DECL bool is_folder(const std::string& path) noexcept;

}  // namespace cdash::client

#ifdef CDASH_HEADER_ONLY
#include <cdash/client/impl/folder.ipp>
#endif
