// A published stylesheet: where a CDN serves it, and what its bytes are.
#pragma once

#include <string_view>

namespace cdash {

/// An element of AppSettings::external_stylesheets: `{dbc::themes::CERULEAN}`. A program that contains the
/// same file (cdash_add_theme() of CMake) serves it itself, and its pages ask no CDN.
struct Stylesheet {
  std::string_view url;        ///< "https://…"
  std::string_view integrity;  ///< "sha384-…" of the file there; browsers take no other
};

}  // namespace cdash
