// Serves an app through a handler of the test's own, as a service with routes and rules of its own would.
#pragma once

#include "program.hpp"

#include <cdash/http/options.hpp>
#include <cdash/http/server.hpp>

namespace browser_tests {

/// What a function makes of the app's requests: `serve_with(program, app, [](const Request& request, auto
/// inner) { return inner(request); })`. Returns the program's exit code.
template <class F>
int serve_with(const Program& program, App& app, F answer) {
  struct Around final : Handler {
    Around(Handler& inner, F answer) : inner_(inner), answer_(std::move(answer)) {}

    // What the test's function does may take its time.
    bool runs_user_code(std::string_view, std::string_view) const noexcept override { return true; }
    Response handle(const Request& request) noexcept override {
      return answer_(request, [this](const Request& asked) { return inner_.handle(asked); });
    }

    Handler& inner_;
    F answer_;
  };
  const auto options = read_options(program.argc, program.argv, {}, app.settings());
  if (options.exit_code) return say(options);
  app.settings() = options.app;
  Around around(app.handler(), std::move(answer));
  return serve(around, options.server);
}

/// The path of a request, without its query.
inline std::string_view path_of(const Request& request) {
  return request.target.substr(0, request.target.find('?'));
}

}  // namespace browser_tests
