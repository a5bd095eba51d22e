// An app's routes: which path is answered by what.
#pragma once

#include <cdash/app/impl/around.hpp>
#include <cdash/app/impl/assets.hpp>
#include <cdash/app/impl/conversation.hpp>
#include <cdash/app/impl/dispatch.hpp>
#include <cdash/app/impl/error_page.hpp>
#include <cdash/app/impl/hooks.hpp>
#include <cdash/app/impl/hot_reload.hpp>
#include <cdash/app/impl/index_page.hpp>
#include <cdash/app/impl/libraries.hpp>
#include <cdash/app/impl/listener.hpp>
#include <cdash/app/impl/operation.hpp>
#include <cdash/app/impl/pages.hpp>
#include <cdash/app/impl/people.hpp>
#include <cdash/app/impl/request.hpp>
#include <cdash/app/impl/request_id.hpp>
#include <cdash/app/impl/routes.hpp>
#include <cdash/app/impl/state.hpp>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>

namespace cdash::detail {

// Bytes that are made once and sent to every page, with the tag that lets a browser keep them.
struct Made {
  explicit Made(std::string text) : bytes(std::make_shared<const std::string>(std::move(text))) {
    etag = '"' + fingerprint(*bytes) + '"';
  }
  std::shared_ptr<const std::string> bytes;
  std::string etag;
};

class AppHandler final : public Handler {
 public:
  explicit AppHandler(AppState& app)
      : app_(app),
        operation_(app),
        front_end_(client::default_front_end()),
        dispatch_(app),
        dependencies_(std::make_shared<const Made>(dispatch_.dependencies())),
        reload_(DevToolsInUse(app.settings).hot_reload ? std::make_unique<HotReload>(app.settings) : nullptr),
        page_(make_page()),
        around_(app, operation_, *page_->index.bytes, front_end_->plotlyjs().url),
        routes_(app) {
    app.own_scripts = own_scripts(app, page_->assets);
    for (const auto& warning : page_->assets.warnings())
      log_line(app.settings, "cdash: " + warning, LogLevel::warn);
    if (!app.layout_function) layout_.emplace(layout_json(layout_of(app)));
    if (uses_websocket(app)) live_.emplace(app, dispatch_);
  }
  // While everything is still there: servers wait for the callbacks that run.
  ~AppHandler() override { end_servers(); }

  bool runs_user_code(std::string_view, std::string_view target) const noexcept override {
    const auto name = below_prefix(target);
    if (operation_.is_health(name)) return false;
    if (app_.settings.authorize) return true;
    if (!is_own(name))
      if (const auto runs = routes_.runs_user_code(target)) return *runs;
    // An escaped path may mean either; what cannot be told at a glance goes where blocking hurts nobody.
    return name.find('%') != name.npos || name.starts_with("_dash-update-component") ||
           (!layout_ && name.starts_with("_dash-layout")) || page_texts_run_code(app_, name);
  }

  Response handle(const Request& request) noexcept override {
    const auto waiting = std::make_shared<Waiting>();
    auto response = begin(request, waiting);
    return response ? std::move(*response) : waiting->wait();
  }

  std::string describe(const Request& request) const override {
    const auto name = decoded_path(below_prefix(request.target));
    if (!name || !is_own(*name))
      if (auto route = routes_.describe(request)) return std::move(*route);
    return name == update_path ? dispatch_.describe(request) : Handler::describe(request);
  }

  Upgrade upgrade(const Request& asked) noexcept override {
    auto request = operation_.named(asked);
    const RequestScope scope(request);
    const auto refused = [&](Response response) {
      return Upgrade{nullptr, around_.finish(request, std::move(response)), {}};
    };
    try {
      // Answered where requests are read, where authorize must not run.
      if (operation_.is_health(below_prefix(request.target))) return refused(plain_error(404));
      if (auto refusal = around_.refuse(request)) return refused(std::move(*refusal));
      if (live_ && decoded_path(below_prefix(request.target)) == websocket_path) {
        auto made =
            connect(*live_, request, [&] { return pushes(app_) ? make_listener(app_, request) : nullptr; });
        if (!made.conversation) return refused(std::move(made.refusal));
        operation_.connected();
        made.headers.emplace_back("X-Request-ID", request.id.text());
        return made;
      }
    } catch (const std::exception& error) {
      log_line(app_.settings, std::string("cdash: a WebSocket failed: ") + error.what());
      return refused(plain_error(500));
    } catch (...) {
      log_line(app_.settings, "cdash: a WebSocket failed: something that is no std::exception was thrown");
      return refused(plain_error(500));
    }
    return refused(plain_error(404));
  }

  std::string sender(const Request& request) const override { return around_.sender(request); }

  LogSink log() const override { return app_.settings.log; }

  void carried_by(std::weak_ptr<const ServerStatus> server) override {
    operation_.carried_by(std::move(server));
  }

  std::optional<Response> begin(const Request& asked, const std::shared_ptr<Later>& later) noexcept override {
    auto request = operation_.named(asked);
    const RequestScope scope(request);
    auto response = respond(request, later);
    if (!response) return std::nullopt;
    show_to_people(app_.settings, request, *response);
    return around_.finish(request, std::move(*response));
  }

