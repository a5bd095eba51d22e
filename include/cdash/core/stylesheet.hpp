// A published stylesheet: where it is found, and what its bytes are.
#pragma once

#include <string_view>

namespace cdash {

/// An element of AppSettings::external_stylesheets: `{dbc::themes::CERULEAN}`. A program that contains the
/// same file (cdash_add_theme() of CMake) serves it itself.
struct Stylesheet {
  std::string_view url;        ///< "https://…", or "pack:…": from a pack of the program alone
  std::string_view integrity;  ///< "sha384-…" of the published file; from elsewhere, browsers take no other
};

}  // namespace cdash
