// Writes the page that a browser loads first.
#pragma once

#include <cdash/app/impl/assets.hpp>
#include <cdash/app/impl/state.hpp>
#include <string>

namespace cdash::detail {

/// The whole page: tags in the order that the front end needs, its configuration, and its start.
CDASH_DECL std::string index_page(const AppState& app, const client::FrontEnd& front_end,
                                  const Assets& assets);

}  // namespace cdash::detail