 private:
  static constexpr std::string_view update_path = "_dash-update-component";
  static constexpr std::string_view html_type = "text/html; charset=utf-8";

  std::optional<Response> respond(Request& request, const std::shared_ptr<Later>& later) noexcept {
    try {
      if (auto health = operation_.health(below_prefix(request.target), request)) return health;
      if (auto refused = around_.refuse(request)) return refused;
      if (auto metrics = operation_.metrics(below_prefix(request.target), request)) return metrics;
      if (request.method == "POST" && decoded_path(below_prefix(request.target)) == update_path)
        return dispatch_.begin(request, around_.finish_later(request, later));
      const auto name = decoded_path(below_prefix(request.target));
      if (!name || !is_own(*name))
        if (auto answer = routes_.answer(request)) return answer;
      return route(request);
    } catch (const std::exception& error) {
      auto thrown = thrown_by(std::current_exception());
      log_failure(app_.settings, std::string("cdash: a request failed: ") + error.what(), {}, thrown[0].type);
      if (app_.settings.debug) return shown(std::move(thrown), request);
    } catch (...) {
      log_failure(app_.settings, "cdash: a request failed: something that is not a std::exception was thrown",
                  {}, unknown_exception);
    }
    return plain_error(500);
  }

  // What a layout function has thrown, as a page.
  static Response shown(std::vector<Thrown> thrown, const Request& request) {
    auto response = plain_error(500);
    response.body =
        Body(error_page({std::move(thrown), "in the request for", std::string(request.target), {}}));
    return response;
  }

  // For those who wait.
  class Waiting final : public Later {
   public:
    void answer(Response response) noexcept override {
      const std::lock_guard lock(guard_);
      response_ = std::move(response);
      arrived_.notify_one();
    }
    Response wait() {
      std::unique_lock lock(guard_);
      arrived_.wait(lock, [&] { return response_.has_value(); });
      return std::move(*response_);
    }

   private:
    std::mutex guard_;
    std::condition_variable arrived_;
    std::optional<Response> response_;
  };

  // Whether a path below the prefix is Dash's own or an asset's: no route with a variable takes it away.
  bool is_own(std::string_view name) const noexcept {
    const std::string_view assets = app_.settings.assets_url_path;
    return name.starts_with("_dash-") || name == "_reload-hash" || name == "_favicon.ico" ||
           (name.starts_with(assets) && name.substr(assets.size()).starts_with('/'));
  }

  // The path behind the app's prefix, still escaped; "/" stands for a path outside of it.
  std::string_view below_prefix(std::string_view target) const noexcept {
    const auto path = target.substr(0, target.find_first_of("?#"));
    const std::string_view prefix = app_.paths.routes;
    return path.starts_with(prefix) ? path.substr(prefix.size()) : std::string_view("/");
  }

  static Response no_content() {
    Response response;
    response.status = 204;
    return response;
  }

  static Response not_allowed(std::string_view allowed) {
    auto response = plain_error(405);
    response.headers.emplace_back("Allow", allowed);
    return response;
  }

  static Response send(const Made& made, std::string_view type) {
    Response response;
    response.headers.emplace_back("ETag", made.etag);
    response.headers.emplace_back("Cache-Control", "no-cache");
    response.content_type = type;
    response.body = Body(std::string_view(*made.bytes), made.bytes);
    return response;
  }

  static std::string layout_json(const Value& layout) {
    std::string json;
    layout.write(json);
    // The front end takes a component or a list; a lone text becomes a list of one.
    return layout.json() && !layout.json()->is_array() ? "[" + json + "]" : json;
  }

  Response route(const Request& request) {
    const auto raw = below_prefix(request.target);
    if (raw == "/") {
      // The prefix without its last slash is meant to be the page.
      const auto path = request.target.substr(0, request.target.find_first_of("?#"));
      if (path.size() + 1 != app_.paths.routes.size() || !app_.paths.routes.starts_with(path))
        return plain_error(404);
      Response response = plain_error(404);
      response.status = 308;
      response.body = Body();
      response.headers.emplace_back("Location", app_.paths.requests);
      return response;
    }
    const auto path = decoded_path(raw);
    if (!path) return plain_error(400);

    if (*path == update_path) return not_allowed("POST");
    if (*path == websocket_path && live_) {
      if (request.method != "POST") return not_allowed("POST");
      live_->leave(request.body);
      return no_content();
    }
    if (request.method != "GET" && request.method != "HEAD") return not_allowed("GET, HEAD");
    if (*path == "_dash-layout") return layout();
    if (*path == "_dash-dependencies") return send(*dependencies(), "application/json");
    if (path->starts_with("_dash-component-suites/"))
      return suite(std::string_view(*path).substr(std::string_view("_dash-component-suites/").size()),
                   request);
    if (*path == "_reload-hash") return reload_hash(request);
    if (*path == "_favicon.ico") return suite("dash/favicon.ico", request);
    const auto assets = app_.settings.assets_url_path + "/";
    if (path->starts_with(assets)) return page()->assets.serve(std::string_view(*path).substr(assets.size()));
    if (auto moved = page_redirect(app_, raw, request)) return std::move(*moved);
    // Everything else is the page itself: deep links are resolved by the page.
    const auto shown = page();
    auto answer = is_page_of_its_own_ ? page_of_its_own(text_of(*shown, raw, request))
                  : has_pages(app_)   ? send(Made(text_of(*shown, raw, request)), html_type)
                                      : send(shown->index, html_type);
    give_session(app_, request, answer);
    return answer;
  }

