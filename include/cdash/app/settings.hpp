// What can be set about an app.
#pragma once

#include <cdash/app/csp.hpp>
#include <cdash/app/dev_tools.hpp>
#include <cdash/app/index.hpp>
#include <cdash/app/log.hpp>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdash {

class Access;
class Context;
class JobStore;
struct Request;

/// Why a WebSocket connection is not wanted: what its close frame says (RFC 6455, section 7.4).
struct WebSocketRefusal {
  /// 4000 to 4999 are free for apps. After 4001 a page does not try again by itself.
  unsigned short code = 4001;
  /// At most 123 bytes; anybody may read it.
  std::string reason = "not wanted";
};

/// What AppSettings::error_page is told of the answer that it makes a page for.
struct ErrorPage {
  int status = 0;  ///< 400 to 599
  /// What log lines call the request: for people to tell whoever reads the log. Letters, digits and
  /// "-._~:+/=@", so that it may stand in HTML as it is.
  std::string_view request_id = {};
};

/// In which headers proxies say who has sent a request.
enum class ForwardedHeaders : std::uint8_t {
  x_forwarded,  ///< X-Forwarded-For, X-Forwarded-Proto and X-Forwarded-Host
  forwarded     ///< Forwarded (RFC 7239)
};

/// Whether a callback is called when a page is loaded.
class PreventInitialCall {
 public:
  /// true: it is not called. A template, so that nothing else converts to bool on the way.
  template <std::same_as<bool> B>
  constexpr PreventInitialCall(B prevent) : prevents_(prevent), may_share_(prevent) {}
  /// "initial_duplicate": it is called, although it has an output that another callback may set too; nothing
  /// says which of the two comes last.
  template <std::size_t N>
  consteval PreventInitialCall(const char (&word)[N]) : prevents_(false), may_share_(true) {
    if (std::string_view(word, N - 1) != "initial_duplicate")
      throw "cdash: prevent_initial_call takes true, false or \"initial_duplicate\"";
  }

  constexpr bool prevents() const noexcept { return prevents_; }
  constexpr bool may_share_outputs() const noexcept { return may_share_; }

 private:
  bool prevents_;
  bool may_share_;
};

