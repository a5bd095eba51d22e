// Puts the parts of the page together, and checks what came of it.
#pragma once

#include <cdash/app/impl/state.hpp>
#include <cdash/app/index.hpp>
#include <cdash/config.hpp>
#include <string>
#include <vector>

namespace cdash::detail {

/// The page as the settings and the hooks make it. Throws AppError if something is missing without which the
/// front end does not start.
CDASH_DECL std::string interpolated(const AppState& app, const IndexParts& parts);

/// The JavaScript that starts the front end.
CDASH_DECL std::string renderer_start(const RendererHooks& hooks);

/// What is wrong with the settings of the page, a sentence each.
CDASH_DECL void check_index(const AppSettings& settings, std::vector<std::string>& problems);

}  // namespace cdash::detail