  // The page, and the assets that it names.
  struct Page {
    Assets assets;
    Made index;
  };

  std::shared_ptr<const Page> make_page() const {
    Assets assets(app_.settings, app_.paths);
    auto index = index_page(app_, *front_end_, assets, reload_ ? reload_->hash() : std::string());
    return std::make_shared<const Page>(std::move(assets), Made(std::move(index)));
  }

  // Made anew when an asset has changed.
  std::shared_ptr<const Page> page() {
    if (!reload_) return page_;
    const std::lock_guard lock(reload_guard_);
    if (reload_->look()) page_ = make_page();
    return page_;
  }

  // The page as it is for a path: its own title and description, if the app has several.
  std::string text_of(const Page& page, std::string_view path, const Request& request) const {
    return has_pages(app_) ? page_index(app_, *page.index.bytes, path, request) : *page.index.bytes;
  }

  Response reload_hash(const Request& request) {
    const auto shown = page();
    std::string since;
    for_each_query(request.target, [&](const std::string& name, const std::string& value) {
      if (name == "since") since = value;
      return name == "since";
    });
    const std::lock_guard lock(reload_guard_);
    Response response;
    response.content_type = "application/json";
    response.headers.emplace_back("Cache-Control", "no-store");
    response.body =
        Body(reload_ ? reload_->answer(since, *front_end_, shown->assets) : no_reload(*front_end_));
    return response;
  }

  // No two loads share one, so none may be kept.
  static Response page_of_its_own(std::string text) {
    // With its key: the address stands in the page, too, where quotes are escaped.
    const std::string key = "\"end_id\":\"";
    if (const auto at = text.find(key + std::string(end_id_place)); at != text.npos)
      text.replace(at + key.size(), end_id_place.size(), random_name());
    Response response;
    response.content_type = html_type;
    response.headers.emplace_back("Cache-Control", "no-store");
    response.body = Body(std::move(text));
    return response;
  }

  // Made anew when a callback has created others.
  std::shared_ptr<const Made> dependencies() {
    const std::lock_guard lock(dependencies_guard_);
    if (const auto count = dispatch_.count(); count != dependencies_count_) {
      dependencies_ = std::make_shared<const Made>(dispatch_.dependencies());
      dependencies_count_ = count;
    }
    return dependencies_;
  }

  Response layout() {
    if (layout_) return send(*layout_, "application/json");
    Response response;
    response.content_type = "application/json";
    response.headers.emplace_back("Cache-Control", "no-store");
    const auto layout = layout_of(app_);
    for (const auto& sentence : missing_libraries(layout, app_.own_scripts))
      throw Error("cdash: the layout's " + sentence);
    response.body = Body(layout_json(layout));
    return response;
  }

  Response suite(std::string_view address, const Request& request) const {
    const auto match = front_end_->find(address);
    if (!match) return plain_error(404);
    auto encoded = front_end_->encode(*match.file, request.header("Accept-Encoding"));
    Response response;
    response.headers.emplace_back("Vary", "Accept-Encoding");
    if (match.immutable) {
      response.headers.emplace_back("Cache-Control", "public, max-age=31536000, immutable");
    } else {
      response.headers.emplace_back("ETag", encoded.etag);
      response.headers.emplace_back("Cache-Control", "no-cache");
      if (client::etag_matches(request.header("If-None-Match"), encoded.etag)) {
        response.status = 304;
        return response;
      }
    }
    if (encoded.encoding != client::Encoding::identity)
      response.headers.emplace_back("Content-Encoding", client::content_encoding(encoded.encoding));
    response.content_type = match.file->content_type;
    response.body = Body(encoded.bytes, encoded.keep ? std::move(encoded.keep) : front_end_);
    return response;
  }

  const AppState& app_;
  Operation operation_;
  std::shared_ptr<const client::FrontEnd> front_end_;
  Dispatch dispatch_;
  std::mutex dependencies_guard_;
  std::shared_ptr<const Made> dependencies_;
  std::size_t dependencies_count_ = dispatch_.count();
  std::mutex reload_guard_;  // of these two, once there are requests
  std::unique_ptr<HotReload> reload_;
  std::shared_ptr<const Page> page_;
  const Around around_;
  const Routes routes_;
  const bool is_page_of_its_own_ = has_background_callbacks(app_);
  std::optional<Made> layout_;
  std::optional<Live> live_;
};

CDASH_DECL std::unique_ptr<Handler> make_handler(AppState& app) { return std::make_unique<AppHandler>(app); }

}  // namespace cdash::detail
