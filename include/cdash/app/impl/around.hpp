// What stands around every answer of an app: who may ask at all, and what each answer carries besides.
#pragma once

#include <cdash/app/impl/form.hpp>
#include <cdash/app/impl/state.hpp>
#include <cdash/app/message.hpp>
#include <memory>
#include <optional>

namespace cdash::detail {

class Around {
 public:
  explicit Around(const AppState& app) : app_(app), form_(app.settings) {}

  /// The answer to a request that may not go on, an upgrade to WebSocket included; nothing if it may.
  std::optional<Response> refuse(const Request& request) const;

  /// Completes an answer, also one that refuses.
  Response finish(const Request& request, Response response) const noexcept;

  /// Takes the answer that comes later, and completes it on its way to `later`. For one request, whose views
  /// are valid until then; the app outlives its requests.
  std::shared_ptr<Later> finish_later(const Request& request, std::shared_ptr<Later> later) const;

 private:
  const AppState& app_;
  Form form_;
};

}  // namespace cdash::detail
