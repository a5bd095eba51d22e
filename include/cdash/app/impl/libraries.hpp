// Tells of components whose scripts no page of the program has, where the page itself would stay blank.
#pragma once

#include <cdash/app/impl/assets.hpp>
#include <cdash/app/impl/state.hpp>
#include <cdash/config.hpp>
#include <cdash/core/value.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace cdash::detail {

/// Every script of the app's own in its pages, as text: any of them may bring components.
CDASH_DECL std::string own_scripts(const AppState& app, const Assets& assets);

/// A sentence for each namespace of components below `value` that neither a pack of the program nor `scripts`
/// bring; names its first component, and what to link.
CDASH_DECL std::vector<std::string> missing_libraries(const Value& value, std::string_view scripts);

/// Throws Error with the first of these. A page that cannot show a component loses everything around it, so
/// that it gets none of the value.
CDASH_DECL void require_libraries(const Value& value, std::string_view scripts);

}  // namespace cdash::detail

#ifdef CDASH_HEADER_ONLY
#include <cdash/app/impl/libraries.ipp>
#endif
