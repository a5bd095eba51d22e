// Finds the page of a path, and prepares an app's pages for being served.
#pragma once

#include <cdash/app/impl/state.hpp>
#include <cdash/app/message.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cdash::detail {

inline bool has_pages(const AppState& app) { return app.pages.router != nullptr; }

/// How messages call a page: `the page "/report"`, or `page_not_found()`.
CDASH_DECL std::string label(const PageRecord& page);

/// What a path has in common with all that it may be confused with: "report/<>".
CDASH_DECL std::string shape_of(std::string_view path);

/// Name of the clientside function that sets the title: testing/ does the same.
inline constexpr std::string_view page_title_function = "_pages_title";

/// Before the app is looked at as a whole: makes the pages' layouts, notes what is wrong with them, and lets
/// an app without a layout show nothing but its pages.
CDASH_DECL void prepare_pages(AppState& app);

/// When nothing is wrong: notes what callbacks name, and forgets the layouts that were made for the checks.
CDASH_DECL void finish_pages(AppState& app);

// In all of these `path` is that of a request below the app's prefix, still escaped.

/// The answer that sends a browser to where a page is now; nothing if the path is no former one.
CDASH_DECL std::optional<Response> page_redirect(const AppState& app, std::string_view path,
                                                 const Request& request);

/// Stand in the index page of an app with pages until it is sent.
inline constexpr std::string_view page_metas_place = "\1cdash page metas\1";
inline constexpr std::string_view page_title_place = "\1cdash page title\1";

/// The index page with title and meta tags of a page.
CDASH_DECL std::string page_index(const AppState& app, std::string_view index, std::string_view path,
                                  const Request& request);

/// Whether page_index() calls functions of the user.
CDASH_DECL bool page_texts_run_code(const AppState& app, std::string_view path) noexcept;

}  // namespace cdash::detail
