// What can be set about an app.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdash {

/// The attributes of a <meta>, <link> or <script> tag of the page, in their order.
using Attributes = std::vector<std::pair<std::string, std::string>>;

/// Settings of an App, with Dash's names and defaults: `App app{{.title = "Gapminder"}};`
struct AppSettings {
  /// The page's title.
  std::string title = "Dash";
  /// The title while callbacks run; empty: it does not change.
  std::string update_title = "Updating...";
  /// Stylesheets from elsewhere: {{"href", "…"}}, with integrity and crossorigin if wanted; "rel" is added.
  std::vector<Attributes> external_stylesheets = {};
  /// Scripts from elsewhere: {{"src", "…"}}, likewise.
  std::vector<Attributes> external_scripts = {};
  /// Further <meta> tags. The viewport, charset and compatibility tags are there unless given here.
  std::vector<Attributes> meta_tags = {};
  /// The page around the app: HTML with the places {%metas%}, {%title%}, {%favicon%}, {%css%}, {%app_entry%},
  /// {%config%}, {%scripts%} and {%renderer%}, of which app_entry, config and scripts must be there. Empty:
  /// the default page.
  std::string index_string = {};
  /// Folder whose files are served below assets_url_path, its CSS and JavaScript put into the page. Relative
  /// to the working directory. It need not exist.
  std::string assets_folder = "assets";
  /// A regular expression (ECMAScript) searched in the names of the assets: a match keeps a file out of the
  /// page; it is served all the same. Empty: none.
  std::string assets_ignore = {};
  /// Where the assets stand in URLs.
  std::string assets_url_path = "assets";
  /// Path that the app is served under; starts and ends with '/'.
  std::string url_base_pathname = "/";
  /// Ids and properties that callbacks name need not be in the layout: they come later, from other callbacks.
  bool suppress_callback_exceptions = false;
  /// No callback is called when the page is loaded, as if each said prevent_initial_call().
  bool prevent_initial_callbacks = false;
  /// Error messages in the browser, with the names and values of the app: for development only.
  bool debug = false;
  /// Where log lines go, one a call, without a line break, from several threads at once; empty: stderr.
  std::function<void(std::string_view)> log = {};
};

}  // namespace cdash
