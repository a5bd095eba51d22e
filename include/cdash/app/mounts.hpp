// Several apps on one server, each below a prefix of its own.
#pragma once

#include <cdash/app/message.hpp>
#include <cdash/config.hpp>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cdash {

class App;
namespace detail {
class Routes;
}

/// Hands each request to the app that its path belongs to: the one with the longest prefix that fits, or the
/// one that has a route there (`app.route("/healthz", …)`, outside of its prefix); one at "/" takes what no
/// other has. A path that belongs to none goes to the app that was added first, which answers 404 as it does
/// outside of its prefix: with its headers and its page for errors, if whoever asks may.
///
///     App sales{{.url_base_pathname = "/sales/"}}, stock{{.url_base_pathname = "/stock/"}};
///     …
///     Mounts apps{sales, stock};
///     return cdash::serve(apps, {.port = 8050});
///
/// The apps, and whatever else is mounted, live longer. Everything is added before it serves.
class Mounts final : public Handler {
 public:
  /// Each at its AppSettings::routes_pathname_prefix. Throws AppError for an app with problems, Error for two
  /// with one prefix.
  CDASH_DECL Mounts(std::initializer_list<std::reference_wrapper<App>> apps = {});

  CDASH_DECL ~Mounts() override;

  /// One more. Throws as the constructor does.
  CDASH_DECL void add(App& app);
  /// Something that is no app, which gets the whole target, prefix included. Throws Error for a prefix that
  /// does not start and end with '/', or is taken.
  CDASH_DECL void add(std::string prefix, Handler& handler);

  CDASH_DECL bool runs_user_code(std::string_view method, std::string_view target) const noexcept override;
  CDASH_DECL Response handle(const Request& request) noexcept override;
  CDASH_DECL std::optional<Response> begin(const Request& request,
                                           const std::shared_ptr<Later>& later) noexcept override;
  CDASH_DECL Upgrade upgrade(const Request& request) noexcept override;
  CDASH_DECL std::string describe(const Request& request) const override;
  CDASH_DECL std::string sender(const Request& request) const override;
  /// That of the first one added.
  CDASH_DECL LogSink log() const override;
  CDASH_DECL void carried_by(std::weak_ptr<const ServerStatus> server) override;

 private:
  // An app, and its routes, which may stand outside of its prefix.
  struct MountedApp {
    Handler* handler;
    std::shared_ptr<const detail::Routes> routes;
  };
  struct Mounted {
    std::string prefix;
    Handler* handler;
  };
  // Null: nobody has the path, and nothing is mounted that could say so.
  Handler* find(std::string_view target) const noexcept;

  std::vector<Mounted> mounted_;  // the longest prefix first
  std::vector<MountedApp> apps_;  // in the order in which they were added
  Handler* first_ = nullptr;
};

}  // namespace cdash

#ifdef CDASH_HEADER_ONLY
#include <cdash/app/impl/mounts.ipp>
#endif