/// Settings of an App, with Dash's names and defaults: `App app{{.title = "Gapminder"}};`
struct AppSettings {
  /// The page's title.
  std::string title = "Dash";
  /// What the pages of App::page() are described as in their meta tags, unless they say it themselves.
  std::string description = {};
  /// Whether pages of App::page() have ten meta tags with title, description and image, for search engines
  /// and messengers.
  bool include_pages_meta = true;
  /// The title while callbacks run; empty: it does not change.
  std::string update_title = "Updating...";
  /// Stylesheets from elsewhere: "https://…", or {{"href", "https://…"}, {"integrity", "…"}, …}; "rel" is
  /// added.
  std::vector<ExternalFile> external_stylesheets = {};
  /// Scripts from elsewhere: "https://…", or {{"src", "https://…"}, {"integrity", "…"}, …}.
  std::vector<ExternalFile> external_scripts = {};
  /// Further <meta> tags. The viewport, charset and compatibility tags are there unless given here.
  std::vector<Attributes> meta_tags = {};
  /// The page around the app: HTML with the places {%metas%}, {%title%}, {%favicon%}, {%css%}, {%app_entry%},
  /// {%config%}, {%scripts%} and {%renderer%}, of which app_entry, config and scripts must be there. Empty:
  /// the default page.
  std::string index_string = {};
  /// Makes the page from its parts, instead of index_string. It is called before the app is served, not for
  /// each page.
  std::function<std::string(const IndexParts& parts)> interpolate_index = {};
  /// HTML that stands where the app will be until the front end has loaded. Empty: the text "Loading...",
  /// which the front end shows, too, while it asks for the layout, in an element of the class _dash-loading.
  std::string loading_html = {};
  /// JavaScript that the front end calls at certain points.
  RendererHooks hooks = {};
  /// The page that people see instead of the plain answer of an error: HTML with nothing of the app. Empty: a
  /// short page with the status. From several threads at once, and must not block.
  std::function<std::string(const ErrorPage& error)> error_page = {};
  /// Folder whose files are served below assets_url_path, its CSS and JavaScript put into the page. Relative
  /// to the working directory. It need not exist.
  std::string assets_folder = "assets";
  /// A regular expression (ECMAScript) searched in the names of the assets: a match keeps a file out of the
  /// page; it is served all the same. Empty: none.
  std::string assets_ignore = {};
  /// Regular expressions searched in the names of the folders below assets_folder: a match keeps what is in
  /// them out of the page, likewise.
  std::vector<std::string> assets_path_ignore = {};
  /// Whether CSS and JavaScript of the assets are put into the page. Not set: the variable
  /// DASH_INCLUDE_ASSETS_FILES ("true" or "false"), else true.
  std::optional<bool> include_assets_files = {};
  /// Where browsers fetch the assets from instead: "https://example.org/files/" stands before assets_url_path
  /// then. Empty: the variable DASH_ASSETS_EXTERNAL_PATH, else this server.
  std::string assets_external_path = {};
  /// Files built into the program, instead of those of assets_folder: `cdash_assets::files()`, after
  /// `cdash_embed_assets(my_program assets)` in CMake.
  std::span<const EmbeddedAsset> embedded_assets = {};
  /// Where the assets stand in URLs.
  std::string assets_url_path = "assets";
  /// Path that the app is served under; starts and ends with '/'. Stands for both of the following, which are
  /// left empty then. Empty: the variable DASH_URL_BASE_PATHNAME, else "/".
  std::string url_base_pathname = {};
  /// Path that requests arrive under. Empty: the variable DASH_ROUTES_PATHNAME_PREFIX, else "/".
  std::string routes_pathname_prefix = {};
  /// Path that pages ask under, where a proxy takes a part of it away. Empty: the variable
  /// DASH_REQUESTS_PATHNAME_PREFIX; else the path that requests arrive under, behind "/" and the variable
  /// DASH_APP_NAME if there is one.
  std::string requests_pathname_prefix = {};
  /// Answers of 500 bytes and more that are text or JSON go out in gzip to browsers that take it. Costs
  /// processor time for each callback's answer, so it is for slow networks without a proxy that does it; the
  /// front end's own files are packed in any case. Not set: the variable DASH_COMPRESS, else false.
  std::optional<bool> compress = {};
  /// Ids and properties that callbacks name need not be in the layout: they come later, from other callbacks.
  bool suppress_callback_exceptions = false;
  /// For callbacks that do not say it themselves: true, and none is called when the page is loaded;
  /// "initial_duplicate", and all are, even those with outputs that others set too.
  PreventInitialCall prevent_initial_callbacks = false;
  /// The name of a cookie that gives every browser a random id, so that App::session() can publish to its
  /// pages alone: Context::session(). A browser that has a cookie of that name, from a login, keeps it.
  /// Empty: none.
  std::string session_cookie = {};
  /// Threads for background callbacks: so many run at once, the others wait. Coroutines need none.
  std::size_t background_threads = 8;
  /// Bytes of the requests that jobs hold from their start to their end, as they came; parsed they take
  /// several times as many. A background callback beyond them is answered with 503.
  std::size_t background_bytes = 256 * 1024 * 1024;
  /// Where background callbacks leave what their pages fetch; empty: memory_jobs().
  std::shared_ptr<JobStore> job_store = {};
  /// What the handles of background callbacks are signed with; the same in all processes that share a store.
  /// Empty: random, so that handles end with the process.
  std::string job_secret = {};
  /// Asked before every answer, those to assets and WebSocket handshakes included: who asks, and whether they
  /// may. May block; from several threads at once. What it throws is logged, and the request refused with
  /// status 500. Empty: everybody may. auth::basic() and auth::jwt() make some.
  std::function<Access(const Request&)> authorize = {};
  /// Hosts that the app may be asked for by: "example.org" with any port, "example.org:8050", "[::1]". Others
  /// get 400: pages of an attacker whose name has been pointed at this server, for one. Empty: any host.
  std::vector<std::string> trusted_hosts = {};
  /// Proxies that may say who has sent a request, and by which scheme and host: addresses and networks,
  /// "127.0.0.1", "10.0.0.0/8", "fd00::/8". Of others such headers count for nothing.
  std::vector<std::string> trusted_proxies = {};
  /// Where those proxies say it. They must overwrite or remove these headers of their clients.
  ForwardedHeaders forwarded_headers = ForwardedHeaders::x_forwarded;
  /// Whatever is no GET or HEAD must have the token of a cookie in a header, which pages of others cannot
  /// read; otherwise it gets 403. The app sets the cookie, and the front end the header.
  bool csrf_protection = false;
  /// The cookie that the front end reads the token from.
  std::string csrf_token_name = "_csrf_token";
  /// The header that it puts the token into.
  std::string csrf_header_name = "X-CSRFToken";
  /// Which pages may show the app in a frame: "'self'", "'none'", "https://example.org". Empty: any.
  std::vector<std::string> frame_ancestors = std::vector<std::string>(1, "'self'");
  /// What the page may load and run. Empty: anything. `ContentSecurityPolicy{}`: what the app needs.
  std::optional<ContentSecurityPolicy> content_security_policy = {};
  /// Headers of every answer that does not set them itself. One of the same name replaces the app's own
  /// (X-Content-Type-Options, Referrer-Policy, X-Frame-Options; for pages Content-Security-Policy and
  /// Cross-Origin-Opener-Policy); an empty value leaves it out.
  Attributes headers = {};
  /// Error messages in the browser, with the names and values of the app: for development only.
  bool debug = false;
  /// The tools that `debug` turns on, one by one.
  DevTools dev_tools = {};
  /// Two buttons in the page, which undo what was changed and do it again.
  bool show_undo_redo = false;
  /// Called when a callback without an on_error() of its own has thrown: its outputs stay, and what the
  /// context sets goes to the page. Empty: the call ends with status 500. From several threads at once.
  std::function<void(const Context&, const std::exception&)> on_error = {};
  /// All callbacks are called over a WebSocket, as if each said websocket(); none of JavaScript, and none in
  /// the background.
  bool websocket_callbacks = false;
  /// Origins that may connect besides the page's own: "https://example.org", "http://10.0.0.7:8050"; scheme,
  /// host and port compare as they are, there are no patterns.
  std::vector<std::string> websocket_allowed_origins = {};
  /// After so many ms without a message the page closes its connection, until it has something to send;
  /// 0: never. Heartbeats do not count, calls that last and publishing do.
  unsigned websocket_inactivity_timeout = 300000;
  /// How often the page asks whether the connection is still there, in ms.
  unsigned websocket_heartbeat_interval = 30000;
  /// What callbacks set_props() is sent together if it comes within so many seconds; an answer takes all
  /// along at once. 0: each by itself.
  double websocket_batch_delay = 0.005;
  /// Bytes of the calls that wait for their answer, of all connections together, as they came; parsed they
  /// take several times as many. A call beyond them is an error in its page; a message of more than 64 KiB,
  /// which is read later, closes its connection with code 1013.
  std::size_t websocket_call_bytes = 256 * 1024 * 1024;
  /// Bytes that wait to be sent, of all connections together. Beyond them the connection that most bytes
  /// wait for is closed with code 1008: its client reads too little.
  std::size_t websocket_waiting_bytes = 512 * 1024 * 1024;
  /// Asked before a page may connect, whose origin is allowed: nothing, or why not. Must be quick.
  std::function<std::optional<WebSocketRefusal>(const Request& handshake)> websocket_connect = {};
  /// Asked for every message of a page but heartbeats: nothing, or why the connection is closed. Must be
  /// quick. From several threads at once, for a large message also behind smaller ones that came later.
  std::function<std::optional<WebSocketRefusal>(const Request& handshake, std::string_view message)>
      websocket_message = {};
  /// Where log records go, and from which level on; standard error, as text, from LogLevel::info on if
  /// nothing else is said. A server without a log of its own uses it, too.
  LogSink log = {};
  /// Path below url_base_pathname that answers OK to those who ask whether the app can take requests, and 503
  /// while its server is about to stop; asked before anything that may refuse: "health". Empty: none.
  std::string health_endpoint = {};
  /// Path below url_base_pathname that answers with metrics in Prometheus's text format: "metrics". It names
  /// callbacks, so who may read it is decided as for everything else of the app. Empty: none, and nothing is
  /// counted.
  std::string metrics_endpoint = {};
};

}  // namespace cdash
