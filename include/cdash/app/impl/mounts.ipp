// Bodies of app/mounts.hpp.
#pragma once

#include <algorithm>
#include <cdash/app/app.hpp>
#include <cdash/app/impl/call.hpp>
#include <cdash/app/impl/people.hpp>
#include <cdash/app/impl/routes.hpp>
#include <cdash/app/impl/state.hpp>
#include <cdash/app/mounts.hpp>
#include <cdash/error.hpp>

namespace cdash {

CDASH_DECL Mounts::Mounts(std::initializer_list<std::reference_wrapper<App>> apps) {
  for (App& app : apps) add(app);
}

CDASH_DECL Mounts::~Mounts() { end_servers(); }

CDASH_DECL void Mounts::add(App& app) {
  auto& handler = app.handler();
  const auto& state = detail::AppAccess::state(app);
  add(state.paths.routes, handler);
  apps_.push_back({&handler, std::make_shared<const detail::Routes>(state)});
}

CDASH_DECL void Mounts::add(std::string prefix, Handler& handler) {
  if (!prefix.starts_with('/') || !prefix.ends_with('/'))
    throw Error("cdash: Mounts was given the prefix \"" + prefix + "\"; it starts and ends with \"/\"");
  for (const auto& other : mounted_)
    if (other.prefix == prefix)
      throw Error("cdash: Mounts was given the prefix \"" + prefix +
                  "\" twice; give each app a url_base_pathname of its own");
  const auto at = std::find_if(mounted_.begin(), mounted_.end(),
                               [&](const Mounted& other) { return other.prefix.size() < prefix.size(); });
  mounted_.insert(at, {std::move(prefix), &handler});
  if (!first_) first_ = &handler;
}

CDASH_DECL Handler* Mounts::find(std::string_view target) const noexcept {
  const auto path = target.substr(0, target.find_first_of("?#"));
  Handler* root = nullptr;
  for (const auto& mounted : mounted_) {
    const std::string_view prefix = mounted.prefix;
    if (prefix == "/") {
      root = mounted.handler;
      continue;
    }
    // Without its last slash it is the app's, too, which leads to its page.
    if (path.starts_with(prefix) || path == prefix.substr(0, prefix.size() - 1)) return mounted.handler;
  }
  for (const auto& app : apps_)
    if (app.routes->has(target)) return app.handler;
  return root ? root : apps_.empty() ? nullptr : apps_.front().handler;
}

CDASH_DECL bool Mounts::runs_user_code(std::string_view method, std::string_view target) const noexcept {
  const auto* handler = find(target);
  return handler && handler->runs_user_code(method, target);
}

CDASH_DECL Response Mounts::handle(const Request& request) noexcept {
  if (auto* handler = find(request.target)) return handler->handle(request);
  auto response = detail::plain_error(404);
  detail::show_to_people({}, request, response);
  return response;
}

CDASH_DECL std::optional<Response> Mounts::begin(const Request& request,
                                                 const std::shared_ptr<Later>& later) noexcept {
  if (auto* handler = find(request.target)) return handler->begin(request, later);
  return handle(request);
}

CDASH_DECL Upgrade Mounts::upgrade(const Request& request) noexcept {
  if (auto* handler = find(request.target)) return handler->upgrade(request);
  return {nullptr, detail::plain_error(404), {}};
}

CDASH_DECL std::string Mounts::sender(const Request& request) const {
  const auto* handler = find(request.target);
  return handler ? handler->sender(request) : Handler::sender(request);
}

CDASH_DECL LogSink Mounts::log() const { return first_ ? first_->log() : Handler::log(); }

CDASH_DECL void Mounts::carried_by(std::weak_ptr<const ServerStatus> server) {
  for (const auto& mounted : mounted_) mounted.handler->carried_by(server);
}

CDASH_DECL std::string Mounts::describe(const Request& request) const {
  const auto* handler = find(request.target);
  return handler ? handler->describe(request) : Handler::describe(request);
}

}  // namespace cdash
