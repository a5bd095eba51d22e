// Which published packages a front end is made of: a bill of materials.
#pragma once

#include <cdash/client/front_end.hpp>
#include <cdash/config.hpp>
#include <string>

namespace cdash::client {

/// A line for each package: name, version, licence, number and bytes of its files, sha256 of what was
/// published (of a package that comes from a folder, of its files). What `--packs` prints.
CDASH_DECL std::string list_packages(const FrontEnd& front_end);

}  // namespace cdash::client

#ifdef CDASH_HEADER_ONLY
#include <cdash/client/impl/packages.ipp>
#endif
