// What stands around every answer of an app: who may ask at all, and what each answer carries besides.
#pragma once

#include <cdash/app/impl/form.hpp>
#include <cdash/app/impl/gate.hpp>
#include <cdash/app/impl/operation.hpp>
#include <cdash/app/impl/state.hpp>
#include <cdash/app/message.hpp>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace cdash::detail {

class Around {
 public:
  /// `page` and `plotlyjs`: the app's page, and where it fetches plotly.js from.
  Around(const AppState& app, const Operation& operation, std::string_view page, std::string_view plotlyjs)
      : app_(app), form_(app.settings), gate_(app, page, plotlyjs), operation_(operation) {}

  /// The answer to a request that may not go on, an upgrade to WebSocket included; nothing if it may. What
  /// the app learns of the request, who has sent it and from where, stands in it from then on.
  std::optional<Response> refuse(Request& request) const;

  /// The address of who has sent a request, which has not been through refuse().
  std::string sender(const Request& request) const { return gate_.sender(request); }

  /// Completes an answer, also one that refuses.
  Response finish(const Request& request, Response response) const noexcept;

  /// Takes the answer that comes later, and completes it on its way to `later`. For one request, whose views
  /// are valid until then; the app outlives its requests.
  std::shared_ptr<Later> finish_later(const Request& request, std::shared_ptr<Later> later) const;

 private:
  const AppState& app_;
  const Form form_;
  const Gate gate_;
  const Operation& operation_;
};

}  // namespace cdash::detail
