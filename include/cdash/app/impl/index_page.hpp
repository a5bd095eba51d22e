// Writes the page that a browser loads first.
#pragma once

#include <cdash/app/impl/assets.hpp>
#include <cdash/app/impl/state.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace cdash::detail {

/// The whole page: tags in the order that the front end needs, its configuration, and its start.
/// `reload_hash` is what HotReload says; empty without it.
CDASH_DECL std::string index_page(const AppState& app, const client::FrontEnd& front_end,
                                  const Assets& assets, std::string_view reload_hash);

/// Stands in the page of an app with background callbacks, for a text that every page load has its own of:
/// what their handles are bound to.
inline constexpr std::string_view end_id_place = "00000000000000000000000000000000";

/// Whether pages of the app ask for results of background callbacks.
CDASH_DECL bool has_background_callbacks(const AppState& app);

/// Where pages connect, behind the app's prefix; Dash's own.
inline constexpr std::string_view websocket_path = "_dash-ws-callback";

/// Whether pages of the app connect over a WebSocket.
CDASH_DECL bool uses_websocket(const AppState& app);

/// The texts of the page's own scripts, exactly as they stand between their tags: the clientside functions,
/// each once, and last the start of the front end.
CDASH_DECL std::vector<std::string> inline_scripts(const AppState& app);

}  // namespace cdash::detail
