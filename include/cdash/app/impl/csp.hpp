// Writes the Content-Security-Policy of a page from what stands in it.
#pragma once

#include <cdash/app/settings.hpp>
#include <cdash/config.hpp>
#include <string>
#include <string_view>

namespace cdash::detail {

/// "sha256-…" of a script, in base64.
CDASH_DECL std::string csp_hash(std::string_view script);

/// The policy of that page. `plotlyjs`: where it fetches plotly.js from, as it stands in the page.
CDASH_DECL std::string policy_of(const AppSettings& settings, std::string_view page,
                                 std::string_view plotlyjs);

}  // namespace cdash::detail
