// Bodies of client/packages.hpp.
#pragma once

#include <algorithm>
#include <array>
#include <cdash/client/packages.hpp>
#include <cdash/version.hpp>
#include <vector>

namespace cdash::client {

CDASH_DECL std::string list_packages(const FrontEnd& front_end) {
  using Row = std::array<std::string, 6>;
  std::vector<Row> rows{{"package", "version", "licence", "files", "bytes", "sha256"}};
  for (const auto& package : front_end.table().packages) {
    std::size_t files = 0, bytes = 0;
    for (const auto& file : front_end.table().files) {
      if (file.package != package.name) continue;
      ++files;
      bytes += file.size;
    }
    const auto version = package.name == "cdash" ? std::string_view(CDASH_VERSION) : package.version;
    rows.push_back({std::string(package.name), std::string(version.empty() ? "-" : version),
                    std::string(package.licence), std::to_string(files), std::to_string(bytes),
                    std::string(package.sha256)});
  }
  std::array<std::size_t, 6> widths{};
  for (const auto& row : rows)
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], row[i].size());
  std::string text;
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::string space(widths[i] - row[i].size(), ' ');
      const bool is_number = i == 3 || i == 4;
      if (i != 0) text += "  ";
      text += is_number ? space + row[i] : i + 1 == row.size() ? row[i] : row[i] + space;
    }
    text += '\n';
  }
  return text;
}

}  // namespace cdash::client
